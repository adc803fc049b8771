"""How a subscription posts, as admins type it."""

from __future__ import annotations

import re

from bot.errors import InputError
from bot.render.text import cut

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NAMED = {"weekdays": (0, 1, 2, 3, 4), "weekend": (5, 6), "weekends": (5, 6), "every day": (), "daily": ()}
QUIET = re.compile(r"\s*(\d{1,2})(?::00)?\s*(?:-|–|to|until)\s*(\d{1,2})(?::00)?\s*", re.IGNORECASE)
LONGEST = 60


def parse_days(text: str | None) -> tuple[int, ...]:
    """`mon-fri`, `sat, sun`, `weekdays` as numbers from Monday, 0; () is every day. InputError says what is wrong."""
    typed = " ".join((text or "").casefold().split())
    if not typed or typed in NAMED:
        return NAMED.get(typed, ())
    days = {day for part in re.split(r",| and ", typed) for day in _run(part.strip())}
    return tuple(sorted(days)) if len(days) < 7 else ()


def parse_quiet(text: str | None) -> tuple[int, int] | None:
    """`22-7` as the hours from and up to which nobody is notified; None for none. InputError says what is wrong."""
    if not (text or "").strip():
        return None
    found = QUIET.fullmatch(text or "")
    first, last = (int(found[1]), int(found[2]) % 24) if found else (24, 24)
    if first > 23 or int(found[2] if found else 99) > 24 or first == last:
        raise InputError("quiet: say two different whole hours of the day, like 22-7")
    return first, last


def _run(part: str) -> list[int]:
    """The days of `fri` or `mon-fri`, over Sunday if need be."""
    ends = [_day(end.strip()) for end in re.split(r"-|–| to ", part, maxsplit=1)]
    first, last = ends[0], ends[-1]
    return [day % 7 for day in range(first, last + (7 if last < first else 0) + 1)]


def _day(word: str) -> int:
    number = next((number for number, name in enumerate(DAYS) if _names(word, name)), None)
    if number is None:
        raise InputError(f"days: {cut(word, LONGEST) or 'nothing'} is no day of the week: say mon-fri, or sat, sun")
    return number


def _names(word: str, day: str) -> bool:
    letters = word.rstrip("s.")[:3]
    return len(letters) > 1 and letters == day[: len(letters)]
