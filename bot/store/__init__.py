"""What is kept: one topic a module, every public method one transaction."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.models import Counts
from bot.store import counting
from bot.store.articles import Articles
from bot.store.audit import Audit
from bot.store.deliveries import Deliveries
from bot.store.engine import Database, connect
from bot.store.entries import Entries
from bot.store.health import SourceHealth
from bot.store.hosts import Hosts
from bot.store.learnt import Learnt
from bot.store.migration import check, migrate
from bot.store.notices import Notices
from bot.store.quotes import Quotes
from bot.store.readings import Readings
from bot.store.servers import Servers
from bot.store.sources import Sources
from bot.store.speakers import Speakers
from bot.store.stories import Stories
from bot.store.subjects import Subjects
from bot.store.subscriptions import Subscriptions

__all__ = ["Store", "migrate", "open_store"]


@dataclass(frozen=True, slots=True)
class Store:
    """The topics of what is kept; frozen records go in and come out, and nobody outside sees a connection."""

    database: Database
    sources: Sources
    entries: Entries
    articles: Articles
    stories: Stories
    quotes: Quotes
    speakers: Speakers
    subscriptions: Subscriptions
    deliveries: Deliveries
    readings: Readings
    subjects: Subjects
    health: SourceHealth
    notices: Notices
    servers: Servers
    audit: Audit
    learnt: Learnt
    hosts: Hosts

    async def counts(self, scope: int | None) -> Counts:
        """How much a scope has read; None: everything."""
        return await counting.counts(self.database, scope)


@asynccontextmanager
async def open_store(url: str, *, upgrade: bool = False) -> AsyncIterator[Store]:
    """Open the database at an address; DatabaseError if it cannot be used or has another schema than this program.

    `upgrade`: migrate it first, making it where there is none.
    """
    if upgrade:
        await migrate(url)
    database = connect(url)
    try:
        await check(database, url)
        yield Store(
            database,
            Sources(database),
            Entries(database),
            Articles(database),
            Stories(database),
            Quotes(database),
            Speakers(database),
            Subscriptions(database),
            Deliveries(database),
            Readings(database),
            Subjects(database),
            SourceHealth(database),
            Notices(database),
            Servers(database),
            Audit(database),
            Learnt(database),
            Hosts(database),
        )
    finally:
        await database.engine.dispose()
