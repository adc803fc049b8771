"""`/whosaid` and *Who said this?*: a remembered quotation, answered with its speaker and its sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, reply, scope_of
from bot.lookup import quoted_parts, who_said, who_said_in
from bot.models import WhoSaid


class Quotes(commands.Cog):
    """Who said it."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.menu = app_commands.ContextMenu(name="Who said this?", callback=self.who_said_this)

    async def cog_load(self) -> None:
        """Add the message menu, which discord.py does not take from a cog."""
        self.client.tree.add_command(self.menu)

    async def cog_unload(self) -> None:
        """Take it away."""
        self.client.tree.remove_command(self.menu.name, type=self.menu.type)

    @app_commands.command(description="Who said these words, with the sentence around them and the source")
    @app_commands.guild_only()
    @app_commands.describe(words="The quotation as you remember it", speaker="Only what this person said")
    async def whosaid(self, interaction: Interaction, words: str, speaker: str | None = None) -> None:
        """Answer the one who asks."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        await self._answer(interaction, scope, (await who_said(self.client.store, scope, words, speaker),))

    @app_commands.guild_only()
    async def who_said_this(self, interaction: Interaction, message: discord.Message) -> None:
        """The same for a message; Discord hands over its text, so no privileged intent is needed."""
        scope = scope_of(interaction)
        text = _text_of(message)
        quoted_parts(text)  # refuses a message without words before anything is deferred
        await interaction.response.defer(ephemeral=True)
        await self._answer(interaction, scope, await who_said_in(self.client.store, scope, text))

    async def _answer(self, interaction: Interaction, scope: int, found: Sequence[WhoSaid]) -> None:
        await reply(interaction, render.answer(found, await self.client.store.counts(scope)))


def _text_of(message: discord.Message) -> str:
    """What a message says: its text, else that of a message forwarded in it, of its components or of its embeds."""
    forwarded = "\n".join(snapshot.content for snapshot in message.message_snapshots)
    written = "\n".join(_written(message.components)).replace("\\", "")
    embedded = "\n".join(f"{embed.title or ''}\n{embed.description or ''}" for embed in message.embeds)
    return next((text for text in (message.content, forwarded, written, embedded) if text.strip()), "")


def _written(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        yield getattr(component, "content", "")
        yield from _written(getattr(component, "children", ()))


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Quotes(client))
