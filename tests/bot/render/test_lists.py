"""Packs and lists as messages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import packs
from bot.exports import EXPORTS
from bot.models import Ownership, Source
from bot.packs import Listed, Pack
from bot.render import lists
from bot.render.limits import ROOM
from bot.render.story import Space, story_text
from bot.wanted import Outcome, Wanted
from tests.bot.render.limits import within_limits
from tests.records import BERLIN, BRIEF, HERALD, briefing

WORDS = st.one_of(
    st.text(min_size=1, max_size=100), st.sampled_from(["@everyone", "*" * 100, "[x](https://e.example)"])
)
ADDRESSES = st.one_of(st.text(max_size=300), WORDS.map(lambda words: f"https://a.example/{words}"))
LISTED = st.builds(
    Listed,
    name=WORDS,
    url=ADDRESSES,
    country=st.sampled_from(["NO", "XK", None]),
    language=st.just("en"),
    type=st.just("agency"),
    ownership=st.sampled_from([None, *Ownership]),
    sites=st.just(("a.example",)),
)
PACKS = st.builds(
    Pack,
    name=st.just("ours"),
    title=WORDS,
    description=WORDS,
    sources=st.lists(LISTED, min_size=1, max_size=60).map(tuple),
)
OUTCOMES = st.builds(
    Outcome,
    taken=st.lists(st.builds(Source, st.just(1), st.just("feed"), ADDRESSES), max_size=30).map(tuple),
    refused=st.lists(st.tuples(ADDRESSES, WORDS), max_size=60).map(tuple),
)


@pytest.mark.parametrize("pack", packs.packaged().values(), ids=lambda pack: pack.name)
def test_every_pack_of_ours_is_shown_whole(pack):
    made = lists.pack_preview(pack, set(), 500)
    within_limits(made)
    assert made.parts[1].count("\n- ") == len(pack.sources) - 1


@given(PACKS, st.integers(-1, 9))
@settings(max_examples=25, deadline=None)
def test_no_pack_breaks_a_limit(pack, room):
    within_limits(lists.pack_preview(pack, {pack.sources[0].url}, room))


@given(st.lists(st.builds(Wanted, ADDRESSES, st.one_of(st.none(), WORDS)), min_size=1, max_size=80))
@settings(max_examples=25, deadline=None)
def test_no_list_breaks_a_limit(wanted):
    within_limits(lists.list_preview(wanted, "0" * 16, 0, 1))


@given(OUTCOMES)
@settings(max_examples=25, deadline=None)
def test_no_outcome_breaks_a_limit_and_every_reason_is_told(done):
    within_limits(lists.outcome(done))
    rest = lists.not_taken(done)
    assert (rest is not None) == (len(done.refused) > lists.MOST_REASONS)
    if rest is not None:
        assert rest.attachment is not None
        assert len(rest.attachment.text.split("\n")) == len(done.refused) + 1


@pytest.mark.parametrize(
    ("url", "expected"),
    [("https://tass.com/world/1", " · state-owned"), ("https://www.bbc.com/1", " · public media"), (HERALD.url, "")],
)
def test_who_stands_behind_a_publisher_is_stated_beside_its_name_in_a_brief(url, expected):
    brief = replace(BRIEF, documents=(replace(BERLIN, url=url), HERALD))
    shown = story_text(brief, Space(3_000, ROOM)).text
    assert f"[The Morning Example](<{url}>){expected} · Anna Beispiel" in shown


@pytest.mark.parametrize("form", ["markdown", "html", "json"])
def test_who_stands_behind_a_publisher_goes_with_what_is_saved(form):
    brief = replace(BRIEF, documents=(replace(BERLIN, url="https://tass.com/world/1"), HERALD))
    assert EXPORTS[form].write(briefing(brief)).count("state-owned") == 1
