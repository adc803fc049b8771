"""How much of the news each sentence of an article in English tells, as trees learnt from summaries rate its signs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from summaries.document import Sentence
from summaries.quotes.ranking import Trees
from summaries.sentences import words
from summaries.vectors import Frequencies, Vector, cosine, frequencies, term, total, unit, vector

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


def read(units: Sequence[Sentence]) -> Reading:
    """The sentences made ready."""
    spoken = [words(each.text) for each in units]
    found = [[term(word) for word in line] for line in spoken]
    bags = [[each for each in line if each] for line in found]
    known = frequencies(bags)
    return Reading(units, spoken, found, known, [vector(bag, known) for bag in bags])


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
        _shares(_centrality(reading)),
        *_wording(reading),
        *_likest(reading.vectors),
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
    return [
        100 if place == first else int(100 * cosine(each, reading.vectors[first]))
        for place, each in enumerate(reading.vectors)
    ]


def _centrality(reading: Reading) -> list[float]:
    article = unit(total(reading.vectors))
    return [cosine(each, article) for each in reading.vectors]


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


def _likest(vectors: Sequence[Vector]) -> tuple[list[int], list[int]]:
    """How like each is to the likest of those just before and just after it."""
    earlier, later = [0] * len(vectors), [0] * len(vectors)
    for place, each in enumerate(vectors):
        for other in range(max(0, place - _NEAR + 1), place):
            alike = int(100 * cosine(each, vectors[other]))
            earlier[place] = max(earlier[place], alike)
            later[other] = max(later[other], alike)
    return earlier, later


def _fresh(lines: Sequence[Sequence[str]]) -> list[int]:
    """What part of each sentence's terms no earlier one holds."""
    seen: set[str] = set()
    shares = []
    for line in lines:
        held = set(line) - {""}
        shares.append(_per_cent(len(held - seen), len(held)))
        seen |= held
    return shares
