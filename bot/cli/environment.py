"""What the program takes from the machine it runs on: its settings, the clock and the log."""

from __future__ import annotations

import logging
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

from dotenv import dotenv_values

from bot.errors import SettingsError
from bot.settings import TOKEN_SHAPE, Settings

# A token, a user and password in an address, and an address's query, in which private feeds carry their keys.
SECRET = re.compile(rf"{TOKEN_SHAPE.pattern}|(?<=://)[^/\s@]+(?=@)|(?<=\?)[^\s\"'<>?=]+=[^\s\"'<>]*")


def settings() -> Settings:
    """The settings of `.env` in this folder and of the environment, which wins."""
    try:
        written = dotenv_values(Path(".env"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f".env cannot be read: {error}") from error
    return Settings.from_env({name: value or "" for name, value in {**written, **os.environ}.items()})


def utcnow() -> datetime:
    """The clock; everything below takes it as an argument."""
    return datetime.now(UTC)


def start_logging(level: str) -> None:
    """Log to standard error, a line an event, with no secret in it."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacted("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for chatty in ("discord", "alembic", "trafilatura", "htmldate"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))


class Redacted(logging.Formatter):
    """A formatter that shows no token and no password, wherever a message or a traceback holds one."""

    def format(self, record: logging.LogRecord) -> str:
        return SECRET.sub("[secret]", super().format(record))
