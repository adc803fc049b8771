"""Packs: hand-kept lists of public news sources, those that come with the program and those that an operator adds.

    packaged()          the packs of this folder
    available(folder)   these and the operator's, and what is wrong with files that are none
    named(packs, typed) the source that a pack calls so
    read_pack(path)     one file; InputError says in one line what is wrong with it
    ownership_at(url)   what the packs state of the publisher of an article

The form of a file stands at the head of each file in this folder.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from bot.errors import InputError
from bot.models import Ownership
from bot.packs.codes import is_country, is_language
from bot.wanted import Wanted

LARGEST = 200_000  # bytes of a file
LONGEST_LINE = 2_000  # characters; a longer one is no list kept by hand
MOST_SOURCES = 500  # of a pack
MOST_FILES = 200
LONGEST_NAME = 100
LONGEST_DESCRIPTION = 500
NONE = "none"
TYPES = ("agency", "broadcaster", "newspaper", "magazine", "online", "institute", "monitor", "official")
NEEDED = frozenset({"name", "url", "country", "language", "type", "ownership"})
FIELDS = NEEDED | {"sites", "kind"}
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")


@dataclass(frozen=True, slots=True)
class Listed:
    """One source of a pack."""

    name: str
    url: str
    country: str | None  # ISO 3166-1 alpha-2, of the publisher's seat; None: an international body
    language: str  # BCP 47
    type: str  # one of TYPES
    ownership: Ownership | None  # None: no state is known to own it or to pay for most of it
    sites: tuple[str, ...]  # hosts where its articles stand
    kind: str = "feed"  # a key of sources.KINDS

    def wanted(self) -> Wanted:
        """The same as something to follow."""
        return Wanted(self.url, self.name, self.kind, self.country, self.language, self.ownership)


@dataclass(frozen=True, slots=True)
class Pack:
    """A list of sources by region or subject."""

    name: str  # what it is asked for by
    title: str
    description: str
    sources: tuple[Listed, ...]


def packaged() -> Mapping[str, Pack]:
    """The packs that come with the program, by name."""
    return _packaged()


def available(folder: Path | None) -> tuple[Mapping[str, Pack], tuple[str, ...]]:
    """The packs there are, by name, and a line for each of the operator's files that is none.

    A pack of the operator's takes the place of one of ours with the same name.
    """
    found, faults = dict(packaged()), []
    for path in sorted(folder.glob("*.toml"))[:MOST_FILES] if folder else ():
        try:
            pack = read_pack(path)
            found[pack.name] = pack
        except InputError as error:
            faults.append(str(error))
    return found, tuple(faults)


def named(packs: Mapping[str, Pack], typed: str) -> Listed | None:
    """The source that a pack calls so, whichever case is typed; None if none is."""
    wanted = " ".join(typed.split()).casefold()
    return next((each for pack in packs.values() for each in pack.sources if each.name.casefold() == wanted), None)


def read_pack(path: Path) -> Pack:
    """The pack in a file, which is called as the file is; InputError if it is none."""
    try:
        if not path.is_file():
            raise InputError(f"the pack {path.name} is no file")
        if path.stat().st_size > LARGEST:
            raise InputError(f"the pack {path.name} is larger than {LARGEST // 1000} KB")
        text = path.read_text("utf-8")
    except OSError as error:
        raise InputError(f"the pack {path.name} cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"the pack {path.name} is no text in UTF-8") from error
    return parse(text, path.stem)


def parse(text: str, name: str) -> Pack:
    """The pack that a text in TOML holds; InputError says what is wrong and in which source."""
    try:
        return _pack(_table(text), name)
    except ValueError as error:
        raise InputError(f"the pack {_shown(name)} cannot be used: {error}") from error


def ownership_at(url: str | None) -> Ownership | None:
    """What the packaged packs state of who stands behind the publisher at an address."""
    try:
        host = (urlsplit(url or "").hostname or "").lower()
    except ValueError:
        return None
    labels = host.split(".")
    parents = (".".join(labels[start:]) for start in range(len(labels) - 1))
    return next((_owners()[each] for each in parents if each in _owners()), None)


@lru_cache(maxsize=1)
def _packaged() -> Mapping[str, Pack]:
    own = sorted((each for each in files(__package__).iterdir() if each.name.endswith(".toml")), key=lambda at: at.name)
    read = (parse(each.read_text("utf-8"), each.name.removesuffix(".toml")) for each in own)
    return MappingProxyType({pack.name: pack for pack in read})


@lru_cache(maxsize=1)
def _owners() -> Mapping[str, Ownership]:
    listed = (each for pack in packaged().values() for each in pack.sources)
    return {site: each.ownership for each in listed if each.ownership for site in each.sites}


def _table(text: str) -> Mapping[str, Any]:
    if any(len(line) > LONGEST_LINE for line in text.splitlines()):
        raise ValueError(f"a line is longer than {LONGEST_LINE} characters")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _pack(table: Mapping[str, Any], name: str) -> Pack:
    if not NAME.fullmatch(name):
        raise ValueError("name the file with small letters, digits and dashes")
    sources = table.get("source")
    if not isinstance(sources, list) or not sources:
        raise ValueError("it lists no [[source]]")
    if len(sources) > MOST_SOURCES:
        raise ValueError(f"it lists more than {MOST_SOURCES} sources")
    listed = tuple(_numbered(number, each) for number, each in enumerate(sources, start=1))
    if len({each.url for each in listed}) < len(listed):
        raise ValueError("it lists one url twice")
    title, description = _words(table, "title", LONGEST_NAME), _words(table, "description", LONGEST_DESCRIPTION)
    return Pack(name, title, description, listed)


def _numbered(number: int, source: object) -> Listed:
    try:
        return _listed(source if isinstance(source, dict) else {})
    except ValueError as error:
        raise ValueError(f"source {number}: {error}") from error


def _listed(source: Mapping[str, Any]) -> Listed:
    missing, unknown = NEEDED - source.keys(), source.keys() - FIELDS
    if missing:
        raise ValueError(f"it lacks {min(missing)}")
    if unknown:
        raise ValueError(f"it has {_shown(min(unknown))}, which no source has")
    country, language = _words(source, "country", 4), _words(source, "language", 12)
    if country != NONE and not is_country(country):
        raise ValueError(f"country is no ISO 3166-1 code: {_shown(country)}")
    if not is_language(language):
        raise ValueError(f"language is no BCP 47 tag: {_shown(language)}")
    url = _url(_words(source, "url", LONGEST_LINE))
    return Listed(
        name=_words(source, "name", LONGEST_NAME),
        url=url,
        country=None if country == NONE else country,
        language=language,
        type=_one_of(source, "type", TYPES),
        ownership=_ownership(_one_of(source, "ownership", (NONE, *Ownership))),
        sites=_sites(source.get("sites"), url),
        kind=_words(source, "kind", 20) if "kind" in source else "feed",
    )


def _ownership(word: str) -> Ownership | None:
    return None if word == NONE else Ownership(word)


def _url(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or not url.isprintable() or " " in url:
        raise ValueError(f"url is no web address: {_shown(url)}")
    return url


def _sites(sites: object, url: str) -> tuple[str, ...]:
    if sites is None:
        return ((urlsplit(url).hostname or "").removeprefix("www."),)
    if (
        not isinstance(sites, list)
        or not sites
        or not all(isinstance(site, str) and HOST.fullmatch(site) for site in sites)
    ):
        raise ValueError('sites is no list of hosts such as ["example.org"]')
    return tuple(sites)


def _one_of(table: Mapping[str, Any], key: str, words: tuple[str, ...]) -> str:
    word = _words(table, key, LONGEST_NAME)
    if word not in words:
        raise ValueError(f"{key} is none of {', '.join(words)}")
    return word


def _words(table: Mapping[str, Any], key: str, longest: int) -> str:
    """One line of text, as it is to be shown."""
    value = table.get(key)
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{key} must be a text in quotes")
    if len(value) > longest or not value.isprintable():
        raise ValueError(f"{key} must be one line of at most {longest} characters")
    return value.strip()


def _shown(text: str) -> str:
    """Hostile text as it may stand in a line."""
    return "".join(each if each.isprintable() else "?" for each in text[:60])
