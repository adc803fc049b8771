"""The world that ships with the bot: outlines of countries, disputed areas, and places with their positions.

Made by `tests/bench/pack_atlas.py` from Natural Earth (public domain) at 1:50,000,000. Areas that more than one side
claims are outlines of their own, so that a map never gives them to one side; front lines are not in the data.
"""

from __future__ import annotations

import gzip
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ring = NDArray[np.float64]  # n x 2: longitude, latitude in degrees

NAMESAKES = frozenset(
    {"Of", "Man", "Nice", "Reading", "Police", "Most", "Split", "Moss", "Bar", "Male", "Mary", "Victoria"}
)
WORD = re.compile(r"[^\W\d_][\w'’.-]*")
LONGEST_NAME = 3  # words
SAME_PLACE = 0.15  # degrees


@dataclass(frozen=True, slots=True)
class City:
    """A place on the map."""

    code: str  # of its country
    name: str
    latitude: float
    longitude: float
    rank: int = 0  # 2: capital, 1: large


@dataclass(frozen=True, slots=True)
class Atlas:
    """Outlines and places."""

    countries: Mapping[str, tuple[Ring, ...]]  # by code, the largest first
    disputed: Mapping[str, tuple[Ring, ...]]  # by name
    cities: Mapping[str, tuple[City, ...]]  # by name: there are three Tripolis


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """The packed atlas, unpacked once."""
    packed = files("bot.pictures").joinpath("atlas.json.gz").read_bytes()
    data = json.loads(gzip.decompress(packed))
    arcs = _arcs(data)
    cities: dict[str, tuple[City, ...]] = {}
    for code, name, latitude, longitude, rank in data["cities"]:
        cities[name] = (*cities.get(name, ()), City(code, name, latitude, longitude, rank))
    return Atlas(
        {code: _largest_first(_ring(arcs, ring) for ring in rings) for code, rings in data["countries"].items()},
        {name: tuple(np.reshape(ring, (-1, 2)) for ring in rings) for name, rings in data["disputed"]},
        cities,
    )


def cities_named(texts: Iterable[str], codes: Sequence[str]) -> tuple[City, ...]:
    """The places of these countries that the texts name, most named first; each text counts a place once.

    A place is looked for only in countries that the story is about, so that Paris is in France and a person of the name
    Florence in none.
    """
    known, counted = atlas().cities, Counter[City]()
    for text in texts:
        counted.update(city for name in _names(text, known) for city in known[name] if city.code in codes)
    ordered = sorted(counted.items(), key=lambda each: (-each[1], -each[0].rank, each[0].name))
    return tuple(_apart(city for city, _ in ordered))


def _names(text: str, known: Mapping[str, object]) -> set[str]:
    """The names that a text holds, the longest at each word: New Delhi is not also Delhi."""
    words = [word.rstrip(".’'") for word in WORD.findall(text)]
    found, position = set[str](), 0
    while position < len(words):
        runs = (" ".join(words[position : position + length]) for length in range(LONGEST_NAME, 0, -1))
        name = next((run for run in runs if run in known and run not in NAMESAKES), None)
        found |= {name} if name else set()
        position += len(name.split(" ")) if name else 1
    return found


def _apart(cities: Iterable[City]) -> Iterator[City]:
    """The places without those that lie where one before them lies: Gaza is Gaza City."""
    kept: list[City] = []
    for city in cities:
        if all(math.dist(_position(city), _position(other)) > SAME_PLACE for other in kept):
            kept.append(city)
            yield city


def _position(city: City) -> tuple[float, float]:
    return city.latitude, city.longitude


def _arcs(data: dict[str, Any]) -> list[Ring]:
    """The lines of the outlines: steps of whole numbers, summed up and scaled to degrees."""
    scale, corner = data["transform"]
    return [np.cumsum(np.array(arc), axis=0) * scale + corner for arc in data["arcs"]]


def _ring(arcs: list[Ring], numbers: Iterable[int]) -> Ring:
    """An outline of its lines; a negative number says that the line is walked backwards."""
    return np.concatenate([arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers])


def _largest_first(rings: Iterable[Ring]) -> tuple[Ring, ...]:
    return tuple(sorted(rings, key=area, reverse=True))


def area(ring: Ring) -> float:
    """How large an outline is, in square degrees of the equator."""
    x, y = ring[:, 0] * np.cos(np.radians(ring[:, 1])), ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1)))) / 2
