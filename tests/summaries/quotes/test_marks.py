from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Span
from summaries.quotes import marks, paragraphs
from summaries.sentences import sentences

MARKS = "\"'“”„‟‘’‚«»‹›「」『』`"
TANGLED = st.text(alphabet=st.sampled_from([*MARKS, *"ab s.,?!\n—("]), max_size=120)


def quoted(text: str) -> list[str]:
    return [marked.inner.of(text) for marked in scan(text)]


def scan(text: str) -> list[marks.Marked]:
    return marks.scan(text, paragraphs(sentences(Document(text)), ()))


def test_straight_curly_and_doubled_marks_are_read():
    assert quoted('"We go," he said. "Now."') == ["We go,", "Now."]
    assert quoted("“We go,” he said. “Now.”") == ["We go,", "Now."]
    assert quoted("''We go,'' he said. ``Now.''") == ["We go,", "Now."]
    assert quoted('“We go," he said. ‘‘') == ["We go,"]


def test_british_single_marks_are_read_and_apostrophes_are_not():
    assert quoted("The farmers' union said 'we won't sell the hens' and left.") == ["we won't sell the hens"]
    assert quoted("It’s the men’s fault; ‘we didn’t know,’ she said in the ’90s.") == ["we didn’t know,"]
    assert quoted("Don't blame the workers' council, it's theirs.") == []


def test_marks_of_other_languages_are_read():
    assert quoted("„Wir gehen“, sagte er.") == ["Wir gehen"]
    assert quoted("»Wir gehen«, sagte er.") == ["Wir gehen"]
    assert quoted("« Nous partons », dit-elle.") == [" Nous partons "]
    assert quoted("«Мы уходим», — сказал он.") == ["Мы уходим"]
    assert quoted("「行きます」と彼は言った。") == ["行きます"]


def test_a_nested_quotation_is_part_of_the_outer_one():
    assert quoted("“He told me ‘go’ and I went,” she said.") == ["He told me ‘go’ and I went,"]
    assert quoted("»Er rief ›halt‹ und ging«, sagte sie.") == ["Er rief ›halt‹ und ging"]


def test_a_lost_mark_does_not_shift_the_rest_of_its_paragraph():
    assert quoted('"We go, he said. "Then we left," she said. "All of us."') == ["Then we left,", "All of us."]
    assert quoted('We go," he said. "Then we left," she said.') == ["Then we left,"]


def test_a_lost_mark_does_not_reach_the_next_paragraph():
    assert quoted('The so-called "plan was late.\n\n"We go," he said.')[-1] == "We go,"


def test_a_quotation_over_two_paragraphs_runs_on():
    found = scan("“We waited.\n\n“Nobody came,” she said.")
    assert [marked.goes_on for marked in found] == [True, False]


@given(TANGLED)
@settings(max_examples=150)
def test_spans_are_in_order_apart_and_within_the_text(text):
    spans = [marked.outer for marked in scan(text)]
    assert all(Span(0, len(text)).covers(span) for span in spans)
    assert all(one.end <= two.start for one, two in pairwise(spans))


@given(TANGLED)
@settings(max_examples=100)
def test_what_stands_in_one_paragraph_never_changes_another(text):
    text = text.replace("\n", " ")
    sure = "\n\n“We go,” he said."
    assert quoted(text + sure)[-1] == "We go,"
