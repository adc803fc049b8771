"""Heavy work beside the event loop."""

import asyncio
import math

import pytest

from bot import offload
from bot.errors import FormatError


@pytest.fixture(autouse=True)
def _ended():
    yield
    offload.close()


async def test_the_result_comes_back():
    assert await offload.offload(math.factorial, 20) == math.factorial(20)


def refuse(text):
    raise FormatError(f"{text} is no feed")


async def test_a_refusal_comes_back_as_it_was_raised():
    with pytest.raises(FormatError, match="prose is no feed"):
        await offload.offload(refuse, "prose")


async def test_a_defect_is_logged_and_costs_one_document(caplog):
    with pytest.raises(FormatError, match="could not be read"):
        await offload.offload(math.factorial, -1)
    assert "not defined for negative" in caplog.text


async def test_work_that_never_ends_is_ended_and_the_next_is_served(monkeypatch):
    monkeypatch.setattr(offload, "LIMIT", 2.0)

    with pytest.raises(FormatError, match="took longer than 2 seconds"):
        await offload.offload(sum, iter_forever := range(10**12))
    assert len(iter_forever) == 10**12
    assert await offload.offload(math.factorial, 5) == 120


async def test_the_event_loop_runs_on_meanwhile():
    work = asyncio.ensure_future(offload.offload(sum, range(20_000_000)))
    turns = 0
    while not work.done():
        await asyncio.sleep(0.005)
        turns += 1

    assert await work == sum(range(20_000_000))
    assert turns > 5
