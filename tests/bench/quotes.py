"""Who said what, scored on the annotated articles: spans, speakers, roles, negation, speed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from summaries.document import Document, QuoteKind
from summaries.quotes import read as read_quotes
from summaries.quotes.speakers import Weights
from summaries.quotes.weights import WEIGHTS
from summaries.sentences import sentences
from tests.bench import Row, module
from tests.bench.indirect_quotes import indirect_rows
from tests.bench.train_quotes import folds, learn

PLAINLY = 0.8  # confidence from which a name is given without "probably"


def run(shared: Path) -> list[Row]:
    """Development figures; `dev-polnear` by five folds, because the weights were trained on it."""
    scorer = module(shared / "quotes" / "score.py")
    rows = _folded(shared, scorer)
    for name, joint, reference in (
        ("dev-geo", ">= 82", "45.0"),
        ("dev-world", "", "44.4"),
        ("seed-belarus", "100", "66.7"),
    ):
        articles = scorer.load(shared / "quotes" / f"{name}.jsonl")
        rows += _rows(name, scorer, (articles, predict(articles, WEIGHTS)), joint, reference)
    return [*rows, *_context(shared), *indirect_rows(shared), *_speed(shared, scorer)]


def predict(articles: Sequence[dict[str, Any]], weights: Weights) -> list[dict[str, Any]]:
    """The reader's answers in the scorers' form."""
    return [{"id": article["id"], "quotes": _answers(article["text"], weights)} for article in articles]


def _answers(text: str, weights: Weights) -> list[dict[str, Any]]:
    document = Document(text)
    return [
        {
            "start": quote.span.start,
            "end": quote.span.end,
            "speaker": quote.speaker,
            "kind": str(quote.kind),
            "role": quote.role,
            "negated": quote.negated,
            "confidence": quote.confidence,
        }
        for quote in read_quotes(document, sentences(document), weights=weights)
    ]


def _folded(shared: Path, scorer: ModuleType) -> list[Row]:
    articles = scorer.load(shared / "quotes" / "dev-polnear.jsonl")
    lessons = [learn(article) for article in articles]
    answers = [answer for part, weights in folds(articles, lessons) for answer in predict(part, weights)]
    return _rows("dev-polnear, 5-fold", scorer, (articles, answers), ">= 86", "59.0")


def _rows(
    name: str, scorer: ModuleType, read: tuple[Sequence[Any], Sequence[Any]], joint: str, reference: str
) -> list[Row]:
    articles, answers = read
    figures, _ = scorer.score(articles, answers)
    return [
        Row(f"quotes {name}: joint F1", 100 * figures["joint_f1"], joint, reference),
        Row(f"quotes {name}: span F1", 100 * figures["span_f1"], ">= 97", "94"),
        Row(
            f"quotes {name}: scare quotes given a speaker, %",
            100 * figures.get("scare_given_speaker", 0.0),
            "<= 15",
            "",
        ),
        *_plain(name, scorer, articles, answers),
    ]


def _plain(name: str, scorer: ModuleType, articles: Sequence[Any], answers: Sequence[Any]) -> list[Row]:
    """Precision and recall of what would be said plainly."""
    sure = [
        {**answer, "quotes": [q if q["confidence"] >= PLAINLY else {**q, "speaker": None} for q in answer["quotes"]]}
        for answer in answers
    ]
    figures, _ = scorer.score(articles, sure)
    return [
        Row(f"quotes {name}: right where named plainly, %", 100 * figures["speaker_prec"], ">= 95", ""),
        Row(f"quotes {name}: recall of that, %", 100 * figures["joint_r"], ">= 55", ""),
    ]


def _context(shared: Path) -> list[Row]:
    """Roles and negation, by the scorer's own command."""
    gold = shared / "quotes" / "dev-geo.jsonl"
    articles = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        answers = Path(folder, "answers.jsonl")
        answers.write_text("\n".join(json.dumps(answer) for answer in predict(articles, WEIGHTS)), "utf-8")
        command = [sys.executable, str(shared / "quotes" / "score_context.py"), str(gold), str(answers)]
        figures = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return [
        Row("quotes dev-geo: role as printed, %", figures["role"], ">= 80", ""),
        Row(
            "quotes dev-geo: negation noticed", f"{figures['negated_found']} of {figures['negated']}", ">= 9 of 11", ""
        ),
        Row("quotes dev-geo: false alarms in 100", figures["false_alarms"], "<= 3", ""),
    ]


def _speed(shared: Path, scorer: ModuleType) -> list[Row]:
    articles = scorer.load(shared / "quotes" / "dev-polnear.jsonl")[::5]
    started = time.perf_counter()
    predict(articles, WEIGHTS)
    seconds = time.perf_counter() - started
    long = "\n\n".join(article["text"] for article in articles)[:100_000]
    started = time.perf_counter()
    found = _answers(long, WEIGHTS)
    assert any(quote["kind"] == QuoteKind.DIRECT for quote in found)
    return [
        Row("quotes: articles a second, sentences and all", len(articles) / seconds, ">= 60", "7"),
        Row("quotes: seconds for 100 kB", time.perf_counter() - started, "< 2", ""),
    ]
