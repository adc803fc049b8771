"""What an operator can set: one field a variable, read once, every problem named at once.

`.env.example` lists the same names with the same defaults and meanings; a test holds the two together.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

from bot.errors import SettingsError, TokenError

TOKEN_SHAPE = re.compile(r"[\w-]{20,40}\.[\w-]{6,8}\.[\w-]{27,50}")
PLACEHOLDERS = ("your", "token", "changeme", "paste", "xxx", "<", "here")


def setting(name: str, default: str, parse: Callable[[str], Any], *, secret: bool = False) -> Any:
    """A field of `Settings` that is read from the variable `name`."""
    return field(metadata={"name": name, "default": default, "parse": parse}, repr=not secret)


def flag(text: str) -> bool:
    """`yes` or `no`, in the usual spellings."""
    words = {"yes": True, "true": True, "1": True, "on": True, "no": False, "false": False, "0": False, "off": False}
    if text.lower() not in words:
        raise ValueError("say yes or no")
    return words[text.lower()]


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number within bounds, both included."""

    def parse(text: str) -> int:
        if not text.isdecimal() or not low <= int(text) <= high:
            raise ValueError(f"say a whole number from {low} to {high}")
        return int(text)

    return parse


def minutes(low: int, high: int) -> Callable[[str], timedelta]:
    """A time given in whole minutes."""
    parse = whole(low, high)
    return lambda text: timedelta(minutes=parse(text))


def hours(low: int, high: int) -> Callable[[str], timedelta]:
    """A time given in whole hours."""
    parse = whole(low, high)
    return lambda text: timedelta(hours=parse(text))


def days(low: int, high: int) -> Callable[[str], timedelta]:
    """A time given in whole days."""
    parse = whole(low, high)
    return lambda text: timedelta(days=parse(text))


def names(text: str) -> tuple[str, ...]:
    """Names with commas between them."""
    return tuple(name for part in text.split(",") if (name := part.strip().lower()))


def one_of(*names: str) -> Callable[[str], str]:
    """One of a few words."""

    def parse(text: str) -> str:
        if text.lower() not in names:
            raise ValueError(f"say one of {', '.join(names)}")
        return text.lower()

    return parse


def folder(text: str) -> Path | None:
    """A folder that is there; None where nothing is said."""
    if text and not Path(text).is_dir():
        raise ValueError("there is no such folder: say the path of one, or leave it empty")
    return Path(text).resolve() if text else None


def database(text: str) -> str:
    """A database address, in the form that the store opens."""
    for scheme, driver in (("postgres://", "postgresql+asyncpg://"), ("postgresql://", "postgresql+asyncpg://")):
        if text.startswith(scheme):
            return driver + text.removeprefix(scheme)
    if not text.startswith(("postgresql+asyncpg://", "sqlite+aiosqlite:///")):
        raise ValueError("say postgresql://user:password@host/name or sqlite+aiosqlite:///path")
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting of the program, parsed."""

    token: str = setting("DISCORD_TOKEN", "", str.strip, secret=True)
    database_url: str = setting("DATABASE_URL", "sqlite+aiosqlite:///data/sitrep.sqlite3", database, secret=True)
    poll_every: timedelta = setting("POLL_MINUTES", "15", minutes(1, 1440))
    fetch_timeout: timedelta = setting("FETCH_SECONDS", "20", lambda text: timedelta(seconds=whole(1, 120)(text)))
    fetch_limit: int = setting("FETCH_MEGABYTES", "5", lambda text: whole(1, 50)(text) * 1_000_000)
    host_gap: timedelta = setting("HOST_GAP_SECONDS", "1", lambda text: timedelta(seconds=whole(0, 60)(text)))
    first_articles: int = setting("FIRST_ARTICLES", "50", whole(1, 100))
    most_sources: int = setting("SOURCES_PER_SERVER", "500", whole(1, 100_000))
    local_sources: Path | None = setting("LOCAL_SOURCES", "", folder)
    packs: Path | None = setting("PACKS_DIR", "", folder)
    public_packs: tuple[str, ...] = setting("PUBLIC_PACKS", "", names)
    fold_after: timedelta = setting("FOLD_AFTER_HOURS", "24", hours(1, 168))
    contact: str = setting("CONTACT", "", str.strip)
    allow_private: bool = setting("ALLOW_PRIVATE_ADDRESSES", "no", flag)
    log_level: str = setting("LOG_LEVEL", "info", one_of("debug", "info", "warning", "error"))
    log_format: str = setting("LOG_FORMAT", "text", one_of("text", "json"))
    health_host: str = setting("HEALTH_HOST", "127.0.0.1", str.strip)
    health_port: int = setting("HEALTH_PORT", "0", whole(0, 65535))
    keep_articles: timedelta = setting("KEEP_ARTICLES_DAYS", "365", days(30, 36500))
    upkeep_hour: int = setting("UPKEEP_HOUR", "3", whole(0, 23))

    @classmethod
    def from_env(cls, variables: Mapping[str, str]) -> Self:
        """Read the settings; SettingsError names every bad one. An empty variable counts as not set."""
        values, problems = {}, []
        for each in fields(cls):
            name, parse = each.metadata["name"], each.metadata["parse"]
            try:
                values[each.name] = parse(_value(variables, name) or each.metadata["default"])
            except (ValueError, OSError) as error:
                problems.append(f"{name}: {error}")
        if problems:
            raise SettingsError("; ".join(problems))
        return cls(**values)

    def checked_token(self) -> str:
        """The token, if it has the shape of one; TokenError says which mistake was made."""
        problem = token_problem(self.token)
        if problem:
            raise TokenError(f"DISCORD_TOKEN {problem}")
        return self.token


def _value(variables: Mapping[str, str], name: str) -> str:
    """A variable's text, or that of the file which NAME_FILE points to, as container secrets are given."""
    path = variables.get(f"{name}_FILE", "")
    return Path(path).read_text("utf-8").strip() if path else variables.get(name, "").strip()


def token_problem(token: str) -> str | None:
    """What is wrong with a token to look at; None if only Discord can tell."""
    if not token:
        return "is not set: copy it from the Bot page of your application into .env"
    if token[0] in "\"'“”" or token[-1] in "\"'“”":
        return "has quote marks around it: remove them"
    if token.lower().startswith("bot "):
        return "starts with 'Bot ': remove that word"
    if re.fullmatch(r"[\w-]{32}", token):
        return "looks like the client secret: copy the token from the Bot page instead"
    if TOKEN_SHAPE.fullmatch(token):
        return None
    if token.count(".") != 2 and any(word in token.lower() for word in PLACEHOLDERS):
        return "is still a placeholder: copy the token from the Bot page of your application"
    return "is cut short or has a stray character: copy it again from the Bot page"
