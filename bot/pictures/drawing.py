"""What all pictures are drawn with: colours, letters, and the way to few bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file, files
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

OVERSAMPLED = 2  # drawn so many times as large, then made smaller: that smooths the lines
COLOURS = 64
LONGEST_ALT = 1000  # characters; Discord takes 1,024

Colour = tuple[int, int, int]
Font = ImageFont.FreeTypeFont


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with what it shows in words."""

    name: str  # of the file
    png: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours of a picture."""

    ground: Colour  # of the page, and of the sea
    land: Colour
    chosen: Colour  # a country of the story
    border: Colour
    hatch: Colour
    ink: Colour
    faint: Colour
    mark: Colour  # a place, a day


LIGHT = Theme(
    ground=(222, 232, 240),
    land=(247, 246, 242),
    chosen=(246, 208, 160),
    border=(160, 164, 170),
    hatch=(150, 120, 110),
    ink=(32, 36, 42),
    faint=(104, 110, 120),
    mark=(190, 38, 38),
)
DARK = Theme(
    ground=(30, 33, 39),
    land=(56, 60, 68),
    chosen=(130, 92, 48),
    border=(98, 104, 114),
    hatch=(176, 150, 132),
    ink=(240, 241, 243),
    faint=(164, 170, 180),
    mark=(255, 112, 96),
)
THEMES: Mapping[str, Theme] = {"light": LIGHT, "dark": DARK}


@lru_cache(maxsize=16)
def font(size: int) -> Font:
    """Noto Sans, Latin, Greek and Cyrillic, of a height in pixels of the finished picture."""
    with as_file(files("bot.pictures").joinpath("NotoSans-Regular.ttf")) as path:
        return ImageFont.truetype(path, size * OVERSAMPLED)


def canvas(width: int, height: int, colour: Colour) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty picture, larger than the finished one, and the pen for it."""
    image = Image.new("RGB", (width * OVERSAMPLED, height * OVERSAMPLED), colour)
    return image, ImageDraw.Draw(image)


def png(image: Image.Image) -> bytes:
    """The finished picture."""
    small = image.resize((image.width // OVERSAMPLED, image.height // OVERSAMPLED), Image.Resampling.LANCZOS)
    reduced = small.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    out = BytesIO()
    reduced.save(out, "PNG", optimize=True)
    return out.getvalue()


def can_draw(text: str) -> bool:
    """Whether the letters have a shape for every character of the text; what they lack would be an empty box."""
    return all(char.isspace() or _has_shape(char) for char in set(text))


@lru_cache(maxsize=4096)
def _has_shape(char: str) -> bool:
    return bytes(font(16).getmask(char)) != bytes(font(16).getmask("\U0010fffe"))


def wrapped(text: str, letters: Font, width: float) -> list[str]:
    """The text in lines no wider than `width` pixels; a word that is wider stands alone."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and letters.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
