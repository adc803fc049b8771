"""What a publisher takes back."""

import pytest

from summaries.corrections import NoticeKind, notices
from summaries.document import Document

BODY = "The ferry left the harbour at noon on Monday. Nobody was hurt, the owner said."


def kinds(text=BODY, title="Ferry leaves harbour"):
    return [notice.kind.value for notice in notices(Document(text, title=title))]


@pytest.mark.parametrize(
    "note",
    [
        "Correction: The ferry left at noon, not at one.",
        "Correction, March 3: The ferry left at noon.",
        "CORRECTION — The owner's name is Odhiambo.",
        "(Corrects day in first paragraph)",
        "Corrects spelling of the owner's name.",
        "(Refiles to add dropped word)",
        "Editor's note: An earlier version of this story misstated the hour.",
        "An earlier version of this article incorrectly said that the ferry sank.",
        "This article was amended on 3 March to give the right hour.",
        "This story has been corrected to say that nobody was hurt.",
        "Korrektur: Die Fähre fuhr am Mittag ab.",
    ],
)
@pytest.mark.parametrize("where", ["{note}\n\n{body}", "{body}\n\n{note}"])
def test_a_correction_is_found_where_it_stands_and_given_whole(note, where):
    text = where.format(note=note, body=BODY)
    [found] = notices(Document(text, title="Ferry leaves harbour"))
    assert found.kind is NoticeKind.CORRECTED
    assert found.span is not None
    assert found.span.of(text) == note


@pytest.mark.parametrize(
    "note",
    [
        "This story has been withdrawn.",
        "The article was retracted because its source had misled us.",
        "STORY WITHDRAWN",
        "Editor's note: this report has been withdrawn.",
        "Retraction: the ferry never left.",
    ],
)
def test_a_withdrawal_is_found(note):
    assert kinds(f"{note}\n{BODY}") == ["withdrawn"]


@pytest.mark.parametrize(
    "title",
    [
        "CORRECTED-Ferry leaves harbour",
        "UPDATE 2-CORRECTED-Ferry leaves harbour",
        "REFILE-Ferry leaves harbour",
        "Correction: Ferry leaves harbour",
        "CORRECTED (March 3)-Ferry leaves harbour",
    ],
)
def test_a_headline_says_so_too(title):
    assert kinds(title=title) == ["corrected"]


@pytest.mark.parametrize("title", ["STORY WITHDRAWN-Ferry leaves harbour", "Withdrawn: Ferry leaves harbour"])
def test_a_headline_withdraws(title):
    assert kinds(title=title) == ["withdrawn"]


@pytest.mark.parametrize(
    "text",
    [
        "Correction of the border took two years. The parties signed on Monday.",
        "The newspaper printed a correction: the minister had said no such thing.",
        "The correction was overdue, traders said after shares fell.",
        "The offer has been withdrawn, the ministry said. This story has been withdrawn from no shelf.",
        "Withdrawn troops returned to their base. The story was withdrawn, the editor of another paper said.",
        "The department of corrections said: nobody escaped.",
        "He corrected the record on Tuesday. Note: bring a coat.",
        "The article was amended by parliament, which made it law." + " It was long." * 60,
        "An earlier version of the plan was dropped.",
        "Corrects for wind. The instrument was built in 1987.",
    ],
)
def test_a_report_about_something_else_carries_no_note(text):
    assert kinds(text) == []


@pytest.mark.parametrize(
    "title",
    ["Withdrawn troops return", "Corrections officer hurt", "Market correction deepens", "Troops withdrawn from Herat"],
)
def test_a_headline_about_something_else_is_no_note(title):
    assert kinds(title=title) == []


def test_many_openings_take_no_longer_than_they_are_long():
    assert len(notices(Document("Correction: x\n" * 5_000))) == 5_000
    assert notices(Document("editor's note " * 40_000)) == ()
