import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.quotes.languages import language_of
from summaries.sentences import sentences

FOLDER = Path(__file__).parent / "passages"
LANGUAGES = ("de", "fr", "es", "ru", "uk")
PRECISION, RECALL = 0.9, 0.85
LATER_RECALL = 0.8


def marked(text: str, language: str | None = None) -> list[Quote]:
    document = Document(text, language=language)
    return [quote for quote in read(document, sentences(document)) if quote.kind is not QuoteKind.INDIRECT]


def passages(language: str, folder: Path = FOLDER) -> list[tuple[str, list[str]]]:
    """Each passage with a surname or head noun for each of its quotations; "-" for nobody."""
    blocks = (folder / f"{language}.txt").read_text("utf-8").strip().split("\n\n")
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
def test_passages_of_kinds_met_later_are_rarely_given_to_the_wrong_speaker(language):
    """Written before their kinds were mended, so harder: fewer speakers, no more mistakes."""
    right = wrong = named = 0
    for text, names in passages(language, FOLDER / "later"):
        quotes = marked(text, language)
        assert len(quotes) == len(names), text
        pairs = list(zip(names, [quote.speaker for quote in quotes], strict=True))
        named += sum(name != "-" for name in names)
        right += sum(speaker is not None and name.lower() in speaker.lower() for name, speaker in pairs)
        wrong += sum(speaker is not None and name.lower() not in speaker.lower() for name, speaker in pairs)
    assert right >= PRECISION * (right + wrong)
    assert right >= LATER_RECALL * named


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


PIECES = st.sampled_from(
    ["«", "»", "„", "“", "”", "— ", "– ", "—", ", — ", "сказал ", "a déclaré ", "dijo ", "sagte ", "он ", "de ",
     "Иван Громов ", "Paul Renard", "selon ", "по словам ", ", ", ". ", "! ", "\n\n", "слово ", "mot ", "а ", "**",
     "Q: ", "[x] ", "Wort "]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=60).map("".join), st.sampled_from(["de", "fr", "es", "ru", "uk", "it", "pl", "zh", None])
)
@settings(max_examples=120, deadline=None)
def test_any_text_of_any_language_gives_slices_apart_within_their_sentences(text, language):
    quotes = marked(text, language)
    for quote in quotes:
        assert quote.text == quote.span.of(text) != ""
        assert quote.sentence.covers(quote.span)
        assert quote.speaker is None or quote.kind is not QuoteKind.SCARE
    assert all(one.span.end <= two.span.start for one, two in pairwise(quotes))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mark_lost_in_one_paragraph_changes_no_quotation_of_another(language):
    texts = [text for text, _ in passages(language)][:12]
    whole = "\n\n".join(texts)
    before = {quote.text for quote in marked(whole, language)}
    for number, text in enumerate(texts):
        at = next((i for i, letter in enumerate(text) if letter in "»“”"), None)
        if at is None:
            continue
        broken = [*texts[:number], text[:at] + text[at + 1 :], *texts[number + 1 :]]
        after = {quote.text for quote in marked("\n\n".join(broken), language)}
        own = {quote.text for quote in marked(text, language)}
        assert before - own <= after


@pytest.mark.parametrize(
    "piece", ["«", "— а", "— сказал ", "„", "“‘", "»«", "Q: a\n\n", "«а, — сказал он. — ", "Er sei „a“, "]
)
@pytest.mark.parametrize("language", ["ru", "de"])
def test_reading_hostile_marks_takes_time_in_proportion_to_length(piece, language):
    """Counted in calls, not in seconds: twice the text makes about twice the calls."""

    def calls(times: int) -> int:
        count = 0

        def counting(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event == "call"

        marked(piece * times, language)
        sys.setprofile(counting)
        try:
            marked(piece * times, language)
        finally:
            sys.setprofile(None)
        return count

    assert calls(800) < 2.6 * calls(400) + 2_000
