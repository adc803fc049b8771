"""The audit: who changed what in a server, kept for ninety days."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy import insert as plain_insert

from bot.servers import Record
from bot.store.engine import Database
from bot.store.schema import audit

KEPT = timedelta(days=90)
LONGEST = 500  # characters of what was before and is after


@dataclass(frozen=True, slots=True)
class Audit:
    """One row a change."""

    database: Database

    async def note(self, record: Record) -> None:
        """Keep a change; what is older than `KEPT` goes, of every server."""
        values = {name: value[:LONGEST] if isinstance(value, str) else value for name, value in asdict(record).items()}
        async with self.database.write() as connection:
            await connection.execute(delete(audit).where(audit.c.at < record.at - KEPT))
            await connection.execute(plain_insert(audit).values(values))

    async def of(self, scope: int, now: datetime, limit: int, *, skip: int = 0) -> list[Record]:
        """The newest changes in a server, newest first, without the `skip` newest."""
        query = select(audit).where(audit.c.scope == scope, audit.c.at >= now - KEPT)
        async with self.database.read() as connection:
            rows = await connection.execute(query.order_by(audit.c.id.desc()).limit(limit).offset(skip))
            return [
                Record(row.scope, row.at, row.member_id, row.action, row.subject, row.before, row.after) for row in rows
            ]
