from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot import offload
from bot.errors import FormatError, RetryLater
from bot.models import Source, Validators
from bot.sources import feed

DATA = Path(__file__).parents[1] / "data" / "feeds"
SMALL = '<rss version="2.0"><channel><title>T</title><link>https://e.example/</link>{}</channel></rss>'
ITEM = "<item><title>{0}</title><link>https://e.example/{0}</link><guid>{0}</guid></item>"


def read_file(name: str, **about) -> feed.Feed:
    return feed.parse((DATA / name).read_bytes(), **about)


def only(*items: str) -> feed.Feed:
    return feed.parse(SMALL.format("".join(items)).encode())


def test_rss_gives_plain_titles_whole_links_dates_in_utc_and_the_longest_text():
    found = read_file("herald.rss", url="https://feeds.example/herald")
    assert (found.title, found.wishes.pause) == ("The Harbour Herald & Post", timedelta(minutes=45))
    first, second = found.entries
    assert first.title == "Canal reopens & ferries return"
    assert first.url == "https://herald.example/2026/02/10/canal?utm_source=rss"
    assert first.key == "herald-2"
    assert first.published == datetime(2026, 2, 10, 6, tzinfo=UTC)
    assert "Ferries follow" in first.html
    assert (second.url, second.published) == (
        "https://herald.example/2026/02/11/harbour-master",
        datetime(2026, 2, 11, 9, 30, tzinfo=UTC),
    )


def test_atom_resolves_links_by_xml_base_and_takes_the_date_of_publication():
    (entry,) = read_file("ledger.atom").entries
    assert entry.url == "https://ledger.example/news/talks.html"
    assert (entry.published, entry.updated) == (
        datetime(2026, 2, 9, 9, tzinfo=UTC),
        datetime(2026, 2, 11, 9, tzinfo=UTC),
    )
    assert "Both sides came." in entry.html
    assert read_file("ledger.atom").title == "The Ledger"


def test_rdf_is_read():
    (entry,) = read_file("gazette.rdf").entries
    assert (entry.key, entry.title) == ("https://gazette.example/7", "Mayor opens bridge")
    assert entry.published == datetime(2026, 2, 11, tzinfo=UTC)


def test_a_json_feed_is_read():
    found = read_file("courier.json", url="https://courier.example/feed.json")
    first, second = found.entries
    assert (found.title, first.key, first.url) == ("The Courier", "11", "https://courier.example/a/11")
    assert first.published == datetime(2026, 2, 11, 3, tzinfo=UTC)
    assert second.url == "https://courier.example/a/10"
    assert feed.plain(second.html) == "Tea & talks < an hour"


def test_a_news_sitemap_gives_its_articles_with_the_date_of_publication():
    (entry,) = read_file("news-sitemap.xml").entries
    assert (entry.title, entry.url) == ("Grain ships leave", "https://herald.example/2026/02/11/grain?x=1&y=2")
    assert entry.published == datetime(2026, 2, 11, 8, tzinfo=UTC)


def test_a_sitemap_index_gives_its_sitemaps():
    places = "".join(f"<sitemap><loc>{place}</loc></sitemap>" for place in (" https://e.example/1.xml ", "x"))
    assert feed.parse(f"<sitemapindex>{places}</sitemapindex>".encode()).sitemaps == ("https://e.example/1.xml",)


def test_a_subscription_list_gives_its_feeds_once_each():
    found = read_file("list.opml")
    assert [(each.title, each.url) for each in found.feeds] == [
        ("The Harbour Herald", "https://herald.example/rss"),
        ("Ledger", "https://ledger.example/feed.atom"),
    ]


def test_a_web_page_gives_the_feeds_and_articles_that_it_names():
    page = """<!doctype html><title>Herald</title>
        <link rel=alternate type="application/rss+xml" title="All" href="/rss">
        <a href="/2026/02/11/harbour-master">an article</a>
        <a href="/sport/">a section</a>
        <a href="/news/canal-reopens-after-storm">an article</a>
        <a href="/tag/canal-reopens-after-storm">a list</a>
        <a href="https://other.example/2026/02/11/a">elsewhere</a>
        <a href="/2026/02/11/harbour-master#comments">the same article</a>"""
    found = feed.parse(page.encode(), url="https://www.herald.example/")
    assert [each.url for each in found.feeds] == ["https://www.herald.example/rss"]
    assert found.links == (
        "https://www.herald.example/2026/02/11/harbour-master",
        "https://www.herald.example/news/canal-reopens-after-storm",
    )


# --- identity --------------------------------------------------------------------------------------------------------


def test_entries_that_share_a_guid_are_told_apart_and_keep_their_keys_when_others_come():
    twins = [ITEM.format(name).replace(f"<guid>{name}</guid>", "<guid>same</guid>") for name in ("a", "b", "c")]
    two, three = only(*twins[:2]), only(twins[2], *twins[:2])
    assert len({entry.key for entry in three.entries}) == 3
    assert [entry.key for entry in three.entries[1:]] == [entry.key for entry in two.entries]


def test_an_entry_without_guid_goes_by_its_link_and_without_link_by_what_it_says():
    linked, bare = only(
        "<item><link>https://e.example/1</link></item>", "<item><title>Only words</title></item>"
    ).entries
    assert linked.key == "https://e.example/1"
    assert bare.url is None
    assert bare.key == only("<item><title>Only words</title></item>").entries[0].key


def test_the_same_entry_twice_still_has_two_keys():
    assert len({entry.key for entry in only(ITEM.format("a"), ITEM.format("a")).entries}) == 2


def test_a_title_is_made_from_the_text_where_there_is_none():
    assert only("<item><description>&lt;p&gt;Words of a note.&lt;/p&gt;</description></item>").entries[0].title == (
        "Words of a note."
    )


def test_a_future_date_counts_as_now_and_a_missing_one_stays_missing():
    now = datetime(2026, 2, 11, tzinfo=UTC)
    text = SMALL.format("<item><title>a</title><pubDate>1 Jan 2099</pubDate></item><item><title>b</title></item>")
    future, missing = feed.parse(text.encode(), now=now).entries
    assert (future.published, missing.published) == (now, None)


# --- broken in the usual ways ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (SMALL.format(ITEM).replace("{0}", "AT&T & co"), "AT&T & co"),
        (SMALL.format(ITEM).replace("{0}", "Caf&eacute;&nbsp;&mdash; x"), "Café — x"),
        (SMALL.format(ITEM).replace("{0}", "a < b"), "a < b"),
        (SMALL.format(ITEM).replace("{0}", "&#147;q&#148;"), "“q”"),
        (SMALL.format(ITEM).replace("{0}", "<![CDATA[Tom &amp; <i>Ann</i>]]>"), "Tom & Ann"),
        ("<br/>\n<b>Warning</b>: line 3\n" + SMALL.format(ITEM).replace("{0}", "junk before"), "junk before"),
        (SMALL.format(ITEM).replace("{0}", "junk after") + "<script>x</script> <!-- 0.2s -->", "junk after"),
        (SMALL.format(ITEM).replace("{0}", "cut")[:-40], "cut"),
        (SMALL.format("</item></item></channel></rss>" + ITEM).replace("{0}", "ends early"), "ends early"),
        (SMALL.format(ITEM).replace("{0}", "own <my:tag>x</my:tag>"), "own x"),
        ('<!DOCTYPE rss [<!ENTITY us "Herald">]>' + SMALL.format(ITEM).replace("{0}", "The &us;"), "The Herald"),
        ("\0\0" + SMALL.format(ITEM).replace("{0}", "con\x01trol"), "control"),
    ],
)
def test_a_broken_feed_is_mended(body, title):
    assert [entry.title for entry in feed.parse(body.encode()).entries] == [title]


@pytest.mark.parametrize(
    ("encoding", "declared", "header", "title"),
    [
        ("utf-8", "utf-8", None, "Zürich — “ja”"),
        ("utf-8", "iso-8859-1", "iso-8859-1", "Zürich — “ja”"),
        ("cp1252", "utf-8", "utf-8", "Zürich — “ja”"),
        ("cp1252", "iso-8859-1", None, "Zürich — “ja”"),
        ("cp1252", "no-such-thing", None, "Zürich — “ja”"),
        ("utf-16", "utf-16", None, "Zürich — “ja”"),
        ("utf-16-le", "utf-16", None, "Zürich — “ja”"),
        ("utf-8-sig", "koi8-r", None, "Zürich — “ja”"),
        ("koi8-r", "utf-8", "koi8-r", "Новости порта"),
        ("cp1251", "windows-1251", None, "Новости порта"),
        ("iso2022_jp", "iso-2022-jp", None, "港の知らせ"),
        ("gb18030", "gb2312", None, "港口新闻"),
        ("hz", "hz-gb-2312", None, "港口新闻"),
        ("euc_kr", "euc-kr", None, "항구 소식"),
        ("cp949", "windows-949", None, "항구 소식"),
        ("cp874", "tis-620", None, "ข่าวท่าเรือ"),
        ("cp874", "windows-874", None, "ข่าวท่าเรือ"),
        ("utf-32", "utf-32", None, "Zürich — “ja”"),
        ("utf-32-le", "utf-32", None, "Zürich — “ja”"),
        ("cp037", "cp037", None, "harbour news"),
        ("utf-8", "idna", None, "Zürich — “ja”"),
        ("cp1252", "utf-7", "unicode_escape", "Zürich — “ja”"),
    ],
)
def test_the_encoding_is_the_one_that_the_bytes_have(encoding, declared, header, title):
    text = f'<?xml version="1.0" encoding="{declared}"?>' + SMALL.format(ITEM).replace("{0}", title)
    assert feed.parse(text.encode(encoding), charset=header).entries[0].title == title


def test_a_script_never_reaches_a_summary():
    printed = feed.feed_json(read_file("herald.rss"))
    assert printed["entries"][0]["summary"] == "The canal reopened on Tuesday. Ferries follow — slowly."
    assert printed["entries"][0]["published"] == "2026-02-10T06:00:00+00:00"
    assert set(printed) == {"title", "entries"}


def test_a_feed_that_is_packed_without_a_word_is_unpacked_within_bounds():
    packed = gzip.compress(SMALL.format(ITEM.format("a")).encode())
    assert feed.parse(packed).entries[0].title == "a"
    for broken, words in (
        (packed[:30] + b"x" * 40, "packed|no feed|empty"),
        (gzip.compress(b" " * 20_000_000), "15 MB"),
    ):
        with pytest.raises(FormatError, match=words):
            feed.parse(broken)


def test_a_json_feed_with_commas_too_many_or_without_its_version_is_read():
    item = '{"id": "1", "url": "https://e.example/a", "content_text": "Words, ] and more."},'
    assert feed.parse(f'{{"title": "T", "items": [{item}]}}'.encode()).entries[0].url == "https://e.example/a"


def test_text_packed_as_base64_and_titles_of_media_are_read():
    atom = (
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><content mode="base64">{}</content></entry></feed>'
    )
    assert feed.parse(atom.format("V29yZHMu").encode()).entries[0].html == "Words."
    assert feed.parse(atom.format("V").encode()).entries[0].html == ""
    media = '<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>Canal</media:title></media:group>'
    assert only(f"<item>{media}</item>").entries[0].title == "Canal"


def test_a_feed_below_the_doctype_of_a_web_page_is_a_feed():
    assert feed.parse(b"<!DOCTYPE html>\n" + SMALL.format(ITEM.format("a")).encode()).entries[0].title == "a"


# --- refused ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"hello", "no feed"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "no feed"),
        (b"<!doctype html><p>Not found</p>", "names no feed"),
        (b'{"a": 1}', "no JSON Feed"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": [' + b"[" * 200_000, "JSON"),
        (b"[" * 100, "no feed"),
        (b"x" * 15_000_001, "more than 15 MB"),
    ],
)
def test_what_is_no_feed_is_refused_in_one_line(body, words):
    with pytest.raises(FormatError, match=words) as caught:
        feed.parse(body)
    assert "\n" not in str(caught.value)


def laughs() -> str:
    entities = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    return f'<!DOCTYPE rss [<!ENTITY a0 "ha">{entities}]>' + SMALL.format(ITEM).replace("{0}", "&a9;")


HOSTILE = {
    "nested entities": laughs(),
    "one entity many times": f'<!DOCTYPE rss [<!ENTITY a "{"x" * 9000}">]>' + SMALL.format("&a;" * 9000),
    "elements without number": SMALL.format("<a/>" * 700_000),
}
HEAVY = {
    "a file as an entity": '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    + SMALL.format(ITEM).format("A&f;B"),
    "attributes": SMALL.format("<item " + " ".join(f'a{n}="x"' for n in range(100_000)) + "><title>A</title></item>"),
    "depth": SMALL.format(ITEM.format("A") + "<b>" * 20_000),
    "character data never closed": SMALL.format(ITEM.format("A") + "<![CDATA[" * 200_000),
    "declarations never closed": "<!DOCTYPE x [" * 100_000 + SMALL.format(ITEM.format("A")),
    "markup never closed": SMALL.format("<item><title>A" + "&lt;script" * 100_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_an_attack_is_refused(name):
    with pytest.raises(FormatError):
        feed.parse(HOSTILE[name].encode())


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_document_gives_what_it_has_and_nothing_from_elsewhere(name):
    try:
        entries = feed.parse(HEAVY[name].encode()).entries
    except FormatError:
        entries = ()
    assert all("root:" not in (entry.title or "") for entry in entries)


@given(st.binary(max_size=300))
@example(b"{}")
@example(b"<rss")
@example(b"<?xml <rss><item><guid>\xff</guid>")
@settings(max_examples=200, deadline=None)
def test_any_bytes_give_a_feed_or_a_format_error(body):
    for whole in (body, b"<rss><channel>" + body, b'{"version":"jsonfeed","items":[' + body + b"]}"):
        try:
            found = feed.parse(whole, "https://e.example/")
        except FormatError:
            continue
        feed.feed_json(found)


# --- reading ---------------------------------------------------------------------------------------------------------


def source(url: str, **about) -> Source:
    return Source(id=1, kind="feed", url=url, **about)


async def test_a_reading_gives_entries_newest_first_with_validators_and_the_longer_wish(http, site):
    body = (DATA / "herald.rss").read_bytes()
    url = site.answer("/rss", body, ETag='"1"', Cache_Control="max-age=60")
    listing = await feed.read(http, source(url))
    assert [entry.key for entry in listing.entries] == ["https://herald.example/2026/02/11/harbour-master", "herald-2"]
    assert (listing.title, listing.validators) == ("The Harbour Herald & Post", Validators('"1"'))
    assert (listing.wishes.pause, listing.url) == (timedelta(minutes=45), None)


async def test_an_unchanged_feed_gives_no_entries_but_what_its_answer_says(http, site):
    url = site.answer("/rss", status=304, ETag='"2"', Cache_Control="max-age=600")
    listing = await feed.read(http, source(url, validators=Validators('"1"')))
    assert (listing.unchanged, listing.entries, listing.wait) == (True, (), timedelta(minutes=10))
    assert listing.validators == Validators('"2"')


async def test_a_feed_that_has_moved_for_good_says_where_to(http, site):
    end = site.answer("/new", (DATA / "gazette.rdf").read_bytes())
    listing = await feed.read(http, source(site.answer("/old", status=301, Location=end)))
    assert listing.url == end


async def test_a_web_page_in_place_of_a_feed_is_an_error(http, site):
    page = '<html><link rel="alternate" type="application/rss+xml" href="/rss"></html>'
    with pytest.raises(FormatError, match="not a feed"):
        await feed.read(http, source(site.answer("/rss", page)))


async def test_a_request_to_wait_reaches_the_caller(http, site):
    with pytest.raises(RetryLater):
        await feed.read(http, source(site.answer("/rss", status=503, Retry_After="60")))


async def test_a_large_feed_is_parsed_in_a_process_that_is_ended_when_it_takes_too_long(http, site, monkeypatch):
    url = site.answer("/rss", SMALL.format("".join(ITEM.format(f"item-{n}") for n in range(5000))))
    offload.close()
    try:
        monkeypatch.setattr(offload, "LIMIT", 0.001)
        with pytest.raises(FormatError, match="given up"):
            await feed.read(http, source(url))
        monkeypatch.undo()
        assert len((await feed.read(http, source(url))).entries) == 5000
    finally:
        offload.close()
