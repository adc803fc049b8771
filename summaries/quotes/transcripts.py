"""Find the turns of a printed conversation, where the speaker's name and a colon stand before words without marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from summaries.document import Span

_NAME = r"[^\W\d_a-z][\w.’'\-]*(?: [\w.’'\-]+){0,4}"
_LABEL = re.compile(
    rf"(?P<bold>\*\*|__)?(?P<name>{_NAME})(?: ?\([^()\n]{{1,60}}\))?(?P=bold)?:(?P<after>\*\*|__)?[ \t\u00a0]+(?=\S)"
    rf"|(?P<plain>{_NAME})(?: ?\([^()\n]{{1,60}}\))?:[ \t\u00a0]+(?=\S)"
)
_DIRECTION = re.compile(r"[\[(](?:[a-z][\w’' ,]{0,40}|[A-Z][A-Z ,]{2,40})[\])][ \t\u00a0]*")
_NO_SPEAKERS = frozenset(
    ["note", "photo", "photos", "video", "read more", "watch", "related", "update", "source", "sources", "more",
     "breaking", "editor's note", "editor’s note", "correction", "image", "listen", "tags", "topics", "contact",
     "email", "via", "fact", "claim", "editing by", "reporting by", "writing by", "additional reporting by", "by",
     "graphic", "file photo", "category", "categories", "filed under", "posted", "published", "updated", "share",
     "see also", "also read", "read also", "copyright", "credit", "credits", "location", "date", "time", "when",
     "where", "what", "why", "who", "how", "phone", "fax", "website", "warning", "summary", "key points", "caption",
     "keywords", "subject", "re", "from", "to", "cc", "price", "address", "author", "language", "verdict"]
)  # fmt: skip
_ROLES = frozenset(
    ["q", "a", "question", "answer", "reporter", "moderator", "host", "interviewer", "anchor", "audience", "judge",
     "speaker", "the president", "journalist", "frage", "antwort", "вопрос", "ответ", "ведущий"]
)  # fmt: skip
_LEAST_TURNS = 3
_LEAST_SPEAKERS = 2
_LEAST_WORDS = 3
_SHORT = 12  # characters in which a label of one letter or a role is known


class Turn(NamedTuple):
    """Words of one paragraph after a speaker's label."""

    label: str
    words: Span
    bold: bool = False  # the label is set off, so that it need not come back


def turns(text: str, lines: Sequence[Span]) -> list[Turn]:
    """The turns of a conversation; none where the labels are too few, or none of them comes back."""
    found = [turn for line in lines if (turn := _turn(text, line)) is not None]
    labels = Counter(turn.label for turn in found)
    kept = [turn for turn in found if turn.bold or _is_speaker(turn.label, labels[turn.label])]
    said = {turn.label for turn in kept}
    returns = any(labels[label] > 1 for label in said)
    if len(kept) < _LEAST_TURNS or len(said) < _LEAST_SPEAKERS or not returns:
        return []
    return [turn for turn in kept if len(turn.words.of(text).split()) >= _LEAST_WORDS]


def _is_speaker(label: str, times: int) -> bool:
    return times > 1 or label.isupper() or label.lower() in _ROLES


def _turn(text: str, line: Span) -> Turn | None:
    found = _LABEL.match(text, line.start, line.end)
    if found is None:
        return None
    label = found["name"] or found["plain"]
    if label.lower() in _NO_SPEAKERS or not _is_label(label):
        return None
    start = found.end()
    direction = _DIRECTION.match(text, start, line.end)
    words = Span(direction.end() if direction else start, line.end)
    bold = bool(found["bold"] or found["after"])
    return Turn(label, words, bold) if words.start < words.end else None


def _is_label(label: str) -> bool:
    """Whether each word is one of a name: only particles and the words of a role begin in lower case."""
    small = [word for word in label.split() if word[0].islower()]
    return label.lower() in _ROLES or all(
        word in ("of", "de", "la", "van", "von", "der", "al", "bin") for word in small
    )
