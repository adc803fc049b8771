"""How much there is, for /status."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.models import Counts
from bot.store.engine import Database
from bot.store.schema import articles, follows, quotes, sources, subscriptions
from bot.store.scopes import follower, visible


async def counts(database: Database, scope: int | None) -> Counts:
    """What a scope has read; None: everything."""
    following = select(func.count(), func.count().filter(sources.c.failures > 0), func.max(sources.c.read_at))
    following = following.select_from(sources)
    if scope is not None:
        following = following.where(sources.c.id.in_(select(follows.c.source_id).where(follower(scope))))
    read = select(func.count(), func.count(articles.c.story_id.distinct())).select_from(articles).where(visible(scope))
    said = select(func.count()).select_from(quotes)
    if scope is not None:
        said = said.join(articles).where(visible(scope))
    wanted = select(func.count()).select_from(subscriptions)
    if scope is not None:
        wanted = wanted.where(subscriptions.c.scope == scope, subscriptions.c.member_id.is_(None))
    async with database.read() as connection:
        followed, failing, read_at = (await connection.execute(following)).one()
        articles_read, stories = (await connection.execute(read)).one()
        return Counts(
            sources=followed,
            failing=failing,
            articles=articles_read,
            stories=stories,
            quotes=(await connection.execute(said)).scalar_one(),
            subscriptions=(await connection.execute(wanted)).scalar_one(),
            read_at=read_at,
        )
