"""Polling ten thousand sources every five minutes over TLS: processor, event-loop lag, memory, and how late polls are.

The program's own store and pipeline ask a server in a process of its own, at ten thousand names on this machine. Of
the sources nine in ten have not changed, one in ten gives a new document with the entries that it had, and one in a
hundred never answers. `python -m tests.bench.polling SECONDS` runs for so long; the rate is the same.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import AF_INET, AddressFamily
from statistics import quantiles

from aiohttp import web
from aiohttp.abc import AbstractResolver, ResolveResult
from sqlalchemy import bindparam

from bot import offload
from bot.errors import SourceError
from bot.hosts import host_of
from bot.models import Listing, Source
from bot.pipeline import Pipeline
from bot.settings import Settings
from bot.sources import feed
from bot.sources.http import Http
from bot.store import Store, open_store
from bot.store.schema import follows, sources
from bot.store.sources import Sources
from tests.bench import Row

SOURCES = 10_000
EVERY = timedelta(minutes=5)
SECONDS = 120
WARM_UP = 20  # seconds that are not measured
CHANGED = 10  # one in so many gives a document
HANGING = 100  # one in so many never answers
MEGABYTE = 1_000_000
NAME = "bench.example"


def run(_shared: Path) -> list[Row]:
    """In a process of its own, so that other benches do not count."""
    measured = measured_for(SECONDS)
    took = f"{SECONDS} s"
    return [
        Row(f"polling: polls a second, {took}", measured["rate"], ">= 33", "10,000 sources every 5 minutes"),
        Row("polling: processor, % of a core, with the reading process", measured["cpu"], "<= 25", "~6 raw"),
        Row("polling: event-loop lag p99, ms", measured["lag"], "< 50"),
        Row("polling: of that the loop's own work p99, ms", measured["busy"], "< 50", "what a quiet machine would see"),
        Row("polling: memory, MB", measured["memory"], "< 300"),
        Row("polling: memory of the reading process, MB", measured["worker"], "<= 250"),
        Row("polling: later than due, p99, s", measured["late"], "", "looks are up to 15 s apart"),
    ]


def measured_for(seconds: int) -> dict[str, float]:
    """What a run of so many seconds measures; names, certificate and server are made for it."""
    with tempfile.TemporaryDirectory() as folder, _served(Path(folder)) as port:
        program = [sys.executable, "-m", "tests.bench.polling"]
        subprocess.run([*program, "fill", folder, str(port)], check=True)
        trusting = {**os.environ, "SSL_CERT_FILE": f"{folder}/cert.pem"}
        # Its log is one of the names that never answer.
        command = [*program, "measure", str(seconds), folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True, env=trusting)
        return json.loads(done.stdout)


# --- the server ------------------------------------------------------------------------------------------------------


@contextmanager
def _served(folder: Path) -> Iterator[int]:
    subject = ["-subj", f"/CN={NAME}", "-addext", f"subjectAltName=DNS:*.{NAME}"]
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", f"{folder}/key.pem"]
    making = ["openssl", "req", "-x509", *key, *subject, "-days", "2", "-out", f"{folder}/cert.pem"]
    subprocess.run(making, check=True, capture_output=True)
    command = [sys.executable, "-m", "tests.bench.polling", "serve", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


async def serve(folder: str) -> None:
    """Answer for all names until ended; the port is printed."""
    application = web.Application()
    application.router.add_get("/feed", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(f"{folder}/cert.pem", f"{folder}/key.pem")
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context, backlog=1024).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


async def answer(request: web.Request) -> web.StreamResponse:
    """As real servers do, after a moment."""
    number = int(request.host.partition(".")[0])
    if number % HANGING == 1:
        await asyncio.sleep(3600)
    await asyncio.sleep(random.uniform(0.02, 0.4))
    headers = {"Cache-Control": "max-age=120", "ETag": '"1"'}
    if number % CHANGED == 0:
        made = datetime.now(UTC).isoformat()
        return web.Response(text=document(number, made), headers=headers | {"ETag": f'"{made}"'})
    return web.Response(status=304, headers=headers)


def document(number: int, made: str) -> str:
    """A feed of 50 KB whose entries stay the same."""
    words = f"Report {number} of the talks on the crossing went on through the night in the capital. " * 28
    items = "".join(
        f"<item><title>Report {each} of {number}</title><link>https://{number}.{NAME}/{each}</link><guid>{each}</guid>"
        f"<pubDate>Wed, 11 Feb 2026 {each % 24:02}:00:00 GMT</pubDate><description>{words}</description></item>"
        for each in range(20)
    )
    return f'<rss version="2.0"><channel><title>{number}</title><!-- {made} -->{items}</channel></rss>'


# --- the program -----------------------------------------------------------------------------------------------------


class Here(AbstractResolver):
    """Every name is this machine."""

    async def resolve(
        self,
        host: str,
        port: int = 0,
        family: AddressFamily = AF_INET,  # noqa: ARG002 its shape is given
    ) -> list[ResolveResult]:
        return [ResolveResult(hostname=host, host="127.0.0.1", port=port, family=AF_INET, proto=0, flags=0)]

    async def close(self) -> None:
        """Nothing is open."""


async def measure(seconds: int, folder: str) -> dict[str, float]:
    """Watch the sources for so long."""
    settings = replace(Settings.from_env({}), allow_private=True, poll_every=EVERY / 1.125)  # jitter comes on top
    async with (
        open_store(_address(folder)) as store,
        Http(settings, clock=_now, resolver=Here()) as http,
    ):
        late: list[float] = []
        pipeline = Pipeline(timed(store, await _spread(store), late), http, settings, _now)
        watching = asyncio.create_task(pipeline.watch())
        await asyncio.sleep(WARM_UP)
        late.clear()
        lags: list[float] = []
        busy: list[float] = []
        measuring = asyncio.create_task(_lag(lags, busy))
        started, before = time.perf_counter(), _spent()
        await asyncio.sleep(seconds)
        if watching.done():
            watching.result()
        took, spent = time.perf_counter() - started, _spent() - before
        measured = {
            "rate": len(late) / took,
            "cpu": 100 * spent / took,
            "lag": 1000 * quantiles(lags, n=100)[-1],
            "busy": 1000 * quantiles(busy, n=100)[-1],
            "late": quantiles(late, n=100)[-1],
            "memory": _resident("self"),
            "worker": max(map(_resident, offload._reader.processes()), default=0.0),
        }
        for task in (watching, measuring):
            task.cancel()
        await asyncio.gather(watching, measuring, return_exceptions=True)
        offload.close()
        return measured


def timed(store: Store, due: dict[int, datetime], late: list[float]) -> Store:
    """The store, and how much later than `due` it gives sources out."""

    class Timed(Sources):
        async def claim_due(self, now: datetime, *given, **named) -> list[Source]:
            claimed = await Sources.claim_due(self, now, *given, **named)
            late.extend((now - due[each.id]).total_seconds() for each in claimed)
            return claimed

        async def settle(self, source_id: int, listing: Listing | None, due_at: datetime, *given, **named) -> None:
            due[source_id] = due_at
            await Sources.settle(self, source_id, listing, due_at, *given, **named)

        async def settle_failure(
            self, source_id: int, error: SourceError | str, due_at: datetime, now: datetime
        ) -> None:
            due[source_id] = due_at
            await Sources.settle_failure(self, source_id, error, due_at, now)

    return replace(store, sources=Timed(store.database))


async def fill(folder: str, port: int) -> None:
    """Ten thousand followed sources, read before; in a process of its own, so that its memory does not count."""
    now = _now()
    rows = [_row(number, port, now) for number in range(SOURCES)]
    following = [{"scope": 1, "source_id": number + 1, "since": now} for number in range(SOURCES)]
    async with open_store(_address(folder), upgrade=True) as store:
        async with store.database.write() as connection:
            await connection.execute(sources.insert(), rows)
            await connection.execute(follows.insert(), following)
        for number in range(0, SOURCES, CHANGED):
            parsed = feed.parse(document(number, "before").encode(), f"https://{number}.{NAME}:{port}/feed", now=now)
            await store.entries.sift(number + 1, parsed.entries, now, most=0)


def _address(folder: str) -> str:
    return f"sqlite+aiosqlite:///{folder}/bench.sqlite3"


def _row(number: int, port: int, now: datetime) -> dict[str, object]:
    url = f"https://{number}.{NAME}:{port}/feed"
    return {
        "kind": "feed",
        "url": url,
        "title": str(number),
        "etag": '"1"',
        "validated_url": url,
        "due_at": now + timedelta(days=1),
        "read_at": now,
        "first_read_at": now,
        "failures": 0,
        "added_at": now,
        "host": host_of(url),
        "every": 300,
        "changed_at": now,
        "wishes": {},
        "moves": 0,
        "stopped": False,
    }


async def _spread(store: Store) -> dict[int, datetime]:
    """Let all be due once within five minutes; when each is."""
    due = {number + 1: _now() + EVERY * random.random() for number in range(SOURCES)}
    setting = sources.update().where(sources.c.id == bindparam("source")).values(due_at=bindparam("due"))
    async with store.database.write() as connection:
        await connection.execute(setting, [{"source": each, "due": moment} for each, moment in due.items()])
    return due


async def _lag(lags: list[float], busy: list[float]) -> None:
    """How late the loop wakes, and for how much of that it had the processor: the rest is other programs'."""
    while True:
        before, spent = time.perf_counter(), time.thread_time()
        await asyncio.sleep(0.01)
        lags.append(time.perf_counter() - before - 0.01)
        busy.append(time.thread_time() - spent)


def _spent() -> float:
    """Seconds of processor: of this process and of the one that reads documents."""
    tick = os.sysconf("SC_CLK_TCK")
    others = 0
    for process in offload._reader.processes():
        fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
        others += int(fields[11]) + int(fields[12])
    return time.process_time() + others / tick


def _resident(process: int | str) -> float:
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) * 1024 / MEGABYTE


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve", folder]:
            asyncio.run(serve(folder))
        case ["measure", seconds, folder]:
            print(json.dumps(asyncio.run(measure(int(seconds), folder))))
        case ["fill", folder, port]:
            asyncio.run(fill(folder, int(port)))
        case [seconds]:
            print(json.dumps(measured_for(int(seconds)), indent=1))
