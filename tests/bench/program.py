"""The whole program: articles a second from text to filed story, and memory at rest and after a thousand articles."""

from __future__ import annotations

import asyncio
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from bot import offload
from bot.client import SitrepClient
from bot.filing import Understood
from bot.models import Entry
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import open_store
from summaries import digest
from summaries.cleaning import document_of
from tests.bench import Row

ARTICLES = 1_000
MEGABYTE = 1_000_000


def run(shared: Path) -> list[Row]:
    """In a process of its own, so that other benches do not count."""
    command = [sys.executable, "-m", "tests.bench.program", str(shared)]
    measured = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return [
        Row("program: memory at rest, MB", measured["rest"], "<= 150", "1 GB machine"),
        Row("program: memory after 1,000 articles, MB", measured["after"], "<= 300", "1 GB machine"),
        Row("program: memory of the reading process, MB", measured["worker"], "<= 250"),
        Row("program: articles read and filed a second", measured["rate"], ">= 15"),
        Row("program: one article, read and filed, ms of processor", measured["cpu"], "<= 100"),
    ]


def understood(text: str, title: str, number: int) -> Understood:
    """What the worker process does with a page, but for the page."""
    document = document_of(text, title=title, url=f"https://bench.example/{number}", site="Bench")
    return Understood(document, digest(document), own=False)


async def measure(shared: Path) -> dict[str, float]:
    """File a thousand articles as the pipeline does."""
    with tempfile.TemporaryDirectory() as folder:
        settings = replace(Settings.from_env({}), database_url=f"sqlite+aiosqlite:///{folder}/bench.sqlite3")
        async with (
            open_store(settings.database_url, upgrade=True) as store,
            Http(settings, clock=_now) as http,
            SitrepClient(store=store, http=http, settings=settings, clock=_now) as client,
        ):
            await client.load()
            rest = _resident("self")
            source = await store.sources.add("feed", "https://bench.example/feed", "Bench", _now())
            await store.sources.follow(1, source.id, _now())
            source = replace(source, read_at=_now())
            started, spent = time.perf_counter(), time.process_time()
            for number, (title, text) in enumerate(islice(_articles(shared), ARTICLES)):
                read = await offload.offload(understood, text, title, number)
                await client.pipeline.filing.file(source, Entry(str(number), read.document.url, title), read)
            seconds, cpu = time.perf_counter() - started, time.process_time() - spent
            after, worker = _resident("self"), _worker_resident()
            offload.close()
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "rest": rest,
        "after": after,
        "worker": worker,
        "rate": ARTICLES / seconds,
        "cpu": 1_000 * (cpu + children.ru_utime) / ARTICLES,
    }


def _articles(shared: Path) -> Iterator[tuple[str, str]]:
    for name in ("clusters", "single"):
        with (shared / "summaries" / f"{name}.jsonl").open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                yield row["title"] or "Untitled", row["text"]


def _resident(process: int | str) -> float:
    status = Path(f"/proc/{process}/status").read_text("utf-8")
    return int(status.split("VmRSS:")[1].split()[0]) * 1024 / MEGABYTE


def _worker_resident() -> float:
    return max(_resident(process) for process in offload._reader.processes())


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure(Path(sys.argv[1])))))
