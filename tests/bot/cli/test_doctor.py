"""The verbs that look whether all is well."""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from bot.cli.doctor import clock_off
from bot.errors import SitrepError
from bot.health import Ward, served
from bot.store import open_store
from tests.bot.test_health import free_port
from tests.site import Site, site
from tests.wire.discord_api import TOKEN, DiscordApi

__all__ = ["site"]

ROOT = Path(__file__).parents[3]
NOW = datetime(2026, 2, 11, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def address(tmp_path, monkeypatch) -> str:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3")
    return f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3"


def test_a_fresh_machine_is_good_and_the_whole_file_is_sound(capsys):
    assert main(["doctor", "--whole"]) == 0
    said = capsys.readouterr().out
    assert "structure: sound" in said
    assert "GB free" in said


def test_a_damaged_file_is_found_where_all_of_it_is_read(tmp_path, capsys):
    main(["migrate"])
    path = tmp_path / "sitrep.sqlite3"
    data = bytearray(path.read_bytes())
    for start in range(20 * 4096, len(data), 3 * 4096):
        data[start : start + 600] = b"\xa5" * 600
    path.write_bytes(data)

    assert main(["doctor", "--whole"]) == 78
    assert "damaged: restore a backup" in capsys.readouterr().err


async def test_the_clock_is_compared_with_a_servers(site: Site):
    url = site.answer("/time", Date="Wed, 11 Feb 2026 11:58:00 GMT")

    assert await asyncio.to_thread(clock_off, url, lambda: NOW) == timedelta(minutes=2)


async def test_a_server_without_a_clock_or_without_an_answer_is_said():
    with pytest.raises(SitrepError, match="did not tell its time"):
        await asyncio.to_thread(clock_off, "http://127.0.0.1:9/", lambda: NOW)


async def examined(api: DiscordApi, folder: Path, token: str = TOKEN) -> tuple[int, str]:
    """What a process of its own prints that may ask a Discord."""
    program = (
        "import sys, discord.http; discord.http.Route.BASE = sys.argv[1]; import asyncio; from bot import checkup;"
        "print(asyncio.run(checkup.examine(sys.argv[2], {int(sys.argv[3]): {int(each) for each in sys.argv[4:]}})))"
    )
    [guild] = list(api.backend.guilds)
    channels = [str(each) for each in api.backend.channels if api.backend.channels[each].guild_id == guild]
    given = [f"http://127.0.0.1:{api.port}/api/v10", token, str(guild), *channels]
    running = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", program, *given), cwd=ROOT, stdout=-1, stderr=-1, env=dict(os.environ)
    )
    out, error = await asyncio.wait_for(running.communicate(), 60)
    return running.returncode or 0, (out + error).decode()


async def test_discord_is_asked_what_posting_lacks(tmp_path):
    async with DiscordApi() as api:
        owner = api.backend.make_user("alice")
        guild = api.backend.create_guild("Newsroom", owner_id=owner.id)
        api.backend.create_channel(guild.id, "briefings")

        code, said = await examined(api, tmp_path)
        refused, why = await examined(api, tmp_path, TOKEN[:-3] + "XYZ")

    assert (code, said.strip()) == (0, "[]"), said
    assert refused != 0
    assert "DISCORD_TOKEN was refused" in why
    assert TOKEN[:-3] not in why.splitlines()[-1]


async def test_a_bot_whose_loops_turn_is_healthy(address, monkeypatch, capsys):
    port = free_port()
    monkeypatch.setenv("HEALTH_PORT", str(port))
    async with open_store(address, upgrade=True) as store:
        async with served(Ward(store, lambda: NOW), "127.0.0.1", port):
            assert await asyncio.to_thread(main, ["healthcheck"]) == 0
        async with served(Ward(store, lambda: NOW, stalled=timedelta(-1)), "127.0.0.1", port):
            from bot import pulse

            pulse.beat("watch")
            assert await asyncio.to_thread(main, ["healthcheck"]) == 1
            pulse.forget_beats()
    assert "has not turned" in capsys.readouterr().out


def test_a_bot_that_does_not_answer_is_not_healthy(monkeypatch, capsys):
    assert main(["healthcheck"]) == 78
    monkeypatch.setenv("HEALTH_PORT", str(free_port()))
    assert main(["healthcheck"]) == 1
    assert "does not answer" in capsys.readouterr().err
