"""Words of others as Discord text: what is shown is what was printed, and nothing of it acts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit, urlunsplit

from bot.render.limits import size

LONGEST_URL = 300
TAIL = ("path", "query", "fragment")  # of an address, after its host
# Anywhere: emphasis, spoilers, code, masked links, mentions, timestamps, custom emoji, addresses and emoji names.
SPECIAL = re.compile(r"[\\*_~`|<>\[\]@]|:(?=\S)")
# At the start of a line: headings, small print, lists, quotes.
START = re.compile(r"[#\-+>]|\d{1,9}(?=[.)])")
STORY = re.compile(r"^story #\d{1,18}\s?")  # before the headline, in a topic that is one story
# Direction overrides would reorder the words around them; they are no words.
HIDDEN = {*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"}
SHOWN_AS = (
    (re.compile(r"\]\(<[^<>]*>\)"), "]"),
    (re.compile(r"<t:-?\d+(?::\w)?>"), "18 December 2022"),
    (re.compile(r"\\(?=[^0-9A-Za-z\s])"), ""),
)


def plain(words: str) -> str:
    """The words on one line: white space as single spaces, without characters that show nothing or cannot be sent."""
    return re.sub(r"\s+", " ", "".join(c for c in words if _is_shown(c)))


def escape(words: str) -> str:
    """One line of text that Discord shows as these words, whatever they contain."""
    return _start_escaped(_escaped(plain(words).strip()))


def marked(words: str, start: int, end: int) -> str:
    """The same with the characters from `start` to `end` in bold."""
    inner = words[start:end]
    start += len(inner) - len(inner.lstrip())
    end -= len(inner) - len(inner.rstrip())
    inner = _escaped(plain(words[start:end]))
    if not inner.strip():
        return escape(words)
    before, after = _escaped(plain(words[:start]).lstrip()), _escaped(plain(words[end:]).rstrip())
    return _start_escaped(f"{before}**{inner}**{after}")


def name(words: str, longest: int = 80) -> str:
    """A name or label of others, escaped; cut with an ellipsis where it is longer than `longest`."""
    return escape(cut(words, longest))


def topic_name(topic: str) -> str:
    """A topic as it is named, escaped: a story goes by its headline."""
    return name(STORY.sub("", topic) or "a story", 100)


def cut(words: str, longest: int) -> str:
    """At most `longest` characters on one line, as Discord counts them; for labels, never for content lines."""
    words = plain(words).strip()
    if size(words) <= longest:
        return words
    kept = words[: longest - 1]
    while size(kept) > longest - 1:
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def shortened(words: str, longest: int) -> str:
    """At most `longest` characters of whole words and no ellipsis, so that the words can be looked for."""
    words = plain(words).strip()
    if size(words) <= longest:
        return words
    return cut(words, longest)[:-1].rpartition(" ")[0]


def link(label: str, url: str | None) -> str:
    """An escaped label, clickable where the address is one that can be shown; it makes no preview."""
    address = web_address(url)
    return clickable(label, address) if address else label


def clickable(label: str, address: str) -> str:
    """An escaped label that leads to an address as `web_address` gives it."""
    # Discord wants the brackets of a label in pairs, escaped or not.
    return f"{label} [link](<{address}>)" if re.search(r"[\[\]]", label) else f"[{label}](<{address}>)"


def web_address(url: str | None) -> str | None:
    """The address with everything encoded that could end a link early; None if it is no web address or too long."""
    try:
        parts = urlsplit((url or "").strip())
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port else ""
        tail = {part: _encoded(getattr(parts, part)) for part in TAIL}
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in {"http", "https"} or not re.fullmatch(r"[\w.:-]+", host):
        return None
    netloc = (f"[{host}]" if ":" in host else host) + port  # a user name is left out: it can only mislead
    address = urlunsplit((parts.scheme, netloc, tail["path"], tail["query"], tail["fragment"]))
    return address if len(address) <= LONGEST_URL else None


def moment(when: datetime, style: str = "D") -> str:
    """A time that Discord shows in each reader's own zone: D date, f date and time, R how long ago."""
    return f"<t:{int(when.astimezone(UTC).timestamp())}:{style}>"


def listed(names: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *first, last = [*names] or [""]
    return f"{', '.join(first)} and {last}" if first else last


def counted(count: int, noun: str, plural: str | None = None) -> str:
    """`1 story`, `2 stories`, `1,234 quotes`."""
    return f"{count:,} {noun if count == 1 else plural or noun + 's'}"


def shown(text: str) -> int:
    """About how many characters a reader sees of a text that has links, times and escapes in it."""
    for pattern, instead in SHOWN_AS:
        text = pattern.sub(instead, text)
    return len(text)


def _is_shown(character: str) -> bool:
    if character.isspace():
        return True
    return character not in HIDDEN and unicodedata.category(character) not in {"Cc", "Cs"}


def _escaped(words: str) -> str:
    return SPECIAL.sub(r"\\\g<0>", words)


def _start_escaped(line: str) -> str:
    found = START.match(line)
    if found is None:
        return line
    at = found.end() if found.group().isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"


def _encoded(part: str) -> str:
    """Without what could end a link, a line or a style; what is encoded already stays as it is."""
    return quote(part, safe="/?:@!$&+,;=%-._~#")
