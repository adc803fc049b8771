"""What is stored of how the sources fare: what each gave lately, what could not be filed of it, what was told of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, select

from bot.source_health import WEEK, Followed, Lately, Skipped, State, Warned
from bot.store.codec import source_of
from bot.store.engine import Database
from bot.store.schema import article_sources, articles, follows, seen, sources, warnings

NONE_YET = 2**62  # above every id


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """Sources as a server follows them."""

    database: Database

    async def of(self, scope: int, now: datetime, *, ids: Sequence[int] | None = None) -> list[Followed]:
        """The sources that a server follows, or those of them with these ids; the oldest first."""
        wanted = follows.c.scope == scope
        if ids is not None:
            wanted &= follows.c.source_id.in_(ids)
        async with self.database.read() as connection:
            first = await connection.scalar(first_of_week(now)) or NONE_YET
            rows = await connection.execute(followed(first, now).where(wanted).order_by(sources.c.id))
            return [followed_of(row) for row in rows]

    async def skipped(self, scope: int, source_id: int, limit: int) -> list[Skipped]:
        """What could not be filed of a source that the server follows, the latest first."""
        query = (
            select(seen.c.reason, seen.c.last_at, seen.c.pending)
            .join(follows, follows.c.source_id == seen.c.source_id)
            .where(follows.c.scope == scope, seen.c.source_id == source_id, seen.c.reason.is_not(None))
            .order_by(seen.c.last_at.desc(), seen.c.first_at.desc())
            .limit(limit)
        )
        async with self.database.read() as connection:
            return [_skipped_of(row) for row in await connection.execute(query)]


def first_of_week(now: datetime) -> Select[Any]:
    """The id of the first article of the last seven days: ids are given in the order of filing."""
    lately = select(articles.c.id).where(articles.c.filed_at >= now - WEEK)
    return lately.order_by(articles.c.filed_at, articles.c.id).limit(1)  # a minimum would be looked for row by row


def followed(first: int, now: datetime) -> Select[Any]:
    """Sources with those who follow them; `first`: as `first_of_week` finds it.

    What is counted is counted within indexes, however much was filed.
    """
    listed = article_sources.c.source_id == sources.c.id
    newest_id = select(func.max(article_sources.c.article_id)).where(listed).correlate(sources).scalar_subquery()
    lately = select(func.count()).where(listed, article_sources.c.article_id >= first).scalar_subquery()
    return (
        select(
            sources,
            follows.c.scope,
            follows.c.since,
            lately.label("articles"),
            select(articles.c.filed_at).where(articles.c.id == newest_id).scalar_subquery().label("newest_at"),
            _skips(func.count(), now).label("skipped"),
            _skips(func.min(seen.c.first_at), now).label("skipped_since"),
            warnings.c.state,
            warnings.c.well_since,
        )
        .join_from(sources, follows, follows.c.source_id == sources.c.id)
        .outerjoin(warnings, and_(warnings.c.scope == follows.c.scope, warnings.c.source_id == follows.c.source_id))
    )


def followed_of(row: Row[Any]) -> Followed:
    """A row of `followed`."""
    return Followed(
        source_of(row),
        row.since,
        Lately(row.articles, row.newest_at, row.skipped, row.skipped_since),
        None if row.state is None else Warned(State(row.state), row.well_since),
    )


def _skips(what: ColumnElement[Any], now: datetime) -> Any:
    """A count or the like over what was skipped of a source in the last week."""
    mine = (seen.c.source_id == sources.c.id) & seen.c.reason.is_not(None) & (seen.c.last_at >= now - WEEK)
    return select(what).where(mine).scalar_subquery()


def _skipped_of(row: Any) -> Skipped:
    pending = row.pending or {}
    return Skipped(row.reason, row.last_at, pending.get("title"), pending.get("url"))
