"""Who may work on what: a row until its lease runs out, or the filing of articles until the transaction ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, any_, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

LOCK = 0xF11E  # any number, the same in every process of ours


async def take_turn(connection: AsyncConnection) -> None:
    """Let one filing or forgetting happen after the other; SQLite's writers take turns anyway."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


async def claim(
    connection: AsyncConnection, table: Table, due: ColumnElement[bool], limit: int, values: Mapping[str, Any]
) -> Sequence[Row[Any]]:
    """Give at most `limit` due rows these values, the most overdue first, and return them as they then are.

    Workers at the same time get different rows and do not wait for each other. The rows are picked into an array,
    because PostgreSQL may run a plain IN more than once and so claim more than the limit.
    """
    picked = select(table.c.id).where(due).order_by(table.c.due_at, table.c.id).limit(limit)
    if connection.dialect.name == "postgresql":
        locked = picked.with_for_update(skip_locked=True, of=table)
        chosen = table.c.id == any_(func.array(locked.scalar_subquery()))
    else:
        chosen = table.c.id.in_(picked)
    result = await connection.execute(update(table).where(chosen).values(values).returning(table))
    return sorted(result, key=lambda row: row.id)
