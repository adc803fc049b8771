"""Where news comes from: each kind of source is one function from a source to what it lists."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from bot.models import Listing, Source
from bot.sources import feed, folder, frontpage, page, sitemap
from bot.sources.discovery import Choice, Found, chosen, discover
from bot.sources.http import Http

Reader: TypeAlias = Callable[[Http, Source], Awaitable[Listing | None]]

KINDS: Mapping[str, Reader] = {
    "feed": feed.read,
    "sitemap": sitemap.read,
    "frontpage": frontpage.read,
    "page": page.read,
    "folder": folder.read,
}

__all__ = ["KINDS", "Choice", "Found", "Http", "Reader", "chosen", "discover", "read"]


async def read(http: Http, source: Source) -> Listing | None:
    """One polite reading of a source; None if nothing has changed. SourceError if it cannot be read."""
    return await KINDS[source.kind](http, source)
