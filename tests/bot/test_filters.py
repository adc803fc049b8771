"""Filters: what passes, what does not and why, and what an admin may type."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import InputError
from bot.filters import Filters, SlowPatternError, refused, spoken, typed
from summaries import digest
from summaries.document import Digest, Document

TEXT = (
    "Three missiles hit the port of Odesa in southern Ukraine before dawn on Monday, the regional governor said. "
    "Two dockers were killed and a grain terminal burned for hours. "
    "Russia said its forces had struck a military depot."
)


def report(site: str = "Gazette", text: str = TEXT, language: str = "en") -> tuple[Document, Digest]:
    document = Document(
        text, "Missiles hit port", site=site, url=f"https://www.{site.lower()}.example/a", language=language
    )
    return document, digest(document)


@pytest.mark.parametrize(
    "filters",
    [
        Filters(),
        Filters(words=("grain",)),
        Filters(words=("nothing", "grain terminal")),
        Filters(words=("dock*",)),
        Filters(without=("football",)),
        Filters(pattern=r"\bgrain\s+term\w+"),
        Filters(topics=("armed conflict",)),
        Filters(places=("UA",)),
        Filters(sources=("gazette",)),
        Filters(sources=("gazette.example",)),
        Filters(languages=("en", "uk")),
    ],
    ids=repr,
)
def test_a_report_that_meets_every_filter_passes(filters: Filters) -> None:
    assert refused(filters, [report()]) is None


@pytest.mark.parametrize(
    ("filters", "why"),
    [
        (Filters(words=("dock",)), "it has none of the words dock"),
        (Filters(without=("Grain Terminal",)), "it has one of the words Grain Terminal"),
        (Filters(pattern="^football"), "it does not match the pattern"),
        (Filters(topics=("law",)), "its topic is not law"),
        (Filters(places=("FR", "DE")), "it is not about France or Germany"),
        (Filters(sources=("Herald",)), "none of Herald reports it"),
        (Filters(languages=("de",)), "no report of it is in de"),
        (Filters(publishers=2), "1 of 2 independent publishers report it so far"),
    ],
    ids=repr,
)
def test_what_does_not_pass_is_told_why(filters: Filters, why: str) -> None:
    assert refused(filters, [report()]) == why


def test_one_report_must_meet_all_of_them_and_the_reason_is_that_of_the_nearest() -> None:
    reports = [report("Gazette"), report("Herald", "The football league opens its season with nine games on Sunday.")]
    assert refused(Filters(sources=("Herald",), words=("grain",)), reports) == "it has none of the words grain"


def test_publishers_are_counted_once_whatever_they_print() -> None:
    own = "A grain terminal in Odesa was destroyed by a missile, its owner said, and 40,000 tons of wheat were lost."
    assert refused(Filters(publishers=2), [report("Gazette"), report("Gazette", own)]) is not None
    assert refused(Filters(publishers=2), [report("Gazette"), report("Herald", own)]) is None


def test_a_pattern_that_never_ends_is_stopped() -> None:
    with pytest.raises(SlowPatternError):
        refused(Filters(pattern=r"(?:a+)+(?:b+)+$"), [report(text="a" * 5000 + "b" * 5000 + "c")])


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"pattern": "("}, "pattern:"),
        ({"pattern": "a" * 201}, "at most 200 characters"),
        ({"topics": "gardening"}, "gardening is none"),
        ({"places": "Narnia"}, "Narnia is no country"),
        ({"languages": "english"}, "no code of two letters"),
        ({"words": ",".join(f"w{n}" for n in range(21))}, "at most 20 entries"),
        ({"words": "x" * 81}, "at most 20 entries of 80 characters"),
    ],
)
def test_what_is_not_understood_is_said(given: dict[str, str], said: str) -> None:
    with pytest.raises(InputError, match=said):
        typed(**given)  # type: ignore[arg-type]  # the names are those of `typed`


def test_what_was_typed_is_said_in_words() -> None:
    made = typed(words="missile, air  strike,missile", places="Kremlin, Ukraine", publishers=3)
    assert dict(spoken(made)) == {
        "words": "missile, air strike",
        "places": "Russia, Ukraine",
        "publishers": "at least 3",
    }
    assert not typed()
    assert list(spoken(Filters())) == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=20))
def test_whatever_is_typed_is_taken_or_refused_in_one_line(words: str, pattern: str, languages: str) -> None:
    with suppress(InputError):
        refused(typed(words=words, pattern=pattern, languages=languages), [report()])
