"""How a story stands for its reader: new, updated, quiet, corrected or withdrawn; and what it is about in a few words.

Nothing of it is content: it is what the bot says of a story beside the lines that its sources print.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.models import Article, Standing, Status, Story
from summaries.actors import ActorKind, actors
from summaries.corrections import NoticeKind, is_withdrawn, notices
from summaries.document import Brief, Document, Line, Sentence, Slot
from summaries.sentences import sentences
from summaries.summarizers import summarize
from summaries.topics import topics

LATELY = timedelta(days=2)  # a story that has not moved for longer is quiet
MOST_READ = 3  # reports of a story that are read for who acts in it
MOST_ACTORS = 4
MOST_NOTICES = 2
SUMMARY = 3  # sentences that a chosen summarizer gives
MOST_CHARACTERS, SHARE = 1_500, 4  # shown of one article, and no more than one part in so many


@dataclass(frozen=True, slots=True)
class Family:
    """Events that a reader would call one: the same country and topic, or most of the same people."""

    country: str | None
    topic: str | None
    actors: frozenset[str]


def standing(story: Story, brief: Brief, read: Mapping[int, datetime], as_of: datetime) -> Standing:
    """What is said of the story to a reader who was shown these of its articles, and when."""
    seen = [read[article.id] for article in story.articles if article.id in read]
    notes = list(_notes(story.articles))
    unread = tuple(index for index, article in enumerate(story.articles) if article.id not in read) if seen else ()
    base = Standing(
        Status.NEW,
        notices=tuple(line for _, _, line in notes if line is not None)[:MOST_NOTICES],
        noted=tuple(dict.fromkeys(index for index, _, _ in notes)),
        topics=topics(brief.documents[brief.lead]),
        actors=actors_of(story),
        article_ids=tuple(article.id for article in story.articles),
        against=tuple(_against(brief, unread)),
        sentences=sum(len(sentences(document)) for document in brief.documents),
    )
    fresh = sum(line.article in unread for line in brief.lines)
    if notes:
        withdrawn = any(kind is NoticeKind.WITHDRAWN for _, kind, _ in notes)
        return replace(base, status=Status.WITHDRAWN if withdrawn else Status.CORRECTED)
    if seen and fresh:
        return replace(base, status=Status.UPDATED, since=max(seen), fresh=fresh, unread=unread)
    if seen or story.moved_at < as_of - LATELY:
        return replace(base, status=Status.QUIET, since=story.moved_at)
    return base


def actors_of(story: Story) -> tuple[str, ...]:
    """The people and bodies that its first reports name most, under the names they print."""
    named: Counter[str] = Counter()
    for article in story.articles[:MOST_READ]:
        found = actors(article.document, article.digest)
        named.update({actor.name: actor.mentions for actor in found if actor.kind is not ActorKind.COUNTRY})
    return tuple(name for name, _ in sorted(named.items(), key=lambda each: (-each[1], each[0])))[:MOST_ACTORS]


def family(story: Story) -> Family:
    """What tells the family of a story."""
    mentions: Counter[str] = Counter()
    for article in story.articles:
        mentions.update({place.code: place.mentions for place in article.digest.places})
    country = next((code for code, _ in mentions.most_common(1)), None)
    topic = next(iter(topics(story.articles[0].document)), None)
    return Family(country, topic, frozenset(actors_of(story)))


def akin(one: Family, other: Family) -> bool:
    """Whether two stories are of one family."""
    if one.country and one.topic and (one.country, one.topic) == (other.country, other.topic):
        return True
    shared = len(one.actors & other.actors)
    return shared >= 2 and shared * 2 >= min(len(one.actors), len(other.actors))


def taken_back(article: Article) -> bool:
    """Whether its publisher took it back, by a note or by taking its page away, so that no line of it may be shown."""
    return article.withdrawn or is_withdrawn(article.document)


def amended(story: Story, read: Mapping[int, datetime]) -> bool:
    """Whether a report was corrected or taken back after its reader was shown it."""
    return any(
        article.corrected_at and article.corrected_at > read.get(article.id, article.corrected_at)
        for article in story.articles
    )


def noted(story: Story) -> bool:
    """Whether a report of it is corrected or taken back, by whichever way its publisher says so."""
    return any(True for _ in _notes(story.articles))


def title_of(story: Story) -> str:
    """The newest headline of the story; '' where none is printed."""
    titles = (article.document.title for article in reversed(story.articles))
    return next((title for title in titles if title and title.strip()), "")


def contradicted(news: Brief, whole: Brief, read: Collection[int]) -> Brief:
    """The news of a story with the lines of the whole that contradict one of a document that was read.

    Both lines of such a pair are given; see `without_read`.
    """
    known = {(line.article, line.span) for line in news.lines}
    first = 1 + max((line.pair or 0 for line in news.lines), default=0)
    pairs = dict.fromkeys(line.pair for line in whole.lines if line.pair is not None)
    added: list[Line] = []
    for number, pair in enumerate(pairs, start=first):
        two = [line for line in whole.lines if line.pair == pair]
        new = [line for line in two if line.article not in read]
        if len(two) == 2 and len(new) == 1 and (new[0].article, new[0].span) not in known:
            added += [replace(line, slot=Slot.DISAGREE, pair=number, quote=None) for line in two]
    order = {slot: place for place, slot in enumerate(Slot)}
    return replace(news, lines=tuple(sorted([*news.lines, *added], key=lambda line: order[line.slot])))


def without_read(brief: Brief, read: Mapping[int, datetime], story: Story) -> Brief:
    """The brief without lines of articles that were read; `Standing.against` says what the others contradict."""
    lines = tuple(line for line in brief.lines if story.articles[line.article].id not in read)
    return replace(brief, lines=lines)


def summarized(brief: Brief, method: str) -> Brief:
    """The brief of one article with what happened as a summarizer of this name tells it; others as they are."""
    if len(brief.documents) != 1:
        return brief
    document = brief.documents[0]
    units = sentences(document)
    kept = [line for line in brief.lines if line.slot is not Slot.WHAT_HAPPENED]
    free = [unit for unit in units if not any(unit.span.overlaps(line.span) for line in kept)]
    room = min(MOST_CHARACTERS, len(document.kept()) // SHARE) - sum(len(line.text) for line in kept)
    lines = [Line(Slot.WHAT_HAPPENED, 0, unit.span, unit.text) for unit in _fitting(document, free, method, room)]
    order = {slot: place for place, slot in enumerate(Slot)}
    return replace(brief, lines=tuple(sorted([*kept, *lines], key=lambda line: order[line.slot])))


def _fitting(document: Document, units: Sequence[Sentence], method: str, room: int) -> Iterator[Sentence]:
    for unit in summarize(document, units, SUMMARY, method):
        if len(unit.text) <= room:
            room -= len(unit.text)
            yield unit


def _against(brief: Brief, unread: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of which one line was read, with its document."""
    for line in brief.lines:
        two = {each.article for each in brief.lines if line.pair is not None and each.pair == line.pair}
        if unread and line.article not in unread and two & {*unread}:
            yield line.pair or 0, line.article


def _notes(articles: Sequence[Article]) -> Iterator[tuple[int, NoticeKind, Line | None]]:
    """The notes of all, withdrawals first: document, kind, and the note as printed where it stands in the text."""
    yield from ((index, NoticeKind.WITHDRAWN, None) for index, article in enumerate(articles) if article.withdrawn)
    found = [(index, notice) for index, article in enumerate(articles) for notice in notices(article.document)]
    for index, notice in sorted(found, key=lambda each: each[1].kind is not NoticeKind.WITHDRAWN):
        text = articles[index].document.text
        span = notice.span
        yield index, notice.kind, None if span is None else Line(Slot.BOTTOM_LINE, index, span, span.of(text))
