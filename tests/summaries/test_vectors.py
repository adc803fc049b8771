"""Vectors: the laws that everything built on them relies on."""

from __future__ import annotations

from math import isclose

from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.vectors import Frequencies, cosine, frequencies, terms, total, unit, vector

WORDS = st.lists(st.sampled_from(["treaty", "border", "troops", "talks", "grain", "strike", "vote"]), max_size=20)


def test_terms_drop_function_words_and_english_endings():
    assert terms(["The", "Ministers", "treaties", "of", "Moscow’s", "troops", "—"]) == [
        "minister",
        "treaty",
        "moscow",
        "troop",
    ]


def test_a_rare_term_weighs_more_than_a_common_one_and_an_unseen_one_most():
    known = frequencies([["treaty", "border"], ["treaty", "grain"], ["treaty"]])
    assert known.rarity("treaty") < known.rarity("grain") < known.rarity("unseen")


def test_a_text_without_terms_has_an_empty_vector_that_is_like_nothing():
    empty = vector([], Frequencies())
    assert empty == {}
    assert cosine(empty, {"treaty": 1.0}) == 0.0


@given(WORDS, WORDS)
@settings(max_examples=50)
def test_cosine_is_symmetric_and_between_nought_and_one(one, other):
    known = frequencies([one, other])
    first, second = vector(one, known), vector(other, known)
    assert isclose(cosine(first, second), cosine(second, first))
    assert -1e-9 <= cosine(first, second) <= 1 + 1e-9
    assert not one or isclose(cosine(first, first), 1.0)


@given(st.lists(WORDS, min_size=1, max_size=5), WORDS)
@settings(max_examples=50)
def test_the_total_gives_the_mean_cosine_to_its_members(texts, probe):
    known = frequencies(texts)
    members, probed = [vector(text, known) for text in texts], vector(probe, known)
    together = cosine(total(members), probed) / len(members)
    assert isclose(together, sum(cosine(member, probed) for member in members) / len(members), abs_tol=1e-9)


def test_scaling_does_not_change_a_direction():
    assert unit({"treaty": 3.0, "border": 4.0}) == {"treaty": 0.6, "border": 0.8}
