"""Who tells a story independently: one publisher, one agency and one text with its copies are one origin each."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence

from summaries.document import Document
from summaries.sentences import words

_LONGEST = 20_000  # characters read of one article
_OPENING = 300  # characters in which an agency's mark is looked for
_SHINGLE = 5  # words in a row that are compared
_FEWEST = 12  # shingles below which a text is too short to be called a copy of a longer one
_COPIED = 0.4  # share of the shorter text's shingles that make it a copy; quotations in common stay far below it
_AGENCIES = {
    "AP": ("AP", "Associated Press", "The Associated Press"),
    "Reuters": ("Reuters", "Thomson Reuters"),
    "AFP": ("AFP", "Agence France-Presse"),
    "AA": ("Anadolu", "Anadolu Agency"),
    "AAP": ("AAP", "Australian Associated Press"),
    "ANI": ("ANI", "Asian News International"),
    "ANSA": ("ANSA",),
    "BelTA": ("BelTA", "BELTA"),
    "Bloomberg": ("Bloomberg",),
    "CNN": ("CNN", "CNN Wire"),
    "CP": ("The Canadian Press", "Canadian Press"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur"),
    "EFE": ("EFE",),
    "Interfax": ("Interfax", "Interfax-Ukraine"),
    "IRNA": ("IRNA",),
    "KUNA": ("KUNA",),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "PA": ("PA Media", "Press Association"),
    "PTI": ("PTI", "Press Trust of India"),
    "RIA": ("RIA", "RIA Novosti"),
    "SANA": ("SANA",),
    "TASS": ("TASS", "ITAR-TASS"),
    "Ukrinform": ("Ukrinform",),
    "UPI": ("UPI", "United Press International"),
    "WAFA": ("WAFA",),
    "Xinhua": ("Xinhua",),
    "Yonhap": ("Yonhap", "Yonhap News Agency"),
}
_AGENCY_OF = {name.casefold(): agency for agency, names in _AGENCIES.items() for name in names}
_NAMES = "|".join(re.escape(name) for name in sorted(_AGENCY_OF, key=len, reverse=True))
# MOSCOW (Reuters) - ..., Oct. 17 (Bloomberg) -- ..., MOSCOW, December 5. /TASS/. ...
_DATELINE = re.compile(rf"\(({_NAMES})\)\s{{0,3}}[-–—]|/({_NAMES})/|\A({_NAMES})\s{{0,3}}[-–—]", re.IGNORECASE)


def publishers(documents: Sequence[Document]) -> int:
    """How many origins the documents have: ten copies of one wire report count once."""
    return len(set(origins(documents)))


def origins(documents: Sequence[Document]) -> tuple[int, ...]:
    """For each document the index of the first one with the same origin: publisher, agency or near copy of its text."""
    groups = list(range(len(documents)))
    first: dict[Hashable, int] = {}
    for index, document in enumerate(documents):
        for mark in _marks(document):
            _join(groups, first.setdefault(mark, index), index)
    shingles = [_shingles(document) for document in documents]
    for index, mine in enumerate(shingles):
        for other in range(index):
            if groups[other] != groups[index] and _is_copy(shingles[other], mine):
                _join(groups, other, index)
    return tuple(groups)


def _join(groups: list[int], one: int, other: int) -> None:
    """Give both groups the lower index of the two."""
    kept, given_up = sorted((groups[one], groups[other]))
    groups[:] = [kept if group == given_up else group for group in groups]


def _marks(document: Document) -> Iterator[Hashable]:
    """What names the origin: the publisher, and the agency of the dateline or the byline."""
    site = (document.site or _host(document.url or "")).strip().casefold().removeprefix("www.")
    if site:
        yield "site", site
    for name in (document.site or "", *document.authors):
        if name.strip().casefold() in _AGENCY_OF:
            yield "agency", _AGENCY_OF[name.strip().casefold()]
    dateline = _DATELINE.search(document.kept()[:_OPENING])
    if dateline:
        yield "agency", _AGENCY_OF[next(filter(None, dateline.groups())).casefold()]


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]


def _shingles(document: Document) -> frozenset[tuple[str, ...]]:
    read = [word.casefold() for word in words(document.kept()[:_LONGEST])]
    return frozenset(zip(*(read[start:] for start in range(_SHINGLE)), strict=False))


def _is_copy(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> bool:
    shorter = min(len(one), len(other))
    return one == other != frozenset() or (shorter >= _FEWEST and len(one & other) >= _COPIED * shorter)
