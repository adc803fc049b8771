"""What may stand in each slot of a brief, the best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from summaries.briefs import cues, foreign_cues
from summaries.briefs.dating import is_background
from summaries.briefs.disagreements import disagreements
from summaries.briefs.page import Page
from summaries.briefs.speakers import is_named, without_doubtful_role
from summaries.briefs.standing import is_clear
from summaries.briefs.story import Story
from summaries.briefs.units import ROOT, Unit
from summaries.document import Digest, Quote, QuoteKind, Slot
from summaries.origins import origins
from summaries.quotation_marks import OPENING, outermost, pairs
from summaries.sentences import words
from summaries.vectors import term, terms

FEWEST_QUOTED = 5  # words of a quotation that is worth a line
_LEADS = 3  # units of an article that may be its lead
_SHORTEST_LEAD, _LONGEST_LEAD = 12, 50  # words of a bottom line
# Beside the worth of a unit, which is about 1 to 3:
_CENTRAL_LEAD = 0.5  # gained by the bottom line of the most central article
_UNKNOWN = 0.8  # ... and for a thing that it takes for known, though nothing has told of it
_NAMING = 0.4  # ... and by one with all the names that lead the story
_LIKE = 0.5  # lost in "what happened" for likeness to what is shown
_ELSEWHERE = 0.25  # lost in "what happened" for each sign that a sentence says something else
_BESIDE_THE_STORY = 0.4  # share of the highest worth below which a sentence is about something else
_ENOUGH, _CLOSE_TO_THE_STORY = 5, 0.6  # lines of what happened, beyond which one must be so much worth
_AMONG = 0.5  # nearness to the others, as a share of the nearest, from which an article tells the story ...
_FEW = 3  # ... if they are more than so many
_TOO_MANY = 3  # of those signs
_FEWEST_CONSEQUENCES, _FEWEST_APART = 2, 4  # cues of a line on why it matters; of one that is not about the claim
_FEWEST_ABOUT = 2  # words that it, or a contrast, has in common with the main claim; a name and another word
_WITHOUT_CAPITALS = frozenset({"ar"})  # of the languages whose cues are known
_CUED = 0.15  # gained for each cue of the slot, three at most
_IN_WORDS = 0.5  # gained there by one that gives the very words of a known speaker
_HEARD = 0.5  # lost by a quotation for each one of its article that is shown
_DIRECT, _ROLE = 0.3, 0.3  # gained by one that is all in marks, and by a speaker whose role is printed


@dataclass(frozen=True, slots=True)
class Offer:
    """A unit that may stand in a slot."""

    unit: int  # index into the story's units
    score: float
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a unit show of its use; nothing where they are no English."""

    actor_and_action: bool = True
    consequences: int = 0
    contradictions: int = 0
    elsewhere: int = 0  # signs that it says something else than what happened


@dataclass(frozen=True, slots=True)
class Reading:
    """A story with what its sentences are for."""

    story: Story
    quotes: Mapping[int, Sequence[Quote]]  # utterances, by the unit that holds them whole
    spoken: Mapping[int, Quote]  # of them the one that is worth a line, with its speaker named
    news: Sequence[int]  # units that mean something alone, in the writer's words, not about what was long before
    background: Sequence[int]  # the same about what was
    signs: Mapping[int, Signs]  # of the units of news and background
    origins: Sequence[int]  # of the articles: which of them report for themselves
    pairs: Sequence[tuple[int, int]]  # units that give one quantity with two values


def read(story: Story, digests: Sequence[Digest]) -> Reading:
    """What each unit is for, as far as its own words tell."""
    quotes = _hosted(story, digests)
    alone = [
        index
        for index, unit in enumerate(story.units)
        if unit.alone and not _is_speech(unit) and unit.article not in story.strangers | story.arguing
    ]
    background = [index for index in alone if _is_background(story, index)]
    news = [index for index in alone if index not in set(background)]
    reported_by = origins(story.documents)
    return Reading(
        story,
        quotes,
        _spoken(story, quotes),
        news,
        background,
        {index: _signs(story, index, quotes.get(index, ())) for index in alone},
        reported_by,
        disagreements(story, reported_by, news),
    )


def bottom_line(reading: Reading, _: Page) -> list[Offer]:
    """Lead sentences that name an actor and an action; where there is none, any sentence that may be shown."""
    leads = [index for index in reading.news if _is_lead(reading, index)]
    told = [index for index in reading.news if reading.signs[index].actor_and_action]
    best = leads or told or reading.news or reading.background
    units, lead = reading.story.units, reading.story.lead
    return _offers(
        reading,
        best,
        lambda index: (
            _CENTRAL_LEAD * (units[index].article == lead)
            + _NAMING * _names_who(reading.story, units[index])
            - _ELSEWHERE * (units[index].place + _is_quoting(reading, index) + 2 * (reading.signs[index].elsewhere > 1))
        ),
    )


def what_happened(reading: Reading, page: Page) -> list[Offer]:
    """Sentences that tell of something done; those that would fit another slot better come later.

    What opens a report is its news, though it resembles the others little; what follows must be about the story, and so
    must all of a report that is far from the others.
    """
    share = _BESIDE_THE_STORY if page.count(Slot.WHAT_HAPPENED) < _ENOUGH else _CLOSE_TO_THE_STORY
    least = 0.0 if reading.story.newest_first else share * max(reading.story.worth, default=0.0)
    signs = reading.signs
    return _offers(
        reading,
        [
            index
            for index in reading.news
            if (reading.story.worth[index] >= least or _opens_report(reading.story, index))
            and signs[index].actor_and_action
            and signs[index].elsewhere < _TOO_MANY
        ],
        lambda index: (
            -_ELSEWHERE * signs[index].elsewhere
            - _LIKE * page.likeness(index)
            - _UNKNOWN * _takes_for_known(page, reading.story, index)
        ),
    )


def why_it_matters(reading: Reading, page: Page) -> list[Offer]:
    """Sentences in which the source states a consequence, or a concern, of what the bottom line tells."""
    claim = _claim(reading, page)
    return _cued(
        reading,
        {index: reading.signs[index].consequences for index in reading.news if _matters(claim, reading, index)},
    )


def other_way(reading: Reading, page: Page) -> list[Offer]:
    """Denials and contrasts of what the bottom line tells, by another outlet or another actor than its own."""
    claim = _claim(reading, page)
    return _cued(
        reading,
        {
            index: reading.signs[index].contradictions
            for index in reading.news
            if reading.signs[index].contradictions
            and _is_against(claim, reading, index)
            and _is_another_voice(reading, index, page)
        },
    )


def background(reading: Reading, page: Page) -> list[Offer]:
    """Sentences about what was long before, of one event with words in common with the bottom line."""
    claim, units = _claim(reading, page), reading.story.units
    least = 0 if reading.story.newest_first or not claim else _FEWEST_ABOUT
    return _offers(
        reading,
        [
            index
            for index in reading.background
            if not units[index].english
            or (len(claim & units[index].roots) >= least and not _takes_for_known(page, reading.story, index))
        ],
    )


def who_said_what(reading: Reading, page: Page) -> list[Offer]:
    """Utterances of five words and more of known speakers, one a speaker, those of articles not yet heard first.

    A sentence that leans on the one before may stand here if it is all quotation: its speaker's name stands beside it.
    """
    spoken = {_surname(line.quote) for line in page.lines if line.quote}
    heard = [line.article for line in page.lines if line.quote]
    offers = []
    for index, quote in reading.spoken.items():
        unit = reading.story.units[index]
        if _surname(quote) not in spoken and _may_be_quoted(unit, quote):
            score = reading.story.worth[index] + _telling(quote) - _HEARD * heard.count(unit.article)
            offers.append(Offer(index, score, quote))
    return _best_first(offers)


OFFERS: Mapping[Slot, Callable[[Reading, Page], list[Offer]]] = {
    Slot.BOTTOM_LINE: bottom_line,
    Slot.WHAT_HAPPENED: what_happened,
    Slot.WHY_IT_MATTERS: why_it_matters,
    Slot.WHO_SAID_WHAT: who_said_what,
    Slot.OTHER_WAY: other_way,
    Slot.BACKGROUND: background,
}


def _offers(reading: Reading, indexes: Iterable[int], extra: Callable[[int], float] = lambda _: 0.0) -> list[Offer]:
    return _best_first(Offer(index, reading.story.worth[index] + extra(index)) for index in indexes)


def _cued(reading: Reading, counts: Mapping[int, int]) -> list[Offer]:
    """The units that have cues, by worth and number of cues."""
    cued = [index for index, count in counts.items() if count]
    return _offers(reading, cued, lambda index: _CUED * min(counts[index], 3) + _IN_WORDS * _is_quoting(reading, index))


def _is_quoting(reading: Reading, index: int) -> bool:
    return _longest(reading.quotes.get(index, ())) is not None


def _best_first(offers: Iterable[Offer]) -> list[Offer]:
    return sorted(offers, key=lambda offer: (-offer.score, offer.unit))


def _is_background(story: Story, index: int) -> bool:
    unit = story.units[index]
    if unit.place == 0:
        return False  # what opens a report is its news
    published = story.documents[unit.article].published
    return is_background(unit.text, published) if unit.english else foreign_cues.is_long_since(unit.text, unit.language)


def _is_speech(unit: Unit) -> bool:
    """Whether it begins with a quotation that is more than a word or two the writer took up."""
    if unit.text[:1] not in OPENING:
        return False
    first = next(iter(outermost(pairs(unit.text))), None)
    return first is None or len(first.of(unit.text).split()) >= FEWEST_QUOTED or unit.length < 2 * FEWEST_QUOTED


def _hosted(story: Story, digests: Sequence[Digest]) -> dict[int, list[Quote]]:
    hosted: dict[int, list[Quote]] = {}
    for index, unit in enumerate(story.units):
        for quote in digests[unit.article].quotes:
            if quote.kind in {QuoteKind.DIRECT, QuoteKind.MIXED} and unit.sentence.span.covers(quote.span):
                hosted.setdefault(index, []).append(quote)
    return hosted


def _spoken(story: Story, hosted: Mapping[int, Sequence[Quote]]) -> dict[int, Quote]:
    spoken = {}
    for index, quotes in hosted.items():
        article = story.units[index].article
        named = [quote for quote in quotes if is_named(quote, story.documents[article])]
        quote = _longest(named)
        if quote and article not in story.strangers:
            spoken[index] = without_doubtful_role(quote)
    return spoken


def _claim(reading: Reading, page: Page) -> frozenset[str]:
    """The beginnings of the words of the bottom line and of its article's headline."""
    if not page.lines:
        return frozenset()
    line = page.lines[0]
    told = terms(words(f"{line.text} {reading.story.documents[line.article].title or ''}"))
    return frozenset(word[:ROOT] for word in told)


def _is_about(claim: frozenset[str], unit: Unit) -> bool:
    common = claim & unit.roots
    if unit.language in _WITHOUT_CAPITALS:
        return len(common) > _FEWEST_ABOUT
    return len(common) >= _FEWEST_ABOUT and bool(common & unit.names) and bool(common - unit.names)


def _is_against(claim: frozenset[str], reading: Reading, index: int) -> bool:
    """Whether it contradicts the claim; where it has several cues, names in common are enough."""
    unit = reading.story.units[index]
    common = claim & unit.roots
    plainly = reading.signs[index].contradictions > 1 and len(common & unit.names) >= _FEWEST_ABOUT
    return plainly or _is_about(claim, unit)


def _matters(claim: frozenset[str], reading: Reading, index: int) -> bool:
    """Whether it tells a consequence of the claim, or has so many cues of one that it needs no other tie to it."""
    least = _FEWEST_CONSEQUENCES if _is_about(claim, reading.story.units[index]) else _FEWEST_APART
    return reading.signs[index].consequences >= least


def _signs(story: Story, index: int, quotes: Sequence[Quote]) -> Signs:
    unit = story.units[index]
    if not unit.english:
        consequences = foreign_cues.consequences(unit.text, unit.language)
        contradictions = foreign_cues.contradictions(unit.text, unit.language)
        return Signs(True, consequences, contradictions, (consequences > 0) + 2 * (contradictions > 0))
    text = unit.text
    consequences = cues.consequences(text)
    denied = any(quote.negated and len(quote.text.split()) >= FEWEST_QUOTED for quote in quotes)
    contradictions = 0 if cues.asks(text) else cues.contradictions(text) + denied
    elsewhere = (
        (consequences > 0)
        + 2 * (contradictions > 0)
        + (not cues.tells_event(text))
        + 3 * cues.opines(text)
        + 3 * cues.tells_state(text)
        + 2 * _is_unknown(story, cues.names_briefly(text))
        + 3 * cues.leaves_open(text)
        + 3 * cues.tells_a_life(text)
        + (_longest(quotes) is not None)
    )
    acted = cues.names_actor(text) and cues.names_action(text) and cues.has_predicate(text)
    return Signs(acted, consequences, contradictions, elsewhere)


def _opens_report(story: Story, index: int) -> bool:
    unit = story.units[index]
    return unit.place == 0 and (story.between[unit.article] >= _AMONG or len(story.documents) <= _FEW)


def _takes_for_known(page: Page, story: Story, index: int) -> bool:
    """Whether it begins with a thing that neither the headline nor a line has named."""
    unit = story.units[index]
    noun = cues.opens_with_known(unit.text) if unit.english else ""
    return bool(noun) and term(noun)[:ROOT] not in page.told()


def _is_unknown(story: Story, surname: str) -> bool:
    """Whether it is no name that leads the story, so that a reader cannot tell whose it is."""
    return bool(surname) and surname.lower()[:ROOT] not in story.leading


def _names_who(story: Story, unit: Unit) -> float:
    """Share of the names that lead the story."""
    return len(unit.names.intersection(story.leading)) / max(1, len(story.leading))


def _is_lead(reading: Reading, index: int) -> bool:
    unit = reading.story.units[index]
    return (
        unit.place < _LEADS and _SHORTEST_LEAD <= unit.length <= _LONGEST_LEAD and reading.signs[index].actor_and_action
    )


def _is_another_voice(reading: Reading, index: int, page: Page) -> bool:
    unit = reading.story.units[index]
    if not page.lines:
        return True
    actors = cues.contradicting(unit.text) if unit.english else foreign_cues.contradicting(unit.text, unit.language)
    if not actors:
        return unit.article != page.lines[0].article
    return any(actor not in page.lines[0].text for actor in actors)


def _longest(quotes: Sequence[Quote]) -> Quote | None:
    known = [quote for quote in quotes if quote.speaker and len(quote.text.split()) >= FEWEST_QUOTED]
    return max(known, key=lambda quote: len(quote.text), default=None)


def _surname(quote: Quote) -> str:
    return (quote.speaker or "").rpartition(" ")[2].casefold()


def _may_be_quoted(unit: Unit, quote: Quote) -> bool:
    whole = _is_all_quotation(unit, quote)
    return (unit.alone or whole) and (not unit.english or quote.kind is not QuoteKind.DIRECT or is_clear(quote.text))


def _is_all_quotation(unit: Unit, quote: Quote) -> bool:
    return quote.kind is QuoteKind.DIRECT and unit.text[:1] in OPENING


def _telling(quote: Quote) -> float:
    return quote.confidence + _DIRECT * (quote.kind is QuoteKind.DIRECT) + _ROLE * (quote.role is not None)
