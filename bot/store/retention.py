"""What is no longer needed is let go of, table by table, and the database put in order: for the quiet hours.

articles       a time after they were filed, with their quotes, places and readings; then stories without any
seen           90 days after its source last listed an entry
deliveries     90 days after they were settled; notices too
readings       30 days; replaced texts, which only they need, too
audit          90 days
servers        30 days after the bot left, with all that is kept of them
sources        90 days after they were added, once nobody follows them and no article is theirs
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, delete, exists, select, text

from bot.store import audit as audits
from bot.store import entries
from bot.store import readings as reading
from bot.store.claims import take_turn
from bot.store.engine import Database, file_of
from bot.store.forgetting import close_stories
from bot.store.index import SEARCHED
from bot.store.schema import (
    article_sources,
    articles,
    audit,
    deliveries,
    follows,
    hosts,
    metadata,
    notices,
    readers,
    readings,
    seen,
    servers,
    sources,
    versions,
)
from bot.store.speakers import recount

BATCH = 200  # rows in one transaction, so that nobody waits long
SETTLED = timedelta(days=90)  # a settled delivery answers `/why` and keeps the same story from being owed again
LEFT = timedelta(days=30)  # a server that adds the bot again by then finds everything as it was
UNUSED = timedelta(days=90)
SPARSE = 0.25  # of a file's pages are free before it is worth writing it anew
SMALL = 20_000_000  # bytes: a smaller file is left as it is


async def tidy(database: Database, now: datetime, keep_articles: timedelta) -> dict[str, int]:
    """Let go of all that is no longer needed; how many rows of which table. Doing it twice changes nothing."""
    gone = {"articles": await _drop_articles(database, now - keep_articles)}
    gone["servers"] = await _drop_servers(database, now)
    for table, old in _old(now):
        async with database.write() as connection:
            gone[table.name] = (await connection.execute(delete(table).where(old))).rowcount
    return {name: count for name, count in gone.items() if count}


async def put_in_order(database: Database, url: str) -> bool:
    """Merge SQLite's text indexes, keep its statistics, and write a sparse file anew; whether that was done.

    PostgreSQL does all of this by itself.
    """
    file = file_of(url)
    if file is None:
        return False
    async with database.write() as connection:
        for name in SEARCHED:
            merge = f"INSERT INTO {name}_index({name}_index, rank) VALUES ('merge', 500)"  # noqa: S608 a name of ours
            await connection.execute(text(merge))
        await connection.execute(text("PRAGMA optimize"))
    async with database.turn, database.engine.execution_options(bare=True).connect() as connection:
        free, pages, size = [
            await connection.scalar(text(f"PRAGMA {name}")) or 0
            for name in ("freelist_count", "page_count", "page_size")
        ]
        room = shutil.disk_usage(file.parent).free > 2 * pages * size
        sparse = pages * size > SMALL and free > SPARSE * pages and room
        if sparse:
            await connection.execute(text("VACUUM"))
        await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    return sparse


def _old(now: datetime) -> Iterable[tuple[Table, ColumnElement[bool]]]:
    """What is too old, in an order in which nothing refers to what is gone."""
    unfollowed = ~exists().where(follows.c.source_id == sources.c.id)
    empty = ~exists().where(article_sources.c.source_id == sources.c.id)
    first = ~exists().where(articles.c.source_id == sources.c.id)
    yield seen, seen.c.last_at < now - entries.KEPT
    yield deliveries, deliveries.c.settled_at < now - SETTLED
    yield notices, notices.c.settled_at < now - SETTLED
    yield readings, readings.c.read_at < now - reading.KEPT
    yield readers, readers.c.asked_at < now - reading.KEPT
    yield versions, versions.c.replaced_at < now - reading.KEPT
    yield audit, audit.c.at < now - audits.KEPT
    yield hosts, hosts.c.rest_until < now
    yield sources, (sources.c.added_at < now - UNUSED) & unfollowed & empty & first


async def _drop_articles(database: Database, before: datetime) -> int:
    """Remove old articles a few at a time; afterwards the names that their sources quote are counted anew."""
    told: set[int] = set()
    dropped = 0
    while some := await _drop_some(database, before):
        dropped += some[0]
        told |= some[1]
    for source_id in sorted(told):
        async with database.write() as connection:
            await take_turn(connection)
            await recount(connection, [source_id])
    return dropped


async def _drop_some(database: Database, before: datetime) -> tuple[int, set[int]] | None:
    """Remove up to `BATCH` articles: how many, and which sources listed them; None: there are none left."""
    async with database.write() as connection:
        await take_turn(connection)
        oldest = select(articles.c.id).where(articles.c.filed_at < before).order_by(articles.c.filed_at).limit(BATCH)
        ids = list(await connection.scalars(oldest))
        if not ids:
            return None
        listed = select(article_sources.c.source_id).where(article_sources.c.article_id.in_(ids)).distinct()
        told = set(await connection.scalars(listed))
        await connection.execute(delete(articles).where(articles.c.id.in_(ids)))
        await close_stories(connection)
    return len(ids), told


async def _drop_servers(database: Database, now: datetime) -> int:
    """Remove whatever is kept of servers that the bot left long ago."""
    left = select(servers.c.scope).where(servers.c.left_at < now - LEFT)
    async with database.write() as connection:
        gone = list(await connection.scalars(left))
        for start in range(0, len(gone), BATCH):
            some = gone[start : start + BATCH]
            for table in reversed(metadata.sorted_tables):
                if "scope" in table.c:
                    await connection.execute(delete(table).where(table.c.scope.in_(some)))
    return len(gone)
