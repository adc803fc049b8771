"""Sentences of two publishers that give one quantity with different values."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import combinations

from summaries.briefs.figures import Figure, Kind, figures
from summaries.briefs.story import Story

APART = timedelta(days=1)  # between two articles, beyond which the later count replaces the earlier one
_SAME_EVENT = 0.2  # words in common of two sentences, or of them and their neighbours, that speak of one thing
_SAME_MEASURE = 0.4  # the same for money and shares, of which one article prints many
_SAME_IN_OPENING = 0.25  # ... but for one noun in what opens both articles
_SAME_SENTENCE = 0.15  # the least in common of the two sentences alone, where an article tells of several such counts
_TOLD_OF_MANY = frozenset({Kind.DEAD, Kind.INJURED, Kind.MISSING, Kind.HELD, Kind.DISPLACED})
_LOOSE = frozenset({Kind.MONEY, Kind.SHARE, Kind.TROOPS, Kind.COUNT})
_NOT_YET = timedelta(hours=3)  # between two articles, from which a higher toll in the later one is but the newer
_OPENING = 3  # units of an article that tell the main event
_NEAR, _NEAR_ROUGH = 1.02, 1.25  # ratio up to which two values are one, and where one of them is "about"
_COUNTED_ONE_BY_ONE = 1_000  # figures below it are exact unless they are "about"
_ROUNDED = 1.1  # ratio up to which two large figures are one, rounded in two ways
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|across|around|through)\s(?:the\s)?((?:[A-Z][\w’'-]+\s?){1,3})"
)
_DAY = re.compile(
    r"\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2})\b"
)
_EXPECTED = re.compile(
    r"\b(?:expect|estimat|forecast|predict|project|plan(?:s|ned)\sto|target|anticipat)\w*", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MONTHS = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\Z"
)


def disagreements(story: Story, origins: Sequence[int], candidates: Sequence[int]) -> list[tuple[int, int]]:
    """Pairs of units, the graver quantity and the worthier sentences first; of two articles the earlier given first.

    A pair is left out where either article prints the other's value too, where one value is a limit, a range or a
    rounding of the other, where they are of other people, places or days, and where the articles lie more than a day
    apart.
    """
    if story.newest_first:
        return []  # a long run tells of many events, each with counts of its own
    stated = {index: figures(unit.text) for index, unit in enumerate(story.units) if unit.english}
    values = _values(story, stated)
    plain = {index: _alone(stated[index]) for index in candidates if stated.get(index)}
    found = [
        (list(Kind).index(one.kind), -story.worth[a] - story.worth[b], a, b)
        for a, b in combinations(plain, 2)
        if _may_compare(story, origins, a, b)
        for one in plain[a]
        for other in plain[b]
        if _contradict(one, other)
        and not _is_newer(story, a, b, one, other)
        and not _prints(values, story.units[a].article, other)
        and not _prints(values, story.units[b].article, one)
        and _is_one_thing(story, one.kind, one.of, a, b)
    ]
    return list(dict.fromkeys((a, b) for *_, a, b in sorted(found)))


def _values(story: Story, stated: Mapping[int, Sequence[Figure]]) -> Mapping[int, Sequence[Figure]]:
    """All that each article states, in whatever sentence."""
    values: dict[int, list[Figure]] = {}
    for index, found in stated.items():
        values.setdefault(story.units[index].article, []).extend(found)
    return values


def _alone(stated: Sequence[Figure]) -> list[Figure]:
    """The figures of which a sentence has one of the kind: of several nobody can tell which is the other's."""
    return [
        figure
        for figure in stated
        if sum(each.kind is figure.kind and (each.of == figure.of or figure.kind is not Kind.COUNT) for each in stated)
        == 1
    ]


def _may_compare(story: Story, origins: Sequence[int], a: int, b: int) -> bool:
    one, other = story.units[a].article, story.units[b].article
    return origins[one] != origins[other] and abs(story.ages[one] - story.ages[other]) <= APART


def _contradict(one: Figure, other: Figure) -> bool:
    if one.kind is not other.kind or one.of != other.of:
        return False
    if one.kind in {Kind.MONEY, Kind.SHARE} and not one.of and one.led_by != other.led_by:
        return False
    return not _is_near(one, other)


def _is_newer(story: Story, a: int, b: int, one: Figure, other: Figure) -> bool:
    """Whether a toll has only risen from the earlier article to the later one."""
    if one.kind not in _TOLD_OF_MANY:
        return False
    older = story.ages[story.units[a].article] - story.ages[story.units[b].article]
    return abs(older) >= _NOT_YET and (one.value < other.value) == (older > timedelta(0))


def _is_near(one: Figure, other: Figure) -> bool:
    low, high = sorted((one.value, other.value))
    if low <= 0:
        return True
    rough = one.rough or other.rough
    limit = _NEAR_ROUGH if rough else _NEAR if one.kind in {Kind.MAGNITUDE, Kind.VOTES} else _ROUNDED
    if not rough and high < _COUNTED_ONE_BY_ONE and one.kind not in _LOOSE:
        limit = 1.0
    return high / low <= limit


def _prints(values: Mapping[int, Sequence[Figure]], article: int, figure: Figure) -> bool:
    return any(
        each.kind is figure.kind
        and (each.of == figure.of or figure.kind is not Kind.COUNT)
        and (each.value == figure.value or (figure.kind not in _LOOSE and _is_near(each, figure)))
        for each in values.get(article, ())
    )


def _is_one_thing(story: Story, kind: Kind, of: str, a: int, b: int) -> bool:
    if bool(_EXPECTED.search(story.units[a].text)) != bool(_EXPECTED.search(story.units[b].text)):
        return False
    if _differ(_PLACE, story, a, b) or _differ(_DAY, story, a, b):
        return False
    if _differ(_YEAR, story, a, b):
        return False
    opening = all(story.units[index].place < _OPENING for index in (a, b))
    if kind in _LOOSE:
        return bool(story.overlap[a, b] >= (_SAME_IN_OPENING if opening and of else _SAME_MEASURE))
    if kind in _TOLD_OF_MANY:
        if story.overlap[a, b] < _SAME_SENTENCE or not story.units[a].names & story.units[b].names:
            return False
        if opening:
            return True
    return any(story.overlap[one, other] >= _SAME_EVENT for one in _around(story, a) for other in _around(story, b))


def _around(story: Story, index: int) -> Iterator[int]:
    yield index
    for beside in (index - 1, index + 1):
        if 0 <= beside < len(story.units) and story.units[beside].article == story.units[index].article:
            yield beside


def _differ(pattern: re.Pattern[str], story: Story, a: int, b: int) -> bool:
    """Whether both name places, or days, and none in common."""
    one, other = (
        {
            found.strip()[:12]
            for found in pattern.findall(story.units[index].text)
            if pattern is not _PLACE or not _MONTHS.search(found.strip())
        }
        for index in (a, b)
    )
    return bool(one and other and not one & other)
