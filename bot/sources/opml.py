"""Lists of sources as files: OPML written and read, and plain lists of addresses, one a line.

    write(title, sources)   OPML 2.0, with the kind of a source that is no feed in an attribute of ours
    read(body)              what a list names; FormatError if it is none

Lists come from anybody: a document is read by the same guarded reader as a feed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from bot.errors import FormatError
from bot.models import Source
from bot.sources.address import joined
from bot.sources.encoding import decoded
from bot.sources.feed import ROOT, name_of, root_start
from bot.sources.markup import CONTROL, NOT_XML, Element, xml_tree
from bot.sources.typed import typed
from bot.wanted import Wanted

LARGEST = 1_000_000  # bytes
MOST = 1_000  # sources of one list
LONGEST_TITLE = 500
LONGEST_LINE = 3_000
NAMESPACE = "urn:sitrep"
KIND = f"{{{NAMESPACE}}}kind"
ADDRESS = ("xmlUrl", "xmlurl", "xmlURL", "XMLURL")
LOOKS_LIKE_ADDRESS = re.compile(r"https?://\S+|[\w-]+(\.[\w-]+)+(:\d+)?(/\S*)?|@[\w.-]+@[\w.-]+|/?r/\w+", re.IGNORECASE)


def on_the_web(sources: Iterable[Source]) -> list[Source]:
    """The sources that can be followed elsewhere, too: not the operator's own folders."""
    return [source for source in sources if source.url.startswith(("http://", "https://"))]


def write(title: str, sources: Iterable[Source]) -> str:
    """The sources as a document that other readers take, too; `read` gives the same addresses, kinds and titles."""
    outlines = "\n".join(map(_outline, sources))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<opml version="2.0" xmlns:sitrep="{NAMESPACE}">\n'
        f"<head><title>{escape(_clean(title))}</title></head>\n<body>\n{outlines}\n</body>\n</opml>\n"
    )


def read(body: bytes) -> tuple[Wanted, ...]:
    """What a list names, each address once; FormatError says what it is instead, if it is no list."""
    if len(body) > LARGEST:
        raise FormatError(f"the list is larger than {LARGEST // 1_000_000} MB")
    text = decoded(body)
    root = ROOT.search(text[:10_000])
    if root is None:
        return _listed(_lines(text))
    if root[1].lower() != "opml":
        raise FormatError("that is a feed, not a list of feeds: follow it with /sources add and its address")
    return _listed(_outlines(xml_tree(text[root_start(text, root.start()) :])))


def _listed(found: Iterable[Wanted]) -> tuple[Wanted, ...]:
    once: dict[str, Wanted] = {}
    for each in found:
        once.setdefault(each.url, each)
        if len(once) > MOST:
            raise FormatError(f"the list names more than {MOST} sources: cut it in pieces")
    if not once:
        raise FormatError("the list names no address: it is OPML, or a text with one address a line")
    return tuple(once.values())


def _outlines(root: Element) -> Iterator[Wanted]:
    for outline in (each for each in root.iter() if name_of(each) == "outline"):
        # Attributes by name: to list those of one element takes lxml quadratic time.
        address = joined("", next(filter(None, map(outline.get, ADDRESS)), ""))
        if address:
            title = _clean(outline.get("title") or outline.get("text") or "")[:LONGEST_TITLE]
            yield Wanted(address, title or None, outline.get(KIND, "feed"))


def _lines(text: str) -> Iterator[Wanted]:
    """The addresses of a plain list; the kind of what stands at each must be found out. `#` begins a remark.

    A line that is none is handed on as it is, to be refused by itself; FormatError where most are none.
    """
    lines = [line.strip() for line in text.splitlines()[: 10 * MOST]]
    named = [line for line in lines if line and not line.startswith("#")]
    good = [bool(LOOKS_LIKE_ADDRESS.fullmatch(line[:LONGEST_LINE])) for line in named]
    if named and ("\0" in text or sum(good) * 2 <= len(good)):
        raise FormatError("that is neither OPML nor a list with one address a line")
    for line, is_good in zip(named, good, strict=True):
        yield Wanted(typed(line) if is_good else line[:LONGEST_LINE], None, None)


def _outline(source: Source) -> str:
    title = quoteattr(_clean(source.title or "") or source.url)
    kind = "" if source.kind == "feed" else f" sitrep:kind={quoteattr(source.kind)}"
    return f'<outline type="rss" text={title} title={title} xmlUrl={quoteattr(NOT_XML.sub("", source.url))}{kind}/>'


def _clean(words: str) -> str:
    """Words on one line that XML can carry."""
    return " ".join(CONTROL.sub(" ", words).split())
