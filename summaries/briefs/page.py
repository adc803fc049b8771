"""A brief while it is being filled: what stands in it, and what there is still room for."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from summaries.briefs.story import Story
from summaries.document import Line, Quote, Slot

MOST_CHARACTERS = 1_500  # shown of one article, and ...
SHARE = 4  # ... no more than one part in so many of it, but ...
A_FEW_LINES = 400  # ... so many of a short one: of a note of three sentences a quarter is no sentence
SAME = 0.6  # likeness from which sentences of two articles are one line with two sources
ALIKE = 0.4  # likeness above which the second tells a reader too little


@dataclass(slots=True)
class Page:
    """Lines of a brief, no two alike, within the budget of words and the share of each article."""

    story: Story
    budget: int  # words left
    lines: list[Line] = field(default_factory=list)
    _shown: list[int] = field(default_factory=list)  # the unit of each line
    _characters: Counter[int] = field(default_factory=Counter)  # by article

    def put(self, slot: Slot, index: int, quote: Quote | None = None) -> bool:
        """Adds the unit as a line if it is new to the reader and there is room for it; whether it did."""
        if not self._has_room(index) or any(self.story.alike[index, other] > ALIKE for other in self._shown):
            return False
        unit = self.story.units[index]
        self.budget -= unit.length
        self._shown.append(index)
        self._characters[unit.article] += len(unit.text)
        self.lines.append(Line(slot, unit.article, unit.sentence.span, unit.text, self._also(index), quote))
        return True

    def count(self, slot: Slot) -> int:
        """How many lines stand in the slot."""
        return sum(line.slot is slot for line in self.lines)

    def place(self, number: int) -> int:
        """Where in its article the line of this number stands."""
        return self.story.units[self._shown[number]].place

    def _has_room(self, index: int) -> bool:
        unit = self.story.units[index]
        most = max(A_FEW_LINES, min(MOST_CHARACTERS, len(self.story.documents[unit.article].text) // SHARE))
        return unit.length <= self.budget and self._characters[unit.article] + len(unit.text) <= most

    def _also(self, index: int) -> tuple[int, ...]:
        near = {unit.article for other, unit in enumerate(self.story.units) if self.story.alike[index, other] >= SAME}
        return tuple(sorted(near - {self.story.units[index].article}))
