"""The stage of the demonstration: the real bot on the simulated Discord, with one server that follows the site.

    serve(site) -> open store and http in a new folder -> SitrepClient on LiveEnv -> a server, two channels, two people
        -> /sources add for each address -> /subscribe

Everything is set up by playing the commands that a person would type.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

import discord
import simcord

from bot import offload
from bot.client import SitrepClient
from bot.delivery import Counter
from bot.demo.live import LOOK, LiveEnv, live
from bot.demo.site import Site, serve
from bot.settings import Settings
from bot.sources.http import Http
from bot.store import Store, open_store

PATIENCE = 30.0  # seconds for an answer that says that it is being worked on
FOLLOW = "Follow"  # the button below what `/sources add` found
POLL = timedelta(seconds=3)  # the least that a watching bot waits before it reads a source again
ONCE = timedelta(days=1)
MENU = "Who said this?"
LINK = re.compile(r"\[([^\]\[]*)\]\(<?[^)]*\)")
CHANNEL = re.compile(r"<#\d+>")
SHOWN = frozenset({"title", "name", "description", "value", "text", "content", "label", "url"})


@dataclass(frozen=True, slots=True)
class Stage:
    """Who and what is on the stage."""

    env: LiveEnv
    client: SitrepClient
    store: Store
    base: str  # the site's address
    briefings: simcord.ChannelHandle  # where posts arrive
    lounge: simcord.ChannelHandle
    admin: simcord.MemberActor
    member: simcord.MemberActor

    @property
    def scope(self) -> int:
        """The server's snowflake."""
        return self.briefings.guild.id if self.briefings.guild else 0

    @property
    def counter(self) -> Counter:
        """Where posts are paid at once; by itself the bot does it every few seconds."""
        return Counter(self.store, self.client.send, self.client.settings, self.client.clock)

    async def hurry(self) -> None:
        """Let the bot read its sources now; by itself it would, as is polite, do so less and less often."""
        for source in await self.store.sources.followed(None):
            if source.read_at is not None:
                await self.store.sources.postpone(source.id, self.client.clock())
        self.client.pipeline.wake.set()


def utcnow() -> datetime:
    """The clock of everything on the stage, as a rule."""
    return datetime.now(UTC)


@asynccontextmanager
async def staged(site: Site, *, watch: bool = True, clock: Callable[[], datetime] = utcnow) -> AsyncIterator[Stage]:
    """The bot in a server of its own, with nothing followed yet; ends it all. `watch`: it reads sources by itself."""
    async with AsyncExitStack() as stack:
        # A database call that is cut off at the end may still be writing while the folder is removed.
        temporary = tempfile.TemporaryDirectory(prefix="sitrep-demo-", ignore_cleanup_errors=True)
        folder = Path(stack.enter_context(temporary))
        base = await stack.enter_async_context(serve(site))
        settings = _settings(folder, POLL if watch else ONCE)
        stack.callback(offload.close)
        store = await stack.enter_async_context(open_store(settings.database_url, upgrade=True))
        http = await stack.enter_async_context(Http(settings, clock=clock, may_dial=_only(base)))
        client = SitrepClient(store=store, http=http, settings=settings, clock=clock, watch=watch)
        env = await stack.enter_async_context(live(client, clock))
        yield _peopled(env, client, store, base)


def _settings(folder: Path, poll: timedelta) -> Settings:
    given = Settings.from_env(
        {
            "DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'demo.sqlite3'}",
            "ALLOW_PRIVATE_ADDRESSES": "yes",
            "FETCH_SECONDS": "10",
            "HOST_GAP_SECONDS": "0",
            "FIRST_ARTICLES": "100",
        }
    )
    return replace(given, poll_every=poll)


def _only(base: str) -> Callable[[str, int], bool]:
    """Only the site is dialled: a demonstration asks nothing of the world, whatever a folder's feeds link to."""
    port = urlsplit(base).port
    return lambda address, dialled: dialled == port and ip_address(address).is_loopback


def _peopled(env: LiveEnv, client: SitrepClient, store: Store, base: str) -> Stage:
    admin_user, member_user = env.create_user("you"), env.create_user("ines", global_name="Ines")
    guild = env.create_guild("Sitrep demonstration", owner=admin_user)
    return Stage(
        env=env,
        client=client,
        store=store,
        base=base,
        briefings=guild.create_text_channel("briefings"),
        lounge=guild.create_text_channel("lounge"),
        admin=guild.add_member(admin_user),
        member=guild.add_member(member_user),
    )


def plain(answer: str) -> str:
    """The first line of an answer without Discord's markup, for a terminal."""
    line = answer.partition("\n")[0] or "no answer"
    return CHANNEL.sub("the channel", LINK.sub(r"\1", line)).replace("\\", "")


def words_of(shown: discord.Message | simcord.ResponseMessage | None) -> str:
    """All text of a message as a reader sees it, buttons and links included; empty if there is no message."""
    if shown is None:
        return ""
    message = shown.message if isinstance(shown, simcord.ResponseMessage) else shown
    parts = [message.content]
    parts += [text for embed in message.embeds for text in texts(embed.to_dict())]
    parts += [text for component in message.components for text in texts(component.to_dict())]
    return "\n".join(part for part in parts if part)


def texts(data: Any, key: str = "") -> list[str]:
    """Every text in a message's JSON that a reader sees or follows."""
    if isinstance(data, dict):
        return [text for name, each in data.items() for text in texts(each, name)]
    if isinstance(data, list):
        return [text for each in data for text in texts(each, key)]
    return [data] if isinstance(data, str) and key in SHOWN else []


async def follow(stage: Stage, site: Site) -> list[str]:
    """Follow what the site offers, by the admin's own command and its button; the bot's answers."""
    return [await _follow(stage, address) for address in site.addresses(stage.base)]


async def _follow(stage: Stage, address: str) -> str:
    answer = await stage.admin.slash(stage.lounge, "sources add", url=address)
    shown = await _last_word(answer)
    if answer.response is None or FOLLOW not in shown.splitlines():
        return shown
    return await _last_word(await stage.admin.click(answer.response.message, label=FOLLOW))


async def _last_word(answer: simcord.InteractionResult) -> str:
    """What an answer shows when it is no longer about to change: until then it ends in three dots."""
    ends = perf_counter() + PATIENCE
    while True:
        shown = words_of(answer.response)
        if not shown.endswith("…") or perf_counter() > ends:
            return shown
        await asyncio.sleep(LOOK)


async def subscribe(stage: Stage) -> str:
    """Have each new story posted in #briefings; the bot's answer."""
    answer = await stage.admin.slash(stage.lounge, "subscribe", channel=stage.briefings)
    return words_of(answer.response)
