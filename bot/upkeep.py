"""Once a day, in a quiet hour, what is no longer needed is let go of and the database put in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.settings import Settings
from bot.store import Store
from bot.store.retention import put_in_order, tidy

log = logging.getLogger(__name__)

PAUSE = timedelta(minutes=10)  # between looks at the clock


@dataclass(frozen=True, slots=True)
class Upkeep:
    """What is kept, for how long, and when one looks."""

    store: Store
    settings: Settings
    clock: Callable[[], datetime]

    async def serve(self) -> None:
        """Keep it so, until cancelled."""
        done = None
        while True:
            now = self.clock()
            if now.hour == self.settings.upkeep_hour and now.date() != done:
                await self.once()
                done = now.date()
            await asyncio.sleep(PAUSE.total_seconds())

    async def once(self) -> None:
        """Do it now."""
        gone = await tidy(self.store.database, self.clock(), self.settings.keep_articles)
        anew = await put_in_order(self.store.database, self.settings.database_url)
        told = ", ".join(f"{count} of {name}" for name, count in gone.items()) or "nothing"
        log.info("let go of %s%s", told, "; wrote the file anew" if anew else "")
