"""Dates as publishers write them: an aware moment, or nothing. No date is ever made up."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

from summaries.calendar import HOURS_EAST, MONTHS

EARLIEST = datetime(1971, 1, 1, tzinfo=UTC)  # what claims to be older is an empty field written as a date
LONGEST = 80  # characters

CLOCK = (
    r"(?P<hour>\d{1,2})(?:[:h]|\.(?=\d\d\s?(?:Uhr|[ap]\.?m)))(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[apAP])\.?[mM]\b\.?)?"
)
NUMBERED = re.compile(r"(?<!\d)(?P<year>\d{4})(?P<mark>[-/]|\.\s?)(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)")
COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)Z?)?"
)
DOTTED = re.compile(
    r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\b"
)  # no publisher writes the month first so
NAMED = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+)?(?P<name>[^\W\d_]{3,12})\.?,?[\s-]+(?:de\s+)?(?P<year>\d{4}|\d\d)\b"
)
MONTH_FIRST = re.compile(
    r"\b(?P<name>[^\W\d_]{3,12})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,|\s)\D{0,9}(?P<year>\d{4})\b"
)
UNIX_STYLE = re.compile(
    r"\b(?P<name>[^\W\d_]{3})\s+(?P<day>\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+(?:[A-Z]{2,5}\s+)?(?P<year>\d{4})$"
)
YEAR_FIRST = re.compile(r"(?<!\d)(?P<year>\d{4})\.?\s+(?P<name>[^\W\d_]{3,12})\.?\s+(?P<day>\d{1,2})(?!\d)")
IN_SIGNS = re.compile(
    r"(?<!\d)(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
)  # Chinese, Japanese and Korean
TIME = re.compile(r"(?<![\d:])" + CLOCK)
ZONE = re.compile(
    r"\s*\(?(?:(?:GMT|UTC?)\s*)?(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?|\s*\(?(?P<zone>[A-Z]{1,5})\b"
)


def http_date(text: str) -> datetime | None:
    """The moment in an HTTP header; None if it holds none."""
    try:
        found = parsedate_to_datetime(text)
        return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def moment(text: str, *, zone: tzinfo = UTC) -> datetime | None:
    """The moment that a feed or page states, in the zone it states, else in `zone`; None if it states none.

    Understood: ISO 8601 in its usual spellings, RFC 822 with any weekday, month names of a dozen languages,
    day.month.year, seconds and milliseconds since 1970. Day/month/year with slashes means two things, so it is None.
    """
    text = " ".join(text.split())[:LONGEST]
    try:
        found = _since_1970(text) or _parsed(text, zone)
        return found if found and found.astimezone(UTC) >= EARLIEST else None
    except (ValueError, OverflowError):
        return None


def _since_1970(text: str) -> datetime | None:
    if not text.isascii() or not text.isdecimal() or len(text) not in {9, 10, 13}:
        return None
    return datetime.fromtimestamp(int(text) / (1000 if len(text) == 13 else 1), UTC)


def _parsed(text: str, zone: tzinfo) -> datetime | None:
    compact = COMPACT.fullmatch(text)
    if compact:
        return datetime(*(int(number or 0) for number in compact.groups()), tzinfo=zone)  # type: ignore[arg-type, misc]
    day = _day(text)
    return _with_clock(day, text, zone) if day else None


def _day(text: str) -> datetime | None:
    for shape in (NUMBERED, UNIX_STYLE, NAMED, MONTH_FIRST, YEAR_FIRST, IN_SIGNS, DOTTED):
        for found in shape.finditer(text):
            parts = found.groupdict()
            month = int(parts["month"]) if "month" in parts else MONTHS.get(parts["name"].lower(), 0)
            if month:
                return datetime(_year(parts["year"]), month, int(parts["day"]))  # noqa: DTZ001 its zone comes next
    return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if int(digits) >= 70 else 2000)


def _with_clock(day: datetime, text: str, zone: tzinfo) -> datetime:
    found = TIME.search(text)
    if not found:
        return day.replace(tzinfo=zone)
    hour = int(found["hour"])
    if found["half"]:
        hour = hour % 12 + (12 if found["half"].lower() == "p" else 0)
    clock = timedelta(hours=hour, minutes=int(found["minute"]), seconds=int(found["second"] or 0))
    if clock > timedelta(days=1):
        raise ValueError(text)
    return (day + clock).replace(tzinfo=_zone(text[found.end() :], zone))


def _zone(rest: str, zone: tzinfo) -> tzinfo:
    found = ZONE.match(rest)
    if not found:
        return zone
    if found["zone"]:
        hours = HOURS_EAST.get(found["zone"].lower())
        return zone if hours is None else timezone(timedelta(hours=hours))
    offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return timezone(offset if found["sign"] == "+" else -offset)
