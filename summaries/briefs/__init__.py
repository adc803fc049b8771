"""Articles of one story as a brief: every line an exact slice of one of them, in the slots of a one-page report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import timedelta
from math import inf

from summaries.briefs import slots, story, units
from summaries.briefs.page import Page
from summaries.document import Brief, Digest, Document, Line, Place, Slot, Span

WORDS = 250

# How a brief is filled, in this order: each step fills its slot up to so many lines, as far as they fit.
_PLAN = (
    (Slot.BOTTOM_LINE, 1),
    (Slot.DISAGREE, 1),
    (Slot.WHAT_HAPPENED, 1),
    (Slot.OTHER_WAY, 1),
    (Slot.WHO_SAID_WHAT, 1),
    (Slot.WHY_IT_MATTERS, 1),
    (Slot.WHAT_HAPPENED, 2),
    (Slot.WHO_SAID_WHAT, 2),
    (Slot.OTHER_WAY, 2),
    (Slot.BACKGROUND, 1),
    (Slot.WHAT_HAPPENED, 4),
    (Slot.WHO_SAID_WHAT, 3),
    (Slot.WHY_IT_MATTERS, 2),
    (Slot.DISAGREE, 2),
    (Slot.BACKGROUND, 2),
    (Slot.WHAT_HAPPENED, 5),
    (Slot.WHO_SAID_WHAT, 4),
    (Slot.WHAT_HAPPENED, 7),
)
_ORDER = tuple(Slot)


def compose(
    documents: Sequence[Document],
    digests: Sequence[Digest],
    *,
    words: int = WORDS,
    known: Collection[tuple[int, Span]] = (),
) -> Brief:
    """The brief of these articles, in at most `words` words; a slot for which nothing qualifies stays empty.

        documents -> units that may be shown -> story (how central each is) -> reading (what each is for)
                  -> page, filled slot by slot as `_PLAN` says -> lines in the order of `Slot`

    Every line is a slice of its document. Of no article more than a quarter and 1,500 characters are shown, save that
    one sentence may be shown of a short one. What the reader has read
    (`known`: spans of the documents by index) is not shown again, nor what says nearly the same. The same articles and
    digests always give the same brief, in whatever order they come. Raises ValueError where there is no document.
    """
    if not documents:
        raise ValueError("a brief needs at least one document")
    given = sorted(range(len(documents)), key=lambda index: _precedence(documents[index]))
    told = story.read([documents[index] for index in given], units.read([documents[index] for index in given]))
    if known:  # to who has read the rest, what joined late is the news, however little it resembles it
        told = replace(told, strangers=frozenset())
    page = Page(told, words, _known(told, [(given.index(article), span) for article, span in known]))
    reading = slots.read(told, [digests[index] for index in given])
    _fill(page, reading)
    return Brief(
        title=documents[given[told.lead]].title,
        lead=given[told.lead],
        lines=tuple(_given(line, given) for line in _ordered(page)),
        documents=tuple(documents),
        places=_places(digests),
        publishers=len(set(reading.origins)),
        languages=tuple(dict.fromkeys(each.language for each in documents if each.language)),
        partial=tuple(index for index, each in enumerate(documents) if units.breaks_off(each)),
    )


def _precedence(document: Document) -> tuple[float, str, str]:
    """By date, undated ones last, so that the order in which articles are given decides nothing."""
    moment = document.published.timestamp() if document.published else inf
    return moment, document.title or "", document.text


def _given(line: Line, given: Sequence[int]) -> Line:
    """The line with its articles numbered as they were given."""
    return replace(line, article=given[line.article], also=tuple(sorted(given[index] for index in line.also)))


def _known(told: story.Story, spans: Collection[tuple[int, Span]]) -> frozenset[int]:
    """The units of which any word stands in what the reader has read."""
    return frozenset(
        index
        for index, unit in enumerate(told.units)
        if any(article == unit.article and span.overlaps(unit.sentence.span) for article, span in spans)
    )


def _fill(page: Page, reading: slots.Reading) -> None:
    """As `_PLAN` says; a slot for which nothing fits is not asked again, since a fuller page takes less."""
    done: set[Slot] = set()
    for slot, lines in _PLAN:
        while slot not in done and page.count(slot) < lines:
            if slot is Slot.DISAGREE:
                added = any(page.put_pair(one, other) for one, other in reading.pairs)
            else:
                added = any(page.put(slot, offer.unit, offer.quote) for offer in slots.OFFERS[slot](reading, page))
            if not added:
                done.add(slot)


def _ordered(page: Page) -> tuple[Line, ...]:
    """By slot; what happened as it is told, in a long run of events the newest first."""
    return tuple(line for _, line in sorted(enumerate(page.lines), key=lambda numbered: _key(page, *numbered)))


def _key(page: Page, number: int, line: Line) -> tuple[int, timedelta, int]:
    slot = _ORDER.index(line.slot)
    if line.slot is not Slot.WHAT_HAPPENED:
        return slot, timedelta(0), number
    age = page.story.ages[line.article] if page.story.newest_first else timedelta(0)
    return slot, age, page.place(number)


def _places(digests: Sequence[Digest]) -> tuple[Place, ...]:
    """The places of all, most mentioned first."""
    mentions: Counter[tuple[str, str]] = Counter()
    for digest in digests:
        mentions.update({(place.code, place.name): place.mentions for place in digest.places})
    return tuple(Place(code, name, count) for (code, name), count in mentions.most_common())
