import pytest

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.sentences import sentences


def reported(text: str) -> list[Quote]:
    document = Document(text)
    return [quote for quote in read(document, sentences(document)) if quote.kind is QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Belarusian officials stated that the drills would go on.", "officials", "that the drills would go on"),
        ("John Marlow has denied that the army took part.", "Marlow", "that the army took part"),
        ("The bridge was hit by two drones, the ministry said.", "ministry", "The bridge was hit by two drones"),
        ("The bridge was hit by two drones, said John Marlow.", "Marlow", "The bridge was hit by two drones"),
        ("The company said it would close three plants.", "company", "it would close three plants"),
        ("John Marlow warned of a new attack on the port.", "Marlow", "of a new attack on the port"),
        ("John Marlow vowed to rebuild the burned port.", "Marlow", "to rebuild the burned port"),
        (
            "According to Anna Roe, the convoy had left the city at noon.",
            "Roe",
            "the convoy had left the city at noon",
        ),
        ("MINSK (AP) — The convoy left the city at noon, Anna Roe said.", "Roe", "The convoy left the city at noon"),
    ],
)
def test_reported_speech_is_found_with_its_speaker(text, speaker, words):
    (quote,) = reported(text)
    assert quote.text == words
    assert quote.speaker is not None
    assert speaker in quote.speaker


def test_what_the_verb_takes_back_is_noted():
    assert [quote.negated for quote in reported("John Marlow denied that the army took part.")] == [True]
    assert [quote.negated for quote in reported("John Marlow has not said that the army took part.")] == [True]
    assert [quote.negated for quote in reported("John Marlow said that the army took part.")] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Asked if the army had taken part, John Marlow replied: “Ask the army.”",
        "The states holding contests in March vote on the new law.",
        "When the convoy arrived, John Marlow announced.",
        "One said that the army took part.",
    ],
)
def test_what_is_not_plainly_said_by_somebody_is_no_reported_speech(text):
    assert reported(text) == []
