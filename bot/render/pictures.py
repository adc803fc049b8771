"""Pictures of a brief: where it happens, where a map helps."""

from __future__ import annotations

from bot.pictures import THEMES, Picture, cities_named, locator
from summaries.document import Brief

MOST_COUNTRIES = 4
PASSING = 4  # a country named so many times less often than the first is only named in passing
READ = 2000  # characters of each report in which places are looked for, where the lines of the brief name none


def map_of(brief: Brief, theme: str) -> Picture | None:
    """The map of a brief, in a theme of THEMES; None where there is none, or where none would help."""
    if theme not in THEMES or not brief.places:
        return None
    often = brief.places[0].mentions
    about = [place.code for place in brief.places[:MOST_COUNTRIES] if place.mentions * PASSING >= often]
    shown = [brief.title or "", *(line.text for line in brief.lines)]
    cities = cities_named(shown, about) or cities_named((each.kept()[:READ] for each in brief.documents), about)
    return locator(about, cities, THEMES[theme])
