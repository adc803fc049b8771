"""When to poll, to retry and to post."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.schedule import LONGEST_RETRY, last_slot, next_poll, next_slot, retry_at

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
QUARTER = timedelta(minutes=15)
ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Apia", "Australia/Lord_Howe"]
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))
HOURS = st.lists(st.integers(0, 23), min_size=1, max_size=5, unique=True).map(lambda hours: tuple(sorted(hours)))


def test_a_good_source_is_asked_again_after_the_usual_time():
    due = next_poll(NOON, every=QUARTER, failures=0, wait=None, jitter=0)

    assert due == NOON + QUARTER


def test_each_failure_in_a_row_doubles_the_pause_up_to_a_day():
    pauses = [next_poll(NOON, every=QUARTER, failures=n, wait=None, jitter=0) - NOON for n in (1, 2, 50)]

    assert pauses == [QUARTER * 2, QUARTER * 4, timedelta(days=1)]


def test_a_publishers_wish_for_longer_is_kept():
    due = next_poll(NOON, every=QUARTER, failures=0, wait=timedelta(hours=3), jitter=1)

    assert due == NOON + timedelta(hours=3)


def test_jitter_spreads_polls_over_a_tenth_of_the_time():
    assert next_poll(NOON, every=QUARTER, failures=0, wait=None, jitter=1) == NOON + QUARTER * 1.1


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
