from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import web

from bot.errors import AddressError, FetchError, FormatError, RetryLater, SourceError, Trouble
from bot.models import Entry, Page, Source, Validators
from bot.sources import KINDS, chosen, discover, page, read
from bot.sources.discovery import MOST_REQUESTS
from bot.sources.survey import survey_of
from tests.records import NOON

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


RECENT = """<rss version="2.0"><channel><title>{title}</title><item><title>Canal reopens</title>
<link>https://herald.example/{title}</link><pubDate>Wed, 11 Feb 2026 10:00:00 GMT</pubDate></item></channel></rss>"""
LONG_AGO = RECENT.replace("2026", "2019")
NEWS_MAP = """<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://herald.example/a</loc>
<n:news><n:title>Canal reopens</n:title><n:publication_date>2026-02-11</n:publication_date></n:news></url></urlset>"""


def naming(*feeds: tuple[str, str], body: str = "<p>Welcome</p>") -> str:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{title}" href="{path}">' for path, title in feeds
    )
    return f"<html><head><title>The Herald</title>{links}</head><body>{body}</body></html>"


async def test_of_several_feeds_that_of_the_news_is_chosen_and_the_others_are_offered(http, site):
    for path in ("/comments/feed", "/podcast.xml", "/all.xml", "/world.xml"):
        site.answer(path, RECENT.format(title=path))
    feeds = [("/comments/feed", "Comments"), ("/podcast.xml", "Podcast"), ("/all.xml", "All"), ("/world.xml", "World")]
    found = await discover(http, site.answer("/", naming(*feeds), **HTML))
    assert found.url == f"{site.url}/all.xml"
    assert [choice.url.removeprefix(site.url) for choice in found.others] == [
        "/world.xml",
        "/podcast.xml",
        "/comments/feed",
    ]
    world = await chosen(http, found.others[0])
    assert (world.kind, world.url, world.title) == ("feed", f"{site.url}/world.xml", "/world.xml")


async def test_a_section_leads_to_the_feed_of_the_section(http, site):
    for path in ("/all.xml", "/world/feed.xml"):
        site.answer(path, RECENT.format(title=path))
    page = site.answer("/world", naming(("/all.xml", "All"), ("/world/feed.xml", "World")), **HTML)
    assert (await discover(http, page)).url == f"{site.url}/world/feed.xml"


async def test_a_living_feed_goes_before_one_that_was_left_behind(http, site):
    site.answer("/old.xml", LONG_AGO.format(title="Old"))
    site.answer("/new.xml", RECENT.format(title="New"))
    both = naming(("/old.xml", "Old"), ("/new.xml", "New"))
    assert (await discover(http, site.answer("/", both, **HTML))).title == "New"
    found = await discover(http, site.answer("/", naming(("/old.xml", "Old"), body=FRONT), **HTML))
    assert found.title == "Old"
    assert "left behind" in found.note
    assert [choice.kind for choice in found.others] == ["frontpage"]


async def test_a_page_that_lists_feeds_is_gone_into(http, site):
    site.answer("/world.xml", RECENT.format(title="World"))
    site.answer("/rss", naming(("/world.xml", "World")), **HTML)
    found = await discover(http, site.answer("/", "<p>Hello <a href='/rss'>Our feeds</a></p>", **HTML))
    assert found.url == f"{site.url}/world.xml"


async def test_a_sitemap_of_news_is_found_by_robots_txt_before_the_front_page_is_taken(http, site):
    site.answer("/robots.txt", f"User-agent: *\nSitemap: /map.xml\nsitemap: {site.url}/news-map.xml\n")
    site.answer("/news-map.xml", NEWS_MAP)
    found = await discover(http, site.answer("/", FRONT, **HTML))
    assert (found.kind, found.url) == ("sitemap", f"{site.url}/news-map.xml")
    assert [entry.title for entry in found.listing.entries] == ["Canal reopens"]


async def test_a_sitemap_of_news_is_looked_for_where_it_usually_is(http, site):
    site.answer("/sitemap-news.xml", NEWS_MAP)
    assert (await discover(http, site.answer("/", FRONT, **HTML))).url == f"{site.url}/sitemap-news.xml"


async def test_the_address_of_a_sitemap_is_that_sitemap(http, site):
    found = await discover(http, site.answer("/map.xml", NEWS_MAP))
    assert (found.kind, len(found.listing.entries)) == ("sitemap", 1)


async def test_a_front_page_without_anything_better_is_followed_for_its_headlines(http, site):
    found = await discover(http, site.answer("/", FRONT, **HTML))
    assert found.kind == "frontpage"
    assert [entry.title for entry in found.listing.entries] == [*HEADLINES]
    assert "No feed was found" in found.note


async def test_what_a_page_was_made_with_is_tried_first(http, site):
    made = '<html><head><meta name="generator" content="WordPress 6.4"></head><p>Welcome</p></html>'
    site.answer("/feed/", RECENT.format(title="Herald"))
    assert (await discover(http, site.answer("/", made, **HTML))).url == f"{site.url}/feed/"
    assert [request.path for request in site.asked] == ["/", "/feed/"]


async def test_a_profile_leads_to_the_feed_beside_it(http, site):
    site.answer("/@editor.rss", RECENT.format(title="Editor"))
    assert (await discover(http, site.answer("/@editor", "<p>An editor</p>", **HTML))).title == "Editor"


@pytest.mark.parametrize(
    "typed", ["<{}>", "feed:{}", "[The Herald]({})", "Have a look at {}, please.", "“{}”", " {} \n"]
)
async def test_an_address_may_come_in_any_frame(http, site, typed):
    url = site.answer("/rss", RSS)
    assert (await discover(http, typed.format(url))).url == url


async def test_an_address_without_a_scheme_is_asked_by_http_where_https_does_not_answer(http, site):
    url = site.answer("/rss", RSS)
    assert (await discover(http, url.removeprefix("http://"))).url == url


async def test_a_wall_before_the_page_may_have_a_feed_beside_it(http, site):
    home = site.answer("/", status=403)
    with pytest.raises(FetchError, match="HTTP 403"):
        await discover(http, home)
    site.answer("/feed", RECENT.format(title="Herald"))
    found = await discover(http, home)
    assert found.title == "Herald"
    assert "closed to programs" in found.note


@pytest.mark.parametrize(
    ("typed", "why", "words"),
    [
        ("https://www.facebook.com/herald", Trouble.LOGIN, "signed-in members"),
        ("{}/consent?continue=/", Trouble.BOT_WALL, "consent"),
        ("{}/login", Trouble.LOGIN, "asks to sign in"),
        ("{}/wall", Trouble.BOT_WALL, "wall against programs"),
        ("{}/missing", Trouble.NOT_FOUND, "HTTP 404"),
        ("{}/hello", Trouble.BROKEN_FEED, "no feed was found"),
    ],
)
async def test_each_failure_has_its_name(http, site, typed, why, words):
    site.answer("/consent", "<p>We value your privacy</p>", **HTML)
    site.answer("/login", "<h1>Members</h1><p>Please sign in to continue.</p>", **HTML)
    site.answer("/wall", "<title>Just a moment...</title><p>Verify you are human</p>", **HTML)
    site.answer("/hello", "<p>Hello</p>", **HTML)
    with pytest.raises(SourceError, match=words) as caught:
        await discover(http, typed.format(site.url))
    assert caught.value.why is why
    assert "\n" not in str(caught.value)


async def test_a_site_that_answers_everything_with_a_page_is_asked_few_times(http, site):
    async def page(_: web.Request) -> web.Response:
        links = "".join(
            f'<link rel="alternate" type="application/rss+xml" href="/{n}.rss" title="{n}">' for n in range(50)
        )
        return web.Response(text=f"<html><head>{links}</head><p>Hello</p></html>", content_type="text/html")

    site.fallback = page
    with pytest.raises(SourceError):
        await discover(http, site.url)
    assert len(site.asked) <= MOST_REQUESTS


async def test_an_article_that_names_no_feed_leads_to_the_one_of_its_sites_front_page(http, site):
    site.answer("/world.xml", RECENT.format(title="World"))
    site.answer("/", naming(("/world.xml", "World")), **HTML)
    found = await discover(http, site.answer(CANAL, ARTICLE, **HTML))
    assert found.url == f"{site.url}/world.xml"
    assert [choice.kind for choice in found.others] == ["page"]


async def test_an_article_of_a_site_without_a_feed_comes_with_the_sites_headlines_as_another_choice(http, site):
    site.answer("/", FRONT, **HTML)
    found = await discover(http, site.answer(CANAL, ARTICLE, **HTML))
    assert found.kind == "page"
    [front] = found.others
    assert (front.kind, front.url) == ("frontpage", f"{site.url}/")
    assert (await chosen(http, front)).kind == "frontpage"


async def test_what_buttons_for_sharing_lead_to_is_no_feed(http, site):
    page = naming(("https://www.facebook.com/dialog/feed", "Share"), ("/wp-json/oembed/1.0/embed?u=/feed", "Embed"))
    page += '<link rel="alternate" type="text/xml+oembed" href="/x">'
    with pytest.raises(FormatError):
        await discover(http, site.answer("/", page, **HTML))
    assert not {"/wp-json/oembed/1.0/embed", "/x"} & {request.path for request in site.asked}


async def test_a_site_that_takes_for_ever_is_given_up(http, site):
    async def never(_: web.Request) -> web.Response:
        await asyncio.sleep(3600)
        raise AssertionError

    with pytest.raises(FetchError, match="takes longer than"):
        await discover(http, site.script("/", never), patience=0.2)


async def test_a_channel_on_a_site_of_videos_is_known_by_its_page():
    channel = "UC" + "a" * 22
    page = Page(
        "https://www.youtube.com/@herald",
        f'<link rel="canonical" href="/channel/x"><script>"externalId":"{channel}"',
        NOON,
    )
    assert survey_of(page, page.html.encode(), None).feeds[0].url.endswith(f"channel_id={channel}")


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
    for number, kind in enumerate(KINDS.keys() - {"folder"}):
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
