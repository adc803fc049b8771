"""What can be pressed below a message. Each carries what it is about in its custom_id, so it works after a restart.

Below a post, the custom_id ends in the id of its delivery: by that the bot knows a post that it sent before it died.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import discord
from discord import ui

from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import cut

STORY = (
    r"sitrep:(?P<share>share:)?(?P<what>full|quotes|timeline|sources|why|save):(?P<story>\d{1,18})"
    r"(?::post(?P<post>\d{1,18}))?"  # a button about one story
)
FOLLOW = r"sitrep:follow:(?P<story>\d{1,18})(?::post(?P<post>\d{1,18}))?"
UNFOLLOW = r"sitrep:unfollow:(?P<subscription>\d{1,18})"
CHOICE = r"sitrep:open(?::post(?P<post>\d{1,18}))?"  # a menu whose values are story ids
SAID = r"sitrep:said:(?P<what>context|outlets|more):(?P<quote>\d{1,18})"  # a button about one stored quotation


def quote_buttons(quote_id: int, *, outlets: bool, more: bool = False) -> ui.ActionRow[Any]:
    """Buttons below one quotation; `outlets`: more printed it than are named; `more`: its speaker has a ledger."""
    labels = {"context": "In context"} | ({"outlets": "All outlets"} if outlets else {})
    labels |= {"more": "More by this speaker"} if more else {}
    return ui.ActionRow(
        *(ui.Button[Any](label=label, custom_id=f"sitrep:said:{what}:{quote_id}") for what, label in labels.items())
    )


def story_buttons(story_id: int, *, full: bool, post: int | None = None) -> tuple[ui.ActionRow[Any], ...]:
    """Buttons whose answers only the one who presses sees; `full`: the whole brief is one of them."""
    labels = {"full": "Full brief"} if full else {}
    labels |= {"quotes": "Who said what", "timeline": "Timeline", "sources": "Sources and verify"}
    rows = (labels, {"why": "Why this?", "save": "Save", "follow": "Follow"})
    return tuple(
        ui.ActionRow(
            *(
                ui.Button[Any](label=label, custom_id=f"sitrep:{what}:{story_id}{_of_post(post)}")
                for what, label in row.items()
            )
        )
        for row in rows
    )


def unfollow_button(subscription_id: int) -> ui.Button[Any]:
    """Ends a private digest."""
    return ui.Button(label="Stop this", custom_id=f"sitrep:unfollow:{subscription_id}")


def share_button(what: str, story_id: int) -> ui.ActionRow[Any]:
    """Below a private answer: posts it for everybody."""
    return ui.ActionRow(ui.Button[Any](label="Share in this channel", custom_id=f"sitrep:share:{what}:{story_id}"))


def story_menu(stories: Sequence[tuple[int, str]], post: int | None = None) -> ui.ActionRow[Any]:
    """A menu of (story id, title) that opens one story for the one who chooses."""
    options = [
        discord.SelectOption(label=cut(title, OPTION_LABEL) or "Untitled", value=str(story_id))
        for story_id, title in dict(stories).items()
    ]
    custom_id = f"sitrep:open{_of_post(post)}"
    return ui.ActionRow(
        ui.Select[Any](custom_id=custom_id, placeholder="Read a story in full", options=options[:OPTIONS])
    )


def is_post(message: discord.Message, delivery_id: int) -> bool:
    """Whether a message is the post of a delivery."""
    return _bears(message, _of_post(delivery_id))


def is_notice(message: discord.Message, notice_id: int) -> bool:
    """Whether a message is what a server's admins were told by a notice."""
    return _bears(message, f":notice{notice_id}")


def _bears(message: discord.Message, mark: str) -> bool:
    return any(custom_id.endswith(mark) for custom_id in _custom_ids(message.components))


def _of_post(delivery_id: int | None) -> str:
    return "" if delivery_id is None else f":post{delivery_id}"


def _custom_ids(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        yield getattr(component, "custom_id", None) or ""
        yield from _custom_ids(getattr(component, "children", ()))
