"""Which addresses count as one host, and how long it is left alone between two requests."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urlsplit

# Hosts on which half of the world's feeds live, and which shut out whoever asks for many of them at once.
HEAVY = (
    "blogspot.com",
    "feedburner.com",
    "medium.com",
    "reddit.com",
    "rsshub.app",
    "substack.com",
    "tumblr.com",
    "wordpress.com",
    "youtube.com",
)
HEAVIER = 5  # times the usual gap


def host_of(url: str) -> str:
    """The host of an address as its turns are counted: without `www.`, and a heavy host is one with all its names."""
    try:
        name = urlsplit(url.strip()).hostname or ""
    except ValueError:
        name = ""
    return counted(name)


def counted(name: str) -> str:
    """The host for which a host name counts."""
    name = name.lower().rstrip(".").removeprefix("www.")[:255]
    return next((heavy for heavy in HEAVY if name == heavy or name.endswith(f".{heavy}")), name)


def gap(host: str, usual: timedelta) -> timedelta:
    """The shortest time between two requests to a host as `host_of` names it."""
    return usual * HEAVIER if host in HEAVY else usual
