from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import render
from bot.models import Cadence, Counts, Found, Source, Subscription
from tests.bot.render.limits import within_limits
from tests.bot.render.test_briefs import LONG_WORDS, MAYBE
from tests.records import COUNTS, NOON, briefing

SOURCES = st.builds(
    Source,
    id=st.just(1),
    kind=st.sampled_from(["feed", "page"]),
    url=LONG_WORDS.map("https://a.example/{}".format),
    title=MAYBE,
    read_at=st.one_of(st.none(), st.just(NOON)),
    failures=st.integers(0, 5),
    error=MAYBE,
)
SUBSCRIPTIONS = st.builds(
    Subscription,
    id=st.just(1),
    scope=st.just(1),
    channel_id=st.just(2**62),
    topic=MAYBE,
    cadence=st.sampled_from(list(Cadence)),
    hours=st.just(tuple(range(24))),
    zone=st.just("America/Argentina/ComodRivadavia"),
    created_at=st.just(NOON),
    error=MAYBE,
)


@settings(max_examples=40, deadline=None)
@given(st.lists(SOURCES, max_size=80), st.lists(SUBSCRIPTIONS, max_size=60), LONG_WORDS, MAYBE)
def test_no_list_and_no_confirmation_breaks_a_limit(sources, subscriptions, words, topic):
    assert within_limits(render.notes.subscriptions(subscriptions))
    for source in sources[:3]:
        assert within_limits(render.note(render.notes.label(source)))
    for subscription in subscriptions[:3]:
        assert within_limits(render.notes.subscribed(subscription, NOON, sources=0))
    assert within_limits(render.notes.nothing_found(Found((), topic, (words, words)), COUNTS, 5))
    assert within_limits(render.notes.tried(briefing(), words, 3))
    assert within_limits(render.note(*[words] * 50))


def test_an_interval_is_told_in_days_where_it_is_whole_days():
    assert "last 7 days" in render.notes.nothing_found(Found((), None), COUNTS, 168).content
    assert "last 5 hours" in render.notes.nothing_found(Found((), None), COUNTS, 5).content


def test_a_failing_source_is_counted_in_the_status():
    counts = Counts(2, 1, 0, 0, 0, 0, None)
    assert "2 sources followed (1 failing: see `/sources list`)" in render.notes.status(counts, "1").content


def test_a_source_whose_name_shows_nothing_still_has_one():
    nameless = Source(1, "feed", f"https://a.example/{'x' * 400}", " \u202e")
    assert render.notes.label(nameless).startswith("https")
    unshown = Source(1, "feed", "\x08\x80", " ")
    assert render.notes.label(unshown) == "an unnamed source"
