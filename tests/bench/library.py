"""Stores full of quotations, for the benches that look one up: what is said in them, and filing it in bulk."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise

from sqlalchemy import text as sql

from bot.models import Entry
from bot.store import Store, articles
from summaries.document import Digest, Document, Quote, QuoteKind, Span

NOW = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
EVERYTHING, ONE_SOURCE = 100, 200  # servers: one follows all sources, one a single small source
SOURCES = 200
AT_ONCE = 1000  # articles filed in one transaction
SPEAKERS = 2000

Filed = tuple[Document, Digest]


async def fill(store: Store, filed: Iterable[Filed]) -> None:
    """File articles in bulk, the first of every 200 from the small source.

    The text index of the quotes is made at the end in one go, that of the articles not at all.
    """
    sources = [(await store.sources.add("feed", f"https://{n}.example", f"Paper {n}", NOW)).id for n in range(SOURCES)]
    for source in sources:
        await store.sources.follow(EVERYTHING, source, NOW)
    await store.sources.follow(ONE_SOURCE, sources[0], NOW)
    async with store.database.write() as connection:
        for table in ("articles", "quotes"):
            await connection.execute(sql(f"DROP TRIGGER {table}_index_insert"))
    waiting = enumerate(filed)
    while some := list(islice(waiting, AT_ONCE)):
        async with store.database.write() as connection:
            for number, (document, digest) in some:
                now, source = NOW + number * MINUTE, sources[number % SOURCES]
                values = articles._place(source, Entry("", document.url), document, own=False)
                values |= {"story_id": await articles._story(connection, now, None), "source_id": source}
                values |= {"filed_at": now, "fresh": True}
                article = await articles._insert(connection, document, digest, values)
                await articles._link(connection, article.id, source, now, fresh=True)
    async with store.database.write() as connection:
        await connection.execute(sql("INSERT INTO quotes_index(quotes_index) VALUES ('rebuild')"))


def article_of(said: Sequence[tuple[str, str]], number: int, before: str = "") -> Filed:
    """An article in which words are quoted one after the other, each with its speaker."""
    text, quotes = before, []
    for words, speaker in said:
        start = len(text)
        text += f"“{words}” {speaker} said.\n\n"
        span = Span(start + 1, start + 1 + len(words))
        host = Span(start, len(text) - 2)
        quotes.append(Quote(span, words, QuoteKind.DIRECT, host, speaker, cue="said", confidence=0.9))
    document = Document(text, title=said[0][0][:80], url=f"https://paper.example/{number}", published=NOW)
    return document, Digest((), tuple(quotes), (), 1)


def invented(sentences: Sequence[str], count: int, chance: random.Random) -> Iterator[Filed]:
    """Articles of some 600 words, ten sentences of them quoted; words follow one another as they do in the given ones.

    So rare words are as rare, and common ones as often together, as in print.
    """
    say, speakers = babble(sentences, chance), [f"Given{n} Surname{n % 700}" for n in range(SPEAKERS)]
    for number in range(count):
        filler = " ".join(chance.choices(sentences, k=14))
        said = list({next(say): chance.choice(speakers) for _ in range(10)}.items())
        yield article_of(said, number, before=f"{filler}\n\n")


def babble(sentences: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Sentences of 5 to 60 words in which every two neighbours are neighbours in one of the given."""
    follow: dict[str, list[str]] = defaultdict(list)
    for sentence in sentences:
        for one, other in pairwise(["", *sentence.split(), ""]):
            follow[one].append(other)
    draw = chance.random
    while True:
        words, word = [], ""
        while len(words) < 60:
            after = follow[word]
            word = after[int(draw() * len(after))]
            if not word:
                break
            words.append(word)
        if len(words) >= 5:
            yield " ".join(words)
