"""The articles: filing them once, changing what their publishers change, and what their followers were told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert as plain_insert
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Article, Entry
from bot.store import edits, entries, forgetting, learnt, speakers
from bot.store.addresses import address, host, is_web, mark
from bot.store.claims import take_turn
from bot.store.codec import article_of, digest_value, document_of, document_values
from bot.store.columns import storable
from bot.store.engine import Database, insert
from bot.store.parts import article_terms, place_rows, quote_row
from bot.store.schema import ARTICLE, DOCUMENT, article_places, article_sources, articles, quotes, stories
from summaries.document import Digest, Document
from summaries.twins import holds, is_same

TWINS = timedelta(days=3)  # within which one article may come again under another address
MOST_TWINS = 20  # of a story and host, that are looked at
MOST_UNKNOWN = 5000  # articles that `choose_story` is shown

ChooseStory = Callable[[Sequence[Article]], int | None]


@dataclass(frozen=True, slots=True)
class Articles:
    """One row a canonical URL, however many sources list it."""

    database: Database

    async def file(  # noqa: PLR0913 what belongs together is filed together
        self,
        source_id: int,
        entry: Entry,
        document: Document,
        digest: Digest,
        now: datetime,
        *,
        fresh: bool,
        after: int,
        choose_story: ChooseStory,
        own: bool = False,
        partial: bool = False,
        signature: bytes = b"",
        lines: Sequence[int] = (),
    ) -> Article | None:
        """File an article with its quotes and story, all or nothing; None if it is filed or forgotten already.

        `choose_story` is asked inside the transaction with the articles above id `after`, those that its caller's
        index does not know, and answers with the story to join or None for a new one; filings wait for one another,
        so no two open the same story. A second source that lists the same article, by its address or by its words on
        its host, only gets a link to it.
        `fresh`: it is news, unless the source's first reading listed it already and could not file it then.
        `own`: the text is what the source itself sent, not what stands at the URL, so it is filed for this source
        alone and can never be put into the mouth of another. `partial`: the page shows only a part of it.
        `signature`, `lines`: what is learnt of it, see `learnt`.
        What cannot be stored (NUL, lone surrogates) is replaced character by character, so that every span stays true.
        """
        place = _place(source_id, entry, document, own=own)
        place |= {"partial": place["partial"] or partial}
        async with self.database.write() as connection:
            await take_turn(connection)
            fresh = fresh and not await entries.was_there_first(connection, source_id, entry)
            if await forgetting.covers(connection, [url for url in (document.url, entry.url) if url]):
                await entries.note(connection, source_id, entry, now)
                return None
            known = await _same(connection, place, document, digest, now)
            chosen = None if known is not None else choose_story(await _above(connection, after))
            known = known or await _twin(connection, chosen, place, document, now)
            if known is not None:
                await _list(connection, known, source_id, entry, now, fresh=fresh)
                return None
            values = {"story_id": await _story(connection, now, chosen), "source_id": source_id, "filed_at": now}
            article = await _insert(connection, document, digest, place | values | {"fresh": fresh})
            await _list(connection, article.id, source_id, entry, now, fresh=fresh)
            await learnt.keep(connection, article.id, source_id, signature, lines)
            return article

    async def list_again(self, source_id: int, entry: Entry, article_id: int, now: datetime, *, fresh: bool) -> None:
        """Note that a source lists an article that is filed already; nothing if it is gone by now."""
        async with self.database.write() as connection:
            await take_turn(connection)
            if await edits.stored(connection, article_id) is not None:
                fresh = fresh and not await entries.was_there_first(connection, source_id, entry)
                await _list(connection, article_id, source_id, entry, now, fresh=fresh)

    async def get(self, article_id: int) -> Article | None:
        """An article as it is now."""
        async with self.database.read() as connection:
            row = (await connection.execute(select(*ARTICLE).where(articles.c.id == article_id))).first()
            return None if row is None else article_of(row)

    async def revise(  # noqa: PLR0913 what an article is made of anew
        self,
        article_id: int,
        document: Document,
        digest: Digest,
        now: datetime,
        *,
        own: bool = False,
        partial: bool = False,
    ) -> Article | None:
        """Give an article the text and title that its publisher gives it now; None if they are the same.

        All that is made of it is made anew in one transaction. Lines of it that were shown stay true: see `edits`.
        `own`: what its source sent, which never takes the place of what stands at the address.
        """
        async with self.database.write() as connection:
            await take_turn(connection)
            row = await edits.stored(connection, article_id)
            if row is None or (own and row.owner == 0):
                return None
            same = (row.text, row.title) == (storable(document.text), document.title and storable(document.title))
            if same and not row.withdrawn and (own or row.owner == 0):
                return None
            values: dict[str, Any] = {"withdrawn": False, "partial": partial or (own and is_web(row.url))}
            if not own and row.owner:
                if await _fetched_at(connection, row.address) is not None:
                    return None
                values |= {"owner": 0}
            return await edits.replace_text(connection, row, document, digest, now, **values)

    async def withdraw(self, article_id: int, now: datetime) -> bool:
        """Note that the publisher took an article back: its page is gone. Whether that is new.

        Nobody is quoted from it any more; `revise` brings back what was not gone for good.
        """
        standing = (articles.c.id == article_id) & ~articles.c.withdrawn
        async with self.database.write() as connection:
            await take_turn(connection)
            taking = update(articles).where(standing).values(withdrawn=True, corrected_at=now)
            new = (await connection.execute(taking)).rowcount > 0
            if new:
                await edits.drop_quotes(connection, article_id)
                await edits.announce_again(connection, [article_id])
            return new

    async def since(self, moment: datetime, limit: int, *, after: int = 0) -> list[Article]:
        """The first articles above id `after` that were filed at or after a moment, in the order of filing."""
        wanted = (articles.c.filed_at >= moment) & (articles.c.id > after)
        async with self.database.read() as connection:
            rows = await connection.execute(select(*ARTICLE).where(wanted).order_by(articles.c.id).limit(limit))
            return [article_of(row) for row in rows]

    async def unannounced(self, limit: int) -> list[tuple[Article, tuple[int, ...]]]:
        """Articles with the sources that listed them as news and whose followers were not asked yet, oldest first.

        To those followers the article is news, so it comes as fresh even where another source's first reading filed it.
        """
        waiting = select(article_sources.c.article_id).where(article_sources.c.unannounced).distinct()
        some = waiting.order_by(article_sources.c.article_id).limit(limit)
        links = select(article_sources).where(article_sources.c.unannounced, article_sources.c.article_id.in_(some))
        listed: dict[int, list[int]] = {}
        async with self.database.read() as connection:
            for row in await connection.execute(links.order_by(article_sources.c.source_id)):
                listed.setdefault(row.article_id, []).append(row.source_id)
            found = await connection.execute(select(*ARTICLE).where(articles.c.id.in_(listed)).order_by(articles.c.id))
            return [(replace(article_of(row), fresh=True), tuple(listed[row.id])) for row in found]

    async def to_forget(self, url_or_host: str) -> int:
        """How many articles `forget` would remove."""
        return await forgetting.count(self.database, url_or_host)

    async def forget(self, url_or_host: str) -> int:
        """Remove an article, or all of a host and the hosts below it, with all that was made of them; how many.

        Only a hash of what was forgotten is kept, by which it is known and not filed again.
        """
        return await forgetting.forget(self.database, url_or_host)


def _place(source_id: int, entry: Entry, document: Document, *, own: bool) -> dict[str, Any]:
    """Where an article is filed: the same place is the same article."""
    url = document.url or entry.url
    if url is None:
        return {"address": f"entry {mark(entry.key)}", "owner": source_id, "host": "", "partial": False}
    return {
        "address": address(url),
        "owner": source_id if own else 0,
        "host": host(url),
        "partial": own and is_web(url),
    }


async def _same(
    connection: AsyncConnection, place: dict[str, Any], document: Document, digest: Digest, now: datetime
) -> int | None:
    """What is filed of this very article: at its address, or the same words from another source.

    What stands at an address goes before what a source sent of it, and takes its place if it holds its words.
    """
    there = articles.c.address == place["address"]
    found = (await connection.execute(select(*ARTICLE).where(there).order_by(articles.c.id))).all()
    by_owner: dict[int, int] = {row.owner: row.id for row in found}
    if 0 in by_owner or place["owner"] in by_owner:
        return by_owner[0 if 0 in by_owner else place["owner"]]
    text = storable(document.text)
    for row in found:
        if place["owner"] and place["host"] and row.text == text:
            return int(row.id)
        if not place["owner"] and holds(document, document_of(row)):
            values = {"owner": 0, "partial": False}
            return (await edits.replace_text(connection, row, document, digest, now, **values)).id
    return None


async def _twin(
    connection: AsyncConnection, story_id: int | None, place: dict[str, Any], document: Document, now: datetime
) -> int | None:
    """The same article under another address of its host."""
    near = (articles.c.story_id == story_id) & (articles.c.host == place["host"]) & (articles.c.filed_at > now - TWINS)
    query = select(*DOCUMENT).where(near, articles.c.owner == place["owner"]).order_by(articles.c.id.desc())
    if story_id is None or not place["host"]:
        return None
    rows = (await connection.execute(query.limit(MOST_TWINS))).all()
    return next((int(row.id) for row in rows if is_same(document_of(row), document)), None)


async def _fetched_at(connection: AsyncConnection, place: str) -> int | None:
    """What was fetched at an address."""
    there = (articles.c.address == place) & (articles.c.owner == 0)
    return await connection.scalar(select(articles.c.id).where(there))


async def _list(  # noqa: PLR0913 what a listing says of an article
    connection: AsyncConnection, article_id: int, source_id: int, entry: Entry, now: datetime, *, fresh: bool
) -> None:
    """The entry is done with, and its source lists the article."""
    await entries.note(connection, source_id, entry, now, article_id=article_id)
    await _link(connection, article_id, source_id, now, fresh=fresh)


async def _above(connection: AsyncConnection, after: int) -> list[Article]:
    """The articles above an id in the order of filing; only the newest, should the caller know almost nothing."""
    query = select(*ARTICLE).where(articles.c.id > after).order_by(articles.c.id.desc()).limit(MOST_UNKNOWN)
    rows = (await connection.execute(query)).all()
    return [article_of(row) for row in reversed(rows)]


async def _story(connection: AsyncConnection, now: datetime, chosen: int | None) -> int:
    """The chosen story, moved; or a new one where none was chosen or it is gone."""
    if chosen is not None:
        moving = update(stories).where(stories.c.id == chosen).values(moved_at=now).returning(stories.c.id)
        moved = await connection.scalar(moving)
        if moved is not None:
            return int(moved)
    opening = plain_insert(stories).values(opened_at=now, moved_at=now).returning(stories.c.id)
    return int((await connection.execute(opening)).scalar_one())


async def _insert(connection: AsyncConnection, document: Document, digest: Digest, values: dict[str, Any]) -> Article:
    """The article with its places and quotes."""
    columns = document_values(document) | {"digest": digest_value(digest), "terms": article_terms(document)}
    values = values | columns
    article = article_of((await connection.execute(plain_insert(articles).values(values).returning(*ARTICLE))).one())
    if rows := place_rows(article):
        await connection.execute(plain_insert(article_places), rows)
    if digest.quotes:
        said = [quote_row(article, number, quote) for number, quote in enumerate(digest.quotes)]
        await connection.execute(plain_insert(quotes), said)
    return article


async def _link(connection: AsyncConnection, article_id: int, source_id: int, now: datetime, *, fresh: bool) -> None:
    """Note that a source lists an article; once."""
    values = {"article_id": article_id, "source_id": source_id, "listed_at": now}
    values |= {"fresh": fresh, "unannounced": fresh}
    adding = insert(connection, article_sources).values(values).on_conflict_do_nothing()
    if (await connection.execute(adding)).rowcount > 0:
        await speakers.count(connection, article_id, source_id)
