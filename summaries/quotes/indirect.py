"""Find reported speech without quote marks: Belarusian officials stated that the drills would go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summaries.document import Span
from summaries.quotes import lexicon as lex
from summaries.quotes.acts import Act, Rule, looks_like_verb
from summaries.quotes.candidates import Reader
from summaries.quotes.cues import Cue
from summaries.quotes.stream import QUOTE, Token

_SURE = frozenset({Rule.DIRECT, Rule.APPOSITION, Rule.RELATIVE, Rule.COORDINATED, Rule.ACCORDING})
_LEAST = 4  # words
_ADDRESSEE = 9  # tokens between a verb and its "that": told reporters in Moscow on Monday that
_ENDS = frozenset(".!?…")


class Reported(NamedTuple):
    """A reported clause and the verb that reports it."""

    words: Span
    sentence: int
    act: Act


def find(reader: Reader) -> Iterator[Reported]:
    """At most one reported clause a sentence, only in sentences without quote marks."""
    stream = reader.parsed.stream
    for number, (start, stop) in enumerate(stream.bounds):
        if any(stream.tokens[i].text == QUOTE for i in range(start, stop)):
            continue
        for act in reader.acts_in(number):
            words = _clause(reader, act, start, stop)
            if words is not None:
                yield Reported(words, number, act)
                break


def _clause(reader: Reader, act: Act, start: int, stop: int) -> Span | None:
    tokens = reader.parsed.stream.tokens
    while stop > start and tokens[stop - 1].text in _ENDS:
        stop -= 1
    if act.rule not in _SURE or act.cue < Cue.TELL:
        return None
    subject = reader.parsed.mentions[act.subject]
    first, last = min(subject.left, act.at), max(subject.last, act.at)
    if act.rule is Rule.ACCORDING and first == start and last + 1 < stop and tokens[last + 1].text == ",":
        return _span(tokens, last + 2, stop)
    if first - 1 > start and tokens[first - 1].text == "," and stop - last <= _ADDRESSEE:
        return _span(tokens, start, first - 1)
    return None if act.rule is Rule.ACCORDING else _after(tokens, act, stop)


def _after(tokens: Sequence[Token], act: Act, stop: int) -> Span | None:
    """The clause after its verb: from "that", or from the next word where a clause begins there."""
    for index in range(act.at + 1, min(stop, act.at + _ADDRESSEE)):
        if tokens[index].low == "that":
            return _span(tokens, index, stop)
        if tokens[index].text in (",", ";", ":"):
            return None
    following = tokens[act.at + 1] if act.at + 1 < stop else None
    if act.cue is not Cue.SAY or following is None or following.low in lex.PREPOSITIONS or following.low == "to":
        return None
    begins = following.text[0].isalnum() and not (following.low in lex.ADVERBS or looks_like_verb(following))
    return _span(tokens, act.at + 1, stop) if begins else None


def _span(tokens: Sequence[Token], first: int, stop: int) -> Span | None:
    """The words of a clause; None where too few, or without a verb."""
    clause = stop - first >= _LEAST and any(looks_like_verb(tokens[i]) for i in range(first + 1, stop))
    return Span(tokens[first].start, tokens[stop - 1].end) if clause else None
