"""The loops that run while the cogs are loaded."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
import simcord

from bot.demo.live import live
from bot.models import Cadence, DeliveryKind, Owed
from tests.records import NOON
from tests.server import Server


@pytest.fixture
async def simcord_env(simcord_bot):
    """As it runs: with its loops. Simulated time is moved by hand, and no step waits for the next turn of a loop."""
    env = simcord.Env(simcord_bot, settle_timeout=2.0)
    await env.start()
    yield env
    await env.shutdown()


@pytest.fixture
def watching(make_client):
    return make_client(watch=True)


async def owe_story(server: Server) -> None:
    story = await server.read_berlin()
    kept = await server.store.subscriptions.add(
        server.guild.id, server.channel.id, None, Cadence.BREAKING, (), "UTC", NOON - timedelta(days=1)
    )
    owed = Owed(f"story:{kept.id}:{story}", kept.id, DeliveryKind.STORY, (story,), NOON)
    await server.store.deliveries.owe([owed], NOON)


def posted(server: Server) -> int:
    return len(server.env.backend.messages.get(server.channel.id, {}))


async def test_what_is_owed_is_posted_once(server):
    await owe_story(server)
    await server.env.advance_time(30)
    await server.env.advance_time(30)
    assert posted(server) == 1
    assert await server.store.deliveries.claim(NOON + timedelta(days=1), timedelta(1), 10) == []


async def test_the_loops_end_with_their_cogs(watching):
    async with live(watching, lambda: datetime.now(UTC)):
        loops = [watching.get_cog("Subscriptions").paying, watching.get_cog("Sources").watching]
        assert not any(loop.done() for loop in loops)
        await watching.unload_extension("cogs.subscriptions")
        await watching.unload_extension("cogs.sources")
        assert all(loop.cancelled() for loop in loops)


async def test_a_process_that_only_speaks_discord_reads_no_sources(server):
    assert server.client.get_cog("Sources").watching is None


async def test_a_loop_that_fails_is_logged_and_starts_again(server, caplog):
    turns: list[int] = []

    async def work() -> None:
        turns.append(1)
        if len(turns) == 1:
            raise RuntimeError("once")
        await asyncio.Event().wait()

    running = server.client.background(work)
    await asyncio.sleep(0)
    assert "failed; it starts again" in caplog.text
    running.cancel()
