"""What the bot is, how to begin, and what it keeps: for who asks, in their language."""

from __future__ import annotations

from functools import partial
from typing import Any

from discord import ui

from bot.locales import text
from bot.models import Counts
from bot.render.message import Message

DELETE = "sitrep:privacy:delete"


def help_page(counts: Counts, locale: str, *, editor: bool) -> Message:
    """The commands that matter, in one screen; what is to be done first stands first."""
    said = partial(text, locale=locale)
    title = said("help.run_title" if editor else "help.run_title_for_editors")
    ask, run = said("help.ask"), f"{title}\n{said('help.run')}"
    first = [said("help.begin")] if counts.sources == 0 else []
    blocks = [*first, run, ask] if editor else [*first, ask, run]
    return Message(parts=("\n\n".join([*blocks, said("help.more")]),))


def about(version: str, invitation: str | None, sources: int, locale: str) -> Message:
    """The method, in a page."""
    said = partial(text, locale=locale)
    following = said("about.follows", count=sources)
    blocks = (f"## Sitrep {version}", said("about.method"), following, said("about.more"))
    button = ui.Button[Any](label=said("about.invite"), url=invitation)
    return Message(parts=("\n\n".join(blocks),), rows=(ui.ActionRow[Any](button),) if invitation else ())


def privacy(locale: str, *, contact: str) -> Message:
    """What is kept of members and servers, and how to be rid of it."""
    said = partial(text, locale=locale)
    asked = [said("privacy.contact", contact=contact)] if contact else []
    button = ui.Button[Any](label=said("privacy.delete"), custom_id=DELETE)
    return Message(parts=("\n\n".join([said("privacy.kept"), *asked]),), rows=(ui.ActionRow[Any](button),))
