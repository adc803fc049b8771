"""Sources: one row a URL, claimed by one worker at a time."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.errors import FetchError, InputError
from bot.models import Listing, Source, Validators
from tests.store.making import HOUR, NOON, NORTH, SOUTH, source

LEASE = timedelta(minutes=10)


async def test_adding_a_source_twice_gives_the_same_one(store):
    first = await store.sources.add("feed", "https://lake.example/feed", "Lake Post", NOON)
    second = await store.sources.add("page", "https://lake.example/feed", "Another", NOON + HOUR)

    assert first == second == Source(1, "feed", "https://lake.example/feed", "Lake Post", due_at=NOON)
    assert await store.sources.get(first.id) == first
    assert await store.sources.get(99) is None


async def test_an_address_too_long_for_the_index_is_refused(store):
    with pytest.raises(InputError):
        await store.sources.add("feed", "https://lake.example/" + "ü" * 1000, None, NOON)


async def test_following_counts_once_and_ends(store):
    made = await source(store, "lake", NORTH)

    assert await store.sources.follow(NORTH, made.id, NOON) is False
    assert [each.id for each in await store.sources.followed(NORTH)] == [made.id]
    assert await store.sources.followed(SOUTH) == []
    assert [each.id for each in await store.sources.followed(None)] == [made.id]
    assert await store.sources.unfollow(NORTH, made.id) is True
    assert await store.sources.unfollow(NORTH, made.id) is False
    assert await store.sources.followed(NORTH) == []


async def test_a_source_that_does_not_exist_is_not_followed(store):
    assert await store.sources.follow(NORTH, 99, NOON) is False


async def test_only_sources_that_somebody_follows_are_claimed(store):
    followed = await source(store, "lake", NORTH)
    await source(store, "river")

    assert [each.id for each in await store.sources.claim_due(NOON, LEASE, 10)] == [followed.id]


async def test_a_claim_is_a_lease(store):
    made = await source(store, "lake", NORTH, SOUTH)
    await store.sources.claim_due(NOON, LEASE, 10)

    assert await store.sources.claim_due(NOON + LEASE - timedelta(seconds=1), LEASE, 10) == []
    assert [each.id for each in await store.sources.claim_due(NOON + LEASE, LEASE, 10)] == [made.id]


async def test_four_workers_claim_every_source_once_and_never_more_than_their_limit(store):
    made = [await source(store, f"paper{number}", NORTH) for number in range(60)]

    async def work() -> list[list[int]]:
        batches = []
        while batch := await store.sources.claim_due(NOON, LEASE, 7):
            batches.append([each.id for each in batch])
        return batches

    batches = [batch for worked in await asyncio.gather(*(work() for _ in range(4))) for batch in worked]

    assert all(len(batch) <= 7 for batch in batches)
    assert sorted(number for batch in batches for number in batch) == [each.id for each in made]


async def test_the_most_overdue_sources_are_claimed_first(store):
    late, later = await source(store, "lake", NORTH), await source(store, "river", NORTH, now=NOON - HOUR)

    assert [each.id for each in await store.sources.claim_due(NOON, LEASE, 1)] == [later.id]
    assert [each.id for each in await store.sources.claim_due(NOON, LEASE, 1)] == [late.id]


async def test_a_successful_poll_keeps_what_the_source_said_and_clears_its_error(store):
    made = await source(store, "lake", NORTH)
    await store.sources.settle_failure(made.id, FetchError("it took too long"), NOON + HOUR, NOON)
    await store.sources.settle_failure(made.id, "no answer", NOON + HOUR, NOON)
    failing = await store.sources.get(made.id)
    assert (failing.failures, failing.error, failing.read_at) == (2, "no answer", None)

    listing = Listing((), "The Lake Post", Validators('"a"', "Thu, 01 Jan 2026"), url="https://www.lake.example/rss")
    await store.sources.settle(made.id, listing, NOON + HOUR, NOON)

    assert await store.sources.get(made.id) == Source(
        made.id,
        "feed",
        "https://www.lake.example/rss",
        "The Lake Post",
        Validators('"a"', "Thu, 01 Jan 2026"),
        due_at=NOON + HOUR,
        read_at=NOON,
    )


async def test_a_source_that_did_not_change_keeps_its_validators(store):
    made = await source(store, "lake", NORTH)
    await store.sources.settle(made.id, Listing((), "Lake", Validators("e")), NOON + HOUR, NOON)
    await store.sources.settle(made.id, None, NOON + 2 * HOUR, NOON + HOUR)

    settled = await store.sources.get(made.id)
    assert (settled.validators, settled.title, settled.read_at) == (Validators("e"), "Lake", NOON + HOUR)


async def test_a_source_does_not_move_to_where_another_lives(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", NORTH)
    await store.sources.settle(lake.id, Listing((), url=river.url), NOON, NOON)

    assert (await store.sources.get(lake.id)).url == lake.url


async def test_a_source_that_nobody_followed_counts_as_never_read(store):
    made = await source(store, "lake", NORTH)
    await store.sources.settle(made.id, None, NOON + HOUR, NOON)
    await store.sources.follow(SOUTH, made.id, NOON)
    assert (await store.sources.get(made.id)).read_at == NOON

    await store.sources.unfollow(NORTH, made.id)
    await store.sources.unfollow(SOUTH, made.id)
    await store.sources.follow(SOUTH, made.id, NOON + 9 * HOUR)

    again = await store.sources.get(made.id)
    assert (again.read_at, again.due_at) == (None, NOON + 9 * HOUR)


async def test_a_moment_without_a_zone_is_refused(store):
    with pytest.raises(ValueError, match="no time zone"):
        await store.sources.add("feed", "https://lake.example", None, datetime(2026, 1, 1))


async def test_a_moment_comes_back_in_utc(store):
    nairobi = datetime.fromisoformat("2026-01-01T15:00:00.123456+03:00")
    made = await store.sources.add("feed", "https://lake.example", None, nairobi)

    assert made.due_at.isoformat() == "2026-01-01T12:00:00.123456+00:00"
