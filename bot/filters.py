"""What a subscription wants of the stories on its topic, and what of them it does not: a verdict with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from urllib.parse import urlsplit

import regex

from bot.errors import InputError
from summaries.document import Digest, Document
from summaries.gazetteer import COUNTRIES
from summaries.origins import publishers
from summaries.places import find_place
from summaries.sentences import words
from summaries.topics import TOPICS, topics

MOST = 20  # entries of one filter
LONGEST = 80  # characters of an entry
LONGEST_PATTERN = 200
PATTERN_TIME = 0.05  # seconds for one text; a pattern that takes longer does not match
MOST_PUBLISHERS = 10
SHOWN_PLACES = 3  # of a report: the countries that it is about


@dataclass(frozen=True, slots=True)
class Filters:
    """Which stories a subscription wants; what is empty asks for nothing."""

    words: tuple[
        str, ...
    ] = ()  # at least one of them in the headline or the text; `sanction*` is any word that begins so
    without: tuple[str, ...] = ()  # none of them
    pattern: str | None = None  # found in the headline or the text
    topics: tuple[str, ...] = ()  # at least one, of summaries.topics.TOPICS
    places: tuple[str, ...] = ()  # about at least one, ISO 3166-1 alpha-2
    sources: tuple[str, ...] = ()  # reported by one of them: names of publishers, or hosts
    languages: tuple[str, ...] = ()  # in one of them, ISO 639-1
    publishers: int = 1  # that report it independently

    def __bool__(self) -> bool:
        """Whether anything is asked for."""
        return self != Filters()


class SlowPatternError(InputError):
    """A pattern that takes too long on a text."""


def refused(filters: Filters, reports: Sequence[tuple[Document, Digest]]) -> str | None:
    """Why a story of these reports is not wanted, in words; None: it is.

    It is wanted if one of its reports meets every filter, and enough publishers report it. InputError: the pattern is
    none, or takes too long on one of the texts.
    """
    if not filters:
        return None
    reasons = [_refused(filters, document, digest) for document, digest in reports]
    if reasons and all(reasons):
        return max((reason for reason in reasons if reason), key=_progress)[1]
    count = publishers([document for document, _ in reports])
    if count < filters.publishers:
        return f"{count} of {filters.publishers} independent publishers report it so far"
    return None


def _progress(reason: tuple[int, str]) -> int:
    return reason[0]


def _refused(filters: Filters, document: Document, digest: Digest) -> tuple[int, str] | None:
    """The first filter that one report does not meet: which it is, and why."""
    for number, (name, meets) in enumerate(TESTS.items()):
        wanted = getattr(filters, name)
        if wanted and not meets(wanted, document, digest):
            return number, WHY[name](wanted)
    return None


def _has_word(wanted: Sequence[str], document: Document, _: Digest) -> bool:
    told = _read(f"{document.title or ''}\n{document.kept()}")
    return any(f" {_folded(entry)}{'' if entry.endswith('*') else ' '}" in told for entry in wanted)


def _lacks_words(unwanted: Sequence[str], document: Document, digest: Digest) -> bool:
    return not _has_word(unwanted, document, digest)


def _matches(pattern: str, document: Document, _: Digest) -> bool:
    try:
        found = compiled(pattern).search(f"{document.title or ''}\n{document.kept()}", timeout=PATTERN_TIME)
    except TimeoutError as error:
        raise SlowPatternError(
            "the pattern takes too long on an article: write it without nested repetition"
        ) from error
    return found is not None


def _has_topic(wanted: Sequence[str], document: Document, _: Digest) -> bool:
    return not set(wanted).isdisjoint(topics(document))


def _is_about(wanted: Sequence[str], _: Document, digest: Digest) -> bool:
    return any(place.code in wanted for place in digest.places[:SHOWN_PLACES])


def _is_by(wanted: Sequence[str], document: Document, _: Digest) -> bool:
    host = (urlsplit(document.url or "").hostname or "").removeprefix("www.")
    site = _folded(document.site or "")
    return any(_folded(entry) in {site, host} or host.endswith(f".{_folded(entry)}") for entry in wanted)


def _speaks(wanted: Sequence[str], document: Document, _: Digest) -> bool:
    return (document.language or "")[:2] in wanted


# From what a report most seldom meets by chance to what it is most easily asked for; a story's reason is that of the
# report that got furthest.
TESTS: dict[str, Callable[..., bool]] = {
    "languages": _speaks,
    "sources": _is_by,
    "places": _is_about,
    "topics": _has_topic,
    "words": _has_word,
    "pattern": _matches,
    "without": _lacks_words,
}
WHY: dict[str, Callable[..., str]] = {
    "languages": lambda wanted: f"no report of it is in {' or '.join(wanted)}",
    "sources": lambda wanted: f"none of {', '.join(wanted)} reports it",
    "places": lambda wanted: f"it is not about {' or '.join(COUNTRIES.get(code, code) for code in wanted)}",
    "topics": lambda wanted: f"its topic is not {' or '.join(wanted)}",
    "words": lambda wanted: f"it has none of the words {', '.join(wanted)}",
    "pattern": lambda _: "it does not match the pattern",
    "without": lambda unwanted: f"it has one of the words {', '.join(unwanted)}",
}


def compiled(pattern: str) -> regex.Pattern[str]:
    """The pattern, case ignored; InputError says what is wrong with it."""
    return _compiled(pattern)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> regex.Pattern[str]:
    if len(pattern) > LONGEST_PATTERN:
        raise InputError(f"pattern: at most {LONGEST_PATTERN} characters")
    try:
        return regex.compile(pattern, regex.IGNORECASE | regex.VERSION0)
    except (regex.error, OverflowError, RecursionError) as error:
        raise InputError(f"pattern: {error}; try the words filter instead") from error


def typed(  # noqa: PLR0913 one for each filter
    *,
    words: str | None = None,
    without: str | None = None,
    pattern: str | None = None,
    topics: str | None = None,
    places: str | None = None,
    sources: str | None = None,
    languages: str | None = None,
    publishers: int = 1,
) -> Filters:
    """The filters as an admin types them: entries between commas. InputError names what is not understood."""
    made = Filters(
        words=_entries("words", words),
        without=_entries("without", without),
        pattern=(pattern or "").strip() or None,
        topics=tuple(_topic(entry) for entry in _entries("topics", topics)),
        places=tuple(dict.fromkeys(_place(entry) for entry in _entries("places", places))),
        sources=_entries("sources", sources),
        languages=tuple(_language(entry) for entry in _entries("languages", languages)),
        publishers=min(max(publishers, 1), MOST_PUBLISHERS),
    )
    if made.pattern:
        compiled(made.pattern)
    return made


def spoken(filters: Filters) -> Iterator[tuple[str, str]]:
    """Each filter that asks for something, and for what, in the order in which they are typed."""
    for field in fields(filters):
        value = getattr(filters, field.name)
        if field.name == "publishers":
            if value > 1:
                yield field.name, f"at least {value}"
        elif field.name == "places":
            if value:
                yield field.name, ", ".join(COUNTRIES.get(code, code) for code in value)
        elif value:
            yield field.name, value if isinstance(value, str) else ", ".join(value)


def _entries(name: str, text: str | None) -> tuple[str, ...]:
    entries = tuple(dict.fromkeys(" ".join(entry.split()) for entry in (text or "").split(",") if entry.strip()))
    if len(entries) > MOST or any(len(entry) > LONGEST for entry in entries):
        raise InputError(f"{name}: at most {MOST} entries of {LONGEST} characters, with commas between them")
    return entries


def _topic(entry: str) -> str:
    found = [topic for topic in TOPICS if _folded(entry) in _folded(topic)]
    if not found:
        raise InputError(f"topics: {entry} is none; there are {', '.join(TOPICS)}")
    return found[0]


def _place(entry: str) -> str:
    code = find_place(entry)
    if code is None:
        raise InputError(f"places: {entry} is no country I know")
    return code


def _language(entry: str) -> str:
    if not (len(entry) == 2 and entry.isascii() and entry.isalpha()):
        raise InputError(f"languages: {entry} is no code of two letters like en or uk")
    return entry.lower()


def _folded(text: str) -> str:
    return " ".join(words(text.casefold())) or text.casefold().strip()


@lru_cache(maxsize=64)
def _read(text: str) -> str:
    """The words of a text, each between blanks, so that whole words are found in it."""
    return f" {' '.join(words(text.casefold()))} "
