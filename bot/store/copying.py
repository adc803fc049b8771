"""Everything that is kept, copied into another database: between SQLite and PostgreSQL both ways, counted and checked.

    check the origin | refuse a target that holds anything | migrate it | copy each table | go on counting | compare

All of it is one transaction of the target, and sees one state of the origin: what arrives is whole, or nothing does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Row, Table, TableClause, Text, column, func, insert, inspect, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeEngine

from bot.errors import DatabaseError
from bot.store.columns import Json, Words
from bot.store.engine import Database, connect, file_of
from bot.store.migration import check, migrate
from bot.store.schema import metadata

CHUNK = 200  # rows at a time; an article with all that is made of it may take some hundred kilobytes
WHOLE = 1 << 128


@dataclass(frozen=True, slots=True)
class Copied:
    """One table, and how many rows of it arrived."""

    table: str
    rows: int


async def copy(origin_url: str, target_url: str) -> list[Copied]:
    """Copy every row into a database without any, which is made if there is none; the tables with their rows.

    DatabaseError if the origin has another schema, if the target holds anything, or if a row arrived other than it was.
    """
    origin, target = connect(origin_url), connect(target_url)
    try:
        await check(origin, origin_url)
        await _refuse_what_is_there(target, target_url)
        await migrate(target_url)
        async with origin.read() as reading, target.write() as writing:
            copied = [await _copy_table(reading, writing, each) for each in metadata.sorted_tables]
            for each in metadata.sorted_tables:
                if each.dialect_options["sqlite"]["autoincrement"]:
                    await _count_on(writing, each.name, await _counted(reading, each.name))
            return copied
    finally:
        await origin.engine.dispose()
        await target.engine.dispose()


async def _refuse_what_is_there(target: Database, url: str) -> None:
    file = file_of(url)
    if file is not None and not file.exists():
        return
    async with target.read() as connection:
        held = await connection.run_sync(_held)
    if held:
        raise DatabaseError(
            f"the target holds {held} already: name an empty database, so that nothing is mixed or lost"
        )


def _held(connection: Connection) -> str | None:
    """The first of our tables that has a row."""
    there = set(inspect(connection).get_table_names())
    for each in metadata.sorted_tables:
        if each.name in there and connection.execute(select(text("1")).select_from(each).limit(1)).first():
            return each.name
    return None


async def _copy_table(reading: AsyncConnection, writing: AsyncConnection, each: Table) -> Copied:
    """Copy a table and compare what arrived; DatabaseError if that is not the same, whatever its order."""
    plain = _plain(each)
    rows, sent = 0, 0
    async with reading.stream(select(plain)) as result:
        async for chunk in result.partitions(CHUNK):
            await writing.execute(insert(plain), [dict(row._mapping) for row in chunk])  # noqa: SLF001 its public name
            rows, sent = rows + len(chunk), (sent + _print(chunk)) % WHOLE
    arrived, got = await _read(writing, plain)
    if (rows, sent) != (arrived, got):
        raise DatabaseError(f"{each.name}: {rows} rows were read and others arrived ({arrived}), so nothing was copied")
    return Copied(each.name, rows)


async def _read(connection: AsyncConnection, plain: TableClause) -> tuple[int, int]:
    rows, found = 0, 0
    async with connection.stream(select(plain)) as result:
        async for chunk in result.partitions(CHUNK):
            rows, found = rows + len(chunk), (found + _print(chunk)) % WHOLE
    return rows, found


def _print(rows: Sequence[Row[Any]]) -> int:
    """A number made of rows, the same in any order: engines sort words differently."""
    return sum(int.from_bytes(blake2b(repr(tuple(row)).encode(), digest_size=16).digest()) for row in rows)


def _plain(each: Table) -> TableClause:
    """A table whose texts, also those that are JSON, are taken and given as they stand."""
    return table(each.name, *(column(part.name, _kind(part.type)) for part in each.columns))


def _kind(kind: TypeEngine[Any]) -> TypeEngine[Any]:
    return Text() if isinstance(kind, (Json, Words)) else kind


async def _counted(connection: AsyncConnection, name: str) -> int:
    """The highest id that a table has given, also to a row that is gone."""
    if connection.dialect.name == "sqlite":
        query = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
        return await connection.scalar(query, {"name": name}) or 0
    sequence = await connection.scalar(select(func.pg_get_serial_sequence(name, "id")))
    given = select(text("CASE WHEN is_called THEN last_value ELSE 0 END")).select_from(text(str(sequence)))
    return await connection.scalar(given) or 0


async def _count_on(connection: AsyncConnection, name: str, last: int) -> None:
    """Let a table give ids after `last`, so that none is given twice."""
    if connection.dialect.name == "sqlite":
        await connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
        values = {"name": name, "last": last}
        await connection.execute(text("INSERT INTO sqlite_sequence(name, seq) VALUES (:name, :last)"), values)
    else:
        await connection.execute(select(func.setval(func.pg_get_serial_sequence(name, "id"), max(last, 1), last > 0)))
