"""Which articles tell the same story, decided one by one as they arrive.

document -> three vectors (headline, lead, full text) laid side by side
         -> stories that share its rarest terms                            (an index: cost does not grow with them)
         -> mean likeness to a story's articles of about the same days, less for each day from the nearest
         -> more where both leads name the same country, less where they name others, or headlines state other dates,
            much less where openings name others and count otherwise
         -> the likeliest story, or None: a false merge is worse than a missed one

What is remembered is bounded. Of an article that is no longer among the latest only a signature is kept, its heaviest
terms; beyond `MOST` articles the oldest are forgotten. A story lives as long as one of its articles is remembered.
Whoever keeps articles keeps their signatures (`sign`), so that an index can be filled again without reading the texts.
"""

from __future__ import annotations

from array import array
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import nlargest
from itertools import islice, repeat
from math import exp, log
from operator import mul
from zlib import crc32

from summaries.cleaning.dates import stated
from summaries.document import Document
from summaries.news_words import SHARES, root
from summaries.particulars import Particulars, contradict, particulars
from summaries.places import places
from summaries.sentences import split, words
from summaries.signatures import BUCKETS, SCALE, Signature, unpacked
from summaries.vectors import Vector, terms, unit

JOIN = 0.13  # likeness from which an article joins a story; measured, see tests/bench/stories.py
MOST = 150_000  # articles remembered
_DAY = 86_400  # seconds
_DECAY_DAYS = 5.0
_FIELDS = {"h": 0.15, "l": 0.35, "f": 0.5}  # what headline, lead and full text add to the likeness of two articles
_SAME_PLACE, _OTHER_PLACE = 1.1, 0.8  # what the likeness is worth where leads name the same countries, or others
_OTHER_DATE = 0.6  # the same where headlines state other days: two speeches at one wall
_OTHER_EVENT = 0.1  # the same where openings contradict each other: two earthquakes
_LEAD_SENTENCES = 4
_LEAD_REACH = 4_000  # characters in which the lead is looked for
_LONGEST = 20_000  # characters read of one article
_EMPHASIS = 1.5  # exponent of rarity: names and numbers above common words
_LISTED = 100  # how many articles the list of common words counts for
_LEARNT = 1_000  # articles from which older ones count half, so that rarity is that of the news of these days
_TERMS_KEPT = 400  # heaviest ones of an article, over all fields
_LATEST = 2_000  # articles of which so many are kept
_ROOTS_ASKED = 64  # roots of its words by which candidate stories are found
_ROOTS_LISTED = 128  # roots under which one of the latest articles can be found
_BUCKETS = (1 << 17) - 1  # roots that share a bucket cost a look at a candidate in vain, nothing else
_POSTINGS = 200  # latest articles remembered in one bucket
_CANDIDATES = 24  # stories compared in full
_COMPARED = 24  # articles of a story that are compared
_LOOKED_AT = 200  # latest articles of a story among which those of about the same days are looked for


class _Rarity:
    """How rare a root is in the news, from a list of common words at first, then from what is read."""

    def __init__(self) -> None:
        self._texts = 0.0
        self._of: Counter[str] = Counter()

    def add(self, roots: Iterable[str]) -> None:
        """Count one more text."""
        if self._texts >= _LEARNT:
            self._texts /= 2
            self._of = Counter({term: count // 2 for term, count in self._of.items() if count > 1})
        self._texts += 1
        self._of.update(set(roots))

    def of(self, term: str) -> float:
        """Inverse document frequency with emphasis: highest for a root that is new and in no list."""
        texts = _LISTED + self._texts
        having = _LISTED * SHARES.get(term, 0.0) + self._of.get(term, 0)
        return float(log(1 + (texts + 1) / (having + 0.5)) ** _EMPHASIS)


@dataclass(frozen=True, slots=True)
class _Member:
    """One article of a story: of the latest about 4 kB, of others 1 kB."""

    story: int
    day: float | None  # None: unknown, so no decay
    seen: float | None  # the same, or for an undated article that of the newest one before it
    kept: Signature | bytes  # of one that is not among the latest only what can be unpacked

    def signature(self) -> Signature:
        """What it is compared by."""
        signature = unpacked(self.kept) if isinstance(self.kept, bytes) else self.kept
        if signature is None:
            raise ValueError("a signature of another version was kept")
        return signature


@dataclass(frozen=True, slots=True)
class _Asked:
    """An article as it is compared."""

    weights: Mapping[int, float]  # hash -> weight, heaviest first
    buckets: Mapping[int, float]  # the same for where it is looked for, or listed
    day: float | None
    countries: frozenset[str]
    dates: frozenset[str]
    particulars: Particulars
    roots: frozenset[str]

    def signature(self) -> Signature:
        """What is remembered of it."""
        terms = array("I", self.weights)
        weights = array("H", (round(min(1.0, weight) * SCALE) for weight in self.weights.values()))
        buckets = array("I", self.buckets)
        return Signature(self.day, terms, weights, buckets, self.countries, self.dates, self.particulars)


class StoryIndex:
    """Stories as they stand: what was added, and nothing else, decides what is chosen.

    The same sequence of `add` and `forget_before` always gives the same answers, and no answer changes an earlier one.
    """

    def __init__(self, most: int = MOST, latest: int = _LATEST) -> None:
        self.newest = 0  # the highest id of an article that was ever added
        self._most = most
        self._latest = latest
        self._rarity = _Rarity()
        self._members: dict[int, _Member] = {}  # in order of arrival
        self._whole: deque[int] = deque()  # articles of which more than the signature is kept
        self._stories: dict[int, array[int]] = {}  # story -> its articles, in order of arrival
        self._postings: dict[int, array[int]] = {}
        self._scenes: dict[frozenset[str], frozenset[str]] = {}  # one object for the same countries
        self._newest: float | None = None
        self._last: tuple[Document, _Asked] | None = None

    def __len__(self) -> int:
        """How many articles are remembered."""
        return len(self._members)

    def add(self, article_id: int, story_id: int, document: Document) -> None:
        """File an article under a story; an article that is known already is left as it is."""
        if article_id in self._members:
            return
        self.newest = max(self.newest, article_id)
        read = self._read(document)
        self._rarity.add(read.roots)
        self._last = None
        signature = read.signature()
        self._remember(article_id, story_id, signature, signature)
        self._whole.append(article_id)
        if len(self._whole) > self._latest:
            self._shorten(self._whole.popleft())

    def recall(self, article_id: int, story_id: int, packed: bytes) -> None:
        """File an article that was signed before; nothing is known of one that another version signed."""
        self.newest = max(self.newest, article_id)
        signature = unpacked(packed)
        if signature is not None and article_id not in self._members:
            self._remember(article_id, story_id, signature, packed)

    def sign(self, document: Document) -> bytes:
        """What to keep of a document for `recall`, by what is known so far; about 0.5 kB."""
        return self._read(document).signature().packed()

    def choose(self, document: Document) -> int | None:
        """The story that the document continues, or None if it opens one."""
        asked = self._read(document)
        scored = [(self._likeness(story, asked), -story) for story in self._candidates(asked)]
        best, story = max(scored, default=(0.0, 0))
        return -story if best >= JOIN else None

    def forget_before(self, moment: datetime) -> None:
        """Drop the articles published before; a story ends with its last article. Undated ones go with their time."""
        limit = moment.timestamp() / _DAY
        for article_id in [key for key, each in self._members.items() if each.seen is not None and each.seen < limit]:
            self._forget(article_id)

    def _read(self, document: Document) -> _Asked:
        """The document by what is known so far; read once if it is added right after it was asked about."""
        if self._last is None or self._last[0] is not document:
            fields = _fields(document)
            weights = _weights(fields, self._rarity)
            hashed = {crc32(f"{field}:{term}".encode()): weight for (field, term), weight in weights.items()}
            countries, dates = (
                self._scenes.setdefault(each, each) for each in (_countries(document), _dates(document))
            )
            told, roots = particulars(document), frozenset(fields["f"])
            self._last = document, _Asked(hashed, _buckets(weights), _day(document), countries, dates, told, roots)
        return self._last[1]

    def _remember(self, article_id: int, story_id: int, signature: Signature, kept: Signature | bytes) -> None:
        self._newest = max((each for each in (self._newest, signature.day) if each is not None), default=None)
        seen = self._newest if signature.day is None else signature.day
        self._members[article_id] = _Member(story_id, signature.day, seen, kept)
        self._stories.setdefault(story_id, array("q")).append(article_id)
        for bucket in signature.buckets:
            listed = self._postings.setdefault(bucket, array("q"))
            listed.append(article_id)
            if len(listed) > 2 * _POSTINGS:
                del listed[:_POSTINGS]
        while len(self._members) > self._most:
            self._forget(next(iter(self._members)))

    def _shorten(self, article_id: int) -> None:
        """Keep only the signature of an article that is no longer among the latest."""
        member = self._members.get(article_id)
        if member is not None:
            signature = member.signature()
            self._unlist(article_id, signature.buckets[BUCKETS:])
            self._members[article_id] = replace(member, kept=signature.packed())

    def _unlist(self, article_id: int, buckets: Iterable[int]) -> None:
        for bucket in buckets:
            listed = self._postings.get(bucket)
            if listed is not None and article_id in listed:
                listed.remove(article_id)
                if not listed:
                    del self._postings[bucket]

    def _forget(self, article_id: int) -> None:
        member = self._members.pop(article_id)
        self._unlist(article_id, member.signature().buckets)
        articles = self._stories[member.story]
        articles.remove(article_id)
        if not articles:
            del self._stories[member.story]

    def _candidates(self, asked: _Asked) -> list[int]:
        """Stories that share the rarest roots, best first."""
        shared: dict[int, float] = {}
        for bucket, weight in islice(asked.buckets.items(), _ROOTS_ASKED):
            for article_id in self._postings.get(bucket, ()):
                shared[article_id] = shared.get(article_id, 0.0) + weight
        best = nlargest(_CANDIDATES * 4, shared, key=lambda each: (shared[each], -each))
        stories = dict.fromkeys(self._members[article_id].story for article_id in best)
        return list(stories)[:_CANDIDATES]

    def _likeness(self, story: int, asked: _Asked) -> float:
        """Mean cosine to the story's articles of about the same days, less for time and for other places."""
        members = self._near(story, asked.day)
        likeness = sum(_cosine(member, asked.weights) for member in members) / len(members)
        days = [abs(member.day - asked.day) for member in members if member.day is not None and asked.day is not None]
        return likeness * exp(-min(days, default=0.0) / _DECAY_DAYS) * _agreement(members, asked)

    def _near(self, story: int, day: float | None) -> list[Signature]:
        """The articles of a story that are nearest in time, the latest first where that is unknown."""
        latest = [self._members[article_id] for article_id in reversed(self._stories[story][-_LOOKED_AT:])]
        if day is not None and len(latest) > _COMPARED:
            latest.sort(key=lambda member: 0.0 if member.day is None else abs(member.day - day))
        return [member.signature() for member in latest[:_COMPARED]]


def _cosine(member: Signature, asked: Mapping[int, float]) -> float:
    return float(sum(map(mul, map(asked.get, member.terms, repeat(0.0)), member.weights))) / SCALE


def _agreement(members: Sequence[Signature], asked: _Asked) -> float:
    """What a likeness is worth by the countries that leads name, the dates of headlines and what openings tell."""
    places = _share([member.countries for member in members], asked.countries)
    dates = _share([member.dates for member in members], asked.dates)
    worth = 1.0 if places is None else _SAME_PLACE**places * _OTHER_PLACE ** (1 - places)
    worth *= _OTHER_EVENT if contradict(asked.particulars, [member.particulars for member in members]) else 1.0
    return float(worth if dates is None else worth * _OTHER_DATE ** (1 - dates))


def _share(named: Iterable[frozenset[str]], own: frozenset[str]) -> float | None:
    """The share of those that name something which name one of the same; None where either side names nothing."""
    shared = [not own.isdisjoint(each) for each in named if each]
    return sum(shared) / len(shared) if own and shared else None


def _fields(document: Document) -> dict[str, list[str]]:
    """The roots of headline, lead (with the headline twice) and full text (with it once)."""
    text = document.kept()[:_LONGEST]
    headline = _roots(document.title or "")
    lead = _roots(_lead(text))
    return {"h": headline, "l": headline * 2 + lead, "f": headline + _roots(text)}


def _lead(text: str) -> str:
    opening = split(text[:_LEAD_REACH])[:_LEAD_SENTENCES]
    return text[: opening[-1].end] if opening else ""


def _countries(document: Document) -> frozenset[str]:
    lead = _lead(document.kept()[:_LEAD_REACH])
    return frozenset(place.code for place in places(f"{document.title or ''}. {lead}"))


def _dates(document: Document) -> frozenset[str]:
    return frozenset(each.moment.date().isoformat() for each in stated(document.title or ""))


def _day(document: Document) -> float | None:
    return None if document.published is None else document.published.timestamp() / _DAY


def _roots(text: str) -> list[str]:
    return [root(term) for term in terms(words(text))]


def _weights(fields: Mapping[str, list[str]], rarity: _Rarity) -> dict[tuple[str, str], float]:
    """The fields as one unit vector, each field's terms apart from the others', only the heaviest kept, they first."""
    weights: dict[tuple[str, str], float] = {}
    for name, share in _FIELDS.items():
        weights |= {(name, term): weight * share**0.5 for term, weight in _vector(fields[name], rarity).items()}
    heaviest = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:_TERMS_KEPT]
    length = sum(weight * weight for _, weight in heaviest) ** 0.5
    return {term: weight / length for term, weight in heaviest}


def _vector(roots: Iterable[str], rarity: _Rarity) -> Vector:
    return unit({term: (1 + log(count)) * rarity.of(term) for term, count in Counter(roots).items()})


def _buckets(weights: Mapping[tuple[str, str], float]) -> dict[int, float]:
    """Where an article is listed and looked for: by its heaviest roots, whatever the field."""
    buckets: dict[int, float] = {}
    for (_, term), weight in weights.items():
        bucket = crc32(term.encode()) & _BUCKETS
        buckets[bucket] = buckets.get(bucket, 0.0) + weight
    return dict(sorted(buckets.items(), key=lambda item: (-item[1], item[0]))[:_ROOTS_LISTED])
