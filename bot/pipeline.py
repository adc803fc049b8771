"""A source becomes filed articles.

One reading of one source, drawn as the line it is:

    store.sources.claim_due | sources.read | filing.file_new | briefings.owed_for -> store.deliveries

`Pipeline.watch` does this for every source that is due, several at a time; a source that fails stops no other.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from bot import briefings, pulse, sources
from bot.errors import ConfigError, FetchError, RetryLater, SourceError, Trouble
from bot.filing import Filed, Filing
from bot.hosts import host_of
from bot.models import Article, Listing, Owed, Source, Subscription, Validators
from bot.moving import moved
from bot.schedule import interval, next_poll, next_try, publishing_gap
from bot.settings import Settings
from bot.sources.http import Http
from bot.sources.turns import PER_HOST
from bot.store import Store

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)  # a reading that takes longer belongs to a dead worker
AT_ONCE = 64  # sources asked side by side; what they list is filed beside that, so that it keeps none waiting
MOST = 256  # sources asked or filed; each holds what it listed
FILING = 12  # sources whose news are fetched and filed side by side
FIRST = 4  # the same for sources that are read for the first time, which is no hurry
LEFT_FOR = timedelta(days=3)  # after its last change, nothing of a source waits any more
CALM = timedelta(minutes=10)  # between two looks for what of a source waits, where nothing did
PAUSE = timedelta(seconds=15)  # between looks for sources that are due
BREATH = 0.25  # seconds between two looks at least, so that several are claimed at a time


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What one reading of a source gave."""

    source: Source
    filed: tuple[Article, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()  # (address or title, reason)
    error: str | None = None  # why the source itself could not be read


@dataclass(slots=True)
class Going:
    """The sources that are being read now."""

    asked: dict[int, str] = field(default_factory=dict)  # id -> host, while its server is asked
    tasks: dict[int, asyncio.Task[Refreshed]] = field(default_factory=dict)  # id -> also while it is filed
    calm: dict[int, datetime] = field(default_factory=dict)  # id -> until then nothing of it waits to be filed

    @property
    def room(self) -> int:
        """How many more may be asked."""
        return min(AT_ONCE - len(self.asked), MOST - len(self.tasks))

    @property
    def busy(self) -> list[str]:
        """Hosts of which no more may be asked now."""
        return [host for host, count in Counter(self.asked.values()).items() if count >= PER_HOST]


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The way from sources to filed articles."""

    store: Store
    http: Http
    settings: Settings
    clock: Callable[[], datetime]
    wake: asyncio.Event = field(default_factory=asyncio.Event)  # set: look for due sources now
    going: Going = field(default_factory=Going)
    filing: Filing = field(init=False)  # with the stories it knows of in memory
    news: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(FILING))
    first: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(FIRST))

    def __post_init__(self) -> None:
        """One filing for the life of the pipeline."""
        object.__setattr__(self, "filing", Filing(self.store, self.http, self.settings, self.clock))

    async def watch(self) -> None:
        """Read every source when it is due, many side by side, until cancelled."""
        self.http.turns.keep_resting(await self.store.hosts.resting(self.clock()))
        async with asyncio.TaskGroup() as group:
            while True:
                self.wake.clear()
                await self.announce()
                await self._begin_due(group)
                pulse.beat("watch")
                await asyncio.sleep(BREATH)
                await _wait_for(self.wake, PAUSE)

    async def read_due(self) -> list[Refreshed]:
        """Read what is due now and wait for it; results and errors come back as values."""
        due = await self.store.sources.claim_due(self.clock(), LEASE, AT_ONCE, per_host=AT_ONCE)
        return await asyncio.gather(*(self.refresh(source) for source in due))

    async def refresh(self, source: Source) -> Refreshed:
        """Read one source; doing it twice changes nothing. Whatever is wrong with it stops no other."""
        try:
            return await self._refresh(source)
        except SourceError as error:
            return await self._failed(source, error)
        except ConfigError:
            raise
        except Exception:
            log.exception("%s: a defect of ours", source.url, extra={"source": source.id})
            return await self._failed(
                source, FetchError("it could not be read; the reason is in the operator's log", why=Trouble.OURS)
            )
        finally:
            self._asked(source)
            await self._keep_rests()

    async def _begin_due(self, group: asyncio.TaskGroup) -> None:
        """Begin to read what is due, in no order that a host could tell."""
        if self.going.room <= 0:
            return
        due = await self.store.sources.claim_due(self.clock(), LEASE, self.going.room, self.going.busy, PER_HOST)
        random.shuffle(due)
        for source in due:
            if source.id not in self.going.tasks:  # one whose lease ran out while it is still read here goes on
                self.going.asked[source.id] = host_of(source.url)
                task = self.going.tasks[source.id] = group.create_task(self.refresh(source))
                task.add_done_callback(partial(self._ended, source.id))

    async def _refresh(self, source: Source) -> Refreshed:
        """List the source, then fetch, understand and file what is new, and owe what follows."""
        listing = await sources.read(self.http, source)
        self._asked(source)
        listed = None if listing is None or listing.unchanged else listing
        if listed is None and not self._may_be_left(source):
            await self._settle(source, listing, Filed())
            return Refreshed(source)
        async with self.first if source.read_at is None else self.news:
            filed = await self.filing.file_new(source, listed)
        if not filed.rest:
            self.going.calm[source.id] = self.clock() + CALM
        await self._settle(source, listing, filed)
        if filed.articles:
            await self.announce()
        counted = len(filed.articles), len(filed.skipped)
        log.info("%s: %d filed, %d skipped", source.url, *counted, extra={"source": source.id})
        return Refreshed(source, filed.articles, filed.skipped)

    def _may_be_left(self, source: Source) -> bool:
        """Whether something of earlier listings may still have to be filed, or looked at again."""
        now = self.clock()
        recent = source.changed_at is not None and now - source.changed_at < LEFT_FOR
        return recent and self.going.calm.get(source.id, now) <= now

    async def _settle(self, source: Source, listing: Listing | None, filed: Filed) -> None:
        """Note what a reading gave, and when the next is worth it."""
        pulse.POLLS.labels("unchanged" if listing is None or listing.unchanged else "read").inc()
        now = self.clock()
        gap = _gap(source, listing, len(filed.articles), now)
        changed = bool(filed.articles) or source.changed_at is None
        silence = timedelta() if changed or source.changed_at is None else now - source.changed_at
        hurry = filed.rest and filed.articles  # what is left over goes on soon
        pause = self.settings.poll_every if hurry else self._pause(listing, gap, silence)
        due = self._next_poll(source, listing, pause)
        move = moved(source, listing.url if listing else None, now)
        await self.store.sources.settle(source.id, listing, due, now, every=gap, changed=changed, move=move)
        if move.proved:
            log.info("%s: has moved to %s", source.url, move.to)

    def _pause(self, listing: Listing | None, gap: timedelta | None, silence: timedelta) -> timedelta:
        """How long a source is left alone if it is left to us."""
        wait = listing.wait if listing else None
        validated = listing is None or listing.validators != Validators()
        return interval(gap, silence, usual=self.settings.poll_every, wait=wait, validated=validated)

    def _next_poll(self, source: Source, listing: Listing | None, pause: timedelta) -> datetime:
        """When a source is due again by its publisher's wishes."""
        wait = listing.wait if listing else None
        wishes = source.wishes if listing is None or listing.unchanged else listing.wishes
        return next_poll(self.clock(), pause, wait=wait, wishes=wishes, jitter=_jitter())

    def _asked(self, source: Source) -> None:
        """A server has answered: the next may be asked."""
        if self.going.asked.pop(source.id, None) is not None:
            self.wake.set()

    def _ended(self, source_id: int, _: object) -> None:
        self.going.asked.pop(source_id, None)  # also of one that was ended before it began
        del self.going.tasks[source_id]
        self.wake.set()

    async def _keep_rests(self) -> None:
        """Keep over a restart which hosts asked to be left alone."""
        resting = self.http.turns.newly_resting()
        if resting:
            await self.store.hosts.rest(resting, self.clock())

    async def announce(self) -> None:
        """Owe what follows from filed articles that nobody was asked about yet, also those of a run that crashed."""
        for article, source_ids in await self.store.articles.unannounced(limit=500):
            subscriptions = await self.store.subscriptions.wanting(source_ids)
            owed = await self._let_through(briefings.owed_for(article, subscriptions), subscriptions)
            await self.store.deliveries.announce(article, owed, self.clock(), source_ids=source_ids)

    async def _let_through(self, owed: Sequence[Owed], subscriptions: Iterable[Subscription]) -> list[Owed]:
        """What is owed of stories that the filters of its subscription let through, as they stand for its server."""
        by_id = {subscription.id: subscription for subscription in subscriptions}
        kept = []
        for each in owed:
            wanting = by_id[each.subscription_id]
            if wanting.filters:
                stories = await self.store.stories.get(each.story_ids, wanting.scope)
                reasons = [await asyncio.to_thread(briefings.refusal, wanting, story) for story in stories]
                if not stories or any(reasons):
                    continue
            kept.append(each)
        return kept

    async def _failed(self, source: Source, error: SourceError) -> Refreshed:
        now, wait = self.clock(), error.after if isinstance(error, RetryLater) else None
        if isinstance(error, RetryLater) and not error.asked:
            await self.store.sources.postpone(source.id, now + error.after * (1 + _jitter() / 4))
            return Refreshed(source, error=str(error))
        pulse.POLLS.labels(error.why).inc()
        usual, failures = self.settings.poll_every, source.failures + 1
        due = next_try(now, error.why, failures=failures, usual=usual, wait=wait, jitter=_jitter())
        await self.store.sources.settle_failure(source.id, error, due, now)
        log.warning("%s: %s", source.url, error, extra={"source": source.id})
        return Refreshed(source, error=str(error))


def _gap(source: Source, listing: Listing | None, new: int, now: datetime) -> timedelta | None:
    """The time between two entries: as it was, if nothing was listed; by their dates, else by what came since."""
    if listing is None or listing.unchanged:
        return source.every
    dates = [entry.published for entry in listing.entries if entry.published]
    if dates or not new or source.changed_at is None:
        return publishing_gap(dates, now)
    return (now - source.changed_at) / new


def _jitter() -> float:
    return random.random()  # noqa: S311 spreading load is no secret


async def _wait_for(event: asyncio.Event, limit: timedelta) -> None:
    try:
        await asyncio.wait_for(event.wait(), limit.total_seconds())
    except TimeoutError:
        return
