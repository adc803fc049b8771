"""What a page says of itself: headline, authors, date, language and site; in JSON-LD first, then in its head and body.

The headline that a reader sees wins over the one made for search engines. A wrong date is worse than none, so the
text of the article is never searched for one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from urllib.parse import urlsplit

from trafilatura.metadata import extract_author

from bot.sources.bylines import shown
from bot.sources.dates import moment
from bot.sources.jsonld import Facts
from bot.sources.markup import Element, plain

LONGEST_TITLE = 500
LONGEST_NAME = 60
LONGEST_DATE = 80
MOST_AUTHORS = 12
MOST_DATES = 20
MOST_METAS = 500
MOST_SEARCHED = 8_000  # elements; in larger pages the search for authors takes a second
LONGEST_DATE_LINE = 40
NEAR = 20  # texts after the headline

# Names of meta elements, without anything but their letters.
DATE_NAME = re.compile(
    r"(?:publi(?:shed|sh|cation)|issued|created|release)(?:date|time|at|on)?$|^(?:dc|dcterms|prism|sailthru)?date$"
    r"|date(?:published|issued|created)|pubdate$"
)
AUTHOR_NAME = re.compile(
    r"^(?:article|parsely|dc|dcterms|sailthru|cxenseparse|og|citation|rb)*(?:author|creator|authors|byl)(?:name)?$"
)
SEPARATOR = re.compile(r"\s+[|·•»›–—-]\s+|\s*\|\s*|\s+::\s+")
BETWEEN_NAMES = re.compile(r"\s*[;,|/•·]\s*|\s+(?:and|und|et|og|och|&|\+|with|mit)\s+", re.IGNORECASE)
BY = re.compile(
    r"^(?:(?:written|words|story|text|article|posted|published|von|by|par|por|av|af|door|autor(?:en|in|es)?|authors?|from)\b[\s:]*)+",
    re.IGNORECASE,
)
DATE_AFTER = re.compile(
    r"(?:^|\s+)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:\s+\d.*)?$",
    re.IGNORECASE,
)
UPDATED_AFTER = re.compile(r"\s+(?:last )?(?:updated?|modified|published)\b.*$", re.IGNORECASE)
NO_NAME = re.compile(
    r"https?:|www\.|[@{}<>_=]|\d{2}|^(?:admin|administrator|editors?|staff|guest|contributor|redaktion|newsroom|team|user"
    r"|(?:the )?authors?|anonymous|unknown|none|null|home|about|share|follow|subscribe|read more|updated?|published"
    r"|in|on|edited|posts?|(?:twitter|facebook|whatsapp|linkedin)(?: \w+)*|more (?:about|from) .*)$",
    re.IGNORECASE,
)
DATELINE = re.compile(
    r"\b(?:date|dateline|datetime|published|pubdate|posted|timestamp|(?:post|entry|article|publish|published|story|meta)"
    r"[-_]*(?:date|time|on))\b",
    re.IGNORECASE,
)
MODIFIED = re.compile(r"modif|updat|edited", re.IGNORECASE)
URL_DATE = re.compile(r"[/_-](20\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page states; a missing field stays missing."""

    title: str | None
    authors: tuple[str, ...]
    published: datetime | None  # aware
    language: str | None  # ISO 639-1
    site: str


def described(root: Element, facts: Facts, url: str) -> Metadata:
    """What the page under `root` says of itself; `facts` are those of its JSON-LD."""
    metas = _metas(root)
    site = _site(metas, facts, url)
    return Metadata(
        title=_title(root, metas, facts, site),
        authors=_authors(root, metas, facts, site),
        published=_published(root, metas, facts, url),
        language=_language(root, metas, facts),
        site=site,
    )


def _metas(root: Element) -> dict[str, list[str]]:
    """The contents of all meta elements, by the letters of their names."""
    found: dict[str, list[str]] = {}
    for meta in islice(root.iter("meta"), MOST_METAS):
        content = " ".join((meta.get("content") or "").split())
        for attribute in ("property", "name", "itemprop"):
            if meta.get(attribute) and content:
                found.setdefault(re.sub(r"[^a-z]", "", meta.get(attribute).lower()), []).append(content)
    return found


def _said(metas: dict[str, list[str]], *names: str) -> Iterator[str]:
    for name in names:
        yield from metas.get(name, ())


# --- site and language -----------------------------------------------------------------------------------------------


def _site(metas: dict[str, list[str]], facts: Facts, url: str) -> str:
    named = [plain(name, 100) for name in (*_said(metas, "ogsitename"), facts.site or "")]
    return next(filter(None, named), host_of(url))


def host_of(url: str) -> str:
    """The host of an address, as a name for its site."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _language(root: Element, metas: dict[str, list[str]], facts: Facts) -> str | None:
    said = (root.get("lang") or root.get("xml:lang"), facts.language, *_said(metas, "oglocale", "contentlanguage"))
    codes = (code.strip()[:3].lower().rstrip("-_ ") for code in said if code)
    return next((code for code in codes if re.fullmatch(r"[a-z]{2}", code)), None)


# --- headline --------------------------------------------------------------------------------------------------------


def _title(root: Element, metas: dict[str, list[str]], facts: Facts, site: str) -> str | None:
    """The headline on which most of the page's statements agree to the letter; what readers see counts most."""
    whole = without_site(plain(root.findtext(".//title") or "", LONGEST_TITLE), site, guess=True)
    card = without_site(plain(next(_said(metas, "ogtitle", "twittertitle"), ""), LONGEST_TITLE), site)
    stated = [without_site(facts.headline or "", site), card, whole]
    headings = [plain(words_of(each), LONGEST_TITLE) for each in islice(root.iter("h1"), 10)]
    seen = next((each for each in headings if len(each) > 3 and any(agree(each, name) for name in stated)), "")
    kicked = next((name for name in stated if name and seen.endswith(name)), seen)  # a kicker stands before it
    votes: Counter[str] = Counter()
    for name, weight in zip((kicked, *stated), (11, 10, 9, 1), strict=True):
        votes[letters(name)] += weight if name else 0
    best = max(votes, key=lambda letters: votes[letters])
    return next((name for name in (kicked, *stated, *headings) if name and (letters(name) == best or not best)), None)


def letters(text: str) -> str:
    """A text without anything but its letters and digits, to compare it by."""
    return re.sub(r"\W", "", text.casefold())


def without_site(title: str, site: str, *, guess: bool = False) -> str:
    """The headline without the name of its site at either end; with `guess`, a short last part counts as one."""
    parts = [part for part in SEPARATOR.split(title) if part]
    if len(parts) < 2:
        return title
    first, last = parts[0], parts[-1]
    if agree(last, site) or (guess and len(last.split()) <= 4 and 2 * len(last) < len(title)):
        return title[: title.rindex(last)].rstrip(" |·•»›–—-:")
    if agree(first, site):
        return title[title.index(first) + len(first) :].lstrip(" |·•»›–—-:")
    return title


def agree(one: str, other: str) -> bool:
    """Whether two headlines are the same, but for a few words."""
    left, right = (Counter(re.findall(r"\w+", each.casefold())) for each in (one, other))
    shared, all_words = sum((left & right).values()), sum(left.values()) + sum(right.values())
    return all_words > 0 and 2 * shared >= 0.65 * all_words


# --- authors ---------------------------------------------------------------------------------------------------------


def _authors(root: Element, metas: dict[str, list[str]], facts: Facts, site: str) -> tuple[str, ...]:
    """The first of the page's statements that names a person; else the newsroom that it names."""
    persons = (people(names, site) for names in _statements(root, metas, facts))
    return next(filter(None, persons), ()) or people(facts.authors)


def _statements(root: Element, metas: dict[str, list[str]], facts: Facts) -> Iterator[Iterable[str]]:
    yield facts.authors
    yield [each for name, said in metas.items() if AUTHOR_NAME.search(name) for each in said]
    yield from shown(root)
    if root.xpath("count(//*)") <= MOST_SEARCHED:
        yield (extract_author(root) or "").split("; ")


def people(names: Iterable[str], site: str | None = None) -> tuple[str, ...]:
    """Names out of bylines, each once; the site itself is nobody."""
    found: dict[str, str] = {}
    for name in names:
        for part in _parts(plain(name, 300)):
            if not (site and (agree(part, site) or letters(part) in letters(site))):
                found.setdefault(part.casefold(), part)
    return tuple(found.values())[:MOST_AUTHORS]


def _parts(byline: str) -> Iterator[str]:
    if "://" in byline:
        return
    byline = re.sub(r"\([^()]{0,60}\)", " ", BY.sub("", byline))
    for part in BETWEEN_NAMES.split(byline):
        name = DATE_AFTER.sub("", UPDATED_AFTER.sub("", " ".join(BY.sub("", part).split()))).strip(" .:–—-")
        if 1 < len(name) <= LONGEST_NAME and len(name.split()) <= 5 and not NO_NAME.search(name) and name[0].isalpha():
            yield name


# --- date ------------------------------------------------------------------------------------------------------------


def _published(root: Element, metas: dict[str, list[str]], facts: Facts, url: str) -> datetime | None:
    """The first of the page's statements that is a date."""
    stated = (moment(said) for name, each in metas.items() if DATE_NAME.search(name) for said in each)
    shown = (moment(each) for each in _dates_shown(root))
    return facts.published or next(filter(None, stated), None) or next(filter(None, shown), None) or date_in(url)


def _dates_shown(root: Element) -> Iterator[str]:
    """Date texts beside the article: of elements made for dates, then of those whose class says so."""
    for each in root.iter():
        if each.get("itemprop") == "datePublished" or (each.tag == "time" and not _is_change(each)):
            yield each.get("datetime") or each.get("content") or words_of(each)
    named = (each for each in root.iter() if DATELINE.search((each.get("class") or "")[:200]))
    for each in islice(named, MOST_DATES):
        if not _is_change(each):
            text = words_of(each)
            if len(text) <= LONGEST_DATE:
                yield text
    yield from _lines_after_headline(root)


def _lines_after_headline(root: Element) -> Iterator[str]:
    """The first short texts under the headline, where bylines stand; those that are no more than a date."""
    headline = next(root.iter("h1"), None)
    texts = () if headline is None else headline.xpath(f"following::text()[normalize-space()][position() <= {NEAR}]")
    for text in texts:
        line = " ".join(text.split())
        if len(line) <= LONGEST_DATE_LINE and not MODIFIED.search(line):
            yield line


def _is_change(element: Element) -> bool:
    parent = element.getparent()
    classes = f"{element.get('class')} {element.get('itemprop')} {parent.get('class') if parent is not None else ''}"
    return bool(MODIFIED.search(classes))


def date_in(url: str) -> datetime | None:
    """The day that an address names."""
    found = URL_DATE.search(url)
    return moment("-".join(found.groups())) if found else None


def words_of(element: Element) -> str:
    """The text under an element, on one line."""
    return " ".join("".join(element.itertext()).split()) if isinstance(element.tag, str) else ""
