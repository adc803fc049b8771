"""The packs that come with the program, and those that an operator gives."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import packs
from bot.errors import InputError
from bot.models import Ownership
from bot.sources import KINDS
from bot.sources.address import canonical, checked

EVERY = [each for pack in packs.packaged().values() for each in pack.sources]
BY_NAME = {each.name: each for each in EVERY}
SOUND = """
title = "Harbour papers"
description = "What is printed at the harbour."
[[source]]
name = "The Harbour Herald"
url = "https://herald.example/rss"
country = "NO"
language = "nb"
type = "newspaper"
ownership = "none"
"""
NOT_ENCRYPTED = {"China News Service (ECNS)", "President of Russia"}  # whose sites answer feeds without TLS only


def test_each_pack_says_what_it_is_and_is_of_a_size_to_choose():
    assert len(packs.packaged()) >= 9
    for pack in packs.packaged().values():
        assert pack.title
        assert pack.description.endswith(".")
        assert 8 <= len(pack.sources) <= 20


def test_no_address_stands_twice_and_each_can_be_asked_for():
    assert len({canonical(each.url) for each in EVERY}) == len(EVERY)
    assert [each.url for each in EVERY if str(checked(each.url)) != each.url] == []
    assert {each.kind for each in EVERY} <= KINDS.keys()


def test_no_name_stands_twice_and_each_can_be_typed():
    assert len({each.name.casefold() for each in EVERY}) == len(EVERY)
    assert packs.named(packs.packaged(), " al  jazeera ENGLISH ") is BY_NAME["Al Jazeera English"]
    assert packs.named(packs.packaged(), "Al") is None


def test_every_address_is_encrypted_where_its_publisher_can():
    assert {each.name for each in EVERY if urlsplit(each.url).scheme != "https"} == NOT_ENCRYPTED


def test_the_regional_packs_are_of_many_countries_and_name_state_media_as_such():
    for name in ("world", "middle-east", "indo-pacific", "africa", "europe", "americas"):
        sources = packs.packaged()[name].sources
        countries = [each.country for each in sources]
        assert len(set(countries)) >= 10
        assert max(map(countries.count, countries)) <= len(countries) / 3
    assert {BY_NAME[name].ownership for name in ("TASS", "RT", "IRNA", "CGTN: World", "Ukrinform")} == {Ownership.STATE}
    assert BY_NAME["BBC News: World"].ownership is Ownership.PUBLIC
    assert BY_NAME["Al Jazeera English"].ownership is Ownership.FUNDED
    assert {each.ownership for each in packs.packaged()["official-bodies"].sources} == {Ownership.OFFICIAL}


def test_a_publisher_is_stated_one_way_only():
    stated: dict[str, set[Ownership | None]] = {}
    for each in EVERY:
        for site in each.sites:
            stated.setdefault(site, set()).add(each.ownership)
    assert {site: words for site, words in stated.items() if len(words) > 1} == {}


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://tass.com/politics/1", Ownership.STATE),
        ("https://www.bbc.co.uk/news/1", Ownership.PUBLIC),
        ("https://WWW.DW.com/en/a", Ownership.PUBLIC),
        ("https://www.theguardian.com/world/1", None),
        ("https://eviltass.com/1", None),
        ("https://tass.com.example/1", None),
        ("https://feeds.feedburner.com/other", None),
        ("http://[broken", None),
        (None, None),
    ],
)
def test_who_stands_behind_an_article_is_told_by_its_host(url, expected):
    assert packs.ownership_at(url) is expected


def test_the_docs_count_the_packs_as_they_are():
    page = (Path(__file__).parents[2] / "docs" / "packs.md").read_text("utf-8")
    rows = re.findall(r"^\| `([\w-]+)` \| (.+?) \| (\d+) \| (\d+) \| (\d+) \|$", page, re.MULTILINE)
    assert rows == [
        (
            pack.name,
            pack.title,
            str(len(pack.sources)),
            str(len({each.country for each in pack.sources} - {None})),
            str(sum(each.ownership is Ownership.STATE for each in pack.sources)),
        )
        for pack in packs.packaged().values()
    ]
    for word in Ownership:
        assert f"`{word}`: " in page


# --- the operator's own -----------------------------------------------------------------------------------------------


def test_a_folder_adds_packs_and_a_broken_file_costs_one_line(tmp_path):
    (tmp_path / "harbour.toml").write_text(SOUND, "utf-8")
    (tmp_path / "broken.toml").write_text("title = ", "utf-8")
    (tmp_path / "notes.txt").write_text("no pack", "utf-8")
    found, faults = packs.available(tmp_path)

    assert found.keys() == packs.packaged().keys() | {"harbour"}
    assert found["harbour"].sources[0].wanted().url == "https://herald.example/rss"
    assert found["harbour"].sources[0].sites == ("herald.example",)
    [fault] = faults
    assert fault.startswith("the pack broken cannot be used: ")


def test_a_pack_of_the_operators_takes_the_place_of_ours(tmp_path):
    (tmp_path / "world.toml").write_text(SOUND, "utf-8")
    found, _ = packs.available(tmp_path)
    assert found["world"].title == "Harbour papers"


def changed(old: str, new: str) -> str:
    assert old in SOUND
    return SOUND.replace(old, new)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", r"no \[\[source\]\]"),
        ("source = 3", r"no \[\[source\]\]"),
        (changed('title = "Harbour papers"', ""), "title"),
        (changed('description = "What', 'description = "' + "x" * 600), "description"),
        (changed('country = "NO"', 'country = "UK"'), "source 1: country is no ISO 3166-1 code: UK"),
        (changed('country = "NO"', ""), "source 1: it lacks country"),
        (changed('language = "nb"', 'language = "xx"'), "BCP 47"),
        (changed('ownership = "none"', 'ownership = "bad"'), "ownership is none of"),
        (changed('type = "newspaper"', 'type = "newspaper"\nrating = 5'), "it has rating"),
        (changed("https://herald.example/rss", "ftp://herald.example"), "no web address"),
        (changed("https://herald.example/rss", "https://herald.example/\\u0000"), "url must be one line"),
        (changed('"The Harbour Herald"', "12"), "name must be a text"),
        (changed('"The Harbour Herald"', '"line\\nbreak"'), "one line"),
        (changed("[[source]]", "[[source]]\nsites = ['not a host']"), "sites"),
        (SOUND + SOUND[SOUND.index("[[source]]") :], "one url twice"),
        ("title = 1\n" * 2, "cannot be used"),
        ("a = " + "[\n" * 20_000, "cannot be used"),
        ("a." * 5_000 + "a = 1", "longer than 2000"),
        ("[[source]]\n" * 501, "more than 500"),
    ],
)
def test_a_broken_pack_is_refused_in_one_line_that_says_where(text, said):
    with pytest.raises(InputError, match=said) as caught:
        packs.parse(text, "harbour")
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400


def test_a_file_that_is_no_text_or_too_large_or_not_there_is_refused(tmp_path):
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00title")
    (tmp_path / "large.toml").write_bytes(b"#" * 300_000)
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "Big Name.toml").write_text(SOUND, "utf-8")
    for name in ("bytes", "large", "folder", "Big Name", "missing"):
        with pytest.raises(InputError):
            packs.read_pack(Path(tmp_path / f"{name}.toml"))
    with pytest.raises(InputError, match="no file"):
        packs.read_pack(Path("/dev/zero"))


@given(st.text(max_size=200))
@settings(max_examples=60)
def test_no_text_does_anything_but_make_a_pack_or_one_line(text):
    assert len(said_of(SOUND + text).splitlines()) <= 1


def said_of(text: str) -> str:
    try:
        packs.parse(text, "harbour")
    except InputError as error:
        return str(error)
    return ""
