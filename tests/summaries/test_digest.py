"""One reading of a document."""

from hypothesis import given
from hypothesis import strategies as st

from summaries import LONGEST, digest
from summaries.document import Document, Span

SENTENCE = "Kenya opened the Namanga crossing on Monday after two years of talks. "


@given(
    st.text(max_size=400)
    | st.lists(st.sampled_from(["“Yes,” he said. ", SENTENCE, "\n\n", "«Non», a dit Anne. "])).map("".join)
)
def test_everything_in_a_digest_is_a_slice_and_reading_twice_is_reading_once(text):
    document = Document(text)
    read = digest(document)

    assert read == digest(document)
    assert all(0 <= span.start < span.end <= len(text) for span in read.summary)
    assert all(quote.span.of(text) == quote.text for quote in read.quotes)
    assert all(quote.sentence.covers(quote.span) for quote in read.quotes)


def test_what_follows_the_longest_text_is_not_read():
    text = SENTENCE * (LONGEST // len(SENTENCE) + 50)
    cut = Document(text, omitted=(Span(LONGEST - 10, LONGEST + 10), Span(LONGEST + 20, LONGEST + 30)))

    for document in (Document(text), cut):
        assert all(span.end <= LONGEST for span in digest(document).summary)
