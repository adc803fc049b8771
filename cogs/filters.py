"""`/filters`: what a subscription lets through of the stories on its topic."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from discord import app_commands
from discord.ext import commands

from bot import briefings, render
from bot.client import Interaction, SitrepClient, may_edit, record, reply
from bot.errors import InputError
from bot.filters import LONGEST_PATTERN, MOST_PUBLISHERS, Filters, spoken, typed
from bot.models import Story, Subscription
from cogs.subscriptions import in_words, subscription_chosen, subscriptions_offered

TRIED = 50  # stories that a test looks at
LATELY = timedelta(days=30)  # how far back it looks for them
LONGEST = 400  # characters of one filter

Entries = app_commands.Range[str, 1, LONGEST]


class FiltersCog(commands.Cog, name="Filters"):
    """What subscriptions let through."""

    group = app_commands.Group(
        name="filters",
        description="Which stories a subscription posts, by words, topics, countries, sources and more",
        allowed_contexts=app_commands.AppCommandContext(guild=True),
    )

    def __init__(self, client: SitrepClient) -> None:
        self.client = client

    async def interaction_check(self, interaction: Interaction) -> bool:  # type: ignore[override]  # ours is narrower
        """Those who may manage sources and subscriptions."""
        return await may_edit(interaction)

    @group.command(name="set", description="Post only what meets all of these; what is left out asks for nothing")
    @app_commands.describe(
        subscription="One of this server's subscriptions",
        words="At least one of these words or phrases, with commas between; sanction* is any word that begins so",
        without="None of these words or phrases",
        pattern="A regular expression found in the headline or text",
        topics="At least one of these topics, like armed conflict, diplomacy",
        places="About at least one of these countries",
        sources="Reported by one of these: publishers' names or sites",
        languages="In one of these languages: two letters each, like en, uk",
        publishers="At least so many independent publishers",
    )
    async def change(  # noqa: PLR0913, PLR0917 one option for each filter
        self,
        interaction: Interaction,
        subscription: str,
        words: Entries | None = None,
        without: Entries | None = None,
        pattern: app_commands.Range[str, 1, LONGEST_PATTERN] | None = None,
        topics: Entries | None = None,
        places: Entries | None = None,
        sources: Entries | None = None,
        languages: Entries | None = None,
        publishers: app_commands.Range[int, 1, MOST_PUBLISHERS] = 1,
    ) -> None:
        """Say what passes from now on."""
        await interaction.response.defer(ephemeral=True)
        made = typed(
            words=words,
            without=without,
            pattern=pattern,
            topics=topics,
            places=places,
            sources=sources,
            languages=languages,
            publishers=publishers,
        )
        if not made:
            raise InputError("name at least one filter, or take them all away with /filters clear")
        await self._change(interaction, subscription, made)

    @group.command(description="Take all filters of a subscription away")
    @app_commands.describe(subscription="One of this server's subscriptions")
    async def clear(self, interaction: Interaction, subscription: str) -> None:
        """Every story on its topic is posted again."""
        await interaction.response.defer(ephemeral=True)
        await self._change(interaction, subscription, Filters())

    @group.command(
        description="What would pass a subscription's filters of the newest 50 stories, and why not the rest"
    )
    @app_commands.describe(subscription="One of this server's subscriptions")
    async def test(self, interaction: Interaction, subscription: str) -> None:
        """Nothing is posted."""
        await interaction.response.defer(ephemeral=True)
        chosen = await subscription_chosen(interaction, subscription)
        since = self.client.clock() - LATELY
        stories = await self.client.store.stories.newest(chosen.scope, since, TRIED)
        verdicts = [await asyncio.to_thread(_verdict, chosen, story) for story in stories]
        await reply(interaction, render.filters.tested(chosen, list(zip(stories, verdicts, strict=True))))

    @change.autocomplete("subscription")
    @clear.autocomplete("subscription")
    @test.autocomplete("subscription")
    async def offered(self, interaction: Interaction, given: str) -> list[app_commands.Choice[str]]:
        """The subscriptions of this server, in words."""
        return await subscriptions_offered(interaction, given)

    async def _change(self, interaction: Interaction, subscription: str, filters: Filters) -> None:
        chosen = await subscription_chosen(interaction, subscription)
        changed = await self.client.store.subscriptions.filter(chosen.scope, chosen.id, filters)
        if changed is None:
            raise InputError("that subscription has just been ended")
        before, after = (_in_one_line(each.filters) for each in (chosen, changed))
        await record(interaction, "filters", in_words(self.client, chosen), before=before, after=after)
        await reply(interaction, render.filters.changed(changed))


def _verdict(subscription: Subscription, story: Story) -> str | None:
    """Why a story is not posted; None: it is."""
    if not any(briefings.on_topic(subscription.topic, each, briefings.words_of(each)) for each in story.articles):
        return "it is not on the subscription's topic"
    return briefings.refusal(subscription, story)


def _in_one_line(filters: Filters) -> str:
    return "; ".join(f"{name}: {value}" for name, value in spoken(filters)) or "none"


async def setup(client: SitrepClient) -> None:
    """Called when the cog is loaded."""
    await client.add_cog(FiltersCog(client))
