"""How the sources stand: the pages of `/sources list`. While this cog is loaded, admins are told of those that fail."""

from __future__ import annotations

import asyncio
import re
from typing import Any, Self

from discord import ui
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, answer_error, may_edit, reply, scope_of
from bot.errors import InputError
from bot.notices import Notifier
from bot.render.source_list import MOST_SKIPPED, OPEN, PAGE


class Health(commands.Cog):
    """Telling admins, and the buttons below what they are shown."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.telling: asyncio.Task[None] | None = None

    async def cog_load(self) -> None:
        """Answer what is pressed, also below messages of before a restart; tell what is owed, once Discord is there."""
        self.client.add_dynamic_items(PageButton, SourceMenu)
        if self.client.serving:
            self.telling = self.client.background(self.tell)

    async def cog_unload(self) -> None:
        """Stop; what was being sent is recognised after the next start."""
        self.client.remove_dynamic_items(PageButton, SourceMenu)
        await self.rest()

    async def rest(self) -> None:
        """Tell nothing more by itself."""
        if self.telling is not None:
            self.telling.cancel()
            await asyncio.wait([self.telling])

    async def tell(self) -> None:
        """Tell what there is to tell, until cancelled."""
        await self.client.wait_until_ready()
        await Notifier(self.client.store, self.client.notify, self.client.clock).serve()


class PageButton(ui.DynamicItem[ui.Button[Any]], template=PAGE):
    """Shows a page of the list: in place, or below a notice as an answer of its own."""

    def __init__(self, item: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message in which it was pressed."""
        return cls(item, match)

    async def callback(self, interaction: Any) -> None:
        """Answer the one who pressed."""
        below_notice = self.match["notice"] is not None
        try:
            await may_edit(interaction)
            await _defer(interaction, anew=below_notice)
            await show_list(interaction, failing=self.match["only"] == "failing", page=int(self.match["page"]))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await _answer_error(interaction, error, framed=not below_notice)


class SourceMenu(ui.DynamicItem[ui.Select[Any]], template=OPEN):
    """Shows the chosen source in place."""

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, _match: re.Match[str], /) -> Self:
        """Made anew from the message in which something was chosen."""
        return cls(item)

    async def callback(self, interaction: Any) -> None:
        """Answer the one who chose."""
        try:
            await may_edit(interaction)
            await _defer(interaction, anew=False)
            await show_source(interaction, int(self.item.values[0]))
        except Exception as error:  # noqa: BLE001 as above
            await _answer_error(interaction, error, framed=True)


async def show_list(interaction: Interaction, *, failing: bool = False, page: int = 0) -> None:
    """A page of the sources that the server follows."""
    client, scope = interaction.client, scope_of(interaction)
    now = client.clock()
    followed, server = await client.store.health.of(scope, now), await client.store.servers.get(scope)
    message = await asyncio.to_thread(render.source_list, followed, now, server, failing=failing, page=page)
    await reply(interaction, message)


async def show_source(interaction: Interaction, source_id: int) -> None:
    """All that is known of one source that the server follows."""
    client, scope = interaction.client, scope_of(interaction)
    now = client.clock()
    followed = await client.store.health.of(scope, now, ids=[source_id])
    if not followed:
        raise InputError("this server no longer follows that source")
    skipped = await client.store.health.skipped(scope, source_id, MOST_SKIPPED)
    await reply(interaction, render.source_detail(followed[0], skipped, now))


async def _defer(interaction: Interaction, *, anew: bool) -> None:
    """Promise an answer: a private one of its own, or the message itself as it will be."""
    if anew:
        await interaction.response.defer(ephemeral=True, thinking=True)
    else:
        await interaction.response.defer()


async def _answer_error(interaction: Interaction, error: Exception, *, framed: bool) -> None:
    await answer_error(interaction, error, framed=framed and interaction.response.is_done())


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Health(client))
