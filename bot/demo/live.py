"""The simulated Discord in real time.

SimCord is made for tests: it owns the bot's tasks and timers, freezes the clock and waits after each step until nothing
moves. A demonstration wants the opposite: loops that run by themselves on the wall clock, while somebody watches. So
the bot's tasks are left to the event loop, and a step waits for answers alone. It rests on two internals of SimCord,
whose exact version is pinned.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from typing import Any, cast

import discord
import simcord

ANSWER = 20.0  # seconds in which a command must be answered
LOOK = 0.05  # seconds between looks whether it is


class WallClock:
    """Real time in the place of SimCord's simulated clock."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    @property
    def elapsed(self) -> float:
        """Seconds since some fixed moment."""
        return self.now().timestamp()

    def now(self) -> datetime:
        """The present moment."""
        return self._clock()

    def advance(self, _seconds: float) -> None:
        """Real time cannot be moved; it moves by itself."""


class LiveEnv(simcord.Env):
    """A simulated Discord whose bot runs as it does in production."""

    def __init__(self, bot: discord.Client, clock: Callable[[], datetime]) -> None:
        super().__init__(bot, check_errors=False, settle_timeout=ANSWER)
        cast("Any", self.backend).clock = WallClock(clock)
        self.backend.bot_user.name = "Sitrep"
        self._given_up: set[int] = set()

    @property
    def busy(self) -> bool:
        """Whether somebody is in the middle of a step."""
        return self._operation_task is not None

    @contextmanager
    def _bot_scope(self) -> Iterator[None]:
        """The bot's own work is marked as nobody's, so that SimCord neither tracks nor freezes it."""
        with self.time_context():
            yield

    async def _settle_internal(
        self,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 the signature is SimCord's
        idle: float = LOOK,
        dispatch: str | None = None,
        _deadline: float | None = None,
    ) -> None:
        """Wait until every command is answered; return at once if nothing was asked."""
        del _deadline
        if dispatch is not None:
            await asyncio.sleep(idle)
        ends = asyncio.get_running_loop().time() + (self.settle_timeout if timeout is None else timeout)
        while unanswered := set(self._unanswered()):
            if asyncio.get_running_loop().time() > ends:
                self._given_up |= unanswered
                raise TimeoutError("the bot did not answer in time")
            await asyncio.sleep(idle)

    def _unanswered(self) -> Iterator[int]:
        for asked in self.backend.interactions.values():
            if asked.id not in self._given_up and (not asked.responded or asked.deferred):
                yield asked.id


@asynccontextmanager
async def live(client: discord.Client, clock: Callable[[], datetime]) -> AsyncIterator[LiveEnv]:
    """The client, logged in to a simulated Discord of its own; it is closed at the end."""
    env = LiveEnv(client, clock)
    await env.start()
    try:
        with env.time_context():
            await client.wait_until_ready()
            yield env
    finally:
        await client.close()
        await env.shutdown()
