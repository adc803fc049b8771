"""People are met under any spelling of their names, and only by those whose sources quote them."""

import pytest

from summaries.spellings import key
from tests.store.making import HOUR, NOON, NORTH, SOUTH, file, search, source


def said(name, words="The harbour stays open"):
    return f"“{words}”, said {name}. The lorries waited."


@pytest.fixture
async def told(store):
    lake, hill = await source(store, "lake", NORTH), await source(store, "hill", SOUTH)
    for number, (paper, text) in enumerate(
        [
            (lake, said("Volodymyr Zelensky", "We need the grain")),
            (lake, said("Vladimir Zelenskiy", "The harbour stays open")),
            (lake, said("Olena Zelenska", "The schools stay open")),
            (hill, said("Hunter Biden", "I have read it")),
            (hill, said("Volodymyr Zelenskyy", "Only the hill knows this")),
        ]
    ):
        await file(store, paper.id, f"https://{paper.title}.example/{number}", text, now=NOON + number * HOUR)
    return store


async def ledger(store, scope, *names, **narrowed):
    found = await store.speakers.said(scope, key(names[0]), names, **narrowed)
    return [each.quote.text for each in found]


async def test_a_name_is_found_by_its_beginning_in_any_spelling(told):
    for typed in ("Zel", "selens", "Zelenskyj", "Зелен", "volodymyr z"):
        assert "Volodymyr Zelensky" in await told.speakers.named(NORTH, typed, 25), typed


async def test_a_name_that_only_another_servers_source_prints_is_not_offered(told):
    assert await told.speakers.named(NORTH, "Bid", 25) == {}
    assert await told.speakers.named(SOUTH, "Bid", 25) == {"Hunter Biden": 1}
    assert "Volodymyr Zelenskyy" not in await told.speakers.named(NORTH, "", 25)
    assert "Volodymyr Zelenskyy" not in await told.speakers.spelled(NORTH, key("Zelensky"))
    assert await ledger(told, NORTH, "Volodymyr Zelenskyy") == []
    assert await told.speakers.named(999, "Z", 25) == await told.speakers.named(999, "", 25) == {}


async def test_the_most_quoted_are_offered_first(told):
    lake = await source(told, "lake")
    for number in range(2):
        await file(told, lake.id, f"https://lake.example/more/{number}", said("Olena Zelenska"))

    assert next(iter(await told.speakers.named(NORTH, "zel", 25))) == "Olena Zelenska"
    assert next(iter(await told.speakers.named(NORTH, "", 25))) == "Olena Zelenska"
    assert len(await told.speakers.named(NORTH, "zel", 1)) == 1


async def test_the_spellings_of_a_surname_are_gathered(told):
    assert await told.speakers.spelled(NORTH, key("Selenskyj")) == {"Vladimir Zelenskiy": 1, "Volodymyr Zelensky": 1}
    assert len(await told.speakers.spelled(None, key("Zelensky"))) == 3


async def test_what_was_said_comes_newest_first(told):
    found = await ledger(told, NORTH, "Volodymyr Zelensky", "Vladimir Zelenskiy", "Volodymyr Zelenskyy")

    assert found == ["The harbour stays open", "We need the grain"]


async def test_words_a_country_and_a_moment_narrow_it(told):
    names = ("Volodymyr Zelensky", "Vladimir Zelenskiy")

    assert await ledger(told, NORTH, *names, words=["harbours"]) == ["The harbour stays open"]
    assert await ledger(told, NORTH, *names, words=["grain", "need"]) == ["We need the grain"]
    assert await ledger(told, NORTH, *names, words=["zelensky"]) == ["We need the grain"]  # of its sentence
    assert await ledger(told, NORTH, *names, since=NOON + HOUR) == ["The harbour stays open"]
    assert await ledger(told, NORTH, *names, place="UA") == []
    assert await ledger(told, NORTH, *names, skip=1, limit=1) == ["We need the grain"]


async def test_a_word_of_the_headline_narrows_it(told):
    lake = await source(told, "lake")
    await file(told, lake.id, "https://lake.example/title", said("Olena Zelenska", "Yes"), title="On winter coal")

    assert await ledger(told, NORTH, "Olena Zelenska", words=["coal"]) == ["Yes"]


async def test_what_is_forgotten_is_offered_no_longer(told):
    await told.articles.forget("https://hill.example/3")

    assert await told.speakers.named(SOUTH, "Bid", 25) == await told.speakers.named(None, "Bid", 25) == {}
    assert await told.speakers.named(SOUTH, "Zel", 25) == {"Volodymyr Zelenskyy": 1}


async def test_an_article_that_a_second_source_lists_is_met_there_too_and_once(told):
    lake = await source(told, "lake")
    for _ in range(2):
        await file(told, lake.id, "https://hill.example/3", said("Hunter Biden", "I have read it"))

    assert await told.speakers.named(NORTH, "Bid", 25) == {"Hunter Biden": 1}
    assert await ledger(told, NORTH, "Hunter Biden") == ["I have read it"]


async def test_a_speaker_is_found_by_another_spelling_in_the_search_for_words(told):
    for typed in ("Zelenskyj", "Volodymyr Selenskyj", "Зеленський"):
        assert "We need the grain" in [each.quote.text for each in await search(told, NORTH, ["grain"], typed, 9)], (
            typed
        )


@pytest.mark.parametrize("typed", ["'", "%", "\x00", "\ud800", "z" * 500, "; DROP TABLE quotes", "🌍", "\U0010ffff"])
async def test_whatever_is_typed_is_only_a_name(told, typed):
    assert isinstance(await told.speakers.named(NORTH, typed, 25), dict)
    assert await told.speakers.spelled(NORTH, key(typed)) == {}
