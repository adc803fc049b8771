"""A real web server on 127.0.0.1 that answers as each test scripts it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.settings import Settings
from bot.sources.http import Http

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Site:
    """What the server answers, by path, and what it was asked."""

    url: str = ""
    answers: dict[str, Handler] = field(default_factory=dict)
    asked: list[web.Request] = field(default_factory=list)
    fallback: Handler | None = None  # what answers a path that is not scripted

    def answer(self, path: str, body: str | bytes = "", *, status: int = 200, **headers: str) -> str:
        """Script one path; underscores in header names stand for dashes. The address is returned."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        data = body.encode() if isinstance(body, str) else body

        async def handle(_: web.Request) -> web.StreamResponse:
            return web.Response(body=data, status=status, headers=named)

        return self.script(path, handle)

    def script(self, path: str, handler: Handler) -> str:
        self.answers[path] = handler
        return self.url + path

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request)
        handler = self.answers.get(request.path, self.fallback)
        return await handler(request) if handler else web.Response(status=404, text="nothing here")


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: datetime = datetime(2026, 2, 11, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Time passes, for those who sleep by this clock."""
        self.now += timedelta(seconds=seconds)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    scripted = Site()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", scripted.handle)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    server = web.TCPSite(runner, "127.0.0.1", 0)
    await server.start()
    host, port = runner.addresses[0][:2]
    scripted.url = f"http://{host}:{port}"
    yield scripted
    await runner.cleanup()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def settings() -> Settings:
    """The defaults, with loopback allowed and asked without a pause, since that is where the scripted server is."""
    return replace(
        Settings.from_env({}), allow_private=True, host_gap=timedelta(0), contact="https://sitrep.example/about"
    )


@pytest.fixture
async def http(settings: Settings, clock: Clock) -> AsyncIterator[Http]:
    async with Http(settings, clock=clock) as client:
        yield client


@pytest.fixture
async def guarded(settings: Settings, clock: Clock) -> AsyncIterator[Http]:
    """The client as it runs for everybody: no private address may be reached."""
    async with Http(replace(settings, allow_private=False), clock=clock) as client:
        yield client


@pytest.fixture
async def hasty(settings: Settings, clock: Clock) -> AsyncIterator[Http]:
    """A client without patience, for servers that never end."""
    limits = {"fetch_timeout": timedelta(seconds=0.3), "fetch_limit": 1_000_000}
    async with Http(replace(settings, **limits), clock=clock) as client:
        yield client
