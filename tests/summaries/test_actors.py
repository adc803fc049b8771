"""Actors: persons under all forms of their names, bodies under all of theirs, and countries, most mentioned first."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries import digest
from summaries.actors import MOST, ActorKind, actors
from summaries.document import Digest, Document, Quote, QuoteKind, Span

VISIT = (
    "President Ronald Reagan spoke in West Berlin. “Mr. Gorbachev, tear down this wall,” Reagan said. The Kremlin did "
    "not answer, but Mikhail Gorbachev will meet Mr. Reagan in Washington. The United Nations welcomed the meeting, "
    "and a UN envoy thanked both. Gorbachev last came in 1985."
)


def named(text):
    document = Document(text)
    return {actor.name: (actor.kind, actor.mentions) for actor in actors(document, digest(document))}


def test_persons_are_counted_by_full_name_and_surname_together():
    found = named(VISIT)
    assert found["Mikhail Gorbachev"] == (ActorKind.PERSON, 3)
    assert found["Ronald Reagan"] == (ActorKind.PERSON, 3)


def test_bodies_are_counted_under_all_their_names():
    found = named(VISIT)
    assert found["United Nations"] == (ActorKind.BODY, 2)
    assert found["Kremlin"] == (ActorKind.BODY, 1)


def test_countries_are_actors_too():
    assert named("Norway and Sweden signed. Norway paid.")["Norway"] == (ActorKind.COUNTRY, 2)


def test_two_persons_of_one_surname_stay_two():
    text = "Hillary Clinton met Bill Clinton. Hillary Clinton left early. Bill Clinton stayed."
    assert {"Hillary Clinton", "Bill Clinton"} <= set(named(text))


def test_somebody_named_once_and_not_quoted_is_no_actor():
    assert "Peter Miller" not in named("Norway signed. Peter Miller lives there.")


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Nato moved two battalions.", "NATO"),
        ("Die EU-Kommission lehnte ab.", "European Commission"),
        ("L'OTAN a répondu.", "NATO"),
        ("La ONU y las Naciones Unidas.", "United Nations"),
        ("Генсек НАТО прибыл.", "NATO"),
        ("Houthi fighters boarded the ship.", "Houthis"),
        ("The I.A.E.A. sent inspectors.", "International Atomic Energy Agency"),
        ("Hizbollah fired rockets.", "Hezbollah"),
        ("Foggy Bottom was silent.", "State Department"),
        ("The Elysée was silent.", "Élysée"),
    ],
)
def test_a_body_is_known_in_its_spellings(text, body):
    assert body in named(text)


def test_an_organisation_that_speaks_is_no_person():
    assert "Strandby Police" not in named("“The road is closed,” said Strandby Police. Strandby Police closed it.")


def test_who_is_no_body():
    assert named("Who knows what the eu in neural means, or the un in under?") == {}


@given(st.text(max_size=200), st.lists(st.sampled_from(VISIT.split()), max_size=40))
@settings(max_examples=25, deadline=None)
def test_any_text_has_a_bounded_list_in_order(text, words):
    document = Document(f"{text} {' '.join(words)}")
    found = actors(document, digest(document))
    assert len(found) <= MOST
    assert [actor.mentions for actor in found] == sorted((actor.mentions for actor in found), reverse=True)


@pytest.mark.parametrize(
    "speaker",
    [
        "the White House",
        "Middle East",
        "Royal Marine",
        "Syrian Observatory",
        "Java Sea",
        "Fort Marlow",
        "Internal CIA",
        "Human Rights",
        "Roman Empire",
    ],
)
def test_a_label_that_is_quoted_is_no_person(speaker):
    text = "“The ships have come back,” said X X on Monday."
    quote = Quote(Span(1, 25), text[1:25], QuoteKind.DIRECT, Span(0, len(text)), speaker=speaker)
    found = actors(Document(text), Digest(summary=(), quotes=(quote,), places=(), version=1))
    assert not [actor for actor in found if actor.kind is ActorKind.PERSON]


@pytest.mark.parametrize(
    "speaker", ["Zhao Lijian", "Kim Jong-un", "Jordan Matson", "Konstandinos Scurfield", "John Black"]
)
def test_a_person_of_any_name_that_is_quoted_is_one(speaker):
    text = f"“The ships have come back,” said {speaker} on Monday."
    quote = Quote(Span(1, 25), text[1:25], QuoteKind.DIRECT, Span(0, len(text)), speaker=speaker)
    found = actors(Document(text), Digest(summary=(), quotes=(quote,), places=(), version=1))
    assert [(actor.kind, actor.name) for actor in found] == [(ActorKind.PERSON, speaker)]
