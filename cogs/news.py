"""`/since`: what is new for the one who asks; `/why`: why a story is shown, or why nothing is."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from discord import app_commands
from discord.ext import commands

from bot import briefings, render
from bot.client import Interaction, SitrepClient, anywhere, reads_as, reply
from bot.errors import InputError
from bot.models import Detail, Reader
from bot.render.limits import OPTIONS
from bot.subjects import CHOSEN, find
from bot.why import why, why_nothing
from cogs.briefings import choices, ids_of

DAY = 24  # hours that are looked back over where nobody asked before
WEIGHED = 60


class News(commands.Cog):
    """What is new, and why."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    @app_commands.command(description="What is new for you since you last asked; only you see the answer")
    @anywhere
    @app_commands.describe(hours="How far back to look instead: since you last asked if left out, the first time 24")
    async def since(self, interaction: Interaction, hours: app_commands.Range[int, 1, 720] | None = None) -> None:
        """Tell a member only what that member has not been told."""
        scope, now, store = reads_as(interaction), self.client.clock(), self.client.store
        await interaction.response.defer(ephemeral=True)
        member = Reader(scope, interaction.user.id)
        asked = await store.readings.asked(member)
        start = now - timedelta(hours=hours) if hours else asked or now - timedelta(hours=DAY)
        stories = await store.stories.newest(scope, start, WEIGHED)
        read = await store.readings.read(member, ids_of(stories))
        made = await asyncio.to_thread(
            lambda: briefings.compose(briefings.by_weight(stories), detail=Detail.DAY, as_of=now, read=read)
        )
        message = render.since(made, start, await store.counts(scope))
        await reply(interaction, message)
        await store.readings.note_asked(member, message.passages, now)

    @app_commands.command(description="Why a story is shown here and why these lines; or why nothing comes")
    @anywhere
    @app_commands.describe(story="One of the newest stories; left out: what comes in this channel and what does not")
    async def why(self, interaction: Interaction, story: str | None = None) -> None:
        """Answer the one who asks."""
        scope, now, store = reads_as(interaction), self.client.clock(), self.client.store
        await interaction.response.defer(ephemeral=True)
        reader = Reader(scope, interaction.channel_id or 0)
        if story is None:
            await reply(interaction, render.why_nothing(await why_nothing(store, reader, now)))
            return
        found = await find(store, scope, story, now - timedelta(days=30), 1)
        if not found.stories:
            gone = "that story is no longer kept" if CHOSEN.fullmatch(story) else "no story here is about that"
            raise InputError(f"{gone}: choose one of those that are offered as you type")
        await reply(interaction, render.why(await why(store, reader, found.stories[0], now)))

    @why.autocomplete("story")
    async def stories(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The newest stories, by headline."""
        return choices(await self.client.store.subjects.headlines(reads_as(interaction), typed, OPTIONS))


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(News(client))
