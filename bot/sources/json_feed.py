"""JSON Feed, also with small faults: its title and its entries."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from bot.errors import FormatError
from bot.models import Entry
from bot.sources.address import joined
from bot.sources.dates import moment
from bot.sources.entries import LONGEST_TITLE, MOST_ENTRIES, key_of, utc
from bot.sources.markup import escaped, plain

TRAILING_COMMA = re.compile(r",(\s*[}\]])")
MOST_PARTS = 300_000  # in one document


def read(text: str, url: str) -> tuple[str | None, tuple[Entry, ...]]:
    """The title and the entries of a JSON Feed; FormatError if the text is none."""
    if sum(map(text.count, "[{,")) > MOST_PARTS:
        raise FormatError("the document has too many parts to be a feed")
    document = _loaded(text)
    items = document.get("items")
    stated = "jsonfeed" in str(document.get("version", ""))[:100]
    if not isinstance(items, list) or not (stated or _says_entries(items)):
        raise FormatError("the document is JSON, but no JSON Feed: add the address of a feed")
    base = joined(url, _text(document, "home_page_url")) or url
    entries = tuple(_json_entry(item, base) for item in items[:MOST_ENTRIES] if isinstance(item, dict))
    return plain(_text(document, "title"), LONGEST_TITLE) or None, entries


def _loaded(text: str) -> dict[str, Any]:
    """The object in a JSON document, tried as it stands and without commas that end a list."""
    try:
        return dict(
            json.loads(TRAILING_COMMA.sub(r"\1", text) if _ends_lists_with_commas(text) else text, strict=False)
        )
    except (ValueError, TypeError, RecursionError) as error:
        raise FormatError("the document begins like JSON, but is not: it cannot be read as a feed") from error


def _ends_lists_with_commas(text: str) -> bool:
    """Whether it is no JSON as it stands, and has commas that JSON does not allow."""
    if TRAILING_COMMA.search(text) is None:
        return False
    try:
        json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return True
    return False


def _says_entries(items: list[Any]) -> bool:
    """Whether these are entries, though the document forgets to say what it is."""
    return any(isinstance(item, dict) and item.keys() & {"content_html", "content_text"} for item in items[:10])


def _json_entry(item: dict[str, Any], base: str) -> Entry:
    links = (joined(base, _text(item, name)) for name in ("url", "external_url", "id") if _text(item, name))
    html = _text(item, "content_html") or escaped(_text(item, "content_text")) or escaped(_text(item, "summary"))
    published, updated = (utc(moment(_text(item, name))) for name in ("date_published", "date_modified"))
    title = plain(_text(item, "title"), LONGEST_TITLE) or plain(html, 80)
    entry = Entry("", next(filter(None, links), None), title or None, published or updated, html, updated)
    return replace(entry, key=key_of(_text(item, "id"), entry))


def _text(item: dict[str, Any], name: str) -> str:
    """A field as text; a number counts, anything else is nothing."""
    value = item.get(name)
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
