"""What the program takes from the machine it runs on: its settings, the clock and the log."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

from dotenv import dotenv_values

from bot.errors import SettingsError
from bot.settings import TOKEN_SHAPE, Settings

# A token, a user and password in an address, and an address's query, in which private feeds carry their keys.
SECRET = re.compile(rf"{TOKEN_SHAPE.pattern}|(?<=://)[^/\s@]+(?=@)|(?<=\?)[^\s\"'<>?=]+=[^\s\"'<>]*")
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")  # what forges a line, or draws on a terminal
SHORTEST_SECRET = 4  # characters: a shorter one would blank half of the log, and protects nothing
IDS = ("source", "delivery", "notice", "interaction")  # by which what belongs together is found


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


def start_logging(chosen: Settings) -> None:
    """Log to standard error, a line or an object an event, with no secret in it."""
    handler = logging.StreamHandler(sys.stderr)
    form = AsJson if chosen.log_format == "json" else Redacted
    handler.setFormatter(form("%(asctime)s %(levelname)s %(name)s: %(message)s", secrets=secrets_of(chosen)))
    logging.basicConfig(level=chosen.log_level.upper(), handlers=[handler], force=True)
    for chatty in ("discord", "alembic", "trafilatura", "htmldate"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, logging.getLogger().level))


def secrets_of(chosen: Settings) -> set[str]:
    """What must stand in no log: the token and the database's password, plain and as an address writes it."""
    password = urlsplit(chosen.database_url).password or ""
    return {each for each in (chosen.token, password, unquote(password)) if len(each) >= SHORTEST_SECRET}


class Redacted(logging.Formatter):
    """A formatter that shows no token and no password, wherever a message or a traceback holds one.

    Nothing that a message quotes can begin a new line or move the cursor. The ids of a record stand behind it.
    """

    def __init__(self, form: str | None = None, *, secrets: Iterable[str] = ()) -> None:
        super().__init__(form)
        known = sorted(map(re.escape, secrets), key=len, reverse=True)
        self.secret = re.compile("|".join([*known, SECRET.pattern]))

    def format(self, record: logging.LogRecord) -> str:
        return self.secret.sub("[secret]", super().format(record))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 the base class calls it so
        record.message = "".join([_printable(record.message), *(f" [{name} {id_}]" for name, id_ in ids_of(record))])
        return super().formatMessage(record)


class AsJson(Redacted):
    """The same as one object a line: time, level, logger, message, the ids, and a traceback where there is one."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        told = {"time": at, "level": record.levelname.lower(), "logger": record.name}
        told["message"] = self.secret.sub("[secret]", record.getMessage())
        told |= dict(ids_of(record))
        if record.exc_info:
            told["traceback"] = self.secret.sub("[secret]", self.formatException(record.exc_info))
        return json.dumps(told)


def ids_of(record: logging.LogRecord) -> list[tuple[str, str]]:
    """What a record is about: `extra={"source": 7}` and its like; as strings, since JavaScript rounds large numbers."""
    return [(name, str(getattr(record, name))) for name in IDS if getattr(record, name, None) is not None]


def _printable(text: str) -> str:
    return CONTROL.sub(lambda found: ascii(found[0])[1:-1], text)
