"""Maps and timelines: what they show, what they leave to others, and how large they are."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.pictures import DARK, LIGHT, Moment, Picture, Theme, cities_named, locator, timeline
from bot.pictures.atlas import atlas
from bot.pictures.drawing import Colour
from bot.pictures.locator import HEIGHT, WIDTH

LARGEST = 60_000  # bytes
STORIES = (
    ("BY", "UA", "RU"),
    ("TW", "CN", "US"),
    ("FJ", "NZ"),
    ("IN", "PK"),
    ("CY", "TR", "GR"),
    ("EH", "MA"),
)


def image(picture: Picture | None) -> Image.Image:
    assert picture is not None
    return Image.open(BytesIO(picture.png)).convert("RGB")


def near(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(one, other, strict=True))


def around(picture: Image.Image, colour: Colour, distance: int) -> list[Colour]:
    """The pixels at a distance from the middle of the first spot of a colour."""
    ys, xs = np.nonzero(np.abs(np.asarray(picture, dtype=int) - colour).max(axis=2) < 12)
    x, y = int(xs[len(xs) // 2]), int(ys[len(ys) // 2])
    ring = range(-distance, distance + 1)
    return [pixel(picture, x + dx, y + dy) for dx in ring for dy in ring if max(abs(dx), abs(dy)) == distance]


def pixel(picture: Image.Image, x: int, y: int) -> Colour:
    found = picture.getpixel((x, y))
    assert isinstance(found, tuple)
    return found[0], found[1], found[2]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("codes", STORIES, ids="-".join)
def test_a_map_is_small_and_says_in_words_what_it_shows(codes: tuple[str, ...], theme: Theme) -> None:
    picture = locator(codes, cities_named(["Kyiv, Beijing, Suva, Lahore, Nicosia and Rabat"], codes), theme)
    assert picture is not None
    assert len(picture.png) < LARGEST
    assert image(picture).size == (WIDTH, HEIGHT)
    assert picture.alt.startswith("Map of ")


def test_ground_that_two_sides_claim_has_the_colour_of_neither() -> None:
    simferopol = cities_named(["Simferopol"], ["UA", "RU"])
    assert [city.name for city in simferopol] == ["Simferopol"]
    both = image(locator(["UA", "RU"], simferopol, LIGHT))
    assert not any(near(each, LIGHT.chosen) for each in around(both, LIGHT.mark, 14))


@pytest.mark.parametrize(
    "name",
    [
        "Crimea",
        "Kosovo",
        "W. Sahara",
        "N. Cyprus",
        "Somaliland",
        "Siachen Glacier",
        "Golan Heights",
        "Abkhazia",
        "South Ossetia",
        "Transnistria",
        "Aksai Chin",
        "Azad Kashmir",
        "Abyei",
        "West Bank",
        "Gaza",
        "Kuril Is.",
    ],
)
def test_disputed_ground_is_an_outline_of_its_own(name: str) -> None:
    assert all(len(ring) >= 4 for ring in atlas().disputed[name])


def test_taiwan_is_drawn_by_itself() -> None:
    assert atlas().countries["TW"]
    with_taiwan = image(locator(["TW", "CN", "JP"], cities_named(["Taipei"], ["TW"]), LIGHT))
    without = image(locator(["CN", "JP"], cities_named(["Taipei"], ["TW"]), LIGHT))
    assert with_taiwan.size == without.size
    assert not any(near(each, LIGHT.chosen) for each in around(without, LIGHT.mark, 4))


def test_no_map_is_drawn_where_it_would_say_nothing() -> None:
    assert locator(["FR"], [], LIGHT) is None
    assert locator([], cities_named(["Paris"], ["FR"]), LIGHT) is None
    assert locator(["FR", "DE", "PL", "IT", "ES", "GB", "US"], [], LIGHT) is None
    assert locator(["SU", "DD"], [], LIGHT) is None  # states that are no more
    assert locator(["FR"], cities_named(["Paris"], ["FR"]), LIGHT) is not None


def test_places_are_looked_for_in_the_countries_of_the_story_alone() -> None:
    texts = ["Paris and Florence met in New Delhi.", "Paris again."]
    assert [city.code for city in cities_named(texts, ["FR"])] == ["FR"]
    assert [city.name for city in cities_named(texts, ["IN", "FR"])] == ["Paris", "New Delhi"]
    assert cities_named(texts, []) == ()


def test_two_names_of_one_place_are_one_dot() -> None:
    assert len(cities_named(["Gaza", "Gaza City"], ["PS"])) == 1


def test_a_timeline_holds_every_word_and_its_source_in_its_alternative_text() -> None:
    moments = [Moment("7 Dec", "Talks began in Minsk.", 1), Moment("≈ 9–11 Dec", "“No deal,” said Łukasz Żak.", 2)]
    picture = timeline(moments, DARK)
    assert picture is not None
    assert len(picture.png) < LARGEST
    assert all(f"{each.when}: {each.words} [{each.source}]" in picture.alt for each in moments)


def test_a_timeline_of_one_day_or_of_letters_without_shape_is_none() -> None:
    one = Moment("7 Dec", "Talks began.", 1)
    assert timeline([one], LIGHT) is None
    assert timeline([one, Moment("8 Dec", "会談が始まった。", 2)], LIGHT) is None
    assert timeline([one, Moment("8 грудня", "Переговори тривають.", 2)], LIGHT) is not None


@settings(max_examples=25, deadline=None)
@given(st.lists(st.builds(Moment, st.text(max_size=40), st.text(max_size=700), st.integers(1, 99)), max_size=9))
def test_no_timeline_fails_or_grows_beyond_its_bounds(moments: list[Moment]) -> None:
    picture = timeline(moments, LIGHT)
    if picture is not None:
        assert len(picture.alt) <= 1024
        assert image(picture).height <= 1200
