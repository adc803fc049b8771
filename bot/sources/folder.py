"""A folder or a file of the operator's as a source: texts, saved pages and saved feeds below LOCAL_SOURCES.

read(source)   folder:press/cables -> the files in it that changed -> an entry a text or page, the entries of a feed

Only the operator adds one, on the command line; no address that a person on Discord types leads here. Nothing outside
LOCAL_SOURCES is read: no `..`, no absolute path, and nothing behind a symbolic link, whatever it leads to.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from html import escape
from pathlib import Path, PurePosixPath
from urllib.parse import quote

from bot.errors import AddressError, FormatError, SourceError, Trouble
from bot.models import Entry, Listing, Page, Source, Validators
from bot.offload import offload
from bot.sources import extraction
from bot.sources.encoding import decoded
from bot.sources.feed import LARGEST, parse
from bot.sources.http import Http

SCHEME = "folder:"
TEXTS = frozenset({".txt", ".md"})
PAGES = frozenset({".html", ".htm"})
FEEDS = frozenset({".xml", ".json", ".rss", ".atom"})
MOST_FILES = 20_000  # that are looked at
MOST_READ = 500  # that are read at one time, the newest; what else is new is read the next time
OVERLAP = timedelta(minutes=10)  # a file may have been half written when it was read last
LONGEST_TITLE = 200
DATED_NAME = re.compile(r"((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")


@dataclass(frozen=True, slots=True)
class File:
    """One file below the folder."""

    path: Path
    name: str  # its path below the source, with slashes
    changed: datetime  # content or place, whichever is later
    size: int  # bytes


async def read(http: Http, source: Source) -> Listing | None:
    """What is new in a folder; SourceError if it cannot be read."""
    place = located(http.settings.local_sources, source.url)
    files = await asyncio.to_thread(lambda: sorted(files_in(place), key=lambda file: file.changed, reverse=True))
    mark = fingerprint(files)
    if mark == source.validators.etag:
        return Listing((), unchanged=True, validators=source.validators)
    since = source.read_at - OVERLAP if source.read_at else None
    new = [file for file in files if since is None or file.changed >= since]
    entries = [entry for file in new[:MOST_READ] for entry in await _entries(http, source, file)]
    return Listing(entries=tuple(entries), title=source.title, validators=Validators(etag=mark))


def named(folder: Path | None, url: str) -> str:
    """A name for the source at an address of this scheme; AddressError if it is no such folder or file."""
    return located(folder, url).stem


def located(folder: Path | None, url: str) -> Path:
    """The folder or file of an address of this scheme; AddressError unless it is really below `folder`."""
    if folder is None:
        raise AddressError("folders are not read here: the operator sets LOCAL_SOURCES first", why=Trouble.PRIVATE)
    below = PurePosixPath(url.removeprefix(SCHEME).strip("/") or ".")
    outside = AddressError(f"there is no such folder or file below {folder}: name one that is really in it")
    if not url.startswith(SCHEME) or ".." in below.parts or "\0" in url or "\\" in url:
        raise outside
    wanted = folder.resolve() / below
    try:
        if wanted.resolve(strict=True) != wanted or not (wanted.is_dir() or wanted.is_file()):
            raise outside
    except OSError:
        raise outside from None
    return wanted


def files_in(place: Path) -> Iterator[File]:
    """The files of the known types at or below a place; no links are followed and none is taken."""
    if place.is_file():
        yield from _file(place, place.parent)
        return
    looked = 0
    for folder, folders, names in os.walk(place, followlinks=False):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for name in sorted(names):
            looked += 1
            if looked > MOST_FILES:
                return
            yield from _file(Path(folder) / name, place)


def _file(path: Path, place: Path) -> Iterator[File]:
    known = path.suffix.lower() in TEXTS | PAGES | FEEDS and not path.name.startswith(".")
    if not known or path.is_symlink() or not path.is_file():
        return
    about = path.stat()
    changed = datetime.fromtimestamp(max(about.st_mtime, about.st_ctime), UTC)
    yield File(path, path.relative_to(place).as_posix(), changed, about.st_size)


def fingerprint(files: list[File]) -> str:
    """What changes when any of the files does."""
    lines = (f"{file.name} {file.changed.timestamp()} {file.size}" for file in files)
    return sha256("\n".join(lines).encode("utf-8", "replace")).hexdigest()


async def _entries(http: Http, source: Source, file: File) -> list[Entry]:
    """What one file holds; nothing, if it cannot be read: one bad file keeps nobody from the others."""
    if file.size > LARGEST:
        return []
    try:
        body = await asyncio.to_thread(file.path.read_bytes)
        address = address_of(source, file)
        if file.path.suffix.lower() in FEEDS:
            return list((await offload(parse, body, now=http.now())).entries)
        if file.path.suffix.lower() in PAGES:
            return [await offload(page_entry, decoded(body, None), address, http.now())]
        return [text_entry(decoded(body, None), address)]
    except (SourceError, OSError):
        return []


def address_of(source: Source, file: File) -> str:
    """An address for a file, by which it is known and which nobody can fetch; it says nothing of the machine."""
    house = re.sub(r"[^a-z0-9]+", "-", (source.title or "").lower()).strip("-") or "folder"
    below = source.url.removeprefix(SCHEME).strip("/")
    inside = f"{below}/{file.name}" if not below.endswith(file.name) else below
    return f"file://{house}/{quote(inside)}"


def text_entry(text: str, address: str) -> Entry:
    """A plain text: its first line is the headline if it stands alone, and its name may say when it was written."""
    paragraphs = [" ".join(each.split()) for each in re.split(r"\n\s*\n", text.lstrip("\ufeff")) if each.strip()]
    title = paragraphs.pop(0) if len(paragraphs) > 1 and len(paragraphs[0]) <= LONGEST_TITLE else None
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs)
    stem = PurePosixPath(address).stem
    return Entry(address, address, title or stem, dated(stem), body)


def page_entry(html: str, address: str, now: datetime) -> Entry:
    """A saved page, as what its article says; runs in the worker process."""
    document = extraction.understood(Page(address, html, now)).document
    body = "".join(f"<p>{escape(each)}</p>" for each in document.kept().split("\n") if each.strip())
    if not body:
        raise FormatError("the page has no text")
    entry = Entry(address, address, document.title, document.published, body)
    return entry if document.title else replace(entry, title=PurePosixPath(address).stem)


def dated(name: str) -> datetime | None:
    """The day that a file's name begins or ends with, at noon; None if it has none."""
    found = DATED_NAME.search(name)
    if found is None:
        return None
    try:
        return datetime(int(found[1]), int(found[2]), int(found[3]), 12, tzinfo=UTC)
    except ValueError:
        return None
