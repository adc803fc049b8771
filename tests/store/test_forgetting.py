"""What is forgotten leaves no trace and does not come back."""

import pytest
from sqlalchemy import text

from bot.store import open_store
from bot.store.addresses import host, names_host, parents
from summaries.document import Place
from tests.store.making import HOUR, NOON, NORTH, file, search, source, subscribe

SAID = "“The marmalade treaty is signed”, said Ann Example."
URL = "https://news.lake.example/treaty"


@pytest.fixture
async def paper(store):
    return (await source(store, "lake", NORTH)).id


async def test_everything_that_was_made_of_an_article_goes_with_it(store, paper):
    filed = await file(store, paper, URL, SAID, Place("KE", "Kenya", 1))

    assert await store.articles.forget(URL) == 1

    assert await store.stories.get([filed.story_id], None) == []
    assert await search(store, None, ["marmalade"], None, 9) == []
    assert await store.stories.search(None, ["treaty"], None, NOON, 9) == []
    assert await store.stories.topics(None, "", 9) == []
    assert await store.articles.unannounced(9) == []
    counts = await store.counts(None)
    assert (counts.articles, counts.stories, counts.quotes) == (0, 0, 0)


async def test_what_was_forgotten_is_not_filed_again(store, paper):
    other = (await source(store, "river", NORTH)).id
    await file(store, paper, URL, SAID)
    await store.articles.forget(URL)

    assert await file(store, paper, URL, SAID) is None
    assert await file(store, other, f"{URL}/?utm_source=x", SAID) is None
    assert await file(store, paper, f"{URL}2", SAID) is not None


async def test_an_address_can_be_forgotten_before_it_is_filed(store, paper):
    assert await store.articles.forget(URL) == 0

    assert await file(store, paper, URL, SAID) is None


@pytest.mark.parametrize("typed", ["lake.example", "https://www.lake.example/", "LAKE.example ", "http://lake.example"])
async def test_a_host_is_forgotten_with_the_hosts_below_it(store, paper, typed):
    await file(store, paper, URL, SAID)
    await file(store, paper, "https://lake.example/2", SAID)
    kept = await file(store, paper, "https://snowlake.example/3", SAID)

    assert await store.articles.forget(typed) == 2

    assert [story.articles for story in await store.stories.newest(None, NOON, 9)] == [(kept,)]
    assert await file(store, paper, "https://old.news.lake.example/4") is None


async def test_a_host_pattern_is_no_pattern(store, paper):
    await file(store, paper, URL, SAID)

    for typed in ("example", "%", "_ake.example", "news%", "", "*"):
        assert await store.articles.forget(typed) == 0


async def test_a_story_that_keeps_articles_moves_back_to_the_newest_of_them(store, paper):
    first = await file(store, paper, "https://river.example/1")
    await file(store, paper, URL, SAID, now=NOON + HOUR, story=first.story_id)
    await store.articles.forget(URL)

    assert [story.moved_at for story in await store.stories.newest(None, NOON, 9)] == [NOON]
    joined = await file(store, paper, "https://river.example/2", now=NOON + HOUR, story=first.story_id)
    assert joined.story_id == first.story_id


async def test_what_a_source_sent_itself_is_forgotten_by_its_address_too(store, paper):
    await file(store, paper, URL, SAID, own=True)

    assert await store.articles.forget(URL) == 1


async def test_why_an_entry_of_that_host_was_skipped_is_forgotten(store, paper):
    from bot.models import Entry

    await store.entries.skip(paper, Entry("1", URL), f"{URL}: 404", NOON)
    await store.articles.forget("lake.example")

    async with store.database.read() as connection:
        assert (await connection.execute(text("SELECT reason FROM seen"))).scalars().all() == [None]


async def test_no_word_of_it_is_left_in_the_file(tmp_path):
    path = tmp_path / "store.sqlite3"
    async with open_store(f"sqlite+aiosqlite:///{path}", upgrade=True) as store:
        paper = (await source(store, "paper", NORTH)).id
        await subscribe(store)
        for number in range(50):
            await file(store, paper, f"https://river.example/{number}", f"“Plums {number} ripen”, said Ben Example.")
        await file(store, paper, URL, SAID)
        assert b"marmalade" in _bytes(path)

        await store.articles.forget(URL)

        assert b"marmalade" not in _bytes(path)
        assert b"news.lake.example" not in _bytes(path)
        assert len(await search(store, None, ["plums"], None, 99)) == 50


def _bytes(path):
    return b"".join(each.read_bytes() for each in path.parent.iterdir()).lower()


def test_a_host_belongs_to_the_domains_above_it():
    assert parents(host("https://www.news.lake.example/a")) == ["news.lake.example", "lake.example"]
    assert parents("localhost") == ["localhost"]


@pytest.mark.parametrize(("typed", "whole"), [("lake.example", True), ("lake.example/a", False), ("a b", True)])
def test_a_host_typed_is_told_from_an_address(typed, whole):
    assert names_host(typed) is whole
