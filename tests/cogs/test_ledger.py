"""`/quotes` as members use it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.models import Entry
from summaries.document import Document, Quote, QuoteKind, Span
from tests.cogs.answers import custom_ids as all_custom_ids
from tests.cogs.answers import shown
from tests.cogs.test_briefings import HOSTILE
from tests.records import NOON
from tests.store.making import digest_of


def report(number: int, words: str, speaker: str, **facts) -> tuple[Document, tuple[Quote, ...]]:
    text = f"Rain fell. {speaker} said: “{words}” Then it stopped."
    start, sentence = text.index(words), Span(11, text.index("” Then") + 1)
    quote = Quote(
        **{
            "span": Span(start, start + len(words)),
            "text": words,
            "kind": QuoteKind.DIRECT,
            "sentence": sentence,
            "speaker": speaker,
            "cue": "said",
            "confidence": 0.9,
        }
        | facts
    )
    document = Document(
        text, title=f"Report {number}", url=f"https://morning.example/{number}", site="The Morning Example"
    )
    return replace(document, published=NOON - timedelta(days=30 - number)), (quote,)


WORDS = ("lorries", "grain", "pipes", "schools", "coal", "bridges", "winter", "wheat", "docks")


@pytest.fixture
async def read(server):
    source = await server.follow()
    for number, word in enumerate(WORDS):
        speaker = ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Vladimir Zelenskiy", "Volodymyr Zelensky")[number % 4]
        await server.file(source, *report(number, f"We will not sell our {word} to anybody at all.", speaker))
    await server.file(source, *report(20, "I was asked and I refused it.", "Joe Biden", confidence=0.6))
    await server.file(source, *report(21, "The bill is paid.", "Hunter Biden"))
    await server.file(source, *report(22, "Nobody knows whose it is.", "Olena Zelenska", confidence=0.3))
    await server.file(source, *report(23, "special operation", "Olaf Scholz", kind=QuoteKind.SCARE))
    await server.file(source, *report(24, "The talks are over and done", "Olaf Scholz", kind=QuoteKind.INDIRECT))
    return server


def custom_ids(components):
    """Of the buttons that turn pages and choose people."""
    return [each for each in all_custom_ids(components) if ":by:" in each]


async def test_a_person_answers_under_every_spelling_newest_first_in_private(read):
    answer = await read.member.slash(read.channel, "quotes", speaker="Selenskyj")
    text = shown(answer)

    assert answer.ephemeral
    assert "### Volodymyr Zelensky" in text
    assert [word for word in WORDS if word in text] == ["bridges", "winter", "wheat", "docks"]
    assert text.index("docks") < text.index("wheat")
    assert "> Volodymyr Zelensky said: “**We will not sell our docks to anybody at all.**”" in text
    assert "The Morning Example" in text


async def test_pages_turn_in_place_also_after_a_restart(read, make_client):
    answer = await read.member.slash(read.channel, "quotes", speaker="Zelensky")
    [older] = custom_ids(answer.response.components)
    await read.restart(make_client())
    turned = await read.member.click(answer.response.message, custom_id=older)

    assert [word for word in WORDS if word in shown(turned)] == ["grain", "pipes", "schools", "coal"]
    newer, older = custom_ids(turned.response.components)
    last = await read.member.click(turned.response.message, custom_id=older)
    assert [word for word in WORDS if word in shown(last)] == ["lorries"]
    back = await read.member.click(last.response.message, custom_id=custom_ids(last.response.components)[0])
    back = await read.member.click(back.response.message, custom_id=newer)
    assert "docks" in shown(back)


async def test_a_topic_and_a_moment_narrow_it(read):
    by_word = shown(await read.member.slash(read.channel, "quotes", speaker="Zelensky", topic="coal"))
    assert [word for word in WORDS if word in by_word.partition("newest first")[2]] == ["coal"]
    by_country = shown(await read.member.slash(read.channel, "quotes", speaker="Zelensky", topic="Germany"))
    assert "on Germany" in by_country
    assert "docks" in by_country
    late = shown(await read.member.slash(read.channel, "quotes", speaker="Zelensky", since="2025-12-10"))
    assert [word for word in WORDS if word in late] == ["docks"]
    none = shown(await read.member.slash(read.channel, "quotes", speaker="Zelensky", topic="cheese"))
    assert "Nothing that Volodymyr Zelensky said on cheese" in none


async def test_a_shared_surname_asks_whom_one_means(read):
    answer = await read.member.slash(read.channel, "quotes", speaker="Biden")
    assert "Whom do you mean by Biden?" in shown(answer)
    chosen = await read.member.click(answer.response.message, custom_id=custom_ids(answer.response.components)[0])
    assert "### Hunter Biden" in shown(chosen)
    assert "The bill is paid." in shown(chosen)
    assert "refused" not in shown(chosen)


async def test_a_likely_speaker_is_only_probable_and_an_unlikely_one_has_no_ledger(read):
    assert "Probably:" in shown(await read.member.slash(read.channel, "quotes", speaker="Joe Biden"))
    assert "Nobody knows" not in shown(await read.member.slash(read.channel, "quotes", speaker="Olena Zelenska"))


async def test_reported_speech_is_marked_and_scare_quotes_are_left_out(read):
    text = shown(await read.member.slash(read.channel, "quotes", speaker="Olaf Scholz"))
    assert "Reported without quote marks" in text
    assert "special operation" not in text


async def test_a_mistyped_name_is_offered_as_it_is_spelt(read):
    text = shown(await read.member.slash(read.channel, "quotes", speaker="Olav Schots"))
    assert "Olaf Scholz" in text


async def test_names_are_offered_in_any_spelling(read):
    for typed in ("zel", "Selensk", "Zelenskyj"):
        offered = await read.member.autocomplete(read.channel, "quotes", "speaker", typed)
        assert [choice["name"] for choice in offered] == ["Volodymyr Zelensky"], typed
    first = await read.member.autocomplete(read.channel, "quotes", "speaker", "")
    assert first[0]["name"] == "Volodymyr Zelensky"


async def test_another_server_meets_none_of_it(read):
    other = read.env.create_guild("Elsewhere")
    channel = other.create_text_channel("general")
    carol = other.add_member(read.env.create_user("carol"))
    assert "Nobody called Zelensky" in shown(await carol.slash(channel, "quotes", speaker="Zelensky"))
    assert await carol.autocomplete(channel, "quotes", "speaker", "zel") == []


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
async def test_whatever_is_typed_is_answered_in_private(read, typed):
    assert (await read.member.slash(read.channel, "quotes", speaker=typed)).ephemeral
    await read.member.autocomplete(read.channel, "quotes", "speaker", typed[:100])


async def test_no_time_is_refused_in_private(read):
    answer = await read.member.slash(read.channel, "quotes", speaker="Zelensky", since="when pigs fly")
    assert answer.ephemeral
    assert "is no time" in shown(answer)


async def test_the_same_words_listed_by_two_sources_count_once_and_stand_on_one_page(server):
    one, other = await server.follow(), await server.follow("https://other.example/feed")
    for number in range(70):
        told = report(number, f"We will not sell our {WORDS[number % 9]} {number} times to anybody.", "Ann Example")
        await server.file(one, *told)
        again = digest_of(told[0].text)
        filed = await server.store.articles.file(
            other.id,
            Entry("x", told[0].url),
            told[0],
            again,
            NOON,
            fresh=True,
            after=10**9,
            choose_story=lambda _: None,
        )
        assert filed is None  # the same article, listed once more
    await server.file(one, *report(90, "The bill is paid.", "Bob Example"))
    asked = shown(await server.member.slash(server.channel, "quotes", speaker="Example"))
    assert "Ann Example, 70 quotations" in asked
    assert "Bob Example, 1 quotation" in asked
