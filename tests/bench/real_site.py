"""Lay the evaluation's real feeds and pages out as a folder that `sitrep demo --site` serves.

    python -m tests.bench.real_site FOLDER && sitrep demo --check --site FOLDER

The pages of each registered host become one RSS feed with links into the folder; the real feeds stand beside them.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import tarfile
from collections import defaultdict
from pathlib import Path
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from tests.bench.__main__ import SHARED

ITEM = "<item><title>{title}</title><link>../pages/{name}.html</link><guid>{name}</guid></item>"
FEED = (
    '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'
)


def build(shared: Path, folder: Path) -> int:
    """Fill the folder; the number of pages in it."""
    (folder / "pages").mkdir(parents=True)
    (folder / "hosts").mkdir()
    shutil.copytree(shared / "feeds" / "files", folder / "feeds")
    gold = json.loads((shared / "extraction" / "gold.json").read_text("utf-8"))
    hosts: defaultdict[str, list[str]] = defaultdict(list)
    with tarfile.open(shared / "extraction" / "pages.tar.gz") as pages:
        for member in pages:
            name, body = Path(member.name).stem, pages.extractfile(member)
            if body is not None and name in gold:
                (folder / "pages" / f"{name}.html").write_bytes(body.read())
                hosts[_host(gold[name]["url"])].append(name)
    for host, names in hosts.items():
        items = "".join(_item(name, gold[name]) for name in names)
        (folder / "hosts" / f"{host}.xml").write_text(FEED.format(title=escape(host), items=items), "utf-8")
    return sum(map(len, hosts.values()))


def _item(name: str, known: dict[str, str | None]) -> str:
    title = escape(known.get("title") or name)
    return ITEM.format(title=title, name=name)


def _host(url: str) -> str:
    return re.sub(r"[^\w.-]", "_", urlsplit(url).hostname or "unknown")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    print(f"{build(SHARED, Path(sys.argv[1]))} pages in {sys.argv[1]}")
