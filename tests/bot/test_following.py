"""Many sources at one stroke: a real store, a real web server."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from aiohttp import web
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from bot import offload
from bot.following import AT_ONCE, LATE, follow, stated
from bot.models import Ownership
from bot.packs import Listed, Pack
from bot.pipeline import Pipeline
from bot.sources.http import Http
from bot.wanted import Wanted

NORTH, SOUTH = 100, 200
FEED = """<rss version="2.0"><channel><title>Harbour Herald</title>
<item><title>The canal reopens</title><guid>1</guid></item></channel></rss>"""


@pytest.fixture(scope="module", autouse=True)
def _worker():
    yield
    offload.close()


@pytest.fixture
async def http(settings, clock):
    """The client of the scripted site, which waits for nothing between two requests."""
    async with Http(replace(settings, host_gap=timedelta()), clock=clock) as client:
        yield client


def listed(*names: str) -> list[Wanted]:
    return [Wanted(f"https://{name}.example/rss", name) for name in names]


async def urls(store, scope: int) -> list[str]:
    return [source.url for source in await store.sources.followed(scope)]


async def test_a_list_is_followed_in_its_order_and_nobody_is_asked(store, http, site, clock):
    done = await follow(store, http, NORTH, listed("c", "a", "b"), clock, most=10)
    assert [source.title for source in done.taken] == ["c", "a", "b"]
    assert (done.already, done.refused) == ((), ())
    assert site.asked == []
    again = await follow(store, http, NORTH, listed("c", "a", "b", "d"), clock, most=10)
    assert [source.title for source in again.taken] == ["d"]
    assert [source.title for source in again.already] == ["c", "a", "b"]


async def test_it_is_told_how_far_a_list_is(store, http, clock):
    heard: list[int] = []

    async def tell(count: int) -> None:
        heard.append(count)

    await follow(store, http, NORTH, listed(*"abcdef"), clock, most=10, tell=tell)
    assert heard == [AT_ONCE, 6]


async def test_spellings_of_one_address_are_one_source(store, http, clock):
    spelt = [Wanted("https://A.example:443/rss?utm_source=x"), Wanted("https://a.example/rss")]
    done = await follow(store, http, NORTH, spelt, clock, most=10)
    assert len(done.taken) == 1
    assert len(await urls(store, NORTH)) == 1


async def test_each_that_cannot_be_followed_has_its_reason_and_stops_no_other(store, http, clock):
    wanted = [
        Wanted("ftp://a.example/"),
        Wanted("https://user:secret@a.example/"),
        Wanted("https://a.example/rss", kind="folder"),
        Wanted("https://b.example/rss", kind="nonsense"),
        Wanted(f"https://c.example/{'é' * 1500}"),
        Wanted("https://fine.example/rss"),
    ]
    done = await follow(store, http, NORTH, wanted, clock, most=10)
    assert [source.url for source in done.taken] == ["https://fine.example/rss"]
    assert [address for address, _ in done.refused] == [each.url for each in wanted[:5]]
    assert all(why and "\n" not in why for _, why in done.refused)


async def test_a_scope_follows_no_more_than_it_may(store, http, clock):
    done = await follow(store, http, NORTH, listed(*"abcdef"), clock, most=4)
    assert [source.title for source in done.taken] == [*"abcd"]
    assert {why for _, why in done.refused} == {"this server follows 4 sources, as many as it may"}
    assert len((await follow(store, http, SOUTH, listed("a"), clock, most=4)).taken) == 1


async def test_what_stands_behind_a_bare_address_is_found_out(store, http, site, clock):
    front = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>News</body></html>'
    site.answer("/", front, Content_Type="text/html")
    site.answer("/feed", FEED, Content_Type="application/rss+xml")
    bare = [Wanted(f"{site.url}/", None, None), Wanted(f"{site.url}/none", None, None)]
    done = await follow(store, http, NORTH, bare, clock, most=10)
    assert [(source.url, source.kind, source.title) for source in done.taken] == [
        (f"{site.url}/feed", "feed", "Harbour Herald")
    ]
    [(address, why)] = done.refused
    assert address == f"{site.url}/none"
    assert "nothing at this address" in why


async def test_what_takes_too_long_is_said_to_be_left_over(store, http, site, clock):
    async def never(_request: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    site.script("/slow", never)
    first = listed(*[f"n{number}" for number in range(AT_ONCE)])
    wanted = [*first, Wanted(f"{site.url}/slow", None, None), *listed("late")]
    done = await follow(store, http, NORTH, wanted, clock, most=100, patience=0.5)
    assert len(done.taken) == AT_ONCE
    assert dict(done.refused) == {f"{site.url}/slow": LATE, "https://late.example/rss": LATE}


async def test_two_servers_on_one_list_are_one_fetch(store, http, site, settings, clock):
    site.answer("/feed", FEED, Content_Type="application/rss+xml")
    for scope in (NORTH, SOUTH):
        await follow(store, http, scope, [Wanted(f"{site.url}/feed")], clock, most=10)
    await Pipeline(store, http, settings, clock).read_due()
    assert [request.path for request in site.asked].count("/feed") == 1


PACK = Pack(
    "harbour",
    "Harbour papers",
    "Printed at the harbour.",
    (Listed("Herald", "https://herald.example/rss", "NO", "nb", "newspaper", Ownership.STATE, ("herald.example",)),),
)


async def test_only_a_pack_states_who_stands_behind_a_source(store, http, clock):
    claimed = Wanted("https://rival.example/rss", "Rival", country="RU", ownership=Ownership.STATE)
    wanted = stated([Wanted("https://herald.example/rss#top"), claimed], {"harbour": PACK})
    await follow(store, http, NORTH, wanted, clock, most=10)
    facts = [(each.country, each.language, each.ownership) for each in await store.sources.followed(NORTH)]
    assert facts == [("NO", "nb", Ownership.STATE), (None, None, None)]


@given(
    st.lists(st.sampled_from(["https://a.example/1", "https://a.example/2", "bad", "https://b.example/"]), max_size=8),
    st.integers(0, 4),
)
@examples(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_everything_on_a_list_is_accounted_for(store, http, clock, addresses, most):
    for source in await store.sources.followed(NORTH):
        await store.sources.unfollow(NORTH, source.id)
    done = await follow(store, http, NORTH, [Wanted(each) for each in addresses], clock, most=most)
    told = {source.url for source in (*done.taken, *done.already)} | {address for address, _ in done.refused}
    assert told == set(addresses)
    assert set(await urls(store, NORTH)) == {source.url for source in done.taken}
    assert len(done.taken) <= most
