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
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import briefings, pulse
from bot.errors import ConfigError, NotEver, NotNow
from bot.models import Briefing, Delivery, DeliveryKind, Detail, Posted, Reader, Subscription
from bot.schedule import retry_at
from bot.settings import Settings
from bot.store import Store

log = logging.getLogger(__name__)

Send = Callable[[Delivery, Briefing], Awaitable[Posted]]  # raises NotNow or NotEver

LEASE = timedelta(minutes=2)  # within the time in which Discord recognises a repeated nonce
AT_ONCE = 20
PAUSE = timedelta(seconds=5)  # between looks for what is due
DETAILS = {
    DeliveryKind.STORY: Detail.COMPACT,
    DeliveryKind.UPDATE: Detail.COMPACT,
    DeliveryKind.DIGEST: Detail.DAY,
    DeliveryKind.CATCH_UP: Detail.COMPACT,
}


@dataclass(frozen=True, slots=True)
class Counter:
    """Where posts are paid: the store that owes them and the way to send one."""

    store: Store
    send: Send
    settings: Settings
    clock: Callable[[], datetime]

    async def serve(self) -> None:
        """Pay what is due, until cancelled."""
        while True:
            await self.owe_digests()
            await self.pay_due()
            pulse.beat("pay")
            await asyncio.sleep(PAUSE.total_seconds())

    async def owe_digests(self) -> None:
        """Owe the digest of every slot that has begun; a slot in which nothing is new is settled without a post."""
        # A minute late, so that what was being filed as the slot began is there to be seen.
        until = self.clock() - timedelta(minutes=1)
        for subscription in await self.store.subscriptions.digests():
            slot = briefings.slot_due(subscription, until)
            if slot is not None:
                await self._owe_digest(subscription, slot)

    async def pay_due(self) -> list[int]:
        """Send what is due now; the ids of the messages that Discord took."""
        now = self.clock()
        await self.store.deliveries.fold(now, now - self.settings.fold_after)
        await self.store.deliveries.hold(now)
        due = await self.store.deliveries.claim(now, LEASE, AT_ONCE)
        sent = [await self.pay(delivery) for delivery in due]
        return [message_id for message_id in sent if message_id is not None]

    async def pay(self, delivery: Delivery) -> int | None:
        """Send one claimed delivery and settle it; the message's id, or None if it was not taken.

        What its channel has read already is not sent again.
        """
        try:
            briefing = await self._compose(delivery)
            if not briefing.briefs and delivery.kind is not DeliveryKind.CATCH_UP:
                await self._drop(delivery)
                return None
            again = briefings.owed_again(delivery, briefing)
            await self.store.deliveries.owe(again, self.clock())
            posted = await self.send(delivery, briefing)
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
            await self.store.subscriptions.note_error(delivery.subscription.id, None)
            _count(delivery, briefing, self.clock())
            return posted.message_id
        return None

    async def _owe_digest(self, subscription: Subscription, slot: datetime) -> None:
        since = briefings.news_since(subscription)
        stories = await self.store.stories.newest(subscription.scope, since, limit=200)
        owed = await asyncio.to_thread(briefings.owed_digest, subscription, slot, stories)
        await self.store.deliveries.owe([owed] if owed else [], self.clock())
        await self.store.subscriptions.settle_digest(subscription.id, slot)

    async def _compose(self, delivery: Delivery) -> Briefing:
        """What the delivery is about, as it stands now; NotEver if all of it was forgotten since."""
        stories = await self.store.stories.get(delivery.story_ids, delivery.subscription.scope)
        if not stories and delivery.kind is not DeliveryKind.CATCH_UP:
            raise NotEver("its articles are no longer stored, or their source is no longer followed")
        # A catch-up is one line with a menu, so it names all it still can, whatever was read of it.
        catch_up = delivery.kind is DeliveryKind.CATCH_UP
        ids = [article.id for story in stories for article in story.articles]
        read = {} if catch_up else await self.store.readings.read(reader_of(delivery), ids)
        if delivery.kind is DeliveryKind.UPDATE and not any(briefings.has_news(story, read) for story in stories):
            stories = []
        return await asyncio.to_thread(
            briefings.compose,
            stories,
            detail=DETAILS[delivery.kind],
            as_of=self.clock(),
            topic=delivery.subscription.topic,
            limit=len(stories) if catch_up else None,
            read=read,
            whole=delivery.kind is DeliveryKind.UPDATE,
            summarizer=delivery.subscription.summarizer,
        )

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


def reader_of(delivery: Delivery) -> Reader:
    """The channel that reads it."""
    return Reader(delivery.subscription.scope, delivery.subscription.channel_id)
