"""When to poll, to retry and to post."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Trouble
from bot.models import Wishes
from bot.schedule import (
    LONGEST_RETRY,
    interval,
    is_quiet,
    last_slot,
    next_poll,
    next_slot,
    next_try,
    publishing_gap,
    retry_at,
)

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
MINUTE, QUARTER, HOUR, DAY = timedelta(minutes=1), timedelta(minutes=15), timedelta(hours=1), timedelta(days=1)
GAPS = st.timedeltas(timedelta(seconds=1), timedelta(days=400))
ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"]
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
HOURS = st.lists(st.integers(0, 23), min_size=1, max_size=5, unique=True).map(lambda hours: tuple(sorted(hours)))


def pause(gap=None, silence=timedelta(0), usual=QUARTER, wait=None, validated=True):
    return interval(gap, silence, usual=usual, wait=wait, validated=validated)


@pytest.mark.parametrize(
    ("dates", "gap"),
    [
        ([], None),
        ([HOUR], None),
        ([HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR], HOUR),
        ([HOUR, 2 * HOUR, 30 * DAY, 40 * DAY], HOUR),  # what was published long ago says nothing of now
        ([-HOUR, -DAY], None),  # nor does what is dated in the future
    ],
)
def test_the_time_between_two_entries_is_that_of_the_last_week(dates, gap):
    assert publishing_gap([NOON - ago for ago in dates], NOON) == gap


def test_a_source_is_asked_as_often_as_it_publishes_twice_over():
    assert pause(2 * HOUR) == HOUR
    assert pause(40 * MINUTE) == 20 * MINUTE
    assert pause(MINUTE) == QUARTER


def test_a_source_that_publishes_seldom_is_asked_at_most_every_hour():
    assert pause() == HOUR
    assert pause(3 * HOUR) == pause(7 * DAY) == HOUR


def test_only_a_source_that_proves_and_says_so_is_asked_every_five_minutes():
    assert pause(MINUTE, wait=5 * MINUTE) == 5 * MINUTE
    assert pause(MINUTE, wait=10 * MINUTE) == QUARTER
    assert pause(2 * HOUR, wait=5 * MINUTE) == HOUR
    assert pause(MINUTE, 4 * HOUR, wait=5 * MINUTE) == HOUR  # it says one thing and does another


def test_the_longer_a_source_is_silent_the_less_it_is_asked_up_to_a_day():
    pauses = [pause(HOUR, silence) for silence in (timedelta(0), HOUR, 4 * HOUR, 2 * DAY, 6 * DAY, 90 * DAY)]

    assert pauses == [30 * MINUTE, 30 * MINUTE, HOUR, HOUR, 3 * HOUR, DAY]


def test_a_source_without_validators_is_asked_half_as_often():
    assert pause(MINUTE, validated=False) == 2 * QUARTER


def test_an_operator_who_asks_more_often_does_so_of_all():
    assert pause(MINUTE, usual=MINUTE) == MINUTE
    assert pause(usual=MINUTE) == 4 * MINUTE


@given(st.none() | GAPS, GAPS, GAPS, st.none() | GAPS, st.booleans())
def test_a_pause_is_never_shorter_than_five_minutes_or_longer_than_a_day(gap, silence, usual, wait, validated):
    long = pause(gap, silence, usual, wait, validated)

    assert min(usual, 5 * MINUTE) <= long <= max(usual, DAY)


def test_a_source_is_due_after_its_pause_or_its_publishers_wish():
    assert next_poll(NOON, QUARTER, wait=None, jitter=0) == NOON + QUARTER
    assert next_poll(NOON, QUARTER, wait=3 * HOUR, jitter=0) == NOON + 3 * HOUR
    assert next_poll(NOON, QUARTER, wait=None, wishes=Wishes(2 * HOUR), jitter=0) == NOON + 2 * HOUR


def test_jitter_spreads_polls_over_a_quarter_of_the_time_and_never_to_before_a_wish():
    assert next_poll(NOON, HOUR, wait=None, jitter=1) == NOON + 1.25 * HOUR
    assert next_poll(NOON, QUARTER, wait=HOUR, jitter=0.5) > NOON + HOUR


def test_no_source_is_asked_in_an_hour_or_on_a_day_that_it_skips():
    lunch = Wishes(skip_hours=frozenset({12, 13}))
    weekend = Wishes(skip_days=frozenset({5, 6}))
    friday = datetime(2026, 11, 27, 23, 50, tzinfo=UTC)

    assert next_poll(NOON, QUARTER, wait=None, wishes=lunch, jitter=0) == NOON + 2 * HOUR
    assert next_poll(friday, QUARTER, wait=None, wishes=weekend, jitter=0) == datetime(2026, 11, 30, tzinfo=UTC)


def test_a_source_that_says_when_it_changes_is_asked_after_that():
    hourly = Wishes(HOUR, base=datetime(2000, 1, 1, 0, 20, tzinfo=UTC))

    assert next_poll(NOON, QUARTER, wait=None, wishes=hourly, jitter=0) == NOON + 20 * MINUTE


@given(st.builds(Wishes, st.none() | GAPS, HOURS.map(frozenset), st.frozensets(st.integers(0, 6), max_size=6)), MOMENTS)
def test_what_is_due_is_never_skipped_and_never_in_the_past(wishes, moment):
    due = next_poll(moment, QUARTER, wait=None, wishes=wishes, jitter=0.9)

    assert due >= moment + QUARTER
    assert due.hour not in wishes.skip_hours
    assert due.weekday() not in wishes.skip_days


def tried(why=Trouble.SLOW, failures=1, wait=None):
    return next_try(NOON, why, failures=failures, usual=QUARTER, wait=wait, jitter=0) - NOON


def test_each_failure_in_a_row_doubles_the_pause_up_to_a_day():
    assert [tried(failures=n) for n in (1, 2, 3, 50)] == [2 * QUARTER, HOUR, 2 * HOUR, DAY]


def test_a_server_that_says_when_to_come_back_is_not_asked_before():
    assert tried(wait=5 * HOUR) == 5 * HOUR
    assert tried(wait=MINUTE) == 2 * QUARTER


@pytest.mark.parametrize("why", [Trouble.BOT_WALL, Trouble.LOGIN, Trouble.PAYMENT, Trouble.REFUSED])
def test_a_server_that_keeps_programs_out_is_asked_less_from_the_first_refusal(why):
    assert tried(why) == 4 * HOUR
    assert tried(why, failures=9) == DAY


def test_a_retry_waits_longer_each_time_but_never_over_an_hour():
    waits = [retry_at(NOON, attempts=n, jitter=0) - NOON for n in range(12)]

    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=30)
    assert waits[-1] == LONGEST_RETRY


def test_a_digest_keeps_its_local_hour_across_daylight_saving():
    before = next_slot((8,), "Europe/Berlin", datetime(2026, 10, 24, 0, tzinfo=UTC))
    after = next_slot((8,), "Europe/Berlin", datetime(2026, 10, 25, 12, tzinfo=UTC))

    assert before == datetime(2026, 10, 24, 6, tzinfo=UTC)
    assert after == datetime(2026, 10, 26, 7, tzinfo=UTC)


def test_an_hour_that_daylight_saving_skips_is_served_once_at_the_hour_after_it():
    morning = datetime(2026, 3, 29, 0, tzinfo=UTC)
    first = next_slot((2, 3), "Europe/Berlin", morning)

    assert first.astimezone(ZoneInfo("Europe/Berlin")).hour == 3
    assert next_slot((2, 3), "Europe/Berlin", first) - first > timedelta(hours=12)


def test_an_hour_that_comes_twice_is_served_once():
    first = next_slot((2,), "Europe/Berlin", datetime(2026, 10, 24, 23, tzinfo=UTC))

    assert next_slot((2,), "Europe/Berlin", first) - first > timedelta(hours=23)


@given(HOURS, ZONES, MOMENTS)
def test_the_next_slot_is_later_and_at_one_of_the_hours(hours, zone, moment):
    slot = next_slot(hours, zone, moment)

    assert moment < slot <= moment + timedelta(days=2, hours=2)
    assert last_slot(hours, zone, slot) == slot


@given(HOURS, ZONES, MOMENTS)
def test_no_slot_lies_between_the_last_and_the_next(hours, zone, moment):
    assert next_slot(hours, zone, last_slot(hours, zone, moment)) > moment


def test_a_digest_of_weekdays_waits_over_the_weekend():
    friday = datetime(2026, 11, 27, 9, tzinfo=UTC)
    assert next_slot((8,), "UTC", friday, days=(0, 1, 2, 3, 4)) == datetime(2026, 11, 30, 8, tzinfo=UTC)
    assert last_slot((8,), "UTC", friday + timedelta(days=2), days=(0, 1, 2, 3, 4)) == friday.replace(hour=8)


@pytest.mark.parametrize(
    ("hours", "hour", "quiet"),
    [
        ((22, 7), 23, True),
        ((22, 7), 6, True),
        ((22, 7), 7, False),
        ((1, 5), 3, True),
        ((1, 5), 5, False),
        (None, 3, False),
    ],
)
def test_quiet_hours_are_those_of_the_place(hours, hour, quiet):
    assert is_quiet(hours, "Europe/Berlin", datetime(2026, 7, 1, (hour - 2) % 24, tzinfo=UTC)) is quiet
