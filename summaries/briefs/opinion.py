"""Whether an article argues for its writer's view, or notes down a day as it goes, instead of reporting."""

from __future__ import annotations

import re

from summaries.briefs.standing import unquoted
from summaries.document import Document

_READ = 8_000  # characters of an article that are asked
_FEWEST, _SHARE = 2, 0.2  # sentences in the first person or that say what should be, and their share of all ...
_TOLD = 0.25  # ... where no more than this share gives what others said
_STAMPS = 3  # times of day that open a paragraph, from which it is a live page
_NAMED = re.compile(
    r"(?:opinion|op-?ed|editorial|column|comment(?:ary)?|perspectives?|viewpoint|letters?(?:\sto\sthe\seditor)?|essay|"
    r"(?:my|our|guest|another)\s(?:view|take|column|essay)|voices|review|meinung|kommentar|leitartikel|kolumne|gastbeitrag|"
    r"tribune|chronique|[ée]ditorial|opini[oó]n|columna|мнение|колонка|комментарий|думка|коментар|رأي)",
    re.IGNORECASE,
)
_MARKED = re.compile(rf"\W*{_NAMED.pattern}\s*[:|–—]|.*[|–—]\s*{_NAMED.pattern}\W*$", re.IGNORECASE)
_PATH = re.compile(
    r"https?://[^/]+/(?:[^?#]*/)?(?:opinions?|op-?eds?|commentisfree|editorials?|commentary|comment|columns?|columnists?|"
    r"letters|perspectives?|voices|viewpoints?|meinung|kommentare?|kolumnen?|tribunes?|idees|debats|opinion|mneni[ey]|kolonki)/",
    re.IGNORECASE,
)
_LIVE = re.compile(
    r"^\W{0,3}(?:[01]?\d|2[0-3])[.:h][0-5]\d(?:\s?(?:[ap]\.?m\.?|GMT|BST|CET|E[DS]?T))?\b", re.MULTILINE | re.IGNORECASE
)
_LIVE_PATH = re.compile(r"https?://[^?#]*/(?:live(?:-\w+)*|liveblog|live-updates)/", re.IGNORECASE)
_ENDED = re.compile(r"[.!?…]['\"”’»)]*(?:\s|$)")
_QUOTED = re.compile(r"^\W{0,2}[“\"„«‘'].*$", re.MULTILINE)  # a paragraph that opens a quotation, closed or not
_MINE = re.compile(
    r"\b(?:(?<!War\s)I(?!\W+(?:of|and)\b)|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Oo]ur|should|must|ought\sto|cannot\safford|let['’]s)\b"
)
_REPORTED = re.compile(r"\b(?:said|says|saying|told|according|added|asked|reported|announced)\b|[“”\"]")


def is_no_report(document: Document) -> bool:
    """Whether it is an opinion by its headline, its address or its own words, or a live page."""
    title, url = document.title or "", document.url or ""
    if _MARKED.match(title) or _PATH.match(url) or _LIVE_PATH.match(url):
        return True
    text = document.kept()[:_READ]
    return len(_LIVE.findall(text)) >= _STAMPS or _argues(text)


def _argues(text: str) -> bool:
    told = [part for part in _ENDED.split(text) if part.strip()]
    reported = sum(_REPORTED.search(part) is not None for part in told)
    if not told or reported > _TOLD * len(told):
        return False
    mine = sum(_MINE.search(part) is not None for part in _ENDED.split(unquoted(_QUOTED.sub("", text))))
    return mine >= _FEWEST and mine >= _SHARE * len(told)
