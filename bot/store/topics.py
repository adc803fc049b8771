"""What one may ask about: the names in the newest articles of which a word begins as typed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from bot.store.index import terms


@dataclass(frozen=True, slots=True)
class Named:
    """What articles name, each once."""

    places: tuple[str, ...]  # most frequent first
    speakers: tuple[str | None, ...]  # most frequent first; None: nobody is named
    titles: tuple[str | None, ...]  # newest first


def near(prefix: str, named: Named, limit: int) -> list[str]:
    """Names in which a word begins as typed: countries, people, headlines."""
    people = [name for name in named.speakers if name and name[0].isupper()]  # not "a senior official"
    typed = terms(prefix)
    found = (name for name in [*named.places, *people, *named.titles] if name and begins(terms(name), typed))
    return list(islice(dict.fromkeys(found), limit))


def begins(found: list[str], typed: list[str]) -> bool:
    """Whether all that was typed stands there in this order, the last term perhaps not yet whole."""
    whole, last = typed[:-1], "".join(typed[-1:])
    width = len(typed)
    return (
        any(
            found[at : at + width - 1] == whole and found[at + width - 1].startswith(last)
            for at in range(len(found) - width + 1)
        )
        or not typed
    )
