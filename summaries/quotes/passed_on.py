"""Whose the words are where one speaker passes another's on, by the few plain patterns before the mark."""

from __future__ import annotations

from summaries.quotes.acts import Parse, Rule
from summaries.quotes.candidates import Reader
from summaries.quotes.cues import NOUNS, Cue
from summaries.quotes.mentions import NAMED, Kind

_PAPERS = frozenset(["sign", "banner", "poster", "placard", "plaque", "inscription", "post", "tweet", "note"])
_QUOTING = frozenset(["quoted", "quotes", "quoting", "cited", "cites", "citing"])


def origin(reader: Reader, at: int, chosen: int) -> int | None:
    """The mention whose words stand at token `at`, where that is plainly another than the chosen one."""
    parsed = reader.parsed
    start = parsed.stream.sentence_of(at).start
    if parsed.stream.language != "en" or at - start < 2:
        return None
    before = parsed.stream.tokens[at - 1]
    if before.low == "that":
        return _owner_of_claim(parsed, at - 2)
    if before.text not in (":", ","):
        return None
    found = _quoted(parsed, at - 2) if before.text == ":" else None
    found = _inner(reader, at, chosen) if found is None else found
    return None if found == chosen else found


def _owner_of_claim(parsed: Parse, noun: int) -> int | None:
    """Asked about | Smith |'s claim that “...”."""
    tokens = parsed.stream.tokens
    plain = noun > 0 and tokens[noun].low in NOUNS and tokens[noun - 1].owns
    number = parsed.end.get(noun - 1) if plain else None
    return number if number is not None and parsed.mentions[number].kind in NAMED else None


def _quoted(parsed: Parse, last: int) -> int | None:
    """Smith quoted | Jones |: “...”, recalled the words of | Jones |: “...”."""
    tokens = parsed.stream.tokens
    number = parsed.end.get(last)
    if number is None or parsed.mentions[number].kind is not Kind.PERSON or parsed.mentions[number].left < 2:
        return None
    left = parsed.mentions[number].left
    words = tokens[left - 1].low == "of" and tokens[left - 2].low in NOUNS
    return number if tokens[left - 1].low in _QUOTING or words else None


def _inner(reader: Reader, at: int, chosen: int) -> int | None:
    """The subject of the last verb of speech, inside what the chosen one says: A said | B | told him."""
    parsed = reader.parsed
    acts = [
        act for act in reader.acts_in(parsed.stream.tokens[at].sentence) if act.at < at and act.rule is not Rule.COLON
    ]
    own = [act for act in acts if act.subject == chosen and act.cue >= Cue.TELL]
    if len(acts) < 2 or not own or acts[-1].rule is not Rule.DIRECT or acts[-1].cue < Cue.TELL:
        return None
    subject = parsed.mentions[acts[-1].subject]
    inside = own[0].at < subject.left and subject.kind is Kind.PERSON and acts[-1].subject != chosen
    tokens = parsed.stream.tokens
    one_clause = all(tokens[i].low not in (",", ";", "and", "but") for i in range(own[0].at, acts[-1].at))
    return acts[-1].subject if inside and one_clause else None


def is_anothers(reader: Reader, at: int, chosen: int) -> bool:
    """Whether a verb of speech right before the mark has a subject that was not read, and the chosen one is farther."""
    parsed = reader.parsed
    tokens = parsed.stream.tokens
    begin = parsed.stream.sentence_of(at).start
    elsewhere = tokens[parsed.mentions[chosen].first].sentence != tokens[at].sentence
    said = parsed.stream.language == "en" and at - begin > 1 and parsed.stream.cues[at - 1] is Cue.SAY
    return said and elsewhere and tokens[at - 2].text[0].isalpha()


def is_paper(parsed: Parse, chosen: int) -> bool:
    """Whether what was chosen is a thing with words on it, which says nothing by itself."""
    mention = parsed.mentions[chosen]
    return mention.kind not in NAMED and mention.head in _PAPERS


def owner(parsed: Parse, chosen: int) -> int | None:
    """Whose thing it is: | Smith |'s post."""
    mention = parsed.mentions[chosen]
    tokens = parsed.stream.tokens
    ends = (i for i in range(max(0, mention.left - 1), mention.last) if tokens[i].owns and i in parsed.end)
    return next((parsed.end[i] for i in ends), None)
