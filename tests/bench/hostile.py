"""What documents made to hurt cost the feed reader: each in a process of its own, watched for files and sockets."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row

SECONDS = 20  # after which a reading is ended
CHILD = """
import json, resource, sys, time
from bot.errors import SitrepError
from bot.sources.feed import parse
body = open(sys.argv[1], "rb").read()
try:
    # What Python loads of its own when it is first needed is no file that a document opened.
    parse("<?xml version='1.0' encoding='latin-1'?><rss><title>caf\\xe9 \\u2019</title></rss>".encode("cp1252"))
except SitrepError:
    pass
touched = []
def watch(event, arguments):
    if event == "open" or event.startswith("socket."):
        touched.append(f"{event} {arguments[:1]}")
sys.addaudithook(watch)
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
try:
    parse(body, "https://feeds.example/feed")
    said = "read"
except SitrepError as error:
    said = str(error)
spent, after = time.process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({"seconds": spent, "mb": (after - before) / 1024, "touched": touched, "said": said}))
"""


def run(shared: Path) -> list[Row]:
    """The dearest of all, and whether any opened a file or a socket."""
    results = dict(_measured(shared))
    slowest = max(results, key=lambda name: results[name]["seconds"])
    largest = max(results, key=lambda name: results[name]["mb"])
    touching = [name for name, each in results.items() if each["touched"]]
    return [
        Row("hostile documents tried", str(len(results)), ""),
        Row(
            f"slowest hostile document ({slowest}): s of processor",
            results[slowest]["seconds"],
            "< 1",
            "feedparser > 40",
        ),
        Row(f"largest ({largest}): MB added", results[largest]["mb"], "< 100", "feedparser 125"),
        Row("hostile documents that open a file or a socket", len(touching), "0", ", ".join(touching)),
    ]


def _measured(shared: Path) -> Iterator[tuple[str, dict[str, float | list[str]]]]:
    with tempfile.TemporaryDirectory() as folder:
        for name, body in {**_torture(), **_given(shared)}.items():
            path = Path(folder) / "document"
            path.write_bytes(body)
            done = subprocess.run(
                [sys.executable, "-c", CHILD, str(path)], capture_output=True, timeout=SECONDS, check=True, text=True
            )
            yield name, json.loads(done.stdout)


def _given(shared: Path) -> dict[str, bytes]:
    """The torture files of the evaluation set."""
    return {path.name: path.read_bytes() for path in sorted((shared / "feeds" / "files").glob("t-*"))}


def _torture() -> dict[str, bytes]:
    """Documents after the attacks that XML and JSON are known for."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    attributes = " ".join(f'a{n}="1"' for n in range(100_000))
    item = (
        "<item><title>News</title><link>https://feeds.example/{}</link><description>"
        + "words " * 80
        + "</description></item>"
    )
    return {
        "billion laughs": _feed("&l9;", f'<!DOCTYPE rss [<!ENTITY l0 "lol">{laughs}]>'),
        "quadratic entity": _feed("&a;" * 20_000, f'<!DOCTYPE rss [<!ENTITY a "{"a" * 50_000}">]>'),
        "external entity": _feed("&x;", '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
        "parameter entity": _feed("x", '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p.dtd"> %p;]>'),
        "external DTD": _feed("x", '<!DOCTYPE rss SYSTEM "http://127.0.0.1:9/rss.dtd">'),
        "XInclude": _feed(
            '<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="file:///etc/hostname" parse="text"/>'
        ),
        "100,000 attributes": _feed(f"<b {attributes}/>"),
        "20,000 nested": _feed("<b>" * 20_000 + "x" + "</b>" * 20_000),
        "20,000 items": _feed("x", items="".join(item.format(number) for number in range(20_000))),
        "JSON, deep": b'{"version":"https://jsonfeed.org/version/1","items":' + b"[" * 200_000,
        "one long line": b"<rss><channel><title>" + b"<" * 2_000_000,
        "one long comment": b"<!--" + b"-" * 2_000_000 + _feed("x"),
    }


def _feed(title: str, doctype: str = "", items: str = "") -> bytes:
    channel = f"<channel><title>{title}</title>{items}</channel>"
    return f'<?xml version="1.0"?>{doctype}<rss version="2.0">{channel}</rss>'.encode()
