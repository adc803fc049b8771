"""How much of the news each sentence of an article in English tells, as trees learnt from summaries rate its signs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from summaries.document import Sentence
from summaries.quotes.ranking import Trees
from summaries.sentences import words
from summaries.vectors import Frequencies, Vector, frequencies, term, vector

SIGNS = (
    "clean_place",  # sentences before it that are neither fragments nor captions
    "relative",  # the same in thousandths of all of them
    "words",
    "lead",  # per cent of likeness to the first of them
    "centroid",  # likeness to the whole article, in per cent of the highest
    "opens_quoted",
    "first_person",
    "question",
    "anaphor",  # opens with a word that points back
    "said",  # a verb of speech
    "earlier",  # per cent of likeness to the likest of those just before it
    "later",  # the same of those just after it
    "capitals",  # per cent of its words after the first that have one
    "fresh",  # per cent of its terms that were not met before
)
_FIRST = """
    i i'm i've i'd i'll we we're we've we'd we'll my our us me
"""
_BACK = """
    he she it they his her its their this that these those but and so however also then there him them meanwhile
"""
_FIRST_PERSON, _ANAPHORS = frozenset(_FIRST.split()), frozenset(_BACK.split())
_SAID = frozenset({"said", "says", "say", "told", "added", "saying", "asked", "explained", "wrote", "tweeted"})
_LABEL = re.compile(r"[A-Z‘'\"“][^.:;!?]{0,45}: (?![\"“„«‘'])")  # "Moscow talks: the delegations arrive"
_PICTURED = re.compile(r".*(?:\b[Pp]ictured\b|\((?:left|right|above|below|cent(?:re|er))\b)", re.DOTALL)
_OPENING = "\"“„«‘'"
_CLOSING = "\"”’»'"
_LEAST = 6  # words; fewer are a fragment, a byline or a stamp as often as a sentence
_LABELLED = 45  # words from which a line with a label is no caption
_NEAR = 12  # sentences before and after one that it is compared with


@dataclass(frozen=True, slots=True)
class Reading:
    """Sentences as they are compared: their words, the terms of these, and vectors."""

    units: Sequence[Sentence]
    words: Sequence[Sequence[str]]
    terms: Sequence[Sequence[str]]  # one a word, "" for a word without content
    known: Frequencies
    vectors: Sequence[Vector]
    alike: NDArray[np.float64]  # cosine of each to each


def read(units: Sequence[Sentence]) -> Reading:
    """The sentences made ready."""
    spoken = [words(each.text) for each in units]
    found = [[term(word) for word in line] for line in spoken]
    bags = [[each for each in line if each] for line in found]
    known = frequencies(bags)
    vectors = [vector(bag, known) for bag in bags]
    return Reading(units, spoken, found, known, vectors, _alike(vectors))


def _alike(vectors: Sequence[Vector]) -> NDArray[np.float64]:
    """The cosine of each vector to each, rounded so that no machine's sums fall on the other side of a cut."""
    held = Counter(chain.from_iterable(vectors))
    shared = {found: column for column, found in enumerate(found for found, count in held.items() if count > 1)}
    table = np.zeros((len(vectors), len(shared)))
    for row, each in zip(table, vectors, strict=True):
        kept = each.keys() & shared.keys()
        row[[shared[found] for found in kept]] = [each[found] for found in kept]
    alike = np.einsum("ik,jk->ij", table, table).round(9)  # a matrix product would wake all cores for so little
    np.fill_diagonal(alike, [bool(each) for each in vectors])
    return np.asarray(alike, dtype=np.float64)


def ratings(reading: Reading, trees: Trees) -> list[float]:
    """What the trees give each sentence: the logarithm of its odds of being chosen, but for a constant."""
    return [float(score) for score in trees.scores(rows(reading))] if reading.units else []


def clean(reading: Reading) -> list[bool]:
    """Whether each sentence is a sentence of the article: no fragment, and no caption by its words or its label.

    A label counts only after a sentence: the first may open with its place, "New Delhi: ".
    """
    marks: list[bool] = []
    for each, line in zip(reading.units, reading.words, strict=True):
        labelled = any(marks) and len(line) < _LABELLED and _LABEL.match(each.text)
        marks.append(len(line) >= _LEAST and not labelled and not _PICTURED.match(each.text))
    return marks


def rows(reading: Reading) -> list[list[int]]:
    """The signs of each sentence, in the order of SIGNS."""
    kept = clean(reading)
    counted = max(1, sum(kept))
    places = [0, *accumulate(kept)][:-1]
    columns: list[list[int]] = [
        places,
        [1000 * place // counted for place in places],
        [len(line) for line in reading.words],
        _lead(reading, kept),
        _shares(reading.alike.sum(axis=1).tolist()),  # of the cosines to the sum of all
        *_wording(reading),
        *_likest(reading.alike),
        [_per_cent(sum(word[:1].isupper() for word in line[1:]), len(line) - 1) for line in reading.words],
        _fresh(reading.terms),
    ]
    return [list(row) for row in zip(*columns, strict=True)]


def _per_cent(part: float, whole: float) -> int:
    return int(100 * part / whole) if whole > 0 else 0


def _shares(values: Sequence[float]) -> list[int]:
    """Each in per cent of the highest."""
    highest = max(values, default=0.0)
    return [_per_cent(value, highest) for value in values]


def _lead(reading: Reading, kept: Sequence[bool]) -> list[int]:
    first = kept.index(True) if any(kept) else 0
    return [100 if place == first else int(100 * alike) for place, alike in enumerate(reading.alike[:, first].tolist())]


def _wording(reading: Reading) -> Iterator[list[int]]:
    """The columns that ask about marks and small words."""
    texts = [each.text for each in reading.units]
    lowered = [[word.lower().replace("’", "'") for word in line] for line in reading.words]
    yield [int(text[0] in _OPENING) for text in texts]
    asked: tuple[Callable[[int], bool], ...] = (
        lambda place: not _FIRST_PERSON.isdisjoint(lowered[place]),
        lambda place: texts[place].rstrip(_CLOSING).endswith("?"),
        lambda place: bool(lowered[place]) and lowered[place][0] in _ANAPHORS,
        lambda place: not _SAID.isdisjoint(lowered[place]),
    )
    for question in asked:
        yield [int(question(place)) for place in range(len(texts))]


def _likest(alike: NDArray[np.float64]) -> Iterator[list[int]]:
    """How like each is to the likest of those just before and just after it."""
    place = np.arange(len(alike))
    ahead = place[:, None] - place
    for near in (ahead, -ahead):
        yield np.where((near > 0) & (near < _NEAR), 100 * alike, 0).max(axis=1).astype(int).tolist()


def _fresh(lines: Sequence[Sequence[str]]) -> list[int]:
    """What part of each sentence's terms no earlier one holds."""
    seen: set[str] = set()
    shares = []
    for line in lines:
        held = set(line) - {""}
        shares.append(_per_cent(len(held - seen), len(held)))
        seen |= held
    return shares
