from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings

from bot.models import Entry, Listing
from bot.render.sources import Preview, followed, offer, question, rate
from bot.sources import Choice, Found
from tests.bot.render.limits import within_limits
from tests.bot.render.test_briefs import LONG_WORDS, MAYBE
from tests.records import BRIEF, NOON, briefing


def listing(*hours: float) -> Listing:
    return Listing(tuple(Entry(str(each), None, None, NOON - timedelta(hours=each)) for each in hours))


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        (range(0, 48, 2), "about 12 a day"),
        (range(0, 24 * 20, 48), "about 4 a week"),
        (range(0, 24 * 100, 24 * 10), "about 3 a month"),
        (range(0, 24 * 365 * 3, 24 * 90), "about 4 a year"),
        (range(0, 24 * 365 * 9, 24 * 500), "less than one a year"),
        ((0, 1, 2), ""),
        ((0, 0, 0, 0, 0, 0), ""),
    ],
)
def test_how_often_a_source_publishes_is_told_where_its_dates_tell(hours, told):
    assert rate(listing(*hours)) == told
    assert rate(Listing((Entry("1", None),) * 9)) == ""


def parts(**facts) -> str:
    found = Found(**{"kind": "feed", "url": "https://a.example/f", "title": "A", "listing": listing(1, 2)} | facts)
    return "\n".join(offer(found, Preview(briefing(BRIEF)), NOON))


def test_what_was_found_is_told_with_its_newest_as_it_would_be_posted():
    text = parts(note="This is the feed of its site.")
    assert text.startswith("### [A](<https://a.example/f>)\nA feed · 2 articles listed · newest <t:")
    assert "⚠️ This is the feed of its site." in text
    assert "At the Brandenburg Gate the American president asked the Soviet leader to open the border. [1]" in text
    assert text.endswith("Follow it here? What is there already is not posted; what comes later is.")
    assert "nothing of it is posted" in parts(kind="page")


def test_who_follows_is_told_when_nothing_will_be_posted():
    assert "once `/subscribe` says where" in followed("A", posts=False)
    assert "/subscribe" not in followed("A")


@settings(max_examples=40, deadline=None)
@given(LONG_WORDS, MAYBE)
def test_whatever_a_source_calls_itself_an_offer_keeps_every_limit(words, title):
    entry = Entry(words, words, title, NOON)
    others = tuple(Choice("feed", f"https://a.example/{number}{words}", title) for number in range(40))
    found = Found("feed", f"https://a.example/{words}", title, Listing((entry,) * 40), others, "")
    preview = Preview(briefing(BRIEF, BRIEF, BRIEF), ((entry, words),) * 3)
    assert within_limits(question(offer(found, preview, NOON), "0" * 16, others))
