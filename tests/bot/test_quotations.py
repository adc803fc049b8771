"""One quotation for the same words, and other prints of it beside it."""

from datetime import timedelta

from bot.models import StoredQuote
from bot.quotations import gather
from summaries.document import Document, Quote, QuoteKind, Span
from tests.records import NOON


def printed(number: int, words: str, speaker: str | None = None) -> StoredQuote:
    span = Span(0, len(words))
    quote = Quote(span, words, QuoteKind.DIRECT, span, speaker)
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
