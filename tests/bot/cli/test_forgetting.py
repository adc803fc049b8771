"""An operator forgets an article or a site, and is asked first."""

import asyncio
import io

import pytest

from bot.cli import main
from bot.store import open_store
from tests.store.making import NORTH, file, source

LAKE, RIVER = "https://news.lake.example/1", "https://river.example/1"


@pytest.fixture(autouse=True)
def address(tmp_path, monkeypatch):
    """A database with two articles, in a folder without a .env."""
    address = f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3"
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", address)

    async def fill():
        async with open_store(address, upgrade=True) as store:
            paper = await source(store, "paper", NORTH)
            for url in (LAKE, RIVER):
                await file(store, paper.id, url)

    asyncio.run(fill())
    return address


def left(address):
    async def count():
        async with open_store(address) as store:
            return (await store.counts(None)).articles

    return asyncio.run(count())


def test_a_site_is_forgotten_with_the_hosts_below_it(address, capsys):
    assert main(["forget", "lake.example", "--yes"]) == 0
    assert "1 article of lake.example and the hosts below it" in capsys.readouterr().out
    assert left(address) == 1


def test_an_article_is_forgotten_by_any_spelling_of_its_address(address, capsys):
    assert main(["forget", "http://www.river.example/1/?utm_source=x", "--yes"]) == 0
    assert "1 article at" in capsys.readouterr().out
    assert left(address) == 1


def test_where_nobody_can_be_asked_nothing_is_forgotten_and_the_count_is_said(address, capsys, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))

    assert main(["forget", "lake.example"]) == 1
    assert "Forget 1 article of lake.example" in capsys.readouterr().err
    assert left(address) == 2


@pytest.mark.parametrize(("answer", "articles"), [("y", 1), ("n", 2), ("", 2)])
def test_who_is_asked_decides(address, monkeypatch, answer, articles):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr("sys.stdin", Terminal(f"{answer}\n"))
    main(["forget", "lake.example"])

    assert left(address) == articles


@pytest.mark.parametrize("typed", ["", "two words"])
def test_what_is_no_address_is_refused(address, typed):
    assert main(["forget", typed, "--yes"]) == 1
    assert left(address) == 2
