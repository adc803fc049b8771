"""The article as tokens in which every quotation is folded into one, so that what stands around it can be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from summaries.document import Sentence, Span
from summaries.quotes import lexicon
from summaries.quotes.cues import BASES, VERBS, Cue
from summaries.quotes.languages import english
from summaries.quotes.marks import Marked

_TITLES = "|".join(sorted(word.capitalize() for word in lexicon.ABBREVIATED))
_TOKEN = re.compile(
    rf"(?:{_TITLES})\.|(?:[^\W\d_]\.){{2,}}|[A-Z]\.(?=[ \u00a0]?[A-Z])"
    r"|[^\W_]+(?:['’‑&-][^\W_]+)*|[^\w\s\x00]"
)
QUOTE = "\x00"  # the text of a token that stands for a quotation
_NOUNS_FOLLOW = frozenset(
    ["of", "in", "for", "at", "from", "with", "on", "under", "into", "about", "against", "between"]
)
_APOSTROPHES = ("'", "’")
_LONGEST_SENTENCE = 250  # tokens; what is longer is no sentence, and would be read in quadratic time
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
    language: str  # whose glossary was used

    def sentence_of(self, index: int) -> range:
        """Indexes of the tokens that share a sentence with this one."""
        return range(*self.bounds[self.tokens[index].sentence])


def fold(
    text: str, units: Sequence[Sentence], lines: Sequence[Span], quoted: Sequence[Marked], language: str = "en"
) -> Stream:
    """Tokenize each paragraph around its quotations; sentences follow `units`, or end with a quotation."""
    starts = [*(unit.span.start for unit in units), len(text) + 1]
    tokens: list[Token] = []
    at: list[int] = []
    sentence, begun, unit, following = -1, 0, -1, starts[0]
    for number, (line, own) in enumerate(zip(lines, _by_line(lines, quoted), strict=True)):
        fresh = True
        for start, end, word in _pieces(text, line, own):
            anew = fresh or _starts_anew(text, tokens[-1], word)
            while start >= following:
                unit, anew = unit + 1, True
                following = starts[unit + 1]
            if anew or len(tokens) - begun >= _LONGEST_SENTENCE:
                sentence, begun, fresh = sentence + 1, len(tokens), False
            if word == QUOTE:
                at.append(len(tokens))
            low, owns = _plain(word, language)
            owns = owns or (word[-1] in "sS" and text[end : end + 1] in _APOSTROPHES)
            tokens.append(Token(start, end, word, low, owns, sentence, number))
    return Stream(tuple(tokens), _cues(tokens), tuple(quoted), tuple(at), tuple(_bounds(tokens)), language)


def _by_line(lines: Sequence[Span], quoted: Sequence[Marked]) -> Iterator[list[Marked]]:
    """The quotations of each line."""
    position = 0
    for line in lines:
        first = position
        while position < len(quoted) and quoted[position].outer.start < line.end:
            position += 1
        yield list(quoted[first:position])


def _cues(tokens: Sequence[Token]) -> tuple[Cue, ...]:
    """The class of each verb of speech; after an article, an owner or a preposition the same form is a noun."""
    cues = [VERBS.get(token.low, Cue.NONE) for token in tokens]
    for index, cue in enumerate(cues):
        if cue and index:
            before = tokens[index - 1]
            named = (
                tokens[index].text[0].isupper() and before.sentence == tokens[index].sentence and before.text != QUOTE
            )
            noun = before.owns or before.low in lexicon.DETERMINERS or before.low in _NOUNS_FOLLOW
            if noun or named or (tokens[index].low in BASES and not _lets_follow(before)):
                cues[index] = Cue.NONE
    return tuple(cues)


def _lets_follow(before: Token) -> bool:
    """Whether the bare form of a verb may follow: they say, critics say, to say, would say."""
    low = before.low
    plain = (
        low in lexicon.PRONOUNS or low in lexicon.AUXILIARIES or low in lexicon.ADVERBS or low in lexicon.CONJUNCTIONS
    )
    return plain or low == "to" or not before.text[0].isalnum() or (low.endswith("s") and not low.endswith("ss"))


def _pieces(text: str, line: Span, own: Sequence[Marked]) -> list[tuple[int, int, str]]:
    """Words and marks of a line, and each of its quotations as one piece."""
    pieces = []
    position = line.start
    for marked in own:
        pieces += [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, position, marked.outer.start)]
        pieces.append((marked.outer.start, marked.outer.end, QUOTE))
        position = marked.outer.end
    pieces += [(m.start(), m.end(), m.group()) for m in _TOKEN.finditer(text, position, line.end)]
    return pieces


def _starts_anew(text: str, last: Token, word: str) -> bool:
    """Whether a sentence begins inside a unit: after a quotation that ends with a stop."""
    if last.text != QUOTE:
        return word == QUOTE and last.text in _STOPS
    if word != QUOTE and not word[0].isupper():
        return False
    return text[last.start : last.end].rstrip("\"”“'’»«」』 \u00a0")[-1:] in (".", "…")


@lru_cache(maxsize=50_000)
def _plain(word: str, language: str) -> tuple[str, bool]:
    """A word in lower case without its possessive ending, and whether it had one."""
    low = word.lower()
    owns = low.endswith(("'s", "’s"))
    low = low[:-2] if owns else low.rstrip(".") or low
    return (low if language == "en" else english(low, language)), owns


def _bounds(tokens: list[Token]) -> list[tuple[int, int]]:
    edges = [i for i, token in enumerate(tokens) if i == 0 or tokens[i - 1].sentence != token.sentence]
    return list(pairwise([*edges, len(tokens)]))
