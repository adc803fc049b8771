"""A timeline of a story: days from above to below, and what an article says of each, word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PIL.ImageDraw import ImageDraw

from bot.pictures.drawing import LONGEST_ALT, OVERSAMPLED, Font, Picture, Theme, can_draw, canvas, font, png, wrapped

WIDTH = 800
MARGIN = 28
DATES = 210  # pixels from the left edge to the line that joins the days
GAP = 18  # between two moments
LINE = 34
MOST = 7
TALLEST = 1200  # pixels; what would make it taller is left out
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Moment:
    """A day, or several, and a whole sentence about it with the number of its source."""

    when: str  # as it is shown: "28 Nov", "≈ 28 Nov–4 Dec"
    words: str
    source: int


def timeline(moments: Sequence[Moment], theme: Theme) -> Picture | None:
    """The moments in the given order, as many as there is room for.

    None where there are fewer than two, or where a letter has no shape.
    """
    said, dates = font(24), font(20)
    width = (WIDTH - DATES - 2 * MARGIN) * OVERSAMPLED
    blocks = [wrapped(f"{each.words} [{each.source}]", said, width) for each in moments[:MOST]]
    while _height(blocks) > TALLEST:
        blocks.pop()
    shown = moments[: len(blocks)]
    if len(shown) < FEWEST or not all(can_draw(f"{each.when}{each.words}") for each in shown):
        return None
    height = _height(blocks)
    image, pen = canvas(WIDTH, height, theme.land)
    line = (DATES + 4) * OVERSAMPLED
    pen.line([(line, MARGIN * OVERSAMPLED), (line, (height - MARGIN) * OVERSAMPLED)], fill=theme.border, width=4)
    top = MARGIN
    for each, lines in zip(shown, blocks, strict=True):
        y = top * OVERSAMPLED
        pen.ellipse((line - 13, y + 20, line + 13, y + 46), fill=theme.mark, outline=theme.land, width=3)
        _dates(each.when, dates, y, pen, theme)
        for number, words in enumerate(lines):
            place = ((DATES + MARGIN) * OVERSAMPLED, y + number * LINE * OVERSAMPLED)
            pen.text(place, words, font=said, fill=theme.ink)
        top += len(lines) * LINE + GAP
    return Picture("timeline.png", png(image), _alt(shown))


def _height(blocks: Sequence[Sequence[str]]) -> int:
    return 2 * MARGIN + sum(len(lines) * LINE for lines in blocks) + GAP * max(len(blocks) - 1, 0)


def _dates(when: str, letters: Font, y: float, pen: ImageDraw, theme: Theme) -> None:
    """The day, at the right of its column, over as many lines as it needs."""
    for number, words in enumerate(wrapped(when, letters, (DATES - MARGIN) * OVERSAMPLED)):
        left = (DATES - 12) * OVERSAMPLED - letters.getlength(words)
        pen.text((left, y + 6 + number * LINE * OVERSAMPLED), words, font=letters, fill=theme.faint)


def _alt(moments: Sequence[Moment]) -> str:
    words = "Timeline. " + " ".join(f"{each.when}: {each.words} [{each.source}]" for each in moments)
    return words if len(words) <= LONGEST_ALT else words[: LONGEST_ALT - 1].rstrip() + "…"
