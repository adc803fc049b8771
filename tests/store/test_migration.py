"""The chain of migrations leads to the schema, on both engines."""

from __future__ import annotations

from alembic import command

from bot.store import migrate
from bot.store.engine import connect
from bot.store.migration import config


async def test_the_chain_ends_in_the_schema(store_url):
    database = connect(store_url)
    async with database.read() as connection:
        await connection.run_sync(lambda sync: command.check(config(sync)))
    await database.engine.dispose()


async def test_migrating_again_changes_nothing(url):
    assert await migrate(url) is True
    assert await migrate(url) is False
