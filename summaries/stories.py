"""Which articles tell the same story, decided one by one as they arrive.

document -> three vectors (headline, lead, full text) laid side by side
         -> stories that share its rarest terms                            (an index: cost does not grow with them)
         -> mean likeness to a story's latest articles, less for each day between them
         -> the likeliest story, or None: a false merge is worse than a missed one
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from datetime import datetime
from itertools import repeat
from math import exp
from operator import mul

from summaries.document import Document
from summaries.sentences import split, words
from summaries.vectors import Frequencies, Vector, terms, unit, vector

JOIN = 0.14  # mean likeness from which an article joins a story; measured, see tests/bench/stories.py
_DECAY_DAYS = 7.0
_FIELDS = {"h": 0.15, "l": 0.35, "f": 0.5}  # what headline, lead and full text add to the likeness of two articles
_LEAD_SENTENCES = 4
_LEAD_REACH = 4_000  # characters in which the lead is looked for
_LONGEST = 20_000  # characters read of one article
_ROOT = 6  # letters of a word that count, so that inflected forms are one term
_EMPHASIS = 1.2  # exponent of rarity: names and numbers above common words
_TERMS_KEPT = 400  # heaviest ones of an article, over all fields
_TERMS_ASKED = 48  # of them, those by which candidate stories are found
_POSTINGS = 200  # latest articles remembered for one term
_CANDIDATES = 24  # stories compared in full
_LATEST = 24  # articles of a story that are compared in full


@dataclass(frozen=True, slots=True)
class _Member:
    """One article of a story, packed to about 3 kB."""

    story: int
    day: float | None  # days since the epoch; None: unknown, so no decay
    seen: float | None  # the same, or for an undated article that of the newest one before it
    terms: array[int]
    weights: array[float]


class StoryIndex:
    """Stories as they stand: what was added, and nothing else, decides what is chosen.

    The same sequence of `add` and `forget_before` always gives the same answers, and no answer changes an earlier one.
    """

    def __init__(self) -> None:
        self.newest = 0  # the highest id of an article that was ever added
        self._known = Frequencies()
        self._numbers: dict[str, int] = {}
        self._members: dict[int, _Member] = {}
        self._stories: dict[int, dict[int, None]] = {}  # story -> its articles, in order of arrival
        self._postings: defaultdict[int, deque[int]] = defaultdict(lambda: deque(maxlen=_POSTINGS))
        self._newest: float | None = None

    def add(self, article_id: int, story_id: int, document: Document) -> None:
        """File an article under a story; an article that is known already is left as it is."""
        if article_id in self._members:
            return
        self.newest = max(self.newest, article_id)
        fields = _fields(document)
        self._known.add(fields["f"])
        weights = _weights(fields, self._known)
        numbers = array("I", [self._numbers.setdefault(term, len(self._numbers)) for term in weights])
        day = _day(document.published)
        self._newest = max((each for each in (self._newest, day) if each is not None), default=None)
        seen = self._newest if day is None else day
        self._members[article_id] = _Member(story_id, day, seen, numbers, array("f", weights.values()))
        self._stories.setdefault(story_id, {})[article_id] = None
        for number in numbers:
            self._postings[number].append(article_id)

    def choose(self, document: Document) -> int | None:
        """The story that the document continues, or None if it opens one."""
        weights = _weights(_fields(document), self._known)
        asked = {self._numbers[term]: weight for term, weight in weights.items() if term in self._numbers}
        day = _day(document.published)
        scored = [(self._likeness(story, asked, day), -story) for story in self._candidates(asked)]
        best, story = max(scored, default=(0.0, 0))
        return -story if best >= JOIN else None

    def forget_before(self, moment: datetime) -> None:
        """Drop the articles published before; a story ends with its last article. Undated ones go with their time."""
        limit = _day(moment)
        old = [key for key, each in self._members.items() if each.seen is not None and limit and each.seen < limit]
        for article_id in old:
            self._forget(article_id)

    def _forget(self, article_id: int) -> None:
        member = self._members.pop(article_id)
        for number in member.terms:
            posting = self._postings[number]
            if article_id in posting:
                posting.remove(article_id)
            if not posting:
                del self._postings[number]
        articles = self._stories[member.story]
        del articles[article_id]
        if not articles:
            del self._stories[member.story]

    def _candidates(self, asked: dict[int, float]) -> list[int]:
        """Stories that share the heaviest terms, best first."""
        shared: Counter[int] = Counter()
        for number in sorted(asked, key=lambda each: (-asked[each], each))[:_TERMS_ASKED]:
            weight = asked[number]
            for article_id in self._postings.get(number, ()):
                shared[article_id] += weight  # type: ignore[assignment]  # a Counter counts fractions as well
        stories: dict[int, None] = {}
        for article_id, _ in shared.most_common(_CANDIDATES * 4):
            stories.setdefault(self._members[article_id].story)
        return list(stories)[:_CANDIDATES]

    def _likeness(self, story: int, asked: dict[int, float], day: float | None) -> float:
        """Mean over the story's latest articles of cosine times decay."""
        latest = [self._members[key] for key in list(self._stories[story])[-_LATEST:]]
        return sum(_cosine(member, asked) * _decay(member.day, day) for member in latest) / len(latest)


def _cosine(member: _Member, asked: dict[int, float]) -> float:
    return float(sum(map(mul, map(asked.get, member.terms, repeat(0.0)), member.weights)))


def _decay(one: float | None, other: float | None) -> float:
    return 1.0 if one is None or other is None else exp(-abs(one - other) / _DECAY_DAYS)


def _day(moment: datetime | None) -> float | None:
    return None if moment is None else moment.timestamp() / 86_400


def _fields(document: Document) -> dict[str, list[str]]:
    """The terms of headline, lead (with the headline twice) and full text (with it once)."""
    text = document.kept()[:_LONGEST]
    headline = _roots(document.title or "")
    opening = split(text[:_LEAD_REACH])[:_LEAD_SENTENCES]
    lead = _roots(text[: opening[-1].end]) if opening else []
    return {"h": headline, "l": headline * 2 + lead, "f": headline + _roots(text)}


def _roots(text: str) -> list[str]:
    return [term[:_ROOT] for term in terms(words(text))]


def _weights(fields: dict[str, list[str]], known: Frequencies) -> Vector:
    """The fields as one unit vector, each field's terms apart from the others', only the heaviest terms kept."""
    weights: dict[str, float] = {}
    for name, share in _FIELDS.items():
        emphasised = vector(fields[name], known, emphasis=_EMPHASIS)
        weights |= {f"{name}:{term}": weight * share**0.5 for term, weight in emphasised.items()}
    heaviest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_TERMS_KEPT]
    return unit(dict(heaviest))
