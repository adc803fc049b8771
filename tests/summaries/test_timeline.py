"""Timelines: sentences stand on the days they are about, each day once, all of them slices."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document
from summaries.timeline import MOST, timeline

# Of an article a quarter may be shown: a long one, none of whose other sentences names a day.
REST = " ".join(
    f"The {part} of the old dam was described by the engineers of {town} as sound but costly to keep in repair."
    for part, town in zip(
        ["gate", "wall", "road", "tower", "lock", "spillway", "bridge", "crest"], "ABCDEFGH", strict=True
    )
)
WEDNESDAY = datetime(2022, 12, 7, 9, tzinfo=UTC)
RIVER = Document(
    "Talks on the river treaty began in Minsk on Monday with envoys of four states at the table. "
    "The first draft of the treaty was signed by the ministers on 3 March 2021 in Vilnius. "
    "Border guards closed two crossings near the dam last week after a dispute over fees. "
    "Nobody expects the engineers to finish their work before the ice comes to the valley. " + REST,
    title="River talks",
    published=WEDNESDAY,
    language="en",
)
LATER = Document(
    "The parliament in Riga refused to pay for a new dam and sent the bill back to the cabinet.",
    published=datetime(2022, 12, 9, tzinfo=UTC),
    language="en",
)


def test_sentences_stand_on_the_days_that_they_name() -> None:
    days = [(each.first, each.last, each.counted) for each in timeline([RIVER])]
    assert days == [
        (date(2021, 3, 3), date(2021, 3, 3), False),
        (date(2022, 11, 28), date(2022, 12, 4), True),
        (date(2022, 12, 5), date(2022, 12, 5), True),
    ]


def test_an_article_that_names_no_day_is_told_on_the_day_it_was_published() -> None:
    *_, last = timeline([RIVER, LATER])
    assert (last.first, last.article, last.reported) == (date(2022, 12, 9), 1, True)


def test_the_same_news_in_other_words_is_told_once() -> None:
    copy = Document(RIVER.text.replace("began in Minsk", "opened in Minsk"), published=WEDNESDAY, language="en")
    assert len(timeline([RIVER, copy])) == len(timeline([RIVER]))


def test_a_day_that_does_not_exist_is_no_day() -> None:
    odd = Document("The ministers agreed to meet again in Vilnius on 31 June 2021 to sign the treaty.", language="en")
    assert timeline([odd]) == ()


def test_nothing_is_told_of_nothing() -> None:
    assert timeline([]) == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.builds(
            Document,
            st.lists(st.sampled_from([*RIVER.text.split(". "), LATER.text, "“We will,” he said", "Ja\n\n2021"])).map(
                ". ".join
            ),
            published=st.none() | st.datetimes().map(lambda moment: moment.replace(tzinfo=UTC)),
            language=st.sampled_from([None, "en", "de", "uk"]),
        ),
        max_size=5,
    )
)
def test_every_sentence_is_a_slice_and_every_day_comes_once(documents: list[Document]) -> None:
    told = timeline(documents)
    assert len(told) <= MOST
    assert all(each.span.of(documents[each.article].text) == each.text for each in told)
    days = [(each.first, each.last) for each in told]
    assert days == sorted(days)
    assert len(days) == len(set(days))
