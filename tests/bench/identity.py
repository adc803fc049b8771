"""How soon the entries of a long feed are known, and what a listing without news costs."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web

from bot import offload, sources
from bot.models import Cadence, Source
from bot.pipeline import Pipeline
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import open_store
from tests.bench import Row

ENTRIES, USUAL, FIRST, ASKED = 10_000, 50, 50, 200
NOW = datetime(2026, 1, 1, tzinfo=UTC)
SERVER, CHANNEL = 100, 200


def run(_shared: Path) -> list[Row]:
    """The rows of the first contact with a long feed, over HTTP on this machine, into SQLite."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder) / "store.sqlite3"))


async def _measure(file: Path) -> list[Row]:
    site = web.AppRunner(_site())
    await site.setup()
    await web.TCPSite(site, "127.0.0.1", 0).start()
    settings = replace(Settings.from_env({}), allow_private=True, first_articles=FIRST, host_gap=timedelta())
    address = f"sqlite+aiosqlite:///{file}"
    try:
        async with open_store(address, upgrade=True) as store, Http(settings, clock=_clock) as http:
            url = "http://{}:{}/feed".format(*site.addresses[0][:2])
            return await _rows(Pipeline(store, http, settings, _clock), url)
    finally:
        await site.cleanup()
        offload.close()


async def _rows(pipeline: Pipeline, url: str) -> list[Row]:
    store = pipeline.store
    source = await store.sources.add("feed", url, None, NOW)
    await store.sources.follow(SERVER, source.id, NOW)
    await store.subscriptions.add(SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", NOW)
    lag = asyncio.create_task(_lag())
    started = time.perf_counter()
    listing = await sources.read(pipeline.http, source)
    assert listing is not None
    sifted = await store.entries.sift(source.id, listing.entries, _clock(), most=FIRST)
    known = time.perf_counter() - started
    lag.cancel()
    longest = (await asyncio.gather(lag, return_exceptions=True))[0]
    assert len(sifted.new) == FIRST
    refreshed = await pipeline.refresh(await _again(pipeline, source))
    whole = time.perf_counter() - started
    owed = await store.deliveries.claim(_clock(), timedelta(minutes=1), 100)
    usual = await _usual(pipeline, source, USUAL)
    return [
        Row(f"{ENTRIES:,} entries of a first contact known: s", known, "<= 5"),
        Row("  the event loop held meanwhile, at most: ms", 1000 * float(getattr(longest, "args", (0,))[0]), ""),
        Row(f"  the newest {FIRST} articles filed, on this machine: s", whole, ""),
        Row("  filed; posts owed", f"{len(refreshed.filed)}; {len(owed)}", f"{FIRST}; 0"),
        Row(f"a listing of {USUAL} without news: ms", 1000 * usual, ""),
    ]


async def _again(pipeline: Pipeline, source: Source) -> Source:
    found = await pipeline.store.sources.get(source.id)
    assert found is not None
    return found


async def _usual(pipeline: Pipeline, source: Source, size: int) -> float:
    listing = await sources.read(pipeline.http, source)
    assert listing is not None
    times = []
    for _ in range(ASKED):
        started = time.perf_counter()
        await pipeline.store.entries.sift(source.id, listing.entries[:size], _clock())
        times.append(time.perf_counter() - started)
    return statistics.median(times)


async def _lag() -> None:
    """Raise, when cancelled, the longest time for which nobody else had a turn."""
    longest, last = 0.0, time.perf_counter()
    try:
        while True:
            await asyncio.sleep(0.005)
            now = time.perf_counter()
            longest, last = max(longest, now - last - 0.005), now
    except asyncio.CancelledError:
        raise RuntimeError(longest) from None


def _clock() -> datetime:
    return datetime.now(UTC)


def _site() -> web.Application:
    items = "".join(
        f"<item><title>Report {n} from the lake</title><link>/report/{n}</link><guid isPermaLink='false'>g{n}</guid>"
        f"<description>{_words(n)}</description></item>"
        for n in range(ENTRIES)
    )
    feed = f'<rss version="2.0"><channel><title>Lake Post</title><link>/</link>{items}</channel></rss>'

    async def listing(_: web.Request) -> web.Response:
        return web.Response(text=feed, content_type="application/rss+xml")

    async def page(request: web.Request) -> web.Response:
        number = int(request.match_info["number"])
        text = "".join(f"<p>{_words(number * 7 + line)}</p>" for line in range(6))
        head = f"<title>Report {number}</title>"
        return web.Response(
            text=f"<html><head>{head}</head><body><article>{text}</article></body></html>", content_type="text/html"
        )

    site = web.Application()
    site.router.add_get("/feed", listing)
    site.router.add_get("/report/{number}", page)
    return site


def _words(number: int) -> str:
    """A sentence of invented words, another for each number."""
    syllables = ("lo", "mi", "ka", "ru", "te", "sa", "no", "vi", "pe", "du")
    words = ["".join(syllables[(number * 31 + place * 7 + each * 3) % 10] for each in range(3)) for place in range(18)]
    return f"Report {number} says that {' '.join(words)} by the lake."
