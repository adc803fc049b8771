"""The sockets: names are resolved beside the event loop, and no address is dialled that may not be."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.settings import Settings
from bot.sources.address import is_public
from bot.sources.refusals import PrivateAddressError

MayDial = Callable[[str, int], bool]

LOOKUPS = 32  # names looked up at one time: a dead one holds its thread for up to half a minute
NAMES_KEPT = 300  # seconds
IDLE = 2.0  # seconds that a connection is kept for another request to the same host
# Python's ssl leaks half-closed transports before these versions; aiohttp warns where the cure is not needed.
LEAKS_TLS = sys.version_info < (3, 12, 7) or (3, 13, 0) <= sys.version_info < (3, 13, 1)


class Resolver(AbstractResolver):
    """The system's name lookup in threads of its own: the loop's few, which others need, would wait for dead names."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(LOOKUPS, thread_name_prefix="names")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The addresses of a name; OSError if it has none."""
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(self._threads, _addresses, host, port, family)
        return [_result(host, port, each) for each in found]

    async def close(self) -> None:
        """Wait for nobody: a lookup that hangs ends by itself."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def by_settings(settings: Settings) -> MayDial:
    """Which address and port may be dialled, by the settings."""
    return _anywhere if settings.allow_private else _public


def connector(allowed: MayDial, most: int, resolver: AbstractResolver) -> aiohttp.TCPConnector:
    """Connections to addresses that are allowed, at most so many."""

    def guarded_socket(address: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, where = address
        if not allowed(where[0], where[1]):
            # The same words for every address of a name: the connector then hands on the error as it is.
            raise PrivateAddressError("not a public address")
        return socket.socket(family, kind, protocol)

    return aiohttp.TCPConnector(
        limit=most,
        resolver=resolver,
        ttl_dns_cache=NAMES_KEPT,
        keepalive_timeout=IDLE,
        enable_cleanup_closed=LEAKS_TLS,
        socket_factory=guarded_socket,
    )


def _addresses(host: str, port: int, family: socket.AddressFamily) -> list[Any]:
    flags = socket.AI_ADDRCONFIG
    return socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM, flags=flags)


def _result(host: str, port: int, found: Any) -> ResolveResult:
    family, _, protocol, _, where = found
    address = where[0] if len(where) < 4 or not where[3] else socket.getnameinfo(where, socket.NI_NUMERICHOST)[0]
    return ResolveResult(
        hostname=host, host=address, port=port, family=family, proto=protocol, flags=socket.AI_NUMERICHOST
    )


def _anywhere(_address: str, _port: int) -> bool:
    return True


def _public(address: str, _port: int) -> bool:
    return is_public(address)
