"""Who tells a story independently: one publisher, one agency and one text with its copies are one origin each."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from summaries.document import Document
from summaries.sentences import words

_LONGEST = 20_000  # characters read of one article
_OPENING = 300  # characters in which an agency's mark is looked for
_CLOSING = 600  # characters in which its credit is looked for
_LONGEST_BYLINE = 300
_SHINGLE = 5  # words in a row that are compared
_FEWEST = 12  # shingles below which a text is too short to be called a copy of a longer one
_COPIED = 0.4  # share of the shorter text's shingles that make it a copy; measured on reports of one event
_AGENCIES = {
    "AP": ("AP", "Associated Press", "The Associated Press"),
    "Reuters": ("Reuters", "Thomson Reuters"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse"),
    "Agerpres": ("Agerpres",),
    "APA": ("APA",),
    "Armenpress": ("Armenpress",),
    "Belga": ("Belga",),
    "Bernama": ("Bernama",),
    "BTA": ("BTA",),
    "CTK": ("CTK", "ČTK"),
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
    "Hina": ("HINA",),
    "Interfax": ("Interfax", "Interfax-Ukraine"),
    "IRNA": ("IRNA",),
    "ISNA": ("ISNA",),
    "KUNA": ("KUNA",),
    "Lusa": ("Lusa",),
    "MTI": ("MTI",),
    "NTB": ("NTB",),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "PA": ("PA Media", "Press Association"),
    "PAP": ("PAP",),
    "PTI": ("PTI", "Press Trust of India"),
    "RIA": ("RIA", "RIA Novosti"),
    "SANA": ("SANA",),
    "Tanjug": ("Tanjug",),
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
# What an agency prints below: (Reporting by ...; Editing by ...); Copyright 1987 The Associated Press.
_CREDIT = re.compile(
    r"\((Report)ing by [^()\n]{3,300}?\b[Ee]diting by|(?:©|Copyright) \d{4} ?(?:The )?(Associated Press|AFP)"
)
_QUOTED = re.compile(r"“[^”\n]{1,1000}”|„[^“”\n]{1,1000}[“”]|«[^»\n]{1,1000}»|\"[^\"\n]{1,1000}\"")
_BYLINE_JOINT = re.compile(r"\s{0,3}[,/&|]\s{0,3}| and | for |\A(?:By|Von|Par) ", re.IGNORECASE)

Shingles = frozenset[tuple[str, ...]]


@dataclass(frozen=True)
class _Runs:
    """A text as its runs of words, each read when it is first asked for: most texts are no copies at first sight."""

    document: Document

    @cached_property
    def of_all(self) -> Shingles:
        """Of all that is kept."""
        return _shingles(self.document.kept()[:_LONGEST])

    @cached_property
    def own(self) -> Shingles:
        """Of what stands in no quote marks."""
        return _shingles(_QUOTED.sub(" ", self.document.kept()[:_LONGEST]))


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
    read = [_Runs(document) for document in documents]
    for index, mine in enumerate(read):
        for other in range(index):
            if groups[other] != groups[index] and _is_copy(read[other], mine):
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
    for agency in _agencies(document):
        yield "agency", agency


def _agencies(document: Document) -> Iterator[str]:
    """Those named as the site, in the byline, in the dateline and in the credit below the text."""
    for byline in (document.site or "", *document.authors):
        for name in _BYLINE_JOINT.split(byline[:_LONGEST_BYLINE]):
            agency = _AGENCY_OF.get(name.strip().casefold().removesuffix(" staff"))
            if agency:
                yield agency
    dateline = _DATELINE.search(document.kept()[:_OPENING])
    if dateline:
        yield _AGENCY_OF[next(filter(None, dateline.groups())).casefold()]
    credit = _CREDIT.search(document.text[-_CLOSING:])
    if credit:
        yield "Reuters" if credit[1] else _AGENCY_OF[credit[2].casefold()]


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]


def _shingles(text: str) -> Shingles:
    read = [word.casefold() for word in words(text)]
    return frozenset(zip(*(read[start:] for start in range(_SHINGLE)), strict=False))


def _is_copy(one: _Runs, other: _Runs) -> bool:
    """Whether one text is the other's, also in what the reporter wrote: what people said is the same in any report."""
    if one.of_all == other.of_all:
        return one.of_all != frozenset()
    return _overlap(one.of_all, other.of_all) and _overlap(one.own, other.own)


def _overlap(one: Shingles, other: Shingles) -> bool:
    shorter = min(len(one), len(other))
    return shorter >= _FEWEST and len(one & other) >= _COPIED * shorter
