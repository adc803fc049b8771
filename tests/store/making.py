"""Sources, articles and subscriptions made by hand, the way the pipeline would make them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from bot.models import Article, Cadence, DeliveryKind, Entry, Owed, Source, StoredQuote, Subscription
from bot.store import Store
from summaries.document import Digest, Document, Place, Quote, QuoteKind, Span

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
NORTH, SOUTH = 100, 200  # two servers
SAID = re.compile(r"“([^”]+)”,? (?:said|told us) ([^\W\d_]+ [^\W\d_]+)")


def quotes_in(text: str) -> tuple[Quote, ...]:
    """Every “…” said NAME of a text."""
    return tuple(
        Quote(
            span=Span(*found.span(1)),
            text=found[1],
            kind=QuoteKind.DIRECT,
            sentence=Span(*found.span()),
            speaker=found[2],
            cue="said",
            confidence=0.9,
        )
        for found in SAID.finditer(text)
    )


def digest_of(text: str, *places: Place) -> Digest:
    return Digest(summary=(Span(0, min(40, len(text))),), quotes=quotes_in(text), places=places, version=1)


async def source(store: Store, name: str, *scopes: int, now: datetime = NOON) -> Source:
    """A source that these servers follow."""
    made = await store.sources.add("feed", f"https://{name}.example/feed", name.title(), now)
    for scope in scopes:
        assert await store.sources.follow(scope, made.id, now)
    return made


async def file(
    store: Store,
    source_id: int,
    url: str,
    text: str = "The talks went on.",
    *places: Place,
    now: datetime = NOON,
    story: int | None = None,
    **facts,
) -> Article | None:
    document = Document(text, title=facts.pop("title", f"About {url}"), url=url, published=now)
    return await store.articles.file(
        source_id,
        facts.pop("entry", Entry(url, url)),
        document,
        digest_of(text, *places),
        now,
        fresh=facts.pop("fresh", True),
        after=facts.pop("after", 10**9),
        choose_story=lambda _: story,
        **facts,
    )


async def unseen(store: Store, source_id: int, entries: Sequence[Entry], now: datetime = NOON) -> list[Entry]:
    """Those of the entries that are still to be filed, each once, in their order."""
    new = [each.entry for each in (await store.entries.sift(source_id, entries, now)).new]
    return [entry for entry in dict.fromkeys(entries) if entry in new]


async def subscribe(store: Store, channel_id: int = 7, scope: int = NORTH, **facts) -> Subscription:
    chosen = {"topic": None, "cadence": Cadence.BREAKING, "hours": (), "zone": "UTC", "now": NOON} | facts
    return await store.subscriptions.add(scope, channel_id, **chosen)


def owed(subscription: Subscription, number: int = 1, due_at: datetime = NOON) -> Owed:
    return Owed(f"story:{subscription.id}:{number}", subscription.id, DeliveryKind.STORY, (number,), due_at)


async def search(
    store: Store, scope: int | None, words: Sequence[str], speaker: str | None, limit: int, *, typed: str = ""
) -> list[StoredQuote]:
    """The candidates for remembered words, with their articles: what a lookup asks the store."""
    found = await store.quotes.candidates(scope, words, speaker, limit, typed=typed)
    return await store.quotes.some(scope, [each.id for each in found])
