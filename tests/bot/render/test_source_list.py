"""The list of sources and what stands below it: within every limit, whatever the sources are called."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import render
from bot.errors import Trouble
from bot.models import Ownership, Source
from bot.render.source_list import OPEN, PAGE, WORDS, page_id, span
from bot.servers import Record, Server
from bot.source_health import Followed, Lately, News, Severity, Skipped, State, health
from tests.bot.render.limits import walk, within_limits
from tests.bot.render.test_briefs import LONG_WORDS, MAYBE
from tests.records import NOON

HERE = Server(1, notice_channel_id=2**62)
MOMENTS = st.integers(0, 2000).map(lambda hours: NOON - timedelta(hours=hours))
SOURCES = st.builds(
    Source,
    id=st.just(2**62),
    kind=st.sampled_from(["feed", "page", "unheard of"]),
    url=LONG_WORDS.map("https://a.example/{}".format),
    title=MAYBE,
    read_at=st.one_of(st.none(), MOMENTS),
    due_at=st.one_of(st.none(), MOMENTS),
    failures=st.integers(0, 5),
    error=MAYBE,
    trouble=st.sampled_from([None, *Trouble]),
    failing_since=st.one_of(st.none(), MOMENTS),
    every=st.one_of(st.none(), st.just(timedelta(minutes=15))),
    moved_to=st.one_of(st.none(), LONG_WORDS.map("https://b.example/{}".format)),
    stopped=st.booleans(),
    country=st.sampled_from([None, "DE", "SU", "??"]),
    language=MAYBE,
    ownership=st.sampled_from([None, *Ownership]),
)
FOLLOWED = st.builds(
    Followed,
    source=SOURCES,
    since=MOMENTS,
    lately=st.builds(
        Lately,
        articles=st.integers(0, 10**6),
        newest_at=st.one_of(st.none(), MOMENTS),
        skipped=st.integers(0, 9),
        skipped_since=st.one_of(st.none(), MOMENTS),
    ),
)
SKIPPED = st.builds(Skipped, reason=LONG_WORDS, at=MOMENTS, title=MAYBE, url=MAYBE)


@settings(max_examples=30, deadline=None)
@given(st.lists(FOLLOWED, max_size=40), MAYBE, st.booleans())
def test_no_page_breaks_a_limit_and_together_they_hold_every_source(followed, error, failing):
    followed = [replace(each, source=replace(each.source, id=number)) for number, each in enumerate(followed, start=1)]
    server = replace(HERE, notice_error=error)
    wanted = {each.source.id for each in followed if not failing or health(each, NOON).severity is not Severity.GOOD}
    found: list[int] = []
    for page in range(100):
        message = render.source_list(followed, NOON, server, failing=failing, page=page)
        assert within_limits(message)
        found += options(message)
        if page_id(page + 1, failing=failing) not in ids(message):
            break
    assert sorted(found) == sorted(wanted)


@settings(max_examples=30, deadline=None)
@given(FOLLOWED, st.lists(SKIPPED, max_size=12))
def test_no_source_breaks_a_limit(followed, skipped):
    assert within_limits(render.source_detail(followed, skipped, NOON))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(SOURCES, st.sampled_from(State), st.booleans()), min_size=1, max_size=30))
def test_no_notice_breaks_a_limit_and_each_can_be_known_again(found):
    news = [(News(source.id, state, NOON, recovered), source) for source, state, recovered in found]
    message = render.source_notice(news, 2**59)
    assert within_limits(message)
    assert ids(message) == [f"sitrep:sources:all:0:notice{2**59}"]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.builds(Record, st.just(1), MOMENTS, st.just(2**62), st.just("sources add"), LONG_WORDS, MAYBE, MAYBE)),
    MAYBE,
)
def test_no_page_of_the_audit_and_no_settings_break_a_limit(records, error):
    assert within_limits(render.audit(records[:10], 3, more=True))
    assert within_limits(render.settings(Server(1, 2**62, error, 2**62)))


def test_every_state_has_words_and_all_but_the_good_ones_say_what_to_do():
    assert set(WORDS) == set(State)
    assert [state for state, (_, advice) in WORDS.items() if not advice] == [State.FINE]


def test_a_page_beyond_the_last_is_the_last():
    one = Followed(Source(1, "feed", "https://a.example/feed", "A", read_at=NOON), NOON)
    beyond, first = render.source_list([one], NOON, HERE, page=99), render.source_list([one], NOON, HERE)
    assert (beyond.parts, ids(beyond)) == (first.parts, ids(first))


def test_what_packs_say_of_a_source_stands_with_it():
    stated = Source(1, "feed", "https://a.example/feed", "A", read_at=NOON, country="DE", language="de")
    followed = Followed(replace(stated, ownership=Ownership.PUBLIC), NOON)
    assert "-# 🇩🇪 public media · 0 articles in 7 days" in render.source_list([followed], NOON, HERE).parts[1]
    assert "🇩🇪 · de · public media" in render.source_detail(followed, [], NOON).parts[1]


def test_one_that_recovered_is_told_apart_from_one_that_fails():
    source = Source(1, "feed", "https://a.example/feed", "A")
    message = render.source_notice(
        [(News(1, State.SLOW, NOON), source), (News(1, State.FINE, None, recovered=True), source)], 1
    )
    text, once = message.parts
    assert "### 🔴 1 source needs a look" in text
    assert "### 🟢 1 source is well again" in text
    assert once.endswith("`/settings notices` says where.")
    assert "[A](<https://a.example/feed>) is read again." in text


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "1 minute"), (15, "15 minutes"), (180, "3 hours"), (60 * 24 * 3, "3 days")]
)
def test_an_interval_is_told_in_the_unit_that_fits(minutes, said):
    assert span(timedelta(minutes=minutes)) == said


def test_a_custom_id_is_read_back():
    assert re.fullmatch(PAGE, page_id(12, failing=True, notice=3)).groupdict() == {
        "only": "failing",
        "page": "12",
        "notice": "3",
    }


def ids(message) -> list[str]:
    return (
        [
            each["custom_id"]
            for each in walk(message.arguments()["view"].to_components())
            if "custom_id" in each and each["custom_id"] != OPEN
        ]
        if message.parts
        else []
    )


def options(message) -> list[int]:
    if not message.parts:
        return []
    menus = [each for each in walk(message.arguments()["view"].to_components()) if each["type"] == 3]
    return [int(option["value"]) for menu in menus for option in menu["options"]]
