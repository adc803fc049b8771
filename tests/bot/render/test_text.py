from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render import text
from bot.render.limits import size

HOSTILE = st.text(
    st.one_of(st.characters(), st.sampled_from("\\*_~`|<>#-+:@[]()/!.1 \n\t\u202e\ud800😀")), max_size=120
)


def as_shown(markdown: str) -> str:
    """What Discord shows of text in which every mark is escaped: a backslash before punctuation goes."""
    return re.sub(r"\\([^0-9A-Za-z\s])", r"\1", markdown)


@settings(max_examples=300)
@given(HOSTILE)
def test_escaped_words_are_shown_as_they_were_printed(words: str) -> None:
    assert as_shown(text.escape(words)) == text.plain(words).strip()


@settings(max_examples=300)
@given(HOSTILE)
def test_no_mark_of_others_acts(words: str) -> None:
    live = re.sub(r"\\[^0-9A-Za-z\s]", "", text.escape(words))
    assert not re.search(r"[*_~`|<>\[\]@]|://|:\w+:", live)
    assert not re.match(r"[#\-+]|\d+[.)]", text.escape(words))
    assert "\n" not in live


@settings(max_examples=200)
@given(HOSTILE, st.integers(0, 120), st.integers(0, 120))
def test_marking_a_part_changes_no_word(words: str, start: int, end: int) -> None:
    marked = text.marked(words, min(start, end), max(start, end))
    assert (
        re.sub(r"\s+", " ", as_shown(marked).replace("**", "")).strip()
        == re.sub(r"\s+", " ", text.plain(words).replace("**", "")).strip()
        or "*" in words
    )


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("# News", r"\# News"),
        ("- one", r"\- one"),
        ("1. one", r"1\. one"),
        ("> said", r"\> said"),
        ("@everyone <@1> <#2>", r"\@everyone \<\@1\> \<#2\>"),
        ("see https://bad.example now", r"see https\://bad.example now"),
        (":skull: ||x||", r"\:skull: \|\|x\|\|"),
        ("two\nlines \u202eand\x00 more", "two lines and more"),
    ],
)
def test_marks_are_escaped_only_where_they_act(words: str, shown: str) -> None:
    assert text.escape(words) == shown


def test_the_quoted_part_is_marked() -> None:
    assert text.marked("He said “no *more* of it” twice.", 9, 24) == r"He said “**no \*more\* of it**” twice."


@settings(max_examples=200)
@given(HOSTILE, st.integers(2, 60))
def test_a_cut_label_fits(words: str, longest: int) -> None:
    assert size(text.cut(words, longest)) <= longest


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://a.example/b c(d)?q=ü#f>", "https://a.example/b%20c%28d%29?q=%C3%BC#f%3E"),
        ("https://münchen.example/", "https://xn--mnchen-3ya.example/"),
        ("https://bank.example@evil.example/", "https://evil.example/"),
        ("https://a.example/%20b", "https://a.example/%20b"),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("http://[broken", None),
        ("https://a.example/\ud800", None),
        ("https://a.example/" + "x" * 400, None),
        (None, None),
    ],
)
def test_only_safe_web_addresses_become_links(url: str | None, address: str | None) -> None:
    assert text.web_address(url) == address


@settings(max_examples=200)
@given(HOSTILE)
def test_an_address_cannot_end_its_link(tail: str) -> None:
    address = text.web_address("https://a.example/" + tail)
    assert address is None or re.fullmatch(r"[^\s<>()\[\]\"'`\\|*]+", address)


def test_a_label_with_brackets_stays_apart_from_its_link() -> None:
    assert text.link(text.escape("A [b"), "https://a.example") == r"A \[b [link](<https://a.example>)"


def test_moments_are_shown_in_the_readers_zone() -> None:
    assert text.moment(datetime(2026, 1, 1, tzinfo=UTC), "R") == "<t:1767225600:R>"


def test_names_are_listed_as_people_list_them() -> None:
    assert [text.listed([]), text.listed("a"), text.listed("ab"), text.listed("abc")] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_counts_agree_with_their_noun() -> None:
    assert [text.counted(1, "story", "stories"), text.counted(1234, "quote")] == ["1 story", "1,234 quotes"]
