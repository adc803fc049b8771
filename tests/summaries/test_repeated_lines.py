"""Lines that many articles of one source print are its furniture; what one article prints is not."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.cleaning import document_of
from summaries.cleaning.repeated import KnownLines, counted, lines_of, without

# A plug that nothing but its coming again gives away.
PLUG = "The harbour never sleeps, and neither do the people who write about it for those who live there."
STORIES = {
    "ferry": "The night ferry will stop in autumn, the company said, because too few passengers have used it.",
    "school": "Two schools on the northern bank will share one roof from September, the council decided on Monday.",
    "bridge": "Engineers found cracks in the old bridge and closed one of its lanes to lorries until further notice.",
    "herring": "Herring has become so dear that the smokehouse in the market now sells it on three days a week only.",
    "storm": "The storm tore forty roofs off in the fishing quarter, and the mayor asked the capital for help.",
}
SECOND = "Nobody was hurt, according to the {name} office, which means to report again before the end of the week."


def article(name: str) -> str:
    return f"{STORIES[name]}\n\n{SECOND.format(name=name)}\n\nComments ({len(name)})\n\n{PLUG}\n"


def known(*names: str) -> KnownLines:
    return counted(lines_of(article(name)) for name in names)


def test_a_line_of_many_articles_of_a_source_is_left_out_of_the_next_one() -> None:
    text = article("storm")
    assert PLUG in document_of(text).kept()
    document = without(document_of(text), known("ferry", "school", "bridge", "herring"))
    assert PLUG not in document.kept()
    assert STORIES["storm"] in document.kept()
    assert SECOND.format(name="storm") in document.kept()


def test_a_few_articles_say_nothing_of_their_source_yet() -> None:
    assert PLUG in without(document_of(article("storm")), known("ferry", "school", "bridge")).kept()


def test_an_article_that_comes_again_is_kept_whole() -> None:
    text = article("storm")
    again = counted([lines_of(text)] * 9)
    assert without(document_of(text), again).kept() == document_of(text).kept()


def test_a_number_in_a_line_makes_no_other_line_of_it() -> None:
    assert lines_of("Comments (14)") == lines_of("COMMENTS (3)")
    assert lines_of("Comments (14)") != lines_of("Replies (14)")


def test_what_is_counted_of_a_source_holds_none_of_its_words() -> None:
    assert not any(word in line for line in lines_of(article("ferry")) for word in ("ferry", "harbour"))


@given(st.lists(st.sampled_from(sorted(STORIES)), max_size=8), st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_no_text_and_no_count_makes_more_than_spans_of_the_text(names: list[str], text: str) -> None:
    document = without(document_of(text), known(*names))
    assert document.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in document.omitted)
    assert all(before.end < after.start for before, after in pairwise(document.omitted))
