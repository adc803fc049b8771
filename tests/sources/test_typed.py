from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.typed import has_scheme, typed


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("herald.example", "https://herald.example"),
        ("  https://herald.example/a  ", "https://herald.example/a"),
        ("<https://herald.example/feed>", "https://herald.example/feed"),
        ("[The Herald](https://herald.example/feed)", "https://herald.example/feed"),
        ("[The Herald](<https://herald.example/feed>)", "https://herald.example/feed"),
        ("Please add https://herald.example/feed.", "https://herald.example/feed"),
        ("“herald.example/world”,", "https://herald.example/world"),
        ("(see https://herald.example/a_(b))", "https://herald.example/a_(b)"),
        ("feed:https://herald.example/feed", "https://herald.example/feed"),
        ("feed://herald.example/feed", "https://herald.example/feed"),
        ("feed:herald.example/feed", "https://herald.example/feed"),
        ("//herald.example/feed", "https://herald.example/feed"),
        ("herald.example/?u=http://other.example/", "https://herald.example/?u=http://other.example/"),
        ("HTTPS://Herald.example/", "HTTPS://Herald.example/"),
        ("@editor@social.example", "https://social.example/@editor"),
        ("r/worldnews", "https://www.reddit.com/r/worldnews/"),
        ("/r/worldnews/", "https://www.reddit.com/r/worldnews/"),
        ("ftp://herald.example/x", "ftp://herald.example/x"),
        ("folder:cables", "https://folder:cables"),
    ],
)
def test_an_address_is_understood_as_it_is_typed(written, meant):
    assert typed(written) == meant


def test_a_scheme_counts_as_given_only_where_it_is_written():
    assert has_scheme("<https://herald.example>")
    assert not has_scheme("herald.example")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200) | st.text(alphabet="<>[]().,:/@ f", max_size=60))
def test_whatever_is_typed_an_address_with_a_scheme_comes_of_it(written):
    assert "://" in typed(written)
