"""Who acts in an article: the persons, bodies and countries that it names most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from summaries.bodies import BODY_OF, ORGANISATIONS
from summaries.document import Digest, Document
from summaries.gazetteer import COUNTRIES, NAMES
from summaries.news_words import SHARES, root
from summaries.quotes.first_names import FIRST_NAMES
from summaries.spellings import is_person, people

MOST = 8
_LONGEST = 100_000  # characters read
_OFTEN = 2  # mentions that somebody needs who is not quoted
# The last words of what is a stretch of land or water, or a people, and acts in nothing.
_GROUND = frozenset(
    """
    bay beach city coast county desert district east empire gulf hills island islands lake mountains north ocean
    peninsula province region republic river sea south square state states strait street territory troopers union
    valley west
    """.split()  # noqa: SIM905 a list of words is read, and kept, more easily so
)
_LABELS = frozenset({"the", "a", "an", "fort", "mount", "lake", "cape", "gulf", "camp", "port"})  # what begins no name
_INITIAL_OR_NAME = r"(?:[^\W\d_]\.|[^\W\d_a-z][\w'’-]+)"
_FULL_NAME = re.compile(rf"(?<![\w.])[^\W\d_a-z][\w'’-]+(?: {_INITIAL_OR_NAME}){{1,2}}")


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    BODY = "body"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts in an article, by the fullest name that it prints, or the one that is usual."""

    name: str
    kind: ActorKind
    mentions: int


def actors(document: Document, digest: Digest) -> tuple[Actor, ...]:
    """The persons, bodies and countries named most, at most `MOST`, the most mentioned first.

    A person has more than a surname and is quoted, or bears a known first name and is named more than once.
    """
    text = document.kept()[:_LONGEST]
    found = [*_persons(text, digest), *_bodies(text)]
    found += [Actor(place.name, ActorKind.COUNTRY, place.mentions) for place in digest.places]
    return tuple(sorted(found, key=lambda actor: (-actor.mentions, actor.kind, actor.name))[:MOST])


def _persons(text: str, digest: Digest) -> Iterator[Actor]:
    quoted = {quote.speaker for quote in digest.quotes if quote.speaker and _may_be_a_person(quote.speaker)}
    full = Counter(name for name in _full_names(text))
    counts = dict(full) | {name: full.get(name) or text.count(name) or 1 for name in quoted}
    counts |= _bare_surnames(text, counts)
    for person in people(counts):
        is_quoted = not quoted.isdisjoint(person.spellings)
        if " " in person.name and (is_quoted or person.count >= _OFTEN):
            yield Actor(person.name, ActorKind.PERSON, person.count)


def _full_names(text: str) -> Iterator[str]:
    """Runs of capitalised words that begin with a known first name."""
    for found in _FULL_NAME.finditer(text):
        name = found[0].removesuffix("'s").removesuffix("’s")
        if name.partition(" ")[0].casefold() in FIRST_NAMES and _may_be_a_person(name):
            yield name


def _may_be_a_person(name: str) -> bool:
    words = tuple(name.split())
    is_named_otherwise = name in BODY_OF or words in _COUNTRY_WORDS or words[-1:] in _COUNTRY_WORDS
    is_named_otherwise = is_named_otherwise or words[-1].casefold() in ORGANISATIONS | _GROUND
    return is_person(name) and not is_named_otherwise and (_has_first_name(words) or _is_no_label(words))


def _has_first_name(words: Sequence[str]) -> bool:
    return words[0].casefold() in FIRST_NAMES


def _is_no_label(words: Sequence[str]) -> bool:
    """Whether a name without a known first name has no word of a country or a body, and is not of common words only."""
    if words[0].casefold() in _LABELS or any((word,) in _COUNTRY_WORDS or word in BODY_OF for word in words):
        return False
    return not all(root(word.casefold()) in SHARES for word in words) and not any(
        word.isupper() and len(word) > 1 for word in words
    )


def _bare_surnames(text: str, counts: dict[str, int]) -> dict[str, int]:
    """How often each surname stands without the names that were counted before it."""
    bare: dict[str, int] = {}
    for surname in {name.rpartition(" ")[2] for name in counts if " " in name}:
        standing = len(re.findall(rf"(?<!\w){re.escape(surname)}(?!\w)", text))
        in_full = sum(count for name, count in counts.items() if name.endswith(f" {surname}"))
        if standing > in_full:
            bare[surname] = standing - in_full
    return bare


def _bodies(text: str) -> Iterator[Actor]:
    counts = Counter(BODY_OF[found[0]] for found in _BODIES.finditer(text))
    return (Actor(body, ActorKind.BODY, count) for body, count in counts.items())


_BODIES = re.compile(
    r"(?<![\w.])(?:" + "|".join(re.escape(name) for name in sorted(BODY_OF, key=len, reverse=True)) + r")(?!\w)"
)
_COUNTRY_WORDS = {name.words for name in NAMES} | {tuple(name.split()) for name in COUNTRIES.values()}
