"""Briefs and answers as plain text, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.models import Hit, WhoSaid
from summaries.document import Brief, Document, Line, Quote, Slot
from summaries.matching import Change, Side

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
        yield from wrapped(f"{named(line.quote)}:")
        yield from wrapped(f"{line.text} {marks}", "    ")
    else:
        yield from wrapped(f"- {line.text} {marks}")


def wrapped(text: str, indent: str = "  ") -> list[str]:
    """The text in lines of the terminal's width; its words stay as they are."""
    hanging = indent + ("  " if text.startswith("- ") else "")
    return textwrap.wrap(" ".join(text.split()), WIDTH, initial_indent=indent, subsequent_indent=hanging)


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


def answer_text(answer: WhoSaid) -> str:
    """Who said the words, best guess first; plain words where nobody is named or nothing was found."""
    if not answer.hits:
        return f"Not found: no stored quotation is like “{answer.words}”."
    return "\n\n".join(hit_text(hit) for hit in answer.hits)


def hit_text(hit: Hit) -> str:
    """One quotation with its speaker, its sentence, its source, and how it differs from what was asked for."""
    quote, document = hit.stored.quote, hit.stored.document
    lines = [named(quote), *wrapped(hit.stored.sentence, "    ")]
    if quote.negated:
        lines.append("  The sentence around it denies or conditions it: read it whole.")
    if any(change.side is not Side.BOTH for change in hit.changes):
        lines.append(f"  Printed differently: {difference_text(hit.changes)}")
    sources = [document, *(stored.document for stored in hit.also)]
    return "\n".join([*lines, *(f"  {source_text(source)}" for source in sources)])


def named(quote: Quote | None) -> str:
    """Name and role as printed, or that nobody is named."""
    if quote is None or quote.speaker is None:
        return "unattributed"
    return f"{quote.speaker}, {quote.role}" if quote.role else quote.speaker


def difference_text(changes: Sequence[Change]) -> str:
    """The printed words, with what was remembered otherwise in brackets: [-remembered-] {+printed+}."""
    forms = {Side.BOTH: "{}", Side.REMEMBERED: "[-{}-]", Side.PRINTED: "{{+{}+}}"}
    return " ".join(forms[change.side].format(change.text.strip()) for change in changes)
