"""The text core: pure functions over text. No I/O, no clock, no Discord."""

from __future__ import annotations

from summaries import quotes
from summaries.document import Digest, Document
from summaries.places import places
from summaries.sentences import sentences
from summaries.summarizers import DEFAULT, summarize

VERSION = 1  # of a digest: raised when the same document would give another one
LENGTH = 3  # sentences of a summary
LONGEST = 100_000  # characters that are read of one document; what follows is kept, but not read


def digest(document: Document, *, count: int = LENGTH, method: str = DEFAULT) -> Digest:
    """What one reading of a document gives: summary, quotes and places.

        document -> sentences -> summary
                              -> quotes
                 -> places

    Every span is a slice of `document.text`; the same document always gives the same digest.
    """
    units = sentences(document)
    chosen = summarize(document, units, count, method)
    return Digest(
        summary=tuple(unit.span for unit in chosen),
        quotes=quotes.read(document, units),
        places=places(document.kept()),
        version=VERSION,
    )
