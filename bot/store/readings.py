"""What was read: the lines that a channel or a member was shown, kept for thirty days; they go with their articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Passage, Reader
from bot.store.engine import Database, insert
from bot.store.schema import articles, readers, readings, versions
from summaries.document import Span

KEPT = timedelta(days=30)
BATCH = 500  # values in one statement; engines have limits


@dataclass(frozen=True, slots=True)
class Readings:
    """Every reader belongs to one server: what it read elsewhere is not known here."""

    database: Database

    async def note(self, reader: Reader, passages: Iterable[Passage], now: datetime) -> None:
        """Keep that these passages were shown to the reader; what was noted longer ago than `KEPT` is let go."""
        async with self.database.write() as connection:
            await note(connection, reader, passages, now)

    async def read(self, reader: Reader, article_ids: Sequence[int]) -> dict[int, datetime]:
        """Those of the articles whose story the reader was shown with them in it, and when last."""
        found: dict[int, datetime] = {}
        async with self.database.read() as connection:
            for start in range(0, len(article_ids), BATCH):
                some = _mine(reader) & readings.c.article_id.in_(article_ids[start : start + BATCH])
                last = select(readings.c.article_id, func.max(readings.c.read_at, type_=readings.c.read_at.type))
                rows = await connection.execute(last.where(some).group_by(readings.c.article_id))
                found.update((row[0], row[1]) for row in rows)
        return found

    async def passages(self, reader: Reader, article_ids: Sequence[int]) -> list[Passage]:
        """The lines that the reader was shown and that still stand in the articles, in the order of the text."""
        now = (articles.c.id == readings.c.article_id) & (articles.c.version == readings.c.version)
        lines = _mine(reader) & readings.c.article_id.in_(article_ids[:BATCH]) & (readings.c.end > readings.c.start)
        query = (
            select(readings)
            .join(articles, now)
            .where(lines)
            .order_by(readings.c.article_id, readings.c.start, readings.c.end)
        )
        async with self.database.read() as connection:
            return [Passage(row.article_id, Span(row.start, row.end)) for row in await connection.execute(query)]

    async def former(self, reader: Reader, article_ids: Sequence[int]) -> list[str]:
        """The lines that the reader was shown and that their publishers print no more, as they stood."""
        old = (versions.c.article_id == readings.c.article_id) & (versions.c.version == readings.c.version)
        lines = _mine(reader) & readings.c.article_id.in_(article_ids[:BATCH]) & (readings.c.end > readings.c.start)
        query = select(readings.c.start, readings.c.end, versions.c.text).join(versions, old).where(lines)
        async with self.database.read() as connection:
            rows = await connection.execute(query.order_by(readings.c.article_id, readings.c.version, readings.c.start))
            return [Span(row.start, row.end).of(row.text) for row in rows]

    async def forget(self, reader_id: int) -> None:
        """Let go of all that one reader was shown and asked, in every server."""
        async with self.database.write() as connection:
            await connection.execute(delete(readings).where(readings.c.reader == reader_id))
            await connection.execute(delete(readers).where(readers.c.reader == reader_id))

    async def asked(self, reader: Reader) -> datetime | None:
        """When the reader last asked what is new; None: never, or longer ago than is kept."""
        mine = (readers.c.scope == reader.scope) & (readers.c.reader == reader.id)
        async with self.database.read() as connection:
            return await connection.scalar(select(readers.c.asked_at).where(mine))

    async def note_asked(self, reader: Reader, passages: Iterable[Passage], now: datetime) -> None:
        """Note that the reader was told what is new, and what was shown of it; both or neither."""
        values = {"scope": reader.scope, "reader": reader.id, "asked_at": now}
        async with self.database.write() as connection:
            adding = insert(connection, readers).values(values)
            same = [readers.c.scope, readers.c.reader]
            await connection.execute(adding.on_conflict_do_update(index_elements=same, set_={"asked_at": now}))
            await note(connection, reader, passages, now)


async def note(connection: AsyncConnection, reader: Reader, passages: Iterable[Passage], now: datetime) -> None:
    """See `Readings.note`; a part of a transaction. What is no longer there cannot have been read."""
    wanted = dict.fromkeys((each.article_id, each.span.start, each.span.end) for each in passages)
    there = await _there(connection, sorted({article_id for article_id, _, _ in wanted}))
    rows = [
        {
            "scope": reader.scope,
            "reader": reader.id,
            "article_id": article_id,
            "start": start,
            "end": end,
            "version": there[article_id] if end > start else 0,
            "read_at": now,
        }
        for article_id, start, end in wanted
        if article_id in there
    ]
    if rows:
        adding = insert(connection, readings)
        key = [column.name for column in readings.primary_key]
        changes = {"read_at": adding.excluded.read_at}
        await connection.execute(adding.on_conflict_do_update(index_elements=key, set_=changes), rows)
    await connection.execute(delete(readings).where(readings.c.read_at < now - KEPT))
    await connection.execute(delete(readers).where(readers.c.asked_at < now - KEPT))


async def _there(connection: AsyncConnection, article_ids: Sequence[int]) -> dict[int, int]:
    """Those of the articles that are still stored, with their versions, held until the transaction ends."""
    found: dict[int, int] = {}
    for start in range(0, len(article_ids), BATCH):
        some = select(articles.c.id, articles.c.version).where(articles.c.id.in_(article_ids[start : start + BATCH]))
        rows = await connection.execute(some.with_for_update(read=True))
        found.update((row.id, row.version) for row in rows)
    return found


def _mine(reader: Reader) -> ColumnElement[bool]:
    return (readings.c.scope == reader.scope) & (readings.c.reader == reader.id)
