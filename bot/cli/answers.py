"""The answer to "who said this?" as JSON: the same facts as on the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.models import Counts, Hit, StoredQuote, WhoSaid
from bot.quotations import first_seen
from bot.render.voice import is_named

Value = Mapping[str, Any]


def answer_json(answer: WhoSaid, counts: Counts) -> Value:
    """What was asked, the quotations found or else the nearest, and how much was searched."""
    read = counts.read_at.isoformat() if counts.read_at else None
    return {
        "words": answer.words,
        "found": [_hit(hit) for hit in answer.hits],
        "near": [_near(hit) for hit in answer.near],
        "others": [_hit(hit) for hit in answer.others],
        "searched": {"quotes": counts.quotes, "articles": counts.articles, "read_at": read},
    }


def _hit(hit: Hit) -> Value:
    quote = hit.stored.quote
    named = is_named(quote)
    return {
        "speaker": quote.speaker if named else None,
        "role": quote.role if named else None,
        "confidence": quote.confidence,
        "cue": quote.cue,
        **_near(hit),
        "first_seen": min(map(first_seen, [hit.stored, *hit.also])).isoformat(),
        "also": [_print(each) for each in hit.also],
        "variants": [_print(each) for each in hit.variants],
    }


def _near(hit: Hit) -> Value:
    """A print and how it differs, without a word on who spoke."""
    changes = [{"side": change.side.value, "text": change.text} for change in hit.changes]
    return {**_print(hit.stored), "score": round(hit.score, 3), "changes": changes}


def _print(stored: StoredQuote) -> Value:
    quote, document = stored.quote, stored.document
    return {
        "text": quote.text,
        "sentence": stored.sentence,
        "kind": quote.kind.value,
        "negated": quote.negated,
        "outlet": document.site,
        "authors": list(document.authors),
        "published": document.published.isoformat() if document.published else None,
        "url": document.url,
    }
