"""Work that takes the processor runs in a process of its own, with a time limit that is kept."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

from bot.errors import FormatError, SitrepError

log = logging.getLogger(__name__)

LIMIT = 20.0

P = ParamSpec("P")
T = TypeVar("T")

_pool: ProcessPoolExecutor | None = None


async def offload(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """The function's result, worked out beside the event loop.

    Function, arguments, result and errors cross a process border, so they must pickle. SitrepErrors come back as they
    are. FormatError after `LIMIT` seconds, which holds against any input: the process is ended, and the next call gets
    a new one. FormatError too where the function stumbles: that is a defect of ours, logged, and costs one document.
    """
    pool = _running_pool()
    future = pool.submit(function, *args, **kwargs)
    overdue = threading.Event()
    # A timer of the operating system, not of the event loop: it must fire even where the loop's clock is simulated.
    watch = threading.Timer(LIMIT, _end, (pool, overdue))
    watch.daemon = True
    watch.start()
    try:
        return await asyncio.wrap_future(future)
    except BrokenProcessPool as error:
        close()
        reason = f"took longer than {LIMIT:g} seconds to read" if overdue.is_set() else "could not be read"
        raise FormatError(f"the document {reason}; it was given up") from error
    except SitrepError:
        raise
    except Exception as error:
        log.exception("%s stumbled over a document", getattr(function, "__qualname__", function))
        raise FormatError("the document could not be read; the reason is logged") from error
    finally:
        watch.cancel()


def close() -> None:
    """End the process, if one was started."""
    global _pool  # noqa: PLW0603 one process serves the whole program
    if _pool is not None:
        _pool.shutdown(wait=False, cancel_futures=True)
        _pool = None


def _running_pool() -> ProcessPoolExecutor:
    global _pool  # noqa: PLW0603
    if _pool is None:
        _pool = ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn"), max_tasks_per_child=2000)
    return _pool


def _end(pool: ProcessPoolExecutor, overdue: threading.Event) -> None:
    overdue.set()
    for process in list((pool._processes or {}).values()):  # noqa: SLF001 terminate_workers() comes with Python 3.14
        process.kill()
