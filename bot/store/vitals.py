"""What waits in the database, by which one sees whether the program keeps up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, exists, func, select

from bot.store.engine import Database
from bot.store.schema import article_sources, deliveries, follows, hosts, notices, sources


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is due of one kind, and how long the oldest of it has been."""

    count: int
    age: timedelta


async def waiting(database: Database, now: datetime) -> dict[str, Waiting]:
    """What is due by kind: sources to be read, articles of which nobody was told, deliveries and notices to be sent."""
    followed = exists().where(follows.c.source_id == sources.c.id)
    resting = select(hosts.c.host).where(hosts.c.rest_until > now)
    readable = sources.c.stopped.is_(False) & followed & sources.c.host.not_in(resting)
    unannounced = select(func.count(), func.min(article_sources.c.listed_at, type_=article_sources.c.listed_at.type))
    asked = {
        "sources": _due(sources, readable, now),
        "announcements": unannounced.where(article_sources.c.unannounced),
        "deliveries": _due(deliveries, deliveries.c.status == "owed", now),
        "notices": _due(notices, notices.c.status == "owed", now),
    }
    found = {}
    async with database.read() as connection:
        for name, query in asked.items():
            count, oldest = (await connection.execute(query)).one()
            found[name] = Waiting(count, max(timedelta(), now - oldest) if oldest else timedelta())
    return found


def _due(table: Table, which: ColumnElement[bool], now: datetime) -> Select[int, Any]:
    oldest = func.min(table.c.due_at, type_=table.c.due_at.type)
    return select(func.count(), oldest).select_from(table).where(which, table.c.due_at <= now)
