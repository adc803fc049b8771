"""Who said what, scored on the annotated articles: spans, speakers, roles, negation, speed."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
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
from tests.bench.naive_quotes import MISSING, naive, scored, textacy
from tests.bench.train_quotes import ROOT, folds, learn

PLAINLY = 0.8  # confidence from which a name is given without "probably"
PROBABLY = 0.5  # confidence from which one is given with it
_MEMORY = """
import json, resource, sys
from pathlib import Path

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 2**20

before = resident()
from summaries.document import Document
from summaries.quotes import read
from summaries.sentences import sentences
document = Document(json.loads(open(sys.argv[1], encoding="utf-8").readline())["text"])
read(document, sentences(document))
print(resident() - before)
"""  # resident memory, which Linux tells


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
    rows += [_right_of_world(shared, scorer), *peers(shared, scorer)]
    return [*rows, _memory(shared), *_context(shared), *indirect_rows(shared), *_speed(shared, scorer)]


def predict(articles: Sequence[Mapping[str, Any]], weights: Weights) -> list[dict[str, Any]]:
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
    """Precision and recall of what would be said plainly, and of what would be said with "probably"."""
    sure, _ = scorer.score(articles, _between(answers, PLAINLY, 2.0))
    likely, _ = scorer.score(articles, _between(answers, PROBABLY, PLAINLY))
    return [
        Row(f"quotes {name}: right where named plainly, %", 100 * sure["speaker_prec"], ">= 95", ""),
        Row(f"quotes {name}: recall of that, %", 100 * sure["joint_r"], ">= 55", ""),
        Row(f"quotes {name}: right where named with probably, %", 100 * likely["speaker_prec"], "", ""),
        Row(f"quotes {name}: recall of that, %", 100 * likely["joint_r"], "", ""),
    ]


def _between(answers: Sequence[Any], least: float, below: float) -> list[dict[str, Any]]:
    """The answers with a speaker only where its confidence lies between."""
    return [
        {
            **answer,
            "quotes": [q if least <= q["confidence"] < below else {**q, "speaker": None} for q in answer["quotes"]],
        }
        for answer in answers
    ]


def _right_of_world(shared: Path, scorer: ModuleType) -> Row:
    """How many of the settled quotations of world news are found with their speaker."""
    articles = scorer.load(shared / "quotes" / "dev-world.jsonl")
    figures, _ = scorer.score(articles, predict(articles, WEIGHTS))
    settled = sum(scorer.speaker_right(q, "x") is not None for q in _said(articles))
    return Row("quotes dev-world: right", f"{round(figures['joint_r'] * settled)} of {settled}", ">= 24 of 28", "12")


def _said(articles: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [q for article in articles for q in article["quotes"] if q["kind"] in ("direct", "mixed")]


def peers(shared: Path, scorer: ModuleType) -> list[Row]:
    """The naive pattern, and textacy where it is installed, on world news."""
    articles = scorer.load(shared / "quotes" / "dev-geo.jsonl")
    rows: list[Row] = []
    for name, read in (("naive pattern", naive), ("textacy", textacy())):
        if read is None:
            rows.append(Row(f"peer {name}, dev-geo: joint F1", MISSING, "", "35.1"))
            continue
        answers, speed = scored(read, articles)
        figures, _ = scorer.score(articles, answers)
        rows += [
            Row(f"peer {name}, dev-geo: joint F1", 100 * figures["joint_f1"], "", ""),
            Row(f"peer {name}, dev-geo: span F1", 100 * figures["span_f1"], "", ""),
            Row(f"peer {name}: articles a second", speed, "", ""),
        ]
    return rows


def _memory(shared: Path) -> Row:
    """What importing the reader and reading one article add to a fresh process, numpy included."""
    command = [sys.executable, "-c", _MEMORY, str(shared / "quotes" / "dev-polnear.jsonl")]
    printed = subprocess.run(command, capture_output=True, check=True, text=True, cwd=ROOT).stdout
    return Row("quotes: memory added, MB", float(printed), "<= 30", "205")


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
