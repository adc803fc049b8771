"""One story to many channels, many stories to one: side by side, in order, at one pace, none lost, none twice."""

from __future__ import annotations

import asyncio
from collections import Counter as Tally
from datetime import timedelta

from bot.delivery import LEASE, LONGEST_SEND, Counter
from bot.errors import NotNow
from bot.models import Cadence, DeliveryKind, Owed, Posted, Posting
from bot.pace import Pace
from bot.settings import Settings
from bot.store.deliveries import HOUR, MOST_WAITING
from tests.bot.test_delivery import CHANNEL, SERVER, announce, desk, file

__all__ = ["desk"]


async def owe_channels(desk, channels: int, stories: int = 1) -> None:
    """Owe each of so many channels each of so many stories, in their order."""
    filed = [await file(desk, f"story{number}") for number in range(stories)]
    for channel in range(channels):
        made = await desk.store.subscriptions.add(
            SERVER, CHANNEL + channel, None, Cadence.BREAKING, (), "UTC", desk.clock.now
        )
        owed = [Owed(f"{channel}:{story}", made.id, DeliveryKind.STORY, (story,), desk.clock.now) for story in filed]
        await desk.store.deliveries.owe(owed, desk.clock.now)


def counter(desk, send) -> Counter:
    return Counter(desk.store, send, Settings.from_env({}), desk.clock)


async def test_a_channel_that_does_not_answer_holds_up_no_other(desk):
    await owe_channels(desk, channels=3)
    others = asyncio.Event()
    sent = []

    async def send(delivery, _briefing):
        if delivery.subscription.channel_id == CHANNEL:
            await others.wait()  # for ever, were the others to wait for this one
        sent.append(delivery.subscription.channel_id)
        if len(sent) == 2:
            others.set()
        return Posted(len(sent))

    assert len(await counter(desk, send).pay_due()) == 3
    assert sent[-1] == CHANNEL


async def test_a_broken_channel_holds_up_no_other(desk):
    await owe_channels(desk, channels=3)

    async def send(delivery, _briefing):
        if delivery.subscription.channel_id == CHANNEL:
            raise NotNow("no")
        return Posted(delivery.id)

    assert len(await counter(desk, send).pay_due()) == 2


async def test_a_channel_gets_its_posts_one_by_one_in_the_order_in_which_they_were_owed(desk):
    await owe_channels(desk, channels=3, stories=4)
    sent, sending = {}, Tally()

    async def send(delivery, _briefing):
        channel = delivery.subscription.channel_id
        sending[channel] += 1
        assert sending[channel] == 1
        await asyncio.sleep(0)
        sending[channel] -= 1
        sent.setdefault(channel, []).append(delivery.story_ids[0])
        return Posted(delivery.id)

    await counter(desk, send).pay_due()
    assert len(sent) == 3
    assert all(stories == sorted(stories) and len(stories) == 4 for stories in sent.values())


async def test_what_waits_behind_a_slow_post_is_let_go_of_before_its_lease_runs_out(desk):
    await owe_channels(desk, channels=1, stories=3)
    sent = []

    async def send(delivery, _briefing):
        sent.append((delivery.id, delivery.attempts))
        desk.clock.now += LEASE - LONGEST_SEND + timedelta(seconds=1)
        return Posted(delivery.id)

    slow = counter(desk, send)
    for _ in range(3):
        assert len(await slow.pay_due()) == 1
    assert len({delivery_id for delivery_id, _ in sent}) == 3
    assert {attempts for _, attempts in sent} == {1}  # so nothing is looked for in vain


async def test_one_story_is_composed_once_for_all_channels_that_have_read_as_much(desk):
    await owe_channels(desk, channels=3)
    shown = []

    async def send(delivery, briefing):
        shown.append(briefing)
        return Posted(delivery.id)

    await counter(desk, send).pay_due()
    assert len({id(briefing) for briefing in shown}) == 1


async def test_no_second_holds_more_posts_than_discord_takes():
    pace, begun = Pace(rate=1000), []
    loop = asyncio.get_running_loop()

    async def one():
        await pace.turn()
        begun.append(loop.time())

    await asyncio.gather(*(one() for _ in range(200)))
    allowed = 1000 * (0.1 + 0.05) + 2  # in a tenth of a second, with what a late start may make up for
    assert all(sum(start <= each < start + 0.1 for each in begun) <= allowed for start in begun)


async def test_a_flood_of_one_poll_is_kept_within_every_limit_and_every_item_is_accounted_for(desk):
    flood = 100
    hourly = await desk.store.subscriptions.add(
        SERVER, CHANNEL + 1, None, Cadence.BREAKING, (), "UTC", desk.clock.now, posting=Posting(hourly=2)
    )
    plain = await desk.store.subscriptions.add(SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", desk.clock.now)
    sent = []

    async def send(delivery, _briefing):
        sent.append((desk.clock.now, delivery))
        return Posted(len(sent))

    stories = [await file(desk, f"item{number}") for number in range(flood)]
    while await desk.store.articles.unannounced(limit=1):
        await announce(desk)
    paying = counter(desk, send)
    for _ in range(12):
        await paying.pay_due()
        desk.clock.now += HOUR + timedelta(seconds=1)

    for subscription in (plain, hourly):
        mine = [(at, each) for at, each in sent if each.subscription.id == subscription.id]
        alone = [each.story_ids[0] for _, each in mine if each.kind is DeliveryKind.STORY]
        lines = [each for _, each in mine if each.kind is DeliveryKind.CATCH_UP]
        assert len(alone) == len(set(alone)) == MOST_WAITING
        assert set(alone) <= set(stories)
        assert len(alone) + sum(each.folded for each in lines) == flood
        assert len(lines) == 1
    most = Tally(at for at, each in sent if each.subscription.id == hourly.id and each.kind is DeliveryKind.STORY)
    assert max(most.values()) == 2
