"""Dates as pages print them: an aware moment in the zone that is stated, and where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from summaries.calendar import HOURS_EAST, MONTHS
from summaries.document import Span

_NAME = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")(?![^\W\d_])"
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?<!\d)(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[ -]?(?:de |of |ב)?(?P<m1>{_NAME})\.?,?[ -]?"
    rf"(?:de |del )?(?P<y1>{_YEAR})"
    rf"|(?<![^\W\d_])(?P<m2>{_NAME})\.? ?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>{_YEAR})"
    rf"|(?<!\d)(?P<y3>{_YEAR}) ?[-./年년] ?(?P<m3>\d{{1,2}}) ?[-./月월] ?(?P<d3>\d{{1,2}})(?!\d)"
    rf"|(?<![\d.])(?P<a4>\d{{1,2}})(?P<mark>[./-])(?P<b4>\d{{1,2}})(?P=mark)(?P<y4>{_YEAR}|\d\d)(?![\d.]\d)",
    re.IGNORECASE,
)
_SIGN = re.compile(r"(?:19|20)\d\d|\d[./-]\d")  # cheap, and in every date
_ASCII_DIGITS = {
    ord(digit): str(number) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for number, digit in enumerate(digits)
}
_AMERICAN: Mapping[str, int] = {"et": -5, "ct": -6, "mt": -7, "pt": -8}  # an hour later in summer
_CLOCK = re.compile(
    r"(?<![\d.:])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d\d)(?::\d\d)?(?:[.,]\d+)?)? ?(?P<half>[ap]\.?m\b\.?)?"
    r" ?(?:uhr\b|h\b)?(?: ?\(?(?P<zone>[a-z]{1,4})(?![^\W\d_]))?(?: ?(?P<offset>[+-]\d{1,2}(?::?\d\d)?)(?!\d))?",
    re.IGNORECASE,
)
_REACH = 24  # characters between a date and its time of day
_LONGEST_CLOCK = 32
_MOST_CHARACTERS = 1_000  # of a line that states a date


@dataclass(frozen=True, slots=True)
class Stated:
    """A date with its time of day, if any, and the characters that state them."""

    moment: datetime
    span: Span


def stated(line: str) -> list[Stated]:
    """The dates of one line, in order. Without a zone they are UTC; without a time of day, midnight."""
    line = line[:_MOST_CHARACTERS].translate(_ASCII_DIGITS)
    found: list[Stated] = []
    if not _SIGN.search(line):
        return found
    for match in _DATE.finditer(line):
        day = _day(match, line)
        if day is not None:
            found.append(_with_time(day, Span(*match.span()), line, found[-1].span.end if found else 0))
    return found


def _day(match: re.Match[str], line: str) -> date | None:
    part = match.groupdict()
    if part["m1"]:
        numbers = part["y1"], MONTHS[part["m1"].lower()], part["d1"]
    elif part["m2"]:
        numbers = part["y2"], MONTHS[part["m2"].lower()], part["d2"]
    elif part["y3"]:
        numbers = part["y3"], int(part["m3"]), part["d3"]
    else:
        numbers = _numeric(part, line)
    year, month, day = (int(number) for number in numbers)
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _numeric(part: Mapping[str, str], line: str) -> tuple[str, int, str]:
    """Day first, save where only month first can be, or where the line tells the time as Americans do."""
    first, second = part["a4"], part["b4"]
    american = part["mark"] == "/" and re.search(r"\b(?:[ECMP][SD]?T|[ap]\.?m)\b", line, re.IGNORECASE) is not None
    if int(second) > 12 or (american and int(first) <= 12):
        return part["y4"], int(first), second
    return part["y4"], int(second), first


def _with_time(day: date, span: Span, line: str, free: int) -> Stated:
    """A time just before the date goes with it, else one just after."""
    clocks = [*_clocks(line, max(free, span.start - _REACH), span.start), *_clocks(line, span.end, span.end + _REACH)]
    before = [clock for clock in clocks if clock[0].start < span.start]
    nearest = before[-1:] or clocks[:1]
    if not nearest:
        return Stated(datetime.combine(day, time(), UTC), span)
    where, moment, zone = nearest[0]
    aware = datetime.combine(day, moment, _zone(zone, day))
    return Stated(aware, Span(min(span.start, where.start), max(span.end, where.end)))


def _clocks(line: str, start: int, end: int) -> Iterator[tuple[Span, time, str]]:
    """Times of day that begin in this part of the line, each with its zone as printed."""
    for match in _CLOCK.finditer(line, start, end + _LONGEST_CLOCK):
        if match.start() >= end:
            return
        if match["minute"] is None and not match["half"]:
            continue
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if match["half"]:
            hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
        if hour < 24 and minute < 60:
            yield Span(*match.span()), time(hour, minute), f"{match['zone'] or ''}{match['offset'] or ''}".lower()


def _zone(printed: str, day: date) -> timezone:
    name = printed.rstrip("+-:0123456789")
    offset = printed[len(name) :]
    if offset and name in {"", "utc", "gmt"}:
        digits = offset[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        east = timedelta(hours=hours, minutes=minutes) * (-1 if offset[0] == "-" else 1)
    elif name in _AMERICAN:
        east = timedelta(hours=_AMERICAN[name] + _is_american_summer(day))
    else:
        east = timedelta(hours=HOURS_EAST.get(name, 0.0))
    return timezone(east) if abs(east) < timedelta(hours=15) else UTC


def _is_american_summer(day: date) -> bool:
    """From the second Sunday of March to the first of November."""
    starts = date(day.year, 3, 14) - timedelta(days=(date(day.year, 3, 14).weekday() + 1) % 7)
    ends = date(day.year, 11, 7) - timedelta(days=(date(day.year, 11, 7).weekday() + 1) % 7)
    return starts <= day < ends
