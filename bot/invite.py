"""The link by which an admin invites the bot, with the least that it needs."""

from __future__ import annotations

from base64 import urlsafe_b64decode

# View Channels, Send Messages, Attach Files, Read Message History, Send Messages in Threads
PERMISSIONS = 1 << 10 | 1 << 11 | 1 << 15 | 1 << 16 | 1 << 38


def invite(application_id: int) -> str:
    """Where an admin adds the bot to a server."""
    return (
        f"https://discord.com/oauth2/authorize?client_id={application_id}&permissions={PERMISSIONS}"
        "&scope=bot+applications.commands"
    )


def application_of(token: str) -> int | None:
    """The application that a bot's token names in its first part; None where it names none."""
    first = token.split(".", maxsplit=1)[0]
    try:
        number = urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except ValueError:
        return None
    return int(number) if number.isdecimal() and len(number) <= 20 else None
