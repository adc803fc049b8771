"""All that the bot would do, on a copy of its database, with its posts shown instead of sent; Discord is not asked."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from bot import render
from bot.app import opened, stop_signal, until
from bot.delivery import Counter
from bot.loops import kept_up
from bot.models import Briefing, Delivery, Posted
from bot.pipeline import Pipeline
from bot.settings import Settings
from bot.store.backups import duplicate

Show = Callable[[Delivery, Briefing], None]


@dataclass(slots=True)
class Stage:
    """Where posts go instead: each gets the number of a message, as if Discord had taken it."""

    show: Show
    shown: int = field(default=0)

    async def send(self, delivery: Delivery, briefing: Briefing) -> Posted:
        """Show a post; what was read of it counts as read, in the copy."""
        message = await asyncio.to_thread(render.post, delivery, briefing)
        self.show(delivery, briefing)
        self.shown += 1
        return Posted(delivery.message_id or self.shown, message.passages)


async def rehearse(settings: Settings, clock: Callable[[], datetime], show: Show) -> None:
    """Read sources and show posts until SIGTERM or Ctrl-C; the database itself is only read, once."""
    stop = stop_signal()
    with tempfile.TemporaryDirectory(prefix="sitrep-") as folder:
        copy = Path(folder) / "copy.sqlite3"
        await duplicate(settings.database_url, copy)
        trial = replace(settings, database_url=f"sqlite+aiosqlite:///{copy}")
        async with opened(trial, clock) as (store, http):
            counter = Counter(store, Stage(show).send, trial, clock)
            await until(stop, _both(Pipeline(store, http, trial, clock), counter))


async def _both(pipeline: Pipeline, counter: Counter) -> NoReturn:
    async with asyncio.TaskGroup() as group:
        for work in (pipeline.watch, counter.serve):
            group.create_task(kept_up(work))
    raise AssertionError
