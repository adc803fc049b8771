"""What is owed to whom, and what goes into it.

    a fresh article -> owed_for(article, subscriptions)        one post a story and channel
    the clock       -> owed_digest(subscription, stories)      one post a slot and channel, none if nothing is new
    stories         -> compose(stories)                        what a reader is shown

All of it is pure: what is owed follows from what is stored, so a crash delays it and never loses it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from bot.filters import SlowPatternError, refused
from bot.models import (
    Article,
    Briefing,
    Cadence,
    Delivery,
    DeliveryKind,
    Detail,
    Mention,
    Owed,
    Standing,
    Status,
    Story,
    Subscription,
)
from bot.schedule import last_slot
from bot.standing import (
    Family,
    akin,
    amended,
    contradicted,
    family,
    noted,
    standing,
    summarized,
    taken_back,
    title_of,
    without_read,
)
from bot.store.addresses import host
from bot.store.index import holds, terms
from summaries.briefs import compose as compose_brief
from summaries.document import Brief, Span
from summaries.origins import publishers
from summaries.places import find_place
from summaries.spellings import is_person, same_person
from summaries.summarizers import DEFAULT

WORDS = {Detail.COMPACT: 110, Detail.FULL: 350, Detail.DAY: 60}
MAIN_PLACES = 2  # of a report: the countries that it is about
STORIES = {Detail.COMPACT: 3, Detail.FULL: 3, Detail.DAY: 5}
WHOLE = 400  # words in which a story's contradictions surely have room
FEWEST_FAMILIES = 3  # on a page on which none has more than a third; where there are fewer, none can be kept to that
AMENDED = frozenset({Status.CORRECTED, Status.WITHDRAWN})
STORY = re.compile(r"story #(\d{1,18})\b")  # as a topic: one story, whatever of its headline follows
MENTIONED = 25  # stories of a digest, of which the first are told and the others can be opened


@dataclass(slots=True)
class _Page:
    """A briefing while it is being filled."""

    limit: int
    told: list[tuple[Story, Brief, Standing]] = field(default_factory=list)
    quiet: list[Mention] = field(default_factory=list)
    more: list[Story] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        return len(self.told) >= self.limit


def compose(  # noqa: PLR0913 what decides what a reader is shown
    stories: Sequence[Story],
    *,
    detail: Detail,
    as_of: datetime,
    topic: str | None = None,
    limit: int | None = None,
    read: Mapping[int, datetime] = MappingProxyType({}),
    whole: bool = False,
    summarizer: str = DEFAULT,
) -> Briefing:
    """The stories as a reader is shown them, in the order given; every line a slice of a stored article.

    `read`: articles whose story the reader was shown with them in it, and when. Of such a story only what other
    articles add is shown; one to which they add nothing is only mentioned. `whole`: all of each is shown nevertheless.
    In a day's page on no topic, stories of one family of events give way to others.
    """
    page = _Page(limit or STORIES[detail])
    words = WORDS[detail]
    apart = detail is Detail.DAY and topic is None and limit is None
    families: list[Family] = []
    aside: list[Story] = []
    for story in stories:
        mine = family(story) if apart else None
        if mine is not None and any(akin(mine, other) for other in families):
            aside.append(story)
        elif _tell(page, story, words, read, as_of, whole=whole, summarizer=summarizer) and mine is not None:
            families.append(mine)
    for story in aside:
        if len(families) < FEWEST_FAMILIES:
            _tell(page, story, words, read, as_of, whole=whole, summarizer=summarizer)
        else:
            page.more.append(story)
    return Briefing(
        briefs=tuple(brief for _, brief, _ in page.told),
        story_ids=tuple(story.id for story, _, _ in page.told),
        detail=detail,
        as_of=as_of,
        topic=topic,
        standings=tuple(standing for _, _, standing in page.told),
        quiet=tuple(page.quiet),
        more=tuple(Mention(story.id, title_of(story)) for story in page.more),
    )


def brief_of(story: Story, words: int, read: Collection[int] = (), summarizer: str = DEFAULT) -> Brief:
    """One story's brief, without what these articles say that were read; of a report that was withdrawn, nothing.

    A line that contradicts one that was read comes with the other one, which is not to be shown again.
    """
    documents = [article.document for article in story.articles]
    known = [
        (index, Span(0, len(article.document.text)))
        for index, article in enumerate(story.articles)
        if article.id in read
    ]
    digests = [article.digest for article in story.articles]
    made = compose_brief(documents, digests, words=words, known=known)
    if known:
        made = contradicted(made, compose_brief(documents, digests, words=WHOLE), {index for index, _ in known})
    teased = {index for index, article in enumerate(story.articles) if article.partial}
    made = replace(made, partial=tuple(sorted({*made.partial, *teased}))) if teased else made
    gone = {index for index, article in enumerate(story.articles) if taken_back(article)}
    made = replace(made, lines=tuple(line for line in made.lines if line.article not in gone)) if gone else made
    return made if summarizer == DEFAULT or known or gone else summarized(made, summarizer)


def _tell(  # noqa: PLR0913 as compose
    page: _Page,
    story: Story,
    words: int,
    read: Mapping[int, datetime],
    as_of: datetime,
    *,
    whole: bool,
    summarizer: str,
) -> bool:
    """Put the story on the page if there is room and something to tell; whether it was."""
    seen = [read[article.id] for article in story.articles if article.id in read]
    note = amended(story, read)  # must be told, whatever else there is
    if not whole and len(seen) == len(story.articles) and not note:
        page.quiet.append(Mention(story.id, title_of(story), max(seen)))
        return False
    if page.is_full:
        page.more.append(story)
        return False
    brief = brief_of(story, words, () if whole else read, summarizer)
    stands = standing(story, brief, read, as_of)
    brief = brief if whole else without_read(brief, read, story)
    if seen and not whole and not brief.lines and not stands.notices and not note:
        page.quiet.append(Mention(story.id, title_of(story), max(seen)))
        return False
    page.told.append((story, brief, stands))
    return True


def by_weight(stories: Iterable[Story], country: str | None = None) -> list[Story]:
    """Most independent publishers first, then newest: what a reader with one minute should see.

    Of a country, before them all, the stories that are about it and do not merely name it.
    """
    weighed = sorted(stories, key=lambda story: (-_publishers(story), -story.moved_at.timestamp(), story.id))
    return sorted(weighed, key=lambda story: country is not None and not _is_about(story, country))


def _is_about(story: Story, country: str) -> bool:
    """Whether a report names the country among those that it names most."""
    return any(place.code == country for article in story.articles for place in article.digest.places[:MAIN_PLACES])


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


def has_news(story: Story, read: Mapping[int, datetime]) -> bool:
    """Whether a post of the story must be edited: a report came that was not read, or one is corrected or taken back.

    The latter is marked on the post even if it was read elsewhere by then, as in the new post that tells it.
    """
    return any(article.id not in read for article in story.articles) or noted(story)


def owed_again(delivery: Delivery, briefing: Briefing) -> list[Owed]:
    """The new post that an update makes due: where the story is now corrected or withdrawn, once for each."""
    if delivery.kind is not DeliveryKind.UPDATE:
        return []
    channel = delivery.subscription.channel_id
    return [
        Owed(
            key=f"{standing.status}:{channel}:{story_id}",
            subscription_id=delivery.subscription.id,
            kind=DeliveryKind.STORY,
            story_ids=(story_id,),
            due_at=briefing.as_of,
        )
        for story_id, standing in zip(briefing.story_ids, briefing.standings, strict=True)
        if standing.status in AMENDED
    ]


def refusal(subscription: Subscription, story: Story) -> str | None:
    """Why the filters of a subscription do not let a story through, in words; None: they do.

    A pattern that takes too long lets nothing through.
    """
    try:
        return refused(subscription.filters, [(article.document, article.digest) for article in story.articles])
    except SlowPatternError as error:
        return str(error)


def words_of(article: Article) -> frozenset[str]:
    """What a search for words looks through."""
    return frozenset(terms(f"{article.document.title or ''}\n{article.document.kept()}"))


def on_topic(topic: str | None, article: Article, words: frozenset[str]) -> bool:
    """Whether `/brief` with this topic would find the article.

    It names the country, or has all of the words, or is by the source, or quotes the person under another spelling.
    """
    if topic is None:
        return True
    if story := STORY.match(topic):
        return article.story_id == int(story[1])
    country = find_place(topic)
    if country is not None:
        return any(named.code == country for named in article.digest.places)
    return holds(words, [topic]) or _is_by(topic, article) or _quotes(topic, article)


def _is_by(topic: str, article: Article) -> bool:
    """Whether the topic is the name of the article's publisher, or its host."""
    asked = topic.casefold().strip().removeprefix("the ")
    return len(asked) > 2 and asked in {
        host(article.document.url or ""),
        (article.document.site or "").casefold().strip().removeprefix("the "),
    }


def _quotes(topic: str, article: Article) -> bool:
    """Whether the topic is clearly a name of somebody whom the article quotes."""
    if not is_person(topic):
        return False
    return any(quote.speaker and same_person(topic, quote.speaker) for quote in article.digest.quotes)


def slot_due(subscription: Subscription, now: datetime) -> datetime | None:
    """The digest slot that has begun and is not settled yet."""
    slot = last_slot(subscription.hours, subscription.zone, now, subscription.posting.days)
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
        and refusal(subscription, story) is None
    ]
    if not news:
        return None
    return Owed(
        key=f"digest:{subscription.id}:{slot.isoformat()}",
        subscription_id=subscription.id,
        kind=DeliveryKind.DIGEST,
        story_ids=tuple(story.id for story in by_weight(news)[:MENTIONED]),
        due_at=slot,
    )


def _publishers(story: Story) -> int:
    return publishers([article.document for article in story.articles])
