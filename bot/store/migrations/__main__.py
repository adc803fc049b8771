"""Write the next revision from what `schema` says now: `python -m bot.store.migrations "what it changes"`."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from alembic import command
from sqlalchemy import Connection

from bot.store.engine import connect
from bot.store.migration import config, migrate, scripts


async def revise(message: str) -> None:
    """Compare an empty database at the newest revision with the schema, and write down the difference."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'empty.sqlite3'}"
        await migrate(url)
        database = connect(url)
        async with database.read() as connection:
            await connection.run_sync(_revise, message)
        await database.engine.dispose()


def _revise(connection: Connection, message: str) -> None:
    number = len(list(scripts().walk_revisions())) + 1
    command.revision(config(connection), message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    asyncio.run(revise(sys.argv[1]))
