"""A remembered quotation against stored ones: the likeliest first, and what differs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import log
from typing import Generic, TypeVar
from unicodedata import normalize

from rapidfuzz import process
from rapidfuzz.distance import OSA, LCSseq

from summaries.vectors import STOP_WORDS, frequencies

T = TypeVar("T")
_Weigh = Callable[[str], float]

FLOOR = 0.42  # below it the words are not those of the quotation; tests/bench/matching.py measures both sides of it
_FEWER = 0.2  # how much higher the bar is, the fewer words both sides share: any two texts share a few
MOST_TERMS = 8
_MOST_WORDS = 400  # read of either side; the longest chat message has fewer
_ALIGNED = 15  # different forms that are aligned word by word, after a first ranking by shared words
_FUNCTION_WORD = 0.7  # what one counts beside a content word as common as it
_MISSED = 0.6  # of that, what one counts that the other side lacks: nobody remembers them all
_LONG = 4  # letters from which a word may be another one misspelt
_MISSPELT = 0.65  # likeness of two long words from which they are one
_INFLECTED = 0.8  # what one form of a word is worth for another
_CONTENT_ORDER = 0.3  # what the order of the content words counts beside that of all words
_UNORDERED = 0.35  # what is left of a score when no two neighbours are the same
_TAIL = 0.02  # what a short part of a quotation scores below the whole of it
_AROUND = 0.85  # what a quotation scores in a message that is nearly all something else
_EVIDENCE = 5  # content words, or twice as many function words, from which a message holds a quotation by no accident
_ONE_CUT, _ANY_CUT = 2, 4  # content words by which a part of a quotation is known, of one speaker or of anybody
_LIKE, _ALIKE = 0.75, 0.9  # the share of content words that two prints have in common, of one speaker or of anybody
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
_STOPS = (
    STOP_WORDS
    | {word.replace("'", "") for word in STOP_WORDS if word.endswith("n't")}  # as people type them
    | {part for word in STOP_WORDS if "'" in word for part in word.split("'")}  # as indexes cut them
)
_LATIN_ACCENT = re.compile("(?<=[A-Za-z])[\u0300-\u036f]+")
_INSIDE_WORD = re.compile("['’.,]")
_ENDING = re.compile("(?<=...)(?:ings?|e[dnrs]|est|ly|s|e)$")  # English; other languages' forms are near enough
_NEGATION = re.compile(
    r"\b(?:not|cannot|never|no|nor|none|nicht|kein\w{0,2}|nie|niemals|pas|jamais|не|ни|нет|nunca)\b|n['’]t\b",
    re.IGNORECASE,
)  # one a denial: the French "ne" stands beside its "pas"
_CJK_RUN = re.compile(f"[{_CJK}]+")
_SCRIPTS = re.compile(f"[{_CJK}]+|[^{_CJK}]+")
_WORD = re.compile(f"[{_CJK}]|[^\\W_{_CJK}]+(?:['’.,][^\\W_{_CJK}]+)*")
_ALPHANUMERIC = re.compile(r"[^\W_]+")
_IN_MARKS = re.compile('["“”„«]([^"“”„«»]+)["“”»]')
_PIECE = re.compile(f"\\s*(?:[{_CJK}]|[^\\s{_CJK}]+)\\s*")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """One candidate and how sure it is that it was meant: 0 nothing in common, 1 the very words."""

    candidate: T
    score: float
    evidence: float  # how many words both share, a function word counting half

    @property
    def bar(self) -> float:
        """The score from which on it may be taken for what was meant: higher where few words are shared."""
        return FLOOR + _FEWER * (1 / max(1.0, self.evidence) - 1 / _EVIDENCE)


class Side(StrEnum):
    """Where the words of a `Change` stand."""

    BOTH = "both"
    REMEMBERED = "remembered"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Change:
    """A run of words that both forms have, or only one of them."""

    side: Side
    text: str  # as printed where printed, else as remembered; with the white space after it


def rank(
    words: str, candidates: Sequence[T], text: Callable[[T], str], *, floor: float | None = None
) -> list[Match[T]]:
    """The candidates that the remembered words may stand for, best first; those below their bar are left out.

    With a floor: all that score as much, whatever their bar.
    Tolerates words changed, dropped, added and swapped, typing errors, a part of a quotation, and a message around it.
    Rare words count most, rare being counted over the candidates. Equal scores keep the order given.
    """
    remembered = _folded(words)[:_MOST_WORDS]
    printed = [_folded(text(candidate))[:_MOST_WORDS] for candidate in candidates]
    weigh = _weights(printed)
    prints: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, form in enumerate(printed):
        prints[tuple(form)].append(index)
    forms = list(prints)
    likely = [(form, _likeness(remembered, form, weigh)) for form in _closest(remembered, forms, weigh)]
    found = [(index, Match(candidates[index], *alike)) for form, alike in likely for index in prints[form]]
    kept = [each for each in found if each[1].score >= (each[1].bar if floor is None else floor)]
    return [match for _, match in sorted(kept, key=lambda each: (-each[1].score, each[0]))]


def search_terms(words: str) -> list[str]:
    """The terms worth asking an index for, likeliest to be rare first, at most 8; CJK as bigrams.

    Each is a run of letters and digits in lower case, as full-text indexes cut words. Of a message that quotes, the
    words in quote marks come first.
    """
    plain = _plain(words)
    quoted = " ".join(part for part in _IN_MARKS.findall(plain) if part.count(" ") >= 2)
    return list(dict.fromkeys([*_content_terms(quoted), *_content_terms(plain)]))[:MOST_TERMS]


def difference(remembered: str, printed: str) -> tuple[Change, ...]:
    """Word by word, what the two forms share and what only one has; case and punctuation make no difference.

    The parts of both sides and the printed one, joined, are the printed form exactly.
    """
    mine, theirs = _pieces(remembered), _pieces(printed)
    parts: list[Change] = []
    for step in LCSseq.opcodes([_key(piece) for piece in mine], [_key(piece) for piece in theirs]):
        if step.tag == "equal":
            parts.append(Change(Side.BOTH, "".join(theirs[step.dest_start : step.dest_end])))
            continue
        parts.append(Change(Side.REMEMBERED, "".join(mine[step.src_start : step.src_end])))
        parts.append(Change(Side.PRINTED, "".join(theirs[step.dest_start : step.dest_end])))
    return tuple(part for part in parts if part.text)


def words_key(text: str) -> str:
    """What texts of the same words have in common; empty where there are no words."""
    return " ".join(_folded(text))


def same_utterance(one: str, other: str, *, same_speaker: bool) -> bool:
    """Whether two prints with other words are of one thing said: another cut, another translation, a word corrected.

    Most content words of the shorter must stand in the longer in the same order; without the same speaker nearly all,
    and they must be many.
    """
    shorter, longer = sorted((_folded(one)[:_MOST_WORDS], _folded(other)[:_MOST_WORDS]), key=len)
    few, many = ([word for word in words if word not in _STOPS] for words in (shorter, longer))
    least, share = (_ONE_CUT, _LIKE) if same_speaker else (_ANY_CUT, _ALIKE)
    if f" {' '.join(shorter)} " in f" {' '.join(longer)} ":
        return len(few) >= least
    if len(_NEGATION.findall(one)) != len(_NEGATION.findall(other)):
        return False  # one says what the other denies
    both = LCSseq.similarity([_stem(word) for word in few], [_stem(word) for word in many])
    return both > least and both >= share * len(few)


def content_pairs(text: str) -> list[tuple[str, str]]:
    """The neighbours among the content words, of which two prints of one utterance nearly always share some."""
    return list(pairwise(_stem(word) for word in _folded(text)[:_MOST_WORDS] if word not in _STOPS))


def _pieces(text: str) -> list[str]:
    """The text cut before each word; marks alone stay with the word before them."""
    pieces: list[str] = []
    for piece in _PIECE.findall(text):
        if pieces and not _key(piece):
            pieces[-1] += piece
        else:
            pieces.append(piece)
    return pieces


def _key(piece: str) -> str:
    return "".join(_folded(piece))


def _folded(text: str) -> list[str]:
    """The words in the form in which they are compared: no case, Latin accents, apostrophes or digit grouping."""
    return [word if word.isalnum() else _INSIDE_WORD.sub("", word) for word in _WORD.findall(_plain(text))]


def _plain(text: str) -> str:
    """Lower case without Latin accents; other scripts keep their marks, as full-text indexes do."""
    if text.isascii():
        return text.lower()
    return normalize("NFC", _LATIN_ACCENT.sub("", normalize("NFKD", text).lower()))


def _content_terms(plain: str) -> list[str]:
    found = dict.fromkeys(term for run in _ALPHANUMERIC.findall(plain) for term in _terms_of(run))
    content = [term for term in found if term not in _STOPS and (len(term) > 1 or _CJK_RUN.match(term))]
    return sorted(content or found, key=_looks_common)


def _terms_of(run: str) -> list[str]:
    """A run of letters and digits as an index cuts it."""
    return [term for part in _SCRIPTS.findall(run) for term in (_bigrams(part) if _CJK_RUN.match(part) else [part])]


def _bigrams(run: str) -> list[str]:
    return [run[index : index + 2] for index in range(max(1, len(run) - 1))]


def _looks_common(term: str) -> tuple[bool, int]:
    """Sorts figures first, which are seldom misremembered twice alike, then the longest words."""
    return not term.isdigit() or len(term) < 3, -len(term)


def _weights(printed: Sequence[Sequence[str]]) -> _Weigh:
    """What a word counts: much if it is rare among the candidates, less if it is a function word."""
    known = frequencies(printed)

    def weigh(word: str) -> float:
        kind = _FUNCTION_WORD if word in _STOPS else 1.0
        return kind * log(1 + len(printed) / (known.of[word] + 2))  # flat at the rare end: a wrong word is always rare

    return weigh


def _closest(remembered: Sequence[str], forms: Sequence[tuple[str, ...]], weigh: _Weigh) -> Sequence[tuple[str, ...]]:
    """The forms worth aligning, each once however often it is printed: those that share most for their length."""
    wanted = {word: weigh(word) for word in dict.fromkeys(remembered)}

    def shared(words: Sequence[str]) -> float:
        have = set(words)
        gained: float = sum(weight for word, weight in wanted.items() if word in have)
        return gained / float((10 + len(words)) ** 0.2)

    return sorted(forms, key=lambda form: -shared(form))[:_ALIGNED]


@dataclass(frozen=True, slots=True)
class _Passage:
    """Words with what each counts."""

    words: Sequence[str]
    weights: Sequence[float]


@dataclass(frozen=True, slots=True)
class _Run:
    """Words that stand in both passages in the same order with nothing between, and what they count together."""

    mine: slice
    theirs: slice
    worth: float


def _likeness(remembered: Sequence[str], printed: Sequence[str], weigh: _Weigh) -> tuple[float, float]:
    """The better of two readings, a part of the quotation or a message with it; and how many words both share."""
    spelt, trust = _spelt(remembered, printed)
    mine, theirs = _weighed(spelt, set(printed), weigh), _weighed(printed, set(spelt), weigh)
    runs = _runs(mine, theirs, trust)
    if not runs:
        return 0.0, 0.0
    score = max(
        _best_stretch(runs, lambda some: _as_part(mine, theirs, some)),
        _best_stretch(runs, lambda some: _in_message(mine, theirs, some)),
    )
    return score, _evidence(set(spelt) & set(printed))


def _evidence(shared: Iterable[str]) -> float:
    return sum(0.5 if word in _STOPS else 1.0 for word in shared)


def _weighed(words: Sequence[str], on_other_side: set[str], weigh: _Weigh) -> _Passage:
    missed = [word in _STOPS and word not in on_other_side for word in words]
    return _Passage(words, [weigh(word) * (_MISSED if gone else 1.0) for word, gone in zip(words, missed, strict=True)])


def _spelt(remembered: Sequence[str], printed: Sequence[str]) -> tuple[list[str], list[float]]:
    """Each remembered word in the spelling of the printed word it is nearest to, and how near it is (0..1)."""
    known = set(printed)
    stems = {_stem(word): word for word in sorted(known) if len(word) >= _LONG}
    spelt = [
        (word, 1.0) if word in known or word in _STOPS else _nearest(word, stems)
        for word in _parted(_joined(remembered, known), printed)
    ]
    return [word for word, _ in spelt], [near for _, near in spelt]


def _joined(words: Sequence[str], known: set[str]) -> list[str]:
    """`cease fire` as `ceasefire` where that is a known word."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] not in known and joined[-1] + word in known:
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _parted(words: Sequence[str], printed: Sequence[str]) -> list[str]:
    """`frontline` as `front line` where these words stand side by side in print."""
    pairs = {first + second: (first, second) for first, second in pairwise(printed)}
    return [part for word in words for part in pairs.get(word, (word,))]


def _nearest(word: str, stems: Mapping[str, str]) -> tuple[str, float]:
    """The word of which it is another form, or else a misspelling; itself where there is none."""
    if len(word) < _LONG:
        return word, 1.0
    if same := stems.get(_stem(word)):
        return same, _INFLECTED
    found = process.extractOne(word, stems.values(), scorer=OSA.normalized_similarity, score_cutoff=_MISSPELT)
    return (found[0], found[1]) if found else (word, 1.0)


def _stem(word: str) -> str:
    return _ENDING.sub("", word) if word.isascii() else word


def _runs(mine: _Passage, theirs: _Passage, trust: Sequence[float]) -> list[_Run]:
    steps = LCSseq.opcodes(mine.words, theirs.words)
    pairs = [
        (slice(step.src_start, step.src_end), slice(step.dest_start, step.dest_end))
        for step in steps
        if step.tag == "equal"
    ]
    return [
        _Run(mine_part, theirs_part, _worth(trust[mine_part], theirs.weights[theirs_part]))
        for mine_part, theirs_part in pairs
    ]


def _worth(trust: Sequence[float], weights: Sequence[float]) -> float:
    return sum(near * weight for near, weight in zip(trust, weights, strict=True))


def _best_stretch(runs: Sequence[_Run], score: Callable[[Sequence[_Run]], float]) -> float:
    """The score without those outer runs that only stretch the passage: a stray "the" far from the rest."""
    best = score(runs)
    while len(runs) > 1:
        without_first, without_last = score(runs[1:]), score(runs[:-1])
        if max(without_first, without_last) <= best:
            break
        best = max(without_first, without_last)
        runs = runs[1:] if without_first == best else runs[:-1]
    return best


def _as_part(mine: _Passage, theirs: _Passage, runs: Sequence[_Run]) -> float:
    """All that was typed against the stretch of print that it covers; the whole print is better than a part."""
    stretch = slice(runs[0].theirs.start, runs[-1].theirs.stop)
    likeness = _dice(runs, sum(mine.weights), sum(theirs.weights[stretch]))
    left_over = _TAIL * (1 - len(theirs.words[stretch]) / len(theirs.words))
    return max(0.0, likeness * _in_order(mine.words, theirs.words[stretch]) - left_over)


def _in_message(mine: _Passage, theirs: _Passage, runs: Sequence[_Run]) -> float:
    """The whole print against the stretch typed; a quotation of few words is in many messages and says little."""
    stretch = slice(runs[0].mine.start, runs[-1].mine.stop)
    shared = [word for run in runs for word in theirs.words[run.theirs]]
    evidence = min(1.0, _evidence(shared) / _EVIDENCE)
    cover = sum(run.worth for run in runs) / sum(mine.weights)
    likeness = _dice(runs, sum(mine.weights[stretch]), sum(theirs.weights))
    return likeness * _in_order(theirs.words, mine.words[stretch]) * evidence * (_AROUND + (1 - _AROUND) * cover)


def _dice(runs: Sequence[_Run], one: float, other: float) -> float:
    return min(1.0, 2 * sum(run.worth for run in runs) / (one + other))


def _in_order(words: Sequence[str], passage: Sequence[str]) -> float:
    """From the share of neighbours among the words that are still neighbours, or nearly, in the passage.

    One wrong or swapped word leaves most neighbours together; words that two texts merely share leave few. People
    remember the content words, so these are also asked alone, where there are enough of them.
    """
    kept = _neighbours_kept(words, passage)
    content = [word for word in words if word not in _STOPS]
    if len(content) >= 3:
        of_content = _neighbours_kept(content, [word for word in passage if word not in _STOPS])
        kept += _CONTENT_ORDER * (of_content - kept)
    return _UNORDERED + (1 - _UNORDERED) * kept


def _neighbours_kept(words: Sequence[str], passage: Sequence[str]) -> float:
    wanted = [pair for apart in (1, 2) for pair in zip(words, words[apart:], strict=False)]
    near = {pair for apart in (1, 2, 3) for pair in zip(passage, passage[apart:], strict=False)}
    return sum(map(near.__contains__, wanted)) / len(wanted) if wanted else 1.0
