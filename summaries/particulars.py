"""What tells an event from its look-alikes: the names and numbers of an article's opening.

Two earthquakes, two trials, two strikes on two towns are told in the same words. They differ in whom, where and how
many; what they share beside the words are countries and the bodies that act in all such news. So those do not count.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from summaries.bodies import BODY_OF, ORGANISATIONS
from summaries.calendar import MONTHS
from summaries.document import Document
from summaries.gazetteer import NAMES
from summaries.sentences import split

_LONGEST = 6_000  # characters in which a name or a number may be mentioned
_OPENING = 2  # sentences, beside the headline
_OPENING_REACH = 1_500  # characters in which they are looked for
_SHORTEST = 4  # letters of a name
_ALIKE = 5  # first letters by which a name is known, so that Manfalut is Manfaloot and Киеве is Киев
_MOST = 12  # names, and numbers, of an opening
_BITS = 512  # of the mask of all that an article mentions
MASK = _BITS // 8  # bytes of it
_NOUNS_CAPITALISED = 0.27  # share of capitals from which a language writes every noun with one
_MOST_SHARED = 0.3  # of the names on either side, below which the names are others
_COUNTING = "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_COUNTED = {word: str(number) for number, word in enumerate(_COUNTING.split(), 3)}
_DAYS_AND_OFFICES = """
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday President Minister Prime Governor Secretary Senator Chief
    Judge Justice Defence Defense Foreign Interior Finance General National Supreme High State Federal Central Security
    Council House Senate Congress Republican Democrat Labour Labor
"""
_WORD = re.compile(r"[^\W\d_][\w’']*\w")
_WORD_GAP = " \t\"'“”‘’«»([„"
_SENTENCE_ENDS = frozenset(".!?…:\n")
_NUMBER = re.compile(r"(?<![\w.,:-])\d{1,12}(?:[.,]\d{1,12})*(?![\w:])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE, _AFTER = re.compile(r"([^\W\d_]{3,9})\.? ?\Z"), re.compile(r"(?:st|nd|rd|th)?\.? ?(?:of )?([^\W\d_]{3,9})")
_NEAR = 12  # characters around a number in which a month makes it a date
_ANYWHERE = frozenset(
    word.casefold()[:_ALIKE]
    for words in (
        *(name.words for name in NAMES if not name.seat),
        *(name.split() for name in BODY_OF),
        MONTHS,
        ORGANISATIONS,
        _DAYS_AND_OFFICES.split(),
    )
    for word in words
)


@dataclass(frozen=True, slots=True)
class Particulars:
    """Names and numbers by hashes of 16 bits; arrays, of which many fit into memory."""

    names: array[int]  # of the opening
    numbers: array[int]  # of the opening
    mentioned: int  # a mask of all names and numbers; its bits may be shared

    def mentions(self, mark: int) -> bool:
        """Whether the article has the name or number; now and then it only seems so."""
        return bool(self.mentioned >> mark % _BITS & 1)


NONE = Particulars(array("H"), array("H"), 0)


def particulars(document: Document) -> Particulars:
    """What a document says that another event's reports would not."""
    text = document.kept()[:_LONGEST]
    first = split(text[:_OPENING_REACH])[:_OPENING]
    opening = f"{document.title or ''}\n{text[: first[-1].end] if first else ''}"
    found, inside = _names(text)
    names = [name for name in _capitalised(opening) if name in inside]
    numbers = list(_numbers(opening))
    everything = {*map(_mark, (*found, *_capitalised(document.title or ""), *_numbers(text), *numbers))}
    mask = sum(1 << bit for bit in {mark % _BITS for mark in everything})
    return Particulars(_most(names), _most(numbers), mask)


def contradict(one: Particulars, others: Sequence[Particulars]) -> bool:
    """Whether an article names others, and counts otherwise, than all reports of an event.

    False where either side names or counts nothing in its opening: then nothing can be told.
    """
    return _are_others(one, others) and _count_otherwise(one, others)


def _are_others(one: Particulars, others: Sequence[Particulars]) -> bool:
    naming = [other for other in others if other.names]
    if not one.names or not naming:
        return False
    known = sum(any(other.mentions(name) for other in others) for name in one.names)
    shared = sum(any(one.mentions(name) for name in other.names) for other in naming)
    return known <= _MOST_SHARED * len(one.names) and shared <= _MOST_SHARED * len(naming)


def _count_otherwise(one: Particulars, others: Sequence[Particulars]) -> bool:
    counted = {number for other in others for number in other.numbers}
    if not one.numbers or not counted:
        return False
    is_known = any(other.mentions(number) for number in one.numbers for other in others)
    return not is_known and not any(one.mentions(number) for number in counted)


def _names(text: str) -> tuple[set[str], set[str]]:
    """Capitalised words, and those of them that stand within a sentence; none where every noun is capitalised."""
    within: Counter[bool] = Counter()
    found, inside = set(), set()
    for match in _WORD.finditer(text):
        before = text[max(0, match.start() - 6) : match.start()].rstrip(_WORD_GAP)
        is_capital = match[0][0].isupper()
        if is_capital:
            found.add(_key(match[0]))
        if before and before[-1] not in _SENTENCE_ENDS:
            within[is_capital] += 1
            if is_capital:
                inside.add(_key(match[0]))
    if within[True] >= _NOUNS_CAPITALISED * (within[True] + within[False]):
        return found, set()
    return found, inside


def _capitalised(text: str) -> Iterator[str]:
    """Names that are not those of countries, peoples, bodies, months and offices, and no abbreviations."""
    for match in _WORD.finditer(text):
        name = match[0]
        if len(name) >= _SHORTEST and name[0].isupper() and not name.isupper() and _key(name) not in _ANYWHERE:
            yield _key(name)


def _key(name: str) -> str:
    return name.casefold()[:_ALIKE]


def _numbers(text: str) -> Iterator[str]:
    """Numbers from three up in digits or as words, without years, days and hours."""
    yield from (_COUNTED[word] for word in text.casefold().split() if word in _COUNTED)
    for match in _NUMBER.finditer(text):
        before = _BEFORE.search(text, max(0, match.start() - _NEAR), match.start())
        after = _AFTER.match(text, match.end(), match.end() + _NEAR)
        dated = any(near is not None and near[1].casefold() in MONTHS for near in (before, after))
        number = match[0].replace(",", "")
        if not dated and number not in {"1", "2"} and not _YEAR.fullmatch(number):
            yield number


def _most(found: Iterable[str]) -> array[int]:
    return array("H", sorted(set(map(_mark, list(dict.fromkeys(found))[:_MOST]))))


def _mark(word: str) -> int:
    return crc32(word.encode()) & 0xFFFF
