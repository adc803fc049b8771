"""Pairs of quotation marks, in every style that newspapers print."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from summaries.document import Span

LONGEST = 1_000  # characters; a pair further apart than this is two strays

OPENING = "“„‟«‹「『‘‚\"'”»"  # may stand before the first word
_FAMILIES = ("“”„‟", '"', "«»", "‹›", "「」", "『』", "‘’‚", "'")
_FAMILY_OF = {mark: number for number, family in enumerate(_FAMILIES) for mark in family}
_MARK = re.compile("[" + "".join(_FAMILIES) + "]")
_ALWAYS_OPENS = frozenset("„‟‚")
_SINGLE = frozenset("‘’'‚")
_BEFORE_OPENING = frozenset("([{¿¡—–-/:") | frozenset("“„«‹‘\"'「『")
_PHRASE = 60  # characters
_STOP = re.compile(r"[.!?…]")
# A single mark is an apostrophe unless it closes a clause, ‘We are ready,’ or a phrase.
_BEFORE_SINGLE_CLOSE = frozenset('.,!?…”"»')


def pairs(text: str) -> list[Span]:
    """Every quotation of the text, marks included, ascending by start; they may lie within one another.

    Marks that find no partner within `LONGEST` characters are left out. Give one paragraph at a time: a mark that is
    never closed then takes nothing with it.
    """
    found: list[Span] = []
    opened: dict[int, int] = {}
    for match in _MARK.finditer(text):
        at, family = match.start(), _FAMILY_OF[match.group()]
        start = opened.get(family)
        if start is not None and at - start <= LONGEST and _closes(text, at, start):
            found.append(Span(start, at + 1))
            del opened[family]
        elif _opens(text, at):
            opened[family] = at
    return sorted(found)


def outermost(spans: Iterable[Span]) -> Iterator[Span]:
    """Those of ascending spans that start after the one before has ended."""
    end = 0
    for span in spans:
        if span.start >= end:
            end = span.end
            yield span


def _opens(text: str, at: int) -> bool:
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _ALWAYS_OPENS or mark in "“«‹「『":
        return True
    if mark in "」』›":
        return False
    return (not before or before.isspace() or before in _BEFORE_OPENING) and bool(after) and not after.isspace()


def _is_phrase(quoted: str) -> bool:
    """‘A phrase’ of less than a sentence, which its next mark closes."""
    return len(quoted) <= _PHRASE and not quoted[-1].isspace() and _STOP.search(quoted) is None


def _closes(text: str, at: int, start: int) -> bool:
    mark, opener, before, after = text[at], text[start], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _SINGLE:
        return mark != "‘" and not after.isalnum() and (before in _BEFORE_SINGLE_CLOSE or _is_phrase(text[start:at]))
    if mark == '"':
        return not before.isspace() and not (before.isalnum() and after.isalnum())
    if mark == "“":
        return opener in _ALWAYS_OPENS
    if mark in "«»":
        return mark != opener
    return mark not in "„‟‹「『"
