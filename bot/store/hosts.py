"""The hosts that asked to be left alone, and until when: kept over restarts, and known to every process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from bot.store.engine import Database, insert
from bot.store.schema import hosts


@dataclass(frozen=True, slots=True)
class Hosts:
    """One row a host that rests."""

    database: Database

    async def rest(self, until: Mapping[str, datetime], now: datetime) -> None:
        """Note until when hosts, named as `bot.hosts` does, want to be left alone; forget those that no longer do."""
        async with self.database.write() as connection:
            await connection.execute(delete(hosts).where(hosts.c.rest_until <= now))
            for host, moment in until.items():
                adding = insert(connection, hosts).values(host=host, rest_until=moment)
                keeping = adding.on_conflict_do_update(index_elements=["host"], set_={"rest_until": moment})
                await connection.execute(keeping)

    async def resting(self, now: datetime) -> dict[str, datetime]:
        """The hosts that still rest, and until when."""
        async with self.database.read() as connection:
            rows = await connection.execute(select(hosts).where(hosts.c.rest_until > now))
            return {row.host: row.rest_until for row in rows}
