"""Whether sentences of two articles tell one thing in other words, and whether an article tells of something else."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from summaries.briefs.units import ROOT, Unit
from summaries.sentences import words
from summaries.vectors import term

_NAMED = 2  # weight of a name or a figure; of any other word 1
# Share of the shorter sentence's weight from which it is told already ...
_BOTH_OPEN, _ONE_OPENS, _ANYWHERE = 0.28, 0.5, 0.6
_OPENS = 2  # ... by place in the article: its first sentence, one of the first so many, any other
_NAMES, _NAMES_ANYWHERE = 2, 3  # names and figures in common, the fewest
_MANY = 5  # words in common beside which one name is enough
_FAR = 0.3  # share of the likeness of the nearest articles, below which one tells of something else
_SOME = 20  # roots of an article, of which fewer cannot tell that it is about something else
_STRANGE = 0.1  # the same of the roots of the shorter of two articles, where it has ...
_ENOUGH = 60  # ... so many roots

_WINDOW = 3  # words after a word that make a phrase with it
_SAID_OF_ANYBODY = frozenset({"former", "presid", "minist", "nation"})  # too common in names to make a phrase

_ENDING = re.compile(r"(?<=\w{3})(?:ed|ing|e|es)$")

Roots = frozenset[str]
Phrases = frozenset[frozenset[str]]


def _stem(word: str) -> str:
    """Without the endings of an English verb, so that `called`, `calling` and `calls` are one."""
    return _ENDING.sub("", word)[:ROOT]


def phrases(unit: Unit) -> Phrases:
    """Pairs of words that stand near each other, in any order, of which one at most is a name."""
    told = [
        (_stem(found), word[:1].isupper() and place > 0)
        for place, word in enumerate(part for word in words(unit.text) for part in word.split("-"))
        if (found := term(word))
    ]
    near = ((one, other) for place, one in enumerate(told) for other in told[place + 1 : place + 1 + _WINDOW])
    return frozenset(
        frozenset((one, other))
        for (one, named), (other, also_named) in near
        if one != other and not (named and also_named) and _SAID_OF_ANYBODY.isdisjoint((one, other))
    )


def tells_the_same(one: Unit, other: Unit) -> bool:
    """Whether two articles tell one event: most of the shorter sentence, and names or figures, are in both."""
    if one.article == other.article:
        return False
    named = one.names | other.names
    common, places = one.roots & other.roots, sorted((one.place, other.place))
    shared = len(one.names & other.names)
    fewest = _NAMES_ANYWHERE if places[0] else 1 if len(common) >= _MANY else _NAMES
    if shared < fewest:
        return False
    least = min(_weight(one.roots, named), _weight(other.roots, named))
    most = _BOTH_OPEN if places[1] == 0 else _ONE_OPENS if places[0] < _OPENS else _ANYWHERE
    return _weight(common, named) >= most * least


def strangers(units: Sequence[Unit], articles: int, lead: int) -> frozenset[int]:
    """The articles that tell of something else than the others; never the lead."""
    told = [frozenset[str]().union(*(unit.roots for unit in units if unit.article == at)) for at in range(articles)]
    near = [
        max((_common(told[at], each) for other, each in enumerate(told) if other != at), default=1.0)
        for at in range(articles)
    ]
    if not told[lead]:
        return frozenset()
    nearest = max(near)
    return frozenset(
        at
        for at in range(articles)
        if at != lead
        and (
            (near[at] < _FAR * nearest and len(told[at]) >= _SOME) or (near[at] < _STRANGE and len(told[at]) >= _ENOUGH)
        )
    )


def _weight(words: Collection[str], named: Roots) -> int:
    return sum(_NAMED if word in named else 1 for word in words)


def _common(one: Roots, other: Roots) -> float:
    """Share of the roots of the one with fewer."""
    return len(one & other) / max(1, min(len(one), len(other)))
