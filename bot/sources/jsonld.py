"""What a page says of itself in JSON-LD: headline, authors, date, text, and what kind of page it is."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.sources.dates import moment
from bot.sources.markup import plain

SCRIPT = re.compile(
    r"<script\b[^>]{0,300}?application/ld\+json[^>]{0,300}>(?P<json>.*?)(?:</script\s*>|\Z)", re.IGNORECASE | re.DOTALL
)
WRAPPING = re.compile(
    r"^\s*(?:<!--|(?://|/\*)?\s*<!\[CDATA\[(?:\s*\*/)?)|(?:-->|(?://|/\*)?\s*\]\]>(?:\s*\*/)?)\s*;?\s*$"
)
TRAILING_COMMA = re.compile(r",(\s*[}\]])")
LARGEST = 2_000_000  # characters of one script
MOST_NODES = 20_000  # values of all scripts together
MOST_NAMES = 50
ARTICLE = re.compile(r"article$|blogposting$|report$|^opinion|^review(newsarticle)?$|^critic|^analysis", re.IGNORECASE)
OTHERS = frozenset({"liveBlogUpdate", "itemListElement", "comment", "review", "mentions"})  # articles, but not this one


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page states; every field may be missing."""

    headline: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    body: str = ""
    site: str | None = None
    language: str | None = None
    kinds: frozenset[str] = frozenset()  # every @type on the page
    free: bool = True  # the article is open to everybody, or nothing is said of it


def facts(page: str) -> Facts:
    """What the page's JSON-LD says; a script that is no JSON says nothing."""
    nodes = list(_nodes(page))
    kinds = frozenset(kind for node in nodes for kind in _kinds(node))
    articles = sorted((node for node in nodes if any(map(ARTICLE.search, _kinds(node)))), key=_fullness, reverse=True)
    if not articles:
        return Facts(kinds=kinds)
    by_id = {str(node["@id"]): node for node in nodes if "@id" in node and len(node) > 1}
    node = articles[0]
    return Facts(
        headline=plain(_string(node.get("headline")) or _string(node.get("name")), 500) or None,
        authors=tuple(_names(node.get("author") or node.get("creator"), by_id)),
        published=moment(_string(node.get("datePublished")) or _string(node.get("dateCreated"))),
        body=_string(node.get("articleBody")),
        site=next(iter(_names(node.get("publisher"), by_id)), None),
        language=_string(node.get("inLanguage"))[:2].lower() or None,
        kinds=kinds,
        free=str(node.get("isAccessibleForFree")).lower() not in {"false", "no", "0"},
    )


def _fullness(node: dict[str, Any]) -> int:
    """The article of the page is the one it says most of; the others are what it recommends."""
    return sum(bool(node.get(name)) for name in ("headline", "datePublished", "author", "articleBody", "publisher"))


def _nodes(page: str) -> Iterator[dict[str, Any]]:
    """Every object of every script, outermost first."""
    waiting: list[Any] = [document for found in SCRIPT.finditer(page) for document in _loaded(found["json"])]
    for each in waiting:  # which grows on the way
        if len(waiting) > MOST_NODES:
            return
        if isinstance(each, dict):
            yield each
            waiting.extend(value for name, value in each.items() if name not in OTHERS)
        elif isinstance(each, list):
            waiting.extend(each)


def _loaded(script: str) -> Iterator[Any]:
    """The document of a script, tried as it stands and with the usual mistakes mended."""
    text = WRAPPING.sub("", script[:LARGEST])
    for attempt in (text, TRAILING_COMMA.sub(r"\1", text), html.unescape(text)):
        try:
            yield json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return


def _kinds(node: dict[str, Any]) -> Iterator[str]:
    kinds = node.get("@type")
    for kind in kinds if isinstance(kinds, list) else [kinds]:
        if isinstance(kind, str):
            yield kind.rpartition("/")[2]


def _string(value: Any) -> str:
    """A value as text; of a list its first, of anything else nothing."""
    if isinstance(value, list) and value:
        return _string(value[0])
    return value if isinstance(value, str) else ""


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """The names of people or organisations, however they are wrapped."""
    for each in _listed(value):
        if isinstance(each, dict):
            known = by_id.get(str(each.get("@id")), {}) if "name" not in each else each
            name = plain(_string(known.get("name")), 200)
        else:
            name = plain(_string(each), 200)
        if name:
            yield name


def _listed(value: Any) -> Iterable[Any]:
    return value[:MOST_NAMES] if isinstance(value, list) else [value]
