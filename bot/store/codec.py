"""Records to rows and back; spans are stored, and their words are cut from the text again when they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row

from bot.errors import Trouble
from bot.filters import Filters
from bot.models import (
    Article,
    Cadence,
    Delivery,
    DeliveryKind,
    Ownership,
    Posting,
    Source,
    Subscription,
    Validators,
    Wishes,
)
from summaries.document import Digest, Document, Place, Quote, QuoteKind, Span


def source_of(row: Row[Any]) -> Source:
    """A row of `sources`."""
    return Source(
        id=row.id,
        kind=row.kind,
        url=row.url,
        title=row.title,
        validators=Validators(row.etag, row.last_modified, row.validated_url),
        due_at=row.due_at,
        read_at=row.read_at,
        failures=row.failures,
        error=row.error,
        trouble=None if row.trouble is None else Trouble(row.trouble),
        failing_since=row.failing_since,
        body_hash=row.body_hash,
        every=None if row.every is None else timedelta(seconds=row.every),
        changed_at=row.changed_at,
        wishes=wishes_of(row.wishes),
        moved_to=row.moved_to,
        moved_since=row.moved_since,
        moves=row.moves,
        stopped=row.stopped,
        country=row.country,
        language=row.language,
        ownership=None if row.ownership is None else Ownership(row.ownership),
    )


def wishes_of(value: Mapping[str, Any]) -> Wishes:
    """Wishes as `wishes_value` wrote them."""
    pause, base = value.get("pause"), value.get("base")
    return Wishes(
        pause=None if pause is None else timedelta(seconds=pause),
        skip_hours=frozenset(value.get("hours", ())),
        skip_days=frozenset(value.get("days", ())),
        base=None if base is None else datetime.fromisoformat(base),
    )


def wishes_value(wishes: Wishes) -> dict[str, Any]:
    """The column of a feed's wishes; few feeds have any."""
    value = {
        "pause": wishes.pause and int(wishes.pause.total_seconds()),
        "hours": sorted(wishes.skip_hours),
        "days": sorted(wishes.skip_days),
        "base": wishes.base and wishes.base.isoformat(),
    }
    return {name: each for name, each in value.items() if each}


def article_of(row: Row[Any]) -> Article:
    """A row of `articles`."""
    return Article(
        id=row.id,
        story_id=row.story_id,
        document=document_of(row),
        digest=digest_of(row.digest, row.text),
        filed_at=row.filed_at,
        fresh=row.fresh,
        partial=row.partial,
        corrected_at=row.corrected_at,
        withdrawn=row.withdrawn,
    )


def document_of(row: Row[Any]) -> Document:
    """The document in a row of `articles`."""
    return Document(
        text=row.text,
        title=row.title,
        authors=tuple(row.authors),
        published=None if row.published is None else datetime.fromisoformat(row.published),
        language=row.language,
        site=row.site,
        url=row.url,
        omitted=_spans(row.omitted),
    )


def document_values(document: Document) -> dict[str, Any]:
    """The columns of a document; ValueError if its date has no zone."""
    if document.published is not None and document.published.tzinfo is None:
        raise ValueError(f"{document.published} has no time zone")
    return {
        "text": document.text,
        "title": document.title,
        "authors": document.authors,
        "published": None if document.published is None else document.published.isoformat(),
        "language": document.language,
        "site": document.site,
        "url": document.url,
        "omitted": [_pair(span) for span in document.omitted],
    }


def digest_of(value: Mapping[str, Any], text: str) -> Digest:
    """A digest as `digest_value` wrote it, of this text."""
    return Digest(
        summary=_spans(value["summary"]),
        quotes=tuple(quote_of(each, text) for each in value["quotes"]),
        places=tuple(Place(code, name, mentions) for code, name, mentions in value["places"]),
        version=value["version"],
    )


def digest_value(digest: Digest) -> dict[str, Any]:
    """A digest without the words it stands for."""
    return {
        "version": digest.version,
        "summary": [_pair(span) for span in digest.summary],
        "quotes": [quote_value(quote) for quote in digest.quotes],
        "places": [(place.code, place.name, place.mentions) for place in digest.places],
    }


def quote_of(value: Mapping[str, Any], text: str) -> Quote:
    """A quote as `quote_value` wrote it, of this text."""
    span = Span(*value["span"])
    return Quote(
        span=span,
        text=span.of(text),
        kind=QuoteKind(value["kind"]),
        sentence=Span(*value["sentence"]),
        speaker=value["speaker"],
        role=value["role"],
        cue=value["cue"],
        negated=value["negated"],
        confidence=value["confidence"],
    )


def quote_value(quote: Quote) -> dict[str, Any]:
    """A quote without the words it stands for."""
    return {
        "span": _pair(quote.span),
        "kind": quote.kind,
        "sentence": _pair(quote.sentence),
        "speaker": quote.speaker,
        "role": quote.role,
        "cue": quote.cue,
        "negated": quote.negated,
        "confidence": quote.confidence,
    }


def _pair(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _spans(pairs: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def subscription_of(row: Row[Any]) -> Subscription:
    """A row of `subscriptions`."""
    return Subscription(
        id=row.id,
        scope=row.scope,
        channel_id=row.channel_id,
        topic=row.topic,
        cadence=Cadence(row.cadence),
        hours=tuple(row.hours),
        zone=row.zone,
        created_at=row.created_at,
        summarizer=row.summarizer,
        digested_at=row.digested_at,
        error=row.error,
        filters=filters_of(row.filters),
        posting=posting_of(row.posting),
        member_id=row.member_id,
    )


def posting_of(value: dict[str, Any]) -> Posting:
    """How a subscription posts, as `posting_value` wrote it."""
    return Posting(**_with_tuples(value))


def posting_value(posting: Posting) -> dict[str, Any]:
    """What differs from what every subscription has."""
    return {name: value for name, value in asdict(posting).items() if value != getattr(Posting(), name)}


def filters_of(value: dict[str, Any]) -> Filters:
    """Filters as `filters_value` wrote them."""
    return Filters(**_with_tuples(value))


def filters_value(filters: Filters) -> dict[str, Any]:
    """The filters that ask for something."""
    return {name: value for name, value in asdict(filters).items() if value != getattr(Filters(), name)}


def _with_tuples(value: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(entry) if isinstance(entry, list) else entry for name, entry in value.items()}


def delivery_of(row: Row[Any], subscription: Subscription) -> Delivery:
    """A row of `deliveries`."""
    return Delivery(
        id=row.id,
        key=row.key,
        subscription=subscription,
        kind=DeliveryKind(row.kind),
        story_ids=tuple(row.story_ids),
        owed_at=row.owed_at,
        due_at=row.due_at,
        attempts=row.attempts,
        folded=row.folded,
        post_id=row.post_id,
        message_id=row.message_id,
    )
