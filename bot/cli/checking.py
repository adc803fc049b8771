"""Whether the addresses of packs still hold: each is read once, as the bot would, and nothing is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from bot import offload, sources
from bot.errors import SourceError, Trouble
from bot.models import Listing, Source
from bot.packs import Listed, Pack
from bot.settings import Settings
from bot.sources.discovery import is_stale
from bot.sources.http import Http

AT_ONCE = 8
UNAVAILABLE = 69  # EX_UNAVAILABLE of sysexits.h: nobody answered
FINE, MOVED, EMPTY, STALE, UNKNOWN = "fine", "moved", "empty", "stale", "unknown kind"
WORDS = {Trouble.BROKEN_FEED: "not a feed"}  # of troubles that have a plainer name here
HOLDS = frozenset({FINE, MOVED})
SILENT = frozenset({Trouble.UNREACHABLE, Trouble.SLOW})


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of one address."""

    pack: str
    listed: Listed
    stands: str  # fine, moved, stale, empty, or the kind of trouble
    note: str = ""  # the new address, or what is wrong
    entries: int = 0
    answered: bool = True
    instead: str | None = None  # where its publisher's site leads to now

    def line(self) -> str:
        """The same for a terminal."""
        note = f": {self.note}" if self.note else ""
        return f"{self.stands:12} {self.pack}  {self.listed.name} <{self.listed.url}>{note}"

    def as_json(self) -> dict[str, Any]:
        """The same as an object."""
        return {
            "pack": self.pack,
            "name": self.listed.name,
            "url": self.listed.url,
            "stands": self.stands,
            "note": self.note or None,
            "entries": self.entries,
            "instead": self.instead,
        }


async def check_all(
    settings: Settings,
    clock: Callable[[], datetime],
    packs: Sequence[Pack],
    tell: Callable[[Checked], None],
    *,
    find: bool = False,
) -> list[Checked]:
    """Ask every address, a few side by side; each is told as soon as it is known, all come back in their order.

    `find`: where one holds no more, look at its publisher's site for another.
    """
    turns = asyncio.Semaphore(AT_ONCE)
    try:
        async with Http(settings, clock=clock) as http:

            async def check(pack: Pack, listed: Listed) -> Checked:
                async with turns:
                    checked = await _checked(http, pack.name, listed)
                    checked = await _with_other(http, checked) if find else checked
                tell(checked)
                return checked

            return await asyncio.gather(*(check(pack, each) for pack in packs for each in pack.sources))
    finally:
        offload.close()


def exit_code(checked: Sequence[Checked]) -> int:
    """0: all hold; 1: some do not; 69: nothing answered, so it is rather the network of this machine."""
    if not any(each.answered for each in checked):
        return UNAVAILABLE
    return 0 if all(each.stands in HOLDS for each in checked) else 1


async def _checked(http: Http, pack: str, listed: Listed) -> Checked:
    if listed.kind not in sources.KINDS:
        return Checked(pack, listed, UNKNOWN, f"{listed.kind} is none of {', '.join(sources.KINDS)}")
    try:
        listing = await sources.read(http, Source(0, listed.kind, listed.url))
    except SourceError as error:
        return Checked(pack, listed, WORDS.get(error.why, error.why), str(error), answered=error.why not in SILENT)
    return _judged(pack, listed, listing, http.now())


async def _with_other(http: Http, checked: Checked) -> Checked:
    """The same with the address of what the publisher's site leads to now, where the listed one holds no more."""
    if checked.stands in HOLDS or not checked.answered:
        return checked
    try:
        found = await sources.discover(http, _home(checked.listed))
    except SourceError as error:
        return replace(checked, note=f"{checked.note}; its site: {error}")
    return replace(checked, note=f"{checked.note}; its site leads to {found.url} ({found.kind})", instead=found.url)


def _home(listed: Listed) -> str:
    """The front page of a source's publisher."""
    host = (urlsplit(listed.url).hostname or "").removeprefix("www.")
    return urljoin(listed.url, "/") if host == listed.sites[0] else f"https://{listed.sites[0]}/"


def _judged(pack: str, listed: Listed, listing: Listing | None, now: datetime) -> Checked:
    count = len(listing.entries) if listing else 0
    if listing is None or count == 0:
        return Checked(pack, listed, EMPTY, "it lists nothing now")
    if is_stale(listing, now):
        return Checked(pack, listed, STALE, "its newest is older than half a year", count)
    if listing.url and listing.url != listed.url:
        return Checked(pack, listed, MOVED, listing.url, count)
    return Checked(pack, listed, FINE, "", count)
