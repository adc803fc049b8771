"""How fast the store files and finds, on SQLite in a file of its own; the texts are made of invented words."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate, islice, pairwise
from pathlib import Path

from bot.ledger import ledger
from bot.ledger import names as people_named
from bot.lookup import CANDIDATES
from bot.models import Entry
from bot.store import Store, articles, open_store
from summaries.document import Digest, Document, Place, Quote, QuoteKind, Span
from tests.bench import Row
from tests.store import making

NOW = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
SERVER, NEWCOMER = 100, 200  # one follows all sources, one a single source
ARTICLES, QUOTES = 10_000, 10  # quotes in each
FILED = 1000  # of them one by one, as the pipeline does
SOURCES = 20
ASKED = 100
SURNAMES = ("Lake", "Hill", "Marsh", "Ford", "Reed", "Stone", "Vale")

Ask = Callable[[], Awaitable[object]]


def run(_shared: Path) -> list[Row]:
    """The rows of the store."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder) / "store.sqlite3"))


async def _measure(file: Path) -> list[Row]:
    chance = random.Random(4)
    made = list(islice(_documents(chance), ARTICLES))
    async with open_store(f"sqlite+aiosqlite:///{file}", upgrade=True) as store:
        sources = await _sources(store)
        filing = [await _timed(_filing(store, sources, number, made[number])) for number in range(FILED)]
        size = sum(each.stat().st_size for each in file.parent.iterdir())
        rows = [
            Row("articles filed a second, ten quotes each", FILED / sum(filing), ">= 40"),
            Row("filing one article: p99 ms", 1000 * _p99(filing), "<= 50"),
            Row("KB on disk an article of 600 words", size / FILED / 1000, "<= 40"),
        ]
        await _fill(store, sources, made)
        stored = (await store.counts(None)).quotes
        for name, asks, target in _questions(store, chance, made):
            busy, times = time.process_time(), [await _timed(ask) for ask in asks]
            busy = (time.process_time() - busy) / ASKED
            rows.append(Row(f"{name}, {stored:,} quotes: p50 ms", 1000 * statistics.median(times), target))
            rows.append(
                Row("  its p99 ms; mean of the processor's", f"{1000 * _p99(times):.1f}; {1000 * busy:.1f}", "")
            )
        return rows


def _questions(store: Store, chance: random.Random, made: Sequence[Document]) -> Iterator[tuple[str, list[Ask], str]]:
    """What is asked, as users would: half-remembered words, a speaker, a topic, the beginning of a name."""
    said = [each.text.split(". ")[1].split() for each in chance.sample(made, ASKED)]
    half = [[*words[2:6], "unsaid", *words[8:10]] for words in said]
    common = [word for word, _ in Counter(word for words in said for word in words).most_common(6)]
    begun = [words[0][:3] for words in said]

    def search(scope: int | None, words: list[str], speaker: str | None = None) -> Ask:
        return partial(making.search, store, scope, words, speaker, CANDIDATES)

    yield "remembered words", [search(None, words) for words in half], "<= 15"
    yield "remembered words, a server", [search(SERVER, words) for words in half], "<= 15"
    yield "remembered words, one source", [search(NEWCOMER, words) for words in half], "<= 15"
    yield "common words", [search(SERVER, chance.sample(common, 4)) for _ in said], ""
    yield "words and a speaker", [search(SERVER, words[:2], "Speaker7") for words in half], "<= 15"
    yield "newest ten stories", [partial(store.stories.newest, SERVER, NOW, 10) for _ in said], ""
    yield "stories of a topic", [partial(store.stories.search, SERVER, words[:2], None, NOW, 10) for words in said], ""
    yield "topics while typing", [partial(store.stories.topics, SERVER, prefix, 25) for prefix in begun], "<= 50"
    yield "topics while typing, one source", [partial(store.stories.topics, NEWCOMER, each, 25) for each in begun], ""
    people = [_speaker(chance) for _ in said]
    yield "people while typing", [partial(people_named, store, SERVER, each[:2], 25) for each in people], "<= 50"
    yield "people before typing", [partial(people_named, store, SERVER, "", 25) for _ in people], "<= 50"
    yield "a person's ledger", [partial(ledger, store, SERVER, each) for each in people], "<= 50"
    yield "a person's ledger, one source", [partial(ledger, store, NEWCOMER, each) for each in people], "<= 50"
    yield (
        "a ledger on a topic",
        [partial(ledger, store, SERVER, each, topic=word) for each, word in zip(people, common * ASKED, strict=False)],
        "<= 50",
    )
    yield "counts", [partial(store.counts, SERVER) for _ in said], ""


def _documents(chance: random.Random) -> Iterator[Document]:
    """Articles of 600 words, as often common and seldom rare as words are."""
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    vocabulary = ["".join(chance.choices(syllables, k=chance.choice((2, 3, 3, 4)))) for _ in range(30_000)]
    weights = list(accumulate(1 / (rank + 3) for rank in range(len(vocabulary))))
    number = 0
    while True:
        number += 1
        words = chance.choices(vocabulary, cum_weights=weights, k=600)
        text = f"Article {number:08}: it reads " + ". ".join(" ".join(words[at : at + 20]) for at in range(0, 600, 20))
        yield Document(text, title=" ".join(words[:9]).capitalize(), url=f"https://paper.example/{number}")


def _digest(document: Document, chance: random.Random) -> Digest:
    """Ten sentences, each somebody's words."""
    ends = [at for at, character in enumerate(document.text) if character == "."]
    spans = [Span(start + 2, end) for start, end in pairwise(ends)][:QUOTES]
    quotes = [
        Quote(span, span.of(document.text), QuoteKind.DIRECT, span, _speaker(chance), cue="said", confidence=0.9)
        for span in spans
    ]
    places = tuple(Place(f"{chance.randrange(190):02}", f"Land{chance.randrange(190)}", 1) for _ in range(4))
    return Digest(tuple(spans[:3]), tuple(quotes), places, 1)


def _speaker(chance: random.Random) -> str:
    """One of 5,000 people, some quoted far more often than others."""
    number = int(5000 ** chance.random())
    return f"Speaker{number} {SURNAMES[number % len(SURNAMES)]}{number % 97}"


async def _sources(store: Store) -> list[int]:
    made = [await store.sources.add("feed", f"https://{n}.example", f"Paper {n}", NOW) for n in range(SOURCES)]
    for source in made:
        await store.sources.follow(SERVER, source.id, NOW)
    await store.sources.follow(NEWCOMER, made[0].id, NOW)
    return [source.id for source in made]


def _filing(store: Store, sources: Sequence[int], number: int, document: Document) -> Ask:
    return lambda: store.articles.file(
        sources[number % SOURCES],
        Entry(str(number), document.url),
        document,
        _digest(document, random.Random(number)),
        NOW + number * MINUTE,
        fresh=True,
        after=10**9,
        choose_story=lambda _: None,
    )


async def _fill(store: Store, sources: Sequence[int], made: Sequence[Document]) -> None:
    """File the others in one transaction, which nothing but a bench would do."""
    async with store.database.write() as connection:
        for number, document in enumerate(made[FILED:], FILED):
            now, source_id = NOW + number * MINUTE, sources[number % SOURCES]
            values = articles._place(source_id, Entry("", document.url), document, own=False)
            values |= {"story_id": await articles._story(connection, now, None), "source_id": source_id}
            values |= {"filed_at": now, "fresh": True}
            article = await articles._insert(connection, document, _digest(document, random.Random(number)), values)
            await articles._link(connection, article.id, source_id, now, fresh=True)


async def _timed(ask: Ask) -> float:
    started = time.perf_counter()
    await ask()
    return time.perf_counter() - started


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[int(len(times) * 0.99)]
