"""What a member follows alone, in words and with the buttons that end it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from discord import ui

from bot.models import Subscription
from bot.render.buttons import unfollow_button
from bot.render.message import Message, note
from bot.render.text import escape, listed, moment, topic_name

SHOWN = 9  # with a button each: four of the 40 components of a message, and two for the words that there are more


def follows(made: Subscription, first: datetime) -> Message:
    """What comes from now on, and when first."""
    told = f"You follow {topic_name(made.topic or '')}: a digest comes by direct message {_when(made)}."
    row = ui.ActionRow[Any](unfollow_button(made.id))
    return Message(parts=(f"{told}\nThe first {moment(first, 'R')}, if there is news by then.",), rows=(row,))


def following(mine: Sequence[Subscription]) -> Message:
    """Everything one member follows."""
    if not mine:
        return note("You follow nothing yet: `/follow` sends you what is new of a story, a country or a person.")
    parts = [f"{topic_name(each.topic or '')}, {_when(each)}" for each in mine[:SHOWN]]
    below = tuple(ui.ActionRow[Any](unfollow_button(each.id)) for each in mine[:SHOWN])
    left = f"-# … and {len(mine) - SHOWN} more: end some to see them" if len(mine) > SHOWN else ""
    return Message(parts=(*parts, left) if left else tuple(parts), below=below)


def _when(made: Subscription) -> str:
    return f"at {listed(f'{hour:02}:00' for hour in made.hours)} {escape(made.zone)}"
