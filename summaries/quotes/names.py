"""Find names: runs of capitalised words, with the titles and peoples in front of them cut off."""

from __future__ import annotations

import re
from itertools import pairwise

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import VERBS
from summaries.quotes.first_names import FIRST_NAMES
from summaries.quotes.mentions import Kind, Mention
from summaries.quotes.stream import QUOTE, Token

_ATTACHED = frozenset(["al", "el", "ul", "ar", "as", "ad", "at", "az", "an", "bin", "ibn", "d", "l"])
_ORDINAL = re.compile(r"[^\W\d_]|\d+(?:st|nd|rd|th)\b")
_LINKS = frozenset({"of", "for"})
_PERSONS = lex.PEOPLE | lex.TITLES
_ADJECTIVES = frozenset(["former", "senior", "retired", "acting", "federal", "state", "national", "local"])
_COMPASS = frozenset(["new", "north", "south", "east", "west"])
_LONGEST_STACK = 9  # words of a title before a name


def lower_words(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Words that are no names at the start of a sentence: printed in lower case too, or with a verb's ending."""
    printed = {token.text for token in tokens if token.text[0].islower()}
    inside = {two.low for one, two in pairwise(tokens) if one.sentence == two.sentence and two.text[0].isupper()}
    opening = {token.low for token in tokens if token.low.endswith(("ing", "ly"))} - inside - FIRST_NAMES
    return frozenset(printed | opening)


def german_surnames(tokens: tuple[Token, ...]) -> frozenset[str]:
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
    return token.low in surnames or genitive or acronym or token.low in lex.PLACES or token.low in FIRST_NAMES


def name_end(
    tokens: tuple[Token, ...], start: int, common: frozenset[str], surnames: frozenset[str] | None
) -> int | None:
    """One past the last token of the name that begins here, or None; `surnames` where every noun has a capital."""
    end = _run_of(tokens, start, common) if tokens[start].text[0].isupper() else None
    if end is not None and surnames is not None and not _is_german_name(tokens, start, end, surnames):
        return None
    return end


def name(text: str, tokens: tuple[Token, ...], start: int, end: int, *, german: bool) -> Mention:
    """The mention that a run of capitalised words makes."""
    found = _name(text, tokens, start, end)
    return _last_two(text, tokens, found) if german else found


def _run_of(tokens: tuple[Token, ...], start: int, common: frozenset[str]) -> int | None:
    """One past the last token of a run of capitalised words; None where only its place gives a word its capital."""
    token = tokens[start]
    opens = start == 0 or tokens[start - 1].sentence != token.sentence or not tokens[start - 1].text[0].isalnum()
    following = tokens[start + 1] if start + 1 < len(tokens) else None
    if token.low in lex.STARTERS and token.text not in ("US", "IT"):
        return None
    if token.low in lex.CALENDAR and token.low not in ("may", "april", "june", "august", "jan", "mark"):
        return None
    runs_on = following is not None and following.text[0].isupper() and following.low not in lex.CALENDAR
    plain = token.low in common or token.low in lex.PLURALS
    if opens and not token.owns and not runs_on and token.low not in lex.TITLES and plain:
        return None
    if opens and token.low in VERBS and not token.low.endswith("ing"):
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


def _name(text: str, tokens: tuple[Token, ...], start: int, end: int) -> Mention:
    """The mention that a run of capitalised words makes: titles and peoples in front of a name are cut off it."""
    first = _after_titles(tokens, start, end)
    if first == end:
        return _office(text, tokens, start, end)
    name = _clean(text, tokens, first, end)
    kind = _kind(tokens, first, end, titled=first > start)
    title = text[tokens[start].start : tokens[first - 1].end] if first > start else ""
    return Mention(_stack(tokens, start, first), first, end - 1, kind, name, title, _surname(tokens, first, end))


def _last_two(text: str, tokens: tuple[Token, ...], named: Mention) -> Mention:
    """A German name without the nouns in front of it, which are its role: FDP-Präsidiumsmitglied | Anna Schmidt."""
    office = next((i for i in range(named.last - 1, named.first - 1, -1) if tokens[i].low in _PERSONS), None)
    plain = all(token.text[0].isupper() for token in tokens[named.first : named.last + 1])
    if office is not None:
        first = office + 1
    elif named.kind is Kind.PERSON and named.last - named.first > 1 and plain:
        first = named.last - 1
    else:
        return named
    title = text[tokens[named.left].start : tokens[first - 1].end]
    return named._replace(first=first, kind=Kind.PERSON, name=_clean(text, tokens, first, named.last + 1), title=title)


def _after_titles(tokens: tuple[Token, ...], start: int, end: int) -> int:
    """Where the name begins after the last title of the run; `end` where there are only titles."""
    last = next((i for i in range(end - 1, start - 1, -1) if tokens[i].low in lex.TITLES), None)
    if last is None:
        first = start
        while first < end - 1 and not _is_body(tokens, start, end):
            step = _leading(tokens, first)
            if not step or first + step > end - (1 if tokens[first].low in _ADJECTIVES else 2):
                break
            first += step
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


def _leading(tokens: tuple[Token, ...], index: int) -> int:
    """How many words here say where somebody is from or what somebody is, in front of a name."""
    if _is_origin(tokens[index]) or tokens[index].low in lex.PEOPLE:
        return 1
    compass = tokens[index].low in _COMPASS and index + 1 < len(tokens) and tokens[index + 1].low in lex.PLACES
    return 2 if compass else 0


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


def _stack(tokens: tuple[Token, ...], start: int, named: int) -> int:
    """Where the lower-case titles in front of a run that names from `named` on begin: former governor | Howard Dean."""
    index = start
    if named > start > 1 and _is_origin(tokens[start]) and tokens[start - 1].low in ("to", "of", "for", "in"):
        index = start - 1 if tokens[start - 2].low in lex.PEOPLE | lex.TITLES else start
    while index > 0 and start - index < _LONGEST_STACK:
        token = tokens[index - 1]
        if token.sentence != tokens[start].sentence or token.owns or not _ORDINAL.match(token.text):
            break
        if token.low in lex.DETERMINERS:
            break
        if token.low == "of" and index > 1 and index < start and tokens[index - 2].low in lex.TITLES:
            index -= 2
            continue
        near = token.low in lex.PEOPLE or token.low in lex.TITLES or token.low in lex.DEMONYMS
        if not near and (not modifies(token) or token.low in VERBS or (token.text[0].isupper() and index == start)):
            break
        index -= 1
    return index


def modifies(token: Token) -> bool:
    """Whether a word may stand inside a noun phrase before its head."""
    low = token.low
    if len(token.text) > 1 and token.text.isupper():
        return True  # US, UN, AFP
    return not (
        low in lex.PREPOSITIONS
        or low in lex.CONJUNCTIONS
        or low in lex.PRONOUNS
        or low in lex.AUXILIARIES
        or low in lex.DETERMINERS
        or low in lex.ADVERBS
        or low in lex.VERBS_PAST
        or (low.endswith("ed") and "-" not in low)
    )
