"""Finds the bylines that a page shows its readers: elements made for them, then lines under the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from bot.sources.markup import Element

LONGEST = 160  # characters of a byline
MOST = 12  # elements that are looked at
NEAR = 25  # texts after the headline
MADE_FOR = re.compile(
    r"\b(?:by-?_?lines?|author-?_?(?:s|name|names|link)?|autor(?:en|es|in|e)?|auteurs?|writers?|verfasser"
    r"|contributors?|firma"
    r"|signature|redacteur|journalists?|article-?_?author|post-?_?author|entry-?_?author|story-?_?author"
    r"|byline-?_?name)\b"
    r"|(?:article|post|entry|story|meta|byline)[\w-]{0,20}(?:author|byline|autor)|(?:author|byline)[-_]{1,2}name",
    re.IGNORECASE,
)
NOT_FOR = re.compile(
    r"comment|avatar|image|img|photo|bio\b|social|share|icon|date|time|about|desc|box|related|card|follow|title"
    r"|role|more",
    re.IGNORECASE,
)
# By in the languages that put it before a name.
STARTS = re.compile(
    r"^(?:by|written by|posted by|story by|text by|words by|von|par|por|di|de|door|av|af|od|przez|autor(?:in|en"
    r"|es)?|author"
    r"|auteur|texto?|text|автор|текст|oleh|penulis|yazar|tekst|skrevet av|skriven av|autore)\b[\s:]+(?=[^\W\d_])",
    re.IGNORECASE,
)
UPPER = re.compile(r"^[A-ZÀ-ÖØ-ÞĀ-ŽА-Я]")
KOREAN = re.compile(r"(?:^|\s)([가-힣]{2,4})\s?(?:기자|특파원)")
CHINESE = re.compile(r"(?:記者|记者|作者|文)[:：／/ ]{1,2}([一-鿿]{2,4})(?![一-鿿])")


def shown(root: Element) -> Iterator[list[str]]:
    """The bylines of a page, likeliest first; each as the names or the line that it consists of."""
    yield [text for each in _of(root, "rel", "author") if (text := _text(each))]
    yield [text for each in _of(root, "itemprop", "author") if (text := _text(each))]
    for element in islice(_made_for(root), MOST):
        text = _text(element)
        if text:
            links = [_text(link) for link in element.iter("a")]
            yield [link for link in links if link] or [_without_place(text)]
    yield from _under_headline(root)


def _of(root: Element, attribute: str, value: str) -> Iterator[Element]:
    found = (each for each in root.iter() if value in (each.get(attribute) or "").split())
    return islice((each for each in found if not _is_beside(each)), MOST)


def _made_for(root: Element) -> Iterator[Element]:
    """Elements whose class says that a byline stands in them, save those in comments and beside the article."""
    for each in root.iter():
        name = (each.get("class") or "")[:200]
        is_byline = isinstance(each.tag, str) and MADE_FOR.search(name) and not NOT_FOR.search(name)
        if is_byline and not _is_beside(each):
            yield each


def _is_beside(element: Element) -> bool:
    if next(element.iterancestors("aside", "footer", "nav"), None) is not None:
        return True
    return any("comment" in (each.get("class") or "").lower() for each in islice(element.iterancestors(), 4))


def _text(element: Element) -> str:
    """The text of an element, if it is short enough for a byline."""
    text = " ".join(" ".join(element.itertext()).split()) if isinstance(element.tag, str) else ""
    return text if len(text) <= LONGEST else ""


def _under_headline(root: Element) -> Iterator[list[str]]:
    headline = next(root.iter("h1"), None)
    texts = () if headline is None else headline.xpath(f"following::text()[normalize-space()][position() <= {NEAR}]")
    for text in texts:
        line = " ".join(text.split())
        if len(line) > LONGEST:
            continue
        found = STARTS.match(line)
        if found and UPPER.match(line[found.end() :]) and not line.endswith((".", "?", "!")):
            yield [_without_place(line[found.end() :])]
        named = KOREAN.search(line) or CHINESE.search(line)
        if named:
            yield [named[1]]


def _without_place(line: str) -> str:
    """A byline without the one word after a full name that says where it was written."""
    name, _, rest = line.partition(",")
    return name if len(name.split()) >= 2 and len(rest.split()) == 1 else line
