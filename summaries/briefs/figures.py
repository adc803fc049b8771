"""Figures that a sentence prints: how much, how surely, and of what. English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from summaries.vectors import term

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_WORTH = {word: value for value, word in enumerate(_UNITS.split(), 1)} | {
    word: 10 * value for value, word in enumerate(_TENS.split(), 2)
}
_SCALE = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "bn": 1e9,
    "tn": 1e12,
}
_WORD = (
    rf"(?:{'|'.join(_TENS.split())})(?:-(?:{'|'.join(_UNITS.split()[:9])}))?|"
    rf"{'|'.join(sorted(_UNITS.split(), key=len, reverse=True))}"
)
_FIGURE = re.compile(
    rf"(?<![\w.,:/–-])(?P<sign>[$€£]|US\$|magnitude\s(?:of\s)?)?(?:(?P<digits>\d{{1,3}}(?:,\d{{3}})+|"
    rf"\d{{1,9}}(?:\.\d{{1,3}})?)|(?P<word>{_WORD}))"
    r"(?P<scale>(?:[\s-](?:hundred|thousand|million|billion|trillion))+|m|bn|tn)?(?![\w]|"
    r"[.,:/]\d)(?P<percent>%|\s(?:percent|per\scent)\b)?",
    re.IGNORECASE,
)
_LIMITED = re.compile(
    r"(?:at\sleast|at\smost|more\sthan|less\sthan|fewer\sthan|no\sfewer\sthan|over|under|above|below|"
    r"up\sto|as\s(?:many|much|few)\sas|"
    r"nearly|almost|another|further|additional|other|additional|exceed(?:s|ed|ing)?|past|between|from|"
    r"first|last|next|top|every|each|"
    r"of\sthe|other|among\sthe|these|those|the)\s$",
    re.IGNORECASE,
)
_ROUGHLY = re.compile(
    r"(?:about|around|some|roughly|approximately|an\sestimated|estimated|close\sto|circa)\s$", re.IGNORECASE
)
_RANGE = re.compile(
    r"^\s?(?:to|and|or|–|—|-)\s?[$€£]?(?:\d|(?:" + _WORD + r")\b)|^\s(?:or\smore|others?|more|additional|further|of\s)",
    re.IGNORECASE,
)
_RANGED = re.compile(r"(?:\d|" + _WORD + r")(?:\s(?:to|or)\s|\s?[–—]\s?)$", re.IGNORECASE)
_NOT_A_COUNT = re.compile(
    r"^(?:[\s-](?:year|month|week|day|hour|minute|second|foot|feet|mile|metre|meter|km|kilomet|inch|"
    r"pound|ton|degree)s?\b|"
    r"\s?(?:a\.m|p\.m|am\b|pm\b|o['’]clock|GMT)|(?:st|nd|rd|th)\b)",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s$|\b(?:aged?|No\.|number|"
    r"Article|Section|chapter)\s$"
)
_DAY_OF = re.compile(r"^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")


class Kind(StrEnum):
    """What a figure counts or measures, in the order in which readers care."""

    DEAD = "dead"
    INJURED = "injured"
    MISSING = "missing"
    HELD = "held"
    DISPLACED = "displaced"
    CROWD = "crowd"
    TROOPS = "troops"
    MAGNITUDE = "magnitude"
    VOTES = "votes"
    MONEY = "money"
    SHARE = "share"
    COUNT = "count"  # of whatever noun stands after it


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of a sentence."""

    kind: Kind
    value: float
    of: str  # the noun that is counted; "" where that is people in general
    rough: bool  # "about": what is near it does not contradict it
    led_by: str = ""  # the beginning of the last word with content before it: `a net worth of`, `paid nearly`


_FILL = (
    r"(?:\s(?!and\b|or\b|of\b|as\b|after\b|when\b|in\b|by\b|with\b|who\b|that\b|to\b|for\b|on\b|at\b|"
    r"from\b|including\b|while\b)[a-zA-Z’'-]+){0,4}?"
)
_ARE = (
    r"(?:\s(?:were|was|are|is|have|had|has|been|being|also|reported|confirmed|feared|believed|officially|dead|or)){0,4}"
)
_AFTER = {
    Kind.DEAD: rf"{_FILL}{_ARE}\s(?:killed|dead|died|slain|murdered|deaths|fatalities|lost\stheir\slives)\b",
    Kind.INJURED: rf"{_FILL}{_ARE}\s(?:injured|wounded|hurt|injuries)\b",
    Kind.MISSING: rf"{_FILL}{_ARE}\s(?:missing|unaccounted)\b",
    Kind.HELD: rf"{_FILL}{_ARE}\s(?:arrested|detained|arrests|(?:taken\s)?into\scustody)\b",
    Kind.DISPLACED: rf"{_FILL}{_ARE}\s(?:displaced|evacuated|homeless|fled)\b",
    Kind.CROWD: r"\s(?:people|persons|protesters|demonstrators|marchers|supporters|mourners|worshippers|"
    r"spectators|fans|activists|students)"
    r"\b.{0,40}?\b(?:gather\w*|ralli\w+|rally|march\w*|attend\w*|turned\sout|took\spart|demonstrat\w+|"
    r"protest\w*|stood|heard|listened|"
    r"took\sto\sthe|filled|packed|crowded|poured|assembled|in\sthe\ssquare|cheer\w+)\b",
    Kind.TROOPS: r"(?:\s[A-Za-z’'-]+){0,2}?\s(?:troops|soldiers|servicemen|personnel|reservists|marines)\b",
}
_BEFORE = {
    Kind.DEAD: r"\b(?:kill(?:s|ed|ing)|death\stoll\b[^.;:]{0,50}?\b(?:to|of|at|is|was|reached|hit)|deaths\sof|"
    r"lives\sof)\s$",
    Kind.INJURED: r"\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?)\s$",
    Kind.HELD: r"\b(?:arrest(?:s|ed|ing)|detain(?:s|ed|ing))\s$",
    Kind.DISPLACED: r"\b(?:displac(?:es|ed|ing)|evacuat(?:es|ed|ing))\s$",
    Kind.CROWD: r"\bcrowds?\s(?:of|at|was|were|to)\s$",
}
_AFTER_RULES = {kind: re.compile("^" + pattern, re.IGNORECASE) for kind, pattern in _AFTER.items()}
_BEFORE_RULES = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in _BEFORE.items()}
_VOTE = re.compile(
    r"\b(?:vot\w+|by|passed|approved|rejected|defeated|"
    r"margin\sof)\s(?:\w+\s){0,3}?(?:by\s)?(\d{1,4})(?:-|–|\sto\s)(\d{1,4})\b|\b(\d{1,4})[-–](\d{1,4})\s(?:vote|margin|majority)\b",
    re.IGNORECASE,
)
_MAGNITUDE = re.compile(r"^-magnitude|^\smagnitude|^\son\sthe\sRichter", re.IGNORECASE)
_COUNTED = re.compile(r"^(?:\s[a-zA-Z’'-]+){0,5}")
_PEOPLE_NAMES = "people person persons victim dead killed life live death fatality bodies body"
_PEOPLE = frozenset(_PEOPLE_NAMES.split())
_AFTER_NOUN = """
    were was are is have has had been being also reported confirmed feared believed officially dead killed died injured
    wounded hurt missing arrested detained in on at by when after as and or who that while during of for from with near
    across over to into against since than per a an the its his her their this which will would could since until under
    between among amid about out more less not but if before because today yesterday last next earlier later so far
"""
_NO_NOUN = frozenset(_AFTER_NOUN.split())
_PLANS = frozenset(
    {
        "plan",
        "package",
        "bill",
        "deal",
        "proposal",
        "budget",
        "offer",
        "agreement",
        "programme",
        "program",
        "measure",
        "blueprint",
    }
)
_DONE = re.compile(r"(?:[A-Z]|.*(?:ed|ing)$)")  # no noun of what is counted: a name, or what was done
_REACH = 60  # characters on either side of a figure that tell what it is


def figures(text: str) -> list[Figure]:
    """The figures that are stated plainly: not "at least", not a range, not a date, an age or a time."""
    return [*_votes(text), *_counts(text)]


def numbers(text: str) -> frozenset[float]:
    """Every value that it prints in digits, whatever it is of."""
    return frozenset(_value(match) for match in _FIGURE.finditer(text) if match["digits"])


def _votes(text: str) -> Iterator[Figure]:
    for match in _VOTE.finditer(text):
        first, second = (int(found) for found in match.groups() if found)
        if first >= second > 0:
            yield Figure(Kind.VOTES, first + second / 1e4, "", rough=False)


def _counts(text: str) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text):
        before, after = text[max(0, match.start() - _REACH) : match.start()], text[match.end() : match.end() + _REACH]
        rough = _ROUGHLY.search(before)
        before = before[: rough.start()] if rough else before
        if _is_open(before, after) or (
            not match["sign"] and not match["percent"] and _is_no_count(match, before, after)
        ):
            continue
        kind = _kind(match, before, after) or Kind.COUNT
        of = _of(kind, after)
        if kind is not Kind.COUNT or _is_counted(match, of, after):
            yield Figure(kind, _value(match), of, rough is not None, _led_by(before))


def _is_open(before: str, after: str) -> bool:
    """Whether it is a limit, an end of a range, or a part that is added to others."""
    return bool(_LIMITED.search(before) or _RANGE.match(after) or _RANGED.search(before))


def _is_counted(match: re.Match[str], of: str, after: str) -> bool:
    """Whether a plural noun follows figures in digits: `870,000 jobs`."""
    return bool(
        match["digits"]
        and len(of) > 2
        and re.match(rf"(?:\s[a-zA-Z’'-]+){{0,4}}?\s{re.escape(of)}s\b", after, re.IGNORECASE)
    )


def _is_no_count(match: re.Match[str], before: str, after: str) -> bool:
    year = match["digits"] and not match["scale"] and re.fullmatch(r"(?:1[5-9]|20)\d\d", match["digits"])
    return bool(year or _NOT_A_COUNT.match(after) or _DATE.search(before) or _DAY_OF.match(after))


def _kind(match: re.Match[str], before: str, after: str) -> Kind | None:
    sign = (match["sign"] or "").lower()
    if sign.startswith("magnitude") or _MAGNITUDE.match(after):
        return Kind.MAGNITUDE
    if sign:
        return Kind.MONEY
    if match["percent"]:
        return Kind.SHARE
    rules = ((kind, _BEFORE_RULES.get(kind), _AFTER_RULES.get(kind)) for kind in Kind)
    return next(
        (kind for kind, lead, trail in rules if (lead and lead.search(before)) or (trail and trail.match(after))), None
    )


def _value(match: re.Match[str]) -> float:
    if match["digits"]:
        value = float(match["digits"].replace(",", ""))
    else:
        value = float(sum(_WORTH[part] for part in match["word"].lower().split("-")))
    for scale in re.split(r"[\s-]+", (match["scale"] or "").lower().strip()):
        value *= _SCALE.get(scale, 1.0)
    return value


def _led_by(before: str) -> str:
    found = [term(word) for word in re.findall(r"[a-zA-Z’'-]+", before)]
    return next((word[:5] for word in reversed(found) if word), "")


def _of(kind: Kind, after: str) -> str:
    """The last noun right after the figure, without its plural; "" for people of no special sort; one for all plans."""
    nouns: list[str] = []
    counted = _COUNTED.match(after)
    for word in (counted.group() if counted else "").split():
        if word.lower() in _NO_NOUN or (nouns and _DONE.match(word)):
            break
        nouns.append(word.lower())
    noun = nouns[-1].removesuffix("s") if nouns else ""
    if noun in _PLANS:
        return "plan"
    return "" if noun in _PEOPLE or kind in {Kind.CROWD, Kind.MAGNITUDE} else noun
