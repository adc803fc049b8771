"""What a typed subject is taken for: a story, a source, a country, a person, or else words that stand in a report.

"story #12"            -> that story, as a headline that was chosen while typing stands for
a country              -> by any of its names
a source's name, host  -> the stories that it reports on
a person               -> under any spelling that the server's sources print
anything else          -> the stories with a report that has all of the words
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.lookup import find_stories, understand_topic
from bot.models import Found, Source, Story, Subject, SubjectKind
from bot.store import Store
from bot.store.addresses import host
from summaries.gazetteer import COUNTRIES
from summaries.matching import search_terms
from summaries.places import find_place
from summaries.spellings import Person, key, people, same_person

CHOSEN = re.compile(r"\s*story #(\d{1,18})\s*", re.IGNORECASE)
MOST_SPELLINGS = 6  # of a person that are looked for
NAMES = 100
SHORTEST_SOURCE = 3  # letters of what is taken for a source's name


async def find(store: Store, scope: int | None, typed: str | None, since: datetime, limit: int) -> Found:
    """The newest stories on what was typed, and what that was taken for; None is everything."""
    if typed is None:
        return await find_stories(store, scope, None, since, limit)
    understand_topic(typed)  # refuses what cannot be looked for
    if chosen := CHOSEN.fullmatch(typed):
        return await _story(store, scope, int(chosen[1]))
    country = find_place(typed)
    if not country and (named := sources_called(await store.sources.followed(scope), typed)):
        stories = await store.subjects.reports(scope, [source.id for source in named], since, limit)
        return Found(tuple(stories), f"reports of {named[0].title or typed}", kind=SubjectKind.SOURCE)
    if country:
        found = await find_stories(store, scope, typed, since, limit)
        return replace(
            found, understood=f"{COUNTRIES[country]}, the country", kind=SubjectKind.COUNTRY, country=country
        )
    if person := await person_called(store, scope, typed):
        stories = await _naming(store, scope, person, since, limit)
        if stories:
            return Found(tuple(stories), _as_printed(person), kind=SubjectKind.PERSON)
    return replace(await find_stories(store, scope, typed, since, limit), kind=SubjectKind.WORDS)


async def offered(store: Store, scope: int | None, typed: str, limit: int) -> list[Subject]:
    """What may be meant by what is typed so far: countries, people, sources, then headlines."""
    headlines = await store.subjects.headlines(scope, typed, limit)
    titles = {each.name for each in headlines}
    names = [name for name in await store.stories.topics(scope, typed, limit) if name not in titles]
    countries = [Subject(SubjectKind.COUNTRY, name) for name in names if name in COUNTRY_NAMES]
    spoken = people(await store.speakers.named(scope, typed, NAMES))
    sources = [
        Subject(SubjectKind.SOURCE, source.title)
        for source in await store.sources.followed(scope)
        if source.title and source.title.casefold().startswith(typed.strip().casefold())
    ]
    rest = max(4, limit // 4)  # of each, so that every kind has its place
    some = [*countries[:rest], *(Subject(SubjectKind.PERSON, person.name) for person in spoken[:rest]), *sources[:rest]]
    return [*some, *headlines][:limit]


def sources_called(followed: Sequence[Source], typed: str) -> list[Source]:
    """The sources whose name or host this is."""
    name = _plain(typed)
    if len(name) < SHORTEST_SOURCE:
        return []
    return [source for source in followed if name in {_plain(source.title or ""), host(source.url)}]


async def person_called(store: Store, scope: int | None, typed: str) -> Person | None:
    """The one person whom a name of theirs clearly means; None where nobody or more than one is."""
    surname = key(typed[:100])
    if not surname:
        return None
    found = people(await store.speakers.spelled(scope, surname))
    asked = typed if typed != typed.casefold() else typed.title()
    clearly = [person for person in found if any(same_person(asked, name) for name in person.spellings)]
    bare = [person for person in found if len(asked.split()) == 1 and same_person(asked, person.name) is None]
    meant = clearly or bare
    return meant[0] if len(meant) == 1 else None


async def _story(store: Store, scope: int | None, story_id: int) -> Found:
    stories = await store.stories.get([story_id], scope)
    titles = [article.document.title for story in stories for article in story.articles if article.document.title]
    return Found(tuple(stories), f"the story “{titles[-1]}”" if titles else "that story", kind=SubjectKind.STORY)


async def _naming(store: Store, scope: int | None, person: Person, since: datetime, limit: int) -> list[Story]:
    """The newest stories in which a report has the words of one of the person's names."""
    found: dict[int, Story] = {}
    for name in person.spellings[:MOST_SPELLINGS]:
        for story in await store.stories.search(scope, search_terms(name), None, since, limit):
            found.setdefault(story.id, story)
    return sorted(found.values(), key=lambda story: (story.moved_at, story.id), reverse=True)[:limit]


def _as_printed(person: Person) -> str:
    also = [name for name in person.spellings if name != person.name and name not in person.name][:2]
    return f"{person.name}, the person" + (f" (also {', '.join(also)})" if also else "")


def _plain(name: str) -> str:
    return " ".join(name.casefold().removeprefix("https://").removeprefix("http://").strip("/ ").split()).removeprefix(
        "the "
    )


COUNTRY_NAMES = frozenset(COUNTRIES.values())
