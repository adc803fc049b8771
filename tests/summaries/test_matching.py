"""A remembered quotation finds the printed one, and nothing else."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.matching import MOST_TERMS, Change, Side, difference, rank, same_utterance, search_terms
from tests.data.half_remembered import PAIRS

PRINTED = [printed for printed, _ in PAIRS]
ANY_TEXT = st.text(max_size=200)


def found(words: str, candidates: list[str] = PRINTED) -> list[str]:
    return [match.candidate for match in rank(words, candidates, str)]


@pytest.mark.parametrize(("printed", "remembered"), PAIRS, ids=[remembered for _, remembered in PAIRS])
def test_a_half_remembered_quotation_comes_first(printed: str, remembered: str) -> None:
    assert found(remembered)[0] == printed


@pytest.mark.parametrize(
    "words",
    [
        "We will defend every inch of NATO territory.",
        "we will DEFEND every inch of nato territory",
        "We wil defnd evry inch of NATO teritory",
        "defend every NATO inch of territory",
        "We will defend every foot of NATO soil and territory",
        "every inch of NATO",
        "did the man really say we will defend every inch of nato territory? i read it somewhere last week",
    ],
    ids=["exact", "case", "typing errors", "order", "changed words", "a part", "in a message"],
)
def test_finds_a_quotation_however_it_is_typed(words: str) -> None:
    assert found(words)[0] == "We will defend every inch of NATO territory."


@pytest.mark.parametrize(
    "words",
    [
        "",
        "   ",
        "!?",
        "and the of",
        "we will be with you",
        "Our dam is holding and the people of the Union reject the war",
        "The parliament adopted a budget for next year",
        "'; DROP TABLE quotes; --",
    ],
)
def test_words_that_nobody_said_find_nothing(words: str) -> None:
    assert found(words) == []


def test_shared_function_words_are_no_match() -> None:
    assert (
        found("there can be no place for this in our city", ["There can be no peace talks while missiles fall."]) == []
    )


def test_a_common_word_in_a_message_is_not_taken_for_a_quotation_of_one_word() -> None:
    assert found("I think that this whole story is a tragedy for everybody who lives there", ["tragedy"]) == []


def test_the_very_words_score_highest_and_before_a_longer_print_of_them() -> None:
    longer = "We said that the canal is ours and it will stay ours, whatever they decide."
    matches = rank("The canal is ours and it will stay ours.", [longer, *PRINTED], str)
    assert [match.candidate for match in matches] == ["The canal is ours and it will stay ours.", longer]
    assert matches[0].score == pytest.approx(1.0)


def test_a_lower_floor_offers_the_nearest() -> None:
    words = "The election was a farce and free of observers"
    assert found(words) == []
    assert rank(words, PRINTED, str, floor=0.1)[0].candidate == "The election was neither free nor fair."


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("мы не уйдем с нашей земли", "Мы не уйдём с нашей земли."),
        ("nous ne cederons pas a la menace", "Nous ne céderons jamais à la menace."),
        ("我们不会离开", "我们没有其他家园，我们不会离开。"),
        ("لن نغادر أرضنا", "لن نغادر أرضنا أبداً"),
    ],
)
def test_other_scripts_and_accents_are_found(words: str, printed: str) -> None:
    assert found(words, [*PRINTED, printed]) == [printed]


def test_ranks_any_record_by_the_text_it_is_given() -> None:
    records = [(7, "Our patience is running out."), (8, "The canal is ours.")]
    assert [match.candidate[0] for match in rank("patience running out", records, lambda record: record[1])] == [7]


@given(ANY_TEXT, st.lists(ANY_TEXT, max_size=5))
@settings(max_examples=60)
def test_scores_lie_between_the_floor_and_one_best_first(words: str, candidates: list[str]) -> None:
    matches = rank(words, candidates, str)
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True)
    assert all(match.bar <= match.score <= 1.0 for match in matches)


@given(st.sampled_from(PRINTED))
@settings(deadline=None)
def test_a_stored_quotation_finds_itself_surely(printed: str) -> None:
    assert rank(printed, PRINTED, str)[0].candidate == printed


@given(st.sampled_from(PRINTED), st.permutations(PRINTED[:12]))
@settings(max_examples=25, deadline=None)
def test_the_order_of_the_candidates_decides_between_equals_alone(words: str, candidates: list[str]) -> None:
    scores = {match.candidate: match.score for match in rank(words, PRINTED[:12], str, floor=0)}
    found = rank(words, candidates, str, floor=0)
    assert found == rank(words, candidates, str, floor=0)
    assert {match.candidate: match.score for match in found} == scores
    for one, other in pairwise(found):
        assert (-one.score, candidates.index(one.candidate)) < (-other.score, candidates.index(other.candidate))


@pytest.mark.parametrize(
    "words",
    [
        "the harbour \u0000 harbour",
        "\u202eruobrah eht",
        "h\u0301\u0301\u0301a\u0327r\u0308bour " * 50,
        "harbour OR NEAR(* ^",
        "\U000e0041",
    ],
)
def test_whatever_is_typed_is_only_words(words: str) -> None:
    search_terms(words)
    assert all(0 <= match.score <= 1 for match in rank(words, PRINTED, str, floor=0))
    assert (
        "".join(part.text for part in difference(words, PRINTED[0]) if part.side is not Side.REMEMBERED) == (PRINTED[0])
    )


def test_of_ten_thousand_words_the_first_are_read() -> None:
    flood = " ".join(f"word{number}" for number in range(10_000))
    assert rank(flood, PRINTED, str) == []
    assert rank(f"{PRINTED[0]} {flood}", PRINTED, str, floor=0)[0].candidate == PRINTED[0]


def test_the_difference_is_told_word_by_word() -> None:
    assert difference(
        "we will defend every foot of nato territory", "“We will defend every inch of NATO territory,”"
    ) == (
        Change(Side.BOTH, "“We will defend every "),
        Change(Side.PRINTED, "inch "),
        Change(Side.REMEMBERED, "foot "),
        Change(Side.BOTH, "of NATO territory,”"),
    )


def test_case_marks_and_apostrophes_make_no_difference() -> None:
    assert difference("dont hide it", "“Don’t hide it!”") == (Change(Side.BOTH, "“Don’t hide it!”"),)


@given(ANY_TEXT, ANY_TEXT)
@settings(max_examples=60)
def test_the_printed_parts_joined_are_the_printed_form(remembered: str, printed: str) -> None:
    changes = difference(remembered, printed)
    assert "".join(change.text for change in changes if change.side is not Side.REMEMBERED).strip() == printed.strip()


def test_asks_the_index_for_the_longest_words_and_no_function_words() -> None:
    assert search_terms("We will défend every inch of NATO territory, hadn't we?") == [
        "territory",
        "defend",
        "inch",
        "nato",
    ]


def test_asks_for_function_words_where_there_is_nothing_else() -> None:
    assert set(search_terms("To be or not to be")) == {"to", "be", "or", "not"}


def test_asks_first_for_what_a_message_quotes() -> None:
    message = "Unbelievable yesterday: “our patience is running out” according to practically everybody internationally"
    assert search_terms(message)[:2] == ["patience", "running"]


def test_cjk_is_asked_for_as_bigrams() -> None:
    assert search_terms("我们不会") == ["我们", "们不", "不会"]


@given(ANY_TEXT)
@settings(max_examples=60)
def test_search_terms_are_few_and_plain(words: str) -> None:
    terms = search_terms(words)
    assert len(terms) == len(set(terms)) <= MOST_TERMS
    assert all(term.isalnum() for term in terms)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We will send troops to the northern border.", "We will not send troops to the northern border."),
        ("We will send troops to the northern border.", "We won’t ever send troops to the northern border."),
        ("Wir werden Truppen an die Grenze schicken.", "Wir werden keine Truppen an die Grenze schicken."),
        ("Мы отправим войска на границу.", "Мы не отправим войска на границу."),
    ],
)
def test_what_one_says_and_another_denies_is_not_one_utterance(one: str, other: str) -> None:
    assert not same_utterance(one, other, same_speaker=True)
    assert not same_utterance(other, one, same_speaker=True)


def test_a_denial_in_other_words_or_cut_short_is_one_utterance() -> None:
    assert same_utterance("We cannot leave the valley today", "We can't leave the valley today", same_speaker=True)
    assert same_utterance(
        "The valley belongs to farmers", "The valley belongs to farmers and will not be sold", same_speaker=True
    )
