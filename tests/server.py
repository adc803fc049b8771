"""The real bot with a real database on SimCord's Discord: one server, an admin, a member and a channel."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from discord import app_commands

from bot.client import NotAllowed, SitrepClient
from bot.errors import SitrepError
from bot.models import Entry, Source
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import Store, migrate, open_store
from summaries.document import Digest, Document, Place, Quote
from tests.records import BERLIN, DENIAL, HERALD, NOON, WALL, WALL_AGAIN
from tests.wire.openapi import Oracle, validator


@dataclass
class Server:
    """A server in which the bot is, with those who use it."""

    env: simcord.Env
    client: SitrepClient
    store: Store
    guild: simcord.GuildHandle
    channel: simcord.ChannelHandle
    admin: simcord.MemberActor
    member: simcord.MemberActor
    foreseen: tuple[type[Exception], ...] = (
        SitrepError,
        NotAllowed,
        app_commands.TransformerError,
    )  # answered in plain words

    async def follow(self, url: str = "https://morning.example/feed", title: str = "The Morning Example") -> Source:
        source = await self.store.sources.add("feed", url, title, NOON)
        await self.store.sources.follow(self.guild.id, source.id, NOON)
        await self.store.sources.settle(source.id, None, NOON, NOON)
        return source

    async def file(
        self, source: Source, document: Document, quotes: tuple[Quote, ...], story: int | None = None
    ) -> int:
        """File one article; the id of its story."""
        digest = Digest(summary=(), quotes=quotes, places=(Place("DE", "Germany", 2),), version=1)
        article = await self.store.articles.file(
            source.id,
            Entry(document.url or "", document.url, document.title),
            document,
            digest,
            NOON,
            fresh=True,
            after=0,
            choose_story=lambda _others: story,
        )
        assert article is not None
        return article.story_id

    async def restart(self, client: SitrepClient) -> None:
        await self.env.restart_bot(client)
        await rest(client)
        self.client = client

    async def read_berlin(self) -> int:
        """The two reports on one event; the id of their story."""
        source = await self.follow()
        story_id = await self.file(source, BERLIN, (WALL, DENIAL))
        return await self.file(source, HERALD, (WALL_AGAIN,), story_id)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory) -> Path:
    """An empty database, made once."""
    path = tmp_path_factory.mktemp("migrated") / "sitrep.sqlite3"
    asyncio.run(migrate(f"sqlite+aiosqlite:///{path}"))
    return path


@pytest.fixture
async def store(migrated, tmp_path) -> AsyncIterator[Store]:
    path = shutil.copy(migrated, tmp_path / "sitrep.sqlite3")
    async with open_store(f"sqlite+aiosqlite:///{path}") as opened:
        yield opened


@pytest.fixture
async def http(tmp_path) -> AsyncIterator[Http]:
    async with Http(
        Settings.from_env({"ALLOW_PRIVATE_ADDRESSES": "yes", "HOST_GAP_SECONDS": "0"}), clock=lambda: NOON
    ) as opened:
        yield opened


@pytest.fixture
def make_client(store, http):
    def make(*, watch: bool = False) -> SitrepClient:
        return SitrepClient(store=store, http=http, settings=Settings.from_env({}), clock=lambda: NOON, watch=watch)

    return make


@pytest.fixture
def simcord_bot(make_client):
    return make_client()


def faults(oracle: Oracle, request: simcord.HttpLogEntry) -> Iterator[str]:
    """What Discord's description of its API has against a request; SimCord's tokens and old routes are its own."""
    path = request.path.replace("%40original", "@original")
    return oracle.faults(request.method, path, _as_strings(request.json))


def _as_strings(body: Any) -> Any:
    """The body with the roles that may be mentioned as strings: discord.py writes numbers, which Discord takes too."""
    mentions = body.get("allowed_mentions") if isinstance(body, dict) else None
    if not mentions or "roles" not in mentions:
        return body
    return body | {"allowed_mentions": mentions | {"roles": [str(role) for role in mentions["roles"]]}}


async def rest(client: SitrepClient) -> None:
    """End the loops that pay and tell what is owed: SimCord waits after each step until the bot rests."""
    await client.get_cog("Subscriptions").cog_unload()
    await client.get_cog("Health").rest()


@pytest.fixture
async def simcord_env(simcord_bot) -> AsyncIterator[simcord.Env]:
    env = simcord.Env(simcord_bot)
    await env.start()
    await rest(simcord_bot)
    yield env
    await env.shutdown()


@pytest.fixture
async def server(simcord_env, simcord_bot, store) -> AsyncIterator[Server]:
    guild = simcord_env.create_guild("Newsroom")
    channel = guild.create_text_channel("briefings")
    editors = guild.create_role("editors", permissions=discord.Permissions(manage_guild=True))
    admin = guild.add_member(simcord_env.create_user("alice"), roles=[editors])
    member = guild.add_member(simcord_env.create_user("bob"))
    made = Server(simcord_env, simcord_bot, store, guild, channel, admin, member)
    yield made
    oracle = validator()
    if oracle is not None:
        assert [fault for each in simcord_env.http_requests for fault in faults(oracle, each)] == []
    # What the bot answers in plain words is raised within it; anything else is a defect.
    for error in simcord_env.errors:
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        if not isinstance(cause, made.foreseen):
            raise cause
