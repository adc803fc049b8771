"""How long a ledger and its autocomplete take among a million quotations; `python -m tests.bench.ledger [QUOTATIONS]`.

Who is quoted is as uneven as in print (Zipf), most names being met a few times only; the texts are invented words.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

from sqlalchemy import insert
from sqlalchemy import text as sql

from bot.ledger import ledger, names
from bot.models import Article, Leaf
from bot.store import Store, articles, open_store, schema, speakers
from bot.store.codec import document_values
from summaries.document import Digest, Document, Quote, QuoteKind, Span
from summaries.spellings import key
from tests.bench import Row

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SERVER, NEWCOMER = 100, 200  # one follows all sources, one a single source
SOURCES, QUOTES, AT_ONCE = 20, 10, 1000
POOL = 2000  # articles of which the others are copies
PEOPLE = 100_000
ASKED = 200
QUICK = "<= 100"
GIVEN = (
    "Anna",
    "Boris",
    "Carla",
    "David",
    "Elena",
    "Frank",
    "Gina",
    "Hugo",
    "Irina",
    "Jonas",
    "Karen",
    "Lars",
    "Maria",
)

Ask = Callable[[], Awaitable[object]]
Values = dict[str, Any]
Made = tuple[Values, list[Values]]


def run(_shared: Path, stored: int = 1_000_000) -> list[Row]:
    """The rows of the ledger."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(measure(f"sqlite+aiosqlite:///{folder}/store.sqlite3", stored))


async def measure(url: str, stored: int) -> list[Row]:
    """The rows on a database, which is filled if it is empty."""
    chance = random.Random(4)
    said = named(chance)
    async with open_store(url, upgrade=True) as store:
        if not (await store.counts(None)).quotes:
            await fill(store, stored // QUOTES, said, chance)
        rows = []
        for name, asks in questions(store, said, random.Random(8)):
            busy = process_time()
            times = sorted([await timed(ask) for ask in asks])
            busy = (process_time() - busy) / len(asks)
            shown = f"{1000 * median(times):.0f} / {1000 * times[int(len(times) * 0.99)]:.0f} ({1000 * busy:.0f})"
            rows.append(Row(f"{name}, {stored:,} quotations: ms p50 / p99 (processor's mean)", shown, QUICK))
        return rows


def named(chance: random.Random) -> Callable[[], str]:
    """Draws who is quoted: surnames of two to four syllables, which some people share."""
    syllables = [one + vowel + end for one in "bdfghklmnprstvwz" for vowel in "aeiou" for end in ("", "n", "r", "s")]
    surnames = ["".join(chance.choices(syllables, k=chance.choice((2, 3, 3)))).title() for _ in range(PEOPLE // 2)]
    people = [f"{chance.choice(GIVEN)} {chance.choice(surnames)}" for _ in range(PEOPLE)]
    often = list(accumulate(1 / (rank + 2) for rank in range(PEOPLE)))
    return lambda: chance.choices(people, cum_weights=often)[0]


def questions(store: Store, said: Callable[[], str], chance: random.Random) -> Iterator[tuple[str, list[Ask]]]:
    """What is asked, as members would: of those who are quoted often more often."""
    asked = [said() for _ in range(ASKED)]
    begun = [chance.choice(name.split()) for name in asked]
    topics = [f"word{chance.choice((60, 300, 3000))}" for _ in asked]
    for server, scope in (("20 sources", SERVER), ("one source", NEWCOMER)):
        for size in (1, 2, 3):
            typed = [word[:size] for word in begun]
            yield f"{size} letters typed, {server}", [partial(names, store, scope, each, 25) for each in typed]
        yield f"nothing typed, {server}", [partial(names, store, scope, "", 25) for _ in asked]
        yield f"a ledger, {server}", [partial(ledger, store, scope, name) for name in asked]
        yield (
            f"a ledger on a topic, {server}",
            [partial(ledger, store, scope, name, topic=topic) for name, topic in zip(asked, topics, strict=True)],
        )
        yield (
            f"a later page, {server}",
            [partial(ledger, store, scope, name, page=Leaf(chance.choice((100, 500)), 1)) for name in asked],
        )


async def fill(store: Store, count: int, said: Callable[[], str], chance: random.Random) -> None:
    """File articles in bulk, round the sources: the rows that filing one by one makes, but for the text indexes."""
    sources = [(await store.sources.add("feed", f"https://{n}.example", f"Paper {n}", NOW)).id for n in range(SOURCES)]
    for source in sources:
        await store.sources.follow(SERVER, source, NOW)
    await store.sources.follow(NEWCOMER, sources[0], NOW)
    async with store.database.write() as connection:
        await connection.execute(insert(schema.stories).values(opened_at=NOW, moved_at=NOW))
        if connection.dialect.name == "sqlite":
            for table in ("articles", "quotes"):
                await connection.execute(sql(f"DROP TRIGGER {table}_index_insert"))
    pool = _pool(chance)
    counts: dict[int, Counter[tuple[str, str]]] = {source: Counter() for source in sources}
    for start in range(0, count, AT_ONCE):
        numbers = range(start + 1, min(start + AT_ONCE, count) + 1)
        made = [_copied(chance.choice(pool), n, chance.choice(sources), said) for n in numbers]
        for _, link, said_in in made:
            told = ((row["speaker"], row["speaker_key"]) for row in said_in if row["speaker_key"])
            counts[link["source_id"]].update(told)
        async with store.database.write() as connection:
            await connection.execute(insert(schema.articles), [article for article, _, _ in made])
            await connection.execute(insert(schema.article_sources), [link for _, link, _ in made])
            await connection.execute(insert(schema.quotes), [row for _, _, said_in in made for row in said_in])
    async with store.database.write() as connection:
        for source, counted in counts.items():
            await speakers._add(connection, source, counted)


def _pool(chance: random.Random) -> list[Made]:
    """Articles of 550 words as rows, to be copied; whoever is quoted in the copy stands in no sentence of it."""
    return [_made(chance) for _ in range(POOL)]


def _made(chance: random.Random) -> Made:
    text, quotes = "", []
    for _ in range(QUOTES):
        words, start = " ".join(_words(chance, 25)), len(text)
        text += f"“{words}”, they said. {' '.join(_words(chance, 30))}.\n\n"
        span = Span(start + 1, start + 1 + len(words))
        quotes.append(Quote(span, words, QuoteKind.DIRECT, Span(start, span.end + 12), "Anna Nobody", confidence=0.9))
    document = Document(text, title=" ".join(_words(chance, 9)).capitalize())
    article = Article(0, 1, document, Digest((), tuple(quotes), (), 1), NOW, fresh=True)
    digest = {"version": 1, "summary": [], "quotes": [], "places": []}
    row = document_values(document) | {"owner": 0, "host": "paper.example", "terms": "", "digest": digest}
    return row, [articles._quote_row(article, at, quote) for at, quote in enumerate(quotes)]


def _copied(made: Made, number: int, source: int, said: Callable[[], str]) -> tuple[Values, Values, list[Values]]:
    """The rows of an article, of its link to its source and of its quotes, with ids and speakers of its own."""
    now, url = NOW + timedelta(minutes=number), f"https://paper.example/{number}"
    row = made[0] | {"id": number, "story_id": 1, "source_id": source, "address": url, "url": url}
    row |= {"published": now.isoformat(), "filed_at": now, "fresh": True}
    link = {"article_id": number, "source_id": source, "listed_at": now, "fresh": True, "unannounced": False}
    quotes = []
    for quote in made[1]:
        name = said()
        own = {"article_id": number, "speaker": name, "speaker_key": key(name), "said_at": now}
        quotes.append(quote | own | {"said": quote["said"] | {"speaker": name}})
    return row, link, quotes


def _words(chance: random.Random, count: int) -> Sequence[str]:
    """As uneven as words are, without the fifty most common."""
    return [f"word{int(50 * 1000 ** chance.random())}" for _ in range(count)]


async def timed(ask: Ask) -> float:
    """Seconds."""
    started = perf_counter()
    await ask()
    return perf_counter() - started


if __name__ == "__main__":
    for row in run(Path(), *map(int, sys.argv[1:2])):
        print(f"{row.measure}: {row.value} (target {row.target})")
