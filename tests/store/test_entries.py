"""Entries: known again under whatever key, kept until they are done, watched for a while for edits."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.models import Entry
from tests.store.making import HOUR, NOON, NORTH, file, source, unseen

DAY = timedelta(days=1)


def entry(number: int, **facts) -> Entry:
    url = f"https://lake.example/{number}"
    given = {"key": f"guid-{number}", "url": url, "title": f"Report {number}", "published": NOON - number * HOUR}
    return Entry(**given | facts)


@pytest.fixture
async def lake(store):
    return (await source(store, "lake", NORTH)).id


async def filed(store, source_id, *entries, now=NOON):
    """List and file them all; their articles."""
    await store.entries.sift(source_id, entries, now)
    return [await file(store, source_id, each.url, f"Text of {each.key}.", entry=each, now=now) for each in entries]


async def looks(store, source_id, entries, now):
    return [look.article_id for look in (await store.entries.sift(source_id, entries, now)).looks]


async def test_new_entries_come_as_they_happened_the_last_listed_first(store, lake):
    entries = [entry(number) for number in range(4)]
    await unseen(store, lake, entries[2:])

    sifted = await store.entries.sift(lake, entries, NOON + HOUR)

    assert [each.entry for each in sifted.new] == [entries[3], entries[2], entries[1], entries[0]]


async def test_what_a_source_lists_no_more_is_still_filed_as_it_was(store, lake):
    odd = Entry("\x00\ud800", None, "Only here\x00", NOON, "<p>The whole text.</p>")
    await store.entries.sift(lake, [odd, entry(1)], NOON)

    later = await store.entries.sift(lake, [entry(2)], NOON + HOUR)

    assert [each.entry.key for each in later.new] == ["guid-1", "\x00\ud800", "guid-2"]
    assert later.new[1].entry.html == odd.html
    await file(store, lake, None, entry=later.new[1].entry, title="Only here")
    assert [each.entry.key for each in (await store.entries.sift(lake, [], NOON + HOUR)).new] == ["guid-1", "guid-2"]


@pytest.mark.parametrize("url", [None, "file://press/note.txt"])
async def test_a_long_text_that_stands_nowhere_else_is_kept_whole_until_it_is_filed(store, lake, url):
    long = Entry("1", url, "Note", None, "<p>Words.</p>" * 5000)
    await store.entries.sift(lake, [long], NOON)

    assert [each.entry for each in (await store.entries.sift(lake, [], NOON)).new] == [long]


async def test_guids_that_change_are_known_by_their_links(store, lake):
    old = [entry(number) for number in range(6)]
    await filed(store, lake, *old)
    new = [replace(each, key=f"new-{each.key}", url=f"{each.url}/?utm_source=rss") for each in old]

    assert await unseen(store, lake, [*new, entry(7)], NOON + HOUR) == [entry(7)]
    assert await unseen(store, lake, new, NOON + 2 * HOUR) == []


async def test_guids_and_links_that_change_are_known_by_headline_and_day(store, lake):
    old = [entry(number) for number in range(6)]
    await filed(store, lake, *old)
    moved = [replace(each, key=f"new-{each.key}", url=f"https://new.example/{each.key}") for each in old]

    assert await unseen(store, lake, [*moved, entry(7)], NOON + HOUR) == [entry(7)]


async def test_without_dates_headlines_are_believed_where_most_entries_fare_alike(store, lake):
    old = [entry(number, published=None) for number in range(4)]
    await filed(store, lake, *old)
    moved = [replace(each, key=f"new-{each.key}", url=f"https://new.example/{each.key}") for each in old]
    column = replace(moved[0], key="tomorrow", url="https://lake.example/tomorrow")

    assert await unseen(store, lake, [column, *map(entry, range(10, 13))], NOON + HOUR) != []
    assert column in await unseen(store, lake, [column], NOON + HOUR)
    assert await unseen(store, lake, moved[1:], NOON + 2 * HOUR) == []


async def test_an_entry_without_guid_and_link_is_known_by_its_headline_when_its_text_changes(store, lake):
    await store.entries.sift(lake, [entry(1, key="hash of a", url=None, published=None)], NOON, most=0)

    assert await unseen(store, lake, [entry(1, key="hash of b", url=None, published=None)], NOON + HOUR) == []


async def test_a_guid_that_comes_to_be_doubled_is_still_known(store, lake):
    await filed(store, lake, entry(1, key="7"))
    both = [entry(1, key="7 https://lake.example/1"), entry(2, key="7 https://lake.example/2")]

    assert await unseen(store, lake, both, NOON + HOUR) == both[1:]


async def test_a_headline_twice_in_one_listing_is_two_entries(store, lake):
    await filed(store, lake, entry(1, title="Morning briefing"))
    second = entry(2, title="Morning briefing", published=entry(1).published)

    assert await unseen(store, lake, [second, entry(1, title="Morning briefing")], NOON + HOUR) == [second]


async def test_a_pending_entry_under_a_new_guid_is_tried_once(store, lake):
    await store.entries.skip(lake, entry(1), "no answer", NOON)
    renamed = replace(entry(1), key="other")

    sifted = await store.entries.sift(lake, [renamed], NOON + HOUR)

    assert [each.entry for each in sifted.new] == [renamed]


async def test_guids_belong_to_their_source(store, lake):
    river = (await source(store, "river", NORTH)).id
    await filed(store, lake, entry(1, key="7"))
    other = Entry("7", "https://river.example/7", "Another report")

    assert await unseen(store, river, [other]) == [other]


async def test_an_entry_that_leaves_and_comes_back_within_ninety_days_is_known(store, lake):
    await filed(store, lake, entry(1), entry(2))
    for day in range(1, 60):
        await store.entries.sift(lake, [entry(2)], NOON + day * DAY)

    assert await unseen(store, lake, [entry(1)], NOON + 89 * DAY) == []
    async with store.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM seen"))).scalar() == 2


async def test_an_entry_that_was_not_listed_for_ninety_days_is_let_go_once_its_source_lists_anything(store, lake):
    await filed(store, lake, entry(1), entry(2))
    await store.entries.sift(lake, [entry(2)], NOON + 91 * DAY)

    async with store.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM seen"))).scalar() == 1


async def test_a_listing_without_news_writes_at_most_once_a_day(store, lake):
    await filed(store, lake, entry(1))

    async def last_at(hours):
        await store.entries.sift(lake, [entry(1)], NOON + hours * HOUR)
        async with store.database.read() as connection:
            return str((await connection.execute(text("SELECT last_at FROM seen"))).scalar())

    marks = [await last_at(hours) for hours in (1, 20, 25, 30, 48, 51)]

    assert len(set(marks)) == 3


async def test_what_another_source_has_filed_at_the_address_need_not_be_fetched(store, lake):
    river = (await source(store, "river", NORTH)).id
    [article] = await filed(store, lake, entry(1))
    sifted = await store.entries.sift(river, [entry(1, key="x", url="http://www.lake.example/1/amp")], NOON)

    assert [(each.article_id, each.published) for each in sifted.new] == [(article.id, NOON)]


async def test_what_a_source_sent_itself_is_no_reason_not_to_fetch_it(store, lake):
    river = (await source(store, "river", NORTH)).id
    await file(store, lake, entry(1).url, own=True)

    assert [each.article_id for each in (await store.entries.sift(river, [entry(1)], NOON)).new] == [None]


async def test_an_edit_in_the_feed_asks_for_a_look_at_the_article(store, lake):
    [article] = await filed(store, lake, entry(1, html="<p>12 boats</p>"))
    same = entry(1, html="<div>12   boats</div>", published=NOON + HOUR)
    edited = entry(1, html="<p>10 boats</p>")

    assert await looks(store, lake, [same], NOON + HOUR) == []
    assert await looks(store, lake, [edited], NOON + HOUR) == [article.id]
    assert await looks(store, lake, [entry(1, html="<p>12 boats</p>", title="New")], NOON + HOUR) == [article.id]
    assert await looks(store, lake, [edited], NOON + 49 * HOUR) == []  # not for long


async def test_looks_become_rarer_and_end(store, lake):
    await filed(store, lake, entry(1))
    taken = []
    for hours in (0.25, 1, 1.25, 3, 5, 5.25, 20, 21, 21.25, 30, 40, 47):
        now = NOON + hours * HOUR
        sifted = await store.entries.sift(lake, [entry(1, html=f"<p>{hours} readers</p>")], now)
        for look in sifted.looks:
            await store.entries.looked(lake, look, now)
            await store.entries.compared(lake, look)
            taken.append(hours)

    assert taken == [0.25, 1.25, 5.25, 21.25]


async def test_a_time_of_change_counts_unless_the_feed_gives_all_entries_the_same(store, lake):
    entries = [entry(number) for number in range(4)]
    articles = await filed(store, lake, *entries)
    touched = [replace(each, updated=NOON + HOUR) for each in entries]

    assert await looks(store, lake, touched, NOON + HOUR) == []
    assert await looks(store, lake, [touched[0], *entries[1:]], NOON + HOUR) == [articles[0].id]


async def test_an_article_that_leaves_the_middle_of_a_listing_is_looked_at(store, lake):
    await filed(store, lake, entry(1))
    [second] = await filed(store, lake, entry(2), now=NOON + HOUR)
    await filed(store, lake, entry(3), now=NOON + 2 * HOUR)

    assert await looks(store, lake, [entry(3), entry(1)], NOON + 4 * HOUR) == [second.id]
    assert await looks(store, lake, [entry(3)], NOON + 4 * HOUR) == []  # the oldest go as new ones come
    assert (await store.entries.sift(lake, [entry(3), entry(1)], NOON + 4 * HOUR, in_order=False)).looks == ()


async def test_many_that_leave_the_middle_say_that_the_listing_has_no_order(store, lake):
    await filed(store, lake, entry(1))
    await filed(store, lake, *map(entry, range(2, 6)), now=NOON + HOUR)

    assert await looks(store, lake, [entry(1)], NOON + 4 * HOUR) == []
    assert len(await looks(store, lake, [entry(1), entry(2)], NOON + 4 * HOUR)) == 3


async def test_ten_thousand_entries_are_known_after_one_call(store, lake):
    entries = [entry(number, title=None) for number in range(10_000)]

    sifted = await store.entries.sift(lake, entries, NOON, most=50)

    assert [each.entry for each in sifted.new] == entries[49::-1]
    async with store.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM seen WHERE done"))).scalar() == 9950


async def test_what_fails_again_and_again_is_tried_less_and_less_often(store, lake):
    tries = []
    for quarter in range(4 * 24):
        now = NOON + quarter * HOUR / 4
        if (await store.entries.sift(lake, [entry(1)], now)).new:
            await store.entries.skip(lake, entry(1), "HTTP 403", now)
            tries.append(quarter / 4)

    assert tries == [0, 0.25, 1.25, 5.25, 9.25, 13.25, 17.25, 21.25]
