"""Describe each mention that could be the speaker of a quotation, by where it stands and what verbs it has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from summaries.quotes.acts import Act, Parse, Place, Rule, acts, has_verb_after, is_subject_like, place
from summaries.quotes.cues import Cue
from summaries.quotes.entities import Entity
from summaries.quotes.settings import Setting
from summaries.quotes.stream import QUOTE

SENTENCES_BACK = 4
SENTENCES_ON = 1
FAR = 40  # tokens; what is farther off counts as this far
MANY = 20
REACH = 120  # tokens on either side of a quotation in which its speaker is looked for


class Standing(NamedTuple):
    """What is known of a mention whichever quotation is asked about."""

    kind: int
    titled: int
    token_before: int
    token_after: int
    owner: int
    subject_like: int
    verb_after: int
    object: int  # class of a verb of speech right before it
    times: int  # mentions of the same entity in the article
    first: int  # begins its sentence
    length: int  # tokens
    personal: int  # how plainly a name is a person's; 4: no name
    speaks: int  # verbs of speech in the article that have the entity as their subject


class Relation(NamedTuple):
    """How a mention stands to one quotation."""

    before: int
    distance: int
    sentences: int
    paragraphs: int
    rule: int
    cue: int
    cue_distance: int
    cue_rank: int  # verbs of speech of its sentence that are nearer to the quotation; 6 and more: it has none
    previous: int  # 1: the mention, 2: the entity that the quotation before was given to, 3: both
    quotes_between: int
    mentions_between: int
    cues_between: int
    commas_between: int


FEATURES = Standing._fields + Relation._fields + Setting._fields


class Reader:
    """A parse of one article in which each sentence's verbs and each mention's standing are read once."""

    def __init__(self, parsed: Parse, entities: Sequence[Entity], of: Mapping[int, int]) -> None:
        self.parsed = parsed
        self._entities = entities
        self._of = of
        self._speaks: Counter[int] | None = None
        self._acts: dict[int, list[Act]] = {}
        self._standing: dict[int, Standing] = {}
        tokens, cues = parsed.stream.tokens, parsed.stream.cues
        self._quotes = _sums([token.text == QUOTE for token in tokens])
        self._ends = _sums([index in parsed.end for index in range(len(tokens))])
        self._cues = _sums([bool(cue) for cue in cues])
        self._commas = _sums([token.text == "," for token in tokens])

    def acts_in(self, sentence: int) -> list[Act]:
        """The verbs of speech of a sentence with their subjects."""
        if sentence not in self._acts:
            self._acts[sentence] = acts(self.parsed, range(*self.parsed.stream.bounds[sentence]))
        return self._acts[sentence]

    def standing(self, number: int) -> Standing:
        """What is known of a mention whichever quotation is asked about."""
        if number not in self._standing:
            self._standing[number] = self._stand(number)
        return self._standing[number]

    def _stand(self, number: int) -> Standing:
        stream, mention = self.parsed.stream, self.parsed.mentions[number]
        tokens, left, last = stream.tokens, mention.left, mention.last
        begin, stop = stream.bounds[tokens[left].sentence]
        entity = self._of.get(number)
        return Standing(
            kind=int(mention.kind),
            titled=int(bool(mention.title)),
            token_before=int(place(tokens[left - 1]) if left > begin else Place.EDGE),
            token_after=int(place(tokens[last + 1]) if last + 1 < stop else Place.EDGE),
            owner=int(tokens[last].owns),
            subject_like=int(is_subject_like(self.parsed, number)),
            verb_after=int(has_verb_after(tokens, last, stop)),
            object=int(stream.cues[left - 1]) if left > begin else 0,
            times=0 if entity is None else min(len(self._entities[entity].mentions), MANY),
            first=int(left == begin),
            length=min(last - left + 1, MANY),
            personal=4 if entity is None else self._entities[entity].personal,
            speaks=0 if entity is None else min(self.speaks(entity), MANY),
        )

    def speaks(self, entity: int) -> int:
        """How many verbs of speech of the article have this entity as their subject."""
        if self._speaks is None:
            found = (act for sentence in range(len(self.parsed.stream.bounds)) for act in self.acts_in(sentence))
            sure = (act.subject for act in found if act.cue >= Cue.TELL and act.rule not in (Rule.PASSIVE, Rule.LOOSE))
            self._speaks = Counter(self._of[subject] for subject in sure if subject in self._of)
        return self._speaks[entity]

    def relation(self, number: int, at: int, previous: int) -> Relation:
        """How mention `number` stands to the quotation at token `at`."""
        stream, mention = self.parsed.stream, self.parsed.mentions[number]
        tokens, left, last = stream.tokens, mention.left, mention.last
        act, rank = self._act_of(number, tokens[left].sentence, at)
        low, high = (last + 1, at) if last < at else (at + 1, left)
        return Relation(
            before=int(last < at),
            distance=min(high - low, FAR),
            sentences=max(-2, min(tokens[at].sentence - tokens[left].sentence, 6)),
            paragraphs=min(tokens[at].paragraph - tokens[left].paragraph, 4),
            rule=int(act.rule) if act else 0,
            cue=int(act.cue) if act else 0,
            cue_distance=max(-FAR, min(FAR, at - act.at)) if act else FAR + 1,
            cue_rank=rank,
            previous=previous,
            quotes_between=min(self._quotes[high] - self._quotes[low], MANY),
            mentions_between=min(self._ends[high] - self._ends[low], MANY),
            cues_between=min(self._cues[high] - self._cues[low], MANY),
            commas_between=min(self._commas[high] - self._commas[low], MANY),
        )

    def _act_of(self, mention: int, sentence: int, at: int) -> tuple[Act | None, int]:
        """The verb of speech nearest to the quotation whose subject the mention is, and how many others are nearer."""
        here = self.acts_in(sentence)
        own = [act for act in here if act.subject == mention]
        if not own:
            return None, min(len(here), 5) + 6
        nearest = min(own, key=lambda act: abs(act.at - at))
        return nearest, min(sum(abs(act.at - at) < abs(nearest.at - at) for act in here), 5)

    def nearby(self, at: int, previous: int | None) -> list[int]:
        """Mentions near enough to token `at` to be its speaker, with that of the quotation before, ascending."""
        stream, begin = self.parsed.stream, self.parsed.begin
        sentence, paragraph = stream.tokens[at].sentence, stream.tokens[at].paragraph
        low = stream.bounds[max(0, sentence - SENTENCES_BACK)][0]
        high = stream.bounds[min(len(stream.bounds) - 1, sentence + SENTENCES_ON)][1]
        found = {
            begin[index]
            for index in range(max(low, at - REACH), min(high, at + REACH))
            if index in begin and paragraph - 1 <= stream.tokens[index].paragraph <= paragraph
        }
        return sorted(found if previous is None else found | {previous})


def _sums(flags: Iterable[bool]) -> list[int]:
    return list(accumulate(flags, initial=0))


def describe(reader: Reader, at: int, around: Setting, number: int, previous: int) -> Sequence[int]:
    """The features of one candidate, in the order of FEATURES."""
    return (*reader.standing(number), *reader.relation(number, at, previous), *around)
