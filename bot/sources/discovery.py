"""From any address that a person gives to a source that can be read.

a feed, a sitemap                    that
a profile, a channel, a repository   the feed that its site keeps for it
a page                               the feed that it names, the one of its news before others; else one where feeds
                                     usually are; else a sitemap of news; else the page itself: for its headlines, or,
                                     where it is an article, alone

At most MOST_REQUESTS are made and LONGEST_SEARCH seconds spent; what cannot be followed is named.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.errors import FetchError, FormatError, RetryLater, SourceError, Trouble
from bot.models import Entry, Listing
from bot.offload import offload
from bot.sources import feed, known_sites, page, page_types, sitemap
from bot.sources.address import joined
from bot.sources.frontpage import FeedLink, ranked
from bot.sources.http import Answer, Http
from bot.sources.page_types import PageType
from bot.sources.survey import MOST_NAMED, Survey, survey_of
from bot.sources.typed import has_scheme, typed

MOST_REQUESTS = 8  # redirects not counted
LONGEST_SEARCH = 60.0  # seconds
MOST_USUAL = 4  # places at which feeds usually are and that are tried
FOR_SITEMAPS = 2  # requests that are kept for the last resort
STALE = timedelta(days=180)  # a feed without anything newer may have been left behind
MOST_CHOICES = 10
WALLED = frozenset({Trouble.REFUSED, Trouble.BOT_WALL, Trouble.LOGIN, Trouble.PAYMENT, Trouble.LEGAL})
UNSCHEMED = frozenset({Trouble.TLS, Trouble.UNREACHABLE})  # for which another form of the address is tried
CONSENT_HOST = re.compile(r"(consent|guce|cmp|gdpr|privacygate)[\w-]*\.", re.IGNORECASE)
CONSENT_PATH = re.compile(r"/(consent|cookie-?(wall|consent)|privacy-?gate|gdpr)[\w-]*(/|$)", re.IGNORECASE)
SITEMAP_LINE = re.compile(r"^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Choice:
    """Another source behind the same address."""

    kind: str  # a key of KINDS
    url: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A source that can be added, and what it holds now."""

    kind: str  # a key of KINDS
    url: str
    title: str | None
    listing: Listing
    others: tuple[Choice, ...] = ()
    note: str = ""  # in our words: why it is not what was asked for, if it is not


@dataclass(slots=True)
class Search:
    """The requests of one discovery, counted."""

    http: Http
    left: int = MOST_REQUESTS
    asked: set[str] = field(default_factory=set)

    async def get(self, url: str) -> Answer:
        """The answer; FetchError where too much was asked already."""
        if self.left <= 0:
            raise FetchError("too many addresses were tried")
        self.left -= 1
        self.asked.add(url)
        return await self.http.get(url)


async def discover(http: Http, url: str, *, patience: float = LONGEST_SEARCH) -> Found:
    """The source behind whatever somebody typed; SourceError says why there is none, also after so many seconds."""
    try:
        async with asyncio.timeout(patience):
            return await _discovered(Search(http), url)
    except TimeoutError:
        slow = f"the site takes longer than {patience:g} seconds: try again later, or add the feed's own address"
        raise FetchError(slow, why=Trouble.SLOW) from None


async def chosen(http: Http, choice: Choice) -> Found:
    """One of the others, as the kind that it was offered as."""
    search = Search(http)
    answer = await search.get(choice.url)
    if choice.kind not in {"page", "frontpage"}:
        read = await _parsed(http, answer)
        if read is None or not read.is_feed or read.is_page:
            raise FormatError("there is no feed at that address any more")
        return await _list_of(search, answer, replace(read, title=read.title or choice.title))
    survey = await _surveyed(http, answer)
    return _page(answer, survey) if choice.kind == "page" else _frontpage(answer, survey)


async def _discovered(search: Search, text: str) -> Found:
    url = typed(text)
    closed = known_sites.closed_host(url)
    if closed:
        members = f"{closed} shows what is posted to signed-in members only: follow the publisher's own site instead"
        raise FetchError(members, why=Trouble.LOGIN)
    answer = await _first(search, known_sites.feed_address(url) or url, given=has_scheme(text))
    if answer is None:
        return await _behind_wall(search, url)
    read = await _parsed(search.http, answer)
    if read is not None and (read.is_sitemap or read.is_feed):
        return await _list_of(search, answer, read)
    if read is not None and not read.is_page:
        many = (
            f"that is a list of {len(read.feeds)} feeds: bring it in with `/sources import`, or add one address of it"
        )
        raise FormatError(many)
    return await _behind_page(search, answer)


async def _first(search: Search, url: str, *, given: bool) -> Answer | None:
    """The answer at an address, in the forms in which people leave its beginning out; None where a wall stands."""
    try:
        return await search.get(url)
    except RetryLater:
        raise
    except FetchError as error:
        if error.why in WALLED:
            return None
        if given or error.why not in UNSCHEMED:
            raise
        for other in _forms(url):
            try:
                return await search.get(other)
            except FetchError:
                continue
        raise


def _forms(url: str) -> list[str]:
    rest = url.removeprefix("https://")
    host = rest.partition("/")[0]
    with_www = [f"https://www.{rest}"] if host.count(".") == 1 else []
    return [*with_www, f"http://{rest}"]


async def _behind_wall(search: Search, url: str) -> Found:
    """A feed where feeds usually are, which many sites leave open to programs; else the error of the wall."""
    found = await _first_feed(search, _links(url, known_sites.USUAL[:2]))
    if found is not None:
        return replace(found, note="The page itself is closed to programs; its site's feed is open.")
    raise await _error_of(search, url)


async def _error_of(search: Search, url: str) -> SourceError:
    try:
        await search.get(url)
    except SourceError as error:
        return error
    return FetchError("the page is closed to programs: follow another source", why=Trouble.REFUSED)


async def _behind_page(search: Search, answer: Answer) -> Found:
    """The source that stands behind a page."""
    _refuse_consent(answer.url)
    survey = await _surveyed(search.http, answer)
    found = await _first_feed(search, survey.of_news)
    if found is not None:
        return _with_others(found, answer, survey, search.http.now())
    home = await _home(search, answer.url)
    found = await _first_feed(search, [*(home.of_news if home else ()), *_usual(answer.url, survey)])
    if found is not None:
        note = "" if home is None else "That page names no feed of its own: this is the feed of its site."
        return _with_others(replace(found, note=note), answer, survey, search.http.now())
    if survey.is_article:
        return replace(_page(answer, survey), others=_front_of(answer.url, home))
    found = await _news_sitemap(search, answer.url)
    if found is not None:
        return replace(found, title=found.title or survey.title)
    if survey.can_be_followed:
        return _frontpage(answer, survey)
    if survey.page_type is not PageType.ARTICLE:
        refusal = f"no feed was found there, and {page_types.REFUSALS[survey.page_type]}"
        raise FormatError(refusal, why=page_types.WHY.get(survey.page_type))
    return _page(answer, survey)


def _refuse_consent(url: str) -> None:
    parts = urlsplit(url)
    if CONSENT_HOST.match(parts.hostname or "") or CONSENT_PATH.search(parts.path):
        wall = "the site asks for consent to cookies first, which a program cannot give: add the address of its feed"
        raise FormatError(wall, why=Trouble.BOT_WALL)


async def _surveyed(http: Http, answer: Answer) -> Survey:
    return await offload(survey_of, page.of(answer, http), answer.body, answer.charset)


async def _home(search: Search, url: str) -> Survey | None:
    """What the front page of a page's site leads to; None for a front page itself, and where it cannot be had."""
    home = joined(url, "/")
    if home is None or urlsplit(url).path in {"", "/"}:
        return None
    try:
        return await _surveyed(search.http, await search.get(home))
    except RetryLater:
        raise
    except SourceError:
        return None


def _front_of(url: str, home: Survey | None) -> tuple[Choice, ...]:
    """The front page of an article's site, where its headlines can be followed."""
    address = joined(url, "/")
    if address is None or home is None or not home.can_be_followed:
        return ()
    return (Choice("frontpage", address, home.title),)


def _usual(url: str, survey: Survey) -> list[FeedLink]:
    """Where feeds usually are, seen from a page; a profile's is beside it."""
    profile = filter(None, (known_sites.profile_feed(url),))
    return [*map(FeedLink, profile), *_links(url, known_sites.usual_paths(survey.made_by)[:MOST_USUAL])]


def _links(url: str, paths: Iterable[str]) -> list[FeedLink]:
    return [FeedLink(address) for address in (joined(url, path) for path in paths) if address]


async def _first_feed(search: Search, links: Iterable[FeedLink]) -> Found | None:
    """The first of these feeds that has something, a living one before others; lists of feeds are gone into."""
    queue, stale = deque(links), None
    deeper = MOST_NAMED
    while queue and search.left > FOR_SITEMAPS:
        link = queue.popleft()
        if link.url in search.asked:
            continue
        try:
            answer = await search.get(link.url)
        except RetryLater:
            raise
        except SourceError:
            continue
        read = await _parsed(search.http, answer)
        if read is not None and read.is_feed and not read.is_sitemap and read.entries:
            found = _feed(answer, replace(read, title=read.title or link.title))
            if not is_stale(found.listing, search.http.now()):
                return found
            stale = stale or found
        elif read is not None and read.is_page and link.title and deeper:
            deeper -= 1
            queue.extendleft(reversed(ranked(read.feeds, link.url)[:deeper]))
    return stale


def is_stale(listing: Listing, now: datetime) -> bool:
    """Whether all that a source lists is dated, and long ago."""
    dates = [entry.published for entry in listing.entries]
    return bool(dates) and all(date is not None and now - date > STALE for date in dates)


def _with_others(found: Found, answer: Answer, survey: Survey, now: datetime) -> Found:
    """The feed with what else the page offers, and what to know of it."""
    feeds = [Choice("feed", each.url, each.title) for each in survey.feeds if each.url != found.url]
    stale = is_stale(found.listing, now)
    mine = [Choice("page", answer.url, survey.title)] if survey.is_article else []
    mine += [Choice("frontpage", answer.url, survey.title)] if stale and survey.can_be_followed else []
    note = "That address is one article: this is the feed that its page leads to." if survey.is_article else found.note
    note = "This feed seems to have been left behind: its site may have another." if stale else note
    return replace(found, others=tuple([*mine, *feeds][:MOST_CHOICES]), note=note)


async def _news_sitemap(search: Search, url: str) -> Found | None:
    """The sitemap of news that robots.txt names, or that is where such sitemaps usually are; None if there is none."""
    places = await _stated_sitemaps(search, url)
    usual = joined(url, "/sitemap-news.xml") or ""
    likely = [each for each in sitemap.best(places) if sitemap.NEWS.search(each.url)] or [sitemap.Place(usual)]
    for place in likely[:1]:
        try:
            answer = await search.get(place.url)
            found = await _list_of(search, answer, await sitemap.parsed_answer(answer, search.http.now()))
        except RetryLater:
            raise
        except SourceError:
            continue
        if sitemap.is_alive(found.listing.entries, search.http.now()):
            return found
    return None


async def _stated_sitemaps(search: Search, url: str) -> list[sitemap.Place]:
    try:
        answer = await search.get(joined(url, "/robots.txt") or url)
    except RetryLater:
        raise
    except SourceError:
        return []
    lines = SITEMAP_LINE.findall(answer.body[:500_000].decode("utf-8", "replace"))
    return [sitemap.Place(address) for line in lines[:100] if (address := joined(url, line))]


async def _parsed(http: Http, answer: Answer) -> feed.Feed | None:
    try:
        body = sitemap.unpacked(answer.body)
        return await offload(feed.parse, body, answer.url, answer.charset, now=http.now())
    except FormatError:
        return None


async def _list_of(search: Search, answer: Answer, read: feed.Feed) -> Found:
    """A document that lists articles, as the source that it is."""
    if not read.is_sitemap:
        return _feed(answer, read)
    entries = await sitemap.listed(search.get, answer, search.http.now())
    if not entries:
        raise FormatError("that sitemap lists no articles: add the site's address, and what else it has is found")
    title = urlsplit(answer.url).hostname
    return Found("sitemap", answer.url, title, Listing(entries=entries, title=title, wait=answer.wait))


def _feed(answer: Answer, read: feed.Feed) -> Found:
    listing = feed.listing(read, answer)
    return Found("feed", answer.lasting_url or answer.url, read.title, listing)


def _frontpage(answer: Answer, survey: Survey) -> Found:
    if not survey.headlines:
        raise FormatError("the page has no links that look like articles")
    listing = Listing(entries=survey.headlines, title=survey.title)
    note = "No feed was found: the headlines on this page are followed instead."
    return Found("frontpage", answer.url, survey.title, listing, note=note)


def _page(answer: Answer, survey: Survey) -> Found:
    if survey.page_type is not PageType.ARTICLE:
        raise FormatError(page_types.REFUSALS[survey.page_type])
    listing = Listing(entries=(Entry(key=answer.url, url=answer.url, title=survey.title),), title=survey.title)
    note = "No feed was found: this is one article, and nothing else will come of it."
    return Found("page", answer.url, survey.title, listing, note=note)
