"""Makes a document of a page: its text without furniture, and what the page says of itself.

understood(page)   html -> tree -> facts (jsonld) -> metadata -> text (body) -> page type -> Document
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

from bot.errors import FormatError
from bot.models import Entry, Page
from bot.sources import body, page_types
from bot.sources.address import canonical, joined
from bot.sources.frontpage import looks_like_article, path_of
from bot.sources.jsonld import Facts, facts
from bot.sources.markup import Element, html_tree, paragraphs
from bot.sources.metadata import described, host_of, letters, words_of
from bot.sources.page_types import PageType
from summaries.cleaning import document_of
from summaries.document import Document

PARAGRAPH = "\n\n"
SHORT_LINE = 60  # characters: a heading
LONGEST = 60_000  # characters, ten thousand words: no article is longer; reading takes time for each
FIRST_LINES, LAST_LINES = 8, 16  # of a page's text, among which furniture is looked for
LEAST_LEFT = 0.6  # of a text; what takes more of it is mistaken
SHORTEST_ENTRY = 200  # characters of a feed's own text that are worth reading
WHOLE = 1000  # characters of it that are no teaser
EDITION = re.compile(r"^(?:www|m|amp|mobile)\.")  # of the same host


@dataclass(frozen=True, slots=True)
class Reading:
    """What one look at a page gives: a document, even if it is no article."""

    page_type: PageType
    document: Document
    partial: bool = False  # the rest of the article is for subscribers
    live: bool = False  # a live blog: its newest posts stand first


def extract(page: Page, *, listed: bool = False) -> Document:
    """The article on a page, clean, with nothing omitted; FormatError says what the page is instead.

    `listed`: a feed says that it is an article, so a page that merely does not say so itself is taken for one.
    """
    return article(page, listed=listed).document


def article(page: Page, *, listed: bool = False) -> Reading:
    """As `extract`, with what is to be said of the article."""
    reading = understood(page)
    if reading.page_type is not PageType.ARTICLE and not (listed and reading.page_type in page_types.DOUBTFUL):
        raise FormatError(page_types.REFUSALS[reading.page_type], why=page_types.WHY.get(reading.page_type))
    return reading


def page_type(page: Page) -> PageType:
    """What the page is."""
    return understood(page).page_type


def understood(page: Page) -> Reading:
    """The document on a page and the page's type; FormatError if it is no HTML at all."""
    root = html_tree(page.html)
    if root is None:
        raise FormatError("the page is empty or no HTML: it cannot be read")
    stated = facts(page.html)
    about = described(root, stated, page.url)
    text = _text(root, stated, about.title)
    shape = page_types.shape(root, page, stated, about, text)
    document = Document(
        text=_cleaned(text, about.title),
        title=about.title,
        authors=about.authors,
        published=about.published,
        language=about.language,
        site=about.site or None,
        url=_own_address(root, page.url),
    )
    return Reading(page_types.page_type(shape), document, page_types.breaks_off(shape), page_types.is_live(shape))


def from_entry(entry: Entry, url: str) -> Document:
    """The document that a feed carries itself, for when its page cannot be had; FormatError if it is too short."""
    text = _capped(paragraphs(entry.html))
    if len(text) < SHORTEST_ENTRY:
        raise FormatError("the feed carries only a teaser of this article, and its page cannot be read")
    site = host_of(url) or None
    text = _cleaned(text, entry.title)
    return Document(text, title=entry.title, published=entry.published, site=site, url=canonical(url) or None)


def carried(entry: Entry, url: str) -> Document | None:
    """The document that a feed carries itself, if it is more than a teaser."""
    try:
        return from_entry(entry, url)
    except FormatError:
        return None


def tells_more(document: Document, reading: Reading) -> bool:
    """Whether a feed's own text is the article and what was read of its page is only a part of it."""
    own, read = len(document.text), len(reading.document.text)
    return own > read + SHORTEST_ENTRY if reading.partial else own >= WHOLE and own > 2 * read


def _text(root: Element, stated: Facts, title: str | None) -> str:
    """The article's paragraphs, separated by blank lines."""
    titles = frozenset(letters(each) for each in (title or "", *map(words_of, islice(root.iter("h1"), 10))))
    text = PARAGRAPH.join(body.lines(root, titles, stated.body))
    said = paragraphs(stated.body)
    return _capped(said if _tells_more(said, text) else text)


def _capped(text: str) -> str:
    """As much of a text as an article may have, ending with a paragraph if one ends."""
    if len(text) <= LONGEST:
        return text
    end = text.rfind(PARAGRAPH, 0, LONGEST)
    return text[: end if end > 0 else LONGEST]


def _tells_more(said: str, text: str) -> bool:
    """Whether a page says more to search engines than it shows: it is built by scripts, or shows a teaser."""
    in_one_piece = "\n" in said and "\n" not in text and len(said) > 0.8 * len(text)
    return len(said) >= SHORTEST_ENTRY and (len(said) > 2 * len(text) or in_one_piece)


def _cleaned(text: str, title: str | None) -> str:
    """The text without the furniture that cleaning marks at its two ends, and without whole lines of it beside these.

    In between, and wherever most would go, headings and list items stand: cleaning is made for pasted text, where they
    are mostly junk.
    """
    lines = text.split(PARAGRAPH)
    ends = lines if len(lines) <= FIRST_LINES + LAST_LINES else [*lines[:FIRST_LINES], *lines[-LAST_LINES:]]
    marks = _marks(ends, title)
    if all(marks) or not any(marks):
        return text
    marked = [*marks[:FIRST_LINES], *[False] * (len(lines) - len(ends)), *marks[FIRST_LINES:]]
    first, last = marked.index(False), len(marked) - marked[::-1].index(False)
    inside = zip(lines[first:last], marked[first:last], strict=True)
    cleaned = PARAGRAPH.join(line for line, mark in inside if not mark or len(line) < SHORT_LINE or _is_item(line))
    return cleaned if len(cleaned) > LEAST_LEFT * len(text) else text


def _marks(lines: list[str], title: str | None) -> list[bool]:
    """Which lines cleaning marks, each by more than half."""
    omitted, marks, start = document_of(PARAGRAPH.join(lines), title=title).omitted, [], 0
    for line in lines:
        end = start + len(line)
        covered = sum(max(0, min(end, span.end) - max(start, span.start)) for span in omitted)
        marks.append(2 * covered > len(line))
        start = end + len(PARAGRAPH)
    return marks


def _is_item(line: str) -> bool:
    return line.startswith("- ") or " | " in line


def _own_address(root: Element, url: str) -> str | None:
    """Where the article lives by its own word, if that is on the same host and is no section; else its address.

    Another host of the same domain is not enough: on many domains every host is somebody else's blog.
    """
    said = root.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    for each in said[:2]:
        own = joined(url, str(each))
        likely = own is not None and (looks_like_article(own) or path_of(own) == path_of(url))
        if own and likely and (not url or _house(own) == _house(url)):
            return canonical(own)
    return canonical(url) if url else None


def _house(url: str) -> str:
    """The host, and the port unless it is the usual one, in the form that its other editions share."""
    try:
        return EDITION.sub("", urlsplit(canonical(url)).netloc, count=1)
    except ValueError:
        return ""
