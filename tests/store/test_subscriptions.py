"""Subscriptions: one a channel, topic and cadence."""

from bot.models import Cadence, Subscription
from tests.store.making import HOUR, NOON, NORTH, SOUTH, owed, source, subscribe


async def test_a_subscription_comes_back_as_it_was_made(store):
    made = await store.subscriptions.add(NORTH, 7, "Kenya", Cadence.DIGEST, (18, 8, 8), "Africa/Nairobi", NOON)

    assert made == Subscription(1, NORTH, 7, "Kenya", Cadence.DIGEST, (8, 18), "Africa/Nairobi", NOON)
    assert await store.subscriptions.of(NORTH) == [made] == await store.subscriptions.of(None)


async def test_subscribing_again_changes_the_hours_and_keeps_the_subscription(store):
    first = await subscribe(store, topic="Kenya", cadence=Cadence.DIGEST, hours=(8,))
    second = await subscribe(store, topic="  kenya ", cadence=Cadence.DIGEST, hours=(9,), zone="Europe/Berlin")

    assert (second.id, second.hours, second.zone, second.created_at) == (first.id, (9,), "Europe/Berlin", NOON)
    assert len(await store.subscriptions.of(NORTH)) == 1


async def test_another_topic_channel_or_cadence_is_another_subscription(store):
    await subscribe(store)
    await subscribe(store, topic="Kenya")
    await subscribe(store, cadence=Cadence.DIGEST, hours=(8,))
    await subscribe(store, channel_id=8)

    assert len(await store.subscriptions.of(NORTH)) == 4


async def test_a_server_ends_only_its_own_subscriptions(store):
    mine = await subscribe(store)
    await store.deliveries.owe([owed(mine)], NOON)

    assert await store.subscriptions.remove(SOUTH, mine.id) is False
    assert await store.subscriptions.remove(NORTH, mine.id) is True
    assert await store.subscriptions.remove(NORTH, mine.id) is False
    assert await store.deliveries.claim(NOON, HOUR, 9) == []


async def test_only_servers_that_follow_one_of_the_sources_are_asked(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", SOUTH, NORTH)
    north, south = await subscribe(store), await subscribe(store, scope=SOUTH, channel_id=8)

    assert await store.subscriptions.wanting([lake.id]) == [north]
    assert await store.subscriptions.wanting([lake.id, river.id]) == [north, south]
    assert await store.subscriptions.wanting([]) == []


async def test_digests_are_the_subscriptions_with_hours(store):
    await subscribe(store)
    digest = await subscribe(store, cadence=Cadence.DIGEST, hours=(8,))

    assert await store.subscriptions.digests() == [digest]


async def test_a_slot_is_never_taken_back(store):
    made = await subscribe(store, cadence=Cadence.DIGEST, hours=(8,))
    await store.subscriptions.settle_digest(made.id, NOON)
    await store.subscriptions.settle_digest(made.id, NOON - HOUR)

    assert (await store.subscriptions.of(NORTH))[0].digested_at == NOON


async def test_the_last_error_is_kept_until_it_is_over(store):
    made = await subscribe(store)
    await store.subscriptions.note_error(made.id, "no permission\x00" + "x" * 1000)
    assert (await store.subscriptions.of(NORTH))[0].error.startswith("no permission\ufffd")
    await store.subscriptions.note_error(made.id, None)

    assert (await store.subscriptions.of(NORTH))[0].error is None


async def test_the_largest_snowflakes_fit(store):
    largest = 2**63 - 1
    made = await store.subscriptions.add(largest, largest, None, Cadence.BREAKING, (), "UTC", NOON)

    assert (made.scope, made.channel_id) == (largest, largest)
