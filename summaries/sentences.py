"""Sentences and words of a text, by rules, in any script that news is written in."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from summaries import abbreviations as abbr
from summaries.blocks import blocks
from summaries.document import Document, Sentence, Span
from summaries.quotation_marks import LONGEST, outermost, pairs

_TERMINATOR = re.compile(r"[.!?…‥]+|[。！？｡؟۔।॥։።]+")
_UNSPACED = frozenset("。！？｡")  # no space follows them
_BRACKETS = frozenset(")]}）】〉》")
_CLOSERS = frozenset("\"'”’»›」』")
_THIN = frozenset(" \u00a0\u202f\u2009")
_FOOTNOTE = re.compile(r"(?:\[\d{1,3}\])+")
# What may stand before the first letter of a sentence.
_LEAD_IN = re.compile(r"[\s“„‟«»‹「『‘‚\"'”(\[{¿¡—–•*-]*")
_LAST_WORD = re.compile(r"[^\W_](?:[\w'’-]|\.(?=\w))*\Z")
_ELIDED = re.compile(r"\A[^\W\d_]{1,4}['’](?=[^\W\d_]{2})")  # l’art. 4, dell’on. Verdi
_SPACED_LETTER = re.compile(r"(?<![^\W_])[^\W\d_]\.[ \u00a0\u202f]\Z")  # of h. c., z. B., т. д.
_WORD_AFTER = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ROMAN = re.compile(r"[IVXLC]+\b")
_WORD_REACH = 40  # characters before a full stop in which its word is looked for
_LONGEST_ATTRIBUTION = 25  # words of `he said on Monday in an interview with ...`


def split(text: str) -> list[Span]:
    """Sentences of the text: contiguous spans that cover it; white space belongs to the span before it.

    No span crosses the end of a line, save in text that was wrapped at a fixed width.
    """
    spans: list[Span] = []
    for block in blocks(text):
        spans.extend(_cut(text, block))
    return spans


def sentences(document: Document) -> tuple[Sentence, ...]:
    """Units of the kept text that may be shown alone, trimmed, in order.

    A unit never crosses an omitted span or the end of a paragraph. A quotation of several sentences is one unit with
    its `he said`.
    """
    text = document.text
    found: list[tuple[Span, int]] = []
    paragraphs = list(_paragraphs(document))
    for number, pieces in enumerate(paragraphs):
        goes_on = (
            _goes_on_quoting(text, pieces[0], paragraphs[number + 1][0]) if number + 1 < len(paragraphs) else False
        )
        for piece in pieces:
            units = _join_quotations(text, [_trim(text, span) for span in _cut(text, piece)])
            found.extend((unit, number) for unit in (_joined(units) if goes_on else units))
    torn = _torn(text, [span for span, _ in found])
    return tuple(Sentence(span, span.of(text), number, span not in torn) for span, number in found)


def _paragraphs(document: Document) -> Iterator[list[Span]]:
    """The pieces of each block of the kept text that keeps any words: what was left out decides nothing."""
    holes = [*document.omitted, Span(len(document.text), len(document.text))]
    segments = [Span(end, hole.start) for end, hole in zip([0, *(hole.end for hole in holes)], holes, strict=False)]
    passed, first = 0, 0  # kept characters before the first segment that is not behind us
    for block in blocks(document.kept()):
        pieces = []
        at = passed
        for number in range(first, len(segments)):
            segment = segments[number]
            shift, size = segment.start - at, segment.end - segment.start
            piece = Span(max(block.start, at) + shift, min(block.end, at + size) + shift)
            if piece.start < piece.end:
                pieces.append(piece)
            if at + size > block.end:
                break
            at += size
            first, passed = number + 1, at
        worded = [piece for piece in pieces if piece.of(document.text).strip()]
        if worded:
            yield worded


def _trim(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """One block's own text with its quotations, in offsets into it."""

    text: str
    quotations: tuple[Span, ...]  # outermost ones
    opening: frozenset[int]
    closing: frozenset[int]

    def quotation_at(self, at: int) -> Span | None:
        """The outermost quotation that covers this character."""
        number = bisect_right(self.quotations, at, key=lambda span: span.start) - 1
        return self.quotations[number] if number >= 0 and at < self.quotations[number].end else None


def _paragraph(text: str) -> _Paragraph:
    quotations = pairs(text)
    return _Paragraph(
        text,
        tuple(outermost(quotations)),
        frozenset(span.start for span in quotations),
        frozenset(span.end - 1 for span in quotations),
    )


def _cut(text: str, block: Span) -> list[Span]:
    """Sentences of one block: contiguous spans that cover it."""
    paragraph = _paragraph(block.of(text))
    edges = [0, *_boundaries(paragraph), len(paragraph.text)]
    return [Span(block.start + a, block.start + b) for a, b in pairwise(edges) if a < b]


def _boundaries(paragraph: _Paragraph) -> Iterator[int]:
    """Where a new sentence starts after another one."""
    text, start = paragraph.text, 0
    for match in _TERMINATOR.finditer(text):
        closed = _after_closers(paragraph, match.end())
        following = _end_of_space(text, closed)
        if following >= len(text) or following <= start:
            continue
        inside = paragraph.quotation_at(match.start())
        if inside is not None and closed < inside.end:
            continue
        quoted = None if inside is None or inside.end > closed else inside
        if _ends_sentence(paragraph, match, closed, following) and not _is_dialogue(
            paragraph, start, quoted, following
        ):
            yield following
            start = following


def _after_closers(paragraph: _Paragraph, at: int) -> int:
    """The end of the marks, brackets and footnote numbers that belong to a sentence which ended just before `at`."""
    text = paragraph.text
    while at < len(text):
        mark = text[at]
        if mark in _BRACKETS or at in paragraph.closing or (mark in _CLOSERS and at not in paragraph.opening):
            at += 1
        elif mark in _THIN and at + 1 in paragraph.closing:
            at += 2
        elif footnote := _FOOTNOTE.match(text, at):
            at = footnote.end()
        else:
            break
    return at


def _end_of_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _is_dialogue(paragraph: _Paragraph, start: int, quoted: Span | None, following: int) -> bool:
    """Whether a bare quotation is answered by the next one at once: “How many?” “Forty.”"""
    if quoted is None or following not in paragraph.opening:
        return False
    return not paragraph.text[start : quoted.start].strip()


def _ends_sentence(paragraph: _Paragraph, match: re.Match[str], closed: int, following: int) -> bool:
    text, terminator = paragraph.text, match.group()
    if terminator[-1] in _UNSPACED:
        return _ends_unspaced(paragraph, match.end(), closed, following)
    if closed == following or not _may_open(text, following):
        return False
    if terminator == ".":
        return closed > match.end() or _stop_ends(text, match.start(), following)
    return terminator != "!" or _word_before(text, match.start()).lower() not in abbr.EXCLAIMING_NAMES


def _ends_unspaced(paragraph: _Paragraph, end: int, closed: int, following: int) -> bool:
    """Chinese and Japanese: 「…。」と述べた goes on after the mark; 他说：“……。” does not."""
    if closed == end or closed < following or following in paragraph.opening:
        return True
    quotation = paragraph.quotation_at(closed - 1)
    if quotation is None:
        return True
    lead = paragraph.text[max(0, quotation.start - 1) : quotation.start]
    return lead in {"：", ":", "，", "、"} and paragraph.text[following] not in "とっ"


def _may_open(text: str, at: int) -> bool:
    """Whether what stands here may open a sentence: anything but a small letter or a mark that goes on."""
    lead = _LEAD_IN.match(text, at)
    first = lead.end() if lead else at
    if first >= len(text):
        return False
    letter = text[first]
    if letter.islower():
        return text[first + 1 : first + 2].isupper()  # iPhone, eBay
    return letter.isalnum() or letter not in ",;:.!?)]}/…"


def _word_before(text: str, at: int) -> str:
    word = _LAST_WORD.search(text, max(0, at - _WORD_REACH), at)
    return _ELIDED.sub("", word.group(), count=1) if word else ""


def _stop_ends(text: str, stop: int, following: int) -> bool:
    """Whether the full stop at `stop` ends its sentence rather than an abbreviation."""
    word = _word_before(text, stop)
    bare = word.lower()
    if not word or bare in abbr.LEADING:
        return not word
    lead = _LEAD_IN.match(text, following)
    first = lead.end() if lead else following
    initial = len(word) == 1 and (word.isupper() or _is_spaced(text, stop - 1))
    if (bare in abbr.NUMBERED and not initial) or (bare in abbr.MONTHS and len(bare) < 5):
        return not text[first].isdigit() and not _ROMAN.match(text, first)
    if word.isdigit():
        return len(word) > 2 or not _is_ordinal(text, stop - len(word), first)
    if bare in abbr.CLOCK:
        return not _goes_on_clock(text, first)
    if bare in abbr.TRAILING or len(word) == 1 or ("." in word and _is_acronym(word)):
        return _is_opener(text, first)
    return True


def _is_spaced(text: str, at: int) -> bool:
    """Whether the letter at `at` goes on an abbreviation that is printed with spaces."""
    return _SPACED_LETTER.search(text, max(0, at - 3), at) is not None


def _is_acronym(word: str) -> bool:
    """U.S, Ph.D, J.-C: letters with stops between them."""
    return all(len(part.strip("-")) <= 2 and not part.isdigit() for part in word.split("."))


def _is_opener(text: str, first: int) -> bool:
    word = _WORD_AFTER.match(text, first)
    return (
        word is not None
        and word.group().lower().replace("’", "'").split("'")[0] in abbr.OPENERS
        and text[word.end() :][:1] != "."
    )


def _is_ordinal(text: str, start: int, first: int) -> bool:
    """Am 3. Oktober, im 19. Jahrhundert."""
    word = _WORD_AFTER.match(text, first)
    if word and word.group().lower() in abbr.MONTHS:
        return True
    return _word_before(text, max(0, start - 1)).lower() in abbr.BEFORE_ORDINAL and not _is_opener(text, first)


def _goes_on_clock(text: str, first: int) -> bool:
    """5 p.m. Monday, 10:30 a.m. EST, 9 p.m. Moscow time."""
    word = _WORD_AFTER.match(text, first)
    if not word:
        return False
    name = word.group().lower()
    return name in abbr.WEEKDAYS | abbr.MONTHS | abbr.ZONES or text.startswith(" time", word.end())


def _goes_on_quoting(text: str, paragraph: Span, following: Span) -> bool:
    """Whether a quotation opens this paragraph, is not closed in it, and is opened anew by the next one."""
    words = paragraph.of(text).strip()
    mark = words[0]
    if mark not in '“„«"' or len(words) > LONGEST or following.of(text).lstrip()[:1] != mark:
        return False
    return not any(pair.start == 0 for pair in pairs(words))


def _joined(units: Sequence[Span]) -> list[Span]:
    return [Span(units[0].start, units[-1].end)] if units else []


def _join_quotations(text: str, units: Sequence[Span]) -> list[Span]:
    """Join `“We are ready,” he said.` with the bare quotations that go on after it, and `“Ready?” Ann asked.`"""
    joined: list[Span] = []
    for unit in units:
        if joined and (_goes_on(text, joined[-1], unit) or _is_attributed(text, joined[-1], unit)):
            joined[-1] = Span(joined[-1].start, unit.end)
        else:
            joined.append(unit)
    return joined


def _goes_on(text: str, before: Span, unit: Span) -> bool:
    if unit.end - before.start > LONGEST or not _is_bare_quotation(unit.of(text)):
        return False
    words_before = before.of(text)
    quotations = list(outermost(pairs(words_before)))
    if not quotations or quotations[0].start > 0:
        return False
    last = words_before[quotations[-1].end :]
    attributed = last if last.strip(" .") else words_before[quotations[0].end : quotations[-1].start]
    return 0 < len(attributed.split()) <= _LONGEST_ATTRIBUTION


def _is_attributed(text: str, before: Span, unit: Span) -> bool:
    """Whether a bare question or cry in marks is told to be somebody's by the clause after it: `“Stop!” Ann cried.`"""
    quotation = before.of(text)
    if unit.end - before.start > LONGEST or not _CRIES.search(quotation) or not _is_bare_quotation(quotation):
        return False
    return _SPOKE.match(unit.of(text)) is not None


def _is_bare_quotation(unit: str) -> bool:
    return Span(0, len(unit)) in pairs(unit)[:1]


_CRIES = re.compile(r"[?!…][”»\"’']+\Z")
_SPOKE = re.compile(
    r"(?:[\w.,’'-]+\s+){1,14}?(?:said|says|asked|asks|told|tells|wrote|writes|replied|answered|added|called|cried|shouted"
    r"|yelled|exclaimed|declared|insisted|demanded|joked|tweeted|posted|warned|wondered|recalled|chanted|whispered"
    r"|sagte|fragte|rief|schrieb)\b"
)

# A word was lost where its link was not copied: `Moscow ( – `, `by the  and`, `reported by , which`, `“”`.
_TORN = re.compile(
    r"\(\s*[–—-]\s|[(\[]\s*[)\]]|“\s*”|«\s*»"
    r"|\w  (?=[a-z,])"
    r"|\b(?:an|the|der)[,.;](?=\s|\Z)"
    r"|\b(?:a|an|the|of|by|from|with|in|on|at|to|for|and|told|via|von|bei|mit|laut|der|die|das|le|la|les|de|du|par|selon"
    r"|el|los|las|en|por|según|di|il|per) [,.](?=\s|\Z)",
)


def _torn(text: str, units: Sequence[Span]) -> frozenset[Span]:
    """Units that lost a word on the way from their page; none where the text is so printed throughout."""
    torn = [unit for unit in units if _TORN.search(unit.of(text))]
    return frozenset(torn) if 3 * len(torn) <= max(len(units), 3) else frozenset()


# Letters, digits and the marks that stand on letters; scripts without spaces are cut into bigrams.
_MARKED = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0963\u0966-\u0dff\u0f18\u0f19\u0f35\u0f37\u0f39\u0f71-\u0f84"
    "\u200c\u200d"
)
_DENSE = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u1000-\u1049\u1050-\u109f\u1780-\u17d3\u3005-\u3007\u3041-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U000323af"
)
_LETTER = rf"(?:(?![{_DENSE}])[^\W_]|[{_MARKED}])"
_WORD = re.compile(
    rf"(?P<dense>[{_DENSE}]+)"
    rf"|(?:{_LETTER}\.){{2,}}(?:['’]s\b)?"  # U.S.
    rf"|{_LETTER}+(?:(?:['’-]|(?<=\d)[.,:/](?=\d)|(?<=\D)[.·״](?=\w)){_LETTER}+)*",
)


def words(text: str) -> list[str]:
    """Words as printed, for counting: U.S., 9,000, F-16s, COVID-19 and G7 are one word each.

    A possessive ending is left off; Chinese, Japanese, Korean and Thai come as overlapping pairs of characters.
    """
    found: list[str] = []
    for match in _WORD.finditer(text):
        run = match.group("dense")
        if run is None:
            found.append(match.group().replace("’", "'").removesuffix("'s"))
        elif len(run) == 1:
            found.append(run)
        else:
            found.extend(run[i : i + 2] for i in range(len(run) - 1))
    return found


class Tokenizer:
    """What sumy asks for its sentences and words, so that it downloads nothing."""

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """Trimmed sentences."""
        return tuple(sentence for span in split(paragraph) if (sentence := span.of(paragraph).strip()))

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """Words as `words` gives them."""
        return tuple(words(sentence))
