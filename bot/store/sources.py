"""The sources: who follows which, when each is due, how its last poll went."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import InputError, SourceError, Trouble
from bot.hosts import host_of
from bot.models import Listing, Ownership, Source, Wishes
from bot.moving import Move
from bot.store.claims import claim
from bot.store.codec import source_of, wishes_value
from bot.store.engine import Database, insert
from bot.store.schema import follows, hosts, sources
from bot.store.scopes import follower

LONGEST_URL = 2000  # bytes; an index entry of PostgreSQL has a limit
LONGEST_ERROR = 500
NOT_MOVED = Move()


@dataclass(frozen=True, slots=True)
class Sources:
    """One row a URL, however many servers follow it."""

    database: Database

    async def add(self, kind: str, url: str, title: str | None, now: datetime) -> Source:
        """The source at this URL, made and due at once if there is none; nobody follows it yet.

        One that had stopped, because it was gone or had moved, begins again.
        """
        if len(url.encode("utf-8", "replace")) > LONGEST_URL:
            raise InputError("that address is too long")
        values: dict[str, Any] = {"kind": kind, "url": url, "title": title, "due_at": now, "added_at": now}
        values |= {"host": host_of(url), "wishes": wishes_value(Wishes())}
        async with self.database.write() as connection:
            await connection.execute(insert(connection, sources).values(values).on_conflict_do_nothing())
            stopped = (sources.c.url == url) & sources.c.stopped
            await connection.execute(update(sources).where(stopped).values(_begun(now)))
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
                await connection.execute(update(sources).where(sources.c.id == source_id).values(_unread(now)))
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

    async def unfollow_since(self, scope: int, moment: datetime) -> int:
        """Stop following what the scope began to follow at this very moment; how many."""
        mine = delete(follows).where(follows.c.scope == scope, follows.c.since == moment)
        async with self.database.write() as connection:
            return (await connection.execute(mine)).rowcount

    async def followed(self, scope: int | None) -> list[Source]:
        """The sources that a scope follows, the oldest first; None: all."""
        query = select(sources).order_by(sources.c.id)
        if scope is not None:
            query = query.where(sources.c.id.in_(select(follows.c.source_id).where(follower(scope))))
        async with self.database.read() as connection:
            return [source_of(row) for row in await connection.execute(query)]

    async def claim_due(
        self, now: datetime, lease: timedelta, limit: int, busy: Collection[str] = (), per_host: int = 2
    ) -> list[Source]:
        """Sources that somebody follows and that are due, each to one caller; due again when the lease has run out.

        Of one host at most `per_host`, and none of those that are `busy` or want to rest: one host keeps no other
        waiting.
        """
        async with self.database.write() as connection:
            free = _due(now) & sources.c.host.not_in(busy) if busy else _due(now)
            nearest = func.row_number().over(partition_by=sources.c.host, order_by=(sources.c.due_at, sources.c.id))
            ranked = select(sources.c.id, nearest.label("place")).where(free).subquery()
            first = sources.c.id.in_(select(ranked.c.id).where(ranked.c.place <= per_host))
            rows = await claim(connection, sources, _due(now) & first, limit, {"due_at": now + lease})
            followers = await _followers(connection, [row.id for row in rows])
        return [replace(source_of(row), followers=followers.get(row.id, 0)) for row in rows]

    async def settle(  # noqa: PLR0913 what is noted together
        self,
        source_id: int,
        listing: Listing | None,
        due_at: datetime,
        now: datetime,
        *,
        every: timedelta | None = None,
        changed: bool = False,
        move: Move = NOT_MOVED,
    ) -> None:
        """Note a successful poll; `listing` None or unchanged: the source said that nothing changed.

        `changed`: it listed something new; `every`: the time between its entries, where it is known. A source that
        has proved to have moved goes there; where another lives at its new address, its followers follow that one
        and it stops.
        """
        values: dict[str, Any] = {"due_at": due_at, "tried_at": now, "read_at": now, "failures": 0, "error": None}
        values |= {"trouble": None, "failing_since": None}
        values |= {"moved_to": move.to, "moved_since": move.since, "moves": move.polls}
        values["first_read_at"] = func.coalesce(sources.c.first_read_at, literal(now, sources.c.first_read_at.type))
        values |= _listed(listing, every) if listing is not None else {}
        values |= {"changed_at": now} if changed else {}
        async with self.database.write() as connection:
            if move.proved and move.to is not None:
                values |= await _moved(connection, source_id, move.to, now)
            await connection.execute(update(sources).where(sources.c.id == source_id).values(values))

    async def settle_failure(self, source_id: int, error: SourceError | str, due_at: datetime, now: datetime) -> None:
        """Note a failed poll and why, for the admin of the source; what is gone is not polled again."""
        reason = str(error)[:LONGEST_ERROR]
        trouble = error.why if isinstance(error, SourceError) else Trouble.UNREACHABLE
        values = {"due_at": due_at, "tried_at": now, "failures": sources.c.failures + 1, "error": reason}
        values |= {"trouble": trouble, "stopped": trouble is Trouble.GONE}
        values |= {"moved_to": None, "moved_since": None, "moves": 0}
        values["failing_since"] = func.coalesce(sources.c.failing_since, literal(now, sources.c.failing_since.type))
        async with self.database.write() as connection:
            await connection.execute(update(sources).where(sources.c.id == source_id).values(values))

    async def postpone(self, source_id: int, due_at: datetime) -> None:
        """Give a claimed source back unread, because its host rests: that is no failure of it."""
        async with self.database.write() as connection:
            await connection.execute(update(sources).where(sources.c.id == source_id).values(due_at=due_at))


def _due(now: datetime) -> ColumnElement[bool]:
    """What is worth a request now."""
    resting = select(hosts.c.host).where(hosts.c.rest_until > now)
    followed = exists().where(follows.c.source_id == sources.c.id)
    return (sources.c.due_at <= now) & sources.c.stopped.is_(False) & sources.c.host.not_in(resting) & followed


def _listed(listing: Listing, every: timedelta | None) -> dict[str, Any]:
    """What a reading says of its source."""
    validators = listing.validators
    values: dict[str, Any] = {"etag": validators.etag, "last_modified": validators.last_modified}
    values |= {"validated_url": validators.url}
    if listing.unchanged:
        return values
    values |= {"body_hash": listing.body_hash, "wishes": wishes_value(listing.wishes)}
    values |= {"every": None if every is None else int(every.total_seconds())}
    return values | ({} if listing.title is None else {"title": listing.title})


async def _moved(connection: AsyncConnection, source_id: int, url: str, now: datetime) -> dict[str, Any]:
    """Let a source live at another address, or its followers follow the one that lives there."""
    if len(url.encode("utf-8", "replace")) > LONGEST_URL:
        return {}
    other = await connection.scalar(select(sources.c.id).where(sources.c.url == url))
    if other is None:
        return {"url": url, "host": host_of(url), "moved_to": None, "moved_since": None, "moves": 0}
    if not await _is_followed(connection, other):
        await connection.execute(update(sources).where(sources.c.id == other).values(_unread(now)))
    there = select(follows.c.scope, literal(other), literal(now, follows.c.since.type))
    adding = insert(connection, follows).from_select(
        ["scope", "source_id", "since"], there.where(follows.c.source_id == source_id)
    )
    await connection.execute(adding.on_conflict_do_nothing())
    await connection.execute(update(sources).where(sources.c.id == other, sources.c.stopped).values(_begun(now)))
    return {"stopped": True, "due_at": None}


def _unread(now: datetime) -> dict[str, Any]:
    """What nobody followed counts as never read."""
    return {"due_at": now, "read_at": None, "first_read_at": None}


def _begun(now: datetime) -> dict[str, Any]:
    """A source that had stopped is polled again, and forgets what it failed of."""
    fresh = ("error", "trouble", "failing_since", "etag", "last_modified", "validated_url", "body_hash", "moved_to")
    return dict.fromkeys(fresh) | {"stopped": False, "due_at": now, "failures": 0, "moves": 0}


async def _followers(connection: AsyncConnection, source_ids: list[int]) -> dict[int, int]:
    """How many servers follow each of these."""
    counted = select(follows.c.source_id, func.count()).where(follows.c.source_id.in_(source_ids))
    return {row[0]: row[1] for row in await connection.execute(counted.group_by(follows.c.source_id))}


async def _is_followed(connection: AsyncConnection, source_id: int) -> bool:
    counted = await connection.scalar(select(func.count()).where(follows.c.source_id == source_id))
    return bool(counted)
