from __future__ import annotations

import logging
from dataclasses import replace

import pytest
from discord import ui
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import render
from bot.models import Briefing, Cadence, Delivery, DeliveryKind, Detail, Subscription
from bot.render.limits import SHORT, size
from bot.render.text import escape, shown
from summaries.document import Brief, Document, Line, Quote, QuoteKind, Slot, Span
from tests.bot.render.limits import within_limits
from tests.records import BERLIN, BRIEF, DENIAL, HERALD, NOON, WALL_SENTENCE, briefing, line


def texts(message: render.Message) -> str:
    return "\n".join([message.content, *message.parts])


def buttons(message: render.Message) -> list[str]:
    return [item.custom_id for row in message.rows for item in row.children if isinstance(item, (ui.Button, ui.Select))]


def test_every_line_stands_under_its_label_with_the_marks_of_its_sources() -> None:
    shown_text = texts(render.message(briefing(BRIEF)))
    assert f"## {BERLIN.title}" in shown_text
    assert "asked the Soviet leader to open the border. [1][2]" in shown_text
    assert "**What happened**\n- The president spoke" in shown_text
    assert f"Ronald Reagan, President\n> {WALL_SENTENCE} [2][1]" in shown_text
    assert "[1] [Example Herald](<https://herald.example/gate>) · <t:550562400:D>" in shown_text
    assert "[2] [The Morning Example](<https://morning.example/1987/wall>) · Anna Beispiel" in shown_text
    assert "2 publishers" in shown_text
    assert "Verbatim from the linked pages" in shown_text


def test_a_slot_without_lines_has_no_label() -> None:
    only = replace(BRIEF, lines=BRIEF.lines[:1])
    assert "**" not in texts(render.message(briefing(only)))


def test_a_line_that_is_no_slice_is_left_out_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    forged = replace(BRIEF.lines[1], text="The president announced war.")
    with caplog.at_level(logging.ERROR):
        shown_text = texts(render.message(briefing(replace(BRIEF, lines=(BRIEF.lines[0], forged)))))
    assert "announced war" not in shown_text
    assert "not a slice of its article" in caplog.text


def test_a_headline_that_nobody_printed_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    shown_text = texts(render.message(briefing(replace(BRIEF, title="War!"))))
    assert "War!" not in shown_text
    assert "## From The Morning Example" in shown_text
    assert "no headline of it" in caplog.text


def test_a_partial_quotation_without_its_sentence_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    alone = line(Slot.WHO_SAID_WHAT, 0, "heard anything that calls for an answer.", quote=DENIAL)
    assert "heard anything" not in texts(render.message(briefing(replace(BRIEF, lines=(alone,)))))
    assert "without its sentence" in caplog.text


def test_a_line_too_long_for_a_message_gives_way_to_a_shorter_one() -> None:
    long = Document(text=f"{'word ' * 900}end. A short one follows.", title="Long", url="https://long.example/")
    lines = (
        Line(Slot.BOTTOM_LINE, 0, Span(0, 4504), long.text[:4504]),
        line(Slot.BOTTOM_LINE, 0, "A short one follows.", long),
    )
    shown_text = texts(render.message(briefing(Brief("Long", 0, lines, (long,), (), 1))))
    assert "A short one follows. [1]" in shown_text
    assert "word word" not in shown_text


def test_a_story_of_which_no_line_fits_points_to_its_source() -> None:
    long = Document(text="word " * 900, title="Long", url="https://long.example/")
    lines = (Line(Slot.BOTTOM_LINE, 0, Span(0, 4499), long.text[:4499]),)
    shown_text = texts(render.message(briefing(Brief("Long", 0, lines, (long,), (), 1))))
    assert "read it at its source" in shown_text
    assert "(<https://long.example/>)" in shown_text


def test_a_compact_brief_fits_a_phone() -> None:
    many = replace(BRIEF, lines=BRIEF.lines * 6)
    [text, _] = render.message(briefing(many, detail=Detail.COMPACT)).parts
    assert shown(text) <= SHORT


def test_a_day_shows_one_line_a_story_and_opens_any_of_them() -> None:
    message = render.message(briefing(*[BRIEF] * 5, detail=Detail.DAY))
    assert texts(message).count("###") == 5
    assert "**What happened**" not in texts(message)
    assert "[10]" in texts(message)
    assert buttons(message) == ["sitrep:open"]


def test_what_can_be_pressed_names_its_story() -> None:
    assert buttons(render.message(briefing(BRIEF, detail=Detail.COMPACT))) == [
        f"sitrep:{what}:1" for what in ("full", "quotes", "timeline", "sources", "why", "save", "follow")
    ]
    assert buttons(render.message(briefing(BRIEF, detail=Detail.FULL))) == [
        f"sitrep:{what}:1" for what in ("quotes", "timeline", "sources", "why", "save", "follow")
    ]


def test_one_publisher_is_called_uncorroborated() -> None:
    assert "Not covered: no second publisher." in texts(render.message(briefing(replace(BRIEF, publishers=1))))


def test_nothing_to_say_is_said() -> None:
    assert "nothing new" in render.message(briefing()).content


def subscription(topic: str | None = None) -> Subscription:
    return Subscription(1, 10, 20, topic, Cadence.DIGEST, (8,), "Europe/Berlin", NOON)


def delivery(kind: DeliveryKind, *, folded: int = 0, topic: str | None = None) -> Delivery:
    return Delivery(7, "key", subscription(topic), kind, (1,), NOON, NOON, folded=folded)


def test_a_digest_names_its_topic() -> None:
    message = render.post(delivery(DeliveryKind.DIGEST, topic="Ber*lin"), briefing(BRIEF, detail=Detail.DAY))
    assert message.parts[0] == r"-# Digest · Ber\*lin"


def test_folded_posts_become_one_line() -> None:
    message = render.post(delivery(DeliveryKind.CATCH_UP, folded=12), briefing())
    held = "12 posts from before <t:1767268800:f> were held back"
    assert message.content == f"{held}: nothing of what they were about is there to be read any more."
    assert within_limits(message)


@pytest.mark.parametrize("detail", list(Detail))
def test_folded_posts_are_one_line_above_a_menu_of_their_stories_newest_first(detail: Detail) -> None:
    made = replace(briefing(*[BRIEF] * 3, detail=detail), story_ids=(4, 9, 7))
    message = render.post(delivery(DeliveryKind.CATCH_UP, folded=12), made)
    held = "12 posts from before <t:1767268800:f> were held back"
    assert message.parts == (f"{held}: choose below from 3 stories, newest first.",)
    [menu] = message.rows[0].children
    assert isinstance(menu, ui.Select)
    assert menu.custom_id == "sitrep:open:post7"
    assert [option.value for option in menu.options] == ["9", "7", "4"]


def test_a_menu_of_folded_posts_holds_the_newest_of_very_many() -> None:
    message = render.post(delivery(DeliveryKind.CATCH_UP, folded=40), briefing(*[BRIEF] * 40))
    [menu] = message.rows[0].children
    assert isinstance(menu, ui.Select)
    assert [option.value for option in menu.options] == [str(number) for number in range(40, 15, -1)]
    assert "choose below from 25 stories" in message.parts[0]
    assert within_limits(message)


def test_one_folded_post_is_one() -> None:
    message = render.post(delivery(DeliveryKind.CATCH_UP, folded=1), briefing(BRIEF))
    assert message.parts[0].startswith("1 post from before <t:1767268800:f> was held back: choose below from 1 story,")


WORDS = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("*_`|<>#@\\[]():\n😀")), max_size=60
)
LONG_WORDS = st.builds(lambda words, times: words * times, WORDS, st.sampled_from([1, 3, 20, 100]))
MAYBE = st.one_of(st.none(), LONG_WORDS)
DOCUMENTS = st.builds(
    Document,
    text=LONG_WORDS,
    title=MAYBE,
    authors=st.lists(LONG_WORDS, max_size=5).map(tuple),
    published=st.one_of(st.none(), st.just(NOON)),
    site=MAYBE,
    url=st.one_of(st.none(), LONG_WORDS.map("https://a.example/{}".format)),
)


@st.composite
def lines_of(draw: st.DrawFn, documents: list[Document]) -> Line:
    article = draw(st.integers(0, len(documents) - 1))
    text = documents[article].text
    start = draw(st.integers(0, len(text)))
    cut = Span(start, draw(st.integers(start, len(text))))
    also = tuple(draw(st.lists(st.integers(0, len(documents) - 1), max_size=9)))
    quote = draw(st.one_of(st.none(), st.builds(Quote, st.just(cut), st.just(cut.of(text)), st.just(QuoteKind.DIRECT),
                 st.just(cut), speaker=MAYBE, role=MAYBE)))  # fmt: skip
    return Line(draw(st.sampled_from(list(Slot))), article, cut, cut.of(text), also, quote)


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    documents = draw(st.lists(DOCUMENTS, min_size=1, max_size=9))
    lines = tuple(draw(st.lists(lines_of(documents), max_size=12)))
    return Brief(documents[0].title, 0, lines, tuple(documents), (), draw(st.integers(0, 3)))


BRIEFINGS = st.builds(
    lambda briefs, detail, topic: Briefing(tuple(briefs), tuple(range(len(briefs))), detail, NOON, topic),
    st.lists(briefs(), max_size=5),
    st.sampled_from(list(Detail)),
    MAYBE,
)


@settings(max_examples=30, deadline=None)
@given(BRIEFINGS, st.sampled_from(list(DeliveryKind)))
def test_no_text_whatsoever_breaks_a_limit(made: Briefing, kind: DeliveryKind) -> None:
    assert within_limits(render.message(made))
    assert within_limits(render.post(delivery(kind, folded=3, topic=made.topic), made))


@settings(max_examples=30, deadline=None)
@given(briefs())
def test_whatever_is_shown_as_a_line_is_a_slice_of_its_document(brief: Brief) -> None:
    allowed = {escape(document.text[a.span.start : a.span.end]) for a in brief.lines for document in brief.documents}
    for text in render.message(briefing(brief)).parts[:-1]:
        for row in text.split("\n"):
            if row.startswith(("- ", "> ")):
                assert row[2:].rsplit(" [", 1)[0].strip() in {each.strip() for each in allowed}


def test_sizes_count_as_discord_may_count() -> None:
    assert size("a😀") == 3
    assert HERALD.text
