"""What a mention that is no name stands for: the words of a nameless source, the holder of an office, a body."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.quotes import lexicon as lex
from summaries.quotes.acts import Parse, is_subject_like
from summaries.quotes.entities import Entity, name_words
from summaries.quotes.first_names import FIRST_NAMES
from summaries.quotes.mentions import NAMED, Kind, Mention
from summaries.quotes.stream import Token

_APPOSITION = 20  # tokens in which an apposition must end
_BACK = 60  # tokens in which "it" or "they" looks for what it means
_BODIES = frozenset({Kind.BODY, Kind.PLACE, Kind.SOMETHING})
_PLURALS = frozenset({Kind.SOMEBODY, Kind.BODY, Kind.SOMETHING})
_GENITIVES = frozenset({"des", "der", "eines", "einer"})
_CLOSE = frozenset({"familiar", "close", "briefed", "aware", "involved"})
_EXTENDS = frozenset({"of", "for", "at", "in", "with", "from", "by"})


def phrase(text: str, parsed: Parse, number: int) -> str:
    """A nameless source as printed, with the `of` or `for` that says whose: a spokesman for the ministry."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    last = phrase_end(parsed, number)
    return text[tokens[mention.first if mention.kind is not Kind.OFFICE else mention.left].start : tokens[last].end]


def phrase_end(parsed: Parse, number: int) -> int:
    """The last token of a phrase with what says whose or of what it is: an adviser to the minister |."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    last = mention.last
    for _ in range(2):
        link = _link(parsed, last + 1, mention)
        if link is None:
            break
        following = link + 1 if link + 1 < len(tokens) else last
        if _is_genitive(parsed, last + 1) and last + 1 in parsed.begin:
            following = last + 1
        if following not in parsed.begin and tokens[following].low == "the":
            following += 1
        inner = parsed.begin.get(following)
        if inner is None or tokens[parsed.mentions[inner].last].sentence != tokens[last].sentence:
            break
        last = parsed.mentions[inner].last
        if tokens[last].owns:
            return mention.last
    return last


def _link(parsed: Parse, index: int, mention: Mention) -> int | None:
    """The preposition that goes on with a phrase from this token: of, adviser | to, person familiar | with."""
    tokens = parsed.stream.tokens
    if index >= len(tokens):
        return None
    low = tokens[index].low
    if low in _EXTENDS or (low == "to" and mention.head in lex.PEOPLE) or _is_genitive(parsed, index):
        return index
    close = low in _CLOSE and index + 1 < len(tokens) and tokens[index + 1].low in ("with", "to", "on", "of")
    return index + 1 if close else None


def named_before(parsed: Parse, number: int) -> int | None:
    """The name that a phrase in commas describes: | Donald Smith |, the senior senator, is promising."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    comma = mention.first - 1
    if comma < 1 or tokens[comma].text != "," or tokens[comma].sentence != tokens[mention.first].sentence:
        return None
    name = parsed.end.get(comma - 1)
    following = tokens[mention.last + 1] if mention.last + 1 < len(tokens) else None
    closes = following is not None and (following.text == "," or following.low in ("who", "with"))
    return name if name is not None and closes and parsed.mentions[name].kind in NAMED else None


def _is_genitive(parsed: Parse, index: int) -> bool:
    """An article that says whose in German: ein Vertreter | eines Nachrichtendienstes."""
    tokens = parsed.stream.tokens
    return parsed.stream.language == "de" and tokens[index].text in _GENITIVES if index < len(tokens) else False


def named_beside(parsed: Parse, number: int) -> int | None:
    """The name in commas right after a phrase: the Kremlin spokesman, | Dmitry Peskov |, said."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    for comma in sorted({mention.last + 1, phrase_end(parsed, number) + 1}):
        if comma + 1 >= len(tokens) or tokens[comma].text != ",":
            continue
        name = parsed.begin.get(comma + 1)
        if name is None or parsed.mentions[name].kind is not Kind.PERSON:
            continue
        closing = parsed.mentions[name].last + 1
        if closing >= len(tokens) or not tokens[closing].text[0].isalnum():
            return name
    return None


def holder(parsed: Parse, entities: Sequence[Entity], number: int) -> int | None:
    """The person named with this office before, the last one first; None where nobody was, or the phrase says whose."""
    mention = parsed.mentions[number]
    wanted = [word for word in name_words(mention.name) if word not in lex.DETERMINERS]
    best: tuple[int, int] | None = None
    for index, entity in enumerate(entities):
        for i in entity.mentions:
            if i >= number or entity.kind is not Kind.PERSON:
                break
            if _holds(parsed, i, wanted) and (best is None or entity.mentions[-1] > best[0]):
                last = max(m for m in entity.mentions if m < number)
                best = max(best or (-1, -1), (last, index))
    return best[1] if best else None


def _holds(parsed: Parse, number: int, wanted: Sequence[str]) -> bool:
    """Whether a name is printed with this office, before it or in an apposition after it."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    said = {token.low for token in tokens[mention.left : mention.first]}
    if mention.last + 1 < len(tokens) and tokens[mention.last + 1].text == ",":
        said |= _described(tokens[mention.last + 2 : mention.last + 2 + _APPOSITION])
    return set(wanted) <= said


def _described(following: Sequence[Token]) -> set[str]:
    """The noun phrase that an apposition begins with: , | the first American president | to visit the city, said."""
    head: set[str] = set()
    inside = True
    for token in following:
        if token.text in (",", ".") or token.low in ("who", "and"):
            return head
        inside = inside and token.low != "to" and token.low not in lex.PREPOSITIONS
        if inside:
            head.add(token.low)
    return set()


def referent(parsed: Parse, number: int) -> int | None:
    """What who, it or they means: the mention right before who; the nearest body, or persons, before the others."""
    mention = parsed.mentions[number]
    tokens = parsed.stream.tokens
    if mention.kind is Kind.WHO:
        for index in range(mention.first - 1, max(-1, mention.first - 4), -1):
            if index in parsed.end:
                return parsed.end[index]
        return None
    kinds = _BODIES if mention.kind is Kind.IT else _PLURALS
    found = unsure = None
    for index in range(mention.first - 1, max(-1, mention.first - _BACK), -1):
        other = parsed.end.get(index)
        if other is None or parsed.mentions[other].head in lex.SOURCE_NOUNS:
            continue
        if parsed.mentions[other].kind not in kinds:
            unsure = other if unsure is None and kinds is _BODIES and _may_be_body(parsed, other) else unsure
            continue
        left = parsed.mentions[other].left
        if left == parsed.stream.bounds[tokens[left].sentence][0] or tokens[left - 1].low == "the":
            return other
        found = other if found is None else found
    return unsure if found is None else found


def _may_be_body(parsed: Parse, number: int) -> bool:
    """Whether a single word without title or first name is a subject, and so may be a group: | Hamas | rejected it."""
    mention = parsed.mentions[number]
    plain = mention.kind is Kind.PERSON and mention.left == mention.last and mention.head not in FIRST_NAMES
    return plain and is_subject_like(parsed, number)
