"""A name becomes a person, and a moment is understood."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.demo.papers import pieces
from bot.errors import InputError
from bot.ledger import ledger, moment_of, names
from bot.models import Entry
from bot.store import migrate, open_store
from summaries import digest
from summaries.document import Document

NOW = datetime(2026, 11, 24, 17, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("24h", NOW - timedelta(hours=24)),
        ("7d", NOW - timedelta(days=7)),
        ("2 weeks", NOW - timedelta(days=14)),
        ("last week", NOW - timedelta(days=7)),
        ("Last Month", NOW - timedelta(days=30)),
        ("1y", NOW - timedelta(days=365)),
        ("today", datetime(2026, 11, 24, tzinfo=UTC)),
        ("yesterday", datetime(2026, 11, 23, tzinfo=UTC)),
        ("2026-11", datetime(2026, 11, 1, tzinfo=UTC)),
        ("2026-11-05", datetime(2026, 11, 5, tzinfo=UTC)),
        (None, None),
    ],
)
def test_a_moment_is_a_span_a_day_or_a_date(typed, moment):
    assert moment_of(typed, NOW) == moment


@pytest.mark.parametrize("typed", ["", "soon", "2026-13-01", "0000-01-01", "9999y", "d" * 5000, "٣d٣", "-1d"])
def test_what_is_no_moment_is_refused_in_one_line(typed):
    with pytest.raises(InputError, match="is no time"):
        moment_of(typed, NOW)


@pytest.fixture
async def archive(tmp_path):
    """The papers of the demonstration, read as the bot reads them."""
    url = f"sqlite+aiosqlite:///{tmp_path}/papers.sqlite3"
    await migrate(url)
    async with open_store(url) as store:
        source = await store.sources.add("feed", "https://papers.example", "Papers", NOW)
        for number, piece in enumerate(pieces()):
            address = f"https://papers.example/{number}"
            document = Document("\n\n".join(piece.paragraphs), title=piece.title, url=address, language="en")
            await store.articles.file(
                source.id,
                Entry(address, address),
                document,
                digest(document),
                NOW,
                fresh=True,
                after=0,
                choose_story=lambda _: None,
            )
        yield store


async def test_the_people_of_the_demonstrations_papers_have_ledgers(archive):
    for surname in ("Reagan", "Churchill", "Kennedy", "Sadat"):
        found = await ledger(archive, None, surname)
        assert found.person is not None, surname
        assert found.person.name.endswith(surname)
        assert found.said, surname
    offered = await names(archive, None, "reag", 25)
    assert any(name.endswith("Reagan") for name in offered)


async def test_a_name_without_letters_is_refused(archive):
    with pytest.raises(InputError, match="no letters"):
        await ledger(archive, None, "…!")


async def test_nobody_of_that_name_is_said_to_be_nobody(archive):
    found = await ledger(archive, None, "Qwxzklp")

    assert (found.person, found.people) == (None, ())
