"""One article printed twice, or edited: how much of one text stands in another, by runs of words."""

from __future__ import annotations

from summaries.document import Document
from summaries.sentences import words

_LONGEST = 50_000  # characters read of one text
_RUN = 4  # words in a row that are compared
_FEWEST = 40  # runs below which two texts are one article only under one headline
_SAME = 0.9  # share of all runs that two prints of one article have in common
_EDITED = 0.5  # share of the shorter text's runs that an edited text has kept at least
_DAY = 86_400  # seconds


def is_same(one: Document, other: Document) -> bool:
    """Whether two texts of one host are one article: nearly the same words of about the same day, of one publisher."""
    named = {each.site for each in (one, other) if each.site and each.site not in (each.url or "")}
    if len(named) > 1:  # a host on which several publish, and both print one wire's copy
        return False
    if one.published and other.published and abs((one.published - other.published).total_seconds()) > _DAY:
        return False
    mine, others = _runs(one.text), _runs(other.text)
    if min(len(mine), len(others)) < _FEWEST and not (one.title and one.title == other.title):
        return False
    return len(mine & others) >= _SAME * len(mine | others)


def is_edit(old: Document, new: Document) -> bool:
    """Whether a text can be what became of another, and is no other article and no teaser of this one."""
    mine, others = _runs(old.text), _runs(new.text)
    kept = len(mine & others)
    return kept >= _EDITED * min(len(mine), len(others)) and 2 * len(others) >= len(mine)


def holds(whole: Document, part: Document) -> bool:
    """Whether most of what one text says stands word for word in another."""
    mine = _runs(part.text)
    return len(mine & _runs(whole.text)) >= _SAME * len(mine)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    read = [word.casefold() for word in words(text[:_LONGEST])]
    short = len(read) < _RUN
    return frozenset([tuple(read)] if short else zip(*(read[start:] for start in range(_RUN)), strict=False))
