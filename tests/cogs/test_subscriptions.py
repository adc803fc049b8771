from __future__ import annotations

import discord
import pytest

from bot.errors import InputError
from bot.models import Cadence
from cogs.subscriptions import parse_when, suggestions
from tests.cogs.answers import shown


@pytest.mark.parametrize(
    ("typed", "hours", "zone"),
    [
        ("8", (8,), "UTC"),
        ("8, 18 Europe/Berlin", (8, 18), "Europe/Berlin"),
        ("18 and 8 europe/berlin", (8, 18), "Europe/Berlin"),
        ("at 08:00 America/New York", (8,), "America/New_York"),
        ("8am, 6 pm Asia/Tokyo", (8, 18), "Asia/Tokyo"),
        ("12am", (0,), "UTC"),
        ("7h (Europe/Kyiv)", (7,), "Europe/Kyiv"),
        ("8 8 8", (8,), "UTC"),
    ],
)
def test_hours_and_zones_are_understood_as_people_write_them(typed, hours, zone):
    assert parse_when(typed) == (Cadence.DIGEST, hours, zone)


@pytest.mark.parametrize("typed", ["breaking", " Breaking ", "now"])
def test_breaking_needs_no_hours(typed):
    assert parse_when(typed) == (Cadence.BREAKING, (), "UTC")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sometimes", "whole hours and a zone"),
        ("8 Mars/Olympus", "Mars/Olympus is no time zone"),
        ("25", "no hour of the day"),
        ("13pm", "no hour"),
        ("8:30", "whole hours only"),
        ("8 " + "x" * 6000, "no time zone"),
        (" " * 6000 + "8, " * 2000, "no time zone"),
    ],
)
def test_what_is_not_understood_is_said(typed, said):
    with pytest.raises(InputError, match=said):
        parse_when(typed)


def test_zones_complete_behind_the_hours():
    assert suggestions("")[0] == "breaking"
    assert suggestions("8, 18 berl") == ["8, 18 Europe/Berlin"]
    assert suggestions("8")[0].startswith("8 ")
    assert len(suggestions("8")) <= 25


async def test_a_subscription_says_what_will_be_posted(server):
    await server.follow()
    answer = await server.admin.slash(server.channel, "subscribe", channel=server.channel, topic="Germany")
    assert answer.ephemeral
    assert f"Done: each new story on Germany in <#{server.channel.id}> as it breaks." in shown(answer)
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert (kept.channel_id, kept.topic, kept.cadence) == (server.channel.id, "Germany", Cadence.BREAKING)


async def test_a_digest_names_its_hours_its_zone_and_its_first_slot(server):
    answer = await server.admin.slash(server.channel, "subscribe", channel=server.channel, when="8, 18 europe/berlin")
    assert "at 08:00 and 18:00 Europe/Berlin" in shown(answer)
    assert "due <t:1767286800:f>" in shown(answer)
    assert "follows no source yet" in shown(answer)


async def test_what_the_bot_may_not_do_in_the_channel_is_named(server):
    for denied, said in (
        ("send_messages", "Send Messages"),
        ("view_channel", "View Channel"),
        ("read_message_history", "Read Message History"),
    ):
        overwrites = {
            server.guild.default_role: discord.PermissionOverwrite(**{denied: False}),
            server.guild.roles["editors"]: discord.PermissionOverwrite(view_channel=True),
        }
        channel = server.guild.create_text_channel(denied.replace("_", "-"), overwrites=overwrites)
        answer = await server.admin.slash(server.channel, "subscribe", channel=channel)
        assert answer.ephemeral
        assert f"give me {said}" in shown(answer)
    assert await server.store.subscriptions.of(server.guild.id) == []


@pytest.mark.parametrize(("option", "typed"), [("when", "25"), ("when", "8 Atlantis"), ("topic", "?!")])
async def test_a_bad_option_is_refused_in_private(server, option, typed):
    answer = await server.admin.slash(server.channel, "subscribe", channel=server.channel, **{option: typed})
    assert answer.ephemeral
    assert await server.store.subscriptions.of(server.guild.id) == []


async def test_a_subscription_is_chosen_and_ended(server):
    await server.admin.slash(server.channel, "subscribe", channel=server.channel)
    [choice] = await server.admin.autocomplete(server.channel, "unsubscribe", "subscription", "brief")
    assert choice["name"] == "#briefings: everything, as it breaks"
    answer = await server.admin.slash(server.channel, "unsubscribe", subscription=choice["value"])
    assert "Ended: each new story in" in shown(answer)
    assert await server.store.subscriptions.of(server.guild.id) == []


@pytest.mark.parametrize("typed", ["#99", "x" * 6000, "'; DROP TABLE subscriptions; --"])
async def test_a_subscription_that_is_not_there_cannot_be_ended(server, typed):
    await server.admin.slash(server.channel, "subscribe", channel=server.channel)
    assert "no such subscription" in shown(await server.admin.slash(server.channel, "unsubscribe", subscription=typed))
    assert len(await server.store.subscriptions.of(server.guild.id)) == 1


async def test_subscriptions_show_what_went_wrong(server):
    assert "Nothing is posted by itself yet" in shown(await server.admin.slash(server.channel, "subscriptions"))
    await server.admin.slash(server.channel, "subscribe", channel=server.channel, topic="arms_talks", when="8")
    [kept] = await server.store.subscriptions.of(server.guild.id)
    await server.store.subscriptions.note_error(kept.id, "the *channel* was deleted")
    text = shown(await server.admin.slash(server.channel, "subscriptions"))
    assert r"a digest on arms\_talks in" in text
    assert r"⚠️ the \*channel\* was deleted" in text


@pytest.mark.parametrize("command", ["subscribe", "unsubscribe", "subscriptions"])
async def test_only_those_who_may_manage_subscriptions_set_them_up(server, command):
    options = {"subscribe": {"channel": server.channel}, "unsubscribe": {"subscription": "#1"}}.get(command, {})
    answer = await server.member.slash(server.channel, command, **options)
    assert answer.ephemeral
    assert "This is for those who may manage this server's sources" in shown(answer)
    assert await server.store.subscriptions.of(server.guild.id) == []


async def test_the_channels_that_are_posted_in_are_not_offered_to_everybody(server):
    await server.admin.slash(server.channel, "subscribe", channel=server.channel)
    assert len(await server.admin.autocomplete(server.channel, "unsubscribe", "subscription", "")) == 1
    assert await server.member.autocomplete(server.channel, "unsubscribe", "subscription", "") == []


async def test_a_summarizer_is_chosen_for_a_subscription(server):
    answer = await server.admin.slash(server.channel, "subscribe", channel=server.channel, summarizer="lexrank")
    assert "as it breaks, told by lexrank" in shown(answer)
    [made] = await server.store.subscriptions.of(server.guild.id)
    assert made.summarizer == "lexrank"
    await server.admin.slash(server.channel, "subscribe", channel=server.channel)
    [made] = await server.store.subscriptions.of(server.guild.id)
    assert made.summarizer == "position"
