"""Stories are found by time, words and country, and offered as topics."""

import pytest

from summaries.document import Place
from tests.store.making import HOUR, NOON, NORTH, SOUTH, file, source

KENYA, MALI = Place("KE", "Kenya", 3), Place("ML", "Mali", 1)


@pytest.fixture
async def paper(store):
    return (await source(store, "lake", NORTH)).id


def titles(stories):
    return [story.articles[0].document.title for story in stories]


async def test_the_story_that_moved_last_comes_first(store, paper):
    old = await file(store, paper, "https://lake.example/1", title="old")
    await file(store, paper, "https://lake.example/2", title="new", now=NOON + HOUR)
    assert titles(await store.stories.newest(NORTH, NOON, 9)) == ["new", "old"]

    await file(store, paper, "https://lake.example/3", now=NOON + 2 * HOUR, story=old.story_id)

    assert titles(await store.stories.newest(NORTH, NOON, 9)) == ["old", "new"]
    assert titles(await store.stories.newest(NORTH, NOON, 1)) == ["old"]
    assert titles(await store.stories.newest(NORTH, NOON + 3 * HOUR, 9)) == []


async def test_stories_come_in_the_order_asked_for_and_the_missing_are_left_out(store, paper):
    filed = [await file(store, paper, f"https://lake.example/{number}") for number in range(3)]
    ids = [article.story_id for article in filed]

    assert [story.id for story in await store.stories.get([ids[2], 999, ids[0], ids[2]], NORTH)] == [ids[2], ids[0]]
    assert await store.stories.get([], NORTH) == []


@pytest.mark.parametrize("first_fresh", [True, False])
async def test_an_article_is_fresh_to_those_whose_source_listed_it_as_news(store, paper, first_fresh):
    river = await source(store, "river", SOUTH)
    filed = await file(store, paper, "https://lake.example/1", fresh=first_fresh)
    await file(store, river.id, "https://lake.example/1", fresh=not first_fresh)

    for scope, fresh in ((NORTH, first_fresh), (SOUTH, not first_fresh), (None, True)):
        for [story] in (
            await store.stories.get([filed.story_id], scope),
            await store.stories.newest(scope, NOON, 9),
        ):
            assert [article.fresh for article in story.articles] == [fresh]


TOPICS = [
    (["sanctions"], True),
    (["Sanction", "ARUSHA"], True),
    (["sanctioned", "Arusha"], False),
    (["Łódź", "cafe"], True),
    (["arusha", "london"], False),
    (["rush"], False),
    (["北京"], True),
    (["京"], False),
    (["谈判"], True),
    (["サミット"], True),
    (["평양"], True),
    (["!?", "--"], False),
    ([], False),
]


async def test_a_topic_is_found_by_all_of_its_words_in_other_forms_too(store, paper):
    text = (
        "New sanctions were agreed in Arusha. Lódz has a café. 北京会谈判结束。 サミットは終わった。 평양에서 만났다."
    )
    await file(store, paper, "https://lake.example/1", text)

    for words, found in TOPICS:
        assert bool(await store.stories.search(NORTH, words, None, NOON, 9)) is found, words


async def test_a_topic_is_found_by_its_country(store, paper):
    await file(store, paper, "https://lake.example/1", "Talks went on.", KENYA, title="kenya")
    await file(store, paper, "https://lake.example/2", "Talks went on.", MALI, KENYA, title="both", now=NOON + HOUR)

    assert titles(await store.stories.search(NORTH, [], "KE", NOON, 9)) == ["both", "kenya"]
    assert titles(await store.stories.search(NORTH, [], "ML", NOON, 9)) == ["both"]
    assert titles(await store.stories.search(NORTH, ["talks"], "KE", NOON + HOUR, 9)) == ["both"]
    assert titles(await store.stories.search(NORTH, ["war"], "KE", NOON, 9)) == []


async def test_the_headline_counts_as_words_of_an_article(store, paper):
    await file(store, paper, "https://lake.example/1", "Talks went on.", title="Grain corridor reopens")

    assert titles(await store.stories.search(NORTH, ["grain"], None, NOON, 9)) == ["Grain corridor reopens"]


async def test_topics_are_countries_then_people_then_headlines(store, paper):
    text = "“We signed”, said Kamau Mbeki. “We did”, said Kamau Mbeki."
    await file(store, paper, "https://lake.example/1", text, KENYA, title="Karibu, Kenya")

    assert await store.stories.topics(NORTH, "k", 25) == ["Kenya", "Kamau Mbeki", "Karibu, Kenya"]
    assert await store.stories.topics(NORTH, "mbe", 25) == ["Kamau Mbeki"]
    assert await store.stories.topics(NORTH, "Karibu KEN", 25) == ["Karibu, Kenya"]
    assert await store.stories.topics(NORTH, "k", 1) == ["Kenya"]
    assert await store.stories.topics(NORTH, "x", 25) == []
    assert await store.stories.topics(NORTH, "", 25) == ["Kenya", "Kamau Mbeki", "Karibu, Kenya"]


async def test_whatever_is_typed_is_only_a_beginning_of_words(store, paper):
    await file(store, paper, "https://lake.example/1", "Talks.", KENYA)

    for typed in ("%", "_", "'", '"; DROP TABLE articles', "\x00", "k" * 6000, "*", "\ud800"):
        assert set(await store.stories.topics(NORTH, typed, 25)) <= {"Kenya", "About https://lake.example/1"}
