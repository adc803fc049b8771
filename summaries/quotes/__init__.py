"""Who said what: marks -> spans -> host sentences -> cues -> speakers."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import groupby, pairwise

from summaries.document import Document, Quote, Sentence, Span
from summaries.quotes import acts, dialogue, entities, finding, foreign, marks, reported, speakers, stream, transcripts
from summaries.quotes.candidates import Reader
from summaries.quotes.glossaries import GLOSSARIES
from summaries.quotes.languages import language_of
from summaries.quotes.results import Results
from summaries.quotes.speakers import Article, Said, Weights, spoken
from summaries.quotes.weights import WEIGHTS

ENGLISH = ("en", "")  # "": nothing tells
PROBABLY = 0.75  # confidence of what, in other languages, not both the patterns and the weights find
LEARNED = (0.8, 0.5)  # least confidence of what only the weights find, which were made from English; in German
NOBODY = frozenset(["er", "sie", "es", "ihm", "ihr", "ihnen", "wer", "wir", "ich", "il", "elle", "он", "она", "він"])


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
        clauses = results.reported(spoken(article, answers))
        found += [quote for quote in clauses if not _overlaps(turns, quote.span)]
    spoke = [entity for _, entity in spoken(article, answers)]
    found += [results.told(told) for told in reported.find(article, spoke)]
    return tuple(sorted(found, key=lambda quote: quote.span))


def _answers(article: Article, weights: Weights) -> list[Said]:
    """By the weights in English, elsewhere by patterns first; only probably where the weights do not agree."""
    language = article.reader.parsed.stream.language
    if language in ENGLISH:
        return speakers.attribute(article, weights)
    if language not in GLOSSARIES:
        return foreign.attribute(article)
    both = zip(foreign.attribute(article), speakers.attribute(article, weights), strict=True)
    return [_both(article, number, one, two) for number, (one, two) in enumerate(both)]


def _both(article: Article, number: int, pattern: Said, learned: Said) -> Said:
    """The pattern's answer, plainly only where the weights agree; else theirs, where it is sure enough."""
    if pattern.name == learned.name:
        return pattern
    if pattern.name is not None:
        return pattern._replace(confidence=min(pattern.confidence, PROBABLY))
    sure = learned.confidence >= LEARNED[article.reader.parsed.stream.language == "de"]
    if not sure or (learned.name or "").lower() in NOBODY or foreign.clashes(article, pattern, learned):
        return pattern
    if foreign.is_nobodys(article, number):
        return pattern
    return learned._replace(confidence=min(learned.confidence, PROBABLY))


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
