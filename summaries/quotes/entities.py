"""Mentions of the same person or body, under the fullest name that the article prints."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summaries.quotes import lexicon as lex
from summaries.quotes.first_names import FEMALE, FIRST_NAMES, MALE
from summaries.quotes.mentions import NAMED, Kind, Mention
from summaries.quotes.stream import Token

_WHERE = frozenset(["in", "at", "near", "from", "outside", "across"])
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Entity:
    """One named person, body or place of the article."""

    name: str  # the fullest form
    kind: Kind
    gender: str  # "m", "f" or "" where nothing tells
    mentions: tuple[int, ...]  # indexes into the article's mentions, ascending
    personal: int = (
        0  # how plainly a person: 0 a word also met after in or at, 1 a word, 2 words, 3 title or first name
    )


def group(mentions: Sequence[Mention], tokens: Sequence[Token]) -> tuple[list[Entity], dict[int, int]]:
    """The article's entities, and the entity of each named mention. A bare surname joins the last full name with it."""
    mentions = _placed(mentions, tokens)
    keys = _keys(mentions)
    short = _abbreviations(mentions, tokens)
    keys = {i: keys[short[key]] if key in short else key for i, key in keys.items()}
    members: dict[tuple[str, ...], list[int]] = {}
    for index, key in keys.items():
        members.setdefault(key, []).append(index)
    entities = [_entity(mentions, indexes, tokens) for indexes in members.values()]
    of = {index: number for number, entity in enumerate(entities) for index in entity.mentions}
    return entities, of


def _placed(mentions: Sequence[Mention], tokens: Sequence[Token]) -> list[Mention]:
    """The mentions, a single word that always follows in, at or near being a place."""
    single = [m for m in mentions if m.kind is Kind.PERSON and m.left == m.last]
    elsewhere = {m.head for m in mentions if m.kind is Kind.PERSON and not (m.left == m.last and _is_where(m, tokens))}
    places = {m.head for m in single} - elsewhere
    return [m._replace(kind=Kind.PLACE) if m.left == m.last and m.head in places else m for m in mentions]


def _is_where(mention: Mention, tokens: Sequence[Token]) -> bool:
    return mention.left > 0 and tokens[mention.left - 1].low in _WHERE


def _abbreviations(mentions: Sequence[Mention], tokens: Sequence[Token]) -> dict[tuple[str, ...], int]:
    """Short forms that are given in brackets after the long one: Islamic Action Front (IAF)."""
    found = {}
    for number, (long, short) in enumerate(pairwise(mentions)):
        bracket = long.last + 1 == short.first - 1 and tokens[short.first - 1].text == "("
        if bracket and short.name.isupper() and {long.kind, short.kind} <= NAMED and len(name_words(short.name)) == 1:
            found[name_words(short.name)] = number
    return found


def _keys(mentions: Sequence[Mention]) -> dict[int, tuple[str, ...]]:
    """A key for each named mention; the same key is the same entity."""
    words = {i: name_words(m.name) for i, m in enumerate(mentions) if m.kind in NAMED}
    full = Counter(w for w in words.values() if len(w) > 1)
    by_last: dict[str, list[tuple[str, ...]]] = {}
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for name in sorted(full, key=lambda n: (n[0] in FIRST_NAMES, full[n], len(n))):
        by_last.setdefault(name[-1], []).append(name)
        by_first.setdefault(name[0], []).append(name)
    initials = {"".join(w[0] for w in name if w not in lex.PREPOSITIONS): name for name in full if len(name) > 2}
    return {i: _key(w, mentions[i], by_last, by_first, initials) for i, w in words.items() if w}


def _key(
    words: tuple[str, ...],
    mention: Mention,
    by_last: Mapping[str, list[tuple[str, ...]]],
    by_first: Mapping[str, list[tuple[str, ...]]],
    initials: Mapping[str, tuple[str, ...]],
) -> tuple[str, ...]:
    last = words[-1]
    if len(words) > 1:
        same = [name for name in by_last.get(last, ()) if _may_be_one(words, name)]
        return same[-1] if same else words
    if mention.kind is Kind.BODY and last in initials:
        return initials[last]
    if last in by_last and mention.kind is not Kind.PLACE:
        gender = _by_title(mention)
        return next((name for name in reversed(by_last[last]) if not _clash(gender, _by_name(name))), by_last[last][-1])
    given = (last in FIRST_NAMES and not mention.title) or len(by_first.get(last, ())) == 1
    if given and last in by_first and mention.kind is Kind.PERSON:
        return by_first[last][-1]
    return words


def _may_be_one(short: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether two names of one surname fit together: equal, or the first names begin alike, or one leaves out words."""
    if short == name or set(short) <= set(name) or set(name) <= set(short):
        return True
    a, b = short[0].rstrip("."), name[0].rstrip(".")
    return a.startswith(b[:3]) if len(a) > 2 and len(b) > 2 else a[0] == b[0]


def name_words(name: str) -> tuple[str, ...]:
    """A name's words in lower case, without junior and senior."""
    words = [word.lower() for word in _WORD.findall(name)]
    while len(words) > 1 and words[-1] in lex.SUFFIXES:
        words.pop()
    return tuple(words)


def _entity(mentions: Sequence[Mention], indexes: Sequence[int], tokens: Sequence[Token]) -> Entity:
    forms = Counter(mentions[i].name for i in indexes)
    most = max(len(name_words(form)) for form in forms)
    multiple = {form: n for form, n in forms.items() if len(name_words(form)) > 1} if most > 1 else forms
    name = max(multiple, key=lambda form: (multiple[form], len(form)))
    kinds = Counter(mentions[i].kind for i in indexes)
    own = [mentions[i] for i in indexes]
    kind = max(kinds, key=lambda k: (kinds[k], -k))
    return Entity(name, kind, _gender(own), tuple(indexes), _personal(own, name, tokens))


def _personal(own: Sequence[Mention], name: str, tokens: Sequence[Token]) -> int:
    words = name_words(name)
    if any(mention.title for mention in own) or (words and words[0] in FIRST_NAMES):
        return 3
    if len(words) > 1:
        return 2
    return int(not any(_is_where(mention, tokens) for mention in own))


def _gender(mentions: Sequence[Mention]) -> str:
    """By the first name, else by honorifics and titles; "" where nothing tells."""
    told = [_by_name(name_words(mention.name)) for mention in mentions]
    return next((gender for gender in [*told, *map(_by_title, mentions)] if gender), "")


def _by_name(words: Sequence[str]) -> str:
    first = words[0].partition("-")[0] if len(words) > 1 else ""
    return "f" if first in FEMALE else "m" if first in MALE else ""


def _by_title(mention: Mention) -> str:
    words = name_words(mention.title)
    return (
        "f" if any(w in lex.FEMALE_TITLES for w in words) else "m" if any(w in lex.MALE_TITLES for w in words) else ""
    )


def _clash(one: str, other: str) -> bool:
    return bool(one and other and one != other)
