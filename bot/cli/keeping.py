"""The verbs that keep the database safe: a copy in a file, back from it, and over to another engine."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from bot.cli.environment import settings, utcnow
from bot.errors import InputError
from bot.settings import database
from bot.store.backups import back_up, checksum_file
from bot.store.backups import restore as restore_backup
from bot.store.copying import Copied, copy
from bot.store.sole import sole


def backup_arguments(parser: argparse.ArgumentParser) -> None:
    """`backup FILE`."""
    parser.add_argument("file", type=Path, help="a new file; a .sha256 file is written beside it")


def backup(options: argparse.Namespace) -> int:
    """Copy the database into a file, whatever its engine, while the bot runs."""
    made = asyncio.run(back_up(settings().database_url, options.file))
    print(f"Saved: {made.file}, {made.size / 1_000_000:.1f} MB, sound; its checksum is in {checksum_file(made.file)}")
    return 0


def restore_arguments(parser: argparse.ArgumentParser) -> None:
    """`restore FILE`."""
    parser.add_argument("file", type=Path, help="what `sitrep backup` has made")


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the place of the database; stop the bot first."""
    done = asyncio.run(restore_backup(options.file, settings().database_url, utcnow()))
    print(f"Restored: {options.file}.")
    if not done.checked:
        print(f"There was no {checksum_file(options.file).name} beside it, so only its structure was checked.")
    if done.aside:
        print(f"What was there before is kept as {done.aside}; delete it when you need it no more.")
    return 0


def move_arguments(parser: argparse.ArgumentParser) -> None:
    """`move FROM_URL TO_URL`."""
    parser.add_argument("origin", metavar="FROM_URL", help="the address of the database that is full, or a SQLite file")
    parser.add_argument("target", metavar="TO_URL", help="the address of one that is empty; it is made if it is SQLite")


def move(options: argparse.Namespace) -> int:
    """Copy all that is kept to another database; the old one stays as it is. Stop the bot first."""
    origin, target = _address(options.origin), _address(options.target)
    with sole(origin):
        copied = asyncio.run(copy(origin, target))
    for each in copied:
        print(f"{each.rows:>10,}  {each.table}")
    print(
        f"Moved: {_rows(copied):,} rows, each compared. Set DATABASE_URL to the new address; the old one is unchanged."
    )
    return 0


def _rows(copied: list[Copied]) -> int:
    return sum(each.rows for each in copied)


def _address(typed: str) -> str:
    """A database address as it is typed: whole, or the path of a SQLite file."""
    try:
        return database(typed if "://" in typed else f"sqlite+aiosqlite:///{typed}")
    except ValueError as error:
        raise InputError(f"that is no database address: {error}") from error
