"""The answer to "who said this?" on the terminal and as JSON."""

from __future__ import annotations

from dataclasses import replace

from bot.cli.answers import answer_json
from bot.cli.terminal import answer_text
from bot.models import Hit, WhoSaid
from summaries.matching import difference
from tests.records import COUNTS, HERALD, WALL, WALL_AGAIN, stored


def hit(words: str, quote=WALL, **facts) -> Hit:
    return Hit(stored(quote), 0.9, difference(words, quote.text), **facts)


def test_a_terminal_tells_speaker_sentence_sources_and_difference():
    again = (stored(WALL_AGAIN, HERALD, 2),)
    text = answer_text(WhoSaid("tear down that wall", (hit("tear down that wall", also=again),)), COUNTS)
    assert text.startswith("Ronald Reagan, President\n  attributed by “said”\n")
    assert "[-that-]" in text
    assert "{+this+}" in text
    assert "also: Example Herald" in text
    assert "first seen 1987-06-12 in The Morning Example" in text


def test_a_terminal_words_a_speaker_by_how_sure_it_is():
    assert answer_text(WhoSaid("wall", (hit("wall", replace(WALL, confidence=0.6)),)), COUNTS).startswith("Probably")
    assert answer_text(WhoSaid("wall", (hit("wall", replace(WALL, confidence=0.2)),)), COUNTS).startswith("Unattr")


def test_what_is_near_names_nobody():
    near = WhoSaid("open those gates", (), None, (hit("open those gates"),))
    text = answer_text(near, COUNTS)
    assert "Not found: I don't know who said “open those gates”." in text
    assert "Nearest, not the same words:" in text
    assert "attributed" not in text
    assert "speaker" not in answer_json(near, COUNTS)["near"][0]


def test_json_gives_what_the_terminal_tells():
    [found] = answer_json(WhoSaid("tear down that wall", (hit("tear down that wall"),)), COUNTS)["found"]
    assert (found["speaker"], found["role"], found["cue"]) == ("Ronald Reagan", "President", "said")
    assert {"side": "remembered", "text": "that "} in found["changes"]
    unsure = answer_json(WhoSaid("wall", (hit("wall", replace(WALL, confidence=0.2)),)), COUNTS)["found"]
    assert unsure[0]["speaker"] is None
