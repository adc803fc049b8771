from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web

from bot import offload
from bot.errors import FetchError, Trouble
from bot.models import Page
from bot.sources.extraction import understood
from tests.cogs.answers import custom_ids, shown
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


SEVERAL = "<html><head>" + "".join(
    f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{path}">'
    for path, title in (("/feed.xml", "Wire"), ("/world.xml", "World"), ("/missing.xml", "Missing"))
)
HEADLINES = "".join(
    f'<h2><a href="/2026/01/{number}">{title}</a></h2>'
    for number, title in enumerate(
        (
            "Canal reopens after nine weeks",
            "Harbour council votes on ferries",
            "Mayor of Port Example steps down",
            "Two villages share one school",
            "Storm takes the old pier away",
        )
    )
)


@web.middleware
async def unlinger(request: web.Request, handler: Any) -> web.StreamResponse:
    """SimCord would wait for an idle connection to end."""
    try:
        response = await handler(request)
    except web.HTTPNotFound:
        response = web.Response(status=404)
    response.force_close()
    return response


@pytest.fixture
async def site() -> AsyncIterator[str]:
    """A site whose feed is where feeds usually are."""
    async with served({"/": (FRONT, "text/html"), "/feed.xml": (FEED, "application/rss+xml")}) as url:
        yield url


@pytest.fixture
async def bare() -> AsyncIterator[str]:
    """A site without a feed."""
    async with served({}) as url:
        yield url


@asynccontextmanager
async def served(more: dict[str, tuple[str, str]]) -> AsyncIterator[str]:
    def page(text: str, kind: str):
        async def answer(request: web.Request) -> web.Response:
            return web.Response(text=text.replace("{base}", f"http://{request.host}"), content_type=kind)

        return answer

    app = web.Application(middlewares=[unlinger])
    for path, told in more.items():
        app.router.add_get(path, page(*told))
    app.router.add_get("/empty.xml", page(FEED.partition("<item>")[0] + "</channel></rss>", "application/rss+xml"))
    app.router.add_get("/geneva", page(ARTICLE, "text/html"))
    app.router.add_get("/several", page(SEVERAL, "text/html"))
    app.router.add_get("/world.xml", page(FEED.replace("Wire", "World"), "application/rss+xml"))
    app.router.add_get("/login", page("<h1>Members</h1><p>Please sign in to continue.</p>", "text/html"))
    app.router.add_get("/hello", page("<p>Hello</p>", "text/html"))
    app.router.add_get(
        "/list.opml", page('<opml><body><outline xmlUrl="https://a.example/f"/></body></opml>', "text/xml")
    )
    app.router.add_get("/front", page(HEADLINES, "text/html"))
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


async def test_another_feed_of_the_site_can_be_looked_at_and_followed_instead(patient, site):
    answer = await add(patient, f"{site}/several")
    [menu] = [each for each in custom_ids(answer.response.components) if "other" in each]
    other = await patient.admin.select(answer.response.message, ["0"], custom_id=menu)
    text = shown(other)
    assert f"(<{site}/world.xml>)" in text
    assert "Ministers meet in Geneva" in text
    pressed = await patient.admin.click(other.response.message, label="Follow")
    assert f"Following [Example \\*World\\*](<{site}/world.xml>)" in shown(pressed)
    assert await followed(patient) == [f"{site}/world.xml"]


async def test_another_feed_that_cannot_be_read_leaves_the_offer_as_it_was(patient, site):
    answer = await add(patient, f"{site}/several")
    [menu] = [each for each in custom_ids(answer.response.components) if "other" in each]
    failed = await patient.admin.select(answer.response.message, ["1"], custom_id=menu)
    assert "cannot be followed" in shown(failed)
    await patient.admin.click(failed.response.message, label="Follow")
    assert await followed(patient) == [f"{site}/feed.xml"]


async def test_an_offer_of_before_a_restart_is_said_to_have_expired(patient, site, make_client):
    answer = await add(patient, site)
    await patient.restart(make_client())
    assert "type `/sources add` once more" in shown(await patient.admin.click(answer.response.message, label="Follow"))
    assert await followed(patient) == []


async def test_an_old_offer_is_said_to_have_expired(patient, site):
    answer = await add(patient, site)
    patient.client.clock = lambda: NOON + timedelta(hours=1)
    assert "expired" in shown(await patient.admin.click(answer.response.message, label="Follow"))
    assert await followed(patient) == []


async def test_nobody_else_can_answer_an_offer(patient, site):
    answer = await add(patient, site)
    [offer] = patient.client.get_cog("Sources").offers.waiting.values()
    made = replace(offer, user_id=patient.member.id)
    patient.client.get_cog("Sources").offers.waiting |= dict.fromkeys(
        patient.client.get_cog("Sources").offers.waiting, made
    )
    pressed = await patient.admin.click(answer.response.message, label="Follow")
    assert "Only the one who asked" in shown(pressed)
    assert await followed(patient) == []


async def test_who_may_no_longer_manage_sources_cannot_follow_what_was_offered(patient, site):
    answer = await add(patient, site)
    patient.env.backend.guilds[patient.guild.id].members[patient.admin.id].role_ids.clear()
    assert "may manage this server's sources" in shown(
        await patient.admin.click(answer.response.message, label="Follow")
    )
    assert await followed(patient) == []


async def test_a_server_follows_as_many_sources_as_the_operator_lets_it(patient, site):
    patient.client.settings = replace(patient.client.settings, most_sources=1)
    first = await add(patient, site)
    await patient.follow()
    assert "follows 1 source, as many as it may" in shown(
        await patient.admin.click(first.response.message, label="Follow")
    )
    assert "as many as it may" in shown(await add(patient, site))


async def test_a_source_that_had_stopped_begins_again(patient, site):
    await add(patient, site, follow=True)
    [source] = await patient.store.sources.followed(patient.guild.id)
    await patient.store.sources.settle_failure(source.id, FetchError("gone", why=Trouble.GONE), NOON, NOON)
    assert "Following" in shown(await add(patient, site, follow=True))
    [again] = await patient.store.sources.followed(patient.guild.id)
    assert not again.stopped


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/missing", "HTTP 404"),
        ("/login", "asks to sign in"),
        ("/list.opml", "/sources import"),
        ("/hello", "No feed was found there"),
    ],
)
async def test_an_address_that_cannot_be_followed_is_refused_in_one_line(patient, bare, path, words):
    text = shown(await add(patient, bare + path)).strip()
    assert words in text
    assert "\n" not in text
    assert await followed(patient) == []


async def test_a_front_page_is_offered_with_the_headlines_that_cannot_be_read(patient, bare):
    text = shown(await add(patient, f"{bare}/front"))
    assert "The headlines of a page · 5 articles listed" in text
    assert "No feed was found" in text
    assert "“Canal reopens after nine weeks” would not be posted" in text


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
