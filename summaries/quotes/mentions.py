"""Find who could be speaking: names with their titles, pronouns, and the phrases of nameless sources."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import VERBS, Cue
from summaries.quotes.stream import QUOTE, Stream, Token


class Kind(IntEnum):
    """What sort of speaker a mention could be."""

    PERSON = 0
    BODY = 1  # an organisation, by name
    PLACE = 2  # a country, city, people or party, which may stand for its government
    HE_SHE = 3
    THEY = 4
    IT = 5
    I_WE = 6
    WHO = 7
    SOMEBODY = 8  # a nameless person or persons: "a senior Polish official"
    SOMETHING = 9  # a nameless body or paper: "the ministry", "a statement"
    OTHER = 10  # a noun phrase that is neither
    OFFICE = 11  # "the president": a title that may stand for somebody named


NAMED = frozenset({Kind.PERSON, Kind.BODY, Kind.PLACE})
PRONOUNS = {"he": Kind.HE_SHE, "she": Kind.HE_SHE, "they": Kind.THEY, "it": Kind.IT, "i": Kind.I_WE, "we": Kind.I_WE,
            "who": Kind.WHO, "his": Kind.HE_SHE, "her": Kind.HE_SHE}  # fmt: skip
_ATTACHED = frozenset(["al", "el", "ul", "ar", "as", "ad", "at", "az", "an", "bin", "ibn", "d", "l"])
_LINKS = frozenset({"of", "for"})
_PLURALS = frozenset(word for word in lex.PEOPLE | lex.SOURCE_NOUNS if word.endswith("s"))
_OPENERS = lex.DETERMINERS | _PLURALS
_OWNED = lex.PEOPLE | lex.GROUPS  # of Smith's campaign the campaign speaks; of Smith's claim, Smith
_LONGEST_PHRASE = 9  # words of a nameless source before its first preposition


class Mention(NamedTuple):
    """Tokens `first..last` that name or point to one possible speaker; `left` takes a title in front of a name in."""

    left: int
    first: int
    last: int
    kind: Kind
    name: str  # the name without its titles, or the phrase as printed
    title: str  # the titles in front of a name, as printed
    head: str  # lower-case head noun, surname or pronoun


def find(text: str, stream: Stream) -> list[Mention]:
    """All mentions outside the quotations, by their place; a name inside a nameless phrase is found beside it."""
    tokens = stream.tokens
    common = _lower_words(tokens)
    surnames = _german_surnames(tokens) if stream.language == "de" else None
    found: list[Mention] = []
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.text == QUOTE or not token.text[0].isalnum():
            index += 1
            continue
        run = _name_run(tokens, index, common) if token.text[0].isupper() else None
        if run is not None and surnames is not None and not _is_german_name(tokens, index, run, surnames):
            run = None
        if run is not None:
            named = _named(text, tokens, index, run)
            found.append(named if surnames is None else _last_two(text, tokens, named))
            owned = _phrase(text, stream, run - 1) if tokens[run - 1].owns else None
            if owned is not None and owned.head in _OWNED:
                found.append(owned._replace(left=index, first=index, name=text[token.start : tokens[owned.last].end]))
            index = run
            continue
        if token.low in PRONOUNS:
            found.append(Mention(index, index, index, PRONOUNS[token.low], token.text, "", token.low))
        if token.low in _OPENERS or token.owns:
            phrase = _phrase(text, stream, index)
            if phrase is not None:
                found.append(phrase)
        index += 1
    return found


def _lower_words(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Words that the article also prints in lower case: at the start of a sentence they are no names."""
    return frozenset(token.text for token in tokens if token.text[0].islower())


def _german_surnames(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Last words of runs of capitalised words: where every noun has a capital, only these are names when alone."""
    return frozenset(
        two.low
        for one, two, three in zip(tokens, tokens[1:], (*tokens[2:], tokens[-1]), strict=False)
        if one.text[0].isupper() and two.text[0].isupper() and one.low not in lex.STARTERS
        if three is two or not three.text[0].isupper()
    )


def _is_german_name(tokens: tuple[Token, ...], start: int, end: int, surnames: frozenset[str]) -> bool:
    token = tokens[start]
    if end - start > 1:
        return token.low not in lex.DETERMINERS
    acronym = len(token.text) > 1 and token.text.isupper()
    genitive = token.low.endswith("s") and token.low[:-1] in surnames
    return token.low in surnames or genitive or acronym or token.low in lex.PLACES or token.low in lex.FIRST_NAMES


def _name_run(tokens: tuple[Token, ...], start: int, common: frozenset[str]) -> int | None:
    """One past the last token of a run of capitalised words; None where only its place gives a word its capital."""
    token = tokens[start]
    opens = start == 0 or tokens[start - 1].sentence != token.sentence or not tokens[start - 1].text[0].isalnum()
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    if token.low in lex.STARTERS and token.text not in ("US", "IT"):
        return None
    if token.low in lex.CALENDAR and token.low not in ("may", "april", "june", "august", "jan", "mark"):
        return None
    runs_on = following is not None and following.text[0].isupper() and following.low not in lex.CALENDAR
    if opens and not token.owns and not runs_on and token.low in common and token.low not in lex.TITLES:
        return None
    return _run_end(tokens, start)


def _run_end(tokens: tuple[Token, ...], start: int) -> int:
    index = start + 1
    sentence = tokens[start].sentence
    while index < len(tokens) and tokens[index].sentence == sentence and not tokens[index - 1].owns:
        token = tokens[index]
        step = _joins(tokens, index)
        if token.text == QUOTE or not step:
            break
        index += step
    return index


def _joins(tokens: tuple[Token, ...], index: int) -> int:
    """How many tokens from here go on with a run of names: 0 where it ends."""
    token, before = tokens[index], tokens[index - 1]
    if _has_particle(token):
        return 1
    if token.text[0].isupper():
        starts_other = token.low in lex.STARTERS and token.low not in lex.PARTICLES and len(token.text) > 1
        return 0 if starts_other or token.low in lex.CALENDAR else 1
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is None or after.text == QUOTE:
        return 0
    if token.low in lex.PARTICLES and after.text[0].isupper():
        return 2
    if token.low in lex.PARTICLES and after.low in lex.PARTICLES and index + 2 < len(tokens):
        return 3 if tokens[index + 2].text[0].isupper() else 0
    if token.text == "&" and after.text[0].isupper():
        return 2
    if token.text == "." and before.end == token.start and len(before.text) == 1 and after.text[0].isupper():
        return 2
    return _links(tokens, index) if token.low in _LINKS else 0


def _has_particle(token: Token) -> bool:
    """al-Assad, d'Estaing: a name that begins in lower case."""
    head, mark, rest = token.text.partition("-") if "-" in token.text else token.text.replace("’", "'").partition("'")
    return bool(mark) and head in _ATTACHED and rest[:1].isupper()


def _links(tokens: tuple[Token, ...], index: int) -> int:
    """`of` or `for` inside the name of a body or after a title: Ministry of Defense, Secretary of State."""
    before = tokens[index - 1].low
    if before not in lex.ORG_NOUNS and not (before in lex.TITLES and tokens[index].low == "of"):
        return 0
    step = 2 if tokens[index + 1].low == "the" else 1
    after = tokens[index + step] if index + step < len(tokens) else None
    return step + 1 if after is not None and after.text[0].isupper() and after.low not in lex.STARTERS else 0


def _named(text: str, tokens: tuple[Token, ...], start: int, end: int) -> Mention:
    """The mention that a run of capitalised words makes: titles and peoples in front of a name are cut off it."""
    first = _after_titles(tokens, start, end)
    if first == end:
        return _office(text, tokens, start, end)
    name = _clean(text, tokens, first, end)
    kind = _kind(tokens, first, end, titled=first > start)
    title = text[tokens[start].start : tokens[first - 1].end] if first > start else ""
    return Mention(_stack(tokens, start), first, end - 1, kind, name, title, _surname(tokens, first, end))


def _last_two(text: str, tokens: tuple[Token, ...], named: Mention) -> Mention:
    """A German name without the nouns in front of it, which are its role: FDP-Präsidiumsmitglied | Anna Schmidt."""
    plain = all(token.text[0].isupper() for token in tokens[named.first : named.last + 1])
    if named.kind is not Kind.PERSON or named.last - named.first < 2 or not plain:
        return named
    first = named.last - 1
    title = text[tokens[named.left].start : tokens[first - 1].end]
    return named._replace(first=first, name=_clean(text, tokens, first, named.last + 1), title=title)


def _after_titles(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Where the name begins after the last title of the run; `end` where there are only titles."""
    last = next((i for i in range(end - 1, start - 1, -1) if tokens[i].low in lex.TITLES), None)
    if last is None:
        first = start
        while first < end - 2 and _is_origin(tokens[first]) and not _is_body(tokens, start, end):
            first += 1
        return first
    if last + 1 < end and tokens[last + 1].low in _LINKS:
        beyond = last + 2 + (tokens[last + 2].low == "the")
        return min(end, beyond + 1)
    if last == end - 1 and last > start and _is_body(tokens, start, end):
        return start
    if last == end - 1 and last > start and not any(t.low in lex.OFFICES for t in tokens[start:end]):
        return start
    if (
        last == start
        and last + 1 < end
        and tokens[start].low in ("first", "foreign", "defense", "defence", "finance", "interior")
    ):
        return start
    return last + 1


def _is_origin(token: Token) -> bool:
    return token.low in lex.DEMONYMS or token.low in lex.PLACES


def _office(text: str, tokens: tuple[Token, ...], start: int, end: int) -> Mention:
    left = start - 1 if start and tokens[start - 1].low == "the" else start
    head = next(tokens[i].low for i in range(end - 1, start - 1, -1) if tokens[i].low in lex.TITLES)
    phrase = text[tokens[left].start : tokens[end - 1].end]
    return Mention(left, start, end - 1, Kind.OFFICE, phrase, "", head)


def _clean(text: str, tokens: tuple[Token, ...], first: int, end: int) -> str:
    name = text[tokens[first].start : tokens[end - 1].end]
    return name[:-2] if name.lower().endswith(("'s", "’s")) else name


def _surname(tokens: tuple[Token, ...], first: int, end: int) -> str:
    last = end - 1
    while last > first and tokens[last].low in lex.SUFFIXES:
        last -= 1
    return tokens[last].low


def _kind(tokens: tuple[Token, ...], first: int, end: int, *, titled: bool) -> Kind:
    words = tokens[first:end]
    if _is_body(tokens, first, end):
        return Kind.BODY
    if all(word.low in lex.PLACES or word.low in lex.DEMONYMS for word in words) and not titled:
        return Kind.PLACE
    if len(words) == 1 and len(words[0].text) > 1 and words[0].text.isupper() and not titled:
        return Kind.BODY
    the = first > 0 and tokens[first - 1].low == "the"
    if the and not titled:
        return Kind.BODY
    return Kind.PERSON


def _is_body(tokens: tuple[Token, ...], first: int, end: int) -> bool:
    return any(token.low in lex.ORG_NOUNS for token in tokens[first:end])


def _stack(tokens: tuple[Token, ...], start: int) -> int:
    """Where the lower-case titles in front of a name begin: former Vermont governor | Howard Dean."""
    index = start
    if start > 1 and _is_origin(tokens[start]) and tokens[start - 1].low in ("to", "of", "for", "in"):
        index = start - 1 if tokens[start - 2].low in lex.PEOPLE | lex.TITLES else start
    while index > 0 and start - index < _LONGEST_PHRASE:
        token = tokens[index - 1]
        if token.sentence != tokens[start].sentence or token.owns or not token.text[0].isalpha():
            break
        near = token.low in lex.PEOPLE or token.low in lex.TITLES or token.low in lex.DEMONYMS
        if not near and (not _modifies(token) or token.low in VERBS or (token.text[0].isupper() and index == start)):
            break
        index -= 1
    return index


def _modifies(token: Token) -> bool:
    """Whether a word may stand inside a noun phrase before its head."""
    low = token.low
    return not (
        low in lex.PREPOSITIONS
        or low in lex.CONJUNCTIONS
        or low in lex.PRONOUNS
        or low in lex.AUXILIARIES
        or low in lex.DETERMINERS
        or low in lex.ADVERBS
        or low in lex.VERBS_PAST
        or low.endswith("ed")
    )


def _phrase(text: str, stream: Stream, index: int) -> Mention | None:
    """A nameless source that begins here: a determiner and its nouns, or a bare plural such as "officials"."""
    tokens = stream.tokens
    token = tokens[index]
    determined = token.low in lex.DETERMINERS or (token.owns and token.text[0].isupper())
    if not determined and not (_is_plural(token) and _begins_bare(tokens, index)):
        return None
    end = _phrase_end(stream, index + 1 if determined else index)
    head = _head(tokens, index, end)
    if head is None:
        return None
    if tokens[head].owns and head + 1 < len(tokens):
        return None
    kind = _phrase_kind(tokens, index, head)
    first = index if determined else _bare_start(tokens, index)
    name = text[tokens[first].start : tokens[head].end]
    return Mention(first, first, head, kind, name, "", tokens[head].low)


def _is_plural(token: Token) -> bool:
    return token.low in _PLURALS


def _bare_start(tokens: tuple[Token, ...], index: int) -> int:
    """Where the words before a bare plural begin: nuclear proliferation | experts."""
    first = index
    while first > 0 and index - first < _LONGEST_PHRASE and tokens[first - 1].sentence == tokens[index].sentence:
        before = tokens[first - 1]
        if not before.text[0].isalpha() or not _modifies(before) or before.low in lex.STARTERS or before.low in VERBS:
            break
        first -= 1
    return first


def _begins_bare(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether no determiner or owner stands before the plural: such a phrase was found where it begins."""
    first = _bare_start(tokens, index)
    before = tokens[first - 1] if first else None
    return before is None or not (before.low in lex.DETERMINERS or before.owns)


def _phrase_end(stream: Stream, start: int) -> int:
    """One past the last token that can belong to the noun phrase."""
    tokens = stream.tokens
    index = start
    while index < len(tokens) and index - start < _LONGEST_PHRASE:
        token = tokens[index]
        if token.sentence != tokens[start - 1 if start else 0].sentence or not token.text[0].isalnum():
            break
        verb = stream.cues[index] >= Cue.CALL and token.low not in lex.PEOPLE and token.low not in lex.SOURCE_NOUNS
        if verb or (index > start and not _modifies(token)) or token.low in lex.PREPOSITIONS | lex.AUXILIARIES:
            break
        index += 1
    return index


def _head(tokens: tuple[Token, ...], start: int, end: int) -> int | None:
    """The head noun: the last word that names a person, body or paper, else the last word; None where a name is it."""
    best = None
    for index in range(start, end):
        low = tokens[index].low
        if low in lex.PEOPLE or low in lex.GROUPS or low in lex.SOURCE_NOUNS:
            best = index
    if best is None:
        best = end - 1
    if best < start or (best == start and tokens[best].low in lex.DETERMINERS):
        return start if tokens[start].low in ("another", "some", "many", "several", "one", "others", "most") else None
    following = tokens[best + 1] if best + 1 < end else None
    if following is not None and following.text[0].isupper() and tokens[best].text[0].islower():
        return None
    return None if tokens[best].text[0].isupper() and tokens[best].low not in lex.GROUPS | lex.PEOPLE else best


def _phrase_kind(tokens: tuple[Token, ...], start: int, head: int) -> Kind:
    low = tokens[head].low
    definite = tokens[start].low in ("the", "this", "that")
    if low in lex.OFFICES and definite and head - start <= 2:
        return Kind.OFFICE
    if low in lex.PEOPLE or head == start:
        return Kind.SOMEBODY
    return Kind.SOMETHING if low in lex.GROUPS or low in lex.SOURCE_NOUNS else Kind.OTHER
