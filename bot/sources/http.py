"""One polite, guarded web client: all that the program fetches goes through it.

get(url)   for each of at most six hops: check the address, wait for the host's turn, ask, judge the answer;
           the socket refuses an address that is not public, whichever name or redirect led to it.
"""

from __future__ import annotations

import asyncio
import re
import socket
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Self
from weakref import WeakValueDictionary

import aiohttp
from yarl import URL

from bot import __version__
from bot.errors import AddressError, FetchError, RetryLater, SourceError, Trouble
from bot.models import Validators
from bot.settings import Settings
from bot.sources.address import checked, is_public, joined
from bot.sources.dates import http_date

REDIRECTS = 5
PER_HOST = 2  # requests at one time
AT_ONCE = 32
LONGEST_WAIT = timedelta(days=1)  # no publisher's wish is kept for longer
DEFAULT_WAIT = timedelta(minutes=15)  # after a 429 or 503 that does not say how long
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.9, text/html;q=0.8, application/json;q=0.8, */*;q=0.1"
)
PERMANENT = frozenset({301, 308})
REDIRECTING = PERMANENT | {302, 303, 307}
# Python's ssl leaks half-closed transports before these versions; aiohttp warns where the cure is not needed.
LEAKS_TLS = sys.version_info < (3, 12, 7) or (3, 13, 0) <= sys.version_info < (3, 13, 1)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave: a document of at most `fetch_limit` bytes, or word that nothing has changed."""

    url: str  # after redirects
    status: int
    body: bytes = b""
    content_type: str = ""  # lower case, without parameters
    charset: str | None = None  # as the header states it
    validators: Validators = field(default=Validators())
    moved: bool = False  # every redirect on the way was permanent, so `url` is the new address
    not_modified: bool = False
    wait: timedelta | None = None  # the publisher's wish: do not ask again sooner


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where a server sends its askers."""

    location: str
    permanent: bool


class PrivateAddressError(OSError):
    """The address about to be dialled is not public."""


class Http:
    """The client; an async context manager. What `get` raises is a SourceError: one line for a person."""

    def __init__(
        self, settings: Settings, *, clock: Callable[[], datetime], may_dial: Callable[[str, int], bool] | None = None
    ) -> None:
        """`may_dial` judges the address and port about to be dialled; without it, the settings decide."""
        self._settings = settings
        self._clock = clock
        self._may_dial = may_dial or (_anywhere if settings.allow_private else _public)
        self._everybody = asyncio.Semaphore(AT_ONCE)
        self._hosts: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()
        self._resting: dict[str, datetime] = {}  # hosts that asked to be left alone, and until when
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        seconds = self._settings.fetch_timeout.total_seconds()
        self._session = aiohttp.ClientSession(
            connector=_connector(self._may_dial),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={
                "User-Agent": user_agent(self._settings.contact),
                "Accept": ACCEPT,
                "Accept-Encoding": "gzip, deflate",
            },
            timeout=aiohttp.ClientTimeout(total=seconds, sock_connect=seconds, sock_read=seconds),
            trust_env=False,  # a proxy would dial for us, unguarded
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    def now(self) -> datetime:
        """What the clock says by which this client judges dates."""
        return self._clock()

    async def get(self, url: str, validators: Validators = Validators()) -> Answer:  # noqa: B008 it is frozen
        """The document at `url`, or `not_modified` if it still is what `validators` stand for.

        AddressError: not a public http(s) address. RetryLater: the host wants to be left alone.
        FetchError: no answer, a refusal, too slow, too large.
        """
        address, permanent = checked(url), True
        for hop in range(REDIRECTS + 1):
            answer = await self._hop(address, validators)
            if isinstance(answer, Answer):
                return replace(answer, moved=permanent and hop > 0)
            permanent = permanent and answer.permanent
            address = _redirected(address, answer.location)
        raise FetchError(
            f"{shown(address)} redirects more than {REDIRECTS} times: copy the final address from a browser",
            why=Trouble.REDIRECTS,
        )

    async def _hop(self, address: URL, validators: Validators) -> Answer | Redirect:
        """One request and no redirect followed."""
        async with self._turn(address), self._translating(address):
            assert self._session is not None, "Http is used inside `async with`"  # noqa: S101 a slip of ours
            headers = _conditions(validators)
            async with self._session.get(address, headers=headers, allow_redirects=False) as response:
                return await self._judge(address, response, validators)

    @asynccontextmanager
    async def _turn(self, address: URL) -> AsyncIterator[None]:
        """The right to call this host: few at a time, and never while it wants to rest."""
        host = address.raw_host or ""
        turns = self._hosts.setdefault(host, asyncio.Semaphore(PER_HOST))
        async with turns, self._everybody:
            left = self._resting.get(host, self._clock()) - self._clock()
            if left > timedelta():
                raise RetryLater(f"{shown(address)} asked to be left alone for {spoken(left)}", left, asked=False)
            self._resting.pop(host, None)
            yield

    @asynccontextmanager
    async def _translating(self, address: URL) -> AsyncIterator[None]:
        try:
            yield
        except (aiohttp.ClientError, OSError, UnicodeError) as error:
            raise translated(error, shown(address), self._settings.fetch_timeout) from error

    async def _judge(self, address: URL, response: aiohttp.ClientResponse, validators: Validators) -> Answer | Redirect:
        status, headers = response.status, response.headers
        if status in REDIRECTING and headers.get("Location"):
            return Redirect(headers["Location"], status in PERMANENT)
        if status == 304 and validators != Validators():
            return self._unchanged(address, response, validators)
        if status in {429, 503}:
            raise self._rest(address, status, headers)
        if not 200 <= status < 300:
            raise refusal(shown(address), status, headers)
        if validators.etag is not None and headers.get("ETag") == validators.etag:
            return self._unchanged(address, response, validators)  # a server that knows no 304; nothing is read
        return Answer(
            url=str(address),
            status=status,
            body=await _body(response, shown(address), self._settings.fetch_limit),
            content_type=response.content_type.lower() if "Content-Type" in headers else "",
            charset=response.charset,
            validators=Validators(headers.get("ETag"), headers.get("Last-Modified")),
            wait=wish(headers, self._clock()),
        )

    def _unchanged(self, address: URL, response: aiohttp.ClientResponse, validators: Validators) -> Answer:
        etag = response.headers.get("ETag", validators.etag)
        last_modified = response.headers.get("Last-Modified", validators.last_modified)
        return Answer(
            url=str(address),
            status=response.status,
            validators=Validators(etag, last_modified),
            not_modified=True,
            wait=wish(response.headers, self._clock()),
        )

    def _rest(self, address: URL, status: int, headers: Mapping[str, str]) -> RetryLater:
        """Remember that the host wants to be left alone; what it asks counts for all its addresses."""
        asked = retry_after(headers.get("Retry-After", ""), self._clock())
        after = min(asked or DEFAULT_WAIT, LONGEST_WAIT)
        if asked or status == 429:
            self._resting[address.raw_host or ""] = self._clock() + after
        why = "is asked too often" if status == 429 else "is overloaded or under repair"
        return RetryLater(f"{shown(address)} {why} (HTTP {status}): it is asked again in {spoken(after)}", after)


def user_agent(contact: str) -> str:
    """How the program names itself to publishers."""
    printable = re.sub(r"[^ -~]|[()]", "", contact)
    return f"Sitrep/{__version__} (+{printable})" if printable else f"Sitrep/{__version__}"


def shown(address: URL) -> str:
    """The host, as it may stand in a message: `checked` lets nothing but letters, digits, dots and dashes pass."""
    return (address.raw_host or "")[:100]


def spoken(span: timedelta) -> str:
    """A length of time in words."""
    minutes = max(1, round(span.total_seconds() / 60))
    if minutes < 120:
        return f"{minutes} minute{'s' * (minutes > 1)}"
    return f"{round(minutes / 60)} hours"


def retry_after(value: str, now: datetime) -> timedelta | None:
    """How long a Retry-After header asks to wait, in seconds or until a date; None if it says nothing."""
    value = value.strip()
    if value.isascii() and value.isdecimal():
        return min(timedelta(seconds=int(value[:9])), LONGEST_WAIT) or None
    until = http_date(value)
    return until - now if until and until > now else None


def wish(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """The longer of `max-age` and `Expires`, at most a day; None if the publisher wishes nothing."""
    age = re.search(r"\bmax-age\s*=\s*\"?(\d{1,9})", headers.get("Cache-Control", "").lower())
    expires = http_date(headers.get("Expires", ""))
    served = http_date(headers.get("Date", "")) or now
    spans = [timedelta(seconds=int(age[1]))] if age else []
    spans += [expires - served] if expires else []
    longest = max(spans, default=timedelta())
    return min(longest, LONGEST_WAIT) if longest > timedelta() else None


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


def refusal(host: str, status: int, headers: Mapping[str, str]) -> FetchError:
    """What an answer that is no document means, and what to do."""
    if headers.get("cf-mitigated") == "challenge":
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


def _connector(may_dial: Callable[[str, int], bool]) -> aiohttp.TCPConnector:
    def guarded_socket(address: tuple[Any, ...]) -> socket.socket:
        family, kind, protocol, _, where = address
        if not may_dial(where[0], where[1]):
            # The same words for every address of a name: the connector then hands on the error as it is.
            raise PrivateAddressError("not a public address")
        return socket.socket(family, kind, protocol)

    return aiohttp.TCPConnector(
        limit=2 * AT_ONCE,  # above our own limit: the wait for a connection must not count as the server's time
        ttl_dns_cache=300,
        enable_cleanup_closed=LEAKS_TLS,
        socket_factory=guarded_socket,
    )


def _anywhere(_address: str, _port: int) -> bool:
    return True


def _public(address: str, _port: int) -> bool:
    return is_public(address)


def _conditions(validators: Validators) -> dict[str, str]:
    headers = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
    return {name: value for name, value in headers.items() if value is not None}


def _redirected(address: URL, location: str) -> URL:
    target = joined(str(address), location)
    if target is None:
        raise AddressError(f"{shown(address)} redirects to something that is not a web address", why=Trouble.REDIRECTS)
    return checked(target)


async def _body(response: aiohttp.ClientResponse, host: str, limit: int) -> bytes:
    """The whole decoded body; never more than `limit` bytes are kept, whatever the headers say."""
    too_large = FetchError(
        f"{host} sent more than {limit / 1_000_000:g} MB: no feed or article is that large", why=Trouble.TOO_LARGE
    )
    if (response.content_length or 0) > limit:
        raise too_large
    parts, size = [], 0
    async for chunk in response.content.iter_any():
        size += len(chunk)
        if size > limit:
            response.close()
            raise too_large
        parts.append(chunk)
    return b"".join(parts)
