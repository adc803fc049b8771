"""The description that the article prints with a name: a title before it, or an apposition beside it."""

from __future__ import annotations

from collections.abc import Sequence

from summaries.quotes import lexicon as lex
from summaries.quotes.acts import Parse, ending, looks_like_verb
from summaries.quotes.cues import BASES, VERBS
from summaries.quotes.entities import Entity
from summaries.quotes.mentions import Kind
from summaries.quotes.stream import QUOTE, Token

_LONGEST = 24  # tokens
_TAIL = 5  # tokens of a phrase after the noun that says what somebody is: speaker | of parliament
_CLAUSE = 8  # tokens of a relative clause that is taken in
_ENDS = frozenset([",", ".", ";", ":", "—", "–", "(", ")", "?", "!", QUOTE, "[", "“"])
_SMALL = lex.PRONOUNS | lex.DETERMINERS | lex.PREPOSITIONS | lex.ADVERBS
_SUBORDINATING = frozenset(["since", "after", "before", "until", "as", "because", "once", "if", "although", "though"])
_OPENERS = frozenset(["unlike", "according", "while", "when", "whereas", "where", "like", "despite", "amid", "than"])
_RELATIVES = frozenset(["who", "which", "whose", "that", "while", "but", "when", "where"])


def role(text: str, parsed: Parse, entity: Entity) -> str | None:
    """The first description printed with the person; an apposition says more than a title and goes first."""
    titles = []
    for number in entity.mentions:
        after = _after(parsed, number)
        if after is not None:
            return text[parsed.stream.tokens[after.start].start : parsed.stream.tokens[after.stop - 1].end]
        before = _before(text, parsed, number)
        if before is not None:
            titles.append(before)
    return next((title for title in titles if _is_office(title)), titles[0] if titles else None)


def _is_office(title: str) -> bool:
    """Whether a title names an office, and not only what somebody is to another: counterpart, colleague."""
    return any(word.strip(".").lower() in lex.TITLES for word in title.split())


def _after(parsed: Parse, number: int) -> range | None:
    """Smith, 43, | a teacher from Kherson |, said."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    stop = parsed.stream.bounds[tokens[mention.last].sentence][1]
    start = _past_brackets(tokens, mention.last + 1, stop)
    if tokens[mention.last].owns or start >= stop or tokens[start].text != ",":
        return None
    start += 1
    if start + 1 < stop and tokens[start].text.isdigit() and tokens[start + 1].text == ",":
        start += 2
    end = _end(tokens, start, min(stop, start + _LONGEST))
    if _names_another(parsed, start, end) or (_closes_opening(parsed, number) and not _is_inserted(parsed, start, end)):
        return None
    body = mention.kind is Kind.BODY and start < stop and tokens[start].low in ("the", "a", "an")
    return range(start, end) if start < end and (body or _describes(parsed, start, end)) else None


def _names_another(parsed: Parse, start: int, end: int) -> bool:
    """Whether the words name a person who neither owns what follows nor hangs on a preposition: | President Smith |."""
    tokens = parsed.stream.tokens
    here = {parsed.end[i] for i in range(start, end) if i in parsed.end}
    last = [m for m in map(parsed.mentions.__getitem__, here) if m.last + 1 == end]  # else it says whose: Amnesty's man
    others = [m for m in last if m.kind is Kind.PERSON and not tokens[m.last].owns]
    return any(not _hangs(tokens, other.first) for other in others)


def _hangs(tokens: Sequence[Token], first: int) -> bool:
    """Whether a preposition governs the name, with titles between at most: sister of | leader Smith."""
    index = first - 1
    while index > 0 and (_is_description(tokens[index]) or tokens[index].low in lex.DETERMINERS):
        index -= 1
    return index >= 0 and (tokens[index].low in lex.PREPOSITIONS or tokens[index].low == "and")


def _closes_opening(parsed: Parse, number: int) -> bool:
    """Whether the name ends a phrase that opens the sentence, so that the subject follows: after meeting | Smith |,."""
    tokens, left = parsed.stream.tokens, parsed.mentions[number].left
    begin = parsed.stream.bounds[tokens[left].sentence][0]
    if left == begin or not _opens(tokens[begin]):
        return False
    phrase = next((i + 1 for i in range(left - 1, begin, -1) if tokens[i].text == ","), begin)
    governed = _opens(tokens[left - 1]) or looks_like_verb(tokens[left - 1]) or _hangs(tokens, left)
    return phrase < left and _opens(tokens[phrase]) and governed


def _opens(token: Token) -> bool:
    """Whether a word begins a phrase that is no subject: a preposition, a conjunction or a participle."""
    return (
        token.low in lex.PREPOSITIONS
        or token.low in _SUBORDINATING
        or token.low in _OPENERS
        or token.low.endswith(("ing", "ed"))
    )


def _is_inserted(parsed: Parse, start: int, end: int) -> bool:
    """Whether commas on both sides set the words off, no name after: according to Smith, | a teacher |, it."""
    tokens = parsed.stream.tokens
    if start >= end or tokens[start].low not in ("a", "an") or end + 1 >= len(tokens) or tokens[end].text != ",":
        return False
    following = parsed.begin.get(end + 1)
    return following is None or parsed.mentions[following].kind is not Kind.PERSON


def _past_brackets(tokens: Sequence[Token], index: int, stop: int) -> int:
    """Past a short form or a party in brackets: Islamic Action Front (IAF) |, the political arm."""
    if index < stop and tokens[index].text == "(":
        return next((i + 1 for i in range(index, min(stop, index + _CLAUSE)) if tokens[i].text == ")"), index)
    return index


def _end(tokens: Sequence[Token], start: int, stop: int) -> int:
    index = start
    while index < stop:
        token = tokens[index]
        if token.text in _ENDS or token.low in _RELATIVES:
            break
        if index > start and _is_verb(tokens, index):
            return _before_clause(tokens, start, index)
        index += 1
    return _with_relative(tokens, index, stop) if index > start else index


def _before_clause(tokens: Sequence[Token], start: int, verb: int) -> int:
    """Where a clause begins that the verb belongs to, else the verb: the first to visit | since the wall was built."""
    return next((i for i in range(start + 1, verb) if tokens[i].low in _SUBORDINATING), verb)


def _with_relative(tokens: Sequence[Token], end: int, stop: int) -> int:
    """A short clause that ends at a comma: a resident | who saw the attack |, said."""
    if end < stop and tokens[end].low == "who":
        for index in range(end + 1, min(stop, end + _CLAUSE)):
            if tokens[index].text == QUOTE:
                break
            if tokens[index].text == ",":
                return index
    return end


def _is_verb(tokens: Sequence[Token], index: int) -> bool:
    token = tokens[index]
    after_noun = tokens[index - 1].low not in lex.DETERMINERS and tokens[index - 1].low not in lex.PREPOSITIONS
    noun = token.low in lex.PEOPLE or token.low in BASES  # of one person no verb stands bare: the Soviet state
    return token.text[0].islower() and looks_like_verb(token) and after_noun and not noun


def _describes(parsed: Parse, start: int, end: int) -> bool:
    """Whether the words between commas name what somebody is, rather than a place, a time or a deed."""
    tokens = parsed.stream.tokens
    head = next((i for i in range(start, end) if tokens[i].low in lex.PREPOSITIONS), end)
    first = tokens[start].low
    if head == start or first in lex.CONJUNCTIONS or first in lex.PRONOUNS or first in VERBS or first in lex.VERBS_PAST:
        return False
    return any(_is_description(tokens[i]) for i in range(start, head))


def _is_description(token: Token) -> bool:
    return token.low in lex.PEOPLE or token.low in lex.TITLES or (_names_people(token) and token.low not in _SMALL)


def _names_people(token: Token) -> bool:
    return token.text[0].islower() and token.low.endswith(
        ("ist", "ian", "ologist", "maker", "holder", "owner", "er", "or")
    )


def _before(text: str, parsed: Parse, number: int) -> str | None:
    """The titles in front of a name, or the phrase in front of it that a comma divides from it."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    left = mention.left
    while left < mention.first and tokens[left].low in lex.DETERMINERS:
        left += 1
    words = range(left, mention.first)
    if any(_is_description(tokens[i]) for i in words) and not all(tokens[i].low in lex.HONORIFICS for i in words):
        if left and tokens[left - 1].owns and tokens[left - 1].sentence == tokens[left].sentence:
            owner = parsed.end.get(left - 1)
            left = left - 1 if owner is None else parsed.mentions[owner].first
        return text[tokens[left].start : tokens[mention.first - 1].end]
    if mention.left > 1 and tokens[mention.left - 1].text == ",":
        return _divided(text, parsed, mention.left - 2)
    return None


def _divided(text: str, parsed: Parse, last: int) -> str | None:
    """The German foreign minister |, Frank Smith, said: the phrase that ends right before the comma."""
    tokens = parsed.stream.tokens
    for index in range(last, max(0, last - _TAIL), -1):
        if not tokens[index].text[0].isalnum():
            break
        number = ending(parsed, index)
        said = number is not None and parsed.mentions[number].kind in (Kind.SOMEBODY, Kind.OFFICE)
        if number is not None and said and (index == last or tokens[index + 1].low in lex.PREPOSITIONS):
            return text[tokens[parsed.mentions[number].first].start : tokens[last].end]
    return None
