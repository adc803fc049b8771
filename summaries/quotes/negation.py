"""Notice words outside the marks that deny, doubt or condition what stands in them."""

from __future__ import annotations

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import Cue
from summaries.quotes.stream import QUOTE, Stream

_DENIES_WORDS = """not never no nor neither without hardly cannot isn't aren't wasn't weren't hasn't haven't hadn't
don't doesn't didn't won't wouldn't can't couldn't shouldn't avoid avoided avoiding prevent prevented preventing
mangelnde mangelnder mangelnden"""
_DENIES = frozenset(_DENIES_WORDS.split())
_DENIALS = frozenset(["denied", "denies", "deny", "denying", "disputed", "disputes", "disputing", "refuted", "refutes"])
_REJECTION_WORDS = "rejected rejects rejecting dismissed dismisses dismissing rebuffed disproved"
_REJECTIONS = frozenset(_REJECTION_WORDS.split())
_CLAIM_WORDS = """claim claims suggestion suggestions report reports allegation allegations accusation accusations
idea notion assertion assertions charge charges rumours rumors speculation that"""
_CLAIMS = frozenset(_CLAIM_WORDS.split())
_REFUSALS = {"refused": "to", "refuses": "to", "refusing": "to", "declined": "to", "declines": "to", "declining": "to",
             "wrong": "to", "premature": "to", "impossible": "to", "failed": "to", "fails": "to", "short": "of",
             "far": "from"}  # fmt: skip
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
        near = low in _DENIES and at - index <= _NEAR and stream.tokens[index + 1].low not in ("only", "just")
        if within and (near or low in _CONDITIONS or _is_would_have(stream, index) or _refuses(stream, index)):
            return True
        if _denies(stream, index, at):
            return True
        within = within and (low not in _CLAUSES or _names(stream, index))
        if stream.tokens[index].text == QUOTE:
            return False
    return False


def _refuses(stream: Stream, index: int) -> bool:
    """Whether a word here and the next say that something is not done: refused | to, far | from."""
    following = stream.tokens[index + 1].low if index + 1 < len(stream.tokens) else ""
    return _REFUSALS.get(stream.tokens[index].low) == following


def _names(stream: Stream, index: int) -> bool:
    """Whether "as" here belongs to a verb that gives a name: described the talks | as |."""
    called = any(stream.cues[i] is Cue.CALL for i in range(max(0, index - _NEAR), index))
    return called and stream.tokens[index].low == "as"


def _denies(stream: Stream, index: int, at: int) -> bool:
    """Whether a verb here denies what follows, up to the quotation, and no other verb of speech takes over."""
    low = stream.tokens[index].low
    if low not in _DENIALS and low not in _REJECTIONS:
        return False
    between = range(index + 1, at)
    if any(stream.cues[i] is Cue.SAY and stream.tokens[i].low not in _CLAIMS for i in between):
        return False
    return low in _DENIALS or any(stream.tokens[i].low in _CLAIMS for i in between)


def _is_would_have(stream: Stream, index: int) -> bool:
    following = stream.tokens[index + 1].low if index + 1 < len(stream.tokens) else ""
    return stream.tokens[index].low == "would" and following == "have"


def _after(stream: Stream, at: int, sentence: range) -> bool:
    """A condition that follows at once: “...” if more people knew."""
    following = stream.tokens[at + 1].low if at + 1 < sentence.stop else ""
    return following in ("if", "unless") and stream.tokens[at - 1].low not in lex.CONJUNCTIONS
