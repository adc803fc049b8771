"""The quotes: found by words that somebody remembers of them, and by who spoke."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from typing import Any

from sqlalchemy import Row, Select, Subquery, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import StoredQuote
from bot.store.codec import document_of, quote_of
from bot.store.engine import Database
from bot.store.index import AllOf, Groups, Term, hits, nearest_first, speaker_terms, terms, verbatim_terms
from bot.store.schema import DOCUMENT, articles, quotes
from bot.store.scopes import visible
from summaries.document import Document

MOST_TERMS = 40  # of what was typed; nobody remembers more
COUNTED = 300  # quotes with a term that are counted; from then on their number is estimated
FEW = 700  # quotes that one question may find: ranking more takes too long
MANY = 30_000  # quotes with a term from which on even going through them takes too long
TOGETHER = 4.0  # how much more often than by chance words stand together
MOST_TOGETHER = 7  # words of which twos and threes are made
MOST_CHOICES = 12  # in one question
ALL = ""


@dataclass(frozen=True, slots=True)
class Quotes:
    """Candidates for a remembered quotation; how near each is, `summaries.matching` decides."""

    database: Database

    async def search(
        self, scope: int | None, words: Sequence[str], speaker: str | None, limit: int, *, typed: str = ""
    ) -> list[StoredQuote]:
        """Quotes that share words with what is remembered, in them or their host sentence, the likeliest first.

        Those of which `typed` is a sentence or all come first, then those with all of the words, then those with some
        of the rarest; `speaker` must be named with all of its words. Without words: what the speaker said last. Nothing
        typed is ever read as a command of the engine.
        """
        remembered = list(dict.fromkeys(term for word in words for term in terms(word)))[:MOST_TERMS]
        by = [[Term(term)] for term in speaker_terms(speaker)]
        async with self.database.read() as connection:
            if not remembered:
                return await load(connection, await _said_last(connection, scope, by, limit)) if by else []
            ids: dict[int, None] = {}
            if verbatim := [Term(term) for term in verbatim_terms(typed)]:
                ids |= dict.fromkeys(await _nearest(connection, scope, [verbatim, *by], limit))
            for telling in _telling(remembered, await _spread(connection, remembered)):
                if len(ids) < limit:
                    ids |= dict.fromkeys(await _nearest(connection, scope, [telling, *by], limit))
            return await load(connection, list(ids)[:limit])

    async def one(self, scope: int | None, quote_id: int) -> StoredQuote | None:
        """A quote by its id; None if there is none that the scope may see."""
        asked = select(quotes.c.id).join(articles, articles.c.id == quotes.c.article_id).where(quotes.c.id == quote_id)
        async with self.database.read() as connection:
            ids = list(await connection.scalars(asked.where(visible(scope))))
            return next(iter(await load(connection, ids)), None)


def _visible(connection: AsyncConnection, scope: int | None, groups: Groups) -> tuple[Select[int], Subquery]:
    """The ids of visible quotes that hold a term of every group, and how well each matches."""
    matching = hits(connection.dialect, quotes, groups)
    found = select(quotes.c.id).join(matching, matching.c.id == quotes.c.id)
    return found.join(articles, articles.c.id == quotes.c.article_id).where(visible(scope)), matching


async def _nearest(connection: AsyncConnection, scope: int | None, groups: Groups, limit: int) -> list[int]:
    query, matching = _visible(connection, scope, groups)
    order = nearest_first(connection.dialect, matching)
    return list(await connection.scalars(query.order_by(*order).limit(limit)))


async def _said_last(connection: AsyncConnection, scope: int | None, groups: Groups, limit: int) -> list[int]:
    query, _ = _visible(connection, scope, groups)
    return list(await connection.scalars(query.order_by(quotes.c.id.desc()).limit(limit)))


def _telling(remembered: Sequence[str], spread: Mapping[str, float]) -> Iterator[list[AllOf]]:
    """What quotes are asked to hold, one question after the other: all of the words; then any of what is told here.

    Some words are remembered wrong, so no word may be needed: the rarest are asked for alone, the others in twos or
    threes, as rare together as they must be for few quotes to hold them. Each question finds some `FEW` quotes.
    """
    by_rarity = sorted(remembered, key=lambda term: spread[term])
    if len(by_rarity) > 1 and spread[by_rarity[0]] < MANY:
        yield [AllOf(by_rarity)]
    alone = _affordable([(spread[term], (term,)) for term in by_rarity])
    others = [term for term in by_rarity if (term,) not in alone]
    together = [
        (_both(spread, some), some)
        for size in (2, 3)
        for some in combinations(others[:MOST_TOGETHER], size)
        if min(spread[term] for term in some) < MANY
    ]
    yield [AllOf(some) for some in [*alone, *_affordable(together)]] or [AllOf(by_rarity[:MOST_TOGETHER])]


def _affordable(choices: Iterable[tuple[float, tuple[str, ...]]]) -> list[tuple[str, ...]]:
    """The choices that few quotes hold, the rarest first, as many as find `FEW` quotes between them."""
    ordered = sorted(choices)
    so_far = accumulate(count for count, _ in ordered)
    return [some for (_, some), found in zip(ordered, so_far, strict=True) if found < FEW][:MOST_CHOICES]


def _both(spread: Mapping[str, float], some: Sequence[str]) -> float:
    """About how many quotes hold some words together, which they do more often than by chance."""
    expected = spread[some[0]]
    for term in some[1:]:
        expected *= min(1.0, TOGETHER * spread[term] / spread[ALL])
    return expected


async def _spread(connection: AsyncConnection, remembered: Sequence[str]) -> dict[str, float]:
    """About how many quotes hold each term, and under `ALL` how many there are.

    Counting ends at `COUNTED` quotes: how far the ids have come by then tells how many there would be.
    """
    last = await connection.scalar(select(func.max(quotes.c.id))) or 1
    counts = []
    for number, term in enumerate(remembered):
        some = select(hits(connection.dialect, quotes, [[AllOf((term,))]]).c.id).limit(COUNTED).subquery()
        counts.append(select(literal(number), func.count(), func.max(some.c.id)).select_from(some))
    spread: dict[str, float] = {ALL: last}
    for number, count, reached in await connection.execute(union_all(*counts)):
        spread[remembered[number]] = count if count < COUNTED else count * last / reached
    return spread


async def load(connection: AsyncConnection, ids: Sequence[int]) -> list[StoredQuote]:
    """The quotes in the order of the ids, each document read once."""
    rows = (await connection.execute(select(quotes).where(quotes.c.id.in_(ids)))).all()
    said_in = await _articles(connection, {row.article_id for row in rows})
    by_id = {row.id: _stored(row, *said_in[row.article_id]) for row in rows}
    return [by_id[each] for each in ids]


async def _articles(connection: AsyncConnection, ids: Collection[int]) -> dict[int, tuple[Row[Any], Document]]:
    found = await connection.execute(select(*DOCUMENT).where(articles.c.id.in_(ids)))
    return {row.id: (row, document_of(row)) for row in found}


def _stored(row: Row[Any], article: Row[Any], document: Document) -> StoredQuote:
    quote = quote_of(row.said, document.text)
    return StoredQuote(row.id, article.id, quote, document, article.filed_at)
