"""Marks what is not the article in a pasted text, and reads its headline, authors and date."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from summaries.document import Document


def document_of(
    text: str,
    *,
    title: str | None = None,
    published: datetime | None = None,
    url: str | None = None,
    site: str | None = None,
) -> Document:
    """The document that stands in a pasted text; its offsets are offsets into `text` as given."""
    return Document(text, title=title, published=published, url=url, site=site)


def strip(document: Document) -> Document:
    """The same document with what was omitted taken out of its text."""
    return replace(document, text=document.kept(), omitted=())
