"""Articles of one story as a brief: every line an exact slice of one of them, in the slots of a one-page report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta

from summaries.briefs import slots, story, units
from summaries.briefs.page import Page
from summaries.document import Brief, Digest, Document, Line, Place, Slot
from summaries.origins import publishers

WORDS = 250

# How a brief is filled, in this order: each step fills its slot up to so many lines, as far as they fit.
_PLAN = (
    (Slot.BOTTOM_LINE, 1),
    (Slot.WHAT_HAPPENED, 1),
    (Slot.OTHER_WAY, 1),
    (Slot.WHO_SAID_WHAT, 1),
    (Slot.WHY_IT_MATTERS, 1),
    (Slot.WHAT_HAPPENED, 2),
    (Slot.WHO_SAID_WHAT, 2),
    (Slot.BACKGROUND, 1),
    (Slot.OTHER_WAY, 2),
    (Slot.WHAT_HAPPENED, 4),
    (Slot.WHO_SAID_WHAT, 3),
    (Slot.WHY_IT_MATTERS, 2),
    (Slot.BACKGROUND, 2),
    (Slot.WHAT_HAPPENED, 5),
    (Slot.WHO_SAID_WHAT, 4),
)
_ORDER = tuple(Slot)


def compose(documents: Sequence[Document], digests: Sequence[Digest], *, words: int = WORDS) -> Brief:
    """The brief of these articles, in at most `words` words; a slot for which nothing qualifies stays empty.

        documents -> units that may be shown -> story (how central each is) -> reading (what each is for)
                  -> page, filled slot by slot as `_PLAN` says -> lines in the order of `Slot`

    Every line is a slice of its document. No article gives more than a quarter of its text and 1,500 characters,
    except that a few lines may be shown of a short one. The same articles and digests always give the same brief.
    Raises ValueError where there is no document.
    """
    if not documents:
        raise ValueError("a brief needs at least one document")
    told = story.read(documents, units.read(documents))
    page, reading = Page(told, words), slots.read(told, digests)
    for slot, lines in _PLAN:
        _fill(page, reading, slot, lines)
    return Brief(
        title=documents[told.lead].title,
        lead=told.lead,
        lines=_ordered(page),
        documents=tuple(documents),
        places=_places(digests),
        publishers=publishers(documents),
    )


def _fill(page: Page, reading: slots.Reading, slot: Slot, lines: int) -> None:
    while page.count(slot) < lines:
        offers = slots.OFFERS[slot](reading, page)
        if not any(page.put(slot, offer.unit, offer.quote) for offer in offers):
            return


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
