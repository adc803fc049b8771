"""Learns the weights by which the default summarizer rates sentences, or says how they do by folds.

    python -m tests.bench.fit_summarizer ../shared             ten folds, each scored with the weights of the others
    python -m tests.bench.fit_summarizer ../shared --write     learn from all and write summaries/salience_weights.py

Learnt from articles with a summary that was written of them: the three sentences that ROUGE-1 and ROUGE-2 together like
best, found greedily, are to outweigh the others. Only whole numbers that describe places, lengths, likeness and kinds
of words are learnt from: no word of the articles can enter the weights.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from rouge_score.tokenizers import DefaultTokenizer

from summaries import salience
from summaries.cleaning import document_of
from summaries.document import Document, Sentence
from summaries.quotes.ranking import Trees
from summaries.sentences import sentences
from summaries.summarizers import eligible, salient
from tests.bench import module
from tests.bench.train_quotes import Examples, Plan, fit, lines_of

COUNT = 3
READ = 30  # sentences of an article that are learnt from
FOLDS = 10
SCALE = 1000
SEEDS = (7, 8, 9)  # the trees of each are grown apart and averaged
PLAN = Plan(rounds=80, depth=2, rate=0.12, shrink=5.0)
WEIGHTS = Path(__file__).parents[2] / "summaries" / "salience_weights.py"
TEMPLATE = '''"""Weights of the default summarizer: trees that ask about places, lengths, likeness and kinds of words.

Made by `python -m tests.bench.fit_summarizer SHARED --write` from {articles} news articles with a summary. Not to be
edited: learn again. Each line is one tree, `question ...: leaf ...`; a question is `sign>cut`, the sign one of
salience.SIGNS; leaves are thousandths.
"""

from __future__ import annotations

from summaries.quotes.ranking import trees
from summaries.salience import SIGNS

_TREES = """
{trees}
"""
TREES = trees(_TREES, SIGNS, {scale})
'''
Bags = tuple[Counter[str], Counter[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Lesson:
    """An article with what its best sentences are."""

    document: Document
    units: list[Sentence]
    rows: list[list[int]]
    wanted: list[float]


def lesson(item: Mapping[str, Any], tokenizer: DefaultTokenizer) -> Lesson:
    """The signs of an article's sentences beside whether the greedy oracle takes them."""
    document = document_of(item["text"], title=item["title"] or None)
    units = list(eligible(sentences(document)))
    lines = [tokenizer.tokenize(unit.text) for unit in units[:READ]]
    taken = _oracle(lines, _bags(tokenizer.tokenize(item["reference"])))
    rows = salience.rows(salience.read(units))[:READ]
    return Lesson(document, units, rows, [float(place in taken) for place in range(len(lines))])


def _oracle(lines: Sequence[Sequence[str]], reference: Bags) -> list[int]:
    """The places of the sentences that together are most like the reference, one added after the other."""
    taken: list[int] = []
    for _ in range(min(COUNT, len(lines))):
        left = [place for place in range(len(lines)) if place not in taken]
        taken.append(max(left, key=lambda place: (_rouge(lines, [*taken, place], reference), -place)))
    return taken


def _rouge(lines: Sequence[Sequence[str]], places: Sequence[int], reference: Bags) -> float:
    ours = _bags([word for place in sorted(places) for word in lines[place]])
    return sum(_f1(one, other) for one, other in zip(ours, reference, strict=True))


def _bags(tokens: Sequence[str]) -> Bags:
    return Counter(tokens), Counter(pairwise(tokens))


def _f1(one: Counter[Any], other: Counter[Any]) -> float:
    sizes = one.total() + other.total()
    return 2 * (one & other).total() / sizes if sizes else 0.0


def learn(lessons: Sequence[Lesson]) -> Trees:
    """Trees under which the wanted sentences of each article outweigh the others."""
    examples = Examples()
    for each in lessons:
        if len(each.rows) > COUNT:
            examples.add(each.rows, each.wanted)
    grown = [fit(examples, replace(PLAN, seed=seed), rivals=True) for seed in SEEDS]
    return Trees(
        np.concatenate([trees.features for trees in grown]),
        np.concatenate([trees.cuts for trees in grown]),
        np.concatenate([trees.leaves for trees in grown]) / len(SEEDS),
    )


def folds(lessons: Sequence[Lesson]) -> list[list[str]]:
    """The summary of each article, with weights that were learnt from the other folds."""
    fold = np.random.default_rng(0).permutation(len(lessons)) % FOLDS
    chosen: list[list[str]] = [[] for _ in lessons]
    for number in range(FOLDS):
        trees = learn([each for each, at in zip(lessons, fold, strict=True) if at != number])
        for place in np.flatnonzero(fold == number):
            each = lessons[place]
            best = sorted(salient(each.document, each.units, trees)[:COUNT], key=lambda unit: unit.span)
            chosen[place] = [unit.text for unit in best]
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("shared", type=Path)
    parser.add_argument("--write", action="store_true", help="learn from all articles and write the weights")
    given = parser.parse_args()
    scorer = module(given.shared / "summaries" / "score.py")
    gold = scorer.read(given.shared / "summaries" / "single_train.jsonl")
    tokenizer = DefaultTokenizer(use_stemmer=True)
    lessons = [lesson(item, tokenizer) for item in gold]
    if given.write:
        trees = lines_of(learn(lessons), salience.SIGNS)
        WEIGHTS.write_text(TEMPLATE.format(articles=len(gold), trees=trees, scale=SCALE), encoding="utf-8")
        return
    summaries = [{"id": item["id"], "summary": summary} for item, summary in zip(gold, folds(lessons), strict=True)]
    figures = scorer.score_summaries(gold, summaries)["ALL"]
    print("R1/R2/RL by folds:", "/".join(f"{figures[name]:.2f}" for name in ("R1", "R2", "RL")))


if __name__ == "__main__":
    main()
