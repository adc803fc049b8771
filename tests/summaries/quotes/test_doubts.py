"""What a reader must not be told: another's office as a role, or a speaker where somebody else's words are passed on."""

# ruff: noqa: E501 - a passage stands on its line

import pytest

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.sentences import sentences


def marked(text: str) -> list[Quote]:
    document = Document(text)
    return [quote for quote in read(document, sentences(document)) if quote.kind is not QuoteKind.INDIRECT]


@pytest.mark.parametrize(
    "opening",
    [
        "In a phone call with Boris Falk, President Anna Lind said the talks failed.",
        "After meeting Boris Falk, Chancellor Anna Lind flew home.",
        "After meeting Boris Falk, the chancellor flew home.",
        "Unlike Boris Falk, the former general Anna Lind stayed.",
        "According to Boris Falk, President Anna Lind stayed.",
        "When asked about Boris Falk, the president laughed.",
    ],
)
def test_who_comes_after_an_opening_phrase_is_no_description_of_who_closes_it(opening):
    [quote] = marked(opening + " “We will wait,” Falk said.")
    assert (quote.speaker, quote.role) == ("Boris Falk", None)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "According to Boris Falk, a professor of law, it is over. “We will wait,” Falk said.",
            "a professor of law",
        ),
        ("In Riga, the crowd met Boris Falk, the mayor of Varna. “We will wait,” Falk said.", "the mayor of Varna"),
        (
            "“We will wait,” said Ida Falk, the powerful sister of leader Boris Falk.",
            "the powerful sister of leader Boris Falk",
        ),
        ("On Monday Boris Falk, a teacher from Varna, said it was “a long wait”.", "a teacher from Varna"),
    ],
)
def test_an_apposition_is_kept_where_it_can_only_be_the_persons_own(text, role):
    [quote] = marked(text)
    assert quote.role == role


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Lind quoted Karl Berg: “We will fight on the beaches.”", "Karl Berg"),
        ("Boris Falk recalled the words of Anna Lind: “We will fight on the beaches.”", "Anna Lind"),
        ("Karl Berg said Boris Falk told him: “We will fight on the beaches.”", "Boris Falk"),
        ("Anna Lind told reporters that Boris Falk had warned her: “We will fight on the beaches.”", "Boris Falk"),
        ("Anna Lind, asked about Boris Falk's claim that “the boats will come on Monday”, laughed.", "Boris Falk"),
        ("Anna Lind told Boris Falk: “We will fight on the beaches.”", "Anna Lind"),
    ],
)
def test_words_that_are_passed_on_are_theirs_who_first_said_them(text, speaker):
    [quote] = marked(text)
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The sign on the door read: “No entry to anybody today”.", None),
        ("Boris Falk's post on X read: “We will never give up the boats.”", "Boris Falk"),
        ("Boris Falk wrote in a note: “We will never give up the boats.”", "Boris Falk"),
    ],
)
def test_a_thing_with_words_on_it_says_nothing_by_itself(text, speaker):
    [quote] = marked(text)
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Reporters shouted “Will you resign?” as Boris Falk left. Protesters chanted “Falk must go”.",
        "Officials said “the train broke down”. Workers replied “that is a lie”.",
    ],
)
def test_a_neighbours_speaker_is_never_plain_where_the_sentence_has_its_own(text):
    quote = marked(text)[-1]
    assert quote.kind is not QuoteKind.SCARE
    assert quote.confidence < 0.5


@pytest.mark.parametrize("who", ["Anna Lind", "Minister Lindqvarn"])
def test_he_is_never_plainly_whom_she_was(who):
    text = f"{who} spoke to the crowd. “You promised us boats,” she added. “And you will get them,” he answered."
    she, he = marked(text)
    assert she.speaker is not None
    assert he.speaker != she.speaker or he.confidence < 0.5
