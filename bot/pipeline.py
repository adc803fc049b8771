"""A source becomes filed articles.

One reading of one source, drawn as the line it is:

    store.sources.claim_due | sources.read | filing.file_new | briefings.owed_for -> store.deliveries

`Pipeline.watch` does this for every source that is due, several at a time; a source that fails stops no other.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from bot import briefings, sources
from bot.errors import ConfigError, FetchError, RetryLater, SourceError, Trouble
from bot.filing import Filed, Filing
from bot.models import Article, Source, Validators
from bot.schedule import next_poll
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import Store

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)  # a reading that takes longer belongs to a dead worker
AT_ONCE = 8  # sources read side by side
PAUSE = timedelta(seconds=15)  # between looks for sources that are due


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What one reading of a source gave."""

    source: Source
    filed: tuple[Article, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()  # (address or title, reason)
    error: str | None = None  # why the source itself could not be read


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The way from sources to filed articles."""

    store: Store
    http: Http
    settings: Settings
    clock: Callable[[], datetime]
    wake: asyncio.Event = field(default_factory=asyncio.Event)  # set: look for due sources now
    filing: Filing = field(init=False)  # with the stories it knows of in memory

    def __post_init__(self) -> None:
        """One filing for the life of the pipeline."""
        object.__setattr__(self, "filing", Filing(self.store, self.http, self.settings, self.clock))

    async def watch(self) -> None:
        """Read every source when it is due, a few side by side, until cancelled."""
        async with asyncio.TaskGroup() as group:
            running: dict[int, asyncio.Task[Refreshed]] = {}
            while True:
                self.wake.clear()
                await self.announce()
                for source in await self._due(AT_ONCE - len(running)):
                    if source.id not in running:  # one whose lease ran out while it is still read here goes on
                        running[source.id] = group.create_task(self.refresh(source))
                        running[source.id].add_done_callback(partial(self._make_room, running, source.id))
                await _wait_for(self.wake, PAUSE)

    async def read_due(self) -> list[Refreshed]:
        """Read what is due now and wait for it; results and errors come back as values."""
        return await asyncio.gather(*(self.refresh(source) for source in await self._due(AT_ONCE)))

    async def refresh(self, source: Source) -> Refreshed:
        """Read one source; doing it twice changes nothing. Whatever is wrong with it stops no other."""
        try:
            return await self._refresh(source)
        except SourceError as error:
            return await self._failed(source, error)
        except ConfigError:
            raise
        except Exception:
            log.exception("%s: a defect of ours", source.url)
            return await self._failed(
                source, FetchError("it could not be read; the reason is in the operator's log", why=Trouble.OURS)
            )

    async def _refresh(self, source: Source) -> Refreshed:
        """List the source, then fetch, understand and file what is new, and owe what follows."""
        listing = await sources.read(self.http, source)
        filed = await self.filing.file_new(source, listing) if listing else Filed()
        if listing and filed.rest:
            # What was left over must be listed again, also by a server that would say that nothing has changed.
            listing = replace(listing, validators=Validators())
        due = self._next_poll(0, listing.wait if listing else None)
        await self.store.sources.settle(source.id, listing, due, self.clock())
        await self.announce()
        log.info("%s: %d filed, %d skipped", source.url, len(filed.articles), len(filed.skipped))
        return Refreshed(source, filed.articles, filed.skipped)

    def _make_room(self, running: dict[int, asyncio.Task[Refreshed]], source_id: int, _: object) -> None:
        """A reading has ended: the next may start."""
        del running[source_id]
        self.wake.set()

    async def _due(self, limit: int) -> list[Source]:
        return await self.store.sources.claim_due(self.clock(), LEASE, limit) if limit > 0 else []

    async def announce(self) -> None:
        """Owe what follows from filed articles that nobody was asked about yet, also those of a run that crashed."""
        for article, source_ids in await self.store.articles.unannounced(limit=500):
            subscriptions = await self.store.subscriptions.wanting(source_ids)
            owed = briefings.owed_for(article, subscriptions)
            await self.store.deliveries.announce(article.id, owed, self.clock(), source_ids=source_ids)

    async def _failed(self, source: Source, error: SourceError) -> Refreshed:
        wait = error.after if isinstance(error, RetryLater) else None
        due = self._next_poll(source.failures + 1, wait)
        await self.store.sources.settle_failure(source.id, error, due, self.clock())
        log.warning("%s: %s", source.url, error)
        return Refreshed(source, error=str(error))

    def _next_poll(self, failures: int, wait: timedelta | None) -> datetime:
        jitter = random.random()  # noqa: S311 spreading load is no secret
        return next_poll(self.clock(), every=self.settings.poll_every, failures=failures, wait=wait, jitter=jitter)


async def _wait_for(event: asyncio.Event, limit: timedelta) -> None:
    try:
        await asyncio.wait_for(event.wait(), limit.total_seconds())
    except TimeoutError:
        return
