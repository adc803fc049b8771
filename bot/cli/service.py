"""The verbs that run the bot and look after it."""

from __future__ import annotations

import argparse
import asyncio
import json
from importlib import import_module
from pathlib import Path

from bot import app
from bot.cli import terminal
from bot.cli.answers import answer_json
from bot.cli.environment import settings, start_logging, utcnow
from bot.client import describe_commands
from bot.errors import ConfigError, InputError
from bot.lookup import who_said
from bot.models import Briefing, Counts, Delivery, WhoSaid
from bot.rehearsal import rehearse
from bot.store import migrate as migrate_store
from bot.store import open_store


def run_arguments(parser: argparse.ArgumentParser) -> None:
    """`run [--only gateway|worker]`."""
    parser.add_argument(
        "--only",
        choices=("gateway", "worker"),
        help="one half of the work, for many processes on PostgreSQL: Discord, or reading sources",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="work on a copy of the database, and print posts instead of sending them"
    )


def run(options: argparse.Namespace) -> int:
    """Run the bot until it is told to stop."""
    chosen = settings()
    start_logging(chosen)
    if options.dry_run:
        asyncio.run(rehearse(chosen, utcnow, _show))
        return 0
    if options.only and chosen.database_url.startswith("sqlite"):
        raise ConfigError("--only needs PostgreSQL: set DATABASE_URL, or run one process without --only")
    asyncio.run(app.run(chosen, utcnow, options.only))
    return 0


def _show(delivery: Delivery, briefing: Briefing) -> None:
    """Print a post that would be sent."""
    where = delivery.subscription
    print(f"=== {delivery.kind} {delivery.id} for channel {where.channel_id} of server {where.scope}")
    if delivery.folded:
        print(f"{delivery.folded} posts that waited too long, as one line\n")
    for brief in briefing.briefs:
        print(terminal.brief_text(brief), end="\n\n", flush=True)


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


async def _who_said(words: str, speaker: str | None) -> tuple[WhoSaid, Counts]:
    async with open_store(settings().database_url, upgrade=True) as store:
        return await who_said(store, None, words, speaker), await store.counts(None)
