"""When a story happened: its days in their order, each with a whole sentence about it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from summaries.briefs.page import share
from summaries.briefs.units import Unit, read
from summaries.calendar import MONTHS
from summaries.document import Document, Span
from summaries.relative_dates import Days, resolved

MOST = 7
ALIKE = 0.5  # share of the rarer sentence's words from which two sentences tell the same

_NAMES = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
# A day with its year: `7 December 2022`, `December 7, 2022`, `7. Dezember 2022`, `7 de diciembre de 2022`.
_FULL = re.compile(
    rf"\b(?:(?P<before>\d{{1,2}})\.?\s(?:de\s)?(?P<month>{_NAMES})\b\.?\s(?:de\s)?|"
    rf"(?P<name>{_NAMES})\b\.?\s(?P<after>\d{{1,2}})(?:st|nd|rd|th)?,?\s)(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A sentence with the days it is about."""

    first: date
    last: date  # = first: one day
    article: int  # index into the documents
    span: Span
    text: str  # exactly span.of(documents[article].text)
    counted: bool = False  # the days were counted from the article's date, as those of "last week"
    reported: bool = False  # the sentence names no day: the one on which its article was published


def timeline(documents: Sequence[Document], most: int = MOST) -> tuple[Dated, ...]:
    """The story's days, oldest first, each once: the newest `most` of them.

    A sentence that names a day is told on it; of an article none of whose sentences does, the first one is told on the
    day of publication. No two tell the same, and of no article more is shown than a brief may show. An article without
    a date only gives sentences that name a day with its year.
    """
    units = read(documents)
    dated = [each for unit in units if unit.alone for each in _named(unit, documents[unit.article])]
    silent = set(range(len(documents))) - {each.article for _, each in dated}
    dated += [each for unit in units if unit.article in silent for each in _published(unit, documents[unit.article])]
    chosen: list[tuple[Unit, Dated]] = []
    given: Counter[int] = Counter()
    for unit, each in sorted(dated, key=_precedence):
        if len(chosen) < most and _is_new(unit, each, chosen) and _may_give(each, given, documents):
            chosen.append((unit, each))
            given[each.article] += len(each.text)
    return tuple(sorted((each for _, each in chosen), key=lambda each: (each.first, each.last, each.article)))


def _named(unit: Unit, document: Document) -> Iterator[tuple[Unit, Dated]]:
    """The sentence with the first days that it names."""
    full = _FULL.search(unit.text)
    day = _day(full) if full else None
    if day:
        yield unit, Dated(day, day, unit.article, unit.sentence.span, unit.text)
    elif document.published and not full:
        counted = resolved(document.text, unit.sentence.span, document.published, document.language or "en")
        if counted:
            first, last = _ends(counted[0][1])
            yield unit, Dated(first, last, unit.article, unit.sentence.span, unit.text, counted=True)


def _published(unit: Unit, document: Document) -> Iterator[tuple[Unit, Dated]]:
    if unit.place == 0 and document.published:
        day = document.published.date()
        yield unit, Dated(day, day, unit.article, unit.sentence.span, unit.text, reported=True)


def _day(match: re.Match[str]) -> date | None:
    month = MONTHS[(match["month"] or match["name"]).lower()]
    try:
        return date(int(match["year"]), month, int(match["before"] or match["after"]))
    except ValueError:  # there is no 31 June
        return None


def _ends(days: Days) -> tuple[date, date]:
    return days if isinstance(days, tuple) else (days, days)


def _precedence(each: tuple[Unit, Dated]) -> tuple[int, bool, int, int]:
    """The newest day first; on it, what names the day before what was only printed then, and what stands higher."""
    unit, dated = each
    return -dated.last.toordinal(), dated.reported, unit.place, unit.article


def _is_new(unit: Unit, dated: Dated, chosen: Sequence[tuple[Unit, Dated]]) -> bool:
    """Whether neither its days nor its words were told."""
    mine = set(unit.terms)
    for other, told in chosen:
        theirs = set(other.terms)
        if (dated.first, dated.last) == (told.first, told.last):
            return False
        if len(mine & theirs) > ALIKE * max(1, min(len(mine), len(theirs))):
            return False
    return True


def _may_give(dated: Dated, given: Counter[int], documents: Sequence[Document]) -> bool:
    shown = given[dated.article]
    return shown == 0 or shown + len(dated.text) <= share(documents[dated.article])
