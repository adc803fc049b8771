"""Why a story is shown in a channel, or why nothing is: facts that follow from what is stored."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot import briefings
from bot.models import Article, Detail, Reader, Story, Subscription, Why, WhyNothing
from bot.standing import standing, taken_back
from bot.store import Store

LATELY = timedelta(days=1)
MOST = 200  # stories of the last day that are looked at


async def why(store: Store, reader: Reader, story: Story, now: datetime) -> Why:
    """Why a channel was shown the story, and what of it."""
    subscriptions = await _of(store, reader)
    ids = [article.id for article in story.articles]
    read = await store.readings.read(reader, ids)
    passages = await store.readings.passages(reader, ids)
    kept = [article.id for article in story.articles if not taken_back(article)]
    former = await store.readings.former(reader, kept)
    wanted = await asyncio.to_thread(lambda: tuple(each for each in subscriptions if _wants(each, story.articles)))
    brief = await asyncio.to_thread(briefings.brief_of, story, briefings.WORDS[Detail.FULL])
    return Why(
        story=story,
        brief=brief,
        standing=await asyncio.to_thread(standing, story, brief, read, now),
        origins=brief.publishers,
        wanted_by=wanted,
        others=len(subscriptions) - len(wanted),
        read=len(passages) + len(former),
        read_at=max(read.values(), default=None),
        former=tuple(former),
    )


async def why_nothing(store: Store, reader: Reader, now: datetime) -> WhyNothing:
    """What keeps a channel silent, as far as it can be counted."""
    subscriptions = await _of(store, reader)
    followed = await store.sources.followed(reader.scope)
    lately = await store.stories.newest(reader.scope, now - LATELY, MOST)
    read = await store.readings.read(reader, [article.id for story in lately for article in story.articles])
    unread = [story for story in lately if any(article.id not in read for article in story.articles)]
    wanted = await asyncio.to_thread(
        lambda: [story for story in unread if any(_wants(each, story.articles) for each in subscriptions)]
    )
    return WhyNothing(
        counts=await store.counts(reader.scope),
        failing=tuple(source for source in followed if source.failures),
        subscriptions=subscriptions,
        lately=len(lately),
        unread=len(unread),
        wanted=len(wanted),
    )


async def _of(store: Store, reader: Reader) -> tuple[Subscription, ...]:
    """The channel's subscriptions."""
    return tuple(each for each in await store.subscriptions.of(reader.scope) if each.channel_id == reader.id)


def _wants(subscription: Subscription, articles: Iterable[Article]) -> bool:
    return any(briefings.on_topic(subscription.topic, each, briefings.words_of(each)) for each in articles)
