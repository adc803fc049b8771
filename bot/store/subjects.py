"""What one may ask a briefing about beside words: a story by its headline, a source by its reports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from bot.models import Story, Subject, SubjectKind
from bot.store.engine import Database
from bot.store.index import terms
from bot.store.schema import article_sources, articles
from bot.store.scopes import visible
from bot.store.stories import FAR, RECENT, load, moved
from bot.store.topics import begins


@dataclass(frozen=True, slots=True)
class Subjects:
    """Headlines and reports, as far as a scope may see them."""

    database: Database

    async def headlines(self, scope: int | None, typed: str, limit: int) -> list[Subject]:
        """The scope's newest stories with a headline in which words begin as typed, each once; a bounded look."""
        far = select(func.max(articles.c.id) - FAR).scalar_subquery()
        query = select(articles.c.story_id, articles.c.title).where(articles.c.id > far, visible(scope))
        query = query.order_by(articles.c.id.desc()).limit(RECENT)
        wanted = terms(typed)
        found: dict[int, Subject] = {}
        async with self.database.read() as connection:
            for story_id, title in await connection.execute(query):
                if title and begins(terms(title), wanted):
                    found.setdefault(story_id, Subject(SubjectKind.STORY, title, story_id))
        return list(found.values())[:limit]

    async def reports(self, scope: int | None, source_ids: Sequence[int], since: datetime, limit: int) -> list[Story]:
        """The newest stories that one of the sources reports on."""
        listed = select(article_sources.c.article_id).where(article_sources.c.source_id.in_(source_ids))
        async with self.database.read() as connection:
            return await load(connection, await moved(connection, scope, since, limit, listed), scope)
