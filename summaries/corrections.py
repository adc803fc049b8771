"""What a publisher takes back: corrections and withdrawals, where an article says so itself in the forms of the trade.

headline  `CORRECTED-`, `UPDATE 1-CORRECTED`, `REFILE-`, `Correction:`, `STORY WITHDRAWN`
text      a paragraph that opens with `Correction:`, `An earlier version of this ...`, `This story has been withdrawn`

A note that stands in the text is given as it is printed. A report about somebody else's correction is none: the words
must open a paragraph, or be all of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from summaries.document import Document, Span

LONGEST = 600  # characters of a note; a longer paragraph that opens so is an article
MOST_READ = 100_000  # characters of a text


class NoticeKind(StrEnum):
    """What is done to the report."""

    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Notice:
    """One note of a publisher on its own report."""

    kind: NoticeKind
    span: Span | None  # of the note in the text, its whole paragraph; None: only the headline says so


_REPORT = r"(?:story|article|report|item|headline|column|post|dispatch|piece)"
_EARLIER = (
    rf"(?:an?\s(?:earlier|previous|prior)\sversion\sof\sthis\s{_REPORT}"
    rf"|this\s{_REPORT}\s(?:originally|previously|initially))"
)
_HEADLINE_WITHDRAWN = re.compile(
    rf"\A\W*(?:(?:update\s\d+\W+)?(?:{_REPORT}\s)?withdrawn\s?(?:[-:—–]|\Z)|{_REPORT}\swithdrawn\b"
    r"|(?:withdrawal|retract|retracted|retraction)\s?[-:—–])",
    re.IGNORECASE,
)
_HEADLINE_CORRECTED = re.compile(
    r"\A\W*(?:(?i:update|upd|wrapup)\s\d{1,2}\W{1,3})?(?:CORRECTED|CORRECTION|REFILE|Corrected|Correction|Refile)"
    r"(?:\s\(\w+\s\d{1,2}\))?\s?[-:—–]"
)
_WITHDRAWN = re.compile(
    rf"\A\W{{0,3}}(?:(?:editor['’]?s['’]?\snote|note)\s?[:.—–-]\s?)?"
    rf"(?:this|the|our)\s{_REPORT}\s(?:has\sbeen|was|is\sbeing|is)\s(?:withdrawn|retracted|taken\sdown)\b"
    rf"|\A\W{{0,3}}{_REPORT}\swithdrawn\b|\A\W{{0,3}}retraction\s?[:—–]",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    rf"""\A\W{{0,3}}(?:
    corrections?(?:\s(?:and|&)\sclarifications?)?(?:,?\s\(?\w{{3,9}}\.?\s\d{{1,2}}(?:,\s\d{{4}})?\)?)?\s?[:—–]
    |clarification\s?[:—–]
    |\(?(?:corrects|corrected)\s(?:\w+\s){{0,4}}(?:to|spelling|name|title|date|figure|attribution|headline|quote|number|day)\b
    |\(?(?:refile|refiles|refiled)\b[\s:-]
    |(?:editor['’]?s['’]?\snote|note\sto\sreaders|note)\s?[:.—–-]\s?{_EARLIER}
    |{_EARLIER}\s(?:\w+\s){{0,3}}(?:misstated|misspelled|misspelt|misidentified|incorrectly|wrongly|erroneously|gave|stated|said|
      referred|included|contained|attributed|mischaracteri[sz]ed|reported)
    |this\s{_REPORT}\s(?:has\sbeen|was)\s(?:corrected|amended|updated\sto\scorrect|refiled)\b
    |we\shave\scorrected\s(?:this|the)\b
    |korrektur\s?[:—–]|correctif\s?[:—–]|rectificatif\s?[:—–]|corrección\s?[:—–]|fe\sde\serratas?\s?[:—–]
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_PARAGRAPH = re.compile(r"[^\n]+")


def notices(document: Document) -> tuple[Notice, ...]:
    """The notes that an article carries about itself, withdrawals first, each paragraph once."""
    found = [*_in_text(document)]
    title = document.title or ""
    if _HEADLINE_WITHDRAWN.match(title) and not _is_kind(found, NoticeKind.WITHDRAWN):
        found.append(Notice(NoticeKind.WITHDRAWN, None))
    if _HEADLINE_CORRECTED.match(title) and not _is_kind(found, NoticeKind.CORRECTED):
        found.append(Notice(NoticeKind.CORRECTED, None))
    return tuple(sorted(found, key=lambda notice: notice.kind is not NoticeKind.WITHDRAWN))


def is_withdrawn(document: Document) -> bool:
    """Whether its publisher took it back, so that no line of it may be shown."""
    return _is_kind(notices(document), NoticeKind.WITHDRAWN)


def _in_text(document: Document) -> list[Notice]:
    """Furniture is read, too: to a cleaner such a note may look like it."""
    found = []
    for paragraph in _PARAGRAPH.finditer(document.text[:MOST_READ]):
        words = paragraph.group().strip()
        if len(words) > LONGEST:
            continue
        kind = (
            NoticeKind.WITHDRAWN
            if _WITHDRAWN.match(words)
            else NoticeKind.CORRECTED
            if _CORRECTED.match(words)
            else None
        )
        if kind is not None:
            start = paragraph.start() + paragraph.group().index(words)
            found.append(Notice(kind, Span(start, start + len(words))))
    return found


def _is_kind(found: Iterable[Notice], kind: NoticeKind) -> bool:
    return any(notice.kind is kind for notice in found)
