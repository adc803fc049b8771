"""How many requests a second all posts together may make."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

RATE = 47.0  # requests a second; Discord takes 50 from one bot, and others than posts need some
CATCH_UP = 0.04  # seconds of a late start that the next ones may make up for, so that no second holds more than 50


@dataclass(slots=True)
class Pace:
    """Lets requests begin one after another, in the order in which they asked."""

    rate: float = RATE
    _free_at: float = 0.0  # of the loop's clock: the next one begins then at the earliest
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def turn(self, requests: int = 1) -> None:
        """Wait until so many requests may begin."""
        loop = asyncio.get_running_loop()
        async with self._turn:
            wait = self._free_at - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            self._free_at = max(self._free_at, loop.time() - CATCH_UP) + requests / self.rate
