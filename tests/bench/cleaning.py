"""How well pasted articles are cleaned, what is read of their heads, and how fast."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from summaries.cleaning import document_of
from summaries.document import Document
from summaries.sentences import sentences
from tests.bench import Row, fit_cleaning
from tests.bench.pastes import Case, load, score, words

REFERENCE = "keep all 0 / 22.9 / 0; the best simple rule 5.3 / 6.0 / 19.2"


def run(shared: Path) -> list[Row]:
    """The pastes are those that the weights were learnt from; beside them stands what other weights do on them.

    Those other weights are learnt from other domains each time, and else as the real ones.
    """
    cases = list(load(shared / "pastes" / "dev.jsonl").values())
    started = time.perf_counter()
    documents = [document_of(case.text) for case in cases]
    seconds = time.perf_counter() - started
    units = [sentences(document) for document in documents]
    whole = time.perf_counter() - started
    kept = score(cases, {case.key: document.kept() for case, document in zip(cases, documents, strict=True)})
    return [
        Row("pastes: body words lost, %", kept.lost, "<= 1.5", REFERENCE),
        Row("pastes: furniture words kept for 100 of the body", kept.junk, "<= 3", REFERENCE),
        Row("pastes: clean, %", kept.clean, ">= 45", REFERENCE),
        *_unseen(shared),
        *_heads(cases, documents),
        Row("articles cleaned a second", len(cases) / seconds, "", "read as lines, scored, head read"),
        Row("articles cleaned and split a second", len(cases) / whole, "", f"{sum(map(len, units))} units"),
    ]


def _unseen(shared: Path) -> Iterable[Row]:
    learnt = fit_cleaning.examples(shared)
    texts = fit_cleaning.unseen(learnt)
    pastes = score([one.case for one in learnt if one.kind == "paste"], texts)
    bodies = score([one.case for one in learnt if one.kind == "body"], texts)
    figures = f"{pastes.lost} / {pastes.junk} / {pastes.clean}"
    yield Row(
        "pastes of unseen sites: lost, % / junk / clean, %", figures, "<= 2 / <= 4 / >= 38", "ten folds by domain"
    )
    yield Row("clean bodies of unseen sites: words lost, %", bodies.lost, "", "ten folds by domain")


def _heads(cases: Sequence[Case], documents: Sequence[Document]) -> Iterable[Row]:
    targets = {"authors": ">= .75 / <= .05", "date": ">= .92 / <= .02", "title": ">= .80 / <= .10"}
    for part, target in targets.items():
        verdicts = [
            verdict
            for case, document in zip(cases, documents, strict=True)
            if (verdict := _verdict(part, case, document)) is not None
        ]
        right, wrong = (verdicts.count(value) / max(1, len(verdicts)) for value in ("right", "wrong"))
        yield Row(f"pastes: {part} right / wrong", f"{right:.3f} / {wrong:.3f}", target, f"{len(verdicts)} state it")


def _verdict(part: str, case: Case, document: Document) -> str | None:
    """`right`, `wrong` or `none`; None where the paste does not state it."""
    printed = f" {' '.join(words(case.text))} "
    if part == "date":
        wanted = str(case.stated["date"])[:10] if case.stated.get("date_stated") else None
        got = str(document.published)[:10] if document.published else None
    elif part == "title":
        wanted = _stated(" ".join(words(str(case.stated["title"] or ""))), printed)
        got = " ".join(words(document.title)) or None
    else:
        names = sorted(" ".join(words(name)) for name in case.stated.get("authors") or ())
        wanted = "; ".join(names) if names and all(_stated(name, printed) for name in names) else None
        got = "; ".join(sorted(" ".join(words(name)) for name in document.authors)) or None
    if wanted is None:
        return None
    return "none" if got is None else "right" if got == wanted else "wrong"


def _stated(said: str, printed: str) -> str | None:
    return said if said and f" {said} " in printed else None
