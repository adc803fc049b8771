"""How the running program fares, over HTTP on this machine.

/healthz   its loops turn; if not, a restart helps
/readyz    Discord is connected, the database answers, sources are read when they are due; a restart may not help here
/metrics   figures for Prometheus

The answers hold numbers and the names of loops, and nothing of what is read, posted or set.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.errors import DatabaseError, SettingsError
from bot.pulse import QUEUE, QUEUE_AGE, REGISTRY, silences
from bot.store import Store
from bot.store.vitals import Waiting, waiting

STALLED = timedelta(minutes=10)  # a turn of the slowest loop takes some minutes at most
OVERDUE = timedelta(minutes=30)  # a source that waits so long shows that nobody reads any more
PATIENCE = 3.0  # seconds for an answer of the database

Ready = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Ward:
    """What is looked at."""

    store: Store
    clock: Callable[[], datetime]
    connected: Ready | None = None  # to Discord; None: this process does not speak to it
    watches: bool = True  # whether this process reads sources
    stalled: timedelta = STALLED


@asynccontextmanager
async def served(ward: Ward, host: str, port: int) -> AsyncIterator[None]:
    """Answer at this address meanwhile; port 0: not at all. SettingsError if the address cannot be had."""
    if port == 0:
        yield
        return
    runner = web.AppRunner(application(ward), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        problem = f"HEALTH_HOST {host} and HEALTH_PORT {port} cannot be listened on: {error.strerror or error}"
        raise SettingsError(f"{problem}: choose another port, or 0 for none") from error
    try:
        yield
    finally:
        await runner.cleanup()


def application(ward: Ward) -> web.Application:
    """The three pages."""

    async def healthz(_: web.Request) -> web.Response:
        return _told(health(ward))

    async def readyz(_: web.Request) -> web.Response:
        return _told(await readiness(ward))

    async def metrics(_: web.Request) -> web.Response:
        await _measure(ward)
        return web.Response(body=generate_latest(REGISTRY), headers={"Content-Type": CONTENT_TYPE_LATEST})

    made = web.Application(client_max_size=1024)
    made.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics)])
    return made


def health(ward: Ward) -> Mapping[str, str]:
    """Each loop that has begun, `good` or since when it has not turned."""
    limit = ward.stalled.total_seconds()
    return {loop: "good" if for_ <= limit else f"has not turned for {for_:.0f} s" for loop, for_ in silences().items()}


async def readiness(ward: Ward) -> Mapping[str, str]:
    """Discord, the database and the sources, each `good` or what is wrong."""
    found = {}
    if ward.connected is not None:
        found["gateway"] = "good" if ward.connected() else "is not connected"
    queues = await _waiting(ward)
    found["database"] = "does not answer" if queues is None else "good"
    if ward.watches and queues is not None:
        overdue = queues["sources"].age
        late = f"have been due for {overdue.total_seconds():.0f} s"
        found["sources"] = "good" if overdue <= OVERDUE else late
    return found


async def _measure(ward: Ward) -> None:
    """Set the figures that stand in the database; without an answer from it they are not shown."""
    QUEUE.clear()
    QUEUE_AGE.clear()
    for name, queue in (await _waiting(ward) or {}).items():
        QUEUE.labels(name).set(queue.count)
        QUEUE_AGE.labels(name).set(queue.age.total_seconds())


async def _waiting(ward: Ward) -> Mapping[str, Waiting] | None:
    try:
        async with asyncio.timeout(PATIENCE):
            return await waiting(ward.store.database, ward.clock())
    except (TimeoutError, DatabaseError):
        return None


def _told(found: Mapping[str, str]) -> web.Response:
    well = all(each == "good" for each in found.values())
    return web.json_response({"good": well, **found}, status=200 if well else 503)
