import pytest

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.sentences import sentences


def reported(text: str, language: str) -> list[Quote]:
    document = Document(text, language=language)
    return [quote for quote in read(document, sentences(document)) if quote.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "words"),
    [
        ("de", "Die Lage sei ernst, sagte Ministerin Petra Vogel am Montag.", "Petra Vogel", "Die Lage sei ernst"),
        (
            "de",
            "Petra Vogel sagte, man habe die Brücke seit Mai gesperrt.",
            "Petra Vogel",
            "man habe die Brücke seit Mai gesperrt",
        ),
        (
            "de",
            "Am Abend erklärte Petra Vogel, dass die Brücke bis Mai gesperrt bleibt.",
            "Petra Vogel",
            "dass die Brücke bis Mai gesperrt bleibt",
        ),
        (
            "de",
            "Laut Petra Vogel bleibt die Brücke bis Mai gesperrt.",
            "Petra Vogel",
            "bleibt die Brücke bis Mai gesperrt",
        ),
        (
            "de",
            "Die Brücke bleibe bis Mai gesperrt, so Petra Vogel.",
            "Petra Vogel",
            "Die Brücke bleibe bis Mai gesperrt",
        ),
        (
            "de",
            "Die Polizei teilte mit, der Fahrer sei noch am Ort gestorben.",
            "Polizei",
            "der Fahrer sei noch am Ort gestorben",
        ),
        (
            "fr",
            "La ministre Claire Delorme a déclaré que le pont resterait fermé.",
            "Claire Delorme",
            "que le pont resterait fermé",
        ),
        (
            "fr",
            "Selon Claire Delorme, le pont restera fermé jusqu’en mai.",
            "Claire Delorme",
            "le pont restera fermé jusqu’en mai",
        ),
        (
            "fr",
            "Le pont restera fermé jusqu’en mai, a indiqué Claire Delorme.",
            "Claire Delorme",
            "Le pont restera fermé jusqu’en mai",
        ),
        (
            "fr",
            "Claire Delorme affirme qu’aucun blessé n’est à déplorer.",
            "Claire Delorme",
            "qu’aucun blessé n’est à déplorer",
        ),
    ],
)
def test_reported_speech_with_a_plain_subject_is_found_without_marks(language, text, speaker, words):
    (quote,) = reported(text, language)
    assert speaker in quote.speaker
    assert quote.text == words == quote.span.of(text)
    assert 0.5 <= quote.confidence < 0.8


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke wurde gesperrt, so dass Petra Vogel zu spät kam."),
        ("de", "Er sagte, die Brücke sei bis Mai gesperrt."),
        ("de", "Petra Vogel sprach, als die Brücke gesperrt war, mit den Bewohnern."),
        ("de", "Auf die Frage nach der Brücke im Norden, antwortete Petra Vogel."),
        ("de", "Petra Vogel sagte, die Brücke sei „bis Mai“ gesperrt."),
        ("de", "Laut war es in der Nacht auf der Brücke von Nordstadt."),
        ("de", "Niemand sagte, die Brücke sei bis Mai gesperrt."),
        ("fr", "La ville que Claire Delorme a visitée reste fermée."),
        ("fr", "Il a déclaré que le pont resterait fermé."),
        ("es", "Clara Montes dijo que el puente seguirá cerrado."),
    ],
)
def test_what_only_looks_reported_or_has_no_plain_subject_is_left_out(language, text):
    assert reported(text, language) == []
