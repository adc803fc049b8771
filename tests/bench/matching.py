"""How well a remembered quotation finds the stored one among 90,000 others, and how often one that is not stored."""

from __future__ import annotations

import json
import random
import re
import sqlite3
import string
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from summaries.matching import rank, search_terms
from tests.bench import Row
from tests.data.half_remembered import PAIRS

_TRIALS = 300
_CANDIDATES = 200  # what the store offers
_WORD = re.compile(r"[a-z0-9]+")


def run(shared: Path) -> list[Row]:
    """The figures of quotation finding; `shared` holds the evaluation data."""
    chance = random.Random(20)
    quotations = sorted({text for text in _quotations(shared / "quotes") if len(text.split()) >= 5})
    chance.shuffle(quotations)
    held, meant = quotations[:_TRIALS], quotations[_TRIALS : 2 * _TRIALS]
    others = _unlike(held, [*quotations[_TRIALS:], *_sentences(shared / "summaries")])
    index = _index([*others, *meant, *(printed for printed, _ in PAIRS)])
    words = " ".join(meant).split()
    misquoted = [(quotation, _misquote(quotation, words, chance)) for quotation in meant]
    seconds: list[float] = []
    right = [_first(index, typed, seconds) == _key(printed) for printed, typed in misquoted]
    remembered = [_first(index, typed, seconds) == _key(printed) for printed, typed in PAIRS]
    not_found = [_first(index, quotation, seconds) is None for quotation in held]
    cut = quantiles(seconds, n=100)
    return [
        Row("half-remembered, first place", f"{sum(remembered)} of {len(PAIRS)}", "30 of 30"),
        Row("misquoted, first place %", 100 * sum(right) / _TRIALS, ">= 97"),
        Row("not stored, answered not found %", 100 * sum(not_found) / _TRIALS, ">= 97"),
        Row("lookup ms, p50 / p99", f"{1000 * cut[49]:.1f} / {1000 * cut[98]:.1f}", "<= 15 / <= 100"),
    ]


def _quotations(folder: Path) -> Iterator[str]:
    for name in ("dev-polnear", "dev-world", "dev-geo"):
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            yield from (
                " ".join(quote["text"].split())
                for quote in json.loads(line)["quotes"]
                if quote["kind"] in {"direct", "mixed"}
            )


def _sentences(folder: Path) -> Iterator[str]:
    for name in ("clusters", "single", "single_train", "multi"):
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            texts = [record["text"]] if "text" in record else [article["text"] for article in record["articles"]]
            parts = (part.strip() for text in texts for part in re.split(r"(?<=[.!?])[\"”]?\s+", text))
            yield from (part for part in parts if 4 <= len(part.split()) <= 60)


def _unlike(held: Sequence[str], texts: Sequence[str]) -> list[str]:
    """The texts that share no four words in a row with what is held out: the set prints some quotations twice."""
    known = {run for text in held for run in _fours(text)}
    return [text for text in dict.fromkeys(texts) if not known & set(_fours(text))]


def _fours(text: str) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return list(zip(words, words[1:], words[2:], words[3:], strict=False))


def _index(texts: Sequence[str]) -> Callable[[str], list[str]]:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE quotes USING fts5(text, tokenize='unicode61')")
    database.executemany("INSERT INTO quotes VALUES (?)", [(text,) for text in texts])

    def candidates(words: str) -> list[str]:
        terms = " OR ".join(f'"{term}"' for term in search_terms(words))
        query = "SELECT text FROM quotes WHERE quotes MATCH ? ORDER BY bm25(quotes) LIMIT ?"
        return [text for (text,) in database.execute(query, (terms, _CANDIDATES))] if terms else []

    return candidates


def _first(index: Callable[[str], list[str]], typed: str, seconds: list[float]) -> str | None:
    start = perf_counter()
    matches = rank(typed, index(typed), str)
    seconds.append(perf_counter() - start)
    return _key(matches[0].candidate) if matches else None


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _misquote(text: str, others: Sequence[str], chance: random.Random) -> str:
    words = text.split()
    for _ in range(min(chance.randint(1, 3), len(words) // 3)):
        chance.choice([_change, _drop, _swap, _mistype])(words, others, chance)
    return " ".join(words)


def _change(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    words[chance.randrange(len(words))] = chance.choice(others)


def _drop(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    del words[chance.randrange(len(words))]


def _swap(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    at = chance.randrange(len(words) - 1)
    words[at], words[at + 1] = words[at + 1], words[at]


def _mistype(words: list[str], others: Sequence[str], chance: random.Random) -> None:
    at = chance.randrange(len(words))
    letter = chance.randrange(len(words[at]))
    wrong = chance.choice(["", words[at][letter] * 2, chance.choice(string.ascii_lowercase)])
    words[at] = words[at][:letter] + wrong + words[at][letter + 1 :] or "a"
