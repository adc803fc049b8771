"""Pay what is owed: claim, send, settle.

    subscriptions.digests -> deliveries.owe       a slot has begun
    deliveries.fold                               what was owed too long becomes one line
    deliveries.claim | compose | send | settle    sent, or owed again later, or given up with a reason

A message is stored before it is sent and settled after. Killed in between, it is claimed again when its lease ends, and
`send` recognises what it already sent by the delivery's id.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot import briefings, pulse
from bot.composing import Composer, reader_of
from bot.errors import ConfigError, NotEver, NotNow
from bot.models import Briefing, Delivery, DeliveryKind, Posted, Subscription
from bot.schedule import retry_at
from bot.settings import Settings
from bot.store import Store

log = logging.getLogger(__name__)

Send = Callable[[Delivery, Briefing], Awaitable[Posted]]  # raises NotNow or NotEver

LEASE = timedelta(minutes=2)  # within the time in which Discord recognises a repeated nonce
LONGEST_SEND = timedelta(seconds=45)  # after which a post counts as perhaps sent, well within its lease
LANES = 100  # channels that are posted to at one time
ROOM = 25  # lanes that are free before more is claimed
MOST_STORIES = 1000  # of a slot that a digest chooses from
PAUSE = timedelta(seconds=5)  # between looks for what is due


@dataclass(slots=True)
class Counter:
    """Where posts are paid: the store that owes them and the way to send one.

    Channels are posted to side by side, each in the order in which its posts were owed.
    """

    store: Store
    send: Send
    settings: Settings
    clock: Callable[[], datetime]
    composer: Composer = field(init=False)
    _lanes: dict[int, asyncio.Task[list[int]]] = field(default_factory=dict)  # by channel

    def __post_init__(self) -> None:
        """What is composed is composed for all channels of this counter."""
        self.composer = Composer(self.store, self.clock)

    async def serve(self) -> None:
        """Pay what is due, until cancelled."""
        async with asyncio.TaskGroup() as group:
            while True:
                await self.owe_digests()
                pulse.beat("pay")
                until = self.clock() + PAUSE
                while await self._begin_due(group) and self.clock() < until:
                    await self._room()
                await asyncio.sleep(0 if self.clock() >= until else PAUSE.total_seconds())

    async def owe_digests(self) -> None:
        """Owe the digest of every slot that has begun; a slot in which nothing is new is settled without a post."""
        # A minute late, so that what was being filed as the slot began is there to be seen.
        until = self.clock() - timedelta(minutes=1)
        for subscription in await self.store.subscriptions.digests():
            slot = briefings.slot_due(subscription, until)
            if slot is not None:
                await self._owe_digest(subscription, slot)

    async def pay_due(self) -> list[int]:
        """Send what is due now, as much as has room; the ids of the messages that Discord took."""
        async with asyncio.TaskGroup() as group:
            lanes = await self._begin_due(group)
        return [message_id for lane in lanes for message_id in lane.result()]

    async def _begin_due(self, group: asyncio.TaskGroup) -> list[asyncio.Task[list[int]]]:
        """Begin to send what is due, but for channels that are being posted to: so each gets its posts in order."""
        now = self.clock()
        await self.store.deliveries.fold(now, now - self.settings.fold_after)
        await self.store.deliveries.hold(now)
        due = await self.store.deliveries.claim(now, LEASE, LANES - len(self._lanes), busy=[*self._lanes])
        channels: defaultdict[int, list[Delivery]] = defaultdict(list)
        for delivery in due:
            channels[delivery.subscription.channel_id].append(delivery)
        begun = {
            channel_id: group.create_task(self._pay_channel(channel_id, owed, now + LEASE))
            for channel_id, owed in channels.items()
        }
        self._lanes.update(begun)
        return [*begun.values()]

    async def _room(self) -> None:
        """Wait until some lanes are free, but not for long: slow channels must not hold up the clock."""
        deadline = self.clock() + PAUSE
        while len(self._lanes) > LANES - ROOM and self.clock() < deadline:
            wait = PAUSE.total_seconds()
            await asyncio.wait(self._lanes.values(), timeout=wait, return_when=asyncio.FIRST_COMPLETED)

    async def _pay_channel(self, channel_id: int, owed: Sequence[Delivery], leased_until: datetime) -> list[int]:
        """Send a channel its posts one by one; those for which the lease is too short are let go of, to be claimed."""
        sent: list[int] = []
        try:
            for place, delivery in enumerate(owed):
                if self.clock() + LONGEST_SEND > leased_until:
                    await self.store.deliveries.release([each.id for each in owed[place:]], self.clock())
                    break
                if (message_id := await self.pay(delivery)) is not None:
                    sent.append(message_id)
        finally:
            self._lanes.pop(channel_id, None)
        return sent

    async def pay(self, delivery: Delivery) -> int | None:
        """Send one claimed delivery and settle it; the message's id, or None if it was not taken.

        What its channel has read already is not sent again.
        """
        try:
            briefing = await self.composer.compose(delivery)
            if not briefing.briefs and delivery.kind is not DeliveryKind.CATCH_UP:
                await self._drop(delivery)
                return None
            again = briefings.owed_again(delivery, briefing)
            if again:
                await self.store.deliveries.owe(again, self.clock())
            posted = await self._send(delivery, briefing)
        except NotNow as error:
            await self._put_off(delivery, str(error), perhaps_sent=error.perhaps_sent)
        except NotEver as error:
            await self.store.deliveries.give_up(delivery.id, str(error), self.clock())
            await self.store.subscriptions.note_error(delivery.subscription.id, str(error))
            pulse.DELIVERIES.labels("given up").inc()
            log.warning("gave up delivery %s: %s", delivery.key, error, extra={"delivery": delivery.id})
        except ConfigError:
            raise
        except Exception:
            # A defect of ours in one post must not hold up the posts of all other channels.
            log.exception("delivery %s failed", delivery.key, extra={"delivery": delivery.id})
            reason = "it could not be made up; the reason is in the operator's log"
            await self._put_off(delivery, reason, perhaps_sent=True)
        else:
            reader = reader_of(delivery)
            # What a new post is to tell must not count as read by the edit of the old one, which nobody is told of.
            read = () if again else posted.passages
            await self.store.deliveries.settle(delivery.id, posted.message_id, self.clock(), reader, read)
            if posted.problem:
                await self.store.subscriptions.note_error(delivery.subscription.id, posted.problem)
            _count(delivery, briefing, self.clock())
            return posted.message_id
        return None

    async def _owe_digest(self, subscription: Subscription, slot: datetime) -> None:
        since = briefings.news_since(subscription)
        stories = await self.store.stories.newest(subscription.scope, since, limit=MOST_STORIES)
        owed = await asyncio.to_thread(briefings.owed_digest, subscription, slot, stories)
        await self.store.deliveries.owe([owed] if owed else [], self.clock())
        await self.store.subscriptions.settle_digest(subscription.id, slot)

    async def _send(self, delivery: Delivery, briefing: Briefing) -> Posted:
        """Send it within the time that its lease leaves."""
        try:
            async with asyncio.timeout(LONGEST_SEND.total_seconds()):
                return await self.send(delivery, briefing)
        except TimeoutError as error:
            raise NotNow("Discord did not answer in time", perhaps_sent=True) from error

    async def _drop(self, delivery: Delivery) -> None:
        """Owe it no longer: there is nothing in it that its channel has not read."""
        await self.store.deliveries.give_up(delivery.id, "all of it was read in its channel already", self.clock())
        await self.store.subscriptions.note_error(delivery.subscription.id, None)

    async def _put_off(self, delivery: Delivery, reason: str, *, perhaps_sent: bool) -> None:
        again = retry_at(self.clock(), attempts=delivery.attempts, jitter=random.random())  # noqa: S311
        await self.store.deliveries.retry(delivery.id, again, reason, perhaps_sent=perhaps_sent)
        await self.store.subscriptions.note_error(delivery.subscription.id, reason)
        pulse.DELIVERIES.labels("put off").inc()
        log.warning("put off delivery %s: %s", delivery.key, reason, extra={"delivery": delivery.id})


def _count(delivery: Delivery, briefing: Briefing, now: datetime) -> None:
    """Note for the operator that a delivery was sent, and how soon after its news was published."""
    pulse.DELIVERIES.labels("sent").inc()
    if delivery.kind is DeliveryKind.STORY:
        pulse.posted((each.published for brief in briefing.briefs for each in brief.documents), now)
