from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from aiohttp import web

from bot import offload
from bot.models import Page
from bot.sources.extraction import understood
from tests.cogs.answers import shown
from tests.cogs.test_briefings import HOSTILE
from tests.records import NOON
from tests.server import Server

PARAGRAPHS = (
    "The foreign ministers of both countries met in Geneva on Thursday for talks that lasted nine hours.",
    "“We have taken a first step and no more than that,” Foreign Minister Jane Doe told reporters after the meeting.",
    "A second round of talks is planned for March, according to a joint statement that was issued late in the evening.",
)
ARTICLE = f"""<html lang="en"><head><title>Ministers meet in Geneva</title></head><body><article>
<h1>Ministers meet in Geneva</h1>{"".join(f"<p>{each}</p>" for each in PARAGRAPHS * 2)}</article></body></html>"""
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Example *Wire*</title><link>{base}/</link>
<item><title>Ministers meet in Geneva</title><link>{base}/geneva</link><guid>g1</guid>
<pubDate>Thu, 01 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>"""
FRONT = (
    """<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body>News</body></html>"""
)


@pytest.fixture
async def site() -> AsyncIterator[str]:
    def page(text: str, kind: str):
        async def answer(request: web.Request) -> web.Response:
            response = web.Response(text=text.replace("{base}", f"http://{request.host}"), content_type=kind)
            response.force_close()  # SimCord would wait for an idle connection to end
            return response

        return answer

    app = web.Application()
    app.router.add_get("/", page(FRONT, "text/html"))
    app.router.add_get("/feed.xml", page(FEED, "application/rss+xml"))
    app.router.add_get("/empty.xml", page(FEED.partition("<item>")[0] + "</channel></rss>", "application/rss+xml"))
    app.router.add_get("/geneva", page(ARTICLE, "text/html"))
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield "http://{}:{}".format(*runner.addresses[0])
    await runner.cleanup()


@pytest.fixture(scope="module")
def reader() -> Iterator[None]:
    """The process that reads, started once, before anybody waits for it."""
    asyncio.run(offload.offload(understood, Page("https://a.example/", ARTICLE, NOON)))
    yield
    offload.close()


@pytest.fixture
def patient(reader, server: Server) -> Server:
    # Long enough to read a page, and shorter than an idle connection is kept: SimCord would wait for it to close.
    server.env.settle_timeout = 14.0
    return server


async def add(server: Server, url: str, *, follow: bool = False):
    """What `/sources add` shows at last, or what pressing Follow below it does."""
    answer = await server.admin.slash(server.channel, "sources add", url=url)
    assert answer.ephemeral
    return await server.admin.click(answer.response.message, label="Follow") if follow else answer


async def followed(server: Server) -> list[str]:
    return [each.url for each in await server.store.sources.followed(server.guild.id)]


async def test_what_a_site_would_post_is_shown_before_it_is_followed(patient, site):
    answer = await add(patient, site)
    text = shown(answer)
    assert rf"### [Example \*Wire\*](<{site}/feed.xml>)" in text
    assert "A feed · 1 article listed" in text
    assert "Ministers meet in Geneva" in text
    assert "The foreign ministers of both countries met in Geneva on Thursday" in text
    assert await followed(patient) == []

    pressed = shown(await patient.admin.click(answer.response.message, label="Follow")).strip()
    assert pressed.startswith(rf"Following [Example \*Wire\*](<{site}/feed.xml>).")
    assert await followed(patient) == [f"{site}/feed.xml"]
    assert "already" in shown(await add(patient, f"{site}/feed.xml"))


async def test_what_was_found_is_not_followed_when_it_is_cancelled(patient, site):
    answer = await add(patient, site)
    assert "Nothing was changed" in shown(await patient.admin.click(answer.response.message, label="Cancel"))
    assert await followed(patient) == []


@pytest.mark.parametrize("path", ["/nothing-here", "/empty.xml"])
async def test_what_cannot_be_read_is_one_line_in_private(patient, site, path):
    answer = await patient.admin.slash(patient.channel, "sources test", url=site + path)
    assert answer.ephemeral
    assert 10 < len(shown(answer).strip()) < 300
    assert "\n" not in shown(answer).strip()


@pytest.mark.parametrize("typed", [*HOSTILE, "ftp://a.example", "http://"], ids=range(len(HOSTILE) + 2))
async def test_an_address_that_is_none_is_refused_in_one_line(server, typed):
    answer = await server.admin.slash(server.channel, "sources add", url=typed)
    assert answer.ephemeral
    assert "Something went wrong" not in shown(answer)
    assert await server.store.sources.followed(server.guild.id) == []


async def test_a_test_shows_what_would_be_posted_and_keeps_nothing(patient, site):
    answer = await patient.admin.slash(patient.channel, "sources test", url=site)
    assert answer.ephemeral
    text = shown(answer)
    assert "lists 1 article" in text
    assert "Ministers meet in Geneva" in text
    assert "\nThe foreign ministers of both countries met in Geneva on Thursday" in text
    counts = await patient.store.counts(None)
    assert (counts.sources, counts.articles) == (0, 0)


async def test_a_source_is_chosen_and_no_longer_followed(server):
    await server.read_berlin()
    [choice] = await server.admin.autocomplete(server.channel, "sources remove", "source", "morn")
    assert choice["name"] == "The Morning Example"
    assert "no longer follows" in shown(
        await server.admin.slash(server.channel, "sources remove", source=choice["value"])
    )
    assert await server.store.sources.followed(server.guild.id) == []
    assert "follows no source" in shown(await server.member.slash(server.channel, "brief"))


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
async def test_a_source_that_is_not_followed_cannot_be_removed(server, typed):
    await server.follow()
    assert "follows no such source" in shown(await server.admin.slash(server.channel, "sources remove", source=typed))
