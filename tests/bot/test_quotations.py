"""One quotation for the same words, and other prints of it beside it."""

from datetime import timedelta

from bot.models import StoredQuote
from bot.quotations import gather
from summaries.document import Document, Quote, QuoteKind, Span
from tests.records import NOON


def printed(number: int, words: str, speaker: str | None = None, confidence: float = 0.9) -> StoredQuote:
    span = Span(0, len(words))
    quote = Quote(span, words, QuoteKind.DIRECT, span, speaker, confidence=confidence)
    return StoredQuote(number, number, quote, Document(words), NOON - timedelta(hours=number))


def test_the_same_words_in_many_articles_are_one_quotation_oldest_first():
    [said] = gather([printed(n, "We will keep the harbour open") for n in range(4)])
    assert [each.id for each in said.also] == [3, 2, 1]


def test_another_cut_and_another_translation_stand_beside_it():
    [said] = gather(
        [
            printed(1, "We will keep the harbour open for every fishing boat", "Amina Odhiambo"),
            printed(2, "keep the harbour open", "Odhiambo"),
            printed(3, "We shall keep this harbour open to every fishing boat", "Amina Odhiambo"),
        ]
    )
    assert (said.also, [each.id for each in said.variants]) == ((), [3, 2])


def test_two_utterances_that_share_a_phrase_stay_apart():
    said = gather(
        [
            printed(1, "The fishing ban will remain in force until the fleet leaves our waters", "Amina Odhiambo"),
            printed(2, "The fishing ban will remain in force while scientists count the herring", "Amina Odhiambo"),
        ]
    )
    assert len(said) == 2


def test_few_words_of_two_people_are_two_quotations():
    assert len(gather([printed(1, "No comment.", "Amina Odhiambo"), printed(2, "No comment.", "Kamau Mbeki")])) == 2


def test_ten_outlets_that_print_it_alike_or_otherwise_are_one_quotation():
    alike = [printed(n, "We will keep the harbour open for every fishing boat", "Amina Odhiambo") for n in range(8)]
    others = [printed(n, "We'll keep this harbour open for each fishing boat", "Odhiambo") for n in (8, 9)]
    [said] = gather([*alike, *others])
    assert (len(said.also), len(said.variants)) == (7, 2)


def test_every_quote_stands_in_one_quotation_alone():
    words = ["We will keep the harbour open", "keep the harbour open", "No comment", "The herring came back"]
    quotes = [printed(n, words[n % 4], ("Amina Odhiambo", "Kamau Mbeki", None)[n % 3]) for n in range(60)]
    gathered = [[said.stored, *said.also, *said.variants] for said in gather(quotes)]
    assert sorted(each.id for group in gathered for each in group) == list(range(60))
    assert gather(quotes) == gather(quotes)


def test_words_of_nobody_are_told_with_the_longer_print_that_says_whose_they_are():
    longer = "Open this gate! Tear down this wall!"
    [said] = gather([printed(1, "Tear down this wall!"), printed(2, longer, "Ronald Reagan", 0.9)])
    assert said.stored.quote.speaker == "Ronald Reagan"
    assert [each.id for each in said.also] == [1]


def test_outlets_that_differ_on_who_spoke_are_two_quotations():
    words = "We will keep the harbour open for every fishing boat"
    said = gather(
        [printed(1, words, "Boris Falk"), printed(2, words), printed(3, words, "Carla Dorn"), printed(4, words, "Falk")]
    )
    assert [(each.stored.quote.speaker, len(each.also)) for each in said] == [("Boris Falk", 2), ("Carla Dorn", 0)]
    assert len(gather([printed(1, words, "Boris Falk"), printed(2, words, "Carla Dorn", 0.3)])) == 1
