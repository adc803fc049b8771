"""The stories: articles on one event, as far as a scope may see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Article, Story
from bot.store.codec import article_of
from bot.store.engine import Database
from bot.store.index import holding, topical
from bot.store.schema import ARTICLE, article_places, articles, quotes
from bot.store.scopes import news, visible
from bot.store.topics import Named, near

BATCH = 500  # values in one statement; engines have limits
RECENT = 500  # articles that topics are offered from
FAR = 5000  # ids back from the newest, looked through for those


@dataclass(frozen=True, slots=True)
class Stories:
    """A story holds only what its reader may see: nothing else of it shows, not even its times."""

    database: Database

    async def get(self, ids: Sequence[int], scope: int | None) -> list[Story]:
        """The stories with these ids, in the order given; those of which the scope may see nothing are left out."""
        async with self.database.read() as connection:
            return await load(connection, ids, scope)

    async def newest(self, scope: int | None, since: datetime, limit: int) -> list[Story]:
        """The stories that an article joined at or after a moment, the newest such article first."""
        async with self.database.read() as connection:
            return await load(connection, await moved(connection, scope, since, limit), scope)

    async def search(
        self, scope: int | None, words: Sequence[str], place: str | None, since: datetime, limit: int
    ) -> list[Story]:
        """As `newest`, of the stories with an article that has all of the words and names the country.

        `words` may come in another form: sanctions finds sanctioned. `place`: ISO 3166-1 alpha-2. Words without a
        letter or digit are left out; where nothing is left to look for, nothing is found.
        """
        terms = topical(words)
        if not terms and place is None:
            return []
        async with self.database.read() as connection:
            found = select(articles.c.id)
            if terms:
                found = found.where(articles.c.id.in_(holding(connection.dialect, articles, terms)))
            if place is not None:
                found = found.where(exists().where(_names(place)))
            return await load(connection, await moved(connection, scope, since, limit, found), scope)

    async def topics(self, scope: int | None, prefix: str, limit: int) -> list[str]:
        """Countries, people and headlines of the scope's newest articles in which a word begins so; countries first."""
        async with self.database.read() as connection:
            return near(prefix, await _named(connection, scope), limit)


def _names(place: str) -> Any:
    return (article_places.c.article_id == articles.c.id) & (article_places.c.code == place)


async def moved(
    connection: AsyncConnection, scope: int | None, since: datetime, limit: int, among: Select[Any] | None = None
) -> list[int]:
    """The ids of stories with a visible article since then (and among those), the newest such article first."""
    query = select(articles.c.story_id).where(articles.c.filed_at >= since, visible(scope))
    if among is not None:
        query = query.where(articles.c.id.in_(among))
    query = query.order_by(articles.c.filed_at.desc(), articles.c.id.desc())
    window = limit * 4
    while True:
        reports = list(await connection.scalars(query.limit(window)))
        ids = list(dict.fromkeys(reports))[:limit]
        if len(ids) == limit or len(reports) < window:
            return ids
        window *= 8


async def load(connection: AsyncConnection, ids: Sequence[int], scope: int | None) -> list[Story]:
    """The stories in the order of the ids, each with what the scope may see of it, and fresh where it is news to it."""
    columns = [*(column for column in ARTICLE if column.name != "fresh"), news(scope).label("fresh")]
    told: dict[int, list[Article]] = {}
    for start in range(0, len(ids), BATCH):
        some = articles.c.story_id.in_(ids[start : start + BATCH])
        reports = select(*columns).where(some, visible(scope)).order_by(articles.c.id)
        rows = await connection.execute(reports)
        for article in map(article_of, rows):
            told.setdefault(article.story_id, []).append(article)
    return [_story(each, told[each]) for each in dict.fromkeys(ids) if each in told]


def _story(story_id: int, reports: Iterable[Article]) -> Story:
    ordered = tuple(sorted(reports, key=lambda article: (article.filed_at, article.id)))
    return Story(story_id, ordered, opened_at=ordered[0].filed_at, moved_at=ordered[-1].filed_at)


async def _named(connection: AsyncConnection, scope: int | None) -> Named:
    """What the newest articles of a scope are about; a bounded look, so that it stays quick at any size."""
    far = select(func.max(articles.c.id) - FAR).scalar_subquery()
    seen = select(articles.c.id, articles.c.title).where(articles.c.id > far, visible(scope))
    recent = seen.order_by(articles.c.id.desc()).limit(RECENT).cte()
    titles = select(recent.c.title).order_by(recent.c.id.desc())
    places = _often(article_places.c.name, article_places.c.article_id.in_(select(recent.c.id)))
    speakers = _often(quotes.c.speaker, quotes.c.article_id.in_(select(recent.c.id)))
    return Named(
        places=tuple(await connection.scalars(places)),
        speakers=tuple(await connection.scalars(speakers)),
        titles=tuple(await connection.scalars(titles)),
    )


def _often(name: Column[str], where: ColumnElement[bool]) -> Select[str]:
    """Each name once, the most frequent first."""
    return select(name).where(where).group_by(name).order_by(func.count().desc(), name)
