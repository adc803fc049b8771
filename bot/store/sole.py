"""A SQLite file serves one running bot: a lock beside it, which ends with its process however that ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.errors import DatabaseError
from bot.store.engine import file_of


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
