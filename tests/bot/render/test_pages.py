"""The private pages of a story and of a member, within Discord's limits whatever stands in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot import render
from bot.models import Cadence, Subscription
from bot.render.timeline import story_timeline
from bot.render.verify import verified
from summaries.document import Brief, Line, Slot, Span
from tests.bot.render.limits import within_limits
from tests.records import BERLIN, NOON, story

LONG = "https://long.example/" + "a" * 250


def many(count: int, words: str = "The talks went on until the evening of the day."):
    """A story of so many reports with long headlines and addresses, and a brief with a line of each."""
    one = story().articles[0]
    documents = tuple(
        replace(
            BERLIN,
            text=f"{words} {BERLIN.text}",
            title=f"*Report* {number} " + "_long_ " * 40,
            url=f"{LONG}{number}",
            site=f"[Paper] {number} " + "*" * 60,
            published=NOON - timedelta(days=number),
        )
        for number in range(count)
    )
    articles = tuple(replace(one, id=number + 1, document=document) for number, document in enumerate(documents))
    lines = tuple(Line(Slot.WHAT_HAPPENED, number, Span(0, len(words)), words) for number in range(count))
    brief = Brief(title=documents[0].title, lead=0, lines=lines, documents=documents, places=(), publishers=count)
    return replace(story(), articles=articles), brief


@pytest.mark.parametrize("count", [1, 4, 12, 40])
def test_sources_and_lines_that_do_not_fit_a_page_are_counted(count: int) -> None:
    message = verified(*many(count))
    assert within_limits(message)
    body = message.parts[0]
    named, lines = body.count("sha256 `"), body.count("[open](<")
    assert lines <= named
    assert ("more" in body.splitlines()[-2]) == (lines < count)
    assert named == count or f"… and {count - named} source" in body


TOWNS = ("Aachen", "Bremen", "Cottbus", "Dresden", "Erfurt", "Fulda", "Gera", "Halle")


@pytest.mark.parametrize("longer", ["", " *and* _the_ [rest] of `its` people" * 12])
@pytest.mark.parametrize("count", [1, 7, 8])
def test_a_timeline_fits_and_names_the_sources_of_its_lines_only(count: int, longer: str) -> None:
    told = many(count)[0]
    articles = tuple(
        replace(each, document=replace(each.document, text=f"{town} waited for news of {town}'s harbour{longer}."))
        for each, town in zip(told.articles, TOWNS, strict=False)
    )
    message = story_timeline(replace(told, articles=articles), "")
    assert within_limits(message)
    lines = [each for each in "".join(message.parts).splitlines() if each.startswith("**")]
    assert lines or longer
    assert "".join(message.parts).count("[link](<") == len(lines)


@pytest.mark.parametrize("count", [1, 9, 10, 25])
def test_all_that_a_member_follows_has_room_for_its_buttons(count: int) -> None:
    mine = [
        Subscription(number, 1, 2, "*" * 100, Cadence.DIGEST, tuple(range(24)), "America/Argentina/Buenos_Aires", NOON)
        for number in range(1, count + 1)
    ]
    assert within_limits(render.following(mine))
