"""What relative dates mean in an article of a known date."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Span
from summaries.relative_dates import LANGUAGES, resolved

SUNDAY = datetime(2022, 12, 11, 21, 28, tzinfo=UTC)


def read(text: str, language: str | None = "en", published: datetime = SUNDAY) -> dict[str, object]:
    return {span.of(text): days for span, days in resolved(text, Span(0, len(text)), published, language)}


@pytest.mark.parametrize(
    ("text", "phrase", "days"),
    [
        ("Troops moved last week.", "last week", (date(2022, 11, 28), date(2022, 12, 4))),
        ("They meet next week.", "next week", (date(2022, 12, 12), date(2022, 12, 18))),
        ("It began last month.", "last month", (date(2022, 11, 1), date(2022, 11, 30))),
        ("It began last year.", "last year", (date(2021, 1, 1), date(2021, 12, 31))),
        ("He spoke on Monday.", "on Monday", date(2022, 12, 5)),
        ("He spoke Tuesday night.", "Tuesday night", date(2022, 12, 6)),
        ("He spoke on Sunday.", "on Sunday", date(2022, 12, 11)),
        ("He spoke yesterday.", "yesterday", date(2022, 12, 10)),
        ("It was signed earlier this month.", "earlier this month", (date(2022, 12, 1), date(2022, 12, 11))),
        ("The meeting of December 4 was short.", "December 4", date(2022, 12, 4)),
        ("He said in late October that it was so.", "late October", (date(2022, 10, 21), date(2022, 10, 31))),
        ("It fell two days ago.", "two days ago", date(2022, 12, 9)),
        ("It fell three weeks ago.", "three weeks ago", (date(2022, 11, 14), date(2022, 11, 20))),
        ("“We met on December 4,” he said.", "December 4", date(2022, 12, 4)),
    ],
)
def test_a_phrase_is_counted_from_the_articles_date(text: str, phrase: str, days: object) -> None:
    assert read(text) == {phrase: days}


@pytest.mark.parametrize(
    "text",
    [
        "“I saw it yesterday,” he said.",
        "The court will sit on Monday.",
        "They pray on Mondays.",
        "The talks go on until Friday.",
        "In today’s world it is hard.",
        "It was signed on December 4, 2019.",
        "He was born on June 20.",
        "The march may go on.",
        "It fell many days ago.",
    ],
)
def test_what_may_mean_two_things_gives_nothing(text: str) -> None:
    assert read(text) == {}


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("de", "Der Minister kam gestern nach Wien.", date(2022, 12, 10)),
        ("de", "Das Treffen fand am Montag statt.", date(2022, 12, 5)),
        ("de", "Vor zwei Tagen brach das Feuer aus.", date(2022, 12, 9)),
        ("de", "Das geschah am 4. Dezember in Wien.", date(2022, 12, 4)),
        ("fr", "La rencontre du 4 décembre fut brève.", date(2022, 12, 4)),
        ("fr", "Le ministre est arrivé hier.", date(2022, 12, 10)),
        ("fr", "La rencontre a eu lieu la semaine dernière.", (date(2022, 11, 28), date(2022, 12, 4))),
        ("es", "El ministro llegó el lunes.", date(2022, 12, 5)),
        ("es", "Ocurrió hace dos días.", date(2022, 12, 9)),
        ("ru", "Министр прибыл в понедельник.", date(2022, 12, 5)),
        ("ru", "Это случилось на прошлой неделе.", (date(2022, 11, 28), date(2022, 12, 4))),
        ("uk", "Міністр прибув учора.", date(2022, 12, 10)),
        ("uk", "Це сталося минулого місяця.", (date(2022, 11, 1), date(2022, 11, 30))),
    ],
)
def test_other_languages_say_the_plain_forms(language: str, text: str, days: object) -> None:
    assert [*read(text, language).values()] == [days]


def test_an_unknown_language_gives_nothing() -> None:
    assert read("yesterday", None) == read("yesterday", "xx") == {}


WORDS = [
    "last",
    "week",
    "on",
    "Monday",
    "two",
    "days",
    "ago",
    "December",
    "4",
    "late",
    "May",
    "“",
    "”",
    "99",
    "вчера",
    "30",
]


@given(
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.datetimes(min_value=datetime(1700, 1, 1), max_value=datetime(2200, 1, 1), timezones=st.just(UTC)),
    st.sampled_from([*LANGUAGES]),
    st.integers(0, 30),
)
@settings(max_examples=100, deadline=None)
def test_spans_are_slices_in_order_and_the_same_every_time(text: str, day: datetime, language: str, start: int) -> None:
    within = Span(min(start, len(text)), len(text))
    found = resolved(text, within, day, language)
    assert found == resolved(text, within, day, language)
    assert all(within.covers(span) and span.of(text).strip() for span, _ in found)
    assert [span for span, _ in found] == sorted(span for span, _ in found)
    assert all(not isinstance(days, tuple) or days[0] <= days[1] for _, days in found)
