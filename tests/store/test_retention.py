"""What is no longer needed goes, and nothing else, on both engines."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select, text

from bot.models import Passage, Reader
from bot.servers import Record
from bot.store import open_store
from bot.store.retention import put_in_order, tidy
from bot.store.schema import metadata, seen, sources, stories
from bot.store.vitals import waiting
from summaries.document import Span
from tests.store.making import NOON, NORTH, SOUTH, file, owed, search, source, subscribe

DAY = timedelta(days=1)
YEAR = 365 * DAY
SAID = "“The plums ripen”, said Ann Example."


async def count(store, table) -> int:
    async with store.database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(table)) or 0


async def test_an_old_article_goes_with_all_that_was_made_of_it(store):
    paper = await source(store, "lake", NORTH)
    await file(store, paper.id, "https://lake.example/old", SAID)
    await file(store, paper.id, "https://lake.example/new", SAID, now=NOON + 300 * DAY)

    gone = await tidy(store.database, NOON + 400 * DAY, YEAR)

    assert gone["articles"] == 1
    assert await count(store, stories) == 1
    assert [each.document.url for each in await search(store, NORTH, ["plums"], None, 9)] == [
        "https://lake.example/new"
    ]
    assert await store.speakers.named(NORTH, "Ann", 9) == {"Ann Example": 1}


async def test_nothing_young_goes_and_twice_is_once(store):
    paper = await source(store, "lake", NORTH)
    await file(store, paper.id, "https://lake.example/1", SAID)
    wanted = await subscribe(store)
    await store.deliveries.owe([owed(wanted)], NOON)
    await store.readings.note(Reader(NORTH, 7), [Passage(1, Span(0, 5))], NOON)
    await store.audit.note(Record(NORTH, NOON, 1, "subscribe", "x"))

    assert await tidy(store.database, NOON + 29 * DAY, YEAR) == {}
    first = await tidy(store.database, NOON + 91 * DAY, YEAR)
    assert set(first) == {"readings", "audit", "seen"}
    assert await tidy(store.database, NOON + 91 * DAY, YEAR) == {}
    assert await count(store, seen) == 0


async def test_a_settled_delivery_goes_after_ninety_days_and_an_owed_one_stays(store):
    wanted = await subscribe(store)
    await store.deliveries.owe([owed(wanted, 1), owed(wanted, 2)], NOON)
    await store.deliveries.give_up(1, "the channel was deleted", NOON)

    assert await tidy(store.database, NOON + 89 * DAY, YEAR) == {}
    assert await tidy(store.database, NOON + 91 * DAY, YEAR) == {"deliveries": 1}


async def test_a_server_that_the_bot_left_is_gone_after_thirty_days(store):
    await source(store, "lake", NORTH, SOUTH)
    for scope in (NORTH, SOUTH):
        await subscribe(store, channel_id=scope, scope=scope)
        await store.servers.join(scope, NOON)
        await store.audit.note(Record(scope, NOON, 1, "subscribe", "x"))
    await store.servers.leave(NORTH, NOON)

    assert await tidy(store.database, NOON + 29 * DAY, YEAR) == {}
    assert await tidy(store.database, NOON + 31 * DAY, YEAR) == {"servers": 1}

    for table in metadata.sorted_tables:
        if "scope" in table.c:
            async with store.database.read() as connection:
                left = await connection.scalar(select(func.count()).select_from(table).where(table.c.scope == NORTH))
            assert left == 0, table.name
    assert len(await store.subscriptions.of(SOUTH)) == 1


async def test_a_source_that_nobody_uses_goes(store):
    await source(store, "lake", NORTH)
    await source(store, "river")

    assert await tidy(store.database, NOON + 91 * DAY, YEAR) == {"sources": 1}
    assert await count(store, sources) == 1


async def test_many_old_articles_go_in_turns(store):
    paper = await source(store, "lake", NORTH)
    for number in range(7):
        await file(store, paper.id, f"https://lake.example/{number}", SAID)
    from bot.store import retention

    assert retention.BATCH > 7
    assert (await tidy(store.database, NOON + 400 * DAY, YEAR))["articles"] == 7
    assert await store.speakers.named(NORTH, "Ann", 9) == {}


async def test_a_sparse_file_is_written_anew_and_holds_the_same(tmp_path):
    url = f"sqlite+aiosqlite:///{tmp_path}/store.sqlite3"
    async with open_store(url, upgrade=True) as store:
        paper = await source(store, "lake", NORTH)
        await file(store, paper.id, "https://lake.example/1", SAID)
        assert await put_in_order(store.database, url) is False
        async with store.database.write() as connection:
            await connection.execute(text("CREATE TABLE filler AS SELECT zeroblob(24000000) AS blob"))
        async with store.database.write() as connection:
            await connection.execute(text("DROP TABLE filler"))

        assert await put_in_order(store.database, url) is True

        assert (tmp_path / "store.sqlite3").stat().st_size < 2_000_000
        assert len(await search(store, NORTH, ["plums"], None, 9)) == 1


async def test_what_waits_is_counted_by_kind(store):
    paper = await source(store, "lake", NORTH)
    wanted = await subscribe(store)
    await file(store, paper.id, "https://lake.example/1", SAID)
    await store.deliveries.owe([owed(wanted)], NOON)

    found = await waiting(store.database, NOON + timedelta(minutes=5))

    assert {name: each.count for name, each in found.items()} == {
        "sources": 1,
        "announcements": 1,
        "deliveries": 1,
        "notices": 0,
    }
    assert found["deliveries"].age == timedelta(minutes=5)
