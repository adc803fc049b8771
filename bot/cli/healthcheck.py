"""The verb by which a container asks its bot whether it is well; it loads next to nothing, since it runs often."""

from __future__ import annotations

import argparse
from http.client import HTTPConnection, HTTPException

from bot.cli.environment import settings
from bot.errors import ConfigError, SitrepError

PATIENCE = 5.0  # seconds for an answer
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 where one listens, and where one asks


def healthcheck_arguments(_parser: argparse.ArgumentParser) -> None:
    """`healthcheck` has no options."""


def healthcheck(_options: argparse.Namespace) -> int:
    """Ask the bot that runs on this machine whether its loops turn: 0 they do, 1 they do not or nobody answers."""
    chosen = settings()
    if not chosen.health_port:
        raise ConfigError("HEALTH_PORT is 0, so nothing can be asked: give the bot a port")
    host = EVERYWHERE.get(chosen.health_host, chosen.health_host)
    asked = HTTPConnection(host, chosen.health_port, timeout=PATIENCE)
    try:
        asked.request("GET", "/healthz")
        answer = asked.getresponse()
        print(answer.read(10_000).decode("utf-8", "replace"))
    except (OSError, HTTPException) as error:
        raise SitrepError(f"the bot does not answer on {host}:{chosen.health_port}: {error}") from error
    finally:
        asked.close()
    return 0 if answer.status == 200 else 1
