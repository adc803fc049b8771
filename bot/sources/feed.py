"""Feeds in all their forms: RSS, RDF, Atom, JSON Feed, news sitemaps, and the lists that lead to them.

parse(body)   bytes -> text (encoding) -> tree (markup) -> entries or lists, by what the root says it is (feed)
"""

from __future__ import annotations

import re
import zlib
from base64 import b64decode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from lxml import etree

from bot.errors import FormatError, Trouble
from bot.models import Entry, Listing, Source, Wishes
from bot.offload import offload
from bot.sources import json_feed, wishes
from bot.sources.address import joined
from bot.sources.dates import moment
from bot.sources.encoding import decoded
from bot.sources.entries import LONGEST_TITLE, MOST_ENTRIES, key_of, settled, utc
from bot.sources.frontpage import FeedLink, article_links, feed_links
from bot.sources.http import Answer, Http, unchanged
from bot.sources.markup import Element, escaped, html_tree, plain, xml_tree

LARGEST = 15_000_000  # bytes
TOO_LARGE = f"the document has more than {LARGEST / 1_000_000:g} MB: no feed is that large"
LONGEST_SUMMARY = 1000
MOST_FIELDS = 20  # of one name in one entry
ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"

ROOT = re.compile(r"<(?:[\w.-]+:)?(rss|feed|rdf|channel|opml|urlset|sitemapindex|item|entry)[\s>/]", re.IGNORECASE)
WRONG_DOCTYPE = re.compile(  # of a web page, before a feed
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?<!doctype\s+html[^>]{0,300}>\s*(?=(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:rdf)[\s>])",
    re.IGNORECASE,
)
WEB_PAGE = re.compile(r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE)

# Namespaces by a telling part of their address; what is in none of them does not count.
SPACES = {
    "rss/1.0/modules/syndication": "sy:",
    "search.yahoo.com/mrss": "media:",
    "itunes.com": "itunes:",
    "purl.org/dc/": "dc:",
    "modules/content": "content:",
    "sitemap-news": "news:",
    "w3.org/2005/atom": "",
    "purl.org/atom": "",
    "purl.org/rss/1.0/": "",
    "netscape.com/rdf/simple": "",
    "backend.userland.com": "",
    "sitemaps.org/schemas/sitemap": "",
    "google.com/schemas/sitemap/": "",
}
MODULES = "purl.org/rss/1.0/modules/"
DATES = ("pubdate", "published", "issued", "dc:date", "news:publication_date", "date", "created", "dcterms:issued")
CHANGES = ("updated", "modified", "lastmod")
BODIES = ("content:encoded", "content", "description", "summary", "itunes:summary", "media:description")

Fields = dict[str, list[Element]]


@dataclass(frozen=True, slots=True)
class Feed:
    """What a document holds: entries in its own order, or the lists that lead to some."""

    title: str | None = None
    entries: tuple[Entry, ...] = ()
    feeds: tuple[FeedLink, ...] = ()  # of a subscription list or a web page
    sitemaps: tuple[str, ...] = ()  # of a sitemap index
    links: tuple[str, ...] = ()  # of a web page: what look like its articles
    wishes: Wishes = field(default=Wishes())
    is_page: bool = False  # made for people, and no feed
    is_sitemap: bool = False  # a list of a site's pages, or of such lists

    @property
    def is_feed(self) -> bool:
        """Whether it holds entries itself, even if there are none now."""
        return not (self.is_page or self.feeds or self.sitemaps)


def parse(body: bytes, url: str = "", charset: str | None = None, *, now: datetime | None = None) -> Feed:
    """Read a feed, or a list that leads to feeds; FormatError if it is neither.

    `url` is where it came from, `charset` what the server said; with `now`, a later date counts as now.
    No input takes more than a few seconds or 100 MB, opens a file or asks the network.
    """
    if len(body) > LARGEST:
        raise FormatError(TOO_LARGE, why=Trouble.TOO_LARGE)
    text = decoded(_unpacked(body), charset)
    start = text.lstrip("\ufeff\0 \t\r\n")
    if not start:
        raise FormatError("the document is empty")
    found = Feed(*json_feed.read(start, url)) if start[0] == "{" else _marked_up(text, url)
    return replace(found, entries=tuple(settled(found.entries, now)))


def _unpacked(body: bytes) -> bytes:
    """The bytes of a document that is packed though its server does not say so."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        unpacked = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(body, LARGEST + 1)
    except zlib.error as error:
        raise FormatError("the document is packed and damaged: it cannot be read") from error
    if len(unpacked) > LARGEST:
        raise FormatError(TOO_LARGE, why=Trouble.TOO_LARGE)
    return unpacked


def feed_json(feed: Feed) -> dict[str, Any]:
    """The form in which the command line prints a feed."""
    lists = {
        "feeds": [{"title": each.title, "url": each.url} for each in feed.feeds],
        "sitemaps": list(feed.sitemaps),
        "links": list(feed.links),
    }
    entries = [
        {
            "id": entry.key,
            "title": entry.title,
            "link": entry.url,
            "published": entry.published.isoformat() if entry.published else None,
            "summary": plain(entry.html, LONGEST_SUMMARY),
        }
        for entry in feed.entries
    ]
    return {"title": feed.title, "entries": entries, **{name: each for name, each in lists.items() if each}}


async def read(http: Http, source: Source) -> Listing | None:
    """One polite reading of a feed. SourceError if it cannot be read."""
    answer = await http.poll(source)
    if answer.not_modified:
        return unchanged(answer)
    feed = await offload(parse, answer.body, answer.url, answer.charset, now=http.now())
    if not feed.is_feed:
        raise FormatError("this is a list or a web page, not a feed: add the feed's own address")
    return listing(feed, answer)


def listing(feed: Feed, answer: Answer) -> Listing:
    """What one reading of a feed gives; `answer` is the one that it came in."""
    return Listing(
        entries=newest_first(feed.entries),
        title=feed.title,
        validators=answer.validators,
        url=answer.url if answer.moved else None,
        wait=answer.wait,
        body_hash=answer.body_hash,
        wishes=feed.wishes,
    )


def newest_first(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Entries by their dates, if all have one; else in the order of the document, which by custom is the same."""
    dates = [entry.published for entry in entries if entry.published]
    if len(dates) < len(entries):
        return entries
    return tuple(sorted(entries, key=lambda entry: entry.published or datetime.min.replace(tzinfo=UTC), reverse=True))


def _marked_up(text: str, url: str) -> Feed:
    text = WRONG_DOCTYPE.sub("", text[:2000], count=1) + text[2000:] if WRONG_DOCTYPE.match(text) else text
    root, page = ROOT.search(text), WEB_PAGE.search(text)
    if root and (page is None or root.start() < page.start()):
        tree = xml_tree(text[root_start(text, root.start()) :])
        try:
            return READERS.get(root[1].lower(), _feed)(tree, url)
        except UnicodeDecodeError as error:  # libxml2 cuts what is too long within a character
            raise FormatError("the document has tags of a length that no feed has") from error
    if page or "<a " in text:
        return _web_page(text, url)
    raise FormatError("the document is no feed: it has none of the elements that a feed begins with")


def root_start(text: str, root: int) -> int:
    """Where the document begins: at its DOCTYPE, which may hold entities, else at its root; what is before is junk."""
    doctype = text[:root].upper().find("<!DOCTYPE")
    return root if doctype < 0 else doctype


def _web_page(text: str, url: str) -> Feed:
    tree = html_tree(text)
    feeds, links = (feed_links(tree, url), article_links(tree, url)) if tree is not None else ((), ())
    if tree is None or not (feeds or links):
        raise FormatError("this is a web page, not a feed, and it names no feed")
    title = plain(tree.findtext(".//title") or "", LONGEST_TITLE)
    return Feed(title=title or None, feeds=feeds, links=links, is_page=True)


def _opml(root: Element, url: str) -> Feed:
    feeds: dict[str, FeedLink] = {}
    for outline in islice((each for each in root.iter() if name_of(each) == "outline"), MOST_ENTRIES):
        # Attributes by name: to list those of one element takes lxml quadratic time.
        address = joined(url, next(filter(None, map(outline.get, OPML_ADDRESS)), ""))
        if address:
            title = plain(outline.get("title") or outline.get("text") or "", LONGEST_TITLE)
            feeds.setdefault(address, FeedLink(address, title or None))
    return Feed(title=plain(root.findtext(".//head/title") or "", LONGEST_TITLE) or None, feeds=tuple(feeds.values()))


def _sitemap_index(root: Element, url: str) -> Feed:
    texts = (each.text or "" for each in root.iter() if name_of(each) == "loc")
    addresses = dict.fromkeys(filter(None, (joined(url, text) for text in texts)))
    return Feed(sitemaps=tuple(addresses), is_sitemap=True)


def _sitemap(root: Element, url: str) -> Feed:
    places = (each for each in root.iter() if name_of(each) == "url")
    entries = (_entry(_fields(place.iter()), url) for place in islice(places, MOST_ENTRIES))
    return Feed(entries=tuple(entries), is_sitemap=True)


def _feed(root: Element, url: str) -> Feed:
    channel = next((each for each in root.iter() if name_of(each) in {"channel", "feed"}), root)
    about = _fields(channel)
    home = next((joined(url, address) for address in _addresses(about.get("link", ()))), None)
    base = url if name_of(channel) == "feed" else home or url
    items = (each for each in root.iter() if name_of(each) in {"item", "entry"})
    return Feed(
        title=plain(_first(about, "title"), LONGEST_TITLE) or None,
        entries=tuple(_entry(_fields(_told(item)), base, item) for item in islice(items, MOST_ENTRIES)),
        wishes=_wishes(about),
    )


OPML_ADDRESS = ("xmlUrl", "xmlurl", "xmlURL", "XMLURL")
READERS = {"opml": _opml, "urlset": _sitemap, "sitemapindex": _sitemap_index}


def name_of(element: Element) -> str:
    """An element's name in lower case, with a short prefix of ours for the namespaces that count."""
    return _named(element.tag) if isinstance(element.tag, str) else ""


@lru_cache(maxsize=4096)
def _named(tag: str) -> str:
    space, _, local = tag.lower().rpartition("}")
    if not space:
        return local.removeprefix("atom:")  # a prefix here is one that the document does not declare
    known = next((prefix for part, prefix in SPACES.items() if part in space), None)
    if known is None or (known == "" and MODULES in space):
        return f"other:{local}"
    return known + local


def _told(item: Element) -> Iterator[Element]:
    """What an entry says, and after it what the groups of its media say."""
    yield from item
    for each in islice(item, MOST_FIELDS):
        if name_of(each) == "media:group":
            yield from each


def _fields(elements: Iterable[Element]) -> Fields:
    found: Fields = {}
    for element in elements:
        same = found.setdefault(name_of(element), [])
        if len(same) < MOST_FIELDS:
            same.append(element)
    return found


def _entry(fields: Fields, base: str, item: Element | None = None) -> Entry:
    bodies = [_inner(each) for name in BODIES for each in fields.get(name, ())]
    html = max(bodies, key=len, default="")
    guid = _first(fields, "guid", "id").strip() or ("" if item is None else item.get(ABOUT, ""))
    dates, changes = (
        (moment(_inner(each)) for name in names for each in fields.get(name, ())) for names in (DATES, CHANGES)
    )
    updated = utc(next(filter(None, changes), None))
    titles = (plain(_first(fields, name), LONGEST_TITLE) for name in ("title", "news:title", "dc:title", "media:title"))
    title = next(filter(None, titles), None) or plain(html, 80) or None
    published = utc(next(filter(None, dates), None)) or updated
    entry = Entry("", _link(fields, guid, base), title, published, html, updated)
    return replace(entry, key=key_of(guid, entry))


def _link(fields: Fields, guid: str, base: str) -> str | None:
    for name in ("link", "loc"):
        for element in fields.get(name, ()):
            for address in _addresses([element]):
                found = joined(joined(base, element.base or "") or element.base or base, address)
                if found:
                    return found
    permanent = all(each.get("isPermaLink", "true").lower() != "false" for each in fields.get("guid", ()))
    return guid if permanent and guid.startswith(("http://", "https://")) else None


def _addresses(links: Iterable[Element]) -> Iterator[str]:
    """Where links lead: RSS writes the address as text, Atom as an attribute beside other relations."""
    for link in links:
        text = (link.text or "").strip()
        if text:
            yield text
        elif link.get("href") and link.get("rel", "alternate").lower() == "alternate":
            yield link.get("href", "").strip()


def _first(fields: Fields, *names: str) -> str:
    """The first of these fields that says something."""
    texts = (_inner(each) for name in names for each in fields.get(name, ()))
    return next((text for text in texts if text.strip()), "")


def _inner(element: Element) -> str:
    """What stands in an element, as HTML."""
    if element.get("mode") == "base64":
        return _from_base64(element.text or "")
    if not len(element):
        return element.text or ""
    parts = (etree.tostring(child, encoding="unicode") for child in element)
    return escaped(element.text or "") + "".join(parts)


def _from_base64(text: str) -> str:
    """What Atom 0.3 packs so; nothing if it is damaged."""
    try:
        return b64decode("".join(text.split())).decode("utf-8", "replace")
    except ValueError:
        return ""


def _wishes(about: Fields) -> Wishes:
    """How often a feed says that it may be asked."""
    return wishes.of_feed(
        ttl=_first(about, "ttl"),
        period=_first(about, "sy:updateperiod"),
        frequency=_first(about, "sy:updatefrequency"),
        base=_first(about, "sy:updatebase"),
        skip_hours=[each.text or "" for parent in about.get("skiphours", ()) for each in islice(parent, 25)],
        skip_days=[each.text or "" for parent in about.get("skipdays", ()) for each in islice(parent, 10)],
    )
