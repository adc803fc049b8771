"""What a page states around its headline: title, authors and date, and the lines that state them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from summaries.cleaning import bylines, headline
from summaries.cleaning.dates import stated
from summaries.cleaning.lines import Line

_LONGEST_DATE_LINE = 20  # words
_MOST_OTHER_WORDS = 12  # beside the date, before its line tells of something else
_AFTER_BODY = 2  # paragraphs after the headline within which a page still states its date
_UPDATED = re.compile(
    r"\W*(?:last )?(?:updated?|modified|aktualisiert|actualizad[oa]|mise? à jour|aggiornat[oa]|bijgewerkt|uppdaterad"
    r"|oppdatert|opdateret|atualizad[oa]|обновлено|оновлено)",
    re.IGNORECASE,
)
_DEEPEST = 150  # lines below the headline
_ABOVE = 4  # lines above the headline that may state it


@dataclass(frozen=True, slots=True)
class Head:
    """What was found; the numbers are those of lines that say it and nothing of the story."""

    headline: int | None
    authors: tuple[str, ...]
    published: datetime | None
    numbers: frozenset[int]


def read(lines: Sequence[Line], title: str | None = None) -> Head:
    """Read the head of a page; a `title` that is known already is looked for rather than guessed."""
    number = _known(lines, title) if title else headline.find(lines)
    start, end = _reach(lines, number)
    dates = [at for at in range(start, end) if _states_date(lines[at])]
    published = _published(lines, dates) or _published(lines, _announced(lines))
    spoken = frozenset(token for line in lines if line.is_prose for token in line.tokens)
    others = [at for at in range(end) if at != number]
    authors, said_by = bylines.announced(lines, others)
    if not authors:
        after = [at for at in others if at >= (start if number is None else number)]
        authors, said_by = bylines.beside(lines, after, [*dates, *([] if number is None else [number])], spoken)
    if not authors:
        at = next((at for at, line in enumerate(lines) if bylines.says_author(line)), None)
        authors, said_by = ((), set()) if at is None else (bylines.says_author(lines[at]), {at})
    repeats = {at for at, line in enumerate(lines) if number is not None and line.key == lines[number].key}
    return Head(number, authors, published, frozenset(repeats | said_by | set(dates)))


def _known(lines: Sequence[Line], title: str) -> int | None:
    key = " ".join(title.lower().replace("’", "'").split())
    return next(
        (at for at, line in enumerate(lines) if " ".join(line.text.lower().replace("’", "'").split()) == key), None
    )


def _reach(lines: Sequence[Line], number: int | None) -> tuple[int, int]:
    """The lines around the headline, down to the second paragraph, among which a page states author and date."""
    first = 0 if number is None else number
    prose = [at for at, line in enumerate(lines) if at > first and line.is_prose and line.size >= 20]
    end = prose[_AFTER_BODY] if len(prose) > _AFTER_BODY else len(lines)
    return max(0, first - _ABOVE), min(end, first + _DEEPEST)


def _states_date(line: Line) -> bool:
    if line.size > _LONGEST_DATE_LINE or line.is_prose:
        return False
    dates = stated(line.text)
    if not dates:
        return False
    rest = line.text
    for found in reversed(dates):
        rest = rest[: found.span.start] + " " + rest[found.span.end :]
    return len(rest.split()) <= _MOST_OTHER_WORDS and "credit" not in line.counts


def _announced(lines: Sequence[Line]) -> list[int]:
    """Lines anywhere that say `published`."""
    return [at for at, line in enumerate(lines) if line.counts.get("published") and _states_date(line)]


def _published(lines: Sequence[Line], dates: Sequence[int]) -> datetime | None:
    """The first date that is said to be the publication's, else the first of no known kind, else the first."""
    ranked = sorted(dates, key=lambda at: (_rank(lines[at]), at))
    return stated(lines[ranked[0]].text)[0].moment if ranked else None


def _rank(line: Line) -> int:
    if _UPDATED.match(line.text):
        return 2
    return 0 if "published" in line.counts else 1
