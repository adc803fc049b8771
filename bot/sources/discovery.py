"""From any address that a person gives to a source that can be read.

a feed's address              that feed
an article's address          the page itself
a site's or section's         the feed that it names, else one where feeds usually are
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.errors import FormatError, RetryLater, SourceError
from bot.models import Entry, Listing
from bot.offload import offload
from bot.sources import extraction, feed, page, page_types
from bot.sources.address import joined
from bot.sources.frontpage import looks_like_article
from bot.sources.http import Answer, Http

USUAL_PATHS = ("/feed", "/rss", "/atom.xml", "/rss.xml", "/feed.xml", "/index.xml")
MOST_NAMED = 4  # feeds that a page names and that are tried


@dataclass(frozen=True, slots=True)
class Found:
    """A source that can be added, and what it holds now."""

    kind: str  # a key of KINDS
    url: str
    title: str | None
    listing: Listing


async def discover(http: Http, url: str) -> Found:
    """The source behind an address, with or without its https://; SourceError says why there is none."""
    answer = await http.get(with_scheme(url))
    read = await _parsed(http, answer)
    if read is not None and read.is_feed:
        return _feed(answer, read)
    if read is not None and not read.is_page:
        raise FormatError("that is a list of feeds or pages: add one of the addresses in it")
    reading = await offload(extraction.understood, page.of(answer, http))
    if _is_surely_article(reading, answer.url):
        return _page(answer, reading)
    found = await _named_feed(http, answer, read or feed.Feed())
    if found is not None:
        return found
    if reading.page_type != "article":
        raise FormatError(f"no feed was found there, and {page_types.REFUSALS[reading.page_type]}")
    return _page(answer, reading)


def with_scheme(url: str) -> str:
    """An address as people type it, as one that can be fetched."""
    return url.strip() if "://" in url else f"https://{url.strip()}"


async def _parsed(http: Http, answer: Answer) -> feed.Feed | None:
    try:
        return await offload(feed.parse, answer.body, answer.url, answer.charset, now=http.now())
    except FormatError:
        return None


async def _named_feed(http: Http, answer: Answer, read: feed.Feed) -> Found | None:
    """The first feed with entries that the page names, or that is where feeds usually are."""
    for url in _candidates(answer.url, read):
        try:
            other = await http.get(url)
        except RetryLater:
            raise
        except SourceError:
            continue
        parsed = await _parsed(http, other)
        if parsed is not None and parsed.is_feed and parsed.entries:
            return _feed(other, parsed)
    return None


def _candidates(url: str, read: feed.Feed) -> Iterator[str]:
    named = [each for each in read.feeds if "comment" not in f"{each.url} {each.title}".lower()]
    yield from (each.url for each in named[:MOST_NAMED])
    yield from filter(None, (joined(url, path) for path in USUAL_PATHS))


def _is_surely_article(reading: extraction.Reading, url: str) -> bool:
    """A section may look like an article: one that is surely an article has a date, and an address like one."""
    dated = reading.document.published is not None
    return reading.page_type == "article" and dated and looks_like_article(url) and urlsplit(url).path != "/"


def _feed(answer: Answer, read: feed.Feed) -> Found:
    listing = feed.listing(read, answer)
    return Found("feed", answer.url, read.title, listing)


def _page(answer: Answer, reading: extraction.Reading) -> Found:
    title = reading.document.title
    listing = Listing(entries=(Entry(key=answer.url, url=answer.url, title=title),), title=title)
    return Found("page", answer.url, title, listing)
