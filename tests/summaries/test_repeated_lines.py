"""Lines that many articles of one source print are its furniture; what one article prints is not."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.cleaning import document_of
from summaries.cleaning.repeated import KnownLines, grown, packed, separated, unpacked
from summaries.document import Document

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


def lines_of(text: str) -> tuple[int, ...]:
    return separated(Document(text), KnownLines())[1]


def without(document: Document, known: KnownLines) -> Document:
    return separated(document, known)[0]


def counted(articles: Iterable[Iterable[int]]) -> KnownLines:
    return reduce(grown, articles, KnownLines())


def known(*names: str) -> KnownLines:
    return counted(lines_of(article(name)) for name in names)


def test_a_line_of_many_articles_of_a_source_is_left_out_of_the_next_one() -> None:
    text = article("storm")
    assert PLUG in document_of(text).kept()
    document = without(document_of(text), known("ferry", "school", "bridge", "herring"))
    assert PLUG not in document.kept()
    assert STORIES["storm"] in document.kept()
    assert SECOND.format(name="storm") in document.kept()


def test_the_third_article_tells_and_the_second_does_not() -> None:
    assert PLUG in without(document_of(article("storm")), known("ferry")).kept()
    assert PLUG not in without(document_of(article("storm")), known("ferry", "school")).kept()


def test_a_line_of_some_articles_only_is_no_furniture() -> None:
    others = [
        lines_of(f"{SECOND.format(name=number)}\n\nMore of number x{number} is told on the next page.")
        for number in "abcdefghijklmnopqrstuvwxyz"
    ]
    seldom = counted([*others, lines_of(article("ferry")), lines_of(article("school"))])
    assert PLUG in without(document_of(article("storm")), seldom).kept()


def test_an_article_that_comes_again_is_kept_whole() -> None:
    text = article("storm")
    again = counted([lines_of(text)] * 9)
    assert without(document_of(text), again).kept() == document_of(text).kept()


def test_a_long_paragraph_of_three_reports_is_what_the_source_says_of_their_event() -> None:
    background = (
        "The harbour was dug ninety years ago by four hundred men from the villages around it, and since then "
        "every council has promised to widen it, most of them in the spring before an election was held."
    )
    reports = [f"{article(name)}\n\n{background}" for name in ("ferry", "school", "storm")]
    known_lines = counted(map(lines_of, reports[:2]))
    assert background in without(document_of(reports[2]), known_lines).kept()


def test_a_number_in_a_line_makes_no_other_line_of_it() -> None:
    assert lines_of("Comments (14)") == lines_of("COMMENTS (3)")
    assert lines_of("Comments (14)") != lines_of("Replies (14)")


def test_what_is_known_of_a_source_is_bounded_and_keeps_what_comes_again() -> None:
    plug = lines_of(PLUG)
    many = counted((*plug, *range(number * 1_000, number * 1_000 + 250)) for number in range(1, 260))
    assert many.articles <= 200
    assert len(packed(many)) < 20_000
    assert PLUG not in without(Document(f"{article('storm')}"), many).kept()


def test_a_site_may_change_its_furniture() -> None:
    changed = counted(
        [*([lines_of(PLUG)] * 150), *([lines_of("Another plug of the harbour stands here since.")] * 120)]
    )
    assert counted([lines_of(PLUG)] * 150).articles >= 10
    assert changed.counts[lines_of(PLUG)[0]] < changed.articles / 2


@given(st.lists(st.sampled_from(sorted(STORIES)), max_size=8))
@settings(max_examples=20, deadline=None)
def test_what_is_known_comes_back_from_its_bytes(names: list[str]) -> None:
    assert unpacked(packed(known(*names))) == known(*names)


@given(st.lists(st.sampled_from(sorted(STORIES)), max_size=8), st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_no_text_and_no_count_makes_more_than_spans_of_the_text(names: list[str], text: str) -> None:
    document = without(document_of(text), known(*names))
    assert document.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in document.omitted)
    assert all(before.end < after.start for before, after in pairwise(document.omitted))
