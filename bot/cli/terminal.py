"""Briefs and answers as plain text, for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.models import Counts, Hit, WhoSaid
from bot.quotations import first_seen
from bot.render.voice import is_named
from summaries.document import Brief, Document, Line, Quote, QuoteKind, Slot
from summaries.matching import Change, Side
from summaries.quotes.confidence import SURE

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


def answer_text(answer: WhoSaid, counts: Counts) -> str:
    """Who said the words, best guess first; or that it is not known, what was searched, and what is nearest."""
    if answer.hits:
        return "\n\n".join(hit_text(hit) for hit in answer.hits)
    by = f" by {answer.speaker}" if answer.speaker else ""
    read = f", last read {counts.read_at:%Y-%m-%d %H:%M} UTC" if counts.read_at else ""
    searched = f"Searched {counts.quotes:,} quotations in {counts.articles:,} articles{read}."
    lines = [f"Not found: I don't know who said “{answer.words}”{by}.", searched]
    if answer.others:
        return "\n\n".join(["\n".join(lines), "Printed as somebody else's:", *map(hit_text, answer.others)])
    near = ["Nearest, not the same words:", *map(near_text, answer.near)] if answer.near else []
    return "\n\n".join(["\n".join(lines), *near])


def hit_text(hit: Hit) -> str:
    """One quotation with its speaker, its sentence, its sources, and how it differs from what was asked for."""
    quote, first = hit.stored.quote, min([hit.stored, *hit.also], key=first_seen)
    cue = [f"  attributed by “{quote.cue}”"] if quote.cue else []
    lines = [said_by(quote), *cue, *_printed(hit), f"  {source_text(hit.stored.document)}"]
    lines += [f"  also: {source_text(stored.document)}" for stored in hit.also]
    if hit.also:
        lines.append(f"  first seen {first_seen(first):%Y-%m-%d} in {first.document.site or 'an unnamed source'}")
    for stored in hit.variants:
        lines += [f"  {stored.document.site or 'Another'} prints it:", *wrapped(stored.sentence, "    ")]
        lines.append(f"  {source_text(stored.document)}")
    return "\n".join(lines)


def near_text(hit: Hit) -> str:
    """One quotation that is merely near, without a word on who spoke but its sentence's."""
    return "\n".join([*_printed(hit), f"  {source_text(hit.stored.document)}"])


def said_by(quote: Quote) -> str:
    """Who spoke, worded by how sure that is, with the role as printed; or that nobody is named."""
    if not is_named(quote):
        return "Unattributed"
    return f"{'' if quote.confidence >= SURE else 'Probably '}{named(quote)}"


def _printed(hit: Hit) -> Iterator[str]:
    """The host sentence, what must be known of it, and the difference from what was asked for."""
    quote = hit.stored.quote
    yield from wrapped(hit.stored.sentence, "    ")
    if quote.negated:
        yield "  The sentence around it denies or conditions it: read it whole."
    if quote.kind is QuoteKind.INDIRECT:
        yield "  Reported without quote marks: the wording is the reporter's."
    if quote.kind is QuoteKind.SCARE:
        yield "  In quote marks, but not as something that somebody said."
    if any(change.side is Side.REMEMBERED for change in hit.changes):
        yield f"  Printed differently: {difference_text(hit.changes)}"


def named(quote: Quote | None) -> str:
    """Name and role as printed, or that nobody is named."""
    if quote is None or quote.speaker is None:
        return "unattributed"
    return f"{quote.speaker}, {quote.role}" if quote.role else quote.speaker


def difference_text(changes: Sequence[Change]) -> str:
    """The printed words, with what was remembered otherwise in brackets: [-remembered-] {+printed+}."""
    forms = {Side.BOTH: "{}", Side.REMEMBERED: "[-{}-]", Side.PRINTED: "{{+{}+}}"}
    return " ".join(forms[change.side].format(change.text.strip()) for change in changes)
