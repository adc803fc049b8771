"""Notice words outside the marks that deny, doubt or condition what stands in them."""

from __future__ import annotations

from summaries.quotes import lexicon as lex
from summaries.quotes.stream import QUOTE, Stream

_DENIES_WORDS = """not never no nor neither without hardly cannot isn't aren't wasn't weren't hasn't haven't hadn't
don't doesn't didn't won't wouldn't can't couldn't shouldn't avoid avoided avoiding prevent prevented preventing
mangelnde mangelnder mangelnden"""
_DENIES = frozenset(_DENIES_WORDS.split())
_SPEECH = frozenset(["denied", "denies", "deny", "denying", "disputed", "disputes", "rejected", "rejects", "refuted"])
_CONDITIONS = frozenset(["if", "unless", "whether", "possibility"])
_CLAUSES = frozenset(
    [",", ";", ":", "—", "–", "but", "and", "that", "because", "who", "which", "while", "as", "or", QUOTE]
)
_REACH = 14  # tokens
_NEAR = 8  # tokens between a word that denies and the quotation, within its clause


def negated(stream: Stream, number: int) -> bool:
    """Whether the clause around a partial quotation denies, doubts or conditions it."""
    at = stream.at[number]
    sentence = stream.sentence_of(at)
    return _before(stream, at, sentence) or _after(stream, at, sentence)


def _before(stream: Stream, at: int, sentence: range) -> bool:
    within = True
    for index in range(at - 1, max(sentence.start, at - _REACH) - 1, -1):
        low = stream.tokens[index].low.replace("’", "'")
        if within and ((low in _DENIES and at - index <= _NEAR) or low in _CONDITIONS or _is_would_have(stream, index)):
            return True
        if low in _SPEECH and stream.cues[index]:
            return True
        within = within and low not in _CLAUSES
        if stream.tokens[index].text == QUOTE:
            return False
    return False


def _is_would_have(stream: Stream, index: int) -> bool:
    following = stream.tokens[index + 1].low if index + 1 < len(stream.tokens) else ""
    return stream.tokens[index].low == "would" and following == "have"


def _after(stream: Stream, at: int, sentence: range) -> bool:
    """A condition that follows at once: “...” if more people knew."""
    following = stream.tokens[at + 1].low if at + 1 < sentence.stop else ""
    return following in ("if", "unless") and stream.tokens[at - 1].low not in lex.CONJUNCTIONS
