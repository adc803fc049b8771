"""The articles: which entries are new, filing them once, and what their sources' followers were told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert as plain_insert
from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Article, Entry
from bot.store import forgetting, learnt, speakers
from bot.store.addresses import address, host, mark
from bot.store.claims import take_turn
from bot.store.codec import article_of, digest_value, document_values, quote_value
from bot.store.engine import Database, insert
from bot.store.index import speaker_terms, stored, terms, verbatim_terms
from bot.store.schema import ARTICLE, article_places, article_sources, articles, quotes, seen, sources, stories
from summaries.document import Digest, Document, Quote

SKIPS = 3  # times that an entry fails before it is left alone ...
TROUBLE = timedelta(hours=24)  # ... and how long it has failed by then: what is down for an hour loses nothing
LONGEST_REASON = 500
BATCH = 500  # values in one statement; engines have limits
MOST_UNKNOWN = 5000  # articles that `choose_story` is shown

ChooseStory = Callable[[Sequence[Article]], int | None]


@dataclass(frozen=True, slots=True)
class Articles:
    """One row a canonical URL, however many sources list it."""

    database: Database

    async def unseen(self, source_id: int, entries: Sequence[Entry]) -> list[Entry]:
        """The entries that are neither filed nor given up, in the given order, each key once.

        An entry counts as seen when it has been filed, not when it has been listed: a page that fails or a crash
        on the way to it loses nothing.
        """
        by_key: dict[str, Entry] = {}
        for entry in entries:
            by_key.setdefault(mark(entry.key), entry)
        async with self.database.read() as connection:
            done = await _done(connection, source_id, list(by_key))
        return [entry for key, entry in by_key.items() if key not in done]

    async def skip(self, source_id: int, entry: Entry, reason: str, now: datetime) -> None:
        """Note that an entry could not be filed and why.

        It is given up, never to be tried again, when it was skipped `SKIPS` times and first more than `TROUBLE` ago.
        """
        async with self.database.write() as connection:
            await _note(connection, source_id, entry, now, reason=reason[:LONGEST_REASON])

    async def pass_over(self, source_id: int, entries: Sequence[Entry], now: datetime) -> None:
        """Count entries as seen without ever filing them."""
        async with self.database.write() as connection:
            for entry in entries:
                await _note(connection, source_id, entry, now)

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
        signature: bytes = b"",
        lines: Sequence[int] = (),
    ) -> Article | None:
        """File an article with its quotes and story, all or nothing; None if it is filed or forgotten already.

        `choose_story` is asked inside the transaction with the articles above id `after`, those that its caller's
        index does not know, and answers with the story to join or None for a new one; filings wait for one another,
        so no two open the same story. A second source that lists the same canonical URL only gets a link to it.
        `fresh`: it is news, unless the source's first reading listed it already and could not file it then.
        `own`: the text is what the source itself sent, not what stands at the URL, so it is filed for this source
        alone and can never be put into the mouth of another. `signature`, `lines`: what is learnt of it, see `learnt`.
        What cannot be stored (NUL, lone surrogates) is replaced character by character, so that every span stays true.
        """
        place = _place(source_id, entry, document, own=own)
        async with self.database.write() as connection:
            await take_turn(connection)
            fresh = fresh and not await _was_there_first(connection, source_id, entry)
            await _note(connection, source_id, entry, now)
            if await forgetting.covers(connection, [url for url in (document.url, entry.url) if url]):
                return None
            known = await _filed_at(connection, place)
            if known is not None:
                await _link(connection, known, source_id, now, fresh=fresh)
                return None
            story_id = await _story(connection, now, choose_story(await _above(connection, after)))
            values = {"story_id": story_id, "source_id": source_id, "filed_at": now, "fresh": fresh}
            article = await _insert(connection, document, digest, place | values)
            await _link(connection, article.id, source_id, now, fresh=fresh)
            await learnt.keep(connection, article.id, source_id, signature, lines)
            return article

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

    async def forget(self, url_or_host: str) -> int:
        """Remove an article, or all of a host and the hosts below it, with all that was made of them; how many.

        Only a hash of what was forgotten is kept, by which it is known and not filed again.
        """
        return await forgetting.forget(self.database, url_or_host)


async def _done(connection: AsyncConnection, source_id: int, keys: Sequence[str]) -> set[str]:
    """Those of the keys that are filed or given up."""
    done = (seen.c.source_id == source_id) & seen.c.done
    found: set[str] = set()
    for start in range(0, len(keys), BATCH):
        some = seen.c.key.in_(keys[start : start + BATCH])
        found.update(await connection.scalars(select(seen.c.key).where(done, some)))
    return found


async def _note(
    connection: AsyncConnection, source_id: int, entry: Entry, now: datetime, *, reason: str | None = None
) -> None:
    """Note that an entry is done with, or for a reason was skipped once more, perhaps once too often."""
    values = {
        "source_id": source_id,
        "key": mark(entry.key),
        "done": reason is None,
        "skips": 0 if reason is None else 1,
    }
    adding = insert(connection, seen).values(values | {"reason": reason, "first_at": now, "last_at": now})
    given_up = (seen.c.skips + adding.excluded.skips >= SKIPS) & (seen.c.first_at < now - TROUBLE)
    changes = {
        "done": or_(seen.c.done, adding.excluded.done, given_up),
        "skips": seen.c.skips + adding.excluded.skips,
        "reason": adding.excluded.reason,
        "last_at": adding.excluded.last_at,
    }
    await connection.execute(adding.on_conflict_do_update(index_elements=[seen.c.source_id, seen.c.key], set_=changes))


async def _was_there_first(connection: AsyncConnection, source_id: int, entry: Entry) -> bool:
    """Whether an entry was listed before, when its source was first read."""
    listed = (seen.c.source_id == source_id) & (seen.c.key == mark(entry.key))
    then = listed & (sources.c.id == source_id) & (seen.c.first_at <= sources.c.first_read_at)
    return await connection.scalar(select(seen.c.key).where(then)) is not None


def _place(source_id: int, entry: Entry, document: Document, *, own: bool) -> dict[str, Any]:
    """Where an article is filed: the same place is the same article."""
    url = document.url or entry.url
    if url is None:
        return {"address": f"entry {mark(entry.key)}", "owner": source_id, "host": ""}
    return {"address": address(url), "owner": source_id if own else 0, "host": host(url)}


async def _filed_at(connection: AsyncConnection, place: dict[str, Any]) -> int | None:
    there = (articles.c.address == place["address"]) & (articles.c.owner == place["owner"])
    return await connection.scalar(select(articles.c.id).where(there))


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
    words = stored(terms(f"{document.title or ''}\n{document.kept()}"))
    values = values | document_values(document) | {"digest": digest_value(digest), "terms": words}
    article = article_of((await connection.execute(plain_insert(articles).values(values).returning(*ARTICLE))).one())
    places = {place.code: place for place in digest.places}.values()
    if places:
        rows = [{"article_id": article.id, "code": p.code, "name": p.name, "mentions": p.mentions} for p in places]
        await connection.execute(plain_insert(article_places), rows)
    if digest.quotes:
        said = [_quote_row(article, number, quote) for number, quote in enumerate(digest.quotes)]
        await connection.execute(plain_insert(quotes), said)
    return article


def _quote_row(article: Article, number: int, quote: Quote) -> dict[str, Any]:
    """A quote is found by its own words, by those of its host sentence and by its speaker."""
    document = article.document
    words = [*terms(quote.text), *terms(quote.sentence.of(document.text)), *speaker_terms(quote.speaker)]
    return speakers.speaker_values(quote, document, article.filed_at) | {
        "article_id": article.id,
        "number": number,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "said": quote_value(quote),
        "terms": stored([*words, *verbatim_terms(quote.text)]),
    }


async def _link(connection: AsyncConnection, article_id: int, source_id: int, now: datetime, *, fresh: bool) -> None:
    """Note that a source lists an article; once."""
    values = {"article_id": article_id, "source_id": source_id, "listed_at": now}
    values |= {"fresh": fresh, "unannounced": fresh}
    adding = insert(connection, article_sources).values(values).on_conflict_do_nothing()
    if (await connection.execute(adding)).rowcount > 0:
        await speakers.count(connection, article_id, source_id)
