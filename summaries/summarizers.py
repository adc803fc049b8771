"""Summarizers by name: which sentences of an article to show first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from math import log, sqrt
from types import MappingProxyType

from summaries.document import Document, Sentence
from summaries.quotes.languages import language_of
from summaries.quotes.ranking import Trees
from summaries.salience import Reading, clean, ratings, read
from summaries.salience_weights import TREES
from summaries.sentences import words
from summaries.sumy_methods import METHODS, NotRatedError
from summaries.sumy_methods import rank as sumy_rank
from summaries.vectors import cosine, terms, vector

Summarizer = Callable[[Document, Sequence[Sentence]], Sequence[Sentence]]  # the units that may be chosen, best first

LONGEST = 400  # units that are rated, the first ones
_LUHN = 0.2  # weight of Luhn's rating, the best of the article's being 1; from 0.6 on it does harm
_HEADLINE = 0.5  # weight of the likeness to the headline
_HEAVY = 2.0  # what a penalty weighs beside the trees' ratings
_UNCLEAN = 3.0  # what takes fragments and captions behind every sentence that the trees do not call hopeless
_SAMPLE = 1500  # characters from which the language is told
_ALIKE = 0.5  # likeness from which a sentence says nothing new beside a chosen one
_SHORT, _CURT = 8, 0.2  # fewer words are a fragment as often as a sentence, and cost this much
_FULL, _THIN = 40, 0.08  # up to so many words a longer sentence tells more, and how much that counts
_GAP = 4  # words without significance that end a cluster of Luhn's
# What makes a sentence a poor summary, in units of the first sentence's worth.
_PENALTIES: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(r"[\"“„«‘']"), 0.15),  # opens with what somebody said
    (re.compile(r".*\b(?:I|I'm|I’m|[Ww]e|[Mm]y|[Oo]ur)\b", re.DOTALL), 0.1),
    (re.compile(r".*(?:\b[Pp]ictured\b|\((?:left|right|above|below)\))", re.DOTALL), 0.15),
    (re.compile(r".*\?[\"”’»']*\Z", re.DOTALL), 0.08),
)


def summarize(
    document: Document,
    units: Sequence[Sentence],
    count: int | None = 3,
    method: str = "position",
    *,
    budget: int | None = None,
) -> tuple[Sentence, ...]:
    """At most `count` of the units and `budget` words, in the order of the text; fewer if fewer are worth showing.

    None sets no limit. A unit that does not fit the budget is passed over for the next best that does.
    A unit that is not whole is never chosen, nor one whose words another chosen one repeats exactly. Raises ValueError
    for a method that is not in SUMMARIZERS.
    """
    if method not in SUMMARIZERS:
        raise ValueError(f"no summarizer is called {method!r}; there are: {', '.join(SUMMARIZERS)}")
    offered = list(eligible(units))
    most = len(offered) if count is None else max(0, count)
    if len(offered) <= most and budget is None:
        return tuple(offered)
    ranked = SUMMARIZERS[method](document, offered) if offered else ()
    fitting = iter(ranked) if budget is None else _fitting(ranked, budget)
    return tuple(sorted(islice(fitting, most), key=lambda unit: unit.span))


def _fitting(ranked: Sequence[Sentence], budget: int) -> Iterator[Sentence]:
    """Those that fit into the words which better ones left."""
    for unit in ranked:
        length = len(words(unit.text))
        if length <= budget:
            budget -= length
            yield unit


def eligible(units: Sequence[Sentence]) -> Iterator[Sentence]:
    """Whole units with a word in them, the first of those that repeat each other."""
    seen: set[str] = set()
    for unit in units:
        if unit.whole and unit.text not in seen and any(map(str.isalnum, unit.text)):
            seen.add(unit.text)
            yield unit


def position(document: Document, units: Sequence[Sentence]) -> Sequence[Sentence]:
    """Best first as `salient` has it in English and `early` in other languages; last, what a better one says."""
    if language_of(document.text[:_SAMPLE], document.language) == "en":
        return salient(document, units, TREES)
    return early(document, units)


def salient(document: Document, units: Sequence[Sentence], trees: Trees) -> Sequence[Sentence]:
    """Best first by what the trees give their signs and the headline's words, less what marks a poor summary."""
    reading = read(units[:LONGEST])
    headline = _headline(document, reading)
    scores = [
        rated + _HEADLINE * alike - _HEAVY * _marks(unit) - (0.0 if kept else _UNCLEAN)
        for unit, rated, alike, kept in zip(
            reading.units, ratings(reading, trees), headline, clean(reading), strict=True
        )
    ]
    return _ordered(reading, scores)


def early(document: Document, units: Sequence[Sentence]) -> Sequence[Sentence]:
    """Best first by place in the article, Luhn's clusters and the headline's words, less what marks a poor summary.

    1 / sqrt(1 + place) + 0.2 Luhn + 0.5 cosine to the headline - penalties.
    """
    reading = read(units[:LONGEST])
    headline = _headline(document, reading)
    penalties = map(_penalty, reading.units, reading.terms)
    scores = [
        1 / sqrt(1 + place) + _LUHN * dense + _HEADLINE * headline[place] - penalty
        for place, (dense, penalty) in enumerate(zip(_luhn(reading.terms), penalties, strict=True))
    ]
    return _ordered(reading, scores)


def _headline(document: Document, reading: Reading) -> list[float]:
    """How like each sentence is to the headline."""
    headline = vector(terms(words(document.title or "")), reading.known)
    return [cosine(headline, each) for each in reading.vectors]


def _ordered(reading: Reading, scores: Sequence[float]) -> list[Sentence]:
    """The sentences by score, earlier ones first among equals, and those last that say what a better one says."""
    order = sorted(range(len(scores)), key=lambda place: (-scores[place], place))
    return [reading.units[place] for place in _varied(order, reading)]


def _penalty(unit: Sentence, read_as: Sequence[str]) -> float:
    curt = _CURT if len(read_as) < _SHORT else 0.0
    thin = _THIN * (log(1 + _FULL) - log(1 + min(len(read_as), _FULL)))
    return curt + thin + _marks(unit)


def _marks(unit: Sentence) -> float:
    return sum(weight for pattern, weight in _PENALTIES if pattern.match(unit.text))


def _luhn(lines: Sequence[Sequence[str]]) -> list[float]:
    """Luhn's rating of each sentence, as a share of the highest: its densest cluster of terms that the text repeats."""
    counts = Counter(found for line in lines for found in line if found)
    ratings = [max(_clusters([counts[found] > 1 for found in line]), default=0.0) for line in lines]
    highest = max(ratings, default=0.0) or 1.0
    return [rating / highest for rating in ratings]


def _clusters(significant: Sequence[bool]) -> Iterator[float]:
    """Ratings of the clusters: significant words squared by words, for runs that no gap interrupts."""
    places = [place for place, marked in enumerate(significant) if marked]
    first, size = 0, 0
    for at, place in enumerate(places):
        if size and place - places[at - 1] > _GAP:
            first, size = place, 0
        elif not size:
            first = place
        size += 1
        if size > 1:
            yield size**2 / (place - first + 1)


def _varied(order: Sequence[int], reading: Reading) -> list[int]:
    """The order with those put last that are alike to one before them."""
    alike = reading.alike > _ALIKE
    kept: list[int] = []
    repeated: list[int] = []
    for place in order:
        (repeated if alike[place, kept].any() else kept).append(place)
    return kept + repeated


def _by_sumy(name: str, document: Document, units: Sequence[Sentence]) -> Sequence[Sentence]:
    """Best first as sumy's method has it; by `position` where it cannot rate them, as it says of itself."""
    try:
        return sumy_rank(name, document, units)
    except NotRatedError:
        return position(document, units)


DEFAULT = "position"
SUMMARIZERS: Mapping[str, Summarizer] = MappingProxyType(
    {DEFAULT: position, **{name: partial(_by_sumy, name) for name in METHODS}},
)
