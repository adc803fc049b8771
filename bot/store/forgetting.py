"""Forgetting for good: an article, or all of a host, with everything that was made of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Text, delete, exists, func, null, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.addresses import address, full, host, mark, names_host, parents
from bot.store.claims import take_turn
from bot.store.engine import Database, insert
from bot.store.index import SEARCHED
from bot.store.schema import article_sources, articles, forgotten, known_lines, seen, stories
from bot.store.speakers import recount


async def covers(connection: AsyncConnection, urls: Sequence[str]) -> bool:
    """Whether one of the addresses, or its host, was forgotten."""
    marks = [mark(each) for url in urls for each in (address(url), *map(_whole, parents(host(url))))]
    return await connection.scalar(select(forgotten.c.mark).where(forgotten.c.mark.in_(marks)).limit(1)) is not None


async def forget(database: Database, url_or_host: str) -> int:
    """See `Articles.forget`. SQLite overwrites what it deletes, and its text index is made anew."""
    url = full(url_or_host)
    whole = names_host(url)
    where = _below(host(url)) if whole else articles.c.address == address(url)
    async with database.write() as connection:
        await take_turn(connection)
        await _secure(connection)
        listed = select(article_sources.c.source_id).join(articles).where(where).distinct()
        told = list(await connection.scalars(listed.order_by(article_sources.c.source_id)))
        removed = (
            (await connection.execute(delete(articles).where(where).returning(articles.c.address))).scalars().all()
        )
        marks = {mark(each) for each in [*removed, _whole(host(url)) if whole else address(url)]}
        rows = [{"mark": each} for each in sorted(marks)]
        await connection.execute(insert(connection, forgotten).on_conflict_do_nothing(), rows)
        await connection.execute(
            update(seen).where(seen.c.reason.icontains(host(url), autoescape=True)).values(reason=None)
        )
        await _drop_waiting(connection, url)
        await recount(connection, told)
        await connection.execute(delete(known_lines).where(known_lines.c.source_id.in_(told)))
        await close_stories(connection)
        await _rewrite_index(connection)
    await _clear_log(database)
    return len(removed)


async def count(database: Database, url_or_host: str) -> int:
    """See `Articles.to_forget`."""
    url = full(url_or_host)
    where = _below(host(url)) if names_host(url) else articles.c.address == address(url)
    async with database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(articles).where(where)) or 0


async def _drop_waiting(connection: AsyncConnection, url: str) -> None:
    """Let go of entries that wait to be filed there, or were given up."""
    named = seen.c.pending.cast(Text).icontains(host(url), autoescape=True)
    rows = await connection.execute(select(seen.c.source_id, seen.c.key, seen.c.pending).where(named))
    for row in rows.all():
        there = (row.pending or {}).get("url") or ""
        if host(url) in parents(host(there)) if names_host(url) else address(there) == address(url):
            here = (seen.c.source_id == row.source_id) & (seen.c.key == row.key)
            await connection.execute(update(seen).where(here).values(pending=null(), done=True))


def _whole(name: str) -> str:
    """What is marked for a whole host; no address looks like it."""
    return f"host {name}"


def _below(name: str) -> ColumnElement[bool]:
    """A host and those below it; a name without a dot stands for itself, so that nobody forgets all of .com."""
    itself = articles.c.host == name
    return itself | articles.c.host.endswith(f".{name}", autoescape=True) if "." in name else itself


async def close_stories(connection: AsyncConnection) -> None:
    """Remove stories that lost their last article, and move the others back to the newest one left."""
    await connection.execute(delete(stories).where(~exists().where(articles.c.story_id == stories.c.id)))
    newest = select(func.max(articles.c.filed_at)).where(articles.c.story_id == stories.c.id).scalar_subquery()
    await connection.execute(update(stories).where(stories.c.moved_at > newest).values(moved_at=newest))


async def _secure(connection: AsyncConnection) -> None:
    if connection.dialect.name == "sqlite":
        await connection.execute(text("PRAGMA secure_delete=ON"))


async def _rewrite_index(connection: AsyncConnection) -> None:
    """SQLite's text index only marks words as deleted until its parts are merged."""
    if connection.dialect.name == "sqlite":
        for name in SEARCHED:
            await connection.execute(text(f"INSERT INTO {name}_index({name}_index) VALUES('optimize')"))


async def _clear_log(database: Database) -> None:
    """Empty SQLite's write-ahead log, in which the removed rows may still stand."""
    if database.engine.dialect.name == "sqlite":
        async with database.engine.execution_options(bare=True).connect() as connection:
            await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
