"""Endless work that outlives its failures."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, NoReturn

log = logging.getLogger(__name__)

RESTART = 30.0  # seconds until work that failed starts again


async def kept_up(work: Callable[[], Coroutine[Any, Any, None]]) -> NoReturn:
    """Do endless work; when it fails, as on a database that restarts, log it and start again after a pause."""
    while True:
        try:
            await work()
        except Exception:
            log.exception("%s failed; it starts again in %g seconds", work.__qualname__, RESTART)
        await asyncio.sleep(RESTART)
