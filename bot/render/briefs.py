"""A briefing as a message: its stories, those without news in a line each, and what can be pressed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from discord import ui

from bot.models import Briefing, Counts, Delivery, DeliveryKind, Detail, Mention, Passage, Standing, Status
from bot.render.buttons import story_buttons, story_menu, unfollow_button
from bot.render.limits import LONG, OPTIONS, ROOM, SHORT, size
from bot.render.message import Message
from bot.render.pictures import map_of
from bot.render.status import printed_by
from bot.render.story import Space, StoryText, story_text, title_of
from bot.render.text import counted, moment, name, topic_name
from summaries.document import Span

QUIET_LINES = 5  # of stories without news; the others stand in the menu
LONGEST_MENTION = 160
WHOLE = Span(0, 0)  # marks an article as one whose story was shown


def message(briefing: Briefing, heading: str = "", post_id: int | None = None, theme: str = "") -> Message:
    """The briefing in one message; stories that do not fit stand in its menu only.

    `theme`: one of `pictures.THEMES`, in which a map is drawn of a story that is told alone and is helped by one.
    """
    if not briefing.briefs and not briefing.quiet:
        return Message(content=f"There is nothing new to say as of {moment(briefing.as_of, 'f')}.")
    quiet = _quiet(briefing)
    room = ROOM - size(heading) - size(quiet) - 400  # for the footer
    texts = _texts(briefing, room)
    parts = [heading, *(text.text for text in texts), quiet, _footer(briefing, texts)]
    drawn = map_of(briefing.briefs[0], theme) if len(texts) == 1 else None
    return Message(
        parts=tuple(filter(None, parts)),
        rows=tuple(_rows(briefing, post_id)),
        passages=tuple(_passages(briefing, texts)),
        pictures=(drawn,) if drawn else (),
    )


def post(delivery: Delivery, briefing: Briefing, theme: str = "") -> Message:
    """What is owed to a channel, as it is posted there."""
    if delivery.kind is DeliveryKind.CATCH_UP:
        return _catch_up(delivery, briefing)
    ping = delivery.subscription.posting.ping
    match delivery.kind:
        case DeliveryKind.DIGEST:
            topic = f" · {topic_name(delivery.subscription.topic)}" if delivery.subscription.topic else ""
            made = message(briefing, f"-# Digest{topic}", delivery.id, theme)
            if delivery.subscription.member_id is None:
                return made
            return replace(made, rows=(*made.rows, ui.ActionRow(unfollow_button(delivery.subscription.id))))
        case DeliveryKind.UPDATE:
            return message(briefing, _advisory(briefing), delivery.post_id, theme)
        case _ if ping is not None:
            return replace(message(briefing, f"<@&{ping}>", delivery.id, theme), pings=(ping,))
    return message(briefing, "", delivery.id, theme)


def _advisory(briefing: Briefing) -> str:
    """What an edited post has that it had not before, and since when."""
    reports = sum(len(standing.unread) for standing in briefing.standings)
    news = f": {counted(reports, 'report')} more" if reports else ""
    return f"-# Updated {moment(briefing.as_of, 'R')}{news}"


def since(briefing: Briefing, start: datetime, counts: Counts) -> Message:
    """What is new for one member since a moment; plainly that nothing is, and where there is more."""
    if not briefing.briefs:
        read = f"Sources last read {moment(counts.read_at, 'R')}." if counts.read_at else "No source has been read yet."
        nothing = f"Nothing new for you since {moment(start, 'R')}. {read}"
        if not briefing.quiet:
            return Message(content=f"{nothing}\nLook further back with `hours`, or at all there is with `/brief`.")
        menu = story_menu([(each.story_id, each.title) for each in briefing.quiet])
        return Message(parts=(f"{nothing}\nWhat you have read already can be opened again below.",), rows=(menu,))
    return message(briefing, f"-# New for you since {moment(start, 'R')}")


def _texts(briefing: Briefing, room: int) -> list[StoryText]:
    """The briefs that fit, each with a fair share of the room that those before it left."""
    texts: list[StoryText] = []
    first, count = 1, len(briefing.briefs)
    longest = SHORT if briefing.detail is Detail.COMPACT else LONG // max(1, count)
    for index, brief in enumerate(briefing.briefs):
        space = Space(longest, room // (count - index), briefing.detail, alone=count == 1, first=first)
        told = story_text(brief, space, _standing(briefing, index))
        room -= size(told.text)
        if room < 0:
            break
        texts.append(told)
        first += told.sources
    return texts


def _standing(briefing: Briefing, index: int) -> Standing | None:
    return briefing.standings[index] if index < len(briefing.standings) else None


def _passages(briefing: Briefing, texts: Sequence[StoryText]) -> Iterator[Passage]:
    """The lines that are shown, and every article of the stories that are."""
    for standing, told in zip(briefing.standings, texts, strict=False):
        yield from (Passage(article_id, WHOLE) for article_id in standing.article_ids)
        yield from (Passage(standing.article_ids[line.article], line.span) for line in told.lines)


def _catch_up(delivery: Delivery, briefing: Briefing) -> Message:
    """One line for all that was held back, and a menu of those of its stories that are still there, newest first."""
    were = "was" if delivery.folded == 1 else "were"
    held = f"{counted(delivery.folded, 'post')} from before {moment(delivery.owed_at, 'f')} {were} held back"
    menu = dict(sorted(zip(briefing.story_ids, _titles(briefing), strict=True), reverse=True)[:OPTIONS])
    if not menu:
        return Message(content=f"{held}: nothing of what they were about is there to be read any more.")
    line = f"{held}: choose below from {counted(len(menu), 'story', 'stories')}, newest first."
    return Message(parts=(line,), rows=(story_menu([*menu.items()], delivery.id),))


def _quiet(briefing: Briefing) -> str:
    """A line for each story of which all was read here, and the way to it."""
    lines = [_mention(each) for each in briefing.quiet[:QUIET_LINES]]
    left = len(briefing.quiet) - len(lines)
    if left > 0:
        lines.append(f"-# … and nothing new in {counted(left, 'more story', 'more stories')}")
    if lines and not briefing.briefs:
        which = "it" if len(briefing.quiet) == 1 else "any of them"
        lines.append(f"Open {which} below to read all of it; only you will see it.")
    return "\n".join(lines)


def _mention(quiet: Mention) -> str:
    since = f" since {moment(quiet.read_at, 'R')}" if quiet.read_at else ""
    return f"-# Nothing new{since}: {name(quiet.title, LONGEST_MENTION) or 'a story without a headline'}"


def _footer(briefing: Briefing, texts: Sequence[StoryText]) -> str:
    """The law, how much is shown of how much, who printed it, and when this was so."""
    topic = f"{name(briefing.topic)} · " if briefing.topic else ""
    sentences = sum(standing.sentences for standing in briefing.standings[: len(texts)])
    lines = sum(len(told.lines) for told in texts)
    as_of = moment(briefing.as_of, "f")
    facts = ["Verbatim from the linked pages."] if texts else []
    facts += [f"{lines} of {counted(sentences, 'sentence')}."] if sentences else []
    facts += [f"{printed_by(briefing.briefs[0])}."] if sentences and len(briefing.briefs) == 1 else []
    return f"-# {topic}{' '.join([*facts, f'As of {as_of}'])}"


def _rows(briefing: Briefing, post_id: int | None) -> Iterator[ui.ActionRow[Any]]:
    """Buttons of the one story that is told, or else mentioned; a menu where there are more."""
    told = [*zip(briefing.story_ids, _titles(briefing), strict=True)]
    mentioned = [(each.story_id, each.title) for each in (*briefing.quiet, *briefing.more)]
    stories = [*told, *mentioned]
    if len(told) == 1 or len(stories) == 1:
        updated = any(standing.status is Status.UPDATED for standing in briefing.standings)
        full = briefing.detail is not Detail.FULL or not told or updated  # of an update only the news is shown
        yield from story_buttons(stories[0][0], full=full, post=post_id)
        stories = stories[1:]
    if stories:
        yield story_menu(stories, post_id)


def _titles(briefing: Briefing) -> list[str]:
    return [title_of(brief) or "" for brief in briefing.briefs]
