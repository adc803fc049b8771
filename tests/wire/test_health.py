"""The bot as its own process tells how it fares."""

from __future__ import annotations

import asyncio
import json

import aiohttp

from tests.bot.test_health import free_port
from tests.wire.discord_api import DiscordApi
from tests.wire.test_bot import start, until


async def test_it_is_ready_once_it_is_logged_in_and_its_figures_can_be_read(tmp_path, monkeypatch):
    port = free_port()
    monkeypatch.setenv("HEALTH_PORT", str(port))
    monkeypatch.setenv("LOG_FORMAT", "json")
    async with DiscordApi() as api, aiohttp.ClientSession() as session:
        process = await start(api, tmp_path)
        try:
            await until(lambda: api.identified)
            async with asyncio.timeout(30):
                while (await _status(session, port, "/readyz")) != 200:  # noqa: ASYNC110 another process's
                    await asyncio.sleep(0.05)
            assert await _status(session, port, "/healthz") == 200
            assert await _status(session, port, "/metrics") == 200
        finally:
            process.terminate()
        _, errors = await asyncio.wait_for(process.communicate(), 20)

    assert process.returncode == 0
    assert {json.loads(line)["level"] for line in errors.decode().splitlines()} <= {"info", "warning"}


async def _status(session: aiohttp.ClientSession, port: int, page: str) -> int:
    try:
        async with session.get(f"http://127.0.0.1:{port}{page}") as answer:
            return answer.status
    except aiohttp.ClientConnectionError:
        return 0
