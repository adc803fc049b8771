"""Where sites that publish for others keep their feeds: what an address alone tells, and what a page must."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, parse_qs, urlsplit

YOUTUBE = "https://www.youtube.com/feeds/videos.xml"
CHANNEL = re.compile(r"UC[\w-]{22}")
# A channel's page and a video's name the channel; what stands first is the page's own.
NAMED_CHANNEL = re.compile(
    r"""(?:channel_id=|youtube\.com/channel/|"(?:externalId|channelId)"\s*:\s*"|itemprop="(?:identifier|channelId)"\s+"""
    r"""content=")(UC[\w-]{22})"""
)
GITHUB_PAGES = frozenset({"about", "apps", "explore", "features", "login", "marketplace", "orgs", "search", "topics"})
REDDIT_TAKES = frozenset({"r", "user", "u"})
# What is posted there is shown to members only; there is no feed.
CLOSED = frozenset(
    {"facebook.com", "instagram.com", "linkedin.com", "threads.net", "tiktok.com", "twitter.com", "x.com"}
)

# What made a page, by its own word, and where that keeps the feed.
MADE_BY: Mapping[str, str] = {
    "wordpress": "/feed/",
    "ghost": "/rss/",
    "hugo": "/index.xml",
    "jekyll": "/feed.xml",
    "drupal": "/rss.xml",
    "blogger": "/feeds/posts/default",
    "substack": "/feed",
    "wix": "/blog-feed.xml",
    "squarespace": "/?format=rss",
    "joomla": "/?format=feed&type=rss",
    "typo3": "/rss.xml",
    "tumblr": "/rss",
}
USUAL = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml")


def feed_address(url: str) -> str | None:
    """The address of the feed behind a page of a site that keeps it at a known place; None if it is no such page."""
    parts = _parts(url)
    site = SITES.get(_host(parts))
    if site is None and (parts.hostname or "").endswith(".tumblr.com"):
        site = _root("/rss")
    return site(parts) if site else None


def profile_feed(url: str) -> str | None:
    """Where a profile on Mastodon and its like has its feed, if the address looks like one."""
    parts = _parts(url)
    profile = re.fullmatch(r"/(@[\w.-]{1,60}|users/[\w.-]{1,60})/?", parts.path)
    return f"{parts.scheme}://{parts.netloc}/{profile[1]}.rss" if profile else None


def channel_feed(url: str, html: str) -> str | None:
    """The feed of the channel that a page of YouTube names; None elsewhere, and where it names none."""
    if _host(_parts(url)) not in {"youtube.com", "m.youtube.com"}:
        return None
    named = NAMED_CHANNEL.search(html)
    return f"{YOUTUBE}?channel_id={named[1]}" if named else None


def closed_host(url: str) -> str | None:
    """The host, if it shows nothing to who is not signed in."""
    host = _host(_parts(url)).removeprefix("m.").removeprefix("mobile.")
    return host if host in CLOSED else None


def usual_paths(made_by: str) -> list[str]:
    """Where feeds usually are, the likeliest first; `made_by`: what the page says it was made with."""
    likely = [path for name, path in MADE_BY.items() if name in made_by.lower()]
    return [*dict.fromkeys([*likely, *USUAL])]


def _parts(url: str) -> SplitResult:
    """The parts of an address; empty ones if it is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").removeprefix("www.")


def _youtube(parts: SplitResult) -> str | None:
    playlist = parse_qs(parts.query).get("list", [""])[0]
    if parts.path == "/playlist" and re.fullmatch(r"[\w-]{10,60}", playlist):
        return f"{YOUTUBE}?playlist_id={playlist}"
    _, _, channel = parts.path.partition("/channel/")
    found = CHANNEL.match(channel)
    return f"{YOUTUBE}?channel_id={found[0]}" if found else None


def _reddit(parts: SplitResult) -> str | None:
    path = parts.path.rstrip("/")
    taken = path.split("/")[1:2]
    if path.endswith(".rss") or not taken or taken[0] not in REDDIT_TAKES:
        return None
    return f"https://www.reddit.com{path}/.rss" + (f"?{parts.query}" if parts.query else "")


def _bluesky(parts: SplitResult) -> str | None:
    profile = re.match(r"/profile/([\w.:-]{3,100})", parts.path)
    return f"https://bsky.app/profile/{profile[1]}/rss" if profile else None


def _github(parts: SplitResult) -> str | None:
    place = re.fullmatch(r"/([\w-]{1,40})/([\w.-]{1,100})(?:/(releases|tags|commits)?(?:/.*)?)?", parts.path)
    if not place or place[1] in GITHUB_PAGES or parts.path.endswith(".atom"):
        return None
    feed = place[3] or "releases"
    return f"https://github.com/{place[1]}/{place[2].removesuffix('.git')}/{feed}.atom"


def _medium(parts: SplitResult) -> str | None:
    place = re.fullmatch(r"/(@[\w.-]{1,60}|[a-z0-9-]{2,60})/?", parts.path)
    return f"https://medium.com/feed/{place[1]}" if place and place[1] != "feed" else None


def _root(path: str) -> Callable[[SplitResult], str | None]:
    """The feed is at one place of the host, whatever page of it is given."""
    return lambda parts: None if parts.path.startswith(path) else f"https://{parts.netloc}{path}"


SITES: Mapping[str, Callable[[SplitResult], str | None]] = {
    "youtube.com": _youtube,
    "m.youtube.com": _youtube,
    "reddit.com": _reddit,
    "old.reddit.com": _reddit,
    "new.reddit.com": _reddit,
    "bsky.app": _bluesky,
    "github.com": _github,
    "medium.com": _medium,
}
