from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from bot.errors import FormatError
from bot.models import Source, Validators
from bot.sources import read, sitemap
from bot.sources.sitemap import Place, best

NEWS_SPACE = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
)


def news(*items: tuple[str, str, str]) -> str:
    told = "".join(
        f"<url><loc>{url}</loc><n:news><n:publication_date>{date}</n:publication_date><n:title>{title}</n:title></n:news>"
        "</url>"
        for url, date, title in items
    )
    return f"<urlset {NEWS_SPACE}>{told}</urlset>"


def plain(*items: tuple[str, str]) -> str:
    told = "".join(f"<url><loc>{url}</loc><lastmod>{date}</lastmod></url>" for url, date in items)
    return f"<urlset {NEWS_SPACE}>{told}</urlset>"


def index(*items: tuple[str, str]) -> str:
    told = "".join(f"<sitemap><loc>{url}</loc><lastmod>{date}</lastmod></sitemap>" for url, date in items)
    return f"<sitemapindex {NEWS_SPACE}>{told}</sitemapindex>"


OLD = ("https://herald.example/a", "2026-02-09T10:00:00Z", "The older of two")
NEW = ("https://herald.example/b", "2026-02-11T10:00:00Z", "The newer of two")


async def listed(http, url: str, **facts):
    return await read(http, Source(1, "sitemap", url, **facts))


async def test_a_list_of_news_gives_its_headlines_the_newest_first(http, site):
    listing = await listed(http, site.answer("/news.xml", news(OLD, NEW)))
    assert [entry.title for entry in listing.entries] == ["The newer of two", "The older of two"]
    assert listing.entries[0].published == datetime(2026, 2, 11, 10, tzinfo=UTC)


async def test_a_plain_list_gives_what_looks_like_articles_and_leaves_their_dates_to_their_pages(http, site):
    changed = [
        ("https://herald.example/2026/02/10/canal", "2026-02-10"),
        ("https://herald.example/2019/05/01/an-old-one", "2026-02-11"),
        ("https://herald.example/contact", "2026-02-11"),
        ("https://herald.example/tag/canal-harbour-and-ferry", "2026-02-11"),
    ]
    listing = await listed(http, site.answer("/map.xml", plain(*changed)))
    assert [entry.url for entry in listing.entries] == [changed[1][0], changed[0][0]]
    assert {entry.published for entry in listing.entries} == {None}


async def test_a_list_of_lists_leads_to_the_newest_of_news_and_to_few(http, site):
    site.answer("/news-2.xml.gz", gzip.compress(news(NEW).encode()))
    site.answer("/news-1.xml", news(OLD))
    lists = [(f"{site.url}/pages-{number}.xml", "2026-02-11") for number in range(5)]
    lists += [(f"{site.url}/news-1.xml", "2026-02-09"), (f"{site.url}/news-2.xml.gz", "2026-02-11")]
    listing = await listed(http, site.answer("/sitemap.xml", index(*lists)))
    assert [entry.title for entry in listing.entries] == ["The newer of two", "The older of two"]
    assert [request.path for request in site.asked][:3] == ["/sitemap.xml", "/news-2.xml.gz", "/news-1.xml"]
    assert len(site.asked) == 1 + sitemap.LISTS


async def test_lists_of_lists_that_lead_in_circles_end(http, site):
    listing = await listed(http, site.answer("/sitemap.xml", index((f"{site.url}/sitemap.xml", "2026-02-11"))))
    assert listing.entries == ()
    assert len(site.asked) <= 1 + sitemap.DEEPEST


async def test_a_list_of_lists_is_always_asked_for_anew(http, site):
    site.answer("/news.xml", news(NEW))
    url = site.answer("/sitemap.xml", index((f"{site.url}/news.xml", "2026-02-11")), ETag='"1"')
    assert (await listed(http, url)).validators == Validators()


async def test_a_list_that_has_not_changed_is_not_read(http, site):
    url = site.answer("/news.xml", status=304)
    assert (await listed(http, url, validators=Validators('"1"', url=url))).unchanged


async def test_what_is_no_sitemap_says_so(http, site):
    with pytest.raises(FormatError, match="no sitemap"):
        await listed(http, site.answer("/rss", "<rss><channel><title>News</title></channel></rss>"))
    with pytest.raises(FormatError):
        await listed(http, site.answer("/broken.xml.gz", b"\x1f\x8b\x00\x00broken"))


def test_what_unpacks_to_a_gigabyte_is_cut():
    packed = gzip.compress(b" " * 40_000_000)
    assert len(sitemap.unpacked(packed)) == sitemap.LARGEST


def test_lists_are_taken_by_what_they_are_called_then_by_when_they_changed_then_by_number():
    day = datetime(2026, 2, 1, tzinfo=UTC)
    places = [Place("https://h.example/video-news.xml", day), Place("https://h.example/posts-9.xml")]
    places += [Place("https://h.example/posts-10.xml"), Place("https://h.example/news.xml")]
    assert [place.url.rpartition("/")[2] for place in best(places)] == [
        "news.xml",
        "video-news.xml",
        "posts-10.xml",
        "posts-9.xml",
    ]
