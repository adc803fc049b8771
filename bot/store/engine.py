"""The way to the database: one engine, transactions that read or write, foreign errors translated at the border."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import URL, Connection, Table, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import DatabaseError

BUSY_SECONDS = 15
PARAMETERS = ("host", "port", "ssl", "target_session_attrs")  # others are for another driver, as channel_binding
DIRECT: dict[str, Any] = {"server_settings": {"application_name": "sitrep", "jit": "off"}}
POOLED: dict[str, Any] = {  # such a pool gives each transaction another server, and takes no settings
    "statement_cache_size": 0,
    "prepared_statement_cache_size": 0,
    "prepared_statement_name_func": lambda: f"sitrep_{uuid4().hex}",
}
REMEDIES = {  # a part of what the engine says -> what it means and what to do
    "unable to open database file": "cannot be opened: check that its folder exists and may be written",
    "file is not a database": "is no SQLite database: name another file, or move this one away",
    "malformed": "is damaged: restore a backup",
    "readonly": "is read-only: give the program the right to write the file and its folder",
    "disk is full": "has no room left on its disk",
    "disk i/o error": "cannot be read or written: check its disk",
    "database is locked": "is held by another program: SQLite serves one process, PostgreSQL many",
    "no such table": "has no tables of ours: run `sitrep migrate`",
    "password authentication failed": "refused the user or the password",
    "no password": "wants a password: put it into DATABASE_URL",
}


@dataclass(frozen=True, slots=True)
class Database:
    """One engine, and the transactions that the topics of the store are made of."""

    engine: AsyncEngine
    reader: AsyncEngine  # the same connections, in transactions that see one state
    writer: AsyncEngine
    turn: AbstractAsyncContextManager[Any]  # SQLite has one writer: waiting here is fair, its own waiting is not

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that sees one state of the database and waits for nobody."""
        with translated(self.engine.url):
            async with self.reader.begin() as connection:
                yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that changes something: all of it is kept, or after an error nothing."""
        with translated(self.engine.url):
            async with self.turn, self.writer.begin() as connection:
                yield connection


def connect(url: str, *, foreign_keys: bool = True) -> Database:
    """The database at an address; nothing is opened yet. DatabaseError for an address that names none."""
    address = _address(url)
    with translated(address):
        if address.get_backend_name() == "sqlite":
            engine = create_async_engine(address, pool_size=4, max_overflow=0, connect_args={"timeout": BUSY_SECONDS})
            _prepare_sqlite(engine, foreign_keys=foreign_keys)
            return Database(engine, engine, engine.execution_options(writes=True), asyncio.Lock())
        options = {"timeout": 10, "command_timeout": 60} | (POOLED if _is_pooled(url) else DIRECT)
        engine = create_async_engine(address, pool_pre_ping=True, connect_args=options)
        reader = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        return Database(engine, reader, engine, nullcontext())


async def reach(database: Database) -> None:
    """Open the database once; DatabaseError if it cannot be.

    A SQLite file is opened the plain way: where that fails, the driver's thread would outlive the event loop.
    """
    engine = database.engine
    with translated(engine.url):
        if engine.dialect.name == "sqlite":
            names, options = engine.dialect.create_connect_args(engine.url)
            with closing(sqlite3.connect(names[0], **options)) as connection:
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        else:
            async with engine.connect():
                pass


def insert(connection: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that may say what to do ON CONFLICT."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def file_of(url: str) -> Path | None:
    """The file of a SQLite database; None for another engine."""
    address = _address(url)
    if address.get_backend_name() != "sqlite":
        return None
    return Path((address.database or "").removeprefix("file:"))


@contextmanager
def translated(url: URL) -> Iterator[None]:
    """Turn what the engine and the drivers raise into one DatabaseError line without secrets or values."""
    try:
        yield
    except StatementError as error:
        if isinstance(error.orig, ValueError) and not isinstance(error, DBAPIError):
            raise error.orig from error  # a value that no column takes is a mistake of ours, not of the database
        raise DatabaseError(_line(url, error.orig or error)) from error
    except (SQLAlchemyError, sqlite3.Error, OSError, ImportError) as error:
        raise DatabaseError(_line(url, error)) from error
    except Exception as error:
        if not type(error).__module__.startswith("asyncpg"):  # an extra, so its names may not be there to catch
            raise
        raise DatabaseError(_line(url, error)) from error


def _line(url: URL, error: BaseException) -> str:
    if isinstance(error, ImportError):
        return f"the database driver {error.name} is missing: install sitrep[postgres]"
    name = (url.database or "").removeprefix("file:")
    place = (
        name if url.get_backend_name() == "sqlite" else f"{name} on {url.host or url.query.get('host', 'localhost')}"
    )
    said = (str(error).splitlines() or [type(error).__name__])[0].strip()
    if url.password:
        said = said.replace(url.password, "***")
    for part, meaning in REMEDIES.items():
        if part in said.lower():
            return f"the database {place} {meaning}"
    return f"the database {place} cannot be used: {said[:200]}"


def _address(url: str) -> URL:
    """The address with our drivers, understanding what providers print into those for PostgreSQL."""
    try:
        address = make_url(url)
        backend = address.get_backend_name()
    except (ArgumentError, ValueError) as error:
        raise DatabaseError("DATABASE_URL is no database address") from error
    if backend in ("postgres", "postgresql"):
        named = {"ssl" if name == "sslmode" else name: value for name, value in address.query.items()}
        query = {name: value for name, value in named.items() if name in PARAMETERS}
        return address.set(drivername="postgresql+asyncpg", query=query)
    if backend == "sqlite" and address.database and ":memory:" not in address.database:
        return address.set(drivername="sqlite+aiosqlite")
    raise DatabaseError("DATABASE_URL must name a SQLite file or a PostgreSQL database")


def _is_pooled(url: str) -> bool:
    """Whether an address leads to a pool of connections, as some providers print it."""
    address = make_url(url)
    return "pooler" in (address.host or "") or address.query.get("pgbouncer") == "true"


def _prepare_sqlite(engine: AsyncEngine, *, foreign_keys: bool) -> None:
    """Our own BEGIN in place of the driver's, and the settings that SQLite keeps for each connection."""

    @event.listens_for(engine.sync_engine, "connect")
    def settle(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")  # with less, a power cut could take back that a post was sent
        cursor.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        cursor.execute("PRAGMA cache_size=-8000")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        # A reader that took the write lock would make every other reader wait for the writers.
        options = connection.get_execution_options()
        if not options.get("bare"):  # a checkpoint, which no transaction may hold
            connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")
