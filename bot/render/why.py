"""Why this story and these lines, or why nothing: the rules in words, with what they met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from bot.models import Subscription, Why, WhyNothing
from bot.render.buttons import story_buttons
from bot.render.documents import publisher
from bot.render.limits import ROOM
from bot.render.message import Message, fitted, note
from bot.render.notes import label, plan
from bot.render.status import flag, printed_by
from bot.render.story import sound_lines, title_of
from bot.render.text import counted, escape, listed, moment, name
from summaries.document import Place, Slot

MOST_NAMED = 6
MOST_FORMER = 3
RULES = {
    Slot.BOTTOM_LINE: "opens a report, and says most of what all of them say",
    Slot.WHAT_HAPPENED: "tell of an event, each of another",
    Slot.WHY_IT_MATTERS: "state a consequence or a concern, in the source's own words",
    Slot.WHO_SAID_WHAT: "quote somebody whom the report names, one sentence a speaker",
    Slot.OTHER_WAY: "deny or doubt what others say",
    Slot.DISAGREE: "give one quantity with two values, in reports of two publishers",
    Slot.BACKGROUND: "tell of what was before",
}


def why(told: Why) -> Message:
    """Why this story, and why these lines."""
    brief, story = told.brief, told.story
    names = dict.fromkeys(publisher(article.document) for article in story.articles)
    more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
    title, shown = title_of(brief), len(sound_lines(brief))
    by = f"{', '.join([*names][:MOST_NAMED])}{more}"
    share = f"{shown} of {counted(told.standing.sentences, 'sentence')}"
    tell = "tells" if len(story.articles) == 1 else "tell"
    lines = [
        f"### Why “{name(title, 200)}”" if title else "### Why this story",
        f"- **One event**: {counted(len(story.articles), 'report')} {tell} it, by {by}; {printed_by(brief)}.",
        f"- **When**: first read {moment(story.opened_at, 'f')}, newest report {moment(story.moved_at, 'R')}.",
        *_about(told),
        f"- **Here**: {_wanted(told)}",
        f"- **Read here**: {_read(told)}",
        *_former(told),
        f"**Why these lines**: {share}, each as it is printed; of one report no more than a quarter.",
        *_rules(told),
    ]
    return Message(parts=(fitted(lines, ROOM),), rows=story_buttons(story.id, full=True))


def why_nothing(told: WhyNothing) -> Message:
    """Why nothing comes by itself, and what would change that."""
    return note("**What comes here, and why nothing may**", *(f"- {line}" for line in _reasons(told)))


def _about(told: Why) -> Iterator[str]:
    places = [f"{_flagged(place)} ({place.mentions})" for place in told.brief.places[:3]]
    if places:
        yield f"- **Places named**: {listed(places)}"
    if told.standing.topics:
        yield f"- **Topic**, by its words: {listed(told.standing.topics)}"


def _flagged(place: Place) -> str:
    named = escape(place.name)
    return named if flag(place) == named else f"{flag(place)} {named}"


def _wanted(told: Why) -> str:
    if told.wanted_by:
        return f"asked for by {listed(_asked(each) for each in told.wanted_by[:3])}."
    if told.others:
        return f"none of this channel's {counted(told.others, 'subscription')} asks for it; `/brief` finds it."
    return "nothing is posted in this channel by itself; `/brief` finds it."


def _asked(subscription: Subscription) -> str:
    return f"the subscription to {plan(subscription)}"


def _read(told: Why) -> str:
    if told.read_at is None:
        return "not yet, so all of it is new."
    since = f"{counted(told.read, 'line')} of it, last {moment(told.read_at, 'R')}"
    later = len(told.standing.unread)
    return f"{since}; {counted(later, 'report')} came since." if later else f"{since}; no report came since."


def _former(told: Why) -> Iterator[str]:
    """What was shown and has been changed since, in the words in which it was shown."""
    for words in told.former[:MOST_FORMER]:
        yield f"- **Printed no more**: “{name(words, 300)}”"
    more = len(told.former) - MOST_FORMER
    if more > 0:
        yield f"- and {counted(more, 'line')} more"


def _rules(told: Why) -> Iterator[str]:
    slots = Counter(line.slot for line in sound_lines(told.brief))
    for slot in Slot:
        if slots[slot]:
            yield f"- {slot.value.capitalize()}, {slots[slot]}: {RULES[slot]}"


def _reasons(told: WhyNothing) -> Iterator[str]:
    counts = told.counts
    if counts.sources == 0:
        yield "No source is followed: an admin adds some with `/sources add` or `/sources pack`."
        return
    read = f"last read {moment(counts.read_at, 'R')}" if counts.read_at else "not read yet"
    yield f"Sources: {counts.sources} followed, {read}."
    if told.failing:
        some = [f"{label(source)} ({name(source.error or 'no reason known', 100)})" for source in told.failing[:3]]
        yield f"⚠️ {counted(len(told.failing), 'source')} cannot be read: {listed(some)}."
    yield f"In the last day {counted(told.lately, 'story', 'stories')} moved; unread here: {told.unread}."
    if not told.subscriptions:
        yield "Nothing is posted here by itself: an admin sets that up with `/subscribe`."
        return
    yield f"Asked for here: {listed(map(plan, told.subscriptions[:3]))}."
    if told.unread and not told.wanted:
        yield "None of the unread stories is on what is asked for here; `/brief` shows them."
    elif not told.unread and told.lately:
        yield "All of it was read here already, and nothing is shown twice."
    elif told.wanted:
        yield f"Unread and asked for: {counted(told.wanted, 'story', 'stories')}. `/brief` shows what there is now."
