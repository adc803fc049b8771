"""Short answers to those who run a server or ask in vain: lists, confirmations, and plainly that there is nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.filters import spoken
from bot.models import Briefing, Cadence, Counts, Found, Source, Subscription
from bot.render.briefs import message
from bot.render.message import Message, fitted, note
from bot.render.text import counted, escape, link, listed, moment, name, topic_name
from summaries.summarizers import DEFAULT

LONGEST_ERROR = 300
LONGEST_ENTRY = 200
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def nothing_found(found: Found, counts: Counts, hours: int, *, alone: bool = False) -> Message:
    """That there is no story, what there is instead, and when the sources were last read.

    `alone`: no server asks, but somebody in direct messages or where the bot is no member.
    """
    if counts.sources == 0 and alone:
        return note(
            "There is no source to read here: whoever runs this bot offers none to everybody. "
            "On a server that has added me, ask there."
        )
    if counts.sources == 0:
        return note(
            "This server follows no source yet. An admin adds one with `/sources add`, for which a site's"
            " address is enough, or many with `/sources pack`."
        )
    on = f" on {name(found.understood, 100)}" if found.understood else ""
    near = f"There is something on {listed(name(topic, 100) for topic in found.near)}." if found.near else ""
    read = f"Sources last read {moment(counts.read_at, 'R')}." if counts.read_at else "No source has been read yet."
    return note(f"Nothing{on} in the last {_span(hours)}.", *filter(None, [near]), read)


def status(counts: Counts, version: str) -> Message:
    """What this server has read."""
    failing = f" ({counts.failing} failing: see `/sources list`)" if counts.failing else ""
    return note(
        f"**Sitrep {version}**",
        f"{counted(counts.sources, 'source')} followed{failing}, {counted(counts.subscriptions, 'subscription')}",
        f"{counted(counts.articles, 'article')} read in {counted(counts.stories, 'story', 'stories')}, "
        f"{counted(counts.quotes, 'quotation')} kept",
        f"Last poll {moment(counts.read_at, 'R')}" if counts.read_at else "No source has been read yet",
    )


def subscriptions(wanted: Sequence[Subscription]) -> Message:
    """Every subscription with what went wrong last."""
    if not wanted:
        return note("Nothing is posted by itself yet. `/subscribe` sets it up for a channel.")
    return Message(parts=(fitted([f"**{counted(len(wanted), 'subscription')}**", *map(_subscription, wanted)]),))


def subscribed(subscription: Subscription, next_at: datetime | None, *, sources: int) -> Message:
    """What will be posted where, and when first."""
    when = f"The next digest is due {moment(next_at, 'f')}, if there is news." if next_at else ""
    empty = "" if sources else "This server follows no source yet: add one with `/sources add`."
    return note(f"Done: {plan(subscription)}.", *filter(None, [when, empty]))


def tried(briefing: Briefing, source: str, entries: int) -> Message:
    """What would be posted of a source's newest article."""
    heading = f"{name(source)} lists {counted(entries, 'article')}. Of the newest, this would be posted:"
    return message(briefing, heading)


def plan(subscription: Subscription) -> str:
    """What a subscription posts, in words."""
    topic = f" on {topic_name(subscription.topic)}" if subscription.topic else ""
    where = f"<#{subscription.channel_id}>"
    method = f", told by {escape(subscription.summarizer)}" if subscription.summarizer != DEFAULT else ""
    ways = "".join(f", {way}" for way in _ways(subscription))
    if subscription.cadence is Cadence.BREAKING:
        return f"each new story{topic} in {where} as it breaks{method}{ways}"
    hours = listed(f"{hour:02}:00" for hour in subscription.hours)
    days = f" on {listed(DAYS[day] for day in subscription.posting.days)}" if subscription.posting.days else ""
    return f"a digest{topic} in {where} at {hours} {escape(subscription.zone)}{days}{method}{ways}"


def _ways(subscription: Subscription) -> Iterator[str]:
    """How it posts, where that is not how all do."""
    posting = subscription.posting
    if posting.hourly is not None:
        yield f"at most {posting.hourly} an hour"
    if posting.quiet is not None:
        first, last = posting.quiet
        yield f"without notifying from {first:02}:00 to {last:02}:00 {escape(subscription.zone)}"
    if posting.ping is not None:
        yield f"mentioning <@&{posting.ping}>"
    if posting.publish:
        yield "published"


def label(source: Source) -> str:
    """A source's name as a link."""
    shown = name(source.title or "", 80) or name(source.url, 80)
    return link(shown or "an unnamed source", source.url)


def _subscription(subscription: Subscription) -> str:
    text = f"- {plan(subscription)}"
    wanted = "; ".join(f"{label}: {value}" for label, value in spoken(subscription.filters))
    text += f"\n  only {name(wanted, LONGEST_ERROR)}" if wanted else ""
    return f"{text}\n  ⚠️ {name(subscription.error, LONGEST_ERROR)}" if subscription.error else text


def _span(hours: int) -> str:
    return counted(hours // 24, "day") if hours % 24 == 0 else counted(hours, "hour")
