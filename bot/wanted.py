"""What somebody asks to follow, many at one stroke, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass

from bot.models import Ownership, Source


@dataclass(frozen=True, slots=True)
class Wanted:
    """A source as a list names it, before anybody has read it."""

    url: str
    title: str | None = None
    kind: str | None = "feed"  # a key of sources.KINDS; None: to be found out
    country: str | None = None  # as in Source, and so are the next two
    language: str | None = None
    ownership: Ownership | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a list of wanted sources, each in the list's order."""

    taken: tuple[Source, ...] = ()
    already: tuple[Source, ...] = ()  # followed before
    refused: tuple[tuple[str, str], ...] = ()  # (address, why it was not taken)
