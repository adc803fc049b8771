"""How a source stands, derived from what is stored of it; and what of that a server's admins must be told.

    health(source, lately, now)        -> Health: a state, how bad it is, since when
    change(source, lately, warning, ..) -> Change | None: what is to be noted, and whether it is told

Both are pure. A source is bad when its trouble lasted: a day and three readings in a row. It is told once; it counts as
well again, and that is told, when it was read without trouble for six hours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.errors import Trouble
from bot.models import Source

TIRES = 3  # readings in a row that must fail, or articles that must be skipped, before anybody is told ...
LASTS = timedelta(days=1)  # ... and how long that must have lasted
RESTS = timedelta(days=3)  # the same for a server that only asks for patience
SETTLED = timedelta(hours=6)  # how long a source must have been well before that is told
LONG = timedelta(days=30)  # without anything new
WEEK = timedelta(days=7)
SINGLE = frozenset({"page"})  # kinds that are one article, so that nothing new is expected of them


class State(StrEnum):
    """How a source stands; a warning keeps its words in the database."""

    FINE = "fine"
    NEW = "new"  # never read yet
    QUIET = "quiet"  # reads well, and gives nothing new for long
    MOVED = "moved"
    UNREAD = "unread"  # its list is read, none of its articles can be
    BUSY = "busy"  # asked too often: rests
    SLOW = "slow"
    UNREACHABLE = "unreachable"
    BROKEN = "broken"
    BOT_WALL = "bot-wall"
    REFUSED = "refused"
    LOGIN = "login"
    PAYMENT = "payment"
    ROBOTS = "robots"
    LEGAL = "legal"
    NO_FEED = "no-feed"  # not a feed any more
    NOT_FOUND = "not-found"
    ADDRESS = "address"  # leads where nothing may be read
    MERGED = "merged"  # moved to where another source is read
    GONE = "gone"
    STOPPED = "stopped"


class Severity(StrEnum):
    """How bad that is, worst first."""

    BAD = "bad"  # it lasts: somebody should do something
    WATCH = "watch"  # it may pass, or be right so
    GOOD = "good"


STATES: Mapping[Trouble, State] = {
    Trouble.ADDRESS: State.ADDRESS,
    Trouble.BOT_WALL: State.BOT_WALL,
    Trouble.BROKEN_FEED: State.NO_FEED,
    Trouble.GONE: State.GONE,
    Trouble.LEGAL: State.LEGAL,
    Trouble.LOGIN: State.LOGIN,
    Trouble.NOT_FOUND: State.NOT_FOUND,
    Trouble.OURS: State.BROKEN,
    Trouble.PAYMENT: State.PAYMENT,
    Trouble.PRIVATE: State.ADDRESS,
    Trouble.RATE_LIMITED: State.BUSY,
    Trouble.REDIRECTS: State.BROKEN,
    Trouble.REFUSED: State.REFUSED,
    Trouble.ROBOTS: State.ROBOTS,
    Trouble.SERVER_FAULT: State.BROKEN,
    Trouble.SLOW: State.SLOW,
    Trouble.TLS: State.BROKEN,
    Trouble.TOO_LARGE: State.BROKEN,
    Trouble.UNREACHABLE: State.UNREACHABLE,
}
FINAL = frozenset({State.GONE, State.STOPPED})  # it is not read any more


@dataclass(frozen=True, slots=True)
class Lately:
    """What came of a source in the last week."""

    articles: int = 0
    newest_at: datetime | None = None  # when its newest article was filed, however long ago
    skipped: int = 0  # entries of which no article could be made
    skipped_since: datetime | None = None  # the first of these


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry of which no article could be made."""

    reason: str
    at: datetime  # when that was last tried
    title: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Health:
    """How a source stands."""

    state: State
    severity: Severity
    since: datetime | None = None  # when that began, where it is known


@dataclass(frozen=True, slots=True)
class Warned:
    """What a server was told of a source, and has not been told to be over."""

    state: State
    well_since: datetime | None = None  # it looks well again; told when that lasts


@dataclass(frozen=True, slots=True)
class Followed:
    """A source as one server follows it."""

    source: Source
    since: datetime  # followed
    lately: Lately = Lately()
    warned: Warned | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be noted of a source for a server that follows it."""

    source_id: int
    before: Warned | None
    after: Warned | None  # None: it has recovered
    told: Health | None = None  # what its admins are told; None: nothing


def health(followed: Followed, now: datetime) -> Health:
    """How a source stands at this moment."""
    source = followed.source
    if source.stopped:
        return _stopped(source)
    if source.failures:
        return _failing(source, now)
    if source.read_at is None:
        return Health(State.NEW, Severity.GOOD)
    return _read(followed, now)


def change(followed: Followed, now: datetime) -> Change | None:
    """What is to be noted for the server now; None: nothing has changed.

    Told are the first time that a source is bad, and that it is read no more where that comes later; nothing else until
    it was well for `SETTLED`, which is told too.
    """
    stands, warned, source_id = health(followed, now), followed.warned, followed.source.id
    if stands.severity is Severity.BAD and (warned is None or _ends(warned.state, stands.state)):
        return Change(source_id, warned, Warned(stands.state), told=stands)
    if warned is None:
        return None
    well = not followed.source.failures and stands.severity is not Severity.BAD and stands.state is not State.UNREAD
    if not well:
        return Change(source_id, warned, Warned(warned.state)) if warned.well_since else None
    if warned.well_since is None:
        return Change(source_id, warned, Warned(warned.state, now))
    return Change(source_id, warned, None, told=stands) if now - warned.well_since >= SETTLED else None


def _ends(told: State, state: State) -> bool:
    return state in FINAL and told not in FINAL


def _stopped(source: Source) -> Health:
    """A source that is not asked any more; where its followers follow its successor, they miss nothing."""
    if source.moved_to and source.trouble is not Trouble.GONE:
        return Health(State.MERGED, Severity.WATCH, source.moved_since)
    return Health(State.GONE if source.trouble is Trouble.GONE else State.STOPPED, Severity.BAD, source.failing_since)


def _failing(source: Source, now: datetime) -> Health:
    """Trouble that did not last yet is only to be watched."""
    state = STATES.get(source.trouble, State.BROKEN) if source.trouble else State.BROKEN
    since = source.failing_since or now
    lasts = source.failures >= TIRES and now - since >= (RESTS if state is State.BUSY else LASTS)
    return Health(state, Severity.BAD if lasts else Severity.WATCH, since)


def _read(followed: Followed, now: datetime) -> Health:
    """A source whose last reading went well may still give nothing."""
    source, lately = followed.source, followed.lately
    if lately.skipped >= TIRES and not lately.articles:
        since = lately.skipped_since or now
        return Health(State.UNREAD, Severity.BAD if now - since >= LASTS else Severity.WATCH, since)
    if source.moved_to:
        return Health(State.MOVED, Severity.WATCH, source.moved_since)
    newest = max(filter(None, (lately.newest_at, source.changed_at, followed.since)))
    if source.kind not in SINGLE and now - newest >= LONG:
        return Health(State.QUIET, Severity.WATCH, newest)
    return Health(State.FINE, Severity.GOOD)


@dataclass(frozen=True, slots=True)
class News:
    """What a notice tells of one source."""

    source_id: int
    state: State
    since: datetime | None
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """One message owed to a server's notice channel: what it is about, never how it looks."""

    id: int
    scope: int
    channel_id: int | None  # as it is now; None: there is none any more
    news: tuple[News, ...]
    owed_at: datetime
    attempts: int = 0
