"""Forum channels: each post is a thread of its own, found again by what stands below its first message."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime

import discord

from bot.models import Briefing, Delivery, DeliveryKind
from bot.render.story import title_of
from bot.render.text import cut

LONGEST_NAME = 100  # characters of a post's title
MOST_TAGS = 5  # of a post
LOOKED_THROUGH = 100  # archived posts at most, for one that may have arrived


def title(delivery: Delivery, briefing: Briefing) -> str:
    """What a post is called: its story's headline, or which digest it is. Plain text, as Discord shows titles."""
    if delivery.kind is DeliveryKind.CATCH_UP:
        return "What was held back"
    if delivery.kind is DeliveryKind.DIGEST:
        topic = f": {delivery.subscription.topic}" if delivery.subscription.topic else ""
        return _plain(f"Digest of {briefing.as_of:%d %B %Y}{topic}")
    return _plain(title_of(briefing.briefs[0]) or "" if briefing.briefs else "") or "A story without a headline"


def tags(forum: discord.ForumChannel, briefing: Briefing) -> list[discord.ForumTag]:
    """The forum's tags that are called as the stories' topics are; those that only moderators give are left."""
    topics = {topic.casefold() for standing in briefing.standings for topic in standing.topics}
    fitting = [each for each in forum.available_tags if each.name.casefold() in topics and not each.moderated]
    return fitting[:MOST_TAGS]


async def earlier(forum: discord.ForumChannel, since: datetime, is_it: Callable[[discord.Message], bool]) -> int | None:
    """The post that was made since a moment and whose first message is the one that is looked for."""
    async for thread in _newest(forum, since):
        async for first in thread.history(limit=1, oldest_first=True):
            if is_it(first):
                return thread.id
    return None


async def _newest(forum: discord.ForumChannel, since: datetime) -> AsyncIterator[discord.Thread]:
    """The bot's own posts since a moment, open ones first."""
    active: Sequence[discord.Thread] = await forum.guild.active_threads()
    for thread in sorted(active, key=lambda each: -each.id):
        if thread.parent_id == forum.id and _is_ours(thread, forum, since):
            yield thread
    async for thread in forum.archived_threads(limit=LOOKED_THROUGH):
        if _is_ours(thread, forum, since):
            yield thread


def _is_ours(thread: discord.Thread, forum: discord.ForumChannel, since: datetime) -> bool:
    return thread.owner_id == forum.guild.me.id and discord.utils.snowflake_time(thread.id) >= since


def _plain(text: str) -> str:
    """In one line, without what cannot be seen, short enough for a title."""
    return cut(" ".join("".join(each if each.isprintable() else " " for each in text).split()), LONGEST_NAME)
