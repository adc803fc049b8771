"""The verbs that read texts: one object a line in, one a line out, and nothing is stored.

Offsets are characters into the text as given; for a page, into the `text` that is answered. A bad line gives
`{"id", "error"}` in its place and the rest goes on.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from bot.cli import terminal
from bot.cli.environment import settings, utcnow
from bot.errors import FormatError, InputError, SitrepError
from bot.exports import EXPORTS
from bot.models import Briefing, Detail, Entry, Page
from bot.sources import extraction, page
from bot.sources.feed import feed_json, parse
from bot.sources.http import Http
from summaries import LENGTH, LONGEST, digest
from summaries.briefs import compose
from summaries.cleaning import document_of
from summaries.document import Brief, Digest, Document, Quote, Span
from summaries.stories import StoryIndex

Row = Mapping[str, Any]
PARTS = ("text", "summary", "quotes")
LARGEST = 50_000_000  # bytes of one file


def brief_arguments(parser: argparse.ArgumentParser) -> None:
    """`brief FILE|URL|- [--to FORM]` or `brief --json`."""
    parser.add_argument("article", nargs="?", default="-", help="a file, an address, or - for standard input")
    parser.add_argument("--json", action="store_true", help='{"id", "articles": [...]} a line on standard input')
    parser.add_argument("--to", choices=("text", *EXPORTS), default="text", help="the form of the brief of one article")
    parser.add_argument("--words", type=_at_least_one, default=None, help="how long a brief may be")


def brief(options: argparse.Namespace) -> int:
    """A brief of one article for a person, or of several as JSON lines."""
    if options.json:
        return answer_lines(lambda row: _brief_json(row, options.words or 250))
    document = _read_article(options.article)
    made = compose([document], [digest(document)], words=options.words or 350)
    print(terminal.brief_text(made) if options.to == "text" else _exported(made, options.to))
    return 0


def _exported(made: Brief, form: str) -> str:
    return EXPORTS[form].write(Briefing((made,), (), Detail.FULL, utcnow())).rstrip("\n")


def read_arguments(parser: argparse.ArgumentParser) -> None:
    """`read --json [--only PART] [--sentences N]`."""
    parser.add_argument("--json", action="store_true", required=True, help='{"id", "text"} or {"id", "html", "url"}')
    parser.add_argument("--only", choices=PARTS, help="answer just this part")
    parser.add_argument("--sentences", type=_at_least_one, default=LENGTH, help="length of a summary")


def read(options: argparse.Namespace) -> int:
    """What is read from each article."""
    return answer_lines(lambda row: _read_json(row, options.only, options.sentences))


def group_arguments(parser: argparse.ArgumentParser) -> None:
    """`group --json`."""
    parser.add_argument("--json", action="store_true", required=True, help='{"id", "title", "text", "published"?}')


def group(_options: argparse.Namespace) -> int:
    """The story of each article, answered before the next line is read and never changed later."""
    index = StoryIndex()
    return answer_lines(lambda row: _group_json(index, row))


def feed_arguments(parser: argparse.ArgumentParser) -> None:
    """`feed --json FILE|URL`."""
    parser.add_argument("--json", action="store_true", required=True, help="one JSON object")
    parser.add_argument("document", help="a file or an address")
    parser.add_argument("--url", default="", help="where a file was fetched from, for its relative links")


def feed(options: argparse.Namespace) -> int:
    """What a feed holds."""
    body, url, charset = _read_document(options.document)
    parsed = parse(body, url or options.url, charset)
    print(json.dumps(feed_json(parsed)))
    return 0


def answer_lines(answer: Callable[[Row], Row], lines: Iterable[str] | None = None, out: TextIO | None = None) -> int:
    """Answer each JSON line of standard input before the next is read; a bad one is answered with its error."""
    out = out or sys.stdout
    for line in sys.stdin if lines is None else lines:
        if line.strip():
            json.dump(_answer(answer, line), out)
            out.write("\n")
            out.flush()
    return 0


def _answer(answer: Callable[[Row], Row], line: str) -> Row:
    row: Any = None
    try:
        row = json.loads(line)
        if not isinstance(row, dict):
            raise InputError("the line is no JSON object")
        return {"id": row.get("id"), **answer(row)}
    except (SitrepError, ValueError, RecursionError) as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        return {"id": row.get("id") if isinstance(row, dict) else None, "error": reason}


def _read_json(row: Row, only: str | None, sentences: int) -> Row:
    document, page_type = _document_of(row)
    text = {
        "title": document.title,
        "authors": list(document.authors),
        "published": document.published.isoformat() if document.published else None,
        "page_type": page_type,
        "text": document.kept(),
    }
    if only == "text":
        return text
    read_out = _digest_json(document, digest(document, count=sentences))
    if only == "summary":
        return {key: read_out[key] for key in ("summary", "summary_spans")}
    return {"quotes": read_out["quotes"]} if only == "quotes" else {**text, **read_out}


def _document_of(row: Row) -> tuple[Document, str]:
    if isinstance(row.get("html"), str):
        fetched = Page(str(row.get("url") or ""), row["html"], utcnow())
        reading = extraction.understood(fetched)
        return reading.document, reading.page_type
    return document_of(_text(row), title=_optional(row, "title"), published=_moment(row, "published")), "article"


def _digest_json(document: Document, made: Digest) -> dict[str, Any]:
    return {
        "summary": [span.of(document.text) for span in made.summary],
        "summary_spans": [_pair(span) for span in made.summary],
        "quotes": [_quote_json(quote) for quote in made.quotes],
        "places": [asdict(place) for place in made.places],
        "characters_read": min(len(document.text), LONGEST),
    }


def _quote_json(quote: Quote) -> dict[str, Any]:
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "kind": quote.kind.value,
        "speaker": quote.speaker,
        "role": quote.role,
        "negated": quote.negated,
        "cue": quote.cue,
        "sentence": _pair(quote.sentence),
        "confidence": round(quote.confidence, 3),
    }


def _group_json(index: StoryIndex, row: Row) -> Row:
    document = document_of(_text(row), title=_optional(row, "title"), published=_moment(row, "published"))
    number = index.newest + 1
    story = index.choose(document) or number
    index.add(number, story, document)
    return {"story": story}


def _brief_json(row: Row, words: int) -> Row:
    articles = row.get("articles")
    if not isinstance(articles, list) or not all(isinstance(article, dict) for article in articles):
        raise InputError('"articles" must be a list of objects')
    documents = [
        document_of(
            _text(article),
            title=_optional(article, "title"),
            published=_moment(article, "date"),
            site=_optional(article, "source"),
        )
        for article in articles
    ]
    return {"lines": list(_brief_lines(compose(documents, [digest(each) for each in documents], words=words)))}


def _brief_lines(made: Brief) -> Iterator[Row]:
    for line in made.lines:
        start, end = _pair(line.span)
        row = {"slot": line.slot.value, "article": line.article, "start": start, "end": end, "text": line.text}
        yield row if line.pair is None else row | {"pair": line.pair}


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _text(row: Row) -> str:
    if not isinstance(row.get("text"), str):
        raise InputError('"text" must be a string')
    return str(row["text"])


def _optional(row: Row, key: str) -> str | None:
    value = row.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f'"{key}" must be a string')
    return value or None


def _moment(row: Row, key: str) -> datetime | None:
    value = _optional(row, key)
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise InputError(f'"{key}" must be an ISO date: 2022-12-11 or 2022-12-11T16:21:00-05:00') from None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _read_article(where: str) -> Document:
    """The article at an address, in a file or on standard input; a page is extracted, a text is cleaned."""
    if where == "-":
        return document_of(sys.stdin.read())
    if "://" in where:
        return extraction.extract(asyncio.run(_fetch_page(where)))
    text = _read_file(where).decode("utf-8", "replace")
    if where.lower().endswith((".html", ".htm")):
        return replace(extraction.extract(Page("", text, utcnow())), url=None)
    return document_of(text)


def _read_document(where: str) -> tuple[bytes, str, str | None]:
    """The bytes of a file or address, its address, and the charset that the server states."""
    if "://" in where:
        return asyncio.run(_fetch(where))
    return _read_file(where), "", None


def _read_file(where: str) -> bytes:
    path = Path(where)
    try:
        if path.stat().st_size > LARGEST:
            raise FormatError(f"{where} is larger than {LARGEST // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{where} cannot be read: {error.strerror or error}") from error


async def _fetch_page(url: str) -> Page:
    async with Http(settings(), clock=utcnow) as http:
        return await page.fetch(http, Entry(url, url))


async def _fetch(url: str) -> tuple[bytes, str, str | None]:
    async with Http(settings(), clock=utcnow) as http:
        answer = await http.get(url)
        return answer.body, answer.url, answer.charset


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("say a number of 1 or more")
    return number
