"""Who said what: marks -> spans -> host sentences -> cues -> speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import groupby, pairwise

from summaries.document import Document, Quote, QuoteKind, Sentence, Span
from summaries.quotes import acts, entities, marks, mentions, speakers, stream
from summaries.quotes.candidates import Reader
from summaries.quotes.glossaries import language_of
from summaries.quotes.negation import negated
from summaries.quotes.roles import role
from summaries.quotes.speakers import Article, Said, Weights
from summaries.quotes.weights import WEIGHTS

LEAST = 0.2  # confidence below which no speaker is given


def read(document: Document, units: Sequence[Sentence], *, weights: Weights = WEIGHTS) -> tuple[Quote, ...]:
    """Every quotation of the kept text in order, with its host sentence, and its speaker where one can be told.

        units -> paragraphs -> marks -> folded tokens -> mentions -> entities
              -> verbs of speech with their subjects -> speakers

    Each quote is a slice of the text; the same document always gives the same quotes; nothing raises.
    """
    article, quoted = prepare(document, units)
    answers = speakers.attribute(article, weights)
    return tuple(
        _quote(article, units, number, marked, said)
        for number, (marked, said) in enumerate(zip(quoted, answers, strict=True))
    )


def prepare(document: Document, units: Sequence[Sentence]) -> tuple[Article, list[marks.Marked]]:
    """The article read up to the point where speakers are chosen."""
    text = document.text
    lines = paragraphs(units, document.omitted)
    quoted = [marked for marked in marks.scan(text, lines) if marked.inner.of(text).strip()]
    language = language_of(text, document.language)
    folded = stream.fold(text, units, lines, quoted, language)
    found = mentions.find(text, folded)
    known, of = entities.group(found, folded.tokens)
    counts = {mention: len(known[entity].mentions) for mention, entity in of.items()}
    reader = Reader(acts.parse(folded, found), counts)
    return Article(text, reader, known, of, [marked.inner.of(text).strip() for marked in quoted]), quoted


def paragraphs(units: Sequence[Sentence], omitted: Sequence[Span]) -> list[Span]:
    """The spans of the kept paragraphs; what was left out divides one."""
    lines: list[Span] = []
    for _, group in groupby(units, key=lambda unit: unit.paragraph):
        spans = [unit.span for unit in group]
        edges = [i for i in range(1, len(spans)) if _has_hole(omitted, spans[i - 1].end, spans[i].start)]
        for first, end in pairwise([0, *edges, len(spans)]):
            lines.append(Span(spans[first].start, spans[end - 1].end))
    return lines


def _has_hole(omitted: Sequence[Span], start: int, end: int) -> bool:
    """Whether something was left out between two units."""
    index = bisect_left(omitted, start, key=lambda span: span.start)
    return index < len(omitted) and omitted[index].start < end


def _quote(article: Article, units: Sequence[Sentence], number: int, marked: marks.Marked, said: Said) -> Quote:
    kind = _kind(said)
    given = said.name is not None and said.confidence >= LEAST
    return Quote(
        span=marked.inner,
        text=marked.inner.of(article.text),
        kind=kind,
        sentence=_host(units, marked.outer),
        speaker=said.name if given else None,
        role=_role(article, said) if given else None,
        negated=kind is QuoteKind.MIXED and negated(article.reader.parsed.stream, number),
        cue=speakers.cue_of(article, number, said) if given else None,
        confidence=round(said.confidence, 3) if given else 0.0,
    )


def _role(article: Article, said: Said) -> str | None:
    if said.entity is None:
        return None
    return role(article.text, article.reader.parsed, article.entities[said.entity])


def _kind(said: Said) -> QuoteKind:
    if said.utterance == 0:
        return QuoteKind.SCARE
    around = said.around
    whole = (
        around.upper and not around.that and around.token_before_quote not in (acts.Place.DETERMINER, acts.Place.WORD)
    )
    return QuoteKind.DIRECT if whole else QuoteKind.MIXED


def _host(units: Sequence[Sentence], span: Span) -> Span:
    """The units that the quotation lies in, joined."""
    over = [unit.span for unit in units if unit.span.overlaps(span)]
    return Span(min(span.start, over[0].start), max(span.end, over[-1].end)) if over else span
