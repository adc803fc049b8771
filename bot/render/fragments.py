"""Links to the very words: a page's address with a text fragment, which browsers scroll to and mark.

The form is that of the URL Fragment Text Directives: `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser marks the
first place that fits, so a directive is only used where it has been tried on the article and fits the words first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote

from summaries.document import Document, Span

LONGEST = 512  # characters of an address with its fragment
MARK = "#:~:text="
WHOLE = 60  # characters of words that are named whole; longer ones by their first and last words
WORDS = (3, 5, 8)  # at each end of longer words, and around them: few, unless they stand elsewhere too
_WORD = re.compile(r"\w[^\s]*")


@dataclass(frozen=True, slots=True)
class Directive:
    """What a browser looks for, decoded; an empty part is left out."""

    start: str
    end: str = ""
    before: str = ""
    after: str = ""

    def __str__(self) -> str:
        parts = [_encoded(self.start), *([_encoded(self.end)] if self.end else [])]
        before, after = _encoded(self.before), _encoded(self.after)
        return ",".join([*([f"{before}-"] if before else []), *parts, *([f"-{after}"] if after else [])])

    def found_in(self, text: str) -> Span | None:
        """The first words that a browser would mark in a text."""
        lead = f"{_pattern(self.before)}\\s*" if self.before else ""
        first = _pattern(self.start) + (f"(?=\\s*{_pattern(self.after)})" if self.after and not self.end else "")
        last = _pattern(self.end) + (f"(?=\\s*{_pattern(self.after)})" if self.after else "")
        start = re.search(f"{lead}({first})", text, re.IGNORECASE)
        if start is None or not self.end:
            return Span(*start.span(1)) if start else None
        end = re.compile(last, re.IGNORECASE).search(text, start.end())
        return Span(start.start(1), end.end()) if end else None


def to_words(address: str, document: Document, span: Span) -> str:
    """The address led to these words of its article; as it is where that cannot be done shortly and surely."""
    if "#" in address:
        return address
    for directive in directives(document, span):
        led = f"{address}{MARK}{directive}"
        if len(led) <= LONGEST:
            return led
    return address


def directives(document: Document, span: Span) -> Iterator[Directive]:
    """The directives that fit these words of the article first, headline included, the shortest first."""
    headline = f"{document.title or ''}\n"  # stands above the article on nearly every page
    text, wanted = headline + document.text, _trimmed(document.text, span)
    if wanted is None:
        return
    wanted = Span(wanted.start + len(headline), wanted.end + len(headline))
    for directive in _candidates(text, wanted):
        if directive.found_in(text) == wanted:
            yield directive


def parsed(address: str) -> Directive | None:
    """The directive of an address; None if it has none."""
    _, mark, text = address.partition(MARK)
    parts = text.split(",") if mark else []
    before = parts.pop(0)[:-1] if len(parts) > 1 and parts[0].endswith("-") else ""
    after = parts.pop()[1:] if len(parts) > 1 and parts[-1].startswith("-") else ""
    if not 1 <= len(parts) <= 2:
        return None
    start, end = [*parts, ""][:2]
    return Directive(unquote(start), unquote(end), unquote(before), unquote(after))


def _candidates(text: str, wanted: Span) -> Iterator[Directive]:
    """Ways to name the words, shortest first: whole or by their ends, then with the words around them."""
    words = wanted.of(text)
    named = [Directive(words)] if len(words) <= WHOLE and "\n" not in words else [*_by_ends(words)]
    yield from named
    for count in WORDS:
        before, after = _words_before(text, wanted.start, count), _words_after(text, wanted.end, count)
        for each in named:
            if before:
                yield Directive(each.start, each.end, before=before)
            if before and after:
                yield Directive(each.start, each.end, before, after)
    if len(words) <= LONGEST and "\n" not in words:
        yield Directive(words)


def _by_ends(words: str) -> Iterator[Directive]:
    """By the first and last words, which must lie in one paragraph each and apart."""
    lines = words.split("\n")
    for count in WORDS:
        first, last = [*_WORD.finditer(lines[0])][:count], [*_WORD.finditer(lines[-1])][-count:]
        if first and last and (len(lines) > 1 or first[-1].end() < last[0].start()):
            start = _trim(lines[0][first[0].start() : first[-1].end()])
            yield Directive(start, _trim(lines[-1][last[0].start() : last[-1].end()]))


def _words_before(text: str, place: int, count: int) -> str:
    """The words that lead up to a place within its paragraph, with the marks that stand between."""
    line = text[max(text.rfind("\n", 0, place) + 1, place - WHOLE * 2) : place]
    words = [*re.finditer(r"(?<!\S)\S*\w\S*", line)][-count:]
    return line[words[0].start() :].strip() if words else ""


def _words_after(text: str, place: int, count: int) -> str:
    line = text[place : place + WHOLE * 2].partition("\n")[0]
    words = [*re.finditer(r"\S*\w\S*(?!\S)", line)][:count]
    return line[: words[-1].end()].strip() if words else ""


def _trimmed(text: str, span: Span) -> Span | None:
    """Without what is no word at either end; None if there is no word."""
    words = span.of(text)
    found = [match.span() for match in re.finditer(r"\w+", words)]
    return Span(span.start + found[0][0], span.start + found[-1][1]) if found else None


def _trim(words: str) -> str:
    return re.sub(r"^\W+|\W+$", "", words)


def _pattern(words: str) -> str:
    """Finds whole words, however the white space between them is written; a paragraph's end is none of it."""
    inner = r"[^\S\n]+".join(map(re.escape, words.split()))
    start = r"(?<!\w)" if re.match(r"\w", words.lstrip()) else ""
    end = r"(?!\w)" if re.search(r"\w$", words.rstrip()) else ""
    return f"{start}{inner}{end}"


def _encoded(words: str) -> str:
    """Everything but letters, digits, dots and underscores; the commas and dashes of a directive have a meaning."""
    return quote(" ".join(words.split()), safe="", errors="replace").replace("-", "%2D").replace("~", "%7E")
