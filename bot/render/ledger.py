"""What somebody said, newest first, day by day: each quotation in its sentence, with its outlets and a link."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import discord
from discord import ui

from bot.models import Counts, Leaf, Ledger, Quotation
from bot.quotations import first_seen
from bot.render.buttons import quote_buttons
from bot.render.limits import BUTTON_LABEL, CUSTOM_ID, LONG, ROOM, size
from bot.render.message import Message, note
from bot.render.quotation import about, is_sound, outlet, outlets, sentence, warnings
from bot.render.text import counted, cut, listed, moment, name, shortened, shown
from summaries.quotes.confidence import SURE
from summaries.spellings import Person, key, mark

LEDGER = (
    r"sitrep:by:(?P<skip>\d{1,6})\.(?P<number>\d{1,3}):(?P<since>\d{0,7}):(?P<mark>[0-9a-f]{8}):"
    r"(?P<key>[^\W_]{1,20}):(?P<topic>[^\n]{0,60})"
)
MOST_OUTLETS = 4  # named as carrying the same words
LONGEST_TITLE = 90  # of the article, which tells what it was about
HOUR = 3600


def ledger(found: Ledger, counts: Counts) -> Message:
    """A page of what somebody said, with buttons to older and newer ones; or who may be meant."""
    if found.person is None:
        return _who(found, counts)
    blocks: list[str] = []
    below: list[ui.ActionRow[Any] | None] = [None]  # the title has no button
    room, seen = ROOM - 300, LONG - 300
    day: date | None = None
    last = ""  # headline
    for said in found.said:
        if not is_sound(said.stored):
            continue
        when = first_seen(said.stored).astimezone(UTC).date()
        title = said.stored.document.title or ""
        block = _block(
            said, room // 2 if not blocks else room, new_day=when != day, under="" if title == last else title
        )
        if size(block) > room or shown(block) > seen:
            block = _brief(said)
        if size(block) > room:
            break
        blocks.append(block)
        below.append(quote_buttons(said.stored.id, outlets=False))
        room, seen, day, last = room - size(block), seen - shown(block), when, title
    if not blocks and not (found.older or found.newer):
        return note(f"Nothing that {name(found.person.name, 100)} said{_narrowed(found)} is kept.", *_read(counts))
    rows = _turning(found)
    more = [
        f"-# {'More of' if blocks else 'No more on this page: turn it for'} what {name(found.person.name, 60)} said"
    ]
    more = more if rows else []
    return Message(parts=(_title(found), *blocks, *more), rows=tuple(rows), below=tuple(below))


def since_of(hours: str) -> datetime | None:
    """The moment that a button carries."""
    return datetime.fromtimestamp(int(hours) * HOUR, UTC) if hours else None


def custom_id(person: Person, leaf: Leaf, since: datetime | None, topic: str | None) -> str:
    """What a button carries of a ledger: at most 100 characters."""
    hours = "" if since is None else str(max(0, int(since.timestamp()) // HOUR))
    start = f"sitrep:by:{leaf.skip}.{leaf.number}:{hours}:{mark(person.name)}:{key(person.name)}:"
    return start + shortened(topic or "", min(CUSTOM_ID - size(start), 60))


def _title(found: Ledger) -> str:
    assert found.person is not None  # noqa: S101 only a ledger of somebody has a title
    spelt = [each for each in found.person.spellings if each != found.person.name][:3]
    also = f"\n-# Also printed as {listed(name(each, 60) for each in spelt)}" if spelt else ""
    return f"### {name(found.person.name, 100)}\nWhat was said{_narrowed(found)}, newest first{also}"


def _narrowed(found: Ledger) -> str:
    topic = f" on {name(found.topic, 100)}" if found.topic else ""
    return topic + (f" since {moment(found.since)}" if found.since else "")


def _block(said: Quotation, room: int, *, new_day: bool, under: str) -> str:
    """A quotation with its whole sentence, under a headline; where that is too long for the room, where to read it."""
    stored = said.stored
    head = [f"**{moment(first_seen(stored))}**"] if new_day else []
    head += [*_doubt(said), *about(stored.quote, stored.document)]
    whole = "\n".join([*head, sentence(stored), "", *warnings(stored.quote), *_carried(said, under)])
    return whole if size(whole) <= room else "\n".join([*head, *_brief_lines(said)])


def _brief(said: Quotation) -> str:
    return "\n".join([f"**{moment(first_seen(said.stored))}**", *_brief_lines(said)])


def _brief_lines(said: Quotation) -> list[str]:
    return ["A sentence too long to stand here whole: read it at its source.", f"-# {outlet(said.stored)}"]


def _doubt(said: Quotation) -> list[str]:
    return [] if said.stored.quote.confidence >= SURE else ["Probably:"]


def _carried(said: Quotation, under: str) -> list[str]:
    """The outlets that print it, and those that print it in other words."""
    first, *others = outlets([said.stored, *said.also])
    left = len(others) - MOST_OUTLETS
    named = [first, *others[:MOST_OUTLETS], *([f"{left} more"] if left > 0 else [])]
    title = cut(under, LONGEST_TITLE)
    lines = [f"-# {listed(named)}{f' · {name(title)}' if title else ''}"]
    for each in said.variants[:1]:
        if is_sound(each):
            lines += [f"{outlet(each)} prints it:", sentence(each), "", *warnings(each.quote)]
    return lines


def _turning(found: Ledger) -> list[ui.ActionRow[Any]]:
    """Older and newer pages, where there are."""
    assert found.person is not None  # noqa: S101 as in _title
    leaves = {"Newer": found.newer, "Older": found.older}
    buttons = [
        ui.Button[Any](label=label, custom_id=custom_id(found.person, leaf, found.since, found.typed_topic))
        for label, leaf in leaves.items()
        if leaf is not None
    ]
    return [ui.ActionRow(*buttons)] if buttons else []


def _who(found: Ledger, counts: Counts) -> Message:
    """Who may be meant, each with a button; or that nobody is."""
    asked = name(found.asked, 100)
    if not found.people:
        return note(f"Nobody called {asked} is quoted in what this server reads.", *_read(counts))
    several = any(key(person.name) == key(found.asked) for person in found.people)
    text = f"Whom do you mean by {asked}?" if several else f"Nobody called {asked} is quoted here. Do you mean:"
    lines = [f"- {name(person.name, 100)}, {_how_many(person.count)}" for person in found.people]
    buttons = [
        ui.Button[Any](
            label=cut(person.name, BUTTON_LABEL) or "Unnamed",
            style=discord.ButtonStyle.secondary,
            custom_id=custom_id(person, Leaf(), found.since, found.typed_topic),
        )
        for person in found.people[:5]
    ]
    return Message(parts=("\n".join([text, *lines]),), rows=(ui.ActionRow(*buttons),))


def _how_many(count: int) -> str:
    exact = count <= Ledger.COUNTED
    return counted(count, "quotation") if exact else f"more than {Ledger.COUNTED} quotations"


def _read(counts: Counts) -> list[str]:
    if counts.sources == 0:
        return ["This server follows no source yet: an admin adds one with `/sources add`."]
    many = f"{counted(counts.quotes, 'quotation')} in {counted(counts.articles, 'article')}"
    return [f"Looked through {many}" + (f", last read {moment(counts.read_at, 'R')}." if counts.read_at else ".")]
