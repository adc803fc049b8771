"""Stories made from streams of articles, scored with BCubed as they arrive, with and without their dates."""

from __future__ import annotations

import json
import random
import re
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

from summaries import digest
from summaries.cleaning import document_of
from summaries.document import Document
from summaries.stories import StoryIndex
from tests.bench import Row, module

Article = dict[str, Any]
STORED = 100_000  # stories in the index while articles are read
READ = 300
NOW = datetime(2026, 1, 1, tzinfo=UTC)
REFERENCE = "headline only 76; TF-IDF batch 84.4 without dates; one pass 88.7 with dates"


def run(shared: Path) -> list[Row]:
    """Development figures, each of the four sets as a stream of its own."""
    scorer = module(shared / "summaries" / "score.py")
    gold = scorer.read(shared / "summaries" / "clusters.jsonl")
    streams: defaultdict[str, list[Article]] = defaultdict(list)
    for article in gold:
        streams[article["dataset"]].append(article)
    seconds: list[float] = []
    dated = _score(scorer, gold, [_stories(stream, seconds=seconds) for stream in streams.values()])
    by_date = _score(scorer, gold, [_stories(sorted(stream, key=_moment)) for stream in streams.values()])
    undated = _score(scorer, gold, [_stories(stream, dates=False) for stream in streams.values()])
    return [
        Row("stories: mean BCubed F1", dated["MEAN"]["B3f"], ">= 89", REFERENCE),
        Row("stories: mean BCubed precision", dated["MEAN"]["B3p"], ">= 90"),
        Row("stories: mean BCubed F1, oldest first", by_date["MEAN"]["B3f"], ">= 89"),
        Row("stories: mean BCubed F1, dates removed", undated["MEAN"]["B3f"], ">= 83.5", "84.4"),
        *(
            Row(f"stories: BCubed F1 on {name}", figures["B3f"], "")
            for name, figures in dated.items()
            if name != "MEAN"
        ),
        Row("stories: an article chosen for and added, processor time, p50 / p99", _spread(seconds), "<= 30 / 150 ms"),
        *_at_size(shared),
    ]


def _stories(stream: Sequence[Article], *, dates: bool = True, seconds: list[float] | None = None) -> list[Article]:
    """The story of each article, decided as it arrives."""
    index, predicted = StoryIndex(), []
    for number, article in enumerate(stream):
        moment = _date(article["date"]) if dates else None
        document = Document(article["text"], title=article["title"] or None, published=moment)
        started = time.process_time()
        chosen = index.choose(document)
        story = number if chosen is None else chosen
        index.add(number, story, document)
        if seconds is not None:
            seconds.append(time.process_time() - started)
        predicted.append({"id": article["id"], "story": f"{article['dataset']} {story}"})
    return predicted


def _score(scorer: ModuleType, gold: Sequence[Article], predicted: Sequence[Sequence[Article]]) -> dict[str, Any]:
    figures: dict[str, Any] = scorer.score_clusters(gold, [each for stream in predicted for each in stream])
    return figures


def _spread(seconds: Sequence[float]) -> str:
    cuts = statistics.quantiles(seconds, n=100)
    return f"{cuts[49] * 1000:.1f} / {cuts[98] * 1000:.1f} ms"


def _moment(article: Article) -> float:
    moment = _date(article["date"])
    return moment.timestamp() if moment else 0.0


def _date(stated: str) -> datetime | None:
    if not stated:
        return None
    moment = datetime.fromisoformat(stated)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _at_size(shared: Path) -> list[Row]:
    """With 100,000 stories in the index; in a process of its own, so that its memory can be told."""
    command = [sys.executable, "-m", "tests.bench.stories", str(shared)]
    measured = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return [
        Row("stories: 100,000 stored, chosen and added, ms of processor, p50 / p99", measured["story"], ""),
        Row("stories: the same with cleaning and digest", measured["whole"], "<= 30 / 150 ms"),
        Row("stories: memory of an index of 100,000, MB", measured["memory"], "<= 150"),
        Row("stories: of 300 late articles, in their story again, %", measured["late"], ""),
    ]


def measure(shared: Path) -> dict[str, float | str]:
    """Fill an index with made-up stories of a year, then read real articles and give some late again."""
    lines = (shared / "summaries" / "single.jsonl").read_text().splitlines()
    real = [json.loads(line) for line in lines if line.strip()][:READ]
    index, start = StoryIndex(), _resident()
    for number, document in enumerate(_invented(real), 1):
        index.add(number, number, document)
    memory = _resident() - start
    story, whole, late = [], [], 0
    for number, article in enumerate(real, STORED + 1):
        began = time.process_time()
        document = document_of(article["text"], title=article["title"], published=NOW)
        digest(document)
        read = time.process_time()
        index.choose(document)
        index.add(number, number, document)
        story.append(time.process_time() - read)
        whole.append(time.process_time() - began)
    for number, document in enumerate(_invented(real[:READ]), 1):
        if number > READ:
            break
        late += index.choose(document) == number
    return {"story": _spread(story), "whole": _spread(whole), "memory": round(memory, 1), "late": 100 * late / READ}


def _invented(articles: Sequence[Article]) -> Iterator[Document]:
    """Stories of words in their natural frequencies, each with names of its own, spread over a year."""
    chance = random.Random(5)  # the same stories each time
    pool = [word for article in articles for word in re.findall(r"\w+[.,]?", article["text"])]
    names = ["".join(chance.choices("aeioulnrstkmb", k=7)).capitalize() for _ in range(40_000)]
    for number in range(STORED):
        own = chance.choices(names, k=12)
        body = chance.choices(pool, k=150) + own + chance.choices(own, k=20)
        chance.shuffle(body)
        published = NOW - timedelta(days=365 * (1 - number / STORED))
        yield Document(" ".join(body), title=" ".join(own[:3] + chance.choices(pool, k=5)), published=published)


def _resident() -> float:
    """Megabytes of this process in memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1_000_000


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))
