"""The notices: what admins are told of their sources; owed before it is sent, settled after, and never told twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, exists, or_, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.source_health import LASTS, TIRES, Change, Followed, News, Notice, State, Warned
from bot.store.claims import claim
from bot.store.engine import Database
from bot.store.health import NONE_YET, first_of_week, followed, followed_of
from bot.store.schema import article_sources, follows, notices, seen, servers, sources, warnings

LONGEST_REASON = 500
APART = timedelta(hours=1)  # between two notices to one server, so that one outage is one message
KEPT = timedelta(days=90)  # a settled notice


class Status(StrEnum):
    """What became of a notice."""

    OWED = "owed"
    SENT = "sent"
    GIVEN_UP = "given up"


@dataclass(frozen=True, slots=True)
class Notices:
    """One row a message; beside it what a server was warned of, by which nothing is told twice."""

    database: Database

    async def watched(self, now: datetime) -> list[tuple[int, list[Followed]]]:
        """Each server that may be told something now, with those of its sources of which there may be something.

        Left out are servers without a notice channel and those that are owed a notice or were within `APART`.
        """
        recent = exists().where(
            notices.c.scope == follows.c.scope,
            or_(notices.c.status == Status.OWED, notices.c.owed_at > now - APART),
        )
        async with self.database.read() as connection:
            first = await connection.scalar(first_of_week(now)) or NONE_YET
            query = followed(first, now).join(servers, servers.c.scope == follows.c.scope)
            query = query.where(
                servers.c.notice_channel_id.is_not(None), servers.c.left_at.is_(None), _may_change(first, now), ~recent
            )
            rows = (await connection.execute(query.order_by(follows.c.scope, sources.c.id))).all()
        return [(scope, [followed_of(row) for row in some]) for scope, some in groupby(rows, lambda row: row.scope)]

    async def owe(self, scope: int, changes: Sequence[Change], now: datetime) -> bool:
        """Note the changes of a server's sources, and owe one notice of what is told of them; both or neither.

        A change whose `before` is no longer so was noted by another process and is left out. False if nothing is owed.
        """
        async with self.database.write() as connection:
            if not await _lock(connection, scope):
                return False
            noted = await _note(connection, scope, changes)
            news = [_value(change) for change in noted if change.told is not None]
            if news:
                values = {"scope": scope, "news": news, "status": Status.OWED, "owed_at": now, "due_at": now}
                await connection.execute(plain_insert(notices).values(values))
            return bool(news)

    async def claim(self, now: datetime, lease: timedelta, limit: int) -> list[Notice]:
        """Notices that are due, each to one caller; due again when the lease has run out.

        A claim counts as an attempt: above 1, an earlier one may have reached Discord, its worker having died since.
        """
        due = (notices.c.status == Status.OWED) & (notices.c.due_at <= now)
        values = {"due_at": now + lease, "attempts": notices.c.attempts + 1}
        async with self.database.write() as connection:
            rows = await claim(connection, notices, due, limit, values)
            wanted = servers.c.scope.in_({row.scope for row in rows})
            found = await connection.execute(select(servers.c.scope, servers.c.notice_channel_id).where(wanted))
            channels = {row.scope: row.notice_channel_id for row in found}
            return [_notice_of(row, channels.get(row.scope)) for row in rows]

    async def settle(self, notice: Notice, message_id: int, now: datetime) -> None:
        """Note that it was sent, as which message; notices settled long ago go."""
        async with self.database.write() as connection:
            await _end(connection, notice, {"status": Status.SENT, "message_id": message_id, "settled_at": now})
            await _note_error(connection, notice, None)
            await connection.execute(delete(notices).where(notices.c.settled_at < now - KEPT))

    async def retry(self, notice: Notice, due_at: datetime, reason: str) -> None:
        """Owe it again later; the server's settings say why."""
        async with self.database.write() as connection:
            await _end(connection, notice, {"due_at": due_at, "reason": reason[:LONGEST_REASON]})
            await _note_error(connection, notice, reason)

    async def give_up(self, notice: Notice, reason: str, now: datetime, *, close: bool) -> None:
        """Owe it no longer, and count what it told as untold, so that it is told where it can be.

        `close`: its channel takes nothing any more, so nothing is sent there until another is chosen.
        """
        async with self.database.write() as connection:
            ended = {"status": Status.GIVEN_UP, "reason": reason[:LONGEST_REASON], "settled_at": now}
            await _lock(connection, notice.scope)
            if not await _end(connection, notice, ended):
                return
            told = [each.source_id for each in notice.news if not each.recovered]
            untold = (warnings.c.scope == notice.scope) & warnings.c.source_id.in_(told)
            await connection.execute(delete(warnings).where(untold))
            if close:
                await _note_error(connection, notice, reason, notice_channel_id=None)


async def _lock(connection: AsyncConnection, scope: int) -> bool:
    """Let one process at a time note what a server is told; False if there is no such server."""
    locking = select(servers.c.scope).where(servers.c.scope == scope).with_for_update()
    return await connection.scalar(locking) is not None


def _may_change(first: int, now: datetime) -> ColumnElement[bool]:
    """Whether there may be anything to note of a followed source; exact only in that nothing is left out.

    `first`: as `first_of_week` finds it. Each part is looked up in an index, and most sources need the first ones only.
    """
    lasts = (sources.c.failures >= TIRES) & (sources.c.failing_since <= now - LASTS)
    skipped = exists().where(seen.c.source_id == sources.c.id, seen.c.reason.is_not(None))
    gives = exists().where(article_sources.c.source_id == sources.c.id, article_sources.c.article_id >= first)
    bad = or_(sources.c.stopped, lasts, skipped & ~gives)
    moves = or_(sources.c.failures == 0, sources.c.stopped, warnings.c.well_since.is_not(None))
    return or_(warnings.c.state.is_(None) & bad, warnings.c.state.is_not(None) & moves)


async def _note(connection: AsyncConnection, scope: int, changes: Sequence[Change]) -> list[Change]:
    """Note changes; those that started from what is no longer so, or of a source no longer followed, are left out."""
    ids = [change.source_id for change in changes]
    mine = (follows.c.scope == scope) & follows.c.source_id.in_(ids)
    held = select(follows.c.source_id).where(mine).order_by(follows.c.source_id)
    followed = set(await connection.scalars(held.with_for_update(read=True, key_share=True)))
    here = (warnings.c.scope == scope) & warnings.c.source_id.in_(ids)
    rows = await connection.execute(select(warnings).where(here))
    known = {row.source_id: Warned(State(row.state), row.well_since) for row in rows}
    fitting = [each for each in changes if each.source_id in followed and each.before == known.get(each.source_id)]
    changed = warnings.c.source_id.in_([change.source_id for change in fitting])
    await connection.execute(delete(warnings).where(warnings.c.scope == scope, changed))
    kept = [(change.source_id, change.after) for change in fitting if change.after is not None]
    if kept:
        values = [{"scope": scope, "source_id": each, **asdict(warned)} for each, warned in kept]
        await connection.execute(plain_insert(warnings), values)
    return fitting


async def _end(connection: AsyncConnection, notice: Notice, values: dict[str, Any]) -> bool:
    """End a lease; what another worker has settled meanwhile stays settled."""
    mine = (notices.c.id == notice.id) & (notices.c.status == Status.OWED)
    return (await connection.execute(update(notices).where(mine).values(values))).rowcount > 0


async def _note_error(connection: AsyncConnection, notice: Notice, error: str | None, **values: None) -> None:
    """Keep why a notice did not arrive, unless its server has chosen another channel since."""
    there = (servers.c.scope == notice.scope) & (servers.c.notice_channel_id == notice.channel_id)
    said = None if error is None else error[:LONGEST_REASON]
    await connection.execute(update(servers).where(there).values({"notice_error": said} | values))


def _value(change: Change) -> dict[str, Any]:
    told = change.told
    assert told is not None  # noqa: S101 only what is told gets here
    since = None if told.since is None else told.since.isoformat()
    return {"source": change.source_id, "state": told.state, "since": since, "recovered": change.after is None}


def _notice_of(row: Row[Any], channel_id: int | None) -> Notice:
    return Notice(row.id, row.scope, channel_id, tuple(_news_of(each) for each in row.news), row.owed_at, row.attempts)


def _news_of(value: dict[str, Any]) -> News:
    since = None if value["since"] is None else datetime.fromisoformat(value["since"])
    return News(value["source"], State(value["state"]), since, value["recovered"])
