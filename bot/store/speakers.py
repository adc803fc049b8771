"""The people who are quoted: their names as they begin, under any spelling, and what each said, newest first.

`speakers` counts, source by source, how often a name is quoted, in the transaction that files the quotes. So a scope
only ever meets names that its own sources print, and nothing goes through all quotes while somebody types.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, delete, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import StoredQuote
from bot.store.engine import Database, insert
from bot.store.index import holds, terms
from bot.store.quotes import load
from bot.store.schema import article_places, article_sources, articles, follows, quotes, speakers
from bot.store.scopes import follower
from summaries.document import Document, Quote, QuoteKind
from summaries.quotes.confidence import LIKELY
from summaries.spellings import is_person, key, sounds

RECENT = 150  # articles from which people are offered before anything is typed
FAR = 5000  # ids back from the newest, looked through for those
MOST_READ = 600  # quotes of a person that a topic is looked for in, the newest
MOST_NAMES = 200  # spellings of one person, and names while typing
SHORT = 2  # letters, with which so many names begin that those quoted more than `SELDOM` by a source come first
SELDOM = 2
ENOUGH = 50  # of those


@dataclass(frozen=True, slots=True)
class Speakers:
    """People by name; every answer is limited to what the scope's sources print."""

    database: Database

    async def named(self, scope: int | None, typed: str, limit: int) -> dict[str, int]:
        """Names in which words begin as typed, under any spelling, with their counts, most quoted first.

        A quote that two sources list counts twice. Nothing typed: who is quoted in the newest articles.
        """
        begun = sounds(typed)
        found: list[tuple[str, int]] = []
        async with self.database.read() as connection:
            for query in _asked(scope, begun):
                rows = await connection.execute(query.limit(MOST_NAMES))
                found = [(row.name, row.times) for row in rows if _begins(row.name, begun)][:limit]
                if len(found) >= min(limit, ENOUGH):
                    break
        return dict(found)

    async def spelled(self, scope: int | None, surname: str) -> dict[str, int]:
        """The names whose surname has this key, with their counts as in `named`."""
        query = _counted(scope).where(speakers.c.word == surname, speakers.c.key == surname)
        async with self.database.read() as connection:
            return {row.name: row.times for row in await connection.execute(query.limit(MOST_NAMES))}

    async def said(  # noqa: PLR0913 what narrows a ledger
        self,
        scope: int | None,
        surname: str,
        names: Collection[str],
        *,
        words: Sequence[str] = (),
        place: str | None = None,
        since: datetime | None = None,
        skip: int = 0,
        limit: int = 100,
    ) -> list[StoredQuote]:
        """What was said under these names of one key, newest first.

        `words` stand in the quote, its sentence or the article's title, perhaps in another form; looked for in the
        newest `MOST_READ` quotes. `place`: a country that the article names, ISO 3166-1 alpha-2.
        """
        query = _said(scope, surname, sorted(names)[:MOST_NAMES], place, since)
        async with self.database.read() as connection:
            if words:
                newest = list(await connection.scalars(query.limit(MOST_READ)))
                ids = await _holding(connection, newest, words)
                return await load(connection, ids[skip : skip + limit])
            return await load(connection, list(await connection.scalars(query.offset(skip).limit(limit))))

    async def count(self, scope: int | None, surname: str, names: Collection[str], most: int) -> int:
        """How many quotes stand under these names of one key, each once though many sources list it; up to `most`."""
        some = _said(scope, surname, sorted(names)[:MOST_NAMES], None, None).limit(most).subquery()
        async with self.database.read() as connection:
            return await connection.scalar(select(func.count()).select_from(some)) or 0


def speaker_values(quote: Quote, document: Document, filed_at: datetime) -> dict[str, Any]:
    """The columns of a quote by which it stands in a ledger."""
    published = document.published
    said_at = filed_at if published is None else min(published, filed_at)
    return {"speaker_key": _key(quote), "said_at": said_at}


async def count(connection: AsyncConnection, article_id: int, source_id: int, times: int = 1) -> None:
    """Count the names that an article quotes, for a source that lists it from now on; -1: no longer."""
    here = (quotes.c.article_id == article_id) & quotes.c.speaker_key.is_not(None)
    said = await connection.execute(select(quotes.c.speaker, quotes.c.speaker_key).where(here))
    names = Counter((row.speaker, row.speaker_key) for row in said)
    await _add(connection, source_id, {name: count * times for name, count in names.items()})
    if times < 0:
        none_left = (speakers.c.source_id == source_id) & (speakers.c.count <= 0)
        await connection.execute(delete(speakers).where(none_left, speakers.c.name.in_([name for name, _ in names])))


async def recount(connection: AsyncConnection, source_ids: Sequence[int]) -> None:
    """Count anew all names that these sources' articles quote, after some were removed."""
    for source_id in source_ids:
        await connection.execute(delete(speakers).where(speakers.c.source_id == source_id))
        names = select(quotes.c.speaker, quotes.c.speaker_key, func.count().label("times"))
        listed = names.join(article_sources, article_sources.c.article_id == quotes.c.article_id)
        listed = listed.where(article_sources.c.source_id == source_id, quotes.c.speaker_key.is_not(None))
        said = await connection.execute(listed.group_by(quotes.c.speaker, quotes.c.speaker_key))
        await _add(connection, source_id, {(row.speaker, row.speaker_key): row.times for row in said})


async def _add(connection: AsyncConnection, source_id: int, counts: Mapping[tuple[str, str], int]) -> None:
    rows = [row for (name, surname), times in counts.items() for row in _rows(source_id, name, surname, times)]
    if rows:
        adding = insert(connection, speakers)
        # The same order everywhere, so that no two transactions wait for each other.
        more = {"count": speakers.c.count + adding.excluded.count}
        columns = [speakers.c.source_id, speakers.c.word, speakers.c.name]
        named = adding.values({column.name: bindparam(column.name) for column in speakers.c})
        ordered = sorted(rows, key=lambda row: (row["word"], row["name"]))
        await connection.execute(named.on_conflict_do_update(index_elements=columns, set_=more), ordered)


def _rows(source_id: int, name: str, surname: str, times: int) -> Iterator[dict[str, Any]]:
    for word in dict.fromkeys([surname, *sounds(name)]):
        yield {"source_id": source_id, "word": word, "key": surname, "name": name, "count": times}


def _key(quote: Quote) -> str | None:
    """None for words that stand in nobody's ledger."""
    if quote.speaker is None or quote.kind is QuoteKind.SCARE or quote.confidence < LIKELY:
        return None
    return (key(quote.speaker) or None) if is_person(quote.speaker) else None


def _counted(scope: int | None) -> Select[Any]:
    total = func.sum(speakers.c.count)
    query = select(speakers.c.name, total.label("times"))
    if scope is not None:
        query = query.where(speakers.c.source_id.in_(_followed(scope)))
    return query.group_by(speakers.c.name).order_by(total.desc(), speakers.c.name)


def _asked(scope: int | None, begun: Sequence[str]) -> Iterator[Select[Any]]:
    """Names with a word that begins as the longest one that was typed; a second question where one finds too few."""
    if not begun:
        yield _recent(scope)
        return
    start = _stem(max(begun, key=len))
    names = _counted(scope).where(speakers.c.word >= start, speakers.c.word < start + "\U0010ffff")
    if len(start) <= SHORT:
        yield names.where(speakers.c.count > SELDOM)
    yield names


def _recent(scope: int | None) -> Select[Any]:
    links = article_sources.c.article_id
    newest = select(links).where(links > select(func.max(links) - FAR).scalar_subquery())
    if scope is not None:
        newest = newest.where(article_sources.c.source_id.in_(_followed(scope)))
    said = select(quotes.c.speaker.label("name"), func.count().label("times"))
    some = newest.distinct().order_by(links.desc()).limit(RECENT)
    said = said.where(quotes.c.article_id.in_(some), quotes.c.speaker_key.is_not(None))
    return said.group_by(quotes.c.speaker).order_by(func.count().desc(), quotes.c.speaker)


def _begins(name: str, begun: Iterable[str]) -> bool:
    words = [key(name), *sounds(name)]
    return all(any(word.startswith(_stem(start)) for word in words) for start in begun)


def _stem(typed: str) -> str:
    """What is typed may end within an ending that names lose: Lavro, Gorbache."""
    return typed[:-1] if len(typed) > 3 and typed[-1] in "aeiou" else typed


def _said(
    scope: int | None, surname: str, names: Sequence[str], place: str | None, since: datetime | None
) -> Select[Any]:
    """The ids, newest first, those of an article in its own order.

    Nothing but indexes is read, for a person is quoted often and a scope may see little of it.
    """
    conditions: list[ColumnElement[bool]] = [quotes.c.speaker_key == surname, quotes.c.speaker.in_(names)]
    if since is not None:
        conditions.append(quotes.c.said_at >= since)
    if place is not None:
        named = (article_places.c.article_id == quotes.c.article_id) & (article_places.c.code == place)
        conditions.append(exists().where(named))
    if scope is not None:
        link = article_sources.c.article_id == quotes.c.article_id
        conditions.append(exists().where(link, article_sources.c.source_id.in_(_followed(scope))))
    return (
        select(quotes.c.id)
        .where(*conditions)
        .order_by(quotes.c.said_at.desc(), quotes.c.article_id.desc(), quotes.c.id)
    )


def _followed(scope: int) -> Select[Any]:
    return select(follows.c.source_id).where(follower(scope))


async def _holding(connection: AsyncConnection, ids: Sequence[int], words: Sequence[str]) -> list[int]:
    """Those of the quotes whose terms, or whose article's title, hold the words."""
    query = select(quotes.c.id, quotes.c.terms, articles.c.title).join(articles, articles.c.id == quotes.c.article_id)
    rows = await connection.execute(query.where(quotes.c.id.in_(ids)))
    kept = {row.id for row in rows if holds({*row.terms.split(), *terms(row.title or "")}, words)}
    return [each for each in ids if each in kept]
