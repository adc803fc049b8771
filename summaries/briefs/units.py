"""The sentences of a story's articles, each with what decides whether and where a brief may show it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summaries.briefs import foreign_cues
from summaries.briefs.foreign_cues import ENGLISH, language_of
from summaries.briefs.standing import is_balanced, is_report, stands_alone
from summaries.document import Document, Sentence, Span
from summaries.quotation_marks import OPENING
from summaries.sentences import sentences, words
from summaries.vectors import term, terms

ROOT = 6  # letters of a word that count, so that inflected forms are one
MOST_UNITS = 400  # read of a whole story; the first ones of each article
FEWEST_AN_ARTICLE = 6
_SHORTEST, _LONGEST = 7, 60  # words of a line
# `in a ...` is cut off where its page broke off; a quotation that trails off is not.
_ENDED = re.compile(r"(?:(?<!\.\.)[.!।؟。]|(?:…|\.\.\.)(?=['\"”’»)\]」』]))['\"”’»)\]」』]*$")
_TEASER = re.compile(
    r"(?:…|\.\.\.|\[(?:…|\.\.\.|\+\d+ chars)\])$|\b(?:read more|continue reading|weiterlesen|lire la suite)\W*$",
    re.IGNORECASE,
)
# Where a report is from: `CITY, June 1 (Agency) --`, `City (Agency) -`, `(Agency) --`, `CITY -`, `20 July 2014 -`; ...
_CREDIT = r"\([^()\n]{0,40}\)?"
_CITY = r"[A-Z][\w.,’' /-]{1,40}?"
_DASH = r"(?:\s?(?:—|–|―|--|-|\x96|\x97)\s|\s(?:—|–|―|--|\x96|\x97))(?=[A-Z“\"])"
_CUT_OFF = re.compile(r"(?:\b(?:Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Mr|Mrs|Ms|Dr|St|No|Sens|Reps)|\s[A-Z])\.$")
_TIGHT = r"\s?(?:—|–-?|―|--)\s?(?=[A-Z“\"])"  # after a city in capitals
_DATELINE = re.compile(
    rf"(?:{_CREDIT}\s?)?(?:{_CITY}\s?)?{_CREDIT}(?:{_DASH}|:\s)|[A-Z]{{3,}}[A-Z ,.]{{0,30}}(?:{_DASH}|{_TIGHT}|:\s)|"
    rf"Reporting\sfrom\s{_CITY}{_DASH}|"
    r"\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4}(?:\s{2,}|\s?[–—―\x96\x97-]\s?)(?=[A-Z“\"])"
)
_FIRST_DATELINE = re.compile(rf"[A-Z][\w’'.-]+(?:,? [A-Z][\w’'.-]+){{0,3}}{_DASH}")  # ... `City -` before the first one
# A label set before a sentence: `Why it matters: The ...`, `Background: The ...`; a verb would make it a speaker.
_LABEL = re.compile(
    r"(?:[A-Z][a-z’']+(?:\s(?!(?:said|says|say|told)\b)[a-z’']+){1,4}|Background|Context|Details|Update|Exclusive|Breaking|Analysis|Explainer|"
    r"UPDATED?[^:a-z]{0,20}|(?:Last\s)?[Uu]pdated?(?:\sat)?\s[^\n]{0,24}?(?:\d|m\.?|T)):\s(?=[A-Z])"
)
_TORN = re.compile(r"\(\s*[–—-]|\S {2,}\S| [,;.]|\(\s*\)")
_NAME = re.compile(r"\b[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ][\w’'-]+|\d[\d,.]*\d|\d")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Unit:
    """One sentence unit of one article."""

    article: int  # index into the documents of the brief
    place: int  # counted from 0 over the units of its article that may be shown
    sentence: Sentence
    terms: tuple[str, ...]
    roots: frozenset[str]  # the beginnings of its words
    names: frozenset[str]  # of them those of words with capitals, and the figures
    length: int  # in words; two CJK characters are one
    language: str  # as `language_of` tells it; only of some are cues known
    alone: bool  # False: it leans on the sentence before, so it is shown only where its speaker is named beside it

    @property
    def english(self) -> bool:
        """Whether English cues can be trusted."""
        return self.language == ENGLISH

    @property
    def text(self) -> str:
        return self.sentence.text


def read(documents: Sequence[Document]) -> list[Unit]:
    """The units that may be shown, article by article, in the order of the text.

    Left out: units that lost a word, questions, headings and fragments, sentences that mean nothing without the one
    before, the writer's own "I" or "you", and talk about the page.
    """
    most = max(FEWEST_AN_ARTICLE, MOST_UNITS // max(1, len(documents)))
    return [unit for article, document in enumerate(documents) for unit in _of(article, document)[:most]]


def _of(article: int, document: Document) -> list[Unit]:
    language = language_of(document)
    given = [
        without_dateline(document, sentence, first=number == 0)
        for number, sentence in enumerate(_outside_quotations(sentences(document)))
    ]
    shown = [sentence for sentence in given if may_be_shown(sentence, language)]
    return [_unit(article, place, sentence, language) for place, sentence in enumerate(shown)]


def _unit(article: int, place: int, sentence: Sentence, language: str) -> Unit:
    text = sentence.text
    told = tuple(terms(words(text)))
    named = frozenset(found[:ROOT] for word in _NAME.findall(text) if (found := term(word)))
    return Unit(
        article,
        place,
        sentence,
        told,
        frozenset(word[:ROOT] for word in told),
        named,
        length(text),
        language,
        _is_alone(text, language),
    )


def _outside_quotations(given: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences that do not stand within a quotation which began in an earlier one of their paragraph."""
    paragraph, opened = -1, 0
    for sentence in given:
        if sentence.paragraph != paragraph:
            paragraph, opened = sentence.paragraph, 0
        if opened <= 0:
            yield sentence
        opened += sentence.text.count("“") - sentence.text.count("”") if "„" not in sentence.text else 0


def without_dateline(document: Document, sentence: Sentence, *, first: bool) -> Sentence:
    """The sentence after `BRUSSELS (Agency) -`; where the page lost a word there, what follows is whole."""
    found = _DATELINE.match(sentence.text) or (first and _FIRST_DATELINE.match(sentence.text))
    found = found or _LABEL.match(sentence.text)
    start = found.end() if found else _after_title(document.title or "", sentence.text)
    if not start:
        return sentence
    span = Span(sentence.span.start + start, sentence.span.end)
    rest = span.of(document.text)
    return replace(sentence, span=span, text=rest, whole=sentence.whole or _TORN.search(rest) is None)


def _after_title(title: str, text: str) -> int:
    """Where the sentence begins that a page set right after the headline; 0 where none stands before it."""
    start = len(title) + 1
    follows = title and text.startswith(f"{title} ") and text[start : start + 1].isupper()
    return start if follows else 0


def _is_alone(text: str, language: str) -> bool:
    return stands_alone(text) if language == ENGLISH else not foreign_cues.leans(text, language)


def breaks_off(document: Document) -> bool:
    """Whether it ends as a teaser does, so that the rest of its text was not had."""
    return _TEASER.search(document.kept()[-200:].rstrip()) is not None


def length(text: str) -> int:
    """In words; where none are spaced apart, two characters are one."""
    return max(len(text.split()), len(_CJK.findall(text)) // 2)


def may_be_shown(sentence: Sentence, language: str) -> bool:
    """Whether a reader who sees this sentence alone is told something, and told it right."""
    text = sentence.text
    return (
        sentence.whole
        and _SHORTEST <= length(text) <= _LONGEST
        and _ENDED.search(text) is not None
        and _CUT_OFF.search(text) is None
        and "\n" not in text
        and _opens_well(text)
        and is_balanced(text)
        and (is_report(text) if language == ENGLISH else not foreign_cues.addresses(text, language))
    )


def _opens_well(text: str) -> bool:
    first = text.lstrip(OPENING + "[")[:1]
    return first.isalnum() and not first.islower()
