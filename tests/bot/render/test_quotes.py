from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import render
from bot.models import Hit, StoredQuote, WhoSaid
from bot.render.quotation import sentence
from summaries.document import Document, Quote, QuoteKind, Span
from summaries.matching import Change, Side, difference
from summaries.sentences import sentences
from tests.bot.render.limits import within_limits
from tests.bot.render.test_briefs import LONG_WORDS, MAYBE
from tests.records import (
    BERLIN,
    COUNTS,
    DENIAL,
    HERALD,
    NOON,
    WALL,
    WALL_AGAIN,
    quote_in,
    stored,
    story,
)


def answer(words: str, *quotes: StoredQuote, also: tuple[StoredQuote, ...] = (), speaker: str | None = None) -> str:
    hits = tuple(Hit(each, 1.0, difference(words, each.quote.text), also) for each in quotes)
    message = render.answer((WhoSaid(words, hits, speaker),), COUNTS)
    assert within_limits(message)
    return "\n".join([message.content, *message.parts])


def test_an_answer_gives_speaker_role_sentence_outlet_and_date() -> None:
    text = answer("tear down this wall", stored())
    assert "### Ronald Reagan\n-# President · attributed by “said”\n" in text
    assert "> “**Mr. Gorbachev, tear down this wall!**” President Ronald Reagan said to the crowd." in text
    led = "https://morning.example/1987/wall#:~:text=Mr.%20Gorbachev%2C%20tear%20down%20this%20wall"
    assert f"[The Morning Example](<{led}>) · Anna Beispiel · <t:550508400:D>" in text


def test_a_part_of_the_quotation_is_no_difference() -> None:
    assert "difference" not in answer("tear down this wall", stored())


def test_words_remembered_otherwise_are_set_against_the_printed_ones() -> None:
    assert "tear down ~~that~~ **this** wall" in answer("tear down that wall", stored())


def test_a_speaker_who_is_only_likely_is_said_to_be_so() -> None:
    assert "### Probably Ronald Reagan" in answer("wall", stored(replace(WALL, confidence=0.6)))
    assert "Reagan\n" not in answer("wall", stored(replace(WALL, confidence=0.3)))


def test_a_mere_pronoun_is_no_speaker() -> None:
    text = answer("wall", stored(replace(WALL_AGAIN, speaker="he", confidence=0.9), HERALD))
    assert "### Unattributed\n-# The report does not say clearly whose words these are: it says “he”." in text


def test_words_in_marks_that_nobody_said_get_no_speaker() -> None:
    text = answer("wall", stored(replace(WALL, kind=QuoteKind.SCARE)))
    assert "### Unattributed\n>" in text
    assert "not as something that somebody said" in text


def test_a_cue_that_the_article_lacks_is_not_shown() -> None:
    assert "roared" not in answer("wall", stored(replace(WALL, cue="roared")))


def test_another_form_stands_beside_with_its_sentence() -> None:
    other = stored(quote_in(HERALD, "Mr. Gorbachev, tear down this wall!", HERALD.text), HERALD, 2)
    message = render.answer((WhoSaid("wall", (Hit(stored(), 1.0, (), (), (other,)),)),), COUNTS)
    assert ">) prints it:\n> At the Brandenburg Gate" in message.parts[0]


def test_what_is_merely_near_is_never_taken_for_the_answer() -> None:
    near = Hit(stored(), 0.3, difference("pull down those gates", WALL.text))
    message = render.answer((WhoSaid("pull down those gates", (), None, (near,)),), COUNTS)
    assert within_limits(message)
    assert message.parts[0].startswith("I don't know who said this")
    assert "not the same words" in message.parts[1]
    assert "###" not in message.parts[1]


def test_the_sentences_around_are_slices_and_at_most_a_quarter_of_the_article() -> None:
    text = "\n".join(part.removeprefix("> ") for part in render.in_context(stored(), sentences(BERLIN)).parts)
    assert "twenty minutes" not in text  # with it, more than a quarter of so short an article


def test_words_that_are_denied_around_the_quotation_are_flagged() -> None:
    text = answer("anything that calls for an answer", stored(DENIAL))
    assert "they had not “**heard anything that calls for an answer.**”" in text
    assert "denies or conditions" in text


def test_a_speaker_who_cannot_be_told_is_not_guessed() -> None:
    text = answer("tear down this wall", stored(WALL_AGAIN, HERALD))
    assert "### Unattributed" in text
    assert "does not say clearly whose words" in text


def test_other_outlets_with_the_same_words_are_named_once() -> None:
    again = stored(WALL_AGAIN, HERALD, 2)
    assert answer("tear down this wall", stored(), also=(again, again)).count("[Example Herald]") == 1


def test_reported_words_are_not_called_a_quotation() -> None:
    told = replace(WALL, kind=QuoteKind.INDIRECT)
    assert "wording is the reporter's" in answer("wall", stored(told))


def test_what_is_not_known_is_said_so_with_what_was_looked_through() -> None:
    text = answer("an *invented* remark", speaker="Nobody")
    assert r"I don't know who said this: nothing like “an \*invented\* remark” by Nobody" in text
    assert "3 quotations in 2 articles, last read <t:1767268800:R>" in text


def test_a_quotation_that_does_not_stand_in_its_article_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    assert "I don't know" in answer("forged", stored(replace(WALL, text="forged")))
    assert "no quotation of https://morning.example" in caplog.text


def test_a_sentence_too_long_for_a_message_is_pointed_to() -> None:
    long = Document(text=f"“Yes,” he said, {'and so on ' * 500}", site="Long", url="https://long.example/")
    text = answer("yes", stored(quote_in(long, "Yes,", long.text, speaker="Hé"), long))
    assert "too long to stand here whole" in text
    assert "https://long.example/" in text


def test_a_story_tells_who_said_what_speaker_by_speaker() -> None:
    [text] = render.story_quotes(story()).parts
    assert text.index("**Ronald Reagan**, President") < text.index("**Officials in East Berlin**")
    assert text.index("**Officials in East Berlin**") < text.index("**Unattributed**")
    assert "denies or conditions" in text


def test_a_story_that_quotes_nobody_says_so() -> None:
    silent = tuple(replace(each, digest=replace(each.digest, quotes=())) for each in story().articles)
    assert render.story_quotes(replace(story(), articles=silent)).content.startswith("Nobody is quoted")


def test_what_does_not_fit_is_counted() -> None:
    long = Document(text=" ".join(f"“Number {n} {'of it ' * 30}” said A." for n in range(40)), site="Long")
    quotes = tuple(
        quote_in(long, sentence.split("”")[0].removeprefix("“"), sentence, speaker="A", confidence=0.9)
        for sentence in (f"“Number {n} {'of it ' * 30}” said A." for n in range(40))
    )
    first = story().articles[0]
    message = render.story_quotes(
        replace(story(), articles=(replace(first, document=long, digest=replace(first.digest, quotes=quotes)),))
    )
    assert within_limits(message)
    assert message.parts[0].count("**A**") == 1
    assert "more quotations" in message.parts[0]


@st.composite
def stored_quotes(draw: st.DrawFn) -> StoredQuote:
    text = draw(LONG_WORDS)
    start = draw(st.integers(0, len(text)))
    cut = Span(start, draw(st.integers(start, len(text))))
    document = Document(
        text, site=draw(MAYBE), url="https://a.example/" + draw(LONG_WORDS), authors=(draw(LONG_WORDS),) * 5
    )
    kind, negated = draw(st.sampled_from(list(QuoteKind))), draw(st.booleans())
    quote = Quote(cut, cut.of(text), kind, Span(0, len(text)), draw(MAYBE), draw(MAYBE), "said", negated, 0.9)
    return StoredQuote(draw(st.integers(1, 9)), 1, quote, document, NOON)


CHANGES = st.lists(st.builds(Change, st.sampled_from(list(Side)), LONG_WORDS), max_size=5).map(tuple)
HITS = st.builds(Hit, stored_quotes(), st.just(0.9), CHANGES, st.lists(stored_quotes(), max_size=5).map(tuple))


@settings(max_examples=60, deadline=None)
@given(LONG_WORDS, st.lists(HITS, max_size=4).map(tuple), MAYBE)
def test_no_quotation_whatsoever_breaks_a_limit(words: str, hits: tuple[Hit, ...], speaker: str | None) -> None:
    assert within_limits(render.answer((WhoSaid(words, hits, speaker),), COUNTS))


@settings(max_examples=60, deadline=None)
@given(stored_quotes(), st.lists(HITS, max_size=3).map(tuple))
def test_whatever_is_opened_or_near_keeps_the_limits(quote: StoredQuote, near: tuple[Hit, ...]) -> None:
    assert within_limits(render.answer((WhoSaid("words", (), None, near),), COUNTS))
    assert within_limits(render.in_context(quote, sentences(quote.document)))
    assert within_limits(render.all_outlets([quote] * 9))


@settings(max_examples=60, deadline=None)
@given(HITS, st.integers(0, 4000))
def test_a_quotation_keeps_to_its_room_and_prints_slices_only(hit: Hit, room: int) -> None:
    text = render.quotation(hit, room)
    assert len(text.encode("utf-16-le")) // 2 <= room
    hosts = {sentence(each) for each in (hit.stored, *hit.variants)}
    assert {line for line in text.split("\n") if line.startswith("> ")} <= hosts


@settings(max_examples=40, deadline=None)
@given(st.lists(stored_quotes(), max_size=6))
def test_no_story_whatsoever_breaks_a_limit(quotes: list[StoredQuote]) -> None:
    first = story().articles[0]
    articles = tuple(
        replace(first, document=each.document, digest=replace(first.digest, quotes=(each.quote,))) for each in quotes
    )
    assert within_limits(render.story_quotes(replace(story(), articles=articles)))


def test_the_same_words_twice_in_one_article_are_one() -> None:
    first = story().articles[0]
    doubled = replace(first, digest=replace(first.digest, quotes=(WALL, WALL)))
    assert render.story_quotes(replace(story(), articles=(doubled,))).parts[0].count("tear down") == 1
    assert BERLIN.text.count("tear down") == 1
