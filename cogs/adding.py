"""The conversation of `/sources add`: look, show what was found, and follow it if the one who asked says so.

    add(url) -> discover -> offer: the newest as they would be posted -> [Follow] [Cancel] [another of the site's]

What is offered is remembered for a while only, and is gone with a restart: an answer to it that comes later is told so.
"""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Self

from discord import ui

from bot import briefings, packs, render, sources
from bot.client import Interaction, SitrepClient, answer_error, may_edit, record, reply, scope_of
from bot.errors import FetchError, FormatError, InputError, SourceError, Trouble
from bot.filing import Understood, read_entry
from bot.following import stated
from bot.hosts import host_of
from bot.models import Article, Detail, Entry, Source, Story
from bot.offload import offload
from bot.render.sources import ANSWER, OTHERS, Preview, followed, offer, question
from bot.render.text import counted, name
from bot.sources import Choice, Found
from bot.sources.address import canonical
from bot.sources.typed import typed
from bot.wanted import Wanted
from cogs import lists
from summaries.cleaning.repeated import NOTHING

SHOWN = 3  # of the newest entries
READING = 20.0  # seconds for all of them
KEPT = timedelta(minutes=14)  # Discord lets an answer be changed for fifteen
MOST_OFFERS = 200
EXPIRED = "This offer has expired, or the bot was started again: type `/sources add` once more."
LATE = "its page was not there in time for this, and is tried again when the source is followed"
CANCELLED = "Nothing was changed: this server does not follow it."


@dataclass(frozen=True, slots=True)
class Offer:
    """What was shown to one person in one server, and waits for an answer."""

    scope: int
    user_id: int
    found: Found  # without its entries
    parts: tuple[str, ...]
    made_at: datetime


@dataclass(slots=True)
class Offers:
    """The offers that wait, the newest last."""

    waiting: dict[str, Offer] = field(default_factory=dict)

    def keep(self, made: Offer) -> str:
        """The id under which it can be answered; the oldest gives way where there are too many."""
        while len(self.waiting) >= MOST_OFFERS:
            del self.waiting[next(iter(self.waiting))]
        offer_id = secrets.token_hex(8)
        self.waiting[offer_id] = made
        return offer_id

    def get(self, offer_id: str, now: datetime) -> Offer | None:
        """The offer, if it still waits."""
        made = self.waiting.get(offer_id)
        if made is not None and now - made.made_at > KEPT:
            del self.waiting[offer_id]
            return None
        return made


async def add(interaction: Interaction, offers: Offers, url: str) -> None:
    """Look at an address and offer what was found."""
    await _answered(interaction, _added(interaction, offers, url))


async def room(client: SitrepClient, scope: int) -> int:
    """How many sources more a server may follow; InputError if none."""
    left = client.settings.most_sources - len(await client.store.sources.followed(scope))
    if left <= 0:
        most = counted(client.settings.most_sources, "source")
        raise InputError(f"this server follows {most}, as many as it may: remove one with `/sources remove` first")
    return left


async def _added(interaction: Interaction, offers: Offers, url: str) -> None:
    await room(interaction.client, scope_of(interaction))
    url = await lists.address_of(interaction.client, url)
    await _say(interaction, f"Looking at {name(host_of(typed(url)), 100) or 'it'} …")
    await _offer(interaction, offers, await sources.discover(interaction.client.web, url))


async def _offer(interaction: Interaction, offers: Offers, found: Found) -> None:
    """Show what was found, and remember it for the answer; what is followed already is said to be."""
    client, scope = interaction.client, scope_of(interaction)
    known = await _known(client, scope, found.url)
    if known is not None and not known.stopped and not found.others:
        await _say(interaction, followed(render.notes.label(known), known=True))
        return
    await _say(interaction, f"Found {name(found.title or found.url, 100)}: reading its newest articles …")
    preview = await previewed(client, found.listing.entries[:SHOWN])
    parts = offer(found, preview, client.clock())
    if known is not None and not known.stopped:
        parts = (followed(render.notes.label(known), known=True), *parts)
    kept = replace(found, listing=replace(found.listing, entries=()))
    offer_id = offers.keep(Offer(scope, interaction.user.id, kept, parts, client.clock()))
    await _show(interaction, question(parts, offer_id, found.others))


async def previewed(client: SitrepClient, entries: Sequence[Entry]) -> Preview:
    """Entries as they would be posted; those that cannot be read in time, with the reason."""
    reading = [asyncio.ensure_future(_read(client, entry)) for entry in entries]
    if reading:
        await asyncio.wait(reading, timeout=READING)
    stories, unread = [], []
    for entry, task in zip(entries, reading, strict=True):
        try:
            stories.append(task.result() if task.done() else await _read_late(client, entry))
        except SourceError as error:
            unread.append((entry, str(error)))
        finally:
            task.cancel()
    now = client.clock()
    made = await asyncio.to_thread(briefings.compose, stories, detail=Detail.DAY, as_of=now, limit=SHOWN)
    return Preview(made, tuple(unread))


async def _read(client: SitrepClient, entry: Entry) -> Story:
    """One entry as a story of its own; nothing is kept."""
    return _story(client, await client.pipeline.filing.understand(entry))


async def _read_late(client: SitrepClient, entry: Entry) -> Story:
    """The same of what the listing itself carries, where the page does not come in time."""
    return _story(client, await offload(read_entry, entry, FetchError(LATE, why=Trouble.SLOW), NOTHING))


def _story(client: SitrepClient, read: Understood) -> Story:
    now = client.clock()
    return Story(0, (Article(0, 0, read.document, read.digest, now, fresh=False),), now, now)


async def _known(client: SitrepClient, scope: int, url: str) -> Source | None:
    every = await client.store.sources.followed(scope)
    return next((source for source in every if canonical(source.url) == canonical(url)), None)


class AddButton(ui.DynamicItem[ui.Button[Any]], template=ANSWER):
    """Follows what was found, or does not."""

    def __init__(self, item: ui.Button[Any], what: str, offer_id: str) -> None:
        super().__init__(item)
        self.what = what
        self.offer_id = offer_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, match["what"], match["offer"])

    async def callback(self, interaction: Any) -> None:
        """Answer the one who asked."""
        answer = _follow if self.what == "follow" else _cancel
        await _answered(interaction, answer(interaction, _offers(interaction), self.offer_id))


class OtherMenu(ui.DynamicItem[ui.Select[Any]], template=OTHERS):
    """Shows another source that was found at the same address."""

    def __init__(self, item: ui.Select[Any], offer_id: str) -> None:
        super().__init__(item)
        self.offer_id = offer_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message in which something was chosen."""
        return cls(item, match["offer"])

    async def callback(self, interaction: Any) -> None:
        """Answer the one who asked."""
        place = int(self.item.values[0])
        await _answered(interaction, _other(interaction, _offers(interaction), self.offer_id, place))


async def _follow(interaction: Interaction, offers: Offers, offer_id: str) -> None:
    made = await _waiting(interaction, offers, offer_id)
    if made is None:
        return
    client, found = interaction.client, made.found
    await _say(interaction, f"Following {name(found.title or found.url, 100)} …")
    known = await _known(client, made.scope, found.url)
    if known is None:
        await room(client, made.scope)
    source = await client.store.sources.add(found.kind, found.url, found.title, client.clock())
    await client.store.sources.follow(made.scope, source.id, client.clock())
    await _state(client, source)
    offers.waiting.pop(offer_id, None)
    client.pipeline.wake.set()
    if known is None or known.stopped:
        await record(interaction, "sources add", source.title or source.url, after=source.url)
    posts = bool(await client.store.subscriptions.of(made.scope))
    was = known is not None and not known.stopped
    await _say(interaction, followed(render.notes.label(source), known=was, posts=posts))


async def _state(client: SitrepClient, source: Source) -> None:
    """Note what the packs state of a source's publisher, if it is in one."""
    known, _ = await asyncio.to_thread(packs.available, client.settings.packs)
    [told] = stated([Wanted(source.url)], known)
    if told.country or told.language or told.ownership:
        await client.store.sources.state(source.id, told.country, told.language, told.ownership)


async def _cancel(interaction: Interaction, offers: Offers, offer_id: str) -> None:
    if await _waiting(interaction, offers, offer_id):
        del offers.waiting[offer_id]
        await _say(interaction, CANCELLED)


async def _other(interaction: Interaction, offers: Offers, offer_id: str, place: int) -> None:
    """Offer another of the sources that were found, and the first one among the others then."""
    made = await _waiting(interaction, offers, offer_id)
    if made is None:
        return
    found = made.found
    choice = found.others[place]
    await _say(interaction, f"Looking at {name(choice.title or choice.url, 100)} …")
    try:
        other = await sources.chosen(interaction.client.web, choice)
    except SourceError as error:
        sorry = f"⚠️ {name(choice.title or choice.url, 100)} cannot be followed: {name(str(error), 300)}"
        await _show(interaction, question([sorry, *made.parts], offer_id, found.others))
        return
    del offers.waiting[offer_id]
    rest = [each for each in found.others if each != choice]
    first = Choice(found.kind, found.url, found.title)
    await _offer(interaction, offers, replace(other, others=(first, *rest)))


async def _waiting(interaction: Interaction, offers: Offers, offer_id: str) -> Offer | None:
    """The offer, if it is this person's to answer; who cannot is told why."""
    made = offers.get(offer_id, interaction.client.clock())
    if made is None:
        await _say(interaction, EXPIRED)
        return None
    if interaction.user.id != made.user_id or scope_of(interaction) != made.scope:
        await reply(interaction, render.note("Only the one who asked can answer this."))
        return None
    await may_edit(interaction)  # this may have changed since
    return made


def _offers(interaction: Interaction) -> Offers:
    cog: Any = interaction.client.get_cog("Sources")
    if cog is None:
        raise FormatError("the bot is just starting: press it again in a moment")
    offers: Offers = cog.offers
    return offers


async def _answered(interaction: Interaction, work: Any) -> None:
    """Do the work; whatever goes wrong, the person gets an answer and the log gets the rest."""
    try:
        await work
    except Exception as error:  # noqa: BLE001
        await answer_error(interaction, error, framed=True)


async def _say(interaction: Interaction, *parts: str) -> None:
    """Put these words in place of what the answer showed so far."""
    await _show(interaction, render.Message(parts=parts))


async def _show(interaction: Interaction, message: render.Message) -> None:
    if interaction.response.is_done():
        await interaction.edit_original_response(**message.arguments())
    else:
        await interaction.response.edit_message(**message.arguments())
