"""Stories made from streams of articles, scored with BCubed as they arrive, with and without their dates."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from summaries.document import Document
from summaries.stories import StoryIndex
from tests.bench import Row, module

Article = dict[str, Any]
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
        Row("stories: mean BCubed F1", dated["MEAN"]["B3f"], ">= 84 (89)", REFERENCE),
        Row("stories: mean BCubed precision", dated["MEAN"]["B3p"], ">= 90"),
        Row("stories: mean BCubed F1, oldest first", by_date["MEAN"]["B3f"], ">= 84 (89)"),
        Row("stories: mean BCubed F1, dates removed", undated["MEAN"]["B3f"], ">= 83.5", "84.4"),
        *(
            Row(f"stories: BCubed F1 on {name}", figures["B3f"], "")
            for name, figures in dated.items()
            if name != "MEAN"
        ),
        Row("stories: an article chosen for and added, processor time, p50 / p99", _spread(seconds), "<= 30 / 150 ms"),
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
