"""Turn what was decided into quotes: slices of the text with their host sentences, speakers, roles and verbs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from summaries.document import Quote, QuoteKind, Sentence, Span
from summaries.quotes import indirect
from summaries.quotes.acts import Place, Rule
from summaries.quotes.entities import name_words
from summaries.quotes.marks import Marked
from summaries.quotes.negation import negated
from summaries.quotes.reported import Told
from summaries.quotes.roles import role
from summaries.quotes.settings import is_sentence
from summaries.quotes.speakers import Article, Said, Weights, cue_of, resolve
from summaries.quotes.transcripts import Turn

LEAST = 0.2  # confidence below which no speaker is given
REPORTED = 0.85  # confidence of the subject of a verb that reports speech without marks
LABELLED = 0.95  # confidence of a label in a transcript


@dataclass(frozen=True, slots=True)
class Results:
    """Makes the quotes of one article; each person's role is looked up once."""

    article: Article
    units: Sequence[Sentence]
    weights: Weights
    roles: dict[int, str | None] = field(default_factory=dict)

    def marked(self, number: int, marked: Marked, said: Said) -> Quote:
        """A quotation in marks."""
        kind = _kind(said)
        given = said.name is not None and said.confidence >= LEAST
        span = _trimmed(self.article.text, marked.inner)
        return Quote(
            span=span,
            text=span.of(self.article.text),
            kind=kind,
            sentence=self._host(marked.outer),
            speaker=said.name if given else None,
            role=self._role(said.entity) if given else None,
            negated=kind is QuoteKind.MIXED and negated(self.article.reader.parsed.stream, number),
            cue=cue_of(self.article, number, said) if given else None,
            confidence=round(said.confidence, 3) if given else 0.0,
        )

    def turn(self, turn: Turn) -> Quote:
        """A turn of a transcript, under the fullest name that ends as its label does."""
        last = name_words(turn.label)[-1:]
        known = (n for n, e in enumerate(self.article.entities) if name_words(e.name)[-1:] == last and " " in e.name)
        entity = next(known, None)
        return Quote(
            span=turn.words,
            text=turn.words.of(self.article.text),
            kind=QuoteKind.DIRECT,
            sentence=self._host(turn.words),
            speaker=turn.label if entity is None else self.article.entities[entity].name,
            role=self._role(entity),
            confidence=LABELLED,
        )

    def reported(self, spoke: Sequence[tuple[int, int]]) -> Iterator[Quote]:
        """Reported clauses without marks whose speaker is the subject of a verb of speech."""
        parsed = self.article.reader.parsed
        for found in indirect.find(self.article.reader):
            earlier = spoke[: bisect_right(spoke, (found.sentence, len(self.article.entities)))]
            name, entity, sure = resolve(self.article, self.weights, earlier, found.act.subject)
            confidence = REPORTED * sure
            if name is not None and confidence >= LEAST:
                yield Quote(
                    span=found.words,
                    text=found.words.of(self.article.text),
                    kind=QuoteKind.INDIRECT,
                    sentence=self._host(found.words),
                    speaker=name,
                    role=self._role(entity),
                    negated=indirect.denied(self.article.reader, found),
                    cue="according to" if found.act.rule is Rule.ACCORDING else parsed.stream.tokens[found.act.at].text,
                    confidence=round(confidence, 3),
                )

    def told(self, found: Told) -> Quote:
        """A reported clause without marks of a language that is read by patterns."""
        return Quote(
            span=found.words,
            text=found.words.of(self.article.text),
            kind=QuoteKind.INDIRECT,
            sentence=self._host(found.words),
            speaker=found.found.name,
            role=self._role(found.found.entity),
            cue=self.article.reader.parsed.stream.tokens[found.cue].text,
            confidence=round(found.found.confidence, 3),
        )

    def _role(self, entity: int | None) -> str | None:
        if entity is None:
            return None
        if entity not in self.roles:
            self.roles[entity] = role(self.article.text, self.article.reader.parsed, self.article.entities[entity])
        return self.roles[entity]

    def _host(self, span: Span) -> Span:
        """The units that these words lie in, joined."""
        first = bisect_right(self.units, span.start, key=lambda unit: unit.span.end)
        last = bisect_left(self.units, span.end, key=lambda unit: unit.span.start)
        over = self.units[first:last]
        return Span(min(span.start, over[0].span.start), max(span.end, over[-1].span.end)) if over else span


def _kind(said: Said) -> QuoteKind:
    if said.utterance == 0 and not is_sentence(said.around):
        return QuoteKind.SCARE
    inside = said.around.that or said.around.token_before_quote in (Place.DETERMINER, Place.WORD)
    return QuoteKind.DIRECT if said.around.upper and not inside else QuoteKind.MIXED


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
