"""A map of where a story happens: its countries shaded, its places named, disputed ground hatched."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from bot.pictures.atlas import City, Ring, atlas
from bot.pictures.drawing import LONGEST_ALT, OVERSAMPLED, Picture, Theme, canvas, font, png
from summaries.gazetteer import COUNTRIES

WIDTH, HEIGHT = 800, 450
CITY, COUNTRY, NOTE = 24, 18, 16  # heights of letters: a phone shows the picture at half its size
MOST_CITIES = 8
MOST_COUNTRIES = 6  # a story of more is about the world, and a map of it says nothing
LEAST_SPAN = 0.14  # of the view from side to side, in radii of the earth: about 900 km
LARGE = 0.45  # a country wider than this is not shown whole, where one of its places is named
WIDEST = 1.1  # of what must be in the view, in radii of the earth; beyond it the whole world is shown
WORLD_MIDDLE = (0.0, 0.35)  # of that map, which leaves out what lies south of the continents
ROOM = 1.35  # the view, beside what must be in it
STRIPES = 9  # pixels from one stripe of a hatching to the next

Points = NDArray[np.float64]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class View:
    """A projection scaled to the picture: Lambert's azimuthal equal-area one, or Miller's of the whole world."""

    longitude: float  # of the centre, in degrees
    latitude: float
    middle: tuple[float, float] = (0.0, 0.0)  # of the picture, in radii of the earth from that centre
    scale: float = 1.0  # pixels for a radius of the earth
    world: bool = False

    def flat(self, points: Points) -> Points:
        """Longitudes and latitudes as radii of the earth to the right and up."""
        east, north = np.radians(points[:, 0] - self.longitude), np.radians(points[:, 1])
        if self.world:
            return np.column_stack([east, 1.25 * np.arcsinh(np.tan(0.8 * north))])
        centre = math.radians(self.latitude)
        factor = np.sqrt(2 / np.maximum(1 + self.cosine(points), 0.05))
        up = math.cos(centre) * np.sin(north) - math.sin(centre) * np.cos(north) * np.cos(east)
        return np.column_stack([factor * np.cos(north) * np.sin(east), factor * up])

    def cosine(self, points: Points) -> NDArray[np.float64]:
        """Of the angle between each point and the centre, seen from the middle of the earth."""
        east, north = np.radians(points[:, 0] - self.longitude), np.radians(points[:, 1])
        centre = math.radians(self.latitude)
        cosine: Points = math.sin(centre) * np.sin(north) + math.cos(centre) * np.cos(north) * np.cos(east)
        return cosine

    def pixels(self, points: Points) -> Points:
        """Longitudes and latitudes as pixels of the large picture, from its upper left corner."""
        moved = (self.flat(points) - self.middle) * (self.scale, -self.scale)
        corner = (WIDTH * OVERSAMPLED / 2, HEIGHT * OVERSAMPLED / 2)
        shifted: Points = moved + corner
        return shifted

    def shows(self, pixels: Points) -> bool:
        """Whether some of a shape may lie in the picture."""
        low, high = pixels.min(axis=0), pixels.max(axis=0)
        return bool((high >= 0).all() and low[0] <= WIDTH * OVERSAMPLED and low[1] <= HEIGHT * OVERSAMPLED)


def locator(codes: Sequence[str], cities: Sequence[City], theme: Theme) -> Picture | None:
    """The map of a story's countries, most mentioned first, and places; None where a map would not help.

    It helps where the atlas has the countries, there are not too many of them, and a place or a second country is
    named: the outline of one country alone tells nobody anything.
    """
    shown = [code for code in codes if code in atlas().countries]
    named = list(cities[:MOST_CITIES])
    if not shown or len(shown) > MOST_COUNTRIES or (len(shown) < 2 and not named):
        return None
    view = _view(shown, named)
    image, pen = canvas(WIDTH, HEIGHT, theme.ground)
    _draw_land(image, pen, view, shown, theme)
    labels = Labels(pen, theme)
    for city in named:
        labels.city(city, view)
    for code in shown:
        labels.country(code, view)
    return Picture("map.png", png(image), _alt(shown, named))


def _view(codes: Sequence[str], cities: Sequence[City]) -> View:
    """The view that holds the places, and the countries unless they are so large that little else would be seen."""
    points = np.concatenate(list(_held(codes, cities)))
    radians = np.radians(points)
    space = np.column_stack(
        [
            np.cos(radians[:, 1]) * np.cos(radians[:, 0]),
            np.cos(radians[:, 1]) * np.sin(radians[:, 0]),
            np.sin(radians[:, 1]),
        ]
    )
    x, y, z = space.mean(axis=0)
    around = View(math.degrees(math.atan2(y, x)), math.degrees(math.atan2(z, math.hypot(x, y))))
    flat = around.flat(points)
    low, high = flat.min(axis=0), flat.max(axis=0)
    if (high - low).max() > WIDEST:
        return View(0.0, 0.0, WORLD_MIDDLE, WIDTH * OVERSAMPLED / math.tau, world=True)
    wide, tall = np.maximum((high - low) * ROOM, (LEAST_SPAN, LEAST_SPAN * HEIGHT / WIDTH))
    scale = min(WIDTH / wide, HEIGHT / tall) * OVERSAMPLED
    middle = (low + high) / 2
    return View(around.longitude, around.latitude, (float(middle[0]), float(middle[1])), float(scale))


def _held(codes: Sequence[str], cities: Sequence[City]) -> Iterator[Points]:
    """What must be in the view."""
    for city in cities:
        yield np.array([[city.longitude, city.latitude]])
    for code in codes:
        outline = atlas().countries[code][0]
        width = np.radians(np.ptp(outline, axis=0)).max()
        placed = any(city.code == code for city in cities)
        if width <= LARGE:
            yield outline
        elif not placed:
            yield outline.mean(axis=0, keepdims=True)


def _draw_land(image: Image.Image, pen: ImageDraw.ImageDraw, view: View, codes: Sequence[str], theme: Theme) -> None:
    for code, rings in atlas().countries.items():
        for shape in _shapes(rings, view):
            pen.polygon(shape, fill=theme.chosen if code in codes else theme.land)
            pen.line([*shape, shape[0]], fill=theme.border, width=2)
    hatched = [shape for rings in atlas().disputed.values() for shape in _shapes(rings, view)]
    if hatched:
        _hatch(image, hatched, theme)
        words = "hatched: disputed"
        letters = font(NOTE)
        place = (WIDTH * OVERSAMPLED - letters.getlength(words) - 16, HEIGHT * OVERSAMPLED - 52)
        pen.text(place, words, font=letters, fill=theme.faint, stroke_width=3, stroke_fill=theme.ground)


def _shapes(rings: Iterable[Ring], view: View) -> Iterator[list[tuple[float, float]]]:
    for ring in rings:
        if not view.world and view.cosine(ring).max() < 0:
            continue  # it lies on the other side of the earth
        for copy in _unbroken(ring) if view.world else (ring,):
            pixels = view.pixels(copy)
            if view.shows(pixels):
                yield [(float(x), float(y)) for x, y in pixels]


def _unbroken(ring: Ring) -> Iterator[Ring]:
    """The outline in one piece, as often as it reaches over an edge of the map where east and west meet."""
    whole = np.column_stack([np.unwrap(ring[:, 0], period=360), ring[:, 1]])
    for turn in (-360, 0, 360):
        yield np.add(whole, (turn, 0))


def _hatch(image: Image.Image, shapes: Iterable[list[tuple[float, float]]], theme: Theme) -> None:
    """Stripes in place of any side's colour."""
    stencil = Image.new("L", image.size, 0)
    cut = ImageDraw.Draw(stencil)
    striped = Image.new("RGB", image.size, theme.land)
    pen = ImageDraw.Draw(striped)
    for start in range(-image.height, image.width, STRIPES * OVERSAMPLED):
        pen.line([(start, image.height), (start + image.height, 0)], fill=theme.hatch, width=3)
    outlines = list(shapes)
    for shape in outlines:
        cut.polygon(shape, fill=255)
    image.paste(striped, mask=stencil)
    border = ImageDraw.Draw(image)
    for shape in outlines:
        border.line([*shape, shape[0]], fill=theme.border, width=2)


class Labels:
    """Names on the map, none over another."""

    def __init__(self, pen: ImageDraw.ImageDraw, theme: Theme) -> None:
        self._pen, self._theme = pen, theme
        self._taken: list[Box] = []

    def city(self, city: City, view: View) -> None:
        """A dot, and the name beside it where there is room."""
        x, y = view.pixels(np.array([[city.longitude, city.latitude]]))[0]
        radius = 12 if city.rank == 2 else 9
        dot = (x - radius, y - radius, x + radius, y + radius)
        self._pen.ellipse(dot, fill=self._theme.mark, outline=self._theme.ground, width=2)
        self._taken.append(dot)
        letters = font(CITY)
        wide, tall, gap = letters.getlength(city.name), 54, 16
        corners = ((x + gap, y - 34), (x - gap - wide, y - 34), (x - wide / 2, y - gap - tall), (x - wide / 2, y + gap))
        self._write(city.name, CITY, corners, (wide, tall), self._theme.ink)

    def country(self, code: str, view: View) -> None:
        """The name in the middle of the part of the country that is seen."""
        name = COUNTRIES.get(code, code).upper()
        pixels = view.pixels(atlas().countries[code][0])
        right, low = WIDTH * OVERSAMPLED, HEIGHT * OVERSAMPLED
        seen = np.clip(pixels, (0, 0), (right, low))
        x, y = (seen.min(axis=0) + seen.max(axis=0)) / 2
        wide, tall = font(COUNTRY).getlength(name), 42
        corners = [(x - wide / 2, y - tall / 2 + step) for step in (0, 60, -60, 120, -120, 180, -180)]
        self._write(name, COUNTRY, corners, (wide, tall), self._theme.faint)

    def _write(
        self,
        words: str,
        size: int,
        corners: Iterable[tuple[float, float]],
        room: tuple[float, float],
        colour: tuple[int, int, int],
    ) -> None:
        for left, top in corners:
            box = (left, top, left + room[0], top + room[1])
            if self._is_free(box):
                self._pen.text(
                    (left, top), words, font=font(size), fill=colour, stroke_width=4, stroke_fill=self._theme.land
                )
                self._taken.append(box)
                return

    def _is_free(self, box: Box) -> bool:
        left, top, right, low = box
        inside = left >= 8 and top >= 8 and right <= WIDTH * OVERSAMPLED - 8 and low <= HEIGHT * OVERSAMPLED - 8
        return inside and not any(
            left < other[2] and other[0] < right and top < other[3] and other[1] < low for other in self._taken
        )


def _alt(codes: Sequence[str], cities: Sequence[City]) -> str:
    countries = ", ".join(COUNTRIES.get(code, code) for code in codes)
    places = ", ".join(city.name for city in cities)
    words = f"Map of {countries}" + (f", with {places}" if places else "") + ". Disputed areas are hatched."
    return words[:LONGEST_ALT]
