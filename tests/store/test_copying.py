"""A move between engines: every row, every text index, every id that was given; and nothing over what is there."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from bot.errors import DatabaseError
from bot.models import Passage, Reader
from bot.store import Store, migrate, open_store
from bot.store.copying import copy
from bot.store.schema import metadata
from summaries.document import Place, Span
from tests.store.making import NOON, NORTH, SOUTH, file, owed, search, source, subscribe

HOSTILE = "“The plums ripen”, said Ann Example. \x00 \U0001f347 'quoted' \"twice\" % :name \\ ß\ud800"


async def fill(store: Store) -> None:
    """A little of everything, with hostile text, and an id that was given and is free again."""
    paper = await source(store, "lake", NORTH, SOUTH)
    gone = await source(store, "river")
    for number in range(3):
        await file(store, paper.id, f"https://lake.example/{number}", f"{HOSTILE} {number}", Place("DE", "Germany", 1))
    wanted = await subscribe(store)
    await store.deliveries.owe([owed(wanted)], NOON)
    await store.readings.note(Reader(NORTH, 7), [Passage(1, Span(0, 5))], NOON)
    await store.servers.join(NORTH, NOON)
    await store.sources.settle(paper.id, None, NOON + timedelta(microseconds=1), NOON)
    async with store.database.write() as connection:
        await connection.execute(text(f"DELETE FROM sources WHERE id = {gone.id}"))


async def rows(store: Store) -> dict[str, set[tuple]]:
    """All that is kept."""
    async with store.database.read() as connection:
        return {
            table.name: {repr(tuple(row)) for row in await connection.execute(select(table))}
            for table in metadata.sorted_tables
        }


@pytest.fixture
async def other_url(engine, request, tmp_path) -> AsyncIterator[str]:
    """An address of the other engine, without tables."""
    from tests.store.conftest import administer, named

    if engine == "postgresql":
        yield f"sqlite+aiosqlite:///{tmp_path}/other.sqlite3"
        return
    server = request.getfixturevalue("server")
    name = f"sitrep_other_{hashlib.blake2b(str(tmp_path).encode(), digest_size=6).hexdigest()}"
    await administer(server, f"CREATE DATABASE {name}")
    yield named(server, name)
    await administer(server, f"DROP DATABASE {name} WITH (FORCE)")


async def test_everything_arrives_on_the_other_engine_and_comes_back(store, store_url, other_url, tmp_path):
    await fill(store)
    there, back = await rows(store), f"sqlite+aiosqlite:///{tmp_path}/back.sqlite3"

    copied = await copy(store_url, other_url)
    await copy(other_url, back)

    assert {each.table: each.rows for each in copied} == {name: len(some) for name, some in there.items()}
    for address in (other_url, back):
        async with open_store(address) as moved:
            assert await rows(moved) == there
            assert len(await search(moved, NORTH, ["plums"], None, 9)) == 3
            assert (await source(moved, "pond")).id == 3, "an id of a row that is gone is not given again"


async def test_a_target_that_holds_anything_is_refused_and_left_alone(store, store_url, other_url):
    await fill(store)
    async with open_store(other_url, upgrade=True) as other:
        await source(other, "hill", SOUTH)
        before = await rows(other)

        with pytest.raises(DatabaseError, match="holds sources already"):
            await copy(store_url, other_url)

        assert await rows(other) == before


async def test_a_database_cannot_be_moved_onto_itself(store, store_url):
    await fill(store)

    with pytest.raises(DatabaseError, match="already"):
        await copy(store_url, store_url)


async def test_a_copy_that_breaks_off_leaves_the_target_empty(store, store_url, other_url):
    await fill(store)
    await migrate(other_url)
    broken = "1970-01-01 00:00:00.000000" if store_url.startswith("sqlite") else "1970-01-01 00:00:00+00"
    async with store.database.write() as connection:  # the last table to come has a row that the target refuses
        await connection.exec_driver_sql(f"INSERT INTO versions VALUES (1, 1, 'old', '{broken}')")
    other = open_store(other_url)
    async with other as opened, opened.database.write() as connection:
        await connection.exec_driver_sql("DROP TABLE versions")

    with pytest.raises(DatabaseError):
        await copy(store_url, other_url)

    async with open_store(other_url) as opened:
        assert (await opened.counts(None)).articles == 0
