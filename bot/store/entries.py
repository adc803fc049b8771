"""The entries that sources listed: which are new, which are old ones under another key, which say something else now.

    sift = known by key | known by link, or by headline and day | kept as pending until filed | changed since

An entry is done when it was filed, passed over or given up, and not when it was listed: a page that fails, a crash on
the way to it, or a source that lists it no more loses nothing. What is kept of one that is done are hashes.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import Entry
from bot.store.addresses import address, is_web, mark
from bot.store.engine import Database, insert
from bot.store.schema import articles, seen, sources

SKIPS = 3  # times that an entry fails before it is left alone ...
TROUBLE = timedelta(hours=24)  # ... and how long it has failed by then: what is down for an hour loses nothing
PATIENT = 2  # times that it fails before it is tried less often: at last six times a day, and not with every reading
KEPT = timedelta(days=90)  # after it was last listed, an entry is known: what leaves and comes back is no news
MARKED = timedelta(days=1)  # how exact the day is that it was last listed
WATCHED = timedelta(hours=48)  # after its first sight, in which an edit of its article is looked for
MOST_LOOKS = 4  # at one article
MOST_GONE = 3  # entries that leave before older ones; more of them say that the listing has another order
NEXT_GAP = timedelta(hours=1)  # after the first look; four times as long after each next one
LONGEST_REASON = 500
LONGEST_PENDING = 50_000  # characters of an entry's own text; a longer one has a page
MOST_PENDING = 1000  # entries that are taken up at one time
MOST_SHARED = 3  # entries with one moment of change: such a feed says when it was made, and not what changed
BATCH = 500  # values in one statement; engines have limits
TAG = re.compile("<[^<>]*>")

Known = dict[str, Row[Any]]


@dataclass(frozen=True, slots=True)
class New:
    """An entry to be filed."""

    entry: Entry
    article_id: int | None = None  # what is filed at its very address already, so it need not be fetched
    published: datetime | None = None  # of that article


@dataclass(frozen=True, slots=True)
class Look:
    """A filed article that may have been edited or taken back."""

    key: str  # its hash
    entry: Entry  # as it is listed now; without text where it is listed no more
    article_id: int
    content: str | None  # a hash of what it says; None: it is listed no more


@dataclass(frozen=True, slots=True)
class Sifted:
    """What is to be done about the entries of a source."""

    new: tuple[New, ...] = ()  # in the order of first sight, and of one listing the last first: as they happened
    looks: tuple[Look, ...] = ()


@dataclass(slots=True)
class _Plan:
    """What one listing changes in what is known of its source."""

    listed: Mapping[str, Entry]
    contents: Mapping[str, str]
    in_order: bool
    marks: dict[str, dict[str, str | None]] = field(default_factory=dict)  # of the unknown ones
    known: Known = field(default_factory=dict)
    added: list[dict[str, Any]] = field(default_factory=list)
    renamed: list[str] = field(default_factory=list)  # keys that their source uses no more
    marked: list[str] = field(default_factory=list)

    @property
    def changes(self) -> bool:
        return bool(self.added or self.marked)


@dataclass(frozen=True, slots=True)
class Entries:
    """What sources listed, by hashes of keys that are unique within their source."""

    database: Database

    async def sift(
        self,
        source_id: int,
        entries: Sequence[Entry],
        now: datetime,
        *,
        most: int | None = None,
        in_order: bool = True,
    ) -> Sifted:
        """What is new in a listing or waits from an earlier one, and what changed; afterwards all of it is known.

        `most`: of the unknown entries only so many, the first, are ever filed, since this is the first reading.
        `in_order`: entries leave the listing by their age, so that one which leaves before older ones was taken out.
        """
        listed: dict[str, Entry] = {}
        for entry in entries:
            listed.setdefault(mark(entry.key), entry)
        contents = await _contents(listed)
        async with self.database.read() as connection:
            plan = await _planned(connection, source_id, _Plan(listed, contents, in_order), now, most)
            if not plan.changes:
                return await _sifted(connection, source_id, plan, now)
        async with self.database.write() as connection:
            await _apply(connection, source_id, plan, now)
            return await _sifted(connection, source_id, plan, now)

    async def skip(self, source_id: int, entry: Entry, reason: str, now: datetime) -> None:
        """Note that an entry could not be filed and why.

        It is given up, never to be tried again, when it was skipped `SKIPS` times and first more than `TROUBLE` ago.
        """
        async with self.database.write() as connection:
            await note(connection, source_id, entry, now, reason=reason[:LONGEST_REASON])

    async def looked(self, source_id: int, look: Look, now: datetime) -> None:
        """Note that an article was looked at again, whatever came of it."""
        await self._change(source_id, look, {"looks": seen.c.looks + 1, "looked_at": now})

    async def compared(self, source_id: int, look: Look) -> None:
        """Note that an article is as its source lists it now, so that only another change asks for another look."""
        if look.content is not None:
            await self._change(source_id, look, {"content": look.content})

    async def _change(self, source_id: int, look: Look, values: Mapping[str, Any]) -> None:
        here = (seen.c.source_id == source_id) & (seen.c.key == look.key)
        async with self.database.write() as connection:
            await connection.execute(update(seen).where(here).values(values))


async def note(  # noqa: PLR0913 what is known of one entry
    connection: AsyncConnection,
    source_id: int,
    entry: Entry,
    now: datetime,
    *,
    reason: str | None = None,
    article_id: int | None = None,
) -> None:
    """Note that an entry is done with, or for a reason was skipped once more, perhaps once too often."""
    key = mark(entry.key)
    done = reason is None
    values = {"source_id": source_id, "key": key, "content": _content(entry, entry.updated)}
    values |= _row(entry, now, done=done) | _marks(entry)
    values |= {"skips": 0 if done else 1, "reason": reason, "article_id": article_id}
    values |= {} if done else {"looked_at": now}
    adding = insert(connection, seen).values(values)
    given_up = (seen.c.skips + adding.excluded.skips >= SKIPS) & (seen.c.first_at < now - TROUBLE)
    changes: dict[str, Any] = {
        "done": or_(seen.c.done, adding.excluded.done, given_up),
        "skips": seen.c.skips + adding.excluded.skips,
        "reason": adding.excluded.reason,
        "last_at": adding.excluded.last_at,
    }
    if done:
        changes |= {"pending": null(), "article_id": adding.excluded.article_id}
    else:
        changes |= {"looked_at": now}
    await connection.execute(adding.on_conflict_do_update(index_elements=[seen.c.source_id, seen.c.key], set_=changes))


async def was_there_first(connection: AsyncConnection, source_id: int, entry: Entry) -> bool:
    """Whether an entry was listed before, when its source was first read."""
    listed = (seen.c.source_id == source_id) & (seen.c.key == mark(entry.key))
    then = listed & (sources.c.id == source_id) & (seen.c.first_at < sources.c.first_read_at)
    return await connection.scalar(select(seen.c.key).where(then)) is not None


# --- what a listing says ---------------------------------------------------------------------------------------------


async def _contents(listed: Mapping[str, Entry]) -> dict[str, str]:
    """Hashes of what the entries say."""
    shared = Counter(entry.updated for entry in listed.values())
    found: dict[str, str] = {}
    for number, (key, entry) in enumerate(listed.items()):
        found[key] = _content(entry, entry.updated if shared[entry.updated] < MOST_SHARED else None)
        await _breathe(number)
    return found


async def _breathe(number: int) -> None:
    """Give others a turn now and then: a listing may be very long."""
    if number % BATCH == BATCH - 1:
        await asyncio.sleep(0)


def _marks(entry: Entry) -> dict[str, str | None]:
    """By what an entry is known again under another key: its link, and its headline with its day."""
    return {"link": mark(address(entry.url)) if entry.url else None, "heading": _heading(entry)}


def _heading(entry: Entry) -> str | None:
    words = "".join(filter(str.isalnum, (entry.title or "").casefold()))
    return mark(f"{words} {entry.published.date() if entry.published else ''}") if words else None


def _content(entry: Entry, updated: datetime | None) -> str:
    words = " ".join(TAG.sub(" ", entry.html).split())
    return mark(f"{entry.title}\n{words}\n{updated or ''}")


def _row(entry: Entry, now: datetime, place: int = 0, *, done: bool) -> dict[str, Any]:
    """An entry as it is first seen; the later its place in a listing the earlier, by a microsecond each."""
    return {
        "done": done,
        "skips": 0,
        "reason": None,
        "first_at": now - timedelta(microseconds=place),
        "last_at": now,
        "pending": None if done else _pending(entry),
        "article_id": None,
        "looks": 0,
        "looked_at": None,
    }


def _pending(entry: Entry) -> dict[str, Any]:
    """An entry until it is done."""
    return {
        "key": json.dumps(entry.key),  # escaped, since no engine takes all that a key may hold
        "url": entry.url,
        "title": entry.title,
        "published": entry.published and entry.published.isoformat(),
        "html": entry.html if len(entry.html) <= LONGEST_PENDING or not is_web(entry.url) else "",
    }


def _entry(value: Mapping[str, Any]) -> Entry:
    published = value["published"]
    moment = None if published is None else datetime.fromisoformat(published)
    return Entry(json.loads(value["key"]), value["url"], value["title"], moment, value["html"])


# --- what changes ----------------------------------------------------------------------------------------------------


async def _planned(connection: AsyncConnection, source_id: int, plan: _Plan, now: datetime, most: int | None) -> _Plan:
    mine = seen.c.source_id == source_id
    plan.known = {row.key: row for row in await _among(connection, mine, seen.c.key, plan.listed)}
    plan.marked = [key for key, row in plan.known.items() if row.last_at < now - MARKED]
    unknown = {key: entry for key, entry in plan.listed.items() if key not in plan.known}
    for number, (key, entry) in enumerate(unknown.items()):
        plan.marks[key] = _marks(entry)
        await _breathe(number)
    old = await _earlier(connection, mine, unknown, plan)
    filed = set([key for key in unknown if key not in old][:most])
    for place, (key, entry) in enumerate(unknown.items(), start=most is not None):  # surely before that reading ends
        row = _row(entry, now, place, done=key not in filed) | plan.marks[key]
        row |= {"source_id": source_id, "key": key, "content": plan.contents[key]}
        plan.added.append(row | _inherited(old[key], entry) if key in old else row)
    plan.renamed = sorted({row.key for row in old.values() if row.key not in plan.listed})
    plan.known |= old
    return plan


def _inherited(old: Row[Any], entry: Entry) -> dict[str, Any]:
    """What an entry under a new key has from its old one; its text as it was, so that a change is seen."""
    kept = ("done", "skips", "reason", "first_at", "article_id", "looks", "looked_at", "content")
    return {name: getattr(old, name) for name in kept} | {"pending": None if old.done else _pending(entry)}


async def _earlier(
    connection: AsyncConnection, mine: ColumnElement[bool], unknown: Mapping[str, Entry], plan: _Plan
) -> Known:
    """The unknown entries that are known under another key: by their link, else by their headline and day.

    A headline alone counts where the source lists the old entry no more, and the new one has a date, or has no link by
    which it could be told, or most entries fare alike.
    """
    links = {plan.marks[key]["link"] for key in unknown} - {None}
    by_link = {row.link: row for row in await _among(connection, mine, seen.c.link, links)}
    found = {key: by_link[link] for key in unknown if (link := plan.marks[key]["link"]) in by_link}
    rest = [key for key in unknown if key not in found]
    headings = {plan.marks[key]["heading"] for key in rest} - {None}
    gone = [row for row in await _among(connection, mine, seen.c.heading, headings) if row.key not in plan.listed]
    by_heading = {row.heading: row for row in gone}
    alike = {key: by_heading[head] for key in rest if (head := plan.marks[key]["heading"]) in by_heading}
    most = len(alike) > 1 and 2 * (len(alike) + len(found)) >= len(unknown)
    return found | {key: row for key, row in alike.items() if most or unknown[key].published or not unknown[key].url}


async def _among(
    connection: AsyncConnection, where: ColumnElement[bool], column: ColumnElement[Any], values: Collection[str | None]
) -> list[Row[Any]]:
    rows: list[Row[Any]] = []
    wanted = list(values)
    for start in range(0, len(wanted), BATCH):
        some = select(seen).where(where, column.in_(wanted[start : start + BATCH]))
        rows.extend(await connection.execute(some))
    return rows


async def _apply(connection: AsyncConnection, source_id: int, plan: _Plan, now: datetime) -> None:
    mine = seen.c.source_id == source_id
    for start in range(0, len(plan.renamed), BATCH):
        await connection.execute(delete(seen).where(mine, seen.c.key.in_(plan.renamed[start : start + BATCH])))
    if plan.added:
        adding = insert(connection, seen).on_conflict_do_nothing()
        for start in range(0, len(plan.added), BATCH):
            await connection.execute(adding, plan.added[start : start + BATCH])
    for start in range(0, len(plan.marked), BATCH):
        some = seen.c.key.in_(plan.marked[start : start + BATCH])
        await connection.execute(update(seen).where(mine, some).values(last_at=now))
    if plan.marked:  # once a day as long as the source lists anything
        await connection.execute(delete(seen).where(mine, seen.c.done, seen.c.last_at < now - KEPT))


# --- what is to be done ----------------------------------------------------------------------------------------------


async def _sifted(connection: AsyncConnection, source_id: int, plan: _Plan, now: datetime) -> Sifted:
    waiting = (seen.c.source_id == source_id) & ~seen.c.done & _may_try(now)
    oldest = select(seen.c.key, seen.c.pending).where(waiting).order_by(seen.c.first_at).limit(MOST_PENDING)
    rows = [row for row in await connection.execute(oldest) if row.pending]
    entries = [plan.listed.get(row.key) or _entry(row.pending) for row in rows]
    places = [address(entry.url) if entry.url else "" for entry in entries]
    filed = await _filed(connection, {place for place in places if place})
    new = tuple(New(entry, *filed.get(place, ())) for entry, place in zip(entries, places, strict=True))
    return Sifted(new, (*_changed(plan, now), *await _vanished(connection, source_id, plan, now)))


def _may_try(now: datetime) -> ColumnElement[bool]:
    """Whether it is time for another try of what is not filed yet: a page that refuses is not asked all day long."""
    soon = (seen.c.skips == PATIENT) & (seen.c.looked_at <= now - NEXT_GAP)
    return or_(seen.c.skips < PATIENT, seen.c.looked_at.is_(None), soon, seen.c.looked_at <= now - 4 * NEXT_GAP)


async def _filed(connection: AsyncConnection, places: Collection[str]) -> dict[str, tuple[int, datetime | None]]:
    """What is filed at these addresses and was fetched there: article and its date."""
    found: dict[str, tuple[int, datetime | None]] = {}
    wanted = sorted(places)
    for start in range(0, len(wanted), BATCH):
        some = (articles.c.owner == 0) & articles.c.address.in_(wanted[start : start + BATCH])
        for row in await connection.execute(
            select(articles.c.id, articles.c.address, articles.c.published).where(some)
        ):
            found[row.address] = row.id, row.published and datetime.fromisoformat(row.published)
    return found


def _changed(plan: _Plan, now: datetime) -> Iterator[Look]:
    for key, row in plan.known.items():
        if row.content != plan.contents[key] and _may_look(row, now):
            yield Look(key, plan.listed[key], row.article_id, plan.contents[key])


def _may_look(row: Row[Any], now: datetime) -> bool:
    """Whether it is time for another look: at few articles, at none often, and at none for long."""
    gap = NEXT_GAP * 4 ** (row.looks - 1) if row.looks else timedelta()
    watched = row.article_id is not None and row.first_at > now - WATCHED and row.looks < MOST_LOOKS
    return bool(watched and (row.looked_at or row.first_at) <= now - gap)


async def _vanished(connection: AsyncConnection, source_id: int, plan: _Plan, now: datetime) -> list[Look]:
    """Articles of the last days that are listed no more, though what was listed before them still is."""
    oldest = min((row.first_at for row in plan.known.values()), default=None)
    if oldest is None or not plan.in_order:
        return []
    later = (seen.c.first_at > max(oldest, now - WATCHED)) & seen.c.article_id.is_not(None) & seen.c.done
    query = select(seen, articles.c.url, articles.c.title).join(articles, articles.c.id == seen.c.article_id)
    rows = await connection.execute(query.where(seen.c.source_id == source_id, later))
    gone = [row for row in rows if row.key not in plan.listed]
    if len(gone) > MOST_GONE:
        return []
    gone = [row for row in gone if _may_look(row, now)]
    return [Look(row.key, Entry(row.key, row.url, row.title), row.article_id, None) for row in gone]
