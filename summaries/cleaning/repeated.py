"""Lines that many articles of one source print: its furniture, whatever it says and in whatever language.

    lines_of(text) for each article a source has had  ->  counted  ->  KnownLines
    without(document, KnownLines)  ->  what the source prints under every article is omitted

Whoever keeps articles counts in how many of them each line stood; nothing here keeps anything. A line is known by a
hash of its words, so that what is counted of a source holds none of its text.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from summaries.cleaning.lines import Line, joined, read_to
from summaries.document import Document, Span

__all__ = ["KnownLines", "counted", "lines_of", "without"]

_LONGEST = 80  # words; a longer line that comes again is an article that comes again
_FEWEST_ARTICLES = 4  # of a source before its lines say anything
_FEWEST_TIMES = 3  # articles with a line before it is the source's
_SHARE = 0.15  # of the articles
_SHORT = 4  # words; so few stand in several articles by chance: a name, a heading, a dateline
_SHARE_IF_SHORT = 0.4
_MOST_OF_PROSE = 0.5  # of an article's paragraphs; where more than these are known, the article itself came again
_BYTES = 8


@dataclass(frozen=True, slots=True)
class KnownLines:
    """In how many of a source's articles each line stood."""

    articles: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)  # hash of a line -> articles that print it

    def has(self, line: Line) -> bool:
        """Whether enough articles of the source print this line for it to be none of one article's."""
        times = self.counts.get(_hash(line), 0)
        share = _SHARE_IF_SHORT if line.size < _SHORT else _SHARE
        return self.articles >= _FEWEST_ARTICLES and times >= max(_FEWEST_TIMES, share * self.articles)


def lines_of(text: str) -> frozenset[str]:
    """Hashes of the lines of an article, each once, as `counted` adds them up."""
    return frozenset(_hash(line) for line in read_to(text)[0] if _is_countable(line))


def counted(articles: Iterable[Collection[str]]) -> KnownLines:
    """What is known of a source from the `lines_of` its articles; give each article once."""
    counts: dict[str, int] = {}
    number = 0
    for lines in articles:
        number += 1
        for line in lines:
            counts[line] = counts.get(line, 0) + 1
    return KnownLines(number, {line: times for line, times in counts.items() if times > 1})


def without(document: Document, known: KnownLines) -> Document:
    """The document with the lines omitted, too, that many other articles of its source print.

    As it is where they are most of its paragraphs: then it is an earlier article that comes again.
    """
    lines, end = read_to(document.text)
    found = [number for number, line in enumerate(lines) if _is_countable(line) and known.has(line)]
    prose = sum(line.size for line in lines if line.is_prose)
    known_prose = sum(lines[number].size for number in found if lines[number].is_prose)
    if not found or known_prose > _MOST_OF_PROSE * prose:
        return document
    starts = [*(line.span.start for line in lines), end]
    return replace(document, omitted=joined([*document.omitted, *(Span(*starts[at : at + 2]) for at in found)]))


def _is_countable(line: Line) -> bool:
    return bool(line.tokens) and line.size <= _LONGEST


def _hash(line: Line) -> str:
    """Equal for lines that differ only in case, marks and numbers: `Comments (14)`, `Comments (3)`."""
    words = " ".join("0" if token.isdigit() else token for token in line.tokens)
    return blake2b(words.encode("utf-8", "replace"), digest_size=_BYTES).hexdigest()
