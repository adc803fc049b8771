"""What a page says of itself, and what it leads to: the feeds that it names, and its headlines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from bot.errors import FormatError
from bot.models import Entry, Page
from bot.sources import extraction, feed, frontpage, known_sites
from bot.sources.frontpage import FEWEST_HEADLINES, FeedLink, is_of_comments, looks_like_article, ranked
from bot.sources.page_types import PageType

MOST_NAMED = 4  # feeds that a page names and that are tried
# Pages whose links are no headlines: nothing is shown on them, or something is sold, asked or looked for.
NOT_NEWS = frozenset(
    {
        PageType.LOGIN,
        PageType.PAYWALL,
        PageType.CONSENT,
        PageType.WALL,
        PageType.ERROR,
        PageType.FORUM,
        PageType.PRODUCT,
        PageType.SEARCH,
    }
)
MADE_BY = re.compile(
    r"""<meta\s[^<>]{0,100}name=["']?generator["']?[^<>]{0,100}?content=["']([^"'<>]{1,100})""", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Survey:
    """What a page says of itself, and what it leads to."""

    page_type: PageType
    title: str | None
    is_article: bool  # surely
    feeds: tuple[FeedLink, ...] = ()  # best first
    headlines: tuple[Entry, ...] = ()
    made_by: str = ""

    @property
    def of_news(self) -> list[FeedLink]:
        """The first of the feeds that hold no comments."""
        return [each for each in self.feeds if not is_of_comments(each)][:MOST_NAMED]

    @property
    def can_be_followed(self) -> bool:
        """Whether the page itself has enough headlines, and is of a type that may have some."""
        return len(self.headlines) >= FEWEST_HEADLINES and self.page_type not in NOT_NEWS


def survey_of(fetched: Page, body: bytes, charset: str | None) -> Survey:
    """What a page leads to; runs in the worker process."""
    reading = extraction.understood(fetched)
    try:
        named = feed.parse(body, fetched.url, charset).feeds
    except FormatError:
        named = ()
    document, url = reading.document, fetched.url
    is_article = reading.page_type is PageType.ARTICLE and _is_surely_article(document.published, url)
    own = filter(None, (known_sites.channel_feed(url, fetched.html),))
    made_by = MADE_BY.search(fetched.html[:100_000])
    return Survey(
        page_type=reading.page_type,
        title=document.title,
        is_article=is_article,
        feeds=(*map(FeedLink, own), *ranked(filter(_may_be_news, named), url, is_article=is_article)),
        headlines=frontpage.headlines_in(fetched.html, url),
        made_by=made_by[1] if made_by else urlsplit(url).hostname or "",
    )


def _may_be_news(link: FeedLink) -> bool:
    """Not what buttons for sharing lead to, nor what a page gives to those who embed it."""
    return known_sites.closed_host(link.url) is None and "oembed" not in link.url


def _is_surely_article(published: datetime | None, url: str) -> bool:
    """A section may look like an article: one that is surely an article has a date, and an address like one."""
    return published is not None and looks_like_article(url) and urlsplit(url).path != "/"
