"""Give quotations of other languages a speaker by the few patterns that are safe there, and the others nobody."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.quotes import lexicon as lex
from summaries.quotes.acts import skip_left
from summaries.quotes.cues import Cue
from summaries.quotes.languages import ACCORDING, DISTANCE
from summaries.quotes.mentions import Kind
from summaries.quotes.speakers import Article, Said, surroundings
from summaries.quotes.stream import Token
from summaries.quotes.subjects import Asked, Found, named, pronoun, subject

_GAP = frozenset([",", "—", "–", "-", "―", ".", "?", "!"])
_AFTER_CUE, _SOURCE, _BEFORE_CUE, _LABEL, _LATER, _ON = 0.92, 0.9, 0.85, 0.9, 0.8, 0.75
_LEAST_WORDS = 4  # of words in marks that are taken for somebody's though nobody is named
_PRONOUNS = frozenset(["he", "she"])


_NOBODY = Found(None, None, 0.0, None)


def attribute(article: Article) -> list[Said]:
    """One answer for each quotation, in order; a speaker only where a verb, a source or a label is plain."""
    found: list[Found] = []
    spoke: list[int] = []
    for number in range(len(article.printed)):
        answer = _NOBODY if _is_term(article, number) else _speaker(article, number, found, spoke)
        found.append(answer)
        if answer.entity is not None:
            spoke.append(answer.entity)
    return [_said(article, number, answer) for number, answer in enumerate(found)]


def _said(article: Article, number: int, found: Found) -> Said:
    around = surroundings(article, number)
    whole = around.words >= _LEAST_WORDS or around.opens or around.ending in (2, 3)
    utterance = found.confidence or (0.5 if whole and not _is_term(article, number) else 0.0)
    return Said(utterance, None, found.entity, found.name, found.confidence, around, found.cue)


def _is_term(article: Article, number: int) -> bool:
    """A title, a name or a term: after "so-called", or a few words with a capital right after a noun."""
    stream = article.reader.parsed.stream
    at, tokens = stream.at[number], stream.tokens
    start = stream.bounds[tokens[at].sentence][0]
    before = [tokens[i].text.lower() for i in range(max(start, at - 4), at)]
    joined = " ".join(before) + " "
    if any(joined.endswith(phrase + " ") or f"{phrase} " in " ".join(before[-2:]) + " " for phrase in DISTANCE):
        return True
    words = article.printed[number].split()
    if len(words) > 4 or article.printed[number].rstrip()[-1:] in ".,!?…":
        return False
    capitals = all(word[:1].isupper() for word in words)
    if capitals and (len(words) > 1 or stream.cues[at + 1 : at + 2] not in ((), (Cue.NONE,))):
        return True
    if at == start:
        return False
    last = tokens[at - 1]
    noun = last.text[0].isalpha() and not stream.cues[at - 1] and last.low not in lex.PREPOSITIONS | lex.ADVERBS
    plain = noun and last.low not in lex.DETERMINERS | lex.AUXILIARIES | lex.CONJUNCTIONS
    return plain and words[0][:1].isupper() and (stream.language != "de" or last.text[0].isupper())


def _speaker(article: Article, number: int, found: Sequence[Found], spoke: Sequence[int]) -> Found:
    stream = article.reader.parsed.stream
    at, tokens = stream.at[number], stream.tokens
    start, stop = stream.bounds[tokens[at].sentence]
    if number and stream.quoted[number - 1].goes_on:
        return found[number - 1]
    after = _after(article, at, stop, spoke)
    if after is not None:
        return after
    same = number > 0 and tokens[stream.at[number - 1]].sentence == tokens[at].sentence
    begin = stream.at[number - 1] + 1 if same else start
    before = _before(article, begin, at, spoke)
    if before is not None:
        own = before.name is not None or not same or (before.cue is not None and not same)
        return before if own else found[number - 1]
    if same and found[number - 1].name is not None:
        return found[number - 1]._replace(confidence=found[number - 1].confidence * 0.95)
    later = _later(article, at, stop, spoke)
    if later is not None:
        return later
    return _runs_on(article, number, found)


def _runs_on(article: Article, number: int, found: Sequence[Found]) -> Found:
    """A whole sentence in marks right after another that was given to somebody, in the same paragraph."""
    stream = article.reader.parsed.stream
    at, tokens = stream.at[number], stream.tokens
    if not number or found[number - 1].name is None:
        return _NOBODY
    before = stream.at[number - 1]
    near = tokens[before].paragraph == tokens[at].paragraph and tokens[at].sentence - tokens[before].sentence <= 1
    start, stop = stream.bounds[tokens[at].sentence]
    alone = all(not tokens[i].text[0].isalnum() for i in range(start, stop) if i != at)
    return found[number - 1]._replace(confidence=_ON, cue=None) if near and alone else _NOBODY


def _after(article: Article, at: int, stop: int, spoke: Sequence[int]) -> Found | None:
    """“...”, said Smith; “...”, according to Smith; None where no verb of speech follows at once."""
    tokens, bounds = article.reader.parsed.stream.tokens, article.reader.parsed.stream.bounds
    index = at + 1
    if index >= stop and index < len(tokens) and tokens[index].paragraph == tokens[at].paragraph:
        sentence = tokens[index].sentence
        stop = bounds[sentence][1] if tokens[index].text in "—–" or tokens[index].text[0].islower() else stop
    while index < stop and tokens[index].text in _GAP:
        index += 1
    if index == at + 1 and index < stop and tokens[index].text[0].isalnum() and not _is_cue(article, index, stop):
        source = _source(article, index, stop)
        return source if tokens[index].text.lower() != "so" else None
    return _attribution(article, index, stop, spoke, _AFTER_CUE)


def _attribution(article: Article, index: int, stop: int, spoke: Sequence[int], sure: float) -> Found | None:
    """Who stands after the verb, or the source, that begins at this token."""
    tokens = article.reader.parsed.stream.tokens
    if index >= stop:
        return None
    if tokens[index].text.lower() in ("wie", "как", "як", "comme", "como"):
        index += 1
    if index < stop and tokens[index].low in _PRONOUNS and "-" in tokens[index].text:
        return pronoun(Asked(article, spoke, index, sure), index)
    cue = _is_cue(article, index, stop)
    if cue is None:
        return _source(article, index, stop)
    if any(tokens[i].low in _PRONOUNS and "-" in tokens[i].text for i in range(index, cue)):
        return pronoun(Asked(article, spoke, cue, sure), index)
    found = subject(Asked(article, spoke, cue, sure), cue + 1, stop)
    if found is None and article.reader.parsed.stream.language == "es" and tokens[cue].text[-1] in "óa":
        return pronoun(Asked(article, spoke, cue, sure), cue)
    return found or Found(None, None, 0.0, cue)


def _is_cue(article: Article, index: int, stop: int) -> int | None:
    """The verb of speech here, or after its auxiliary and a pronoun."""
    stream = article.reader.parsed.stream
    for at in range(index, min(stop, index + 4)):
        if stream.cues[at] >= Cue.CALL:
            return at
        low = stream.tokens[at].low
        if low not in lex.AUXILIARIES and low not in lex.ADVERBS and low not in _PRONOUNS and low not in ("it", "se"):
            return None
    return None


def _source(article: Article, index: int, stop: int) -> Found | None:
    """By the words of Smith, in any of a language's forms."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    for phrase in ACCORDING.get(stream.language, ()):
        words = phrase.split()
        if [token.text.lower() for token in tokens[index : index + len(words)]] == words:
            first = index + len(words)
            found = subject(Asked(article, (), index, _SOURCE, oblique=True), first, stop)
            return found if found is None or found.name is not None else None
    return None


def _before(article: Article, start: int, at: int, spoke: Sequence[int]) -> Found | None:
    """Smith said: “...”, Smith: “...” and According to Smith, ... “...”; None without verb, source or label."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    for index in range(at - 1, start - 1, -1):
        source = _source(article, index, at)
        if source is not None:
            return source
        if stream.cues[index] >= Cue.CALL:
            if stream.language == "de" and index > start and tokens[index - 1].text == ",":
                start = index  # after a clause that stands first, the subject follows its verb
            asked = Asked(article, spoke, index, _BEFORE_CUE)
            left = _beside(article, start, index) or subject(asked, start, index)
            return left or subject(asked, index + 1, _right(article, index, at)) or Found(None, None, 0.0, index)
    if at - 1 > start and tokens[at - 1].text == ":":
        return _label(article, start, at - 1)
    return None


def _right(article: Article, cue: int, stop: int) -> int:
    """How far to the right of its verb a subject may stand; in German not beyond the clause."""
    stream = article.reader.parsed.stream
    return _clause_end(stream.tokens, cue, stop) if stream.language == "de" else stop


def _clause_end(tokens: Sequence[Token], start: int, stop: int) -> int:
    """The comma that ends a German clause whose verb stands last: Wie die Polizei mitteilte |, sei."""
    return next((i for i in range(start, stop) if tokens[i].text == ","), stop)


def _beside(article: Article, start: int, cue: int) -> Found | None:
    """The person named right before the verb, unless the name hangs on a preposition or on what it is of."""
    parsed = article.reader.parsed
    tokens = parsed.stream.tokens
    number = parsed.end.get(skip_left(tokens, cue - 1, start))
    if number is None or parsed.mentions[number].kind is not Kind.PERSON or parsed.mentions[number].left < start:
        return None
    left = parsed.mentions[number].left
    before = tokens[left - 1] if left > start else None
    hangs = before is not None and (before.low in lex.PREPOSITIONS or before.low in lex.DETERMINERS)
    return None if hangs else named(Asked(article, (), cue, _BEFORE_CUE), number)


def _label(article: Article, start: int, colon: int) -> Found | None:
    """A name alone before a colon."""
    parsed = article.reader.parsed
    number = parsed.end.get(colon - 1)
    if number is None or parsed.mentions[number].kind is not Kind.PERSON or parsed.mentions[number].left != start:
        return None
    return named(Asked(article, (), None, _LABEL), number)


def _later(article: Article, at: int, stop: int, spoke: Sequence[int]) -> Found | None:
    """“...” and more, said Smith: the verb follows a comma farther on in the sentence."""
    tokens = article.reader.parsed.stream.tokens
    for index in range(at + 1, min(stop - 1, at + 30)):
        if tokens[index].text in (",", "—", "–"):
            if tokens[index + 1].text.lower() in ("wie", "как", "як", "comme", "como", "so"):
                found = _source(article, index + 1, stop)
            elif _is_cue(article, index + 1, stop) is not None:
                found = _attribution(article, index + 1, stop, spoke, _LATER)
            else:
                found = _source(article, index + 1, stop)
            if found is not None and found.name is not None:
                return found
    return None
