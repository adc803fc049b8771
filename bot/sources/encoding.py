"""Bytes to text: the encoding that a document really has, not the one it claims."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How documents begin whose characters are wider than a byte, or that come from a mainframe.
UNMARKED = (
    ((b"<\0\0\0", b"{\0\0\0"), "utf-32-le"),
    ((b"\0\0\0<", b"\0\0\0{"), "utf-32-be"),
    ((b"<\0", b"{\0"), "utf-16-le"),
    ((b"\0<", b"\0{"), "utf-16-be"),
    ((b"Lo\xa7\x94",), "cp037"),
)
# Names that mean more than they say, as browsers read them.
WIDER = {
    **dict.fromkeys(("iso8859-1", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
}
STATED = re.compile(
    rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})|<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
# Names that documents use and Python does not know.
ALIASES = {
    "windows-874": "cp874",
    "dos-874": "cp874",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "windows-949": "cp949",
    "x-euc-jp": "euc_jp",
    "x-x-big5": "big5",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "iso-8859-8-i": "iso8859-8",
    "koi": "koi8-r",
    "koi8": "koi8-r",
    "unicode": "utf-16-le",
}
# No UTF-7, whose text hides markup, and nothing that is a codec of Python but no encoding of text.
WRITTEN_IN = re.compile(
    r"utf-(?:8|16|32)(?:-le|-be|-sig)?|cp(?:437|8\d\d|9\d\d|12\d\d|10006)|iso8859-\d+|koi8-[rut]|mac-\w+|big5(?:hkscs)?"
    r"|gb18030|hz|euc_\w+|shift_jis\w*|johab|iso2022_\w+|tis-620|ptcp154|kz1048"
)
BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
SCRIPTS = [  # to guess from
    "gb18030",
    "big5",
    "cp932",
    "euc_jp",
    "cp949",
    "koi8_r",
    "cp1251",
    "iso8859_5",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp874",
]
HEAD = 4096  # bytes in which a document states its encoding
SAMPLE = 20_000  # bytes that a guess is made from
MOST_FAULTS = 0.1  # of the letters beyond ASCII: a UTF-8 document with fewer wrong bytes still is one


def decoded(body: bytes, charset: str | None = None) -> str:
    """The text of a document; `charset` is what the server said. Never fails: a byte that means nothing becomes U+FFFD.

    Byte order mark, then valid UTF-8, then the server's word, then the document's own, then a guess.
    """
    for mark, name in BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace")
    unmarked = next((name for starts, name in UNMARKED if body.startswith(starts)), None)
    if unmarked:
        return body.decode(unmarked, "replace")
    stated = [name for name in (charset, _stated(body)) if name]
    if body.find(b"\x1b$") >= 0 and any("2022" in name for name in stated):
        return body.decode("iso2022_jp_2", "replace")  # seven bits, so it would pass for UTF-8
    if body.find(b"~{") >= 0 and any(name.lower().startswith("hz") for name in stated):
        return body.decode("hz", "replace")
    text = _as_utf8(body)
    return text if text is not None else _otherwise(body, stated)


def _stated(body: bytes) -> str | None:
    found = STATED.search(body[:HEAD])
    return (found[1] or found[2]).decode("ascii") if found else None


def _as_utf8(body: bytes) -> str | None:
    """The text, if the bytes are UTF-8 with at most a few faults."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
    faults = text.count("�")
    letters = len(text) - len(text.encode("ascii", "ignore"))
    return text if faults <= letters * MOST_FAULTS else None


def _otherwise(body: bytes, stated: list[str]) -> str:
    for name in stated:
        codec = _codec(name)
        if codec and not codec.startswith("utf-8"):
            return body.decode(codec, "replace")
    return body.decode(_guess(body[:SAMPLE]), "replace")


def _guess(sample: bytes) -> str:
    """Single letters beyond ASCII are accents of a western language; longer runs of them are another script."""
    runs = BEYOND_ASCII.findall(sample)
    if sum(map(len, runs)) < 1.5 * len(runs):
        return "cp1252"
    best = from_bytes(sample, cp_isolation=SCRIPTS).best()
    return (_codec(best.encoding) if best else None) or "cp1252"


def _codec(name: str) -> str | None:
    """The codec for a stated name, if it is one that documents on the web are written in."""
    try:
        found = codecs.lookup(ALIASES.get(name.strip().lower(), name)).name
    except (LookupError, ValueError):
        return None
    found = WIDER.get(found, found)
    return found if WRITTEN_IN.fullmatch(found) else None
