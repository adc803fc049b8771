"""Find reported speech without quote marks in German and French, where its verb and subject are plain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from summaries.document import Span
from summaries.quotes import foreign, german
from summaries.quotes import lexicon as lex
from summaries.quotes.cues import Cue
from summaries.quotes.speakers import Article
from summaries.quotes.stream import QUOTE, Token
from summaries.quotes.subjects import Asked, Found, source, subject

LANGUAGES = frozenset(["de", "fr"])
_LEAST = 4  # words of a clause
_TAIL = 16  # tokens of ", said Smith on Monday" at the end of a sentence
_HEAD = 14  # tokens of "Smith said" at its beginning
_BETWEEN = 5  # tokens of "nach Angaben von" and the titles before a name
_PERSONAL = 3  # how plainly a name must be a person's for a pronoun to mean it
_SURE = 0.75
_ENDS = frozenset(".!?…")
_THAT = frozenset(["dass", "daß", "que"])
_AS = frozenset(["wie", "so", "comme"])
_VAGUE = frozenset(["dass", "wie", "daß", "que"])  # so dass, so wie
_UNSURE = frozenset(["niemand", "keiner", "personne", "er", "sie", "es", "man", "wer", "il", "elle", "on"])


class Told(NamedTuple):
    """A reported clause, who is said to have said it, and the first token of what says so."""

    words: Span
    found: Found
    cue: int


def find(article: Article, spoke: Sequence[int]) -> Iterator[Told]:
    """One reported clause at most of each sentence that holds no words in marks; `spoke`: who was quoted."""
    stream = article.reader.parsed.stream
    for start, stop in stream.bounds if stream.language in LANGUAGES else ():
        end = stop
        while end > start and stream.tokens[end - 1].text in _ENDS:
            end -= 1
        if end - start <= _LEAST or any(stream.tokens[i].text == QUOTE for i in range(start, end)):
            continue
        told = _by_source(article, start, end) or _closed(article, start, end, spoke) or _opened(article, start, end)
        if told is not None and (told.found.name or "").lower() not in _UNSURE:
            sure = min(_SURE, told.found.confidence)
            yield told._replace(found=told.found._replace(confidence=sure))


def _by_source(article: Article, start: int, stop: int) -> Told | None:
    """Laut Smith war es kalt; selon Smith, il faisait froid."""
    tokens = article.reader.parsed.stream.tokens
    found = source(article, start, stop) if tokens[start].text not in ("So", "Pour") else None
    if found is None or found.name is None:
        return None
    last = _last_of(article, found, start, stop)
    if last is None or last + 2 >= stop:
        return None
    french = article.reader.parsed.stream.language == "fr"
    verb = tokens[last + 1].text.islower() and (found.entity is not None or tokens[last + 1].low in lex.AUXILIARIES)
    plain = tokens[last + 1].text == "," if french else verb
    words = _span(tokens, last + 1 + french, stop)
    return Told(words, found, start) if plain and words is not None else None


def _last_of(article: Article, found: Found, start: int, stop: int) -> int | None:
    """The last token of a source that stands at the beginning of a sentence."""
    parsed = article.reader.parsed
    for index in range(start, min(stop, start + _HEAD)):
        number = parsed.end.get(index)
        if number is not None and found.entity is not None and article.of.get(number) == found.entity:
            between = range(start + 1, parsed.mentions[number].left)
            apart = len(between) > _BETWEEN or any(parsed.stream.tokens[i].low in lex.AUXILIARIES for i in between)
            return None if apart else index
        begun = article.text[parsed.stream.tokens[start].start : parsed.stream.tokens[index].end]
        if found.entity is None and found.name is not None and begun.endswith(found.name):
            return index
    return None


def _closed(article: Article, start: int, stop: int, spoke: Sequence[int]) -> Told | None:
    """Es sei kalt, sagte Smith; il fait froid, a déclaré Smith."""
    stream = article.reader.parsed.stream
    for comma in range(max(start + _LEAST, stop - _TAIL), stop - 1):
        if stream.tokens[comma].text != ",":
            continue
        found = foreign.attribution(article, comma + 1, stop, spoke, _SURE)
        words = _span(stream.tokens, start, comma)
        if found is None or found.name is None or words is None:
            continue
        following = stream.tokens[comma + 2].text if comma + 2 < stop else ""
        vague = stream.tokens[comma + 1].text in ("so", "pour") and (found.entity is None or following in _VAGUE)
        if vague or not _is_named(article, found, comma, stop):
            continue
        as_told = stream.tokens[comma + 1].text in _AS or (found.cue is not None and not stream.cues[found.cue])
        if as_told or stream.language == "fr" or german.reports(stream.tokens, start, comma):
            return Told(words, found, comma + 1 if found.cue is None else found.cue)
    return None


def _opened(article: Article, start: int, stop: int) -> Told | None:
    """Smith sagte, es sei kalt; Smith sagte, dass es kalt ist; Smith a déclaré qu’il fait froid."""
    stream = article.reader.parsed.stream
    for cue in range(start, min(stop - _LEAST, start + _HEAD)):
        if stream.tokens[cue].text in (",", ";", ":"):
            return None
        if stream.cues[cue] < Cue.TELL:
            continue
        first = _clause(article, cue, stop)
        if first is None:
            return None
        asked = Asked(article, (), cue, _SURE)
        found = subject(asked, start, cue) or subject(asked, cue + 1, first - 1)
        words = _span(stream.tokens, first, stop)
        plain = found is not None and found.name is not None and _is_named(article, found, start, first)
        return Told(words, found, cue) if plain and found is not None and words is not None else None
    return None


def _is_named(article: Article, found: Found, start: int, stop: int) -> bool:
    """Whether a person is named between two tokens; a pronoun may only mean one who is plainly a person."""
    if found.entity is None or article.entities[found.entity].personal >= _PERSONAL:
        return True
    mentions = article.reader.parsed.mentions
    return any(start <= mentions[number].first < stop for number in article.entities[found.entity].mentions)


def _clause(article: Article, cue: int, stop: int) -> int | None:
    """Where the reported clause after a verb begins: at "that", or in German with a verb in the subjunctive."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    for index in range(cue + 1, min(stop, cue + _HEAD)):
        low = tokens[index].text.lower()
        if stream.language == "fr" and (low in _THAT or low.startswith(("qu’", "qu'"))):
            return index
        if low == ",":
            following = tokens[index + 1].text.lower() if index + 1 < stop else ""
            told = following in _THAT or german.reports(tokens, index + 1, stop)
            return index + 1 if stream.language == "de" and told and not _is_relative(tokens[index + 1]) else None
    return None


def _is_relative(token: Token) -> bool:
    """Whether a clause is about when, why or under what condition something was said."""
    return token.low in lex.CONJUNCTIONS - {"that"} or token.text in ("um", "ohne", "damit", "obwohl", "bevor")


def _span(tokens: Sequence[Token], first: int, stop: int) -> Span | None:
    words = sum(tokens[i].text[0].isalnum() for i in range(first, stop))
    return Span(tokens[first].start, tokens[stop - 1].end) if words >= _LEAST else None
