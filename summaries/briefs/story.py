"""How central each sentence and article is to its story, and whether that is one event or a long run of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import exp, sqrt

import numpy as np
from numpy.typing import NDArray

from summaries.briefs.likeness import strangers
from summaries.briefs.opinion import is_no_report
from summaries.briefs.units import ROOT, Unit
from summaries.document import Document
from summaries.sentences import words
from summaries.vectors import Frequencies, frequencies, terms, vector

_LEADING = 3  # names that lead a story
LONG_RUN = timedelta(days=10)  # three articles and more over a longer time tell more than one event
_DIGITS = 6  # to which figures are rounded, so that no machine's order of adding decides what is shown

# What makes a sentence worth showing, each from 0 to 1 before it is weighed; set by hand, flat around these values.
_FIRST = 1.0  # one over the root of its place in the article
_FIRST_IN_RUN = 0.3  # the same where age counts
_CENTRAL = 2.0  # near the whole story
_SUPPORTED = 1.2  # near a sentence of each other article
_HEADED = 0.6  # near a headline
_ARTICLE = 0.5  # in an article that is near the others
_FRESH = 0.8  # in the newest article of one event, whose reports are days apart
_NO_REPORT = 1.0  # lost by an article that argues or notes down a day, where another one reports
_RECENT = 4.0  # in the newest article of a long run ...
_FADING = 2.0  # ... falling to a third at the next but one day that has articles

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Story:
    """Articles read together."""

    documents: tuple[Document, ...]
    units: tuple[Unit, ...]
    alike: Matrix  # cosine of each unit to each, by the words that are rare in the story
    overlap: Matrix  # the same by the beginnings of words, each of which counts as much as any other
    worth: tuple[float, ...]  # of each unit: the higher, the likelier it is shown
    lead: int  # the most central article, of a long run that of its newest part
    ages: tuple[timedelta, ...]  # of each article, counted from the newest
    newest_first: bool  # a long run of events
    strangers: frozenset[int]  # articles that tell of something else, and give no line
    arguing: frozenset[int]  # articles that are no reports, where others are: what they say themselves is not shown
    between: tuple[float, ...]  # how near each article is to the others, as a share of the nearest
    leading: tuple[str, ...]  # the beginnings of the names that most of its sentences have
    openings: Matrix  # likeness of each article to each by headline and first sentence


def read(documents: Sequence[Document], units: Sequence[Unit]) -> Story:
    """The story as its articles tell it; the same articles always give the same one.

    units -> term vectors -> likeness of each to each, to the whole, to headlines -> worth
    """
    known = frequencies(unit.terms for unit in units)
    columns = {term: column for column, term in enumerate(known.of)}
    vectors = _matrix([unit.terms for unit in units], known, columns)
    headlines = _matrix([terms(words(document.title or "")) for document in documents], known, columns)
    owner = np.array([unit.article for unit in units], dtype=int)
    articles = _sums(vectors, owner, len(documents))
    alike = _rounded(vectors @ vectors.T)
    ages = _ages(documents)
    long_run = len(documents) > 2 and max(ages) > LONG_RUN
    between = _centrality(articles)
    arguing = _arguing(documents)
    recency = (_RECENT if long_run else _FRESH) * _recency(documents, ages)
    central = between + recency - _NO_REPORT * np.isin(range(len(documents)), sorted(arguing))
    worth = (
        (_FIRST_IN_RUN if long_run else _FIRST) * np.array([1 / sqrt(1 + unit.place) for unit in units])
        + _CENTRAL * _of_most(vectors @ _unit_rows(articles.sum(axis=0, keepdims=True))[0])
        + _SUPPORTED * _support(alike, owner, len(documents))
        + _HEADED * (vectors @ headlines.T).max(axis=1, initial=0.0)
        + _ARTICLE * between[owner]
        + recency[owner]
    )
    overlap = _rounded(_overlap([unit.terms for unit in units]))
    lead = max(range(len(documents)), key=lambda index: (_rounded(central)[index], ages[index], -index))
    apart = frozenset[int]() if long_run else strangers(units, len(documents), lead)
    return Story(
        tuple(documents),
        tuple(units),
        alike,
        overlap,
        tuple(_rounded(worth).tolist()),
        lead,
        ages,
        long_run,
        apart,
        arguing,
        tuple(_rounded(between).tolist()),
        _leading(units),
        _rounded(_overlap(_openings(documents, units))),
    )


def _leading(units: Sequence[Unit]) -> tuple[str, ...]:
    told = Counter(name for unit in units for name in sorted(unit.names) if name.isalpha())
    return tuple(name for name, count in told.most_common(_LEADING) if count > 1)


def _arguing(documents: Sequence[Document]) -> frozenset[int]:
    found = frozenset(index for index, each in enumerate(documents) if is_no_report(each))
    return found if len(found) < len(documents) else frozenset()


def _openings(documents: Sequence[Document], units: Sequence[Unit]) -> list[list[str]]:
    """The terms of each article's headline and of its first unit."""
    found = [terms(words(document.title or "")) for document in documents]
    for unit in units:
        if unit.place == 0:
            found[unit.article] = [*found[unit.article], *unit.terms]
    return found


def _matrix(texts: Sequence[Sequence[str]], known: Frequencies, columns: dict[str, int]) -> Matrix:
    """One row a text, of length 1, over the terms that the units have."""
    matrix = np.zeros((len(texts), len(columns)))
    for row, text in enumerate(texts):
        for term, weight in vector(text, known).items():
            if term in columns:
                matrix[row, columns[term]] = weight
    return matrix


def _overlap(texts: Sequence[Sequence[str]]) -> Matrix:
    """For each two texts the cosine of their beginnings of words, each of which counts as much as any other.

    What one text alone has makes it no liker another: it counts in the length only.
    """
    begun = [{term[:ROOT] for term in text} for text in texts]
    told = Counter(root for roots in begun for root in roots)
    columns = {root: column for column, root in enumerate(root for root, count in told.items() if count > 1)}
    matrix = np.zeros(
        (len(texts), len(columns)), dtype=np.float32
    )  # holds counts exactly, and is read in half the time
    for row, roots in enumerate(begun):
        matrix[row, [columns[root] for root in roots if root in columns]] = 1.0
    lengths = np.sqrt([max(1, len(roots)) for roots in begun])
    likeness: Matrix = (matrix @ matrix.T) / lengths[:, None] / lengths
    np.fill_diagonal(likeness, [float(bool(roots)) for roots in begun])
    return likeness


def _sums(vectors: Matrix, owner: NDArray[np.int_], articles: int) -> Matrix:
    """One row an article, of length 1: all of its units together."""
    summed = np.zeros((articles, vectors.shape[1]))
    np.add.at(summed, owner, vectors)
    return _unit_rows(summed)


def _unit_rows(matrix: Matrix) -> Matrix:
    lengths = np.sqrt((matrix * matrix).sum(axis=1, keepdims=True))
    unit: Matrix = matrix / np.where(lengths > 0, lengths, 1.0)
    return unit


def _rounded(values: Matrix) -> Matrix:
    return np.round(values, _DIGITS)


def _of_most(values: Matrix) -> Matrix:
    """As shares of the highest; all 0 where that is 0."""
    most = values.max(initial=0.0)
    return values / most if most > 0 else values


def _centrality(articles: Matrix) -> Matrix:
    """Mean likeness of each article to the others, as a share of the highest."""
    likeness = (articles @ articles.T).sum(axis=1) - 1
    return _of_most(np.maximum(likeness, 0.0) / max(1, len(articles) - 1))


def _support(alike: Matrix, owner: NDArray[np.int_], articles: int) -> Matrix:
    """For each unit the likeness of the nearest unit of each other article, on average."""
    nearest = np.zeros((len(owner), articles))
    for article in range(articles):
        nearest[:, article] = alike[:, owner == article].max(axis=1, initial=0.0)
        nearest[owner == article, article] = 0.0
    mean: Matrix = nearest.sum(axis=1) / max(1, articles - 1)
    return mean


def _ages(documents: Sequence[Document]) -> tuple[timedelta, ...]:
    """From the newest article; one without a date counts as new."""
    newest = max((document.published for document in documents if document.published), default=None)
    if newest is None:
        return (timedelta(0),) * len(documents)
    return tuple(newest - (document.published or newest) for document in documents)


def _recency(documents: Sequence[Document], ages: Sequence[timedelta]) -> Matrix:
    """1 for the newest, less for each day with articles that came after; one without a date is as new as most are."""
    days = sorted({age.days for age, document in zip(ages, documents, strict=True) if document.published})
    dated = {index for index, document in enumerate(documents) if document.published}
    found = {index: exp(-days.index(ages[index].days) / _FADING) for index in dated}
    usual = sum(found.values()) / len(found) if found else 1.0
    return np.array([found.get(index, usual) for index in range(len(documents))])
