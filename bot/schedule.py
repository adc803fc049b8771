"""When to poll, to retry and to post next: pure functions of `now`."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

LONGEST_POLL = timedelta(days=1)
LONGEST_RETRY = timedelta(hours=1)


def next_poll(now: datetime, *, every: timedelta, failures: int, wait: timedelta | None, jitter: float) -> datetime:
    """When a source is due again: doubled with each failure in a row, never before the publisher's wish.

    `jitter` in 0..1 spreads polls over a tenth of the time, so that a restart does not ask every source at once.
    """
    pause = min(every * 2.0 ** min(failures, 16), max(every, LONGEST_POLL))
    return now + max(pause * (1 + jitter / 10), wait or timedelta())


def retry_at(now: datetime, *, attempts: int, jitter: float) -> datetime:
    """When a message that was not taken is tried again: in half a minute, doubled with each attempt, up to an hour."""
    pause = min(timedelta(seconds=30) * 2.0 ** min(attempts, 16), LONGEST_RETRY)
    return now + pause * (1 + jitter / 10)


def next_slot(hours: tuple[int, ...], zone: str, after: datetime) -> datetime:
    """The first of the given local hours that begins later than `after`; UTC."""
    return min(slot for slot in _slots(hours, zone, after) if slot > after)


def last_slot(hours: tuple[int, ...], zone: str, until: datetime) -> datetime:
    """The last of the given local hours that began at `until` or before; UTC."""
    return max(slot for slot in _slots(hours, zone, until) if slot <= until)


def _slots(hours: tuple[int, ...], zone: str, around: datetime) -> set[datetime]:
    """The slots of the days around a moment.

    An hour that daylight saving skips falls on the hour after it, one that comes twice counts once, the first time.
    """
    place = ZoneInfo(zone)
    today = around.astimezone(place).date()
    days = [today + timedelta(days=offset) for offset in range(-2, 3)]
    return {datetime.combine(day, time(hour), place).astimezone(UTC) for day, hour in product(days, hours)}
