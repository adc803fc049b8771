"""Train the weights of the quotation reader on a folder of annotated articles, or tell how well they do by folds.

    python -m tests.bench.train_quotes FOLDER             score five folds, each read with the weights of the others
    python -m tests.bench.train_quotes FOLDER --write     train on all and write summaries/quotes/weights.py

FOLDER holds *.jsonl files, one article a line: {"id", "text", "quotes": [{"start", "end", "kind", "speaker_text",
"speaker_start", "speaker_end", "speaker_name", "speaker_type", "speaker_head", "speaker_alts"}]}; kind is direct, mixed
or scare. Learned from are only whole numbers that describe positions, kinds of words and counts: no word and no name of
the texts can enter the weights. Needs numpy alone; the same folder always gives the same weights.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from summaries.document import Document
from summaries.quotes import prepare, pronouns, read, speakers
from summaries.quotes.candidates import FEATURES
from summaries.quotes.entities import name_words
from summaries.quotes.mentions import Kind
from summaries.quotes.ranking import Trees
from summaries.quotes.speakers import Article, Said, Turns, Weights
from summaries.sentences import sentences

Table = NDArray[np.float64]
Gold = Mapping[str, Any]
BINS = 32
FOLDS = 5
SCALE = 1000
ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Examples:
    """Rows of features with what is true of each; the rows of one group are rivals."""

    rows: list[Sequence[int]] = field(default_factory=list)
    truth: list[float] = field(default_factory=list)
    groups: list[int] = field(default_factory=list)

    def add(self, rows: Sequence[Sequence[int]], truth: Sequence[float]) -> None:
        """One group; without a true row it teaches nothing and is left out."""
        if not any(truth) and len(rows) > 1:
            return
        group = self.groups[-1] + 1 if self.groups else 0
        total = sum(truth) if len(rows) > 1 else 1
        self.rows += rows
        self.truth += [value / total for value in truth]
        self.groups += [group] * len(rows)


@dataclass(slots=True)
class Lessons:
    """What an article teaches, for each of the three sets of trees."""

    asked: list[tuple[list[Sequence[int]], bool]] = field(default_factory=list)  # candidates of each quotation; said?
    speaker: Examples = field(default_factory=Examples)
    antecedent: Examples = field(default_factory=Examples)


@dataclass(frozen=True, slots=True)
class Plan:
    """How one set of trees is grown."""

    rounds: int
    depth: int
    rate: float = 0.12
    shrink: float = 2.0  # added to the weight of every leaf
    share: float = 0.5  # of the features that one tree may ask about
    seed: int = 7


SPEAKER = Plan(rounds=200, depth=6)
ANTECEDENT = Plan(rounds=100, depth=4)
UTTERANCE = Plan(rounds=120, depth=5)


# What is true of an annotated article


def learn(row: Gold) -> Lessons:
    """The lessons of one article: every quotation in order, told the truth about those before it."""
    document = Document(text=row["text"])
    article, quoted = prepare(document, sentences(document))
    lessons, turns = Lessons(), Turns()
    for number, marked in enumerate(quoted):
        gold = _annotated(row["quotes"], marked.inner.start, marked.inner.end)
        if gold is not None and gold["kind"] in ("direct", "mixed", "scare"):
            _quotation(lessons, article, turns, number, gold)
    return lessons


def _annotated(quotes: Sequence[Gold], start: int, end: int) -> Gold | None:
    def share(gold: Gold) -> float:
        return (min(end, gold["end"]) - max(start, gold["start"])) / (max(end, gold["end"]) - min(start, gold["start"]))

    best = max((gold for gold in quotes if gold["kind"] != "indirect"), key=share, default=None)
    return best if best is not None and share(best) > 0.6 else None


def _quotation(lessons: Lessons, article: Article, turns: Turns, number: int, gold: Gold) -> None:
    around = speakers.surroundings(article, number)
    candidates = speakers.nearby(article, turns.previous, number)
    if not candidates:
        return
    said = gold["kind"] != "scare"
    rows = speakers.rivals(article, turns.previous, number, around, candidates)
    if not around.ran_on:
        lessons.asked.append((rows, said))
    if not said or gold.get("speaker_start") is None:
        return
    truth = [_is_speaker(article, candidate, gold) for candidate in candidates]
    if not around.ran_on:
        lessons.speaker.add(rows, truth)
    _turn(lessons, article, turns, number, gold, candidates[int(np.argmax(truth))] if any(truth) else None)


def _is_speaker(article: Article, candidate: int, gold: Gold) -> float:
    """1: the annotated mention; 0.01: another of the same name, which counts where the first is no candidate."""
    parsed = article.reader.parsed
    mention = parsed.mentions[candidate]
    tokens = parsed.stream.tokens
    within = tokens[mention.first].start < gold["speaker_end"] and tokens[mention.last].end > gold["speaker_start"]
    if gold["speaker_type"] == "pronoun":
        return float(within and Kind.HE_SHE <= mention.kind <= Kind.WHO)
    entity = article.of.get(candidate)
    right = names(gold, mention.name if entity is None else article.entities[entity].name)
    return (1.0 if within else 0.01) if right else 0.0


def names(gold: Gold, name: str) -> bool:
    """Whether a name or phrase is the annotated speaker: the same last word, or the head noun of a nameless one."""
    words = name_words(name)
    given = [known for known in [gold.get("speaker_name"), *(gold.get("speaker_alts") or [])] if known]
    if given:
        return bool(words) and any(name_words(known)[-1:] == words[-1:] for known in given)
    head = name_words(gold.get("speaker_head") or gold.get("speaker_text") or "")[-1:]
    return bool(head) and head[0] in words


def _turn(  # noqa: PLR0917
    lessons: Lessons, article: Article, turns: Turns, number: int, gold: Gold, mention: int | None
) -> None:
    """Go on to the next quotation with the truth about this one."""
    stream = article.reader.parsed.stream
    around = speakers.surroundings(article, number)
    entity = next((n for n, e in enumerate(article.entities) if gold.get("speaker_name") and names(gold, e.name)), None)
    if mention is not None and article.reader.parsed.mentions[mention].kind is Kind.HE_SHE and entity is not None:
        pool = pronouns.persons(article.reader, article.entities, mention)
        rows = pronouns.describe(article.reader, article.entities, mention, pool, turns.spoke)
        if len(pool) > 1 and (turns.previous is None or turns.previous.mention != mention):
            lessons.antecedent.add(rows, [float(names(gold, article.entities[who].name)) for who in pool])
    if mention is not None:
        turns.previous = Said(1.0, mention, entity, gold.get("speaker_name"), 1.0, around)
        if entity is not None:
            turns.spoke.append((stream.tokens[stream.at[number]].sentence, entity))


def gather(lessons: Sequence[Lessons], part: Callable[[Lessons], Examples]) -> Examples:
    """The examples of many articles as one."""
    together = Examples()
    for lesson in lessons:
        examples = part(lesson)
        base = together.groups[-1] + 1 if together.groups else 0
        together.rows += examples.rows
        together.truth += examples.truth
        together.groups += [base + group for group in examples.groups]
    return together


# Boosted trees of one question a level


def fit(examples: Examples, plan: Plan, *, rivals: bool) -> Trees:
    """Trees whose scores make the true row of each group likely, or each row by itself where there are no rivals."""
    table = np.array(examples.rows, dtype=np.float64)
    truth, groups = np.array(examples.truth), np.array(examples.groups)
    binned, edges = bins(table)
    random = np.random.default_rng(plan.seed)
    score = np.zeros(len(truth))
    grown = []
    for _ in range(plan.rounds):
        likely = _shares(score, groups) if rivals else 1 / (1 + np.exp(-score))
        slope, bend = likely - truth, np.maximum(likely * (1 - likely), 1e-4)
        asked = np.sort(random.permutation(table.shape[1])[: max(4, int(plan.share * table.shape[1]))])
        tree, gained = _grow(binned, slope, bend, asked, plan)
        score += gained
        grown.append(tree)
    features = np.array([[feature for feature, _ in questions] for questions, _ in grown])
    cuts = np.array([[edges[feature][cut] for feature, cut in questions] for questions, _ in grown])
    return Trees(features, cuts, np.array([leaves for _, leaves in grown]))


def bins(table: Table) -> tuple[NDArray[np.int64], list[Table]]:
    """Each column as the number of its bin, and the cuts between bins."""
    edges = []
    binned = np.zeros(table.shape, dtype=np.int64)
    for column in range(table.shape[1]):
        values = np.unique(table[:, column])
        if len(values) > BINS:
            values = np.unique(np.quantile(table[:, column], np.linspace(0, 1, BINS), method="nearest"))
        cuts = (values[:-1] + values[1:]) / 2 if len(values) > 1 else np.array([np.inf])
        edges.append(cuts)
        binned[:, column] = np.searchsorted(cuts, table[:, column], side="left")
    return binned, edges


def _shares(score: Table, groups: NDArray[np.int64]) -> Table:
    highest = np.full(groups[-1] + 1, -np.inf)
    np.maximum.at(highest, groups, score)
    powers = np.exp(score - highest[groups])
    return powers / np.bincount(groups, powers)[groups]


def _grow(
    binned: NDArray[np.int64], slope: Table, bend: Table, asked: NDArray[np.int64], plan: Plan
) -> tuple[tuple[list[tuple[int, int]], Table], Table]:
    """One tree: at each level the question that gains most over all leaves; and what it adds to each row's score."""
    leaf = np.zeros(len(slope), dtype=np.int64)
    columns = binned[:, asked] + np.arange(len(asked)) * BINS
    slopes, bends = np.repeat(slope, len(asked)), np.repeat(bend, len(asked))
    questions = []
    offered = binned.max(axis=0)[:, None] > np.arange(BINS - 1)  # the last bin of a column has no cut above it
    for level in range(plan.depth):
        cells = (leaf[:, None] * (len(asked) * BINS) + columns).ravel()
        shape = (1 << level, len(asked), BINS)
        below = [np.bincount(cells, w, np.prod(shape)).reshape(shape).cumsum(axis=2) for w in (slopes, bends)]
        above = [part[:, :, -1:] - part for part in below]
        gain = sum((part[0] ** 2 / (part[1] + plan.shrink)).sum(axis=0) for part in (below, above))
        column, cut = divmod(int(np.argmax(np.where(offered[asked], gain[:, : BINS - 1], -1))), BINS - 1)
        feature = int(asked[column])
        questions.append((feature, cut))
        leaf |= (binned[:, feature] > cut).astype(np.int64) << level
    size = 1 << plan.depth
    values = -plan.rate * np.bincount(leaf, slope, size) / (np.bincount(leaf, bend, size) + plan.shrink)
    return (questions, values), values[leaf]


# All together


def train(lessons: Sequence[Lessons]) -> Weights:
    """Weights for speakers and pronouns; then for utterances, asked about the speaker that others' weights choose."""
    examples = Examples()
    halves = [[lesson for n, lesson in enumerate(lessons) if n % 2 == half] for half in (0, 1)]
    for half, other in (halves, halves[::-1]):
        chooser = fit(gather(half, lambda lesson: lesson.speaker), SPEAKER, rivals=True)
        for rows, said in (pair for lesson in other for pair in lesson.asked):
            examples.add([rows[int(chooser.scores(rows).argmax())]], [float(said)])
    return Weights(
        fit(examples, UTTERANCE, rivals=False),
        fit(gather(lessons, lambda lesson: lesson.speaker), SPEAKER, rivals=True),
        fit(gather(lessons, lambda lesson: lesson.antecedent), ANTECEDENT, rivals=True),
    )


def folds(rows: Sequence[Gold], lessons: Sequence[Lessons]) -> Iterator[tuple[list[Gold], Weights]]:
    """Each fifth of the articles with the weights that the other four give."""
    for fold in range(FOLDS):
        others = [lesson for number, lesson in enumerate(lessons) if number % FOLDS != fold]
        yield [row for number, row in enumerate(rows) if number % FOLDS == fold], train(others)


def load(folder: Path) -> list[Gold]:
    lines = [line for path in sorted(folder.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    return [json.loads(line) for line in lines if line.strip()]


def lines_of(trees: Trees, names: Sequence[str]) -> str:
    """Trees as the text that `ranking.trees` reads."""
    lines = []
    for features, cuts, leaves in zip(trees.features, trees.cuts, trees.leaves, strict=True):
        questions = " ".join(f"{names[f]}>{cut:g}" for f, cut in zip(features, cuts, strict=True))
        lines.append(f"{questions}: {' '.join(str(round(leaf * SCALE)) for leaf in leaves)}")
    return "\n".join(lines)


TEMPLATE = '''"""Weights of the quotation reader: trees that ask about positions, kinds of words and counts.

Made by `python -m tests.bench.train_quotes FOLDER --write` from {articles} annotated news articles with {quotations}
quotations in marks. Not to be edited: train again. Each line is one tree, `question ...: leaf ...`; a question is
`feature>cut`, the feature a field of the records in candidates, settings and pronouns; leaves are thousandths.
"""
# ruff: noqa: E501

from __future__ import annotations

from summaries.quotes.candidates import FEATURES
from summaries.quotes.pronouns import Antecedent
from summaries.quotes.ranking import trees
from summaries.quotes.speakers import Weights

_UTTERANCE = """
{utterance}
"""
_SPEAKER = """
{speaker}
"""
_ANTECEDENT = """
{antecedent}
"""
WEIGHTS = Weights(
    utterance=trees(_UTTERANCE, FEATURES, 1000),
    speaker=trees(_SPEAKER, FEATURES, 1000),
    antecedent=trees(_ANTECEDENT, Antecedent._fields, 1000),
)
'''


def write(rows: Sequence[Gold], weights: Weights) -> None:
    """Write the weights as the module that the reader imports."""
    module = TEMPLATE.format(
        articles=len(rows),
        quotations=sum(gold["kind"] in ("direct", "mixed", "scare") for row in rows for gold in row["quotes"]),
        utterance=lines_of(weights.utterance, FEATURES),
        speaker=lines_of(weights.speaker, FEATURES),
        antecedent=lines_of(weights.antecedent, pronouns.Antecedent._fields),
    )
    (ROOT / "summaries" / "quotes" / "weights.py").write_text(module, encoding="utf-8")


def score(rows: Sequence[Gold], weights: Weights) -> tuple[int, int]:
    """How many annotated utterances there are, and how many are found with their speaker."""
    right = total = 0
    for row in rows:
        document = Document(text=row["text"])
        found = read(document, sentences(document), weights=weights)
        for quote in found:
            gold = _annotated(row["quotes"], quote.span.start, quote.span.end)
            if gold is not None and gold["kind"] in ("direct", "mixed"):
                total += 1
                right += quote.speaker is not None and names(gold, quote.speaker)
    return right, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true", help="train on all articles and write the weights")
    given = parser.parse_args()
    rows = load(given.folder)
    lessons = [learn(row) for row in rows]
    if given.write:
        write(rows, train(lessons))
        return
    for number, (part, weights) in enumerate(folds(rows, lessons), start=1):
        right, total = score(part, weights)
        print(f"fold {number}: the speaker of {right} of {total} utterances is right")


if __name__ == "__main__":
    main()
