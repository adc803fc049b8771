from __future__ import annotations

import re
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render.fragments import LONGEST, MARK, parsed, to_words
from summaries.document import Document, Span
from tests.records import BERLIN, HERALD, WALL, span

PAGE = "https://morning.example/1987/wall"
LONG = (
    "He said: “We will not go back to what was there before, and nobody, least of all I, will ask us to.” "
    "Others said: “We will not go back to what was there before the war.”"
)


def led(document: Document, words: str) -> str:
    return to_words(PAGE, document, span(document, words)).removeprefix(PAGE)


def test_short_words_are_named_whole() -> None:
    assert led(BERLIN, WALL.text) == "#:~:text=Mr.%20Gorbachev%2C%20tear%20down%20this%20wall"


def test_long_words_are_named_by_their_ends() -> None:
    document = Document(LONG)
    words = LONG[LONG.index("We") : LONG.index("”")]
    assert led(document, words) == "#:~:text=We%20will%20not,ask%20us%20to"


def test_words_that_stand_elsewhere_first_are_told_by_what_leads_up_to_them() -> None:
    text = "The wall fell. Later he said “The wall fell” again."
    address = to_words(PAGE, Document(text), Span(text.rindex("The"), text.rindex("”")))
    assert address == f"{PAGE}#:~:text=Later%20he%20said%20%E2%80%9C-,The%20wall%20fell"


def test_a_headline_with_the_same_words_is_passed_over() -> None:
    document = Document("He said “tear down this wall” and left.", title="“Tear down this wall”")
    assert "-," in led(document, "tear down this wall")


def test_dashes_commas_and_ampersands_are_encoded() -> None:
    assert led(Document("Rock-n-roll, R&B: “a-b, c&d”"), "a-b, c&d") == "#:~:text=a%2Db%2C%20c%26d"


@pytest.mark.parametrize("address", [f"{PAGE}#top", f"{PAGE}?{'x' * LONGEST}"])
def test_an_address_with_a_fragment_or_of_great_length_stays_as_it_is(address: str) -> None:
    assert to_words(address, HERALD, span(HERALD, "tear down")) == address


WORDS = st.text(alphabet="ab ,-“”.\n&'é世", max_size=120)


@settings(max_examples=300, deadline=None)
@given(WORDS, st.integers(0, 120), st.integers(0, 120), st.sampled_from([None, "a b", "ab"]))
def test_a_fragment_fits_the_words_first_of_all(text: str, start: int, end: int, title: str | None) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    address = to_words(PAGE, Document(text, title=title), Span(start, end))
    assert len(address) <= LONGEST
    if address == PAGE:
        return
    assert re.fullmatch(r"[A-Za-z0-9._%,-]+", address.partition(MARK)[2])
    directive = parsed(address)
    assert directive is not None
    found = directive.found_in(f"{title or ''}\n{text}")
    assert found is not None
    assert found.of(f"{title or ''}\n{text}") == re.sub(r"^\W+|\W+$", "", text[start:end])
    assert unquote(address)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400), st.integers(0, 400))
def test_whatever_stands_in_an_article_makes_a_sound_address(text: str, start: int) -> None:
    address = to_words(PAGE, Document(text), Span(min(start, len(text)), len(text)))
    assert re.fullmatch(r"[A-Za-z0-9._%,:/~=#-]+", address)
