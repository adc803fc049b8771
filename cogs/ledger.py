"""`/quotes`: what has this person said, newest first, with pages to turn."""

from __future__ import annotations

import asyncio
import re
from typing import Any, Self

from discord import app_commands, ui
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, answer_error, anywhere, reads_as, reply
from bot.ledger import SINCE, ledger, ledger_of, moment_of, names
from bot.models import Leaf, Ledger
from bot.render.ledger import LEDGER, since_of
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import shortened

LONGEST_TOPIC = 40  # so that a button below an answer can carry it


class Ledgers(commands.Cog):
    """Who said what, by person."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def cog_load(self) -> None:
        """Turn pages, also of answers from before a restart."""
        self.client.add_dynamic_items(LeafButton)

    async def cog_unload(self) -> None:
        """Stop turning them."""
        self.client.remove_dynamic_items(LeafButton)

    @app_commands.command(description="What has this person said? Newest first, each in its sentence, with its source")
    @anywhere
    @app_commands.describe(
        speaker="Whose words; any spelling of the name will do",
        topic="Only on this: a country or words",
        since="Only since then: 24h, 7d, 2w, 3m, yesterday, or a date as 2026-11-01",
    )
    async def quotes(
        self,
        interaction: Interaction,
        speaker: str,
        topic: app_commands.Range[str, 1, LONGEST_TOPIC] | None = None,
        since: str | None = None,
    ) -> None:
        """Answer the one who asks."""
        scope, moment = reads_as(interaction), moment_of(since, self.client.clock())
        await interaction.response.defer(ephemeral=True)
        found = await ledger(self.client.store, scope, speaker, topic=topic, since=moment)
        await _answer(interaction, scope, found)

    @quotes.autocomplete("speaker")
    async def speakers(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """People whom this server's sources quote, most quoted first."""
        found = await names(self.client.store, reads_as(interaction), typed, OPTIONS)
        return _choices(found)

    @quotes.autocomplete("topic")
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries, people and headlines in what this server reads, as long as they are short."""
        found = await self.client.store.stories.topics(reads_as(interaction), typed, OPTIONS)
        return _choices([topic for topic in found if len(topic) <= LONGEST_TOPIC])

    @quotes.autocomplete("since")
    async def moments(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Common spans."""
        return _choices([each for each in SINCE if each.startswith(typed.strip())])


class LeafButton(ui.DynamicItem[ui.Button[Any]], template=LEDGER):
    """Turns to another page of a ledger, or opens one; in the private answer itself."""

    def __init__(self, item: ui.Button[Any], match: re.Match[str]) -> None:
        super().__init__(item)
        self.match = match

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the answer in which it was pressed."""
        return cls(item, match)

    async def callback(self, interaction: Any) -> None:
        """Answer in place."""
        try:
            await interaction.response.defer()
            await _answer(interaction, reads_as(interaction), await self._found(interaction))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error)

    async def _found(self, interaction: Any) -> Ledger:
        told = self.match
        return await ledger_of(
            interaction.client.store,
            reads_as(interaction),
            told["key"],
            told["mark"],
            topic=told["topic"] or None,
            since=since_of(told["since"]),
            page=Leaf(int(told["skip"]), int(told["number"])),
        )


async def _answer(interaction: Interaction, scope: int, found: Ledger) -> None:
    counts = await interaction.client.store.counts(scope)
    await reply(interaction, await asyncio.to_thread(render.ledger, found, counts))


def _choices(found: list[str]) -> list[app_commands.Choice[str]]:
    kept = dict.fromkeys(filter(None, (shortened(each, OPTION_LABEL) for each in found)))
    return [app_commands.Choice(name=each, value=each) for each in kept]


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Ledgers(client))
