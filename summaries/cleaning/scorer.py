"""Decides which lines of a text are the article."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from math import exp

from summaries.cleaning.lines import Line

_ENOUGH = 0.5  # likeliness from which a line is kept: a line lost is worse than a line too many
_HEADING = 12  # words; what is no longer and has no full stop may be a heading


def keep(
    lines: Sequence[Line],
    features: Sequence[Mapping[str, float]],
    stated: Collection[int],
    weights: Mapping[str, float],
) -> list[bool]:
    """Whether each line is kept; `stated` are lines that tell title, author or date."""
    likely = [likeliness(line, weights) >= _ENOUGH for line in features]
    kept = _without_bare_headings(lines, [wanted and at not in stated for at, wanted in enumerate(likely)])
    if any(kept):
        return kept
    # Nothing reads like an article: then all of it is what was meant.
    others = [number not in stated for number in range(len(lines))]
    return others if any(others) else [True] * len(lines)


def likeliness(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """How likely a line with these features is to be the article's, 0 to 1."""
    total = sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _without_bare_headings(lines: Sequence[Line], kept: list[bool]) -> list[bool]:
    """Leave out headings under which nothing of the article is left."""
    followed = False
    for number in reversed(range(len(lines))):
        line = lines[number]
        if not kept[number]:
            followed = followed and line.size <= _HEADING
        elif line.ends or line.size > _HEADING:
            followed = True
        elif not followed:
            kept[number] = False
    return kept
