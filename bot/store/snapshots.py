"""A SQLite database as it stands at one moment, copied while others write to it; and what is wrong with one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import make_url

from bot.errors import DatabaseError
from bot.store.engine import translated

MOST_FAULTS = 3  # that are told of a damaged file
KEPT = 3  # copies made before migrations


def keep_before(database: Path, revision: str) -> Path:
    """Copy a database before it is migrated to a revision; of such copies the newest `KEPT` stay."""
    kept = database.with_name(f"{database.name}.before-{revision}")
    part = database.with_name(f"{kept.name}.part")
    try:
        part.touch(0o600)
        copy_file(database, part)
        part.replace(kept)
        copies = [each for each in database.parent.glob(f"{database.name}.before-*") if each.suffix != ".part"]
        for old in sorted(copies, key=lambda each: each.stat().st_mtime)[:-KEPT]:
            old.unlink()
    except OSError as error:
        raise DatabaseError(f"{kept} cannot be written, so nothing was migrated: {error.strerror or error}") from error
    finally:
        part.unlink(missing_ok=True)
    return kept


def copy_file(database: Path, file: Path) -> None:
    """Copy a SQLite database as it stands at one moment, whoever writes to it, into one file without a log beside."""
    if not database.exists():
        raise DatabaseError(f"there is no database {database}: look at DATABASE_URL")
    with (
        translated(make_url(f"sqlite+aiosqlite:///{database}")),
        closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as origin,
        closing(sqlite3.connect(file)) as target,
    ):
        origin.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")
    if found := faults(file):
        raise DatabaseError(f"the database {database} is damaged: restore a backup ({found})")


def faults(file: Path) -> str:
    """What SQLite finds wrong with a file, whole rows and references; empty if nothing."""
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            found = [str(row[0]) for row in opened.execute(f"PRAGMA integrity_check({MOST_FAULTS})")]
            found += [f"{row[0]} refers to nothing" for row in opened.execute("PRAGMA foreign_key_check").fetchmany(1)]
    except sqlite3.Error as error:
        return str(error)
    return "; ".join(each.replace("\n", " ") for each in found if each != "ok")
