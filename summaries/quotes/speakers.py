"""Decide for each quotation whether it is somebody's utterance, who is said to say it, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from summaries.quotes import passed_on, pronouns
from summaries.quotes.acts import Rule
from summaries.quotes.candidates import Reader, describe
from summaries.quotes.entities import Entity
from summaries.quotes.mentions import NAMED, Kind
from summaries.quotes.phrases import holder, named_before, named_beside, phrase, referent
from summaries.quotes.ranking import Trees, chance, shares
from summaries.quotes.settings import TITLED, Setting, is_sentence, setting, stands_alone

UTTERANCE = 0.83  # below this chance the words in marks are a title, a term or distance
SILENT = 0.9  # the same for a few words on a sign, or in a sentence without a verb of speech
PLAIN = 0.5  # the same for one that opens a paragraph, with a capital, and leads on to a verb of speech
FEW = 4  # words
COMMA, CRY = 1, 3  # how a quotation ends
MOST = 1500  # quotations of an article that are given speakers; five times as many as the longest articles have
LISTED = 24  # quotations in one sentence; more are a list that nobody says
RECENT = 3  # sentences in which "it" is the body that spoke last
GOES_ON = 0.9  # of the confidence before, where a quotation follows another and nobody else is said to speak
UNSURE = 0.49  # at most, where the sentence itself has a speaker that was not read
PASSED_ON = 0.75  # of words that one speaker is said to pass on from another
CERTAIN = 0.97  # of a quotation that runs on from the paragraph before


class Weights(NamedTuple):
    """What was learned: utterance or not, which mention speaks, which person a pronoun means."""

    utterance: Trees
    speaker: Trees
    antecedent: Trees


class Said(NamedTuple):
    """Who says one quotation; `mention` None: nobody, or nobody that could be told."""

    utterance: float  # chance that it is one
    mention: int | None
    entity: int | None
    name: str | None
    confidence: float
    around: Setting
    at: int | None = None  # token of the verb that attributes it, where a pattern found one


@dataclass(slots=True)
class Turns:
    """The quotations so far, for those that follow."""

    previous: Said | None = None
    spoke: list[tuple[int, int]] = field(default_factory=list)  # sentence and entity, in order
    pronouns: dict[int, str] = field(default_factory=dict)  # he or she, as first taken for each entity


class Article(NamedTuple):
    """All that is read of an article before its quotations are given speakers."""

    text: str
    reader: Reader
    entities: Sequence[Entity]
    of: dict[int, int]  # mention -> entity
    printed: Sequence[str]  # the words of each quotation
    times: Mapping[str, int]  # how often each is printed in marks


def attribute(article: Article, weights: Weights) -> list[Said]:
    """One answer for each quotation, in order."""
    turns = Turns()
    answers = []
    for number in range(len(article.printed)):
        said = _agreeing(article, turns, _one(article, weights, turns, number))
        answers.append(said)
        if said.mention is not None:
            turns.previous = said
            if said.entity is not None:
                turns.spoke.append((_sentence(article, number), said.entity))
    return answers


def _agreeing(article: Article, turns: Turns, said: Said) -> Said:
    """The answer, unsure where he stands for whom she stood for, or the other way round."""
    if said.mention is None or said.entity is None:
        return said
    mention = article.reader.parsed.mentions[said.mention]
    if mention.kind is not Kind.HE_SHE or turns.pronouns.setdefault(said.entity, mention.head) == mention.head:
        return said
    return said._replace(confidence=min(said.confidence, UNSURE))


def spoken(article: Article, answers: Sequence[Said]) -> list[tuple[int, int]]:
    """Sentence and entity of each quotation that was given to a named speaker, in order."""
    return [(_sentence(article, number), said.entity) for number, said in enumerate(answers) if said.entity is not None]


def _sentence(article: Article, number: int) -> int:
    stream = article.reader.parsed.stream
    return stream.tokens[stream.at[number]].sentence


def _one(article: Article, weights: Weights, turns: Turns, number: int) -> Said:
    around = surroundings(article, number)
    if number >= MOST or around.quotes_in_sentence > LISTED:
        return Said(0.0, None, None, None, 0.0, around)
    if around.ran_on and turns.previous is not None:
        return turns.previous._replace(utterance=CERTAIN, around=around)
    candidates = nearby(article, turns.previous, number)
    if not candidates:
        return Said(0.0, None, None, None, 0.0, around)
    rows = rivals(article, turns.previous, number, around, candidates)
    share = shares(weights.speaker.scores(rows))
    best = int(share.argmax())
    if around.determiner == TITLED:
        return Said(0.0, None, None, None, 0.0, around)
    utterance = chance(float(weights.utterance.scores([rows[best]])[0]))
    if utterance < least(around):
        return _goes_on(turns.previous, around) or Said(0.0, None, None, None, 0.0, around)
    inner = passed_on.origin(article.reader, article.reader.parsed.stream.at[number], candidates[best])
    chosen = candidates[best] if inner is None else inner
    if passed_on.is_paper(article.reader.parsed, chosen):
        whose = passed_on.owner(article.reader.parsed, chosen)
        if whose is None:
            return Said(utterance, None, None, None, 0.0, around)
        chosen = whose
    name, entity, sure = resolve(article, weights, turns.spoke, chosen)
    confidence = utterance * sure * (float(share[best]) if inner is None else PASSED_ON)
    if passed_on.is_anothers(article.reader, article.reader.parsed.stream.at[number], chosen):
        confidence = min(confidence, UNSURE)
    return Said(utterance, chosen, entity, name, confidence if name else 0.0, around)


def _goes_on(previous: Said | None, around: Setting) -> Said | None:
    """The speaker of the quotation before, where a whole quoted sentence follows it in the same paragraph."""
    follows = around.chain < 2 and is_sentence(around) and stands_alone(around)
    if previous is None or previous.name is None or not follows:
        return None
    return previous._replace(utterance=UTTERANCE, around=around, confidence=previous.confidence * GOES_ON)


def least(around: Setting) -> float:
    """The chance of being an utterance that is asked of a quotation before anybody is said to say it."""
    if around.opens and around.upper and around.ending in (COMMA, CRY) and around.acts_in_sentence:
        return UTTERANCE if around.title_case else PLAIN
    if around.words > FEW or around.opens:
        return UTTERANCE
    silent = around.acts_in_sentence == 0 and not around.upper
    sign = around.all_capitals and around.ending == 0
    return SILENT if silent or sign else UTTERANCE


def surroundings(article: Article, number: int) -> Setting:
    """The quotation by itself and the words around it."""
    stream = article.reader.parsed.stream
    here = article.reader.acts_in(stream.tokens[stream.at[number]].sentence)
    return setting(stream, number, here, article.printed, article.times)


def rivals(
    article: Article, previous: Said | None, number: int, around: Setting, candidates: Sequence[int]
) -> list[Sequence[int]]:
    """The features of each candidate speaker."""
    at = article.reader.parsed.stream.at[number]
    return [describe(article.reader, at, around, who, repeats(article, previous, who)) for who in candidates]


def nearby(article: Article, previous: Said | None, number: int) -> list[int]:
    """The mentions among which the speaker is looked for."""
    return article.reader.nearby(article.reader.parsed.stream.at[number], previous.mention if previous else None)


def repeats(article: Article, previous: Said | None, mention: int) -> int:
    """1: the mention that the quotation before was given to, 2: another of the same speaker, 3: both, 0: neither."""
    if previous is None:
        return 0
    same = previous.entity is not None and article.of.get(mention) == previous.entity
    return int(mention == previous.mention) + 2 * int(same)


def resolve(
    article: Article, weights: Weights, spoke: Sequence[tuple[int, int]], mention: int
) -> tuple[str | None, int | None, float]:
    """The name or phrase that a mention stands for, its entity if it has one, and how sure that is."""
    parsed = article.reader.parsed
    kind = parsed.mentions[mention].kind
    if kind in NAMED:
        entity = article.of.get(mention)
        return (parsed.mentions[mention].name if entity is None else article.entities[entity].name), entity, 1.0
    if kind is Kind.HE_SHE:
        return _person(article, weights, spoke, mention)
    if kind in (Kind.WHO, Kind.IT, Kind.THEY):
        body = _last_body(article, spoke, mention) if kind is Kind.IT else None
        if body is not None:
            return article.entities[body].name, body, 0.8
        meant = referent(parsed, mention)
        return (None, None, 0.0) if meant is None else resolve(article, weights, spoke, meant)
    if kind is Kind.I_WE:
        return None, None, 0.0
    beside = named_beside(parsed, mention)
    beside = named_before(parsed, mention) if beside is None else beside
    if beside is not None:
        return resolve(article, weights, spoke, beside)
    entity = holder(parsed, article.entities, mention) if kind is Kind.OFFICE else None
    if entity is not None:
        return article.entities[entity].name, entity, 0.8
    return phrase(article.text, parsed, mention), None, 0.9


def _last_body(article: Article, spoke: Sequence[tuple[int, int]], mention: int) -> int | None:
    """The body or country that spoke last, where that was a moment ago: "it added"."""
    if not spoke:
        return None
    sentence, entity = spoke[-1]
    stream = article.reader.parsed.stream
    here = stream.tokens[article.reader.parsed.mentions[mention].first].sentence
    return entity if here - sentence <= RECENT and article.entities[entity].kind is not Kind.PERSON else None


def _person(
    article: Article, weights: Weights, spoke: Sequence[tuple[int, int]], pronoun: int
) -> tuple[str | None, int | None, float]:
    pool = pronouns.persons(article.reader, article.entities, pronoun)
    if not pool:
        return article.reader.parsed.mentions[pronoun].name.lower(), None, 0.5
    rows = pronouns.describe(article.reader, article.entities, pronoun, pool, spoke)
    share = shares(weights.antecedent.scores(rows))
    best = int(share.argmax())
    return article.entities[pool[best]].name, pool[best], float(share[best])


def cue_of(article: Article, number: int, said: Said) -> str | None:
    """The printed word that attributes the quotation to its speaker, where one does."""
    parsed = article.reader.parsed
    tokens = parsed.stream.tokens
    if said.at is not None:
        return tokens[said.at].text
    if said.mention is None:
        return None
    sentence = tokens[parsed.mentions[said.mention].first].sentence
    at = parsed.stream.at[number]
    own = [act for act in article.reader.acts_in(sentence) if act.subject == said.mention]
    if not own:
        return None
    act = min(own, key=lambda act: abs(act.at - at))
    return "according to" if act.rule is Rule.ACCORDING else tokens[act.at].text
