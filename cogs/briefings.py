"""`/brief`, and the buttons and the menu below every briefing."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import briefings, render
from bot.client import Interaction, SitrepClient, answer_error, anywhere, is_member, reads_as, reply
from bot.errors import InputError
from bot.lookup import understand_topic
from bot.models import Briefing, Detail, Found, Reader, Story, Subject, SubjectKind
from bot.render import Message
from bot.render.buttons import CHOICE, STORY, share_button
from bot.render.files import saved
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import cut, shortened
from bot.subjects import find, offered
from bot.why import why
from summaries.summarizers import DEFAULT, SUMMARIZERS

WEEK = 7 * 24
WEIGHED = 40  # the newest stories of which a briefing takes the weightiest
METHODS = [app_commands.Choice(name=name, value=name) for name in SUMMARIZERS]


class Briefings(commands.Cog):
    """Briefings on request."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def cog_load(self) -> None:
        """Answer what is pressed below messages, also those of before a restart."""
        self.client.add_dynamic_items(StoryButton, StoryMenu)

    async def cog_unload(self) -> None:
        """Stop answering it."""
        self.client.remove_dynamic_items(StoryButton, StoryMenu)

    @app_commands.command(
        description="A cited briefing: what is new here, or on a topic, country, person, source, story"
    )
    @anywhere
    @app_commands.describe(
        topic="A country, a person, a source, a story or words; everything if left out",
        hours="How far back to look: 168 (a week) if left out",
        detail="compact: a few stories · full: one story · day: a line each. All of it, also what was read here",
        file="Only for you, as a file with all citations",
        summarizer="How sentences of a story with one report are chosen for what happened: position if left out",
    )
    @app_commands.choices(summarizer=METHODS)
    async def brief(  # noqa: PLR0913, PLR0917 the options of a command
        self,
        interaction: Interaction,
        topic: str | None = None,
        hours: app_commands.Range[int, 1, 8760] = WEEK,
        detail: Literal["compact", "full", "day"] | None = None,
        file: Literal["markdown", "html", "json"] | None = None,
        summarizer: str = DEFAULT,
    ) -> None:
        """Answer in public, so that a server reads it together: first what it has not read here."""
        scope = reads_as(interaction)
        understand_topic(topic)  # refuses, in private, what cannot be looked for
        # Where the bot was only brought along, it does not speak up in front of all.
        await interaction.response.defer(ephemeral=file is not None or _is_guest(interaction))
        store, now = self.client.store, self.client.clock()
        found = await find(store, scope, topic, now - timedelta(hours=hours), WEIGHED)
        if not found.stories:
            await reply(
                interaction, render.notes.nothing_found(found, await store.counts(scope), hours, alone=scope < 0)
            )
        elif file:
            made = await asyncio.to_thread(_whole, found, Detail(detail or "full"), now, summarizer)
            await reply(interaction, saved(made, file))
        else:
            reader = Reader(scope, interaction.channel_id or 0)
            await self._brief(interaction, reader, found, Detail(detail) if detail else None, summarizer)

    async def _brief(
        self, interaction: Interaction, reader: Reader, found: Found, detail: Detail | None, summarizer: str
    ) -> None:
        """Show the stories, and note what was shown to the channel."""
        store, now = self.client.store, self.client.clock()
        read = await store.readings.read(reader, ids_of(found.stories))
        made = await asyncio.to_thread(_fresh, found, detail, now, read, summarizer)
        message = await asyncio.to_thread(render.message, made, theme=await _theme(interaction))
        await reply(interaction, message)
        await store.readings.note(reader, message.passages, now)

    @brief.autocomplete("topic")
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries, people, sources and headlines in what this server reads, each said to be one."""
        found = await offered(self.client.store, reads_as(interaction), typed, OPTIONS)
        return choices(found)


class StoryButton(ui.DynamicItem[ui.Button[Any]], template=STORY):
    """Opens one story in private: its full brief, its quotations, days and sources, why it is shown, or as a file.

    Below such an answer it stands again, to share the answer.
    """

    def __init__(self, item: ui.Button[Any], what: str, story_id: int, *, share: bool) -> None:
        super().__init__(item)
        self.what = what
        self.story_id = story_id
        self.share = share

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, match["what"], int(match["story"]), share=match["share"] is not None)

    async def callback(self, interaction: Any) -> None:
        """Answer the one who pressed, or all who read the channel."""
        await _open(interaction, self.what, self.story_id, share=self.share)


class StoryMenu(ui.DynamicItem[ui.Select[Any]], template=CHOICE):
    """Opens the chosen story in private."""

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, _match: re.Match[str], /) -> Self:
        """Made anew from the message in which something was chosen."""
        return cls(item)

    async def callback(self, interaction: Any) -> None:
        """Answer the one who chose."""
        await _open(interaction, "full", int(self.item.values[0]))


def choices(subjects: Sequence[Subject]) -> list[app_commands.Choice[str]]:
    """Subjects as they are offered; a story goes by its number, so that its headline need not be looked for."""
    made: dict[str, app_commands.Choice[str]] = {}
    for subject in subjects:
        value = f"story #{subject.story_id}" if subject.story_id else shortened(subject.name, OPTION_LABEL)
        label = cut(f"{subject.name} ({subject.kind})", OPTION_LABEL)
        if subject.kind is SubjectKind.STORY:
            label = cut(f"“{cut(subject.name, OPTION_LABEL - 2)}”", OPTION_LABEL)
        if value:
            made.setdefault(value, app_commands.Choice(name=label, value=value))
    return [*made.values()]


def ids_of(stories: Sequence[Story]) -> list[int]:
    """The articles of the stories."""
    return [article.id for story in stories for article in story.articles]


async def story_here(interaction: Interaction, story_id: int) -> Story:
    """The story as this server may see it; InputError where it may not or it is gone."""
    stories = await interaction.client.store.stories.get([story_id], reads_as(interaction))
    if not stories:
        raise InputError("this story is no longer kept, or its sources are no longer followed here")
    return stories[0]


def _is_guest(interaction: Interaction) -> bool:
    """Whether others read along to whom the bot was only brought: in a server, or in a group of direct messages."""
    if interaction.guild_id is None:
        return bool(interaction.context.private_channel)
    return not is_member(interaction)


async def _open(interaction: Interaction, what: str, story_id: int, *, share: bool = False) -> None:
    try:
        if share:
            _may_share(interaction)
        await interaction.response.defer(ephemeral=not share, thinking=True)
        story = await story_here(interaction, story_id)
        reader = Reader(reads_as(interaction), interaction.channel_id or 0 if share else interaction.user.id)
        message = await _OPENED[what](interaction, story, reader)
        if what in SHARED and not share and interaction.guild_id is not None:
            message = replace(message, rows=(*message.rows, share_button(what, story_id)))
        await reply(interaction, message)
        await interaction.client.store.readings.note(reader, message.passages, interaction.client.clock())
    except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
        await answer_error(interaction, error)


def _may_share(interaction: Interaction) -> None:
    given, inside = interaction.permissions, isinstance(interaction.channel, discord.Thread)
    if not (given.send_messages_in_threads if inside else given.send_messages):
        raise InputError("you may not write in this channel, so nothing can be shared here")


async def _full(interaction: Interaction, story: Story, reader: Reader) -> Message:
    """All of it, with what came since it was read last marked as new."""
    read = await interaction.client.store.readings.read(reader, ids_of([story]))
    now, theme = interaction.client.clock(), await _theme(interaction)
    return await asyncio.to_thread(
        lambda: render.message(
            briefings.compose([story], detail=Detail.FULL, as_of=now, read=read, whole=True), theme=theme
        )
    )


async def _quotes(_: Interaction, story: Story, _reader: Reader) -> Message:
    return await asyncio.to_thread(render.story_quotes, story)


async def _timeline(interaction: Interaction, story: Story, _: Reader) -> Message:
    return await asyncio.to_thread(render.story_timeline, story, await _theme(interaction))


async def _sources(_: Interaction, story: Story, _reader: Reader) -> Message:
    return await asyncio.to_thread(
        lambda: render.verified(story, briefings.brief_of(story, briefings.WORDS[Detail.FULL]))
    )


async def _why(interaction: Interaction, story: Story, _: Reader) -> Message:
    reader = Reader(reads_as(interaction), interaction.channel_id or 0)
    return render.why(await why(interaction.client.store, reader, story, interaction.client.clock()))


async def _save(interaction: Interaction, story: Story, _: Reader) -> Message:
    now = interaction.client.clock()
    made = await asyncio.to_thread(_whole, Found((story,), None), Detail.FULL, now, DEFAULT)
    return saved(made, "markdown")


async def _theme(interaction: Interaction) -> str:
    """In which theme the server wants its pictures."""
    return (await interaction.client.store.servers.get(reads_as(interaction))).pictures


_OPENED: Mapping[str, Callable[[Interaction, Story, Reader], Awaitable[Message]]] = {
    "full": _full,
    "quotes": _quotes,
    "timeline": _timeline,
    "sources": _sources,
    "why": _why,
    "save": _save,
}
SHARED = frozenset({"full", "quotes", "timeline", "sources"})  # answers that may be posted for all


def _fresh(found: Found, detail: Detail | None, now: datetime, read: dict[int, datetime], summarizer: str) -> Briefing:
    """The stories of which something was not read first; all of each where its length was asked for."""
    stories = briefings.by_weight(found.stories, found.country)
    if detail is not None:
        return briefings.compose(
            stories,
            detail=detail,
            as_of=now,
            topic=found.understood,
            limit=1 if detail is Detail.FULL else None,
            read=read,
            whole=True,
            summarizer=summarizer,
        )
    stories.sort(key=lambda story: all(article.id in read for article in story.articles))
    unread = sum(any(article.id not in read for article in story.articles) for story in stories)
    fitting = _fitting(unread or len(stories))
    return briefings.compose(
        stories, detail=fitting, as_of=now, topic=found.understood, read=read, summarizer=summarizer
    )


def _fitting(stories: int) -> Detail:
    """As much of each story as one message holds well."""
    return (
        Detail.FULL if stories == 1 else Detail.COMPACT if stories <= briefings.STORIES[Detail.COMPACT] else Detail.DAY
    )


def _whole(found: Found, detail: Detail, now: datetime, summarizer: str) -> Briefing:
    return briefings.compose(
        briefings.by_weight(found.stories, found.country),
        detail=detail,
        as_of=now,
        topic=found.understood,
        whole=True,
        summarizer=summarizer,
    )


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Briefings(client))
