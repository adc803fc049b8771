"""Tells an article from what else a web address may give: a shop, a forum, a list, a login, a wall against programs.

Only what a page says of itself and its plain shape decide. In doubt it is an article: a reader can stop one that is
none, but never sees one that was refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from lxml import etree

from bot.sources.jsonld import ARTICLE, Facts
from bot.sources.markup import Element
from bot.sources.metadata import Metadata

LONG_LINE = 120  # characters: a paragraph, not a label
MUCH_PROSE = 4500  # characters in such lines: seldom anything but an article
LITTLE_TEXT = 250
WALL_TEXT = 1500  # a wall or a login says less than this

REFUSALS: Mapping[str, str] = {
    "login": "the page asks to sign in: only what is open to everybody can be read",
    "wall": "the page is a wall against programs: follow another source, or the site's feed",
    "empty": "the page has no text to read: it may need a browser that runs scripts",
    "forum": "the page is a forum, not an article",
    "product": "the page sells something: it is not an article",
    "listing": "the page is a list of others, not an article: add the site's feed instead",
    "page": "the page has no date, author or headline, so it is not read as an article",
}

DOUBTFUL = frozenset({"forum", "product", "page"})  # judged by looks alone, which a feed's word outweighs

FORUM_PATH = re.compile(
    r"/(forums?|threads?|viewtopic|showthread|discussions?|questions/\d+|t/[^/]{1,200}/\d+|topic/\d+)(?=[/.?-]|$)",
    re.IGNORECASE,
)
FORUM_HOST = re.compile(r"(forums?|bbs|boards?|community|discuss)\.", re.IGNORECASE)
SHOP_PATH = re.compile(
    r"/(products?|item|dp|shop|store|pricing|solutions?|services?|applications?|c|collections?|calculators?)(/|$)",
    re.IGNORECASE,
)
LIST_PATH = re.compile(
    r"/(category|categories|tags?|topics?|collections?|search|browse|archives?|listings?|authors?)(/|$)", re.IGNORECASE
)
ARTICLE_PATH = re.compile(
    r"/(blogs?|news|articles?|posts?|stor(y|ies)|opinions?|features?|guides?|reviews?|learn|resources?|magazine|press"
    r"|insights?|p|knowledge[\w-]*|20\d\d)(/|$)",
    re.IGNORECASE,
)
PRICE = re.compile(r"[$€£¥]\s?\d")
CART = re.compile(
    r"add to (?:cart|bag|basket)|buy now|in den warenkorb|ajouter au panier|añadir al carrito|checkout", re.IGNORECASE
)
SIGN_IN = re.compile(
    r"\b(?:sign|log) ?in (?:to|with|or)\b|\bplease (?:sign|log) ?in\b|\blog ?in required|bitte (?:melden|loggen) sie"
    r" sich|^(?:sign|log) ?in\b|connectez-vous pour|inicia sesión para",
    re.IGNORECASE,
)
WALL = re.compile(
    r"just a moment|attention required|access (?:to this page has been )?denied|are you (?:a |not a )?(?:robot|human)"
    r"|verify (?:that )?you are|enable javascript and cookies|pardon our interruption|unusual traffic"
    r"|checking your browser|captcha",
    re.IGNORECASE,
)
NOT_CODE = "text()[not(parent::script or parent::style or parent::noscript or parent::template)]"
VISIBLE = etree.XPath(f"//{NOT_CODE}", smart_strings=False)
IN_LINKS = etree.XPath(f"//a//{NOT_CODE}", smart_strings=False)


@dataclass(frozen=True)
class Shape:
    """What decides on a page's type; everything is read off once."""

    url: str
    facts: Facts
    metadata: Metadata
    og_type: str
    states_time: bool  # in the element that is made for an article's time of publication
    text: str  # what was extracted
    visible: str  # all that a reader sees
    linked: int  # characters of it in links
    times: int  # <time> elements
    teasers: int  # <article> elements
    asks_password: bool

    @cached_property
    def path(self) -> str:
        return urlsplit(self.url).path

    @cached_property
    def prose(self) -> int:
        return sum(len(line) for line in self.text.split("\n") if len(line) > LONG_LINE)

    @cached_property
    def states_article(self) -> bool:
        return any(map(ARTICLE.search, self.facts.kinds)) or (self.og_type == "article" and self.states_time)

    @cached_property
    def link_share(self) -> float:
        return self.linked / max(1, len(self.visible))


def shape(root: Element, url: str, facts: Facts, metadata: Metadata, text: str) -> Shape:
    """The shape of the page under `root`; `text` is what extraction made of it."""
    return Shape(
        url=url,
        facts=facts,
        metadata=metadata,
        og_type=str(next(iter(root.xpath("//meta[@property='og:type']/@content")), "")).strip().lower(),
        states_time=bool(root.xpath("//meta[@property='article:published_time']")),
        text=text,
        visible=_words(VISIBLE(root)),
        linked=len(_words(IN_LINKS(root))),
        times=sum(1 for _ in root.iter("time")),
        teasers=sum(1 for _ in root.iter("article")),
        asks_password=bool(root.xpath("//input[@type='password']")),
    )


def _words(texts: list[str]) -> str:
    return " ".join(" ".join(texts).split())


def page_type(page: Shape) -> str:
    """`article`, or a key of REFUSALS."""
    return next((kind for kind, holds in RULES if holds(page)), "article")


def _is_wall(page: Shape) -> bool:
    return len(page.text) < WALL_TEXT and bool(WALL.search(f"{page.metadata.title} {page.text[:WALL_TEXT]}"))


def _is_login(page: Shape) -> bool:
    if len(page.text) >= WALL_TEXT:
        return False
    says = SIGN_IN.search(page.metadata.title or "") or SIGN_IN.search(page.text)
    return bool(says) or (page.asks_password and len(page.text) < LITTLE_TEXT)


def _is_forum(page: Shape) -> bool:
    host = urlsplit(page.url).hostname or ""
    stated = page.facts.kinds & {"DiscussionForumPosting", "QAPage"}
    return bool(stated or FORUM_PATH.search(page.path) or FORUM_HOST.match(host))


def _is_product(page: Shape) -> bool:
    if page.og_type.startswith("product") or ("Product" in page.facts.kinds and not page.states_article):
        return True
    if ARTICLE_PATH.search(page.path) or any(map(ARTICLE.search, page.facts.kinds)):
        return False
    in_shop = bool(SHOP_PATH.search(page.path))
    sells = bool(CART.search(page.visible)) and len(PRICE.findall(page.visible)) >= 5
    return (in_shop and not page.states_article) or (
        sells and page.prose < MUCH_PROSE and (in_shop or not page.metadata.published)
    )


def _is_empty(page: Shape) -> bool:
    return len(page.text) < LITTLE_TEXT


def _is_listing(page: Shape) -> bool:
    if page.url and page.path in {"", "/"}:
        return True
    if page.prose < MUCH_PROSE and not page.metadata.published:
        stated = page.facts.kinds & {"CollectionPage", "ItemList", "SearchResultsPage"}
        if stated or LIST_PATH.search(page.path):
            return True
    crowded = page.times >= 8 and page.teasers >= 8 and page.og_type != "article"
    return crowded or (page.link_share > 0.6 and page.prose < 2000 and not page.metadata.authors)


def _says_nothing(page: Shape) -> bool:
    """Nothing about it is an article's: no date, author, headline, telling address or long prose."""
    slug = page.path.rstrip("/").rpartition("/")[2]
    telling = bool(ARTICLE_PATH.search(page.path)) or slug.count("-") >= 3 or page.og_type == "article"
    stated = page.metadata.published or page.metadata.authors or page.facts.headline
    return not (stated or telling or (page.prose >= MUCH_PROSE and page.link_share < 0.45))


RULES: tuple[tuple[str, Callable[[Shape], bool]], ...] = (
    ("wall", _is_wall),
    ("login", _is_login),
    ("forum", _is_forum),
    ("product", _is_product),
    ("empty", _is_empty),
    ("article", lambda page: page.states_article),
    ("listing", _is_listing),
    ("page", _says_nothing),
)
