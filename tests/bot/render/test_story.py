"""What stands beside the lines of a brief, and how lines that disagree stand together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import render
from bot.models import Briefing, Detail, Mention, Passage, Standing, Status, Why, WhyNothing
from bot.render.limits import ROOM
from bot.render.story import Space, story_text
from summaries.document import Brief, Place, Slot, Span
from tests.bot.render.limits import within_limits
from tests.bot.render.test_briefs import LONG_WORDS, MAYBE, briefs, texts
from tests.records import BERLIN, BRIEF, COUNTS, HERALD, NOON, WALL, briefing, line, story

PLACES = (
    Place("DE", "Germany", 4),
    Place("SU", "Soviet Union", 3),
    Place("US", "United States", 2),
    Place("FR", "F", 1),
)
FULL = Space(3_000, ROOM)


def text_of(brief: Brief, standing: Standing | None = None, space: Space = FULL) -> str:
    return story_text(brief, space, standing).text


def told(standing: Standing, brief: Brief = BRIEF, **facts) -> Briefing:
    return replace(briefing(brief, **facts), standings=(replace(standing, article_ids=(11, 12)),))


def test_a_status_line_names_status_countries_topic_and_people() -> None:
    standing = Standing(Status.NEW, topics=("military posture", "law"), actors=("A_nn", "Ben", "Cy", "Di", "Ed"))
    shown = text_of(replace(BRIEF, places=PLACES), standing)
    assert f"## {BERLIN.title}\n-# **NEW** · 🇩🇪, Soviet Union, 🇺🇸 · Military posture · A\\_nn, Ben, Cy, Di\n" in shown


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing(Status.UPDATED, NOON, fresh=2), "**UPDATED** +2 lines, read <t:1767268800:R>"),
        (Standing(Status.UPDATED, NOON, fresh=40), "**UPDATED** +5 lines, read <t:1767268800:R>"),
        (Standing(Status.QUIET, NOON), "QUIET since <t:1767268800:R>"),
        (Standing(Status.WITHDRAWN, noted=(1,)), "**WITHDRAWN** [1]"),
    ],
)
def test_each_status_says_what_it_counts_from(standing, expected) -> None:
    assert f"-# {expected}\n" in text_of(BRIEF, standing)


def test_a_correction_stands_above_all_as_it_is_printed() -> None:
    note = line(Slot.BOTTOM_LINE, 1, "“Mr. Gorbachev, tear down this wall!” he said.")
    shown = text_of(BRIEF, Standing(Status.CORRECTED, notices=(note,), noted=(1,)))
    assert "**CORRECTED** [1]\n> ⚠️ “Mr. Gorbachev, tear down this wall!” he said. [1]\n\n" in shown
    forged = replace(note, text="All of it was a lie.")
    assert "a lie" not in text_of(BRIEF, Standing(Status.CORRECTED, notices=(forged,), noted=(1,)))


def test_what_disagrees_stands_under_one_bullet_each_with_its_publisher() -> None:
    one = line(Slot.DISAGREE, 0, "The visit could strain talks that had only begun in March.", pair=1)
    other = line(Slot.DISAGREE, 1, "A spokesman for the Soviet embassy called it a show.", pair=1)
    shown = text_of(replace(BRIEF, lines=(one, other)))
    assert f"**Sources disagree**\n- The Morning Example: {one.text} [1]\n  Example Herald: {other.text} [2]" in shown
    forged = replace(other, text="It was no show.")
    assert "disagree" not in text_of(replace(BRIEF, lines=(one, forged)))


def test_what_disagrees_with_a_line_above_points_to_it() -> None:
    above = replace(BRIEF.lines[0], pair=1)
    other = line(Slot.DISAGREE, 0, "The visit could strain talks that had only begun in March.", pair=1)
    shown = text_of(replace(BRIEF, lines=(above, other)))
    assert f"- The Morning Example: {other.text} [2]\n  against Example Herald above (bottom line)" in shown


@pytest.mark.parametrize(
    ("confidence", "speaker", "expected"),
    [
        (0.8, "Ronald Reagan", "Ronald Reagan, President\n>"),
        (0.79, "Ronald Reagan", "Probably Ronald Reagan, President\n>"),
        (0.49, "Ronald Reagan", "Unattributed\n>"),
        (0.9, "he", "Unattributed\n>"),
    ],
)
def test_a_speaker_is_named_as_surely_as_that_is(confidence, speaker, expected) -> None:
    said = replace(BRIEF.lines[3], quote=replace(WALL, confidence=confidence, speaker=speaker))
    assert f"**Who said what**\n{expected}" in text_of(replace(BRIEF, lines=(said,)))


def test_what_is_missing_is_counted_where_it_can_be() -> None:
    alone = replace(BRIEF, publishers=1, places=PLACES, partial=(0,))
    shown = text_of(alone)
    assert "-# Not covered: no second publisher; no report in German; full text unavailable for [2].\n" in shown
    german = replace(alone, documents=(replace(BERLIN, language="de"), HERALD), partial=())
    assert "Not covered: no second publisher.\n" in text_of(german)
    unstated = replace(alone, documents=(replace(BERLIN, language=None), HERALD), partial=())
    assert "no report in" not in text_of(unstated)
    assert "no report in" not in text_of(alone, None, replace(FULL, detail=Detail.COMPACT))


def test_the_footer_says_how_much_of_how_much_and_who_printed_it() -> None:
    three = replace(BRIEF, documents=(BERLIN, HERALD, replace(HERALD, site="Copy Herald")))
    made = told(Standing(Status.NEW, sentences=41), three)
    footer = "Verbatim from the linked pages. 5 of 41 sentences. 3 publishers (2 after removing copies). As of <t:"
    assert footer in render.message(made).parts[-1]


def test_of_an_update_all_can_be_opened() -> None:
    made = told(Standing(Status.UPDATED, NOON, fresh=1, unread=(1,)))
    assert render.message(made).rows[0].children[0].custom_id == "sitrep:full:1"


def test_what_was_shown_is_what_was_read() -> None:
    message = render.message(told(Standing(Status.NEW), detail=Detail.DAY))
    whole = [Passage(11, Span(0, 0)), Passage(12, Span(0, 0))]
    assert [*message.passages] == [*whole, Passage(12, BRIEF.lines[0].span)]


def test_a_story_without_news_is_a_line_and_can_be_opened() -> None:
    quiet = tuple(Mention(number, f"Story {number}", NOON) for number in range(1, 9))
    message = render.message(replace(briefing(), quiet=quiet))
    shown = texts(message)
    assert "-# Nothing new since <t:1767268800:R>: Story 1\n" in shown
    assert "… and nothing new in 3 more stories" in shown
    assert "Open any of them below" in shown
    assert len(message.rows[0].children[0].options) == 8
    assert message.passages == ()


def test_days_that_are_meant_stand_beside_the_line_and_are_no_part_of_it() -> None:
    shown = text_of(BRIEF)
    assert "in front of the Brandenburg Gate on Friday. [2] · ≈\u00a012\u00a0Jun\n" in shown
    weeks = replace(HERALD, text="The talks began in Geneva last week.", published=NOON)
    only = replace(BRIEF, documents=(weeks,), lead=0, title=HERALD.title)
    shown = text_of(replace(only, lines=(line(Slot.BOTTOM_LINE, 0, weeks.text, weeks),)))
    assert "last week. [1] · ≈\u00a022–28\u00a0Dec\u00a02025\n" in shown


MENTIONS = st.lists(st.builds(Mention, st.integers(1, 99), LONG_WORDS, st.just(NOON)), max_size=30).map(tuple)


@st.composite
def standings(draw: st.DrawFn, brief: Brief) -> Standing:
    documents = st.integers(0, len(brief.documents) - 1)
    words = st.lists(LONG_WORDS, max_size=6).map(tuple)
    return Standing(
        draw(st.sampled_from(list(Status))),
        draw(st.one_of(st.none(), st.just(NOON))),
        draw(st.integers(0, 99)),
        notices=brief.lines[: draw(st.integers(0, 2))],
        noted=tuple(draw(st.lists(documents, max_size=3))),
        unread=tuple(draw(st.lists(documents, max_size=3))),
        topics=draw(words),
        actors=draw(words),
        article_ids=tuple(range(len(brief.documents))),
        sentences=draw(st.integers(0, 10_000)),
    )


@st.composite
def paired(draw: st.DrawFn) -> Brief:
    """Any brief, of which some lines are said to disagree."""
    brief = draw(briefs())
    pairs = st.one_of(st.none(), st.integers(1, 2))
    places = tuple(
        draw(st.lists(st.builds(Place, st.sampled_from(["DE", "x", ""]), LONG_WORDS, st.just(2)), max_size=4))
    )
    return replace(brief, lines=tuple(replace(each, pair=draw(pairs)) for each in brief.lines), places=places)


@st.composite
def whole_briefings(draw: st.DrawFn) -> Briefing:
    made = draw(st.lists(paired(), max_size=5))
    stands = tuple(draw(standings(brief)) for brief in made)
    detail = draw(st.sampled_from(list(Detail)))
    ids = tuple(range(100, 100 + len(made)))
    return Briefing(tuple(made), ids, detail, NOON, draw(MAYBE), stands, draw(MENTIONS), draw(MENTIONS))


@settings(max_examples=30, deadline=None)
@given(whole_briefings())
def test_no_standing_and_no_mention_breaks_a_limit(made: Briefing) -> None:
    message = render.message(made)
    assert within_limits(message)
    assert within_limits(render.since(made, NOON, COUNTS))
    shown = {passage for passage in message.passages if passage.span.end > passage.span.start}
    assert shown <= {Passage(each.article, each.span) for brief in made.briefs for each in brief.lines}
    for index, (brief, standing) in enumerate(zip(made.briefs, made.standings, strict=True)):
        assert within_limits(render.why(Why(story(index), brief, standing, 1, (), 2, 3, NOON)))


def test_why_nothing_fits() -> None:
    assert within_limits(render.why_nothing(WhyNothing(COUNTS, (), (), 3, 1, 0)))
