from __future__ import annotations

from datetime import timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.dates import http_date, moment


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026-02-03T04:05:06Z", "2026-02-03T04:05:06+00:00"),
        ("2026-02-03T04:05:06.1234567+02:00", "2026-02-03T04:05:06+02:00"),
        ("2026-02-03 04:05", "2026-02-03T04:05:00+00:00"),
        ("2026-02-03", "2026-02-03T00:00:00+00:00"),
        ("2026-02-03T24:00:00Z", "2026-02-04T00:00:00+00:00"),
        ("20260203T040506Z", "2026-02-03T04:05:06+00:00"),
        ("Tue, 03 Feb 2026 04:05:06 -0500", "2026-02-03T04:05:06-05:00"),
        ("Tue, 3 Feb 26 04:05 EST", "2026-02-03T04:05:00-05:00"),
        ("Di, 03 Feb 2026 04:05:06 +0100", "2026-02-03T04:05:06+01:00"),
        ("3. März 2026, 14.30 Uhr", "2026-03-03T14:30:00+00:00"),
        ("3 de marzo de 2026", "2026-03-03T00:00:00+00:00"),
        ("Tue Feb  3 04:05:06 2026", "2026-02-03T04:05:06+00:00"),
        ("Feb. 3, 2026 at 5:07 p.m. EST", "2026-02-03T17:07:00-05:00"),
        ("February 3, 2026 12:10 AM", "2026-02-03T00:10:00+00:00"),
        ("03.02.2026 14:30", "2026-02-03T14:30:00+00:00"),
        ("Tue, 03 Feb 98 04:05:06 GMT", "1998-02-03T04:05:06+00:00"),
        ("2026年2月3日 04:05", "2026-02-03T04:05:00+00:00"),
        ("2026년 2월 3일 04:05", "2026-02-03T04:05:00+00:00"),
        ("2026. február 3. 14:30", "2026-02-03T14:30:00+00:00"),
        ("2026. 02. 03. 14:30", "2026-02-03T14:30:00+00:00"),
        ("Τρί, 03 Φεβρουαρίου 2026 04:05", "2026-02-03T04:05:00+00:00"),
        ("1770091506", "2026-02-03T04:05:06+00:00"),
        ("1770091506000", "2026-02-03T04:05:06+00:00"),
    ],
)
def test_a_date_is_read_as_publishers_write_it(text, iso):
    found = moment(text)
    assert found is not None
    assert found.isoformat() == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "02/03/2026",
        "2026",
        "2026-02",
        "2026-02-30",
        "31 Foo 2026",
        "0001-01-01T00:00:00Z",
        "7",
        "1 2 3",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "3 Feb 2026 99:99",
        "+99999-01-01",
    ],
)
def test_no_date_is_ever_made_up(text):
    assert moment(text) is None


@given(st.text(max_size=100))
def test_any_text_gives_an_aware_moment_or_none(text):
    for read in (moment, http_date):
        found = read(text)
        assert found is None or found.tzinfo is not None


def test_a_header_at_the_end_of_time_holds_no_moment():
    assert http_date("Fri, 31 Dec 9999 23:59:59 -0100") is None


@given(st.datetimes(), st.integers(-23 * 60 - 59, 23 * 60 + 59))
def test_any_date_in_any_zone_is_read_without_fail(date, minutes):
    aware = date.replace(tzinfo=timezone(timedelta(minutes=minutes)), microsecond=0)
    for text in (format_datetime(aware), aware.isoformat()):
        for read in (moment, http_date):
            found = read(text)
            assert found is None or found.tzinfo is not None
