"""What a delivery says, composed once for all channels that are to be shown the same.

delivery -> its stories as its server may see them, what its channel has read of them -> Briefing
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot import briefings
from bot.errors import NotEver
from bot.models import Article, Briefing, Delivery, DeliveryKind, Detail, Reader, Story
from bot.store import Store

DETAILS = {
    DeliveryKind.STORY: Detail.COMPACT,
    DeliveryKind.UPDATE: Detail.COMPACT,
    DeliveryKind.DIGEST: Detail.DAY,
    DeliveryKind.CATCH_UP: Detail.COMPACT,
}
KEPT = timedelta(minutes=1)  # for as long a briefing may be shown as of the moment at which it was composed
MOST_KEPT = 64


@dataclass(slots=True)
class Composer:
    """Makes up what is owed, from the store."""

    store: Store
    clock: Callable[[], datetime]
    _made: dict[Hashable, tuple[datetime, asyncio.Task[Briefing]]] = field(default_factory=dict)

    async def compose(self, delivery: Delivery) -> Briefing:
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
        return await self._once(delivery, stories, read)

    async def _once(self, delivery: Delivery, stories: Sequence[Story], read: Mapping[int, datetime]) -> Briefing:
        """The briefing, or the one that was made a moment ago of the very same."""
        now, wanted = self.clock(), delivery.subscription
        shown = tuple((story.id, tuple(map(_state, story.articles))) for story in stories)
        key = (shown, delivery.kind, wanted.topic, wanted.summarizer, tuple(sorted(read.items())))
        made = self._made.get(key)
        if made is None or not made[0] <= now < made[0] + KEPT or _failed(made[1]):
            made = now, asyncio.ensure_future(asyncio.to_thread(_composing(delivery, stories, read, now)))
            while len(self._made) >= MOST_KEPT:
                del self._made[next(iter(self._made))]
            self._made[key] = made
        return await asyncio.shield(made[1])  # others may wait for it too


def reader_of(delivery: Delivery) -> Reader:
    """The channel that reads it."""
    return Reader(delivery.subscription.scope, delivery.subscription.channel_id)


def _composing(
    delivery: Delivery, stories: Sequence[Story], read: Mapping[int, datetime], now: datetime
) -> Callable[[], Briefing]:
    return partial(
        briefings.compose,
        stories,
        detail=DETAILS[delivery.kind],
        as_of=now,
        topic=delivery.subscription.topic,
        limit=len(stories) if delivery.kind is DeliveryKind.CATCH_UP else None,
        read=read,
        whole=delivery.kind is DeliveryKind.UPDATE,
        summarizer=delivery.subscription.summarizer,
    )


def _state(article: Article) -> Hashable:
    """What changes whenever anything does that is shown of an article."""
    document = article.document
    return article.id, hash((document.text, document.title)), article.corrected_at, article.withdrawn, article.partial


def _failed(made: asyncio.Task[Briefing]) -> bool:
    return made.done() and (made.cancelled() or made.exception() is not None)
