"""One article, one address: the forms in which the web writes the same one are folded into a key."""

from __future__ import annotations

import re
from hashlib import blake2b
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

TRACKING = re.compile(
    r"(?i)utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|at_medium|at_campaign|ns_mchannel"
)
LONGEST = 2000  # bytes; beyond it a key ends in a hash, because an index entry has a limit


def address(url: str) -> str:
    """The key of an article's URL, without scheme, fragment, `www.`, tracking and last slash; never fails."""
    parts = _parts(url.strip())
    if parts is None:
        return _short(url.strip())
    query = urlencode([pair for pair in parse_qsl(parts.query, True) if not TRACKING.fullmatch(pair[0])])
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return _short(f"{_host(parts)}{port}{parts.path.rstrip('/')}{'?' if query else ''}{query}")


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


def _host(parts: SplitResult) -> str:
    return (parts.hostname or "").rstrip(".").removeprefix("www.")[:255]


def _short(text: str) -> str:
    return text if len(text.encode("utf-8", "replace")) <= LONGEST else f"{text[:200]}#{mark(text)}"
