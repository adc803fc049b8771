"""The menus of a message, beside *Who said this?*: brief its link, check its quotations, report what is wrong."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import deque
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import briefings, render
from bot.client import Interaction, SitrepClient, answer_error, anywhere, reads_as, record, reply, scope_of
from bot.errors import InputError, SitrepError
from bot.lookup import quoted_parts, who_said_in
from bot.models import Article, Detail, Entry, Story
from bot.render.text import cut, name
from cogs.quotes import text_of

log = logging.getLogger(__name__)

LINK = re.compile(r"https?://[^\s<>()\[\]\"]{4,500}")
READING = 25.0  # seconds for a page
OFTEN, WITHIN = 5, timedelta(minutes=10)  # links, and reports, of one member
LONGEST_REPORT = 500


class Menus(commands.Cog):
    """What can be asked of any message."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.asked: dict[tuple[str, int], deque[datetime]] = {}
        self.menus = [
            app_commands.ContextMenu(name="Brief this link", callback=self.brief_this_link),
            app_commands.ContextMenu(name="Check this quote", callback=self.check_this_quote),
            app_commands.ContextMenu(name="Report a problem", callback=self.report_a_problem),
        ]

    async def cog_load(self) -> None:
        """Add the menus, which discord.py does not take from a cog."""
        for menu in self.menus:
            self.client.tree.add_command(menu)

    async def cog_unload(self) -> None:
        """Take them away."""
        for menu in self.menus:
            self.client.tree.remove_command(menu.name, type=menu.type)

    @anywhere
    async def brief_this_link(self, interaction: Interaction, message: discord.Message) -> None:
        """A brief of the first page that a message links; nothing of it is kept."""
        found = LINK.search(_linked(message))
        if found is None:
            raise InputError("there is no link in that message: choose one that links a page")
        self.slow_down("link", interaction)
        await interaction.response.defer(ephemeral=True)
        story = await self._read(found[0].rstrip(".,;:!?'’”*_"))
        now = self.client.clock()
        made = await asyncio.to_thread(briefings.compose, [story], detail=Detail.FULL, as_of=now, whole=True)
        # It is not stored, so nothing below it could be opened.
        await reply(interaction, replace(render.message(made), rows=()))

    @anywhere
    async def check_this_quote(self, interaction: Interaction, message: discord.Message) -> None:
        """Whether the quotations of a message are printed so."""
        text = text_of(message)
        quoted_parts(text)  # refuses a message without words before anything is deferred
        await interaction.response.defer(ephemeral=True)
        scope = reads_as(interaction)
        found = await who_said_in(self.client.store, scope, text)
        await reply(interaction, render.checked(found, await self.client.store.counts(scope)))

    @app_commands.guild_only()
    async def report_a_problem(self, interaction: Interaction, message: discord.Message) -> None:
        """Ask what is wrong, and tell the server's editors."""
        scope_of(interaction)
        if message.author != self.client.user:
            raise InputError("that message is not mine: report it to the moderators of this server")
        self.slow_down("report", interaction)
        await interaction.response.send_modal(Report(message.jump_url))

    def slow_down(self, what: str, interaction: Interaction) -> None:
        """InputError for who has done it too often."""
        now = self.client.clock()
        times = self.asked.setdefault((what, interaction.user.id), deque(maxlen=OFTEN))
        if len(times) == OFTEN and now - times[0] < WITHIN:
            raise InputError(f"that was often: {OFTEN} in {WITHIN.seconds // 60} minutes is the most, try again later")
        times.append(now)
        if len(self.asked) > 10_000:
            self.asked.clear()

    async def _read(self, url: str) -> Story:
        try:
            async with asyncio.timeout(READING):
                read = await self.client.pipeline.filing.understand(Entry(url, url))
        except TimeoutError as error:
            raise InputError("the page took too long to come: try again later") from error
        now = self.client.clock()
        return Story(0, (Article(0, 0, read.document, read.digest, now, fresh=False),), now, now)


class Report(ui.Modal, title="Report a problem"):
    """What is wrong with a message of the bot's."""

    what: ui.TextInput[Any] = ui.TextInput(
        custom_id="what",
        label="What is wrong?",
        style=discord.TextStyle.paragraph,
        max_length=LONGEST_REPORT,
        placeholder="A wrong speaker, a wrong story, a source that should not be here …",
    )

    def __init__(self, address: str) -> None:
        super().__init__(timeout=900)
        self.address = address

    async def on_submit(self, interaction: Any, /) -> None:
        """Tell those who may mend it."""
        await interaction.response.defer(ephemeral=True, thinking=True)
        await record(interaction, "report a problem", self.address, after=cut(self.what.value, LONGEST_REPORT))
        told = await _tell(interaction, self.address, self.what.value)
        where = "The editors of this server are told." if told else "It stands in this server's `/audit`."
        await reply(interaction, render.note(f"Thank you. {where}"))

    async def on_error(self, interaction: Any, error: Exception, /) -> None:  # type: ignore[override]  # a modal has no item
        """Answer in plain words."""
        await answer_error(interaction, error)


async def _tell(interaction: Interaction, address: str, what: str) -> bool:
    """Post the report in the notice channel; whether there is one that took it."""
    scope = scope_of(interaction)
    log.warning("problem reported in server %s: %s", scope, address)
    channel_id = (await interaction.client.store.servers.get(scope)).notice_channel_id
    if channel_id is None:
        return False
    text = f"**Problem reported** by <@{interaction.user.id}> about {address}\n> {name(what, LONGEST_REPORT)}"
    try:
        channel = interaction.client.get_partial_messageable(channel_id, guild_id=scope)
        await channel.send(**render.note(text).arguments())
    except (discord.HTTPException, SitrepError) as error:
        log.warning("a report did not reach the notice channel of server %s: %s", scope, error)
        return False
    return True


def _linked(message: discord.Message) -> str:
    """Where a message may hold a link: its text, what it forwards, its embeds."""
    forwarded = [snapshot.content for snapshot in message.message_snapshots]
    embedded = [embed.url or "" for embed in message.embeds]
    return "\n".join([message.content, *forwarded, *embedded])


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Menus(client))
