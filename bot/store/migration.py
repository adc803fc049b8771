"""Bring a database to the schema of this program, and refuse one that is not."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from bot.errors import DatabaseError
from bot.store.engine import Database, connect, file_of, reach
from bot.store.snapshots import keep_before

log = logging.getLogger(__name__)

FOLDER = Path(__file__).parent / "migrations"
LOCK = 0x517E  # any number, the same in every process of ours


async def migrate(url: str, folder: Path = FOLDER) -> bool:
    """Bring the database up to date, making it where there is none; whether anything had to be done.

    All or nothing: every step runs in one transaction, and a second process waits for it. A SQLite file that holds an
    older schema is copied first. `folder`: where the revisions are.
    """
    _make_folder(url)
    database = connect(url, foreign_keys=False)  # rebuilding a parent table with them on would empty its children
    try:
        await reach(database)
        await _keep_before(database, file_of(url), scripts(folder))
        async with database.write() as connection:
            return await connection.run_sync(_upgrade, folder)
    finally:
        await database.engine.dispose()


async def check(database: Database, url: str) -> None:
    """DatabaseError unless the database has exactly the schema of this program."""
    file = file_of(url)
    if file is not None and not file.exists():
        raise DatabaseError(f"there is no database {file}: run `sitrep migrate`")
    await reach(database)
    async with database.read() as connection:
        revision = await connection.run_sync(_revision)
    if revision is not None and revision not in revisions():
        raise DatabaseError("the database was written by a newer version of Sitrep: update this one")
    if revision != scripts().get_current_head():
        raise DatabaseError("the database has an older schema: run `sitrep migrate`")


def config(connection: Connection | None = None, folder: Path = FOLDER) -> Config:
    """What Alembic wants to know, for `migrations/env.py`."""
    made = Config(attributes={"connection": connection})
    made.set_main_option("script_location", str(folder).replace("%", "%%"))
    made.set_main_option("path_separator", "os")
    made.set_main_option("file_template", "v%%(rev)s_%%(slug)s")
    return made


def scripts(folder: Path = FOLDER) -> ScriptDirectory:
    """The chain of revisions."""
    return ScriptDirectory.from_config(config(folder=folder))


def revisions(folder: Path = FOLDER) -> set[str]:
    """The revisions that this program knows."""
    return {script.revision for script in scripts(folder).walk_revisions()}


async def _keep_before(database: Database, file: Path | None, chain: ScriptDirectory) -> None:
    """Copy a SQLite file whose schema is about to change; PostgreSQL has its own tools and one transaction."""
    async with database.read() as connection:
        before = await connection.run_sync(_revision)
    head = chain.get_current_head()
    known = {script.revision for script in chain.walk_revisions()}
    if file is not None and head is not None and before in known - {head}:
        kept = await asyncio.to_thread(keep_before, file, head)
        log.info("the database is migrated from %s to %s; as it was, it is kept as %s", before, head, kept)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection, folder: Path) -> bool:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    before = _revision(connection)
    if before is not None and before not in revisions(folder):
        raise DatabaseError("the database was written by a newer version of Sitrep: update this one")
    command.upgrade(config(connection, folder), "head")
    if connection.dialect.name == "sqlite":
        _check_references(connection)
    return _revision(connection) != before


def _check_references(connection: Connection) -> None:
    """Roll everything back if there is a row that refers to nothing: with the checks off, a step may have made it."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise DatabaseError(f"rows of {broken[0]} refer to nothing, so nothing was migrated: restore a backup")


def _make_folder(url: str) -> None:
    file = file_of(url)
    if file is None:
        return
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(f"the folder {file.parent} cannot be made: {error.strerror}") from error
