"""`/sources`: what this server reads. While this cog is loaded, the sources are watched."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any, Literal

import discord
from discord import app_commands
from discord.ext import commands

from bot import briefings, render, sources
from bot.client import Interaction, SitrepClient, may_edit, record, reply, scope_of
from bot.errors import FormatError, InputError
from bot.models import Article, Briefing, Detail, Entry, Source, Story
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import cut
from cogs import adding, lists
from cogs.health import show_list, show_source


class Sources(commands.Cog):
    """Following sources, and reading them."""

    group = app_commands.Group(
        name="sources",
        description="What this server reads",
        allowed_contexts=app_commands.AppCommandContext(guild=True),
    )

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.watching: asyncio.Task[None] | None = None
        self.offers = adding.Offers()

    async def interaction_check(self, interaction: Any) -> bool:
        """Only who may manage sources."""
        return await may_edit(interaction)

    async def cog_load(self) -> None:
        """Start to watch the sources, if this process does that, and answer what is pressed below an offer."""
        self.client.add_dynamic_items(adding.AddButton, adding.OtherMenu)
        if self.client.serving and self.client.watch:
            self.watching = self.client.background(self.client.pipeline.watch)

    async def cog_unload(self) -> None:
        """Stop; what was being read is read again after the next start."""
        self.client.remove_dynamic_items(adding.AddButton, adding.OtherMenu)
        if self.watching is not None:
            self.watching.cancel()
            await asyncio.wait([self.watching])

    @group.command(description="Follow a source: any address will do; you see what it would post before you decide")
    @app_commands.describe(
        url="A site, a feed, a channel or profile, an article: its feed is found; or a name from a pack"
    )
    async def add(self, interaction: Interaction, url: str) -> None:
        """Show what was found at an address, and ask whether to read it from now on."""
        scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        await adding.add(interaction, self.offers, url)

    @add.autocomplete("url")
    async def known(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The sources of the packs that are called so."""
        return await lists.offered_sources(interaction, typed)

    @group.command(description="Follow a pack: public sources by region or subject, kept by hand; you see them first")
    @app_commands.describe(name="Which pack")
    async def pack(self, interaction: Interaction, name: str) -> None:
        """Show what a pack holds, and ask whether to follow it."""
        await interaction.response.defer(ephemeral=True)
        await lists.show_pack(interaction, name)

    @pack.autocomplete("name")
    async def packs(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The packs there are."""
        return await lists.offered_packs(interaction, typed)

    @group.command(name="import", description="Follow what a file names: OPML, or a text with one address a line")
    @app_commands.describe(file="The list, of 1 MB at most")
    async def bring(self, interaction: Interaction, file: discord.Attachment) -> None:
        """Show what a file names, and ask whether to follow it."""
        await interaction.response.defer(ephemeral=True)
        await lists.show_list(interaction, file)

    @group.command(description="What this server follows, as an OPML file")
    async def export(self, interaction: Interaction) -> None:
        """Give the sources as a file that other readers take, too."""
        await interaction.response.defer(ephemeral=True)
        await lists.export(interaction)

    @group.command(description="Stop following a source")
    @app_commands.describe(source="One of the followed sources")
    async def remove(self, interaction: Interaction, source: str) -> None:
        """Its articles are no longer shown here; what other servers follow stays."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        followed = await self.client.store.sources.followed(scope)
        chosen = _chosen(followed, source)
        if chosen is None:
            raise InputError("this server follows no such source: choose one of those that are offered as you type")
        await self.client.store.sources.unfollow(scope, chosen.id)
        await record(interaction, "sources remove", chosen.title or chosen.url, before=chosen.url)
        await reply(interaction, render.note(f"This server no longer follows {render.notes.label(chosen)}."))

    @group.command(name="list", description="What is followed, when it was read, and what is wrong with it")
    @app_commands.describe(only="failing: only those that are not well", source="One of them, with all that is known")
    async def show(
        self, interaction: Interaction, only: Literal["all", "failing"] = "all", source: str | None = None
    ) -> None:
        """How every source stands, or one."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        if source is None:
            await show_list(interaction, failing=only == "failing")
            return
        chosen = _chosen(await self.client.store.sources.followed(scope), source)
        if chosen is None:
            raise InputError("this server follows no such source: choose one of those that are offered as you type")
        await show_source(interaction, chosen.id)

    @group.command(description="What would be posted from an address, without following it")
    @app_commands.describe(url="The address of a site, a feed or one article, or a followed source")
    async def test(self, interaction: Interaction, url: str) -> None:
        """Read the newest article and show its post; nothing is kept."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        chosen = _chosen(await self.client.store.sources.followed(scope), url)
        found = await sources.discover(self.client.web, chosen.url if chosen else url)
        if not found.listing.entries:
            raise FormatError("the source was found, but it lists no article now")
        tried = await self._tried(found.listing.entries[0])
        await reply(interaction, render.notes.tried(tried, found.title or found.url, len(found.listing.entries)))

    @remove.autocomplete("source")
    @show.autocomplete("source")
    @test.autocomplete("url")
    @app_commands.check(may_edit)
    async def followed(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The followed sources whose name or address holds what is typed."""
        followed = await self.client.store.sources.followed(scope_of(interaction))
        wanted = [each for each in followed if typed.casefold() in f"{each.title or ''} {each.url}".casefold()]
        return [
            app_commands.Choice(
                name=cut(each.title or "", OPTION_LABEL) or cut(each.url, OPTION_LABEL), value=f"#{each.id}"
            )
            for each in wanted[:OPTIONS]
        ]

    async def _tried(self, entry: Entry) -> Briefing:
        read = await self.client.pipeline.filing.understand(entry)
        now = self.client.clock()
        story = Story(0, (Article(0, 0, read.document, read.digest, now, fresh=False),), now, now)
        return await asyncio.to_thread(briefings.compose, [story], detail=Detail.COMPACT, as_of=now)


def _chosen(followed: Iterable[Source], typed: str) -> Source | None:
    """The followed source that was offered and chosen, or typed by its name or address."""
    typed = typed.strip()
    for source in followed:
        if typed == f"#{source.id}" or typed.casefold() in {source.url.casefold(), (source.title or "").casefold()}:
            return source
    return None


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Sources(client))
