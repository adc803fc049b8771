"""Furniture that stands in one line with sentences: what is left of a page that lost its breaks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from summaries.cleaning.bylines import names
from summaries.cleaning.dates import stated
from summaries.cleaning.lines import Line
from summaries.document import Span

_DEEPEST = 3  # lines, of which one may open so
_LONGEST_DATE = 60  # characters
_LONGEST = 400  # of all that may stand before the first sentence
_FEWEST_AFTER = 8  # words of the sentence that goes on
_BETWEEN = re.compile(r"[\s.|,;:·•–—-]*")
_SAID_WHEN = re.compile(
    r"(?:last |first )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|publié|mis à jour|publicado"
    r"|actualizado|pubblicato|aggiornato|опубликовано|обновлено)(?: on| at| le| am| el)?(?=\s*:|\s+\d|\s+[A-Z])",
    re.IGNORECASE,
)
_BY = re.compile(r"(?:By|BY|Von|Par|Por|Di|Door)(?=[\s:])")
_CAPITAL = r"[^\W\d_a-zß-ÿ][\w.'’-]*"
_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{1,3}}"
_NAMED = re.compile(
    rf"{_NAME}(?:(?: \.)? (?:and|und|et|y) {_NAME}|, {_NAME}){{0,3}}(?: (?:[Ff]or|in) {_CAPITAL}(?: {_CAPITAL})?)?"
)
_APART = re.compile(r"\s+[.|]\s|\s?\|")  # a stop with a space before it was a line of its own

# What tells the reader of a page where to look, between two sentences or before the first one.
_POINTER = re.compile(
    r"(?:(?<=[.!?…”’\"] )|\A)"
    r"(?:Scroll down (?:for|to) (?:the )?(?:\w+ ){0,2}?(?:videos?|photos?|pictures|updates|more|gallery|comments)"
    r"|(?:Story|Article) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad|video))?)"
    r"\.?\s+(?=[^\W\da-z_]|[“\"‘])"
)


@dataclass(frozen=True, slots=True)
class LeadIn:
    """What stands before the first sentence of a line, and what it states."""

    span: Span
    authors: tuple[str, ...]
    published: datetime | None


def find(lines: Sequence[Line]) -> LeadIn | None:
    """The byline that is glued to one of the first lines, if one is: it says by whom or since when, and ends."""
    if _is_wrapped(lines):
        return None
    for line in lines[:_DEEPEST]:
        if line.size > _FEWEST_AFTER and (found := _lead_in(line.text, line.span.start)) is not None:
            return found
    return None


def pointers(lines: Sequence[Line]) -> Iterator[Span]:
    """`Scroll down for video` and the like, where it stands in one line with a sentence."""
    for line in () if _is_wrapped(lines) else lines:
        for found in _POINTER.finditer(line.text):
            yield Span(line.span.start + found.start(), line.span.start + found.end())


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the text was wrapped at a fixed width, which a cut within a line would change."""
    return any("\n" in line.text for line in lines)


def _lead_in(text: str, start: int) -> LeadIn | None:
    at, authors, moments, said = 0, "", list[datetime](), set[str]()
    between = 0
    while at < _LONGEST:
        between = _end(_BETWEEN, text, at)
        if when := _SAID_WHEN.match(text, between):
            said.add("said")
            at = when.end()
        elif (dates := stated(text[between : between + _LONGEST_DATE])) and dates[0].span.start == 0:
            said.add("date")
            moments.append(dates[0].moment)
            at = between + dates[0].span.end
        elif not said and (by := _BY.match(text, between)) and (named := _named(text, by.end())):
            said.add("by")
            authors, at = named.group().replace(" . ", " "), named.end()
            said.update({"ended"} if _APART.match(text, at) else ())
        else:
            break
    if len(said) < 2 or text[between : between + 1].islower() or len(text[between:].split()) < _FEWEST_AFTER:
        return None
    return LeadIn(Span(start, start + between), names(authors) if authors else (), moments[0] if moments else None)


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at


def _named(text: str, at: int) -> re.Match[str] | None:
    """Names that a stop, a bar, a date or `published` ends, so that none of a sentence is taken for one."""
    found = _NAMED.match(text, _end(_BETWEEN, text, at))
    if found is None:
        return None
    after = _end(_BETWEEN, text, found.end())
    dates = stated(text[after : after + _LONGEST_DATE])
    ends = _APART.match(text, found.end()) or _SAID_WHEN.match(text, after) or (dates and dates[0].span.start == 0)
    return found if ends else None
