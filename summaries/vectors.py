"""Sparse TF-IDF vectors: how alike two texts are by the words that are rare elsewhere.

A vector is a plain dict from term to weight, of length 1 (or empty), so that the cosine of two is their dot product.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import log, sqrt

Vector = Mapping[str, float]

_FUNCTION_WORDS = """
    a about above after again against all also am an and any are aren't as at be because been before being below between
    both but by can can't could couldn't did didn't do does doesn't doing don't down during each either else ever every
    few for from further get got had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself him
    himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just let's like may me might more
    most much must my myself neither no nor not now of off on once one only or other our ours ourselves out over own per
    said same say says shall she she'd she'll she's should shouldn't since so some such than that that's the their
    theirs them themselves then there there's these they they'd they'll they're they've this those though through thus
    to told too under until up upon us very was wasn't we we'd we'll we're we've were weren't what when where whether
    which while who who's whom whose why will with within without won't would wouldn't yet you you'd you'll you're
    you've your yours yourself yourselves mr mrs ms
"""
STOP_WORDS = frozenset(_FUNCTION_WORDS.split())
_REMEMBERED = 1 << 14  # words whose terms are kept: few words make up most of any text


def terms(words: Iterable[str]) -> list[str]:
    """The content words as terms, in order."""
    return [found for word in words if (found := term(word))]


@lru_cache(maxsize=_REMEMBERED)
def term(word: str) -> str:
    """The word lower-cased and without English plural and possessive endings, or "" for one without content."""
    lowered = word.lower().replace("’", "'")
    return _stem(lowered) if lowered not in STOP_WORDS and any(map(str.isalnum, lowered)) else ""


def _stem(word: str) -> str:
    word = word.removesuffix("'s")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "siu'":
        return word[:-1]
    return word


@dataclass(slots=True)
class Frequencies:
    """In how many texts each term occurs: what makes a term rare."""

    texts: int = 0
    of: Counter[str] = field(default_factory=Counter)

    def add(self, text_terms: Iterable[str]) -> None:
        """Count one more text."""
        self.texts += 1
        self.of.update(set(text_terms))

    def rarity(self, term: str) -> float:
        """Inverse document frequency, smoothed: above 0 for any term, highest for one never seen."""
        return log(1 + (self.texts + 1) / (self.of[term] + 0.5))


def frequencies(texts: Iterable[Iterable[str]]) -> Frequencies:
    """The frequencies over the terms of these texts."""
    counted = Frequencies()
    for text_terms in texts:
        counted.add(text_terms)
    return counted


def vector(text_terms: Iterable[str], known: Frequencies, *, emphasis: float = 1.0) -> Vector:
    """The text as a unit vector: (1 + log count) times rarity ** emphasis a term; empty for a text without terms."""
    counts = Counter(text_terms)
    return unit({term: (1 + log(count)) * known.rarity(term) ** emphasis for term, count in counts.items()})


def unit(weights: Vector) -> Vector:
    """The same direction with length 1; nothing stays nothing."""
    length = sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def cosine(one: Vector, other: Vector) -> float:
    """Likeness of two unit vectors: 0 where they share no term, 1 where they point the same way."""
    if len(one) > len(other):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum, not scaled; its cosine to a vector, divided by how many there are, is their mean cosine to it."""
    added: dict[str, float] = {}
    for each in vectors:
        for term, weight in each.items():
            added[term] = added.get(term, 0.0) + weight
    return added
