"""A document as it is named: its publisher and its authors."""

from __future__ import annotations

from bot.render.text import listed, name
from summaries.document import Document


def publisher(document: Document) -> str:
    """Who published a document, as far as it is known; escaped."""
    return name(document.site or "an unnamed source")


def authors(document: Document) -> str:
    """At most three names, then how many more."""
    names = [name(author, 40) for author in document.authors]
    return listed(names) if len(names) <= 3 else f"{', '.join(names[:2])} and {len(names) - 2} more"
