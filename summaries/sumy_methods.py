"""sumy's summarizers over our own sentences: nothing is parsed again and nothing is downloaded.

sumy is imported when the first of them is used: that takes a second, and the default summarizer does without.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from itertools import groupby
from math import isnan
from types import MappingProxyType
from typing import Any

from summaries.document import Document, Sentence
from summaries.sentences import Tokenizer
from summaries.vectors import STOP_WORDS

LONGEST = 150  # sentences read, the first ones: most methods are quadratic, and KL, which is cubic, is left out
METHODS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "lexrank": ("lex_rank", "LexRankSummarizer"),
        "textrank": ("text_rank", "TextRankSummarizer"),
        "lsa": ("lsa", "LsaSummarizer"),
        "luhn": ("luhn", "LuhnSummarizer"),
        "sumbasic": ("sum_basic", "SumBasicSummarizer"),
        "reduction": ("reduction", "ReductionSummarizer"),
        "edmundson": ("edmundson", "EdmundsonSummarizer"),
    },
)  # name -> module and class in sumy.summarizers
_TOKENIZER = Tokenizer()
# What Edmundson's cue method rewards and punishes.
_BONUS = frozenset(
    {"agreed", "announced", "confirmed", "first", "key", "killed", "major", "new", "president", "signed"}
)
_STIGMA = frozenset({"cannot", "claimed", "hardly", "however", "impossible", "maybe", "perhaps", "pictured", "somehow"})


class NotRatedError(Exception):
    """The method could not tell the sentences apart: too few, too short, or without a word in common."""


def rank(name: str, document: Document, units: Sequence[Sentence]) -> list[Sentence]:
    """The first `LONGEST` units, best first, as sumy's summarizer rates them; equals in the order of the text.

    Raises NotRatedError where sumy fails on them or rates one as not a number, that is, by chance.
    """
    read = units[:LONGEST]
    ratings: list[tuple[float, int]] = []

    def note(infos: Sequence[Any]) -> Sequence[Any]:
        ratings.extend((-float(info.rating), info.order) for info in infos)
        return infos

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # sumy warns of short texts, numpy of its divisions by nought
        try:
            _summarizer(name, document.language)(_model(document, read), note)
        except (ArithmeticError, AssertionError, IndexError, KeyError, ValueError) as error:
            raise NotRatedError(f"{name}: {error}") from error
    if any(isnan(rating) for rating, _ in ratings):
        raise NotRatedError(f"{name}: a sentence was rated as not a number")
    return [read[order] for _, order in sorted(ratings)]


def _summarizer(name: str, language: str | None) -> Callable[[Any, Any], object]:
    module, kind = METHODS[name]
    made: Any = getattr(import_module(f"sumy.summarizers.{module}"), kind)(_stemmer(language or "en"))
    if name == "edmundson":
        made.bonus_words, made.stigma_words, made.null_words = _BONUS, _STIGMA, STOP_WORDS
    else:
        made.stop_words = _stop_words(language or "en")
    return made  # type: ignore[no-any-return]


def _stemmer(language: str) -> Callable[[str], str]:
    """The stemmer that sumy has for the language, or lower case where it has none."""
    from sumy.nlp.stemmers import Stemmer, null_stemmer  # noqa: PLC0415 - slow to import, see above

    try:
        return Stemmer(language)  # type: ignore[no-any-return]
    except LookupError:
        return null_stemmer  # type: ignore[no-any-return]


def _stop_words(language: str) -> frozenset[str]:
    """The function words that sumy has for the language, or none."""
    from sumy.utils import get_stop_words  # noqa: PLC0415 - slow to import, see above

    try:
        return frozenset(get_stop_words(language))
    except LookupError:
        return frozenset()


def _model(document: Document, units: Sequence[Sentence]) -> object:
    """The units as sumy sees them: paragraphs of sentences, with the headline as the only heading."""
    from sumy.models.dom import ObjectDocumentModel, Paragraph  # noqa: PLC0415 - slow to import, see above
    from sumy.models.dom import Sentence as Rated  # noqa: PLC0415 - slow to import, see above

    def paragraphs() -> Iterator[object]:
        if document.title:
            yield Paragraph([Rated(document.title, _TOKENIZER, is_heading=True)])
        for _, group in groupby(units, key=lambda unit: unit.paragraph):
            yield Paragraph([Rated(unit.text, _TOKENIZER) for unit in group])

    return ObjectDocumentModel(paragraphs())
