"""Find reported speech without quote marks: Belarusian officials stated that the drills would go on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summaries.document import Span
from summaries.quotes import lexicon as lex
from summaries.quotes.acts import Act, Rule, looks_like_verb
from summaries.quotes.candidates import Reader
from summaries.quotes.cues import Cue
from summaries.quotes.mentions import Kind
from summaries.quotes.stream import QUOTE, Token


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SURE = frozenset({Rule.DIRECT, Rule.APPOSITION, Rule.RELATIVE, Rule.COORDINATED, Rule.ACCORDING, Rule.PARTICIPLE,
                   Rule.INVERTED})  # fmt: skip
_LEAST = 4  # words
_ADDRESSEE = 9  # tokens between a verb and its "that": told reporters in Moscow on Monday that
_TELLS_NEWS_WORDS = """reveal revealed reveals disclose disclosed discloses indicate indicated indicates mention
mentioned mentions signal signaled signalled signals imply implied implies estimate estimated estimates hint
hinted hints conclude concluded concludes swear swore found show shows showed believe believes
believed expect expects expected think thinks thought predict hope hopes hoped fear fears feared"""
_TELLS_NEWS = frozenset(_TELLS_NEWS_WORDS.split())
_HOLDS_TO_INFINITIVES_WORDS = """vow vowed vows pledge pledged pledges agree agreed agrees promise promised promises
threaten threatened threatens propose proposed proposes claim claimed claims"""
_HOLDS_TO_INFINITIVES = frozenset(_HOLDS_TO_INFINITIVES_WORDS.split())
_WARNS = frozenset(["warn", "warned", "warns", "warning", "complain", "complained", "complains", "boast", "boasted"])
_UNSURE = frozenset(["one", "nobody", "no", "few"])
_DENIALS = frozenset(["denied", "denies", "deny", "denying", "disputed", "disputes", "rejected", "rejects"])
_NOT = frozenset(["not", "never", "hasn't", "haven't", "didn't", "doesn't", "don't", "wouldn't", "hadn't"])
_BEFORE_VERB = 3  # tokens in which a negation of the verb stands
_LEADS = frozenset(["asked", "when", "as", "with", "in", "after", "while", "speaking", "before", "during", "on", "at"])
_CLOSES = frozenset({Rule.DIRECT, Rule.APPOSITION, Rule.INVERTED, Rule.ACCORDING})
_ENDS = frozenset(".!?…")


class Reported(NamedTuple):
    """A reported clause and the verb that reports it."""

    words: Span
    sentence: int
    act: Act


def find(reader: Reader) -> Iterator[Reported]:
    """The reported clauses of each sentence that hold no words in marks, apart from each other."""
    for number, (start, stop) in enumerate(reader.parsed.stream.bounds):
        taken: list[Span] = []
        acts = reader.acts_in(number)
        for act in sorted(acts, key=lambda act: act.rule is not Rule.ACCORDING):  # whose words the whole sentence is
            words = _clause(reader, act, start, stop) if _is_sure(reader, act) else None
            if words is not None and not any(span.overlaps(words) for span in taken):
                yield Reported(words, number, act)
                taken.append(words)


def _is_sure(reader: Reader, act: Act) -> bool:
    """Whether a verb and its subject are plain enough to say that this subject says something."""
    tokens, subject = reader.parsed.stream.tokens, reader.parsed.mentions[act.subject]
    low = tokens[act.at].low
    if act.rule not in _SURE or subject.kind is Kind.OTHER or tokens[subject.left].low in _UNSURE:
        return False
    if act.rule is not Rule.PARTICIPLE and low.endswith("ing") and tokens[act.at - 1].low not in lex.AUXILIARIES:
        return act.rule is Rule.ACCORDING
    follows = act.rule in (Rule.PARTICIPLE, Rule.COORDINATED, Rule.RELATIVE)
    if follows and subject.last > act.at:
        return False
    return act.cue >= Cue.TELL or (low in _TELLS_NEWS and act.rule is not Rule.RELATIVE)


def _clause(reader: Reader, act: Act, start: int, stop: int) -> Span | None:
    tokens = reader.parsed.stream.tokens
    while stop > start and tokens[stop - 1].text in _ENDS:
        stop -= 1
    subject = reader.parsed.mentions[act.subject]
    first, last = min(subject.left, act.at), max(subject.last, act.at)
    if act.rule is Rule.ACCORDING and first == start and last + 1 < stop and tokens[last + 1].text == ",":
        return _span(tokens, last + 2, stop)
    if first - 1 > start and tokens[first - 1].low in lex.DETERMINERS:
        first -= 1
    if act.rule in _CLOSES and first - 1 > start and tokens[first - 1].text == "," and _closes(tokens, act, last, stop):
        return _before(tokens, start, first - 1)
    return None if act.rule in (Rule.ACCORDING, Rule.INVERTED) else _after(tokens, act, stop)


def _closes(tokens: Sequence[Token], act: Act, last: int, stop: int) -> bool:
    """Whether nothing but a place, a time or the one spoken to follows: , the ministry said in a statement."""
    if stop - last > _ADDRESSEE or act.cue < Cue.TELL or any(tokens[i].text == QUOTE for i in range(last, stop)):
        return False
    low = tokens[last + 1].low if last + 1 < stop else ""
    plain = not low or low in lex.PREPOSITIONS or low in lex.CALENDAR or low in lex.ADVERBS
    return plain or act.cue is Cue.TELL or act.rule in (Rule.ACCORDING, Rule.INVERTED)


def _before(tokens: Sequence[Token], start: int, stop: int) -> Span | None:
    """The clause in front of its verb, without a dateline; none where it only says when or on what question."""
    dash = next((i for i in range(start, min(stop, start + _ADDRESSEE)) if tokens[i].text in "—–-"), None)
    if dash is not None and tokens[start].text.isupper():
        start = dash + 1
    if tokens[start].low in ("but", "and", "or"):
        start += 1
    if tokens[start].low in _LEADS and not any(tokens[i].text == "," for i in range(start, stop)):
        return None
    return _span(tokens, start, stop)


def _after(tokens: Sequence[Token], act: Act, stop: int) -> Span | None:
    """The clause after its verb: from "that", or from the next word where a clause begins there."""
    if tokens[act.at].low in _HOLDS_TO_INFINITIVES and act.at + 1 < stop and tokens[act.at + 1].low == "to":
        return _phrase(tokens, act.at + 1, stop)
    for index in range(act.at + 1, min(stop, act.at + _ADDRESSEE)):
        if tokens[index].low == "that":
            return _span(tokens, index, stop)
        if act.cue is Cue.TELL and index > act.at + 1 and tokens[index].low in ("to", "not"):
            return _phrase(tokens, index, stop)
        if tokens[index].text in (",", ";", ":", QUOTE):
            return None
    following = tokens[act.at + 1] if act.at + 1 < stop else None
    if act.cue is not Cue.SAY or following is None:
        return None
    if tokens[act.at].low in _WARNS and following.low in ("of", "against", "about"):
        return _phrase(tokens, act.at + 1, stop)
    if following.low in lex.PREPOSITIONS or following.low == "to":
        return None
    begins = following.text[0].isalnum() and not (following.low in lex.ADVERBS or looks_like_verb(following))
    return _span(tokens, act.at + 1, stop) if begins else None


def _phrase(tokens: Sequence[Token], first: int, stop: int) -> Span | None:
    """The words up to the first comma: what somebody vows to do, or warns of."""
    end = next((i for i in range(first, stop) if tokens[i].text in (",", ";", ":", "—", "–")), stop)
    plain = end - first >= _LEAST and not any(tokens[i].text == QUOTE for i in range(first, end))
    return Span(tokens[first].start, tokens[end - 1].end) if plain else None


def _span(tokens: Sequence[Token], first: int, stop: int) -> Span | None:
    """The words of a clause; None where too few, without a verb, or with words in marks."""
    if any(tokens[i].text == QUOTE for i in range(first, stop)):
        return None
    clause = stop - first >= _LEAST and any(looks_like_verb(tokens[i]) for i in range(first + 1, stop))
    return Span(tokens[first].start, tokens[stop - 1].end) if clause else None


def denied(reader: Reader, found: Reported) -> bool:
    """Whether the verb itself takes back what it reports: denied that, did not say that."""
    tokens, at = reader.parsed.stream.tokens, found.act.at
    before = {token.low.replace("’", "'") for token in tokens[max(0, at - _BEFORE_VERB) : at]}
    return tokens[at].low in _DENIALS or not before.isdisjoint(_NOT)
