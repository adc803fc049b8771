"""The text core: pure functions over text. No I/O, no clock, no Discord."""

from __future__ import annotations

from dataclasses import replace

from summaries import quotes
from summaries.document import Digest, Document, Span
from summaries.places import places
from summaries.sentences import sentences
from summaries.summarizers import DEFAULT, summarize

VERSION = 2  # of a digest: raised when the same document would give another one
LENGTH = 3  # sentences of a summary
LONGEST = 100_000  # characters that are read of one document; what follows is kept, but not read


def digest(document: Document, *, count: int = LENGTH, method: str = DEFAULT) -> Digest:
    """What one reading of a document gives: summary, quotes and places.

        document -> sentences -> summary
                              -> quotes
                 -> places

    Every span is a slice of `document.text`; the same document always gives the same digest. Only the first `LONGEST`
    characters are read.
    """
    document = _capped(document)
    units = sentences(document)
    chosen = summarize(document, units, count, method)
    return Digest(
        summary=tuple(unit.span for unit in chosen),
        quotes=quotes.read(document, units),
        places=places(document.kept()),
        version=VERSION,
    )


def _capped(document: Document) -> Document:
    """The document with all that follows its first `LONGEST` characters left out."""
    if len(document.text) <= LONGEST:
        return document
    kept = tuple(Span(span.start, min(span.end, LONGEST)) for span in document.omitted if span.start < LONGEST)
    return replace(document, omitted=(*kept, Span(LONGEST, len(document.text))))
