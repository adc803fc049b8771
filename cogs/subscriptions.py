"""`/subscribe` and its like: automatic posts. While this cog is loaded, what is owed is paid."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import Any
from zoneinfo import available_timezones

import discord
from discord import app_commands
from discord.ext import commands

from bot import render
from bot.client import Interaction, SitrepClient, may_edit, record, reply, scope_of
from bot.delivery import Counter
from bot.errors import InputError
from bot.lookup import understand_topic
from bot.models import Cadence, Posting, Subscription
from bot.render.limits import OPTION_LABEL, OPTIONS
from bot.render.text import cut, listed
from bot.schedule import next_slot
from cogs.posting import parse_days, parse_quiet
from summaries.summarizers import DEFAULT, SUMMARIZERS

LONGEST_TOPIC = 100
METHODS = [app_commands.Choice(name=name, value=name) for name in SUMMARIZERS]
ZONES = {zone.casefold(): zone for zone in sorted(available_timezones())}
MOST_HOURLY = 60
BREAKING = re.compile(r"\s*(?:breaking|now|at\s+once)\b", re.IGNORECASE)
HOUR = re.compile(r"(\d{1,2})(?::00)?(?:\s?(am|pm|h)\b)?", re.IGNORECASE)
HOURS = re.compile(
    rf"\s*(?:at\s+)?({HOUR.pattern}(?:(?:\s*,\s*|\s+and\s+|\s+){HOUR.pattern}){{0,23}})\b", re.IGNORECASE
)


class Postable(app_commands.Transformer):
    """A channel in which the bot can post; media channels take no texts."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """What is chosen."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """What Discord offers."""
        kinds = discord.ChannelType
        return [kinds.text, kinds.news, kinds.news_thread, kinds.public_thread, kinds.private_thread, kinds.forum]

    async def transform(
        self, _interaction: Any, value: Any, /
    ) -> discord.TextChannel | discord.Thread | discord.ForumChannel:
        """The channel; TransformerError where the bot does not see it."""
        channel = value.resolve()
        if isinstance(channel, (discord.TextChannel, discord.Thread, discord.ForumChannel)):
            return channel
        raise app_commands.TransformerError(value, self.type, self)


class Subscriptions(commands.Cog):
    """Posts that come by themselves."""

    def __init__(self, client: SitrepClient) -> None:
        self.client = client
        self.paying: asyncio.Task[None] | None = None

    async def interaction_check(self, interaction: Any) -> bool:
        """Only who may manage subscriptions."""
        return await may_edit(interaction)

    async def cog_load(self) -> None:
        """Start to pay what is owed, once Discord is there."""
        if self.client.serving:
            self.paying = self.client.background(self.pay)

    async def cog_unload(self) -> None:
        """Stop; what was being sent is recognised after the next start."""
        if self.paying is not None:
            self.paying.cancel()
            await asyncio.wait([self.paying])

    async def pay(self) -> None:
        """Pay what is owed, until cancelled."""
        await self.client.wait_until_ready()
        await Counter(self.client.store, self.client.send, self.client.settings, self.client.clock).serve()

    @app_commands.command(
        description="Post in a channel by itself: each new story as it breaks, or digests at given hours"
    )
    @app_commands.guild_only()
    @app_commands.describe(
        channel="Where to post",
        topic="A country, a person or a subject; everything if left out",
        when="breaking, or hours and a zone like: 8, 18 Europe/Berlin; breaking if left out",
        summarizer="How sentences of a story with one report are chosen for what happened: position if left out",
        days="On which weekdays a digest comes, like mon-fri; every day if left out",
        hourly="At most so many stories an hour are posted one by one; the rest waits",
        quiet="Hours in which posts notify nobody, like 22-7",
        ping="A role that the post of a new story mentions",
        publish="In an announcement channel: publish each post to the channels that follow it",
    )
    @app_commands.choices(summarizer=METHODS)
    async def subscribe(  # noqa: PLR0913, PLR0917 the options of a command
        self,
        interaction: Interaction,
        channel: app_commands.Transform[discord.TextChannel | discord.Thread | discord.ForumChannel, Postable],
        topic: app_commands.Range[str, 1, LONGEST_TOPIC] | None = None,
        when: str = "breaking",
        summarizer: str = DEFAULT,
        days: str | None = None,
        hourly: app_commands.Range[int, 1, MOST_HOURLY] | None = None,
        quiet: str | None = None,
        ping: discord.Role | None = None,
        publish: bool = False,
    ) -> None:
        """Refuse what could not be posted; else say what will be."""
        scope = scope_of(interaction)
        cadence, hours, zone = parse_when(when)
        posting = Posting(parse_days(days), hourly, parse_quiet(quiet), ping.id if ping else None, publish)
        _refuse_what_cannot_be(channel, posting, ping)
        asked = understand_topic(topic)
        missing = self.client.missing(channel.guild, channel.id)
        if missing:
            raise InputError(f"I may not post in {channel.name}: give me {listed(missing)} there, then try again")
        await interaction.response.defer(ephemeral=True)
        store, now = self.client.store, self.client.clock()
        made = await store.subscriptions.add(scope, channel.id, asked, cadence, hours, zone, now, summarizer, posting)
        await record(interaction, "subscribe", f"<#{channel.id}>", after=_told(made))
        first = next_slot(made.hours, made.zone, now, posting.days) if made.hours else None
        followed = len(await store.sources.followed(scope))
        await reply(interaction, render.notes.subscribed(made, first, sources=followed))

    @app_commands.command(description="Stop the posts of a subscription")
    @app_commands.guild_only()
    @app_commands.describe(subscription="One of this server's subscriptions")
    async def unsubscribe(self, interaction: Interaction, subscription: str) -> None:
        """End it, with what it is still owed."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        chosen = await subscription_chosen(interaction, subscription)
        await self.client.store.subscriptions.remove(scope, chosen.id)
        await record(interaction, "unsubscribe", f"<#{chosen.channel_id}>", before=_told(chosen))
        await reply(interaction, render.note(f"Ended: {render.notes.plan(chosen)}."))

    @app_commands.command(description="What is posted where, and what went wrong")
    @app_commands.guild_only()
    async def subscriptions(self, interaction: Interaction) -> None:
        """Every subscription of this server."""
        scope = scope_of(interaction)
        await interaction.response.defer(ephemeral=True)
        await reply(interaction, render.notes.subscriptions(await self.client.store.subscriptions.of(scope)))

    @subscribe.autocomplete("when")
    async def hours(self, _interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Ways to say when, with the zones that fit what is typed."""
        return [app_commands.Choice(name=each, value=each) for each in suggestions(typed)]

    @subscribe.autocomplete("topic")
    async def topics(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """Countries and people in what this server reads."""
        topics = await self.client.store.stories.topics(scope_of(interaction), typed, OPTIONS)
        return [app_commands.Choice(name=each, value=each) for each in topics if len(each) <= OPTION_LABEL]

    @unsubscribe.autocomplete("subscription")
    @app_commands.check(may_edit)
    async def chosen(self, interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        """The subscriptions of this server, in words."""
        return await subscriptions_offered(interaction, typed)


async def subscription_chosen(interaction: Interaction, typed: str) -> Subscription:
    """The subscription of this server that was offered and chosen; InputError where there is none."""
    wanted = await interaction.client.store.subscriptions.of(scope_of(interaction))
    chosen = next((each for each in wanted if typed.strip() == f"#{each.id}"), None)
    if chosen is None:
        raise InputError("there is no such subscription: choose one of those that are offered as you type")
    return chosen


async def subscriptions_offered(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """The subscriptions of this server, in words, that fit what is typed."""
    wanted = await interaction.client.store.subscriptions.of(scope_of(interaction))
    offered = [(in_words(interaction.client, each), f"#{each.id}") for each in wanted]
    fitting = [(name, value) for name, value in offered if typed.casefold() in f"{name} {value}".casefold()]
    return [app_commands.Choice(name=cut(name, OPTION_LABEL), value=value) for name, value in fitting[:OPTIONS]]


def in_words(client: SitrepClient, subscription: Subscription) -> str:
    """Where a subscription posts what, and when."""
    where = getattr(client.get_channel(subscription.channel_id), "name", "a deleted channel")
    return f"#{where}: {_told(subscription)}"


def _told(subscription: Subscription) -> str:
    """What a subscription posts when, in few words."""
    when = ", ".join(f"{hour}:00" for hour in subscription.hours) or "as it breaks"
    return f"{subscription.topic or 'everything'}, {when}"


def parse_when(text: str) -> tuple[Cadence, tuple[int, ...], str]:
    """`breaking`, or whole hours and a zone: `8, 18 Europe/Berlin`. InputError says what is not understood."""
    breaking = BREAKING.match(text)
    if breaking or not text.strip():
        return Cadence.BREAKING, (), _zone(text[breaking.end() :] if breaking else "")
    found = HOURS.match(text)
    if found is None:
        raise InputError("when: say breaking, or whole hours and a zone, like 8, 18 Europe/Berlin")
    hours = [_hour(*each.groups()) for each in HOUR.finditer(found.group(1))]
    if text[found.end() :].startswith(":"):
        raise InputError("when: whole hours only, like 8, 18 Europe/Berlin")
    return Cadence.DIGEST, tuple(sorted(set(hours))), _zone(text[found.end() :])


def _zone(text: str) -> str:
    typed = text.strip(" ,()")
    zone = ZONES.get(typed.casefold().replace(" ", "_") or "utc")
    if zone is None:
        raise InputError(f"when: {cut(typed, 60)} is no time zone I know: choose one like Europe/Berlin")
    return zone


def _refuse_what_cannot_be(
    channel: discord.TextChannel | discord.Thread | discord.ForumChannel, posting: Posting, ping: discord.Role | None
) -> None:
    """InputError where Discord would not do what is asked for."""
    if posting.publish and not (isinstance(channel, discord.TextChannel) and channel.is_news()):
        raise InputError(f"publish: {channel.name} is no announcement channel: choose one, or leave publish out")
    if ping is None:
        return
    if ping.is_default():
        raise InputError("ping: that is everybody: choose a role that members can take or leave")
    if not (ping.mentionable or channel.permissions_for(channel.guild.me).mention_everyone):
        raise InputError(f"ping: I may not mention {ping.name}: let everybody mention it in the role's settings")


def suggestions(typed: str) -> Sequence[str]:
    """What `when` may be, going by what is typed so far."""
    found = HOURS.match(typed)
    if found is None:
        return [each for each in ("breaking", "8 UTC", "8, 18 UTC") if typed.strip().casefold() in each.casefold()]
    hours, zone = found.group(1).strip(" ,"), typed[found.end() :].strip(" ,()").casefold().replace(" ", "_")
    fitting = sorted(
        (name for key, name in ZONES.items() if zone in key), key=lambda name: (not _begins(name, zone), name)
    )
    return [each for name in fitting[:OPTIONS] if len(each := f"{hours} {name}") <= OPTION_LABEL]


def _begins(name: str, typed: str) -> bool:
    return any(part.startswith(typed) for part in name.casefold().split("/"))


def _hour(digits: str, half: str | None) -> int:
    hour, half = int(digits), (half or "").lower()
    if half in {"am", "pm"}:
        if not 1 <= hour <= 12:
            raise InputError(f"when: {digits} {half} is no hour")
        return hour % 12 + (12 if half == "pm" else 0)
    if hour > 23:
        raise InputError(f"when: {digits} is no hour of the day: say 0 to 23")
    return hour


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(Subscriptions(client))
