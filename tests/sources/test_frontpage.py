from __future__ import annotations

import pytest

from bot.errors import FormatError
from bot.models import Source, Validators
from bot.sources import read
from bot.sources.frontpage import FeedLink, headlines_in, is_of_comments, ranked

HOME = "https://herald.example/"
HTML = {"Content_Type": "text/html; charset=utf-8"}


def link(path: str, title: str) -> str:
    return f'<h2><a href="{path}">{title}</a></h2>'


def paths(html: str) -> list[str]:
    return [entry.url.removeprefix("https://herald.example") for entry in headlines_in(html, HOME)]


def test_headlines_come_in_the_order_of_the_page_each_once_with_its_longest_words():
    html = (
        '<a href="/2026/02/11/canal?utm_source=home"><img alt="A barge"></a>'
        + link("/2026/02/11/canal", "Canal reopens after nine weeks")
        + '<a href="/2026/02/11/canal#comments">12 comments</a>'
        + link("/world/ferry-strike-ends-in-port-example", "Ferry strike ends in Port Example")
    )
    entries = headlines_in(html, HOME)
    assert [(entry.url, entry.title) for entry in entries] == [
        ("https://herald.example/2026/02/11/canal", "Canal reopens after nine weeks"),
        ("https://herald.example/world/ferry-strike-ends-in-port-example", "Ferry strike ends in Port Example"),
    ]
    assert [entry.key for entry in entries] == [entry.url for entry in entries]


@pytest.mark.parametrize(
    "html",
    [
        f"<nav>{link('/2026/02/11/canal', 'Canal reopens after nine weeks')}</nav>",
        f"<footer>{link('/2026/02/11/canal', 'Canal reopens after nine weeks')}</footer>",
        f'<div class="main-menu">{link("/2026/02/11/canal", "Canal reopens after nine weeks")}</div>',
        link("/topics/canal-and-harbour-and-ferry", "All on canal, harbour and ferry"),
        link("/tag/123456", "All on the canal and the ferry"),
        link("/author/jane-doe-of-the-herald-12345", "Jane Doe of the Herald"),
        link("/about-us/how-we-work-at-the-herald", "How we work at the Herald"),
        link("/newsletters/the-daily-herald-morning-letter", "The Daily Herald morning letter"),
        link("/sponsored/ten-ways-to-a-better-garden-now", "Ten ways to a better garden"),
        link("https://other.example/2026/02/11/canal", "Canal reopens after nine weeks"),
        link("https://shop.herald.example/mugs-and-caps-and-scarves-12345", "Mugs and caps and scarves"),
        link("/2026/02/11/canal", "Read more about it"),
        link("/2026/02/11/canal", "Canal"),
        link("/item/mug-with-the-harbour-98765", "A mug with the harbour, $12.50"),
        link("/world", "All the news from the world"),
        link("/", "The Harbour Herald front page"),
        link("javascript:alert(1)", "Canal reopens after nine weeks"),
        link("/2026/02/11/canal.pdf", "Canal reopens after nine weeks"),
    ],
)
def test_menus_topics_and_services_are_no_headlines(html):
    assert paths(f"<html><body>{html}</body></html>") == []


def test_where_on_the_page_a_link_stood_makes_no_other_article():
    html = link("/2026/02/11/canal?hpt=top", "Canal reopens after nine weeks")
    html += link("/2026/02/11/canal?itm_campaign=side&src=box", "After nine weeks the canal reopens")
    html += link("/2026/02/11/read?id=7&ref=home", "Ferry strike ends in Port Example")
    assert paths(html) == ["/2026/02/11/canal", "/2026/02/11/read?id=7"]


def test_addresses_of_codes_are_believed_where_several_are_alike():
    coded = [link(f"/news/articles/c9w8x7y{number}", f"Canal reopens for the {number}. time") for number in range(4)]
    assert len(paths("".join(coded))) == 4
    assert paths("".join(coded[:3])) == []


def test_headlines_in_writings_without_spaces_count_by_their_characters():
    assert paths(link("/2026/02/11/1", "運河が九週間ぶりに再開した")) == ["/2026/02/11/1"]


def test_a_page_of_a_hundred_thousand_links_is_read_in_part():
    html = "<div>" * 200 + "".join(f'<a href="/2026/02/11/{n}">Canal reopens again</a>' for n in range(25_000))
    assert len(headlines_in(html, HOME)) == 1000


async def test_what_a_front_page_lists_is_told_by_address(http, site):
    url = site.answer("/", link("/2026/02/11/canal", "Canal reopens after nine weeks"), **HTML)
    listing = await read(http, Source(1, "frontpage", url, "The Herald"))
    assert [entry.key for entry in listing.entries] == [f"{site.url}/2026/02/11/canal"]
    assert listing.title == "The Herald"


async def test_a_front_page_that_has_not_changed_is_not_read(http, site):
    url = site.answer("/", status=304)
    assert (await read(http, Source(1, "frontpage", url, validators=Validators('"1"', url=url)))).unchanged


async def test_a_front_page_without_headlines_any_more_says_so(http, site):
    with pytest.raises(FormatError, match="no links that look like articles"):
        await read(http, Source(1, "frontpage", site.answer("/", "<p>We are gone</p>", **HTML)))


def feeds(*named: tuple[str, str | None]) -> list[FeedLink]:
    return [FeedLink(f"https://herald.example{path}" if path[0] == "/" else path, title) for path, title in named]


def test_comments_go_last_in_any_of_several_languages():
    named = feeds(("/kommentare/feed", None), ("/x", "Comentarios"), ("/feed", None))
    assert [each.url.rpartition("/")[2] for each in ranked(named, HOME)] == ["feed", "feed", "x"]
    assert [is_of_comments(each) for each in ranked(named, HOME)] == [False, True, True]


def test_an_articles_own_feed_is_taken_for_its_comments():
    article = f"{HOME}2026/02/11/canal/"
    named = feeds(("/2026/02/11/canal/feed/", "Canal"), ("/feed/", "Herald"))
    assert ranked(named, article, is_article=True)[0].title == "Herald"


def test_feeds_of_others_go_after_those_of_the_site_and_of_hosts_of_feeds():
    named = feeds(("https://other.example/rss", "Other"), ("https://feeds.example/herald", "Herald"))
    assert ranked(named, HOME)[0].title == "Herald"
