"""What is owed to whom, and what goes into it.

    a fresh article -> owed_for(article, subscriptions)        one post a story and channel
    the clock       -> owed_digest(subscription, stories)      one post a slot and channel, none if nothing is new
    stories         -> compose(stories)                        what a reader is shown

All of it is pure: what is owed follows from what is stored, so a crash delays it and never loses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.models import Article, Briefing, Cadence, DeliveryKind, Detail, Owed, Story, Subscription
from bot.schedule import last_slot
from bot.store.index import holds, terms
from summaries.briefs import compose as compose_brief
from summaries.document import Brief
from summaries.origins import publishers
from summaries.places import find_place

WORDS = {Detail.COMPACT: 110, Detail.FULL: 350, Detail.DAY: 60}
STORIES = {Detail.COMPACT: 3, Detail.FULL: 3, Detail.DAY: 5}


def compose(
    stories: Sequence[Story], *, detail: Detail, as_of: datetime, topic: str | None = None, limit: int | None = None
) -> Briefing:
    """The stories as a reader is shown them, in the order given; every line a slice of a stored article."""
    shown = stories[: limit or STORIES[detail]]
    return Briefing(
        briefs=tuple(brief_of(story, WORDS[detail]) for story in shown),
        story_ids=tuple(story.id for story in shown),
        detail=detail,
        as_of=as_of,
        topic=topic,
    )


def brief_of(story: Story, words: int) -> Brief:
    """One story's brief."""
    documents = [article.document for article in story.articles]
    return compose_brief(documents, [article.digest for article in story.articles], words=words)


def by_weight(stories: Iterable[Story]) -> list[Story]:
    """Most independent publishers first, then newest: what a reader with one minute should see."""
    return sorted(stories, key=lambda story: (-_publishers(story), -story.moved_at.timestamp(), story.id))


def owed_for(article: Article, subscriptions: Iterable[Subscription]) -> list[Owed]:
    """The posts that a newly filed article makes due.

    A channel is owed a story once, whatever joins the story later and however many of its subscriptions want it.
    """
    if not article.fresh:
        return []
    words = words_of(article)
    return [
        Owed(
            key=f"story:{subscription.channel_id}:{article.story_id}",
            subscription_id=subscription.id,
            kind=DeliveryKind.STORY,
            story_ids=(article.story_id,),
            due_at=article.filed_at,
        )
        for subscription in subscriptions
        if subscription.cadence is Cadence.BREAKING
        and article.filed_at >= subscription.created_at
        and on_topic(subscription.topic, article, words)
    ]


def words_of(article: Article) -> frozenset[str]:
    """What a search for words looks through."""
    return frozenset(terms(f"{article.document.title or ''}\n{article.document.kept()}"))


def on_topic(topic: str | None, article: Article, words: frozenset[str]) -> bool:
    """Whether `/brief` with this topic would find the article: it names the country, or has all of the words."""
    if topic is None:
        return True
    country = find_place(topic)
    if country is not None:
        return any(named.code == country for named in article.digest.places)
    return holds(words, [topic])


def slot_due(subscription: Subscription, now: datetime) -> datetime | None:
    """The digest slot that has begun and is not settled yet."""
    slot = last_slot(subscription.hours, subscription.zone, now)
    return slot if slot > news_since(subscription) else None


def news_since(subscription: Subscription) -> datetime:
    """The moment up to which a digest's channel has been served."""
    return subscription.digested_at or subscription.created_at


def owed_digest(subscription: Subscription, slot: datetime, stories: Iterable[Story]) -> Owed | None:
    """The digest of a slot: the stories that moved between the last one and it; None if there are none.

    What is filed after the slot belongs to the next, however late this one is made up.
    """
    since = news_since(subscription)
    news = [
        story
        for story in stories
        if any(
            article.fresh
            and since < article.filed_at <= slot
            and on_topic(subscription.topic, article, words_of(article))
            for article in story.articles
        )
    ]
    if not news:
        return None
    return Owed(
        key=f"digest:{subscription.id}:{slot.isoformat()}",
        subscription_id=subscription.id,
        kind=DeliveryKind.DIGEST,
        story_ids=tuple(story.id for story in by_weight(news)[: STORIES[Detail.DAY]]),
        due_at=slot,
    )


def _publishers(story: Story) -> int:
    return publishers([article.document for article in story.articles])
