"""Find a story, a topic, a quotation: what the cogs and the command line share."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from rapidfuzz import fuzz, process

from bot.errors import InputError
from bot.models import Found, Hit, Quotation, StoredQuote, WhoSaid
from bot.quotations import gather
from bot.store import Store
from bot.store.quotes import Candidate
from summaries.gazetteer import COUNTRIES
from summaries.matching import Match, difference, rank, search_terms, words_key
from summaries.places import find_place
from summaries.spellings import is_person, key, same_person

CANDIDATES = 100  # stored quotations that are compared word by word
NEARLY = 0.15  # how much less likely than the best another quotation may be and still be shown
KNOWN_TOPICS = 300
NEAR = 3
LONGEST_NAME = 100
MOST_FORMS = 5  # of the quotations that were found, of which all prints are looked for
NEAR_FLOOR, NEAR_WORDS = 0.2, 2.0  # likeness and shared words from which on a quotation is near
MOST_PARTS = 3  # quoted parts of one message that are looked for
MOST_SENTENCES = 10  # of a message without marks
SENTENCE_END = re.compile(r"(?<=[.!?…。！？])[\"'”’»)]*\s+|(?<=[。！？])|\n+")
QUOTED = re.compile(
    "|".join(f"{left}([^{left}{right}]{{3,2000}}){right}" for left, right in ("“”", "„“", "«»", "「」", '""'))
    + r"|‘((?:[^‘’]|’(?=\w)){3,400})’(?!\w)|(?<!\w)'((?:[^']|'(?=\w)){3,400})'(?!\w)"  # apostrophes open many
)
CITED = re.compile(r"^>{1,3} (.+)$", re.MULTILINE)
MARKUP = re.compile(r"https?://\S+|<(?:[@#]|a?:\w+:|t:)[^<>]*>|[*_~`|]{1,3}|^#{1,3} ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Bar:
    """What a quotation must clear besides its own bar."""

    surer: float  # how much likelier it must be
    evidence: float  # how many words, function words counting half, both must share


ANYHOW = Bar(0, 0)
IN_MARKS = Bar(0, 2.5)  # single words stand in marks too
IN_A_SENTENCE = Bar(0.14, 3)  # each sentence of a message is one more chance to err
SOME, PLENTY = 3.0, 5.0  # words by which what stands in marks is known, and by which it is what was asked about


async def find_stories(store: Store, scope: int | None, topic: str | None, since: datetime, limit: int) -> Found:
    """The newest stories on a topic: a country by any of its names, else words that stand in a report."""
    if topic is None:
        return Found(tuple(await store.stories.newest(scope, since, limit)), None)
    typed, country = understand_topic(topic), find_place(topic)
    # A country goes by many names, so a report need not hold the one that was typed.
    terms = [] if country else search_terms(topic)
    stories = await store.stories.search(scope, terms, country, since, limit)
    near = () if stories else await near_topics(store, scope, topic)
    return Found(tuple(stories), COUNTRIES[country] if country else typed, near)


def understand_topic(typed: str | None) -> str | None:
    """A topic in one line; None is everything. InputError if there is nothing in it to look for."""
    if typed is None:
        return None
    if not search_terms(typed):
        raise InputError("that topic has no words in it: name a country, a person or a subject")
    return " ".join(typed.split())


async def near_topics(store: Store, scope: int | None, topic: str) -> tuple[str, ...]:
    """Topics there is something on: those spelt most like the one asked for, else the largest."""
    topics = await store.stories.topics(scope, "", KNOWN_TOPICS)
    like = process.extract(topic, topics, scorer=fuzz.WRatio, limit=NEAR, score_cutoff=75)
    return tuple(each for each, _, _ in like) or tuple(topics[:NEAR])


async def who_said(store: Store, scope: int | None, words: str, speaker: str | None = None) -> WhoSaid:
    """The stored quotations that the words may stand for, best first; each with the reports that carry it too.

    Where there are none, the nearest ones: alike in some words, and no answer. A speaker is known by shorter forms and
    other spellings of the name too; where only others said it, what they said stands apart. InputError if there are no
    words to look for, or no letters in the speaker's name.
    """
    if speaker is not None and not key(speaker[:LONGEST_NAME]):
        raise InputError("that speaker has no letters in the name: type whom you mean, as Zelensky")
    answer, _ = await _look(store, scope, words, speaker, ANYHOW)
    if speaker is None or answer.hits:
        return answer
    anyones, _ = await _look(store, scope, words, None, ANYHOW)
    theirs = tuple(hit for hit in anyones.hits if _may_be_by(speaker, hit))
    return replace(anyones, speaker=speaker, hits=theirs, others=() if theirs else anyones.hits[:NEAR])


def _may_be_by(name: str, hit: Hit) -> bool:
    """Whether who spoke may be the person of this name: Berg may be Anna Berg."""
    spoke = hit.stored.quote.speaker
    return spoke is not None and is_person(spoke) and same_person(name, spoke) is not False


async def who_said_in(store: Store, scope: int | None, text: str) -> tuple[WhoSaid, ...]:
    """The same for a message: each quotation in it that is known, at most 3, those in quote marks or cited first.

    Its other sentences are looked for too, unless what is quoted was known by many words: titles and single words
    stand in marks too. Where nothing is known, one answer for the whole.
    """
    *parts, whole = quoted_parts(text)
    known, evidence = await _known(store, scope, parts, IN_MARKS)
    sentences = _sentences(whole)
    if len(known) < MOST_PARTS and evidence < PLENTY and len(sentences) > 1:
        more, _ = await _known(store, scope, sentences, IN_A_SENTENCE)
        known = more | known if evidence < SOME else known | more
    if known:
        return tuple(known.values())[:MOST_PARTS]
    answer, _ = await _look(store, scope, whole, None, IN_A_SENTENCE if len(sentences) > 1 else ANYHOW)
    return (answer if answer.hits or not parts else replace(answer, words=parts[0]),)


async def _known(store: Store, scope: int | None, parts: Iterable[str], bar: Bar) -> tuple[dict[int, WhoSaid], float]:
    """The answers to those parts that are known, each quotation once; and by how many words the surest is known."""
    answers: dict[int, WhoSaid] = {}
    most = 0.0
    for part in parts:
        answer, evidence = await _look(store, scope, part, None, bar)
        if answer.hits:
            answers.setdefault(answer.hits[0].stored.id, answer)
            most = max(most, evidence)
        if len(answers) == MOST_PARTS:
            break
    return answers, most


async def _look(store: Store, scope: int | None, words: str, speaker: str | None, bar: Bar) -> tuple[WhoSaid, float]:
    """The answer of `who_said`, where quotations must clear a bar besides their own; by how many words it is known."""
    terms = search_terms(words)
    if not terms:
        raise InputError("there are no words to look for: type some of what was said")
    found = await store.quotes.candidates(scope, terms, speaker, CANDIDATES, typed=words)
    matches = await asyncio.to_thread(lambda: rank(words, found, lambda each: each.words, floor=NEAR_FLOOR))
    surely = [match for match in matches if match.score >= match.bar + bar.surer and match.evidence >= bar.evidence]
    likely = _likely(surely or [match for match in matches if match.evidence >= NEAR_WORDS])
    stored = await store.quotes.some(scope, list(likely))
    if surely:
        stored = await _with_all_prints(store, scope, stored)
    hits = await asyncio.to_thread(_hits, words, stored, likely)
    if not surely:
        return WhoSaid(words, (), speaker, hits[:NEAR]), 0.0
    return WhoSaid(words, hits, speaker), surely[0].evidence


async def around(store: Store, scope: int | None, quote_id: int) -> StoredQuote | None:
    """One stored quote, for who wants to read the sentences before and after it; None if it is not to be seen."""
    return await store.quotes.one(scope, quote_id)


def quoted_parts(text: str) -> list[str]:
    """What a chat message quotes: words in quote marks, then cited lines, the longest first; last all of its words.

    InputError if it has no words.
    """
    in_marks = [next(filter(None, found.groups())) for found in QUOTED.finditer(text)]
    said = [part for parts in (in_marks, CITED.findall(text)) for part in sorted(map(_unmarked, parts), key=len)[::-1]]
    said = [part for part in [*said[:MOST_PARTS], _unmarked(text)] if search_terms(part)]
    if not said:
        raise InputError("that message has no words to look for: it is empty, a picture or only a link")
    return said


def _unmarked(text: str) -> str:
    """The text without links, mentions and markdown."""
    return MARKUP.sub(" ", text).strip()


def _likely(matches: Sequence[Match[Candidate]]) -> dict[int, float]:
    """The scores of quotes that are nearly as likely as the first, the likeliest first."""
    return {match.candidate.id: match.score for match in matches if match.score >= matches[0].score - NEARLY}


async def _with_all_prints(store: Store, scope: int | None, stored: Sequence[StoredQuote]) -> list[StoredQuote]:
    """The quotes, and whoever else prints the very words of the likeliest: when they were first seen is told."""
    forms = {words_key(each.quote.text): each.quote.text for each in reversed(stored)}
    likeliest = dict(list(reversed(forms.items()))[:MOST_FORMS])
    prints = await store.quotes.prints(scope, list(likeliest.values()))
    known = {each.id for each in stored}
    same = [each for each in prints if each.id not in known and words_key(each.quote.text) in likeliest]
    return [*stored, *same]


def _hits(words: str, stored: Sequence[StoredQuote], scores: Mapping[int, float]) -> tuple[Hit, ...]:
    """One hit for each quotation, however many reports carry it, the likeliest first."""
    hits = [
        Hit(said.stored, _score(said, scores), difference(words, said.stored.quote.text), said.also, said.variants)
        for said in gather(stored)
    ]
    return tuple(sorted(hits, key=lambda hit: -hit.score))


def _score(said: Quotation, scores: Mapping[int, float]) -> float:
    """How likely the quotation is: as likely as the likeliest of its prints."""
    return max(scores.get(each.id, 0.0) for each in (said.stored, *said.also, *said.variants))


def _sentences(text: str) -> list[str]:
    """The sentences of a message, nearly, that are long enough to be known again."""
    parts = (part.strip() for part in SENTENCE_END.split(text))
    return [part for part in parts if part.count(" ") >= 2 and search_terms(part)][:MOST_SENTENCES]
