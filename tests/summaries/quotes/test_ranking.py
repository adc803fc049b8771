import numpy as np
import pytest

from summaries.quotes.candidates import FEATURES
from summaries.quotes.ranking import chance, shares, trees
from summaries.quotes.weights import WEIGHTS
from tests.bench.train_quotes import Examples as RowsWithTruth
from tests.bench.train_quotes import Plan, fit, lines_of, names
from tests.bench.train_quotes import learn as lessons_of

ARTICLE = {
    "id": "own",
    "text": "“We go,” Anna Roe said on Monday.\n\nPeter Hale called the so-called “plan” a mistake.\n\n"
    "“Not I,” she said.",
}


def annotated() -> dict:
    text = ARTICLE["text"]

    def gold(words: str, kind: str, speaker: str | None = None, name: str | None = None) -> dict:
        start = text.index(words)
        at = None if speaker is None else text.rindex(speaker)
        return {
            "start": start,
            "end": start + len(words),
            "kind": kind,
            "speaker_text": speaker,
            "speaker_start": at,
            "speaker_end": None if at is None else at + len(speaker),
            "speaker_name": name,
            "speaker_type": "pronoun" if speaker == "she" else "name",
        }

    quotes = [gold("We go,", "direct", "Anna Roe", "Anna Roe"), gold("plan", "scare")]
    return {**ARTICLE, "quotes": [*quotes, gold("Not I,", "direct", "she", "Anna Roe")]}


def test_a_row_falls_into_the_leaf_that_its_answers_choose():
    tree = trees("b>1.5 a>0.5: 0 100 200 300\na>2 a>3: 1 1 1 1", ("a", "b"), 100)
    assert tree.scores([(0, 1), (0, 2), (1, 1), (1, 2)]).round(2).tolist() == [0.01, 1.01, 2.01, 3.01]


def test_shares_of_rivals_add_up_and_chances_stay_between_zero_and_one():
    assert shares(np.array([1.0, 2.0, 3.0])).sum() == pytest.approx(1)
    assert chance(-800.0) >= 0
    assert chance(800.0) == 1


def test_trees_are_written_as_they_are_read():
    text = lines_of(WEIGHTS.speaker, FEATURES)
    assert lines_of(trees(text, FEATURES, 1000), FEATURES) == text


def test_training_learns_which_rival_is_right():
    examples = RowsWithTruth()
    for number in range(40):
        examples.add([(number % 3, 1), (number % 2, 5)], [0.0, 1.0])
    learned = fit(examples, Plan(rounds=5, depth=2, share=1.0), rivals=True)
    assert learned.scores([(1, 5)])[0] > learned.scores([(1, 1)])[0]


def test_an_annotated_article_teaches_speakers_pronouns_and_what_nobody_said():
    lessons = lessons_of(annotated())
    assert [said for _, said in lessons.asked] == [True, False, True]
    assert sum(lessons.speaker.truth) == 2


def test_a_nameless_speaker_is_known_by_its_head_noun():
    gold = {"speaker_name": None, "speaker_text": "a senior Polish official", "speaker_head": "official"}
    assert names(gold, "a senior official")
    assert not names(gold, "Poland")
