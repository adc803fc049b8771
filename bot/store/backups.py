"""A copy of the database in one file: made while the bot runs, checked, with its checksum beside; and brought back.

Whatever the engine, the file is a SQLite database: PostgreSQL is copied into one, and one is copied into PostgreSQL.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from bot.errors import DatabaseError, InputError
from bot.store.copying import copy
from bot.store.engine import file_of
from bot.store.migration import migrate, revisions
from bot.store.snapshots import copy_file, faults
from bot.store.sole import sole


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished file."""

    file: Path
    size: int  # bytes
    checksum: str  # SHA-256, in hexadecimal


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back."""

    checked: bool  # against a checksum beside the file
    aside: Path | None  # where the database is that was there before


async def back_up(url: str, file: Path) -> Backup:
    """Copy the database into a new file, and its checksum beside; the bot may go on writing meanwhile.

    The file appears when it is whole and found sound. InputError if it cannot be written, DatabaseError if the database
    cannot be read or is damaged.
    """
    part = file.with_name(f"{file.name}.part")
    try:
        await asyncio.to_thread(_begin, part, file)
        if (database := file_of(url)) is not None:
            await asyncio.to_thread(copy_file, database, part)
        else:
            await copy(url, _address(part))
        return await asyncio.to_thread(_finish, part, file)
    except OSError as error:
        raise InputError(f"{file} cannot be written: {error.strerror or error}") from error
    finally:
        for each in (part, *_logs(part)):
            each.unlink(missing_ok=True)


async def duplicate(url: str, file: Path) -> None:
    """Copy the database, whatever its engine, into a SQLite file that nobody keeps; nothing where there is none yet."""
    database = file_of(url)
    if database is None:
        await copy(url, _address(file))
    elif await asyncio.to_thread(database.exists):
        await asyncio.to_thread(copy_file, database, file)


async def restore(file: Path, url: str, now: datetime) -> Restored:
    """Put a backup in the place of the database, brought up to date; what was there is kept aside under another name.

    On PostgreSQL the database must be empty. InputError if the file is not what was saved, or is none of ours;
    DatabaseError if the bot runs, or if the database cannot take it. In both cases nothing has changed.
    """
    checked = await asyncio.to_thread(_verify, file)
    database = file_of(url)
    if database is None:
        await _restore_elsewhere(file, url)
        return Restored(checked, None)
    with sole(url):
        aside = await asyncio.to_thread(_put_in_place, file, database, now)
        await migrate(url)
    return Restored(checked, aside)


def checksum_file(file: Path) -> Path:
    """Where the checksum of a backup stands, as `sha256sum --check` reads it."""
    return file.with_name(f"{file.name}.sha256")


def _address(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


def _logs(file: Path) -> tuple[Path, Path]:
    """What SQLite keeps beside a file in use."""
    return file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")


def _begin(part: Path, file: Path) -> None:
    if file.exists():
        raise InputError(f"{file} exists already: name a new file")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # what is in it is nobody else's


def _finish(part: Path, file: Path) -> Backup:
    """Give a whole copy its name, after its checksum: a file without one was made by nobody of ours."""
    with closing(sqlite3.connect(part)) as database:
        database.execute("PRAGMA journal_mode=DELETE")
    checksum = _checksum(part)
    checksum_file(file).write_text(f"{checksum}  {file.name}\n", "utf-8")
    with part.open("rb") as written:
        os.fsync(written.fileno())
    part.rename(file)
    return Backup(file, file.stat().st_size, checksum)


def _checksum(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()


def _verify(file: Path) -> bool:
    """Whether there is a checksum beside a backup; InputError if that or the backup itself is wrong."""
    try:
        beside = checksum_file(file)
        saved = beside.read_text("utf-8", "replace").split() if beside.exists() else []
        if saved and saved[0].lower() != _checksum(file):
            raise InputError(f"{file} is not what was saved: its checksum is not the one in {beside}")
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror or error}") from error
    if found := faults(file):
        raise InputError(f"{file} is no sound SQLite database, so nothing was restored ({found})")
    _known_revision(file)
    return bool(saved)


def _known_revision(file: Path) -> str:
    """The revision of a backup's schema; InputError if it is none of ours, or newer than this program."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            row = opened.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.Error:
        row = None
    if row is None:
        raise InputError(f"{file} is no backup of Sitrep")
    if row[0] not in revisions():
        raise InputError(f"{file} was made by a newer version of Sitrep: update this one")
    return str(row[0])


def _put_in_place(file: Path, database: Path, now: datetime) -> Path | None:
    """Swap a copy of a backup in for the database; where the old one is now."""
    part = database.with_name(f"{database.name}.part")
    aside = database.with_name(f"{database.name}.replaced-{now:%Y%m%dT%H%M%SZ}")
    try:
        shutil.copyfile(file, part)
        with part.open("rb") as copied:
            os.fsync(copied.fileno())
        part.chmod(0o600)
        there = database.exists()
        # The old log goes first: beside another database it would be taken for that one's.
        for log, kept in zip(_logs(database), _logs(aside), strict=True):
            if log.exists():
                log.rename(kept)
        if there:
            os.link(database, aside)
        part.replace(database)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise DatabaseError(f"the database {database} cannot be replaced: {error.strerror or error}") from error
    return aside if there else None


async def _restore_elsewhere(file: Path, url: str) -> None:
    """Copy a backup into PostgreSQL, by way of a copy that may be brought up to date."""
    with tempfile.TemporaryDirectory() as folder:
        current = Path(folder) / "backup.sqlite3"
        await asyncio.to_thread(shutil.copyfile, file, current)
        await migrate(_address(current))
        await copy(_address(current), url)
