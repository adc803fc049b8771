"""An article that its publisher changes: one article still, and what was shown of it stays true."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from bot.models import Passage, Reader
from bot.store.edits import nearest
from summaries.document import Place, Span
from tests.store.making import HOUR, NOON, NORTH, SOUTH, digest_of, file, search, source

URL = "https://lake.example/2026/crossings"
READER = Reader(NORTH, 7)
KENYA, UGANDA = Place("KE", "Kenya", 2), Place("UG", "Uganda", 1)
FIRST = "Twelve boats sank. “We saw plums”, said Ann Example. The coast guard came. The talks went on in Arusha."
SECOND = "Ten boats sank. The coast guard came. “We saw plums”, said Ann Example. “No pears”, said Ben Example."


def at(words: str, whole: str) -> Span:
    start = whole.index(words)
    return Span(start, start + len(words))


@pytest.fixture
async def lake(store):
    return (await source(store, "lake", NORTH)).id


async def revise(store, article, words=SECOND, *places, now=NOON + HOUR, **facts):
    own = facts.pop("own", False)
    document = replace(article.document, **{"text": words} | facts)
    return await store.articles.revise(article.id, document, digest_of(words, *places), now, own=own)


async def test_an_edited_article_is_the_same_article_with_another_text(store, lake):
    old = await file(store, lake, URL, FIRST, KENYA, title="Boats sink")

    new = await revise(store, old, SECOND, UGANDA, title="Boats sink in calm weather")

    assert (new.id, new.story_id, new.filed_at, new.fresh) == (old.id, old.story_id, old.filed_at, old.fresh)
    assert (new.document.text, new.document.title) == (SECOND, "Boats sink in calm weather")
    assert (new.document.url, new.document.published) == (old.document.url, old.document.published)
    assert new.corrected_at is None
    [story] = await store.stories.newest(NORTH, NOON, 9)
    assert story.articles == (new,)
    assert await store.articles.get(old.id) == new


async def test_all_that_is_made_of_the_text_is_made_anew(store, lake):
    old = await file(store, lake, URL, FIRST, KENYA, title="Boats sink")
    await revise(store, old, SECOND, UGANDA)

    assert await store.stories.search(NORTH, ["twelve"], None, NOON, 9) == []
    assert len(await store.stories.search(NORTH, ["ten"], None, NOON, 9)) == 1
    assert await store.stories.search(NORTH, [], "KE", NOON, 9) == []
    assert len(await store.stories.search(NORTH, [], "UG", NOON, 9)) == 1
    assert [each.quote.text for each in await search(store, NORTH, ["pears"], None, 9)] == ["No pears"]
    assert await store.speakers.named(NORTH, "Example", 9) == {"Ann Example": 1, "Ben Example": 1}


async def test_words_that_are_still_printed_keep_their_quote(store, lake):
    old = await file(store, lake, URL, FIRST)
    [before] = await search(store, NORTH, ["plums"], None, 9)

    await revise(store, old)

    [after] = await search(store, NORTH, ["plums"], None, 9)
    assert (after.id, after.quote.text, after.sentence) == (
        before.id,
        "We saw plums",
        "“We saw plums”, said Ann Example",
    )


async def test_quotes_that_are_printed_no_more_are_gone_with_their_speakers(store, lake):
    other = (await source(store, "river", SOUTH)).id
    old = await file(store, lake, URL, SECOND)
    await file(store, other, URL)  # lists it, too
    await revise(store, old, "Nobody said anything.")

    assert await search(store, None, ["plums"], None, 9) == []
    assert await store.speakers.named(None, "Example", 9) == {}
    assert (await store.counts(None)).quotes == 0


async def test_lines_that_were_shown_stand_where_their_words_are_now(store, lake):
    old = await file(store, lake, URL, FIRST)
    coast, story = at("The coast guard came.", FIRST), Span(0, 0)
    await store.readings.note(READER, [Passage(old.id, coast), Passage(old.id, story)], NOON)

    await revise(store, old)

    assert await store.readings.passages(READER, [old.id]) == [Passage(old.id, at("The coast guard came.", SECOND))]
    assert await store.readings.read(READER, [old.id]) == {old.id: NOON}
    assert await store.readings.former(READER, [old.id]) == []


async def test_lines_whose_words_are_gone_keep_the_text_in_which_they_stood(store, lake):
    old = await file(store, lake, URL, FIRST)
    gone = at("Twelve boats sank.", FIRST)
    await store.readings.note(READER, [Passage(old.id, gone)], NOON)

    await revise(store, old)
    await revise(store, old, "Ten boats sank. That is all.", now=NOON + 2 * HOUR)

    assert await store.readings.former(READER, [old.id]) == ["Twelve boats sank."]
    assert await store.readings.passages(READER, [old.id]) == []
    assert await store.readings.read(READER, [old.id]) == {old.id: NOON}


async def test_a_line_is_found_nearest_to_where_it_stood(store, lake):
    first, second = "Rain. Wind. Snow. Rain. Hail.", "Fog. Rain. Wind. Snow. Fog. Rain. Hail."
    old = await file(store, lake, URL, first)
    shown = [Span(0, 5), Span(18, 23)]
    await store.readings.note(READER, [Passage(old.id, span) for span in shown], NOON)

    await revise(store, old, second)

    spans = [each.span for each in await store.readings.passages(READER, [old.id])]
    assert [(span.start, span.of(second)) for span in spans] == [(5, "Rain."), (28, "Rain.")]


@given(st.text("ab ", max_size=12), st.text("ab ", min_size=1, max_size=3), st.integers(0, 12))
def test_the_words_of_a_line_are_found_where_they_stand_and_nowhere_else(text, words, start):
    at = nearest(text, words, start)

    stand = [place for place in range(len(text)) if text.startswith(words, place)]
    assert (at is None) == (not stand)
    assert at is None or (at in stand and abs(at - start) == min(abs(each - start) for each in stand))


async def test_one_line_for_two_that_were_alike_is_noted_once(store, lake):
    old = await file(store, lake, URL, "Rain. Rain. Wind.")
    await store.readings.note(READER, [Passage(old.id, Span(0, 5)), Passage(old.id, Span(6, 11))], NOON)

    await revise(store, old, "Wind. Rain.")

    assert [each.span for each in await store.readings.passages(READER, [old.id])] == [Span(6, 11)]


async def test_a_correction_is_noted_with_its_time_once(store, lake):
    old = await file(store, lake, URL, FIRST)
    note = "Correction: An earlier version of this article misstated the number of boats."
    corrected = await revise(store, old, f"{SECOND}\n\n{note}")
    again = await revise(store, old, f"{SECOND} It rained.\n\n{note}", now=NOON + 2 * HOUR)

    assert (corrected.corrected_at, again.corrected_at) == (NOON + HOUR, NOON + HOUR)


async def test_the_same_text_changes_nothing(store, lake):
    old = await file(store, lake, URL, FIRST + "\x00")

    assert await revise(store, old, FIRST + "\x00") is None
    assert await store.articles.get(old.id) == old


async def test_what_a_source_sends_never_takes_the_place_of_what_stands_at_the_address(store, lake):
    old = await file(store, lake, URL, FIRST)

    assert await revise(store, old, own=True) is None
    assert await store.articles.get(old.id) == old


async def test_a_text_of_the_operators_own_is_all_there_is_of_it(store, lake):
    old = await file(store, lake, "file://press/note.txt", FIRST, own=True)
    new = await revise(store, old, own=True)

    assert (old.partial, new.partial, new.document.text) == (False, False, SECOND)


async def test_a_page_that_can_be_had_takes_the_place_of_what_its_source_sent(store, lake):
    old = await file(store, lake, URL, FIRST, own=True)

    new = await revise(store, old, f"{FIRST} And more.")

    assert (old.partial, new.partial, new.id) == (True, False, old.id)
    assert await file(store, (await source(store, "river", SOUTH)).id, URL) is None


async def test_a_page_that_is_gone_withdraws_its_article_and_a_page_that_comes_back_does_not(store, lake):
    old = await file(store, lake, URL, FIRST)

    assert [await store.articles.withdraw(old.id, NOON + HOUR) for _ in range(2)] == [True, False]
    gone = await store.articles.get(old.id)
    back = await revise(store, old, FIRST, now=NOON + 2 * HOUR)

    assert (gone.withdrawn, gone.corrected_at) == (True, NOON + HOUR)
    assert not back.withdrawn
    assert len(await search(store, NORTH, ["plums"], None, 9)) == 1


async def test_nobody_is_quoted_from_an_article_whose_page_is_gone(store, lake):
    old = await file(store, lake, URL, FIRST)
    await store.articles.withdraw(old.id, NOON + HOUR)

    assert await search(store, None, ["plums"], None, 9) == []
    assert await store.speakers.named(None, "Example", 9) == {}


async def test_the_former_texts_go_with_their_article(store, lake):
    old = await file(store, lake, URL, FIRST)
    await store.readings.note(READER, [Passage(old.id, Span(0, 6))], NOON)
    await revise(store, old)
    await store.articles.forget(URL)

    async with store.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM versions"))).scalar() == 0


async def test_an_article_that_is_gone_cannot_be_edited(store, lake):
    old = await file(store, lake, URL, FIRST)
    await store.articles.forget(URL)

    assert await revise(store, old) is None
    assert await store.articles.withdraw(old.id, NOON) is False


async def test_the_same_words_under_another_address_of_the_host_are_one_article(store, lake):
    long = " ".join(f"Boat number {number} sank near the {number}th buoy." for number in range(20))
    first = await file(store, lake, URL, long, title="Boats sink")

    again = {"story": first.story_id, "title": "Boats sink", "now": NOON + HOUR}
    assert await file(store, lake, f"{URL}-again", f"{long} That is all.", **again) is None
    assert await file(store, lake, "https://river.example/boats", long, **again) is not None
    assert await file(store, lake, f"{URL}-other", long.replace("sank", "rose"), **again) is not None


async def test_the_same_words_that_two_sources_send_are_one_article(store, lake):
    river = (await source(store, "river", SOUTH)).id
    first = await file(store, lake, URL, FIRST, own=True)

    assert await file(store, river, URL, FIRST, own=True) is None
    assert [story.articles for story in await store.stories.newest(SOUTH, NOON, 9)] == [(first,)]
    assert (await file(store, river, URL + "2", FIRST, own=True)).id != first.id


async def test_a_page_that_holds_what_a_source_sent_of_it_is_the_same_article(store, lake):
    river = (await source(store, "river", SOUTH)).id
    first = await file(store, lake, URL, FIRST, own=True)

    assert await file(store, river, URL, f"{FIRST} Then it rained, and the boats went home.") is None

    [story] = await store.stories.newest(SOUTH, NOON, 9)
    assert [article.id for article in story.articles] == [first.id]
    assert story.articles[0].document.text.endswith("went home.")
