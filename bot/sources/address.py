"""Web addresses: which may be fetched, and when two of them are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from yarl import URL

from bot.errors import AddressError
from bot.tracking import is_tracking

LONGEST = 2000  # characters; servers and browsers give up at about as many
HOST = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|[0-9a-f:.]+(%25[\w.]+)?")
PLAIN = re.compile(r"[!-~]+")  # already encoded: nothing in it needs quoting

# Everything but the addresses that a public server has. IANA's special-purpose registries, and multicast.
CLOSED_4 = tuple(
    map(
        ip_network,
        [
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
        ],
    )
)
OPEN_6 = ip_network("2000::/3")  # leaves out loopback, link-local, unique local, v4-mapped, NAT64 and multicast
CLOSED_6 = tuple(map(ip_network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))  # Teredo, 6to4 ...

AS_IT_IS = "%/?:@!$&'()*+,;=~[]|"  # all that browsers leave alone, and what is encoded already


def checked(url: str) -> URL:
    """The address in the form in which it is asked for; AddressError if it may not be fetched.

    What is encoded already stays as it is, byte for byte, so that signed addresses still hold.
    """
    text = url.strip()
    try:
        parsed = URL(text, encoded=bool(PLAIN.fullmatch(text)))
        host, port = (parsed.raw_host or "").lower(), parsed.port
    except ValueError as error:
        raise AddressError("that is not a web address: copy it from the browser's address bar") from error
    if parsed.scheme.lower() not in {"http", "https"} or not host or len(text) > LONGEST:
        raise AddressError("that is not a web address: it starts with https:// or http:// and names a site")
    if parsed.raw_user is not None or parsed.raw_password is not None:
        raise AddressError("the address holds a user name or password: only what is open to everybody can be read")
    if not HOST.fullmatch(host) or not port:
        raise AddressError("the address names no site that can exist: check its spelling")
    return parsed.with_fragment(None)


def joined(base: str, link: str) -> str | None:
    """The link as an http(s) address, seen from `base`; None if it is none."""
    try:
        whole = urljoin(base, link.strip())
        parts = urlsplit(whole)
    except ValueError:
        return None
    return whole if parts.scheme in {"http", "https"} and parts.netloc and len(whole) <= LONGEST else None


def is_public(address: str) -> bool:
    """Whether an IP address is one that a public server has."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    if isinstance(ip, IPv4Address):
        return not any(ip in network for network in CLOSED_4)
    return _is_public_6(ip)


def _is_public_6(ip: IPv6Address) -> bool:
    return ip in OPEN_6 and not any(ip in network for network in CLOSED_6)


def canonical(url: str) -> str:
    """One form for all spellings of an address: two with the same form are the same article.

    Host in lower case, no fragment, no default port, no parameters that only say where a reader came from.
    """
    try:
        parts = urlsplit(url.strip())
        host = _host(parts)
    except ValueError:
        return url.strip()
    if not parts.netloc:
        return url.strip()
    path, query = (
        quote(each, AS_IT_IS, errors="replace") for each in (parts.path or "/", "&".join(_kept(parts.query)))
    )
    return urlunsplit((parts.scheme.lower(), host, path, query, ""))


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    host = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}.get(parts.scheme.lower())
    return host if parts.port in {None, default} else f"{host}:{parts.port}"


def _kept(query: str) -> Iterator[str]:
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        if pair and not is_tracking(name, value):
            yield pair
