"""Lines that many articles of one source print: its furniture, whatever it says and in whatever language.

    KnownLines  +  a document of the source  ->  lines that came again are omitted; its own lines
                                             ->  grown(KnownLines, its own lines), for the next one

Nothing here keeps anything: whoever keeps articles keeps what is known of each source's lines, as `packed` bytes. A
line is known by a hash of its words, so that what is counted of a source holds none of its text.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b

from summaries.cleaning.lines import Line, joined, read_to
from summaries.document import Document, Span

__all__ = ["NOTHING", "KnownLines", "grown", "packed", "separated", "unpacked"]

_LONGEST = 80  # words; a longer line that comes again is an article that comes again
_FEWEST = 3  # articles, the one that is read among them, that print a line before it is the source's
_FEWEST_IF_LONG = 5
_LONG = 30  # words; so long a line may be what a source says of one event in each of its reports
_SHARE = 0.15  # of the articles
_FEW = 10  # articles of a source; of so few its lines must come again in most
_SHARE_IF_FEW = 0.6
_SHORT = 4  # words; so few stand in several articles by chance: a name, a heading, a dateline
_SHARE_IF_SHORT = 0.4
_MOST_OF_PROSE = 0.5  # of an article's paragraphs; where more than these are known, the article itself came again
_BYTES = 8
_MOST = 1_500  # lines known of one source; those not printed for longest are forgotten
_MOST_OF_ONE = 300  # lines counted of one article
_COUNTED = 100  # articles after which earlier ones count half, so that a site may change its furniture


@dataclass(frozen=True, slots=True)
class KnownLines:
    """In how many of a source's articles each line stood."""

    articles: int = 0
    counts: Mapping[int, int] = field(default_factory=dict)  # hash of a line -> articles; those printed last come last

    def has(self, line: Line) -> bool:
        """Whether enough articles of the source print this line, which the next one prints too, to be none of one's."""
        times, articles = self.counts.get(_hash(line), 0) + 1, self.articles + 1
        share = _SHARE_IF_SHORT if line.size < _SHORT else _SHARE
        share = max(share, _SHARE_IF_FEW) if articles < _FEW else share
        return times >= max(_FEWEST_IF_LONG if line.size > _LONG else _FEWEST, share * articles)


NOTHING = KnownLines()  # of a source of which nothing was read yet


def separated(document: Document, known: KnownLines) -> tuple[Document, tuple[int, ...]]:
    """The document with the lines omitted, too, that other articles of its source print; and hashes of all its lines.

    As it is where those lines are most of its paragraphs: then it is an earlier article that comes again.
    """
    lines, end = read_to(document.text)
    hashes = tuple(dict.fromkeys(_hash(line) for line in lines if _is_countable(line)))[-_MOST_OF_ONE:]
    found = [number for number, line in enumerate(lines) if _is_countable(line) and known.has(line)]
    prose = sum(line.size for line in lines if line.is_prose)
    known_prose = sum(lines[number].size for number in found if lines[number].is_prose)
    if not found or known_prose > _MOST_OF_PROSE * prose:
        return document, hashes
    starts = [*(line.span.start for line in lines), end]
    omitted = joined([*document.omitted, *(Span(*starts[at : at + 2]) for at in found)])
    return replace(document, omitted=omitted), hashes


def grown(known: KnownLines, lines: Iterable[int]) -> KnownLines:
    """What is known after one more article; bounded, however many articles and lines there are."""
    articles, counts = known.articles, dict(known.counts)
    if articles >= _COUNTED:
        articles, counts = articles // 2, {line: times // 2 for line, times in counts.items() if times > 1}
    for line in lines:
        counts[line] = counts.pop(line, 0) + 1
    kept = list(counts.items())[-_MOST:]
    return KnownLines(articles + 1, dict(kept))


def packed(known: KnownLines) -> bytes:
    """What is known as bytes, ten a line."""
    return struct.pack(
        f"<H{len(known.counts)}Q{len(known.counts)}H", known.articles, *known.counts, *known.counts.values()
    )


def unpacked(data: bytes) -> KnownLines:
    """What `packed` made bytes of."""
    lines = (len(data) - 2) // (_BYTES + 2)
    articles, *numbers = struct.unpack(f"<H{lines}Q{lines}H", data)
    return KnownLines(articles, dict(zip(numbers[:lines], numbers[lines:], strict=True)))


def _is_countable(line: Line) -> bool:
    return bool(line.tokens) and line.size <= _LONGEST


def _hash(line: Line) -> int:
    """Equal for lines that differ only in case, marks and numbers: `Comments (14)`, `Comments (3)`."""
    words = " ".join("0" if token.isdigit() else token for token in line.tokens)
    return int.from_bytes(blake2b(words.encode("utf-8", "replace"), digest_size=_BYTES).digest(), "little")
