"""What is stored of an article beside its text: its terms, its places and its quotes, as rows."""

from __future__ import annotations

from typing import Any

from bot.models import Article
from bot.store import speakers
from bot.store.codec import quote_value
from bot.store.index import speaker_terms, stored, terms, verbatim_terms
from summaries.document import Document, Quote


def article_terms(document: Document) -> str:
    """By which an article is found: its headline and what is kept of its text."""
    return stored(terms(f"{document.title or ''}\n{document.kept()}"))


def place_rows(article: Article) -> list[dict[str, Any]]:
    """Each country once."""
    places = {place.code: place for place in article.digest.places}.values()
    return [{"article_id": article.id, "code": p.code, "name": p.name, "mentions": p.mentions} for p in places]


def quote_row(article: Article, number: int, quote: Quote) -> dict[str, Any]:
    """A quote is found by its own words, by those of its host sentence and by its speaker."""
    document = article.document
    words = [*terms(quote.text), *terms(quote.sentence.of(document.text)), *speaker_terms(quote.speaker)]
    return speakers.speaker_values(quote, document, article.filed_at) | {
        "article_id": article.id,
        "number": number,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "said": quote_value(quote),
        "terms": stored([*words, *verbatim_terms(quote.text)]),
    }
