"""Tells an article from what else a web address may give: a shop, a forum, a list, a login, a wall, an error, a video.

Only what a page says of itself and its plain shape decide. In doubt it is an article: a reader can stop one that is
none, but never sees one that was refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice
from urllib.parse import urlsplit

from lxml import etree

from bot.errors import Trouble
from bot.models import Page
from bot.sources import page_words as words
from bot.sources.jsonld import ARTICLE, Facts
from bot.sources.markup import Element
from bot.sources.metadata import Metadata, words_of

LONG_LINE = 120  # characters: a paragraph, not a label
MUCH_PROSE = 4500  # characters in such lines: seldom anything but an article
LITTLE_TEXT = 250
WALL_TEXT = 1500  # a wall or a login says less than this
TEASER = 800  # characters of prose: what is shown to those who do not pay
FREE_PART = 3000  # characters, that a publisher leaves free at most
MOST_VISIBLE = 50_000  # characters of what a reader sees, among which words are looked for
LARGEST_WALL = 300_000  # characters of a page


class PageType(StrEnum):
    """What a page is."""

    ARTICLE = "article"
    LOGIN = "login"
    PAYWALL = "paywall"  # nothing worth reading is free; where some is, it is an article that breaks off
    CONSENT = "consent"
    WALL = "wall"
    ERROR = "error"  # an error that the server does not call one
    EMPTY = "empty"
    FORUM = "forum"
    PRODUCT = "product"
    SEARCH = "search"
    LISTING = "listing"
    VIDEO = "video"
    GALLERY = "gallery"
    ABOUT = "about"
    PAGE = "page"


REFUSALS: Mapping[PageType, str] = {
    PageType.LOGIN: "the page asks to sign in: only what is open to everybody can be read",
    PageType.PAYWALL: "the page is for subscribers: only what is open to everybody can be read",
    PageType.CONSENT: "the page asks for consent to cookies before it shows anything: follow the site's feed",
    PageType.WALL: "the page is a wall against programs: follow another source, or the site's feed",
    PageType.ERROR: "the site says that there is no such page: look for the new address",
    PageType.EMPTY: "the page has no text to read: it may need a browser that runs scripts",
    PageType.FORUM: "the page is a forum, not an article",
    PageType.PRODUCT: "the page sells something: it is not an article",
    PageType.SEARCH: "the page is a search, not an article: add the site's feed instead",
    PageType.LISTING: "the page is a list of others, not an article: add the site's feed instead",
    PageType.VIDEO: "the page is a video or a recording without a text to read",
    PageType.GALLERY: "the page is a series of pictures without a text to read",
    PageType.ABOUT: "the page is about its site, not an article",
    PageType.PAGE: "the page has no date, author or headline, so it is not read as an article",
}
WHY: Mapping[PageType, Trouble] = {
    PageType.LOGIN: Trouble.LOGIN,
    PageType.PAYWALL: Trouble.PAYMENT,
    PageType.CONSENT: Trouble.BOT_WALL,
    PageType.WALL: Trouble.BOT_WALL,
    PageType.ERROR: Trouble.NOT_FOUND,
}  # of the others none is the server's

# Judged by looks alone, which a feed's word outweighs.
DOUBTFUL = frozenset({PageType.FORUM, PageType.PRODUCT, PageType.ABOUT, PageType.PAGE})

NOT_CODE = "text()[not(parent::script or parent::style or parent::noscript or parent::template)]"
VISIBLE = etree.XPath(f"//{NOT_CODE}", smart_strings=False)
IN_LINKS = etree.XPath(f"//a[not(ancestor::a)]//{NOT_CODE}", smart_strings=False)  # links in links: once each


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
    heading: str  # the page's title and its first heading
    walled: bool  # it runs the script of a wall against programs
    plays: bool  # it is made around a player

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


def shape(root: Element, page: Page, facts: Facts, metadata: Metadata, text: str) -> Shape:
    """The shape of the page under `root`; `text` is what extraction made of it."""
    return Shape(
        url=page.url,
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
        heading=" | ".join(words_of(each) for each in islice(root.iter("title", "h1"), 2)),
        walled=len(text) < WALL_TEXT and bool(words.WALL_CODE.search(page.html[:LARGEST_WALL])),
        plays=next(root.iter("video", "audio"), None) is not None or any(map(_is_player, root.iter("iframe"))),
    )


def _is_player(frame: Element) -> bool:
    return re.search(r"embed|player", (frame.get("src") or "")[:500]) is not None


def _words(texts: list[str]) -> str:
    return " ".join(" ".join(texts).split())


def page_type(page: Shape) -> PageType:
    """What the page is; in doubt an article."""
    return next((kind for kind, holds in RULES if holds(page)), PageType.ARTICLE)


def breaks_off(page: Shape) -> bool:
    """Whether an article is shown in part: the rest is for subscribers."""
    if words.PAYWALL.search(page.text[-LITTLE_TEXT:]):
        return True
    short = page.prose < TEASER or (len(page.text) < FREE_PART and not page.facts.free)
    return short and bool(words.PAYWALL.search(page.visible[:MOST_VISIBLE]))


def is_live(page: Shape) -> bool:
    """Whether it is a live blog, whose newest posts stand first."""
    return "LiveBlogPosting" in page.facts.kinds or (bool(words.LIVE_TITLE.search(page.heading)) and page.times >= 5)


def _is_wall(page: Shape) -> bool:
    return len(page.text) < WALL_TEXT and (
        bool(words.WALL.search(page.heading))
        or bool(words.WALL.search(page.text[:WALL_TEXT]))
        or (page.walled and page.prose == 0 and not page.asks_password)
    )


def _is_login(page: Shape) -> bool:
    if len(page.text) >= WALL_TEXT:
        return False
    says = words.SIGN_IN.search(page.metadata.title or "") or words.SIGN_IN.search(page.text)
    return bool(says) or (page.asks_password and len(page.text) < LITTLE_TEXT)


def _is_consent(page: Shape) -> bool:
    if words.CONSENT_HOST.match(urlsplit(page.url).hostname or ""):
        return True
    says = words.CONSENT.search(page.heading) or (len(page.visible) < 2 * WALL_TEXT and words.CONSENT.search(page.text))
    return bool(says) and page.prose < WALL_TEXT and not page.states_article


def _is_paywall(page: Shape) -> bool:
    if len(page.text) >= LITTLE_TEXT or page.asks_password:
        return False
    return not page.facts.free or bool(words.PAYWALL.search(page.visible[:MOST_VISIBLE]))


def _is_error(page: Shape) -> bool:
    return len(page.text) < WALL_TEXT and bool(words.MISSING.search(page.heading)) and not page.states_article


def _is_search(page: Shape) -> bool:
    if "SearchResultsPage" in page.facts.kinds:
        return True
    asked = words.SEARCH_PATH.search(page.path) or words.SEARCH_QUERY.search(urlsplit(page.url).query)
    return bool(asked) and not page.states_article and page.prose < MUCH_PROSE


def _is_about(page: Shape) -> bool:
    return bool(words.ABOUT_PATH.search(page.path)) and not page.metadata.published


def _is_video(page: Shape) -> bool:
    stated = page.og_type.startswith(("video", "music")) or page.facts.kinds & {
        "VideoObject",
        "AudioObject",
        "PodcastEpisode",
    }
    placed = words.VIDEO_PATH.search(page.path) and page.plays
    return bool(stated or placed) and page.prose < LITTLE_TEXT and len(page.text) < WALL_TEXT


def _is_gallery(page: Shape) -> bool:
    stated = page.facts.kinds & {"ImageGallery", "MediaGallery"}
    return bool(stated or words.GALLERY_PATH.search(page.path)) and page.prose < LITTLE_TEXT


def _is_forum(page: Shape) -> bool:
    host = urlsplit(page.url).hostname or ""
    stated = page.facts.kinds & {"DiscussionForumPosting", "QAPage"}
    return bool(stated or words.FORUM_PATH.search(page.path) or words.FORUM_HOST.match(host))


def _is_product(page: Shape) -> bool:
    if page.og_type.startswith("product") or ("Product" in page.facts.kinds and not page.states_article):
        return True
    if words.ARTICLE_PATH.search(page.path) or any(map(ARTICLE.search, page.facts.kinds)):
        return False
    in_shop = bool(words.SHOP_PATH.search(page.path))
    sells = bool(words.CART.search(page.visible[:MOST_VISIBLE])) and len(words.PRICE.findall(page.visible)) >= 5
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
        if stated or words.LIST_PATH.search(page.path):
            return True
    crowded = page.times >= 8 and page.teasers >= 8 and page.og_type != "article"
    return crowded or (page.link_share > 0.6 and page.prose < 2000 and not page.metadata.authors)


def _says_nothing(page: Shape) -> bool:
    """Nothing about it is an article's: no date, author, headline, telling address or long prose."""
    slug = page.path.rstrip("/").rpartition("/")[2]
    telling = bool(words.ARTICLE_PATH.search(page.path)) or slug.count("-") >= 3 or page.og_type == "article"
    stated = page.metadata.published or page.metadata.authors or page.facts.headline
    return not (stated or telling or (page.prose >= MUCH_PROSE and page.link_share < 0.45))


RULES: tuple[tuple[PageType, Callable[[Shape], bool]], ...] = (
    (PageType.WALL, _is_wall),
    (PageType.CONSENT, _is_consent),
    (PageType.ERROR, _is_error),
    (PageType.PAYWALL, _is_paywall),
    (PageType.LOGIN, _is_login),
    (PageType.VIDEO, _is_video),
    (PageType.GALLERY, _is_gallery),
    (PageType.FORUM, _is_forum),
    (PageType.PRODUCT, _is_product),
    (PageType.SEARCH, _is_search),
    (PageType.EMPTY, _is_empty),
    (PageType.ARTICLE, lambda page: page.states_article),
    (PageType.ABOUT, _is_about),
    (PageType.LISTING, _is_listing),
    (PageType.PAGE, _says_nothing),
)
