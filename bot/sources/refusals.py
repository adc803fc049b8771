"""Why there is no document: what a server refuses or the network breaks, in one line that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import aiohttp
from yarl import URL

from bot.errors import AddressError, FetchError, SourceError, Trouble


class PrivateAddressError(OSError):
    """The address about to be dialled is not public."""


REFUSALS = {
    401: (Trouble.LOGIN, "wants a login (HTTP 401): only what is open to everybody can be read"),
    402: (Trouble.PAYMENT, "wants payment (HTTP 402): only what is open to everybody can be read"),
    403: (
        Trouble.REFUSED,
        "refuses programs, or wants a login (HTTP 403): ask its publisher, or follow another source",
    ),
    404: (Trouble.NOT_FOUND, "has nothing at this address (HTTP 404): look for the new one on the site"),
    410: (
        Trouble.GONE,
        "says that this is gone for good (HTTP 410): it is not asked again; look for the new one on the site",
    ),
    451: (Trouble.LEGAL, "may not show this for legal reasons (HTTP 451): follow another source"),
}


def walled(headers: Mapping[str, str]) -> bool:
    """Whether an answer is a challenge that only browsers pass, whatever its status says."""
    return headers.get("cf-mitigated", "").lower() == "challenge" or headers.get("x-amzn-waf-action") == "challenge"


def refusal(host: str, status: int, headers: Mapping[str, str]) -> FetchError:
    """What an answer that is no document means, and what to do."""
    if walled(headers):
        wall = f"has a wall against programs (HTTP {status}): ask its publisher, or follow another source"
        return FetchError(f"{host} {wall}", why=Trouble.BOT_WALL)
    if status in REFUSALS:
        why, words = REFUSALS[status]
        return FetchError(f"{host} {words}", why=why)
    if status >= 500:
        fault = f"{host} has a fault of its own (HTTP {status}): it is asked again later"
        return FetchError(fault, why=Trouble.SERVER_FAULT)
    odd = f"{host} gave no document (HTTP {status}): open the address in a browser to see why"
    return FetchError(odd, why=Trouble.REFUSED)


def translated(error: Exception, host: str, limit: timedelta) -> SourceError:
    """A foreign error as ours."""
    cause = getattr(error, "os_error", error)
    if isinstance(cause, PrivateAddressError):
        private = f"{host} leads to a private network address: only public addresses are read"
        return AddressError(private, why=Trouble.PRIVATE)
    if isinstance(error, (aiohttp.ClientConnectorDNSError, UnicodeError)):
        return FetchError(f"{host} does not resolve: no such site is known, check the spelling")
    if isinstance(error, TimeoutError):
        late = f"{host} timed out after {limit.total_seconds():g} seconds: it is asked again later"
        return FetchError(late, why=Trouble.SLOW)
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        certificate = f"{host} has a certificate that is not valid for it: its publisher must renew it"
        return FetchError(certificate, why=Trouble.TLS)
    if isinstance(error, aiohttp.ClientSSLError):
        handshake = f"{host} does not speak proper TLS: try the address with http://, or tell its publisher"
        return FetchError(handshake, why=Trouble.TLS)
    if isinstance(cause, ConnectionRefusedError):
        return FetchError(f"{host} refused the connection: nothing answers at this address")
    if isinstance(error, aiohttp.ClientConnectorError):
        return FetchError(f"{host} cannot be reached: it is asked again later")
    if isinstance(error, (aiohttp.ClientResponseError, aiohttp.InvalidURL)):
        return FetchError(f"{host} answers in a form that is not proper HTTP: its publisher must mend it")
    return FetchError(f"{host} broke off in the middle of its answer: it is asked again later")


def shown(address: URL) -> str:
    """The host, as it may stand in a message: `checked` lets nothing but letters, digits, dots and dashes pass."""
    return (address.raw_host or "")[:100]


def spoken(span: timedelta) -> str:
    """A length of time in words."""
    minutes = max(1, round(span.total_seconds() / 60))
    if minutes < 120:
        return f"{minutes} minute{'s' * (minutes > 1)}"
    return f"{round(minutes / 60)} hours"
