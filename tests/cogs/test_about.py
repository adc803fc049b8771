"""`/help`, `/about` and `/privacy`."""

from __future__ import annotations

from base64 import urlsafe_b64encode

import discord
import pytest
import simcord.interactions

from bot.invite import PERMISSIONS, application_of, invite
from bot.models import Reader
from tests.cogs.answers import shown
from tests.records import NOON


async def test_help_is_one_screen_and_says_first_what_is_to_be_done(server):
    text = shown(await server.admin.slash(server.channel, "help"))
    assert text.startswith("\nThis server follows no source yet")
    assert len(text) < 1500
    assert text.index("**Run it**") < text.index("**Ask**")
    text = shown(await server.member.slash(server.channel, "help"))
    assert text.index("**Ask**") < text.index("**Run it**")


async def test_help_names_only_commands_that_are_there(server):
    text = shown(await server.admin.slash(server.channel, "help")) + shown(
        await server.admin.slash(server.channel, "about")
    )
    named = {word.strip("`/ ") for word in text.split("`")[1::2]}
    known = {command.qualified_name for command in server.client.tree.walk_commands()}
    assert {name.split(" ")[0] for name in named} <= {name.split(" ")[0] for name in known}


async def test_about_tells_the_method_and_gives_a_link_that_asks_for_the_least(server):
    answer = await server.member.slash(server.channel, "about")
    assert "Every line is a publisher's own sentence" in shown(answer)
    assert f"permissions={PERMISSIONS}" in str(answer.response.components)


async def test_what_is_kept_of_a_member_goes_by_a_button_also_after_a_restart(server, make_client):
    await server.read_berlin()
    await server.member.slash(server.channel, "since")
    member = Reader(server.guild.id, server.member.id)
    assert await server.store.readings.asked(member) == NOON
    answer = await server.member.slash(server.channel, "privacy")
    await server.restart(make_client())
    done = await server.member.click(answer.response.message, custom_id="sitrep:privacy:delete")
    assert "Deleted" in shown(done)
    assert await server.store.readings.asked(member) is None
    assert await server.store.readings.read(member, [1, 2]) == {}


def test_the_permissions_asked_for_are_those_that_are_used():
    asked = {name for name, given in discord.Permissions(PERMISSIONS) if given}
    assert asked == {
        "read_messages",  # View Channels
        "send_messages",
        "send_messages_in_threads",
        "attach_files",
        "read_message_history",
    }


@pytest.mark.parametrize("token", ["", "abc", "!!!.x.y", urlsafe_b64encode(b"no number").decode(), "é.a.b"])
def test_a_token_that_names_no_application_gives_no_link(token):
    assert application_of(token) is None


def test_a_token_names_its_application():
    token = f"{urlsafe_b64encode(b'1234567890').decode().rstrip('=')}.abc.def"
    assert application_of(token) == 1234567890
    assert "client_id=1234567890" in invite(1234567890)


@pytest.fixture
def german(monkeypatch):
    """SimCord's members all read English: here the payload says German, as Discord's does."""
    made = simcord.interactions.base_payload

    def in_german(*args, **kwargs):
        record, payload = made(*args, **kwargs)
        return record, payload | {"locale": "de"}

    monkeypatch.setattr(simcord.interactions, "base_payload", in_german)


async def test_a_german_member_is_helped_in_german_by_the_names_that_their_discord_shows(server, german):
    text = shown(await server.member.slash(server.channel, "help"))
    assert text.startswith("\nDieser Server folgt noch keiner Quelle: `/einrichten`")
    assert "`/quellen hinzufügen`" in text
    assert "`/sources" not in text


async def test_what_is_kept_and_that_it_is_deleted_is_told_in_german(server, german):
    answer = await server.member.slash(server.channel, "privacy")
    assert "Was gespeichert wird" in shown(answer)
    done = await server.member.click(answer.response.message, custom_id="sitrep:privacy:delete")
    assert "Gelöscht" in shown(done)


async def test_who_may_not_is_told_so_in_german(server, german):
    answer = await server.member.slash(server.channel, "sources remove", source="#1")
    assert "Server verwalten" in shown(answer)


async def test_the_commands_are_synced_with_their_names_in_every_language(server):
    synced = [
        each.json for each in server.env.http_requests if each.method == "PUT" and each.path.endswith("/commands")
    ]
    assert all(
        set(command["name_localizations"]) == {"de", "fr", "es-ES", "es-419", "uk", "ru"} for command in synced[-1]
    )
    assert "quellen" in {command["name_localizations"]["de"] for command in synced[-1]}
