"""The sources: who follows which, when each is due, how its last poll went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import InputError, SourceError, Trouble
from bot.models import Listing, Ownership, Source, Wishes
from bot.store.addresses import host
from bot.store.claims import claim
from bot.store.codec import source_of, wishes_value
from bot.store.engine import Database, insert
from bot.store.schema import follows, sources

LONGEST_URL = 2000  # bytes; an index entry of PostgreSQL has a limit
LONGEST_ERROR = 500


@dataclass(frozen=True, slots=True)
class Sources:
    """One row a URL, however many servers follow it."""

    database: Database

    async def add(self, kind: str, url: str, title: str | None, now: datetime) -> Source:
        """The source at this URL, made and due at once if there is none; nobody follows it yet."""
        if len(url.encode("utf-8", "replace")) > LONGEST_URL:
            raise InputError("that address is too long")
        values: dict[str, Any] = {"kind": kind, "url": url, "title": title, "due_at": now, "added_at": now}
        values |= {"host": host(url), "wishes": wishes_value(Wishes())}
        async with self.database.write() as connection:
            await connection.execute(insert(connection, sources).values(values).on_conflict_do_nothing())
            return source_of((await connection.execute(select(sources).where(sources.c.url == url))).one())

    async def get(self, source_id: int) -> Source | None:
        """The source with this id."""
        async with self.database.read() as connection:
            row = (await connection.execute(select(sources).where(sources.c.id == source_id))).one_or_none()
        return None if row is None else source_of(row)

    async def follow(self, scope: int, source_id: int, now: datetime) -> bool:
        """Follow a source; False if the scope does already or there is no such source.

        A source that nobody followed counts as never read, because what it published meanwhile is no news: its next
        reading files and posts nothing.
        """
        async with self.database.write() as connection:
            if not await _is_followed(connection, source_id):
                again = {"due_at": now, "read_at": None, "first_read_at": None}
                await connection.execute(update(sources).where(sources.c.id == source_id).values(again))
            there = select(literal(scope), sources.c.id, literal(now, follows.c.since.type))
            adding = insert(connection, follows).from_select(
                ["scope", "source_id", "since"], there.where(sources.c.id == source_id)
            )
            result = await connection.execute(adding.on_conflict_do_nothing())
            return result.rowcount > 0

    async def state(
        self, source_id: int, country: str | None, language: str | None, ownership: Ownership | None
    ) -> None:
        """Note what a pack states of a source's publisher."""
        values = {"country": country, "language": language, "ownership": ownership}
        async with self.database.write() as connection:
            await connection.execute(update(sources).where(sources.c.id == source_id).values(values))

    async def unfollow(self, scope: int, source_id: int) -> bool:
        """Stop following a source; False if the scope did not."""
        mine = delete(follows).where(follows.c.scope == scope, follows.c.source_id == source_id)
        async with self.database.write() as connection:
            return (await connection.execute(mine)).rowcount > 0

    async def followed(self, scope: int | None) -> list[Source]:
        """The sources that a scope follows, the oldest first; None: all."""
        query = select(sources).order_by(sources.c.id)
        if scope is not None:
            query = query.join(follows, follows.c.source_id == sources.c.id).where(follows.c.scope == scope)
        async with self.database.read() as connection:
            return [source_of(row) for row in await connection.execute(query)]

    async def claim_due(self, now: datetime, lease: timedelta, limit: int) -> list[Source]:
        """Sources that somebody follows and that are due, each to one caller; due again when the lease has run out."""
        due = (sources.c.due_at <= now) & exists().where(follows.c.source_id == sources.c.id)
        async with self.database.write() as connection:
            return [source_of(row) for row in await claim(connection, sources, due, limit, {"due_at": now + lease})]

    async def settle(self, source_id: int, listing: Listing | None, due_at: datetime, now: datetime) -> None:
        """Note a successful poll; None: the source said that nothing changed."""
        values: dict[str, Any] = {"due_at": due_at, "tried_at": now, "read_at": now, "failures": 0, "error": None}
        values |= {"trouble": None, "failing_since": None}
        values["first_read_at"] = func.coalesce(sources.c.first_read_at, literal(now, sources.c.first_read_at.type))
        if listing is not None:
            values |= {"etag": listing.validators.etag, "last_modified": listing.validators.last_modified}
            values |= {} if listing.title is None else {"title": listing.title}
        async with self.database.write() as connection:
            if listing is not None and listing.url is not None and await _is_free(connection, listing.url):
                values |= {"url": listing.url, "host": host(listing.url)}
            await connection.execute(update(sources).where(sources.c.id == source_id).values(values))

    async def settle_failure(self, source_id: int, error: SourceError | str, due_at: datetime, now: datetime) -> None:
        """Note a failed poll and why, for the admin of the source."""
        reason = str(error)[:LONGEST_ERROR]
        trouble = error.why if isinstance(error, SourceError) else Trouble.UNREACHABLE
        values = {"due_at": due_at, "tried_at": now, "failures": sources.c.failures + 1, "error": reason}
        values |= {"trouble": trouble, "stopped": trouble is Trouble.GONE}
        values["failing_since"] = func.coalesce(sources.c.failing_since, literal(now, sources.c.failing_since.type))
        async with self.database.write() as connection:
            await connection.execute(update(sources).where(sources.c.id == source_id).values(values))


async def _is_followed(connection: AsyncConnection, source_id: int) -> bool:
    counted = await connection.scalar(select(func.count()).where(follows.c.source_id == source_id))
    return bool(counted)


async def _is_free(connection: AsyncConnection, url: str) -> bool:
    """Whether a source may move to this URL: no other lives there."""
    if len(url.encode("utf-8", "replace")) > LONGEST_URL:
        return False
    return await connection.scalar(select(sources.c.id).where(sources.c.url == url)) is None
