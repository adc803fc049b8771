"""Read each verb of speech with its subject: who is said to say something, by the words around the verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from summaries.quotes import lexicon as lex
from summaries.quotes.cues import GERUNDS, VERBS, Cue
from summaries.quotes.mentions import NAMED, Kind, Mention
from summaries.quotes.stream import QUOTE, Stream, Token


class Rule(IntEnum):
    """How a subject stands to its verb, roughly from the surest to the loosest."""

    NONE = 0
    DIRECT = 1  # Smith said
    INVERTED = 2  # “...,” said Smith
    ACCORDING = 3  # according to Smith
    COLON = 4  # Smith: “...”
    APPOSITION = 5  # Smith, a farmer from Ohio, said
    RELATIVE = 6  # Smith, who said
    COORDINATED = 7  # Smith rose and said
    PARTICIPLE = 8  # Smith rose, saying
    PASSIVE = 9  # Smith was told
    LOOSE = 10  # the nearest that could be the subject


class Place(IntEnum):
    """What kind of token stands beside a mention or a quotation."""

    EDGE = 0
    COMMA = 1
    PREPOSITION = 2
    TO_BY = 3
    VERB = 4
    CONJUNCTION = 5
    DETERMINER = 6
    MARK = 7
    WORD = 8
    QUOTED = 9
    COLON = 10
    STOP = 11
    OWNER = 12
    CAPITAL = 13
    SPEECH = 14  # a verb of speech and little else


class Act(NamedTuple):
    """A verb of speech at token `at`, and the mention that is its subject."""

    at: int
    cue: Cue
    subject: int
    rule: Rule


_CITES = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"])
_APPOSITION = 28  # tokens between a name and its verb
_AFTER_QUOTE = frozenset({QUOTE, ",", "—", "–", "-"})
_LISTED = 6  # names of a list
_CLOSE = frozenset(["familiar", "close", "loyal", "sympathetic", "opposed", "present", "responsible"])
_DEPARTMENTS = frozenset(["ministry", "department", "bureau", "council", "institute", "commission", "committee"])
_PASSIVE = frozenset(["was", "were", "is", "are", "been", "being", "be"])
_MARKS = {QUOTE: Place.QUOTED, ",": Place.COMMA, ":": Place.COLON} | dict.fromkeys(".?!;", Place.STOP)
_HEADS = frozenset({Kind.SOMEBODY, Kind.SOMETHING, Kind.OFFICE, Kind.OTHER, Kind.BODY})


@dataclass(frozen=True, slots=True)
class Parse:
    """Mentions by the tokens where they begin and end, for looking up what stands beside a verb."""

    stream: Stream
    mentions: Sequence[Mention]
    begin: dict[int, int]
    end: dict[int, int]

    def before(self, index: int) -> int | None:
        """The mention that ends at this token; of a phrase with a name inside, the phrase."""
        return self.end.get(index)


def parse(stream: Stream, mentions: Sequence[Mention]) -> Parse:
    begin: dict[int, int] = {}
    end: dict[int, int] = {}
    for number, mention in enumerate(mentions):
        if mention.last >= mentions[begin.get(mention.first, number)].last:
            begin[mention.first] = number
        if mention.left < mention.first:
            begin[mention.left] = number
        kept = end.get(mention.last)
        if kept is None or mentions[kept].first > mention.first:
            end[mention.last] = number
    return Parse(stream, mentions, begin, end)


def acts(parsed: Parse, sentence: range) -> list[Act]:
    """The verbs of speech of a sentence that have a subject, in order."""
    found = []
    tokens = parsed.stream.tokens
    for at in sentence:
        cue = parsed.stream.cues[at]
        act = None
        if cue and tokens[at].low in _CITES and (cited := _cited(parsed, at, sentence)) is not None:
            act = cited
        elif cue:
            act = _verb(parsed, at, cue, sentence)
        elif tokens[at].low == "according" and at + 2 < sentence.stop and tokens[at + 1].low == "to":
            act = _act(at, Cue.SAY, _starting(parsed, at + 2), Rule.ACCORDING)
        elif tokens[at].low == "according" and at + 1 < sentence.stop:
            act = _act(at, Cue.SAY, _starting(parsed, at + 1), Rule.ACCORDING)
        elif tokens[at].text == ":" and at + 1 < sentence.stop and tokens[at + 1].text == QUOTE:
            act = _before_colon(parsed, at, sentence)
        if act is not None:
            found.append(act)
    return found


def _verb(parsed: Parse, at: int, cue: Cue, sentence: range) -> Act | None:
    tokens = parsed.stream.tokens
    left = skip_left(tokens, at - 1, sentence.start)
    before = tokens[left].text if left >= sentence.start else QUOTE
    after = _starting(parsed, at + 1)
    if after is not None and cue != Cue.CALL and before in _AFTER_QUOTE and _follows_quote(tokens, left, sentence):
        return Act(at, cue, after, Rule.INVERTED)
    if after is not None and cue is Cue.SAY and before == "," and not _speaks_on(parsed, after, sentence):
        return Act(at, cue, after, Rule.INVERTED)
    if after is not None and parsed.stream.language == "de" and not _is_subject(parsed, left, sentence):
        return Act(at, cue, after, Rule.INVERTED)
    if left < sentence.start:
        return None
    rule = Rule.PASSIVE if _is_passive(tokens, at, left) and cue != Cue.SAY else Rule.DIRECT
    subject = ending(parsed, left)
    if subject is not None:
        return Act(at, cue, subject, rule)
    return _farther(parsed, at, cue, left, sentence)


def _cited(parsed: Parse, at: int, sentence: range) -> Act | None:
    """Who is quoted by another: KCNA quoted | Kim |, the leader's sister, as saying."""
    subject = _starting(parsed, at + 1)
    if subject is None:
        return None
    tokens = parsed.stream.tokens
    last = parsed.mentions[subject].last
    for index in range(last + 1, min(sentence.stop - 1, last + _APPOSITION)):
        if tokens[index].low == "as" and tokens[index + 1].low in GERUNDS:
            return Act(index + 1, Cue.SAY, subject, Rule.DIRECT)
        if tokens[index].text == QUOTE:
            return None
    return None


def _speaks_on(parsed: Parse, number: int, sentence: range) -> bool:
    """Whether a verb follows the mention, which then begins a clause of its own: said Smith was wrong."""
    tokens = parsed.stream.tokens
    following = parsed.mentions[number].last + 1
    inside = following < sentence.stop
    return parsed.stream.tokens[parsed.mentions[number].last].owns or (inside and looks_like_verb(tokens[following]))


def _starting(parsed: Parse, index: int) -> int | None:
    """The mention that begins at this token or after a determiner here: said | the former governor Smith."""
    found = parsed.begin.get(index)
    if found is None and index + 1 < len(parsed.stream.tokens) and parsed.stream.tokens[index].low in lex.DETERMINERS:
        found = parsed.begin.get(index + 1)
    return found


def _is_subject(parsed: Parse, left: int, sentence: range) -> bool:
    """Whether the mention that ends here begins its clause, in a language whose verb is always second."""
    number = parsed.end.get(left) if left >= sentence.start else None
    return number is not None and is_subject_like(parsed, number)


def skip_left(tokens: Sequence[Token], index: int, first: int) -> int:
    """The next token to the left that is no adverb, auxiliary or remark in brackets."""
    while index >= first:
        token = tokens[index]
        if token.text == ")":
            opening = next((i for i in range(index, max(first, index - 8) - 1, -1) if tokens[i].text == "("), None)
            if opening is None:
                return index
            index = opening - 1
        elif token.low in lex.ADVERBS or token.low in lex.AUXILIARIES or token.low.endswith("ly"):
            index -= 1
        else:
            return index
    return index


def _follows_quote(tokens: Sequence[Token], left: int, sentence: range) -> bool:
    while left >= sentence.start and tokens[left].text in _AFTER_QUOTE:
        if tokens[left].text == QUOTE:
            return True
        left -= 1
    return left < sentence.start and sentence.start > 0 and tokens[sentence.start - 1].text == QUOTE


def _is_passive(tokens: Sequence[Token], at: int, left: int) -> bool:
    return any(tokens[i].low in _PASSIVE for i in range(left + 1, at)) and not tokens[at].low.endswith("ing")


def ending(parsed: Parse, index: int) -> int | None:
    """The mention whose phrase ends at this token, with `of` and `for` phrases taken in: a spokesman for X."""
    number = parsed.end.get(index)
    if number is None:
        return None
    for _ in range(3):
        outer = _outer(parsed, number)
        if outer is None:
            break
        number = outer
    return number


def _outer(parsed: Parse, number: int) -> int | None:
    """The phrase that a mention is part of: a spokesman for | X, a person familiar with | X, ministers of A and | B."""
    tokens, mention = parsed.stream.tokens, parsed.mentions[number]
    left = _before_list(parsed, mention.left)
    if left > 0 and tokens[left - 1].low in lex.DETERMINERS:
        left -= 1
    if left < 2 or tokens[left - 1].low not in lex.PREPOSITIONS:
        return None
    head = left - 2
    if head not in parsed.end and (tokens[head].low in _CLOSE or tokens[head].low.endswith("ed")):
        head -= 1
    outer = parsed.end.get(head) if head >= 0 else None
    if (
        outer is None
        or parsed.mentions[outer].kind not in _HEADS
        or tokens[head].sentence != tokens[mention.last].sentence
    ):
        return None
    departments = parsed.mentions[outer].head in _DEPARTMENTS  # the Ministry of Defence spokesman | Smith
    return None if departments and mention.kind is Kind.PERSON and mention.title else outer


def _before_list(parsed: Parse, left: int) -> int:
    """Where a list of names that ends with the one at `left` begins: | France, Germany and Britain."""
    tokens = parsed.stream.tokens
    for _ in range(_LISTED):
        joined = left > 1 and tokens[left - 1].low in ("and", ",")
        other = parsed.end.get(left - 2) if joined else None
        if other is None or parsed.mentions[other].kind not in NAMED:
            return left
        if tokens[left - 1].text == "," and not _lists(tokens, parsed.mentions[other].left):
            return left
        left = parsed.mentions[other].left
    return left


def _lists(tokens: Sequence[Token], left: int) -> bool:
    """Whether a preposition, a comma or a conjunction lets a name be one of several."""
    return left > 0 and tokens[left - 1].low in lex.PREPOSITIONS


def _farther(parsed: Parse, at: int, cue: Cue, left: int, sentence: range) -> Act | None:
    """The subject where it does not stand right before its verb."""
    token = parsed.stream.tokens[left]
    if token.low in ("who", "which", "that"):
        return _act(at, cue, _antecedent(parsed, left), Rule.RELATIVE)
    gerund = parsed.stream.tokens[at].low.endswith("ing")
    if token.text in (",", "—", "–") and not gerund:
        subject = _before_comma(parsed, left, sentence)
        if subject is not None:
            return Act(at, cue, subject, Rule.APPOSITION)
    if token.low in ("and", "but", "or", "then", "to") or gerund or token.text == ",":
        rule = Rule.COORDINATED if not gerund and token.low != "to" else Rule.PARTICIPLE
        return _act(at, cue, main_subject(parsed, sentence.start, at), rule)
    return _act(at, cue, _nearest(parsed, left, sentence), Rule.LOOSE)


def _act(at: int, cue: Cue, subject: int | None, rule: Rule) -> Act | None:
    return None if subject is None else Act(at, cue, subject, rule)


def _antecedent(parsed: Parse, relative: int) -> int | None:
    tokens = parsed.stream.tokens
    index = relative - 1 if tokens[relative - 1].text != "," else relative - 2
    return ending(parsed, index)


def _before_comma(parsed: Parse, comma: int, sentence: range) -> int | None:
    """The mention before an insertion in commas that ends at `comma`; a subject is preferred to an object."""
    tokens = parsed.stream.tokens
    fallback = None
    named = parsed.end.get(comma - 1)
    if named is not None and parsed.mentions[named].kind is Kind.PERSON:
        left = parsed.mentions[named].left
        if left > sentence.start + 1 and tokens[left - 1].text == "," and tokens[left - 2].text != QUOTE:
            return named  # Orban's chief of staff, Smith, said
    for index in range(comma - 1, max(sentence.start, comma - _APPOSITION) - 1, -1):
        if tokens[index].text == QUOTE:
            break
        if tokens[index].text not in (",", "—", "–", "("):
            continue
        subject = ending(parsed, index - 1) if index > sentence.start else None
        if subject is None and tokens[index - 1].text.isdigit() and index > sentence.start + 1:
            continue
        if subject is not None and is_subject_like(parsed, subject):
            return subject
        fallback = subject if fallback is None else fallback
    return fallback


def is_subject_like(parsed: Parse, number: int) -> bool:
    """Whether what stands before a mention lets it be a subject: a beginning, a comma, a conjunction."""
    tokens = parsed.stream.tokens
    left = parsed.mentions[number].left
    index = left - 1
    if index >= 0 and tokens[index].low in lex.DETERMINERS:
        index -= 1
    if index < 0 or tokens[index].sentence != tokens[left].sentence:
        return True
    before = tokens[index]
    return not before.text[0].isalnum() or before.low in lex.CONJUNCTIONS or before.low in ("that", "said", "says")


def main_subject(parsed: Parse, start: int, stop: int) -> int | None:
    """The last mention before `stop` that is a subject with its verb after it, else the first that could be one."""
    tokens = parsed.stream.tokens
    first = None
    for index in range(stop - 1, start - 1, -1):
        number = parsed.end.get(index)
        if number is None or not is_subject_like(parsed, number):
            continue
        first = number
        if has_verb_after(tokens, parsed.mentions[number].last, stop):
            return number
    return first


def has_verb_after(tokens: Sequence[Token], last: int, stop: int) -> bool:
    """Whether a verb follows a mention, with only adverbs or a short insertion between."""
    index = last + 1
    if index < stop and tokens[index].text in (",", "("):
        closing = next((i for i in range(index + 1, min(stop, index + _APPOSITION)) if tokens[i].text in ",)"), None)
        index = stop if closing is None else closing + 1
    while index < stop and (tokens[index].low in lex.ADVERBS or tokens[index].low.endswith("ly")):
        index += 1
    return index < stop and looks_like_verb(tokens[index])


def looks_like_verb(token: Token) -> bool:
    low = token.low
    return (
        low in lex.AUXILIARIES
        or low in lex.VERBS_PAST
        or low in VERBS
        or (low.endswith("ed") and token.text[0].islower())
    )


def place(token: Token) -> Place:
    """The kind of a token as a neighbour."""
    low = token.low
    if not token.text[0].isalnum():
        return _MARKS.get(token.text, Place.MARK)
    if low in lex.PREPOSITIONS:
        return Place.TO_BY if low in ("to", "by") else Place.PREPOSITION
    if low in lex.CONJUNCTIONS:
        return Place.CONJUNCTION
    if VERBS.get(low, Cue.NONE) is Cue.SAY:
        return Place.SPEECH
    if looks_like_verb(token):
        return Place.VERB
    if low in lex.DETERMINERS:
        return Place.DETERMINER
    if token.owns:
        return Place.OWNER
    return Place.CAPITAL if token.text[0].isupper() else Place.WORD


def _nearest(parsed: Parse, left: int, sentence: range) -> int | None:
    for index in range(left, max(sentence.start, left - _APPOSITION) - 1, -1):
        if parsed.stream.tokens[index].text == QUOTE:
            return None
        number = parsed.end.get(index)
        if number is not None and is_subject_like(parsed, number):
            return number
    return None


def _before_colon(parsed: Parse, at: int, sentence: range) -> Act | None:
    """Smith: “...”, and Smith in a speech at the club: “...”."""
    if at > sentence.start and parsed.stream.cues[at - 1] >= Cue.TELL:
        return None  # the verb has a subject of its own
    subject = ending(parsed, at - 1) if at > sentence.start else None
    if subject is None or not is_subject_like(parsed, subject):
        main = main_subject(parsed, sentence.start, at)
        subject = subject if main is None else main
    return _act(at, Cue.SAY, subject, Rule.COLON)
