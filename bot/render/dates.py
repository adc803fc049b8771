"""The days that a line's own "last week" means: ours, outside the verbatim words, and marked as about."""

from __future__ import annotations

from datetime import date

from bot.render.text import escape
from summaries.document import Document, Line
from summaries.relative_dates import Days, resolved

MOST = 2  # of one line
NO_BREAK = "\u00a0"  # so that no day stands on another line than its month
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def meant_days(line: Line, document: Document) -> str:
    """`≈ 28 Nov–4 Dec`, counted from the day on which the article was published; '' where nothing is to be counted."""
    if document.published is None:
        return ""
    found = resolved(document.text, line.span, document.published, document.language or "en")
    days = [spoken_days(each, document.published.year) for _, each in found]
    if not days:
        return ""
    return f"≈ {escape('; '.join(dict.fromkeys(days[:MOST])))}".replace(" ", NO_BREAK)


def spoken_days(meant: Days, year: int) -> str:
    """`7 Dec`, `28 Nov–4 Dec`; with the year where it is not this one."""
    if isinstance(meant, date):
        return _day(meant, year)
    first, last = meant
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last, year)}" if first != last else _day(last, year)
    return f"{_day(first, last.year)}–{_day(last, year)}"


def _day(day: date, year: int) -> str:
    """The day with its month; with its year where that is not the article's."""
    return f"{day.day} {MONTHS[day.month - 1]}" + (f" {day.year}" if day.year != year else "")
