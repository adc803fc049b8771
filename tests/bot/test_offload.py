"""Heavy work beside the event loop."""

import asyncio
import math
import os
import signal
import time

import pytest

from bot import offload
from bot.errors import FormatError


@pytest.fixture(autouse=True)
def _ended():
    yield
    offload.close()


def refuse(text):
    raise FormatError(f"{text} is no feed")


async def test_the_result_comes_back():
    assert await offload.offload(math.factorial, 20) == math.factorial(20)


async def test_a_refusal_comes_back_as_it_was_raised():
    with pytest.raises(FormatError, match="prose is no feed"):
        await offload.offload(refuse, "prose")


async def test_a_defect_is_logged_and_costs_one_document(caplog):
    with pytest.raises(FormatError, match="could not be read"):
        await offload.offload(math.factorial, -1)
    assert "not defined for negative" in caplog.text


async def test_work_that_never_ends_is_ended_and_those_that_wait_are_served(monkeypatch):
    monkeypatch.setattr(offload, "LIMIT", 3.0)

    endless, *others = await asyncio.gather(
        offload.offload(time.sleep, 3600),
        *(offload.offload(time.sleep, 0.01) for _ in range(4)),
        return_exceptions=True,
    )

    assert isinstance(endless, FormatError)
    assert "longer than 3 seconds" in str(endless)
    assert others == [None] * 4


async def test_waiting_for_a_turn_is_no_fault_of_a_document(monkeypatch):
    await offload.offload(math.factorial, 1)
    monkeypatch.setattr(offload, "LIMIT", 1.0)

    assert await asyncio.gather(*(offload.offload(time.sleep, 0.4) for _ in range(5))) == [None] * 5


async def test_a_process_that_was_killed_while_idle_is_replaced():
    killed = await offload.offload(os.getpid)
    os.kill(killed, signal.SIGKILL)
    await asyncio.sleep(0.5)

    assert await offload.offload(os.getpid) != killed


async def test_the_process_is_replaced_now_and_then_while_others_wait(monkeypatch):
    monkeypatch.setattr(offload, "RENEWED", 3)

    served = await asyncio.gather(*(offload.offload(os.getpid) for _ in range(8)))

    assert len(set(served)) == 3


async def test_the_process_ends_in_the_middle_of_its_work_when_the_program_does():
    pid = await offload.offload(os.getpid)
    working = asyncio.ensure_future(offload.offload(time.sleep, 3600))
    await asyncio.sleep(0.2)
    offload.close()

    with pytest.raises(FormatError):
        await working
    async with asyncio.timeout(10):
        while _runs(pid):  # noqa: ASYNC110 it is another process that ends
            await asyncio.sleep(0.05)


def _runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_the_event_loop_runs_on_meanwhile():
    work = asyncio.ensure_future(offload.offload(sum, range(20_000_000)))
    turns = 0
    while not work.done():
        await asyncio.sleep(0.005)
        turns += 1

    assert await work == sum(range(20_000_000))
    assert turns > 5
