"""One polite, guarded web client: all that the program fetches goes through it.

get(url)      for each of at most six hops: check the address, wait for the host's turn, ask, judge the answer;
              the socket refuses an address that is not public, whichever name or redirect led to it
poll(source)  the same for a followed source: on its own conditions, and unchanged where its bytes are
crawl(url)    the same for a page that no person asked for: only where robots.txt lets programs read it
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Self

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

from bot import __version__
from bot.errors import AddressError, FetchError, RetryLater, Trouble
from bot.models import Listing, Source, Validators
from bot.settings import Settings
from bot.sources import robots
from bot.sources.address import checked, joined
from bot.sources.dialling import MayDial, Resolver, by_settings, connector
from bot.sources.refusals import refusal, shown, spoken, translated, walled
from bot.sources.turns import AT_ONCE, Turns
from bot.sources.wishes import LONGEST_WAIT, SHORTEST_REST, retry_after, wish

REDIRECTS = 5
DEFAULT_WAIT = timedelta(minutes=15)  # after a 429 or 503 that does not say how long
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.9, text/html;q=0.8, application/json;q=0.8, */*;q=0.1"
)
PERMANENT = frozenset({301, 308})
REDIRECTING = PERMANENT | {302, 303, 307}
UNKNOWN = Validators()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server gave: a document of at most `fetch_limit` bytes, or word that nothing has changed."""

    url: str  # after redirects
    status: int
    body: bytes = b""
    content_type: str = ""  # lower case, without parameters
    charset: str | None = None  # as the header states it
    validators: Validators = field(default=UNKNOWN)
    moved: bool = False  # every redirect on the way was permanent, so `url` is the new address
    lasting_url: str = ""  # where the permanent redirects lead, up to the first that is not: what to remember
    not_modified: bool = False
    wait: timedelta | None = None  # the publisher's wish: do not ask again sooner
    body_hash: str | None = None  # of a poll


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where a server sends its askers."""

    location: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class Asking:
    """How a document is asked for."""

    validators: Validators = field(default=UNKNOWN)
    followers: int = 0  # servers that follow it
    crawl: bool = False  # no person asked for it
    limit: int | None = None  # bytes, where what is longer is cut instead of refused


class Http:
    """The client; an async context manager. What it raises is a SourceError: one line for a person."""

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Callable[[], datetime],
        may_dial: MayDial | None = None,
        resolver: AbstractResolver | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`may_dial` judges the address and port about to be dialled; without it, the settings decide.

        `resolver` looks names up in place of the system, `sleep` waits for turns.
        """
        self._settings = settings
        self._clock = clock
        self._may_dial = may_dial or by_settings(settings)
        self._resolver = resolver or Resolver()
        self.turns = Turns(clock=clock, sleep=sleep, usual=settings.host_gap)
        self._robots = robots.Robots(self._robots_txt, clock)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        seconds = self._settings.fetch_timeout.total_seconds()
        self._session = aiohttp.ClientSession(
            # Above our own limit: the wait for a connection must not count as the server's time.
            connector=connector(self._may_dial, 2 * AT_ONCE, self._resolver),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate"},
            timeout=aiohttp.ClientTimeout(total=seconds, sock_connect=seconds, sock_read=seconds),
            trust_env=False,  # a proxy would dial for us, unguarded
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None
        await self._resolver.close()

    @property
    def settings(self) -> Settings:
        """What the operator has set."""
        return self._settings

    def now(self) -> datetime:
        """What the clock says by which this client judges dates."""
        return self._clock()

    async def get(self, url: str, validators: Validators = UNKNOWN) -> Answer:
        """The document at `url`, or `not_modified` if it still is what `validators` stand for.

        AddressError: not a public http(s) address. RetryLater: the host wants to be left alone.
        FetchError: no answer, a refusal, too slow, too large.
        """
        return await self._fetch(url, Asking(validators))

    async def poll(self, source: Source) -> Answer:
        """The document of a followed source; `not_modified` also where its bytes are those of the last reading."""
        answer = await self._fetch(source.url, Asking(source.validators, source.followers))
        if answer.not_modified:
            return replace(answer, body_hash=source.body_hash)
        fingerprint = blake2b(answer.body, digest_size=16).hexdigest()
        same = fingerprint == source.body_hash
        return replace(answer, body_hash=fingerprint, not_modified=same, body=b"" if same else answer.body)

    async def crawl(self, url: str) -> Answer:
        """The page at `url`, if robots.txt lets programs read it; FetchError with Trouble.ROBOTS if it does not."""
        return await self._fetch(url, Asking(crawl=True))

    async def _fetch(self, url: str, asking: Asking) -> Answer:
        address, permanent = checked(url), True
        lasting = address
        for hop in range(REDIRECTS + 1):
            if asking.crawl:
                await self._permitted(address)
            answer = await self._hop(address, asking)
            if isinstance(answer, Answer):
                return replace(answer, moved=permanent and hop > 0, lasting_url=str(lasting))
            permanent = permanent and answer.permanent
            address = _redirected(address, answer.location)
            lasting = address if permanent else lasting
        raise FetchError(
            f"{shown(address)} redirects more than {REDIRECTS} times: copy the final address from a browser",
            why=Trouble.REDIRECTS,
        )

    async def _permitted(self, address: URL) -> None:
        """Return if robots.txt lets us read the page at an address, and keep the gap it asks for."""
        rules = await self._robots.of(address)
        if not rules.allow(str(address)):
            closed = f"{shown(address)} keeps programs from this page (robots.txt): it can be opened in a browser"
            raise FetchError(closed, why=Trouble.ROBOTS)
        if rules.delay:
            self.turns.slow_down(address.raw_host or "", rules.delay)

    async def _robots_txt(self, url: str) -> bytes:
        return (await self._fetch(url, Asking(limit=robots.LARGEST))).body

    async def _hop(self, address: URL, asking: Asking) -> Answer | Redirect:
        """One request and no redirect followed."""
        async with self._turn(address), self._translating(address):
            assert self._session is not None, "Http is used inside `async with`"  # noqa: S101 a slip of ours
            validators = asking.validators
            if validators.url not in {None, str(address)}:
                validators = UNKNOWN  # they are another address's
            headers = {"User-Agent": user_agent(self._settings.contact, asking.followers), **_conditions(validators)}
            async with self._session.get(address, headers=headers, allow_redirects=False) as response:
                return await self._judge(address, response, replace(asking, validators=validators))

    @asynccontextmanager
    async def _turn(self, address: URL) -> AsyncIterator[None]:
        """The right to call this host: few at a time, and never while it wants to rest."""
        host = address.raw_host or ""
        self._awake(address)
        async with self.turns.at(host):
            self._awake(address)  # another may have been sent away while this one waited
            yield

    def _awake(self, address: URL) -> None:
        left = self.turns.rest_left(address.raw_host or "")
        if left:
            raise RetryLater(f"{shown(address)} asked to be left alone for {spoken(left)}", left, asked=False)

    @asynccontextmanager
    async def _translating(self, address: URL) -> AsyncIterator[None]:
        try:
            yield
        except (aiohttp.ClientError, OSError, UnicodeError) as error:
            raise translated(error, shown(address), self._settings.fetch_timeout) from error

    async def _judge(self, address: URL, response: aiohttp.ClientResponse, asking: Asking) -> Answer | Redirect:
        status, headers, validators = response.status, response.headers, asking.validators
        if status in REDIRECTING and headers.get("Location"):
            return Redirect(headers["Location"], status in PERMANENT)
        if status == 304 and validators != UNKNOWN:
            return self._unchanged(address, response, validators)
        if status in {429, 503} and not walled(headers):
            raise self._rest(address, status, headers)
        if not 200 <= status < 300:
            raise refusal(shown(address), status, headers)
        if validators.etag is not None and headers.get("ETag") == validators.etag:
            return self._unchanged(address, response, validators)  # a server that knows no 304; nothing is read
        return Answer(
            url=str(address),
            status=status,
            body=await _body(response, shown(address), self._settings.fetch_limit, cut_at=asking.limit),
            content_type=response.content_type.lower() if "Content-Type" in headers else "",
            charset=response.charset,
            validators=_validators(address, headers, UNKNOWN),
            wait=wish(headers, self._clock()),
        )

    def _unchanged(self, address: URL, response: aiohttp.ClientResponse, validators: Validators) -> Answer:
        return Answer(
            url=str(address),
            status=response.status,
            validators=_validators(address, response.headers, validators),
            not_modified=True,
            wait=wish(response.headers, self._clock()),
        )

    def _rest(self, address: URL, status: int, headers: Mapping[str, str]) -> RetryLater:
        """Remember that the host wants to be left alone; what it asks counts for all its addresses."""
        asked = retry_after(headers.get("Retry-After", ""), self._clock())
        after = max(min(asked or DEFAULT_WAIT, LONGEST_WAIT), SHORTEST_REST)
        if asked or status == 429:
            self.turns.rest(address.raw_host or "", after)
        why = "is asked too often" if status == 429 else "is overloaded or under repair"
        words = f"{shown(address)} {why} (HTTP {status}): it is asked again in {spoken(after)}"
        return RetryLater(words, after, why=Trouble.RATE_LIMITED if status == 429 else Trouble.SERVER_FAULT)


def unchanged(answer: Answer) -> Listing:
    """The listing of a source in which nothing has changed, with what the answer says all the same."""
    return Listing(
        entries=(),
        validators=answer.validators,
        url=answer.url if answer.moved else None,
        wait=answer.wait,
        unchanged=True,
        body_hash=answer.body_hash,
    )


def user_agent(contact: str, followers: int = 0) -> str:
    """How the program names itself to publishers, and for how many servers it asks."""
    printable = re.sub(r"[^ -~]|[();]", "", contact)
    readers = f"{followers} subscriber{'s' * (followers > 1)}" if followers else ""
    said = "; ".join(filter(None, (f"+{printable}" if printable else "", readers)))
    return f"Sitrep/{__version__} ({said})" if said else f"Sitrep/{__version__}"


def _validators(address: URL, headers: Mapping[str, str], before: Validators) -> Validators:
    """What to send with the next request, byte for byte; nothing for what expires at once and wants no conditions."""
    if headers.get("Expires", "").strip() == "0":
        return UNKNOWN
    etag = headers.get("ETag", before.etag)
    return Validators(etag, headers.get("Last-Modified", before.last_modified), str(address))


def _conditions(validators: Validators) -> dict[str, str]:
    headers = {"If-None-Match": validators.etag, "If-Modified-Since": validators.last_modified}
    return {name: value for name, value in headers.items() if value is not None}


def _redirected(address: URL, location: str) -> URL:
    target = joined(str(address), location)
    if target is None:
        nowhere = f"{shown(address)} redirects to something that is not a web address"
        raise AddressError(nowhere, why=Trouble.REDIRECTS)
    return checked(target)


async def _body(response: aiohttp.ClientResponse, host: str, limit: int, *, cut_at: int | None) -> bytes:
    """The whole decoded body; never more than `limit` bytes are kept, whatever the headers say."""
    if cut_at is None and (response.content_length or 0) > limit:
        raise _too_large(host, limit)
    parts, size = [], 0
    async for chunk in response.content.iter_any():
        size += len(chunk)
        parts.append(chunk)
        if size > (cut_at or limit):
            response.close()
            if cut_at is None:
                raise _too_large(host, limit)
            break
    return b"".join(parts)[:cut_at]


def _too_large(host: str, limit: int) -> FetchError:
    large = f"{host} sent more than {limit / 1_000_000:g} MB: no feed or article is that large"
    return FetchError(large, why=Trouble.TOO_LARGE)
