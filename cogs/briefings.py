"""`/brief`, and the buttons and the menu below every briefing."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal, Self

from discord import app_commands, ui
from discord.ext import commands

from bot import briefings, render
from bot.client import Interaction, SitrepClient, answer_error, reply, scope_of
from bot.errors import InputError
from bot.lookup import find_stories, understand_topic
from bot.models import Briefing, Detail, Found, Story
from bot.render.buttons import CHOICE, STORY
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import shortened

WEEK = 7 * 24
WEIGHED = 40  # the newest stories of which a briefing takes the weightiest


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

    @app_commands.command(description="A cited briefing of the newest stories, or of a topic, country or person")
    @app_commands.guild_only()
    @app_commands.describe(
        topic="A country, a person or a subject; everything if left out",
        hours="How far back to look: 168 (a week) if left out",
        detail="compact: a few stories · full: one story · day: a line each; what fits if left out",
    )
    async def brief(
        self,
        interaction: Interaction,
        topic: str | None = None,
        hours: app_commands.Range[int, 1, 8760] = WEEK,
        detail: Literal["compact", "full", "day"] | None = None,
    ) -> None:
        """Answer in public, so that a server reads it together."""
        scope = scope_of(interaction)
        understand_topic(topic)  # refuses, in private, what cannot be looked for
        await interaction.response.defer()
        now = self.client.clock()
        found = await find_stories(self.client.store, scope, topic, now - timedelta(hours=hours), WEIGHED)
        if found.stories:
            chosen = Detail(detail) if detail else _fitting(found)
            await reply(interaction, render.message(await asyncio.to_thread(_compose, found, chosen, now)))
        else:
            counts = await self.client.store.counts(scope)
            await reply(interaction, render.notes.nothing_found(found, counts, hours))

    @brief.autocomplete("topic")
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries, people and headlines in what this server reads."""
        topics = await self.client.store.stories.topics(scope_of(interaction), typed, OPTIONS)
        names = dict.fromkeys(filter(None, (shortened(topic, OPTION_LABEL) for topic in topics)))
        return [app_commands.Choice(name=topic, value=topic) for topic in names]


class StoryButton(ui.DynamicItem[ui.Button[Any]], template=STORY):
    """Opens one story in private: its full brief, or who said what in it."""

    def __init__(self, item: ui.Button[Any], what: str, story_id: int) -> None:
        super().__init__(item)
        self.what = what
        self.story_id = story_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, match["what"], int(match["story"]))

    async def callback(self, interaction: Any) -> None:
        """Answer the one who pressed."""
        await _open(interaction, self.what, self.story_id)


class StoryMenu(ui.DynamicItem[ui.Select[Any]], template=CHOICE):
    """Opens the chosen story in private."""

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, _match: re.Match[str], /) -> Self:
        """Made anew from the message in which something was chosen."""
        return cls(item)

    async def callback(self, interaction: Any) -> None:
        """Answer the one who chose."""
        await _open(interaction, "full", int(self.item.values[0]))


async def _open(interaction: Interaction, what: str, story_id: int) -> None:
    try:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await reply(interaction, await _opened(interaction, what, story_id))
    except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
        await answer_error(interaction, error)


async def _opened(interaction: Interaction, what: str, story_id: int) -> render.Message:
    stories = await interaction.client.store.stories.get([story_id], scope_of(interaction))
    if not stories:
        raise InputError("this story is no longer kept, or its sources are no longer followed here")
    if what == "quotes":
        return render.story_quotes(stories[0])
    found = Found(tuple(stories), None)
    return render.message(await asyncio.to_thread(_compose, found, Detail.FULL, interaction.client.clock()))


def _fitting(found: Found) -> Detail:
    """As much of each story as one message holds well."""
    stories = len(found.stories)
    return (
        Detail.FULL if stories == 1 else Detail.COMPACT if stories <= briefings.STORIES[Detail.COMPACT] else Detail.DAY
    )


def _compose(found: Found, detail: Detail, now: Any) -> Briefing:
    stories: Sequence[Story] = briefings.by_weight(found.stories)
    if detail is Detail.FULL:
        stories = stories[:1]
    return briefings.compose(stories, detail=detail, as_of=now, topic=found.understood)


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Briefings(client))
