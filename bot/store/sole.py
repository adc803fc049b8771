"""A SQLite file serves one running bot: a lock beside it, which ends with its process however that ends."""

from __future__ import annotations

import asyncio
import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from bot.errors import DatabaseError
from bot.store.engine import file_of

LOOK = 30.0  # seconds between two looks at whether the file is still there


@contextmanager
def sole(url: str) -> Iterator[None]:
    """Be the only process that serves a SQLite file, or replaces it; DatabaseError if another one is.

    Who only asks or files something beside it needs no lock. PostgreSQL serves many, so there it locks nothing.
    """
    file = file_of(url)
    if file is None:
        yield
        return
    held = _take(file.with_name(f"{file.name}.lock"), file)
    try:
        yield
    finally:
        os.close(held)


def _take(beside: Path, file: Path) -> int:
    try:
        beside.parent.mkdir(parents=True, exist_ok=True)
        held = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise DatabaseError(f"the database {file} cannot be locked: {error.strerror}: {beside}") from error
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(held)
        raise DatabaseError(
            f"the database {file} is in use by another running bot: stop that one, or use PostgreSQL, which serves many"
        ) from error
    except OSError as error:
        os.close(held)
        raise DatabaseError(
            f"the disk of {file} knows no locks: keep a SQLite file on a disk of this machine"
        ) from error
    return held


async def lost(url: str, every: float = LOOK) -> NoReturn:
    """Look whether a SQLite file is still where it was, until it is not: then DatabaseError.

    Without its file, SQLite goes on writing to what no name leads to, and all of it would be lost at the end.
    """
    file = file_of(url)
    if file is None:
        await asyncio.Event().wait()
        raise AssertionError
    first = await asyncio.to_thread(_which, file)
    while True:
        await asyncio.sleep(every)
        if await asyncio.to_thread(_which, file) != first:
            raise DatabaseError(
                f"the database {file} is no longer there: bring its disk or the file back, then start again"
            )


def _which(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
