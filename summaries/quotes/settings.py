"""Describe a quotation by itself and by the words around it, the same for every candidate speaker."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from summaries.quotes import lexicon as lex
from summaries.quotes.acts import Act, Place, place
from summaries.quotes.cues import NOUNS
from summaries.quotes.stream import Stream, Token

FAR = 40  # tokens or words; more counts as this many
FEWEST = 4  # words of a sentence
TITLED = 5
_TITLED = frozenset(["so-called", "titled", "entitled", "nicknamed", "headlined", "captioned", "labeled", "labelled"])
_STOPS = {",": 1, "，": 1, ".": 2, "。": 2, "?": 3, "!": 3, "？": 3, "！": 3, "—": 4, "–": 4, "-": 4, "…": 4}


class Setting(NamedTuple):
    """Whole numbers and flags; classes of tokens are those of `Place`."""

    words: int
    upper: int  # begins with a capital letter
    capitals: int  # tenths of its words that begin with one
    title_case: int  # all its longer words begin with one, and there are several
    all_capitals: int  # as on a sign
    on: int  # "on" stands a few tokens before it: on the programme
    token_before_quote: int
    token_after_quote: int
    ending: int  # 0 nothing, 1 comma, 2 full stop, 3 ? or !, 4 dash or dots
    opens: int  # is the first of its paragraph
    closes: int  # is the last of its paragraph
    nearest_before: int  # tokens back to the nearest verb of speech of the sentence
    nearest_after: int
    cue_before: int
    cue_after: int
    cues_before: int  # the nearest verb that could attribute, whether or not it has a subject
    that: int  # "that" stands between the verb before and the quotation
    quotes_in_sentence: int
    acts_in_sentence: int
    noun: int  # a noun of speech stands before it: the phrase, his claim
    determiner: int  # its own class before it: 1 a, 2 the, 3 his, 4 as, 5 titled
    chain: int  # since the quotation before: 0 same sentence, 1 same paragraph, 2 next, 3 farther, 4 none
    ran_on: int  # the quotation before had no closing mark in its paragraph
    bare: int  # only marks stand between the quotation before and this one
    single: int
    repeated: int  # the same words stand in marks elsewhere in the article
    bracket: int  # stands in brackets


def is_sentence(around: Setting) -> bool:
    """Whether the words are a sentence, and so somebody's even where nobody is said to say them; no title or term."""
    return around.words >= FEWEST and bool(around.upper) and around.ending > 1 and not around.title_case


def stands_alone(around: Setting) -> bool:
    """Whether a sentence begins and ends with the quotation."""
    return {around.token_before_quote, around.token_after_quote} <= {Place.EDGE, Place.STOP}


def setting(
    stream: Stream, number: int, here: Sequence[Act], printed: Sequence[str], times: Mapping[str, int]
) -> Setting:
    """What stands around quotation `number`; `here`: verbs of its sentence; `times`: how often its words are quoted."""
    tokens, at = stream.tokens, stream.at[number]
    sentence = stream.sentence_of(at)
    words = printed[number].split()
    nouns = stream.language == "de"  # every noun has a capital there
    before = [act for act in here if act.at < at]
    after = [act for act in here if act.at > at]
    bare_cue = next((i for i in range(at - 1, sentence.start - 1, -1) if stream.cues[i]), None)
    return Setting(
        words=min(len(words), FAR),
        upper=int(
            printed[number][:1].isupper() and (not nouns or at == sentence.start or not _is_word(tokens[at - 1]))
        ),
        capitals=0 if nouns else 10 * sum(word[:1].isupper() for word in words) // max(1, len(words)),
        title_case=int(not nouns and _is_title(words)),
        all_capitals=int(printed[number].isupper() and len(printed[number]) > 1),
        on=int(any(tokens[i].low == "on" for i in range(max(sentence.start, at - 4), at))),
        token_before_quote=int(place(tokens[at - 1]) if at > sentence.start else Place.EDGE),
        token_after_quote=int(place(tokens[at + 1]) if at + 1 < sentence.stop else Place.EDGE),
        ending=_STOPS.get(printed[number][-1:], 0),
        opens=int(at == 0 or tokens[at - 1].paragraph != tokens[at].paragraph),
        closes=int(at + 1 == len(tokens) or tokens[at + 1].paragraph != tokens[at].paragraph),
        nearest_before=min(FAR, at - before[-1].at) if before else FAR + 1,
        nearest_after=min(FAR, after[0].at - at) if after else FAR + 1,
        cue_before=int(before[-1].cue) if before else 0,
        cue_after=int(after[0].cue) if after else 0,
        cues_before=min(FAR, at - bare_cue) if bare_cue is not None else FAR + 1,
        that=int(bool(before) and any(tokens[i].low == "that" for i in range(before[-1].at, at))),
        quotes_in_sentence=bisect_left(stream.at, sentence.stop) - bisect_left(stream.at, sentence.start),
        acts_in_sentence=len(here),
        noun=int(any(tokens[i].low in NOUNS for i in range(max(sentence.start, at - 4), at))),
        determiner=_determiner(tokens, at, sentence.start),
        **_link(stream, number),
        single=int(stream.quoted[number].single),
        repeated=int(times[printed[number]] > 1),
        bracket=int(at > sentence.start and tokens[at - 1].text == "("),
    )


def _is_title(words: Sequence[str]) -> bool:
    longer = [word for word in words if len(word) > 3]
    return len(longer) > 1 and all(not word[0].islower() for word in longer)


def _is_word(token: Token) -> bool:
    return token.text[0].isalnum()


def _determiner(tokens: Sequence[Token], at: int, start: int) -> int:
    if at == start:
        return 0
    low = tokens[at - 1].low
    if low in _TITLED:
        return TITLED
    before = tokens[at - 2].low if at - 2 >= start else ""
    if (before == "as" or low == "as") and any(tokens[i].low == "known" for i in range(max(start, at - 4), at)):
        return TITLED
    if low == "as":
        return 4
    if low in lex.POSSESSIVE_PRONOUNS or tokens[at - 1].owns:
        return 3
    return {"a": 1, "an": 1, "the": 2}.get(low, 0)


def _link(stream: Stream, number: int) -> dict[str, int]:
    """How this quotation follows the one before it."""
    if not number:
        return {"chain": 4, "ran_on": 0, "bare": 0}
    one, two = stream.at[number - 1], stream.at[number]
    tokens = stream.tokens
    bare = all(not tokens[i].text[0].isalnum() for i in range(one + 1, two))
    same = tokens[one].sentence == tokens[two].sentence
    chain = 0 if same else min(3, 1 + tokens[two].paragraph - tokens[one].paragraph)
    return {"chain": chain, "ran_on": int(stream.quoted[number - 1].goes_on), "bare": int(bare)}
