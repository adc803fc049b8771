from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import AddressError
from bot.models import Source
from bot.sources import discover, read
from bot.sources.extraction import from_entry
from bot.sources.folder import dated, files_in, located, named
from bot.sources.http import Http

DATA = Path(__file__).parents[1] / "data"
CABLE = (
    "A cable from the harbour\n\n"
    + "The ferry was late by nine hours & nobody said why. " * 3
    + "\n\n"
    + "It rained. " * 20
)


@pytest.fixture
def cables(tmp_path) -> Path:
    folder = tmp_path / "local" / "cables"
    folder.mkdir(parents=True)
    (folder / "1987-06-12 harbour.txt").write_text(CABLE, "utf-8")
    (folder / "notes.bin").write_bytes(b"\0")
    (tmp_path / "secret.txt").write_text("secret " * 50, "utf-8")
    return folder


@pytest.fixture
async def local(settings, clock, cables):
    async with Http(replace(settings, local_sources=cables.parent), clock=clock) as http:
        yield http


async def listed(http, url: str = "folder:cables", **facts):
    return await read(http, Source(1, "folder", url, "Cables", **facts))


async def test_a_text_is_an_article_with_its_first_line_as_headline_and_its_name_as_date(local):
    [entry] = (await listed(local)).entries
    assert entry.title == "A cable from the harbour"
    assert entry.published.date().isoformat() == "1987-06-12"
    assert entry.url == "file://cables/cables/1987-06-12%20harbour.txt"
    document = from_entry(entry, entry.url)
    assert document.text.startswith("The ferry was late by nine hours & nobody said why.")
    assert "\n\nIt rained." in document.text
    assert document.site == "cables"


async def test_a_saved_page_and_a_saved_feed_are_read_as_such(local, cables):
    (cables / "page.html").write_bytes((DATA / "pages" / "article.html").read_bytes())
    (cables / "herald.xml").write_bytes((DATA / "feeds" / "herald.rss").read_bytes())
    titles = {entry.title for entry in (await listed(local)).entries}
    assert {"Canal reopens after nine weeks", "A cable from the harbour"} < titles
    assert len(titles) == 4


async def test_a_folder_in_which_nothing_changed_is_not_read_again(local, cables, clock):
    first = await listed(local)
    known = {"validators": first.validators, "read_at": clock.now + timedelta(days=400)}
    assert (await listed(local, **known)).unchanged
    (cables / "later.txt").write_text(CABLE, "utf-8")
    again = await listed(local, validators=first.validators, read_at=clock.now - timedelta(days=400))
    assert len(again.entries) == 2


async def test_one_file_is_a_source_too_and_a_broken_one_keeps_nobody_from_the_others(local, cables):
    assert len((await listed(local, "folder:cables/1987-06-12 harbour.txt")).entries) == 1
    (cables / "broken.xml").write_bytes(b"\xff\xfe\x00")
    assert len((await listed(local)).entries) == 1


@pytest.mark.parametrize(
    "url",
    [
        "folder:../secret.txt",
        "folder:cables/../../secret.txt",
        "folder:/etc",
        "folder:cables/link.txt",
        "folder:linked",
        "folder:linked/passwd",
        "folder:cables\\..\\secret.txt",
        "folder:nothing-here",
        "folder:cables\0",
        "file:///etc/passwd",
        "https://herald.example/",
    ],
)
async def test_nothing_outside_the_folder_is_read_by_name_or_by_link(local, cables, url):
    (cables / "link.txt").symlink_to(cables.parents[1] / "secret.txt")
    (cables.parent / "linked").symlink_to("/etc")
    with pytest.raises(AddressError):
        await listed(local, url)


async def test_links_inside_a_folder_are_passed_over(local, cables):
    (cables / "link.txt").symlink_to(cables.parents[1] / "secret.txt")
    (cables / "sub").symlink_to(cables.parents[1])
    os.mkfifo(cables / "pipe.txt")
    assert [file.name for file in files_in(cables)] == ["1987-06-12 harbour.txt"]


async def test_folders_are_off_unless_the_operator_says_where(http):
    with pytest.raises(AddressError, match="LOCAL_SOURCES"):
        await listed(http)


@pytest.mark.parametrize("typed", ["folder:cables", "file:///etc/passwd", "folder://cables", "/etc/passwd"])
async def test_no_address_that_a_person_types_leads_to_a_folder(local, typed):
    with pytest.raises(AddressError):
        await discover(local, typed)


def test_a_folder_has_a_name_and_a_file_may_have_a_day(cables):
    assert named(cables.parent, "folder:cables") == "cables"
    assert located(cables.parent, "folder:cables") == cables
    assert dated("report-20240229").day == 29
    assert dated("20240230") is None
    assert dated("report") is None
