"""The quotes: found by words that somebody remembers of them, and by who spoke."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations
from typing import Any

from sqlalchemy import Row, Select, Subquery, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import StoredQuote
from bot.store.codec import document_of, quote_of
from bot.store.engine import Database
from bot.store.index import Term, hits, nearest_first, speaker_terms, terms
from bot.store.schema import DOCUMENT, articles, quotes
from bot.store.scopes import visible
from summaries.document import Document

MOST_TERMS = 40  # of what was typed; nobody remembers more
COMMON = 1000  # quotes from which on a term is too common to tell them apart; ranking more takes too long
MOST_BUT_ONE = 8  # terms, if all are common

Groups = Sequence[Sequence[Term]]


@dataclass(frozen=True, slots=True)
class Quotes:
    """Candidates for a remembered quotation; how near each is, `summaries.matching` decides."""

    database: Database

    async def search(
        self, scope: int | None, words: Sequence[str], speaker: str | None, limit: int
    ) -> list[StoredQuote]:
        """Quotes that share words with what is remembered, in them or their host sentence, the best first.

        Those with all of the words come first, then those with some of the rarest; `speaker` must be named with all of
        its words. Without words: what the speaker said last. Nothing typed is ever read as a command of the engine.
        """
        remembered = list(dict.fromkeys(term for word in words for term in terms(word)))[:MOST_TERMS]
        by = [[Term(term)] for term in speaker_terms(speaker)]
        async with self.database.read() as connection:
            if not remembered:
                return await _load(connection, await _said_last(connection, scope, by, limit)) if by else []
            ids = await _nearest(connection, scope, [*([Term(term)] for term in remembered), *by], limit)
            if len(ids) < limit:
                ids += await _nearest(connection, scope, [*await _telling(connection, remembered), *by], limit)
            return await _load(connection, list(dict.fromkeys(ids))[:limit])

    async def one(self, scope: int | None, quote_id: int) -> StoredQuote | None:
        """A quote by its id; None if there is none that the scope may see."""
        asked = select(quotes.c.id).join(articles, articles.c.id == quotes.c.article_id).where(quotes.c.id == quote_id)
        async with self.database.read() as connection:
            ids = list(await connection.scalars(asked.where(visible(scope))))
            return next(iter(await _load(connection, ids)), None)


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


async def _telling(connection: AsyncConnection, remembered: Sequence[str]) -> Groups:
    """What a quote must hold if some words are remembered wrong: one of the rarest, as long as few quotes do.

    Where even the rarest word is common, all of the words but one.
    """
    counted = await _counted(connection, remembered)
    rows = accumulate(count for count, _ in counted)
    by_rarity = [Term(remembered[number]) for _, number in counted]
    rarest = [term for term, so_far in zip(by_rarity, rows, strict=True) if so_far < COMMON]
    return [rarest] if rarest else list(combinations(by_rarity[:MOST_BUT_ONE], 2)) or [by_rarity]


async def _counted(connection: AsyncConnection, remembered: Sequence[str]) -> list[tuple[int, int]]:
    """How many quotes hold each term, and its number, rarest first; counting ends at `COMMON`."""
    counts = []
    for number, term in enumerate(remembered):
        some = select(hits(connection.dialect, quotes, [[Term(term)]]).c.id).limit(COMMON).subquery()
        counts.append(select(func.count().label("rows"), literal(number).label("number")).select_from(some))
    return sorted((row.rows, row.number) for row in await connection.execute(union_all(*counts)))


async def _load(connection: AsyncConnection, ids: Sequence[int]) -> list[StoredQuote]:
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
