"""The servers: what each chose, and since when the bot is there or is not."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.servers import Server
from bot.store.engine import Database, insert
from bot.store.schema import servers

LONGEST_ERROR = 500
BATCH = 500  # rows in one statement; engines have limits


@dataclass(frozen=True, slots=True)
class Servers:
    """One row a server; one without a row has the defaults."""

    database: Database

    async def get(self, scope: int) -> Server:
        """A server's settings."""
        async with self.database.read() as connection:
            found = await connection.execute(select(servers).where(servers.c.scope == scope))
            row = found.one_or_none()
        return Server(scope) if row is None else _server_of(row)

    async def set_notices(self, scope: int, channel_id: int | None) -> Server:
        """Tell the server's admins there from now on, or nowhere; the settings as they were."""
        return await self._set(scope, {"notice_channel_id": channel_id, "notice_error": None})

    async def set_editors(self, scope: int, role_id: int | None) -> Server:
        """Let those who have a role manage sources and subscriptions, or nobody more; the settings as they were."""
        return await self._set(scope, {"editor_role_id": role_id})

    async def set_pictures(self, scope: int, theme: str) -> Server:
        """Draw maps and timelines in this theme from now on, or with `off` not at all; the settings as they were."""
        return await self._set(scope, {"pictures": theme})

    async def join(self, scope: int, now: datetime) -> bool:
        """Note that the bot is in a server; False if that was known."""
        async with self.database.write() as connection:
            return await _join(connection, [scope], now) > 0

    async def leave(self, scope: int, now: datetime) -> None:
        """Note that the bot is no longer in a server; of what the server has, nothing is removed yet."""
        async with self.database.write() as connection:
            await connection.execute(_values(connection, scope, {"joined_at": now, "left_at": now}, ["left_at"]))

    async def settle_presence(self, scopes: Collection[int], now: datetime) -> None:
        """Note in which servers the bot is, all of them: it joined and left some, perhaps, while it was not running."""
        present = sorted(scopes)
        async with self.database.write() as connection:
            await _join(connection, present, now)
            known = await connection.scalars(select(servers.c.scope).where(servers.c.left_at.is_(None)))
            for scope in set(known).difference(present):
                await connection.execute(update(servers).where(servers.c.scope == scope).values(left_at=now))

    async def _set(self, scope: int, values: dict[str, Any]) -> Server:
        async with self.database.write() as connection:
            query = select(servers).where(servers.c.scope == scope).with_for_update()
            row = (await connection.execute(query)).one_or_none()
            await connection.execute(_values(connection, scope, values, list(values)))
        return Server(scope) if row is None else _server_of(row)


def _values(connection: AsyncConnection, scope: int, values: dict[str, Any], changed: list[str]) -> Any:
    """A server's row with these values; of one that is there only those that are `changed`."""
    adding = insert(connection, servers).values({"scope": scope} | values)
    return adding.on_conflict_do_update(index_elements=[servers.c.scope], set_={name: values[name] for name in changed})


async def _join(connection: AsyncConnection, scopes: list[int], now: datetime) -> int:
    """Note that the bot is in these servers; how many of them that was not known of."""
    joined = 0
    for start in range(0, len(scopes), BATCH):
        some = scopes[start : start + BATCH]
        adding = insert(connection, servers).on_conflict_do_nothing().returning(servers.c.scope)
        rows = [{"scope": scope, "joined_at": now} for scope in some]
        joined += len((await connection.execute(adding, rows)).all())
        gone = servers.c.scope.in_(some) & servers.c.left_at.is_not(None)
        back = await connection.execute(update(servers).where(gone).values(joined_at=now, left_at=None))
        joined += back.rowcount
    return joined


def _server_of(row: Row[Any]) -> Server:
    return Server(**row._asdict())
