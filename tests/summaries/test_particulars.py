"""Names and numbers by which an event is told from its look-alikes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document
from summaries.particulars import contradict, particulars


def told(text: str, title: str | None = None):
    return particulars(Document(text, title=title))


FIRE = "Firemen in the port of Lowhaven fought a blaze in a warehouse on Monday. It took 40 of them to put it out."
OTHER_FIRE = "Firemen in the village of Highmoor fought a blaze in a barn on Monday. It took 12 of them to put it out."


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (OTHER_FIRE, True),
        (OTHER_FIRE.replace("Highmoor", "Lowhaven"), False),  # the same town
        (OTHER_FIRE.replace("12", "40"), False),  # the same number
        (f"{OTHER_FIRE} The owner lives in Lowhaven.", False),  # the town is named further down
        (OTHER_FIRE.replace("12", "some"), False),  # nothing is counted
        (OTHER_FIRE.replace("the village of Highmoor", "a village"), False),  # nothing is named
        (OTHER_FIRE.replace("12", "twelve"), True),
        (OTHER_FIRE.replace("Highmoor", "Lowhavens"), False),  # another form of the name
        (OTHER_FIRE.replace("It took 12 of them", "On March 12, 2021, it took days"), False),  # a date counts nothing
    ],
)
def test_reports_contradict_each_other_where_they_name_others_and_count_otherwise(other, expected):
    assert contradict(told(other), [told(FIRE)]) is expected
    assert contradict(told(FIRE), [told(other)]) is expected


def test_countries_bodies_days_and_offices_tell_no_event_from_another():
    text = (
        "It was said on Monday that a ship of the Navy and one from Norway had been seen where nobody had looked "
        "for them before, and that neither NATO nor the European Union knew what President {} would have to say of it."
    )
    assert told(text.format("Biden")).names == told("In the end it was said that Biden would not say it.").names


def test_one_report_of_many_that_names_the_same_is_enough():
    assert not contradict(told(OTHER_FIRE), [told(FIRE), told(OTHER_FIRE), told(FIRE)])


def test_a_language_that_writes_its_nouns_with_capitals_names_nothing_by_them():
    german = "Die Feuerwehr kämpfte am Hafen gegen den Brand einer Lagerhalle, wobei 40 Leute im Einsatz waren."
    assert not told(german).names


@given(st.text(max_size=300), st.none() | st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_no_text_contradicts_itself(text, title):
    read = particulars(Document(text, title=title))
    assert not contradict(read, [read])
    assert not contradict(read, [])
