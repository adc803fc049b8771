"""`/filters`: what an admin sets, sees and tries."""

from __future__ import annotations

from bot.filters import Filters
from bot.models import Cadence
from tests.cogs.answers import shown
from tests.records import NOON


async def subscribed(server, topic=None):
    return await server.store.subscriptions.add(
        server.guild.id, server.channel.id, topic, Cadence.BREAKING, (), "UTC", NOON
    )


async def test_filters_are_set_shown_and_cleared(server):
    made = await subscribed(server)
    choice = f"#{made.id}"
    answer = await server.admin.slash(
        server.channel, "filters set", subscription=choice, places="Germany", words="wall, border*", publishers=2
    )
    text = shown(answer)
    assert "words: wall, border" in text
    assert "places: Germany" in text
    assert "at least 2" in text
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert kept.filters == Filters(words=("wall", "border*"), places=("DE",), publishers=2)
    assert "only words" in shown(await server.admin.slash(server.channel, "subscriptions"))
    assert "No filters" in shown(await server.admin.slash(server.channel, "filters clear", subscription=choice))
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert not kept.filters


async def test_a_test_says_what_passes_and_why_the_rest_does_not(server):
    await server.read_berlin()
    made = await subscribed(server)
    choice = f"#{made.id}"
    await server.admin.slash(server.channel, "filters set", subscription=choice, places="Germany")
    assert "Would pass: 1 of 1 story" in shown(
        await server.admin.slash(server.channel, "filters test", subscription=choice)
    )
    await server.admin.slash(server.channel, "filters set", subscription=choice, languages="uk")
    text = shown(await server.admin.slash(server.channel, "filters test", subscription=choice))
    assert "Would pass: 0 of 1 story" in text
    assert "no report of it is in uk" in text


async def test_a_story_off_the_topic_is_told_so(server):
    await server.read_berlin()
    made = await subscribed(server, "Kenya")
    text = shown(await server.admin.slash(server.channel, "filters test", subscription=f"#{made.id}"))
    assert "not on the subscription's topic" in text


async def test_what_is_not_understood_changes_nothing(server):
    made = await subscribed(server)
    for wrong in ({"places": "Narnia"}, {"pattern": "("}, {"topics": "gardening"}, {}):
        answer = await server.admin.slash(server.channel, "filters set", subscription=f"#{made.id}", **wrong)
        assert answer.response.ephemeral
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert not kept.filters


async def test_another_servers_subscription_is_none(server):
    other = await server.store.subscriptions.add(999, 998, None, Cadence.BREAKING, (), "UTC", NOON)
    answer = await server.admin.slash(server.channel, "filters set", subscription=f"#{other.id}", words="wall")
    assert "no such subscription" in shown(answer)


async def test_members_may_not_change_filters(server):
    made = await subscribed(server)
    await server.member.slash(server.channel, "filters set", subscription=f"#{made.id}", words="wall")
    [kept] = await server.store.subscriptions.of(server.guild.id)
    assert not kept.filters


async def test_every_change_is_in_the_audit(server):
    made = await subscribed(server)
    await server.admin.slash(server.channel, "filters set", subscription=f"#{made.id}", words="wall")
    assert "words: wall" in shown(await server.admin.slash(server.channel, "audit"))
