"""Composition root: opens the store and the client, runs what was asked for, ends cleanly.

run(settings, clock)            one process: gateway, watch loop and deliveries
run(settings, clock, "gateway") Discord only; workers read the sources
run(settings, clock, "worker")  the watch loop only, without Discord
"""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from typing import Any

from bot import offload, packs, pulse
from bot.client import SitrepClient
from bot.following import offer
from bot.health import Ready, Ward, served
from bot.loops import kept_up
from bot.pipeline import Pipeline
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import Store, open_store
from bot.store.engine import file_of
from bot.store.sole import lost, sole
from bot.upkeep import Upkeep

log = logging.getLogger(__name__)


@asynccontextmanager
async def opened(settings: Settings, clock: Callable[[], datetime]) -> AsyncIterator[tuple[Store, Http]]:
    """The store, brought up to date, and the HTTP client; both are closed at the end, and so is the worker process."""
    try:
        async with open_store(settings.database_url, upgrade=True) as store, Http(settings, clock=clock) as http:
            yield store, http
    finally:
        offload.close()


async def run(settings: Settings, clock: Callable[[], datetime], only: str | None = None) -> None:
    """Run until SIGTERM or Ctrl-C, then end between two units of work."""
    token = None if only == "worker" else settings.checked_token()
    stop = stop_signal()
    with sole(settings.database_url):
        _tell_if_new(settings.database_url)
        async with opened(settings, clock) as (store, http):
            known, _ = packs.available(settings.packs)
            await offer(store, known, settings.public_packs, clock())
            if token is None:
                async with attended(settings, store, clock, stop):
                    await until(stop, kept_up(Pipeline(store, http, settings, clock).watch))
            else:
                client = SitrepClient(store=store, http=http, settings=settings, clock=clock, watch=only != "gateway")
                async with attended(settings, store, clock, stop, connected=client.is_ready, watches=client.watch):
                    await client.serve(token, stop)
    log.info("ended")


@asynccontextmanager
async def attended(  # noqa: PLR0913 what the work is, for those who look after it
    settings: Settings,
    store: Store,
    clock: Callable[[], datetime],
    stop: asyncio.Event,
    *,
    connected: Ready | None = None,
    watches: bool = True,
) -> AsyncIterator[None]:
    """Beside the work: health, upkeep, and a look at whether the database is still there; if not, the work is stopped.

    DatabaseError at the end if that is why it ended.
    """
    guard = asyncio.create_task(lost(settings.database_url))
    guard.add_done_callback(lambda _: stop.set())
    upkeep = [Upkeep(store, settings, clock).serve] if watches else []
    beside = [guard, *(asyncio.create_task(kept_up(each)) for each in (pulse.watch_lag, *upkeep))]
    ward = Ward(store, clock, connected, watches)
    try:
        async with served(ward, settings.health_host, settings.health_port):
            yield
    finally:
        for each in beside:
            each.cancel()
        await asyncio.gather(*beside, return_exceptions=True)
    with suppress(asyncio.CancelledError):
        guard.result()


def _tell_if_new(url: str) -> None:
    file = file_of(url)
    if file is not None and not file.exists():
        log.warning("there is no database %s, so a new one is made; if you had one, stop and bring it back", file)


def stop_signal() -> asyncio.Event:
    """An event that SIGTERM and Ctrl-C set."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop


async def until(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Run `work` until it fails or `stop` is set."""
    working, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    working.cancel()
    await asyncio.gather(working, return_exceptions=True)
    if working.done() and not working.cancelled() and (error := working.exception()):
        raise error
