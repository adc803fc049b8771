from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.errors import FormatError, Trouble
from bot.models import Entry, Page
from bot.sources import extraction
from bot.sources.markup import paragraphs, plain

ARTICLE = (Path(__file__).parents[1] / "data" / "pages" / "article.html").read_text("utf-8")
URL = "https://herald.example/2026/02/10/canal-reopens-after-nine-weeks"
SENTENCE = "The second lock was promised in the spring, and the council has asked about it every month since then. "
PROSE = "".join(f"<p>{number}. {SENTENCE}{SENTENCE}</p>" for number in range(8))


def page(html: str, url: str = URL) -> Page:
    return Page(url, html, datetime(2026, 2, 12, tzinfo=UTC))


def built(body: str, head: str = "", url: str = URL):
    html = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return extraction.understood(page(html, url))


def test_an_article_becomes_a_document_with_nothing_but_the_article():
    document = extraction.extract(page(ARTICLE))
    parts = document.text.split("\n\n")
    assert len(parts) == 5
    assert parts[0].startswith("The canal reopened to ships on Tuesday, nine weeks after a landslide had closed")
    assert parts[-1].startswith("Ferries between the two banks")
    assert "newsletter" not in document.text
    assert document.kept() == document.text
    assert document.omitted == ()


def test_an_article_says_who_wrote_it_and_when_in_its_own_zone():
    document = extraction.extract(page(ARTICLE))
    assert document.title == "Canal reopens after nine weeks"
    assert document.authors == ("Ann Weir", "Tom Dale")
    assert document.published == datetime(2026, 2, 10, 8, tzinfo=timezone(timedelta(hours=2)))
    assert document.published.utcoffset() == timedelta(hours=2)
    assert (document.language, document.site) == ("en", "The Harbour Herald")


def test_an_article_lives_where_it_says_without_tracking():
    amp = page(ARTICLE, "https://amp.herald.example/x?fbclid=1")
    assert extraction.extract(amp).url == "https://herald.example/2026/02/10/canal-reopens-after-nine-weeks"


@pytest.mark.parametrize(
    "own", ["https://other.example/2026/02/10/copied-from-elsewhere-today", "/", "/news/", "http://["]
)
def test_an_address_of_its_own_that_cannot_be_right_is_not_believed(own):
    document = built(PROSE, f'<link rel="canonical" href="{own}">', URL + "?utm_medium=feed").document
    assert document.url == URL


@pytest.mark.parametrize(
    ("url", "own", "believed"),
    [
        ("https://evil.blogs.example/x-1", "https://good.blogs.example/2026/02/10/the-post", False),
        ("https://evil.blogs.example/x-1", "https://blogs.example/2026/02/10/the-post", False),
        ("https://evil.blogs.example/x-1", "https://www.good.blogs.example/2026/02/10/the-post", False),
        ("https://herald.example:8443/x-1", "https://herald.example/2026/02/10/the-post", False),
        ("https://herald.example/x-1", "https://www.herald.example/2026/02/10/the-post", True),
        ("https://m.herald.example/x-1", "https://www.herald.example:443/2026/02/10/the-post", True),
        ("https://mobile.herald.example/x-1", "https://HERALD.example/2026/02/10/the-post", True),
    ],
)
def test_only_another_edition_of_the_same_host_may_be_an_articles_own_address(url, own, believed):
    document = built(PROSE, f'<link rel="canonical" href="{own}">', url).document
    assert (document.url != url) is believed


def test_a_page_from_a_file_is_read_without_an_address():
    reading = extraction.understood(page(ARTICLE.replace("og:site_name", "x").replace("publisher", "x"), ""))
    assert reading.page_type == "article"
    assert reading.document.url == "https://herald.example/2026/02/10/canal-reopens-after-nine-weeks"
    bare = built(PROSE, "", "").document
    assert (bare.url, bare.site) == (None, None)


# --- metadata, one source after the other ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "body", "day"),
    [
        ('<meta property="article:published_time" content="2026-01-02T03:00:00Z">', "", "2026-01-02"),
        ('<meta property="article:modified_time" content="2026-01-02T03:00:00Z">', "", None),
        ('<meta name="dc.date.issued" content="2026-01-02">', "", "2026-01-02"),
        ("", '<time datetime="2026-01-02T03:00:00Z">then</time>', "2026-01-02"),
        ("", '<p class="updated"><time datetime="2026-01-02T03:00:00Z">then</time></p>', None),
        ("", '<span class="post-date">2 January 2026</span>', "2026-01-02"),
        ("", "<h1>Canal</h1><div>2 January 2026</div>", "2026-01-02"),
        ("", "<p>It began on 2 January 2026 and went on for long.</p>", None),
    ],
)
def test_the_date_is_one_that_is_stated_as_such(head, body, day):
    found = built(body + PROSE, head, "https://herald.example/a").document.published
    assert (found.date().isoformat() if found else None) == day


def test_the_address_gives_the_day_if_nothing_else_does():
    found = built(PROSE).document.published
    assert found == datetime(2026, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "body", "authors"),
    [
        ('<meta name="author" content="By Ann Weir and Tom Dale">', "", ("Ann Weir", "Tom Dale")),
        ('<meta property="article:author" content="https://social.example/annweir">', "", ()),
        ('<meta name="author" content="admin">', "", ()),
        ('<meta property="og:site_name" content="The Herald"><meta name="author" content="The Herald">', "", ()),
        ("", '<a rel="author" href="/ann">Ann Weir</a>', ("Ann Weir",)),
    ],
)
def test_authors_are_people(head, body, authors):
    assert built(body + PROSE, head).document.authors == authors


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Canal reopens at last - The Herald</title>", "<h1>The Herald</h1>", "Canal reopens at last"),
        ('<meta property="og:title" content="The canal opens">', "<h1>The canal opens!</h1>", "The canal opens!"),
        ("<title>Why the canal reopens | Herald</title>", "<h1>Why the canal reopens</h1>", "Why the canal reopens"),
        ("", "<h1>Canal</h1>", "Canal"),
    ],
)
def test_the_headline_is_the_one_that_readers_see(head, body, title):
    assert built(body + PROSE, head).document.title == title


def test_two_statements_that_agree_outvote_a_third():
    linked = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Port: Canal reopens"}</script>'
    card = '<meta property="og:title" content="Port: Canal reopens">'
    assert built("<h1>Canal reopens</h1>" + PROSE, linked + card).document.title == "Port: Canal reopens"


def test_a_text_that_only_machines_are_shown_is_read_if_the_page_has_none():
    body = "\\n".join([SENTENCE * 3] * 3)
    script = f'<script type="application/ld+json">{{"@type": "Article", "articleBody": "{body}"}}</script>'
    document = built("<p>Loading.</p>", script).document
    assert document.text == "\n\n".join([(SENTENCE * 3).strip()] * 3)


@pytest.mark.parametrize(
    "script", ["{", '{"@type": 7}', "[" * 5000, "<!-- {} -->", "null", '{"@graph": {"@type": "Article"}}']
)
def test_broken_facts_are_no_facts(script):
    assert built(PROSE, f'<script type="application/ld+json">{script}</script>').page_type == "article"


# --- what is no article ----------------------------------------------------------------------------------------------

LINKS = "".join(f'<li><a href="/2026/{n}">Something that happened somewhere, number {n}</a></li>' for n in range(60))
NOT_ARTICLES = {
    "login": ("<h1>Members</h1><p>Please sign in to continue reading this article.</p><input type=password>", "", URL),
    "wall": ("<h1>Just a moment...</h1><p>Verify that you are human.</p>", "<title>Just a moment...</title>", URL),
    "empty": ("<div id=app></div>", "", URL),
    "forum": (PROSE, "", "https://herald.example/threads/canal.377/"),
    "product": (
        "<p>A lock, € 40</p><button>Add to cart</button>" + PROSE,
        '<meta property="og:type" content="product">',
        URL,
    ),
    "listing": (PROSE, "", "https://herald.example/"),
    "page": ("<p>We do many things.</p>" * 40, "", "https://herald.example/what"),
    "consent": ("<h1>We value your privacy</h1><p>Accept all cookies or pay.</p><button>OK</button>", "", URL),
    "paywall": ("<h1>Canal</h1><p>The canal is open.</p><p>Subscribe to continue reading.</p>", "", URL),
    "error": ("<h1>Page not found</h1><p>Try our front page.</p>", "<title>404 - Herald</title>", URL),
    "search": (f"<h1>Results for canal</h1><ul>{LINKS}</ul>", "", "https://herald.example/search?q=canal"),
    "video": ("<h1>Canal</h1><video></video><p>The canal opens.</p>", "", "https://herald.example/video/canal-opens"),
    "gallery": ("<h1>Canal</h1><p>Ten pictures.</p>", "", "https://herald.example/fotostrecke/canal-opens"),
    "about": (PROSE, "", "https://herald.example/about-us"),
}
OTHER_LANGUAGES = [
    ("wall", "<h1>Nur einen Moment…</h1><p>Bitte warten.</p>"),
    ("wall", "<h1>herald.example</h1><script src='https://challenges.cloudflare.com/x.js'></script><p>Wait.</p>"),
    ("consent", "<h1>Nous respectons votre vie privée</h1><p>Accepter les cookies.</p>"),
    ("paywall", "<h1>Canal</h1><p>Il vous reste 80 % de cet article à lire.</p>"),
    ("paywall", "<h1>Kanal</h1><p>Jetzt weiterlesen mit Abo.</p>"),
    ("error", "<h1>Página no encontrada</h1><p>Lo sentimos.</p>"),
    ("error", "<h1>Страница не найдена</h1><p>Увы.</p>"),
    ("error", "<h1>ページが見つかりません</h1>"),
    ("login", "<h1>Konto</h1><p>Bitte melden Sie sich an.</p><input type=password>"),
]


@pytest.mark.parametrize("kind", NOT_ARTICLES)
def test_what_is_no_article_is_named_and_refused(kind):
    body, head, url = NOT_ARTICLES[kind]
    assert built(body, head, url).page_type == kind
    with pytest.raises(FormatError) as caught:
        extraction.extract(page(f"<html><head>{head}</head><body>{body}</body></html>", url))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("kind", "body"), OTHER_LANGUAGES)
def test_what_is_no_article_is_named_in_other_languages_too(kind, body):
    assert built(body, "", "https://herald.example/a").page_type == kind


def test_a_refusal_says_what_kind_of_trouble_it_is():
    for kind, why in (("login", Trouble.LOGIN), ("paywall", Trouble.PAYMENT), ("error", Trouble.NOT_FOUND)):
        body, head, url = NOT_ARTICLES[kind]
        with pytest.raises(FormatError) as caught:
            extraction.extract(page(f"<html><head>{head}</head><body>{body}</body></html>", url))
        assert caught.value.why is why


def test_the_free_part_of_an_article_is_read_and_marked():
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    free = f"<article><h1>Canal</h1><p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p></article>"
    offer = "<div>Subscribe to continue reading.</div>"
    assert built(free + offer, script).partial
    assert built(free + offer, script).page_type == "article"
    assert not built(free, script).partial
    assert not built(f"<article>{PROSE * 4}</article>{offer}", script).partial


def test_a_live_blog_is_an_article_and_named():
    posts = "".join(f"<div><time>1{n}:00</time><p>{n}. {SENTENCE}{SENTENCE}</p></div>" for n in range(8))
    reading = built(f"<article><h1>Live updates: the canal opens</h1>{posts}</article>")
    assert (reading.page_type, reading.live) == ("article", True)
    assert not built(f"<h1>Lives on the canal</h1>{PROSE}").live


def test_words_about_walls_errors_and_subscribers_do_not_unmake_an_article():
    words = "<p>Access denied, said the page. Page not found. We value your privacy. Please sign in to the canal.</p>"
    assert built(f"<h1>Canal</h1>{PROSE}{words}").page_type == "article"


@pytest.mark.parametrize("title", ["Report 404", "Route 404 opens after nine weeks", "404 ships pass the canal"])
def test_a_number_alone_in_a_headline_is_no_error(title):
    assert built(f"<h1>{title}</h1><p>{SENTENCE * 3}</p><p>{SENTENCE * 3}</p>").page_type == "article"


@pytest.mark.parametrize("title", ["404", "Error 404", "404 Not Found", "HTTP 404", "404: page missing"])
def test_a_heading_that_says_it_is_an_error_is_one(title):
    assert built(f"<h1>{title}</h1><p>{SENTENCE * 3}</p>", "", "https://herald.example/a").page_type == "error"


def test_a_list_of_links_is_a_listing():
    assert built(f"<ul>{LINKS}</ul>", "", "https://herald.example/latest-news-from-the-harbour").page_type == "listing"


@pytest.mark.parametrize("html", ["", " ", "\0"])
def test_nothing_is_refused(html):
    with pytest.raises(FormatError, match="empty"):
        extraction.extract(page(html))


@given(st.text(max_size=200) | st.binary(max_size=200).map(lambda body: body.decode("latin-1")))
@settings(max_examples=60, deadline=None)
def test_any_text_gives_a_reading_or_a_format_error(text):
    for html in (text, f"<html><body><article>{text}{PROSE}", f'<script type="application/ld+json">{text}'):
        try:
            document = extraction.understood(page(html)).document
        except FormatError:
            continue
        assert document.kept() == document.text


HEAVY = {
    "attributes": "<div " + " ".join(f'a{n}="x"' for n in range(100_000)) + ">" + PROSE,
    "depth": "<div>" * 300_000 + PROSE,
    "cells": "<table>" + "<tr><td>x</td></tr>" * 50_000,
    "one class around another": '<div class="date">' * 200 + "x " * 200_000,
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_page_made_to_be_slow_is_refused_or_read(name):
    with contextlib.suppress(FormatError):
        extraction.understood(page(HEAVY[name]))


# --- what the feed carries -------------------------------------------------------------------------------------------


def test_a_feeds_own_text_becomes_plain_paragraphs():
    last = "The caf&eacute; <b>&amp;</b> the bar opened again on Tuesday morning."
    html = f"<p>{SENTENCE}</p><script>x()</script><figure>y</figure>{SENTENCE}<br><br>{last}<p>"
    entry = Entry("1", URL, "Title", datetime(2026, 2, 10, tzinfo=UTC), html)
    document = extraction.from_entry(entry, URL + "?utm_source=feed")
    assert document.text.split("\n\n") == [
        SENTENCE.strip(),
        SENTENCE.strip(),
        "The café & the bar opened again on Tuesday morning.",
    ]
    assert (document.title, document.published, document.site) == ("Title", entry.published, "herald.example")
    assert document.url == URL


def test_a_teaser_is_not_enough():
    with pytest.raises(FormatError, match="teaser"):
        extraction.from_entry(Entry("1", URL, html="<p>Short.</p>"), URL)


@given(st.text(alphabet="<>/&;\"'abp brscriptimg!-=\n", max_size=200))
@example("<br")
@example("so far <script src=<b>on")
@settings(deadline=None)
def test_no_tag_survives_in_plain_text(fragment):
    for text in (plain(fragment), paragraphs(fragment)):
        assert "<script" not in text
        assert "<br" not in text
