"""A stored article whose publisher changed it: the new text with all that is made of it, and what was shown of the old.

lines that were shown -> where their words stand in the new text, or kept with the old text
quotes                -> the same words by the same speaker keep their id, which buttons hold
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, update
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Article
from bot.store import speakers
from bot.store.codec import article_of, digest_value, document_of, document_values
from bot.store.columns import storable
from bot.store.engine import insert
from bot.store.parts import article_terms, place_rows, quote_row
from bot.store.schema import ARTICLE, article_places, article_sources, articles, quotes, readings, versions
from summaries.corrections import notices
from summaries.document import Digest, Document


async def stored(connection: AsyncConnection, article_id: int) -> Row[Any] | None:
    """The row of an article, held until the transaction ends."""
    return (await connection.execute(select(*ARTICLE).where(articles.c.id == article_id).with_for_update())).first()


async def replace_text(
    connection: AsyncConnection, row: Row[Any], document: Document, digest: Digest, now: datetime, **values: Any
) -> Article:
    """Give an article another text and title; it keeps its id, story, address, date and time of filing.

    `values`: other columns that change with it. A note of correction that is new is noted with its time.
    """
    old = document_of(row)
    kept = replace(document, url=old.url, published=old.published or document.published)
    told = await _told(connection, row.id)
    for source_id in told:
        await speakers.count(connection, row.id, source_id, times=-1)
    await _move_readings(connection, row, storable(document.text), now)
    changes = values | document_values(kept) | {"digest": digest_value(digest), "terms": article_terms(kept)}
    changes |= {"version": row.version + 1, "edited_at": now}
    if _noted(kept) - _noted(old):
        changes["corrected_at"] = now
    here = update(articles).where(articles.c.id == row.id).values(changes)
    article = article_of((await connection.execute(here.returning(*ARTICLE))).one())
    if "corrected_at" in changes:
        await announce_again(connection, [row.id])
    await _replace_parts(connection, article)
    for source_id in told:
        await speakers.count(connection, row.id, source_id)
    return article


async def announce_again(connection: AsyncConnection, article_ids: Sequence[int]) -> None:
    """Ask those again to whom these articles were news: posts of their stories must say what became of them."""
    listed = article_sources.c.article_id.in_(article_ids) & article_sources.c.fresh
    await connection.execute(update(article_sources).where(listed).values(unannounced=True))


async def drop_quotes(connection: AsyncConnection, article_id: int) -> None:
    """Quote nobody from an article any more."""
    for source_id in await _told(connection, article_id):
        await speakers.count(connection, article_id, source_id, times=-1)
    await connection.execute(delete(quotes).where(quotes.c.article_id == article_id))


def _noted(document: Document) -> set[tuple[str, str]]:
    return {
        (notice.kind, notice.span.of(document.text) if notice.span else document.title or "")
        for notice in notices(document)
    }


async def _told(connection: AsyncConnection, article_id: int) -> Sequence[int]:
    """The sources that list an article, in the order in which everybody counts their speakers."""
    listing = select(article_sources.c.source_id).where(article_sources.c.article_id == article_id)
    return (await connection.scalars(listing.order_by(article_sources.c.source_id))).all()


async def _move_readings(connection: AsyncConnection, row: Row[Any], text: str, now: datetime) -> None:
    """Let lines that were shown stand where their words are now; those that are gone keep the old text beside them."""
    shown = (readings.c.article_id == row.id) & (readings.c.version == row.version)
    shown &= readings.c.end > readings.c.start
    read = (await connection.execute(select(readings).where(shown))).mappings().all()
    places = {(each["start"], each["end"]): None for each in read}
    moved = {span: at for span in places if (at := nearest(text, row.text[slice(*span)], span[0])) is not None}
    rows = []
    for each in read:
        at = moved.get((each["start"], each["end"]))
        if at is not None:
            end = at + each["end"] - each["start"]
            rows.append({**each, "start": at, "end": end, "version": row.version + 1})
    for start, end in moved:
        await connection.execute(delete(readings).where(shown, readings.c.start == start, readings.c.end == end))
    if rows:
        await connection.execute(insert(connection, readings).on_conflict_do_nothing(), rows)
    if len(moved) < len(places):
        values = {"article_id": row.id, "version": row.version, "text": row.text, "replaced_at": now}
        await connection.execute(plain_insert(versions).values(values))


def nearest(text: str, words: str, start: int) -> int | None:
    """Where the words stand, as near as may be to where they stood."""
    before, after = text.rfind(words, 0, start + len(words)), text.find(words, start)
    found = [at for at in (before, after) if at >= 0]
    return min(found, key=lambda at: abs(at - start), default=None)


async def _replace_parts(connection: AsyncConnection, article: Article) -> None:
    """Its places and quotes; a quote that it printed before keeps its id."""
    await connection.execute(delete(article_places).where(article_places.c.article_id == article.id))
    if rows := place_rows(article):
        await connection.execute(plain_insert(article_places), rows)
    mine = quotes.c.article_id == article.id
    old: dict[tuple[str, str | None], list[int]] = {}
    for row in await connection.execute(select(quotes.c.id, quotes.c.terms, quotes.c.speaker).where(mine)):
        old.setdefault((row.terms, row.speaker), []).append(row.id)
    await connection.execute(update(quotes).where(mine).values(number=-1 - quotes.c.number))  # numbers are unique
    for number, quote in enumerate(article.digest.quotes):
        values = quote_row(article, number, quote)
        same = old.get((values["terms"], values["speaker"]))
        change = update(quotes).where(quotes.c.id == same.pop(0)) if same else plain_insert(quotes)
        await connection.execute(change.values(values))
    gone = [quote_id for ids in old.values() for quote_id in ids]
    await connection.execute(delete(quotes).where(mine, quotes.c.id.in_(gone)))
