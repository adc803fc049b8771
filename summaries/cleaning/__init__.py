"""Marks what is not the article in a pasted text, and reads its headline, authors and date.

    text -> lines -> head (headline, authors, date)
                  -> features -> which lines are kept -> omitted spans

A line is furniture by what it is: its length and end, its words, its place, what it repeats, and its neighbours. The
weights of these are learnt (`tests/bench/fit_cleaning.py`); no site is named anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from summaries.blocks import blocks
from summaries.cleaning import features, glued, head, scorer
from summaries.cleaning.lines import Line, joined, read_to
from summaries.cleaning.weights import WEIGHTS
from summaries.document import Document, Span

__all__ = ["document_of", "strip"]


def document_of(
    text: str,
    *,
    title: str | None = None,
    published: datetime | None = None,
    url: str | None = None,
    site: str | None = None,
) -> Document:
    """The document that stands in a pasted text; its offsets are offsets into `text` as given.

    What is not the article is omitted. Title, authors and date are those that the text states; a `title` or a moment
    of publishing that is known already is kept. A date without a zone is taken as UTC, one without a time as midnight.
    Of a text of more than 300,000 characters or 3,000 lines only so much is read; what lies beyond is omitted.
    """
    lines, end = read_to(text)
    stated = head.read(lines, title)
    lead_in = glued.find(lines)
    within = [*([lead_in.span] if lead_in else []), *glued.pointers(lines)]
    kept = scorer.keep(lines, features.of(lines, stated), stated.numbers, WEIGHTS)
    left_out = joined([*_omitted(lines, kept, end, len(text)), *within])
    return Document(
        text=text,
        title=title or (None if stated.headline is None else lines[stated.headline].text),
        authors=stated.authors or (lead_in.authors if lead_in else ()),
        published=published or stated.published or (lead_in.published if lead_in else None),
        url=url,
        site=site,
        omitted=_apart(text, left_out) if _is_wrapped(text, left_out) else left_out,
    )


def _is_wrapped(text: str, omitted: tuple[Span, ...]) -> bool:
    """Whether lines of what is left read on from one to the next, as in text wrapped at a fixed width."""
    kept = Document(text, omitted=omitted).kept()
    return any("\n" in block.of(kept).strip() for block in blocks(kept))


def _apart(text: str, omitted: Sequence[Span]) -> tuple[Span, ...]:
    """The spans without their last line break, so that the lines before and after one do not read on."""
    ends = (span.end - (1 if text[span.end - 1] == "\n" and span.end < len(text) else 0) for span in omitted)
    spans = (Span(span.start, end) for span, end in zip(omitted, ends, strict=True))
    return tuple(span for span in spans if span.start < span.end)


def strip(document: Document) -> Document:
    """The same document with what was omitted taken out of its text."""
    return replace(document, text=document.kept(), omitted=())


def _omitted(lines: Sequence[Line], kept: Sequence[bool], end: int, length: int) -> tuple[Span, ...]:
    """Spans from the start of a line that is left out to the start of the next one that is kept.

    What stands after `end`, where reading ended, is left out too.
    """
    starts = [0, *(line.span.start for line in lines[1:]), end, length]
    if not lines:
        starts = [end, length]
    spans: list[Span] = []
    for number, wanted in enumerate([*kept, False]):
        if wanted:
            continue
        if spans and spans[-1].end == starts[number]:
            spans[-1] = Span(spans[-1].start, starts[number + 1])
        else:
            spans.append(Span(starts[number], starts[number + 1]))
    return tuple(span for span in spans if span.start < span.end)
