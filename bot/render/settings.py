"""What a server chose, who changed what, and the bot's first words in a server."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from discord import ui

from bot.render.limits import ROOM, size
from bot.render.message import Message, fitted, note
from bot.render.text import moment, name
from bot.servers import Record, Server

AUDIT = r"sitrep:audit:(?P<page>\d{1,4})"  # a button that shows a page of it
PAGE = 10  # changes on a page
LONGEST = 120  # characters of what was or is
MENTION = re.compile(r"\\<(#|@&)(\d{1,20})\\>")  # a channel or a role, escaped


def settings(server: Server) -> Message:
    """What the server chose, and with which command each is changed."""
    editors = f"Manage Server and <@&{server.editor_role_id}>" if server.editor_role_id else "Manage Server"
    return note(
        "**Settings of this server**",
        f"Notices on its sources: {notice_channel(server)} (`/settings notices`)",
        *([f"⚠️ They do not arrive: {name(server.notice_error, 300)}"] if server.notice_error else []),
        f"Who manages sources and subscriptions: {editors} (`/settings editors`)",
        f"Maps and timelines: {server.pictures} (`/settings pictures`)",
        "Who changed what: `/audit`",
    )


def notice_channel(server: Server) -> str:
    """Where its admins are told, in words."""
    return f"<#{server.notice_channel_id}>" if server.notice_channel_id else "nowhere"


def audit(records: Sequence[Record], page: int, *, more: bool) -> Message:
    """A page of what was changed, newest first."""
    if not records and page == 0:
        return note("Nothing was changed here in the last 90 days.")
    title = "### Changes to settings, sources and subscriptions"
    lines = fitted(["", *map(_line, records)], ROOM - size(title)).removeprefix("\n")
    labels = {**({"Newer": page - 1} if page else {}), **({"Older": page + 1} if more else {})}
    buttons = [ui.Button[Any](label=label, custom_id=f"sitrep:audit:{to}") for label, to in labels.items()]
    parts = (title, lines or "No older changes are kept.")
    return Message(parts=parts, rows=(ui.ActionRow(*buttons),) if buttons else ())


def welcome() -> Message:
    """Three lines on joining a server."""
    return note(
        "Sitrep reads news sources for this server and briefs it: every line verbatim, each with its source.",
        "An admin begins with `/setup`: where to post, what to read and when, on one page; `/help` shows the rest.",
        "Then anybody asks: `/brief`, `/whosaid`, `/since`. `/status` shows what is read; `/settings show` the rest.",
    )


def _line(record: Record) -> str:
    return f"- {moment(record.at, 'f')} <@{record.member_id}> `/{record.action}` {''.join(_what(record))}"


def _what(record: Record) -> Iterator[str]:
    yield _named(record.subject)
    if record.before is not None and record.after is not None:
        yield f": {_named(record.before)} → {_named(record.after)}"
    elif record.after is not None or record.before is not None:
        yield f": {_named(record.after or record.before or '')}"


def _named(words: str) -> str:
    """The words escaped, but channels and roles by name; nobody is called by that, as by no message of ours."""
    return MENTION.sub(r"<\1\2>", name(words, LONGEST))
