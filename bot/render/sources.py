"""What an address leads to: what it is, how often it publishes, how its newest would be posted; and the question."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import discord
from discord import ui

from bot.models import Briefing, Detail, Entry, Listing
from bot.render.limits import LONG, OPTION_LABEL, OPTIONS, ROOM, size
from bot.render.message import Message
from bot.render.story import Space, story_text
from bot.render.text import counted, cut, link, moment, name, web_address
from bot.sources import Choice, Found

ANSWER = r"sitrep:add:(?P<what>follow|cancel):(?P<offer>[0-9a-f]{16})"  # a button below what was found
OTHERS = r"sitrep:add:other:(?P<offer>[0-9a-f]{16})"  # a menu whose values are places in the list of the others

KINDS = {
    "feed": "A feed",
    "sitemap": "A sitemap",
    "frontpage": "The headlines of a page",
    "page": "One article",
    "folder": "A folder of the operator's",
}
OTHER_KINDS = {"page": "Only this article", "frontpage": "The headlines of the page itself"}
ASK = "Follow it here? What is there already is not posted; what comes later is."
ASK_PAGE = "Read it here? `/brief` and `/whosaid` will know it; nothing of it is posted."
LONGEST_REASON = 160
LONGEST_HEADLINE = 200
COUNTED = 30  # of the newest entries, from which it is told how often a source publishes
FEWEST_COUNTED = 5
SHORTEST_COUNTED = timedelta(hours=1)  # from the oldest to the newest of them
PREVIEW = 600  # shown characters of one story
DAY, WEEK, MONTH, YEAR = (timedelta(days=days) for days in (1, 7, 30, 365))


@dataclass(frozen=True, slots=True)
class Preview:
    """The newest entries of a source as they would be posted, and those that cannot be."""

    briefing: Briefing
    unread: tuple[tuple[Entry, str], ...] = ()  # with the reason


def offer(found: Found, preview: Preview, now: datetime) -> tuple[str, ...]:
    """The parts of the message that shows what was found."""
    head = _head(found, now)
    texts = [*_stories(preview.briefing, ROOM - size(head) - 900)]
    unread = "\n".join(_unread(entry, why) for entry, why in preview.unread)
    lead = "-# As it would be posted, in short:" if texts else ""
    ask = ASK_PAGE if found.kind == "page" else ASK
    return tuple(filter(None, [head, "\n".join(filter(None, [lead, *texts[:1]])), *texts[1:], unread, ask]))


def question(parts: Sequence[str], offer_id: str, others: Sequence[Choice]) -> Message:
    """What was found, with the ways to answer below it."""
    return Message(parts=tuple(parts), rows=tuple(_rows(offer_id, others)))


def followed(label: str, *, known: bool = False, posts: bool = True) -> str:
    """That a source is followed from now on, or was already; `label`: its link; `posts`: a channel asked for some."""
    if known:
        return f"This server follows {label} already."
    later = "what comes later is" if posts else "what comes later is, once `/subscribe` says where"
    read = "The newest are being read now: `/brief` has them in a minute."
    return f"Following {label}.\n{read} Nothing of them is posted; {later}."


def rate(listing: Listing) -> str:
    """How often a source publishes, by its newest entries; nothing where their dates do not tell."""
    dates = sorted((entry.published for entry in listing.entries if entry.published), reverse=True)[:COUNTED]
    span = dates[0] - dates[-1] if len(dates) >= FEWEST_COUNTED else timedelta()
    if span < SHORTEST_COUNTED:
        return ""
    each = span / (len(dates) - 1)
    for length, unit in ((DAY, "day"), (WEEK, "week"), (MONTH, "month"), (YEAR, "year")):
        if length / each >= 1:
            return f"about {round(length / each)} a {unit}"
    return "less than one a year"


def _head(found: Found, now: datetime) -> str:
    shown = name(found.title or "", 120) or name(found.url, 120)
    listing = found.listing
    dated = max((entry.published for entry in listing.entries if entry.published), default=None)
    facts = [KINDS.get(found.kind, "A source")]
    if found.kind != "page":
        facts += [f"{counted(len(listing.entries), 'article')} listed", rate(listing)]
        facts += [f"newest {moment(min(dated, now), 'R')}"] if dated else []
    lines = [f"### {link(shown, found.url)}", " · ".join(filter(None, facts)), _address(found.url)]
    return "\n".join([*lines, f"⚠️ {found.note}"] if found.note else lines)


def _address(url: str) -> str:
    """The address itself, small, so that an admin sees what exactly is followed."""
    return f"-# {name(url, 150)}" if web_address(url) else ""


def _stories(briefing: Briefing, room: int) -> Iterator[str]:
    first, count = 1, len(briefing.briefs)
    for index, brief in enumerate(briefing.briefs):
        longest = min(PREVIEW, LONG // count)
        told = story_text(brief, Space(longest, room // (count - index), Detail.DAY, alone=False, first=first))
        room -= size(told.text)
        if room < 0:
            return
        first += told.sources
        yield told.text


def _unread(entry: Entry, why: str) -> str:
    shown = name(entry.title or entry.url or "an entry without a headline", LONGEST_HEADLINE)
    return f"- “{shown}” would not be posted: {name(why, LONGEST_REASON)}"


def _rows(offer_id: str, others: Sequence[Choice]) -> Iterator[ui.ActionRow[Any]]:
    yield ui.ActionRow(
        ui.Button[Any](label="Follow", style=discord.ButtonStyle.success, custom_id=f"sitrep:add:follow:{offer_id}"),
        ui.Button[Any](label="Cancel", custom_id=f"sitrep:add:cancel:{offer_id}"),
    )
    options = [
        discord.SelectOption(label=_label(each), description=cut(each.url, OPTION_LABEL), value=str(index))
        for index, each in enumerate(others[:OPTIONS])
    ]
    if options:
        holder = "Something else that was found there"
        yield ui.ActionRow(
            ui.Select[Any](custom_id=f"sitrep:add:other:{offer_id}", placeholder=holder, options=options)
        )


def _label(choice: Choice) -> str:
    shown = OTHER_KINDS.get(choice.kind) or cut(choice.title or "", OPTION_LABEL)
    return shown or cut(choice.url, OPTION_LABEL) or "A feed without a name"
