"""Find speech that a language sets off with dashes, and the words of the reporter that stand inside a quotation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from summaries.document import Span
from summaries.quotes.cues import VERBS, Cue
from summaries.quotes.languages import english
from summaries.quotes.marks import Marked

DASHED = frozenset(["fr", "es", "ru", "uk", "it", "pt", "pl", "tr", "ro"])
_SPLIT = frozenset(["fr", "es", "ru", "uk"])  # where the reporter's words may stand inside the marks
_OPENS = re.compile(r"[—–―][ \u00a0\u202f]?(?=[¿¡«\"“]?[^\W\d_])")
_BREAK = re.compile(r"(?:(?<=[ \u00a0,.!?…])[—–―]|[,?!…](?=[ \u00a0]))[ \u00a0]*")
_DASH = re.compile(r"[—–―]")
_CLAUSE_END = re.compile(r",(?= )|(?<=[^\W\d_]{2})\.(?= [A-ZÀ-Ý])")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AUXILIARIES = frozenset(["has", "have", "had"])
_TRAIL = " \t\u00a0\u202f,—–―"
_LEAD = _TRAIL + ".;"
_LONGEST = 3_000  # characters of a paragraph that is read as dialogue
_LONGEST_INSERTION = 150  # characters of the reporter's words
_ATTRIBUTES = re.compile(r"[^\W\d_]{4,}(?:ó|ou|eu|iu|ał|ała|iał|iała|dził|dziła|dijo|disse|rzekł|rzekła)\b")


def spoken(text: str, lines: Sequence[Span], quoted: Sequence[Marked], language: str) -> list[Marked]:
    """Quotations in marks, with those of dialogue set off by dashes, ascending and apart; in English nothing changes.

    A paragraph that begins with a dash is dialogue only if it, or the one beside it, says who speaks: so a list with
    dashes for bullets is none.
    """
    if language not in DASHED:
        return list(quoted)
    parts = [part for marked in quoted for part in _parts(text, marked, language)]
    lined = [_turn(text, line, language) if _is_free(line, quoted, text) else [] for line in lines]
    told = [len(turn) > 0 and turn[0].outer.end < line.end - 3 for turn, line in zip(lined, lines, strict=True)]
    for number, turn in enumerate(lined):
        if turn and any(told[max(0, number - 1) : number + 2]):
            parts += turn
    return sorted(parts, key=lambda marked: marked.outer)


def _is_free(line: Span, quoted: Sequence[Marked], text: str) -> bool:
    """Whether a paragraph begins with a dash and holds no quotation in marks."""
    if _OPENS.match(text, line.start, line.end) is None or line.end - line.start > _LONGEST:
        return False
    following = bisect_left(quoted, line.start, key=lambda marked: marked.outer.end)
    return following == len(quoted) or quoted[following].outer.start >= line.end


def _turn(text: str, line: Span, language: str) -> list[Marked]:
    opening = _OPENS.match(text, line.start, line.end)
    return [] if opening is None else list(_speech(text, Span(opening.end(), line.end), line, language))


def _parts(text: str, marked: Marked, language: str) -> list[Marked]:
    """A quotation cut where the reporter's words stand in it: « We go, said Smith, and soon. »"""
    if language not in _SPLIT or len(marked.inner.of(text)) > _LONGEST:
        return [marked]
    parts = list(_speech(text, marked.inner, marked.outer, language))
    return [part._replace(goes_on=marked.goes_on) for part in parts] or [marked]


def _speech(text: str, inner: Span, outer: Span, language: str) -> Iterator[Marked]:
    """The words of the speaker before and after those of the reporter."""
    insertion = _insertion(text, inner, language)
    if insertion is None:
        yield Marked(inner, outer, False, False)
        return
    first = _trimmed(text, Span(inner.start, insertion.start))
    yield Marked(first, Span(outer.start, first.end), False, False)
    rest = _trimmed(text, Span(insertion.end, inner.end))
    if rest.end - rest.start > 1:
        yield Marked(rest, Span(rest.start, outer.end if outer.end > inner.end else rest.end), False, False)


def _insertion(text: str, inner: Span, language: str) -> Span | None:
    """The reporter's words: from a verb of speech after a dash or comma, to the next dash, or in French comma."""
    for found in _BREAK.finditer(text, inner.start, inner.end):
        dashed = _DASH.search(found.group()) is not None
        if (not dashed and language != "fr") or not _reports(text, found.end(), inner.end, language):
            continue
        if len(text[inner.start : found.start()].strip()) < 2:
            return None
        end = _insertion_end(text, found.end(), inner.end, dashed=dashed)
        kept = found.start() + 1 if text[found.start()] in "?!…" else found.start()
        return None if end is None else Span(kept, end)
    return None


def _insertion_end(text: str, start: int, stop: int, *, dashed: bool) -> int | None:
    following = _DASH.search(text, start, stop) if dashed else _CLAUSE_END.search(text, start, stop)
    end = following.start() if following else stop
    if dashed and following is None:
        return stop
    return end if end - start <= _LONGEST_INSERTION else (stop if stop - start <= _LONGEST_INSERTION else None)


def _reports(text: str, start: int, stop: int, language: str) -> bool:
    """Whether a verb of speech stands here, after an auxiliary at most; or "he" where French hangs it on its verb."""
    word = _WORD.match(text, start, stop)
    if word is None or word.group()[0].isupper():
        return False
    low = english(word.group().lower(), language)
    if language == "fr" and low in ("he", "she") and "-" in word.group():
        return True
    if low in _AUXILIARIES or word.group() in ("ha", "han", "a", "ont"):
        following = _WORD.search(text, word.end(), min(stop, word.end() + 30))
        low = english(following.group().lower(), language) if following else ""
    return VERBS.get(low, Cue.NONE) >= Cue.TELL or (language in ("it", "pt", "pl") and _is_past(word.group()))


def _is_past(word: str) -> bool:
    """Whether a word of a language without a list of verbs has the ending of one that tells what somebody said."""
    return _ATTRIBUTES.fullmatch(word) is not None or word in ("disse", "ha", "dice", "diz")


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in _LEAD:
        start += 1
    while end > start and text[end - 1] in _TRAIL:
        end -= 1
    return Span(start, end)
