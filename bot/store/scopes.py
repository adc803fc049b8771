"""What a scope may see: the articles that a source which it follows has listed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Exists, exists, select, true

from bot.store.schema import article_sources, articles, follows, servers, subscriptions

PUBLIC = 0  # the scope of what the operator offers to everybody, in direct messages and where the bot is no member


def follower(scope: int) -> ColumnElement[bool]:
    """Whose follows count for a scope: a server's own.

    For a member (below 0): what the operator offers, and the sources of the servers in which the member follows
    something, so that what stands below a private digest can be opened; a server that the bot left is none of them.
    """
    if scope >= 0:
        return follows.c.scope == scope
    left = exists().where(servers.c.scope == subscriptions.c.scope, servers.c.left_at.is_not(None))
    mine = select(subscriptions.c.scope).where(subscriptions.c.member_id == -scope, ~left)
    return follows.c.scope.in_((scope, PUBLIC)) | follows.c.scope.in_(mine)


def visible(scope: int | None, article_id: ColumnElement[int] = articles.c.id) -> ColumnElement[bool]:
    """A condition on the id of an article; the operator (None) sees all."""
    return true() if scope is None else _listed(scope, article_id=article_id)


def news(scope: int | None) -> ColumnElement[bool]:
    """Whether a source that the scope follows listed an article as news, whichever source filed it."""
    return _listed(scope, article_sources.c.fresh)


def _listed(
    scope: int | None, *conditions: ColumnElement[bool], article_id: ColumnElement[int] = articles.c.id
) -> Exists:
    """A link of an article to a source that the scope follows, or to any (None), of which the conditions hold."""
    links = select(1).select_from(article_sources).where(article_sources.c.article_id == article_id, *conditions)
    if scope is not None:
        links = links.join(follows, follows.c.source_id == article_sources.c.source_id).where(follower(scope))
    return exists(links.correlate_except(article_sources, follows))
