import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.sentences import sentences

SAMPLE = Path(__file__).parents[4] / "shared" / "quotes" / "seed-belarus.jsonl"


def quotes(text: str) -> tuple[Quote, ...]:
    document = Document(text)
    return read(document, sentences(document))


def said(text: str) -> list[str | None]:
    return [quote.speaker for quote in quotes(text) if quote.kind is not QuoteKind.INDIRECT]


def test_every_quotation_of_the_users_article_is_given_to_its_speaker_and_no_term_to_anybody():
    if not SAMPLE.exists():
        pytest.skip("the user's article is not at hand")
    article = json.loads(SAMPLE.read_text("utf-8"))
    found = {quote.span.start: quote for quote in quotes(article["text"])}
    for gold in article["quotes"]:
        if gold["kind"] == "scare":
            assert found[gold["start"]].speaker is None
        elif gold["kind"] != "indirect":
            assert found[gold["start"]].speaker == gold["speaker_name"]


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_is_read_the_same_twice_and_every_quote_is_a_slice_of_it_within_its_sentence(text):
    found = quotes(text)
    assert found == quotes(text)
    for quote in found:
        assert quote.text == quote.span.of(text)
        assert quote.sentence.covers(quote.span)
        assert 0 <= quote.confidence <= 1
