"""Articles: filed once, whole, and as they were given."""

import asyncio
from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.models import Entry, Listing
from bot.store.codec import digest_of as digest_from
from bot.store.codec import digest_value
from summaries.document import Digest, Document, Place, Quote, QuoteKind, Span
from tests.store.making import HOUR, NOON, NORTH, SOUTH, digest_of, file, search, source, unseen

KENYA = Place("KE", "Kenya", 3)
URL = "https://lake.example/2026/crossings"


def alone(_):
    return None


async def test_an_article_comes_back_as_it_was_given(store):
    made = await source(store, "lake", NORTH)
    text = "Skip this. “We have closed a chapter”, said Amina Odhiambo. Traders in Arusha agreed.\n\nIt was Monday."
    document = Document(
        text,
        title="Three crossings",
        authors=("Ann Example", "Ben Example"),
        published=datetime.fromisoformat("2026-01-01T01:30:00+03:00"),
        language="en",
        site="Lake Post",
        url=URL,
        omitted=(Span(0, 11),),
    )
    digest = Digest(
        (Span(11, 58),),
        (
            Quote(
                Span(12, 36), "We have closed a chapter", QuoteKind.DIRECT, Span(11, 58), "Amina Odhiambo", "minister"
            ),
            Quote(Span(71, 77), "Arusha", QuoteKind.SCARE, Span(59, 85), negated=True, confidence=0.25),
        ),
        (KENYA, Place("TZ", "Tanzania", 1)),
        version=4,
    )

    filed = await store.articles.file(
        made.id, Entry("k", URL), document, digest, NOON, fresh=True, after=0, choose_story=alone
    )

    assert (filed.document, filed.digest, filed.filed_at, filed.fresh) == (document, digest, NOON, True)
    assert filed.document.published.isoformat() == "2026-01-01T01:30:00+03:00"
    assert await store.articles.since(NOON, 10) == [filed]


async def test_refreshing_twice_changes_nothing(store):
    made = await source(store, "lake", NORTH)
    first = await file(store, made.id, URL)
    before = await store.counts(None)

    assert await file(store, made.id, URL, "Another text.", now=NOON + HOUR) is None
    assert await store.articles.since(NOON, 10) == [first]
    assert await store.counts(None) == before


@pytest.mark.parametrize(
    "same",
    [
        "http://lake.example/2026/crossings",
        "https://www.lake.example/2026/crossings/",
        "https://LAKE.example:443/2026/crossings?utm_source=feed&fbclid=1#top",
    ],
)
async def test_one_address_written_in_another_way_is_one_article(store, same):
    made = await source(store, "lake", NORTH)
    await file(store, made.id, URL)

    assert await file(store, made.id, same) is None


@pytest.mark.parametrize("other", [URL + "?page=2", URL + "/2", "https://lake.example:8443/2026/crossings"])
async def test_another_address_is_another_article(store, other):
    made = await source(store, "lake", NORTH)
    await file(store, made.id, URL)

    assert await file(store, made.id, other) is not None


async def test_what_a_source_itself_sent_is_not_put_into_the_mouth_of_another(store):
    invented, paper = await source(store, "invented", NORTH), await source(store, "lake", SOUTH)
    lie = await file(store, invented.id, URL, "The lake is on fire.", own=True)
    truth = await file(store, paper.id, URL, "The lake is calm.")

    assert lie.id != truth.id
    assert [a.document.text for s in await store.stories.newest(SOUTH, NOON, 9) for a in s.articles] == [
        "The lake is calm."
    ]


async def test_an_entry_without_an_address_is_filed_once_for_its_source(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", NORTH)
    document, digest = Document("No address."), digest_of("No address.")

    async def filing(source_id: int):
        entry = Entry("guid-1", None)
        return await store.articles.file(
            source_id, entry, document, digest, NOON, fresh=True, after=0, choose_story=alone
        )

    assert await filing(lake.id) is not None
    assert await filing(lake.id) is None
    assert await filing(river.id) is not None


async def test_an_entry_is_new_until_it_was_filed(store):
    made = await source(store, "lake", NORTH)
    entries = [Entry(str(number), f"https://lake.example/{number}") for number in range(3)]
    assert await unseen(store, made.id, [*entries, entries[0]]) == entries

    await file(store, made.id, entries[1].url, entry=entries[1])

    assert await unseen(store, made.id, entries) == [entries[0], entries[2]]


@pytest.mark.parametrize(
    ("hours", "given_up"),
    [((0, 0, 0, 0, 24), False), ((0, 25), False), ((0, 1, 25), True), ((0, 30, 31), True), ((0, 1, 2, 3, 25), True)],
)
async def test_an_entry_is_given_up_after_three_failures_in_more_than_a_day(store, hours, given_up):
    made = await source(store, "lake", NORTH)
    entry = Entry("1", "https://lake.example/1")
    for hour in hours:
        await store.entries.skip(made.id, entry, "no answer", NOON + hour * HOUR)

    # Days later: after a failure it is left alone for some hours.
    assert await unseen(store, made.id, [entry], NOON + 72 * HOUR) == ([] if given_up else [entry])


async def test_entries_that_are_passed_over_are_seen(store):
    made = await source(store, "lake", NORTH)
    entries = [Entry(str(number), None) for number in range(5)]
    await store.entries.sift(made.id, entries, NOON, most=2)

    assert await unseen(store, made.id, entries) == entries[:2]


async def test_what_one_source_has_seen_is_new_to_another(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", NORTH)
    entry = Entry("1", "https://lake.example/1")
    await file(store, lake.id, entry.url, entry=entry)

    assert await unseen(store, river.id, [entry]) == [entry]


async def test_keys_of_any_length_and_characters_are_told_apart(store):
    made = await source(store, "lake", NORTH)
    entries = [Entry("\x00" + "k" * 100_000, None), Entry("\x00\x00" + "k" * 100_000, None), Entry("\ud800", None)]
    await store.entries.sift(made.id, entries[:1], NOON, most=0)

    assert await unseen(store, made.id, entries) == entries[1:]


async def test_a_listing_of_thousands_is_asked_about_in_one_call(store):
    made = await source(store, "lake", NORTH)
    entries = [Entry(str(number), None) for number in range(3000)]

    first = await store.entries.sift(made.id, entries, NOON)

    assert [each.entry for each in first.new] == entries[:1999:-1]  # the oldest of them; the rest is kept
    for each in first.new[:2]:
        await store.entries.skip(made.id, each.entry, "no answer", NOON)
    assert len((await store.entries.sift(made.id, [], NOON)).new) == 1000


async def test_a_second_source_only_gets_a_link_and_its_followers_see_the_article(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", SOUTH)
    filed = await file(store, lake.id, URL)
    assert await store.stories.newest(SOUTH, NOON, 9) == []

    assert await file(store, river.id, URL) is None

    assert [story.articles for story in await store.stories.newest(SOUTH, NOON, 9)] == [(filed,)]


async def test_the_chosen_story_moves_and_a_story_that_is_gone_is_opened_anew(store):
    made = await source(store, "lake", NORTH)
    first = await file(store, made.id, URL)
    second = await file(store, made.id, URL + "2", now=NOON + HOUR, story=first.story_id)
    third = await file(store, made.id, URL + "3", now=NOON + HOUR, story=4711)

    assert second.story_id == first.story_id != third.story_id
    [story] = await store.stories.get([first.story_id], None)
    assert (story.articles, story.opened_at, story.moved_at) == ((first, second), NOON, NOON + HOUR)


async def test_the_story_is_chosen_among_what_was_filed_since(store):
    made = await source(store, "lake", NORTH)
    filed = [await file(store, made.id, f"{URL}{number}") for number in range(3)]
    shown = []

    await store.articles.file(
        made.id,
        Entry("k", URL),
        Document("Text.", url=URL),
        digest_of("Text."),
        NOON,
        fresh=True,
        after=filed[0].id,
        choose_story=shown.extend,
    )

    assert shown == filed[1:]


async def test_workers_that_file_at_once_open_one_story(store):
    made = await source(store, "lake", NORTH)

    def join(others):
        return others[0].story_id if others else None

    async def filing(number: int):
        entry = Entry(str(number), f"{URL}{number}")
        document = Document("Same event.", url=entry.url)
        return await store.articles.file(
            made.id, entry, document, digest_of("Same event."), NOON, fresh=True, after=0, choose_story=join
        )

    filed = await asyncio.gather(*(filing(number) for number in range(8)))

    assert len({article.story_id for article in filed}) == 1


async def test_an_article_whose_filing_fails_leaves_nothing(store):
    made = await source(store, "lake", NORTH)
    before = await store.counts(None)

    def fail(_):
        raise ZeroDivisionError

    entry = Entry("1", URL)
    with pytest.raises(ZeroDivisionError):
        await store.articles.file(
            made.id, entry, Document("T", url=URL), digest_of("T"), NOON, fresh=True, after=0, choose_story=fail
        )

    assert await store.counts(None) == before
    assert await unseen(store, made.id, [entry]) == [entry]


async def test_filing_that_is_cancelled_leaves_the_store_usable(store):
    made = await source(store, "lake", NORTH)
    for number in range(20):
        task = asyncio.create_task(file(store, made.id, f"{URL}/{number}"))
        for _ in range(number * 2):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    whole = await store.counts(None)
    assert whole.stories == whole.articles
    assert await file(store, made.id, "https://lake.example/after") is not None


async def test_a_date_without_a_zone_is_refused(store):
    made = await source(store, "lake", NORTH)
    document = Document("Text.", url=URL, published=datetime(2026, 1, 1))

    with pytest.raises(ValueError, match="no time zone"):
        await store.articles.file(
            made.id, Entry("1", URL), document, digest_of("Text."), NOON, fresh=True, after=0, choose_story=alone
        )


async def test_what_no_engine_takes_is_replaced_and_spans_stay_true(store):
    made = await source(store, "lake", NORTH)
    text = "A\x00B\ud800 “the talks\x00 failed”, said Ann Example. \U0001f30d 北京"

    filed = await file(store, made.id, URL, text, title="T\x00\udfff", entry=Entry("\x00\ud800", URL, "\x00"))
    await store.entries.skip(made.id, Entry("\ud800", None), "\x00\ud800", NOON)

    assert filed.document.text == text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    assert filed.digest.quotes[0].text == "the talks\ufffd failed"
    assert filed.document.title == "T\ufffd\ufffd"
    assert await search(store, NORTH, ["\x00talks", "\ud800"], "\x00", 5) != []


async def test_what_the_first_reading_listed_and_could_not_file_is_never_news(store):
    made = await source(store, "lake", NORTH)
    old, new = Entry("old", URL), Entry("new", URL + "2")
    await store.entries.skip(made.id, old, "no answer", NOON)
    await store.sources.settle(made.id, Listing(()), NOON, NOON + HOUR / 2)
    await store.entries.skip(made.id, new, "no answer", NOON + HOUR)
    await store.sources.settle(made.id, Listing(()), NOON, NOON + HOUR)

    filed = [await file(store, made.id, each.url, entry=each, now=NOON + 2 * HOUR) for each in (old, new)]

    assert [article.fresh for article in filed] == [False, True]
    assert [article.id for article, _ in await store.articles.unannounced(9)] == [filed[1].id]


async def test_what_was_listed_when_a_source_is_followed_again_is_never_news(store):
    made = await source(store, "lake", NORTH)
    await store.sources.settle(made.id, Listing(()), NOON, NOON)
    await store.sources.unfollow(NORTH, made.id)
    await store.sources.follow(NORTH, made.id, NOON + HOUR)
    entry = Entry("old", URL)
    await store.entries.sift(made.id, [entry], NOON + HOUR, most=1)
    await store.sources.settle(made.id, None, NOON, NOON + HOUR)

    assert (await file(store, made.id, URL, entry=entry, now=NOON + 2 * HOUR)).fresh is False


async def test_only_what_is_news_waits_to_be_announced(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", SOUTH)
    await file(store, lake.id, URL + "/old", fresh=False)
    fresh = await file(store, lake.id, URL)
    await file(store, river.id, URL)

    assert await store.articles.unannounced(10) == [(fresh, (lake.id, river.id))]
    await store.deliveries.announce(fresh, [], NOON)
    assert await store.articles.unannounced(10) == []


async def test_an_article_is_announced_again_to_those_whose_source_lists_it_later(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", SOUTH)
    filed = await file(store, lake.id, URL, fresh=False)
    assert await store.articles.unannounced(10) == []

    await file(store, river.id, URL, fresh=True)

    [(article, source_ids)] = await store.articles.unannounced(10)
    assert (article.id, article.fresh, source_ids) == (filed.id, True, (river.id,))
    await store.deliveries.announce(filed, [], NOON, source_ids=[lake.id])
    assert await store.articles.unannounced(10) != []


async def test_articles_come_in_the_order_of_filing_a_page_at_a_time(store):
    made = await source(store, "lake", NORTH)
    filed = [await file(store, made.id, f"{URL}{number}", now=NOON + number * HOUR) for number in range(4)]

    assert await store.articles.since(NOON + HOUR, 10) == filed[1:]
    assert await store.articles.since(NOON, 2) == filed[:2]
    assert await store.articles.since(NOON, 2, after=filed[1].id) == filed[2:4]


spans = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair)))
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    text=words,
    summary=st.lists(spans, max_size=3),
    quoted=st.lists(
        st.builds(
            Quote,
            spans,
            st.just(""),
            st.sampled_from(QuoteKind),
            spans,
            st.none() | words,
            st.none() | words,
            st.none() | words,
            st.booleans(),
            st.floats(0, 1),
        ),
        max_size=3,
    ),
    places=st.lists(st.builds(Place, words, words, st.integers(1, 9)), max_size=3),
)
def test_a_digest_survives_its_form_in_the_database(text, summary, quoted, places):
    import json
    from dataclasses import replace

    quotes = tuple(replace(quote, text=quote.span.of(text)) for quote in quoted)
    digest = Digest(tuple(summary), quotes, tuple(places), 1)

    assert digest_from(json.loads(json.dumps(digest_value(digest))), text) == digest
