"""What filing learns beside the articles: stories are found again after a restart, furniture by its coming again."""

from __future__ import annotations

from datetime import timedelta

from bot.filing import Filing, Understood
from bot.models import Entry
from bot.settings import Settings
from summaries import digest
from summaries.cleaning.repeated import NOTHING, KnownLines
from summaries.document import Document
from tests.store.making import NOON, NORTH, file, source

QUAKE = (
    "An earthquake of magnitude 6.8 shook northern Armenia and destroyed much of the town of Spitak. Rescue teams dug "
    "through collapsed apartment blocks in Leninakan while hospitals in Yerevan asked for blood."
)
LATE = (
    "Rescue teams in Spitak, the Armenian town that an earthquake destroyed, found a girl alive under a collapsed "
    "apartment block. Hospitals in Yerevan said they had enough blood now."
)
OTHER = "Fishermen of the northern lakes landed {0} tonnes of herring in the week, the guild of number {0} said."


def filing(store, read_again: int) -> Filing:
    """The filing of a process that has just started; it fetches nothing here."""
    return Filing(store, None, Settings.from_env({}), lambda: NOON, read_again=read_again)


async def filed(desk: Filing, paper, name: str, text: str, days: float):
    published = NOON - timedelta(days=days)
    document = Document(text, title=name, url=f"https://lake.example/{name}", published=published)
    entry = Entry(name, document.url)
    return await desk.file(paper, entry, Understood(document, digest(document), own=False))


async def test_after_a_restart_a_late_report_joins_a_story_of_ninety_days_ago(store):
    paper = await source(store, "lake", NORTH)
    before = filing(store, read_again=2)
    quake = await filed(before, paper, "quake", QUAKE, 90)
    others = [await filed(before, paper, f"herring {number}", OTHER.format(number), 89 - number) for number in range(5)]

    late = await filed(filing(store, read_again=2), paper, "late", LATE, 89.5)

    assert late.story_id == quake.story_id
    assert quake.story_id not in {other.story_id for other in others}


async def test_the_newest_articles_are_read_again_and_older_ones_recalled(store):
    paper = await source(store, "lake", NORTH)
    before = filing(store, read_again=2)
    made = [await filed(before, paper, f"{number}", OTHER.format(number), number) for number in range(6)]
    border = await store.learnt.newest(2)

    recalled = await store.learnt.signatures(0, border, 10)
    read = await store.learnt.documents(border, 10)

    assert [(article, story) for article, story, _ in recalled] == [(each.id, each.story_id) for each in made[:4]]
    assert read == [(each.id, each.story_id, each.document) for each in made[4:]]
    assert await store.learnt.newest(6) == 0
    assert [article for article, *_ in await store.learnt.signatures(made[0].id, border, 1)] == [made[1].id]


async def test_lines_are_counted_for_their_source_with_each_article_that_is_filed(store):
    lake, hill = await source(store, "lake", NORTH), await source(store, "hill", NORTH)
    await file(store, lake.id, "https://lake.example/1", lines=(5, 2**64 - 1))
    await file(store, lake.id, "https://lake.example/2", lines=(5,))
    await file(store, lake.id, "https://lake.example/2", lines=(5,))  # filed already

    assert await store.learnt.lines(lake.id) == KnownLines(2, {5: 2, 2**64 - 1: 1})
    assert await store.learnt.lines(hill.id) == NOTHING


async def test_what_was_learnt_goes_with_what_is_forgotten(store):
    lake = await source(store, "lake", NORTH)
    await file(store, lake.id, "https://lake.example/1", lines=(5,), signature=b"packed")

    await store.articles.forget("lake.example")

    assert await store.learnt.signatures(0, 10**9, 10) == []
    assert await store.learnt.lines(lake.id) == NOTHING
