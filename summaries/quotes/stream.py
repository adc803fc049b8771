"""The article as tokens in which every quotation is folded into one, so that what stands around it can be read."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from summaries.document import Sentence, Span
from summaries.quotes import lexicon
from summaries.quotes.cues import VERBS, Cue
from summaries.quotes.marks import Marked

_TITLES = "|".join(sorted(word.capitalize() for word in lexicon.ABBREVIATED))
_TOKEN = re.compile(
    rf"(?:{_TITLES})\.|(?:[^\W\d_]\.){{2,}}|[A-Z]\.(?=[ \u00a0]?[A-Z])"
    r"|[^\W_]+(?:['’‑&-][^\W_]+)*|[^\w\s]"
)
QUOTE = "\x00"  # the text of a token that stands for a quotation
_NOUNS_FOLLOW = frozenset(
    ["of", "in", "for", "at", "from", "with", "on", "under", "into", "about", "against", "between"]
)
_STOPS = frozenset(".?!…")


class Token(NamedTuple):
    """A word, a mark of punctuation or a whole quotation."""

    start: int
    end: int
    text: str
    low: str  # lower case, without the possessive ending and a final full stop
    owns: bool  # possessive
    sentence: int
    paragraph: int


@dataclass(frozen=True, slots=True)
class Stream:
    """Tokens of the kept text in order."""

    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]  # class of each token as a verb of speech
    quoted: tuple[Marked, ...]
    at: tuple[int, ...]  # index of the token of each quotation
    bounds: tuple[tuple[int, int], ...]  # first and one past the last token of each sentence

    def sentence_of(self, index: int) -> range:
        """Indexes of the tokens that share a sentence with this one."""
        return range(*self.bounds[self.tokens[index].sentence])


def fold(text: str, units: Sequence[Sentence], lines: Sequence[Span], quoted: Sequence[Marked]) -> Stream:
    """Tokenize each paragraph around its quotations; sentences follow `units`, or end with a quotation."""
    starts = [unit.span.start for unit in units]
    tokens: list[Token] = []
    at: list[int] = []
    sentence = -1
    unit = -2
    for number, line in enumerate(lines):
        for start, end, word in _pieces(text, line, quoted):
            here = bisect_right(starts, start) - 1
            if here != unit or _starts_anew(text, tokens, number, word):
                sentence += 1
                unit = here
            if word == QUOTE:
                at.append(len(tokens))
            tokens.append(Token(start, end, word, *_plain(text, end, word), sentence, number))
    cues = tuple(_cue(tokens, index) for index in range(len(tokens)))
    return Stream(tuple(tokens), cues, tuple(quoted), tuple(at), tuple(_bounds(tokens)))


def _cue(tokens: Sequence[Token], index: int) -> Cue:
    """The class of a verb of speech; after an article, an owner or a preposition the same form is a noun."""
    cue = VERBS.get(tokens[index].low, Cue.NONE)
    if cue and index:
        before = tokens[index - 1]
        if before.owns or before.low in lexicon.DETERMINERS or before.low in _NOUNS_FOLLOW:
            return Cue.NONE
    return cue


def _pieces(text: str, line: Span, quoted: Sequence[Marked]) -> Iterator[tuple[int, int, str]]:
    position = line.start
    first = bisect_right(quoted, line.start, key=lambda marked: marked.outer.end)
    for marked in quoted[first:]:
        if marked.outer.start >= line.end:
            break
        yield from _words(text, position, marked.outer.start)
        yield marked.outer.start, marked.outer.end, QUOTE
        position = marked.outer.end
    yield from _words(text, position, line.end)


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    for found in _TOKEN.finditer(text, start, end):
        yield found.start(), found.end(), found.group()


def _starts_anew(text: str, tokens: list[Token], paragraph: int, word: str) -> bool:
    """Whether a sentence begins inside a unit: at a new paragraph, or after a quotation that ends with a stop."""
    if not tokens or tokens[-1].paragraph != paragraph:
        return True
    last = tokens[-1]
    if last.text in _STOPS:
        return word == QUOTE
    ended = last.text == QUOTE and text[last.start : last.end].rstrip("\"”“'’»«」』 \u00a0")[-1:] in (".", "…")
    return ended and (word == QUOTE or word[0].isupper())


def _plain(text: str, end: int, word: str) -> tuple[str, bool]:
    """A word in lower case without its possessive ending, and whether it had one."""
    low = word.lower()
    owns = low.endswith(("'s", "’s"))
    if owns:
        low = low[:-2]
    elif low.endswith("s") and text[end : end + 1] in ("'", "’"):
        owns = True
    return low.rstrip(".") or low, owns


def _bounds(tokens: list[Token]) -> list[tuple[int, int]]:
    edges = [i for i, token in enumerate(tokens) if i == 0 or tokens[i - 1].sentence != token.sentence]
    return list(pairwise([*edges, len(tokens)]))
