"""What a server chose for itself, and what was changed there by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Server:
    """A server's settings; one that chose nothing has the defaults."""

    scope: int
    notice_channel_id: int | None = None  # where its admins are told what they should know; None: nowhere
    notice_error: str | None = None  # why that did not work
    editor_role_id: int | None = None  # who beside Manage Server may manage sources and subscriptions
    form: str = "components"  # of its messages
    pictures: str = "dark"  # in which theme maps and timelines are drawn; "off": not at all
    locale: str | None = None
    joined_at: datetime | None = None
    left_at: datetime | None = None  # None: the bot is there


@dataclass(frozen=True, slots=True)
class Record:
    """One change to a server's settings, sources or subscriptions."""

    scope: int
    at: datetime
    member_id: int
    action: str  # the command
    subject: str  # what it was about
    before: str | None = None
    after: str | None = None
