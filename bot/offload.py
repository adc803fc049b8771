"""Work that takes the processor runs in a process of its own, one piece at a time, with a time limit that is kept."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from bot.errors import FormatError, SitrepError

log = logging.getLogger(__name__)

LIMIT = 20.0  # seconds for one piece of work, its turn counted from when it is handed over
RENEWED = 2_000  # pieces after which the process is replaced, so that no leak of a library's grows for ever

P = ParamSpec("P")
T = TypeVar("T")


async def offload(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """The function's result, worked out beside the event loop.

    Function, arguments, result and errors cross a process border, so they must pickle. SitrepErrors come back as they
    are. FormatError after `LIMIT` seconds, which holds against any input: the process is ended, and the next call gets
    a new one. FormatError too where the function stumbles: that is a defect of ours, logged, and costs one document.
    """
    loop = asyncio.get_running_loop()
    try:
        return await loop.run_in_executor(_reader.turns, _reader.work, partial(function, *args, **kwargs))
    except SitrepError:
        raise
    except Exception as error:
        log.exception("%s stumbled over a document", getattr(function, "__qualname__", function))
        raise FormatError("the document could not be read; the reason is logged") from error


def close() -> None:
    """End the process, if one was started, also in the middle of its work."""
    _reader.end()


class Reader:
    """One process, and the thread in which pieces of work take turns for it."""

    def __init__(self) -> None:
        self.turns = ThreadPoolExecutor(max_workers=1, thread_name_prefix="reading")
        self._pool: ProcessPoolExecutor | None = None
        self._served = 0

    def work(self, piece: Callable[[], T]) -> T:
        """The piece's result; runs in the thread of turns."""
        future = self._hand_over(piece)
        try:
            return future.result(LIMIT)
        except TimeoutError:
            if future.done():  # the piece's own error, not ours
                raise
            self.end()
            raise FormatError(f"the document took longer than {LIMIT:g} seconds to read; it was given up") from None
        except BrokenProcessPool as error:
            self.end()
            raise FormatError("the document could not be read; it was given up") from error

    def end(self) -> None:
        """Kill the process; the next piece gets a new one."""
        pool, self._pool, self._served = self._pool, None, 0
        if pool is not None:
            for process in list((pool._processes or {}).values()):  # noqa: SLF001 terminate_workers() is new in 3.14
                process.kill()
            pool.shutdown(wait=False, cancel_futures=True)

    def processes(self) -> list[int]:
        """The ids of the running processes: one, or none before the first piece."""
        return list(self._pool._processes or {}) if self._pool else []  # noqa: SLF001

    def _hand_over(self, piece: Callable[[], T]) -> Future[T]:
        if self._served >= RENEWED:
            self.end()
        self._served += 1
        try:
            return self._running_pool().submit(piece)
        except BrokenProcessPool:  # it was killed while it had nothing to do
            self.end()
            return self._running_pool().submit(piece)

    def _running_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            spawn = get_context("spawn")
            self._pool = ProcessPoolExecutor(1, mp_context=spawn, initializer=_begin, initargs=(os.getpid(),))
        return self._pool


def _begin(parent: int) -> None:
    """In the new process: leave Ctrl-C to the parent, and do not outlive it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_follow, args=(parent,), daemon=True).start()


def _follow(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(2)
    os._exit(1)


_reader = Reader()
