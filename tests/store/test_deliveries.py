"""Deliveries: owed once, claimed by one worker, settled once."""

import asyncio
from datetime import timedelta

from bot.models import Delivery, DeliveryKind, Owed
from tests.store.making import HOUR, NOON, NORTH, file, owed, source, subscribe

LEASE = timedelta(minutes=2)
DAY = timedelta(days=1)


async def test_what_is_owed_is_claimed_as_it_was_owed(store):
    to = await subscribe(store)
    await store.deliveries.owe([Owed("k", to.id, DeliveryKind.DIGEST, (3, 1), NOON)], NOON)

    assert await store.deliveries.claim(NOON, LEASE, 9) == [
        Delivery(1, "k", to, DeliveryKind.DIGEST, (3, 1), owed_at=NOON, due_at=NOON + LEASE, attempts=1)
    ]


async def test_owing_the_same_twice_changes_nothing(store):
    to = await subscribe(store)

    assert await store.deliveries.owe([owed(to), owed(to, 2)], NOON) == 2
    assert await store.deliveries.owe([owed(to), owed(to, 3)], NOON + HOUR) == 1
    assert await store.deliveries.owe([], NOON) == 0
    assert len(await store.deliveries.claim(NOON + HOUR, LEASE, 9)) == 3


async def test_the_same_thing_twice_in_one_call_is_owed_once(store):
    to = await subscribe(store)

    assert await store.deliveries.owe([owed(to), owed(to)], NOON) == 1


async def test_what_a_subscription_that_is_gone_wanted_is_left_out(store):
    to, gone = await subscribe(store), await subscribe(store, channel_id=8)
    await store.subscriptions.remove(NORTH, gone.id)

    assert await store.deliveries.owe([owed(gone), owed(to)], NOON) == 1


async def test_nothing_is_claimed_before_it_is_due(store):
    to = await subscribe(store)
    await store.deliveries.owe([owed(to, due_at=NOON + HOUR)], NOON)

    assert await store.deliveries.claim(NOON, LEASE, 9) == []
    assert len(await store.deliveries.claim(NOON + HOUR, LEASE, 9)) == 1


async def test_a_claim_is_a_lease_and_counts_as_an_attempt(store):
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    await store.deliveries.claim(NOON, LEASE, 9)

    assert await store.deliveries.claim(NOON + LEASE - timedelta(seconds=1), LEASE, 9) == []
    [again] = await store.deliveries.claim(NOON + LEASE, LEASE, 9)
    assert again.attempts == 2


async def test_four_workers_claim_every_delivery_once_and_never_more_than_their_limit(store):
    to = await subscribe(store)
    await store.deliveries.owe([owed(to, number) for number in range(60)], NOON)

    async def work() -> list[list[int]]:
        batches = []
        while batch := await store.deliveries.claim(NOON, LEASE, 7):
            batches.append([each.id for each in batch])
        return batches

    batches = [batch for worked in await asyncio.gather(*(work() for _ in range(4))) for batch in worked]

    assert all(len(batch) <= 7 for batch in batches)
    assert sorted(number for batch in batches for number in batch) == list(range(1, 61))


async def test_what_was_sent_is_not_claimed_again(store):
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    [delivery] = await store.deliveries.claim(NOON, LEASE, 9)
    await store.deliveries.settle(delivery.id, 4711, NOON)

    assert await store.deliveries.claim(NOON + DAY, LEASE, 9) == []


async def test_what_could_not_be_sent_is_owed_again_later(store):
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    [delivery] = await store.deliveries.claim(NOON, LEASE, 9)
    await store.deliveries.retry(delivery.id, NOON + HOUR, "busy")

    assert await store.deliveries.claim(NOON + LEASE, LEASE, 9) == []
    assert [each.attempts for each in await store.deliveries.claim(NOON + HOUR, LEASE, 9)] == [2]


async def test_what_was_given_up_stays_given_up(store):
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    [delivery] = await store.deliveries.claim(NOON, LEASE, 9)
    await store.deliveries.give_up(delivery.id, "the channel is gone", NOON)
    await store.deliveries.retry(delivery.id, NOON, "late answer of another worker")

    assert await store.deliveries.claim(NOON + DAY, LEASE, 9) == []


async def test_announcing_twice_owes_once(store):
    article = await file(store, (await source(store, "lake", NORTH)).id, "https://lake.example/1")
    to = await subscribe(store)
    await store.deliveries.announce(article, [owed(to)], NOON)
    await store.deliveries.announce(article, [owed(to)], NOON)

    assert await store.articles.unannounced(9) == []
    assert len(await store.deliveries.claim(NOON, LEASE, 9)) == 1


async def test_what_was_owed_too_long_becomes_one_catch_up_a_channel(store):
    here, there = await subscribe(store), await subscribe(store, channel_id=8)
    other_topic = await subscribe(store, topic="Kenya")
    await store.deliveries.owe([owed(here, 1), owed(here, 2), owed(other_topic, 3), owed(there, 4)], NOON)
    await store.deliveries.owe([owed(here, 5)], NOON + DAY)
    now = NOON + DAY + HOUR

    assert await store.deliveries.fold(now, now - DAY) == 4
    assert await store.deliveries.fold(now, now - DAY) == 0

    claimed = await store.deliveries.claim(now, LEASE, 9)
    assert [(each.kind, each.subscription.channel_id, each.story_ids, each.folded) for each in claimed] == [
        (DeliveryKind.STORY, 7, (5,), 0),
        (DeliveryKind.CATCH_UP, 7, (1, 2, 3), 3),
        (DeliveryKind.CATCH_UP, 8, (4,), 1),
    ]


async def test_a_catch_up_that_is_overdue_too_is_counted_into_the_next(store):
    to = await subscribe(store)
    await store.deliveries.owe([owed(to, 1), owed(to, 2)], NOON)
    first, second, third = NOON + 2 * DAY, NOON + 4 * DAY, NOON + 6 * DAY
    await store.deliveries.fold(first, first - DAY)
    await store.deliveries.owe([owed(to, 3)], first)

    assert await store.deliveries.fold(second, second - DAY) == 1
    assert await store.deliveries.fold(third, third - DAY) == 0

    assert [(each.kind, each.folded) for each in await store.deliveries.claim(third, LEASE, 9)] == [
        (DeliveryKind.CATCH_UP, 3)
    ]


async def test_what_a_worker_is_sending_or_died_over_is_claimed_again_and_not_folded(store):
    to = await subscribe(store)
    await store.deliveries.owe([owed(to)], NOON)
    now = NOON + 2 * DAY
    await store.deliveries.claim(now, LEASE, 9)

    assert await store.deliveries.fold(now, now - DAY) == 0
    assert await store.deliveries.fold(now + LEASE, now - DAY) == 0
    [again] = await store.deliveries.claim(now + LEASE, LEASE, 9)
    assert (again.kind, again.attempts) == (DeliveryKind.STORY, 2)

    await store.deliveries.retry(again.id, now + HOUR, "no permission")
    assert await store.deliveries.fold(now + HOUR, now - DAY) == 1


async def test_what_may_have_arrived_is_claimed_again_and_not_folded(store):
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    [delivery] = await store.deliveries.claim(NOON, LEASE, 9)
    await store.deliveries.retry(delivery.id, NOON + HOUR, "the line went dead", perhaps_sent=True)
    now = NOON + 2 * DAY

    assert await store.deliveries.claim(NOON + LEASE, LEASE, 9) == []
    assert await store.deliveries.fold(now, now - DAY) == 0
    assert [each.attempts for each in await store.deliveries.claim(now, LEASE, 9)] == [2]


async def test_a_flood_of_stories_is_folded_but_for_the_newest(store):
    here, other_topic, there = (
        await subscribe(store),
        await subscribe(store, topic="Kenya"),
        await subscribe(store, channel_id=8),
    )
    digest = Owed("digest", here.id, DeliveryKind.DIGEST, (1,), NOON)
    flood = [owed(here if number % 2 else other_topic, number) for number in range(12)]
    await store.deliveries.owe([digest, *flood, *(owed(there, number) for number in range(8))], NOON)

    assert await store.deliveries.fold(NOON, NOON - DAY) == 4
    assert await store.deliveries.fold(NOON, NOON - DAY) == 0

    claimed = await store.deliveries.claim(NOON, LEASE, 99)
    mine = [(each.kind, each.story_ids) for each in claimed if each.subscription.channel_id == 7]
    assert mine == [
        (DeliveryKind.DIGEST, (1,)),
        *((DeliveryKind.STORY, (number,)) for number in range(4, 12)),
        (DeliveryKind.CATCH_UP, (0, 1, 2, 3)),
    ]
    assert len(claimed) == 10 + 8


async def test_stories_that_were_tried_are_no_part_of_a_flood(store):
    to = await subscribe(store)
    await store.deliveries.owe([owed(to, number) for number in range(12)], NOON)
    for each in await store.deliveries.claim(NOON, LEASE, 12):
        await store.deliveries.retry(each.id, NOON + HOUR, "busy")

    assert await store.deliveries.fold(NOON, NOON - DAY) == 0


async def test_what_waits_to_be_tried_again_is_folded(store):
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    [delivery] = await store.deliveries.claim(NOON, LEASE, 9)
    await store.deliveries.retry(delivery.id, NOON + 3 * DAY, "no permission")
    now = NOON + 2 * DAY

    assert await store.deliveries.fold(now, now - DAY) == 1
    await store.deliveries.settle(delivery.id, 1, now)
    assert [each.kind for each in await store.deliveries.claim(now + 9 * DAY, LEASE, 9)] == [DeliveryKind.CATCH_UP]


async def test_two_workers_that_fold_at_once_make_one_catch_up(store):
    to = await subscribe(store)
    await store.deliveries.owe([owed(to, number) for number in range(20)], NOON)
    now = NOON + 2 * DAY

    folded = await asyncio.gather(*(store.deliveries.fold(now, now - DAY) for _ in range(4)))

    assert sum(folded) == 20
    assert sum(each.folded for each in await store.deliveries.claim(now, LEASE, 99)) == 20
