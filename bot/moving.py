"""Whether a source has moved for good: a permanent redirect is believed when it has lasted. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.models import Source

POLLS = 5  # readings in a row that must lead to one new address ...
LASTS = timedelta(days=1)  # ... and for how long: some sites redirect everything while they are repaired


@dataclass(frozen=True, slots=True)
class Move:
    """Where a source's permanent redirects lead, and whether that is its address from now on."""

    to: str | None = None
    since: datetime | None = None
    polls: int = 0
    proved: bool = False


def moved(source: Source, url: str | None, now: datetime) -> Move:
    """What a reading says that was answered at `url` by permanent redirects only; None: it was not.

    Only readings that gave a feed count: what leads to anything else fails, and its source stays where it is.
    """
    if url is None or url == source.url:
        return Move()
    known = url == source.moved_to and source.moved_since is not None
    since = source.moved_since if known and source.moved_since else now
    polls = source.moves + 1 if known else 1
    return Move(url, since, polls, proved=polls >= POLLS and now - since >= LASTS)
