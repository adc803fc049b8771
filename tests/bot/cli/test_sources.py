"""The verb that looks after sources, with a real web server and a real database."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.cli import main
from tests.site import Site, site

__all__ = ["site"]

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Herald</title>
<item><title>The canal reopens</title><link>https://herald.example/canal</link>
<pubDate>{date}</pubDate></item></channel></rss>"""
FRESH = FEED.format(date="")
OLD = FEED.format(date="Thu, 01 Jan 2015 10:00:00 GMT")
NORTH, SOUTH = "100", "200"
SOURCE = """
[[source]]
name = "{0}"
url = "{1}/{0}"
country = "NO"
language = "nb"
type = "newspaper"
ownership = "public media"
"""


@pytest.fixture(autouse=True)
def _own_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3")
    monkeypatch.setenv("ALLOW_PRIVATE_ADDRESSES", "yes")
    monkeypatch.setenv("HOST_GAP_SECONDS", "0")
    monkeypatch.setenv("FETCH_SECONDS", "2")


async def sitrep(*arguments: str) -> int:
    """The command line in a thread of its own, while this one serves the site."""
    return await asyncio.to_thread(main, ["sources", *arguments])


def pack(site: Site, *names: str) -> str:
    head = 'title = "Ours"\ndescription = "Made for a test."\n'
    return head + "".join(SOURCE.format(name, site.url) for name in names)


async def test_check_says_how_every_address_stands_and_ends_with_a_code_that_tells(site, tmp_path, capsys):
    site.answer("/fine", FRESH)
    site.answer("/old", OLD)
    site.answer("/moved", status=301, Location=f"{site.url}/fine")
    site.answer("/gone", status=410)
    site.answer("/page", "<html><body><p>No feed here.</p></body></html>")
    (tmp_path / "ours.toml").write_text(pack(site, "fine", "old", "moved", "gone", "page", "missing"), "utf-8")

    assert await sitrep("check", "--file", "ours.toml", "--json") == 1

    answer = {each["name"]: each for each in json.loads(capsys.readouterr().out)}
    assert {name: each["stands"] for name, each in answer.items()} == {
        "fine": "fine",
        "old": "stale",
        "moved": "moved",
        "gone": "gone",
        "page": "not a feed",
        "missing": "not-found",
    }
    assert answer["moved"]["note"] == f"{site.url}/fine"
    assert answer["fine"]["entries"] == 1


async def test_check_of_a_sound_pack_ends_well_and_asks_each_address_once(site, tmp_path, capsys):
    site.answer("/fine", FRESH)
    (tmp_path / "ours.toml").write_text(pack(site, "fine"), "utf-8")

    assert await sitrep("check", "--file", "ours.toml") == 0
    assert capsys.readouterr().out == f"fine         ours  fine <{site.url}/fine>\n"
    assert [request.path for request in site.asked] == ["/fine"]


async def test_check_finds_where_a_publisher_has_its_feed_now(site, tmp_path, capsys):
    front = '<html><head><link rel="alternate" type="application/rss+xml" href="/new"></head><body>News</body></html>'
    site.answer("/", front, Content_Type="text/html")
    site.answer("/new", FRESH)
    (tmp_path / "ours.toml").write_text(pack(site, "lost"), "utf-8")

    assert await sitrep("check", "--file", "ours.toml", "--find", "--json") == 1
    [answer] = json.loads(capsys.readouterr().out)
    assert (answer["stands"], answer["instead"]) == ("not-found", f"{site.url}/new")
    assert f"its site leads to {site.url}/new (feed)" in answer["note"]


async def test_check_without_a_network_says_so(tmp_path, capsys):
    text = pack(Site("http://127.0.0.1:9"), "nobody", "there")
    (tmp_path / "ours.toml").write_text(text, "utf-8")

    assert await sitrep("check", "--file", "ours.toml") == 69
    captured = capsys.readouterr()
    assert captured.out.count("unreachable") == 2
    assert "no network" in captured.err


async def test_what_is_exported_is_followed_by_whoever_imports_it(site, tmp_path, capsys):
    site.answer("/feed.xml", FRESH)
    (tmp_path / "list.txt").write_text(
        f"# ours\n{site.url}/feed.xml\n{site.url}/nowhere\n{site.url}/\x1b[2J\n", "utf-8"
    )

    assert await sitrep("import", "list.txt", "--server", NORTH) == 1
    captured = capsys.readouterr()
    assert f"Following: Harbour Herald <{site.url}/feed.xml>" in captured.out
    assert f"Not taken: {site.url}/nowhere: 127.0.0.1 has nothing at this address" in captured.err
    assert "\x1b" not in captured.err

    assert await sitrep("export", "--server", NORTH) == 0
    (tmp_path / "list.opml").write_text(capsys.readouterr().out, "utf-8")
    assert await sitrep("import", "list.opml", "--server", SOUTH) == 0
    assert await sitrep("import", "list.opml", "--server", SOUTH) == 0
    assert "Followed already: Harbour Herald" in capsys.readouterr().out

    assert await sitrep("list", "--server", SOUTH, "--json") == 0
    [followed] = json.loads(capsys.readouterr().out)
    assert (followed["url"], followed["title"], followed["kind"]) == (f"{site.url}/feed.xml", "Harbour Herald", "feed")


async def test_a_source_is_added_listed_and_removed(site, capsys):
    site.answer("/feed.xml", FRESH)
    address = f"{site.url}/feed.xml"

    assert await sitrep("add", address, "--server", NORTH) == 0
    assert await sitrep("list") == 0
    assert f"#1  feed  Harbour Herald  {address}  not read yet" in capsys.readouterr().out
    assert await sitrep("remove", address, "--server", SOUTH) == 1
    assert await sitrep("remove", address, "--server", NORTH) == 0
    assert await sitrep("list", "--server", NORTH) == 0
    assert "Nothing is followed." in capsys.readouterr().out


async def test_a_folder_of_the_operators_is_followed_and_stays_at_home(tmp_path, capsys, monkeypatch):
    (tmp_path / "press" / "cables").mkdir(parents=True)
    assert await sitrep("add", "folder:cables", "--server", NORTH) == 1
    assert "LOCAL_SOURCES" in capsys.readouterr().err
    monkeypatch.setenv("LOCAL_SOURCES", str(tmp_path / "press"))
    assert await sitrep("add", "folder:../press", "--server", NORTH) == 1
    assert await sitrep("add", "folder:cables", "--server", NORTH) == 0
    assert "Following: cables <folder:cables>" in capsys.readouterr().out
    assert await sitrep("export", "--server", NORTH) == 0
    assert "cables" not in capsys.readouterr().out


async def test_what_a_pack_states_of_a_source_is_kept_and_what_a_list_claims_is_not(
    site, tmp_path, capsys, monkeypatch
):
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "ours.toml").write_text(pack(site, "fine"), "utf-8")
    monkeypatch.setenv("PACKS_DIR", str(tmp_path / "packs"))
    outline = '<outline type="rss" text="{0}" xmlUrl="{1}/{0}" country="RU" language="ru" ownership="state-owned"/>'
    outlines = "".join(outline.format(name, site.url) for name in ("fine", "other"))
    (tmp_path / "list.opml").write_text(f"<opml version='2.0'><body>{outlines}</body></opml>", "utf-8")

    assert await sitrep("import", "list.opml", "--server", NORTH) == 0
    capsys.readouterr()
    await sitrep("list", "--json")
    stated = [(each["country"], each["language"], each["ownership"]) for each in json.loads(capsys.readouterr().out)]
    assert stated == [("NO", "nb", "public media"), (None, None, None)]


async def test_packs_are_listed_shown_and_looked_at(site, tmp_path, capsys, monkeypatch):
    assert await sitrep("packs") == 0
    assert "world " in capsys.readouterr().out
    assert await sitrep("packs", "world") == 0
    assert "TASS (RU, en, agency, state-owned) https://tass.com/rss/v2.xml" in capsys.readouterr().out
    assert await sitrep("packs", "nowhere") == 1
    assert "there is no pack nowhere: there are " in capsys.readouterr().err

    (tmp_path / "broken.toml").write_text("title = 'no sources'", "utf-8")
    assert await sitrep("packs", "--file", "broken.toml") == 1
    assert capsys.readouterr().err == "sitrep: the pack broken cannot be used: it lists no [[source]]\n"
    monkeypatch.setenv("PACKS_DIR", str(tmp_path))
    assert await sitrep("packs", "--json") == 1
    captured = capsys.readouterr()
    assert "world" in {each["name"] for each in json.loads(captured.out)}
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize("server", ["", "abc", "-1", "0", "9" * 30])
async def test_a_server_is_named_by_its_id(server):
    with pytest.raises(SystemExit):
        await sitrep("export", "--server", server)


async def test_a_list_that_is_none_or_is_not_there_is_refused_in_one_line(tmp_path, capsys):
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    for name in ("picture.png", "missing.opml", "."):
        assert await sitrep("import", name, "--server", NORTH) == 1
        assert capsys.readouterr().err.count("\n") == 1
