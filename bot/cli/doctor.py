"""The verb that looks whether all is well, and says what to do."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from urllib.parse import urlsplit

from bot import checkup, packs
from bot.cli.environment import settings, utcnow
from bot.errors import ConfigError, SitrepError
from bot.invite import application_of, invite
from bot.models import Subscription
from bot.schedule import SELDOM
from bot.settings import Settings
from bot.store import open_store
from bot.store.engine import file_of
from bot.store.snapshots import faults

LITTLE = 500_000_000  # bytes left on a disk
APART = timedelta(minutes=1)  # clocks; beyond it digests are late and posts may be doubled
PATIENCE = 5.0  # seconds for one answer
DISCORD = "https://discord.com/api/v10/gateway"

Check = Callable[[Settings], Iterator[str]]


def doctor_arguments(parser: argparse.ArgumentParser) -> None:
    """`doctor [--online] [--whole]`."""
    parser.add_argument("--online", action="store_true", help="ask Discord too: token, permissions, clock")
    parser.add_argument("--whole", action="store_true", help="read all of a SQLite file, whether it is sound")


def doctor(options: argparse.Namespace) -> int:
    """Look at everything; a line for each with what to do, and 78 if one of them needs the operator."""
    chosen = settings()
    print("settings: good")
    checks: dict[str, Check] = {"token": _token, "database": _database, "disk": _disk}
    checks |= {"structure": _structure} if options.whole else {}
    checks |= {"packs": _packs, "sources": _sources}
    checks |= {"clock": _clock, "discord": _discord} if options.online else {}
    worst = max(_checked(name, check, chosen) for name, check in checks.items())
    if not options.online:
        print("discord: not asked; `sitrep doctor --online` asks it for token, permissions and clock")
    return worst


def clock_off(address: str, now: Callable[[], datetime]) -> timedelta:
    """How far our clock is ahead of a server's, to the second. SitrepError if it does not say."""
    parts = urlsplit(address)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    asked = kind(parts.netloc, timeout=PATIENCE)
    try:
        asked.request("HEAD", parts.path)
        stated = asked.getresponse().headers["Date"]
        return now() - parsedate_to_datetime(stated).astimezone(UTC)
    except (OSError, HTTPException, TypeError, ValueError) as error:
        raise SitrepError(f"{parts.netloc} did not tell its time: {error}") from error
    finally:
        asked.close()


def _checked(name: str, check: Check, chosen: Settings) -> int:
    """Print what a check finds; 78 where the operator must act, 1 where something else is wrong."""
    worst = 0
    try:
        for line in check(chosen):
            told = line.startswith("!")
            worst = max(worst, int(told))
            print(f"{name}: {line.removeprefix('!')}", file=sys.stderr if told else sys.stdout)
    except ConfigError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 78
    except SitrepError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return max(worst, 1)
    return worst


def _token(chosen: Settings) -> Iterator[str]:
    application = application_of(chosen.checked_token())
    yield "has the right shape; only Discord can tell whether it is accepted"
    if application:
        yield f"invite: {invite(application)}"


def _database(chosen: Settings) -> Iterator[str]:
    async def count() -> str:
        async with open_store(chosen.database_url, upgrade=True) as store:
            counts = await store.counts(None)
            return f"good: {counts.sources} sources, {counts.articles} articles, {counts.quotes} quotes"

    yield asyncio.run(count())


def _disk(chosen: Settings) -> Iterator[str]:
    file = file_of(chosen.database_url)
    place = file.parent if file and file.parent.is_dir() else Path()
    free = shutil.disk_usage(place).free
    told = f"{free / 1e9:.1f} GB free" + (f", the database has {file.stat().st_size / 1e6:.0f} MB" if file else "")
    yield told if free >= LITTLE else f"!only {told}: make room, or the bot stops filing"


def _structure(chosen: Settings) -> Iterator[str]:
    file = file_of(chosen.database_url)
    found = faults(file) if file else ""
    if found:
        raise ConfigError(f"the database {file} is damaged: restore a backup ({found})")
    yield "sound" if file else "PostgreSQL looks after its own"


def _packs(chosen: Settings) -> Iterator[str]:
    known, wrong = packs.available(chosen.packs)
    yield f"{len(known)} good"
    yield from (f"!{fault}" for fault in wrong)


def _sources(chosen: Settings) -> Iterator[str]:
    async def failing() -> tuple[int, int]:
        async with open_store(chosen.database_url) as store:
            counts = await store.counts(None)
            return counts.sources, counts.failing

    minutes = chosen.poll_every.total_seconds() / 60
    there, bad = asyncio.run(failing())
    yield f"asked every {minutes:g} to {SELDOM * minutes:g} minutes, as they publish"
    if bad:
        yield f"{bad} of {there} failed last time: `sitrep sources list` says why"


def _clock(_chosen: Settings) -> Iterator[str]:
    off = clock_off(DISCORD, utcnow)
    seconds = f"{abs(off).total_seconds():.0f} s {'ahead of' if off > timedelta() else 'behind'} Discord's"
    yield f"good: {seconds}" if abs(off) < APART else f"!{seconds}: let the machine set its clock by NTP"


def _discord(chosen: Settings) -> Iterator[str]:
    async def ask() -> list[str]:
        async with open_store(chosen.database_url) as store:
            wanted = await store.subscriptions.of(None)
        return await checkup.examine(chosen.checked_token(), _channels(wanted))

    found = asyncio.run(ask())
    yield "takes the token; the bot needs no privileged intent"
    yield from (f"!{line}" for line in found)


def _channels(wanted: list[Subscription]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for each in wanted:
        if each.member_id is None:
            found.setdefault(each.scope, set()).add(each.channel_id)
    return found
