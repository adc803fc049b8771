from pathlib import Path

import pytest

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.quotes.languages import language_of
from summaries.sentences import sentences

FOLDER = Path(__file__).parent / "passages"
LANGUAGES = ("de", "fr", "es", "ru", "uk")
PRECISION, RECALL = 0.9, 0.85


def marked(text: str, language: str | None = None) -> list[Quote]:
    document = Document(text, language=language)
    return [quote for quote in read(document, sentences(document)) if quote.kind is not QuoteKind.INDIRECT]


def passages(language: str) -> list[tuple[str, list[str]]]:
    """Each passage with a surname or head noun for each of its quotations; "-" for nobody."""
    blocks = (FOLDER / f"{language}.txt").read_text("utf-8").strip().split("\n\n")
    return [(text, names.split(" | ")) for text, _, names in (block.rpartition("\n= ") for block in blocks)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_speakers_of_a_languages_passages_are_right_or_left_out(language):
    expected, found = [], []
    for text, names in passages(language):
        quotes = marked(text, language)
        assert len(quotes) == len(names), text
        expected += names
        found += [quote.speaker for quote in quotes]
    pairs = list(zip(expected, found, strict=True))
    right = sum(speaker is not None and name.lower() in speaker.lower() for name, speaker in pairs)
    assert right >= PRECISION * sum(speaker is not None for speaker in found)
    assert right >= RECALL * sum(name != "-" for name in expected)
    assert all(speaker is None for name, speaker in pairs if name == "-")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_languages_own_words_tell_it(language):
    text = "\n\n".join(text for text, _ in passages(language))
    assert language_of(text, None) == language


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Il ministro Paolo Verri ha detto: «Non è una guerra che vogliamo, il paese è pronto».", ["Non è una guerra"]),
        ("“Não vamos ceder”, disse a ministra Ana Prado, em Lisboa, onde os aliados são ouvidos.", ["Não vamos ceder"]),
        ("„To jest błąd”, powiedział minister Jan Zych, że nie ma się czego bać.", ["To jest błąd"]),
        ("„Het is een fout”, zei minister Kees Bol, die niet naar Brussel gaat voor een gesprek.", ["Het is een fout"]),
        ("“Bu bir hata ve çok üzücü”, dedi bakan Ali Demir, için ile olarak.", ["Bu bir hata"]),
        ("قال الوزير «لن نتراجع عن قرارنا» في مؤتمر صحفي.", ["لن نتراجع"]),
        ("部长说：“我们不会让步。”", ["我们不会让步"]),
        ("大臣は「我々は譲らない」と述べた。", ["我々は譲らない"]),
    ],
)
def test_of_other_languages_the_words_are_found_and_no_speaker_is_invented(text, words):
    found = marked(text)
    assert len(found) == len(words)
    for quote, start in zip(found, words, strict=True):
        assert quote.text.startswith(start)
        assert quote.speaker is None
        assert quote.sentence.covers(quote.span)


def test_speech_after_a_dash_is_found_where_the_language_sets_it_off_so():
    assert [q.text for q in marked("— Мы готовы, — сказал министр. — Завтра начнём.", "ru")] == [
        "Мы готовы",
        "Завтра начнём.",
    ]
    assert [q.text for q in marked("– On est prêts, a déclaré le ministre.", "fr")] == ["On est prêts"]
    assert [q.text for q in marked("—Estamos listos —dijo el ministro—. Mañana salimos.", "es")] == [
        "Estamos listos",
        "Mañana salimos.",
    ]


def test_an_answer_in_dialogue_belongs_to_nobody_but_is_found():
    found = marked("— Вы готовы? — спросила Анна Морозова.\n\n— Да, мы готовы.", "ru")
    assert [(quote.text, quote.speaker) for quote in found] == [
        ("Вы готовы?", "Анна Морозова"),
        ("Да, мы готовы.", None),
    ]


def test_a_list_with_dashes_is_no_dialogue():
    assert marked("— The bridge is closed, said the mayor.\n\n— The road is open.", "en") == []
    assert marked("– Le pont est fermé\n\n– La route est ouverte", "fr") == []


def test_a_name_in_a_case_is_given_in_the_nominative_only_where_the_article_prints_it():
    text = "Президент Иван Зелинский приехал в Минск. По словам Зелинского, город «полностью разрушен»."
    (quote,) = marked(text, "ru")
    assert quote.speaker == "Иван Зелинский"
    (quote,) = marked("По словам Ивана Зелинского, город «полностью разрушен».", "ru")
    assert quote.speaker == "Ивана Зелинского"
