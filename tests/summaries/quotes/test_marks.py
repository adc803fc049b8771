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


STYLES = st.sampled_from(["“”", '""', "„“", "«»", "»«", "‘’", "„”", "「」"])
WORDS = st.lists(st.sampled_from(["we", "go", "don't", "Paris", "it’s", "dogs’", "now"]), min_size=1, max_size=6).map(
    " ".join
)


@st.composite
def _paragraph(draw: st.DrawFn) -> tuple[str, list[int]]:
    """A paragraph with the places of its quote marks: plain, quoted and said, split, or two quotations."""
    opening, closing = draw(STYLES)
    pieces = draw(st.lists(st.tuples(st.sampled_from(["He said ", "Smith wrote: ", "", "The "]), WORDS), max_size=3))
    text, places = "", []
    for lead, words in pieces:
        text += lead
        places.append(len(text))
        text += opening + words + "."
        places.append(len(text))
        text += closing + " "
    return (text + "It rained there.", places)


@given(st.lists(_paragraph(), min_size=2, max_size=6), st.data())
@settings(max_examples=150, deadline=None)
def test_a_lost_mark_changes_no_quotation_of_another_paragraph(paragraphs, data):
    def by_paragraph(texts: list[str]) -> list[list[str]]:
        whole, lines, at = "\n\n".join(texts), [], 0
        for text in texts:
            lines.append(Span(at, at + len(text)))
            at += len(text) + 2
        found = marks.scan(whole, lines)
        return [[m.inner.of(whole) for m in found if line.covers(m.outer)] for line in lines]

    texts = [text for text, _ in paragraphs]
    broken = data.draw(st.integers(0, len(texts) - 1))
    places = paragraphs[broken][1]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    after = by_paragraph([*texts[:broken], texts[broken][:at] + texts[broken][at + 1 :], *texts[broken + 1 :]])
    before = by_paragraph(texts)
    assert [q for n, q in enumerate(before) if n != broken] == [q for n, q in enumerate(after) if n != broken]
