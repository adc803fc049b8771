"""Reported speech without quote marks, measured on the annotated articles: how much is found, and how much is right."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.sentences import sentences
from tests.bench import Row, module

Gold = dict[str, Any]


_OPEN = frozenset(["he", "she", "it", "they", "who", "i", "we", "his", "her", "their", "which", "that"])


class Figures(NamedTuple):
    """Counts over articles."""

    found: int  # reported clauses that the reader gives
    real: int  # of these, that overlap attributed content
    right: int  # of these, that name its speaker (what the annotation leaves open counts as neither)
    judged: int  # of the real ones, whose speaker the annotation settles
    annotated: int  # indirect contents
    recalled: int  # of these, overlapped by what was found


def indirect_rows(shared: Path) -> list[Row]:
    """Precision and recall of reported speech; the rules were written looking at these articles."""
    figures = measure(load(shared))
    return [
        Row("quotes, reported speech: overlaps attributed content, %", 100 * figures.real / figures.found, ">= 85"),
        Row("quotes, reported speech: right speaker, %", 100 * figures.right / max(1, figures.judged), ">= 85"),
        Row("quotes, reported speech: recall, %", 100 * figures.recalled / figures.annotated, "> 12"),
    ]


def load(shared: Path) -> list[Gold]:
    lines = (shared / "quotes" / "dev-polnear.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def measure(articles: Sequence[Gold], show: int = 0) -> Figures:
    """Count; `show` prints that many errors."""
    scorer = module(Path(__file__).parents[3] / "shared" / "quotes" / "score.py")
    counts = [0] * 6
    for article in articles:
        document = Document(article["text"])
        found = [q for q in read(document, sentences(document)) if q.kind is QuoteKind.INDIRECT]
        golds = [gold for gold in article["quotes"] if gold["kind"] != "scare"]
        indirect = [gold for gold in golds if gold["kind"] == "indirect"]
        counts[4] += len(indirect)
        counts[5] += sum(any(_overlap(quote, gold) for quote in found) for gold in indirect)
        for quote in found:
            counts[0] += 1
            over = max(golds, key=lambda gold: _overlap(quote, gold), default=None)
            real = over is not None and _overlap(quote, over)
            counts[1] += bool(real)
            verdict = _right(scorer, over, quote.speaker) if over is not None and real else None
            counts[3] += verdict is not None
            counts[2] += verdict is True
            if show and (not real or verdict is False):
                show -= 1
                mark = over["speaker_name"] or over["speaker_text"] if over is not None and real else "NOT REAL"
                print(mark, "|", quote.speaker, "|", quote.sentence.of(article["text"]), "|", quote.text)
    return Figures(*counts)


def _right(scorer: ModuleType, gold: Gold, speaker: str | None) -> bool | None:
    """Whether a speaker is the annotated one; None for a pronoun, whose meaning the annotation leaves open."""
    if gold["speaker_name"]:
        verdict: bool | None = scorer.speaker_right(gold, speaker)
        return verdict
    printed = scorer.words(gold["speaker_text"])
    if not printed or printed[0] in _OPEN:
        return None
    mine = scorer.words(speaker)
    return bool(mine) and (mine[-1] in printed or set(mine) <= set(printed) or printed[-1] in mine)


def _overlap(quote: Quote, gold: Gold) -> int:
    """Characters of a quote that lie in a gold content."""
    return sum(
        max(0, min(quote.span.end, end) - max(quote.span.start, start))
        for start, end in gold.get("content") or [(gold["start"], gold["end"])]
    )
