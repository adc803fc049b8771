"""What a subscription lets through, in words."""

from __future__ import annotations

from collections.abc import Sequence

from bot.filters import spoken
from bot.models import Story, Subscription
from bot.render.message import Message, fitted, note
from bot.render.notes import plan
from bot.render.text import counted, name
from bot.standing import title_of

LONGEST = 300
LONGEST_TITLE = 120


def changed(subscription: Subscription) -> Message:
    """What passes from now on."""
    lines = [f"- {label}: {name(value, LONGEST)}" for label, value in spoken(subscription.filters)]
    if not lines:
        return note(f"No filters: {plan(subscription)}.")
    return Message(parts=(fitted([f"{_opened(plan(subscription))}, if it meets all of these:", *lines, TRY]),))


def tested(subscription: Subscription, verdicts: Sequence[tuple[Story, str | None]]) -> Message:
    """What would be posted of these stories, and why the rest would not."""
    if not verdicts:
        return note("There is no story yet to try the filters on.")
    passing = [story for story, why in verdicts if why is None]
    rest = [f"✗ {_title(story)} – {name(why, LONGEST)}" for story, why in verdicts if why is not None]
    head = f"**Would pass: {len(passing)} of {counted(len(verdicts), 'story', 'stories')}** ({plan(subscription)})"
    return Message(parts=(fitted([head, *(f"✓ {_title(story)}" for story in passing), *rest]),))


TRY = "-# `/filters test` shows what that means for the newest stories."


def _opened(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _title(story: Story) -> str:
    return name(title_of(story) or "a story without a headline", LONGEST_TITLE)
