"""A briefing as a message: verbatim lines under their labels, each with the marks of its sources.

    brief -> its sound lines -> those that fit, whole, most telling first -> text with marks -> sources -> footer

A line is never cut. One that is no slice of its document is dropped and logged: it must not reach a reader.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from discord import ui

from bot.models import Briefing, Delivery, DeliveryKind, Detail
from bot.render.buttons import story_buttons, story_menu
from bot.render.limits import LONG, OPTIONS, ROOM, SHORT, size
from bot.render.message import Message
from bot.render.text import counted, escape, link, listed, moment, name, shown
from summaries.document import Brief, Document, Line, Slot
from summaries.verbatim import fault, has_own_title

log = logging.getLogger(__name__)

LONGEST_TITLE = 360
MOST_MARKS = 5  # of one line
TURN = (Slot.BOTTOM_LINE, Slot.WHAT_HAPPENED, Slot.WHO_SAID_WHAT, Slot.OTHER_WAY, Slot.WHY_IT_MATTERS, Slot.BACKGROUND)


@dataclass(frozen=True, slots=True)
class Space:
    """How much one brief may take."""

    shown: int  # characters that a reader sees
    sent: int  # characters with links and escapes


def message(briefing: Briefing, heading: str = "", post_id: int | None = None) -> Message:
    """The briefing in one message; stories that do not fit stand in its menu only."""
    if not briefing.briefs:
        return Message(content=f"There is nothing new to say as of {moment(briefing.as_of, 'f')}.")
    footer = _footer(briefing)
    parts = _texts(briefing, ROOM - size(footer) - size(heading))
    return Message(parts=(*([heading] if heading else []), *parts, footer), rows=(_row(briefing, post_id),))


def _texts(briefing: Briefing, room: int) -> list[str]:
    """The briefs that fit, each with a fair share of the room that those before it left."""
    texts: list[str] = []
    first, count = 1, len(briefing.briefs)
    longest = SHORT if briefing.detail is Detail.COMPACT else LONG // count
    for index, brief in enumerate(briefing.briefs):
        space = Space(longest, room // (count - index))
        text, used = brief_text(brief, space, first=first, alone=count == 1, day=briefing.detail is Detail.DAY)
        room -= size(text)
        if room < 0:
            break
        texts.append(text)
        first += used
    return texts


def post(delivery: Delivery, briefing: Briefing) -> Message:
    """What is owed to a channel, as it is posted there."""
    if delivery.kind is DeliveryKind.CATCH_UP:
        return _catch_up(delivery, briefing)
    topic = f" · {name(delivery.subscription.topic)}" if delivery.subscription.topic else ""
    return message(briefing, f"-# Digest{topic}" if delivery.kind is DeliveryKind.DIGEST else "", delivery.id)


def _catch_up(delivery: Delivery, briefing: Briefing) -> Message:
    """One line for all that was held back, and a menu of those of its stories that are still there, newest first."""
    were = "was" if delivery.folded == 1 else "were"
    held = f"{counted(delivery.folded, 'post')} from before {moment(delivery.owed_at, 'f')} {were} held back"
    menu = dict(sorted(zip(briefing.story_ids, _titles(briefing), strict=True), reverse=True)[:OPTIONS])
    if not menu:
        return Message(content=f"{held}: nothing of what they were about is there to be read any more.")
    line = f"{held}: choose below from {counted(len(menu), 'story', 'stories')}, newest first."
    return Message(parts=(line,), rows=(story_menu([*menu.items()], delivery.id),))


def brief_text(brief: Brief, space: Space, *, first: int = 1, alone: bool = True, day: bool = False) -> tuple[str, int]:
    """One brief within its space, its sources numbered from `first`; and how many sources it names."""
    chosen: list[Line] = []
    best = _written(brief, chosen, first, alone=alone, day=day)
    for line in _by_turns(sound_lines(brief)):
        if day and line.slot is not Slot.BOTTOM_LINE and chosen:
            break
        tried = _written(brief, [*chosen, line], first, alone=alone, day=day)
        if size(tried[0]) <= space.sent and shown(tried[0]) <= space.shown:
            chosen, best = [*chosen, line], tried
    return best


def sound_lines(brief: Brief) -> list[Line]:
    """The lines that may be shown; every other is logged as the defect it is."""
    sound = []
    for line in brief.lines:
        problem = fault(line, brief.documents)
        if problem:
            log.error("left out of a brief of %s: %s: %r", _where(brief, line), problem, line.text[:200])
        else:
            sound.append(line)
    return sound


def title_of(brief: Brief) -> str | None:
    """The headline, if it still is that of the leading document."""
    if brief.title is None or not brief.title.strip():
        return None
    if not has_own_title(brief):
        log.error(
            "left out of a brief of %s: no headline of it: %r", brief.documents[brief.lead].url, brief.title[:200]
        )
        return None
    return brief.title


def publisher(document: Document) -> str:
    """Who published a document, as far as it is known; escaped."""
    return name(document.site or "an unnamed source")


def _where(brief: Brief, line: Line) -> str:
    inside = 0 <= line.article < len(brief.documents)
    return str(brief.documents[line.article].url if inside else f"article {line.article}")


def _by_turns(lines: Sequence[Line]) -> Iterator[Line]:
    """The first line of each slot, then the second of each, and so on: what is left out is left out evenly."""
    slots = [[line for line in lines if line.slot is slot] for slot in TURN]
    for turn in range(max(map(len, slots))):
        yield from (slot[turn] for slot in slots if turn < len(slot))


def _written(brief: Brief, lines: Sequence[Line], first: int, *, alone: bool, day: bool) -> tuple[str, int]:
    cited = list(dict.fromkeys(index for line in lines for index in (line.article, *line.also[: MOST_MARKS - 1])))
    cited = cited or [brief.lead]
    marks = {index: f"[{number}]" for number, index in enumerate(cited, start=first)}
    slots = [(slot, [line for line in lines if line.slot is slot]) for slot in Slot]
    blocks = [_slot(slot, of_slot, marks, labelled=not day) for slot, of_slot in slots if of_slot]
    title = _title(brief, "##" if alone else "###")
    blocks = blocks or ["-# No line of it can stand here whole: read it at its source."]
    blocks = [f"{title}\n{blocks[0]}", *blocks[1:], _sources(brief, cited, marks, full=alone, day=day)]
    # A blank line ends a list or a quote for every client; in a day's brief there is neither.
    return ("\n" if day else "\n\n").join(blocks), len(cited)


def _title(brief: Brief, level: str) -> str:
    title = title_of(brief)
    escaped = escape(title) if title else ""
    if not escaped or size(escaped) > LONGEST_TITLE:
        return f"{level} From {publisher(brief.documents[brief.lead])}"
    return f"{level} {escaped}"


def _slot(slot: Slot, lines: Sequence[Line], marks: dict[int, str], *, labelled: bool) -> str:
    if slot is Slot.BOTTOM_LINE:
        return "\n".join(f"{escape(line.text)} {_marks(line, marks)}" for line in lines)
    said = slot is Slot.WHO_SAID_WHAT
    written = [_said(line, marks) if said else f"- {escape(line.text)} {_marks(line, marks)}" for line in lines]
    between = "\n\n" if said else "\n"
    return (f"**{slot.value.capitalize()}**\n" if labelled else "") + between.join(written)


def _said(line: Line, marks: dict[int, str]) -> str:
    quote = line.quote
    speaker = name(quote.speaker) if quote and quote.speaker else "Unattributed"
    role = f", {name(quote.role, 120)}" if quote and quote.role and quote.speaker else ""
    return f"{speaker}{role}\n> {escape(line.text)} {_marks(line, marks)}"


def _marks(line: Line, marks: dict[int, str]) -> str:
    return "".join(dict.fromkeys(marks[index] for index in (line.article, *line.also) if index in marks))


def _sources(brief: Brief, cited: Sequence[int], marks: dict[int, str], *, full: bool, day: bool) -> str:
    named = [_source(brief.documents[index], marks[index], full=full) for index in cited]
    others = len(brief.documents) - len(cited)
    independent = counted(brief.publishers, "publisher")
    if brief.publishers == 1 and not day:
        independent += ", not corroborated"
    counts = independent + (f", {counted(others, 'more report')}" if others else "")
    return "\n".join(f"-# {each}" for each in [*named, counts]) if full else f"-# {' · '.join([*named, counts])}"


def _source(document: Document, mark: str, *, full: bool) -> str:
    facts = [f"{mark} {link(publisher(document), document.url)}"]
    if full and document.authors:
        facts.append(authors(document))
    if document.published:
        facts.append(moment(document.published))
    return " · ".join(facts) if full else " ".join(facts)


def authors(document: Document) -> str:
    """At most three names, then how many more."""
    names = [name(author, 40) for author in document.authors]
    return listed(names) if len(names) <= 3 else f"{', '.join(names[:2])} and {len(names) - 2} more"


def _footer(briefing: Briefing) -> str:
    topic = f"{name(briefing.topic)} · " if briefing.topic else ""
    return f"-# {topic}Verbatim from the linked pages · as of {moment(briefing.as_of, 'f')}"


def _row(briefing: Briefing, post_id: int | None) -> ui.ActionRow[Any]:
    if len(briefing.story_ids) == 1:
        return story_buttons(briefing.story_ids[0], full=briefing.detail is not Detail.FULL, post=post_id)
    return story_menu([*zip(briefing.story_ids, _titles(briefing), strict=True)], post_id)


def _titles(briefing: Briefing) -> list[str]:
    return [title_of(brief) or "" for brief in briefing.briefs]
