"""The lines of a text, with what can be seen of each one alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from summaries.blocks import blocks
from summaries.cleaning import vocabulary
from summaries.document import Span

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_DENSE = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]")
STOPS = frozenset(".!?…。！？؟।॥۔")
CLOSERS = "\"'”’»›)]）」』“"
_PROSE = 15  # words, and a full stop: what only the article itself is likely to be made of
_SHORT_PROSE = 8  # words, if none of them is of furniture
_PLAIN = frozenset({"function", "written", "bio", "you", "we"})  # words that sentences are made of as well
_SOFT_HYPHEN = "\u00ad"
_MOST_READ = 300_000  # characters: fifty times a long article
_MOST_LINES = 3_000
_SPACE = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class Line:
    """One block of the text, trimmed."""

    span: Span
    text: str
    printed: Sequence[str]  # words as printed
    tokens: Sequence[str]  # the same in small letters
    size: int  # words; two characters of a script without spaces count as one
    ends: bool  # with a full stop or the like
    counts: Mapping[str, int]  # words of each category of furniture
    capitals: float  # share of the words after the first that begin with a capital letter

    @property
    def key(self) -> str:
        """Equal for lines that differ only in case and marks."""
        return " ".join(self.tokens)

    @property
    def is_prose(self) -> bool:
        """Whether it reads like a paragraph rather than like a label."""
        return self.ends and (self.size >= _PROSE or (self.size >= _SHORT_PROSE and self.is_plain))

    @property
    def is_plain(self) -> bool:
        """Whether it is a sentence without a word of furniture."""
        return (
            self.ends
            and self.text[-1] not in "?!"
            and self.counts.keys() <= _PLAIN
            and 4 * self.counts.get("function", 0) >= self.size
        )

    def content(self) -> frozenset[str]:
        """Words long enough to mean something; pairs of characters where words are not spaced."""
        found = {token for token in self.tokens if len(token) > 3}
        for token in self.tokens:
            if _DENSE.match(token):
                found.update(token[i : i + 2] for i in range(len(token) - 1))
        return frozenset(found)


def read(text: str) -> list[Line]:
    """Every line that says anything, in order; lines wrapped at a fixed width are one."""
    return [line for block in blocks(text) if (line := _line_of(text, block)) is not None]


def read_to(text: str) -> tuple[list[Line], int]:
    """The lines of a text and where reading ended: after 300,000 characters or 3,000 lines, if there are more.

    It ends at the end of a line, or between two words of one that is longer than that.
    """
    end = _end(text)
    found = [block for block in blocks(text[:end]) if block.of(text).strip()]
    if len(found) > _MOST_LINES:
        end = found[_MOST_LINES].start
    lines = (_line_of(text, block) for block in found[:_MOST_LINES])
    return [line for line in lines if line is not None], end


def _end(text: str) -> int:
    if len(text) <= _MOST_READ:
        return len(text)
    line_end = text.rfind("\n", _MOST_READ // 2, _MOST_READ) + 1
    if line_end:
        return line_end
    spaces = [match.end() for match in _SPACE.finditer(text, _MOST_READ - 1_000, _MOST_READ)]
    return spaces[-1] if spaces else _MOST_READ


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same characters in spans that are apart."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def _line_of(text: str, block: Span) -> Line | None:
    raw = block.of(text)
    words = raw.strip()
    start = block.start + len(raw) - len(raw.lstrip())
    return _line(Span(start, start + len(words)), words) if words else None


def _line(span: Span, text: str) -> Line:
    printed = _TOKEN.findall(text.replace(_SOFT_HYPHEN, ""))
    tokens = [word.lower().replace("’", "'") for word in printed]
    worded = [word for word in printed[1:] if word[0].isalpha()]
    return Line(
        span=span,
        text=text,
        printed=printed,
        tokens=tokens,
        size=len(text.split()) + len(_DENSE.findall(text)) // 2,
        ends=text.rstrip(CLOSERS + " ")[-1:] in STOPS and not text.endswith(("...", "…")),
        counts=vocabulary.counts(tokens),
        capitals=sum(word[0].isupper() for word in worded) / len(worded) if worded else 0.0,
    )
