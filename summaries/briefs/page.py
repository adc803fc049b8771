"""A brief while it is being filled: what stands in it, and what there is still room for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from summaries.briefs.figures import numbers
from summaries.briefs.likeness import Phrases, Roots, phrases, tells_the_same
from summaries.briefs.story import Story
from summaries.briefs.units import ROOT
from summaries.document import Document, Line, Quote, Slot
from summaries.sentences import words
from summaries.vectors import terms

MOST_CHARACTERS = 1_500  # shown of one article, and ...
SHARE = 4  # ... no more than one part in so many of it, save that a short one may give one sentence
SAME = 0.6  # likeness from which sentences of two articles are one line with two sources
ALIKE = 0.4  # likeness above which the second tells a reader too little
OVERLAP = 0.37  # the same, where rare words count no more than others
OVERLAP_OF_LEADS = 0.28  # the same of two sentences that open articles on one event, and so tell the same news
SAME_OPENING = 0.33  # the same of their headlines and first sentences together
PHRASES = 4  # in common, from which two lines tell one thing
ALIKE_IN_ALL = 0.46  # likeness, with what phrases and names in common add, from which they do
EACH_PHRASE, EACH_NAME, MOST_NAMES = 0.05, 0.04, 3  # what is added
ALIKE_IN_PHRASES = 0.24  # likeness below which phrases do not make two sentences one line with two sources
PHRASES_OF_VOICES = 7  # where the second gives a voice or a concern: it is about what is told, and yet news
PHRASES_OF_SAME = 5  # the same, besides every name and figure, from which sentences are one line with two sources
RUN = 6  # words in a row that no two lines have in common

_VOICES = frozenset({Slot.WHO_SAID_WHAT, Slot.OTHER_WAY, Slot.WHY_IT_MATTERS})

Run = tuple[str, ...]


@dataclass(slots=True)
class Page:
    """Lines of a brief, no two alike, within the budget of words and the share of each article."""

    story: Story
    budget: int  # words left
    known: frozenset[int] = frozenset()  # units that the reader has read
    lines: list[Line] = field(default_factory=list)
    _shown: list[int] = field(default_factory=list)  # the unit of each line
    _characters: Counter[int] = field(default_factory=Counter)  # by article
    _runs: dict[int, frozenset[Run]] = field(default_factory=dict)  # of the units that were asked for
    _phrases: dict[int, Phrases] = field(default_factory=dict)  # the same

    def put(self, slot: Slot, index: int, quote: Quote | None = None) -> bool:
        """Adds the unit as a line if it is new to the reader and there is room for it; whether it did."""
        if not self._has_room([index]) or self._is_told(index, [*self._shown, *self.known], slot in _VOICES):
            return False
        self._add(slot, index, quote=quote)
        return True

    def put_pair(self, one: int, other: int) -> bool:
        """Adds units that contradict each other, both or neither; whether it did.

        Where one of them stands on the page already only the other is added, and the line that stands is given the
        number of the pair.
        """
        new = [index for index in (one, other) if index not in self._shown]
        beside = [index for index in self._shown if index not in (one, other)]
        repeated = any(self.story.alike[index, other] >= SAME for index in new for other in beside)
        if repeated or any(self._is_told(index, [*self.known]) for index in new) or not self._has_room(new):
            return False
        standing = [self._shown.index(index) for index in (one, other) if index in self._shown]
        if not new or any(self.lines[number].pair for number in standing):
            return False
        pair = 1 + max((line.pair or 0 for line in self.lines), default=0)
        for number in standing:
            self.lines[number] = replace(self.lines[number], pair=pair)
        for index in new:
            self._add(Slot.DISAGREE, index, pair=pair)
        return True

    def count(self, slot: Slot) -> int:
        """How many lines stand in the slot; of disagreements, how many pairs."""
        if slot is Slot.DISAGREE:
            return len({line.pair for line in self.lines if line.pair})
        return sum(line.slot is slot for line in self.lines)

    def place(self, number: int) -> int:
        """Where in its article the line of this number stands."""
        return self.story.units[self._shown[number]].place

    def likeness(self, index: int) -> float:
        """How like the unit is to the likest of those that are shown."""
        return max((float(self.story.overlap[index, other]) for other in self._shown), default=0.0)

    def told(self) -> Roots:
        """The beginnings of the words of the headline and of all lines."""
        title = self.story.documents[self.story.lead].title or ""
        return frozenset(word[:ROOT] for word in terms(words(title))).union(
            *(self.story.units[index].roots for index in self._shown)
        )

    def _add(self, slot: Slot, index: int, *, quote: Quote | None = None, pair: int | None = None) -> None:
        unit = self.story.units[index]
        self.budget -= unit.length
        self._shown.append(index)
        self._characters[unit.article] += len(unit.text)
        self.lines.append(Line(slot, unit.article, unit.sentence.span, unit.text, self._also(index), quote, pair))

    def _has_room(self, indexes: Iterable[int]) -> bool:
        units = [self.story.units[index] for index in indexes]
        if sum(unit.length for unit in units) > self.budget:
            return False
        return all(self._may_give(unit.article, len(unit.text)) for unit in units)

    def _may_give(self, article: int, characters: int) -> bool:
        given = self._characters[article]
        return given == 0 or given + characters <= share(self.story.documents[article])

    def _is_told(self, index: int, told: list[int], voice: bool = False) -> bool:
        """Whether a reader of these units learns too little from this one."""
        if index in told:
            return True
        story, unit = self.story, self.story.units[index]
        for other in told:
            both_open = unit.place == story.units[other].place == 0 and not story.newest_first
            most = OVERLAP_OF_LEADS if both_open else OVERLAP
            if story.alike[index, other] > ALIKE or story.overlap[index, other] > most:
                return True
            if both_open and story.openings[unit.article, story.units[other].article] > SAME_OPENING:
                return True
            if not story.newest_first and (
                self._say_one_thing(index, other, voice) or tells_the_same(unit, story.units[other])
            ):
                return True
        mine = self._runs_of(index)
        return any(not mine.isdisjoint(self._runs_of(other)) for other in told)

    def _say_one_thing(self, index: int, other: int, voice: bool) -> bool:
        common = self._common(index, other)
        if voice:
            return common >= PHRASES_OF_VOICES
        named = len(self.story.units[index].names & self.story.units[other].names)
        likeness = self.story.overlap[index, other] + EACH_PHRASE * common + EACH_NAME * min(named, MOST_NAMES)
        return common >= PHRASES or bool(common and likeness >= ALIKE_IN_ALL)

    def _phrases_of(self, index: int) -> Phrases:
        if index not in self._phrases:
            self._phrases[index] = phrases(self.story.units[index])
        return self._phrases[index]

    def _runs_of(self, index: int) -> frozenset[Run]:
        if index not in self._runs:
            read = [word.casefold() for word in words(self.story.units[index].text)]
            self._runs[index] = frozenset(zip(*(read[start:] for start in range(RUN)), strict=False))
        return self._runs[index]

    def _also(self, index: int) -> tuple[int, ...]:
        """Other articles that print nearly the same, or the same names and figures in the same phrases."""
        story, mine = self.story, self.story.units[index]
        printed, named = numbers(mine.text), mine.names
        near = np.flatnonzero((story.alike[index] >= SAME) | (story.overlap[index] >= ALIKE_IN_PHRASES)).tolist()
        return tuple(
            sorted(
                {
                    story.units[other].article
                    for other in near
                    if story.units[other].article != mine.article
                    and printed <= numbers(story.units[other].text)
                    and (
                        story.alike[index, other] >= SAME
                        or (named <= story.units[other].names and self._common(index, other) >= PHRASES_OF_SAME)
                    )
                }
            )
        )

    def _common(self, one: int, other: int) -> int:
        """How many phrases two units have in common."""
        return len(self._phrases_of(one) & self._phrases_of(other))


def share(document: Document) -> int:
    """How many characters may be shown of it in more than one line."""
    return min(MOST_CHARACTERS, len(document.text) // SHARE)
