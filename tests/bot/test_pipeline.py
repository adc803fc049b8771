"""A source becomes filed articles: a real web server, the real client, a real store."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import offload
from bot.filters import Filters
from bot.models import Cadence
from bot.pipeline import Pipeline
from bot.sources.http import Http
from bot.store import open_store

SERVER, CHANNEL = 100, 200


@pytest.fixture(scope="module", autouse=True)
def _worker():
    yield
    offload.close()


@pytest.fixture
async def pipeline(tmp_path, settings, clock):
    address = f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3"
    async with open_store(address, upgrade=True) as store, Http(settings, clock=clock) as http:
        yield Pipeline(store, http, settings, clock)


def article(name: str, about: str) -> str:
    """A small page with furniture around its article."""
    paragraphs = "".join(
        f"<p>{sentence}</p>"
        for sentence in (
            f"Kenya and Tanzania opened the {about} crossing on their border on Monday after two years of talks.",
            f"Lorries waited for a day at the {about} crossing before, traders told the ministry in Nairobi.",
            f"“The {about} crossing will save farmers a day on every load,” said Amina Odhiambo, the trade minister.",
            f"The governments said that the {about} crossing would stay open through the night from next month.",
        )
    )
    return (
        f"<html><head><title>{name}</title></head><body><nav>Home News Sport</nav>"
        f"<article><h1>{name}</h1>{paragraphs}</article><footer>All rights</footer></body></html>"
    )


def echo() -> str:
    """Another report of what `article` tells of Namanga."""
    paragraphs = "".join(
        f"<p>{sentence}</p>"
        for sentence in (
            "The Namanga crossing between Kenya and Tanzania opened on Monday, two years after talks on it began.",
            "Traders told the ministry in Nairobi that lorries used to wait for a day at the Namanga crossing.",
            "Amina Odhiambo, the trade minister, said the Namanga crossing would save farmers a day on every load.",
            "From next month the border will stay open through the night, the two governments said on Monday.",
        )
    )
    title = "Namanga crossing opens at last"
    return (
        f"<html><head><title>{title}</title></head><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def feed(site, names, extra: str = "") -> str:
    items = "".join(
        f"<item><title>{name}</title><link>{site.url}/{name}</link><guid>{name}</guid>"
        "<pubDate>Wed, 11 Feb 2026 11:00:00 GMT</pubDate></item>"
        for name in names
    )
    return f'<rss version="2.0"><channel><title>Lake Post</title>{items}{extra}</channel></rss>'


def publish(site, *names: str, extra: str = "") -> None:
    site.answer("/feed", feed(site, names, extra), Content_Type="application/rss+xml")
    for name in names:
        site.answer(f"/{name}", article(f"Crossing {name}", name), Content_Type="text/html; charset=utf-8")


async def follow(pipeline, site):
    source = await pipeline.store.sources.add("feed", f"{site.url}/feed", None, pipeline.clock())
    await pipeline.store.sources.follow(SERVER, source.id, pipeline.clock())
    return source


async def read_again(pipeline, source_id):
    return await pipeline.refresh(await pipeline.store.sources.get(source_id))


async def test_the_first_reading_files_the_newest_articles_and_owes_none(pipeline, site):
    publish(site, "namanga", "lunga")
    source = await follow(pipeline, site)
    await pipeline.store.subscriptions.add(SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", pipeline.clock())

    refreshed = await pipeline.refresh(source)
    await pipeline.announce()

    assert len(refreshed.filed) == 2
    assert await pipeline.store.deliveries.claim(pipeline.clock(), timedelta(minutes=1), 10) == []


async def test_what_appears_later_is_owed_to_the_channel_that_asked(pipeline, site):
    publish(site, "namanga")
    source = await follow(pipeline, site)
    await pipeline.store.subscriptions.add(SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", pipeline.clock())
    await pipeline.refresh(source)
    publish(site, "namanga", "taveta")

    await read_again(pipeline, source.id)
    await pipeline.announce()

    owed = await pipeline.store.deliveries.claim(pipeline.clock(), timedelta(minutes=1), 10)
    assert len(owed) == 1


async def test_what_the_filters_do_not_let_through_is_not_owed(pipeline, site):
    publish(site, "namanga")
    source = await follow(pipeline, site)
    made = await pipeline.store.subscriptions.add(SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", pipeline.clock())
    await pipeline.store.subscriptions.filter(SERVER, made.id, Filters(words=("holili",)))
    await pipeline.refresh(source)
    publish(site, "namanga", "taveta", "holili")

    await read_again(pipeline, source.id)
    await pipeline.announce()

    owed = await pipeline.store.deliveries.claim(pipeline.clock(), timedelta(minutes=1), 10)
    assert len(owed) == 1


async def test_reading_twice_changes_nothing(pipeline, site):
    publish(site, "namanga", "lunga")
    source = await follow(pipeline, site)
    await pipeline.refresh(source)

    again = await read_again(pipeline, source.id)

    assert (again.filed, again.skipped, again.error) == ((), (), None)


async def test_older_entries_of_a_first_reading_are_never_filed_later(pipeline, site, settings):
    few = Pipeline(pipeline.store, pipeline.http, replace(settings, first_articles=1), pipeline.clock)
    publish(site, "namanga", "lunga", "taveta")
    source = await follow(few, site)

    first, second = await few.refresh(source), await read_again(few, source.id)

    assert (len(first.filed), len(second.filed)) == (1, 0)


async def test_an_entry_whose_page_fails_for_now_is_filed_when_it_works(pipeline, site):
    publish(site, "namanga")
    site.answer("/namanga", "busy", status=503)
    source = await follow(pipeline, site)
    failed = await pipeline.refresh(source)
    publish(site, "namanga")
    pipeline.clock.now += timedelta(hours=2)

    again = await read_again(pipeline, source.id)

    assert (len(failed.filed), len(failed.skipped), len(again.filed)) == (0, 1, 1)


async def test_a_page_that_cannot_be_had_is_filed_from_what_the_feed_carries(pipeline, site):
    text = "<p>" + "The ferry to Zanzibar sank in calm weather on Sunday, the coast guard said. " * 3 + "</p>"
    extra = (
        f"<item><guid>f</guid><title>Ferry sinks</title><link>{site.url}/gone</link>"
        f"<description><![CDATA[{text}]]></description></item>"
    )
    publish(site, extra=extra)
    source = await follow(pipeline, site)

    refreshed = await pipeline.refresh(source)

    assert [article.document.title for article in refreshed.filed] == ["Ferry sinks"]


async def test_a_source_that_fails_keeps_its_reason_and_waits_longer(pipeline, site):
    site.answer("/feed", "no feed here", Content_Type="text/plain")
    source = await follow(pipeline, site)

    refreshed = await pipeline.refresh(source)
    kept = await pipeline.store.sources.get(source.id)

    assert refreshed.error
    assert (kept.error, kept.failures) == (refreshed.error, 1)
    assert kept.due_at > pipeline.clock() + pipeline.settings.poll_every


async def test_a_source_that_fails_stops_no_other(pipeline, site):
    publish(site, "namanga")
    await follow(pipeline, site)
    broken = await pipeline.store.sources.add("feed", f"{site.url}/nowhere", None, pipeline.clock())
    await pipeline.store.sources.follow(SERVER, broken.id, pipeline.clock())

    results = await pipeline.read_due()

    assert sorted(bool(result.error) for result in results) == [False, True]
    assert sum(len(result.filed) for result in results) == 1


async def test_one_article_in_two_feeds_is_filed_once(pipeline, site):
    publish(site, "namanga")
    source = await follow(pipeline, site)
    site.answer("/other", feed(site, ["namanga"]), Content_Type="application/rss+xml")
    other = await pipeline.store.sources.add("feed", f"{site.url}/other", None, pipeline.clock())
    await pipeline.refresh(source)

    refreshed = await pipeline.refresh(other)

    assert refreshed.filed == ()
    assert (await pipeline.store.counts(None)).articles == 1


async def test_two_reports_of_one_event_are_one_story(pipeline, site):
    publish(site, "namanga")
    source = await follow(pipeline, site)
    site.answer("/echo", echo(), Content_Type="text/html")
    site.answer("/other", feed(site, ["echo"]), Content_Type="application/rss+xml")
    other = await pipeline.store.sources.add("feed", f"{site.url}/other", None, pipeline.clock())
    first, second = await pipeline.refresh(source), await pipeline.refresh(other)

    assert first.filed[0].story_id == second.filed[0].story_id


async def test_a_new_process_knows_the_stories_of_the_last_days(pipeline, site):
    publish(site, "namanga")
    first = await pipeline.refresh(await follow(pipeline, site))
    site.answer("/echo", echo(), Content_Type="text/html")
    site.answer("/other", feed(site, ["echo"]), Content_Type="application/rss+xml")
    other = await pipeline.store.sources.add("feed", f"{site.url}/other", None, pipeline.clock())

    restarted = Pipeline(pipeline.store, pipeline.http, pipeline.settings, pipeline.clock)
    second = await restarted.refresh(other)

    assert first.filed[0].story_id == second.filed[0].story_id


async def test_every_line_of_what_was_filed_is_a_slice_of_it(pipeline, site):
    publish(site, "namanga")

    filed = (await pipeline.refresh(await follow(pipeline, site))).filed[0]

    assert [quote.span.of(filed.document.text) for quote in filed.digest.quotes] == [
        quote.text for quote in filed.digest.quotes
    ]
    assert "Home News Sport" not in filed.document.text
    assert any(quote.speaker == "Amina Odhiambo" for quote in filed.digest.quotes)


async def test_an_entry_dated_long_ago_is_filed_but_owed_to_nobody(pipeline, site):
    publish(site, "namanga")
    source = await follow(pipeline, site)
    await pipeline.refresh(source)
    pipeline.clock.now += timedelta(days=30)
    publish(site, "namanga", "lunga")

    refreshed = await read_again(pipeline, source.id)

    assert [article.fresh for article in refreshed.filed] == [False]


PROMO = "The Lake Post walks its readers along the shore on the first Saturday of every month, in any weather."


async def test_a_line_in_each_article_of_a_source_is_gone_from_the_third_on(pipeline, site):
    source = await follow(pipeline, site)
    kept = []
    for number, name in enumerate(("namanga", "lunga", "taveta", "isebania")):
        publish(site, name)
        page = article(f"Crossing {name}", name).replace("</article>", f"<p>{PROMO}</p></article>")
        site.answer(f"/{name}", page, Content_Type="text/html; charset=utf-8")
        filed = (await read_again(pipeline, source.id)).filed
        assert len(filed) == 1, number
        kept.append(PROMO in filed[0].document.kept())
        assert f"the {name} crossing would stay open" in filed[0].document.kept()

    assert kept == [True, True, False, False]


async def test_a_source_whose_reading_was_ended_before_it_began_holds_up_no_host(pipeline, site):
    source = await pipeline.store.sources.add("feed", f"{site.url}/feed", None, pipeline.clock())
    await pipeline.store.sources.follow(SERVER, source.id, pipeline.clock())

    async def interrupted() -> None:
        async with asyncio.TaskGroup() as group:
            await pipeline._begin_due(group)
            raise OSError("the database restarts")

    with pytest.raises(BaseExceptionGroup):
        await interrupted()

    assert (pipeline.going.asked, pipeline.going.tasks) == ({}, {})
