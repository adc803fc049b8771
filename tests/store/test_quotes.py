"""Quotes are found by what is remembered of them, whatever is typed."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.index import speaker_terms, stored, terms
from tests.store.making import HOUR, NOON, NORTH, SOUTH, file, search, source

TEXTS = [
    "“We have closed a chapter that cost our traders dearly”, said Amina Odhiambo. The lorries waited.",
    "“The lorries will wait until the chapter is signed”, said Kamau Mbeki.",
    "“Nobody OR anybody AND everybody is NOT NEAR the harbour”, said Kamau Mbeki.",
    "“我们关闭了边境会谈”，一位官员说。 “北京的会谈 结束了” said Wang Example.",
    "“J'ai été élu à Zürich”, said Élodie Müller.",
]
HOSTILE = [
    '"',
    "'",
    "''",
    "*",
    "NEAR(",
    "NEAR(lorries chapter, 2)",
    "--",
    "; DROP TABLE quotes; --",
    "lorries OR chapter",
    "terms:lorries",
    "{terms}: lorries",
    "^lorries",
    "lorries*",
    "lorries -chapter",
    "+",
    "(",
    ")",
    "()",
    ":",
    "&",
    "|",
    "!",
    "<->",
    ":*",
    "\\",
    "\\'",
    "%",
    "_",
    "\x00",
    "\ud800",
    "@mbeki",
    "quotes_index",
    "$1",
    ":lock",
    "?",
    "a" * 6000,
    "x " * 3000,
    "🌍",
    "",
    " ",
]


@pytest.fixture
async def told(store):
    paper = await source(store, "lake", NORTH)
    for number, text in enumerate(TEXTS):
        await file(store, paper.id, f"https://lake.example/{number}", text, now=NOON + number * HOUR)
    return store


def words_of(found):
    return [stored_quote.quote.text for stored_quote in found]


async def test_a_quote_comes_with_its_host_sentence_and_article(told):
    [found] = await search(told, NORTH, ["closed", "a", "chapter"], None, 1)

    assert found.sentence == "“We have closed a chapter that cost our traders dearly”, said Amina Odhiambo"
    assert (found.quote.speaker, found.document.url, found.filed_at) == (
        "Amina Odhiambo",
        "https://lake.example/0",
        NOON,
    )
    assert found.quote.text == found.quote.span.of(found.document.text)


async def test_a_quote_with_all_of_the_words_comes_before_one_with_some(told):
    found = words_of(await search(told, NORTH, ["the", "lorries", "chapter", "signed"], None, 9))

    assert found[0].startswith("The lorries will wait")
    assert any(words.startswith("We have closed") for words in found[1:])


async def test_a_word_remembered_wrong_does_not_hide_the_quote(told):
    found = await search(told, NORTH, ["closed", "a", "chapter", "which", "hurt", "traders"], None, 9)

    assert words_of(found)[0].startswith("We have closed a chapter")


async def test_a_speaker_narrows_the_search(told):
    assert [found.quote.speaker for found in await search(told, NORTH, ["lorries", "chapter"], "mbeki", 9)] == [
        "Kamau Mbeki"
    ]
    assert await search(told, NORTH, ["lorries"], "Nobody Else", 9) == []


async def test_without_words_a_speakers_last_quotes_are_found(told):
    found = words_of(await search(told, NORTH, [], "Kamau Mbeki", 9))

    assert [words.split()[0] for words in found] == ["Nobody", "The"]


async def test_a_speakers_name_is_no_word_of_the_quote(told):
    assert await search(told, NORTH, ["odhiambo", "mbeki", "élodie"], "Wang", 9) == []


async def test_accents_and_case_do_not_matter(told):
    assert words_of(await search(told, NORTH, ["ETE", "elu", "zurich"], "elodie muller", 9)) == [
        "J'ai été élu à Zürich"
    ]


async def test_chinese_is_found_by_pairs_of_characters(told):
    assert words_of(await search(told, NORTH, ["北京的会谈"], None, 9)) == ["北京的会谈 结束了"]


async def test_candidates_are_the_words_of_the_quotes_that_share_most(told):
    found = await told.quotes.candidates(NORTH, ["北京的会谈", "élu"], None, 9)
    assert [each.words for each in found] == ["北京的会谈 结束了", "J'ai été élu à Zürich"]
    assert [each.quote.text for each in await told.quotes.some(NORTH, [each.id for each in found])] == [
        each.words for each in found
    ]


async def test_the_very_words_come_first_however_common_each_is(store):
    paper = await source(store, "lake", NORTH)
    others = " ".join(
        f"“It will be what it {word}”, said Kamau Mbeki." for word in ["was", "is", "may", "can", "says", "does"]
    )
    for number in range(60):
        await file(store, paper.id, f"https://lake.example/{number}", others, now=NOON + number * HOUR)
    await file(store, paper.id, "https://lake.example/it", "“It is what it is”, said Amina Odhiambo.", now=NOON)

    [first] = await store.quotes.candidates(NORTH, ["is"], None, 1, typed="it is WHAT it is!")

    assert first.words == "It is what it is"


async def test_a_small_source_is_found_under_what_others_say(store):
    small, large = await source(store, "lake", SOUTH), await source(store, "river", NORTH)
    await file(store, small.id, "https://lake.example/1", "“The lorries wait here”, said Kamau Mbeki.", now=NOON)
    many = " ".join("“The lorries wait here”, said Amina Odhiambo." for _ in range(250))
    await file(store, large.id, "https://river.example/1", many, now=NOON + HOUR)

    found = await search(store, SOUTH, ["lorries"], None, 9)

    assert [each.quote.speaker for each in found] == ["Kamau Mbeki"]


async def test_what_thousands_of_quotes_elsewhere_share_hides_no_quote_of_a_server(store):
    small, large = await source(store, "lake", SOUTH), await source(store, "river", NORTH)
    said = "“The lorries wait at the harbour {}”, said Amina Odhiambo."
    many = " ".join(said.format("gate") for _ in range(1500))
    await file(store, large.id, "https://river.example/1", many, now=NOON)
    await file(store, small.id, "https://lake.example/1", said.format("bridge"), now=NOON + HOUR)
    await file(store, large.id, "https://river.example/2", many, now=NOON + 2 * HOUR)

    found = await store.quotes.candidates(SOUTH, ["lorries", "harbour", "unsaid"], None, 9, typed="lorries harbour")

    assert [each.words for each in found] == ["The lorries wait at the harbour bridge"]


async def test_the_limit_is_kept(told):
    assert len(await search(told, NORTH, ["lorries", "chapter"], None, 1)) == 1


async def test_what_is_typed_is_never_a_command(told):
    before = await told.counts(None)
    for typed in HOSTILE:
        for words in ([typed], [typed, "lorries"], typed.split()):
            found = await search(told, NORTH, words, None, 9)
            assert {quote.document.text for quote in found} <= set(TEXTS)
        await search(told, NORTH, [], typed, 9)
        await told.stories.search(NORTH, [typed], typed, NOON, 9)
        await told.stories.topics(NORTH, typed, 25)

    assert await told.counts(None) == before


async def test_operators_in_words_are_words(told):
    found = words_of(await search(told, NORTH, ["OR", "AND", "NOT", "NEAR"], None, 9))

    assert found == ["Nobody OR anybody AND everybody is NOT NEAR the harbour"]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200))
def test_terms_hold_nothing_that_an_engine_could_read_as_its_own(text):
    for term in terms(text):
        assert term
        assert not set(term) & set("\"'*():&|!<>-+^{}@\\ \x00")
        assert term.encode()
    assert all(term[0] == "@" for term in speaker_terms(text))


def test_a_rows_terms_stay_within_what_the_engines_can_index():
    text = stored(f"{number}{'字' * 50}" for number in range(20_000))

    assert len(text.encode()) <= 500_000
