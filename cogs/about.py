"""`/help`, `/about` and `/privacy`: what the bot does, how, and what it keeps."""

from __future__ import annotations

from typing import Any, Self

from discord import app_commands, ui
from discord.ext import commands

from bot import __version__, render
from bot.client import Interaction, NotAllowed, SitrepClient, answer_error, anywhere, may_edit, reads_as, reply
from bot.invite import invite
from bot.locales import text
from bot.render.about import DELETE
from bot.render.text import escape


class About(commands.Cog):
    """The bot, in its own words."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def cog_load(self) -> None:
        """Answer the button below `/privacy`, also that of before a restart."""
        self.client.add_dynamic_items(DeleteButton)

    async def cog_unload(self) -> None:
        """Stop answering it."""
        self.client.remove_dynamic_items(DeleteButton)

    @app_commands.command(name="help", description="What you can do here, in one screen")
    @anywhere
    async def show_help(self, interaction: Interaction) -> None:
        """What the one who asks can do stands first."""
        await interaction.response.defer(ephemeral=True)
        counts = await self.client.store.counts(reads_as(interaction))
        await reply(
            interaction, render.help_page(counts, interaction.locale.value, editor=await _is_editor(interaction))
        )

    @app_commands.command(description="How briefings are made, and how to add the bot to another server")
    @anywhere
    async def about(self, interaction: Interaction) -> None:
        """The method."""
        await interaction.response.defer(ephemeral=True)
        counts = await self.client.store.counts(reads_as(interaction))
        link = invite(self.client.application_id) if self.client.application_id else None
        await reply(interaction, render.about(__version__, link, counts.sources, interaction.locale.value))

    @app_commands.command(description="What is kept of you and of this server, and how to delete it")
    @anywhere
    async def privacy(self, interaction: Interaction) -> None:
        """What is kept, and a button against it."""
        await interaction.response.defer(ephemeral=True)
        contact = escape(self.client.settings.contact)
        await reply(interaction, render.privacy(interaction.locale.value, contact=contact))


class DeleteButton(ui.DynamicItem[ui.Button[Any]], template=DELETE):
    """Deletes what is kept of the one who presses it."""

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, _match: Any, /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item)

    async def callback(self, interaction: Any) -> None:
        """Delete, and say so."""
        try:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await interaction.client.store.readings.forget(interaction.user.id)
            await interaction.client.store.subscriptions.remove_of(interaction.user.id)
            await reply(interaction, render.note(text("privacy.deleted", interaction.locale.value)))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error)


async def _is_editor(interaction: Interaction) -> bool:
    try:
        return await may_edit(interaction)
    except NotAllowed:
        return False


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(About(client))
