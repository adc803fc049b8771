"""What can be pressed below a message. Each carries what it is about in its custom_id, so it works after a restart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import cut, plain

STORY = r"sitrep:(?P<what>full|quotes):(?P<story>\d{1,19})"  # a button about one story
CHOICE = "sitrep:open"  # a menu whose values are story ids


def story_buttons(story_id: int, *, full: bool) -> ui.ActionRow[Any]:
    """Buttons whose answers only the one who presses sees."""
    buttons = [ui.Button[Any](label="Full brief", custom_id=f"sitrep:full:{story_id}")] if full else []
    return ui.ActionRow(*buttons, ui.Button[Any](label="Who said what", custom_id=f"sitrep:quotes:{story_id}"))


def story_menu(stories: Sequence[tuple[int, str]]) -> ui.ActionRow[Any]:
    """A menu of (story id, title) that opens one story for the one who chooses."""
    options = [
        discord.SelectOption(
            label=cut(title, OPTION_LABEL) if plain(title).strip() else "Untitled", value=str(story_id)
        )
        for story_id, title in dict(stories).items()
    ]
    return ui.ActionRow(ui.Select[Any](custom_id=CHOICE, placeholder="Read a story in full", options=options[:OPTIONS]))
