"""A briefing as a file: nothing but slices of articles, each cited, and nothing in it acts."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.exports import EXPORTS, as_json, html, markdown
from bot.models import Briefing, Detail
from summaries import digest
from summaries.briefs import compose
from summaries.document import Document, Line, Slot, Span
from tests import records
from tests.records import BERLIN, BRIEF, HERALD, NOON

HOSTILE = "<script>alert(1)</script> [link](javascript:x) **bold** `code` # heading | <@1> & ~~"


def briefing(*documents: Document) -> Briefing:
    brief = compose(documents, [digest(document) for document in documents], words=300)
    return Briefing((brief,), (1,), Detail.FULL, NOON)


@pytest.mark.parametrize("name", EXPORTS)
def test_every_line_its_speaker_and_its_source_stand_in_the_file(name):
    given_briefing = records.briefing(BRIEF)
    text = EXPORTS[name].write(given_briefing)
    words = re.sub(r"\\(?=[^\w\s\"])", "", text) if name == "markdown" else text
    words = lxml.html.fromstring(text).text_content() if name == "html" else words
    assert given_briefing.briefs[0].lines
    for line in given_briefing.briefs[0].lines:
        assert line.text in words
    assert "Ronald Reagan" in words
    assert "https://morning.example/1987/wall" in text
    assert "Anna Beispiel" in words


def test_the_json_form_gives_each_line_its_place_in_its_article():
    made = json.loads(as_json(briefing(BERLIN, HERALD)))
    (brief,) = made["briefs"]
    documents = {
        source["number"]: document for source, document in zip(brief["sources"], (BERLIN, HERALD), strict=True)
    }
    for line in brief["lines"]:
        assert documents[line["source"]].text[line["start"] : line["end"]] == line["text"]
        assert line["source"] in line["sources"]


def test_a_line_that_is_no_slice_is_in_no_file():
    true = briefing(BERLIN)
    forged = Line(Slot.WHAT_HAPPENED, 0, Span(0, 9), "Somebody invented this.")
    brief = replace(true.briefs[0], lines=(*true.briefs[0].lines, forged))
    for export in EXPORTS.values():
        assert "invented" not in export.write(replace(true, briefs=(brief,)))


def test_sources_are_numbered_over_all_briefs_of_a_briefing():
    one, other = briefing(BERLIN).briefs[0], briefing(HERALD).briefs[0]
    made = json.loads(as_json(Briefing((one, other), (1, 2), Detail.DAY, NOON)))
    assert [source["number"] for brief in made["briefs"] for source in brief["sources"]] == [1, 2]


def test_what_an_article_holds_does_not_act_in_html():
    document = replace(BERLIN, title=HOSTILE, site=HOSTILE, authors=(HOSTILE,), url='https://x.example/"><img src=x>')
    page = lxml.html.fromstring(html(briefing(document)))
    assert {element.tag for element in page.iter() if isinstance(element.tag, str)} <= {
        "html", "head", "meta", "title", "style", "body", "article", "h2", "h3", "ul", "ol", "li", "a", "p", "div",
        "blockquote", "footer",
    }  # fmt: skip
    assert all(link.startswith(("#", "https://x.example/")) for link in page.xpath("//a/@href"))


def test_what_an_article_holds_does_not_act_in_markdown():
    text = markdown(briefing(replace(BERLIN, title=HOSTILE)))
    assert r"\<script\>" in text
    assert r"\[link\]" in text
    assert r"\*\*bold\*\*" in text
    assert not re.search(r"(?<!\\)\]\(javascript", text)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "http://[", "ftp://x.example/", None])
def test_an_address_that_is_none_is_no_link(url):
    given_briefing = briefing(replace(BERLIN, url=url))
    assert "href=" not in html(given_briefing).replace('href="#', "")
    assert "](<" not in markdown(given_briefing)
    assert json.loads(as_json(given_briefing))["briefs"][0]["sources"][0]["url"] is None


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=80))
def test_any_headline_keeps_every_format_in_order(title):
    given_briefing = briefing(replace(BERLIN, title=title))
    assert json.loads(as_json(given_briefing))["briefs"][0]["lines"]
    assert markdown(given_briefing).count("\n# ") == 0
    assert len(lxml.html.fromstring(html(given_briefing)).xpath("//h2")) == 1
