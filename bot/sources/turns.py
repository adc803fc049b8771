"""Whose turn it is: few requests to a host at a time, a gap between them, and none while it wants to rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.hosts import counted, gap

PER_HOST = 2  # requests at one time
AT_ONCE = 128  # requests to all hosts; a slow host holds two of them at most
LONGEST_GAP = timedelta(seconds=30)  # no Crawl-delay is kept for longer
MOST = 4_000  # hosts remembered before those that nobody waits for are let go


@dataclass(slots=True)
class Host:
    """What is remembered of a host."""

    free_at: datetime  # its next request begins then at the earliest
    places: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PER_HOST))
    users: int = 0  # who have their turn, or wait for it
    delay: timedelta = timedelta()  # its Crawl-delay


class Turns:
    """The turns at all hosts."""

    def __init__(
        self, *, clock: Callable[[], datetime], sleep: Callable[[float], Awaitable[None]], usual: timedelta
    ) -> None:
        """`usual`: the gap between two requests to a host that asks for no longer one."""
        self._clock = clock
        self._sleep = sleep
        self._usual = usual
        self._everybody = asyncio.Semaphore(AT_ONCE)
        self._hosts: dict[str, Host] = {}
        self._resting: dict[str, datetime] = {}
        self._untold: dict[str, datetime] = {}

    @asynccontextmanager
    async def at(self, name: str) -> AsyncIterator[None]:
        """Wait for a turn at a host and hold it; meanwhile it may have asked for rest: see `rest_left`."""
        key = counted(name)
        host = self._host(key)
        host.users += 1
        try:
            async with host.places:
                await self._keep_gap(key, host)
                async with self._everybody:
                    yield
        finally:
            host.users -= 1

    def rest_left(self, name: str) -> timedelta:
        """For how long a host still wants to be left alone; zero: it does not."""
        key = counted(name)
        left = self._resting.get(key, self._clock()) - self._clock()
        if left <= timedelta():
            self._resting.pop(key, None)
        return max(left, timedelta())

    def rest(self, name: str, after: timedelta) -> None:
        """A host has asked to be left alone for a while; all its addresses are."""
        key, until = counted(name), self._clock() + after
        self._resting[key] = self._untold[key] = max(until, self._resting.get(key, until))

    def keep_resting(self, until: dict[str, datetime]) -> None:
        """What hosts asked for before the program was started."""
        self._resting = {**until, **self._resting}

    def newly_resting(self) -> dict[str, datetime]:
        """The hosts that asked since this was called last, and until when."""
        untold, self._untold = self._untold, {}
        return untold

    def slow_down(self, name: str, delay: timedelta) -> None:
        """A host's robots.txt asks for a gap of its own."""
        self._host(counted(name)).delay = min(delay, LONGEST_GAP)

    async def _keep_gap(self, key: str, host: Host) -> None:
        now = self._clock()
        pause = max(gap(key, self._usual), host.delay)
        wait = min(host.free_at - now, pause * PER_HOST)  # not longer, should the clock have been set back
        host.free_at = now + max(wait, timedelta()) + pause
        if wait > timedelta():
            await self._sleep(wait.total_seconds())

    def _host(self, key: str) -> Host:
        if key not in self._hosts:
            self._forget_idle()
            self._hosts[key] = Host(self._clock())
        return self._hosts[key]

    def _forget_idle(self) -> None:
        if len(self._hosts) >= MOST:
            now = self._clock()
            self._hosts = {key: host for key, host in self._hosts.items() if host.users or host.free_at > now}
