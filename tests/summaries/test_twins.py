"""One article printed twice, or edited, and what is neither."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from summaries.document import Document
from summaries.twins import holds, is_edit, is_same

DAY = datetime(2026, 2, 11, tzinfo=UTC)
TEXT = " ".join(f"Boat number {number} left the harbour at {number} in the morning." for number in range(1, 25))
ARTICLE = Document(TEXT, title="Boats leave", published=DAY)
words = st.text("ab .", max_size=60)


def test_nearly_the_same_words_of_one_day_are_one_article():
    assert is_same(ARTICLE, replace(ARTICLE, text=f"{TEXT} Read more.", title="The boats leave"))
    assert is_same(ARTICLE, replace(ARTICLE, text=TEXT.upper(), published=None))


def test_the_same_form_with_other_figures_or_of_another_day_is_another_article():
    figures = " ".join(f"Boat number {number} left the harbour at {number} in the morning." for number in range(31, 55))
    assert not is_same(ARTICLE, replace(ARTICLE, text=figures))
    assert not is_same(ARTICLE, replace(ARTICLE, published=DAY + timedelta(days=2)))


def test_two_publishers_on_one_host_have_an_article_each_of_one_wires_copy():
    gazette = replace(ARTICLE, site="The Gazette", url="https://papers.example/gazette/1")
    assert not is_same(gazette, replace(gazette, site="The Observer", url="https://papers.example/observer/1"))
    assert is_same(gazette, replace(gazette, site="papers.example", url="https://papers.example/amp/1"))
    assert is_same(gazette, replace(gazette, site=None))


def test_short_texts_are_one_article_only_under_one_headline():
    short = Document("The talks went on.", title="Talks")
    assert is_same(short, short)
    assert not is_same(short, replace(short, title="More talks"))
    assert not is_same(replace(short, title=None), replace(short, title=None))


def test_an_edit_keeps_half_of_the_words_and_is_no_teaser():
    assert is_edit(ARTICLE, replace(ARTICLE, text=f"{TEXT} {TEXT.replace('left', 'entered')}"))
    assert is_edit(ARTICLE, replace(ARTICLE, text=TEXT.replace("Boat number 7", "No boat")))
    assert not is_edit(ARTICLE, replace(ARTICLE, text=TEXT[:300]))
    assert not is_edit(ARTICLE, replace(ARTICLE, text="Nothing of the kind. " * 40))


def test_a_text_holds_what_stands_in_it():
    assert holds(ARTICLE, replace(ARTICLE, text=TEXT[:300]))
    assert not holds(replace(ARTICLE, text=TEXT[:300]), ARTICLE)


@given(words, words)
def test_sameness_has_no_direction_and_nothing_escapes(one, other):
    first, second = Document(one, title="T"), Document(other, title="T")
    assert is_same(first, second) == is_same(second, first)
    assert is_same(first, first)
    assert is_edit(first, first)
    assert holds(first, first)
