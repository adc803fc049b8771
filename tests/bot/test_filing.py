"""One article once, however often and wherever it is listed, and as its publisher has it now."""

from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import web

from bot import briefings, offload, render
from bot.models import Detail, Passage, Reader, Status
from bot.pipeline import Pipeline
from bot.sources.http import Http
from bot.store import open_store
from bot.why import why
from summaries.document import Span

SERVER = 100
READER = Reader(SERVER, 200)
HTML = {"Content_Type": "text/html; charset=utf-8"}
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module", autouse=True)
def _worker():
    yield
    offload.close()


@pytest.fixture
async def pipeline(tmp_path, settings, clock):
    address = f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3"
    async with open_store(address, upgrade=True) as store, Http(settings, clock=clock) as http:
        yield Pipeline(store, http, settings, clock)


def story(about: str, *more: str) -> tuple[str, ...]:
    return (
        f"Rangers found the {about} herd on the plain north of the river on Monday after a search of two weeks.",
        f"The {about} herd had been seen last by a pilot in March, the park said in a note to visitors.",
        f"“We had given up on the {about} herd,” said Wanjiru Kamau, who leads the park's rangers.",
        f"Visitors may see the {about} herd from the road, and nobody is to leave a car there.",
        *more,
    )


def page(title: str, sentences, head: str = "") -> str:
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    return (
        f"<html><head><title>{title}</title>{head}</head><body><nav>Home Parks</nav>"
        f"<article><h1>{title}</h1>{paragraphs}</article><footer>All rights</footer></body></html>"
    )


def item(link: str, guid: str, title: str, text: str = "", date: str = "Wed, 11 Feb 2026 11:00:00 GMT") -> str:
    return (
        f"<item><title>{title}</title><link>{link}</link><guid isPermaLink='false'>{guid}</guid>"
        f"<pubDate>{date}</pubDate><description><![CDATA[{text}]]></description></item>"
    )


def publish(site, *items: str, path: str = "/feed") -> None:
    listed = f'<rss version="2.0"><channel><title>Park Post</title>{"".join(items)}</channel></rss>'
    site.answer(path, listed, Content_Type="application/rss+xml")


async def follow(pipeline, site, path: str = "/feed"):
    source = await pipeline.store.sources.add("feed", site.url + path, None, pipeline.clock())
    await pipeline.store.sources.follow(SERVER, source.id, pipeline.clock())
    return source


async def again(pipeline, source, hours: float = 1):
    pipeline.clock.now += hours * HOUR
    return await pipeline.refresh(await pipeline.store.sources.get(source.id))


async def stories(pipeline):
    return await pipeline.store.stories.newest(SERVER, pipeline.clock() - timedelta(days=30), 99)


def asked(site, path: str) -> int:
    return sum(request.path == path for request in site.asked)


async def elephants(pipeline, site, text: str = "first"):
    """A source that has listed one article, filed."""
    site.answer("/elephants", page("Elephants found", story("elephant")), **HTML)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", text))
    source = await follow(pipeline, site)
    [article] = (await pipeline.refresh(source)).filed
    return source, article


async def test_an_article_in_a_second_feed_is_known_by_its_address_and_not_fetched_again(pipeline, site):
    await elephants(pipeline, site)
    link = f"{site.url}/elephants/?utm_source=atom&amp;ref=rss#top"
    publish(site, item(link, "other", "Elephants found at last"), path="/other")
    await pipeline.refresh(await follow(pipeline, site, "/other"))

    assert (await pipeline.store.counts(None)).articles == 1
    assert asked(site, "/elephants") == 1


@pytest.mark.parametrize(
    "head", ["<link rel='canonical' href='/elephants'>", "<meta property='og:url' content='/elephants'>"]
)
async def test_a_twin_is_known_by_the_address_that_its_page_calls_its_own(pipeline, site, head):
    await elephants(pipeline, site)
    site.answer(
        "/print", page("Elephants", story("elephant"), head.replace("/elephants", f"{site.url}/elephants")), **HTML
    )
    publish(site, item(f"{site.url}/print", "p", "Elephants"), path="/other")

    assert (await pipeline.refresh(await follow(pipeline, site, "/other"))).filed == ()
    assert (await pipeline.store.counts(None)).articles == 1


async def test_a_redirector_is_followed_to_the_article(pipeline, site):
    await elephants(pipeline, site)
    site.answer("/r/17", status=302, Location=f"{site.url}/elephants?utm_medium=feed")
    publish(site, item(f"{site.url}/r/17", "r", "Elephants"), path="/other")

    assert (await pipeline.refresh(await follow(pipeline, site, "/other"))).filed == ()
    assert (await pipeline.store.counts(None)).articles == 1


async def test_a_redirector_that_names_the_article_is_not_asked(pipeline, site):
    site.answer("/elephants", page("Elephants found", story("elephant")), **HTML)
    quoted = site.url.replace(":", "%3A").replace("/", "%2F")
    publish(site, item(f"https://www.google.com/url?q={quoted}%2Felephants&amp;sa=x", "g", "Elephants found"))

    [article] = (await pipeline.refresh(await follow(pipeline, site))).filed

    assert article.document.url == f"{site.url}/elephants"


async def test_dates_that_are_touched_post_and_fetch_nothing(pipeline, site):
    source, _ = await elephants(pipeline, site)
    for day in ("12", "13"):
        touched = item(f"{site.url}/elephants", "e", "Elephants found", "first", f"Thu, {day} Feb 2026 09:00:00 GMT")
        publish(site, touched)
        assert (await again(pipeline, source)).filed == ()

    assert asked(site, "/elephants") == 1


async def test_an_item_from_the_future_is_news_and_counts_as_now(pipeline, site):
    source, _ = await elephants(pipeline, site)
    site.answer("/lions", page("Lions found", story("lion")), **HTML)
    publish(site, item(f"{site.url}/lions", "l", "Lions found", date="Wed, 11 Feb 2099 11:00:00 GMT"))

    [article] = (await again(pipeline, source)).filed

    assert article.fresh
    assert article.document.published <= pipeline.clock()


async def test_an_item_dated_before_the_newest_is_filed_all_the_same(pipeline, site):
    source, first = await elephants(pipeline, site)
    site.answer("/lions", page("Lions found", story("lion")), **HTML)
    late = item(f"{site.url}/lions", "l", "Lions found", date="Wed, 11 Feb 2026 01:00:00 GMT")
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "first"), late)

    [article] = (await again(pipeline, source)).filed

    assert article.fresh
    assert article.id > first.id


async def test_what_there_is_no_time_for_is_filed_later_in_order_also_when_it_is_listed_no_more(pipeline, site):
    source, _ = await elephants(pipeline, site)

    async def slow(request):
        pipeline.clock.now += timedelta(minutes=1)
        name = request.path[1:]
        return web.Response(text=page(f"{name} found", story(name)), content_type="text/html")

    names = [f"herd{number:02}" for number in range(14)]
    for name in names:
        site.script(f"/{name}", slow)
    publish(site, *(item(f"{site.url}/{name}", name, f"{name} found") for name in reversed(names)))
    readings = [await again(pipeline, source)]
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "first"))
    readings += [await again(pipeline, source) for _ in range(2)]

    filed = [article.document.title for reading in readings for article in reading.filed]
    assert filed == [f"{name} found" for name in names]
    assert 0 < len(readings[0].filed) < 14


async def test_the_first_contact_with_a_long_feed_files_the_newest_and_knows_the_rest(pipeline, site, settings):
    few = Pipeline(pipeline.store, pipeline.http, replace(settings, first_articles=2), pipeline.clock)
    for name in ("a1", "a2"):
        site.answer(f"/{name}", page(f"{name} found", story(name)), **HTML)
    items = [item(f"{site.url}/a{number}", f"g{number}", f"a{number} found") for number in range(1, 400)]
    publish(site, *items)
    source = await follow(few, site)

    first = await few.refresh(source)
    publish(site, *reversed(items))

    assert [article.document.title for article in first.filed] == ["a2 found", "a1 found"]
    assert not any(article.fresh for article in first.filed)
    assert await few.store.articles.unannounced(9) == []
    assert (await again(few, source)).filed == ()


async def test_an_edit_reaches_the_stored_article(pipeline, site):
    source, old = await elephants(pipeline, site)
    site.answer("/elephants", page("Elephants found", story("elephant", "Two calves walked with it.")), **HTML)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))

    assert (await again(pipeline, source)).filed == ()

    [told] = await stories(pipeline)
    assert [article.id for article in told.articles] == [old.id]
    assert told.articles[0].document.text.endswith("Two calves walked with it.")


@pytest.mark.parametrize(
    "sentences",
    [
        ["Read the whole story with a subscription to the Park Post, the paper for all who love our parks."],
        [
            "The council of Lamu wants to mend the sea wall before the rains, and has asked the county for money.",
            "Stones for it are to come from the quarry at Witu, which had been closed for all of last year.",
            "Fishermen told the council that the harbour must stay open while the work goes on.",
        ],
    ],
    ids=["a teaser", "another article"],
)
async def test_what_is_no_edit_takes_no_articles_place(pipeline, site, sentences):
    source, old = await elephants(pipeline, site)
    site.answer("/elephants", page("Elephants found", sentences), **HTML)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))
    await again(pipeline, source)

    assert asked(site, "/elephants") == 2
    assert await pipeline.store.articles.get(old.id) == old


async def brief(pipeline, read=None):
    return briefings.compose(await stories(pipeline), detail=Detail.FULL, as_of=pipeline.clock(), read=read or {})


async def test_a_correction_reaches_those_who_read_the_story(pipeline, site):
    source, old = await elephants(pipeline, site)
    await pipeline.store.readings.note(READER, [Passage(old.id, Span(0, 0))], pipeline.clock())
    note = "Correction: An earlier version of this article misstated the month in which the herd was seen."
    site.answer("/elephants", page("Elephants found", (*story("elephant"), note)), **HTML)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))
    await again(pipeline, source)

    told = await brief(pipeline, await pipeline.store.readings.read(READER, [old.id]))

    assert [(each.status, [line.text for line in each.notices]) for each in told.standings] == [
        (Status.CORRECTED, [note])
    ]
    await pipeline.store.readings.note(READER, [Passage(old.id, Span(0, 0))], pipeline.clock() + HOUR)
    assert (await brief(pipeline, await pipeline.store.readings.read(READER, [old.id]))).briefs == ()


async def test_a_page_that_takes_its_report_back_withdraws_it(pipeline, site):
    source, _ = await elephants(pipeline, site)
    note = "This article has been withdrawn because it did not meet our standards."
    site.answer("/elephants", page("Elephants found", [note]), **HTML)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "withdrawn"))
    await again(pipeline, source)

    told = await brief(pipeline)

    assert told.standings[0].status is Status.WITHDRAWN
    assert [line.text for line in told.standings[0].notices] == [note]
    assert told.briefs[0].lines == ()


async def test_a_page_that_is_gone_for_good_withdraws_its_report(pipeline, site):
    source, old = await elephants(pipeline, site)
    site.answer("/elephants", "gone", status=410)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))
    await again(pipeline, source)

    told = await brief(pipeline, {old.id: pipeline.clock() - HOUR})

    assert (told.standings[0].status, told.standings[0].noted) == (Status.WITHDRAWN, (0,))
    assert told.briefs[0].lines == ()


async def test_a_page_that_is_not_found_withdraws_its_report_only_where_it_is_listed_no_more(pipeline, site):
    for name in ("giraffes", "lions"):
        site.answer(f"/{name}", page(f"{name} found", story(name)), **HTML)
    oldest = item(f"{site.url}/giraffes", "g", "giraffes found")
    publish(site, oldest)
    site.answer("/elephants", page("Elephants found", story("elephant")), **HTML)
    source = await follow(pipeline, site)
    await pipeline.refresh(source)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found"), oldest)
    [article] = (await again(pipeline, source)).filed

    site.answer("/elephants", "not here", status=404)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "edited"), oldest)
    await again(pipeline, source)
    assert not (await pipeline.store.articles.get(article.id)).withdrawn

    publish(site, item(f"{site.url}/lions", "l", "lions found"), oldest)
    await again(pipeline, source, 3)
    assert (await pipeline.store.articles.get(article.id)).withdrawn


async def test_a_page_that_fails_for_a_while_withdraws_nothing(pipeline, site):
    source, old = await elephants(pipeline, site)
    site.answer("/elephants", "busy", status=500)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))
    await again(pipeline, source)

    assert await pipeline.store.articles.get(old.id) == old


@pytest.mark.parametrize("status", [429, 500])
async def test_an_edit_whose_page_cannot_be_had_at_once_is_seen_later(pipeline, site, status):
    source, old = await elephants(pipeline, site)
    site.answer("/elephants", "busy", status=status)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))
    await again(pipeline, source)
    site.answer("/elephants", page("Elephants found", story("elephant", "Two calves walked with it.")), **HTML)
    await again(pipeline, source, 2)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"), item(f"{site.url}/x", "x", "Other"))
    await again(pipeline, source, 2)

    assert (await pipeline.store.articles.get(old.id)).document.text.endswith("Two calves walked with it.")


async def test_an_edit_of_what_only_the_feed_carries_is_taken_from_the_feed(pipeline, site):
    text = "<p>" + "</p><p>".join(story("elephant")) + "</p>"
    publish(site, item(f"{site.url}/walled", "w", "Elephants found", text))
    source = await follow(pipeline, site)
    [old] = (await pipeline.refresh(source)).filed
    publish(site, item(f"{site.url}/walled", "w", "Elephants found", f"{text}<p>Two calves walked with it.</p>"))
    await again(pipeline, source)

    new = await pipeline.store.articles.get(old.id)
    assert (old.partial, new.partial) == (True, True)
    assert new.document.text.endswith("Two calves walked with it.")
    assert (await brief(pipeline)).briefs[0].partial == (0,)


async def test_an_entry_without_a_link_is_kept_as_the_feed_has_it(pipeline, site):
    text = "<p>" + "</p><p>".join(story("elephant")) + "</p>"

    def linkless(more: str = "") -> str:
        return f"<item><title>Elephants found</title><description><![CDATA[{text}{more}]]></description></item>"

    publish(site, linkless())
    source = await follow(pipeline, site)
    [old] = (await pipeline.refresh(source)).filed
    publish(site, linkless("<p>Two calves walked with it.</p>"))
    assert (await again(pipeline, source)).filed == ()
    assert (await again(pipeline, source)).filed == ()

    new = await pipeline.store.articles.get(old.id)
    assert new.document.text.endswith("Two calves walked with it.")
    assert not new.partial


async def test_why_shows_what_was_shown_and_is_printed_no_more(pipeline, site):
    source, old = await elephants(pipeline, site)
    gone = story("elephant")[3]
    start = old.document.text.index(gone)
    shown = Passage(old.id, Span(start, start + len(gone)))
    await pipeline.store.readings.note(READER, [shown], pipeline.clock())
    site.answer("/elephants", page("Elephants found", (*story("elephant")[:3], "Nobody may see it.")), **HTML)
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", "second"))
    await again(pipeline, source)

    told = await why(pipeline.store, READER, (await stories(pipeline))[0], pipeline.clock())
    assert (told.former, told.read) == ((gone,), 1)
    assert "Printed no more" in str(render.why(told).parts)

    await pipeline.store.articles.withdraw(old.id, pipeline.clock())
    told = await why(pipeline.store, READER, (await stories(pipeline))[0], pipeline.clock())
    assert told.former == ()


async def test_a_page_that_is_followed_itself_is_kept_as_it_is_now(pipeline, site):
    site.answer("/elephants", page("Elephants found", story("elephant")), **HTML)
    source = await pipeline.store.sources.add("page", f"{site.url}/elephants", None, pipeline.clock())
    await pipeline.store.sources.follow(SERVER, source.id, pipeline.clock())
    [old] = (await pipeline.refresh(source)).filed
    site.answer("/elephants", page("Elephants found", story("elephant", "Two calves walked with it.")), **HTML)

    assert (await again(pipeline, source)).filed == ()

    assert (await pipeline.store.articles.get(old.id)).document.text.endswith("Two calves walked with it.")


async def test_a_feed_whose_guids_and_addresses_all_change_posts_nothing_again(pipeline, site):
    names = [f"herd{number}" for number in range(6)]
    for name in names:
        site.answer(f"/{name}", page(f"{name} found", story(name)), **HTML)
        site.answer(f"/new/{name}.html", page(f"{name} found", story(name)), **HTML)
    publish(site, *(item(f"{site.url}/{name}", name, f"{name} found") for name in names[1:]))
    source = await follow(pipeline, site)
    await pipeline.refresh(source)
    moved = (item(f"{site.url}/new/{name}.html", f"2026-{name}", f"{name} found") for name in names)
    publish(site, *moved)

    filed = (await again(pipeline, source)).filed

    assert [article.document.title for article in filed] == ["herd0 found"]
    assert sum(asked(site, f"/new/{name}.html") for name in names) == 1


async def test_an_article_under_a_new_guid_address_and_date_is_known_by_its_words(pipeline, site):
    source, _ = await elephants(pipeline, site)
    site.answer("/new/elephants", page("Elephants found", story("elephant")), **HTML)
    publish(site, item(f"{site.url}/new/elephants", "new", "Elephants found", date="Wed, 11 Feb 2026 12:30:00 GMT"))

    assert (await again(pipeline, source)).filed == ()
    assert (await pipeline.store.counts(None)).articles == 1
    assert await pipeline.store.articles.unannounced(9) == []


async def test_a_page_that_asks_to_wait_is_not_given_up_by_those_who_did_not_ask(pipeline, site):
    source, _ = await elephants(pipeline, site)
    for name in ("lions", "zebras"):
        site.answer(f"/{name}", "later", status=429, Retry_After="100000")
    names = ("lions", "zebras")
    publish(site, *(item(f"{site.url}/{name}", name, f"{name} found") for name in names))
    for _ in range(5):
        await pipeline.filing.file_new(await pipeline.store.sources.get(source.id), None)
        await again(pipeline, source, 8)
    for name in names:
        site.answer(f"/{name}", page(f"{name} found", story(name)), **HTML)

    readings = [await again(pipeline, source, 30) for _ in range(2)]

    assert {article.document.title for each in readings for article in each.filed} == {"lions found", "zebras found"}


async def test_all_of_a_folder_is_filed_and_a_text_that_changes_is_changed(pipeline, settings, tmp_path):
    folder = tmp_path / "press"
    folder.mkdir()
    for name in ("elephant", "lion", "zebra"):
        (folder / f"{name}.txt").write_text("\n\n".join((f"{name} found", *story(name))))
    local = replace(settings, local_sources=tmp_path, first_articles=1)
    async with Http(local, clock=pipeline.clock) as http:
        here = Pipeline(pipeline.store, http, local, pipeline.clock)
        source = await here.store.sources.add("folder", "folder:press", "Press", here.clock())
        await here.store.sources.follow(SERVER, source.id, here.clock())
        filed = {article.document.title: article for article in (await here.refresh(source)).filed}
        (folder / "lion.txt").write_text("\n\n".join(("lion found", *story("lion", "It has two cubs."))))
        assert (await again(here, source)).filed == ()

    new = await here.store.articles.get(filed["lion found"].id)
    assert {*filed} == {"elephant found", "lion found", "zebra found"}
    assert new.document.text.endswith("It has two cubs.")
    assert not new.partial


@pytest.mark.parametrize("own", ["", "whole"])
async def test_a_page_that_shows_a_part_is_marked_and_told_and_completed_from_its_feed(pipeline, site, own):
    paid = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    beginning = (*story("elephant")[:3], "Subscribe to continue reading.")
    site.answer("/elephants", page("Elephants found", beginning, paid), **HTML)
    carried = "".join(f"<p>{sentence}</p>" for sentence in (*story("elephant"), *story("rhino"))) if own else ""
    publish(site, item(f"{site.url}/elephants", "e", "Elephants found", carried))

    [article] = (await pipeline.refresh(await follow(pipeline, site))).filed

    assert article.partial  # its page was not had whole
    assert ("Visitors may see" in article.document.text) is bool(own)
    assert (await brief(pipeline)).briefs[0].partial == (0,)
