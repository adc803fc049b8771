"""What of a line alone tells the article from the furniture around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from unicodedata import category

from summaries.cleaning import vocabulary
from summaries.cleaning.dates import stated
from summaries.cleaning.lines import CLOSERS, Line

Features = dict[str, float]

CATEGORIES = (
    "share", "subscribe", "account", "comment", "advert", "related", "credit", "published", "legal", "follow",
    "written", "thanks", "bio", "tags", "you", "we",
)  # fmt: skip
PROMOTING = ("share", "subscribe", "account", "comment", "advert", "related", "legal", "follow")

_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)|(?<!\d)\d{1,2} ?[ap]\.?m\b|\b\d{1,2} uhr\b", re.IGNORECASE)
_AGO = re.compile(
    r"(?<!\d)\d{1,3} ?(?:h|hrs?|hours?|days?|d|mins?|minutes?|weeks?|months?|years?|m|w) ago\b"
    r"|\bvor \d|\bil y a \d|\bhace \d|\bhá \d|\d (?:timmar|timer|dagar|uur)\b|\d(?:시간|分前)|назад$|\bjam lalu|전$",
    re.IGNORECASE,
)
_READING = re.compile(
    r"(?<!\d)\d{1,3} ?[- ]?min(?:ute[ns]?|uto?s?|s|\.)?\b|reading time|lesezeit|lesedauer|lectura|leitura|de lecture",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?<=\w)\.(?:com|org|net|de|info|tv|co)\b", re.IGNORECASE)
_MAIL = re.compile(r"\w@\w")
_HANDLE = re.compile(r"(?<!\w)@\w|pic\.twitter|t\.co/")
_SIDE = re.compile(
    r"[(,] ?(?:l|r|c|left|right|cent(?:re|er)|links|rechts|m|izq|der|dcha|g|d|li|re|top|bottom|above|below|back|front)"
    r"\b\.?[),]",
    re.IGNORECASE,
)
_SIDE_IN_WORDS = re.compile(
    r"\b(?:from|second|far|top|bottom|pictured) (?:from )?(?:left|right|above|below)\b|\bseen here\b"
    r"|\bv\. ?l\. ?n\. ?r\b",
    re.IGNORECASE,
)
_SIDES = ("left", "right", "above", "below", "seen here", "v.")  # one of which stands in each of those
_ENUMERATED = re.compile(r"[•*–—·▪►-]\s?|\d{1,3}[.)/]\s|\d{1,9}$")
_GLUED = re.compile(r"[^\W\d_A-ZÄÖÜ]{2}[A-ZÄÖÜ][a-zß-ÿ]")
_SENTENCE_END = re.compile(r"[.!?…]\W{1,4}(?=[^\W_a-zß-ÿ])|[。！？]")
_DATELINE = re.compile(
    r"[^\W\d_][\w .'’-]{1,24}(?:, [^\W\d_][\w .]{1,16})?(?: \([^()]{2,20}\))?(?:\. |\s?[—–]\s|\s-\s)(?=[^\W_]|[“„«\"])"
)
_MARKS = '“”„«»"「」'
_SIGNS = {"©": "copyright", "|": "pipe", "#": "hash", ">": "arrow", "→": "arrow", "›": "arrow"}


def _width(size: int) -> str:
    return "s" if size <= 5 else "m" if size <= 14 else "l" if size <= 29 else "x"


def _size(size: int) -> str:
    return next((str(most) for most in (1, 3, 5, 8, 12, 19, 34) if size <= most), "more")


def kind_of(line: Line) -> str:
    return ("stop" if line.ends else "open") + _width(line.size)


def of(line: Line) -> Features:
    """What can be seen of the line without its page."""
    width, text = _width(line.size), line.text
    found: Features = {"bias": 1.0, f"size {_size(line.size)}": 1.0, kind_of(line): 1.0}
    found.update(dict.fromkeys(_marks(line, width), 1.0))
    if line.size >= 3:
        found[f"capitals {width}"] = line.capitals
    if line.size >= 5:
        found[f"function {width}"] = line.counts.get("function", 0) / max(1, len(line.tokens))
    if _DIGIT.search(text):
        found.update(dict.fromkeys(_numbers(text, width), 1.0))
    found.update(_words(line, width))
    return found


def _marks(line: Line, width: str) -> Iterable[str]:
    text, first, last = line.text, line.text[0], line.text[-1]
    if not line.ends:
        if text.endswith(("...", "…")):
            yield "ellipsis"
        elif last in ":,;(":
            yield "colon" if last == ":" else "comma"
    if last in CLOSERS[:8]:
        yield "closed by a mark"
    sentences = len(_SENTENCE_END.findall(text)) + line.ends if line.size > 5 else 0
    if sentences >= 2:
        yield f"sentences {width}"
    if sentences >= 4:
        yield "many sentences"
    yield from _beginning(first, width)
    yield from _telling(line)
    if line.size > 5 and line.is_plain:
        yield f"plain {width}"
    if line.size >= 2 and text.isupper():
        yield f"all capitals {width}"
    yield from (name for sign, name in _SIGNS.items() if sign in text)
    yield from _patterns(line, width)


def _telling(line: Line) -> Iterable[str]:
    """What an article's paragraphs do: quote, go on from the one before, say where they were written."""
    if sum(map(line.text.count, _MARKS)) >= 2:
        yield f"quoting {kind_of(line)}"
    if line.tokens and line.tokens[0] in vocabulary.CONTINUING:
        yield f"continuing {kind_of(line)}"
    if line.size > 5 and _is_dateline(line.text):
        yield "dateline"


def _beginning(first: str, width: str) -> Iterable[str]:
    if first.islower():
        yield "starts small"
    elif first.isdigit():
        yield f"starts with a digit {width}"
    elif first in "\"“‘«„'":
        yield "starts quoted"
    elif category(first) == "So":
        yield "starts with a picture"
    elif not first.isalnum():
        yield "starts with a sign"


def _is_dateline(text: str) -> bool:
    """Whether the line opens with the place that it is written from: PORT ALDER (AP) — ..., Berlin. ..."""
    found = _DATELINE.match(text)
    return found is not None and all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", found.group())[:1])


def _patterns(line: Line, width: str) -> Iterable[str]:
    text, small = line.text, line.text.lower()
    if _has_address(text, small):
        yield f"address {width}"
    if ("@" in text or "pic.twitter" in text or "t.co/" in text) and _HANDLE.search(text):
        yield "handle"
    if "/" in text and "//" not in text:
        yield f"slash {width}"
    if text[-1] == ")":
        yield "bracket"
    if _GLUED.search(text):
        yield "glued"
    if _ENUMERATED.match(text):
        yield "enumerated"
    if _SIDE.search(text) or (any(word in small for word in _SIDES) and _SIDE_IN_WORDS.search(text)):
        yield "side"
    if ":" in text[:24]:
        yield from _label(text[: text.index(":")])
    if 2 <= line.size <= 4 and line.capitals == 1.0 and text[0].isupper() and text[-1] not in ".:?!":
        yield "name"


def _has_address(text: str, small: str) -> bool:
    if "http:" in small or "https:" in small or "www." in small:
        return True
    return _ADDRESS.search(text) is not None or ("@" in text and _MAIL.search(text) is not None)


def _label(name: str) -> Iterable[str]:
    """What stands before a colon near the start of a line: `VIDEO:`, `Photo:`, `Read also:`."""
    if name.isupper():
        yield "label"
    if len(name.split()) <= 2:
        yield from (f"labelled {kind}" for kind in vocabulary.counts(name.lower().split()) if kind in CATEGORIES)


def _numbers(text: str, width: str) -> Iterable[str]:
    yield "digit"
    if width != "x" and stated(text):
        yield f"date {width}"
    if _CLOCK.search(text):
        yield f"clock {width}"
    if _AGO.search(text):
        yield "ago"
    if _READING.search(text):
        yield f"reading {width}"


def _words(line: Line, width: str) -> Features:
    """Words of furniture: which, how many, and whether they stand at the start or after the last sentence."""
    found: Features = {f"{kind} {width}": 1.0 for kind in CATEGORIES if kind in line.counts}
    promoting = sum(line.counts.get(kind, 0) for kind in PROMOTING)
    kind = kind_of(line)
    if promoting:
        found[f"promoting {kind}"] = min(1.0, 2 * promoting / max(4, len(line.tokens)))
        found.update({f"promoting twice {width}": 1.0} if promoting >= 2 else {})
        found.update({f"promoting thrice {width}": 1.0} if promoting >= 3 else {})
        found.update({f"promoting to you {width}": 1.0} if line.counts.keys() & {"you", "we"} else {})
    elif line.is_prose:
        found[f"no promotion {width}"] = 1.0
    found.update({f"starts {kind}": 1.0 for kind in vocabulary.counts(line.tokens[:2]) if kind in CATEGORIES})
    if line.size >= 5:
        found.update(dict.fromkeys(_ending(line, width), 1.0))
    return found


def _ending(line: Line, width: str) -> Iterable[str]:
    if "credit" not in line.counts and line.ends:
        return
    if "credit" in vocabulary.counts(line.tokens[-5:]):
        yield f"ends with a credit {kind_of(line)}"
    cut = max(line.text.rfind(stop) for stop in ".!?…")
    if not line.ends and 0 < cut < len(line.text) - 2 and len(line.text) - cut < 70:
        yield f"goes on after its last sentence {width}"
        tail = re.findall(r"[^\W\d_]+", line.text[cut + 1 :])
        if tail and all(word[0].isupper() for word in tail):
            yield f"capitals after its last sentence {width}"
        if "credit" in vocabulary.counts(line.text[cut + 1 :].lower().split()):
            yield "credit after its last sentence"
