"""What is found behind an address that somebody gives, on the development pages: feeds, articles, headlines."""

from __future__ import annotations

import json
import tarfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any

from bot.errors import FormatError
from bot.models import Page
from bot.sources.frontpage import headlines_in
from bot.sources.survey import Survey, survey_of
from tests.bench import Row
from tests.records import NOON


def run(shared: Path) -> list[Row]:
    """Development figures; on article pages, the links outside menus stand in for those of front pages."""
    folder = shared / "extraction"
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    surveys, seconds = _surveyed(folder, gold)
    articles = [each for name, each in surveys.items() if gold[name]["page_type"] == "article"]
    others = {name: each for name, each in surveys.items() if gold[name]["page_type"] != "article"}
    taken = sorted(seconds)
    return [
        Row("article pages known surely as articles", _share(each.is_article for each in articles), ""),
        Row("article pages that name a feed of news", _share(bool(each.of_news) for each in articles), ""),
        Row("headlines found on them, a page", sum(len(each.headlines) for each in articles) / len(articles), ""),
        Row("pages without news that may be followed for headlines", _followed(others, gold), "none"),
        Row("front page of the set: article links found as headlines", _front(shared / "feeds"), ""),
        Row("pages surveyed a second", len(taken) / sum(taken), ""),
        Row("page, 99 of 100 within: ms", 1000 * taken[int(0.99 * len(taken))], ""),
    ]


def _surveyed(folder: Path, gold: Mapping[str, Any]) -> tuple[dict[str, Survey], list[float]]:
    surveys, seconds = {}, []
    for name, body in _pages(folder):
        start = time.process_time()
        try:
            surveys[name] = survey_of(Page(gold[name]["url"], body.decode("utf-8", "replace"), NOON), body, "utf-8")
        except FormatError:
            continue
        finally:
            seconds.append(time.process_time() - start)
    return surveys, seconds


def _pages(folder: Path) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(folder / "pages.tar.gz") as pages:
        for member in pages:
            file = pages.extractfile(member)
            if file is not None:
                yield PurePath(member.name).stem, file.read()


def _share(holds: Iterator[bool]) -> float:
    every = [*holds]
    return sum(every) / len(every)


def _followed(others: Mapping[str, Survey], gold: Mapping[str, Any]) -> str:
    """Shops, forums and services, not lists: some of those are lists of news."""
    sold = [each for name, each in others.items() if gold[name]["page_type"] != "listing"]
    return f"{sum(each.can_be_followed for each in sold)} of {len(sold)}"


def _front(folder: Path) -> str:
    expected = json.loads((folder / "expected.json").read_text("utf-8"))["index-cnn.html"]
    wanted = {_bare(link) for link in expected["article_links"]}
    body = (folder / "files" / "index-cnn.html").read_bytes().decode("utf-8", "replace")
    found = {_bare(entry.url or "") for entry in headlines_in(body, "http://www.cnn.com/")}
    return f"{len(wanted & found)} of {len(wanted)}"


def _bare(url: str) -> str:
    return url.partition("?")[0].rstrip("/")
