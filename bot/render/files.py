"""A briefing as a file beside a line of text."""

from __future__ import annotations

import re

from bot.exports import EXPORTS
from bot.models import Briefing
from bot.render.message import Attachment, Message
from bot.render.text import counted

LARGEST = 1_000_000  # bytes; far below what Discord takes from anybody


def saved(briefing: Briefing, form: str) -> Message:
    """The briefing as a file of this form, a key of EXPORTS; its last stories are left out where it would be large."""
    count = len(briefing.briefs)
    while True:
        text = EXPORTS[form].write(_first(briefing, count))
        if len(text.encode("utf-8", "replace")) <= LARGEST or count == 0:
            break
        count -= 1
    left = len(briefing.briefs) - count
    said = f"{counted(count, 'story', 'stories')}, each line with its citation."
    said += f" {counted(left, 'story', 'stories')} did not fit." if left else ""
    return Message(content=said, attachment=Attachment(f"{_stem(briefing)}.{EXPORTS[form].ending}", text))


def _first(briefing: Briefing, count: int) -> Briefing:
    return Briefing(
        briefing.briefs[:count], briefing.story_ids[:count], briefing.detail, briefing.as_of, briefing.topic
    )


def _stem(briefing: Briefing) -> str:
    about = briefing.topic or (briefing.briefs[0].title if len(briefing.briefs) == 1 else None) or "briefing"
    plain = re.sub(r"[^a-z0-9]+", "-", about.casefold())[:50].strip("-") or "briefing"
    return f"{briefing.as_of:%Y-%m-%d}-{plain}"
