"""The command line: `sitrep`, the same as `python -m bot`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot import __version__
from bot.cli import service, texts
from bot.errors import ConfigError, SitrepError

CONFIG = 78  # EX_CONFIG of sysexits.h: a restart will not help, so a service manager must not try


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that the command line does."""

    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


VERBS = {
    "run": Verb("run the bot", service.run_arguments, service.run),
    "brief": Verb("a cited brief of one article, or of several as JSON lines", texts.brief_arguments, texts.brief),
    "read": Verb("JSON lines: what is read from each article", texts.read_arguments, texts.read),
    "group": Verb("JSON lines: the story that each article belongs to", texts.group_arguments, texts.group),
    "feed": Verb("what a feed, a list of feeds or a front page holds", texts.feed_arguments, texts.feed),
    "whosaid": Verb("who said these words, in all stored articles", service.whosaid_arguments, service.whosaid),
    "demo": Verb("the real bot on a simulated Discord, with no account", service.demo_arguments, service.demo),
    "doctor": Verb("check settings, token and database", service.no_arguments, service.doctor),
    "migrate": Verb("bring the database up to date", service.no_arguments, service.migrate),
    "commands": Verb("every slash command, option and permission", service.commands_arguments, service.commands),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 done, 1 refused with one line, 2 wrong usage, 78 the operator must mend the configuration."""
    options = parser().parse_args(arguments)
    verb: Verb = options.verb
    try:
        return verb.run(options)
    except ConfigError as error:
        return _refused(error, CONFIG)
    except SitrepError as error:
        return _refused(error, 1)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of a pipe has seen enough; what is left must not be flushed into nothing at exit.
        sys.stdout = None  # type: ignore[assignment]
        return 0


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = argparse.ArgumentParser(prog="sitrep", description="Geopolitical briefings, every line verbatim and cited.")
    top.add_argument("--version", action="version", version=f"sitrep {__version__}")
    verbs = top.add_subparsers(required=True, metavar="VERB")
    for name, verb in VERBS.items():
        sub = verbs.add_parser(name, help=verb.help, description=verb.help)
        verb.arguments(sub)
        sub.set_defaults(verb=verb)
    return top


def _refused(error: SitrepError, code: int) -> int:
    print(f"sitrep: {' '.join(str(error).split())}", file=sys.stderr)
    return code
