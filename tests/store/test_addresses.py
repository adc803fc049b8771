"""One article has one key, however the web writes its address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store.addresses import address

HERE = "https://lake.example/2026/crossings"


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://Lake.Example/A/b/", "lake.example/A/b"),
        ("http://www.lake.example:80/a?b=1&utm_campaign=x&a=2#c", "lake.example/a?a=2&b=1"),
        ("https://lake.example:8443/a?empty=", "lake.example:8443/a?empty="),
        ("https://lake.example./", "lake.example"),
        ("https://user:secret@lake.example/a", "lake.example/a"),
        ("tag:lake.example,2026:1", "tag:lake.example,2026:1"),
        ("https://[broken/a", "https://[broken/a"),
        ("https://lake.example:99999/a", "https://lake.example:99999/a"),
    ],
)
def test_an_article_has_one_address(url, key):
    assert address(url) == key


def test_the_key_of_an_endless_address_stays_short_and_its_own():
    keys = {address("https://lake.example/" + "ü" * 9000 + end) for end in ("a", "b")}

    assert len(keys) == 2
    assert all(len(key.encode()) < 2000 for key in keys)


@pytest.mark.parametrize(
    "twin",
    [
        "http://lake.example/2026/crossings",
        "https://www.lake.example/2026/crossings/",
        "https://m.lake.example/2026/crossings",
        "https://mobile.lake.example/2026/crossings?m=1",
        "https://amp.lake.example/2026/crossings",
        "https://www.m.lake.example/2026//crossings",
        f"{HERE}/amp",
        f"{HERE}/amp/",
        f"{HERE}.amp",
        f"{HERE}?amp",
        f"{HERE}?amp=1",
        f"{HERE}?outputType=amp",
        "https://lake.example/2026/amp/crossings",
        f"{HERE}/index.html",
        f"{HERE}/index.php?utm_medium=rss",
        f"{HERE};jsessionid=0A1B2C",
        "https://lake.example/2026/cross%69ngs",
        f"{HERE}?ref=rss&source=Twitter&partner=rss&emc=rss#top",
        f"{HERE}?at_medium=RSS&at_campaign=KARANGA",
        "https://www.google.com/amp/s/lake.example/2026/crossings",
        "https://lake-example.cdn.ampproject.org/c/s/lake.example/2026/crossings?usqp=mq331AQ".partition("?")[0],
        "https://www.google.com/url?rct=j&url=https%3A%2F%2Flake.example%2F2026%2Fcrossings&ct=ga",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Flake.example%2F2026%2Fcrossings%3Ffbclid%3Dx",
        "https://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2flake.example%2f2026%2fcrossings&c=1",
    ],
)
def test_twins_of_an_article_have_its_key(twin):
    assert address(twin) == address(HERE) == "lake.example/2026/crossings"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (HERE, f"{HERE}?page=2"),
        (HERE, f"{HERE}?id=7"),
        (f"{HERE}?id=7", f"{HERE}?id=8"),
        (HERE, f"{HERE}?m=201210"),
        (HERE, f"{HERE}?ref=4711"),
        (HERE, f"{HERE}?source=The+Herald"),
        (HERE, "https://lake.example/2026/Crossings"),
        (HERE, "https://old.lake.example/2026/crossings"),
        ("https://m.co.uk/a", "https://amp.co.uk/a"),
        ("https://mobile.example/a", "https://amp.example/a"),
        ("https://lake.example/amp", "https://lake.example/"),
        ("https://lake.example/caf%E9", "https://lake.example/caf%E8"),
        ("https://lake.example/champ", "https://lake.example/ch"),
        ("https://google.com/url?q=no-address", "https://google.com/url?q=another"),
    ],
)
def test_what_may_be_another_article_has_another_key(one, other):
    assert address(one) != address(other)


@given(st.text(max_size=60))
def test_any_text_has_a_key_and_the_key_of_an_address_is_itself(text):
    address(text)
    key = address(f"https://lake.example/{text}")
    assert len(key.encode("utf-8", "replace")) <= 2100
    assert address(f"http://{key}#here") == key
