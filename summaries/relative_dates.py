"""The days that `last week`, `on Monday` or `late October` mean in an article of a known date."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from summaries.calendar import MONTHS
from summaries.document import Span
from summaries.quotation_marks import outermost, pairs

Days = date | tuple[date, date]  # one day, or the first and the last of several

_REACH = timedelta(days=150)  # from publication, beyond which a day without a year may be of this year or of another
_AHEAD = timedelta(days=30)  # after publication, up to which such a day may lie
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Language:
    """How a language says when; each entry is a pattern without groups."""

    days: Mapping[str, int]  # phrase -> days from publication
    periods: Mapping[str, tuple[str, int]]  # phrase -> week, month or year, and which one from this one
    weekdays: tuple[str, ...]  # Monday first, as they stand in a text, with the word before them
    ago: str  # with the groups `count` and `unit`
    units: Mapping[str, str]  # beginning of a unit -> day, week, month or year
    numbers: Mapping[str, int]
    to_come: str  # words by which what follows may lie ahead, so that a weekday tells nothing


_EN = _Language(
    {r"yesterday": -1, r"today(?!['’]s)|tonight": 0, r"tomorrow": 1},
    {
        rf"{word}\s{unit}": (unit, step)
        for word, step in (("last", -1), ("this", 0), ("next", 1))
        for unit in ("week", "month", "year")
    },
    tuple(
        rf"(?:on\s)?{day}(?:\s(?:morning|afternoon|evening|night))?(?!s\b|['’]s)"
        for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    ),
    r"(?P<count>\w+)\s(?P<unit>day|week|month|year)s?\sago",
    {"day": "day", "week": "week", "month": "month", "year": "year"},
    {
        "a": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
    },
    r"will|won['’]t|would|shall|['’]ll|due|scheduled|set\sto|expected|plan(?:s|ned)?|is\sto|are\sto|until|till|by|next|this|"
    r"coming|every|each|last|previous|starting|before|following|from|since|or|between",
)
_DE = _Language(
    {r"vorgestern": -2, r"gestern": -1, r"heute": 0, r"übermorgen": 2},
    {
        r"(?:letzte|vergangene|vorige)n?\sWoche": ("week", -1),
        r"(?:nächste|kommende)n?\sWoche": ("week", 1),
        r"(?:letzten|vergangenen|vorigen)\sMonat": ("month", -1),
        r"(?:letzte|vergangene|vorige)[sn]\sJahr": ("year", -1),
    },
    tuple(
        rf"[Aa]m\s{day}"
        for day in ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "(?:Samstag|Sonnabend)", "Sonntag")
    ),
    r"vor\s(?P<count>\w+)\s(?P<unit>Tag|Woche|Monat|Jahr)(?:en?|n)?",
    {"tag": "day", "woche": "week", "monat": "month", "jahr": "year"},
    {"einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "zehn": 10},
    r"wird|werden|will|wollen|soll(?:en)?|bis|ab|jeden|kommenden|nächsten|letzten|vergangenen",
)
_FR = _Language(
    {r"avant-hier": -2, r"hier": -1, r"aujourd['’]hui": 0, r"demain": 1},
    {
        r"la\ssemaine\s(?:dernière|passée)": ("week", -1),
        r"la\ssemaine\sprochaine": ("week", 1),
        r"le\smois\s(?:dernier|passé)": ("month", -1),
        r"l['’](?:année\sdernière|an\sdernier)": ("year", -1),
    },
    tuple(
        rf"(?<!le\s){day}(?!s\b|\s(?:prochain|dernier)|\s\d)"
        for day in ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    ),
    r"il\sy\sa\s(?P<count>\w+)\s(?P<unit>jour|semaine|mois|an)s?",
    {"jour": "day", "semaine": "week", "mois": "month", "an": "year"},
    {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "dix": 10},
    r"sera|seront|va|vont|doit|doivent|d['’]ici|jusqu\w*|chaque|prochain|avant",
)
_ES = _Language(
    {r"anteayer": -2, r"ayer": -1, r"hoy": 0},
    {
        r"la\ssemana\spasada": ("week", -1),
        r"la\s(?:próxima\ssemana|semana\spróxima)": ("week", 1),
        r"el\smes\spasado": ("month", -1),
        r"el\saño\spasado": ("year", -1),
    },
    tuple(
        rf"[Ee]l\s(?:pasado\s)?{day}(?!\s(?:que\sviene|próximo|\d))"
        for day in ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
    ),
    r"hace\s(?P<count>\w+)\s(?P<unit>día|semana|mes|año)(?:es|s)?",
    {"día": "day", "semana": "week", "mes": "month", "año": "year"},
    {"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "diez": 10},
    r"será|serán|va\sa|van\sa|hasta|próximo|cada|antes",
)
_RU = _Language(
    {r"позавчера": -2, r"вчера": -1, r"сегодня": 0, r"завтра": 1},
    {
        r"на\sпрошлой\sнеделе": ("week", -1),
        r"на\s(?:следующей|будущей)\sнеделе": ("week", 1),
        r"в\sпрошлом\sмесяце": ("month", -1),
        r"в\sпрошлом\sгоду": ("year", -1),
    },
    tuple(
        rf"[Вв]о?\s{day}" for day in ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")
    ),
    r"(?P<count>\w+)\s(?P<unit>д(?:ень|ня|ней)|недел|месяц|год|лет)\w*\sназад",
    {"д": "day", "недел": "week", "месяц": "month", "год": "year", "лет": "year"},
    {"два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "десять": 10},
    r"будет|будут|до|следующ\w+|кажд\w+|план\w+|намерен\w*",
)
_UK = _Language(
    {r"позавчора": -2, r"[ву]чора": -1, r"сьогодні": 0, r"завтра": 1},
    {
        r"минулого\sтижня": ("week", -1),
        r"наступного\sтижня": ("week", 1),
        r"минулого\sмісяця": ("month", -1),
        r"минулого\sроку": ("year", -1),
    },
    tuple(
        rf"[ВвУу]\s{day}" for day in ("понеділок", "вівторок", "середу", "четвер", "п['’ʼ]ятницю", "суботу", "неділю")
    ),
    r"(?P<count>\w+)\s(?P<unit>д(?:ень|ні|нів)|тиж|місяц|рок|рік)\w*\sтому",
    {"д": "day", "тиж": "week", "місяц": "month", "рок": "year", "рік": "year"},
    {"два": 2, "дві": 2, "три": 3, "чотири": 4, "п'ять": 5, "шість": 6, "сім": 7, "десять": 10},
    r"буде|будуть|до|наступн\w+|кожн\w+|план\w+|має",
)
LANGUAGES: Mapping[str, _Language] = {"en": _EN, "de": _DE, "fr": _FR, "es": _ES, "ru": _RU, "uk": _UK}

_MONTH = "|".join(sorted((re.escape(name) for name in MONTHS if len(name) > 2), key=len, reverse=True))
_MONTH_DAY = re.compile(
    rf"\b(?:(?P<before>\d{{1,2}})\.?\s(?:de\s)?)?(?P<month>{_MONTH})\b\.?(?:\s(?P<after>\d{{1,2}})(?:st|nd|rd|th)?\b)?"
    r"(?P<year>,?\s(?:de\s)?\d{4}\b)?",
    re.IGNORECASE,
)
_PART = re.compile(r"\b(?P<part>early|mid|late)[\s-](?P<month>[A-Z][a-z]+)\b(?!,?\s\d)")
_SINCE = re.compile(r"\b(?P<which>[Ee]arlier|[Ll]ater)\sthis\s(?P<unit>week|month|year)\b")


def resolved(text: str, within: Span, published: datetime, language: str | None = "en") -> list[tuple[Span, Days]]:
    """What each relative date within the span means, counted from the day of publication, in the order of the text.

    Spans are slices of `text`. A week is Monday to Sunday. Nothing is said where it could mean two things, of a date
    with its year, of `yesterday` and the like inside quote marks, and in a language that is not in LANGUAGES.
    """
    spoken = LANGUAGES.get((language or "")[:2])
    if spoken is None:
        return []
    told, day = within.of(text), published.date()
    quoted = outermost(pairs(told))
    found: dict[Span, Days] = {}
    for span, days, plain in [
        *_phrases(told, day, spoken),
        *_weekdays(told, day, spoken),
        *_calendar_days(told, day, spoken),
    ]:
        inside = any(quotation.overlaps(span) for quotation in quoted)
        if not (inside and not plain) and not any(span.overlaps(other) for other in found):
            found[span] = days
    return [(Span(within.start + span.start, within.start + span.end), found[span]) for span in sorted(found)]


def _phrases(told: str, day: date, spoken: _Language) -> Iterator[tuple[Span, Days, bool]]:
    """Words counted from the day of publication."""
    if spoken is _EN:
        for match in _SINCE.finditer(told):
            first, last = _period(day, match["unit"], 0)
            yield _span(match), (first, day) if match["which"].lower() == "earlier" else (day, last), False
    for phrase, (unit, step) in spoken.periods.items():
        for match in _all(phrase, told):
            yield _span(match), _period(day, unit, step), False
    for phrase, steps in spoken.days.items():
        for match in _all(phrase, told):
            yield _span(match), day + steps * _DAY, False
    for match in _all(spoken.ago, told):
        days = _ago(match, day, spoken)
        if days is not None:
            yield _span(match), days, False


def _weekdays(told: str, day: date, spoken: _Language) -> Iterator[tuple[Span, Days, bool]]:
    """The last day of that name, unless it may be the next one."""
    for number, phrase in enumerate(spoken.weekdays):
        for match in re.finditer(rf"\b(?:{phrase})", told):
            if not _lies_ahead(told, match.start(), spoken):
                yield _span(match), day - ((day.weekday() - number) % 7) * _DAY, False


def _calendar_days(told: str, day: date, spoken: _Language) -> Iterator[tuple[Span, Days, bool]]:
    """Days and parts of a month without a year."""
    for match in _PART.finditer(told) if spoken is _EN else ():
        month = MONTHS.get(match["month"].lower())
        if month and not _lies_ahead(told, match.start(), spoken):
            yield _span(match), _part(day, month, match["part"]), True
    for match in _MONTH_DAY.finditer(told):
        number = match["before"] or match["after"]
        if (
            number
            and not match["year"]
            and not (match["before"] and match["after"])
            and (spoken is not _EN or match["month"][0].isupper())
        ):
            days = _nearest(day, MONTHS[match["month"].lower()], int(number))
            if days is not None:
                yield _span(match), days, True


def _all(pattern: str, told: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"\b(?:{pattern})\b", told, re.IGNORECASE)


def _span(match: re.Match[str]) -> Span:
    return Span(*match.span())


def _lies_ahead(told: str, at: int, spoken: _Language) -> bool:
    """Whether a word before it in its clause makes it one of several days."""
    clause = re.split(r"[;:.!?]\s", told[:at])[-1]
    near = re.search(rf"\b(?:{spoken.to_come})\s*$", clause, re.IGNORECASE)
    verbs = re.search(rf"\b(?:{'|'.join(spoken.to_come.split('|')[:9])})\b", clause, re.IGNORECASE)
    return bool(near or verbs)


def _period(day: date, unit: str, step: int) -> tuple[date, date]:
    """The week, month or year so many steps from the day's own."""
    if unit == "week":
        monday = day - day.weekday() * _DAY + 7 * step * _DAY
        return monday, monday + 6 * _DAY
    if unit == "year":
        return date(day.year + step, 1, 1), date(day.year + step, 12, 31)
    year, month = divmod(day.year * 12 + day.month - 1 + step, 12)
    return date(year, month + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])


def _ago(match: re.Match[str], day: date, spoken: _Language) -> Days | None:
    word, unit = match["count"].lower(), match["unit"].lower()
    count = int(word) if word.isdecimal() and len(word) < 4 else spoken.numbers.get(word)
    kind = next((kind for start, kind in spoken.units.items() if unit.startswith(start)), None)
    if count is None or kind is None or (kind == "year" and count >= day.year):
        return None
    steps = min(count, 999)
    return day - steps * _DAY if kind == "day" else _period(day, kind, -steps)


def _part(day: date, month: int, part: str) -> tuple[date, date]:
    """The part of the latest such month that has begun."""
    first, last = {"early": (1, 10), "mid": (11, 20), "late": (21, 31)}[part.lower()]
    year = day.year if date(day.year, month, first) <= day else day.year - 1
    return date(year, month, first), date(year, month, min(last, monthrange(year, month)[1]))


def _nearest(day: date, month: int, number: int) -> date | None:
    """The day of that name that lies nearest, unless it may be of another year."""
    days = [
        date(year, month, number)
        for year in (day.year - 1, day.year, day.year + 1)
        if 1 <= year <= 9999 and 1 <= number <= monthrange(year, month)[1]
    ]
    near = [each for each in days if -_REACH <= each - day <= _AHEAD]
    return near[0] if len(near) == 1 else None
