"""New entries become filed articles, each in its story.

store.articles.unseen | sources.page.fetch | extraction | digest | store.articles.file
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.errors import FormatError, RetryLater, SourceError
from bot.models import Article, Entry, Listing, Page, Source
from bot.offload import offload
from bot.settings import Settings
from bot.sources import extraction, page
from bot.sources.http import Http
from bot.store import Store
from summaries import digest
from summaries.cleaning.repeated import NOTHING, KnownLines, separated
from summaries.document import Digest, Document
from summaries.stories import MOST, StoryIndex

READ_AGAIN = 1000  # newest articles read at the start, by which it is told how rare words are; older ones are recalled
LEARNED_AT_ONCE = 20  # articles learnt before others get a turn
RECALLED_AT_ONCE = 500  # signatures recalled before others get a turn
MOST_NEW = 100  # entries of one reading; the rest waits for the next, so that no source keeps others waiting
NEWS_FOR = timedelta(hours=48)  # an entry dated older than this at first sight is filed, but nobody is owed a post


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of the new entries of one listing."""

    articles: tuple[Article, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()  # (address or title, reason)
    rest: bool = False  # something may be left over, so it must be listed again


@dataclass(frozen=True, slots=True)
class Understood:
    """An article before it is filed."""

    document: Document
    digest: Digest
    own: bool  # the text is what the source itself sent, not what stands at the article's address
    lines: tuple[int, ...] = ()  # hashes of those it prints, by which its source's furniture is told


@dataclass(frozen=True, slots=True)
class Filing:
    """The way from new entries to filed articles, with the stories it knows of in memory."""

    store: Store
    http: Http
    settings: Settings
    clock: Callable[[], datetime]
    index: StoryIndex = field(default_factory=StoryIndex)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)  # one article at a time chooses its story
    read_again: int = READ_AGAIN

    async def file_new(self, source: Source, listing: Listing) -> Filed:
        """File what a listing holds that was not seen before, oldest first."""
        new = await self.store.articles.unseen(source.id, listing.entries)
        if source.read_at is None:
            # The first reading serves /brief at once and posts nothing; what is older is not worth the requests.
            await self.store.articles.pass_over(source.id, new[self.settings.first_articles :], self.clock())
            new = new[: self.settings.first_articles]
        filed, skipped = [], []
        for entry in reversed(new[:MOST_NEW]):  # oldest first, the order in which the stories happened
            try:
                known = await self.store.learnt.lines(source.id)
                article = await self.file(source, entry, await self.understand(entry, known))
            except SourceError as error:
                skipped.append((entry.url or entry.title or entry.key, str(error)))
                await self.store.articles.skip(source.id, entry, str(error), self.clock())
                continue
            filed += [article] if article else []
        rest = bool(skipped) or len(listing.entries) > MOST_NEW
        return Filed(tuple(filed), tuple(skipped), rest)

    async def understand(self, entry: Entry, known: KnownLines = NOTHING) -> Understood:
        """The entry's page, understood; where the page cannot be had, what the feed itself carries of it.

        `known`: lines that are left out where the source's other articles print them too.
        RetryLater: the page's host asks for patience, so the page is worth waiting for.
        """
        try:
            return await offload(read_page, await page.fetch(self.http, entry), entry, known)
        except RetryLater:
            raise
        except SourceError as error:
            return await offload(read_entry, entry, error, known)

    async def file(self, source: Source, entry: Entry, understood: Understood) -> Article | None:
        """File an article in the story it belongs to; None if it is filed or forgotten already."""
        document = understood.document
        async with self.turn:
            await self._catch_up()
            choice = self.index.choose(document)

            def choose_story(others: Sequence[Article]) -> int | None:
                """The choice made before the transaction, unless another process filed something since."""
                self._learn((each.id, each.story_id, each.document) for each in others)
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
                signature=self.index.sign(document),
                lines=understood.lines,
            )
            self._learn([(article.id, article.story_id, article.document)] if article else [])
            return article

    async def _catch_up(self) -> None:
        """Learn the stories that were filed before, or by others; at the first filing all that are remembered."""
        if not self.index.newest:
            await self._recall()
        while page := await self.store.learnt.documents(self.index.newest, LEARNED_AT_ONCE):
            self._learn(page)
            await asyncio.sleep(0)

    async def _recall(self) -> None:
        """File the signatures of older articles, so that a late report joins its story after a restart too."""
        oldest, newest = [await self.store.learnt.newest(skipped) for skipped in (MOST, self.read_again)]
        self.index.newest = oldest
        while page := await self.store.learnt.signatures(self.index.newest, newest, RECALLED_AT_ONCE):
            for article_id, story_id, signature in page:
                self.index.recall(article_id, story_id, signature)
            await asyncio.sleep(0)
        self.index.newest = newest

    def _learn(self, filed: Iterable[tuple[int, int, Document]]) -> None:
        for article_id, story_id, document in filed:
            self.index.add(article_id, story_id, document)

    def _is_fresh(self, source: Source, document: Document, entry: Entry) -> bool:
        published = entry.published or document.published
        return source.read_at is not None and (published is None or self.clock() - published < NEWS_FOR)


def read_page(fetched: Page, entry: Entry, known: KnownLines) -> Understood:
    """What a page says, with what only the feed says of it; runs in the worker process."""
    document = extraction.extract(fetched, listed=True)
    title, published = document.title or entry.title, document.published or entry.published
    return _digested(replace(document, title=title, published=published), known, own=False)


def read_entry(entry: Entry, error: SourceError, known: KnownLines) -> Understood:
    """What the feed itself carries of an article whose page cannot be had; the page's error if that is too little."""
    try:
        document = extraction.from_entry(entry, entry.url or "")
    except FormatError:
        raise error from None
    return _digested(document, known, own=True)


def _digested(document: Document, known: KnownLines, *, own: bool) -> Understood:
    document, lines = separated(document, known)
    read = digest(document)
    if not read.summary:
        raise FormatError("there is no sentence on the page to summarize")
    return Understood(document, read, own, lines)
