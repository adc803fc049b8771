from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import AddressError
from bot.sources.address import canonical, checked, is_public, joined


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "127.0.0.1",
        "169.254.169.254",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:8.8.8.8",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "fc00::1",
        "fe80::1",
        "fe80::1%eth0",
        "ff02::1",
        "not an address",
    ],
)
def test_an_address_without_a_public_server_is_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", ["8.8.8.8", "93.184.216.34", "198.17.0.1", "2606:2800:220:1::1"])
def test_an_address_of_a_server_is_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    ("given_url", "form"),
    [
        ("HTTPS://News.Example:443/a/B?b=2&a=1#top", "https://news.example/a/B?b=2&a=1"),
        ("http://news.example", "http://news.example/"),
        ("http://news.example.:8080/", "http://news.example:8080/"),
        ("https://news.example/a?utm_source=x&id=7&fbclid=y&UTM_Medium=z", "https://news.example/a?id=7"),
        ("https://news.example/a?gclid=1", "https://news.example/a"),
        ("https://news.example/a?at_medium=RSS&ref=rss&traffic_source=rss&source=x", "https://news.example/a?source=x"),
        ("https://news.example/a?cid=7&ref=8", "https://news.example/a?cid=7&ref=8"),
        ("https://news.example/ä b?q=ü%20x", "https://news.example/%C3%A4%20b?q=%C3%BC%20x"),
        ("https://[2606:2800::1]:443/", "https://[2606:2800::1]/"),
    ],
)
def test_spellings_of_one_address_have_one_form(given_url, form):
    assert canonical(given_url) == form


@given(st.text(max_size=60))
def test_the_form_of_a_form_is_itself_and_nothing_escapes(text):
    url = "https://news.example/" + text
    assert canonical(canonical(url)) == canonical(url)
    canonical(text)
    joined("https://news.example/", text)
    with contextlib.suppress(AddressError):
        checked(text)


@pytest.mark.parametrize(
    ("link", "whole"),
    [
        ("b.html", "https://news.example/a/b.html"),
        ("//other.example/c", "https://other.example/c"),
        ("?p=2", "https://news.example/a/?p=2"),
        ("mailto:a@b.example", None),
        ("http://[", None),
    ],
)
def test_a_link_is_seen_from_its_page(link, whole):
    assert joined("https://news.example/a/", link) == whole


def test_a_name_in_any_script_is_asked_for_in_its_encoded_form():
    assert str(checked("https://bücher.example/ä b")) == "https://xn--bcher-kva.example/%C3%A4%20b"


@pytest.mark.parametrize("url", ["https://a b.example/", "https://exa\u2028mple.org/", "https://<@1>/", "x" * 3000])
def test_a_hostile_name_is_refused(url):
    with pytest.raises(AddressError):
        checked(url)
