"""What was read, by whom, and for how long that is known."""

from __future__ import annotations

from datetime import timedelta

from bot.models import Passage, Reader
from bot.store.readings import KEPT
from summaries.document import Span
from tests.store.making import HOUR, NOON, NORTH, SOUTH, file, owed, source, subscribe

CHANNEL, OTHER = Reader(NORTH, 7), Reader(NORTH, 8)
WHOLE = Span(0, 0)


async def filed(store, name: str = "1") -> int:
    paper = await source(store, f"lake{name}", NORTH)
    return (await file(store, paper.id, f"https://lake.example/{name}")).id


async def test_what_one_reader_read_is_known_of_it_alone(store):
    article = await filed(store)
    await store.readings.note(CHANNEL, [Passage(article, WHOLE), Passage(article, Span(0, 3))], NOON)

    assert await store.readings.read(CHANNEL, [article, 99]) == {article: NOON}
    assert await store.readings.passages(CHANNEL, [article]) == [Passage(article, Span(0, 3))]
    for reader in (OTHER, Reader(SOUTH, CHANNEL.id)):
        assert await store.readings.read(reader, [article]) == {}
        assert await store.readings.passages(reader, [article]) == []


async def test_reading_again_keeps_the_last_time_and_no_second_row(store):
    article = await filed(store)
    for hour in range(2):
        await store.readings.note(CHANNEL, [Passage(article, Span(0, 3))] * 2, NOON + hour * HOUR)

    assert await store.readings.read(CHANNEL, [article]) == {article: NOON + HOUR}
    assert len(await store.readings.passages(CHANNEL, [article])) == 1


async def test_what_was_read_a_month_ago_is_let_go(store):
    article, other = await filed(store), await filed(store, "2")
    await store.readings.note_asked(CHANNEL, [Passage(article, WHOLE)], NOON)
    await store.readings.note(OTHER, [Passage(other, WHOLE)], NOON + KEPT + HOUR)

    assert await store.readings.read(CHANNEL, [article]) == {}
    assert await store.readings.asked(CHANNEL) is None


async def test_what_was_read_goes_with_its_article(store):
    article = await filed(store)
    await store.readings.note(CHANNEL, [Passage(article, Span(0, 3))], NOON)
    await store.articles.forget("https://lake.example/1")

    assert await store.readings.passages(CHANNEL, [article]) == []
    await store.readings.note(CHANNEL, [Passage(article, WHOLE)], NOON)  # it was being read as it was forgotten
    assert await store.readings.read(CHANNEL, [article]) == {}


async def test_when_a_reader_asked_last_is_known_of_it_alone(store):
    assert await store.readings.asked(CHANNEL) is None
    for hour in range(2):
        await store.readings.note_asked(CHANNEL, [], NOON + hour * HOUR)

    assert await store.readings.asked(CHANNEL) == NOON + HOUR
    assert await store.readings.asked(OTHER) is None


async def test_a_post_and_what_is_read_by_it_are_settled_together(store):
    article = await filed(store)
    await store.deliveries.owe([owed(await subscribe(store))], NOON)
    [delivery] = await store.deliveries.claim(NOON, timedelta(minutes=1), 9)
    await store.deliveries.settle(delivery.id, 5, NOON, CHANNEL, [Passage(article, WHOLE)])

    assert await store.readings.read(CHANNEL, [article]) == {article: NOON}


async def test_very_many_articles_are_asked_for_in_one_go(store):
    article = await filed(store)
    await store.readings.note(CHANNEL, [Passage(article, WHOLE)], NOON)

    assert await store.readings.read(CHANNEL, range(article, article + 1_200)) == {article: NOON}
