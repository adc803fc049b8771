"""The law of what may be shown, checked once more where it is shown: a fault is a defect, and its line stays out."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.document import Brief, Document, Line, QuoteKind


def fault(line: Line, documents: Sequence[Document]) -> str | None:
    """What makes a line of these documents unfit to be shown; None if nothing does."""
    if not 0 <= line.article < len(documents) or not line.is_verbatim(tuple(documents)):
        return "not a slice of its article"
    quote = line.quote
    if quote is None:
        return None
    if not line.span.covers(quote.span) or quote.span.of(documents[line.article].text) != quote.text:
        return "its quotation does not stand in it"
    partial = quote.negated or quote.kind is not QuoteKind.DIRECT
    return "a partial quotation without its sentence" if partial and not line.span.covers(quote.sentence) else None


def has_own_title(brief: Brief) -> bool:
    """Whether the brief's headline is that of its leading document, and says something."""
    return bool(brief.title and brief.title.strip()) and brief.title == brief.documents[brief.lead].title
