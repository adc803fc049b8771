"""What Discord says of the bot, asked once over REST: whether it takes the token, and what posting lacks where."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

import discord

from bot.client import INTENTS, NEEDED
from bot.errors import SitrepError, TokenError
from bot.render.text import listed

PATIENCE = 20.0  # seconds for all of it


async def examine(token: str, channels: Mapping[int, AbstractSet[int]]) -> list[str]:
    """What is wrong in the channels of these servers, a line each. TokenError if the token is refused.

    SitrepError if Discord does not answer.
    """
    try:
        async with asyncio.timeout(PATIENCE), discord.Client(intents=INTENTS) as client:
            await client.login(token)
            return [line for guild_id, ids in sorted(channels.items()) for line in await _of(client, guild_id, ids)]
    except discord.LoginFailure as error:
        raise TokenError("DISCORD_TOKEN was refused by Discord: reset it on the Bot page and copy it") from error
    except (discord.DiscordException, OSError, TimeoutError) as error:
        said = " ".join(str(error).split())[:200] or "no answer in time"
        raise SitrepError(f"Discord could not be asked: {said}") from error


async def _of(client: discord.Client, guild_id: int, channel_ids: AbstractSet[int]) -> list[str]:
    """What is wrong in one server."""
    assert client.user is not None  # noqa: S101 logged in
    try:
        guild = await client.fetch_guild(guild_id)
        me = await guild.fetch_member(client.user.id)
        there = {channel.id: channel for channel in await guild.fetch_channels()}
    except (discord.NotFound, discord.Forbidden):
        return [f"server {guild_id}: the bot is not there any more: add it again, or its data goes in thirty days"]
    found = []
    for channel_id in sorted(channel_ids):
        channel = there.get(channel_id)
        if channel is None:
            found.append(
                f"channel {channel_id}: is gone, or a thread, or not shown to the bot: look with /subscriptions"
            )
            continue
        allowed = channel.permissions_for(me)
        missing = [name.replace("_", " ").title() for name in NEEDED if not getattr(allowed, name)]
        if missing:
            found.append(f"channel {channel_id} ({channel.name}): give the bot {listed(missing)} there")
    return found
