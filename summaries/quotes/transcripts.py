"""Find the turns of a printed conversation, where the speaker's name and a colon stand before words without marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from summaries.document import Span

_LABEL = re.compile(r"([^\W\d_a-z][\w.’'\-]*(?: [^\W\d_a-z][\w.’'\-]*){0,3}):[ \t\u00a0]+(?=\S)")
_NO_SPEAKERS = frozenset(
    ["note", "photo", "video", "read more", "watch", "related", "update", "source", "more", "editor's note", "breaking",
     "editor’s note", "correction", "image", "listen", "tags", "topics", "contact", "email", "via", "fact", "claim"]
)  # fmt: skip
_LEAST_TURNS = 4
_LEAST_SPEAKERS = 2
_LEAST_WORDS = 3


class Turn(NamedTuple):
    """Words of one paragraph after a speaker's label."""

    label: str
    words: Span


def turns(text: str, lines: Sequence[Span]) -> list[Turn]:
    """The turns of a conversation; none where the labels are too few, or none of them comes back."""
    found = [_turn(text, line) for line in lines]
    labels = Counter(turn.label for turn in found if turn is not None)
    said = {label for label, times in labels.items() if times > 1 or label.isupper()}
    kept = [turn for turn in found if turn is not None and turn.label in said]
    if len(kept) < _LEAST_TURNS or len({turn.label for turn in kept}) < _LEAST_SPEAKERS:
        return []
    return kept if any(times > 1 for times in labels.values()) else []


def _turn(text: str, line: Span) -> Turn | None:
    found = _LABEL.match(text, line.start, line.end)
    if found is None or found[1].lower() in _NO_SPEAKERS:
        return None
    words = Span(found.end(), line.end)
    return Turn(found[1], words) if len(words.of(text).split()) >= _LEAST_WORDS else None
