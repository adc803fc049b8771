"""`/setup`: a server is set up on one page, and all of it can be undone."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.models import Cadence
from bot.packs import packaged
from bot.render.limits import CUSTOM_ID
from bot.setup_plan import HOURS, WHATS, ZONES, Plan, plan_of
from tests.cogs.answers import custom_ids, shown
from tests.records import NOON

PACK = min(packaged())


def press(answer, action):
    """The custom_id of what can be pressed on the page for an action."""
    [found] = [each for each in custom_ids(answer.response.components) if each.startswith(f"sitrep:setup:{action}:")]
    return found


async def choose(server, answer, action, *values):
    return await server.admin.select(answer.response.message, values=list(values), custom_id=press(answer, action))


async def planned(server, *, what="sd"):
    answer = await server.admin.slash(server.channel, "setup")
    answer = await choose(server, answer, "channel", server.channel)
    answer = await choose(server, answer, "packs", PACK)
    return await choose(server, answer, "what", what)


async def test_a_server_is_set_up_with_five_clicks(server):
    page = await planned(server)
    done = await server.admin.click(page.response.message, custom_id=press(page, "go"))
    text = shown(done)
    assert "each new story" in text
    assert "a digest" in text
    assert len(await server.store.sources.followed(server.guild.id)) == len(packaged()[PACK].sources)
    kept = await server.store.subscriptions.of(server.guild.id)
    assert [(each.cadence, each.hours) for each in kept] == [(Cadence.BREAKING, ()), (Cadence.DIGEST, (8,))]
    assert {each.channel_id for each in kept} == {server.channel.id}


async def test_nothing_happens_before_it_is_confirmed_and_cancel_drops_it(server):
    page = await planned(server)
    assert await server.store.subscriptions.of(server.guild.id) == []
    dropped = await server.admin.click(page.response.message, custom_id=press(page, "cancel"))
    assert "Nothing was changed" in shown(dropped)
    assert await server.store.sources.followed(server.guild.id) == []


async def test_all_of_it_can_be_undone_also_after_a_restart_and_only_that(server, make_client):
    kept = await server.store.sources.add("feed", "https://morning.example/feed", None, NOON)
    await server.store.sources.follow(server.guild.id, kept.id, NOON - timedelta(days=1))
    page = await planned(server)
    done = await server.admin.click(page.response.message, custom_id=press(page, "go"))
    await server.restart(make_client())
    [undo] = [each for each in custom_ids(done.response.components) if each.startswith("sitrep:unsetup:")]
    assert "Undone" in shown(await server.admin.click(done.response.message, custom_id=undo))
    assert [each.id for each in await server.store.sources.followed(server.guild.id)] == [kept.id]
    assert await server.store.subscriptions.of(server.guild.id) == []


async def test_the_page_works_on_after_a_restart(server, make_client):
    page = await planned(server, what="d")
    await server.restart(make_client())
    page = await choose(server, page, "hours", "8+18")
    await server.admin.click(page.response.message, custom_id=press(page, "go"))
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert kept.hours == (8, 18)


async def test_what_is_missing_in_a_channel_is_named_as_it_is_chosen(server):
    denied = {server.guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    closed = server.guild.create_text_channel("closed", overwrites=denied)
    page = await server.admin.slash(server.channel, "setup")
    page = await choose(server, page, "packs", PACK)
    page = await choose(server, page, "what", "s")
    page = await choose(server, page, "channel", closed)
    assert "I lack Send Messages there" in shown(page)
    assert can_go(page) is False
    page = await choose(server, page, "channel", server.channel)
    assert can_go(page) is True


def can_go(answer):
    """Whether the plan can be confirmed."""
    [row] = [each for each in answer.response.components[0]["components"] if "Set it up" in str(each.get("components"))]
    return not row["components"][0].get("disabled", False)


async def test_a_sample_is_shown_of_what_is_stored(server):
    await server.read_berlin()
    page = await planned(server, what="s")
    done = await server.admin.click(page.response.message, custom_id=press(page, "go"))
    assert any("This is what a post looks like" in str(each.components) for each in done.followups)


@given(
    st.builds(
        Plan,
        st.integers(0, 2**63 - 1),
        st.sampled_from(["", *WHATS]),
        st.sampled_from([*HOURS]),
        st.sampled_from(ZONES),
        st.lists(st.integers(0, 24), max_size=5, unique=True).map(tuple),
    )
)
def test_every_plan_fits_a_custom_id_and_comes_back(plan):
    made = plan.custom_id("channel")
    assert len(made) <= CUSTOM_ID
    assert plan_of(made.split(":", 3)[3]) == plan


@pytest.mark.parametrize("state", ["1.x.9.Mars/Olympus.99999", "0....", "7.sd.8.UTC.+++"])
def test_what_nobody_could_choose_is_not_chosen(state):
    plan = plan_of(state)
    assert plan.zone in ZONES
    assert plan.what in {"", *WHATS}


async def test_a_subscription_that_is_there_already_keeps_how_it_posts(server):
    await server.admin.slash(server.channel, "subscribe", channel=server.channel, hourly=3, quiet="22-7")
    page = await planned(server, what="s")
    await server.admin.click(page.response.message, custom_id=press(page, "go"))
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert (kept.posting.hourly, kept.posting.quiet) == (3, (22, 7))
