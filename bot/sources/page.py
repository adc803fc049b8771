"""Pages: fetching that of an entry, and the kind of source that is a single article."""

from __future__ import annotations

from bot.errors import FormatError
from bot.models import Entry, Listing, Page, Source
from bot.sources.encoding import decoded
from bot.sources.http import Answer, Http, unchanged

HTML = frozenset({"text/html", "application/xhtml+xml", ""})
NAMES = {"application/pdf": "a PDF document", "text/plain": "plain text", "application/json": "data, not a page"}


async def fetch(http: Http, entry: Entry) -> Page:
    """The page of an entry; SourceError if it cannot be had or is no web page."""
    if entry.url is None:
        raise FormatError("this entry has no link to a page")
    return of(await http.crawl(entry.url), http)


async def read(http: Http, source: Source) -> Listing | None:
    """The one entry of a source that is itself an article."""
    answer = await http.poll(source)
    if answer.not_modified:
        return unchanged(answer)
    of(answer, http)  # what is no page is said now, not when the entry is read
    return Listing(
        entries=(Entry(key=source.url, url=answer.url, title=source.title, updated=http.now()),),
        title=source.title,
        validators=answer.validators,
        url=answer.url if answer.moved else None,
        wait=answer.wait,
        body_hash=answer.body_hash,
    )


def of(answer: Answer, http: Http) -> Page:
    """The page in an answer; FormatError if it is of another type."""
    if answer.content_type not in HTML:
        what = NAMES.get(answer.content_type) or answer.content_type.partition("/")[0][:20]
        raise FormatError(f"the address leads to {what}, not to a web page")
    return Page(url=answer.url, html=decoded(answer.body, answer.charset), fetched_at=http.now())
