"""Who said what: marks -> spans -> host sentences -> cues -> speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from summaries.document import Document, Quote, Sentence, Span
from summaries.quotes import acts, dialogue, entities, finding, foreign, marks, speakers, stream, transcripts
from summaries.quotes.candidates import Reader
from summaries.quotes.languages import language_of
from summaries.quotes.results import Results
from summaries.quotes.speakers import Article, Said, Weights, spoken
from summaries.quotes.weights import WEIGHTS

ENGLISH = ("en", "")  # "": nothing tells
PROBABLY = 0.75  # confidence of what a pattern finds in German and the weights do not


def read(document: Document, units: Sequence[Sentence], *, weights: Weights = WEIGHTS) -> tuple[Quote, ...]:
    """Every quotation of the kept text in order, with its host sentence, and its speaker where one can be told.

        units -> paragraphs -> marks -> folded tokens -> mentions -> entities
              -> verbs of speech with their subjects -> speakers

    Words in marks come with their speaker or none; turns of a transcript and reported speech without marks only where
    the speaker is plain, and never over words in marks. Each quote is a slice of the text; the same document always
    gives the same quotes; nothing raises.
    """
    article, quoted = prepare(document, units)
    answers = _answers(article, weights)
    results = Results(article, units, weights)
    found = [results.marked(*each) for each in zip(range(len(quoted)), quoted, answers, strict=True)]
    found += [results.turn(turn) for turn in _turns(article.text, paragraphs(units, document.omitted), quoted)]
    if article.reader.parsed.stream.language == "en":
        turns = found[len(quoted) :]
        reported = results.reported(spoken(article, answers))
        found += [quote for quote in reported if not _overlaps(turns, quote.span)]
    return tuple(sorted(found, key=lambda quote: quote.span))


def _answers(article: Article, weights: Weights) -> list[Said]:
    """By the weights in English, by patterns elsewhere; in German by both, and only probably where they differ."""
    language = article.reader.parsed.stream.language
    if language in ENGLISH:
        return speakers.attribute(article, weights)
    found = foreign.attribute(article)
    return found if language != "de" else list(map(_both, found, speakers.attribute(article, weights)))


def _both(pattern: Said, learned: Said) -> Said:
    if pattern.name is None:
        return learned
    return pattern if pattern.name == learned.name else pattern._replace(confidence=min(pattern.confidence, PROBABLY))


def prepare(document: Document, units: Sequence[Sentence]) -> tuple[Article, list[marks.Marked]]:
    """The article read up to the point where speakers are chosen."""
    text = document.text
    lines = paragraphs(units, document.omitted)
    language = language_of(text, document.language)
    quoted = dialogue.spoken(text, lines, marks.scan(text, lines), language)
    quoted = [marked for marked in quoted if marked.inner.of(text).strip()]
    folded = stream.fold(text, units, lines, quoted, language)
    found = finding.find(text, folded)
    known, of = entities.group(found, folded.tokens)
    reader = Reader(acts.parse(folded, found), known, of)
    printed = [marked.inner.of(text).strip() for marked in quoted]
    return Article(text, reader, known, of, printed, Counter(printed)), quoted


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


def _turns(text: str, lines: Sequence[Span], quoted: Sequence[marks.Marked]) -> list[transcripts.Turn]:
    """Turns of a transcript in paragraphs without quotations of their own."""
    return [turn for turn in transcripts.turns(text, lines) if not any(m.outer.overlaps(turn.words) for m in quoted)]


def _overlaps(found: Sequence[Quote], span: Span) -> bool:
    return any(quote.span.overlaps(span) for quote in found)
