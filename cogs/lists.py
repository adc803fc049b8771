"""Many sources at one stroke: `/sources pack`, `/sources import` and `/sources export`.

    pack(name)    -> what it holds -> [Follow n sources]
    import(file)  -> what it names -> [Follow] [Cancel]

A pack is read again when its button is pressed. What a file names is remembered for a while only, and is gone with a
restart: an answer to it that comes later is told so.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import packs, render
from bot.client import Interaction, SitrepClient, answer_error, may_edit, record, reply, scope_of
from bot.errors import InputError
from bot.following import follow, stated
from bot.offload import offload
from bot.packs import Pack
from bot.render import lists
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import counted, cut
from bot.sources import opml
from bot.wanted import Outcome, Wanted

KEPT = timedelta(minutes=14)  # Discord lets an answer be changed for fifteen
FEWEST_TYPED = 2  # characters, from which names are offered
PROGRESS = 5.0  # seconds between two words on how far a list is; Discord takes no more of them
MOST_KEPT = 20  # lists that wait for an answer; each may have a megabyte
EXPIRED = "This list has expired, or the bot was started again: send the file with `/sources import` once more."
CANCELLED = "Nothing was changed: none of it is followed."


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a file names, until the one who sent it answers."""

    scope: int
    user_id: int
    wanted: tuple[Wanted, ...]
    made_at: datetime


class Lists(commands.Cog):
    """The buttons below a pack or a list, and the lists that wait."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.waiting: dict[str, Waiting] = {}

    async def cog_load(self) -> None:
        """Answer what is pressed."""
        self.client.add_dynamic_items(PackButton, ListButton)

    async def cog_unload(self) -> None:
        """Answer it no more."""
        self.client.remove_dynamic_items(PackButton, ListButton)

    def keep(self, made: Waiting) -> str:
        """The id under which it can be answered; an older one of the same person gives way, or the oldest of all."""
        mine = [each for each, other in self.waiting.items() if other.user_id == made.user_id]
        oldest = list(self.waiting)[: max(0, len(self.waiting) + 1 - MOST_KEPT)]
        for each in mine or oldest:
            del self.waiting[each]
        list_id = secrets.token_hex(8)
        self.waiting[list_id] = made
        return list_id


async def show_pack(interaction: Interaction, name: str) -> None:
    """Show what a pack holds, and ask."""
    pack = await _pack(interaction.client, name)
    followed = {source.url for source in await interaction.client.store.sources.followed(scope_of(interaction))}
    room = interaction.client.settings.most_sources - len(followed)
    await reply(interaction, lists.pack_preview(pack, followed, room))


async def offered_packs(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The packs whose name or title holds what is typed, with the number of their sources."""
    words = typed.casefold().strip()
    every = (await _packs(interaction.client)).values()
    wanted = [pack for pack in every if words in f"{pack.name} {pack.title}".casefold()]
    return [
        app_commands.Choice(
            name=f"{cut(pack.title, OPTION_LABEL - 20)} ({counted(len(pack.sources), 'source')})", value=pack.name
        )
        for pack in wanted[:OPTIONS]
    ]


async def offered_sources(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The sources of the packs whose name holds what is typed, unless that is an address."""
    words = " ".join(typed.split()).casefold()
    if len(words) < FEWEST_TYPED or "." in words or "/" in words:
        return []
    every = (each for pack in (await _packs(interaction.client)).values() for each in pack.sources)
    wanted = [each for each in every if words in each.name.casefold()]
    return [app_commands.Choice(name=lists.choice(each), value=each.name) for each in wanted[:OPTIONS]]


async def address_of(client: SitrepClient, typed: str) -> str:
    """The address of a source that a pack calls so; what is none of their names comes back as it is."""
    every = await _packs(client)
    pack = every.get(typed.strip().casefold())
    if pack is not None:
        held = counted(len(pack.sources), "source")
        raise InputError(f"{pack.title} is a pack of {held}: follow it with `/sources pack`")
    listed = packs.named(every, typed)
    return listed.url if listed else typed


async def show_list(interaction: Interaction, file: discord.Attachment) -> None:
    """Show what a file names, and ask."""
    client, scope = interaction.client, scope_of(interaction)
    wanted = await offload(opml.read, await _read(file))
    followed = {source.url for source in await client.store.sources.followed(scope)}
    known = sum(each.url in followed for each in wanted)
    made = Waiting(scope, interaction.user.id, wanted, client.clock())
    list_id = _cog(client).keep(made)
    await reply(interaction, lists.list_preview(wanted, list_id, known, client.settings.most_sources - len(followed)))


async def export(interaction: Interaction) -> None:
    """Give what the server follows as a file."""
    followed = opml.on_the_web(await interaction.client.store.sources.followed(scope_of(interaction)))
    if not followed:
        raise InputError("this server follows no source yet, so there is nothing to export")
    title = f"Sources of {interaction.guild.name}" if interaction.guild else "Sources"
    await reply(interaction, lists.exported(opml.write(title, followed), len(followed)))


class PackButton(ui.DynamicItem[ui.Button[Any]], template=lists.PACK):
    """Follows a pack."""

    def __init__(self, item: ui.Button[Any], name: str) -> None:
        super().__init__(item)
        self.name = name

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, match["name"])

    async def callback(self, interaction: Any) -> None:
        """Follow all of it, and say what became of each."""
        await _answered(interaction, _follow_pack(interaction, self.name))


class ListButton(ui.DynamicItem[ui.Button[Any]], template=lists.LIST):
    """Follows what a file names, or does not."""

    def __init__(self, item: ui.Button[Any], what: str, list_id: str) -> None:
        super().__init__(item)
        self.what = what
        self.list_id = list_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, match["what"], match["list"])

    async def callback(self, interaction: Any) -> None:
        """Answer the one who sent the file."""
        await _answered(interaction, _answer_list(interaction, self.what, self.list_id))


async def _follow_pack(interaction: Interaction, name: str) -> None:
    pack = await _pack(interaction.client, name)
    done = await _follow(interaction, [each.wanted() for each in pack.sources])
    await _tell(interaction, done, "sources pack", pack.title)


async def _answer_list(interaction: Interaction, what: str, list_id: str) -> None:
    waiting = _cog(interaction.client).waiting
    made = waiting.get(list_id)
    if made is None or interaction.client.clock() - made.made_at > KEPT:
        await _say(interaction, EXPIRED)
        return
    if interaction.user.id != made.user_id or scope_of(interaction) != made.scope:
        await interaction.followup.send("Only the one who asked can answer this.", ephemeral=True)
        return
    del waiting[list_id]
    if what == "cancel":
        await _say(interaction, CANCELLED)
        return
    await _say(interaction, f"Following {counted(len(made.wanted), 'source')} …")
    done = await _follow(interaction, stated(made.wanted, await _packs(interaction.client)))
    await _tell(interaction, done, "sources import", counted(len(made.wanted), "source"))


async def _follow(interaction: Interaction, wanted: Sequence[Wanted]) -> Outcome:
    """Follow them all; where that takes long, say from time to time how far it is."""
    client, loop = interaction.client, asyncio.get_running_loop()
    said_at = loop.time()

    async def tell(count: int) -> None:
        nonlocal said_at
        if loop.time() - said_at >= PROGRESS:
            said_at = loop.time()
            await _say(interaction, f"Following {counted(len(wanted), 'source')} … {count} looked at so far.")

    most = client.settings.most_sources
    done = await follow(client.store, client.web, scope_of(interaction), wanted, client.clock, most=most, tell=tell)
    client.pipeline.wake.set()
    return done


async def _tell(interaction: Interaction, done: Outcome, action: str, subject: str) -> None:
    if done.taken:
        await record(interaction, action, subject, after=f"{counted(len(done.taken), 'source')} more")
    await _show(interaction, lists.outcome(done))
    rest = lists.not_taken(done)
    if rest is not None and rest.attachment is not None:
        await interaction.followup.send(**rest.arguments(), file=rest.attachment.file(), ephemeral=True)


async def _pack(client: SitrepClient, name: str) -> Pack:
    every = await _packs(client)
    typed = name.strip().casefold()
    found = next((pack for pack in every.values() if typed in {pack.name, pack.title.casefold()}), None)
    if found is None:
        raise InputError(lists.known_note([pack.name for pack in every.values()]))
    return found


async def _packs(client: SitrepClient) -> Mapping[str, Pack]:
    """The packs there are; what is wrong with a file of the operator's is for `sitrep sources packs` to say."""
    found, _ = await asyncio.to_thread(packs.available, client.settings.packs)
    return found


async def _read(file: discord.Attachment) -> bytes:
    if file.size > opml.LARGEST:
        raise InputError(f"the file is larger than {opml.LARGEST // 1_000_000} MB: no list of sources is")
    try:
        return await file.read()
    except discord.HTTPException as error:
        raise InputError("Discord did not hand the file over: send it again") from error


def _cog(client: SitrepClient) -> Any:
    """The cog, of whose module discord.py makes one anew when it loads it: its class is not the one above."""
    cog = client.get_cog("Lists")
    if cog is None:
        raise InputError("the bot is just starting: press it again in a moment")
    return cog


async def _answered(interaction: Interaction, work: Any) -> None:
    """Do the work for who may; whatever goes wrong, the person gets an answer and the log gets the rest."""
    try:
        await interaction.response.defer()
        await may_edit(interaction)
        await work
    except Exception as error:  # noqa: BLE001
        await answer_error(interaction, error, framed=True)
    finally:
        work.close()


async def _say(interaction: Interaction, text: str) -> None:
    await _show(interaction, render.Message(parts=(text,)))


async def _show(interaction: Interaction, message: render.Message) -> None:
    await interaction.edit_original_response(**message.arguments())


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Lists(client))
