"""The command line: `sitrep`, the same as `python -m bot`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper

from bot import __version__
from bot.errors import ConfigError, SitrepError

CONFIG = 78  # EX_CONFIG of sysexits.h: a restart will not help, so a service manager must not try


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that the command line does, in a module that is loaded only when it is asked for.

    The module has `<verb>_arguments(parser)` and `<verb>(options) -> exit code`.
    """

    module: str
    help: str


VERBS = {
    "run": Verb("service", "run the bot"),
    "brief": Verb("texts", "a cited brief of one article, or of several as JSON lines"),
    "read": Verb("texts", "JSON lines: what is read from each article"),
    "group": Verb("texts", "JSON lines: the story that each article belongs to"),
    "feed": Verb("texts", "what a feed, a list of feeds or a front page holds"),
    "whosaid": Verb("service", "who said these words, in all stored articles"),
    "quotes": Verb("ledger", "what a person said, newest first, in all stored articles"),
    "sources": Verb("sources", "what is followed; lists in and out; packs, and whether their addresses hold"),
    "demo": Verb("service", "the real bot on a simulated Discord, with no account"),
    "doctor": Verb("doctor", "check settings, token, database, disk and sources; --online asks Discord too"),
    "healthcheck": Verb("healthcheck", "whether the bot that runs on this machine turns its loops"),
    "forget": Verb("forgetting", "remove an article, or all of a site, for good"),
    "backup": Verb("keeping", "copy the database into a file, while the bot runs"),
    "restore": Verb("keeping", "put a backup in the place of the database"),
    "move": Verb("keeping", "copy everything between SQLite and PostgreSQL, either way"),
    "migrate": Verb("service", "bring the database up to date"),
    "commands": Verb("service", "every slash command, option and permission"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 done, 1 refused with one line, 2 wrong usage, 78 the operator must mend the configuration."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = parser(given[0] if given else None).parse_args(given)
    run: Callable[[argparse.Namespace], int] = options.run
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # a byte that is no text costs one letter, not all
    try:
        return run(options)
    except ConfigError as error:
        return _refused(error, CONFIG)
    except SitrepError as error:
        return _refused(error, 1)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of a pipe has seen enough; what is left must not be flushed into nothing at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def parser(chosen: str | None) -> argparse.ArgumentParser:
    """The grammar of the command line; only the chosen verb's own options are loaded."""
    top = argparse.ArgumentParser(prog="sitrep", description="Geopolitical briefings, every line verbatim and cited.")
    top.add_argument("--version", action="version", version=f"sitrep {__version__}")
    verbs = top.add_subparsers(required=True, metavar="VERB")
    for name, verb in VERBS.items():
        sub = verbs.add_parser(name, help=verb.help, description=verb.help)
        if name == chosen:
            module = import_module(f"bot.cli.{verb.module}")
            getattr(module, f"{name}_arguments")(sub)
            sub.set_defaults(run=getattr(module, name))
    return top


def _refused(error: SitrepError, code: int) -> int:
    print(f"sitrep: {' '.join(str(error).split())}", file=sys.stderr)
    return code
