"""The quotes: found by words that somebody remembers of them, and by who spoke."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, Subquery, func, literal, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import StoredQuote
from bot.store.codec import article_of
from bot.store.engine import Database
from bot.store.index import Term, hits, speaker_terms, terms
from bot.store.schema import articles, quotes
from bot.store.scopes import visible

MOST_TERMS = 40  # of what was typed; nobody remembers more
COMMON = 400  # rows from which on a term is too common to tell quotes apart
RAREST = 5  # terms of which a quote must have one

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
                telling = await _rarest(connection, remembered)
                ids += await _nearest(connection, scope, [telling, *by], limit) if telling else []
            return await _load(connection, list(dict.fromkeys(ids))[:limit])


def _visible(connection: AsyncConnection, scope: int | None, groups: Groups) -> tuple[Select[int], Subquery]:
    """The ids of visible quotes that hold a term of every group, and how well each matches."""
    matching = hits(connection.dialect, quotes, groups)
    found = select(quotes.c.id).join(matching, matching.c.id == quotes.c.id)
    return found.join(articles, articles.c.id == quotes.c.article_id).where(visible(scope)), matching


async def _nearest(connection: AsyncConnection, scope: int | None, groups: Groups, limit: int) -> list[int]:
    query, matching = _visible(connection, scope, groups)
    return list(await connection.scalars(query.order_by(matching.c.rank, quotes.c.id.desc()).limit(limit)))


async def _said_last(connection: AsyncConnection, scope: int | None, groups: Groups, limit: int) -> list[int]:
    query, _ = _visible(connection, scope, groups)
    return list(await connection.scalars(query.order_by(quotes.c.id.desc()).limit(limit)))


async def _rarest(connection: AsyncConnection, remembered: Sequence[str]) -> list[Term]:
    """The terms that tell quotes apart, by a count that ends where a term is common anyway."""
    counts = []
    for number, term in enumerate(remembered):
        some = select(hits(connection.dialect, quotes, [[Term(term)]]).c.id).limit(COMMON).subquery()
        counts.append(select(literal(number).label("number"), func.count().label("rows")).select_from(some))
    rows = (await connection.execute(union_all(*counts))).all()
    known = sorted((row.rows, row.number) for row in rows if row.rows)
    return [Term(remembered[number]) for _, number in known[:RAREST]]


async def _load(connection: AsyncConnection, ids: Sequence[int]) -> list[StoredQuote]:
    """The quotes in the order of the ids, each article read once."""
    rows = (await connection.execute(select(quotes).where(quotes.c.id.in_(ids)))).all()
    wanted = articles.c.id.in_({row.article_id for row in rows})
    said_in = {row.id: article_of(row) for row in await connection.execute(select(articles).where(wanted))}
    by_id: dict[int, Row[Any]] = {row.id: row for row in rows}
    found = []
    for row in (by_id[each] for each in ids):
        article = said_in[row.article_id]
        quote = article.digest.quotes[row.number]
        found.append(StoredQuote(row.id, article.id, quote, article.document, article.filed_at))
    return found
