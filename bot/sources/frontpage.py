"""A site's own page read as a list: the feeds that it names, and the links that look like its articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

from bot.sources.address import joined
from bot.sources.markup import Element, plain

FEED_TYPES = ("rss", "atom", "rdf", "feed+json", "text/xml", "application/xml")
LOOKS_LIKE_FEED = re.compile(
    r"(^|[/.])(rss|feeds?|atom|rdf)(\.xml|\.php|\.aspx?|\.json)?/?$|\.(rss|atom|rdf)$", re.IGNORECASE
)
NO_ARTICLE = re.compile(
    r"/(tags?|topics?|authors?|category|categories|section|search|login|signin|register|account|subscribe|about|contact"
    r"|privacy|terms|page|wp-content|wp-admin)(/|$)|\.(jpe?g|png|gif|svg|webp|pdf|mp[34]|zip|css|js)$",
    re.IGNORECASE,
)
DATED = re.compile(
    r"/(19|20)\d\d[/-]?(0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|[/_-](19|20)\d{6}\b"
)
NUMBERED = re.compile(r"\d{5,}")
MOST_LINKS = 1000
MOST_ANCHORS = 20_000  # that are looked at


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that some document names."""

    url: str
    title: str | None = None


def base_of(root: Element, url: str) -> str:
    """What a page's links are seen from: its <base>, else its address, else the address that it calls its own."""
    base = next(iter(root.xpath("//base/@href")), "")
    own = url or next(iter(root.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")), "")
    return (joined(own, base) if base else own) or own


def feed_links(root: Element, url: str) -> tuple[FeedLink, ...]:
    """The feeds that a page declares, then those that its links look like; each once, best first."""
    base = base_of(root, url)
    declared = [link for link in root.iter("link") if _declares_feed(link)]
    linked = [
        link for link in islice(root.iter("a"), MOST_ANCHORS) if LOOKS_LIKE_FEED.search(path_of(link.get("href", "")))
    ]
    found = {}
    for link in [*declared, *linked]:
        address = joined(base, link.get("href", ""))
        if address and address not in found:
            title = plain(link.get("title") or (link.text or ""), 200)
            found[address] = FeedLink(address, title or None)
    return tuple(found.values())


def _declares_feed(link: Element) -> bool:
    kind = link.get("type", "").lower()
    relations = link.get("rel", "").lower().split()
    return "alternate" in relations and bool(link.get("href")) and any(each in kind for each in FEED_TYPES)


def article_links(root: Element, url: str) -> tuple[str, ...]:
    """The links of a page that look like articles of its site, in the order of the page, each once."""
    base = base_of(root, url)
    addresses = (joined(base, link.get("href", "")) for link in islice(root.iter("a"), MOST_ANCHORS))
    site = site_of(base)
    own = (address for address in addresses if address and site_of(address) == site)
    articles = dict.fromkeys(address.partition("#")[0] for address in own if looks_like_article(address))
    return tuple(articles)[:MOST_LINKS]


def looks_like_article(address: str) -> bool:
    """Whether an address has a date, a number or a headline in it, as articles have and sections have not."""
    path = path_of(address)
    if NO_ARTICLE.search(path):
        return False
    wordy = any(part.count("-") >= 3 for part in path.split("/"))
    return bool(wordy or DATED.search(path) or NUMBERED.search(path))


def path_of(address: str) -> str:
    """The path of an address; nothing if it is none."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""


def site_of(address: str) -> str:
    """The part of a host name that one owner has, as far as it can be told without a list of registries."""
    try:
        labels = (urlsplit(address).hostname or "").split(".")
    except ValueError:
        return ""
    second_level = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if second_level else -2 :])
