"""The verbs that run the bot and look after it."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from importlib import import_module
from pathlib import Path

from bot import app, packs
from bot.cli import terminal
from bot.cli.answers import answer_json
from bot.cli.environment import settings, start_logging, utcnow
from bot.client import describe_commands
from bot.errors import ConfigError, InputError
from bot.invite import application_of, invite
from bot.lookup import who_said
from bot.models import Counts, WhoSaid
from bot.schedule import SELDOM
from bot.store import migrate as migrate_store
from bot.store import open_store


def run_arguments(parser: argparse.ArgumentParser) -> None:
    """`run [--only gateway|worker]`."""
    parser.add_argument(
        "--only",
        choices=("gateway", "worker"),
        help="one half of the work, for many processes on PostgreSQL: Discord, or reading sources",
    )


def run(options: argparse.Namespace) -> int:
    """Run the bot until it is told to stop."""
    chosen = settings()
    start_logging(chosen)
    if options.only and chosen.database_url.startswith("sqlite"):
        raise ConfigError("--only needs PostgreSQL: set DATABASE_URL, or run one process without --only")
    asyncio.run(app.run(chosen, utcnow, options.only))
    return 0


def migrate_arguments(_parser: argparse.ArgumentParser) -> None:
    """`migrate` has no options."""


def migrate(_options: argparse.Namespace) -> int:
    """Bring the database up to date."""
    asyncio.run(migrate_store(settings().database_url))
    print("The database is up to date.")
    return 0


def whosaid_arguments(parser: argparse.ArgumentParser) -> None:
    """`whosaid WORDS [--speaker NAME] [--json]`."""
    parser.add_argument("words", nargs="+", help="the quotation as you remember it")
    parser.add_argument("--speaker", help="only what this person said")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def whosaid(options: argparse.Namespace) -> int:
    """Who said these words, in all stored articles."""
    answer, counts = asyncio.run(_who_said(" ".join(options.words), options.speaker))
    print(json.dumps(answer_json(answer, counts)) if options.json else terminal.answer_text(answer, counts))
    return 0


def commands_arguments(parser: argparse.ArgumentParser) -> None:
    """`commands --json`."""
    parser.add_argument("--json", action="store_true", required=True, help="as they are synced with Discord")


def commands(_options: argparse.Namespace) -> int:
    """Every command, option and permission."""
    print(json.dumps(asyncio.run(describe_commands()), indent=2))
    return 0


def demo_arguments(parser: argparse.ArgumentParser) -> None:
    """`demo [--check] [--site DIR]`."""
    parser.add_argument("--check", action="store_true", help="play the story without a browser, and end")
    parser.add_argument("--site", type=Path, help="serve this folder of feeds and pages instead of the packaged one")


def demo(options: argparse.Namespace) -> int:
    """The real bot on a simulated Discord."""
    try:
        stage = import_module("bot.demo")  # by name: the extra need not be installed
    except ModuleNotFoundError as error:
        raise ConfigError(f"the demo needs its extra: pip install 'sitrep[demo]' ({error.name} is missing)") from error
    if options.site and not options.site.is_dir():
        raise InputError(f"{options.site} is no folder")
    code: int = stage.run(check=options.check, site=options.site)
    return code


def doctor_arguments(_parser: argparse.ArgumentParser) -> None:
    """`doctor` has no options."""


def doctor(_options: argparse.Namespace) -> int:
    """Check settings, token and database; a line for each, and 78 if one of them needs the operator."""
    chosen = settings()
    print("settings: good")
    worst = 0
    for name, check in {"token": _check_token, "database": _check_database}.items():
        try:
            print(f"{name}: {check()}")
        except ConfigError as error:
            print(f"{name}: {error}", file=sys.stderr)
            worst = 78
    known, faults = packs.available(chosen.packs)
    print(f"packs: {len(known)} good")
    for fault in faults:
        print(f"packs: {fault}", file=sys.stderr)
    minutes = chosen.poll_every.total_seconds() / 60
    print(f"sources: asked every {minutes:g} to {SELDOM * minutes:g} minutes, as they publish")
    return worst


def _check_token() -> str:
    application = application_of(settings().checked_token())
    told = "has the right shape; only Discord can tell whether it is accepted, at `sitrep run`"
    return f"{told}\ninvite: {invite(application)}" if application else told


def _check_database() -> str:
    async def count() -> str:
        async with open_store(settings().database_url, upgrade=True) as store:
            counts = await store.counts(None)
            return f"good: {counts.sources} sources, {counts.articles} articles, {counts.quotes} quotes"

    return asyncio.run(count())


async def _who_said(words: str, speaker: str | None) -> tuple[WhoSaid, Counts]:
    async with open_store(settings().database_url, upgrade=True) as store:
        return await who_said(store, None, words, speaker), await store.counts(None)
