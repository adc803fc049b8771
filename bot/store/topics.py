"""What one may ask about: the names in the newest articles of which a word begins as typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.store.index import terms


@dataclass(frozen=True, slots=True)
class Named:
    """What articles name, as often as they do."""

    places: tuple[str, ...]
    speakers: tuple[str, ...]
    titles: tuple[str, ...]  # newest first


def near(prefix: str, named: Named, limit: int) -> list[str]:
    """Names in which a word begins so: countries and people by how often they are named, then headlines."""
    people = [name for name in named.speakers if name[:1].isupper()]  # not "a senior official"
    ordered = dict.fromkeys([*_often(named.places), *_often(people), *named.titles])
    typed = terms(prefix)
    return [name for name in ordered if _begins(terms(name), typed)][:limit]


def _often(names: Iterable[str]) -> list[str]:
    return [name for name, _ in Counter(names).most_common()]


def _begins(found: list[str], typed: list[str]) -> bool:
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
