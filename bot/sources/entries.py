"""What the entries of all kinds of feeds share: keys that tell them apart, dates in UTC, and limits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256

from bot.models import Entry

LONGEST_TITLE = 500
MOST_ENTRIES = 25_000


def settled(entries: tuple[Entry, ...], now: datetime | None) -> Iterator[Entry]:
    """Entries with keys that differ, and no date after `now`."""
    shared = {key for key, times in Counter(entry.key for entry in entries).items() if times > 1}
    used: Counter[str] = Counter()
    for entry in entries:
        key = f"{entry.key} {entry.url or _hash(entry)}" if entry.key in shared else entry.key
        used[key] += 1
        published = min(entry.published, now) if entry.published and now else entry.published
        yield replace(entry, key=key if used[key] == 1 else f"{key} {used[key]}", published=published)


def _hash(entry: Entry) -> str:
    return sha256(f"{entry.title}\n{entry.html}".encode("utf-8", "replace")).hexdigest()[:32]


def key_of(guid: str, entry: Entry) -> str:
    """What tells an entry from others of its source: its guid, else its link, else a hash of what it says."""
    key = guid.strip() or entry.url or _hash(entry)
    return key if len(key) <= 500 else sha256(key.encode("utf-8", "replace")).hexdigest()


def utc(found: datetime | None) -> datetime | None:
    """The same moment in UTC."""
    return found.astimezone(UTC) if found else None
