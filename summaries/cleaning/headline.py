"""Finds the line that is the article's own headline."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from summaries.cleaning.bylines import after_by, beside_date
from summaries.cleaning.dates import stated
from summaries.cleaning.lines import CLOSERS, Line
from summaries.cleaning.signs import PROMOTING

_LONGEST = 35  # words
_MOST_CHARACTERS = 400
_DEEPEST = 400  # lines in which it is looked for, below however much navigation
_HEAD = 3  # paragraphs of twenty words after which no headline comes
_LABEL = 4  # words of a label that stands above a headline of twice its length
_KICKER = 7
_CLOSE = 3  # lines in which it may be that without one promoting the other
_NEAR = 12  # lines within which one headline is another one's variant
_SENTENCE_END = re.compile(r"[.!?…]\W{1,4}(?=[^\W_a-zß-ÿ])")
_ADDRESS = re.compile(r"https?:|www\.|\w\.(?:com|org|net)\b|>|→", re.IGNORECASE)
_READING = re.compile(r"\b\d+ ?[- ]?min(?:s|ute[ns]?|uto?s?|\.)?\b", re.IGNORECASE)
_GLUED = re.compile(r"[^\W\d_A-ZÄÖÜ]{2}[A-ZÄÖÜ][a-zß-ÿ]")  # two links without a space: HomeNews
_CREDITED = re.compile(r"[.!?…)]['\"”’»)]* ?[^.!?…]{1,60}$")
_WEIGHTS: Mapping[str, float] = {
    "first": 1.3, "second": 0.1, "later": -1.0, "top": 0.7, "high": 0.0, "low": -0.3,
    "long": 0.9, "wide": 0.0, "middling": 0.3, "short": -1.0, "overlong": -0.7, "stopped": -1.3, "shared": 1.5,
    "printed again": 0.7, "date next": 0.7, "date near": 0.3, "no date": -0.8, "date before": -0.6,
    "prose before": -0.9, "prose next": 0.4, "kicker": 0.3, "line before": -0.6, "capitals": 0.4,
    "credited": -1.5, "pictured": -0.7, "promoting": -0.6, "named": -0.5, "dated": -1.0, "glued": -0.8,
}  # fmt: skip
_FLOOR = 1.0  # below it no headline is stated


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page with what is counted over them."""

    lines: Sequence[Line]
    prose: Sequence[int]
    dated: Sequence[int]
    body: frozenset[str]  # words of the prose
    keys: Counter[str]


def find(lines: Sequence[Line]) -> int | None:
    """The number of the headline's line, or None where none is stated or it would stand alone."""
    candidates = _candidates(lines) if len(lines) > 1 else []
    if not candidates:
        return None
    prose = [number for number, line in enumerate(lines) if line.is_prose]
    page = _Page(
        lines,
        prose,
        [number for number, line in enumerate(lines) if line.size <= 16 and stated(line.text)],
        frozenset[str]().union(*(lines[number].content() for number in prose)),
        Counter(line.key for line in lines),
    )
    scores = {number: _score(page, number, rank) for rank, number in enumerate(candidates)}
    best = max(scores, key=lambda number: (scores[number], -number))
    return _better_variant(lines, candidates, best) if scores[best] >= _FLOOR else None


def _candidates(lines: Sequence[Line]) -> list[int]:
    paragraphs = [number for number, line in enumerate(lines) if line.ends and line.size >= 20]
    end = min(paragraphs[_HEAD - 1] if len(paragraphs) >= _HEAD else len(lines), _DEEPEST)
    return [number for number, line in enumerate(lines[:end]) if _may_be(line)]


def _may_be(line: Line) -> bool:
    if not 3 <= line.size <= _LONGEST or line.is_prose or not line.key or len(line.text) > _MOST_CHARACTERS:
        return False
    if (
        line.text.endswith((":", "...", "…", "|", "/"))
        or _ADDRESS.search(line.text)
        or len(_GLUED.findall(line.text)) > 1
    ):
        return False
    if line.size <= 12 and (_READING.search(line.text) or (line.size <= 8 and stated(line.text))):
        return False
    words = sum(line.counts.get(category, 0) for category in (*PROMOTING, "tags"))
    return 3 * words < len(line.tokens) and not after_by(line) and not beside_date(line)


def _score(page: _Page, number: int, rank: int) -> float:
    return sum(_WEIGHTS[name] * value for name, value in {**_place(page, number, rank), **_form(page, number)}.items())


def _place(page: _Page, number: int, rank: int) -> Mapping[str, float]:
    before = page.lines[number - 1] if number else None
    at = bisect_right(page.dated, number)
    ahead = page.dated[at] - number if at < len(page.dated) else _NEAR
    return {
        ("first", "second", "later")[min(rank, 2)]: 1.0,
        "top" if number == 0 else "high" if number < 8 else "low": 1.0,
        "date next" if ahead == 1 else "date near" if ahead <= 4 else "no date": 1.0,
        "date before": float(bool(page.dated) and page.dated[0] < number - 1),
        "prose before": float(min(2, bisect_right(page.prose, number))),
        "prose next": float(number + 1 < len(page.lines) and page.lines[number + 1].is_prose),
        "kicker": float(before is not None and before.size <= 3),
        "line before": float(before is not None and before.size > 3 and not before.ends),
        "printed again": float(page.keys[page.lines[number].key] > 1),
    }


def _form(page: _Page, number: int) -> Mapping[str, float]:
    line = page.lines[number]
    content = line.content()
    return {
        _length(line.size): 1.0,
        "stopped": float(line.text.rstrip(CLOSERS + " ")[-1:] in {".", "。"})
        + bool(_SENTENCE_END.search(line.text)) / 2,
        "shared": len(content & page.body) / len(content) if content else 0.0,
        "capitals": float(line.text.isupper()),
        "credited": float("credit" in line.counts and _CREDITED.search(line.text) is not None),
        "pictured": float("credit" in line.counts and line.size < 8),
        "promoting": float(any(category in line.counts for category in PROMOTING)),
        "named": float(line.size <= 4 and line.capitals == 1.0),
        "glued": float(_GLUED.search(line.text) is not None),
        "dated": float(bool(stated(line.text))),
    }


def _length(size: int) -> str:
    if size < 6:
        return "short" if size < 4 else "middling"
    return "long" if size < 15 else "wide" if size <= 22 else "overlong"


def _better_variant(lines: Sequence[Line], candidates: Sequence[int], best: int) -> int:
    """The headline proper, where a crumb of the navigation or a label repeats it just above.

    A later line within the first one's words is the same without what was put around it; a later one that shares
    words with it and stands under a short kicker of its own is what the page prints large.
    """
    chosen = best
    if best + 1 in candidates and lines[best].size <= _LABEL and lines[best + 1].size >= 2 * lines[best].size:
        chosen = best = best + 1
    first = lines[best]
    for number in candidates:
        if not best < number <= best + _NEAR:
            continue
        line = lines[number]
        within = line.size >= 4 and line.key != first.key and f" {line.key} " in f" {first.key} "
        promoted = any(category in first.counts for category in PROMOTING)
        shared = len(first.content() & line.content()) / max(1, min(len(first.content()), len(line.content())))
        if (within and (number - best <= _CLOSE or promoted)) or (
            shared >= 0.3 and not line.ends and number - best == 2 and _is_kicker(lines[number - 1])
        ):
            chosen = number
    return chosen


def _is_kicker(line: Line) -> bool:
    return line.size <= _KICKER and not line.ends and not stated(line.text)
