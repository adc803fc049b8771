"""How sources fare, what their followers are told of it, and that nothing of it is told twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.errors import FetchError, Trouble
from bot.models import Entry
from bot.source_health import Change, Health, Lately, News, Severity, State, Warned, change, health
from bot.store.notices import APART
from tests.store.making import HOUR, NOON, NORTH, SOUTH, file, source

DAY = timedelta(days=1)
SLOW = FetchError("it took too long", why=Trouble.SLOW)
LEASE = timedelta(minutes=2)


async def failing(store, name: str, *scopes: int):
    """A source that was read once and has failed since, four times over a day."""
    made = await source(store, name, *scopes)
    await store.sources.settle(made.id, None, NOON, NOON)
    for hours in (1, 2, 10, 25):
        await store.sources.settle_failure(made.id, SLOW, NOON, NOON + HOUR * hours)
    return made


LATER = NOON + HOUR * 26


async def sweep(store, now):
    """What every server would be told, owed; the scopes that are."""
    told = []
    for scope, watched in await store.notices.watched(now):
        changes = [found for each in watched if (found := change(each, now))]
        if await store.notices.owe(scope, changes, now):
            told.append(scope)
    return told


@pytest.fixture
async def north(store):
    await store.servers.set_notices(NORTH, 7)
    return store


async def test_what_a_source_gave_lately_is_counted(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", NORTH, SOUTH)
    await file(store, lake.id, "https://lake.example/old", now=NOON - 8 * DAY)
    for number in range(3):
        await file(store, lake.id, f"https://lake.example/{number}", now=NOON + HOUR * number)
    for number in range(2):
        entry = Entry(f"e{number}", f"https://river.example/{number}", "About plums")
        await store.entries.skip(river.id, entry, "the page wants a login", NOON + HOUR * number)

    found = await store.health.of(NORTH, NOON + DAY)
    assert [each.lately for each in found] == [
        Lately(3, NOON + HOUR * 2),
        Lately(skipped=2, skipped_since=NOON),
    ]
    assert [each.source.id for each in found] == [lake.id, river.id]
    assert [each.lately.articles for each in await store.health.of(NORTH, NOON + 9 * DAY)] == [0, 0]
    assert [each.source.id for each in await store.health.of(NORTH, NOON, ids=[river.id])] == [river.id]
    assert [each.source.id for each in await store.health.of(SOUTH, NOON)] == [river.id]


async def test_what_was_skipped_of_a_source_is_read_latest_first_by_its_followers_only(store):
    lake = await source(store, "lake", NORTH)
    for number in range(3):
        await store.entries.skip(lake.id, Entry(f"e{number}", None), f"reason {number}", NOON + HOUR * number)
    assert [each.reason for each in await store.health.skipped(NORTH, lake.id, 2)] == ["reason 2", "reason 1"]
    assert await store.health.skipped(SOUTH, lake.id, 9) == []


async def test_a_source_that_stays_bad_is_told_each_follower_with_a_notice_channel_once(north):
    await failing(north, "lake", NORTH, SOUTH)
    assert await sweep(north, NOON + HOUR * 2) == []
    assert await sweep(north, LATER) == [NORTH]
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    assert (notice.scope, notice.channel_id, notice.attempts) == (NORTH, 7, 1)
    assert notice.news == (News(1, State.SLOW, NOON + HOUR),)
    await north.notices.settle(notice, 55, LATER)
    assert await sweep(north, LATER + 9 * DAY) == []
    assert await north.notices.claim(LATER + 9 * DAY, LEASE, 9) == []


async def test_one_outage_is_one_message(north):
    for name in ("lake", "river", "sea"):
        await failing(north, name, NORTH)
    await sweep(north, LATER)
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    assert [each.source_id for each in notice.news] == [1, 2, 3]


async def test_what_comes_soon_after_a_notice_waits_for_the_next(north):
    await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    await north.notices.settle(notice, 55, LATER)
    await failing(north, "river", NORTH)
    assert await sweep(north, LATER + APART / 2) == []
    assert await sweep(north, LATER + APART) == [NORTH]


async def test_nothing_more_is_owed_while_a_notice_waits(north):
    await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    await failing(north, "river", NORTH)
    assert await sweep(north, LATER + DAY) == []
    [notice] = await north.notices.claim(LATER + DAY, LEASE, 9)
    await north.notices.settle(notice, 55, LATER + DAY)
    assert await sweep(north, LATER + DAY) == [NORTH]


async def test_a_recovery_is_told_after_it_has_lasted(north):
    lake = await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    await north.notices.settle(notice, 55, LATER)
    await north.sources.settle(lake.id, None, NOON, LATER + HOUR)
    assert await sweep(north, LATER + HOUR) == []
    assert [each.warned for each in await north.health.of(NORTH, LATER)] == [Warned(State.SLOW, LATER + HOUR)]
    assert await sweep(north, LATER + HOUR * 8) == [NORTH]
    [notice] = await north.notices.claim(LATER + HOUR * 8, LEASE, 9)
    assert notice.news == (News(lake.id, State.FINE, None, recovered=True),)
    assert [each.warned for each in await north.health.of(NORTH, LATER)] == [None]


async def test_two_processes_that_see_the_same_owe_it_once(north):
    await failing(north, "lake", NORTH)
    [(scope, watched)] = await north.notices.watched(LATER)
    changes = [change(each, LATER) for each in watched]
    owed = await asyncio.gather(*(north.notices.owe(scope, changes, LATER) for _ in range(3)))
    assert sorted(owed) == [False, False, True]
    assert len(await north.notices.claim(LATER, LEASE, 9)) == 1


async def test_of_a_source_that_is_no_longer_followed_nothing_is_owed(north):
    lake = await failing(north, "lake", NORTH)
    [(scope, watched)] = await north.notices.watched(LATER)
    await north.sources.unfollow(NORTH, lake.id)
    assert await north.notices.owe(scope, [change(each, LATER) for each in watched], LATER) is False


async def test_following_anew_forgets_what_was_told(north):
    lake = await failing(north, "lake", NORTH, SOUTH)
    await sweep(north, LATER)
    await north.sources.unfollow(NORTH, lake.id)
    await north.sources.follow(NORTH, lake.id, LATER)
    assert [each.warned for each in await north.health.of(NORTH, LATER)] == [None]


async def test_a_claimed_notice_comes_back_when_its_worker_died_and_not_when_it_was_sent(north):
    await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    [first] = await north.notices.claim(LATER, LEASE, 9)
    assert await north.notices.claim(LATER, LEASE, 9) == []
    [second] = await north.notices.claim(LATER + LEASE, LEASE, 9)
    assert second == replace(first, attempts=2)
    await north.notices.settle(second, 55, LATER)
    await north.notices.retry(first, LATER, "a late answer")
    assert await north.notices.claim(LATER + DAY, LEASE, 9) == []


async def test_what_could_not_be_sent_is_kept_with_its_reason_until_it_is(north):
    await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    await north.notices.retry(notice, LATER + HOUR, "I may not post")
    assert (await north.servers.get(NORTH)).notice_error == "I may not post"
    [again] = await north.notices.claim(LATER + HOUR, LEASE, 9)
    await north.notices.settle(again, 55, LATER + HOUR)
    assert (await north.servers.get(NORTH)).notice_error is None


async def test_a_channel_that_takes_nothing_is_closed_and_what_it_missed_is_told_in_the_next(north):
    await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    await north.notices.give_up(notice, "the channel was deleted", LATER, close=True)
    server = await north.servers.get(NORTH)
    assert (server.notice_channel_id, server.notice_error) == (None, "the channel was deleted")
    assert await sweep(north, LATER + DAY) == []
    await north.servers.set_notices(NORTH, 8)
    assert await sweep(north, LATER + DAY) == [NORTH]
    assert [each.channel_id for each in await north.notices.claim(LATER + DAY, LEASE, 9)] == [8]


async def test_a_channel_chosen_meanwhile_is_not_closed_for_the_one_before(north):
    await failing(north, "lake", NORTH)
    await sweep(north, LATER)
    [notice] = await north.notices.claim(LATER, LEASE, 9)
    await north.servers.set_notices(NORTH, 8)
    await north.notices.give_up(notice, "the channel was deleted", LATER, close=True)
    assert (await north.servers.get(NORTH)).notice_channel_id == 8
    assert await sweep(north, LATER + DAY) == [NORTH]


async def test_a_server_that_the_bot_left_is_told_nothing(north):
    await failing(north, "lake", NORTH)
    await north.servers.leave(NORTH, LATER)
    assert await sweep(north, LATER) == []


async def test_a_source_of_which_no_article_can_be_filed_is_told_too(north):
    lake = await source(north, "lake", NORTH)
    await north.sources.settle(lake.id, None, NOON, NOON)
    for number in range(3):
        await north.entries.skip(lake.id, Entry(f"e{number}", None), "the page wants a login", NOON)
    [each] = await north.health.of(NORTH, NOON + DAY)
    assert health(each, NOON + DAY) == Health(State.UNREAD, Severity.BAD, NOON)
    assert await sweep(north, NOON + DAY) == [NORTH]


async def test_a_change_that_starts_from_what_is_no_longer_so_is_left_out(north):
    lake = await failing(north, "lake", NORTH)
    told = Health(State.SLOW, Severity.BAD, NOON)
    stale = Change(lake.id, Warned(State.GONE), Warned(State.SLOW), told)
    assert await north.notices.owe(NORTH, [stale], LATER) is False
    assert await north.notices.owe(SOUTH, [replace(stale, before=None)], LATER) is False
