"""New entries become filed articles, each in its story; articles that their publishers change are changed.

store.entries.sift | sources.page.fetch | extraction | digest | store.articles.file, or store.articles.revise
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.errors import FormatError, RetryLater, SourceError, Trouble
from bot.models import Article, Entry, Listing, Page, Source
from bot.offload import offload
from bot.settings import Settings
from bot.sources import extraction, page
from bot.sources.http import Http
from bot.store import Store
from bot.store.addresses import is_web
from bot.store.entries import Look, New
from bot.tracking import unwrapped
from summaries import digest
from summaries.cleaning.repeated import NOTHING, KnownLines, separated
from summaries.corrections import is_withdrawn
from summaries.document import Digest, Document
from summaries.stories import MOST, StoryIndex
from summaries.twins import is_edit

log = logging.getLogger(__name__)

READ_AGAIN = 1000  # newest articles read at the start, by which it is told how rare words are; older ones are recalled
LEARNED_AT_ONCE = 20  # articles learnt before others get a turn
RECALLED_AT_ONCE = 500  # signatures recalled before others get a turn
PATIENCE = timedelta(minutes=5)  # of one reading, half of its lease; what is left then waits for the next
IN_ORDER = frozenset({"feed", "sitemap"})  # kinds that list articles by their age
MOST_LOOKS = 5  # at filed articles, in one reading
NEWS_FOR = timedelta(hours=48)  # an entry dated older than this at first sight is filed, but nobody is owed a post


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of the new entries of one listing."""

    articles: tuple[Article, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()  # (address or title, reason)
    rest: bool = False  # something is left over, and kept for the next reading


@dataclass(frozen=True, slots=True)
class Understood:
    """An article before it is filed."""

    document: Document
    digest: Digest
    own: bool  # the text is what the source itself sent, not what stands at the article's address
    lines: tuple[int, ...] = ()  # hashes of those it prints, by which its source's furniture is told
    partial: bool = False  # the page shows only a part of it: the rest is for subscribers


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

    async def file_new(self, source: Source, listing: Listing | None) -> Filed:
        """File what a source lists and what is left of earlier listings, as it happened, and look for edits.

        The first reading serves /brief at once and posts nothing; what is older than so many articles is not worth the
        requests, if it takes any. Nothing else is left out: what there is no time for is kept for the next reading.
        """
        most = None if source.read_at or source.kind == "folder" else self.settings.first_articles
        started = self.clock()
        entries, in_order = listing.entries if listing else (), source.kind in IN_ORDER
        sifted = await self.store.entries.sift(source.id, entries, started, most=most, in_order=in_order)
        filed, skipped, rest = [], [], False
        for new in sifted.new:
            if self.clock() - started > PATIENCE:
                rest = True
                break
            try:
                article = await self._file_one(source, new)
            except SourceError as error:
                rest = True
                skipped.append((new.entry.url or new.entry.title or new.entry.key, str(error)))
                if not isinstance(error, RetryLater) or error.asked:  # nothing is given up that was not asked for
                    await self.store.entries.skip(source.id, new.entry, str(error), self.clock())
                continue
            filed += [article] if article else []
        for look in sifted.looks[:MOST_LOOKS]:
            if self.clock() - started <= PATIENCE and await self.look(source, look):
                log.info("%s: an article was changed or taken back", source.url)
        return Filed(tuple(filed), tuple(skipped), rest)

    async def _file_one(self, source: Source, new: New) -> Article | None:
        """File an entry; one whose address was read already is not fetched again."""
        if new.article_id is not None:
            fresh = self._is_fresh(source, new.entry.published or new.published)
            await self.store.articles.list_again(source.id, new.entry, new.article_id, self.clock(), fresh=fresh)
            return None
        known = await self.store.learnt.lines(source.id)
        return await self.file(source, new.entry, await self.understand(new.entry, known))

    async def look(self, source: Source, look: Look) -> Article | None:
        """Look again at an article that may have changed; what became of it, None if nothing did.

        It is withdrawn if its page is gone for good, or is not found and no longer listed either. A page that cannot be
        had now is looked at again later.
        """
        article = await self.store.articles.get(look.article_id)
        await self.store.entries.looked(source.id, look, self.clock())
        if article is None:
            return None
        known = await self.store.learnt.lines(source.id)
        try:
            fetched = await _page(self.http, look.entry)
            read = await offload(read_again, fetched, look.entry, known, article.document)
        except RetryLater:
            return None
        except SourceError as error:
            if error.why is Trouble.GONE or (error.why is Trouble.NOT_FOUND and look.content is None):
                await self.store.articles.withdraw(article.id, self.clock())
                return await self.store.articles.get(article.id)
            if not look.content or not (article.partial or not is_web(look.entry.url)):
                return None
            read = await self._from_entry(look, error, known)  # it is told by its source alone
        await self.store.entries.compared(source.id, look)
        if read is None:
            return None
        return await self.store.articles.revise(
            article.id, read.document, read.digest, self.clock(), own=read.own, partial=read.partial
        )

    async def _from_entry(self, look: Look, error: SourceError, known: KnownLines) -> Understood | None:
        try:
            return await offload(read_entry, look.entry, error, known)
        except SourceError:
            return None

    async def understand(self, entry: Entry, known: KnownLines = NOTHING) -> Understood:
        """The entry's page, understood; where the page cannot be had, what the feed itself carries of it.

        `known`: lines that are left out where the source's other articles print them too.
        RetryLater: the page's host asks for patience, so the page is worth waiting for.
        """
        try:
            return await offload(read_page, await _page(self.http, entry), entry, known)
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
                fresh=self._is_fresh(source, entry.published or document.published),
                after=self.index.newest,
                choose_story=choose_story,
                own=understood.own,
                partial=understood.partial,
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

    def _is_fresh(self, source: Source, published: datetime | None) -> bool:
        """Whether it is news: what has no date is, and what is dated in the future is as if it were dated now."""
        return source.read_at is not None and (published is None or self.clock() - published < NEWS_FOR)


async def _page(http: Http, entry: Entry) -> Page:
    """The page of an entry, asked for where it is and not at somebody who only leads there."""
    return await page.fetch(http, replace(entry, url=entry.url and unwrapped(entry.url)))


def read_page(fetched: Page, entry: Entry, known: KnownLines) -> Understood:
    """What a page says, with what only the feed says of it; runs in the worker process.

    Where a page shows only the beginning of an article and the feed carries more of it, the feed's text is taken.
    """
    reading = extraction.article(fetched, listed=True)
    document = reading.document
    carried = extraction.carried(entry, fetched.url)
    if carried is not None and extraction.tells_more(carried, reading):
        return _digested(carried, known, own=True)
    title, published = document.title or entry.title, document.published or entry.published
    document = replace(document, title=title, published=published)
    return replace(_digested(document, known, own=False), partial=reading.partial)


def read_again(fetched: Page, entry: Entry, known: KnownLines, old: Document) -> Understood | None:
    """What a page says by now, if that is an edit of what it said before, or takes it back."""
    document = extraction.understood(fetched).document
    if is_withdrawn(document):  # whatever else the page is: such a note is short, and often has no headline
        document, lines = separated(replace(document, title=document.title or entry.title), known)
        return Understood(document, digest(document), own=False, lines=lines)
    read = read_page(fetched, entry, known)
    return read if is_edit(old, read.document) else None


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
