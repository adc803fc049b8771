import pytest

from summaries.document import Document
from summaries.quotes import paragraphs, read
from summaries.quotes.transcripts import turns
from summaries.sentences import sentences


def found(text: str) -> list[tuple[str, str]]:
    lines = paragraphs(sentences(Document(text)), ())
    return [(turn.label, turn.words.of(text)) for turn in turns(text, lines)]


def test_names_in_capitals_are_labels():
    text = "PENN: We have a plan.\n\nHALE: It failed before.\n\nPENN: Not in this way."
    assert [label for label, _ in found(text)] == ["PENN", "HALE", "PENN"]


def test_question_and_answer_are_labels():
    text = "Q: Will the drills go on?\n\nA: They will, until May.\n\nQ: And after that?\n\nA: We shall see then."
    assert found(text)[1] == ("A", "They will, until May.")
    assert len(found(text)) == 4


def test_a_role_may_carry_a_name_in_brackets():
    text = (
        "Moderator (Anna Roe): Welcome to the hall.\n\nReporter: What is the plan?\n\n"
        "Moderator (Anna Roe): There is none."
    )
    assert [label for label, _ in found(text)] == ["Moderator", "Reporter", "Moderator"]


def test_bold_labels_and_stage_directions_are_left_out_of_the_words():
    text = (
        "**Anna Roe:** [laughs] We never planned it.\n\n**John Hale**: That is not true.\n\n"
        "**Anna Roe:** (APPLAUSE) It is all true."
    )
    assert found(text) == [
        ("Anna Roe", "We never planned it."),
        ("John Hale", "That is not true."),
        ("Anna Roe", "It is all true."),
    ]


@pytest.mark.parametrize("label", ["Tags", "Photo", "Editing by", "Reporting by", "Read more", "Source"])
def test_the_lines_of_a_page_are_no_turns(label):
    text = (
        f"{label}: The port, the war\n\n{label}: Anna Roe and John\n\nTopics: The war at sea\n\n{label}: One two three"
    )
    assert found(text) == []


def test_a_heading_with_a_colon_is_no_turn():
    assert (
        found("What we know so far: the port burned.\n\nWhat comes next: nobody can say.\n\nThe end: is near now.")
        == []
    )


def test_the_turns_of_an_article_have_the_fullest_name():
    text = "Anna Roe met John Hale.\n\nROE: We have a plan.\n\nHALE: It failed before.\n\nROE: Not in this way."
    document = Document(text)
    assert [quote.speaker for quote in read(document, sentences(document))] == ["Anna Roe", "John Hale", "Anna Roe"]
