"""How a source stands, and what of that is told: laws over invented histories."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.errors import Trouble
from bot.models import Source
from bot.source_health import (
    FINAL,
    LASTS,
    LONG,
    RESTS,
    SETTLED,
    STATES,
    Change,
    Followed,
    Health,
    Lately,
    Severity,
    State,
    Warned,
    change,
    health,
)
from tests.records import NOON

HOUR = timedelta(hours=1)
WELL = Source(1, "feed", "https://lake.example/feed", "Lake", read_at=NOON)


def failing(trouble: Trouble, hours: float, failures: int = 9, **facts) -> Source:
    return replace(WELL, trouble=trouble, failures=failures, failing_since=NOON - HOUR * hours, **facts)


def followed(source: Source = WELL, warned: Warned | None = None, **lately) -> Followed:
    return Followed(source, NOON - timedelta(days=90), Lately(**({"newest_at": NOON} | lately)), warned)


def test_every_trouble_has_a_state():
    assert set(STATES) == set(Trouble)


def test_a_source_that_reads_well_is_fine():
    assert health(followed(), NOON) == Health(State.FINE, Severity.GOOD)


def test_one_that_was_never_read_is_new():
    assert health(followed(replace(WELL, read_at=None)), NOON).state is State.NEW


@pytest.mark.parametrize("trouble", Trouble)
def test_trouble_is_to_be_watched_until_it_has_lasted_a_day_and_three_readings(trouble):
    long = (RESTS if trouble is Trouble.RATE_LIMITED else LASTS) / HOUR
    assert health(followed(failing(trouble, long - 1)), NOON).severity is Severity.WATCH
    assert health(followed(failing(trouble, long, failures=2)), NOON).severity is Severity.WATCH
    bad = health(followed(failing(trouble, long, failures=3)), NOON)
    assert bad == Health(STATES[trouble], Severity.BAD, NOON - HOUR * long)


def test_what_is_gone_or_stopped_is_bad_at_once():
    gone = failing(Trouble.GONE, 0, 1, stopped=True)
    assert health(followed(gone), NOON) == Health(State.GONE, Severity.BAD, NOON)
    stopped = failing(Trouble.SLOW, 1, 1, stopped=True)
    assert health(followed(stopped), NOON).state is State.STOPPED
    merged = replace(WELL, stopped=True, moved_to="https://new.example/feed")
    assert health(followed(merged), NOON).state is State.MERGED


def test_a_list_of_which_no_article_can_be_read_is_not_well():
    new = followed(skipped=3, skipped_since=NOON - HOUR)
    assert health(new, NOON) == Health(State.UNREAD, Severity.WATCH, NOON - HOUR)
    old = followed(skipped=3, skipped_since=NOON - LASTS)
    assert health(old, NOON).severity is Severity.BAD
    assert health(followed(skipped=30, articles=1, skipped_since=NOON - LASTS), NOON).state is State.FINE


def test_a_source_without_anything_new_for_a_month_is_quiet_and_one_article_never_is():
    silent = followed(newest_at=NOON - LONG)
    assert health(silent, NOON) == Health(State.QUIET, Severity.WATCH, NOON - LONG)
    assert health(replace(silent, source=replace(WELL, kind="page")), NOON).state is State.FINE
    assert health(replace(silent, source=replace(WELL, changed_at=NOON)), NOON).state is State.FINE
    assert health(replace(silent, since=NOON), NOON).state is State.FINE


def test_a_permanent_redirect_is_shown_until_it_is_taken_over():
    moving = replace(WELL, moved_to="https://new.example/feed", moved_since=NOON)
    assert health(followed(moving), NOON) == Health(State.MOVED, Severity.WATCH, NOON)


def test_a_source_that_stays_bad_is_told_once():
    bad = followed(failing(Trouble.SLOW, 30))
    told = change(bad, NOON)
    assert told == Change(1, None, Warned(State.SLOW), Health(State.SLOW, Severity.BAD, NOON - HOUR * 30))
    assert change(replace(bad, warned=told.after), NOON + timedelta(days=9)) is None
    other = followed(failing(Trouble.BOT_WALL, 60), told.after)
    assert change(other, NOON) is None


def test_that_a_source_is_read_no_more_is_told_even_after_a_warning():
    gone = followed(failing(Trouble.GONE, 60, stopped=True), Warned(State.SLOW))
    assert change(gone, NOON).told.state is State.GONE
    assert change(replace(gone, warned=Warned(State.GONE)), NOON) is None


def test_a_recovery_is_told_when_it_has_lasted():
    begins = change(followed(WELL, Warned(State.SLOW)), NOON)
    assert begins == Change(1, Warned(State.SLOW), Warned(State.SLOW, NOON))
    well = followed(WELL, begins.after)
    assert change(well, NOON + SETTLED - HOUR) is None
    assert change(well, NOON + SETTLED) == Change(1, begins.after, None, Health(State.FINE, Severity.GOOD))


def test_a_relapse_within_that_time_is_not_told():
    relapsed = change(followed(failing(Trouble.SLOW, 1, 1), Warned(State.SLOW, NOON - HOUR)), NOON)
    assert relapsed == Change(1, Warned(State.SLOW, NOON - HOUR), Warned(State.SLOW))


HISTORIES = st.lists(
    st.tuples(st.integers(1, 40), st.sampled_from([None, None, *Trouble]), st.booleans()), min_size=1, max_size=40
)


@settings(max_examples=100, deadline=None)
@given(HISTORIES)
def test_whatever_happens_bad_and_well_again_are_told_in_turn_and_the_same_is_never_told_twice(history):
    now, source, warned = NOON, WELL, None
    told: list[bool] = []  # True: bad
    for hours, trouble, gone in history:
        now += HOUR * hours
        source = after_reading(source, trouble, now, gone=gone)
        found = change(Followed(source, NOON, Lately(newest_at=now), warned), now)
        if found is None:
            continue
        assert found.before == warned
        warned = found.after
        if found.told is not None:
            told.append(found.after is not None)
            assert found.told.severity is Severity.BAD or found.after is None
            if told[-2:] == [True, True]:
                assert found.before.state not in FINAL
                assert found.after.state in FINAL
    assert told[:1] in ([], [True])
    assert not any(pair == (False, False) for pair in pairwise(told))


def after_reading(source: Source, trouble: Trouble | None, now, *, gone: bool) -> Source:
    if trouble is None:
        return replace(WELL, read_at=now)
    since = source.failing_since or now
    stopped = gone and trouble is Trouble.GONE
    return replace(
        source, trouble=trouble, failures=source.failures + 1, failing_since=since, error="no", stopped=stopped
    )
