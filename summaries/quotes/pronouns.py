"""Describe each person that a pronoun could mean, by where the article last named them and who spoke last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from summaries.quotes.candidates import Reader
from summaries.quotes.entities import Entity
from summaries.quotes.mentions import Kind

RECENT = 4  # sentences
GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f"}
NEVER = 30


def persons(reader: Reader, entities: Sequence[Entity], pronoun: int) -> list[int]:
    """Entities that a he or she may mean: persons of no other gender, named before it."""
    gender = GENDERS.get(reader.parsed.mentions[pronoun].head, "")
    return [
        number
        for number, entity in enumerate(entities)
        if entity.kind is Kind.PERSON
        and entity.mentions[0] < pronoun
        and not (gender and entity.gender and entity.gender != gender)
    ]


class Antecedent(NamedTuple):
    """Features of one person as the meaning of a pronoun, by the last mention before it."""

    sentences: int
    paragraphs: int
    since: int  # other possible persons named after it
    pool: int  # possible persons
    gender: int  # 0 clash, 1 known to fit, 2 unknown
    subject_like: int
    verb_after: int
    first: int
    times: int
    recent: int  # mentions in the last sentences
    recent_subjects: int
    turns: int  # quotations since this person was last given one
    turn_sentences: int
    token_before: int
    token_after: int
    titled: int
    owner: int
    only: int  # mentioned once before
    spoke: int  # is the subject of a verb of speech
    personal: int  # how plainly the name is a person's
    speaks: int  # verbs of speech in the article with this person as their subject


def describe(
    reader: Reader,
    entities: Sequence[Entity],
    pronoun: int,
    pool: Sequence[int],
    spoke: Sequence[tuple[int, int]],
) -> list[Antecedent]:
    """The features of every person in `pool`; `spoke`: sentence and entity of the quotations so far, in order."""
    mentions = reader.parsed.mentions
    before = {n: bisect_left(entities[n].mentions, pronoun) for n in pool}
    lasts = sorted(entities[n].mentions[count - 1] for n, count in before.items())
    spoke = spoke[-NEVER:]
    here = reader.parsed.stream.tokens[mentions[pronoun].first]
    gender = GENDERS.get(mentions[pronoun].head, "")
    found = []
    for number in pool:
        mentioned = entities[number].mentions[max(0, before[number] - NEVER) : before[number]]
        last = mentioned[-1]
        token = reader.parsed.stream.tokens[mentions[last].first]
        standing = reader.standing(last)
        near = [i for i in mentioned if here.sentence - _sentence(reader, i) <= RECENT]
        turns = next((n for n, (_, who) in enumerate(reversed(spoke)) if who == number), NEVER)
        spoken = next((sentence for sentence, who in reversed(spoke) if who == number), -NEVER)
        found.append(
            Antecedent(
                sentences=min(here.sentence - token.sentence, NEVER),
                paragraphs=min(here.paragraph - token.paragraph, 10),
                since=len(lasts) - bisect_right(lasts, last),
                pool=len(pool),
                gender=int(entities[number].gender == gender) if entities[number].gender else 2,
                subject_like=standing.subject_like,
                verb_after=standing.verb_after,
                first=standing.first,
                times=standing.times,
                recent=len(near),
                recent_subjects=sum(reader.standing(i).subject_like for i in near),
                turns=min(turns, NEVER),
                turn_sentences=max(0, min(here.sentence - spoken, NEVER)),
                token_before=standing.token_before,
                token_after=standing.token_after,
                titled=standing.titled,
                owner=standing.owner,
                only=int(before[number] == 1),
                personal=entities[number].personal,
                speaks=min(reader.speaks(number), NEVER),
                spoke=int(any(act.subject == last for act in reader.acts_in(token.sentence))),
            )
        )
    return found


def _sentence(reader: Reader, mention: int) -> int:
    return reader.parsed.stream.tokens[reader.parsed.mentions[mention].first].sentence
