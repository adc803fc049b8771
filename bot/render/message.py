"""What is sent to Discord: a text, or texts in a frame with what can be pressed below them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import zip_longest
from typing import Any

import discord
from discord import ui

from bot.models import Passage
from bot.pictures import Picture
from bot.render.limits import CONTENT, ROOM, size

INK = discord.Colour(0x2F6F9F)  # the stripe beside a message of ours
QUIET = discord.AllowedMentions.none()


@dataclass(frozen=True, slots=True)
class Attachment:
    """A small file that goes with a message."""

    name: str
    text: str

    def file(self) -> discord.File:
        """The file as Discord takes it, once."""
        return discord.File(BytesIO(self.text.encode("utf-8", "replace")), self.name)


@dataclass(frozen=True, slots=True)
class Message:
    """A message within Discord's limits: the texts of `parts` in a frame, or `content` alone."""

    content: str = ""
    parts: tuple[str, ...] = ()
    rows: tuple[ui.ActionRow[Any], ...] = ()
    below: tuple[ui.ActionRow[Any] | None, ...] = ()  # of each part, what can be pressed for it alone
    passages: tuple[Passage, ...] = ()  # what its reader has read by it
    attachment: Attachment | None = None  # beside `content`
    pictures: tuple[Picture, ...] = ()  # below the texts of `parts`
    pings: tuple[int, ...] = ()  # roles that `parts` mention and that are notified

    def arguments(self) -> dict[str, Any]:
        """What `send` and its like take."""
        if self.parts:
            view = framed(self.parts, self.rows, self.below, self.pictures)
            roles = [discord.Object(role_id) for role_id in self.pings]
            return {"view": view, "allowed_mentions": _only(roles) if roles else QUIET}
        return {"content": self.content, "allowed_mentions": QUIET}

    def files(self) -> list[discord.File]:
        """What goes with it, as Discord takes it, once."""
        pictures = [discord.File(BytesIO(each.png), each.name) for each in self.pictures]
        return [self.attachment.file(), *pictures] if self.attachment else pictures


def _only(roles: Sequence[discord.Object]) -> discord.AllowedMentions:
    return discord.AllowedMentions(everyone=False, users=False, roles=roles, replied_user=False)


def framed(
    parts: Sequence[str],
    rows: Sequence[ui.ActionRow[Any]],
    below: Sequence[ui.ActionRow[Any] | None] = (),
    pictures: Sequence[Picture] = (),
) -> ui.LayoutView:
    """The texts with lines between them, each with its own row, then pictures and rows; all in one frame.

    The view is stopped: what is pressed is answered by its custom_id, also after a restart, so nothing is kept for it.
    """
    frame: ui.Container[ui.LayoutView] = ui.Container(accent_colour=INK)
    for index, (part, row) in enumerate(zip_longest(parts, below)):
        if index:
            frame.add_item(ui.Separator())
        frame.add_item(ui.TextDisplay(part))
        if row is not None:
            frame.add_item(row)
    if pictures:
        shown = (discord.MediaGalleryItem(f"attachment://{each.name}", description=each.alt) for each in pictures)
        frame.add_item(ui.MediaGallery(*shown))
    for row in rows:
        frame.add_item(row)
    view = ui.LayoutView(timeout=None)
    view.add_item(frame)
    view.stop()
    return view


def note(*lines: str) -> Message:
    """Whole lines that fit one plain message, and how many did not."""
    return Message(content=fitted(lines, CONTENT))


def fitted(lines: Iterable[str], limit: int = ROOM) -> str:
    """The first lines that fit, whole; then how many were left out."""
    kept: list[str] = []
    left = 0
    room = limit - 40  # for the last line
    for line in lines:
        used = size(line) + 1
        if left or used > room:
            left += 1
            continue
        room -= used
        kept.append(line)
    return "\n".join([*kept, f"-# … and {left} more"] if left else kept)
