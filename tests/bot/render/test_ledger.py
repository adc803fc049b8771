"""A ledger's page keeps Discord's limits and shows no quotation without its sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import render
from bot.models import Leaf, Ledger, Quotation
from bot.render.ledger import LEDGER, custom_id
from summaries.document import QuoteKind
from summaries.spellings import Person
from tests.bot.render.limits import within_limits
from tests.bot.render.test_briefs import LONG_WORDS
from tests.records import BERLIN, COUNTS, DENIAL, NOON, WALL, WALL_SENTENCE, quote_in, stored

REAGAN = Person("Ronald Reagan", ("Ronald Reagan", "R. Reagan"), 3)


def text_of(found: Ledger) -> str:
    message = render.ledger(found, COUNTS)
    assert within_limits(message)
    return "\n".join([message.content, *message.parts])


def test_a_quotation_stands_in_its_sentence_under_its_day() -> None:
    text = text_of(Ledger("reagan", REAGAN, (Quotation(stored()),)))
    assert "### Ronald Reagan\nWhat was said, newest first\n-# Also printed as R. Reagan" in text
    assert "**<t:550508400:D>**" in text
    assert "> “**Mr. Gorbachev, tear down this wall!**” President Ronald Reagan said to the crowd." in text
    assert "[The Morning Example]" in text


def test_each_quotation_tells_the_headline_it_stood_under_and_opens_in_its_context() -> None:
    message = render.ledger(Ledger("reagan", REAGAN, (Quotation(stored()),)), COUNTS)
    assert (BERLIN.title or "") in message.parts[1].splitlines()[-1]
    [nothing, row] = message.below
    assert nothing is None
    assert row is not None
    assert [button.label for button in row.children] == ["In context"]


def test_many_quotations_of_one_who_may_be_meant_are_not_counted_to_the_end() -> None:
    many = replace(REAGAN, count=Ledger.COUNTED + 1)
    assert "more than 500 quotations" in text_of(Ledger("x", None, people=(many,)))


def test_a_denial_is_marked() -> None:
    assert "denies or conditions" in text_of(Ledger("x", REAGAN, (Quotation(stored(DENIAL)),)))


def test_words_that_no_longer_stand_there_are_left_out() -> None:
    wrong = replace(WALL, text="Mr. Gorbachev, keep this wall!")
    assert "Nothing that Ronald Reagan said" in text_of(Ledger("x", REAGAN, (Quotation(stored(wrong)),)))


def test_indirect_speech_stands_in_no_marks_of_ours() -> None:
    told = quote_in(BERLIN, "tear down this wall", WALL_SENTENCE, kind=QuoteKind.INDIRECT, speaker="Ronald Reagan")
    assert "the wording is the reporter's" in text_of(Ledger("x", REAGAN, (Quotation(stored(told)),)))


@settings(max_examples=150, deadline=None)
@given(
    LONG_WORDS,
    st.lists(st.tuples(LONG_WORDS, st.floats(0.5, 1)), max_size=4),
    st.one_of(st.none(), LONG_WORDS),
    st.booleans(),
    st.integers(0, 999_900),
)
def test_limits_are_kept_whatever_is_quoted(name, said, topic, known, skip) -> None:  # type: ignore[no-untyped-def]
    person = Person(f"A{name}", (f"A{name}",), 1)
    quotes = []
    for number, (words, confidence) in enumerate(said):
        text = f"He said {words}x."
        document = replace(BERLIN, text=text, site=words)
        span = quote_in(document, text, text, speaker=name, confidence=confidence, role=words)
        quotes.append(Quotation(stored(span, document, number), (stored(span, document, number + 9),)))
    found = Ledger(
        name,
        person if known else None,
        tuple(quotes),
        topic,
        topic,
        NOON,
        Leaf(skip, 3),
        Leaf(skip, 4),
        Leaf(skip, 2),
        () if known else (person, REAGAN),
    )
    assert within_limits(render.ledger(found, COUNTS))


@settings(max_examples=150, deadline=None)
@given(st.text(min_size=1, max_size=60), st.one_of(st.none(), st.text(max_size=80)), st.integers(0, 99))
def test_a_button_carries_what_is_needed_and_is_known_again(name, topic, number) -> None:  # type: ignore[no-untyped-def]
    person = Person(f"Reagan {name}", (name,), 1)
    plain = " ".join(topic.split()) if topic else None
    found = re.compile(LEDGER).fullmatch(custom_id(person, Leaf(100, number), NOON, plain))

    assert found is not None
    assert (found["skip"], found["number"]) == ("100", str(number))
