"""Pictures beside a brief: a map of where, and a timeline of when; pure functions from data to bytes."""

from __future__ import annotations

from bot.pictures.atlas import City, cities_named
from bot.pictures.drawing import DARK, LIGHT, THEMES, Picture, Theme
from bot.pictures.locator import locator
from bot.pictures.timeline import Moment, timeline

__all__ = [
    "DARK",
    "LIGHT",
    "THEMES",
    "City",
    "Moment",
    "Picture",
    "Theme",
    "cities_named",
    "locator",
    "timeline",
]
