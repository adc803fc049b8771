"""The simulated Discord in real time, with a small bot of the test's own."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import discord
import pytest
import simcord
from discord import app_commands

from bot.demo.live import live


def now():
    return datetime.now(UTC)


class Ticker(discord.Client):
    """Posts by itself, in the way of loops that wait for an event, and has one slow command and one broken one."""

    def __init__(self):
        super().__init__(intents=discord.Intents(guilds=True))
        self.tree = app_commands.CommandTree(self)
        self.wake = asyncio.Event()

    async def setup_hook(self):
        self.tree.command(name="slow")(slow)
        self.tree.command(name="mute")(mute)
        await self.tree.sync()
        self.ticking = asyncio.create_task(self.tick())

    async def tick(self):
        while True:
            try:
                await asyncio.wait_for(self.wake.wait(), 0.05)
            except TimeoutError:
                for channel in self.get_all_channels():
                    await channel.send("tick")

    async def close(self):
        self.ticking.cancel()
        await super().close()


async def slow(interaction: discord.Interaction):
    """Answer late."""
    await interaction.response.defer()
    await asyncio.sleep(0.2)
    await interaction.followup.send("done")


async def mute(_interaction: discord.Interaction):
    """Never answer."""


@asynccontextmanager
async def staged():
    async with live(Ticker(), now) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        yield env, channel, guild.add_member(env.create_user("alice"))


async def more_messages(channel, than):
    async with asyncio.timeout(20):
        while len(channel.history()) <= than:  # noqa: ASYNC110 nobody sets an event when SimCord stores a message
            await asyncio.sleep(0.02)


async def test_a_loop_of_the_bot_runs_by_itself_in_real_time():
    async with staged() as (_, channel, _):
        before = now()
        await more_messages(channel, 2)

        assert all(abs(message.created_at - before).total_seconds() < 60 for message in channel.history())


async def test_a_command_is_waited_for_although_the_loop_never_rests():
    async with staged() as (_, channel, alice):
        answer = await alice.slash(channel, "slow")

        assert answer.response.content == "done"


async def test_a_command_that_is_never_answered_is_given_up_once():
    async with staged() as (env, channel, alice):
        env.settle_timeout = 0.2
        with pytest.raises(TimeoutError, match="did not answer"):
            await alice.slash(channel, "mute")
        env.settle_timeout = 20.0

        assert (await alice.slash(channel, "slow")).response.content == "done"


async def test_the_page_shows_what_was_posted_without_a_step():
    async with staged() as (env, channel, alice), env.preview(channel, viewers=[alice], layout="channel") as page:
        seen = len((await page.snapshot())["messageIndex"])
        await more_messages(channel, seen)
        await page.refresh()

        assert len((await page.snapshot())["messageIndex"]) > seen


def test_the_internals_of_simcord_were_looked_at_in_the_version_that_is_installed():
    assert simcord.__version__ == "3.2.1"
