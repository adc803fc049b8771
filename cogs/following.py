"""`/follow`: a private digest of a story, a country or a person by direct message; one button ends it."""

from __future__ import annotations

import re
from typing import Any, Self

import discord
from discord import app_commands, ui
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, answer_error, anywhere, reads_as, reply
from bot.errors import InputError
from bot.lookup import understand_topic
from bot.models import Cadence
from bot.render.buttons import FOLLOW, UNFOLLOW
from bot.render.limits import OPTIONS
from bot.render.text import topic_name
from bot.schedule import next_slot
from bot.standing import title_of
from bot.subjects import CHOSEN, offered
from cogs.briefings import choices, story_here
from cogs.subscriptions import parse_when, suggestions

MOST = 25  # that one member follows
HOUR = "8 UTC"
LONGEST_TITLE = 200


class Following(commands.Cog):
    """What members follow for themselves."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def cog_load(self) -> None:
        """Answer what is pressed, also below messages of before a restart."""
        self.client.add_dynamic_items(FollowButton, UnfollowButton)

    async def cog_unload(self) -> None:
        """Stop answering it."""
        self.client.remove_dynamic_items(FollowButton, UnfollowButton)

    @app_commands.command(
        description="A digest for you alone, by direct message: of a story, a country, a person, words"
    )
    @anywhere
    @app_commands.describe(
        topic="A story, a country, a person or words",
        when="Hours and a zone, like 8, 18 Europe/Berlin; 8 UTC if left out",
    )
    async def follow(self, interaction: Interaction, topic: app_commands.Range[str, 1, 100], when: str = HOUR) -> None:
        """Try whether a direct message arrives, and say when the digests come."""
        await interaction.response.defer(ephemeral=True)
        chosen = CHOSEN.fullmatch(topic)
        named = topic
        if chosen:
            named = _story_topic(int(chosen[1]), title_of(await story_here(interaction, int(chosen[1]))))
        await reply(interaction, await _follow(interaction, named, when))

    @follow.autocomplete("topic")
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """What there is something on."""
        return choices(await offered(self.client.store, reads_as(interaction), typed, OPTIONS))

    @follow.autocomplete("when")
    async def hours(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Ways to say when."""
        return [app_commands.Choice(name=each, value=each) for each in suggestions(typed or "8") if each[0].isdigit()]

    @app_commands.command(description="What you follow for yourself, each with a button that ends it")
    @anywhere
    async def following(self, interaction: Interaction) -> None:
        """Every private digest of the one who asks."""
        await interaction.response.defer(ephemeral=True)
        mine = await self.client.store.subscriptions.of_member(interaction.user.id)
        await reply(interaction, render.following(mine))


class FollowButton(ui.DynamicItem[ui.Button[Any]], template=FOLLOW):
    """Follows the story above it."""

    def __init__(self, item: ui.Button[Any], story_id: int) -> None:
        super().__init__(item)
        self.story_id = story_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, int(match["story"]))

    async def callback(self, interaction: Any) -> None:
        """Answer the one who pressed."""
        try:
            await interaction.response.defer(ephemeral=True, thinking=True)
            story = await story_here(interaction, self.story_id)
            await reply(interaction, await _follow(interaction, _story_topic(story.id, title_of(story)), HOUR))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error)


class UnfollowButton(ui.DynamicItem[ui.Button[Any]], template=UNFOLLOW):
    """Ends one private digest."""

    def __init__(self, item: ui.Button[Any], subscription_id: int) -> None:
        super().__init__(item)
        self.subscription_id = subscription_id

    @classmethod
    async def from_custom_id(cls, _interaction: Any, item: Any, match: re.Match[str], /) -> Self:
        """Made anew from the message that was pressed."""
        return cls(item, int(match["subscription"]))

    async def callback(self, interaction: Any) -> None:
        """End it for the one whose it is."""
        try:
            await interaction.response.defer(ephemeral=True, thinking=True)
            gone = await interaction.client.store.subscriptions.remove_of(interaction.user.id, self.subscription_id)
            said = "Ended: you are sent no more of it." if gone else "That was ended already, or it is not yours."
            await reply(interaction, render.note(said))
        except Exception as error:  # noqa: BLE001 whatever it is, the person gets an answer and the log gets the rest
            await answer_error(interaction, error)


def _story_topic(story_id: int, title: str) -> str:
    """How a story is kept as a topic: its number, by which it is found, and its headline, by which it is named."""
    return f"story #{story_id} {title}".strip()[:LONGEST_TITLE]


async def _follow(interaction: Interaction, topic: str, when: str) -> render.Message:
    client = interaction.client
    understand_topic(topic)
    cadence, hours, zone = parse_when(when)
    if cadence is not Cadence.DIGEST:
        raise InputError("when: a private digest comes at hours, like 8, 18 Europe/Berlin")
    mine = await client.store.subscriptions.of_member(interaction.user.id)
    if len(mine) >= MOST:
        raise InputError(f"you follow {MOST} things, as many as one may: end one of them in /following first")
    now = client.clock()
    first = next_slot(hours, zone, now)
    channel_id = await _reached(interaction, topic)
    made = await client.store.subscriptions.add(
        reads_as(interaction), channel_id, topic, Cadence.DIGEST, hours, zone, now, member_id=interaction.user.id
    )
    return render.follows(made, first)


async def _reached(interaction: Interaction, topic: str) -> int:
    """The channel of direct messages with the one who asks, once one has arrived there."""
    greeting = render.note(f"You follow {topic_name(topic)}: what is new of it comes here.")
    try:
        channel = await interaction.user.create_dm()
        await channel.send(**greeting.arguments())
    except discord.Forbidden as error:
        raise InputError(
            "Discord lets me send you no direct message: allow them in this server's privacy settings, then try again"
        ) from error
    return channel.id


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Following(client))
