"""What the running program notes of itself: heartbeats of its loops, and the figures that /metrics shows."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable
from datetime import datetime
from typing import NoReturn

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

LOOK = 0.5  # seconds between two looks at how late the event loop is
MINUTE, HOUR = 60, 3600

REGISTRY = CollectorRegistry()  # one a process; names and units as Prometheus wants them
ProcessCollector(registry=REGISTRY)  # memory, processor time, open files
POLLS = Counter("sitrep_polls", "Readings of sources", ["outcome"], registry=REGISTRY)
DELIVERIES = Counter("sitrep_deliveries", "Attempts to send what is owed", ["outcome"], registry=REGISTRY)
POST_LAG = Histogram(
    "sitrep_publication_to_post_seconds",
    "From when a story's newest article was published to its post",
    buckets=(
        MINUTE,
        2 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        3 * HOUR,
        12 * HOUR,
        24 * HOUR,
    ),
    registry=REGISTRY,
)
LOOP_LAG = Histogram(
    "sitrep_event_loop_lag_seconds",
    "How late the event loop runs what is due",
    buckets=(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5),
    registry=REGISTRY,
)
QUEUE = Gauge("sitrep_queue", "What is due and waits, in the whole database", ["queue"], registry=REGISTRY)
QUEUE_AGE = Gauge("sitrep_queue_age_seconds", "How long the oldest of that has been due", ["queue"], registry=REGISTRY)

_beats: dict[str, float] = {}


def beat(loop: str) -> None:
    """Note that a loop has done one turn."""
    _beats[loop] = time.monotonic()


def silences() -> dict[str, float]:
    """The loops that have turned in this process, with the seconds since each last did."""
    now = time.monotonic()
    return {loop: now - at for loop, at in _beats.items()}


def forget_beats() -> None:
    """Begin anew, as a new process does."""
    _beats.clear()


def posted(published: Iterable[datetime | None], now: datetime) -> None:
    """Note how long the newest of these articles took to be posted; nothing where none states its date."""
    if known := [each for each in published if each]:
        POST_LAG.observe(max(0.0, (now - max(known)).total_seconds()))


async def watch_lag() -> NoReturn:
    """Note how late the event loop is, until cancelled."""
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + LOOK
        await asyncio.sleep(LOOK)
        LOOP_LAG.observe(max(0.0, loop.time() - due))
