"""`/status`: what this server has read."""

from __future__ import annotations

from dataclasses import replace

from discord import app_commands
from discord.ext import commands

from bot import __version__, render
from bot.client import Interaction, SitrepClient, anywhere, reads_as, reply
from bot.source_health import Severity, health


class Status(commands.Cog):
    """How the bot is doing."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    @app_commands.command(description="What this server has read: sources, articles, stories, quotations, last poll")
    @anywhere
    async def status(self, interaction: Interaction) -> None:
        """Answer the one who asks."""
        scope = reads_as(interaction)
        await interaction.response.defer(ephemeral=True)
        store, now = self.client.store, self.client.clock()
        stand = [health(each, now).severity for each in await store.health.of(scope, now)]
        counts = replace(await store.counts(scope), failing=stand.count(Severity.BAD))  # as /sources list has it
        await reply(interaction, render.notes.status(counts, __version__))


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Status(client))
