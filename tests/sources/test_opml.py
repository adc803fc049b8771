"""Lists of sources as files: what is written is read back, and no file harms."""

from __future__ import annotations

import time
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import FormatError
from bot.models import Source
from bot.sources import KINDS, opml
from bot.sources.feed import parse

TITLES = st.one_of(
    st.none(),
    st.text(max_size=60),
    st.sampled_from(
        ["<b>bold</b> & “quoted”", "&amp;nbsp;", "'\"\"'", "]]>", "Новости 🌍", "新聞", "a\nb\tc", "{base}"]
    ),
)
PATHS = st.text(
    st.characters(
        min_codepoint=33, max_codepoint=0x2FFF, exclude_categories=("Cs", "Cc", "Cn", "Zs", "Zl", "Zp", "Cf")
    ),
    max_size=40,
)
ADDRESSES = st.builds(
    lambda scheme, host, path: f"{scheme}://{host}/{path.replace('#', '')}",
    st.sampled_from(["http", "https"]),
    st.sampled_from(["a.example", "news.b.example:8080", "xn--bcher-kva.example", "127.0.0.1"]),
    PATHS,
)
SOURCES = st.lists(
    st.builds(Source, id=st.just(1), kind=st.sampled_from(sorted(KINDS)), url=ADDRESSES, title=TITLES),
    unique_by=lambda source: source.url,
    min_size=1,
    max_size=12,
)


@given(SOURCES, st.text(max_size=40))
@settings(max_examples=50, deadline=None)
def test_what_is_written_is_read_back_exactly(sources, title):
    document = opml.write(title, sources)
    back = opml.read(document.encode())

    assert [(each.url, each.kind) for each in back] == [(source.url, source.kind) for source in sources]
    assert opml.write(title, [Source(1, each.kind or "", each.url, each.title) for each in back]) == document


@given(SOURCES)
@settings(max_examples=20, deadline=None)
def test_other_readers_take_what_is_written(sources):
    root = ET.fromstring(opml.write("Ours", sources))
    assert [each.get("xmlUrl") for each in root.iter("outline")] == [source.url for source in sources]
    assert {each.get("type") for each in root.iter("outline")} == {"rss"}
    assert len(parse(opml.write("Ours", sources).encode()).feeds) == len(sources)


def test_words_come_back_as_they_were():
    source = Source(1, "feed", "https://a.example/?a=1&b=2", "<i>The “Harbour” & Herald</i>")
    [back] = opml.read(opml.write("x", [source]).encode())
    assert (back.url, back.title) == (source.url, source.title)


def test_lists_as_other_programs_write_them_are_read():
    text = """<?xml version="1.0" encoding="ISO-8859-1"?><opml version="1.1"><head><title>Mine</title></head><body>
    <outline text="Ports"><outline text="The caf\xe9 &amp; quay" title="" type="rss" xmlUrl="https://a.example/rss"/>
    <outline title="Again" xmlurl="https://a.example/rss"/></outline><outline text="a folder"/>
    <outline text="Script" xmlUrl="javascript:alert(1)"/><outline XMLURL=" https://b.example/atom "/></body></opml>"""
    assert [(each.url, each.title, each.kind) for each in opml.read(text.encode("latin-1"))] == [
        ("https://a.example/rss", "The café & quay", "feed"),
        ("https://b.example/atom", None, "feed"),
    ]


def test_a_plain_list_is_one_address_a_line():
    text = "\ufeff# papers\r\nhttps://a.example/rss\r\n\r\n  b.example/news  \n@news@social.example\nhttps://a.example/rss\n"
    assert [(each.url, each.kind) for each in opml.read(text.encode("utf-8"))] == [
        ("https://a.example/rss", None),
        ("https://b.example/news", None),
        ("https://social.example/@news", None),
    ]


def test_a_line_that_is_no_address_is_handed_on_to_be_refused_by_itself():
    text = "https://a.example/rss\nsee the one below\nb.example\n"
    assert [each.url for each in opml.read(text.encode())] == [
        "https://a.example/rss",
        "see the one below",
        "https://b.example",
    ]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", "names no address"),
        (b"# nothing but a remark", "names no address"),
        (b"<opml version='2.0'><body><outline text='a folder'/></body></opml>", "names no address"),
        (b"Dear all, please read https://a.example", "neither OPML nor"),
        (b"<html><body><p>Hello</p></body></html>", "neither OPML nor"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "neither OPML nor"),
        (b"PK\x03\x04" + bytes(range(256)) * 20, "neither OPML nor"),
        (b"{}", "neither OPML nor"),
        (b"<rss version='2.0'><channel><item/></channel></rss>", "a feed, not a list"),
        (b"https://a.example/" + b"a" * 1_000_000, "larger than 1 MB"),
        (b"\n".join(b"https://a.example/%d" % number for number in range(1_001)), "more than 1000"),
    ],
)
def test_what_is_no_list_is_refused_in_one_line(body, said):
    with pytest.raises(FormatError, match=said) as caught:
        opml.read(body)
    assert "\n" not in str(caught.value)


BOMB = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(9))
OUTLINE = '<outline xmlUrl="https://a.example/"/>'


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE opml [{BOMB}]><opml><body><outline text='&e8;' xmlUrl='https://a.example/&e8;'/></body></opml>",
        "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body><outline text='&x;' xmlUrl='https://a.example/'/></body></opml>",
        "<opml>" + "<outline>" * 100_000,
        "<opml><outline " + " ".join(f"a{n}='1'" for n in range(60_000)) + " xmlUrl='https://a.example/'/></opml>",
        "<opml><body>" + OUTLINE * 20_000,
        "<opml><body><outline xmlUrl='https://a.example/\x00\x1b[2J'/></body></opml>",
        "<opml" + "<" * 500_000,
        "a." * 400_000,
        "https://" + "[" * 900_000,
    ],
    ids=range(9),
)
def test_no_list_takes_long_or_reads_a_file(text):
    started = time.process_time()
    try:
        found = opml.read(text.encode())
    except FormatError:
        found = ()
    assert time.process_time() - started < 20  # a bound against exploding, not a measure of speed
    assert len(found) <= opml.MOST
    assert "root:" not in "".join(each.title or "" for each in found)


@given(st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_no_bytes_raise_anything_else(body):
    try:
        opml.read(body)
        opml.read(b"<opml><body><outline xmlUrl='" + body)
    except FormatError as error:
        said = str(error)
    else:
        said = ""
    assert len(said.splitlines()) <= 1
