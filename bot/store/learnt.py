"""What filing learns beside the articles: by what a story is found again, and which lines a source always prints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.codec import document_of
from bot.store.engine import Database
from bot.store.engine import insert as upsert
from bot.store.schema import DOCUMENT, articles, known_lines, signatures
from summaries.cleaning.repeated import KnownLines, grown, packed, unpacked
from summaries.document import Document


@dataclass(frozen=True, slots=True)
class Learnt:
    """Kept with the article that it was learnt from, in the same transaction."""

    database: Database

    async def signatures(self, after: int, until: int, limit: int) -> list[tuple[int, int, bytes]]:
        """Article, story and signature of the first articles above one id and up to another, in the order of filing."""
        query = select(signatures.c.article_id, articles.c.story_id, signatures.c.packed).join(articles)
        query = query.where(signatures.c.article_id > after, signatures.c.article_id <= until)
        async with self.database.read() as connection:
            rows = await connection.execute(query.order_by(signatures.c.article_id).limit(limit))
            return [(article_id, story_id, bytes(data)) for article_id, story_id, data in rows]

    async def documents(self, after: int, limit: int) -> list[tuple[int, int, Document]]:
        """Article, story and document of the first articles above an id, in the order of filing."""
        query = select(*DOCUMENT).where(articles.c.id > after).order_by(articles.c.id).limit(limit)
        async with self.database.read() as connection:
            return [(row.id, row.story_id, document_of(row)) for row in await connection.execute(query)]

    async def newest(self, skipped: int) -> int:
        """The id of the newest article but so many; 0 where there are no more than those."""
        query = select(articles.c.id).order_by(articles.c.id.desc()).offset(skipped).limit(1)
        async with self.database.read() as connection:
            return await connection.scalar(query) or 0

    async def lines(self, source_id: int) -> KnownLines:
        """What is known of the lines that a source's articles print."""
        async with self.database.read() as connection:
            return await _lines(connection, source_id)


async def keep(
    connection: AsyncConnection, article_id: int, source_id: int, signature: bytes, lines: Sequence[int]
) -> None:
    """Keep an article's signature, and count its lines among those of its source."""
    if signature:
        await connection.execute(insert(signatures).values(article_id=article_id, packed=signature))
    if lines:
        values = {"source_id": source_id, "packed": packed(grown(await _lines(connection, source_id), lines))}
        adding = upsert(connection, known_lines).values(values)
        changes = {"packed": adding.excluded.packed}
        await connection.execute(adding.on_conflict_do_update(index_elements=[known_lines.c.source_id], set_=changes))


async def _lines(connection: AsyncConnection, source_id: int) -> KnownLines:
    data = await connection.scalar(select(known_lines.c.packed).where(known_lines.c.source_id == source_id))
    return KnownLines() if data is None else unpacked(bytes(data))
