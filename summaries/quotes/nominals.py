"""Find the phrases of nameless sources: a senior Polish official, three diplomats, the ministry."""

from __future__ import annotations

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import VERBS, Cue
from summaries.quotes.mentions import Kind, Mention
from summaries.quotes.names import modifies
from summaries.quotes.stream import Stream, Token

_BARE = lex.GROUPS | lex.PEOPLE
OPENERS = lex.DETERMINERS | lex.PLURALS
_LONGEST_PHRASE = 9  # words of a nameless source before its first preposition


def _is_determined(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a determiner stands before a noun, with one adjective between at most."""
    return any(tokens[i].low in lex.DETERMINERS for i in range(max(0, index - 2), index))


def bare(tokens: tuple[Token, ...], index: int) -> Mention | None:
    """A German noun for a person or body that no determiner stands before: laut | Bundesregierung |."""
    token = tokens[index]
    if not token.text[0].isupper() or token.low not in _BARE or _is_determined(tokens, index):
        return None
    return Mention(index, index, index, _phrase_kind(tokens, index, index), token.text, "", token.low)


def phrase(text: str, stream: Stream, index: int) -> Mention | None:
    """A nameless source that begins here: a determiner and its nouns, or a bare plural such as "officials"."""
    tokens = stream.tokens
    token = tokens[index]
    determined = token.low in lex.DETERMINERS or (token.owns and token.text[0].isupper())
    if not determined and not (token.low in lex.PLURALS and _begins_bare(tokens, index)):
        return None
    end = _phrase_end(stream, index + 1 if determined else index)
    head = _head(tokens, index, end)
    if head is None or tokens[head].low in lex.PRONOUNS:
        return None
    if tokens[head].owns and head + 1 < len(tokens):
        return None
    kind = _phrase_kind(tokens, index, head)
    first = index if determined else _bare_start(tokens, index)
    name = text[tokens[first].start : tokens[head].end]
    return Mention(first, first, head, kind, name, "", tokens[head].low)


def _bare_start(tokens: tuple[Token, ...], index: int) -> int:
    """Where the words before a bare plural begin: nuclear proliferation | experts."""
    first = index
    while first > 0 and index - first < _LONGEST_PHRASE and tokens[first - 1].sentence == tokens[index].sentence:
        before = tokens[first - 1]
        if not before.text[0].isalpha() or not modifies(before) or before.low in lex.STARTERS or before.low in VERBS:
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
        if verb or (index > start and not modifies(token)) or token.low in lex.PREPOSITIONS | lex.AUXILIARIES:
            break
        index += 1
    return index


def _head(tokens: tuple[Token, ...], start: int, end: int) -> int | None:
    """The head noun: the last word that names a person, body or paper, else the last word; None where a name is it."""
    best = None
    for index in range(start + (tokens[start].low in lex.DETERMINERS), end):
        low = tokens[index].low
        if low in lex.PEOPLE or low in lex.GROUPS or low in lex.SOURCE_NOUNS:
            best = index
    if best is None:
        best = end - 1
    if best < start or (best == start and tokens[best].low in lex.DETERMINERS):
        return start if tokens[start].low in ("another", "some", "many", "several", "one", "others", "most") else None
    following = tokens[best + 1] if best + 1 < end else None
    if following is not None and following.text[0].isupper() and following.low not in lex.CALENDAR:
        return None
    return None if tokens[best].text[0].isupper() and tokens[best].low not in lex.GROUPS | lex.PEOPLE else best


def _phrase_kind(tokens: tuple[Token, ...], start: int, head: int) -> Kind:
    low = tokens[head].low
    definite = tokens[start].low in ("the", "this", "that")
    if low in lex.OFFICES and definite and head - start <= 2:
        return Kind.OFFICE
    if low in lex.PEOPLE or (head == start and low not in lex.GROUPS):
        return Kind.SOMEBODY
    return Kind.SOMETHING if low in lex.GROUPS or low in lex.SOURCE_NOUNS else Kind.OTHER
