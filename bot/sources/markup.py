"""Hostile HTML and XML made harmless: to plain text, or to a tree that no document can blow up."""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from html.entities import html5
from typing import Any, TypeAlias

from lxml import etree
from lxml import html as lxml_html

from bot.errors import FormatError

Element: TypeAlias = Any  # lxml's; it comes without types
MOST_TAGS = 600_000  # in one document, and as many references: some 70 MB as a tree
MOST_PAGE_TAGS = 60_000  # eight times what a long live blog has; what reads pages takes time for each
SPARE = "<spare>" * 12
MOST_EXPANSION = 1_000_000  # characters that a document's own entities may become

# Every pattern here takes time in proportion to its text: what is opened and never closed runs to the end, once.
UNSEEN = re.compile(
    r"<(script|style|template|noscript|svg|iframe|object)\b.*?(?:</\1\s*>|\Z)|<!--.*?(?:-->|\Z)",
    re.IGNORECASE | re.DOTALL,
)
BREAK = re.compile(r"<(?:br|/?p|/?div|/?li|/?h[1-6]|/?td|/?tr|hr)\b[^<>]*>", re.IGNORECASE)
BLOCK = re.compile(
    r"(?:<br\b[^<>]*>\s*){2,}|</?(?:p|div|section|article|ul|ol|li|h[1-6]|blockquote|table|tr|pre|hr|dl|dt|dd)\b[^<>]*>",
    re.IGNORECASE,
)
ASIDE = re.compile(r"<(figure|figcaption|button|form|nav|aside)\b.*?(?:</\1\s*>|\Z)", re.IGNORECASE | re.DOTALL)
TAG = re.compile(r"<[a-zA-Z/!?][^<>]*(?:>|(?=<)|\Z)")  # one that is cut off is no text either, as in a browser
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]{0,1000}(?:\[(?P<subset>.*?)(?:\]\s*>|\Z)|>)", re.IGNORECASE | re.DOTALL)
ENTITY = re.compile(r"""<!ENTITY\s+(?P<name>[\w.:-]+)\s+(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)')""")
# The rest of a tag with 200 attributes, for which HTML parsers take quadratic time.
CROWDED = re.compile(
    r"""[a-zA-Z][^\s>]*(?:\s+[^\s>="']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?){200}""",
)
REFERENCE = re.compile(r"&([a-zA-Z]\w{0,40});")
MENDED = re.compile(
    r"<!\[CDATA\[(?:.*?\]\]>|.*)|<!--(?:.*?-->|.*)|&(?P<reference>#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[a-zA-Z]\w{0,40});|&"
    r"|<(?![a-zA-Z_/!?:])",
    re.DOTALL,
)
KEPT = frozenset({"amp", "lt", "gt", "quot", "apos"})


def plain(fragment: str, limit: int | None = None) -> str:
    """A fragment's words on one line: no tags, no scripts, entities resolved, NFC, white space collapsed."""
    if "<" in fragment or "&" in fragment:
        fragment = html.unescape(_untagged(fragment))
        # Publishers escape twice: what looks like a tag now was one.
        fragment = html.unescape(_untagged(fragment)) if "<" in fragment or "&" in fragment else fragment
    text = " ".join(unicodedata.normalize("NFC", CONTROL.sub(" ", fragment)).split())
    return text if limit is None or len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _untagged(fragment: str) -> str:
    return TAG.sub("", BREAK.sub(" ", UNSEEN.sub(" ", fragment)))


def paragraphs(fragment: str) -> str:
    """A fragment's paragraphs, plain, separated by blank lines; without its pictures and controls."""
    if "<" in fragment:
        fragment = BLOCK.sub("\n\n", ASIDE.sub("\n\n", UNSEEN.sub(" ", " ".join(fragment.split()))))
    return "\n\n".join(filter(None, map(plain, re.split(r"\n+", fragment))))


def xml_tree(text: str) -> Element:
    """What holds the root of an XML document, mended as far as it can be; FormatError if nothing can be read.

    No entity of its own but plain short ones is resolved, nothing is fetched, nesting ends at 256 levels.
    """
    _check_size(text, MOST_TAGS)
    declared, text = _entities(text)
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, huge_tree=False, encoding="utf-8", remove_pis=True
    )
    # The spare levels around the document outlast end tags too many, which would end it before its time.
    data = f"{SPARE}{_mended(NOT_XML.sub('', text), declared)}".encode()
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FormatError("the document is not XML that can be read") from error
    if root is None:
        raise FormatError("the document is not XML that can be read")
    return root


def html_tree(text: str) -> Element | None:
    """The root of an HTML document, however broken; None if there is none. FormatError if it is made to be slow."""
    _check_size(text, MOST_PAGE_TAGS)
    if any(len(tag) > 600 and CROWDED.match(tag) for tag in text.split("<")):
        raise FormatError("the document has an element with hundreds of attributes, as only an attack has")
    parser = lxml_html.HTMLParser(
        recover=True,
        no_network=True,
        huge_tree=False,
        encoding="utf-8",
        remove_pis=True,
        remove_comments=True,
        collect_ids=False,
        default_doctype=False,
    )
    try:
        return lxml_html.document_fromstring(NOT_XML.sub("", text).encode(), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def _check_size(text: str, most: int) -> None:
    if max(text.count("<"), text.count("&")) > most:
        raise FormatError("the document has too many elements to be a feed or an article")


def _entities(text: str) -> tuple[Mapping[str, str], str]:
    """A document's own plain entities, and the document without the declaration that held them."""
    found = DOCTYPE.search(text[:200_000])
    if not found:
        return {}, text
    values = {}
    for each in ENTITY.finditer(found["subset"] or ""):
        value = each["double"] if each["double"] is not None else each["single"]
        if re.search(r"&(?!#)|%[\w.:-]+;", value):
            raise FormatError("the document nests entities, as only an attack does: it is not read")
        values[each["name"]] = plain(value)
    rest = text[: found.start()] + text[found.end() :]
    uses = Counter(REFERENCE.findall(rest)) if values else Counter[str]()
    if sum(len(value) * uses[name] for name, value in values.items()) > MOST_EXPANSION:
        raise FormatError("the document repeats entities, as only an attack does: it is not read")
    return values, rest


def _mended(text: str, declared: Mapping[str, str]) -> str:
    """Text in which every `&` and `<` means something to an XML parser."""

    def mend(found: re.Match[str]) -> str:
        whole, reference = found[0], found["reference"]
        if whole == "<":
            return "&lt;"
        if whole == "&":
            return "&amp;"
        if reference is None or reference in KEPT:
            return whole
        return escaped(_resolved(reference, declared))

    return MENDED.sub(mend, text)


def _resolved(reference: str, declared: Mapping[str, str]) -> str:
    """What a reference stands for; itself if that is not known."""
    if reference.startswith("#"):
        return NOT_XML.sub("", html.unescape(f"&{reference};"))
    return declared.get(reference, html5.get(f"{reference};", f"&{reference};"))


def escaped(text: str) -> str:
    """A text as HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
