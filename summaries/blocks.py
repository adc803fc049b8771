"""The lines of a text as its reader sees them: one a block, unless it was wrapped at a fixed width."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from summaries.document import Span

_FEWEST_WRAPS = 2  # by which a fixed width shows, if most lines without a blank one after them are full
_LONGEST_WORD = 24  # characters; what is longer is a line of a script without spaces
_LINE_END = re.compile(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*")
_HARD_WRAP = range(40, 101)  # widths at which mails and plain text files break their lines


def blocks(text: str) -> list[Span]:
    """Lines with the white space after them, as contiguous spans; lines of hard-wrapped text are joined."""
    lines = list(_lines(text))
    wrapped = _wrapped(text, lines)
    joined: list[Span] = lines[:1]
    for number, span in enumerate(lines[1:], start=1):
        if number in wrapped:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def _wrapped(text: str, lines: Sequence[Span]) -> frozenset[int]:
    """Lines that go on from the one before, in a text that was wrapped at a fixed width; else none."""
    width = max((len(span.of(text).rstrip()) for span in lines), default=0)
    if width not in _HARD_WRAP:
        return frozenset()
    breaks = [number for number in range(1, len(lines)) if _is_single_break(lines[number - 1].of(text))]
    found = [number for number in breaks if _was_full(lines[number - 1].of(text), lines[number].of(text), width)]
    return frozenset(found) if len(found) >= _FEWEST_WRAPS and 2 * len(found) > len(breaks) else frozenset()


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for match in _LINE_END.finditer(text):
        if text[start : match.start()].strip():
            yield Span(start, match.end())
            start = match.end()
    if start < len(text):
        yield Span(start, len(text))


def _is_single_break(line: str) -> bool:
    return line[len(line.rstrip()) :].count("\n") == 1


def _was_full(line: str, following: str, width: int) -> bool:
    """Whether the line ends only because the next word would not have fitted."""
    words = following.split(maxsplit=1)
    return bool(words) and len(words[0]) < _LONGEST_WORD and len(line.rstrip()) + 1 + len(words[0]) > width
