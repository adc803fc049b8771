"""Good manners of one request: a scripted server, a real client, a clock that only tests move."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from aiohttp import web

from bot import __version__
from bot.errors import FetchError, RetryLater, Trouble
from bot.hosts import gap, host_of
from bot.models import Source, Validators, Wishes
from bot.sources import feed, page, robots, wishes
from bot.sources.address import is_public
from bot.sources.dialling import Resolver
from bot.sources.http import Http
from bot.sources.turns import LONGEST_GAP

SECOND, MINUTE, HOUR, DAY = (timedelta(seconds=n) for n in (1, 60, 3600, 86400))
FEED = '<rss version="2.0"><channel><title>Lake Post</title>{}</channel></rss>'


def source(url: str, **facts) -> Source:
    return Source(1, "feed", url, **facts)


@pytest.fixture
async def slow(settings, clock):
    """A client that leaves hosts a second between two requests, by the test's clock."""
    async with Http(replace(settings, host_gap=SECOND), clock=clock, sleep=clock.sleep) as client:
        yield client


@pytest.fixture
def times(site, clock):
    """When each request came, by the test's clock."""
    came: list[datetime] = []

    async def note(_: web.Request) -> web.Response:
        came.append(clock.now)
        return web.Response(text="x")

    site.script("/timed", note)
    return came


# --- conditions ------------------------------------------------------------------------------------------------------


async def test_validators_are_not_sent_to_another_address_than_gave_them(http, site):
    first = site.answer("/first", "one", ETag='"1"')
    kept = (await http.get(first)).validators
    second = site.answer("/second", "two", ETag='"2"')
    site.answer("/first", status=302, Location=second)
    await http.get(first, kept)
    sent = [(asked.path, asked.headers.get("If-None-Match")) for asked in site.asked[1:]]
    assert sent == [("/first", '"1"'), ("/second", None)]


async def test_validators_go_to_the_end_of_a_redirect_that_gave_them(http, site):
    end = site.answer("/end", "x", ETag='"1"')
    start = site.answer("/start", status=301, Location=end)
    kept = (await http.get(start)).validators
    await http.get(start, kept)
    assert [asked.headers.get("If-None-Match") for asked in site.asked] == [None, None, None, '"1"']


async def test_a_304_renews_the_validators_that_it_carries_and_keeps_the_others(http, site):
    url = site.answer("/feed", status=304, ETag='W/"2"')
    assert (await http.get(url, Validators('"1"', "Tuesday"))).validators == Validators('W/"2"', "Tuesday")


@pytest.mark.parametrize("status", [200, 304])
async def test_validators_of_what_expires_at_once_are_not_kept(http, site, status):
    url = site.answer("/feed", "" if status == 304 else "x", status=status, ETag='"1"', Expires="0")
    assert (await http.get(url, Validators(last_modified="Tuesday"))).validators == Validators()


async def test_validators_are_never_made_up(http, site):
    answer = await http.get(site.answer("/feed", "x", Date="Wed, 11 Feb 2026 10:00:00 GMT"))
    await http.get(site.url + "/feed", answer.validators)
    assert not {"If-None-Match", "If-Modified-Since"} & set(site.asked[1].headers)


async def test_the_same_bytes_are_not_parsed_again(http, site):
    url = site.answer("/feed", FEED.format(""))
    first = await feed.read(http, source(url))
    again = await feed.read(http, source(url, body_hash=first.body_hash))
    assert (first.unchanged, again.unchanged, again.body_hash) == (False, True, first.body_hash)
    site.answer("/feed", FEED.format("<description>new</description>"))
    assert not (await feed.read(http, source(url, body_hash=first.body_hash))).unchanged


async def test_a_page_that_is_a_source_is_known_by_its_bytes_too(http, site):
    url = site.answer("/page", "<p>x</p>", Content_Type="text/html")
    first = await page.read(http, Source(1, "page", url))
    assert (await page.read(http, Source(1, "page", url, body_hash=first.body_hash))).unchanged


# --- wishes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("elements", "wished"),
    [
        ("<ttl>45</ttl>", Wishes(45 * MINUTE)),
        ("<ttl>100000</ttl>", Wishes(DAY)),
        ("<ttl>soon</ttl>", Wishes()),
        ("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>", Wishes(30 * MINUTE)),
        ("<sy:updatePeriod>daily</sy:updatePeriod><ttl>60</ttl>", Wishes(DAY)),
        ("<sy:updatePeriod>yearly</sy:updatePeriod>", Wishes(DAY)),
        ("<sy:updateFrequency>2</sy:updateFrequency>", Wishes()),
        (
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateBase>2000-01-01T00:20+00:00</sy:updateBase>",
            Wishes(HOUR, base=datetime(2000, 1, 1, 0, 20, tzinfo=UTC)),
        ),
        (
            "<skipHours><hour>0</hour><hour>24</hour><hour>7</hour><hour>x</hour></skipHours>",
            Wishes(skip_hours=frozenset({0, 7})),
        ),
        ("<skipDays><day>Saturday</day><day> sunday</day><day>x</day></skipDays>", Wishes(skip_days=frozenset({5, 6}))),
        (f"<skipHours>{''.join(f'<hour>{n}</hour>' for n in range(24))}</skipHours>", Wishes()),
    ],
)
def test_what_a_feed_says_of_how_often_it_may_be_asked_is_read(elements, wished):
    space = "http://purl.org/rss/1.0/modules/syndication/"
    text = f'<rss version="2.0" xmlns:sy="{space}"><channel><title>x</title>{elements}</channel></rss>'
    assert feed.parse(text.encode()).wishes == wished


def test_hostile_wishes_are_no_wishes():
    assert wishes.of_feed(ttl="9" * 5000, frequency="-1", base="x" * 9999, skip_hours=["²", "-1"]) == Wishes(DAY)
    assert wishes.of_feed(period="hourly", frequency="0", base="never") == Wishes(HOUR)


# --- hosts -----------------------------------------------------------------------------------------------------------


async def test_a_host_is_left_alone_between_two_requests(slow, site, times):
    for _ in range(4):
        await slow.get(site.url + "/timed")
    assert [later - sooner for sooner, later in pairwise(times)] == [SECOND] * 3


async def test_one_host_waits_for_its_turn_and_another_does_not(slow, site, times, clock):
    other = site.url.replace("127.0.0.1", "localhost")
    await slow.get(site.url + "/timed")
    await slow.get(other + "/timed")
    assert times == [clock.now, clock.now]


def test_heavy_hosts_are_one_host_with_all_their_names_and_are_left_alone_for_longer():
    assert host_of("https://old.Reddit.com/r/worldnews.rss") == "reddit.com" == host_of("http://www.reddit.com/")
    assert host_of("https://lake.example") == host_of("https://www.lake.example:8443/a")
    assert host_of("https://notreddit.com/") == "notreddit.com"
    assert gap("reddit.com", SECOND) == 5 * SECOND
    assert gap("lake.example", SECOND) == SECOND


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_holds_for_all_addresses_of_the_host(http, site, clock, status):
    with pytest.raises(RetryLater):
        await http.get(site.answer("/feed", status=status, Retry_After="600"))
    other = site.answer("/article", "x")
    with pytest.raises(RetryLater) as caught:
        await http.crawl(other)
    assert (caught.value.asked, len(site.asked)) == (False, 1)
    clock.now += 10 * MINUTE
    assert (await http.crawl(other)).body == b"x"


async def test_a_host_that_refuses_rests_for_a_minute_at_least_and_a_day_at_most(http, site, clock):
    for value, after in {"1": MINUTE, "99999999": DAY}.items():
        with pytest.raises(RetryLater) as caught:
            await http.get(site.answer("/feed", status=429, Retry_After=value))
        assert caught.value.after == after
        clock.now += DAY


async def test_rests_from_before_a_restart_are_kept(http, site, clock):
    with pytest.raises(RetryLater):
        await http.get(site.answer("/feed", status=429, Retry_After="600"))
    told = http.turns.newly_resting()
    assert (told, http.turns.newly_resting()) == ({"127.0.0.1": clock.now + 10 * MINUTE}, {})
    http.turns.keep_resting({"lake.example": clock.now + HOUR})
    with pytest.raises(RetryLater, match="60 minutes"):
        await http.get("https://www.lake.example/feed")


async def test_a_wall_against_programs_is_no_request_for_patience(http, site):
    with pytest.raises(FetchError) as caught:
        await http.get(site.answer("/feed", status=503, cf_mitigated="challenge"))
    assert caught.value.why is Trouble.BOT_WALL


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (401, Trouble.LOGIN),
        (402, Trouble.PAYMENT),
        (403, Trouble.REFUSED),
        (404, Trouble.NOT_FOUND),
        (410, Trouble.GONE),
        (429, Trouble.RATE_LIMITED),
        (451, Trouble.LEGAL),
        (500, Trouble.SERVER_FAULT),
        (503, Trouble.SERVER_FAULT),
    ],
)
async def test_each_refusal_has_its_kind(http, site, status, why):
    with pytest.raises(FetchError) as caught:
        await http.get(site.answer("/feed", status=status))
    assert caught.value.why is why


# --- robots.txt ------------------------------------------------------------------------------------------------------


async def test_a_page_that_robots_txt_forbids_is_not_asked_for(http, site):
    site.answer("/robots.txt", "User-agent: *\nDisallow: /news/\nAllow: /news/open")
    site.answer("/news/a", "x")
    with pytest.raises(FetchError, match=r"robots\.txt") as caught:
        await http.crawl(site.url + "/news/a")
    assert caught.value.why is Trouble.ROBOTS
    assert [asked.path for asked in site.asked] == ["/robots.txt"]
    assert (await http.crawl(site.answer("/news/open", "y"))).body == b"y"


async def test_what_a_person_asks_for_is_read_whatever_robots_txt_says(http, site):
    site.answer("/robots.txt", "User-agent: *\nDisallow: /")
    url = site.answer("/feed", FEED.format(""))
    assert (await http.get(url)).status == 200
    assert not (await feed.read(http, source(url))).entries
    assert [asked.path for asked in site.asked] == ["/feed", "/feed"]


async def test_robots_txt_is_asked_for_once_a_day_and_host(http, site, clock):
    site.answer("/robots.txt", "")
    url = site.answer("/a", "x")
    await asyncio.gather(*(http.crawl(url) for _ in range(5)))
    clock.now += 23 * HOUR
    await http.crawl(url)
    assert [asked.path for asked in site.asked].count("/robots.txt") == 1
    clock.now += HOUR
    await http.crawl(url)
    await http.crawl(url.replace("127.0.0.1", "localhost"))
    assert [asked.path for asked in site.asked].count("/robots.txt") == 3


@pytest.mark.parametrize("status", [401, 403, 404, 410])
async def test_a_host_without_robots_txt_may_be_read(http, site, status):
    site.answer("/robots.txt", status=status)
    assert (await http.crawl(site.answer("/a", "x"))).body == b"x"


async def test_a_host_whose_robots_txt_is_hidden_by_a_fault_is_not_read_for_now(http, site, clock):
    site.answer("/robots.txt", status=500)
    url = site.answer("/a", "x")
    for _ in range(2):
        with pytest.raises(FetchError, match=r"robots\.txt") as caught:
            await http.crawl(url)
        assert caught.value.why is Trouble.ROBOTS
    assert [asked.path for asked in site.asked] == ["/robots.txt"]
    site.answer("/robots.txt", "")
    clock.now += HOUR
    assert (await http.crawl(url)).body == b"x"


async def test_a_host_that_wants_rest_at_its_robots_txt_is_asked_for_nothing(http, site):
    site.answer("/robots.txt", status=503)
    url = site.answer("/a", "x")
    for _ in range(2):
        with pytest.raises(RetryLater):
            await http.crawl(url)
    assert [asked.path for asked in site.asked] == ["/robots.txt"]


async def test_only_the_first_500_kib_of_robots_txt_count(http, site):
    site.answer("/robots.txt", "User-agent: *\n" + "# long\n" * 100_000 + "Disallow: /a")
    assert (await http.crawl(site.answer("/a", "x"))).body == b"x"


async def test_robots_txt_is_followed_to_where_it_redirects_and_never_to_a_private_address(settings, clock, site):
    public = int(site.url.rpartition(":")[2])
    async with Http(settings, clock=clock, may_dial=lambda host, port: port == public or is_public(host)) as client:
        site.answer("/rules", "User-agent: sitrep\nDisallow: /a")
        site.answer("/robots.txt", status=302, Location="/rules")
        with pytest.raises(FetchError, match=r"robots\.txt"):
            await client.crawl(site.answer("/a", "x"))
        site.answer("/robots.txt", status=302, Location="http://127.0.0.1:9/")
        clock.now += DAY
        with pytest.raises(Exception, match="private network address"):
            await client.crawl(site.url + "/a")


async def test_a_page_that_redirects_to_a_forbidden_one_is_not_read_there(http, site):
    site.answer("/robots.txt", "User-agent: *\nDisallow: /closed")
    site.answer("/closed", "x")
    with pytest.raises(FetchError, match=r"robots\.txt"):
        await http.crawl(site.answer("/open", status=302, Location="/closed"))
    assert [asked.path for asked in site.asked] == ["/robots.txt", "/open"]


async def test_a_crawl_delay_is_the_gap_at_its_host_up_to_half_a_minute(slow, site, times, clock):
    for delay, kept in {"7": 7 * SECOND, "86400": LONGEST_GAP}.items():
        site.answer("/robots.txt", f"User-agent: *\nCrawl-delay: {delay}")
        clock.now += DAY
        times.clear()
        for _ in range(3):
            await slow.crawl(site.url + "/timed")
        assert times[2] - times[1] == kept


@pytest.mark.parametrize(
    ("text", "allowed"),
    [
        ("User-agent: Sitrep\nDisallow: /a\n\nUser-agent: *\nDisallow:", False),
        ("User-agent: Sitrep/1.0\nDisallow: /a", False),
        ("\ufeffUser-agent: *\nDisallow: /a", False),
        ("User-agent: Googlebot\nDisallow: /a", True),
        ("User-agent: Googlebot\nDisallow: /\nUser-agent: *\nAllow: /", True),
        ("User-agent: *\nDisallow: /*?\nAllow: /a$", True),
        ("User-agent: sitrepper\nDisallow: /a", True),
        ("<html>no such page</html>", True),
        ("\0" * 50, True),
    ],
)
def test_the_rules_for_us_are_told_from_those_for_others(text, allowed):
    assert robots.parsed(text.encode()).can_fetch("https://lake.example/a", robots.AGENT) is allowed


def test_a_robots_txt_of_thousands_of_groups_costs_no_more_than_its_size():
    agents = "".join(f"User-agent: a{number}\n" for number in range(9_000))
    rules = "".join(f"Disallow: /*{number}*b\n" for number in range(9_000))
    parsed = robots.parsed((agents + rules + "User-agent: *\nDisallow: /x").encode())
    assert len(parsed._user_agents) == 2
    assert not parsed.can_fetch("https://lake.example/x", robots.AGENT)


# --- how the program names itself, and what it never sends ------------------------------------------------------------


@pytest.mark.parametrize(("followers", "said"), [(1, "1 subscriber"), (12, "12 subscribers")])
async def test_a_feeds_publisher_is_told_how_many_servers_follow_it(http, site, followers, said):
    await http.poll(source(site.answer("/feed", "x"), followers=followers))
    agent = site.asked[0].headers["User-Agent"]
    assert agent == f"Sitrep/{__version__} (+https://sitrep.example/about; {said})"


async def test_nothing_is_sent_that_follows_a_reader_around(http, site):
    url = site.answer("/feed?a=1", "x", Set_Cookie="a=b", ETag='"1"')
    site.answer("/feed", status=302, Location="/end", Set_Cookie="c=d")
    site.answer("/end", "x")
    for _ in range(2):
        await http.poll(source(url))
    assert [asked.raw_path for asked in site.asked] == ["/feed?a=1", "/end"] * 2
    for asked in site.asked:
        assert not {"Cookie", "Referer", "Cache-Control", "Pragma"} & set(asked.headers)
        assert "gzip" in asked.headers["Accept-Encoding"]
        assert asked.headers["Accept"].startswith("application/atom+xml")
        assert asked.headers["Accept"].index("rss+xml") < asked.headers["Accept"].index("text/html")


async def test_where_an_address_lasts_is_told_apart_from_where_it_leads_for_now(http, site):
    site.answer("/end", "x")
    site.answer("/home", status=302, Location="/end")
    answer = await http.get(site.answer("/old", status=301, Location="/home"))
    assert (answer.moved, answer.lasting_url, answer.url) == (False, site.url + "/home", site.url + "/end")


# --- names -----------------------------------------------------------------------------------------------------------


async def test_names_are_looked_up_in_threads_of_their_own():
    resolver = Resolver()
    found = await resolver.resolve("localhost", 80)
    assert found[0]["host"] == "127.0.0.1"
    with pytest.raises(OSError, match=r"."):
        await resolver.resolve("no-such-host.invalid")
    await resolver.close()
