"""Servers: what they chose, when the bot came and went; and what was changed by whom."""

from __future__ import annotations

from datetime import timedelta

from bot.servers import Record, Server
from tests.store.making import HOUR, NOON, NORTH, SOUTH, source

DAY = timedelta(days=1)


async def test_a_server_that_chose_nothing_has_the_defaults(store):
    assert await store.servers.get(NORTH) == Server(NORTH)


async def test_a_choice_is_kept_and_the_settings_before_it_come_back(store):
    assert await store.servers.set_notices(NORTH, 7) == Server(NORTH)
    assert await store.servers.set_editors(NORTH, 2**63 - 1) == Server(NORTH, notice_channel_id=7)
    assert await store.servers.set_notices(NORTH, None) == Server(NORTH, 7, editor_role_id=2**63 - 1)
    assert await store.servers.get(NORTH) == Server(NORTH, editor_role_id=2**63 - 1)
    assert await store.servers.get(SOUTH) == Server(SOUTH)


async def test_joining_is_news_once_until_the_bot_has_left(store):
    assert await store.servers.join(NORTH, NOON) is True
    assert await store.servers.join(NORTH, NOON + HOUR) is False
    await store.servers.leave(NORTH, NOON + DAY)
    assert await store.servers.get(NORTH) == Server(NORTH, joined_at=NOON, left_at=NOON + DAY)
    assert await store.servers.join(NORTH, NOON + 2 * DAY) is True
    assert await store.servers.get(NORTH) == Server(NORTH, joined_at=NOON + 2 * DAY)


async def test_leaving_keeps_what_the_server_chose_and_follows(store):
    await source(store, "lake", NORTH)
    await store.servers.set_notices(NORTH, 7)
    await store.servers.leave(NORTH, NOON)
    assert (await store.servers.get(NORTH)).notice_channel_id == 7
    assert len(await store.sources.followed(NORTH)) == 1


async def test_what_was_joined_and_left_while_the_bot_was_down_is_noted(store):
    await store.servers.join(NORTH, NOON)
    await store.servers.settle_presence([SOUTH, *range(1000, 2200)], NOON + DAY)
    assert (await store.servers.get(NORTH)).left_at == NOON + DAY
    assert await store.servers.get(SOUTH) == Server(SOUTH, joined_at=NOON + DAY)
    await store.servers.settle_presence([NORTH, SOUTH], NOON + 2 * DAY)
    assert await store.servers.get(NORTH) == Server(NORTH, joined_at=NOON + 2 * DAY)
    assert (await store.servers.get(SOUTH)).joined_at == NOON + DAY
    assert (await store.servers.get(1000)).left_at == NOON + 2 * DAY


def record(number: int, scope: int = NORTH, at=NOON, **facts) -> Record:
    return Record(scope, at, 42, "sources add", f"Paper {number}", **facts)


async def test_changes_are_read_newest_first_a_page_at_a_time_and_each_server_sees_its_own(store):
    records = [record(number, after="followed") for number in range(5)]
    for each in [*records, record(9, SOUTH)]:
        await store.audit.note(each)
    assert await store.audit.of(NORTH, NOON, 3) == records[:1:-1]
    assert await store.audit.of(NORTH, NOON, 3, skip=3) == [records[1], records[0]]
    assert await store.audit.of(SOUTH, NOON, 3) == [record(9, SOUTH)]


async def test_a_change_is_kept_for_ninety_days(store):
    await store.audit.note(record(1, before="a\x00" + "x" * 900))
    assert (await store.audit.of(NORTH, NOON + 90 * DAY, 9))[0].before == "a\ufffd" + "x" * 498
    assert await store.audit.of(NORTH, NOON + 91 * DAY, 9) == []
    await store.audit.note(record(2, SOUTH, at=NOON + 91 * DAY))
    assert await store.audit.of(NORTH, NOON, 9) == []
