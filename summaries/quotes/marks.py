"""Find the spans that stand in quote marks, so that one lost or wrong mark never shifts the rest of the article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from summaries.document import Span

DOUBLE = '"“”„‟＂'
ANGLE = "«»‹›"
MARK = re.compile(rf"''|’’|``|´´|[{DOUBLE}{ANGLE}「」『』]|(?<![\w\"“„])['‘‚](?=\w)|(?<=[^\s'‘(\[])['’‘](?!\w)")
OPENS, CLOSES, EITHER = "open", "close", "either"
BEFORE_OPENING = " \t\u00a0\u202f\u2009\u3000([{—–-/:>"
AFTER_CLOSING = " \t\u00a0\u202f\u2009.,;:!?()[]}—–-/<'’”\"…|"
BY_SHAPE = {"“": OPENS, "„": OPENS, "‟": OPENS, "‘": OPENS, "‚": OPENS, "``": OPENS, "«": OPENS, "‹": OPENS}
BY_SHAPE |= {"”": CLOSES, "’": CLOSES, "»": CLOSES, "›": CLOSES}
BY_SHAPE |= dict.fromkeys("「『", OPENS) | dict.fromkeys("」』", CLOSES)
SINGLES = frozenset("'‘’‚")
ELIDED = re.compile(r"(?:\d0s|em|til|tis|twas|cause|bout|round|n|cos|ere|[sd]|ll|re|ve)\b", re.IGNORECASE)
STOPS = ".,;:!?…"
LONGEST_SINGLE = 1500  # characters; beyond it a single mark is an apostrophe that found no partner


class Marked(NamedTuple):
    """Words in quote marks; `inner` leaves the marks out, `outer` takes them in, both within one paragraph."""

    inner: Span
    outer: Span
    goes_on: bool  # the paragraph ended before the closing mark, and the next one opens again
    single: bool  # British single marks: an apostrophe may have been taken for one


class Mark(NamedTuple):
    """One quote mark as found."""

    start: int
    end: int
    shape: str
    turns: str  # opens, closes, or either


def scan(text: str, lines: Sequence[Span]) -> list[Marked]:
    """All outermost quoted spans in these paragraphs, ascending and apart; nested ones are part of the outer one."""
    marks = [_marks(text, line) for line in lines]
    found: list[Marked] = []
    for index, line in enumerate(lines):
        following = marks[index + 1] if index + 1 < len(lines) else []
        reopens = bool(following) and following[0].start <= lines[index + 1].start + 1 and following[0].turns != CLOSES
        found += _in_paragraph(text, line, marks[index], reopens=reopens)
    return found


def _marks(text: str, line: Span) -> list[Mark]:
    return [
        Mark(m.start(), m.end(), m.group(), _turns(text, line, m))
        for m in MARK.finditer(text, line.start, line.end)
        if not (m.group() in SINGLES and ELIDED.match(text, m.end(), line.end))
    ]


def _turns(text: str, line: Span, found: re.Match[str]) -> str:
    """Which way a mark turns: by its neighbours where they are plain, else by its shape."""
    shape = found.group()
    if shape in "「」『』":
        return BY_SHAPE[shape]
    before = text[found.start() - 1] if found.start() > line.start else " "
    after = text[found.end()] if found.end() < line.end else " "
    free_before, free_after = before in BEFORE_OPENING, after.isspace()
    if free_before and not free_after and after not in ".,;":
        return OPENS
    if not before.isspace() and after in AFTER_CLOSING and before not in "([{":
        return CLOSES
    return BY_SHAPE.get(shape, EITHER)


def _in_paragraph(text: str, line: Span, marks: list[Mark], *, reopens: bool) -> list[Marked]:
    doubles = [m for m in marks if m.shape not in SINGLES]
    found = _outermost(_pairs(doubles))
    last = _last_open(doubles, found)
    if last is not None and _may_stay_open(text, line, last, reopens=reopens):
        closing = Mark(line.end, line.end, "", CLOSES)
        found = [pair for pair in found if pair[1].end <= last.start] + [(last, closing)]
        marked = [_marked(pair, goes_on=reopens and pair[1] is closing) for pair in found]
    else:
        marked = [_marked(pair) for pair in found]
    singles = [m for m in marks if m.shape in SINGLES]
    return sorted(marked + _single_spans(text, singles, [m.outer for m in marked])) if singles else marked


def _marked(pair: tuple[Mark, Mark], *, goes_on: bool = False, single: bool = False) -> Marked:
    opening, closing = pair
    return Marked(Span(opening.end, closing.start), Span(opening.start, closing.end), goes_on, single)


def _pairs(marks: list[Mark]) -> list[tuple[Mark, Mark]]:
    """Match each closing mark with the nearest open one of its family; what finds no partner is left out."""
    stack: list[Mark] = []
    pairs = []
    for mark in marks:
        family = _family(mark.shape)
        partner = next((i for i in range(len(stack) - 1, -1, -1) if _family(stack[i].shape) == family), None)
        if mark.turns == OPENS or (mark.turns == EITHER and partner is None):
            stack.append(mark)
        elif partner is not None:
            pairs.append((stack[partner], mark))
            del stack[partner:]
    return pairs


def _family(shape: str) -> str:
    if shape in "「」":
        return "「"
    if shape in "『』":
        return "『"
    if shape in "‹›":
        return "‹"
    return "«" if shape in "«»" else '"'


def _outermost(pairs: list[tuple[Mark, Mark]]) -> list[tuple[Mark, Mark]]:
    kept: list[tuple[Mark, Mark]] = []
    for pair in sorted(pairs, key=lambda p: (p[0].start, -p[1].end)):
        if pair[1].start > pair[0].end and (not kept or pair[0].start >= kept[-1][1].end):
            kept.append(pair)
    return kept


def _last_open(marks: list[Mark], found: list[tuple[Mark, Mark]]) -> Mark | None:
    """The opening mark after the last pair that no mark closes: words may go on into the next paragraph."""
    end = found[-1][1].end if found else -1
    return next((m for m in marks if m.start >= end and m.turns != CLOSES), None)


def _may_stay_open(text: str, line: Span, mark: Mark, *, reopens: bool) -> bool:
    """A quotation without its closing mark is taken to the paragraph's end where that is what it must have been."""
    sentence_like = text[mark.end : mark.end + 1].isupper() or mark.start == line.start
    return mark.end < line.end and (reopens or sentence_like)


def _single_spans(text: str, marks: list[Mark], taken: list[Span]) -> list[Marked]:
    """Pairs of single marks outside `taken`; an apostrophe is passed over where a surer mark follows."""
    starts = [span.start for span in taken]
    found: list[Marked] = []
    end = -1
    for index, opening in enumerate(marks):
        before = bisect_right(starts, opening.start)
        if opening.turns != OPENS or opening.start < end or (before and opening.start < taken[before - 1].end):
            continue
        barrier = starts[before] if before < len(starts) else len(text)
        closing = _single_close(text, marks, index + 1, min(barrier, opening.end + LONGEST_SINGLE))
        if closing is not None and closing.start > opening.end:
            found.append(_marked((opening, closing), single=True))
            end = closing.end
    return found


def _single_close(text: str, marks: list[Mark], index: int, barrier: int) -> Mark | None:
    """The mark that closes: the first after a stop, else the first that is not a plural's apostrophe, else any."""
    possible: list[Mark] = []
    for number in range(index, len(marks)):
        mark = marks[number]
        if mark.start >= barrier or (possible and mark.turns == OPENS):
            break
        if mark.turns == CLOSES:
            possible.append(mark)
            if text[mark.start - 1] in STOPS:
                break
    if not possible:
        return None
    sure = [m for m in possible if not (text[m.start - 1] in "sS" and text[m.end : m.end + 2].strip()[:1].islower())]
    return sure[0] if sure else possible[-1]
