"""Sitemaps as sources: a site's list of its pages for search engines, best where it is one of news.

read(source)   the list, or the newest lists of news that a list of lists leads to -> entries, newest first
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice

from bot.errors import FormatError, SourceError
from bot.models import Entry, Listing, Source, Validators
from bot.offload import offload
from bot.sources.address import joined
from bot.sources.dates import moment
from bot.sources.encoding import decoded
from bot.sources.feed import LARGEST, Feed, name_of, parse, root_start
from bot.sources.frontpage import looks_like_article
from bot.sources.http import Answer, Http, unchanged
from bot.sources.markup import Element, xml_tree

LISTS = 3  # of a list of lists that are read
DEEPEST = 2  # lists of lists of lists
MOST_ENTRIES = 10_000
MOST_LISTS = 50_000
LATELY = timedelta(days=3)  # in which a site that reports has reported
NEVER = datetime.min.replace(tzinfo=UTC)
NEWS = re.compile(r"news|noticias|nachrichten|actualit|notizie", re.IGNORECASE)
OTHER = re.compile(r"video|image|photo|author|tag|categor|topic|section|static|product|event|galler", re.IGNORECASE)
INDEX = re.compile(r"<(?:[\w.-]+:)?sitemapindex[\s>/]", re.IGNORECASE)
NUMBERS = re.compile(r"\d{1,12}")

Get = Callable[[str], Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Place:
    """One list in a list of lists."""

    url: str
    changed: datetime | None = None


async def read(http: Http, source: Source) -> Listing | None:
    """One polite reading of a sitemap; SourceError if it cannot be read.

    A list of lists is asked for anew each time: many say that they have not changed when a list in them has.
    """
    answer = await http.poll(source)
    if answer.not_modified:
        return unchanged(answer)
    of_lists = bool((await parsed_answer(answer, http.now())).sitemaps)
    return Listing(
        entries=await listed(http.get, answer, http.now()),
        title=source.title,
        validators=Validators() if of_lists else answer.validators,
        url=answer.url if answer.moved else None,
        wait=answer.wait,
        body_hash=None if of_lists else answer.body_hash,
    )


async def parsed_answer(answer: Answer, now: datetime) -> Feed:
    """What a sitemap holds, unpacked where it is packed; FormatError if it is none."""
    parsed = await offload(parse, unpacked(answer.body), answer.url, answer.charset, now=now)
    if not parsed.is_sitemap:
        raise FormatError("this is no sitemap: add the site's address, and what it has is found")
    return parsed


async def listed(get: Get, answer: Answer, now: datetime, depth: int = 0) -> tuple[Entry, ...]:
    """The entries of a sitemap, newest first; of a list of lists, those of the newest of news that can be read."""
    parsed = await parsed_answer(answer, now)
    if not parsed.sitemaps:
        return articles(parsed.entries)
    if depth >= DEEPEST:
        return ()
    places = await offload(places_in, unpacked(answer.body), answer.url, answer.charset)
    found: dict[str, Entry] = {}
    for place in best(places)[:LISTS]:
        try:
            entries = await listed(get, await get(place.url), now, depth + 1)
        except SourceError:
            continue  # one list that cannot be read keeps nobody from the others
        found |= {entry.key: entry for entry in entries if entry.key not in found}
    return newest(found.values())


def articles(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries that are articles: those with a headline, as lists of news have them; else those that look like it.

    What a plain list dates is a change, which may be of an old article: its page knows when it was published.
    """
    every = tuple(entries)
    news = [entry for entry in every if entry.title and entry.url]
    if news:
        return newest(news)
    likely = newest(entry for entry in every if entry.url and looks_like_article(entry.url))
    return tuple(replace(entry, published=None) for entry in likely)


def newest(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Entries by their dates, newest first, those without one last; as many as are looked at."""
    return tuple(sorted(entries, key=lambda entry: entry.published or NEVER, reverse=True)[:MOST_ENTRIES])


def is_alive(entries: Iterable[Entry], now: datetime) -> bool:
    """Whether a list of news tells of something that was published in the last days."""
    return any(entry.title and entry.published and now - entry.published <= LATELY for entry in entries)


def best(places: Iterable[Place]) -> list[Place]:
    """Lists of news first, then the one that changed last; by the numbers in their names where none says when."""
    return sorted(places, key=_worth, reverse=True)


def _worth(place: Place) -> tuple[bool, bool, datetime, tuple[int, ...]]:
    name = place.url.partition("://")[2].partition("/")[2]
    numbers = tuple(int(number) for number in NUMBERS.findall(name))
    return bool(NEWS.search(name)), not OTHER.search(name), place.changed or NEVER, numbers


def places_in(body: bytes, url: str = "", charset: str | None = None) -> tuple[Place, ...]:
    """The lists in a list of lists, each once."""
    text = decoded(body, charset)
    found = INDEX.search(text)
    if found is None:
        return ()
    root = xml_tree(text[root_start(text, found.start()) :])
    places = (place for each in root.iter() if name_of(each) == "sitemap" for place in _place(each, url))
    return tuple({place.url: place for place in islice(places, MOST_LISTS)}.values())


def _place(element: Element, url: str) -> Iterator[Place]:
    texts = {name_of(each): each.text or "" for each in element}
    address, changed = joined(url, texts.get("loc", "")), moment(texts.get("lastmod", ""))
    if address:
        yield Place(address, changed.astimezone(UTC) if changed else None)


def unpacked(body: bytes) -> bytes:
    """The document in a gzip file, as sitemaps are often kept; at most as much of it as a document may have."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return zlib.decompressobj(wbits=31).decompress(body, LARGEST)
    except zlib.error as error:
        raise FormatError("the document is packed in a way that cannot be unpacked") from error
