"""Stories: what joins, what stays apart, and that an answer once given stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.demo.papers import pieces
from summaries.document import Document
from summaries.origins import origins, publishers
from summaries.signatures import unpacked
from summaries.stories import StoryIndex

DAY = datetime(1987, 6, 12, 9, tzinfo=UTC)
WALL = (
    "President Ronald Reagan stood before the Brandenburg Gate in West Berlin on Friday and called on Mikhail "
    "Gorbachev to tear down the Berlin Wall. About twenty thousand people heard the speech, and loudspeakers carried "
    "it across the wall to the East. East German police kept listeners away from the gate."
)
WALL_AGAIN = (
    "Standing at the Brandenburg Gate, President Reagan challenged the Soviet leader Mikhail Gorbachev to tear down "
    "the wall that divides Berlin. Police in East Berlin moved people away from the gate so that they heard nothing."
)
QUAKE = (
    "An earthquake of magnitude 6.8 shook northern Armenia and destroyed much of the town of Spitak. Rescue teams dug "
    "through collapsed apartment blocks in Leninakan while hospitals in Yerevan asked for blood."
)
OTHER_QUAKE = (
    "A strong earthquake struck the San Francisco Bay area minutes before a World Series game at Candlestick Park. A "
    "deck of the Nimitz Freeway in Oakland fell on the cars below it and part of the Bay Bridge gave way."
)


def article(text, title=None, days=0.0, **more):
    return Document(text, title=title, published=DAY + timedelta(days=days), **more)


def told(documents):
    """The stories that a stream of documents makes."""
    index = StoryIndex()
    chosen = []
    for number, document in enumerate(documents):
        story = index.choose(document)
        story = number if story is None else story
        index.add(number, story, document)
        chosen.append(story)
    return chosen


def test_the_first_article_opens_a_story():
    assert StoryIndex().choose(article(WALL)) is None


def test_another_report_of_the_same_event_joins():
    assert told([article(WALL, "Reagan at the wall"), article(WALL_AGAIN, "Reagan to Gorbachev: tear it down")]) == [
        0,
        0,
    ]


def test_look_alike_events_stay_apart():
    assert told([article(QUAKE, "Earthquake in Armenia"), article(OTHER_QUAKE, "Earthquake in California")]) == [0, 1]


def test_the_same_words_a_month_later_open_another_story():
    assert told([article(WALL, days=0), article(WALL_AGAIN, days=30)]) == [0, 1]


def test_an_unknown_date_neither_joins_nor_parts():
    assert told([article(WALL), Document(WALL_AGAIN)]) == [0, 0]


def test_a_late_article_joins_an_older_story():
    stream = [article(WALL), article(QUAKE, days=5), article(OTHER_QUAKE, days=6), article(WALL_AGAIN, days=0.5)]
    assert told(stream) == [0, 1, 2, 0]


def test_a_story_lives_as_long_as_it_moves():
    assert told([article([WALL, WALL_AGAIN][turn % 2], days=5 * turn) for turn in range(12)]) == [0] * 12


def test_a_late_article_joins_a_story_that_has_moved_on():
    moved = [article([WALL, WALL_AGAIN][turn % 2], days=5 * turn) for turn in range(12)]
    assert told([*moved, article(WALL_AGAIN, days=1)])[-1] == 0


def test_an_article_of_which_only_the_signature_is_left_is_still_found():
    index = StoryIndex(latest=1)
    index.add(1, 1, article(WALL, "Reagan at the wall"))
    for number, days in enumerate((3, 5, 6), 2):
        index.add(number, number, article(OTHER_QUAKE, days=days))
    assert index.choose(article(WALL_AGAIN, "Reagan at the wall", days=0.5)) == 1


def test_two_trials_of_two_persons_in_two_countries_stay_apart():
    one = (
        "The trial of the banker Aurel Vasile opened in Bucharest. He is charged with fraud at the Carpathian Savings "
        "House. Romanian judges will hear ninety depositors from Cluj and Iasi."
    )
    other = (
        "The trial of the banker Dag Moen opened in Oslo. He is charged with fraud at a fund for retired fishermen. "
        "Norwegian judges refused him a second lawyer."
    )
    assert told([article(one, "Vasile goes on trial for fraud"), article(other, "Moen in court in Oslo")]) == [0, 1]


def test_the_index_is_bounded_and_forgets_the_oldest_first():
    index = StoryIndex(most=2)
    index.add(1, 1, article(WALL))
    index.add(2, 2, article(QUAKE))
    index.add(3, 3, article(OTHER_QUAKE))
    assert len(index) == 2
    assert index.choose(article(WALL_AGAIN)) is None
    assert index.choose(article(QUAKE)) == 2


def test_an_article_that_is_filed_already_is_not_filed_again():
    index = StoryIndex()
    index.add(1, 10, article(WALL))
    index.add(1, 20, article(QUAKE))
    assert index.choose(article(QUAKE)) is None
    assert index.choose(article(WALL_AGAIN)) == 10


def test_what_is_forgotten_is_not_chosen_and_the_rest_still_is():
    index = StoryIndex()
    index.add(1, 1, article(WALL))
    index.add(2, 2, article(QUAKE, days=10))
    index.forget_before(DAY + timedelta(days=5))
    assert index.choose(article(WALL_AGAIN)) is None
    assert index.choose(article(QUAKE, days=10)) == 2


def test_an_undated_article_is_forgotten_with_its_time():
    index = StoryIndex()
    index.add(1, 1, article(QUAKE))
    index.add(2, 2, Document(WALL))
    index.add(3, 3, article(OTHER_QUAKE, days=10))
    index.forget_before(DAY + timedelta(days=5))
    assert index.choose(Document(WALL_AGAIN)) is None


def test_empty_articles_never_share_a_story():
    assert told([Document(""), Document(""), Document("...")]) == [0, 1, 2]


DOCUMENTS = st.lists(
    st.builds(
        article,
        st.lists(st.sampled_from((WALL + " " + QUAKE + " " + OTHER_QUAKE).split()), min_size=1, max_size=40).map(
            " ".join
        ),
        st.sampled_from([None, "Wall", "Earthquake"]),
        st.floats(0, 20),
    ),
    max_size=12,
)


@given(DOCUMENTS)
@settings(max_examples=15, deadline=None)
def test_the_same_stream_always_makes_the_same_stories(documents):
    assert told(documents) == told(documents)


@given(DOCUMENTS, st.integers(0, 12))
@settings(max_examples=15, deadline=None)
def test_what_comes_later_changes_no_earlier_answer(documents, cut):
    assert told(documents[:cut]) == told(documents)[:cut]


@given(DOCUMENTS)
@settings(max_examples=15, deadline=None)
def test_asking_changes_nothing(documents):
    index = StoryIndex()
    for number, document in enumerate(documents):
        assert index.choose(document) == index.choose(document)
        index.add(number, number % 3, document)


@given(DOCUMENTS, st.integers(1, 5), st.integers(0, 4))
@settings(max_examples=15, deadline=None)
def test_no_more_is_remembered_than_allowed_and_only_stories_that_are_left_are_chosen(documents, most, latest):
    index = StoryIndex(most=most, latest=latest)
    for number, document in enumerate(documents, 1):
        chosen = index.choose(document)
        assert chosen is None or number - most <= chosen < number
        index.add(number, number, document)
        assert len(index) <= most


def test_publishers_of_their_own_texts_are_counted_each():
    documents = [article(WALL, site="Daily One"), article(WALL_AGAIN, site="Daily Two")]
    assert publishers(documents) == 2
    assert origins(documents) == (0, 1)


def test_copies_of_one_text_are_one_origin_even_when_cut_short():
    cut = WALL.rsplit(".", 2)[0] + "."
    documents = [article(WALL, site="A"), article(QUAKE, site="B"), article("By our staff. " + cut, site="C")]
    assert origins(documents) == (0, 1, 0)


def test_reports_that_name_one_agency_are_one_origin():
    documents = [
        article("BERLIN (Reuters) - " + WALL, site="A"),
        article(WALL_AGAIN, site="B", authors=("Reuters",)),
        article("MOSCOW, June 12. /TASS/. " + QUAKE, site="C"),
        article("BERLIN (AP) — " + OTHER_QUAKE, site="D"),
    ]
    assert origins(documents) == (0, 0, 2, 3)


def test_one_publisher_is_one_origin_however_much_it_writes():
    documents = [article(WALL, site="Daily One"), article(QUAKE, url="https://www.two.example/a"), article(OTHER_QUAKE)]
    assert origins(
        [*documents, article(QUAKE[:80], site="daily one"), article(WALL_AGAIN, url="https://two.example/b")]
    ) == (
        0,
        1,
        2,
        0,
        1,
    )


def test_a_quotation_in_common_makes_no_copy():
    said = "“Mr. Gorbachev, open this gate. Mr. Gorbachev, tear down this wall,” the president said. "
    assert publishers([article(said + WALL, site="A"), article(said + WALL_AGAIN, site="B")]) == 2


WIRE = (
    "Customs officers opened forty containers in the harbour of Varna on Monday and found machine parts under a load "
    "of walnuts. The ship had come from Batumi and flew the flag of Palau. Its captain told the officers that he knew"
    " of nothing but walnuts. The parts fit presses that stamp shell casings, an engineer at the harbour said. "
    "Bulgarian law asks for a licence for such goods, and none had been filed. The owner of the load is a trading "
    "house in Trabzon that was founded in March. A judge ordered the ship to stay until the end of the month. The "
    "crew of eleven may go ashore."
)


def _edited(number):
    """The wire as the number-th paper prints it: cut, with words changed and sentences of its own."""
    sentences = WIRE.split(". ")
    kept = sentences[: len(sentences) - number % 3]
    text = ". ".join(kept).replace("opened", ["opened", "searched"][number % 2]).replace("found", "discovered")
    return text + [". ", f". Our paper had written of paper {number} and the harbour before. "][number % 2]


def test_one_wire_text_in_ten_papers_is_one_origin_whatever_they_edit():
    assert publishers([article(_edited(number), site=f"Paper {number}") for number in range(10)]) == 1


def test_two_reporters_who_quote_the_same_long_speech_are_two_origins():
    speech = "“" + WIRE.replace("officers", "men") + "”"
    mine = f"The mayor spoke for an hour in the rain. {speech} Then he left by the side door without taking questions."
    other = f"Few came to hear the mayor on the quay this week. {speech} Dockers who listened said that they had known."
    assert publishers([article(mine, site="A"), article(other, site="B")]) == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"authors": ("Reuters Staff",)}, {"text": WALL + " (Reporting by A. Writer in Bonn; Editing by B. Editor)"}),
        ({"authors": ("Jane Doe, Associated Press",)}, {"text": WALL + " Copyright 1987 The Associated Press."}),
        ({"authors": ("By AFP",)}, {"text": "BONN (AFP) - " + WALL}),
    ],
)
def test_an_agency_is_known_by_byline_dateline_and_credit(first, second):
    told_by_a = Document(QUAKE, site="A", **first)
    assert publishers([told_by_a, Document(site="B", **second)]) == 1


def test_a_reporter_who_only_mentions_an_agency_writes_for_himself():
    mine = article(QUAKE + " Two people told Reuters that a bridge had fallen.", site="A")
    assert publishers([mine, article("BONN (Reuters) - " + WALL, site="B")]) == 2


@given(st.lists(st.sampled_from([WALL, QUAKE, WIRE, _edited(1), _edited(2)]), max_size=6))
@settings(max_examples=15, deadline=None)
def test_origins_are_the_same_in_number_whatever_the_order(texts):
    documents = [Document(text) for text in texts]
    assert publishers(documents) == publishers(documents[::-1])
    assert all(origin <= index for index, origin in enumerate(origins(documents)))


def test_nothing_has_no_publisher():
    assert publishers([]) == 0


def test_articles_without_text_or_site_are_not_taken_for_copies():
    assert publishers([Document(""), Document("")]) == 2


def test_events_of_other_days_stay_apart_though_they_have_people_and_a_place_in_common():
    index = StoryIndex()
    told = {}
    for number, piece in enumerate(pieces(), start=1):
        document = Document("\n\n".join(piece.paragraphs), title=piece.title, language="en")
        told[piece.slug] = index.choose(document) or number
        index.add(number, told[piece.slug], document)
    assert told["berlin-reagan-speech"] == told["reagan-brandenburg-gate"] == told["wall-speech-crowd"]
    assert told["east-germany-opens-border"] == told["berlin-the-day-after"]
    events = {"reagan-brandenburg-gate", "east-germany-opens-border", "gorbachev-resigns", "kennedy-schoeneberg"}
    assert len({told[slug] for slug in events}) == len(events)


def index_story(number: int) -> int:
    return number * 10


def signed_stories(documents: list[Document]) -> StoryIndex:
    """An index filled again from what another one signed."""
    index, fresh = StoryIndex(), StoryIndex()
    for number, document in enumerate(documents):
        fresh.recall(number, index_story(number), index.sign(document))
        index.add(number, index_story(number), document)
    return fresh


def test_a_late_report_joins_its_story_in_an_index_that_was_filled_from_signatures():
    fresh = signed_stories([article(WALL, "Reagan at the wall"), article(QUAKE), article(OTHER_QUAKE, days=90)])
    assert fresh.choose(article(WALL_AGAIN, "Reagan to Gorbachev: tear it down", days=0.5)) == 0
    assert fresh.choose(article(OTHER_QUAKE, days=90.2)) == 20
    assert (len(fresh), fresh.newest) == (3, 2)


def test_an_undated_article_is_recalled_without_a_date():
    fresh = signed_stories([Document(WALL, title="Reagan at the wall")])
    assert fresh.choose(article(WALL_AGAIN, "Reagan to Gorbachev: tear it down", days=500)) == 0


def test_what_another_version_signed_is_not_recalled_but_passed():
    index = StoryIndex()
    index.recall(7, 1, b"\xff" + index.sign(article(WALL))[1:])
    assert (len(index), index.newest) == (0, 7)


@given(st.text(max_size=80), st.none() | st.datetimes(timezones=st.just(UTC)))
@settings(max_examples=30, deadline=None)
def test_a_signature_is_small_and_comes_back_from_its_bytes(text, published):
    packed = StoryIndex().sign(Document(f"{WALL} {text}" * 3, title=text, published=published))
    signature = unpacked(packed)
    assert len(packed) < 600
    assert signature.packed() == packed


STRIKE = (
    "A missile strike on the Ukrainian city of Kharkiv killed five people and wounded 17 on Monday, the governor said. "
    "The missile hit an apartment block in the Saltivka district. Rescue workers searched the rubble for survivors."
)
OTHER_STRIKE = (
    "A missile strike on the Ukrainian port of Odesa killed eight people and wounded 30 on Monday, the governor said. "
    "The missile hit a hotel near the harbour. Rescue workers searched the rubble for survivors."
)
STRIKE_AGAIN = (
    "Rescue workers dug for survivors in Kharkiv, Ukraine, where a missile strike on a block of flats killed at least "
    "six people on Monday. The governor said that 20 were wounded when the missile hit the Saltivka district."
)
TRIAL = (
    "A court in Minsk sentenced the Belarusian opposition leader Ivan Petrov to nine years in prison for plotting to "
    "seize power. Petrov, who had denied the charges, called the trial a farce. The European Union condemned it."
)
OTHER_TRIAL = (
    "A court in Minsk sentenced the Belarusian activist Olga Novik to six years in prison for calling for sanctions. "
    "Novik, who had denied the charges, called the trial a farce. The European Union condemned it."
)
SHAKEN = (
    "An earthquake of magnitude 6.1 struck the Jajarkot district of Nepal, killing at least 30 people, officials said. "
    "Houses of mud and stone collapsed, and landslides blocked roads to the villages. Soldiers dug for survivors."
)
SHAKEN_ELSEWHERE = (
    "An earthquake of magnitude 5.6 struck the Taplejung district of Nepal, injuring a dozen people, officials said. "
    "Houses of mud and stone collapsed, and a landslide blocked the road to a village. Police looked for survivors."
)


@pytest.mark.parametrize(("one", "other"), [(STRIKE, OTHER_STRIKE), (TRIAL, OTHER_TRIAL), (SHAKEN, SHAKEN_ELSEWHERE)])
def test_look_alikes_of_other_names_and_numbers_stay_apart(one, other):
    assert told([article(one), article(other)]) == [0, 1]
    assert told([Document(one), Document(other)]) == [0, 1]


def test_a_higher_toll_of_the_same_town_joins():
    assert told([article(STRIKE), article(STRIKE_AGAIN, days=0.3), article(OTHER_STRIKE)]) == [0, 0, 2]


def test_what_stays_apart_does_so_by_its_signature_too():
    fresh = signed_stories([article(STRIKE), article(TRIAL)])
    assert fresh.choose(article(OTHER_STRIKE)) is None
    assert fresh.choose(article(STRIKE_AGAIN)) == 0
