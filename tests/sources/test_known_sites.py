from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sources.known_sites import channel_feed, closed_host, feed_address, profile_feed, usual_paths

CHANNEL = "UC" + "abcdefghijk-_ABCDEFGHI"
VIDEOS = "https://www.youtube.com/feeds/videos.xml"


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        (f"https://www.youtube.com/channel/{CHANNEL}", f"{VIDEOS}?channel_id={CHANNEL}"),
        (f"https://m.youtube.com/channel/{CHANNEL}/videos", f"{VIDEOS}?channel_id={CHANNEL}"),
        ("https://youtube.com/playlist?list=PLabcdefghij0123", f"{VIDEOS}?playlist_id=PLabcdefghij0123"),
        ("https://www.youtube.com/@herald", None),
        ("https://www.youtube.com/channel/nobody", None),
        ("https://reddit.com/r/worldnews", "https://www.reddit.com/r/worldnews/.rss"),
        ("https://old.reddit.com/r/worldnews/top/?t=day", "https://www.reddit.com/r/worldnews/top/.rss?t=day"),
        ("https://www.reddit.com/user/somebody/", "https://www.reddit.com/user/somebody/.rss"),
        ("https://www.reddit.com/r/worldnews/.rss", None),
        ("https://www.reddit.com/", None),
        ("https://bsky.app/profile/herald.example", "https://bsky.app/profile/herald.example/rss"),
        ("https://github.com/owner/name", "https://github.com/owner/name/releases.atom"),
        ("https://github.com/owner/name/releases/tag/v1", "https://github.com/owner/name/releases.atom"),
        ("https://github.com/owner/name/commits/main", "https://github.com/owner/name/commits.atom"),
        ("https://github.com/topics/news", None),
        ("https://github.com/owner", None),
        ("https://medium.com/@writer", "https://medium.com/feed/@writer"),
        ("https://medium.com/a-publication/", "https://medium.com/feed/a-publication"),
        ("https://medium.com/@writer/an-article-0123456789ab", None),
        ("https://herald.tumblr.com/post/1", "https://herald.tumblr.com/rss"),
        ("https://herald.example/r/worldnews", None),
        ("https://[", None),
    ],
)
def test_a_page_of_a_site_with_feeds_at_known_places_leads_to_its_feed(page, feed):
    assert feed_address(page) == feed


def test_a_profile_of_the_fediverse_has_its_feed_beside_it():
    assert profile_feed("https://social.example/@editor") == "https://social.example/@editor.rss"
    assert profile_feed("https://social.example/users/editor/") == "https://social.example/users/editor.rss"
    assert profile_feed("https://social.example/@editor/1234") is None


@pytest.mark.parametrize(
    "html",
    [
        f'<link rel="canonical" href="https://www.youtube.com/channel/{CHANNEL}">',
        f'<meta itemprop="identifier" content="{CHANNEL}">',
        f'<script>var d = {{"externalId":"{CHANNEL}"}}</script>',
        f'<link type="application/rss+xml" href="https://www.youtube.com/feeds/videos.xml?channel_id={CHANNEL}">',
    ],
)
def test_a_channels_page_names_its_channel_in_one_way_or_another(html):
    assert channel_feed("https://www.youtube.com/@herald", html) == f"{VIDEOS}?channel_id={CHANNEL}"
    assert channel_feed("https://herald.example/", html) is None


def test_a_channels_page_that_names_none_has_no_feed():
    assert channel_feed("https://www.youtube.com/@herald", "<html></html>") is None


def test_sites_that_show_nothing_to_strangers_are_known():
    assert closed_host("https://mobile.twitter.com/herald") == "twitter.com"
    assert closed_host("https://www.facebook.com/herald") == "facebook.com"
    assert closed_host("https://herald.example/x.com") is None


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=80) | st.sampled_from(["youtube.com", "reddit.com", "x.com", "github.com"]), st.text(max_size=60)
)
def test_no_address_trips_it(host, rest):
    url = f"https://{host}/{rest}"
    feed_address(url), profile_feed(url), channel_feed(url, rest), closed_host(url)


def test_what_a_page_was_made_with_says_where_its_feed_is_likeliest():
    assert usual_paths("WordPress 6.4")[0] == "/feed/"
    assert usual_paths("Ghost 5")[0] == "/rss/"
    assert usual_paths("")[0] == "/feed"
