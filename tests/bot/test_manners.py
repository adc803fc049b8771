"""Good manners over days: the real pipeline and store, a scripted server, a clock that only tests move."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest
from aiohttp import web

from bot import offload
from bot.errors import Trouble
from bot.models import Source
from bot.pipeline import Pipeline
from bot.sources.http import Http
from bot.store import Store, open_store
from tests.bot.test_pipeline import article

MINUTE, QUARTER, HOUR, DAY = timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=1), timedelta(days=1)
SERVER, OTHER = 100, 101
EMPTY = '<rss version="2.0"><channel><title>Lake Post</title></channel></rss>'


@pytest.fixture(scope="module", autouse=True)
def _worker():
    yield
    offload.close()


@pytest.fixture
async def store(tmp_path) -> AsyncIterator[Store]:
    async with open_store(f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3", upgrade=True) as opened:
        yield opened


@pytest.fixture
async def pipeline(store, settings, clock):
    async with Http(settings, clock=clock) as http:
        yield Pipeline(store, http, settings, clock)


async def follow(pipeline: Pipeline, url: str, *servers: int) -> Source:
    source = await pipeline.store.sources.add("feed", url, None, pipeline.clock())
    for server in servers or (SERVER,):
        await pipeline.store.sources.follow(server, source.id, pipeline.clock())
    return source


async def now_of(pipeline: Pipeline, source: Source) -> Source:
    kept = await pipeline.store.sources.get(source.id)
    assert kept is not None
    return kept


async def poll(pipeline: Pipeline, source: Source) -> Source:
    """Wait until a source is due and read it; how it stands then."""
    kept = await now_of(pipeline, source)
    assert kept.due_at is not None
    pipeline.clock.now = max(pipeline.clock.now, kept.due_at)
    assert [each.source.id for each in await pipeline.read_due()] == [source.id]
    return await now_of(pipeline, source)


async def pass_time(pipeline: Pipeline, span: timedelta) -> None:
    """Let so much time go by, with every source read when it is due."""
    end = pipeline.clock.now + span
    while True:
        due = [each.due_at for each in await pipeline.store.sources.followed(None) if each.due_at and not each.stopped]
        if not due or max(min(due), pipeline.clock.now) > end:
            break
        pipeline.clock.now = max(pipeline.clock.now, min(due))
        if not await pipeline.read_due():
            pipeline.clock.now += MINUTE  # its host rests
    pipeline.clock.now = end


def conditional(site, path: str = "/feed", **headers: str) -> str:
    """A feed that does not change, on a server that knows conditions."""

    async def answer(request: web.Request) -> web.Response:
        known = request.headers.get("If-None-Match") == 'W/"a, \'b"'
        named = {"ETag": 'W/"a, \'b"', **{name.replace("_", "-"): value for name, value in headers.items()}}
        return web.Response(status=304 if known else 200, text=None if known else EMPTY, headers=named)

    return site.script(path, answer)


def items(dates: list[datetime]) -> str:
    each = "".join(
        f"<item><title>t{n}</title><guid>{date.isoformat()}</guid><pubDate>{format_datetime(date)}</pubDate></item>"
        for n, date in enumerate(dates)
    )
    return EMPTY.replace("</channel>", f"{each}</channel>")


# --- conditions ------------------------------------------------------------------------------------------------------


async def test_only_the_first_request_is_without_conditions(pipeline, site):
    await follow(pipeline, conditional(site))
    await pass_time(pipeline, 6 * HOUR)
    conditions = [asked.headers.get("If-None-Match") for asked in site.asked]
    assert conditions == [None, *['W/"a, \'b"'] * (len(conditions) - 1)]
    assert len(conditions) > 1


async def test_what_a_304_carries_is_used_from_then_on(pipeline, site):
    source = await follow(pipeline, site.answer("/feed", EMPTY, ETag='"1"'))
    await poll(pipeline, source)
    site.answer("/feed", status=304, ETag='"2"')
    await poll(pipeline, source)
    await poll(pipeline, source)
    assert [asked.headers.get("If-None-Match") for asked in site.asked] == [None, '"1"', '"2"']


async def test_a_source_whose_bytes_are_the_same_counts_as_unchanged_and_well(pipeline, site):
    source = await follow(pipeline, site.answer("/feed", EMPTY))
    first, second = await poll(pipeline, source), await poll(pipeline, source)
    assert (second.body_hash, second.changed_at, second.failures) == (first.body_hash, first.changed_at, 0)
    assert second.read_at > first.read_at


# --- wishes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "elements", "wish"),
    [
        ({"Cache_Control": "public, max-age=18000"}, "", 5 * HOUR),
        ({"Cache_Control": "max-age=9999999"}, "", DAY),
        ({}, "<ttl>300</ttl>", 5 * HOUR),
    ],
)
async def test_no_source_is_asked_before_its_publisher_wishes(pipeline, site, headers, elements, wish):
    source = await follow(pipeline, site.answer("/feed", EMPTY.replace("</c", f"{elements}</c"), **headers))
    began = pipeline.clock.now
    read = await poll(pipeline, source)
    assert began + wish <= read.due_at <= began + 1.25 * wish


async def test_what_a_feed_wishes_holds_also_where_its_server_says_that_it_has_not_changed(pipeline, site):
    source = await follow(pipeline, site.answer("/feed", EMPTY.replace("</c", "<ttl>300</ttl></c"), ETag='"1"'))
    await poll(pipeline, source)
    site.answer("/feed", status=304)
    read = await poll(pipeline, source)
    assert read.due_at >= pipeline.clock.now + 5 * HOUR


async def test_hours_and_days_that_a_feed_skips_are_skipped(pipeline, site):
    skips = f"<skipHours>{''.join(f'<hour>{hour}</hour>' for hour in range(13, 24))}</skipHours>"
    asked = []

    async def answer(_: web.Request) -> web.Response:
        asked.append(pipeline.clock.now)
        return web.Response(text=EMPTY.replace("</c", f"{skips}<skipDays><day>Friday</day></skipDays></c"))

    await follow(pipeline, site.script("/feed", answer))
    await pass_time(pipeline, 2.5 * DAY)  # from Wednesday noon
    assert len(asked) > 6
    assert {moment.hour for moment in asked} <= set(range(13))
    assert 4 not in {moment.weekday() for moment in asked}


# --- how often -------------------------------------------------------------------------------------------------------


async def test_a_quiet_feed_is_asked_at_most_every_hour_and_less_with_time(pipeline, site):
    await follow(pipeline, conditional(site))
    await pass_time(pipeline, DAY / 2)
    assert 8 <= len(site.asked) <= 13
    await pipeline.store.sources.settle(1, None, pipeline.clock.now + 30 * DAY, pipeline.clock.now)
    await pass_time(pipeline, 30 * DAY)
    before = len(site.asked)
    await pass_time(pipeline, 4 * DAY)
    assert 4 <= len(site.asked) - before <= 7


async def test_a_feed_that_publishes_all_the_time_is_asked_every_quarter_of_an_hour(pipeline, site):
    now = pipeline.clock.now
    dates = [now - n * 3 * MINUTE for n in range(20)]
    source = await follow(pipeline, site.answer("/feed", items(dates), ETag='"1"'))
    read = await poll(pipeline, source)
    assert read.every == 57 * MINUTE / 20
    assert now + QUARTER <= read.due_at <= now + 1.25 * QUARTER


async def test_it_is_asked_every_five_minutes_if_it_says_that_it_may(pipeline, site):
    now = pipeline.clock.now
    dates = [now - n * 3 * MINUTE for n in range(20)]
    site.answer("/feed", items(dates), ETag='"1"', Cache_Control="max-age=240")
    read = await poll(pipeline, await follow(pipeline, site.url + "/feed"))
    assert now + 5 * MINUTE <= read.due_at <= now + 6.25 * MINUTE


async def test_what_is_read_together_is_not_due_together(pipeline, site):
    for number in range(8):
        await follow(pipeline, conditional(site, f"/{number}"))
    await pipeline.read_due()
    due = [each.due_at for each in await pipeline.store.sources.followed(SERVER)]
    assert len(set(due)) == 8
    assert max(due) - min(due) > MINUTE


async def test_a_restart_asks_for_nothing_that_is_not_due(pipeline, site, settings, clock):
    await follow(pipeline, conditional(site))
    await pipeline.read_due()
    clock.now += HOUR / 2
    async with Http(settings, clock=clock) as http:
        assert await Pipeline(pipeline.store, http, settings, clock).read_due() == []
    assert len(site.asked) == 1


async def test_a_source_that_many_servers_follow_is_asked_for_once(pipeline, site):
    await follow(pipeline, conditional(site), SERVER, OTHER)
    await follow(pipeline, conditional(site), OTHER)
    await pipeline.read_due()
    assert [asked.headers["User-Agent"].endswith("; 2 subscribers)") for asked in site.asked] == [True]


# --- hosts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [429, 503])
async def test_no_source_of_a_host_that_wants_rest_is_asked_also_after_a_restart(
    pipeline, site, settings, clock, status
):
    first = await follow(pipeline, site.answer("/feed", status=status, Retry_After="7200"))
    await pipeline.read_due()
    second = await follow(pipeline, conditional(site, "/other"))
    async with Http(settings, clock=clock) as http:
        restarted = Pipeline(pipeline.store, http, settings, clock)
        assert await restarted.read_due() == []
        http.turns.keep_resting(await pipeline.store.hosts.resting(clock()))
        assert (await restarted.refresh(second)).error.endswith("asked to be left alone for 2 hours")
    kept = await now_of(pipeline, second)
    assert (kept.failures, kept.trouble, kept.due_at >= clock.now + 2 * HOUR) == (0, None, True)
    assert (await now_of(pipeline, first)).due_at >= clock.now + 2 * HOUR
    assert len(site.asked) == 1
    await pass_time(pipeline, 5 * HOUR)
    assert {asked.path for asked in site.asked} == {"/feed", "/other"}


async def test_articles_wait_while_their_host_rests_and_are_not_given_up(pipeline, site):
    item = f"<item><title>t</title><guid>g</guid><link>{site.url}/page</link></item>"
    source = await follow(pipeline, site.answer("/feed", EMPTY.replace("</channel>", f"{item}</channel>"), ETag='"1"'))
    site.answer("/robots.txt", "")
    site.answer("/page", status=429, Retry_After="10800")
    refreshed = await pipeline.refresh(source)
    assert [reason.partition(" (")[0] for _, reason in refreshed.skipped] == ["127.0.0.1 is asked too often"]
    await pass_time(pipeline, 2.5 * HOUR)
    assert [asked.path for asked in site.asked] == ["/feed", "/robots.txt", "/page"]
    site.answer("/page", article("Crossing opens", "Namanga"), Content_Type="text/html; charset=utf-8")
    site.answer("/feed", status=304)
    await pass_time(pipeline, 2 * HOUR)
    assert (await pipeline.store.counts(None)).articles == 1


async def test_a_host_that_never_answers_keeps_no_other_waiting(pipeline, site):
    hanging, answered = asyncio.Event(), asyncio.Event()

    async def hang(_: web.Request) -> web.Response:
        hanging.set()
        await asyncio.sleep(3600)
        return web.Response()

    async def answer(_: web.Request) -> web.Response:
        answered.set()
        return web.Response(text=EMPTY)

    for number in range(100):
        await follow(pipeline, site.script(f"/{number}", hang))
    await follow(pipeline, site.script("/feed", answer).replace("127.0.0.1", "localhost"))
    watching = asyncio.create_task(pipeline.watch())
    await asyncio.wait_for(asyncio.gather(hanging.wait(), answered.wait()), 10)
    assert len([asked for asked in site.asked if asked.path != "/feed"]) == 2
    watching.cancel()
    with suppress(asyncio.CancelledError):
        await watching


# --- failures --------------------------------------------------------------------------------------------------------


async def test_a_source_that_fails_is_asked_less_and_less_down_to_once_a_day(pipeline, site):
    await follow(pipeline, site.answer("/feed", status=500))
    await pass_time(pipeline, 2 * DAY)
    assert len(site.asked) <= 8
    before = len(site.asked)
    await pass_time(pipeline, 5 * DAY)
    assert 3 <= len(site.asked) - before <= 5


async def test_a_source_that_is_not_found_is_asked_less_and_less_and_says_since_when(pipeline, site):
    source = await follow(pipeline, site.answer("/feed", status=404))
    began = pipeline.clock.now
    await pass_time(pipeline, 3 * DAY)
    kept = await now_of(pipeline, source)
    assert (kept.trouble, kept.failing_since, kept.stopped) == (Trouble.NOT_FOUND, began, False)
    assert len(site.asked) <= 9


@pytest.mark.parametrize(("status", "why"), [(401, Trouble.LOGIN), (403, Trouble.REFUSED), (402, Trouble.PAYMENT)])
async def test_a_source_that_keeps_programs_out_is_asked_seldom_from_the_first(pipeline, site, status, why):
    source = await follow(pipeline, site.answer("/feed", status=status))
    await pass_time(pipeline, DAY)
    assert (await now_of(pipeline, source)).trouble is why
    assert len(site.asked) <= 4


async def test_a_source_that_is_gone_is_never_asked_again_and_says_so(pipeline, site):
    source = await follow(pipeline, site.answer("/feed", status=410))
    await pass_time(pipeline, 30 * DAY)
    gone = await now_of(pipeline, source)
    assert (len(site.asked), gone.stopped, gone.trouble) == (1, True, Trouble.GONE)
    assert "gone for good (HTTP 410)" in gone.error
    conditional(site)
    await pipeline.store.sources.add("feed", source.url, None, pipeline.clock())
    await poll(pipeline, source)
    assert (await now_of(pipeline, source)).error is None


# --- redirects -------------------------------------------------------------------------------------------------------


async def test_a_permanent_redirect_is_adopted_once_it_has_lasted(pipeline, site):
    end = conditional(site, "/new")
    source = await follow(pipeline, site.answer("/old", status=301, Location=end))
    first = await poll(pipeline, source)
    assert (first.url, first.moved_to, first.moves) == (source.url, end, 1)
    await pass_time(pipeline, DAY / 2)
    assert (await now_of(pipeline, source)).url == source.url
    await pass_time(pipeline, DAY)
    settled = await now_of(pipeline, source)
    assert (settled.url, settled.moved_to) == (end, None)
    before = len(site.asked)
    await poll(pipeline, source)
    assert [(asked.path, asked.headers.get("If-None-Match")) for asked in site.asked[before:]] == [
        ("/new", 'W/"a, \'b"')
    ]


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_a_redirect_for_now_is_never_adopted(pipeline, site, status):
    source = await follow(pipeline, site.answer("/old", status=status, Location=conditional(site, "/new")))
    for _ in range(7):
        await poll(pipeline, source)
        pipeline.clock.now += DAY / 4
    kept = await now_of(pipeline, source)
    assert (kept.url, kept.moved_to, kept.failures) == (source.url, None, 0)


async def test_a_redirect_to_what_is_no_feed_is_not_adopted(pipeline, site):
    site.answer("/home", "<html><body>We moved!</body></html>", Content_Type="text/html")
    source = await follow(pipeline, site.answer("/old", status=301, Location="/home"))
    await pass_time(pipeline, 2 * DAY)
    kept = await now_of(pipeline, source)
    assert (kept.url, kept.moved_to, kept.trouble) == (source.url, None, Trouble.BROKEN_FEED)


async def test_a_redirect_that_goes_away_again_was_none(pipeline, site):
    source = await follow(pipeline, site.answer("/old", status=301, Location=conditional(site, "/new")))
    for _ in range(4):
        await poll(pipeline, source)
    conditional(site, "/old")
    kept = await poll(pipeline, source)
    assert (kept.url, kept.moved_to, kept.moves) == (source.url, None, 0)


async def test_followers_of_a_source_that_moved_to_another_follow_that_one(pipeline, site):
    end = conditional(site, "/new")
    other = await follow(pipeline, end, OTHER)
    source = await follow(pipeline, site.answer("/old", status=308, Location=end), SERVER)
    await pass_time(pipeline, 1.5 * DAY)
    old = await now_of(pipeline, source)
    assert (old.stopped, old.moved_to) == (True, end)
    assert other.id in {each.id for each in await pipeline.store.sources.followed(SERVER)}
    before = len(site.asked)
    await pass_time(pipeline, DAY / 4)
    assert {asked.path for asked in site.asked[before:]} == {"/new"}


# --- robots.txt ------------------------------------------------------------------------------------------------------


async def test_where_robots_txt_forbids_a_page_the_feeds_own_text_is_used_and_its_page_is_not_asked_for(pipeline, site):
    text = "The ferry to Zanzibar sank in calm weather on Sunday, the coast guard of the island said. " * 4
    item = f"<item><title>Ferry sinks</title><guid>g</guid><link>{site.url}/page</link><description>{text}"
    site.answer("/feed", EMPTY.replace("</channel>", f"{item}</description></item></channel>"))
    site.answer("/robots.txt", "User-agent: *\nDisallow: /page")
    refreshed = await pipeline.refresh(await follow(pipeline, site.url + "/feed"))
    assert [article.document.title for article in refreshed.filed] == ["Ferry sinks"]
    assert [asked.path for asked in site.asked] == ["/feed", "/robots.txt"]


async def test_where_the_feed_carries_too_little_of_it_the_reason_is_told(pipeline, site):
    item = f"<item><title>Ferry sinks</title><guid>g</guid><link>{site.url}/page</link></item>"
    site.answer("/feed", EMPTY.replace("</channel>", f"{item}</channel>"))
    site.answer("/robots.txt", "User-agent: *\nDisallow: /")
    refreshed = await pipeline.refresh(await follow(pipeline, site.url + "/feed"))
    assert [reason.partition(":")[0] for _, reason in refreshed.skipped] == [
        "127.0.0.1 keeps programs from this page (robots.txt)"
    ]
