"""Whether a sentence is about something long before its article was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from summaries.briefs.standing import unquoted
from summaries.calendar import MONTHS

LONG_AGO = timedelta(days=30)

_DATED = re.compile(
    r"\b(?:(?P<before>\d{1,2})(?:st|nd|rd|th)?\s)?"
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|March|April?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\b\.?(?:\s(?P<after>\d{1,2})(?!\d))?(?:,?\s(?P<year>\d{4})\b)?"
)
_TO_COME = re.compile(r"\b(?:by|until|till|next|from|before|this)\s(?:\w+[\s-])?$|\bwill\b.*", re.IGNORECASE)
_THESE_DAYS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]his (?:week|month|year))\b"
)
# A year that only tells two things apart is no date: `the 2017 fund`, `a June 2019 interview`.
_ATTRIBUTE = re.compile(
    r"\b(?:the|an?|his|her|its|their|[\w.-]+['’]s)\s(?:[A-Z][a-z]{2,8}\.?\s)?(?:1[89]|20)\d\d(?:['’]s|s)?\s(?!(?:and|or|when|in|by|after|as|to|with|that|he|she|they|was|were)\b)[a-zA-Z]"
    r"|\b(?:the|an?|this|next)\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?!(?:and|or|when|in|by|after|as|to|with|that)\b)[a-z]"
)
_AHEAD = re.compile(
    r"\b(?:will|going\sto|plans?\sto|prepar\w+\s(?:to|for)|poised\sto)\b|\bsigns\sthat\b", re.IGNORECASE
)
_YEAR = re.compile(
    r"(?<![\w$€£.,-])(?:1[89]|20)\d\d(?![\w%]|[.,]\d)(?!\s(?:people|troops|soldiers|dollars|km|miles|men)\b)"
)
_LONG_SINCE = re.compile(
    r"\b(?:(?:years|decades)\s(?:ago|earlier|of)|"
    r"(?<!\bon\s)last\syear(?!['’]s)|(?:a|one)\s(?:year|decade)\sago|decades[- ](?:old|long)|"
    r"(?:\w+teen|\w+ve|two|three|four|six|seven|eight|nine|ten|several|\d+)\smonths\s(?:ago|earlier)|"
    r"in\sthe\s(?:(?:late|early|mid)[- ])?(?:19|20)?\d0s|in\s(?:recent|past|previous)\syears|"
    r"(?:has|have|had|been)\s[^.;]{0,60}?(?:for|over)\s(?:\w+\s){0,3}(?:years|decades|centuries)|"
    r"cold\swar|former\ssoviet|has\sruled|since\s(?:its\s)?independence)\b",
    re.IGNORECASE,
)


def is_background(text: str, published: datetime | None) -> bool:
    """Whether it names dates, all of them more than 30 days before publication, or says so in words.

    A sentence that names a weekday is of these days. A month alone is the last one of that name, at its end. Without a
    date of publication only the words count.
    """
    said = _ATTRIBUTE.sub(" ", unquoted(text))
    if _THESE_DAYS.search(said) or _AHEAD.search(said):
        return False
    days = list(_days(said, published.date())) if published else []
    if days and published:
        return max(days) < published.date() - LONG_AGO
    return _LONG_SINCE.search(said) is not None


def _days(text: str, published: date) -> Iterator[date]:
    """The latest day that each date of the text can mean."""
    for match in _DATED.finditer(text):
        month, day = MONTHS[match["month"][:3].lower()], int(match["before"] or match["after"] or 28)
        if match["year"]:
            yield _day(int(match["year"]), month, day)
        elif not _TO_COME.search(text, 0, match.start()):
            this_year = _day(published.year, month, day)
            yield this_year if this_year <= published + LONG_AGO else _day(published.year - 1, month, day)
    for match in _YEAR.finditer(_DATED.sub(" ", text)):
        yield _day(int(match.group()), 12, 31)


def _day(year: int, month: int, day: int) -> date:
    return date(max(1, year), month, day if 1 <= day <= 28 else 28)
