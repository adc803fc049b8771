"""What of a line, its neighbours and its place tells the article from the furniture around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from summaries.cleaning import signs
from summaries.cleaning.head import Head
from summaries.cleaning.lines import Line
from summaries.cleaning.signs import CATEGORIES, PROMOTING, Features, kind_of

_HEADING = ("related", "comment", "subscribe", "account", "legal", "tags")  # what opens a list of furniture
_FAR = 99
_JUST_BELOW = 2  # lines under the headline where its deck stands
_NOUNS_CAPITALISED = 0.27  # share of capitals in the prose of a language that writes every noun with one


def of(lines: Sequence[Line], head: Head) -> list[Features]:
    """Named features of each line, in order; linear in the length of the text."""
    seen = [signs.of(line) for line in lines]
    page = _page(lines, seen, head)
    placed = [{**seen[number], **_place(page, number), **_likeness(page, number)} for number in range(len(lines))]
    for number, features in enumerate(placed):
        features.update(_neighbours(page, number))
    return placed


def _distance(lines: int) -> str:
    return next((str(most) for most in (1, 2, 4, 8) if lines <= most), "far" if lines < _FAR else "none")


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines with what is counted over all of them."""

    lines: Sequence[Line]
    seen: Sequence[Features]
    head: Head
    prose: Sequence[int]
    headings: Sequence[int]  # short lines that open a list of furniture
    dated: Sequence[int]
    run: Sequence[tuple[int, int]]  # lines without prose in a row around each line, and its place in the row
    open_run: Sequence[tuple[int, int]]
    read_before: Sequence[float]  # share of the prose's words that stand above each line
    keys: Counter[str]
    starts: Counter[str]
    long_starts: Counter[str]
    ends: Counter[str]
    shingles: Counter[tuple[str, ...]]
    content: Sequence[frozenset[str]]
    body: Counter[str]  # in how many lines of prose each word stands
    typical: Mapping[str, float]  # of a line of prose
    common: frozenset[str]  # words that the prose is knit with, in whatever language
    surnames: frozenset[str]


def _page(lines: Sequence[Line], seen: Sequence[Features], head: Head) -> _Page:
    prose = [number for number, line in enumerate(lines) if line.is_prose]
    content = [line.content() for line in lines]
    return _Page(
        lines=lines,
        seen=seen,
        head=head,
        prose=prose,
        headings=[number for number, line in enumerate(lines) if _opens_list(line, seen[number])],
        dated=[number for number, line in enumerate(lines) if line.size <= 16 and _is_dated(seen[number])],
        run=_runs(lines, lambda line: not line.is_prose),
        open_run=_runs(lines, lambda line: not line.ends),
        read_before=_read_before(lines),
        keys=Counter(line.key for line in lines),
        starts=Counter(" ".join(line.tokens[:2]) for line in lines if len(line.tokens) > 4),
        long_starts=Counter(" ".join(line.tokens[:4]) for line in lines if len(line.tokens) > 6),
        ends=Counter(" ".join(line.tokens[-2:]) for line in lines if len(line.tokens) > 4),
        shingles=Counter(shingle for line in lines for shingle in dict.fromkeys(_shingles(line))),
        content=content,
        body=Counter(word for number in prose for word in content[number]),
        typical=_typical(lines, prose),
        common=_common(lines, prose),
        surnames=frozenset(name.split()[-1].lower() for name in head.authors),
    )


def _opens_list(line: Line, seen: Features) -> bool:
    if line.size > 8 or (line.ends and line.size > 5):
        return False
    return any(f"starts {category}" in seen or f"{category} s" in seen for category in _HEADING)


def _is_dated(seen: Features) -> bool:
    return any(name in seen for name in ("date s", "date m", "date l", "starts written", "starts published"))


def _runs(lines: Sequence[Line], belongs: Callable[[Line], bool]) -> list[tuple[int, int]]:
    found = [(0, 0)] * len(lines)
    start = 0
    for number in range(len(lines) + 1):
        if number < len(lines) and belongs(lines[number]):
            continue
        for inside in range(start, number):
            found[inside] = (number - start, inside - start)
        start = number + 1
    return found


def _read_before(lines: Sequence[Line]) -> list[float]:
    total = sum(line.size for line in lines if line.is_prose) or 1
    read, found = 0, []
    for line in lines:
        found.append(read / total)
        read += line.size if line.is_prose else 0
    return found


def _shingles(line: Line) -> list[tuple[str, ...]]:
    """Every five words in a row, by which a line is found within another one."""
    return [tuple(line.tokens[i : i + 5]) for i in range(len(line.tokens) - 4)]


def _common(lines: Sequence[Line], prose: Sequence[int]) -> frozenset[str]:
    """The words that stand in a fifth of the paragraphs, and in three at least."""
    within = Counter(token for number in prose for token in set(lines[number].tokens))
    return frozenset(token for token, count in within.items() if count >= max(3, len(prose) / 5))


def _typical(lines: Sequence[Line], prose: Sequence[int]) -> Mapping[str, float]:
    sizes = sorted(lines[number].size for number in prose) or [30]
    words = sum(len(lines[number].tokens) for number in prose)
    return {
        "size": max(20, sizes[len(sizes) // 2]),
        "function": sum(lines[number].counts.get("function", 0) for number in prose) / max(1, words),
        "capitals": sum(lines[number].capitals for number in prose) / max(1, len(prose)),
    }


def _place(page: _Page, number: int) -> Features:
    """Where the line stands: before, within or after the prose, near which headings, in what row of lines."""
    line, kind = page.lines[number], kind_of(page.lines[number])
    form, width = kind[:4], kind[4:]
    before = bisect_left(page.prose, number)
    after = len(page.prose) - bisect_right(page.prose, number)
    zone = "head" if before == 0 else "foot" if after == 0 else "within"
    found = dict.fromkeys(
        (
            f"{zone} {kind}",
            f"above {_few(before)} {form}",
            f"below {_few(after)} {form}",
            f"last prose {_distance(number - page.prose[before - 1] if before else _FAR)} {form}",
            f"next prose {_distance(page.prose[-after] - number if after else _FAR)} {form}",
        ),
        1.0,
    )
    found[f"read {form}"] = page.read_before[number]
    if page.read_before[number] >= 0.98:
        found[f"all read {kind}"] = 1.0
    if not line.is_prose:
        found[f"row {_distance(page.run[number][0])} {form}"] = 1.0
    if not line.ends:
        length, place = page.open_run[number]
        found.update({f"open row {_distance(length)} {width}": 1.0, f"place in row {_distance(place + 1)}": 1.0})
    found.update(_after_headings(page, number, form, width, before))
    found.update(_around_head(page, number, kind, before))
    return found


def _few(count: int) -> str:
    return str(count) if count < 2 else "few" if count < 4 else "many"


def _after_headings(page: _Page, number: int, form: str, width: str, before: int) -> Features:
    passed = bisect_left(page.headings, number)
    found = {f"headings {_few(passed)}{'+' if passed >= 9 else ''} {form}": 1.0}
    if passed and number - page.headings[passed - 1] < _FAR:
        last = page.headings[passed - 1]
        between = bisect_left(page.prose, number) - bisect_right(page.prose, last)
        found[f"heading {_distance(number - last)} {form} {min(between, 2)}"] = 1.0
    since = passed - (bisect_left(page.headings, page.prose[before - 1]) if before else 0)
    found[f"headings since prose {min(since, 2)} {form}{width}"] = 1.0
    return found


def _around_head(page: _Page, number: int, kind: str, before: int) -> Features:
    found: Features = {}
    following = bisect_right(page.dated, number)
    if before == 0 and following < len(page.dated) and page.dated[following] - number <= 6:
        found[f"deck {kind}"] = 1.0
    if before <= 1 and page.dated and page.dated[0] < number:
        found[f"after byline {kind}"] = 1.0
    headline = page.head.headline
    if headline is not None and number <= headline + _JUST_BELOW:
        found[f"{'before' if number < headline else 'just below'} headline {kind}"] = 1.0
    if page.surnames & set(page.lines[number].tokens) and number not in page.head.numbers:
        found[f"names the author {kind[4:]}"] = 1.0
    return found


def _likeness(page: _Page, number: int) -> Features:
    """How the line repeats others, and how it resembles the prose."""
    line = page.lines[number]
    kind = kind_of(line)
    found = dict.fromkeys(_repeats(page, number, kind), 1.0)
    if line.size >= 4:
        found.update(_compared(page, number, kind))
    around = range(max(0, number - 4), min(len(page.lines), number + 5))
    others = [page.lines[at].is_prose for at in around if at != number]
    found[f"prose around {kind[:4]}"] = found[f"prose around {kind[4:]}"] = sum(others) / max(1, len(others))
    labels = [_is_label(page.seen[at]) for at in around if at != number]
    found[f"labels around {kind[:4]}"] = sum(labels) / max(1, len(labels))
    if 0 < number < len(page.lines) - 1:
        beside = "".join("P" if page.lines[at].is_prose else "-" for at in (number - 1, number + 1))
        found[f"between {beside} {kind}"] = 1.0
    return found


def _is_label(seen: Features) -> bool:
    return not seen.keys().isdisjoint(_LABELS)


def _repeats(page: _Page, number: int, kind: str) -> Iterable[str]:
    line = page.lines[number]
    times = page.keys[line.key] if line.key else 1
    if times > 1:
        yield f"repeated {kind[4:]}"
        if times > 2 and line.size > 3:
            yield "repeated often"
    elif len(line.tokens) >= 5 and all(
        page.shingles[tuple(line.tokens[at : at + 5])] > 1 for at in (0, len(line.tokens) - 5)
    ):
        yield f"within another {kind[4:]}"
    if len(line.tokens) > 4:
        if page.starts[" ".join(line.tokens[:2])] > times:
            yield f"starts like another {kind}"
        if page.ends[" ".join(line.tokens[-2:])] > times:
            yield f"ends like another {kind}"
    if len(line.tokens) > 6 and page.long_starts[" ".join(line.tokens[:4])] > times:
        yield "starts much like another"


def _compared(page: _Page, number: int, kind: str) -> Features:
    line, content, typical = page.lines[number], page.content[number], page.typical
    form, width = kind[:4], kind[4:]
    own = 1 if line.is_prose else 0
    relative = line.size / typical["size"]
    found = {
        f"relative size {next((str(most) for most in (0.2, 0.4, 0.8) if relative < most), 'full')} {form}": 1.0,
        f"relative function {form}": line.counts.get("function", 0) / max(1, len(line.tokens)) - typical["function"],
        f"relative capitals {width}": line.capitals - typical["capitals"],
    }
    if page.common and line.tokens:
        knit = sum(token in page.common for token in line.tokens) / len(line.tokens)
        found[f"common {kind}"] = found[f"common {width}"] = knit
    if content:
        found[f"shared {width}"] = sum(page.body[word] > own for word in content) / len(content)
        found[f"shared {kind}"] = found[f"shared {width}"]
        found.update(_shared_with_next(page, number, kind))
    if line.size < 40:
        found.update(_shared_names(page, line, kind, own))
    return found


def _shared_with_next(page: _Page, number: int, kind: str) -> Features:
    following = bisect_right(page.prose, number)
    content = page.content[number]
    if page.lines[number].size >= 40 or following >= len(page.prose):
        return {}
    ahead = [page.content[at] for at in page.prose[following : following + 2]]
    return {f"shared with next {kind}": sum(any(word in words for words in ahead) for word in content) / len(content)}


def _shared_names(page: _Page, line: Line, kind: str, own: int) -> Features:
    names = [word.lower().replace("’", "'") for word in line.printed[1:] if word[0].isupper() and len(word) > 3]
    if not names:
        return {}
    shared = sum(page.body[name] > own for name in names) / len(names)
    nouns = " nouns" if page.typical["capitals"] >= _NOUNS_CAPITALISED else ""
    found = {f"shared names{nouns} {kind}": shared}
    if shared == 0 and len(names) > 1:
        found[f"strange names{nouns} {kind}"] = 1.0
    return found


_SIZES = tuple(f"size {size}" for size in ("1", "3", "5", "8", "12", "19", "34", "more"))
_LABELS = frozenset({
    *(f"{category} s" for category in (*PROMOTING, "tags")),
    "ago", "date s", "name", "ellipsis", "reading s", "clock s",
})  # fmt: skip
_SEEN_BESIDE = frozenset({
    *_SIZES, *(f"{category} {width}" for category in CATEGORIES for width in "sm"),
    *(f"starts {category}" for category in CATEGORIES),
    "ellipsis", "colon", "ago", "date s", "date m", "clock s", "reading s", "name", "all capitals s", "all capitals m",
    "starts with a digit s", "slash s", "enumerated", "starts quoted", "address s", "handle", "side", "copyright",
    "label", "credit after its last sentence",
})  # fmt: skip
_SEEN_NEAR = frozenset({
    *_SIZES, "ago", "date s", "name", "ellipsis", "colon", "starts related", "starts comment", "starts subscribe",
    "related s", "comment s", "share s",
})  # fmt: skip


# What is seen of a neighbour -> the feature that it is of a line so far from it.
_AT = {
    offset: {name: f"{offset:+d} {name}" for name in names}
    for offset, names in ((-2, _SEEN_NEAR), (-1, _SEEN_BESIDE), (1, _SEEN_BESIDE), (2, _SEEN_NEAR))
}


def _neighbours(page: _Page, number: int) -> Features:
    found: Features = {}
    form = kind_of(page.lines[number])[:4]
    for offset, named in _AT.items():
        at = number + offset
        if not 0 <= at < len(page.lines):
            found[f"{offset:+d} edge"] = 1.0
            continue
        found.update(dict.fromkeys((named[name] for name in page.seen[at] if name in named), 1.0))
        if abs(offset) == 1:
            found[f"{offset:+d} {kind_of(page.lines[at])} beside {form}"] = 1.0
            if page.lines[at].key and page.keys[page.lines[at].key] > 1:
                found[f"{offset:+d} repeated"] = 1.0
    return found
