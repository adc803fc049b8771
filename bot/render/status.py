"""What is said of a story beside its lines: how it stands, what it is about, and what can be counted as missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.models import Standing, Status
from bot.render.text import counted, moment, name
from summaries.document import Brief, Place

MOST_FLAGS = 3
FLAGLESS = frozenset({"AN", "CS", "DD", "SU", "TP", "YD", "YU", "ZR"})  # codes that were given up
MOST_NAMED = 4
SPOKEN: Mapping[str, tuple[str, ...]] = {  # country -> languages in which its own outlets publish; where that is plain
    "AR": ("es",), "AT": ("de",), "BR": ("pt",), "BY": ("be", "ru"), "CL": ("es",), "CN": ("zh",), "CO": ("es",),
    "CU": ("es",), "CZ": ("cs",), "DE": ("de",), "EG": ("ar",), "ES": ("es",), "FR": ("fr",), "GE": ("ka",),
    "GR": ("el",), "HU": ("hu",), "IL": ("he",), "IQ": ("ar",), "IR": ("fa",), "IT": ("it",), "JP": ("ja",),
    "KP": ("ko",), "KR": ("ko",), "LB": ("ar",), "MX": ("es",), "PE": ("es",), "PL": ("pl",), "PT": ("pt",),
    "RO": ("ro",), "RS": ("sr",), "RU": ("ru",), "SA": ("ar",), "SY": ("ar",), "TR": ("tr",), "TW": ("zh",),
    "UA": ("uk", "ru"), "VE": ("es",), "VN": ("vi",), "YE": ("ar",),
}  # fmt: skip
LANGUAGES = {
    "ar": "Arabic", "be": "Belarusian", "cs": "Czech", "de": "German", "el": "Greek", "es": "Spanish", "fa": "Persian",
    "fr": "French", "he": "Hebrew", "hu": "Hungarian", "it": "Italian", "ja": "Japanese", "ka": "Georgian",
    "ko": "Korean", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian", "sr": "Serbian",
    "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip


def status_line(standing: Standing, brief: Brief, marks: Mapping[int, str], lines: int) -> str:
    """How it stands · its countries · its topic · its people, in small print; `lines`: that are shown."""
    facts = [
        status(standing, marks, lines),
        _listed([flag(place) for place in brief.places[:MOST_FLAGS]]),
        *[topic.capitalize() for topic in standing.topics[:1]],
        ", ".join(name(actor, 40) for actor in standing.actors[:MOST_NAMED]),
    ]
    return f"-# {' · '.join(filter(None, facts))}"


def status(standing: Standing, marks: Mapping[int, str], lines: int) -> str:
    """The status in capitals, with its number and time."""
    match standing.status:
        case Status.UPDATED:
            since = f", read {moment(standing.since, 'R')}" if standing.since else ""
            return f"**UPDATED** +{counted(max(1, min(standing.fresh, lines)), 'line')}{since}"
        case Status.QUIET:
            return f"QUIET since {moment(standing.since, 'R')}" if standing.since else "QUIET"
        case Status.CORRECTED | Status.WITHDRAWN:
            return f"**{standing.status.upper()}** {''.join(marks.get(index, '') for index in standing.noted)}".rstrip()
    return "**NEW**"


def flag(place: Place) -> str:
    """A country's flag; its name where there is none, as of a state that is no more."""
    code = place.code.upper()
    if len(code) == 2 and code.isascii() and code.isalpha() and code not in FLAGLESS:
        return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in code)
    return name(place.name, 40)


def _listed(flags: Sequence[str]) -> str:
    """Flags side by side; names among them set off by commas."""
    return (" " if all(not each[-1:].isalpha() for each in flags) else ", ").join(flags)


def not_covered(brief: Brief, marks: Mapping[int, str], *, whole: bool) -> str:
    """What the reports lack, as far as it can be counted; '' where nothing does. `whole`: also in which languages."""
    gaps = [*_gaps(brief, marks, whole=whole)]
    return f"-# Not covered: {'; '.join(gaps)}." if gaps else ""


def _gaps(brief: Brief, marks: Mapping[int, str], *, whole: bool) -> Iterator[str]:
    if brief.publishers == 1:
        yield "no second publisher"
    missing = [*_unheard(brief)] if whole else []
    if missing:
        yield f"no report in {' or '.join(missing)}"
    partial = "".join(marks[index] for index in brief.partial if index in marks)
    if partial:
        yield f"full text unavailable for {partial}"


def _unheard(brief: Brief) -> Iterable[str]:
    """Languages of the countries it is about in which none of its reports is, if each states its own language."""
    if not all(document.language for document in brief.documents):
        return []
    spoken = {(document.language or "").lower()[:2] for document in brief.documents}
    lacking = [code for place in brief.places[:2] for code in _lacking(place, spoken)]
    return [LANGUAGES[code] for code in dict.fromkeys(lacking)][:3]


def _lacking(place: Place, spoken: set[str]) -> Sequence[str]:
    languages = SPOKEN.get(place.code, ())
    return () if spoken & {*languages} else languages


def printed_by(brief: Brief) -> str:
    """How many publishers, and how many of them report for themselves."""
    named = len({document.site or document.url for document in brief.documents})
    if named > brief.publishers:
        return f"{counted(named, 'publisher')} ({brief.publishers} after removing copies)"
    return counted(brief.publishers, "publisher")
