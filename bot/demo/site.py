"""The news site of the demonstration, on loopback: the packaged papers, or a folder of feeds and pages as they are."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from aiohttp import web

from bot.demo import papers

FEED_TYPES = {
    ".xml": "application/xml",
    ".rss": "application/rss+xml",
    ".atom": "application/atom+xml",
    ".rdf": "application/rdf+xml",
    ".json": "application/feed+json",
}
PAGE_TYPES = {".html": "text/html", ".htm": "text/html"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A file as it is served; `charset` None leaves it to the file itself to say."""

    body: bytes
    content_type: str
    charset: str | None = None


class Site(Protocol):
    """What can be served: addresses worth following, and an answer for a path."""

    def addresses(self, base: str) -> list[str]:
        """What a server would follow; `base` is this site's own address without a slash at its end."""

    def answer(self, path: str, base: str) -> Answer | None:
        """The file at a decoded path without its first slash; None if there is none."""


class PaperSite:
    """The four packaged papers; articles appear in turn, at the moment of their release."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._waiting = list(papers.pieces())
        self.printed: list[papers.Printed] = []
        self.release_next()
        # What is there from the start appeared before it: some days ago, and each a quarter of an hour before the last.
        self.printed = [
            papers.Printed(each.piece, each.moment - each.piece.ago - timedelta(minutes=15 * number))
            for number, each in enumerate(self.printed, start=1)
        ]

    def release_next(self) -> list[papers.Printed]:
        """Let the articles whose turn it is appear now; empty when all have."""
        turn = self._waiting[0].release if self._waiting else None
        out = [papers.Printed(piece, self._clock()) for piece in self._waiting if piece.release == turn]
        self._waiting = [piece for piece in self._waiting if piece.release != turn]
        self.printed += out
        return out

    def addresses(self, base: str) -> list[str]:
        """The front pages: a site's address is enough for the bot to find its feed."""
        return [papers.home_address(paper, base) for paper in papers.PAPERS.values()]

    def answer(self, path: str, base: str) -> Answer | None:
        name, _, rest = path.partition("/")
        paper = papers.PAPERS.get(name)
        if paper is None:
            return None
        printed = [each for each in self.printed if each.piece.paper is paper]
        if rest == "":
            return _text(papers.front_page(paper, printed, base), "text/html")
        if rest == paper.feed:
            return _text(papers.feed(paper, printed, base), FEED_TYPES[Path(rest).suffix])
        pages = {f"{each.piece.slug}.html": each for each in printed}
        return _text(papers.page(pages[rest], base), "text/html") if rest in pages else None


def _text(text: str, content_type: str) -> Answer:
    return Answer(text.encode(), content_type, "utf-8")


class FolderSite:
    """A folder's feeds and pages, byte for byte."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        files = sorted(path for path in self._folder.rglob("*") if path.is_file() and self._holds(path))
        self._feeds = [path for path in files if path.suffix.lower() in FEED_TYPES]
        self._pages = [path for path in files if path.suffix.lower() in PAGE_TYPES]

    def addresses(self, base: str) -> list[str]:
        """Every feed, and every page that no feed of the folder links to."""
        listed = b"\n".join(self.feeds())
        alone = [path for path in self._pages if quote(self._name(path)).encode() not in listed]
        return [f"{base}/{quote(self._name(path))}" for path in (*self._feeds, *alone)]

    def feeds(self) -> Iterator[bytes]:
        """Every feed's bytes."""
        return (path.read_bytes() for path in self._feeds)

    def answer(self, path: str, base: str) -> Answer | None:  # noqa: ARG002 the files say their own addresses
        file = self._folder / path
        kind = (FEED_TYPES | PAGE_TYPES).get(file.suffix.lower())
        if kind is None or not self._holds(file) or not file.is_file():
            return None
        return Answer(file.read_bytes(), kind)

    def _holds(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._folder)

    def _name(self, path: Path) -> str:
        return path.relative_to(self._folder).as_posix()


@asynccontextmanager
async def serve(site: Site) -> AsyncIterator[str]:
    """Serve the site on a free port of 127.0.0.1 and give its address, without a slash at its end."""

    async def handle(request: web.Request) -> web.Response:
        base = f"http://{request.host}"
        return _response(request, site.answer(request.path.removeprefix("/"), base))

    app = web.Application()
    app.router.add_get("/{path:.*}", handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        listener = web.TCPSite(runner, "127.0.0.1", 0)
        await listener.start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _response(request: web.Request, answer: Answer | None) -> web.Response:
    if answer is None:
        return web.Response(status=404, text="There is nothing here.")
    etag = hashlib.sha256(answer.body).hexdigest()[:20]
    if any(known.value == etag for known in request.if_none_match or ()):
        return web.Response(status=304, headers={"ETag": f'"{etag}"'})
    response = web.Response(body=answer.body, content_type=answer.content_type, charset=answer.charset)
    response.etag = etag
    return response
