"""When to poll, to retry and to post next: pure functions of `now`."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

from bot.errors import Trouble
from bot.models import Wishes

NO_WISHES = Wishes()

LONGEST_POLL = timedelta(days=1)
LONGEST_RETRY = timedelta(hours=1)
WEEK = timedelta(weeks=1)
QUICKEST = timedelta(minutes=5)  # no source is asked more often, unless the operator wants all to be
SELDOM = 4  # times the usual interval for a source that publishes seldom; by default that is an hour
SHUT = frozenset(  # troubles that seldom pass by themselves: asking again soon only makes a nuisance
    {Trouble.ADDRESS, Trouble.BOT_WALL, Trouble.LEGAL, Trouble.LOGIN, Trouble.PAYMENT, Trouble.PRIVATE}
    | {Trouble.REFUSED, Trouble.ROBOTS}
)
SHUT_FOR = 3  # as if it had failed so many times more


def publishing_gap(dates: Iterable[datetime], now: datetime) -> timedelta | None:
    """The time between two entries, by those of the last week; None if there are too few to tell."""
    lately = [date for date in dates if now - WEEK < date <= now]
    return (now - min(lately)) / len(lately) if len(lately) > 1 else None


def interval(
    gap: timedelta | None, silence: timedelta, *, usual: timedelta, wait: timedelta | None, validated: bool
) -> timedelta:
    """How often a source is worth asking, by the time between its entries and since the last change that was seen.

    As often as it publishes, twice over: between the usual interval and `SELDOM` times that, which it is where it is
    not known. What has been silent is asked less often the longer it is, at last once a day. More often than usual
    only where a feed changes so often and its publisher states, in `wait`, that it may be asked so often; less often
    where every reading costs the publisher a whole answer, because it gave no validators.
    """
    quick = max(usual / 3, min(usual, QUICKEST))
    least = quick if wait is not None and wait <= quick else usual
    seldom = usual * SELDOM
    worth = seldom if gap is None else min(gap / 2, seldom)
    still = max(min(silence / 4, seldom), silence / 48)
    return min(max(worth, still, least if validated else usual * 2), max(usual, LONGEST_POLL))


def next_poll(
    now: datetime, pause: timedelta, *, wait: timedelta | None, wishes: Wishes = NO_WISHES, jitter: float
) -> datetime:
    """When a source is due again: after the pause, and never before its publisher wishes.

    `jitter` in 0..1 spreads polls over a quarter of the time, so that those of one moment do not stay together.
    """
    asked = timedelta() if wishes.base else wishes.pause or timedelta()
    due = now + max(pause, wait or timedelta(), asked) * (1 + jitter / 4)
    if wishes.base is not None and wishes.pause:
        changes = math.ceil((due - wishes.base) / wishes.pause)
        due = min(wishes.base + changes * wishes.pause, due + LONGEST_POLL) + pause * jitter / 4
    return _open_hour(due, wishes, jitter)


def next_try(  # noqa: PLR0913 all that decides
    now: datetime, why: Trouble, *, failures: int, usual: timedelta, wait: timedelta | None, jitter: float
) -> datetime:
    """When a source that failed is tried again: the usual interval doubled with each failure in a row, up to a day.

    Never before the time that its server asked for.
    """
    doublings = min(failures + (SHUT_FOR if why in SHUT else 0), 16)
    pause = min(usual * 2.0**doublings, max(usual, LONGEST_POLL))
    return now + max(pause, wait or timedelta()) * (1 + jitter / 4)


def _open_hour(due: datetime, wishes: Wishes, jitter: float) -> datetime:
    """The moment itself, or the first after it in an hour and on a day in which the feed may be asked."""
    hour = due.replace(minute=0, second=0, microsecond=0)
    for later in range(8 * 24):
        begin = hour + timedelta(hours=later)
        if begin.hour not in wishes.skip_hours and begin.weekday() not in wishes.skip_days:
            return due if not later else begin + timedelta(minutes=15) * jitter
    return due


def retry_at(now: datetime, *, attempts: int, jitter: float) -> datetime:
    """When a message that was not taken is tried again: in half a minute, doubled with each attempt, up to an hour."""
    pause = min(timedelta(seconds=30) * 2.0 ** min(attempts, 16), LONGEST_RETRY)
    return now + pause * (1 + jitter / 10)


def next_slot(hours: tuple[int, ...], zone: str, after: datetime, days: Collection[int] = ()) -> datetime:
    """The first of the given local hours that begins later than `after`, on these weekdays (Monday is 0); UTC."""
    return min(slot for slot in _slots(hours, zone, after, days) if slot > after)


def last_slot(hours: tuple[int, ...], zone: str, until: datetime, days: Collection[int] = ()) -> datetime:
    """The last of the given local hours that began at `until` or before, on these weekdays (Monday is 0); UTC."""
    return max(slot for slot in _slots(hours, zone, until, days) if slot <= until)


def is_quiet(hours: tuple[int, int] | None, zone: str, now: datetime) -> bool:
    """Whether the local hour lies in the given ones, from the first up to the second, over midnight or not."""
    if hours is None:
        return False
    first, last = hours
    hour = now.astimezone(ZoneInfo(zone)).hour
    return first <= hour < last if first <= last else hour >= first or hour < last


def _slots(hours: tuple[int, ...], zone: str, around: datetime, wanted: Collection[int]) -> set[datetime]:
    """The slots of the weeks around a moment, on the wanted weekdays; on all where none is named.

    An hour that daylight saving skips falls on the hour after it, one that comes twice counts once, the first time.
    """
    place = ZoneInfo(zone)
    today = around.astimezone(place).date()
    days = [today + timedelta(days=offset) for offset in range(-8, 9)]
    days = [day for day in days if not wanted or day.weekday() in wanted]
    return {datetime.combine(day, time(hour), place).astimezone(UTC) for day, hour in product(days, hours)}
