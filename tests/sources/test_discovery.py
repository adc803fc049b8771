from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import AddressError, FetchError, FormatError, RetryLater
from bot.models import Entry, Source, Validators
from bot.sources import KINDS, chosen, discover, page, read

DATA = Path(__file__).parents[1] / "data"
RSS = (DATA / "feeds" / "herald.rss").read_bytes()
ARTICLE = (DATA / "pages" / "article.html").read_bytes()
SITEMAP = (DATA / "feeds" / "news-sitemap.xml").read_bytes()
HEADLINES = ("Canal reopens after nine weeks", "Harbour council votes on ferries", "Mayor of Port Example steps down")
HEADLINES += ("Two villages share one school", "Storm takes the old pier away")
FRONT = "<html><title>The Herald</title><nav><a href='/2026/02/about-the-harbour-herald'>About the Harbour Herald</a>"
FRONT += "</nav>" + "".join(f"<h2><a href='/2026/02/{number}'>{each}</a></h2>" for number, each in enumerate(HEADLINES))
HTML = {"Content_Type": "text/html; charset=utf-8"}


async def test_a_feeds_address_is_that_feed(http, site):
    found = await discover(http, site.answer("/rss", RSS, Content_Type="application/rss+xml"))
    assert (found.kind, found.url, found.title) == ("feed", site.url + "/rss", "The Harbour Herald & Post")
    assert len(found.listing.entries) == 2


async def test_an_empty_feed_is_still_a_feed(http, site):
    found = await discover(http, site.answer("/rss", "<rss><channel><title>New</title></channel></rss>"))
    assert (found.kind, found.title, found.listing.entries) == ("feed", "New", ())


async def test_a_sites_address_leads_to_the_feed_that_it_names(http, site):
    link = '<link rel="alternate" type="application/rss+xml" href="{}">'
    named = link.format("/comments/rss") + link.format("rss")
    site.answer("/comments/rss", RSS)
    site.answer("/rss", RSS)
    found = await discover(http, site.answer("/", f"<html><head>{named}</head><p>Welcome</p></html>", **HTML))
    assert (found.kind, found.url) == ("feed", site.url + "/rss")


async def test_a_site_that_names_no_feed_is_asked_where_feeds_usually_are(http, site):
    site.answer("/rss.xml", RSS)
    found = await discover(http, site.answer("/", "<html><p>Welcome</p></html>", **HTML))
    assert found.url == site.url + "/rss.xml"


CANAL = "/2026/02/10/canal-reopens-after-nine-weeks"


async def test_an_articles_address_is_the_article_where_its_site_has_no_feed(http, site):
    url = site.answer(CANAL, ARTICLE, **HTML)
    found = await discover(http, url)
    assert (found.kind, found.url, found.title) == ("page", url, "Canal reopens after nine weeks")
    assert [entry.url for entry in found.listing.entries] == [url]
    assert "one article" in found.note


async def test_an_articles_address_leads_to_its_sites_feed_and_says_so(http, site):
    site.answer("/rss", RSS)
    url = site.answer(CANAL, ARTICLE, **HTML)
    found = await discover(http, url)
    assert (found.kind, found.url) == ("feed", site.url + "/rss")
    assert "one article" in found.note
    [only] = found.others
    alone = await chosen(http, only)
    assert (alone.kind, alone.url, alone.title) == ("page", url, "Canal reopens after nine weeks")


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"<html><h1>Members</h1><p>Please sign in to continue.</p></html>", "text/html", "asks to sign in"),
        (b"<html><p>Hello</p></html>", "text/html", "no feed was found there"),
        (b"%PDF-1.7", "application/pdf", "PDF"),
        (b"\x89PNG\r\n", "image/png", "leads to image"),
        ((DATA / "feeds" / "list.opml").read_bytes(), "text/xml", "list of 3 feeds"),
    ],
)
async def test_what_cannot_be_followed_says_why(http, site, body, kind, words):
    with pytest.raises(FormatError, match=words) as caught:
        await discover(http, site.answer("/x", body, Content_Type=kind))
    assert "\n" not in str(caught.value)


async def test_an_address_that_is_none_or_private_or_dead_says_so(http, guarded, site):
    with pytest.raises(AddressError):
        await discover(http, "not an address")
    with pytest.raises(AddressError, match="private"):
        await discover(guarded, site.answer("/", "x"))
    with pytest.raises(FetchError, match="HTTP 404"):
        await discover(http, site.url + "/missing")


async def test_a_host_that_wants_rest_is_not_searched_on(http, site):
    site.answer("/feed", status=429, Retry_After="60")
    with pytest.raises(RetryLater):
        await discover(http, site.answer("/", "<html><p>Hello</p></html>", **HTML))


async def test_every_kind_reads_its_sources(http, site):
    urls = {
        "feed": site.answer("/rss", RSS),
        "sitemap": site.answer("/news.xml", SITEMAP),
        "frontpage": site.answer("/", FRONT, **HTML),
        "page": site.answer("/a", ARTICLE, **HTML),
    }
    for number, kind in enumerate(KINDS):
        listing = await read(http, Source(number, kind, urls[kind]))
        assert listing.entries


# --- pages -----------------------------------------------------------------------------------------------------------


async def test_an_entrys_page_is_fetched_and_decoded(http, site, clock):
    site.answer("/b", status=302, Location="/a")
    site.answer("/a", "<p>Zürich</p>".encode("cp1252"), Content_Type="text/html; charset=iso-8859-1")
    found = await page.fetch(http, Entry("1", site.url + "/b"))
    assert (found.url, found.html, found.fetched_at) == (site.url + "/a", "<p>Zürich</p>", clock.now)


async def test_an_entry_without_a_page_says_so(http, site):
    with pytest.raises(FormatError, match="no link"):
        await page.fetch(http, Entry("1", None))
    with pytest.raises(FormatError, match="PDF"):
        await page.fetch(http, Entry("1", site.answer("/a", b"%PDF", Content_Type="application/pdf")))


async def test_a_page_that_has_not_changed_gives_nothing(http, site):
    source = Source(1, "page", site.answer("/a", status=304), validators=Validators('"1"'))
    assert (await read(http, source)).unchanged
