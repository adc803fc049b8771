"""`/settings` and `/audit`: what a server chose, and who changed what; and the bot's coming and going."""

from __future__ import annotations

import logging
import re
from typing import Any, Literal, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, answer_error, may_manage, record, reply, scope_of
from bot.errors import InputError
from bot.render.settings import AUDIT, PAGE, notice_channel
from bot.render.text import listed

log = logging.getLogger(__name__)


class Settings(commands.Cog):
    """What a server chose."""

    group = app_commands.Group(
        name="settings",
        description="What this server chose",
        allowed_contexts=app_commands.AppCommandContext(guild=True),
        default_permissions=discord.Permissions(manage_guild=True),
    )

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def cog_load(self) -> None:
        """Turn pages of the audit, also of answers from before a restart."""
        self.client.add_dynamic_items(AuditButton)

    async def cog_unload(self) -> None:
        """Stop turning them."""
        self.client.remove_dynamic_items(AuditButton)

    @group.command(description="What this server chose")
    async def show(self, interaction: Interaction) -> None:
        """Every setting with its command."""
        await interaction.response.defer(ephemeral=True)
        await reply(interaction, render.settings(await self.client.store.servers.get(scope_of(interaction))))

    @group.command(description="Where to tell once when a source fails for a day, is gone, or is well again")
    @app_commands.describe(channel="A channel that those see who should know; left out: nowhere")
    async def notices(
        self, interaction: Interaction, channel: discord.TextChannel | discord.Thread | None = None
    ) -> None:
        """Refuse where nothing could be posted; else say what will be."""
        scope = scope_of(interaction)
        missing = self.client.missing(channel.guild, channel.id) if channel else []
        if channel and missing:
            raise InputError(f"I may not post in {channel.name}: give me {listed(missing)} there, then try again")
        await interaction.response.defer(ephemeral=True)
        before = await self.client.store.servers.set_notices(scope, channel.id if channel else None)
        after = f"<#{channel.id}>" if channel else "nowhere"
        await record(interaction, "settings notices", "notices", before=notice_channel(before), after=after)
        told = f"Done: {after} is told once when a source fails for a day or is gone, and when it is well again."
        nobody = "Done: nobody is told when a source fails. `/sources list` still shows it."
        await reply(interaction, render.note(told if channel else nobody))

    @group.command(description="Who manages sources and subscriptions beside those with Manage Server")
    @app_commands.describe(role="Those with this role; left out: nobody else")
    async def editors(self, interaction: Interaction, role: discord.Role | None = None) -> None:
        """Keep the role, and say what it means."""
        scope = scope_of(interaction)
        if role is not None and role.is_default():
            raise InputError("that is everybody: choose a role that only some have")
        await interaction.response.defer(ephemeral=True)
        before = await self.client.store.servers.set_editors(scope, role.id if role else None)
        was = f"<@&{before.editor_role_id}>" if before.editor_role_id else "nobody else"
        after = f"<@&{role.id}>" if role else "nobody else"
        await record(interaction, "settings editors", "editors", before=was, after=after)
        now = f"Manage Server and {after}" if role else "Manage Server alone"
        await reply(interaction, render.note(f"Done: sources and subscriptions are managed by {now}."))

    @group.command(description="How maps and timelines are drawn below briefings, or that there are none")
    @app_commands.describe(theme="dark, light, or off")
    async def pictures(self, interaction: Interaction, theme: Literal["dark", "light", "off"]) -> None:
        """Keep the choice."""
        await interaction.response.defer(ephemeral=True)
        before = await self.client.store.servers.set_pictures(scope_of(interaction), theme)
        await record(interaction, "settings pictures", "pictures", before=before.pictures, after=theme)
        drawn = "no pictures" if theme == "off" else f"a map, where one helps, in the {theme} theme"
        await reply(interaction, render.note(f"Done: briefings come with {drawn}."))

    @app_commands.command(description="Who changed settings, sources and subscriptions here, in the last 90 days")
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def audit(self, interaction: Interaction) -> None:
        """The newest changes, with pages to turn."""
        await interaction.response.defer(ephemeral=True)
        await _show_audit(interaction, 0)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Note which servers were joined or left while the bot was not there to see it."""
        if self.client.shard_count in {None, 1}:  # else this process sees only some of the servers
            present = [guild.id for guild in self.client.guilds]
            await self.client.store.servers.settle_presence(present, self.client.clock())

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Say in three lines what the bot does, where it may write."""
        if await self.client.store.servers.join(guild.id, self.client.clock()):
            await _greet(guild)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Note that the bot has left; the server's data stays for now, should it be invited again."""
        await self.client.store.servers.leave(guild.id, self.client.clock())


class AuditButton(ui.DynamicItem[ui.Button[Any]], template=AUDIT):
    """Turns to another page of the audit, in place."""

    def __init__(self, item: ui.Button[Any], page: int) -> None:
        super().__init__(item)
        self.page = page

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the answer in which it was pressed."""
        return cls(item, int(match["page"]))

    async def callback(self, interaction: Any) -> None:
        """Answer in place."""
        try:
            await may_manage(interaction)
            await interaction.response.defer()
            await _show_audit(interaction, self.page)
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error, framed=interaction.response.is_done())


async def _show_audit(interaction: Interaction, page: int) -> None:
    store, now = interaction.client.store, interaction.client.clock()
    found = await store.audit.of(scope_of(interaction), now, PAGE + 1, skip=page * PAGE)
    await reply(interaction, render.audit(found[:PAGE], page, more=len(found) > PAGE))


async def _greet(guild: discord.Guild) -> None:
    """Post the first words in the first channel where that is allowed; nowhere if there is none."""
    for channel in filter(None, (guild.system_channel, *guild.text_channels)):
        allowed = channel.permissions_for(guild.me)
        if allowed.view_channel and allowed.send_messages:
            try:
                await channel.send(**render.welcome().arguments())
            except discord.HTTPException as error:
                log.warning("server %s was not greeted: %s", guild.id, error)
            return


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Settings(client))
