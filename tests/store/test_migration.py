"""The chain of migrations leads to the schema, on both engines."""

from __future__ import annotations

import asyncio

import pytest
from alembic import command

from bot.errors import DatabaseError
from bot.store import migrate, open_store
from bot.store.engine import connect
from bot.store.migration import config
from tests.store.making import NORTH, file, search, source


async def test_the_chain_ends_in_the_schema(store_url):
    database = connect(store_url)
    async with database.read() as connection:
        await connection.run_sync(lambda sync: command.check(config(sync)))
    await database.engine.dispose()


async def test_migrating_again_changes_nothing(url):
    assert await migrate(url) is True
    assert await migrate(url) is False


async def test_a_database_in_which_rows_refer_to_nothing_is_not_migrated(tmp_path):
    url = f"sqlite+aiosqlite:///{tmp_path}/store.sqlite3"
    await migrate(url)
    database = connect(url, foreign_keys=False)
    async with database.write() as connection:
        await connection.exec_driver_sql("INSERT INTO follows VALUES (1, 99, '2026-01-01 00:00:00.000000')")
    await database.engine.dispose()

    with pytest.raises(DatabaseError, match="follows"):
        await migrate(url)


async def test_two_processes_that_migrate_at_once_do_it_once(url):
    assert sorted(await asyncio.gather(migrate(url), migrate(url))) == [False, True]


async def test_the_text_indexes_follow_their_tables(store_url):
    async with open_store(store_url) as store:
        paper = await source(store, "lake", NORTH)
        filed = await file(store, paper.id, "https://lake.example/1", "“The plums ripen”, said Ann Example.")
        async with store.database.write() as connection:
            await connection.exec_driver_sql("UPDATE quotes SET terms = 'pears'")
        assert await search(store, NORTH, ["plums"], None, 9) == []
        assert len(await search(store, NORTH, ["pears"], None, 9)) == 1

        async with store.database.write() as connection:
            await connection.exec_driver_sql(f"DELETE FROM stories WHERE id = {filed.story_id}")
            if store_url.startswith("sqlite"):
                for table in ("articles", "quotes"):
                    check = f"INSERT INTO {table}_index({table}_index, rank) VALUES ('integrity-check', 1)"
                    await connection.exec_driver_sql(check)
        assert await search(store, NORTH, ["pears"], None, 9) == []
