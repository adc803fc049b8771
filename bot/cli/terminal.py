"""Briefs and answers as plain text, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from itertools import groupby

from summaries.document import Brief, Document, Line, Slot

WIDTH = 88


def brief_text(brief: Brief) -> str:
    """The brief with its slots as headings and its sources as a numbered list."""
    if not brief.lines:
        return "\n".join([brief.title or "Untitled", "", "Nothing to summarize.", "", *source_lines(brief)])
    return "\n".join([brief.title or "Untitled", "", *slot_lines(brief), *source_lines(brief), "", footer(brief)])


def slot_lines(brief: Brief) -> Iterator[str]:
    """Each slot's heading, its lines, and an empty line."""
    for slot, lines in groupby(brief.lines, key=lambda line: line.slot):
        yield slot.upper()
        for line in lines:
            yield from line_text(line)
        yield ""


def line_text(line: Line) -> Iterator[str]:
    """One line, wrapped, with its sources; a quotation's speaker stands before it."""
    marks = "".join(f"[{number + 1}]" for number in sorted({line.article, *line.also}))
    if line.slot is Slot.WHO_SAID_WHAT and line.quote is not None:
        yield from wrapped(f"{speaker(line)}:")
        yield from wrapped(f"{line.text} {marks}", "    ")
    else:
        yield from wrapped(f"- {line.text} {marks}")


def speaker(line: Line) -> str:
    """Name and role as printed, or that nobody is named."""
    quote = line.quote
    if quote is None or quote.speaker is None:
        return "unattributed"
    return f"{quote.speaker}, {quote.role}" if quote.role else quote.speaker


def wrapped(text: str, indent: str = "  ") -> list[str]:
    """The text in lines of the terminal's width; its words stay as they are."""
    return textwrap.wrap(" ".join(text.split()), WIDTH, initial_indent=indent, subsequent_indent=indent + "  ")


def source_lines(brief: Brief) -> Iterator[str]:
    """The numbered sources."""
    for number, document in enumerate(brief.documents, start=1):
        yield f"[{number}] {source_text(document)}"


def source_text(document: Document) -> str:
    """Publisher, authors, date and address, as far as they are known."""
    date = document.published.date().isoformat() if document.published else None
    known = [document.site, ", ".join(document.authors), date, document.url]
    return " · ".join(part for part in known if part) or "as given"


def footer(brief: Brief) -> str:
    """What the reader may rely on."""
    plural = "s" if brief.publishers != 1 else ""
    corroborated = "" if brief.publishers > 1 else ", not corroborated"
    return f"Every line is verbatim. {brief.publishers} independent publisher{plural}{corroborated}."
