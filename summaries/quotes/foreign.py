"""Give quotations of other languages a speaker by the few patterns that are safe there, and the others nobody."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.quotes import german
from summaries.quotes import lexicon as lex
from summaries.quotes.acts import skip_left
from summaries.quotes.cues import Cue
from summaries.quotes.glossaries import GLOSSARIES
from summaries.quotes.languages import DISTANCE
from summaries.quotes.mentions import Kind
from summaries.quotes.papers import paper
from summaries.quotes.speakers import Article, Said, surroundings
from summaries.quotes.stream import Token
from summaries.quotes.subjects import Asked, Found, named, persons, pronoun, source, subject

_GAP = frozenset([",", "—", "–", "-", "―", ".", "?", "!"])
_AFTER_CUE, _BEFORE_CUE, _LABEL, _LATER, _ON = 0.92, 0.85, 0.9, 0.8, 0.75
_DEFINITE = frozenset(["die", "der", "das", "les", "le", "la", "los", "las", "el"])
_COLON = 0.7
_LIKELY = 0.78  # at most, of all that is not a full name beside its verb of speech, right by the mark
_BESIDE = 8  # tokens between a verb and the name beside it, with its titles
_LEAST_WORDS = 4  # of words in marks that are taken for somebody's though nobody is named
_PRONOUNS = frozenset(["he", "she"])


_NOBODY = Found(None, None, 0.0, None)


def attribute(article: Article) -> list[Said]:
    """One answer for each quotation, in order; a speaker only where a verb, a source or a label is plain."""
    found: list[Found] = []
    spoke: list[int] = []
    for number in range(len(article.printed)):
        answer = _NOBODY if is_nobodys(article, number) else _answer(article, number, found, spoke)
        found.append(answer)
        if answer.entity is not None:
            spoke.append(answer.entity)
    return [_said(article, number, answer) for number, answer in enumerate(found)]


def _answer(article: Article, number: int, found: Sequence[Found], spoke: Sequence[int]) -> Found:
    answer = _speaker(article, number, found, spoke)
    if article.reader.parsed.stream.language == "de":
        answer = _meant(article, answer)
    if answer.name is None or _is_plain(article, number, answer):
        return answer
    return answer._replace(confidence=min(answer.confidence, _LIKELY))


def _is_plain(article: Article, number: int, found: Found) -> bool:
    """Whether a full name and its verb of speech stand side by side, right before or after the mark."""
    parsed = article.reader.parsed
    tokens, at, cue = parsed.stream.tokens, parsed.stream.at[number], found.cue
    if found.entity is None or cue is None or parsed.stream.cues[cue] < Cue.CALL:
        return False
    if cue > at:
        gap = all(tokens[i].text in _GAP or tokens[i].low in lex.AUXILIARIES for i in range(at + 1, cue))
        first = next((i for i in range(cue + 1, min(len(tokens), cue + _BESIDE)) if i in parsed.begin), None)
        while first is not None and parsed.mentions[parsed.begin[first]].kind is not Kind.PERSON:
            first = next((i for i in range(first + 1, min(len(tokens), cue + _BESIDE)) if i in parsed.begin), None)
        number_of = None if first is None else parsed.begin[first]
    else:
        gap = all(tokens[i].text in (":", ",", "that") for i in range(cue + 1, at))
        number_of = parsed.end.get(skip_left(tokens, cue - 1, parsed.stream.bounds[tokens[cue].sentence][0]))
    if not gap or number_of is None or article.of.get(number_of) != found.entity:
        return False
    name = parsed.mentions[number_of]
    return name.kind is Kind.PERSON and name.last > name.first


def _meant(article: Article, found: Found) -> Found:
    """Whom a German noun for a person means: „der 62-Jährige“, „die Ministerin“."""
    tokens = article.reader.parsed.stream.tokens
    if found.cue is None or found.entity is not None:
        return found
    if (told := german.first_name(article, found.cue)) is not None:
        return told
    if found.name is None:
        head = german.age(tokens, found.cue + 1, len(tokens))
        person = None if head is None else german.person_meant(article, head - 1, head)
        return found if person is None else person._replace(cue=found.cue)
    words = found.name.split()
    if len(words) != 2 or words[0].lower() not in ("der", "die"):
        return found
    near = range(max(0, found.cue - 6), min(len(tokens) - 1, found.cue + 6))
    first = next((i for i in near if [tokens[i].text, tokens[i + 1].text] == words), None)
    person = None if first is None else german.person_meant(article, first, first + 1)
    return found if person is None or first is None else person._replace(cue=found.cue)


def _said(article: Article, number: int, found: Found) -> Said:
    around = surroundings(article, number)
    whole = around.words >= _LEAST_WORDS or around.opens or around.ending in (2, 3)
    utterance = found.confidence or (0.5 if whole and not is_nobodys(article, number) else 0.0)
    return Said(utterance, None, found.entity, found.name, found.confidence, around, found.cue)


def is_nobodys(article: Article, number: int) -> bool:
    """Whether words in marks are a term, or in German what somebody rejects that others say."""
    stream = article.reader.parsed.stream
    at = stream.at[number]
    start = stream.bounds[stream.tokens[at].sentence][0]
    return _is_term(article, number) or (stream.language == "de" and german.is_rejected(stream.tokens, start, at))


def clashes(article: Article, pattern: Said, learned: Said) -> bool:
    """Whether the verb that a pattern found has a pronoun beside it that cannot mean the person the weights chose."""
    if pattern.at is None or learned.entity is None:
        return False
    near = article.reader.parsed.stream.tokens[max(0, pattern.at - 1) : pattern.at + 2]
    gender = article.entities[learned.entity].gender
    return any({"he": "m", "she": "f"}.get(token.low, gender) != gender for token in near) and gender != ""


def _is_term(article: Article, number: int) -> bool:
    """A title, a name or a term: after "so-called", or a few words with a capital right after a noun."""
    stream = article.reader.parsed.stream
    at, tokens = stream.at[number], stream.tokens
    start = stream.bounds[tokens[at].sentence][0]
    before = [tokens[i].text.lower() for i in range(max(start, at - 4), at)]
    verb = at - 1 > start and stream.cues[at - 1] and tokens[at - 2].low in lex.AUXILIARIES  # s’est dit « inquiet »
    if not verb and any(f"{phrase} " in " ".join(before[-2:]) + " " for phrase in DISTANCE):
        return True
    token, words = tokens[at], article.printed[number].split()
    around = article.text[max(0, token.start - 1) : token.start] + article.text[token.end : token.end + 2]
    if around == "()" or (around[1:2] == "-" and around[2:].isalpha()):
        return True
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
    if (written := paper(article, start, at, stop)) is not None:
        return written
    after = _after(article, at, stop, spoke)
    if after is not None:
        return after
    same = number > 0 and tokens[stream.at[number - 1]].sentence == tokens[at].sentence
    begin = stream.at[number - 1] + 1 if same else start
    if same and (listed := _listed(article, begin, at)) is not None:
        return listed
    before = _before(article, begin, at, spoke)
    if before is not None:
        own = before.name is not None or not same or (before.cue is not None and not same)
        return before if own else found[number - 1]
    if same and found[number - 1].name is not None:
        return found[number - 1]._replace(confidence=found[number - 1].confidence * 0.95)
    later = _later(article, at, stop, spoke)
    if later is not None:
        return later
    return _by_sentence(article, number, begin, stop) or _by_others(article, number, found)


def _listed(article: Article, begin: int, at: int) -> Found | None:
    """Smith spoke of a “mess”, Jones of a “gift”: a name between a comma and a preposition takes the verb over."""
    parsed = article.reader.parsed
    number = parsed.begin.get(begin + 1)
    if number is None or begin + 1 >= at or parsed.stream.tokens[begin].text != ",":
        return None
    mention = parsed.mentions[number]
    after = parsed.stream.tokens[mention.last + 1]
    near = mention.last + 3 >= at and after.low in lex.PREPOSITIONS
    return named(Asked(article, (), None, _ON), number) if near and mention.kind is Kind.PERSON else None


def _by_sentence(article: Article, number: int, start: int, stop: int) -> Found | None:
    """By what a sentence without a verb of speech tells: a verb at its end, a noun of speech, a colon."""
    stream = article.reader.parsed.stream
    at = stream.at[number]
    if stream.language == "de":
        found = german.ends_in_verb(article, at, start, stop) or german.owner(article, start, at)
        if found is not None:
            return found
    return _leads_on(article, start, at)


def _leads_on(article: Article, start: int, at: int) -> Found | None:
    """Smith sees it otherwise: “...”; the one person whom the sentence before a colon is about."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    if at - 1 <= start or tokens[at - 1].text != ":" or not GLOSSARIES.get(stream.language):
        return None
    about = persons(article, start, at)
    if about:
        alone = len({article.of[number] for number in about}) == 1
        return named(Asked(article, (), None, _COLON), about[0]) if alone else None
    found = subject(Asked(article, (), None, _COLON), start, at - 1)
    return found if found is not None and found.name and found.name.split()[0].lower() in _DEFINITE else None


def _by_others(article: Article, number: int, found: Sequence[Found]) -> Found:
    """By the quotations and sentences before it."""
    if article.reader.parsed.stream.language == "de":
        goes_on = german.goes_on(article, number, found)
        if goes_on is not None:
            return goes_on
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
        by = source(article, index, stop)
        return by if tokens[index].text.lower() != "so" else None
    return attribution(article, index, stop, spoke, _AFTER_CUE)


def attribution(article: Article, index: int, stop: int, spoke: Sequence[int], sure: float) -> Found | None:
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
        return source(article, index, stop)
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


def _before(article: Article, start: int, at: int, spoke: Sequence[int]) -> Found | None:
    """Smith said: “...”, Smith: “...” and According to Smith, ... “...”; None without verb, source or label."""
    stream = article.reader.parsed.stream
    tokens, begin = stream.tokens, start
    for index in range(at - 1, start - 1, -1):
        by = source(article, index, at)
        if by is not None:
            return by
        if stream.cues[index] >= Cue.CALL:
            clause = index > start and tokens[index - 1].text == ","
            if stream.language == "de" and (clause or german.has_object_first(tokens, start)):
                start = index  # after a clause or an object that stands first, the subject follows its verb
            asked = Asked(article, spoke, index, _BEFORE_CUE)
            left = _in_commas(article, begin, index) or _beside(article, start, index) or subject(asked, start, index)
            found = left or subject(asked, index + 1, _right(article, index, at))
            if found is not None or not _is_second(article, begin, index):
                return found or Found(None, None, 0.0, index)
            start = begin
    if at - 1 > start and tokens[at - 1].text == ":":
        return _label(article, start, at - 1)
    return None


def _in_commas(article: Article, start: int, cue: int) -> Found | None:
    """The name in commas that a verb of speech follows: the mayor, | Jan Smith |, called."""
    parsed = article.reader.parsed
    tokens = parsed.stream.tokens
    number = parsed.end.get(cue - 2) if cue - 2 > start and tokens[cue - 1].text == "," else None
    if number is None or parsed.mentions[number].kind is not Kind.PERSON:
        return None
    left = parsed.mentions[number].left
    full = parsed.mentions[number].last > parsed.mentions[number].first
    closed = full and left > start and tokens[left - 1].text == ","
    return named(Asked(article, (), cue, _BEFORE_CUE), number) if closed else None


def _is_second(article: Article, start: int, cue: int) -> bool:
    """Whether a verb goes on with the subject of another before it: Smith cited Jones |, advised him."""
    stream = article.reader.parsed.stream
    joined = cue > start and (stream.tokens[cue - 1].text == "," or stream.tokens[cue - 1].low == "and")
    return joined and any(stream.cues[i] >= Cue.CALL for i in range(start, cue))


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
                found = source(article, index + 1, stop)
            elif _is_cue(article, index + 1, stop) is not None:
                found = attribution(article, index + 1, stop, spoke, _LATER)
            else:
                found = source(article, index + 1, stop)
            if found is not None and found.name is not None:
                return found
    return None
