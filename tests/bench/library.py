"""Stores full of quotations, for the benches that look one up: filing them in bulk, and how people misquote them."""

from __future__ import annotations

import json
import random
import re
import string
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy import text as sql

from bot.models import Article, Entry
from bot.store import Store, articles, schema
from bot.store.codec import document_values
from bot.store.schema import stories
from summaries.document import Digest, Document, Quote, QuoteKind, Span

NOW = datetime(2026, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
EVERYTHING, ONE_SOURCE = 100, 200  # servers: one follows all sources, one a single small source
SOURCES = 200
AT_ONCE = 1000  # articles filed in one transaction
SPEAKERS = 2000

Filed = tuple[Document, Digest]
Values = dict[str, Any]


async def fill(store: Store, filed: Iterable[Filed]) -> None:
    """File articles in bulk, the first of every 200 from the small source.

    The rows are those that filing one by one makes, but for the stories and the ledger; of the text indexes only that
    of the quotes is made, at the end in one go.
    """
    sources = [(await store.sources.add("feed", f"https://{n}.example", f"Paper {n}", NOW)).id for n in range(SOURCES)]
    for source in sources:
        await store.sources.follow(EVERYTHING, source, NOW)
    await store.sources.follow(ONE_SOURCE, sources[0], NOW)
    async with store.database.write() as connection:
        for table in ("articles", "quotes"):
            await connection.execute(sql(f"DROP TRIGGER {table}_index_insert"))
        await connection.execute(insert(stories).values(id=1, opened_at=NOW, moved_at=NOW))
    waiting = enumerate(filed, 1)
    while some := list(islice(waiting, AT_ONCE)):
        rows = [_rows(number, sources[number % SOURCES], *each) for number, each in some]
        async with store.database.write() as connection:
            await connection.execute(insert(schema.articles), [article for article, _, _ in rows])
            await connection.execute(insert(schema.article_sources), [link for _, link, _ in rows])
            await connection.execute(insert(schema.quotes), [quote for _, _, quotes in rows for quote in quotes])
    async with store.database.write() as connection:
        await connection.execute(sql("INSERT INTO quotes_index(quotes_index) VALUES ('rebuild')"))


def _rows(number: int, source: int, document: Document, digest: Digest) -> tuple[Values, Values, list[Values]]:
    """The rows of an article, of its link to its source and of its quotes."""
    now = NOW + number * MINUTE
    place = articles._place(source, Entry("", document.url), document, own=False)
    row = place | document_values(document) | {"id": number, "story_id": 1, "source_id": source, "terms": ""}
    row |= {"digest": {"version": 1, "summary": [], "quotes": [], "places": []}, "filed_at": now, "fresh": True}
    link = {"article_id": number, "source_id": source, "listed_at": now, "fresh": True, "unannounced": False}
    article = Article(number, 1, document, digest, now, fresh=True)
    return row, link, [articles._quote_row(article, at, quote) for at, quote in enumerate(digest.quotes)]


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


def sentences_in(folder: Path) -> Iterator[str]:
    """Sentences of 4 to 60 words of the articles in the evaluation data."""
    for name in ("clusters", "single", "single_train", "multi"):
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            texts = [record["text"]] if "text" in record else [article["text"] for article in record["articles"]]
            parts = (part.strip() for text in texts for part in re.split(r"(?<=[.!?])[\"”]?\s+", text))
            yield from (part for part in parts if 4 <= len(part.split()) <= 60)


def misquote(text: str, others: Sequence[str], chance: random.Random) -> str:
    """The text with one to three words changed, dropped, swapped or mistyped, but most words as they were."""
    words = text.split()
    for _ in range(min(chance.randint(1, 3), len(words) // 3)):
        chance.choice([_change, _drop, _swap, _mistype])(words, others, chance)
    return " ".join(words)


def _change(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    words[chance.randrange(len(words))] = chance.choice(others)


def _drop(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    del words[chance.randrange(len(words))]


def _swap(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    at = chance.randrange(len(words) - 1)
    words[at], words[at + 1] = words[at + 1], words[at]


def _mistype(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    at = chance.randrange(len(words))
    letter = chance.randrange(len(words[at]))
    wrong = chance.choice(["", words[at][letter] * 2, chance.choice(string.ascii_lowercase)])
    words[at] = words[at][:letter] + wrong + words[at][letter + 1 :] or "a"
