"""One article, one address: the forms in which the web writes the same one are folded into a key."""

from __future__ import annotations

import re
from hashlib import blake2b
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urlsplit

from bot.tracking import is_edition, is_tracking, unwrapped

EDITIONS = frozenset({"www", "m", "amp", "mobile"})  # names before a host that shows the same articles otherwise
BELOW = frozenset({"co", "com", "org", "net", "gov", "gob", "gouv", "ac", "edu"})  # co.uk is nobody's site
INDEX = re.compile(r"(index|default)\.(html?|php\d?|aspx?|jsp|shtml|cfm)", re.IGNORECASE)
AMP_ENDING = re.compile(r"\.amp(?=(\.html?)?$)", re.IGNORECASE)
SESSION = re.compile(r";jsessionid=[^/?]*", re.IGNORECASE)
PLAIN = "/:@!$&'()*+,;=~"  # stand in a path as they are
LONGEST = 2000  # bytes; beyond it a key ends in a hash, because an index entry has a limit


def address(url: str) -> str:
    """The key of an article's URL: all ways to write it, and its AMP and mobile twins, have the same; never fails.

    Scheme, fragment, `www.`, last slash, index pages, tracking, the order of parameters and redirectors do not count.
    """
    parts = _parts(unwrapped(url.strip()))
    if parts is None:
        return _short(url.strip())
    pairs = [pair for pair in parse_qsl(parts.query, True) if not (is_tracking(*pair) or is_edition(*pair))]
    query = urlencode(sorted(pairs, key=lambda pair: pair[0]), errors="replace")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return _short(f"{_site(parts)}{port}{_path(parts.path)}{'?' if query else ''}{query}")


def is_web(url: str | None) -> bool:
    """Whether something may be fetched there."""
    return url is not None and _parts(url.strip()) is not None


def host(url: str) -> str:
    """The host in a URL without `www.`, or the whole text if it is none."""
    parts = _parts(url.strip())
    return url.strip().lower().removeprefix("www.")[:255] if parts is None else _host(parts)


def names_host(url_or_host: str) -> bool:
    """Whether what an operator typed means a whole host and not one address there."""
    parts = _parts(full(url_or_host))
    return parts is None or not (parts.path.strip("/") or parts.query)


def full(typed: str) -> str:
    """An address typed without its scheme, completed."""
    return typed.strip() if "://" in typed else f"https://{typed.strip()}"


def parents(name: str) -> list[str]:
    """A host and the domains above it, without the top-level one: news.example.org, example.org."""
    labels = name.split(".")
    return [".".join(labels[start:]) for start in range(max(1, len(labels) - 1))]


def mark(text: str) -> str:
    """A hash by which a text is known again and cannot be read."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _parts(url: str) -> SplitResult | None:
    """The parts of an http address; None if it is none."""
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 0) >= 0
    except ValueError:
        return None
    return parts if usable else None


def _site(parts: SplitResult) -> str:
    """The host under the name that its editions share: en.m.lake.example is en.lake.example."""
    labels = _host(parts).split(".")
    own = 3 if len(labels[-1]) == 2 and labels[-2:-1] and labels[-2] in BELOW else 2
    before, last = labels[:-own], labels[-own:]
    return ".".join([*(label for label in before if label not in EDITIONS), *last])


def _path(path: str) -> str:
    """A path in one encoding, without what names an edition, an index page or a session."""
    plain = quote(unquote(SESSION.sub("", path), errors="surrogateescape"), PLAIN, errors="surrogateescape")
    parts = [part for part in plain.split("/") if part]
    if parts and INDEX.fullmatch(parts[-1]):
        parts.pop()
    if len(parts) > 1:
        parts = [part for part in parts if part.lower() != "amp"] or parts
    if parts:
        parts[-1] = AMP_ENDING.sub("", parts[-1])
    return "".join(f"/{part}" for part in parts)


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".").removeprefix("www.")[:255]


def _short(text: str) -> str:
    return text if len(text.encode("utf-8", "replace")) <= LONGEST else f"{text[:200]}#{mark(text)}"
