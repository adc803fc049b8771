"""What the reader does with damaged feeds and pages: 20,000 mutations, each made again by its number."""

from __future__ import annotations

import json
import sys
import tarfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePath
from random import Random

from bot.errors import SourceError
from bot.filing import read_entry, read_page
from bot.models import Entry, Page
from bot.sources import feed
from bot.sources.encoding import decoded
from summaries.cleaning.repeated import KnownLines
from tests.bench import Row

ITEMS = 20_000
ENTRIES = 2  # of a feed, whose own text is read to the end
SLOW = 1.0  # seconds of processor time
NOW = datetime(2026, 2, 12, tzinfo=UTC)
CHARSETS = (None, "utf-8", "iso-8859-1", "utf-16", "koi8-r", "shift_jis", "gb2312", "hz", "utf-7", "rot13", "x" * 300)
NAMES = (b"utf-8", b"utf-16", b"windows-1251", b"iso-2022-jp", b"big5", b"tis-620", b"idna", b"unicode_escape")
MARKUP = (
    b"<", b">", b"&", b"&#0;", b"&#xD800;", b"&#99999999;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<!DOCTYPE x [",
    b"<script>", b"</script>", b"<item>", b"</item>", b"<a href='http://[::1'>", b"\0", b"\xff\xfe", b"\x1b$B", b"~{",
    b"\xe2\x80\xae", b'{"', b"[" * 50, b"<p>" * 50, b"<time datetime='9999-99-99'>", b"<div class='author date'>",
    b'<script type="application/ld+json">', b"<table><tr><td>", b"<form>", b"<body>", b"99999999999999999999",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sample:
    """A document to damage."""

    name: str
    body: bytes
    url: str = ""
    is_page: bool = False


@dataclass(slots=True)
class Counts:
    """What became of the mutations."""

    read: int = 0
    refused: int = 0
    escaped: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)
    slowest: float = 0.0

    def __str__(self) -> str:
        return f"{self.read} read, {self.refused} refused, slowest {self.slowest:.2f} s"


def run(shared: Path, first: int = 0, last: int = ITEMS) -> Iterator[Row]:
    """The counts of mutations `first` to `last`; what goes wrong is printed at once, with its number."""
    samples = list(_samples(shared))
    counts, warm = Counts(), 0.0
    for number in range(first, last):
        judged(samples, number, counts)
        if number - first == (last - first) // 4:
            warm = _memory()
        if number % 500 == 499:
            print(f"{number + 1}: {counts}, {_memory():.0f} MB", file=sys.stderr, flush=True)
    yield Row("mutations of feeds and pages read", str(counts.read), "")
    yield Row("mutations refused in one line", str(counts.refused), "")
    yield Row("exceptions that escaped", str(len(counts.escaped)), "0")
    yield Row("mutations that took over a second", str(len(counts.slow)), "0")
    yield Row("slowest mutation: s", counts.slowest, "< 1")
    yield Row("memory grown after the first quarter: MB", max(0.0, _memory() - warm), "flat")


def judged(samples: Sequence[Sample], number: int, counts: Counts) -> None:
    """Read one mutation, and count what became of it."""
    sample, body, charset = mutation(samples, number)
    started = time.process_time()
    try:
        read(sample, body, charset)
        counts.read += 1
    except SourceError as error:
        counts.refused += 1
        if "\n" in str(error) or not str(error):
            counts.escaped.append(f"{number} {sample.name}: a refusal that is not one line")
    except Exception as error:  # noqa: BLE001 to be counted is what it is here for
        counts.escaped.append(f"{number} {sample.name}: {error!r}")
        print(counts.escaped[-1], file=sys.stderr, flush=True)
    seconds = time.process_time() - started
    counts.slowest = max(counts.slowest, seconds)
    if seconds > SLOW:
        counts.slow.append(f"{number} {sample.name}: {seconds:.1f} s")
        print(counts.slow[-1], file=sys.stderr, flush=True)


def read(sample: Sample, body: bytes, charset: str | None) -> None:
    """All that the program does with a document between its arrival and its being filed."""
    if sample.is_page:
        page = Page(sample.url, decoded(body, charset), NOW)
        read_page(page, Entry("1", sample.url), KnownLines())
        return
    parsed = feed.parse(body, sample.url, charset, now=NOW)
    json.dumps(feed.feed_json(parsed)).encode()
    for entry in sorted(parsed.entries, key=lambda each: len(each.html), reverse=True)[:ENTRIES]:
        read_entry(entry, SourceError("its page cannot be read"), KnownLines())


# --- damage ----------------------------------------------------------------------------------------------------------


def mutation(samples: Sequence[Sample], number: int) -> tuple[Sample, bytes, str | None]:
    """The mutation of this number: a sample, its damaged bytes, and what a server says its encoding is."""
    random = Random(number)
    sample = random.choice([each for each in samples if each.is_page == (number % 4 == 3)])
    body = sample.body
    for _ in range(random.choice((1, 1, 2, 3))):
        body = random.choice(DAMAGES)(body, random)
    return sample, body, random.choice(CHARSETS) if random.random() < 0.3 else None


def _flip(body: bytes, random: Random) -> bytes:
    damaged = bytearray(body)
    for _ in range(random.choice((1, 5, 50, 500)) if damaged else 0):
        damaged[random.randrange(len(damaged))] = random.randrange(256)
    return bytes(damaged)


def _cut(body: bytes, random: Random) -> bytes:
    start, end = _place(body, random)
    return random.choice((body[:start], body[start:], body[:start] + body[end:]))


def _double(body: bytes, random: Random) -> bytes:
    start, end = _place(body, random)
    times = min(random.choice((1, 2, 20, 200)), max(1, 1_000_000 // max(1, end - start)))
    return body[:end] + body[start:end] * times + body[end:]


def _nest(body: bytes, random: Random) -> bytes:
    tags = [tag for tag in body[:200_000].split(b"<")[1:] if b">" in tag]
    tag = b"<" + random.choice(tags).partition(b">")[0] + b">" if tags else b"<div>"
    start, _ = _place(body, random)
    return body[:start] + tag * min(random.choice((2, 50, 5000)), 1_000_000 // len(tag) + 1) + body[start:]


def _mislabel(body: bytes, random: Random) -> bytes:
    for name in (b"utf-8", b"UTF-8", b"iso-8859-1", b"windows-1252"):
        if name in body[:2000]:
            return body.replace(name, random.choice(NAMES), 1)
    return b'<?xml version="1.0" encoding="' + random.choice(NAMES) + b'"?>' + body


def _insert(body: bytes, random: Random) -> bytes:
    for _ in range(random.choice((1, 10, 100))):
        start, _ = _place(body, random)
        body = body[:start] + random.choice(MARKUP) + body[start:]
    return body


def _recode(body: bytes, random: Random) -> bytes:
    text = body.decode("utf-8", "replace")
    return text.encode(random.choice(("utf-16", "utf-32", "cp1252", "koi8-r", "gb18030", "utf-7", "cp500")), "replace")


def _place(body: bytes, random: Random) -> tuple[int, int]:
    start = random.randrange(len(body) + 1)
    return start, min(len(body), start + random.choice((1, 10, 100, 1000, 10_000)))


DAMAGES: tuple[Callable[[bytes, Random], bytes], ...] = (_flip, _cut, _double, _nest, _mislabel, _insert, _recode)


# --- what is damaged -------------------------------------------------------------------------------------------------


def _samples(shared: Path) -> Iterator[Sample]:
    for path in sorted((shared / "feeds" / "files").iterdir()):
        yield Sample(path.name, path.read_bytes(), "https://feeds.example/all")
    gold = json.loads((shared / "extraction" / "gold.json").read_text("utf-8"))
    with tarfile.open(shared / "extraction" / "pages.tar.gz") as pages:
        for member in pages:
            name, content = PurePath(member.name).stem, pages.extractfile(member)
            if content is not None and name in gold:
                yield Sample(name, content.read(), gold[name].get("url") or "", is_page=True)


def _memory() -> float:
    """Megabytes that the process holds now."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
