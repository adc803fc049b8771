"""Playing a step of the story: ask, look, wait, and say what did not hold."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from time import perf_counter

import simcord

from bot.demo.stage import Stage, words_of
from bot.errors import SitrepError

WAIT = 15.0  # seconds for anything that the bot does by itself


class StepFailed(SitrepError):
    """A step of the story did not go as it should."""


async def ask(stage: Stage, command: str, where: simcord.ChannelHandle | None = None, **options: str) -> str:
    """All that a slash command of the member shows, in the lounge or elsewhere."""
    answer = await stage.member.slash(where or stage.lounge, command, **options)
    return "\n".join(words_of(shown) for shown in (answer.response, *answer.followups))


def posts(stage: Stage) -> list[str]:
    """The texts of what the bot posted in #briefings by itself."""
    bot = stage.client.user
    return [words_of(message) for message in stage.briefings.history() if message.author == bot]


async def until(stage: Stage, holds: Callable[[], Awaitable[bool]], otherwise: str) -> None:
    """Wait for something that the bot does by itself; StepFailed if it does not."""
    ends = perf_counter() + WAIT
    while not await holds():
        expect(perf_counter() < ends, otherwise)
        await stage.hurry()
        await asyncio.sleep(0.5)


def expect(holds: object, otherwise: str) -> None:
    """StepFailed unless something holds."""
    if not holds:
        raise StepFailed(otherwise)
