"""`/setup`: from an invitation to the first posts, on one page; all of it can be undone."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import briefings, packs, render
from bot.client import Interaction, SitrepClient, answer_error, may_manage, record, reply, scope_of
from bot.errors import InputError
from bot.following import follow
from bot.models import Cadence, Detail, Posting, Subscription
from bot.packs import Pack
from bot.render import Message
from bot.render.setup import MOST_PACKS, done, page
from bot.render.text import counted
from bot.setup_plan import BY_LOCALE, FORM, Plan, chosen, plan_of
from bot.wanted import Outcome
from summaries.summarizers import DEFAULT

UNDO = r"sitrep:unsetup:(?P<at>\d{1,12})"
PATIENCE = 120.0  # seconds for following all sources of the chosen packs
LATELY = timedelta(days=7)  # how old a story may be that is shown as a sample


class Setup(commands.Cog):
    """The first minutes on a server."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def cog_load(self) -> None:
        """Answer what is pressed on the page, also on one from before a restart."""
        self.client.add_dynamic_items(SetupItem, UndoButton)

    async def cog_unload(self) -> None:
        """Stop answering it."""
        self.client.remove_dynamic_items(SetupItem, UndoButton)

    @app_commands.command(description="Set the bot up on one page: where to post, what to read, what to post and when")
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_guild=True)
    async def setup(self, interaction: Interaction) -> None:
        """Show the page, in private."""
        await interaction.response.defer(ephemeral=True)
        zone = BY_LOCALE.get(str(interaction.guild_locale), "UTC")
        await reply(interaction, await _page(interaction, Plan(zone=zone)))


class SetupItem(ui.DynamicItem[ui.Item[Any]], template=FORM):
    """A menu of the page changes the plan, a button carries it out or drops it."""

    def __init__(self, item: ui.Item[Any], action: str, plan: Plan) -> None:
        super().__init__(item)
        self.action = action
        self.plan = plan

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the page that was pressed."""
        return cls(item, match["action"], plan_of(match["state"]))

    async def callback(self, interaction: Any) -> None:
        """Answer the admin."""
        await _answered(interaction, self.action, self.plan)


class UndoButton(ui.DynamicItem[ui.Button[Any]], template=UNDO):
    """Takes back what one run of `/setup` made."""

    def __init__(self, item: ui.Button[Any], moment: datetime) -> None:
        super().__init__(item)
        self.moment = moment

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, datetime.fromtimestamp(int(match["at"]), UTC))

    async def callback(self, interaction: Any) -> None:
        """Take it back, and say what."""
        try:
            await may_manage(interaction)
            await interaction.response.defer(ephemeral=True)
            await _show(interaction, await _undone(interaction, self.moment))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error, framed=True)


async def _answered(interaction: Interaction, action: str, plan: Plan) -> None:
    try:
        await may_manage(interaction)
        await interaction.response.defer(ephemeral=True)
        if action == "go":
            await _carry_out(interaction, plan)
        elif action == "cancel":
            await _show(interaction, Message(parts=("Nothing was changed.",)))
        else:
            given: Any = interaction.data  # a menu's, whatever it is a menu of
            changed = _changed(plan, action, [*map(str, given["values"])], [*await _packs(interaction.client)])
            await _show(interaction, await _page(interaction, changed))
    except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
        await answer_error(interaction, error, framed=True)


def _changed(plan: Plan, action: str, values: list[str], names: list[str]) -> Plan:
    """The plan with what was chosen in one menu."""
    if action == "packs":
        places = [sorted(names).index(value) for value in values if value in names]
        return replace(plan, packs=tuple(places[:MOST_PACKS]))
    if not values:
        return plan
    if action == "channel":
        return replace(plan, channel_id=int(values[0]))
    # As if it stood on the page: only what can be chosen there is taken.
    fields: dict[str, Any] = {action: values[0]}
    return plan_of(replace(plan, **fields).custom_id("x").split(":", 3)[3])


async def _page(interaction: Interaction, plan: Plan) -> Message:
    client, scope = interaction.client, scope_of(interaction)
    missing = client.missing(_guild(interaction), plan.channel_id) if plan.channel_id else []
    followed = len(await client.store.sources.followed(scope))
    return page(plan, await _packs(client), followed=followed, missing=missing)


async def _carry_out(interaction: Interaction, plan: Plan) -> None:
    """Follow and subscribe at one moment, by which all of it can be found again to be undone."""
    client, scope = interaction.client, scope_of(interaction)
    missing = client.missing(_guild(interaction), plan.channel_id) if plan.ready else ["a choice"]
    if missing:
        await _show(interaction, await _page(interaction, plan))
        return
    now = client.clock().replace(microsecond=0)
    await _show(interaction, Message(parts=("Setting it up …",)))
    outcome = await _follow(interaction, plan, now)
    made = [await _subscribed(client, scope, plan, each, now) for each in plan.cadences()]
    client.pipeline.wake.set()
    after = f"{counted(len(made), 'subscription')}, {counted(len(outcome.taken), 'source')}"
    await record(interaction, "setup", f"<#{plan.channel_id}>", after=after)
    undo = f"sitrep:unsetup:{int(now.timestamp())}"
    await _show(interaction, done(made, len(outcome.taken), outcome.refused, undo))
    await _sample(interaction, made)


async def _subscribed(
    client: SitrepClient, scope: int, plan: Plan, wanted: tuple[Cadence, tuple[int, ...]], now: datetime
) -> Subscription:
    """The subscription as the plan wants it; one that is there already keeps how it posts, which the page asks not."""
    cadence, hours = wanted
    there = await client.store.subscriptions.of(scope)
    same = (each for each in there if (each.channel_id, each.cadence, each.topic) == (plan.channel_id, cadence, None))
    before = next(same, None)
    ways = (before.summarizer, before.posting) if before else (DEFAULT, Posting())
    return await client.store.subscriptions.add(scope, plan.channel_id, None, cadence, hours, plan.zone, now, *ways)


async def _follow(interaction: Interaction, plan: Plan, now: datetime) -> Outcome:
    client, every = interaction.client, await _packs(interaction.client)
    wanted = [source.wanted() for name in chosen([*every], plan) for source in every[name].sources]
    most = client.settings.most_sources
    return await follow(
        client.store, client.web, scope_of(interaction), wanted, lambda: now, most=most, patience=PATIENCE
    )


async def _sample(interaction: Interaction, made: list[Subscription]) -> None:
    """Show a post as it will look, of what is stored already; on a new bot there is nothing yet."""
    client, now = interaction.client, interaction.client.clock()
    stories = await client.store.stories.newest(made[0].scope, now - LATELY, 1)
    if not stories:
        return
    sample = await asyncio.to_thread(briefings.compose, stories, detail=Detail.COMPACT, as_of=now)
    shown = render.message(sample, "-# This is what a post looks like; only you see this one.")
    await interaction.followup.send(**shown.arguments(), ephemeral=True)


async def _undone(interaction: Interaction, moment: datetime) -> Message:
    client, scope = interaction.client, scope_of(interaction)
    ended = await client.store.subscriptions.remove_made(scope, moment)
    left = await client.store.sources.unfollow_since(scope, moment)
    if not (ended or left):
        return Message(parts=("There is nothing left of it to undo.",))
    undone = f"{counted(ended, 'subscription')} ended, {counted(left, 'source')} no longer followed"
    await record(interaction, "setup undone", "setup", after=undone)
    return Message(parts=(f"Undone: {undone}. `/setup` starts again.",))


async def _packs(client: SitrepClient) -> Mapping[str, Pack]:
    found, _ = await asyncio.to_thread(packs.available, client.settings.packs)
    return found


async def _show(interaction: Interaction, message: Message) -> None:
    await interaction.edit_original_response(**message.arguments())


def _guild(interaction: Interaction) -> discord.Guild:
    if interaction.guild is None:
        raise InputError("I do not see this server yet: try again in a moment")
    return interaction.guild


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Setup(client))
