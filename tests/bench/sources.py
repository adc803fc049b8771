"""How well and how fast pages and feeds are read, on the development pages and feeds."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

from bot.errors import FormatError
from bot.models import Page
from bot.sources import extraction, feed
from bot.sources.extraction import Reading
from tests.bench import Row

WEB = ("news-", "blog-")  # the feeds of the set that are whole and real


def run(shared: Path) -> list[Row]:
    """Development figures; the scorers are those of the data."""
    return [*_pages(shared / "extraction"), *_feeds(shared)]


# --- pages -----------------------------------------------------------------------------------------------------------


def _pages(folder: Path) -> Iterator[Row]:
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    readings, seconds = _understood(folder, gold)
    scorer = _module(folder / "score.py")
    predictions = {name: _prediction(reading) for name, reading in readings.items()}
    articles = [name for name, entry in gold.items() if entry["page_type"] == "article"]
    targets = {"aeb": ("", ".961"), "fundus": ("", ".949"), "wcxb": ("", ".937"), "all": (">= .948", ".946")}
    scores = {}
    for part, (target, peer) in targets.items():
        names = [name for name in articles if part in {"all", gold[name]["source"]}]
        scores[part], _ = scorer.score(gold, predictions, names)
        yield Row(f"article text, {part}: F1", scores[part]["F1"], target, f"trafilatura {peer}")
    yield from _metadata(scores["fundus"])
    yield from _types(gold, readings)
    taken = sorted(seconds)
    yield Row("pages a second, text and metadata", len(taken) / sum(taken), ">= 25", "trafilatura 21")
    yield Row("page, 99 of 100 within: ms", 1000 * taken[int(0.99 * len(taken))], "<= 250", "trafilatura 190")


def _understood(folder: Path, gold: Mapping[str, Any]) -> tuple[dict[str, Reading], list[float]]:
    """Every page read, and the processor time that each took."""
    readings, seconds = {}, []
    for name, html in _html(folder / "pages.tar.gz"):
        if name not in gold:
            continue
        page = Page(gold[name].get("url") or "", html, datetime.now(UTC))
        started = time.process_time()
        readings[name] = extraction.understood(page)
        seconds.append(time.process_time() - started)
    return readings, seconds


def _html(archive: Path) -> Iterator[tuple[str, str]]:
    with tarfile.open(archive) as pages:
        for member in pages:
            content = pages.extractfile(member)
            if content is not None:
                yield PurePath(member.name).stem, content.read().decode("utf-8", "replace")


def _prediction(reading: Reading) -> dict[str, Any]:
    document = reading.document
    published = document.published.isoformat() if document.published else None
    return {"text": document.text, "title": document.title, "authors": document.authors, "date": published}


def _metadata(score: Mapping[str, float]) -> Iterator[Row]:
    yield Row("headline, fundus: exact", score["title"], ">= .80", "trafilatura .69, defuddle .80")
    yield Row("headline, fundus: nearly", score["title_soft"], ">= .91", "trafilatura .89, defuddle .90")
    yield Row("authors, fundus: exact", score["authors"], ">= .84", "trafilatura .78")
    yield Row("date, fundus: right", score["date"], ">= .97", "trafilatura .97")
    yield Row("date, fundus: wrong", score["date_wrong"], "<= .005", "trafilatura .03; one gold date here is swapped")


def _types(gold: Mapping[str, Any], readings: Mapping[str, Reading]) -> Iterator[Row]:
    refused = {name for name, reading in readings.items() if reading.page_type != "article"}
    others = {name for name, entry in gold.items() if entry["page_type"] != "article"}
    yield Row("pages that are no article, named", f"{len(refused & others)} of {len(others)}", ">= 35", "nobody")
    yield Row("articles refused", len(refused - others) / max(1, len(gold) - len(others)), "<= .02", "nobody")


# --- feeds -----------------------------------------------------------------------------------------------------------


def _feeds(shared: Path) -> Iterator[Row]:
    scorer, command = shared / "tools" / "feeds_score.py", [sys.executable, "-m", "bot"]
    scored = subprocess.run(
        [sys.executable, str(scorer), str(shared / "feeds"), *command], capture_output=True, text=True, check=True
    )
    yield Row("feed checks met", scored.stdout.split()[-1], ">= 231 of 233", "feedparser 214")
    bodies = [path.read_bytes() for path in sorted((shared / "feeds" / "files").iterdir())]
    web = [path.read_bytes() for path in (shared / "feeds" / "files").iterdir() if path.name.startswith(WEB)]
    slowest = max(_seconds([body]) for body in bodies)
    yield Row("feeds a second, real ones", 3 * len(web) / _seconds(web * 3), ">= 200", "feedparser 10-35")
    yield Row("slowest document of all: s", slowest, "< 1", "feedparser > 40 on one")


def _seconds(bodies: list[bytes]) -> float:
    started = time.process_time()
    for body in bodies:
        try:
            feed.parse(body)
        except FormatError:
            continue
    return time.process_time() - started


def _module(path: Path) -> ModuleType:
    """A scorer of the data as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
