"""robots.txt, which says what programs may read of a site: asked for once a day and host, as RFC 9309 has it.

A feed is asked for by a person, so it is read whatever robots.txt says; article pages are read because a feed lists
them, which is crawling.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from protego import Protego
from yarl import URL

from bot.errors import FetchError, RetryLater, SourceError, Trouble

AGENT = "sitrep"  # the name by which robots.txt may speak to us
LARGEST = 500 * 1024  # bytes that are read; what stands behind them does not count
KEPT = timedelta(days=1)
KEPT_FAULT = timedelta(minutes=30)  # a host without a robots.txt for now is asked again after this
MOST = 1_000  # hosts whose rules are kept
REFUSED = frozenset(  # by what a host may say that it has no robots.txt for us: then all may be read
    {Trouble.NOT_FOUND, Trouble.GONE, Trouble.LOGIN, Trouble.PAYMENT, Trouble.LEGAL, Trouble.REFUSED, Trouble.BOT_WALL}
    | {Trouble.REDIRECTS}
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a host's robots.txt says to us, and until when that is taken as said."""

    until: datetime
    parsed: Protego | None = None  # None: all may be read
    error: SourceError | None = None  # nothing may be read, because it could not be asked

    def allow(self, url: str) -> bool:
        """Whether the page at this address may be read; the error of a host that could not be asked."""
        if self.error is not None:
            raise self.error.with_traceback(None)  # it is raised for many pages
        return self.parsed is None or bool(self.parsed.can_fetch(url, AGENT))

    @property
    def delay(self) -> timedelta:
        """The gap that it asks to leave between two requests."""
        seconds = (self.parsed and self.parsed.crawl_delay(AGENT)) or 0
        return timedelta(seconds=min(float(seconds), KEPT.total_seconds()))


class Robots:
    """The rules of the hosts that were asked."""

    def __init__(self, fetch: Callable[[str], Awaitable[bytes]], clock: Callable[[], datetime]) -> None:
        """`fetch` gives the first `LARGEST` bytes of a document, or raises SourceError."""
        self._fetch = fetch
        self._clock = clock
        self._rules: dict[str, Rules] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def of(self, address: URL) -> Rules:
        """What the host of an address says; asked for once, also by many at the same time."""
        origin = str(address.origin())
        lock = self._asking.setdefault(origin, asyncio.Lock())
        async with lock:
            known = self._rules.pop(origin, None)
            if known is None or known.until <= self._clock():
                known = await self._ask(origin)
            self._rules[origin] = known  # at the end: the least used are let go first
        self._let_go()
        return known

    async def _ask(self, origin: str) -> Rules:
        now = self._clock()
        try:
            body = await self._fetch(f"{origin}/robots.txt")
        except RetryLater as error:
            return Rules(now + error.after, error=error)
        except SourceError as error:
            return Rules(now + KEPT) if error.why in REFUSED else Rules(now + KEPT_FAULT, error=_closed(error))
        return Rules(now + KEPT, await asyncio.to_thread(parsed, body))

    def _let_go(self) -> None:
        while len(self._rules) > MOST:
            del self._rules[next(iter(self._rules))]
        for origin in [each for each, lock in self._asking.items() if not lock.locked()]:
            del self._asking[origin]


def _closed(error: SourceError) -> SourceError:
    """Why nothing is read where robots.txt should be there, but a fault of its server hides it."""
    if error.why is not Trouble.SERVER_FAULT:
        return error  # its pages cannot be had either, for the same reason
    return FetchError(f"{error}; what its robots.txt allows is not known until then", why=Trouble.ROBOTS)


def parsed(body: bytes) -> Protego:
    """The rules in a robots.txt. Those for other programs are read as for one: a file of thousands costs no more."""
    text = body[:LARGEST].decode("utf-8", "replace").removeprefix("\ufeff")
    return Protego.parse("\n".join(map(_for_us, text.splitlines())))


def _for_us(line: str) -> str:
    name, _, value = line.partition("#")[0].partition(":")
    agent = value.strip().lower()
    if name.strip().lower() not in {"user-agent", "useragent", "user agent"} or agent in {"*", AGENT}:
        return line
    return f"User-agent: {AGENT}" if agent.startswith(f"{AGENT}/") else "User-agent: another"
