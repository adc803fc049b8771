"""A site's own page read as a list: the feeds that it names, and the links that look like its articles.

read(source)   page -> links outside its menus -> those with a headline and an article's address -> entries

What is new is told by address. Precision goes first: a link that is missed comes again with the next article's page or
feed, one that is no article is read in vain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

from bot.errors import FormatError
from bot.models import Entry, Listing, Source
from bot.offload import offload
from bot.sources.address import canonical, joined
from bot.sources.encoding import decoded
from bot.sources.http import Http, unchanged
from bot.sources.markup import Element, html_tree, plain

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
# Sections and services that a front page links beside its articles, in the languages in which they are common.
NO_NEWS = re.compile(
    r"/(live-?tv|newsletters?|podcasts?|jobs?|careers?|shop|store|events?|games?|crosswords?|puzzles?|weather|horoscopes?"
    r"|help|faqs?|legal|terms[\w-]*|privacy[\w-]*|cookies?[\w-]*|impressum|datenschutz|agb|mentions-legales|aviso-legal"
    r"|advertis[\w-]*|donate|donations?|press-?office|media-?kit|subscri[\w-]*|abo(nnement)?s?|offers?|coupons?|deals"
    r"|people|profiles?|team|staff|our-[\w-]+|about[\w-]*|contact[\w-]*|corrections|sitemap|archives?|rss|feeds?|e-?paper"
    r"|plus|premium|membership|register|dossiers?|series|collections?|hubs?|tv-guide|programmes?|channels?|users?"
    r"|videos?|watch|audio|mediathek|listen"
    r"|products?|services?|solutions?|cart|checkout|forums?|communit(y|ies)|gift[\w-]*|members?|revisions|sponsor[\w-]*"
    r"|partner-?content|brand(ed|post)[\w-]*|advertorials?|anzeigen?|promo[\w-]*|shopping[\w-]*)(\.\w{2,5})?(/|$)",
    re.IGNORECASE,
)
NO_NEWS_HOST = re.compile(
    r"^(coupons?|cupon\w*|descuentos|gutscheine?|bons?-?plans?|shop|store|jobs?|stellen\w*|abo|account|login|my|help)\.",
    re.IGNORECASE,
)
# Parameters that say where on a page a link stood. On a page of links they are no part of an address.
PLACED = re.compile(
    r"(itm|int|icid|hpt|ref|src|source|from|pos|position|module|mod|widget|link|traffic|campaign|recirc|intcmp|iid|via)"
    r"(_\w{1,40})?",
    re.IGNORECASE,
)
PRICE = re.compile(r"[$€£¥]\s?\d+[.,]\d\d\b")
MENUS = ("nav", "footer", "menu", "address", "form")
MENU_NAME = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|footer|breadcrumbs?|tags?|taglist|share|social|sidenav|toolbar|cookie\w*"
    r"|masthead|skip\w*)(?:$|[\s_-])",
    re.IGNORECASE,
)
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
NO_HEADLINE = re.compile(
    r"^(?:read|see|view|show|watch|listen|learn|load|find out|continue|sign|log|subscribe|click)\b.{0,24}$"
    r"|^\d+ comments?$"
    r"|^(?:skip to|zum inhalt|aller au|ir al|saltar al|vai al|naar de)\b.{0,40}$"
    r"|^(?:weiterlesen|mehr|lire|voir|leer|ver|leggi|lees|czytaj|читать|далее)\b.{0,24}$",
    re.IGNORECASE,
)
SHORTEST_HEADLINE = 18  # characters; half as many where words are not spaced
FEWEST_WORDS = 3
FEWEST_ALIKE = 4  # addresses of one pattern, from which it is believed to be that of articles
FEWEST_HEADLINES = 5  # on a page that can be followed for them
LONGEST_HEADLINE = 300
COMMENTS = re.compile(
    r"comment|kommentar|comentari|comentário|commentaire|reacties|yorumlar|коммент|комент|تعليق|评论|コメント",
    re.IGNORECASE,
)
MEDIA = re.compile(r"podcast|video|audio|photos?\b|gallery|itunes|jobs\b|events\b|shop\b|weather", re.IGNORECASE)
MOST_LINKS = 1000
MOST_ANCHORS = 20_000  # that are looked at
MOST_LOOKED_AT = 5_000  # outside menus, for headlines


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
    known = any(each in kind for each in FEED_TYPES) and "oembed" not in kind
    return "alternate" in relations and bool(link.get("href")) and known


def article_links(root: Element, url: str) -> tuple[str, ...]:
    """The links of a page that look like articles of its site, in the order of the page, each once."""
    base = base_of(root, url)
    addresses = (joined(base, link.get("href", "")) for link in islice(root.iter("a"), MOST_ANCHORS))
    site = site_of(base)
    own = (address for address in addresses if address and site_of(address) == site)
    articles = dict.fromkeys(address.partition("#")[0] for address in own if looks_like_article(address))
    return tuple(articles)[:MOST_LINKS]


async def read(http: Http, source: Source) -> Listing | None:
    """One polite reading of a front page; SourceError if it has no headlines any more."""
    answer = await http.poll(source)
    if answer.not_modified:
        return unchanged(answer)
    entries = await offload(headlines_in, decoded(answer.body, answer.charset), answer.url)
    if not entries:
        raise FormatError("the page has no links that look like articles any more: look for its feed, or remove it")
    return Listing(
        entries=entries,
        title=source.title,
        validators=answer.validators,
        url=answer.url if answer.moved else None,
        wait=answer.wait,
        body_hash=answer.body_hash,
    )


def headlines_in(html: str, url: str) -> tuple[Entry, ...]:
    """The headlines of a page; none if it is no HTML at all."""
    root = html_tree(html)
    return () if root is None else headlines(root, url)


def headlines(root: Element, url: str) -> tuple[Entry, ...]:
    """The articles of its site that a page links under their headlines, in the order of the page, each once."""
    base = base_of(root, url)
    site, home = site_of(base), canonical(url)
    titles: dict[str, str] = {}
    for link in islice(_outside_menus(root), MOST_LOOKED_AT):
        address = joined(base, link.get("href", ""))
        if address and site_of(address) == site and _may_be_article(address):
            place = canonical(_unplaced(address))
            titles[place] = max(titles.get(place, ""), _title(link), key=len)
    titles.pop(home, None)
    named = {place: title for place, title in titles.items() if _is_headline(title)}
    shapes = Counter(map(_shape, named))
    found = [
        Entry(key=place, url=place, title=title)
        for place, title in named.items()
        if looks_like_article(place) or (_is_coded(place) and shapes[_shape(place)] >= FEWEST_ALIKE)
    ]
    return tuple(found[:MOST_LINKS])


def _outside_menus(root: Element) -> Iterator[Element]:
    """The links of a page without those of its menus, footers and lists of tags."""
    inside: set[Element] = set()
    looked = 0
    for element in root.iter("nav", "footer", "menu", "address", "form", "div", "ul", "ol", "section", "p", "header"):
        named = f"{element.get('class', '')[:200]} {element.get('id', '')[:100]} {element.get('role', '')[:50]}"
        if element.tag in MENUS or (element.tag in {"div", "ul", "ol", "p"} and MENU_NAME.search(named)):
            links = list(islice(element.iter("a"), MOST_ANCHORS))
            looked += len(links)
            if len(links) < MOST_ANCHORS and looked < 5 * MOST_ANCHORS:
                inside.update(links)
    yield from (link for link in islice(root.iter("a"), MOST_ANCHORS) if link not in inside)


def _unplaced(address: str) -> str:
    """The address without what says at which place of a page a reader pressed it."""
    start, mark, query = address.partition("#")[0].partition("?")
    kept = [pair for pair in query.split("&") if not PLACED.fullmatch(pair.partition("=")[0])]
    return f"{start}{mark}{'&'.join(kept)}" if kept and mark else start


def _may_be_article(address: str) -> bool:
    path = path_of(address)
    host = urlsplit(address).hostname or ""
    other = NO_ARTICLE.search(path) or NO_NEWS.search(path) or NO_NEWS_HOST.match(host)
    return bool(path.strip("/")) and not other


def _title(link: Element) -> str:
    """The headline under which a page links: what stands in a heading, else all words of the link."""
    heading = next(islice(link.iter("h1", "h2", "h3", "h4", "h5", "h6"), 1), link)
    words = plain("".join(islice(heading.itertext(), 200)), LONGEST_HEADLINE)
    return words or plain(link.get("title") or link.get("aria-label") or "", LONGEST_HEADLINE)


def _is_headline(title: str) -> bool:
    if UNSPACED.search(title):
        return 2 * len(title) >= SHORTEST_HEADLINE
    enough = len(title) >= SHORTEST_HEADLINE and len(title.split()) >= FEWEST_WORDS
    return enough and not (NO_HEADLINE.match(title) or PRICE.search(title))


def _shape(address: str) -> str:
    """An address with its last part left out: what articles of one site have in common."""
    return address.partition("?")[0].rstrip("/").rpartition("/")[0]


def _is_coded(address: str) -> bool:
    """Whether an address ends in what is no word: a code with digits, or two words and more."""
    last = path_of(address).rstrip("/").rpartition("/")[2]
    return len(last) >= 6 and (any(map(str.isdigit, last)) or "-" in last)


def ranked(feeds: Iterable[FeedLink], url: str, *, is_article: bool = False) -> tuple[FeedLink, ...]:
    """The feeds that a page names, the one of its news first: of its section before others, of comments last."""
    path = path_of(url).rstrip("/").lower()
    sections: Sequence[str] = () if is_article else [part for part in path.split("/") if part]

    def rank(each: FeedLink) -> tuple[bool, bool, bool, int]:
        own = path_of(each.url).lower()
        of_comments = bool(COMMENTS.search(f"{each.url} {each.title or ''}"))
        of_article = is_article and bool(path) and own.startswith(f"{path}/")  # an article's own feed is its comments'
        shared = len({*sections} & {*re.split(r"[/._-]", own)})
        return of_comments or of_article, _is_elsewhere(each.url, url), bool(MEDIA.search(each.url)), -shared

    return tuple(sorted(feeds, key=rank))


def is_of_comments(feed: FeedLink) -> bool:
    """Whether a feed says that it holds what readers write."""
    return bool(COMMENTS.search(f"{feed.url} {feed.title or ''}"))


def _is_elsewhere(feed: str, page: str) -> bool:
    """Whether a feed is on a site of others, and not on one that keeps feeds for many."""
    return site_of(feed) != site_of(page) and "feed" not in (urlsplit(feed).hostname or "")


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
