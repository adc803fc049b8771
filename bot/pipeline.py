"""A source becomes filed articles.

One reading of one source, drawn as the line it is:

    store.sources.claim_due | sources.read | store.articles.unseen | sources.page.fetch | extraction | digest
        | store.articles.file | briefings.owed_for -> store.deliveries

`Pipeline.watch` does this for every source that is due, several at a time; a source that fails stops no other.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

from bot import briefings, sources
from bot.errors import ConfigError, FetchError, FormatError, RetryLater, SourceError
from bot.models import Article, Entry, Listing, Page, Source, Validators
from bot.offload import offload
from bot.schedule import next_poll
from bot.settings import Settings
from bot.sources import extraction, page
from bot.sources.http import Http
from bot.store import Store
from summaries import digest
from summaries.document import Digest, Document
from summaries.stories import StoryIndex

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=10)  # a reading that takes longer belongs to a dead worker
AT_ONCE = 8  # sources read side by side
PAUSE = timedelta(seconds=15)  # between looks for sources that are due
REMEMBERED = timedelta(days=30)  # whose articles are learnt at the start; a running index holds many more
LEARNED_AT_ONCE = 50  # articles learnt before others get a turn
MOST_NEW = 100  # entries of one reading; the rest waits for the next, so that no source keeps others waiting
NEWS_FOR = timedelta(hours=48)  # an entry dated older than this at first sight is filed, but nobody is owed a post


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What one reading of a source gave."""

    source: Source
    filed: tuple[Article, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()  # (address or title, reason)
    error: str | None = None  # why the source itself could not be read


@dataclass(frozen=True, slots=True)
class Understood:
    """An article before it is filed."""

    document: Document
    digest: Digest
    own: bool  # the text is what the source itself sent, not what stands at the article's address


@dataclass(frozen=True, slots=True)
class Pipeline:
    """The way from sources to filed articles, with the stories it knows of in memory."""

    store: Store
    http: Http
    settings: Settings
    clock: Callable[[], datetime]
    index: StoryIndex = field(default_factory=StoryIndex)
    filing: asyncio.Lock = field(default_factory=asyncio.Lock)  # one article at a time chooses its story
    wake: asyncio.Event = field(default_factory=asyncio.Event)  # set: look for due sources now

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
            return await self._failed(source, FetchError("it could not be read; the reason is in the operator's log"))

    async def _refresh(self, source: Source) -> Refreshed:
        """List the source, then fetch, understand and file what is new, and owe what follows."""
        listing = await sources.read(self.http, source)
        filed, skipped = await self._file_new(source, listing) if listing else ([], [])
        if listing and (skipped or len(listing.entries) > MOST_NEW):
            # What was left over must be listed again, also by a server that would say that nothing has changed.
            listing = replace(listing, validators=Validators())
        due = self._next_poll(0, listing.wait if listing else None)
        await self.store.sources.settle(source.id, listing, due, self.clock())
        await self.announce()
        log.info("%s: %d filed, %d skipped", source.url, len(filed), len(skipped))
        return Refreshed(source, tuple(filed), tuple(skipped))

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
        await self.store.sources.settle_failure(source.id, str(error), due, self.clock())
        log.warning("%s: %s", source.url, error)
        return Refreshed(source, error=str(error))

    async def _file_new(self, source: Source, listing: Listing) -> tuple[list[Article], list[tuple[str, str]]]:
        new = await self.store.articles.unseen(source.id, listing.entries)
        if source.read_at is None:
            # The first reading serves /brief at once and posts nothing; what is older is not worth the requests.
            await self.store.articles.pass_over(source.id, new[self.settings.first_articles :], self.clock())
            new = new[: self.settings.first_articles]
        filed, skipped = [], []
        for entry in reversed(new[:MOST_NEW]):  # oldest first, the order in which the stories happened
            try:
                article = await self._file(source, entry, await self.understand(entry))
            except SourceError as error:
                skipped.append((entry.url or entry.title or entry.key, str(error)))
                await self.store.articles.skip(source.id, entry, str(error), self.clock())
                continue
            filed += [article] if article else []
        return filed, skipped

    async def understand(self, entry: Entry) -> Understood:
        """The entry's page, understood; where the page cannot be had, what the feed itself carries of it.

        RetryLater: the page's host asks for patience, so the page is worth waiting for.
        """
        try:
            return await offload(read_page, await page.fetch(self.http, entry), entry)
        except RetryLater:
            raise
        except SourceError as error:
            return await offload(read_entry, entry, error)

    async def _file(self, source: Source, entry: Entry, understood: Understood) -> Article | None:
        document = understood.document
        async with self.filing:
            await self._catch_up()
            choice = self.index.choose(document)

            def choose_story(others: Sequence[Article]) -> int | None:
                """The choice made before the transaction, unless another process filed something since."""
                self._learn(others)
                return self.index.choose(document) if others else choice

            article = await self.store.articles.file(
                source.id,
                entry,
                document,
                understood.digest,
                self.clock(),
                fresh=self._is_fresh(source, document, entry),
                after=self.index.newest,
                choose_story=choose_story,
                own=understood.own,
            )
            self._learn([article] if article else [])
            return article

    async def _catch_up(self) -> None:
        """Learn the stories of the last days, when this process files for the first time and when others filed."""
        start = self.clock() - REMEMBERED
        while page := await self.store.articles.since(start, LEARNED_AT_ONCE, after=self.index.newest):
            self._learn(page)
            await asyncio.sleep(0)

    def _learn(self, articles: Sequence[Article]) -> None:
        for article in articles:
            self.index.add(article.id, article.story_id, article.document)

    def _is_fresh(self, source: Source, document: Document, entry: Entry) -> bool:
        published = entry.published or document.published
        return source.read_at is not None and (published is None or self.clock() - published < NEWS_FOR)

    def _next_poll(self, failures: int, wait: timedelta | None) -> datetime:
        jitter = random.random()  # noqa: S311 spreading load is no secret
        return next_poll(self.clock(), every=self.settings.poll_every, failures=failures, wait=wait, jitter=jitter)


def read_page(fetched: Page, entry: Entry) -> Understood:
    """What a page says, with what only the feed says of it; runs in the worker process."""
    document = extraction.extract(fetched, listed=True)
    title, published = document.title or entry.title, document.published or entry.published
    return _digested(replace(document, title=title, published=published), own=False)


def read_entry(entry: Entry, error: SourceError) -> Understood:
    """What the feed itself carries of an article whose page cannot be had; the page's error if that is too little."""
    try:
        document = extraction.from_entry(entry, entry.url or "")
    except FormatError:
        raise error from None
    return _digested(document, own=True)


def _digested(document: Document, *, own: bool) -> Understood:
    read = digest(document)
    if not read.summary:
        raise FormatError("there is no sentence on the page to summarize")
    return Understood(document, read, own)


async def _wait_for(event: asyncio.Event, limit: timedelta) -> None:
    try:
        await asyncio.wait_for(event.wait(), limit.total_seconds())
    except TimeoutError:
        return
