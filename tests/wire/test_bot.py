"""The bot as its own process on a real wire: login, commands, faults, and an end on SIGTERM."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.wire.discord_api import TOKEN, DiscordApi
from tests.wire.openapi import misunderstood, validator

ROOT = Path(__file__).parents[2]


@dataclass
class Bot:
    """The running bot, and a server with a channel and a member to play with."""

    api: DiscordApi
    process: asyncio.subprocess.Process
    guild: int
    channel: int
    member: int

    async def command(self, name: str, **options: Any) -> Any:
        """A member types a slash command; the bot's answer when it is complete."""
        *parents, leaf = name.split()
        given = [{"name": key, "type": 3, "value": value} for key, value in options.items()]
        data = {"name": parents[0] if parents else leaf, "options": given}
        if parents:
            data["options"] = [{"name": leaf, "type": 1, "options": given}]
        return await self.answered(self.api.interact(self.member, self.channel, self.guild, data))

    async def answered(self, record: Any) -> str:
        """All text of the message that answers an interaction."""
        await until(lambda: record.responded)
        await until(lambda: record.response_kind != "deferred" or self.text(record.message_id))
        return self.text(record.message_id)

    def text(self, message_id: int) -> str:
        return everything(self.api.message(message_id))


def everything(message: Any) -> str:
    """Every string that a message shows, wherever it stands."""
    return "\n".join(strings([message.content, message.embeds, message.components]))


def strings(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    children = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for child in children for text in strings(child)]


async def until(condition: Any, seconds: float = 60) -> None:
    """Wait for something that another process does."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 the condition is another process's
            await asyncio.sleep(0.02)


async def start(api: DiscordApi, folder: Path, token: str = TOKEN) -> asyncio.subprocess.Process:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("DISCORD")},
        "DISCORD_TOKEN": token,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder}/sitrep.sqlite3",
        "ALLOW_PRIVATE_ADDRESSES": "yes",
    }
    launch = str(ROOT / "tests" / "wire" / "launch.py")
    return await asyncio.create_subprocess_exec(
        sys.executable, launch, str(api.port), "run", cwd=folder, env=environment, stderr=asyncio.subprocess.PIPE
    )


@pytest.fixture
async def bot(tmp_path) -> AsyncIterator[Bot]:
    async with DiscordApi() as api:
        backend = api.backend
        member = backend.make_user("alice")
        guild = backend.create_guild("Newsroom", owner_id=member.id)
        channel = backend.create_channel(guild.id, "briefings")
        backend.add_member(guild.id, member.id)
        process = await start(api, tmp_path)
        await until(lambda: api.identified and backend.find_command("status", guild.id))
        yield Bot(api, process, guild.id, channel.id, member.id)
        if process.returncode is None:
            process.kill()
        await process.wait()
        assert api.gaps == []
        assert misunderstood(api.requests) == []


async def test_it_logs_in_syncs_its_commands_and_answers(bot):
    assert "source" in (await bot.command("status")).lower()
    assert await bot.command("brief")
    assert "don't know who said this" in (await bot.command("whosaid", words="an iron curtain has descended")).lower()


async def test_the_message_menu_reads_its_target_without_the_content_intent(bot):
    message = bot.api.backend.create_message(bot.channel, bot.member, "who said “an iron curtain has descended”?")
    target = bot.api.backend.messages[bot.channel]
    payload = next(each for each in bot.api.requests if each[1].endswith("/commands"))[2]
    menu = next(command for command in payload if command["type"] == 3)
    from simcord.backend import serializers

    resolved = {"messages": {str(message.id): dict(serializers.message_payload(bot.api.backend, message))}}
    data = {"name": menu["name"], "type": 3, "target_id": str(message.id), "resolved": resolved}

    answer = await bot.answered(bot.api.interact(bot.member, bot.channel, bot.guild, data))

    assert target
    assert "iron curtain" in answer


async def test_it_resumes_after_its_connection_was_cut(bot):
    await bot.api.drop_sockets()
    await until(lambda: bot.api.resumed == 1)

    assert await bot.command("status")
    assert bot.api.identified == 1


async def test_it_waits_and_tries_again_when_it_is_asked_to_slow_down(bot):
    bot.api.faults.append(("POST", "/callback", "429"))

    assert await bot.command("status")


async def test_it_ends_cleanly_on_sigterm(bot):
    bot.process.send_signal(signal.SIGTERM)

    assert await asyncio.wait_for(bot.process.wait(), 15) == 0


async def test_a_refused_token_is_named_and_not_tried_again(tmp_path):
    async with DiscordApi() as api:
        process = await start(api, tmp_path, token=TOKEN[:-3] + "XYZ")
        _, errors = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == 78
    assert b"refused" in errors
    assert TOKEN[:-3].encode() not in errors


@pytest.mark.parametrize(
    ("close_code", "exit_code", "said"),
    [(4004, 78, b"DISCORD_TOKEN was refused"), (4014, 78, b"intent guilds"), (4012, 1, b"close code 4012")],
)
async def test_a_connection_that_discord_ends_for_good_is_told_in_one_line(tmp_path, close_code, exit_code, said):
    async with DiscordApi() as api:
        api.closes_with = close_code
        process = await start(api, tmp_path)
        _, errors = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == exit_code
    assert said in errors
    assert b"Traceback" not in errors


@pytest.mark.parametrize(
    ("method", "path", "status", "said"),
    [
        ("GET", "/users/@me", "503", b"try again later"),
        ("GET", "/users/@me", "403", b"look at the application"),
        ("PUT", "/commands", "503", b"try again later"),
        ("PUT", "/commands", "400", b"look at the application"),
    ],
)
async def test_a_start_that_discord_refuses_is_told_in_one_line(tmp_path, method, path, status, said):
    async with DiscordApi() as api:
        api.faults.append((method, path, status))
        process = await start(api, tmp_path)
        _, errors = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == 1
    assert said in errors
    assert b"Traceback" not in errors


@pytest.mark.parametrize(("method", "path"), [("GET", "/users/@me"), ("PUT", "/commands")])
async def test_sigterm_is_heard_while_discord_does_not_answer(tmp_path, method, path):
    async with DiscordApi() as api:
        api.faults.append((method, path, "silence"))
        process = await start(api, tmp_path)
        await until(lambda: any(each[0] == method and path in each[1] for each in api.requests))
        process.send_signal(signal.SIGTERM)
        _, errors = await asyncio.wait_for(process.communicate(), 15)

    assert process.returncode == 0
    assert b"Traceback" not in errors


@pytest.mark.parametrize(("token", "said"), [("", b"not set"), ("your-token-here", b"placeholder")])
async def test_a_token_that_cannot_work_is_named_before_anything_is_sent(tmp_path, token, said):
    async with DiscordApi() as api:
        process = await start(api, tmp_path, token=token)
        _, errors = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == 78
    assert said in errors
    assert api.requests == []


async def test_discord_would_understand_everything_it_sends(bot):
    if validator() is None:
        pytest.skip("Discord's description of its API is not at hand")
    for words in ("x" * 3000, "**bold** <@1> @everyone", "'; DROP TABLE quotes; --"):
        await bot.command("whosaid", words=words)
        await bot.command("brief", topic=words)
        for name, option in (("add", "url"), ("test", "url"), ("remove", "source")):
            await bot.command(f"sources {name}", **{option: words})
    for name in ("sources list", "subscriptions", "status"):
        await bot.command(name)

    assert len([each for each in bot.api.requests if each[1].endswith("/callback")]) == 18
    assert misunderstood(bot.api.requests) == []
