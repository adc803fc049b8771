"""What publishers wish: how long to wait, by the headers of an answer and by what a feed says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from bot.models import Wishes
from bot.sources.dates import http_date, moment

LONGEST_WAIT = timedelta(days=1)  # no publisher's wish is kept for longer
SHORTEST_REST = timedelta(minutes=1)  # a host that refuses is left alone for this long, whatever it says
PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def retry_after(value: str, now: datetime) -> timedelta | None:
    """How long a Retry-After header asks to wait, in seconds or until a date; None if it says nothing."""
    value = value.strip()
    if value.isascii() and value.isdecimal():
        return min(timedelta(seconds=int(value[:9])), LONGEST_WAIT) or None
    until = http_date(value)
    return until - now if until and until > now else None


def wish(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """The longer of `max-age` and `Expires`, at most a day; None if the publisher wishes nothing."""
    age = re.search(r"\bmax-age\s*=\s*\"?(\d{1,9})", headers.get("Cache-Control", "").lower())
    expires = http_date(headers.get("Expires", ""))
    served = http_date(headers.get("Date", "")) or now
    spans = [timedelta(seconds=int(age[1]))] if age else []
    spans += [expires - served] if expires else []
    longest = max(spans, default=timedelta())
    return min(longest, LONGEST_WAIT) if longest > timedelta() else None


def of_feed(  # noqa: PLR0913 one argument an element
    *,
    ttl: str = "",
    period: str = "",
    frequency: str = "",
    base: str = "",
    skip_hours: Iterable[str] = (),
    skip_days: Iterable[str] = (),
) -> Wishes:
    """The wishes in a feed's own elements: RSS's ttl, skipHours and skipDays, and the syndication module's three.

    What is absurd, as to be skipped at all hours, is no wish.
    """
    minutes = timedelta(minutes=_number(ttl))
    every = PERIODS.get(period.strip().lower(), timedelta()) / max(_number(frequency), 1)
    hours = frozenset(_number(each) % 24 for each in skip_hours if each.strip().isdecimal() and _number(each) <= 24)
    days = frozenset(DAYS.index(each.strip().lower()) for each in skip_days if each.strip().lower() in DAYS)
    return Wishes(
        pause=min(max(minutes, every), LONGEST_WAIT) or None,
        base=moment(base) if every else None,
        skip_hours=hours if len(hours) < 24 else frozenset(),
        skip_days=days if len(days) < 7 else frozenset(),
    )


def _number(text: str) -> int:
    digits = text.strip()
    return int(digits[:6]) if digits.isascii() and digits.isdecimal() else 0
