"""Score rows of features by boosted trees whose weights are data: every tree asks the same few questions of a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Trees:
    """`count` trees of one depth, at most 8: question i of tree t asks whether feature[t, i] exceeds cut[t, i]."""

    features: NDArray[np.int64]  # (count, depth)
    cuts: NDArray[np.float64]  # (count, depth)
    leaves: NDArray[np.float64]  # (count, 2 ** depth)

    def scores(self, rows: Sequence[Sequence[int]]) -> NDArray[np.float64]:
        """The sum of the leaves that each row falls into."""
        table = np.asarray(rows, dtype=np.float64)
        answers = table[:, self.features] > self.cuts
        leaf = np.packbits(answers, axis=2, bitorder="little")[:, :, 0]
        return np.asarray(self.leaves[np.arange(len(self.leaves)), leaf].sum(axis=1), dtype=np.float64)


def trees(lines: str, names: Sequence[str], scale: float) -> Trees:
    """Read one tree a line: `name>cut name>cut ... : leaf leaf ...`, leaves as whole numbers of 1/scale."""
    features, cuts, leaves = [], [], []
    for line in lines.strip().splitlines():
        questions, _, values = line.partition(":")
        pairs = [question.split(">") for question in questions.split()]
        features.append([names.index(name) for name, _ in pairs])
        cuts.append([float(cut) for _, cut in pairs])
        leaves.append([int(value) / scale for value in values.split()])
    return Trees(np.array(features), np.array(cuts), np.array(leaves))


def shares(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """The scores of rivals as shares of one."""
    powers = np.exp(scores - scores.max())
    return np.asarray(powers / powers.sum(), dtype=np.float64)


def chance(score: float) -> float:
    """A score as a chance between 0 and 1."""
    return float(1 / (1 + np.exp(-max(-500.0, min(500.0, score)))))
