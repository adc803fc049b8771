"""The border: what goes wrong with a database is one line that says what to do, and reads wait for no writer."""

import asyncio
import os
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.errors import DatabaseError
from bot.store import migrate, open_store
from bot.store.engine import connect
from tests.store.making import NOON, NORTH, source


def sqlite_url(path) -> str:
    return f"sqlite+aiosqlite:///{path}"


async def opening(url, **how) -> str:
    """What is said when a database cannot be opened."""
    with pytest.raises(DatabaseError) as caught:
        async with open_store(url, **how):
            pass
    assert "\n" not in str(caught.value)
    return str(caught.value)


async def test_the_folder_is_made(tmp_path):
    async with open_store(sqlite_url(tmp_path / "a" / "b" / "store.sqlite3"), upgrade=True) as store:
        assert (await store.counts(None)).articles == 0


async def test_a_database_that_is_not_there_is_not_made_unasked(tmp_path):
    assert "sitrep migrate" in await opening(sqlite_url(tmp_path / "store.sqlite3"))
    assert list(tmp_path.iterdir()) == []


async def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    said = await opening(sqlite_url(tmp_path / "file" / "data" / "store.sqlite3"), upgrade=True)

    assert str(tmp_path / "file" / "data") in said


async def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path):
    path = tmp_path / "garbage"
    path.write_bytes(b"not a database, but a diary. " * 100)

    assert "no SQLite database" in await opening(sqlite_url(path))
    assert "no SQLite database" in await opening(sqlite_url(path), upgrade=True)
    assert path.read_bytes() == b"not a database, but a diary. " * 100


async def test_a_folder_in_place_of_the_file_is_said(tmp_path):
    assert "cannot be opened" in await opening(sqlite_url(tmp_path), upgrade=True)


async def test_a_read_only_file_is_said(tmp_path):
    path = tmp_path / "store.sqlite3"
    await migrate(sqlite_url(path))
    async with open_store(sqlite_url(f"file:{path}?mode=ro&uri=true")) as store:
        with pytest.raises(DatabaseError, match="read-only"):
            await source(store, "lake")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
async def test_a_file_without_the_right_to_write_is_said(tmp_path):
    path = tmp_path / "store.sqlite3"
    await migrate(sqlite_url(path))
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        assert "read-only" in await opening(sqlite_url(path), upgrade=True)
    finally:
        tmp_path.chmod(0o755)


async def test_a_cut_off_file_is_said_to_be_damaged(tmp_path):
    path = tmp_path / "store.sqlite3"
    await migrate(sqlite_url(path))
    path.write_bytes(path.read_bytes()[:20_000])

    assert "damaged" in await opening(sqlite_url(path))


@pytest.mark.parametrize(
    "url",
    ["", "nonsense", "mysql://localhost/x", "sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:"],
)
async def test_an_address_of_no_database_of_ours_is_said(url):
    assert "DATABASE_URL" in await opening(url)


async def test_a_server_that_does_not_answer_is_said_without_the_password():
    said = await opening("postgresql://sitrep:hunter2@127.0.0.1:9/news?sslmode=disable")

    assert "news on 127.0.0.1" in said
    assert "hunter2" not in said


def test_an_address_as_providers_print_it_is_understood():
    address = connect("postgres://u:p@db.example/news?sslmode=require&channel_binding=require").engine.url

    assert address.drivername == "postgresql+asyncpg"
    assert dict(address.query) == {"ssl": "require"}


async def test_a_database_is_spoken_to_through_a_pool_too(url):
    pooled = url if url.startswith("sqlite") else f"{url}{'&' if '?' in url else '?'}pgbouncer=true"

    async with open_store(pooled, upgrade=True) as store:
        await source(store, "lake", NORTH)
        assert len(await store.sources.followed(NORTH)) == 1


NOBODY = """
import asyncio, os, sys
from datetime import UTC, datetime
from bot.store import open_store
from bot.errors import DatabaseError
async def main():
    async with open_store(sys.argv[2], upgrade=True) as store:  # so that all modules are loaded
        await store.counts(None)
    os.setgid(65534); os.setuid(65534)
    try:
        async with open_store(sys.argv[1], upgrade=True) as store:
            await store.sources.add("feed", "https://lake.example", None, datetime.now(UTC))
    except DatabaseError as error:
        print(error)
asyncio.run(main())
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may become another user")
async def test_a_folder_that_may_only_be_read_is_said_and_left_as_it_is(tmp_path):
    with tempfile.TemporaryDirectory() as folder:  # pytest's own are closed to other users
        path = Path(folder) / "store.sqlite3"
        await migrate(sqlite_url(path))
        os.chmod(folder, 0o755)  # noqa: PTH101
        before = path.read_bytes()
        done = await asyncio.to_thread(
            subprocess.run,
            [sys.executable, "-c", NOBODY, sqlite_url(path), sqlite_url(tmp_path / "other.sqlite3")],
            capture_output=True,
            text=True,
            check=False,
        )

        assert path.read_bytes() == before
    assert done.stderr == ""
    assert "read-only: give the program the right" in done.stdout or "check that its folder" in done.stdout


async def test_a_reading_sees_one_state(store):
    made = await source(store, "lake", NORTH)
    async with store.database.read() as connection:
        count = "SELECT count(*) FROM sources"
        assert await connection.scalar(text(count)) == 1
        await store.sources.settle(made.id, None, NOON, NOON)
        await source(store, "river")
        assert await connection.scalar(text(count)) == 1


async def test_an_empty_database_is_refused_until_it_is_migrated(url):
    if url.startswith("sqlite"):
        sqlite3.connect(url.removeprefix("sqlite+aiosqlite:///")).close()
    assert "sitrep migrate" in await opening(url)
    async with open_store(url, upgrade=True) as store:
        await source(store, "lake", NORTH)
    async with open_store(url) as store:
        assert len(await store.sources.followed(NORTH)) == 1


async def test_a_newer_database_is_refused_and_left_alone(store_url):
    database = connect(store_url)
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    try:
        assert "newer version" in await opening(store_url)
        assert "newer version" in await opening(store_url, upgrade=True)
    finally:
        async with database.write() as connection:
            await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
        await database.engine.dispose()


async def test_a_read_does_not_wait_for_a_writer(store):
    await source(store, "lake", NORTH)
    async with store.database.write() as connection:
        await connection.exec_driver_sql("UPDATE sources SET title = 'not yet'")

        [seen] = await store.sources.followed(NORTH)

    assert seen.title == "Lake"
    assert [each.title for each in await store.sources.followed(NORTH)] == ["not yet"]


async def test_a_write_that_fails_changes_nothing(store):
    await source(store, "lake", NORTH)

    async def fail():
        async with store.database.write() as connection:
            await connection.exec_driver_sql("UPDATE sources SET title = 'lost'")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()

    assert [each.title for each in await store.sources.followed(NORTH)] == ["Lake"]


async def test_many_writers_at_once_all_write(store):
    made = await asyncio.gather(*(store.sources.add("feed", f"https://{n}.example", None, NOON) for n in range(40)))

    assert len({each.id for each in made}) == 40


async def test_two_stores_on_one_database_see_each_other(store, store_url):
    async with open_store(store_url) as other:
        made = await asyncio.gather(
            *(each.sources.add("feed", f"https://{n}.example", None, NOON) for each in (store, other) for n in range(9))
        )

    assert len({each.id for each in made}) == 9
