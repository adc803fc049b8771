"""How much of what editors found worth telling stands in briefs of several articles, beside the plainest of rivals."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import mean
from time import perf_counter
from typing import Any

from rouge_score.rouge_scorer import RougeScorer

from summaries import digest
from summaries.briefs import compose
from summaries.cleaning import document_of
from summaries.document import Brief, Digest, Document
from tests.bench import Row

# Words of a brief, then R1 to reach, then R1 of the lead of the most central article.
_SETS = {"neus": (60, 40.5, 39.9), "multinews": (220, 44.5, 44.2), "background": (140, 46.0, 37.1)}


def run(shared: Path) -> list[Row]:
    """R1 of each set, the share of verbatim lines, and the time a story takes."""
    records = [json.loads(line) for line in (shared / "summaries" / "multi.jsonl").read_text("utf-8").splitlines()]
    readings = {record["id"]: _read(record) for record in records}
    started = perf_counter()
    briefs = {record["id"]: compose(*readings[record["id"]], words=_SETS[record["dataset"]][0]) for record in records}
    seconds = (perf_counter() - started) / len(records)
    lines = [line.is_verbatim(brief.documents) for brief in briefs.values() for line in brief.lines]
    rows = [
        Row(f"brief, {name}, {words} words, R1", _rouge(name, records, briefs), f">= {target}", f"central lead {lead}")
        for name, (words, target, lead) in _SETS.items()
    ]
    return [
        *rows,
        Row("brief lines verbatim %", 100 * mean(lines), "100"),
        Row("brief of a story whose articles are read, ms", 1000 * seconds, "<= 35"),
    ]


def _read(record: Mapping[str, Any]) -> tuple[list[Document], list[Digest]]:
    documents = [_document(article) for article in record["articles"]]
    return documents, [digest(document) for document in documents]


def _document(article: Mapping[str, str]) -> Document:
    published = datetime.fromisoformat(article["date"]).replace(tzinfo=UTC) if article.get("date") else None
    return document_of(
        article["text"],
        title=article.get("title") or None,
        published=published,
        site=article.get("source") or None,
    )


def _rouge(name: str, records: Sequence[Mapping[str, Any]], briefs: Mapping[str, Brief]) -> float:
    scorer = RougeScorer(["rouge1"], use_stemmer=True)
    return 100 * mean(
        max(
            scorer.score(reference, " ".join(line.text for line in briefs[record["id"]].lines))["rouge1"].fmeasure
            for reference in record.get("references") or [record["reference"]]
        )
        for record in records
        if record["dataset"] == name
    )
