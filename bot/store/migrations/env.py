"""How Alembic looks at our database: over the connection it is given, past the tables of the text indexes."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, Literal

from alembic import context

from bot.store.columns import Json, Key, Moment, Words
from bot.store.index import is_index
from bot.store.schema import metadata


def ours(name: str | None, _kind: str, _parents: MutableMapping[Any, Any]) -> bool:
    """Whether autogenerate may look at it; the text indexes differ by engine and are written by hand."""
    return name is None or not is_index(name)


def by_name(kind: str, item: Any, _context: object) -> str | Literal[False]:
    """How a revision writes a column type of ours."""
    if kind == "type" and isinstance(item, (Json, Moment, Words)):
        return f"{type(item).__name__}()"
    return "Key" if kind == "type" and item is Key else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    include_name=ours,
    render_item=by_name,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
