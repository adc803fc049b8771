"""How long it takes to look a quotation up among a million, whatever is typed and whatever a server follows."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from sqlalchemy import func, select

from bot.lookup import who_said, who_said_in
from bot.models import StoredQuote
from bot.store import Store, open_store
from bot.store.schema import quotes
from tests.bench import Row
from tests.bench.library import EVERYTHING, ONE_SOURCE, fill, invented, misquote, sentences_in

_STORED = 1_000_000
_AN_ARTICLE = 10
_TRIALS = 200
_COMMON = 40  # words that all texts are full of
_MESSAGE = 2000  # characters

Ask = Callable[[], Awaitable[object]]


def run(shared: Path) -> list[Row]:
    """The times of lookup; `shared` holds the evaluation data."""
    sentences = list(dict.fromkeys(sentences_in(shared / "summaries")))
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(measure(Path(folder) / "store.sqlite3", sentences))


async def measure(file: Path, sentences: Sequence[str], stored: int = _STORED) -> list[Row]:
    """The rows for so many stored quotations; they are filed unless the file holds some already."""
    chance = random.Random(6)
    async with open_store(f"sqlite+aiosqlite:///{file}", upgrade=True) as store:
        started = perf_counter()
        if not (await store.counts(None)).quotes:
            await fill(store, invented(sentences, stored // _AN_ARTICLE, chance))
        built = perf_counter() - started
        said = await _some(store, random.Random(7))
        rows = [Row(f"{stored:,} quotations filed in bulk, s", built, "<= 300")]
        for name, target, asks in _questions(store, said, sentences, random.Random(8)):
            cut = quantiles([await _timed(ask) for ask in asks], n=100)
            rows.append(Row(f"{name}, ms p50 / p99", f"{1000 * cut[49]:.1f} / {1000 * cut[98]:.1f}", target))
        return rows


async def _some(store: Store, chance: random.Random) -> list[StoredQuote]:
    """Quotations of the small source and of all others, in turns."""
    async with store.database.read() as connection:
        last = await connection.scalar(select(func.max(quotes.c.id)))
    ids = [chance.randrange(1, (last or 0) + 1) for _ in range(_TRIALS)]
    found = [await store.quotes.one(None, each) for each in ids]
    return [each for each in found if each]


def _questions(
    store: Store, said: Sequence[StoredQuote], sentences: Sequence[str], chance: random.Random
) -> Iterator[tuple[str, str, list[Ask]]]:
    """What is asked, the target, and the questions."""
    words = [word for stored in said for word in stored.quote.text.split()]
    common = [word for word, _ in Counter(word.lower() for word in words).most_common(_COMMON)]
    typed = [misquote(stored.quote.text, words, chance) for stored in said]
    parts = [" ".join(stored.quote.text.split()[:5]) for stored in said]
    messages = [_message(misquoted, sentences, chance) for misquoted in typed]
    quick = "<= 15 / <= 100"

    def ask(scope: int, words: str, speaker: str | None = None) -> Ask:
        return partial(who_said, store, scope, words, speaker)

    yield "misquoted", quick, [ask(EVERYTHING, each) for each in typed]
    yield "verbatim", quick, [ask(EVERYTHING, stored.quote.text) for stored in said]
    yield "five words", quick, [ask(EVERYTHING, each) for each in parts]
    yield "not stored", quick, [ask(EVERYTHING, chance.choice(sentences)) for _ in said]
    yield "misquoted, a server of one small source", quick, [ask(ONE_SOURCE, each) for each in typed]
    yield "six common words", quick, [ask(EVERYTHING, " ".join(chance.sample(common, 6))) for _ in said]
    yield (
        "six common words, one small source",
        quick,
        [ask(ONE_SOURCE, " ".join(chance.sample(common, 6))) for _ in said],
    )
    yield (
        "misquoted and its speaker",
        quick,
        [ask(EVERYTHING, words, stored.quote.speaker) for words, stored in zip(typed, said, strict=True)],
    )
    yield (
        "five words and a surname",
        quick,
        [
            ask(EVERYTHING, words, (stored.quote.speaker or "").split()[-1])
            for words, stored in zip(parts, said, strict=True)
        ],
    )
    yield (
        "a message of 2,000 characters",
        " / <= 250",
        [partial(who_said_in, store, EVERYTHING, each) for each in messages],
    )


def _message(said: str, sentences: Sequence[str], chance: random.Random) -> str:
    others = chance.sample(sentences, 40)
    others.insert(2, said)
    return " ".join(others)[:_MESSAGE]


async def _timed(ask: Ask) -> float:
    started = perf_counter()
    await ask()
    return perf_counter() - started
