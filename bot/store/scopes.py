"""What a scope may see: the articles that a source which it follows has listed."""

from __future__ import annotations

from sqlalchemy import ColumnElement, exists, select, true

from bot.store.schema import article_sources, articles, follows


def visible(scope: int | None) -> ColumnElement[bool]:
    """A condition on `articles`; the operator (None) sees all."""
    if scope is None:
        return true()
    listed = article_sources.join(follows, follows.c.source_id == article_sources.c.source_id)
    return exists(
        select(1)
        .select_from(listed)
        .where(article_sources.c.article_id == articles.c.id, follows.c.scope == scope)
        .correlate(articles)
    )
