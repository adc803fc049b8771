"""`/status`: what this server has read."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from bot import __version__, render
from bot.client import Interaction, SitrepClient, reply, scope_of


class Status(commands.Cog):
    """How the bot is doing."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    @app_commands.command(description="What this server has read: sources, articles, stories, quotations, last poll")
    @app_commands.guild_only()
    async def status(self, interaction: Interaction) -> None:
        """Answer the one who asks."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        await reply(interaction, render.notes.status(await self.client.store.counts(scope), __version__))


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Status(client))
