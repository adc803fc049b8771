"""Summaries of single articles, scored with ROUGE beside Lead-3 and sumy's methods in the same run."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from summaries.cleaning import document_of
from summaries.document import Document, Sentence
from summaries.sentences import sentences
from summaries.summarizers import DEFAULT, summarize
from tests.bench import Row, module

COUNT = 3
SAMPLE = 4  # one article in so many is given to sumy, which is slow
GROUPS = {"ALL": ">= 53/34/49", "human": ">= 41 R1", "geo": ""}
Reading = tuple[str, Document, tuple[Sentence, ...]]
Method = Callable[[Document, tuple[Sentence, ...]], Sequence[Sentence]]


def run(shared: Path) -> list[Row]:
    """Development figures of the default and, on a sample, of sumy's best known."""
    scorer = module(shared / "summaries" / "score.py")
    gold = scorer.read(shared / "summaries" / "single.jsonl")
    readings = _readings(gold)
    started = time.process_time()
    ours = _score(scorer, gold, readings, _by(DEFAULT))
    took = time.process_time() - started
    return [
        *_against_lead(ours, _score(scorer, gold, readings, _lead)),
        *_quality(ours["ALL"]),
        Row("summary: an article split already, processor time", f"{_milliseconds(readings):.1f} ms", "", ""),
        *_sumy(scorer, gold[::SAMPLE], readings[::SAMPLE]),
        *_training(scorer, shared),
        Row("summary: seconds to score the default", round(took), "", ""),
    ]


def _against_lead(ours: dict[str, Any], lead: dict[str, Any]) -> list[Row]:
    return [
        Row(f"summary, {group}, 3 sentences, R1/R2/RL", _rouge(ours[group]), target, f"Lead-3 {_rouge(lead[group])}")
        for group, target in GROUPS.items()
    ]


def _quality(figures: dict[str, float]) -> list[Row]:
    return [
        Row("summary: sentences verbatim, %", figures["verbatim"], "100"),
        Row("summary: furniture chosen, %", round(figures["junk"], 2), "<= 0.2"),
        Row("summary: quotations whole, %", round(figures["quotes"], 1), ">= 99.5"),
        Row("summary: words", round(figures["words"], 1), ""),
    ]


def _sumy(scorer: ModuleType, gold: list[dict[str, Any]], readings: list[Reading]) -> list[Row]:
    ours = _rouge(_score(scorer, gold, readings, _by(DEFAULT))["ALL"])
    return [
        Row(
            f"summary by {name}, 1 article in {SAMPLE}",
            _rouge(_score(scorer, gold, readings, _by(name))["ALL"]),
            "",
            f"the default on the same {ours}",
        )
        for name in ("lexrank", "textrank")
    ]


def _training(scorer: ModuleType, shared: Path) -> list[Row]:
    """The articles that the weights were learnt from: too good; fit_summarizer scores them by folds."""
    gold = scorer.read(shared / "summaries" / "single_train.jsonl")[::SAMPLE]
    readings = _readings(gold)
    ours, lead = (_score(scorer, gold, readings, method)["ALL"] for method in (_by(DEFAULT), _lead))
    return [Row(f"summary, learnt from, 1 article in {SAMPLE}", _rouge(ours), "", f"Lead-3 {_rouge(lead)}")]


def _readings(gold: Sequence[dict[str, Any]]) -> list[Reading]:
    documents = [(item["id"], document_of(item["text"], title=item["title"] or None)) for item in gold]
    return [(key, document, sentences(document)) for key, document in documents]


def _score(scorer: ModuleType, gold: list[dict[str, Any]], readings: list[Reading], method: Method) -> dict[str, Any]:
    predicted = [
        {"id": key, "summary": [each.text for each in method(document, units)]} for key, document, units in readings
    ]
    figures: dict[str, Any] = json.loads(json.dumps(scorer.score_summaries(gold, predicted)))
    return figures


def _by(name: str) -> Method:
    return lambda document, units: summarize(document, units, COUNT, name)


def _lead(_document: Document, units: tuple[Sentence, ...]) -> Sequence[Sentence]:
    return units[:COUNT]


def _milliseconds(readings: list[Reading]) -> float:
    started = time.process_time()
    for _, document, units in readings:
        summarize(document, units, COUNT)
    return (time.process_time() - started) / len(readings) * 1000


def _rouge(figures: dict[str, float]) -> str:
    return "/".join(f"{figures[measure]:.1f}" for measure in ("R1", "R2", "RL"))
