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
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from bot import offload, packs
from bot.client import SitrepClient
from bot.following import offer
from bot.loops import kept_up
from bot.pipeline import Pipeline
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import Store, open_store

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
    async with opened(settings, clock) as (store, http):
        known, _ = packs.available(settings.packs)
        await offer(store, known, settings.public_packs, clock())
        if token is None:
            await until(stop, kept_up(Pipeline(store, http, settings, clock).watch))
        else:
            client = SitrepClient(store=store, http=http, settings=settings, clock=clock, watch=only != "gateway")
            await client.serve(token, stop)
    log.info("ended")


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
