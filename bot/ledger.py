"""What somebody said, newest first: the person that a typed name means, and a page of their quotations."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from rapidfuzz import fuzz, process

from bot.errors import InputError
from bot.lookup import understand_topic
from bot.models import Leaf, Ledger, Quotation, StoredQuote
from bot.quotations import gather
from bot.store import Store
from summaries.gazetteer import COUNTRIES
from summaries.matching import search_terms
from summaries.places import find_place
from summaries.spellings import Person, is_person, key, mark, people, same_person, sound

WINDOW = 60  # quotes that are gathered into quotations at a time
BEFORE = 120  # quotes before those, the quotations of which do not come again
MOST_EMPTY = 5  # windows in a row that are passed over, since they only print again what was shown
PAGE = 4  # quotations
MOST_PEOPLE = 5  # offered where a name leaves open who is meant
NAMES = 200  # looked through for them
ALIKE = 70  # of 100, for a name to be offered in place of a mistyped one
LONGEST_NAME = 100
SPANS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(days=7), "m": timedelta(days=30)}
SPANS["y"] = timedelta(days=365)
SPAN = re.compile(r"(?:last )?(\d{0,4}) ?(h|d|w|m|y)(?:ours?|ays?|eeks?|onths?|ears?)?")
DATE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
SINCE = ("24h", "7d", "30d", "1y")  # offered


async def ledger(  # noqa: PLR0913 what a ledger is narrowed by
    store: Store,
    scope: int | None,
    speaker: str,
    *,
    topic: str | None = None,
    since: datetime | None = None,
    page: Leaf = Leaf(),  # noqa: B008 frozen
) -> Ledger:
    """A page of what the person said who is meant by a typed name, on a topic and since a moment."""
    asked = " ".join(speaker[:LONGEST_NAME].split())
    if not key(asked):
        raise InputError("that name has no letters in it: type whom you mean, as Zelensky")
    understand_topic(topic)  # refuses what cannot be looked for
    found = await _people(store, scope, key(asked))
    meant = _meant(asked, found)
    if len(meant) != 1:
        may_be = (meant or await near(store, scope, asked))[:MOST_PEOPLE]
        return Ledger(asked, None, people=tuple([await _counted(store, scope, person) for person in may_be]))
    return await _page(store, scope, Ledger(asked, meant[0], since=since, page=page), topic)


async def ledger_of(  # noqa: PLR0913 what a button carries
    store: Store, scope: int | None, surname: str, marked: str, *, topic: str | None, since: datetime | None, page: Leaf
) -> Ledger:
    """The same for the person whom the mark stands for; InputError if the scope no longer reads of them."""
    for person in await _people(store, scope, surname):
        if any(mark(name) == marked for name in person.spellings):
            return await _page(store, scope, Ledger(person.name, person, since=since, page=page), topic)
    raise InputError("nothing that this person said is kept any longer, or its sources are no longer followed here")


async def names(store: Store, scope: int | None, typed: str, limit: int) -> list[str]:
    """People whose name begins as typed, each once under the fullest spelling, most quoted first."""
    return [person.name for person in people(await store.speakers.named(scope, typed, NAMES))][:limit]


async def near(store: Store, scope: int | None, typed: str) -> list[Person]:
    """People with such a name somewhere, else those whose names are spelt most like it."""
    begun = people(await store.speakers.named(scope, typed, NAMES))
    if begun:
        return begun
    some = {name: count for start in _starts(typed) for name, count in (await _named(store, scope, start)).items()}
    by_name = {person.name: person for person in people(some)}
    like = process.extract(typed, [*by_name], scorer=fuzz.WRatio, limit=MOST_PEOPLE, score_cutoff=ALIKE)
    return [by_name[name] for name, _, _ in like]


def moment_of(typed: str | None, now: datetime) -> datetime | None:
    """The moment that `7d`, `2 weeks`, `last month`, `yesterday`, `2026-11` or `2026-11-01` means; InputError else."""
    if typed is None:
        return None
    plain = " ".join(typed.casefold().split())
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if plain in ("today", "yesterday"):
        return today - timedelta(days=plain == "yesterday")
    try:
        if found := SPAN.fullmatch(plain):
            return now - int(found[1] or 1) * SPANS[found[2]]
        if dated := DATE.fullmatch(plain):
            return datetime(int(dated[1]), int(dated[2]), int(dated[3] or 1), tzinfo=UTC)
    except (ValueError, OverflowError):
        pass  # no such day
    raise InputError(f"“{plain[:40]}” is no time: write 24h, 7d, 2w, 3m, 1y, yesterday or a date as 2026-11-01")


async def _people(store: Store, scope: int | None, surname: str) -> list[Person]:
    return people(await store.speakers.spelled(scope, surname))


async def _counted(store: Store, scope: int | None, person: Person) -> Person:
    """The person with an exact count, up to one more than `Ledger.COUNTED`: two sources may list the same quote."""
    surname, most = key(person.name), Ledger.COUNTED + 1
    return replace(person, count=await store.speakers.count(scope, surname, person.spellings, most))


def _meant(asked: str, found: Sequence[Person]) -> list[Person]:
    """The people of this surname whom the name may mean; one alone where it says clearly who."""
    asked = asked if is_person(asked) else asked.title()
    may_be = {person: [same_person(asked, name) for name in person.spellings] for person in found}
    clearly = [person for person, answers in may_be.items() if True in answers]
    return clearly if len(clearly) == 1 else [person for person, answers in may_be.items() if {True, None} & {*answers}]


async def _named(store: Store, scope: int | None, typed: str) -> dict[str, int]:
    return await store.speakers.named(scope, typed, NAMES)


def _starts(typed: str) -> list[str]:
    """Beginnings of the words that were typed, short enough to be spelt right."""
    return list(dict.fromkeys(filter(None, (sound(word)[:2] for word in typed.split()[:3]))))


async def _page(store: Store, scope: int | None, asked: Ledger, topic: str | None) -> Ledger:
    """The asked page; where prints of what earlier pages showed fill it, the next one that has more, of a few."""
    found = first = await _window(store, scope, asked, topic)
    for _ in range(MOST_EMPTY):
        if found.said or found.older is None:
            break
        found = await _window(store, scope, replace(asked, page=found.older), topic)
    return replace(found, newer=first.newer)  # else turning back would lead here again


async def _window(store: Store, scope: int | None, asked: Ledger, topic: str | None) -> Ledger:
    """The asked page, or the last of its quotes where there are fewer; nothing where nothing was said."""
    country = find_place(topic) if topic else None
    words = search_terms(topic) if topic and not country else []
    person, page = asked.person, asked.page
    assert person is not None  # noqa: S101 both callers know whom they mean
    before = min(page.skip, BEFORE)
    quotes = await store.speakers.said(
        scope,
        key(person.name),
        person.spellings,
        words=words,
        place=country,
        since=asked.since,
        skip=page.skip - before,
        limit=before + WINDOW + 1,
    )
    window = quotes[before : before + WINDOW]
    said = await asyncio.to_thread(_since_then, quotes[:before], window)  # hostile quotes take long to compare
    number = min(page.number, max(0, (len(said) - 1) // PAGE))
    understood = COUNTRIES[country] if country else understand_topic(topic)
    shown: tuple[Quotation, ...] = tuple(said[number * PAGE : (number + 1) * PAGE])
    older = (
        Leaf(page.skip, number + 1)
        if (number + 1) * PAGE < len(said)
        else Leaf(page.skip + WINDOW)
        if len(quotes) > before + WINDOW
        else None
    )
    newer = Leaf(page.skip, number - 1) if number else Leaf(max(0, page.skip - WINDOW), 99) if page.skip else None
    return Ledger(
        asked.asked,
        person,
        shown,
        understood,
        understand_topic(topic),
        asked.since,
        Leaf(page.skip, number),
        older,
        newer,
    )


def _since_then(before: Sequence[StoredQuote], quotes: Sequence[StoredQuote]) -> list[Quotation]:
    """The quotations of the quotes, each sentence once, but none that an earlier page showed."""
    shown = {quote.id for quote in before}
    gathered = gather([*before, *quotes])
    new = [said for said in gathered if not shown & {each.id for each in (said.stored, *said.also, *said.variants)}]
    return list({(said.stored.article_id, said.stored.quote.sentence): said for said in reversed(new)}.values())[::-1]
