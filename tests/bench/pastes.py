"""Pasted articles whose lines are labelled, and how well a cleaning keeps the right ones."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Case:
    """One pasted article: its lines are body, furniture, title, or either (not scored)."""

    key: str
    url: str
    text: str
    lines: list[tuple[int, int, str]]
    stated: Mapping[str, Any] = field(default_factory=dict)  # title, authors, date as the page's own data have them


@dataclass(frozen=True, slots=True)
class Score:
    """Percent of body words lost, furniture words kept for 100 of the body, percent of pastes that are clean."""

    lost: float
    junk: float
    clean: float


def load(path: Path) -> dict[str, Case]:
    """The labelled pastes of a file, by their id."""
    cases = {}
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        lines = [(start, end, label) for start, end, label in row["lines"]]
        cases[row["id"]] = Case(row["id"], row["url"], row["text"], lines, row)
    return cases


def words(text: str | None) -> list[str]:
    """Words as the scorer of the pastes compares them."""
    return re.sub(r"[\W_]+", " ", unicodedata.normalize("NFKC", text or "").lower()).split()


def score(cases: Iterable[Case], kept: Mapping[str, str]) -> Score:
    """How well the kept texts hold the bodies; a line counts as kept when its words stand together in them."""
    lost = total = junk = clean = number = 0
    for case in cases:
        case_lost, case_total, case_junk = _counts(case, kept[case.key])
        lost, total, junk, number = lost + case_lost, total + case_total, junk + case_junk, number + 1
        clean += case_lost <= 0.01 * case_total and case_junk <= 0.005 * max(1, case_total - case_lost)
    return Score(
        round(100 * lost / max(1, total), 2),
        round(100 * junk / max(1, total - lost), 2),
        round(100 * clean / max(1, number), 1),
    )


def _counts(case: Case, kept: str) -> tuple[int, int, int]:
    held = f" {' '.join(words(kept))} "
    lost = total = junk = 0
    for start, end, label in case.lines:
        line = words(case.text[start:end])
        inside = bool(line) and f" {' '.join(line)} " in held
        if label == "body" and len(line) >= 6:
            total += len(line)
            lost += 0 if inside else len(line)
        elif label == "furniture" and len(line) >= 2 and inside:
            junk += len(line)
    return lost, total, junk
