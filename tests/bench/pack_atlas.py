"""Packs the atlas of `bot/pictures`: `python -m tests.bench.pack_atlas FOLDER`, made once and kept in the repository.

FOLDER holds three files of Natural Earth (public domain): `countries-50m.json` (as TopoJSON, from world-atlas 2.0.2),
`ne_10m_admin_0_disputed_areas.json` and `ne_10m_populated_places_simple.json`.
"""

from __future__ import annotations

import gzip
import json
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pycountry

TARGET = Path(__file__).parents[2] / "bot" / "pictures" / "atlas.json.gz"
UNNUMBERED = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}  # what ISO gives no number of its own
DISPUTED = {"Disputed", "Breakaway", "Indeterminate"}
# Settled, or too small to be seen; and an area that changed hands since the data was drawn.
NOT_HATCHED = {"Belize", "Atacama corridor", "Olivenza", "Nagorno-Karabakh", "Cyprus U.N. Buffer Zone"}
ALSO_HATCHED = {"West Bank", "Gaza", "Falkland Is.", "N. Cyprus"}
COARSE = 0.02  # degrees by which an outline of a disputed area may be off
LEAST_PEOPLE = 40_000  # in a place that is no capital
# Places by the names that they have in today's news; the data has the older ones.
RENAMED = {
    ("UA", "Kiev"): "Kyiv",
    ("UA", "Odessa"): "Odesa",
    ("UA", "Lvov"): "Lviv",
    ("UA", "Zaporizhzhya"): "Zaporizhzhia",
    ("UA", "Kryvyy Rih"): "Kryvyi Rih",
    ("UA", "Mykolayiv"): "Mykolaiv",
    ("UA", "Khmelnytskyy"): "Khmelnytskyi",
    ("UA", "Vinnytsya"): "Vinnytsia",
    ("UA", "Kirovohrad"): "Kropyvnytskyi",
    ("UA", "Uzhgorod"): "Uzhhorod",
    ("UA", "Kupyansk"): "Kupiansk",
    ("UA", "Izmayil"): "Izmail",
    ("UA", "Makiyivka"): "Makiivka",
    ("KZ", "Astana"): "Astana",
    ("TD", "Ndjamena"): "N'Djamena",
    ("MM", "Rangoon"): "Yangon",
    ("IN", "Calcutta"): "Kolkata",
    ("CN", "Urumqi"): "Urumqi",
}
# Towns of today's news that the data leaves out: country, name, latitude, longitude.
ADDED = (
    ("UA", "Bakhmut", 48.595, 38.000),
    ("UA", "Avdiivka", 48.140, 37.742),
    ("UA", "Pokrovsk", 48.282, 37.176),
    ("UA", "Chasiv Yar", 48.588, 37.835),
    ("UA", "Toretsk", 48.395, 37.850),
    ("UA", "Vuhledar", 47.779, 37.249),
    ("UA", "Sievierodonetsk", 48.948, 38.493),
    ("UA", "Sloviansk", 48.853, 37.606),
    ("UA", "Izium", 49.213, 37.257),
    ("UA", "Bucha", 50.544, 30.212),
    ("UA", "Enerhodar", 47.499, 34.656),
    ("UA", "Vovchansk", 50.290, 36.941),
    ("PS", "Gaza City", 31.504, 34.466),
    ("PS", "Khan Younis", 31.346, 34.306),
    ("PS", "Rafah", 31.287, 34.252),
    ("PS", "Jabalia", 31.528, 34.483),
    ("PS", "Deir al-Balah", 31.418, 34.352),
    ("PS", "Jenin", 32.459, 35.300),
    ("PS", "Nablus", 32.222, 35.261),
    ("PS", "Ramallah", 31.903, 35.204),
    ("PS", "Hebron", 31.532, 35.099),
    ("IL", "Sderot", 31.525, 34.596),
    ("IL", "Kiryat Shmona", 33.207, 35.570),
    ("LB", "Tyre", 33.271, 35.196),
    ("LB", "Nabatieh", 33.378, 35.484),
    ("LB", "Baalbek", 34.006, 36.209),
    ("SY", "Idlib", 35.931, 36.634),
    ("SY", "Kobani", 36.891, 38.354),
    ("SY", "Suwayda", 32.709, 36.569),
    ("IR", "Natanz", 33.513, 51.917),
    ("IR", "Fordow", 34.885, 50.996),
    ("SD", "El Fasher", 13.628, 25.349),
    ("CD", "Goma", -1.679, 29.222),
    ("CD", "Bukavu", -2.508, 28.861),
    ("ET", "Mekelle", 13.497, 39.475),
    ("AZ", "Stepanakert", 39.815, 46.752),
    ("BY", "Grodno", 53.678, 23.830),
    ("PL", "Przewodow", 50.473, 23.934),
    ("RU", "Shebekino", 50.409, 36.901),
    ("RU", "Sudzha", 51.197, 35.272),
)


def main(folder: Path) -> None:
    """Write the packed atlas."""
    world = json.loads((folder / "countries-50m.json").read_text())
    atlas = {
        "transform": [world["transform"]["scale"], world["transform"]["translate"]],
        "arcs": world["arcs"],
        "countries": dict(countries(world["objects"]["countries"]["geometries"])),
        "disputed": list(disputed(features(folder / "ne_10m_admin_0_disputed_areas.json"), world)),
        "cities": sorted(cities(features(folder / "ne_10m_populated_places_simple.json"))),
    }
    packed = json.dumps(atlas, separators=(",", ":"), ensure_ascii=False).encode()
    TARGET.write_bytes(gzip.compress(packed, 9, mtime=0))
    print(
        f"{len(atlas['countries'])} countries, {len(atlas['disputed'])} disputed areas, {len(atlas['cities'])} cities"
    )


def features(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Properties (their names in lower case) and geometry of each feature."""
    for feature in json.loads(path.read_text())["features"]:
        yield {name.lower(): value for name, value in feature["properties"].items()}, feature["geometry"]


def countries(geometries: Iterable[dict[str, Any]]) -> Iterator[tuple[str, list[list[int]]]]:
    """By code, the outer rings of each country as numbers of arcs; what has no code goes by the UN."""
    found: dict[str, list[list[int]]] = {}
    for each in geometries:
        number = pycountry.countries.get(numeric=each["id"]) if each.get("id") else None
        code = number.alpha_2 if number else UNNUMBERED.get(each["properties"]["name"])
        if code and each.get("arcs"):
            polygons = each["arcs"] if each["type"] == "MultiPolygon" else [each["arcs"]]
            found.setdefault(code, []).extend(polygon[0] for polygon in polygons)
    yield from sorted(found.items())


def disputed(
    areas: Iterable[tuple[dict[str, Any], dict[str, Any]]], world: dict[str, Any]
) -> Iterator[tuple[str, list[list[float]]]]:
    """Name and outer rings of each area that is hatched, as longitude and latitude in turns."""
    yield "Kosovo", list(map(flat, kosovo(world)))
    for about, geometry in areas:
        name = about["brk_name"]
        if (about["type"] in DISPUTED and name not in NOT_HATCHED) or name in ALSO_HATCHED:
            polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
            rings = [simpler(polygon[0], COARSE) for polygon in polygons]
            kept = [flat(ring) for ring in rings if len(ring) > 3]
            if kept:
                yield name, kept


def kosovo(world: dict[str, Any]) -> Iterator[list[tuple[float, float]]]:
    """Its rings, which only the countries have."""
    (scale_x, scale_y), (left, bottom) = world["transform"]["scale"], world["transform"]["translate"]
    shape = next(each for each in world["objects"]["countries"]["geometries"] if each["properties"]["name"] == "Kosovo")
    for polygon in shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]:
        ring: list[tuple[float, float]] = []
        for number in polygon[0]:
            x = y = 0
            points = []
            for dx, dy in world["arcs"][number if number >= 0 else ~number]:
                x, y = x + dx, y + dy
                points.append((x * scale_x + left, y * scale_y + bottom))
            ring += points if number >= 0 else points[::-1]
        yield ring


def flat(ring: Sequence[Sequence[float]]) -> list[float]:
    """The ring's numbers to a hundredth of a degree."""
    return [round(number, 2) for point in ring for number in point[:2]]


def simpler(points: Sequence[Sequence[float]], tolerance: float) -> list[Sequence[float]]:
    """The line without points that lie nearly on it (Ramer-Douglas-Peucker)."""
    if len(points) < 3:
        return list(points)
    far, index = max((off(points[i], points[0], points[-1]), i) for i in range(1, len(points) - 1))
    if far <= tolerance:
        return [points[0], points[-1]]
    return simpler(points[: index + 1], tolerance)[:-1] + simpler(points[index:], tolerance)


def off(point: Sequence[float], start: Sequence[float], end: Sequence[float]) -> float:
    """How far a point lies from the line between two others."""
    length = math.dist(start[:2], end[:2])
    if length == 0:
        return math.dist(point[:2], start[:2])
    return abs((end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])) / length


def cities(
    places: Iterable[tuple[dict[str, Any], dict[str, Any]]],
) -> Iterator[tuple[str, str, float, float, int]]:
    """Country, name, latitude, longitude, and 2 for a capital, 1 for a large city, 0 for others."""
    given = set()
    for about, _ in places:
        capital, people = about["featurecla"] == "Admin-0 capital", about["pop_max"]
        code = about["iso_a2"] if len(about["iso_a2"]) == 2 else {"Kosovo": "XK"}.get(about["adm0name"], "")
        if code and (capital or people >= LEAST_PEOPLE):
            name = RENAMED.get((code, about["name"]), about["name"])
            rank = 2 if capital else int(people >= 1_000_000)
            given.add((code, name))
            yield code, name, round(about["latitude"], 3), round(about["longitude"], 3), rank
    for country, name, latitude, longitude in ADDED:
        if (country, name) not in given:
            yield country, name, latitude, longitude, 0


if __name__ == "__main__":
    main(Path(sys.argv[1]))
