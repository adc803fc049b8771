"""The records of who could be speaking: a name, a pronoun, or the phrase of a nameless source."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Kind(IntEnum):
    """What sort of speaker a mention could be."""

    PERSON = 0
    BODY = 1  # an organisation, by name
    PLACE = 2  # a country, city, people or party, which may stand for its government
    HE_SHE = 3
    THEY = 4
    IT = 5
    I_WE = 6
    WHO = 7
    SOMEBODY = 8  # a nameless person or persons: "a senior Polish official"
    SOMETHING = 9  # a nameless body or paper: "the ministry", "a statement"
    OTHER = 10  # a noun phrase that is neither
    OFFICE = 11  # "the president": a title that may stand for somebody named


NAMED = frozenset({Kind.PERSON, Kind.BODY, Kind.PLACE})


class Mention(NamedTuple):
    """Tokens `first..last` that name or point to one possible speaker; `left` takes a title in front of a name in."""

    left: int
    first: int
    last: int
    kind: Kind
    name: str  # the name without its titles, or the phrase as printed
    title: str  # the titles in front of a name, as printed
    head: str  # lower-case head noun, surname or pronoun
