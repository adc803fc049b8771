"""Find the subject of a verb of speech, or the source of a clause, in languages other than English."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import Cue
from summaries.quotes.entities import name_words
from summaries.quotes.languages import ACCORDING
from summaries.quotes.mentions import NAMED, Kind
from summaries.quotes.speakers import Article
from summaries.quotes.stream import QUOTE, Token

_REACH = 18  # tokens between a verb and its subject
_LONGEST_PHRASE = 6  # tokens of a nameless source
_STOPS = frozenset([QUOTE, ".", ";", ":", "?", "!", "…"])
_NOUNS = (lex.PEOPLE | lex.GROUPS | lex.TITLES) - lex.SOURCE_NOUNS
_RECENT, _BACK = 60, 3  # mentions and sentences in which a pronoun looks for what it means
_MOST = 400  # mentions among which the nominative of a name is looked for
_SOURCE = 0.9  # how sure "according to" is
_PERSONAL = 3  # how plainly a name is a person's: by a title or a first name
_UNNAMED, _MEANT = 0.9, 0.85  # how sure a nameless phrase, or what a pronoun means, is of what its pattern is
_ROMANCE = frozenset(["fr", "es"])  # in "chef de la diplomatie Smith" the name is the chief's
_HEARERS = frozenset(["presse", "prensa", "journalistes", "periodistas", "medios", "députés"])
_FEMININE = ("ung", "agentur", "presse", "polizei", "partei", "behörde", "union", "justiz")
_CAPITALISED_ROLES = 3  # words of a Slavic run of capitals from which only the last two are a name
_GENITIVES = frozenset(["des", "der", "eines", "einer"])
_BY_FIRST: dict[tuple[str, str], list[list[str]]] = {}  # the words of each "according to", by language and first word
for _language, _phrases in ACCORDING.items():
    for _phrase in _phrases:
        _BY_FIRST.setdefault((_language, _phrase.split()[0]), []).append(_phrase.split())
_PRONOUNS = frozenset(["he", "she"])


class Found(NamedTuple):
    """A speaker as found: a mention, or words as printed, with the verb and how sure the pattern is."""

    name: str | None
    entity: int | None
    confidence: float
    cue: int | None  # token


class Asked(NamedTuple):
    """What a subject is looked for: the verb or other sign at token `cue`, and how sure its pattern is."""

    article: Article
    spoke: Sequence[int]  # entities of the quotations so far
    cue: int | None
    sure: float
    oblique: bool = False  # the name stands in a case: by the words of Smith


@dataclass(slots=True)
class _Walk:
    """What was met on the way: a role without its name yet, and whether a preposition governs what follows."""

    role: int | None = None
    hanging: bool = False


def subject(asked: Asked, start: int, stop: int) -> Found | None:
    """The first name or person between two tokens that hangs on no preposition; a name goes before its own role."""
    stream = asked.article.reader.parsed.stream
    walk, index = _Walk(), start
    while index < min(stop, start + _REACH):
        token = stream.tokens[index]
        if token.text in _STOPS or (stream.cues[index] >= Cue.CALL and index > start):
            break
        number = _name_at(asked.article, index)
        if number is not None:
            if _is_usable(asked.article, walk, number):
                return named(asked, number)
            walk.hanging = walk.hanging and token.low in lex.CALENDAR
            index = asked.article.reader.parsed.mentions[number].last
        elif token.low in _PRONOUNS and walk.role is None and not walk.hanging:
            return pronoun(asked, index)
        elif _ends(asked.article, walk, index):
            break
        else:
            _step(asked, walk, index)
        index += 1
    return None if walk.role is None else _nameless(asked, walk.role, stop)


def _name_at(article: Article, index: int) -> int | None:
    parsed = article.reader.parsed
    number = parsed.begin.get(index)
    return number if number is not None and parsed.mentions[number].kind in NAMED else None


def _is_usable(article: Article, walk: _Walk, number: int) -> bool:
    parsed = article.reader.parsed
    mention, token = parsed.mentions[number], parsed.stream.tokens[parsed.mentions[number].left]
    person = mention.kind is Kind.PERSON and _is_known(article, number)
    body = walk.role is None and _is_body(parsed.stream.tokens[mention.first], mention.kind)
    hears = any(parsed.stream.tokens[i].text.lower() in _HEARERS for i in range(mention.left, mention.first))
    return (hears or not walk.hanging) and (person or body) and token.low not in lex.CALENDAR


def _ends(article: Article, walk: _Walk, index: int) -> bool:
    """Whether the phrase of a role ends here: at a comma that no name follows, or a preposition."""
    parsed = article.reader.parsed
    token = parsed.stream.tokens[index]
    if walk.role is None:
        return False
    if token.text == ",":
        following = _name_at(article, index + 1)
        return following is None or parsed.mentions[following].kind is not Kind.PERSON
    return token.low in lex.PREPOSITIONS and token.low != "of"


def _step(asked: Asked, walk: _Walk, index: int) -> None:
    """Take one word into account: what a preposition or a German dative governs is no subject."""
    stream = asked.article.reader.parsed.stream
    token = stream.tokens[index]
    word = token.text[0].isalnum() and token.low not in lex.DETERMINERS
    if token.text == ",":
        walk.hanging = False
    elif token.low in lex.PREPOSITIONS or (stream.language == "de" and _is_dative(stream.tokens, index)):
        walk.hanging = True
    elif walk.hanging and word:
        walk.hanging = _still_hangs(stream.tokens, index, stream.language)
    elif walk.role is None and not walk.hanging and word and (token.low in _NOUNS or asked.oblique):
        walk.role = index


def _still_hangs(tokens: Sequence[Token], index: int, language: str) -> bool:
    """Whether the next word belongs to the preposition too: an adjective's noun, or the name beside a noun."""
    token = tokens[index]
    if token.low in lex.CALENDAR or token.text.lower() in _HEARERS:
        return False
    if language == "de":
        return token.text[0].islower() or (index + 1 < len(tokens) and tokens[index + 1].text[0].isupper())
    noun = language in _ROMANCE and token.text[0].islower() and token.low not in _NOUNS
    return not noun and index + 1 < len(tokens) and tokens[index + 1].text[0].isupper()


def _is_dative(tokens: Sequence[Token], index: int) -> bool:
    """Whether a German article marks one who is spoken to: dem Sender, der Zeitung."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    low = tokens[index].text.lower()
    feminine = following is not None and following.text.lower().endswith(_FEMININE)
    both = following is not None and following.low == "and" and low in ("ihm", "ihr", "ihnen")
    return both or low in ("dem", "den") or (low in ("der", "einer", "seiner", "ihrer") and feminine)


def _is_known(article: Article, number: int) -> bool:
    """Whether the article prints more than one word of a name; asked only of German, where all nouns have capitals."""
    entity = article.of.get(number)
    known = entity is not None and " " in article.entities[entity].name
    return known or article.reader.parsed.stream.language != "de"


def _is_body(token: Token, kind: Kind) -> bool:
    return kind is Kind.BODY or token.low in lex.GROUPS or token.text in ("Кремль", "Минобороны", "Міноборони")


def named(asked: Asked, number: int) -> Found:
    """The person or body of a mention, under the fullest name."""
    article = asked.article
    entity = article.of.get(number)
    mention = article.reader.parsed.mentions[number]
    if mention.left < mention.first == mention.last and mention.name.isupper() and len(mention.name) > 1:
        return Found(f"{mention.title} {mention.name}", None, asked.sure * _UNNAMED, asked.cue)  # of the UN
    name = mention.name if entity is None else article.entities[entity].name
    name = _in_marks(article, number) or name
    if article.reader.parsed.stream.language in ("ru", "uk"):
        name = _last_two(name)
        name = _nominative(article, name) if asked.oblique else name
    return Found(name, entity, asked.sure, asked.cue)


def _in_marks(article: Article, number: int) -> str | None:
    """The name in marks of which this is the short form: the “League of Friends” (LoF)."""
    stream = article.reader.parsed.stream
    first = article.reader.parsed.mentions[number].left
    before = [token.text for token in stream.tokens[max(0, first - 2) : first]]
    if before != [QUOTE, "("] or article.reader.parsed.mentions[number].kind is not Kind.BODY:
        return None
    return article.printed[bisect_left(stream.at, first - 2)]


def _last_two(name: str) -> str:
    """A Slavic name without the genitives in front of it, but with its patronymic."""
    words = name.split()
    patronymic = len(words) >= _CAPITALISED_ROLES and words[-2].endswith(("вич", "вна", "вич", "івна", "ївна"))
    kept = words[-3:] if patronymic else words[-2:]
    return " ".join(kept[1:] if kept[0].endswith(("ины", "їни", "сии", "сії", "ании", "НАТО", "США", "ЕС")) else kept)


def _nominative(article: Article, name: str) -> str:
    """A name in a case as the article prints it elsewhere in the nominative, else as printed."""
    surname = name_words(name)[-1:]
    for mention in islice(article.reader.parsed.mentions, _MOST):
        other = name_words(mention.name)[-1:] if mention.kind is Kind.PERSON else ()
        if other and surname and other != surname and _is_case_of(surname[0], other[0]):
            return _last_two(mention.name)
    return name


def _is_case_of(word: str, nominative: str) -> bool:
    """Whether a surname could be a case of a man's other one: Зеленского of Зеленский, Громова of Громов."""
    if nominative.endswith(("ский", "ський", "ой", "ый", "ий")):
        return word[:-3] == nominative[:-2] and word.endswith(("ого", "ому"))
    return (word[:-1] == nominative and word[-1] in "ау") or (nominative[-1] == "ь" and word[:-1] == nominative[:-1])


def _nameless(asked: Asked, role: int, stop: int) -> Found:
    """A nameless source as printed, with its determiner and what it is of."""
    article, cue = asked.article, asked.cue or 0
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    first, last = role, role
    while first > cue + 1 and first > role - 3 and tokens[first - 1].text[0].isalpha():
        if tokens[first - 1].low in lex.PREPOSITIONS or stream.cues[first - 1]:
            break
        first -= 1
    for index in range(role + 1, min(stop, role + _LONGEST_PHRASE)):
        token = tokens[index]
        if not (_links(stream.language, token) or (_links(stream.language, tokens[last]) and token.text[0].isalpha())):
            break
        last = index
    while last > role and _links(stream.language, tokens[last]):
        last -= 1
    words = article.text[tokens[first].start : tokens[last].end]
    return Found(words, None, asked.sure * _UNNAMED, asked.cue)


def pronoun(asked: Asked, index: int) -> Found:
    """He or she: the last person who spoke, else the last named subject; nobody where two could be meant."""
    article, spoke = asked.article, asked.spoke
    nobody = Found(None, None, 0.0, asked.cue)
    parsed = article.reader.parsed
    tokens = parsed.stream.tokens
    here = tokens[index].sentence
    count = bisect_left(parsed.mentions, index, key=lambda mention: mention.first)
    recent = range(max(0, count - _RECENT), count)
    near = [
        article.of[number]
        for number in recent
        if parsed.mentions[number].kind is Kind.PERSON and number in article.of
        if here - tokens[parsed.mentions[number].last].sentence <= _BACK
        if not _hangs(tokens, parsed.mentions[number].left)
    ]
    if parsed.stream.language == "de":  # every noun has a capital there, so two of them may look like a name
        near = [who for who in near if article.entities[who].personal >= _PERSONAL] or near
    gender = {"he": "m", "she": "f"}.get(tokens[index].low, "")
    meant = [who for who in near if not gender or article.entities[who].gender in ("", gender)]
    several = len(set(meant)) > 1
    if not meant or (several and not (spoke and spoke[-1] == meant[-1]) and not _is_alone(article, index, meant[-1])):
        return nobody
    who = meant[-1]
    last = max(number for number in recent if article.of.get(number) == who)
    others = (m for m in parsed.mentions[last + 1 : count] if m.kind is Kind.SOMEBODY)
    if " " not in article.entities[who].name or any(not _hangs(tokens, other.left) for other in others):
        return nobody
    return named(asked._replace(sure=asked.sure * _MEANT, oblique=False), last)


def _is_alone(article: Article, index: int, who: int) -> bool:
    """Whether only this person is named in the sentence before the one that a pronoun begins."""
    stream = article.reader.parsed.stream
    here = stream.tokens[index].sentence
    if not here or stream.bounds[here][0] != index:
        return False
    start, stop = stream.bounds[here - 1]
    return {article.of[one] for one in persons(article, start, stop)} == {who}


def source(article: Article, index: int, stop: int) -> Found | None:
    """By the words of Smith, in any of a language's forms."""
    stream = article.reader.parsed.stream
    tokens = stream.tokens
    for words in _BY_FIRST.get((stream.language, tokens[index].text.lower()), ()):
        if [token.text.lower() for token in tokens[index : index + len(words)]] == words:
            first = index + len(words)
            found = subject(Asked(article, (), index, _SOURCE, oblique=True), first, stop)
            return found if found is None or found.name is not None else None
    return None


def persons(article: Article, start: int, stop: int) -> list[int]:
    """The mentions of persons, by a full name at least once, between two tokens that hang on no preposition."""
    parsed = article.reader.parsed
    first = bisect_left(parsed.mentions, start, key=lambda mention: mention.first)
    end = bisect_left(parsed.mentions, stop, key=lambda mention: mention.first)
    return [
        number
        for number in range(first, end)
        if parsed.mentions[number].kind is Kind.PERSON and number in article.of
        if " " in article.entities[article.of[number]].name
        if not _hangs(parsed.stream.tokens, parsed.mentions[number].left)
    ]


def _links(language: str, token: Token) -> bool:
    """Whether a nameless phrase goes on after this word: of, of the, des."""
    return token.low == "of" or (language == "de" and token.text.lower() in _GENITIVES) or token.low in ("the", "a")


def _hangs(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].low in lex.PREPOSITIONS
