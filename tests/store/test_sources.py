"""Sources: one row a URL, claimed by one worker at a time."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.errors import FetchError, InputError, Trouble
from bot.models import Listing, Source, Validators, Wishes
from bot.moving import Move
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

    listing = Listing((), "The Lake Post", Validators('"a"', "Thu, 01 Jan 2026"))
    await store.sources.settle(made.id, listing, NOON + HOUR, NOON)

    assert await store.sources.get(made.id) == Source(
        made.id,
        "feed",
        "https://lake.example/feed",
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


async def test_what_a_reading_taught_of_a_source_is_kept(store):
    made = await source(store, "lake", NORTH)
    wishes = Wishes(HOUR, frozenset({1, 2}), frozenset({6}), NOON)
    listing = Listing((), None, Validators("e", None, made.url), body_hash="f00", wishes=wishes)
    await store.sources.settle(made.id, listing, NOON, NOON, every=2 * HOUR, changed=True)
    await store.sources.settle(made.id, Listing((), unchanged=True), NOON + HOUR, NOON + HOUR, every=2 * HOUR)

    kept = await store.sources.get(made.id)
    assert (kept.body_hash, kept.wishes, kept.every, kept.changed_at) == ("f00", wishes, 2 * HOUR, NOON)
    assert kept.validators == Validators()


async def test_where_validators_are_from_is_kept_with_them(store):
    made = await source(store, "lake", NORTH)
    await store.sources.settle(made.id, Listing((), None, Validators("e", None, "https://b.example/")), NOON, NOON)

    assert (await store.sources.get(made.id)).validators.url == "https://b.example/"


async def test_a_source_moves_once_that_is_proved(store):
    made = await source(store, "lake", NORTH)
    there = "https://www.river.example/rss"
    await store.sources.settle(made.id, None, NOON, NOON, move=Move(there, NOON, 4))
    waiting = await store.sources.get(made.id)
    assert (waiting.url, waiting.moved_to, waiting.moved_since, waiting.moves) == (made.url, there, NOON, 4)

    await store.sources.settle(made.id, None, NOON, NOON, move=Move(there, NOON, 5, proved=True))
    settled = await store.sources.get(made.id)
    assert (settled.url, settled.moved_to, settled.moves, settled.stopped) == (there, None, 0, False)


async def test_where_another_source_lives_already_its_followers_follow_that_one(store):
    lake, river = await source(store, "lake", NORTH, SOUTH), await source(store, "river", SOUTH)
    await store.sources.settle(lake.id, None, NOON, NOON, move=Move(river.url, NOON, 5, proved=True))

    assert [each.id for each in await store.sources.followed(NORTH)] == [lake.id, river.id]
    assert [each.id for each in await store.sources.followed(SOUTH)] == [lake.id, river.id]
    old = await store.sources.get(lake.id)
    assert (old.stopped, old.moved_to) == (True, river.url)
    assert [each.id for each in await store.sources.claim_due(NOON + HOUR, LEASE, 10)] == [river.id]


async def test_a_source_that_is_gone_is_not_polled_until_it_is_added_again(store):
    made = await source(store, "lake", NORTH)
    await store.sources.settle_failure(made.id, FetchError("gone for good", why=Trouble.GONE), NOON, NOON)
    gone = await store.sources.get(made.id)
    assert (gone.stopped, gone.trouble, gone.error, gone.failing_since) == (True, Trouble.GONE, "gone for good", NOON)
    assert await store.sources.claim_due(NOON + HOUR, LEASE, 10) == []

    again = await store.sources.add("feed", made.url, None, NOON + HOUR)
    assert (again.id, again.stopped, again.trouble, again.failures) == (made.id, False, None, 0)
    assert [each.id for each in await store.sources.claim_due(NOON + HOUR, LEASE, 10)] == [made.id]


async def test_a_row_of_failures_began_with_the_first(store):
    made = await source(store, "lake", NORTH)
    for hours in range(3):
        await store.sources.settle_failure(made.id, FetchError("no", why=Trouble.SLOW), NOON, NOON + hours * HOUR)
    failing = await store.sources.get(made.id)
    assert (failing.failing_since, failing.failures, failing.trouble) == (NOON, 3, Trouble.SLOW)

    await store.sources.settle(made.id, None, NOON, NOON + 4 * HOUR)
    well = await store.sources.get(made.id)
    assert (well.failing_since, well.failures, well.trouble) == (None, 0, None)


async def test_of_one_host_only_a_few_sources_are_claimed_at_a_time(store):
    for number in range(5):
        made = await store.sources.add("feed", f"https://www.lake.example/{number}", None, NOON)
        await store.sources.follow(NORTH, made.id, NOON)
    river = await source(store, "river", NORTH, now=NOON + HOUR)

    claimed = await store.sources.claim_due(NOON + HOUR, LEASE, 10)
    assert [each.id for each in claimed] == [1, 2, river.id]
    assert await store.sources.claim_due(NOON + HOUR, LEASE, 10, busy=["lake.example"]) == []


async def test_no_source_of_a_host_that_rests_is_claimed_until_it_has_rested(store):
    made = await source(store, "lake", NORTH)
    await store.hosts.rest({"lake.example": NOON + HOUR}, NOON)

    assert await store.hosts.resting(NOON) == {"lake.example": NOON + HOUR}
    assert await store.sources.claim_due(NOON, LEASE, 10) == []
    assert [each.id for each in await store.sources.claim_due(NOON + HOUR, LEASE, 10)] == [made.id]
    await store.hosts.rest({"lake.example": NOON + 3 * HOUR, "river.example": NOON}, NOON + HOUR)
    assert await store.hosts.resting(NOON + HOUR) == {"lake.example": NOON + 3 * HOUR}


async def test_a_claimed_source_says_how_many_servers_follow_it(store):
    await source(store, "lake", NORTH, SOUTH)

    assert [each.followers for each in await store.sources.claim_due(NOON, LEASE, 10)] == [2]


async def test_a_source_that_is_given_back_unread_has_not_failed(store):
    made = await source(store, "lake", NORTH)
    await store.sources.claim_due(NOON, LEASE, 10)
    await store.sources.postpone(made.id, NOON + HOUR)

    kept = await store.sources.get(made.id)
    assert (kept.due_at, kept.failures, kept.error, kept.read_at) == (NOON + HOUR, 0, None, None)


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
