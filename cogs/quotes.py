"""`/whosaid` and *Who said this?*: a remembered quotation, answered with its speaker and its sentence; its buttons."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, answer_error, anywhere, reads_as, reply
from bot.errors import InputError
from bot.ledger import ledger
from bot.lookup import around, quoted_parts, who_said, who_said_in
from bot.models import StoredQuote, WhoSaid
from bot.render.buttons import SAID
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import shortened
from summaries.sentences import sentences
from summaries.spellings import people

LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\(<?[^()\s]{1,600}\)")
MARKS = re.compile(r"\[\d{1,3}\]")


class Quotes(commands.Cog):
    """Who said it."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.menu = app_commands.ContextMenu(name="Who said this?", callback=self.who_said_this)

    async def cog_load(self) -> None:
        """Add the message menu, which discord.py does not take from a cog, and answer what is pressed."""
        self.client.tree.add_command(self.menu)
        self.client.add_dynamic_items(QuoteButton)

    async def cog_unload(self) -> None:
        """Take them away."""
        self.client.remove_dynamic_items(QuoteButton)
        self.client.tree.remove_command(self.menu.name, type=self.menu.type)

    @app_commands.command(
        description="Who said this? Type it as you remember it; the answer shows who, where and in what words"
    )
    @anywhere
    @app_commands.describe(
        words="What was said, as you remember it: some words are enough", speaker="Only what this person said"
    )
    async def whosaid(
        self, interaction: Interaction, words: str, speaker: app_commands.Range[str, 1, 100] | None = None
    ) -> None:
        """Answer the one who asks."""
        scope = reads_as(interaction)
        await interaction.response.defer(ephemeral=True)
        await self._answer(interaction, scope, (await who_said(self.client.store, scope, words, speaker),))

    @whosaid.autocomplete("speaker")
    async def speakers(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """People whom this server's sources quote, the most quoted first."""
        named = await self.client.store.speakers.named(reads_as(interaction), typed, OPTIONS)
        names = dict.fromkeys(filter(None, (shortened(person.name, OPTION_LABEL) for person in people(named))))
        return [app_commands.Choice(name=each, value=each) for each in names]

    @anywhere
    async def who_said_this(self, interaction: Interaction, message: discord.Message) -> None:
        """The same for a message; Discord hands over its text, so no privileged intent is needed."""
        scope = reads_as(interaction)
        text = text_of(message)
        quoted_parts(text)  # refuses a message without words before anything is deferred
        await interaction.response.defer(ephemeral=True)
        await self._answer(interaction, scope, await who_said_in(self.client.store, scope, text))

    async def _answer(self, interaction: Interaction, scope: int, found: Sequence[WhoSaid]) -> None:
        await reply(interaction, render.answer(found, await self.client.store.counts(scope)))


class QuoteButton(ui.DynamicItem[ui.Button[Any]], template=SAID):
    """Opens, in private, what stands around one quotation, every outlet that printed it, or more by its speaker."""

    def __init__(self, item: ui.Button[Any], what: str, quote_id: int) -> None:
        super().__init__(item)
        self.what = what
        self.quote_id = quote_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, match["what"], int(match["quote"]))

    async def callback(self, interaction: Any) -> None:
        """Answer the one who pressed."""
        try:
            await interaction.response.defer(ephemeral=True, thinking=True)
            await reply(interaction, await _opened(interaction, self.what, self.quote_id))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error)


async def _opened(interaction: Interaction, what: str, quote_id: int) -> render.Message:
    store, scope = interaction.client.store, reads_as(interaction)
    stored = await around(store, scope, quote_id)
    if stored is None:
        raise InputError("this quotation is no longer kept, or its source is no longer followed here")
    if what == "more":
        said = await ledger(store, scope, stored.quote.speaker or "")
        return await asyncio.to_thread(render.ledger, said, await store.counts(scope))
    if what == "outlets":
        found = await who_said(store, scope, stored.quote.text)
        return render.all_outlets(_prints(stored, found))
    return render.in_context(stored, await asyncio.to_thread(sentences, stored.document))


def _prints(stored: StoredQuote, found: WhoSaid) -> Sequence[StoredQuote]:
    """The articles that print the same words."""
    prints = ([hit.stored, *hit.also] for hit in found.hits)
    return next((each for each in prints if stored.id in {one.id for one in each}), [stored])


def text_of(message: discord.Message) -> str:
    """What a message says: its text, else that of a message forwarded in it, of its components or of its embeds."""
    forwarded = "\n".join(snapshot.content for snapshot in message.message_snapshots)
    written = _without_markup("\n".join(_written(message.components)))
    embedded = "\n".join(f"{embed.title or ''}\n{embed.description or ''}" for embed in message.embeds)
    return next((text for text in (message.content, forwarded, written, embedded) if text.strip()), "")


def _without_markup(text: str) -> str:
    """What a post like the bot's own says, without its small print, link addresses, source marks and escapes."""
    lines = [line for line in text.split("\n") if not line.startswith("-# ")]
    return MARKS.sub("", LINK.sub(r"\1", "\n".join(lines).replace("\\", "")))


def _written(components: Iterable[Any]) -> Iterator[str]:
    for component in components:
        yield getattr(component, "content", "")
        yield from _written(getattr(component, "children", ()))


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Quotes(client))
