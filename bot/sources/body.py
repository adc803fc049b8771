"""Finds the article's paragraphs on a page: trafilatura's, completed where a page prints its article in pieces.

    fast reading -> too little of what the page tells? -> thorough reading -> still? -> blocks of the same make

The thorough reading compares three extractors and takes twice the time; one page in ten needs it.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice

from lxml import etree
from trafilatura import bare_extraction

from bot.sources.markup import Element
from bot.sources.metadata import LONGEST_TITLE, letters, words_of

LITTLE = 500  # characters of text: nearly every article tells more
LONG = 80  # characters: a paragraph
SHORT_LINE = 60
MISSED = 1.25  # times what was read, that the page tells in paragraphs: it is printed in pieces
WORTHWHILE = 0.2  # of what was read, that other pieces must add
LEAST_PROSE = 0.3  # of what was read: with less it is no article but lists
START = 60  # letters by which a paragraph is known again
MOST_COMPARED = 4_000  # elements, as many as the largest pages of news have; in others comparing takes seconds
MOST_READ = 8_000  # elements; of larger pages, deeper ones and those in one piece all prose is taken
MOST_BLOCKS = 20_000
DEEPEST = 100  # levels, twice those of any page of news; reading takes time for each level of each link
LONGEST_PIECE = 200_000  # characters without a tag between them: no page of news, and each look at them takes long
MOST_PARAGRAPHS = 2_000
ENDS = frozenset(".!?…。！？؟।”\"»’')")
HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
ITEMS = frozenset({"li", "dd", "dt"})
FURNITURE = frozenset({"nav", "footer", "aside", "header", "form", "figure"})
UNSEEN = re.compile(
    r"script|style|noscript|template|svg|iframe|object|select|option|textarea|button|input|head|math|canvas|audio|video"
    r"|dialog"
)
INLINE = re.compile(
    r"a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|picture|q|rb|rp|rt|ruby|s"
    r"|samp|small|source|span|strike|strong|sub|sup|time|tt|u|var|wbr"
)
APART = re.compile(
    r"nav|menu|footer|sidebar|relat|recommend|comment|cookie|consent|newsletter|subscri|share|social|promo|popup|modal",
    re.IGNORECASE,
)
BREAK = "\x1f"  # no page holds it: it is no character of XML
BREAKS = re.compile(r"(?:\x1f\s*){2,}")
TOO_DEEP = etree.XPath(f"boolean(//*[count(ancestor::*) > {DEEPEST}])")
TOO_LONG = etree.XPath(f"boolean(//text()[string-length(.) > {LONGEST_PIECE}][not(parent::script or parent::style)])")
LOUD = logging.getLogger("trafilatura")
LOUD.setLevel(logging.CRITICAL)  # it logs what it cannot read; we say so ourselves


@dataclass(frozen=True, slots=True)
class Box:
    """An element that stands apart on a page, with what it stands in."""

    tag: str
    classes: str
    up: Box | None
    article: int  # which <article> it stands in; 0: none
    furniture: bool

    @property
    def make(self) -> tuple[str, str]:
        """What it has in common with its like."""
        return self.tag, self.classes

    @property
    def around(self) -> tuple[str, str]:
        """The make of what paragraphs beside it stand in; of a list item that is what its list stands in."""
        holder = self.up.up if self.tag in ITEMS and self.up else self.up
        return holder.make if holder else ("", "")


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text that stands apart: a paragraph, a heading, an item, a label."""

    text: str
    linked: int  # characters of it in links
    box: Box
    start: str  # its first letters

    @property
    def is_prose(self) -> bool:
        """Whether it looks like a paragraph of an article."""
        whole = len(self.text) >= LONG and self.text[-1] in ENDS
        return whole and self.linked < 0.3 * len(self.text) and not self.box.furniture


def lines(root: Element, titles: frozenset[str], stated: str) -> list[str]:
    """The article's paragraphs, headings and items in their order; `titles` are letters of lines that are none of it.

    `stated` is the text that the page gives to search engines: an article that is all there misses no pieces.
    """
    elements, (shown, beside) = root.xpath("count(//*)"), _shown(root)
    usual = elements <= MOST_READ and not TOO_DEEP(root) and not TOO_LONG(root)
    read = _read(root, titles, fast=True) if usual else []
    if usual and elements <= MOST_COMPARED and _is_poor(read, shown):
        read = _read(root, titles, fast=False)
    whole = len(stated) > LITTLE and _size(read) > 0.8 * len(stated)
    in_pieces = shown + beside > MISSED * _size(read) or _size(read) < LITTLE
    return _completed(read, list(islice(blocks(root), MOST_BLOCKS)), titles) if in_pieces and not whole else read


def _read(root: Element, titles: frozenset[str], *, fast: bool) -> list[str]:
    found = bare_extraction(root, fast=fast, with_metadata=False, include_comments=False)
    read = (" ".join(line.split()) for line in str(getattr(found, "text", None) or "").split("\n"))
    return [line for line in read if line and (len(line) > LONGEST_TITLE or letters(line) not in titles)]


def _is_poor(read: Sequence[str], shown: int) -> bool:
    size, prose = _size(read), sum(len(line) for line in read if len(line) >= SHORT_LINE and line[-1] in ENDS)
    return size < LITTLE or shown > MISSED * size or prose < LEAST_PROSE * size


def _size(read: Sequence[str]) -> int:
    return sum(map(len, read))


def _shown(root: Element) -> tuple[int, int]:
    """Characters of prose in elements made for paragraphs: in the main text, and where furniture stands."""
    shown = beside = 0
    for each in islice(root.iter("p"), MOST_PARAGRAPHS):
        text = words_of(each)
        if len(text) < LONG or text[-1] not in ENDS or next(each.iterancestors(*FURNITURE), None) is not None:
            continue
        if sum(len(words_of(link)) for link in each.iter("a")) < 0.3 * len(text):
            apart = any(
                APART.search((box.get("class") or "")[:200]) for box in (each, *islice(each.iterancestors(), 2))
            )
            shown, beside = (shown, beside + len(text)) if apart else (shown + len(text), beside)
    return shown, beside


# --- an article in pieces --------------------------------------------------------------------------------------------


def _completed(read: list[str], found: list[Block], titles: frozenset[str]) -> list[str]:
    """What was read with the paragraphs of the same make in the same article; as it is if these are few."""
    known, told = frozenset(letters(line.removeprefix("- ")) for line in read), letters("".join(read))
    kept = [block for block in found if len(block.text) >= LONG and block.start in told]
    more = {id(block) for block in (_alike(found, kept, told) if kept else _all_prose(found))}
    if sum(len(block.text) for block in found if id(block) in more) < max(WORTHWHILE * _size(read), LONG):
        return read
    prose = [index for index, block in enumerate(found) if id(block) in more or (block.start in told and block in kept)]
    holders = {found[index].box.around for index in prose}

    def belongs(index: int, block: Block) -> bool:
        whole = letters(block.text)
        if id(block) in more or whole in known or (len(whole) >= 25 and block.start in told):
            return whole not in titles
        inside = prose[0] < index < prose[-1] and block.box.around in holders and not block.box.furniture
        return inside and block.box.tag in HEADINGS | ITEMS and 2 * block.linked < len(block.text)

    return [_line(block) for index, block in enumerate(found) if belongs(index, block)]


def _alike(found: list[Block], kept: list[Block], told: str) -> Iterator[Block]:
    makes = Counter((block.box.tag, block.box.around) for block in kept)
    articles = {block.box.article for block in kept}
    for block in found:
        alike = makes[block.box.tag, block.box.around] >= 2 and block.box.article in articles
        if alike and block.is_prose and block.start not in told:
            yield block


def _all_prose(found: list[Block]) -> Iterator[Block]:
    for block in found:
        holders = (block.box, block.box.up, block.box.up.up if block.box.up else None)
        if block.is_prose and not any(APART.search(box.classes) for box in holders if box):
            yield block


def _line(block: Block) -> str:
    return f"- {block.text}" if block.box.tag in ITEMS else block.text


def blocks(root: Element) -> Iterator[Block]:
    """Every piece of text on a page that stands apart, in its order."""
    box, pieces, linked, links = Box("html", "", None, 0, furniture=False), list[str](), 0, 0
    articles = count(1)
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag if isinstance(element.tag, str) else "script"
        text = element.text if event == "start" else element.tail
        if event == "start" and UNSEEN.fullmatch(tag):
            walk.skip_subtree()
            continue
        if tag == "br":
            pieces.append(BREAK if event == "end" else "")
        elif tag == "a":
            links += 1 if event == "start" else -1
        elif not INLINE.fullmatch(tag) and not UNSEEN.fullmatch(tag):
            yield from _cut("".join(pieces), linked, box)
            pieces, linked = [], 0
            box = _inside(box, element, tag, articles) if event == "start" else box.up or box
        pieces.append(text or "")
        linked += len(text or "") if links > 0 else 0
    yield from _cut("".join(pieces), linked, box)


def _inside(box: Box, element: Element, tag: str, articles: Iterator[int]) -> Box:
    article = next(articles) if tag == "article" else box.article
    classes = (element.get("class") or "")[:200]
    return Box(tag, classes, box, article, furniture=box.furniture or tag in FURNITURE)


def _cut(text: str, linked: int, box: Box) -> Iterator[Block]:
    """The blocks of a text that two line breaks in a row divide."""
    for part in BREAKS.split(text):
        words = " ".join(part.replace(BREAK, " ").split())
        start = letters(words[: 2 * START])[:START]
        if start:
            yield Block(words, min(len(words), linked * len(part) // len(text)), box, start)
