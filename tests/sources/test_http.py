from __future__ import annotations

import asyncio
import gzip
import socket
from datetime import timedelta

import pytest
from aiohttp import web

from bot import __version__
from bot.errors import AddressError, FetchError, RetryLater
from bot.models import Validators
from bot.sources.address import is_public
from bot.sources.http import Http

# --- what is asked, and what comes back ------------------------------------------------------------------------------


async def test_a_document_comes_with_its_type_charset_and_validators(http, site):
    url = site.answer(
        "/feed",
        b"<rss/>",
        Content_Type="Application/RSS+XML; charset=koi8-r",
        ETag='W/"7"',
        Last_Modified="yesterday-ish",
    )
    answer = await http.get(url)
    assert (answer.url, answer.status, answer.body) == (url, 200, b"<rss/>")
    assert (answer.content_type, answer.charset) == ("application/rss+xml", "koi8-r")
    assert answer.validators == Validators('W/"7"', "yesterday-ish")
    assert not answer.moved
    assert not answer.not_modified


async def test_the_first_request_is_unconditional_and_names_the_program(http, site):
    await http.get(site.answer("/feed", "x"))
    headers = site.asked[0].headers
    assert headers["User-Agent"] == f"Sitrep/{__version__} (+https://sitrep.example/about)"
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert headers["Accept"].startswith("application/atom+xml")
    assert not {"Cookie", "Referer", "If-None-Match", "If-Modified-Since"} & set(headers)


async def test_validators_are_sent_back_byte_for_byte_and_a_304_keeps_them(http, site):
    site.answer("/feed", status=304, Last_Modified="Wed, 11 Feb 2026 10:00:00 GMT")
    answer = await http.get(site.url + "/feed", Validators('W/"a, \'b"', "Mi, kein Datum"))
    assert site.asked[0].headers["If-None-Match"] == 'W/"a, \'b"'
    assert site.asked[0].headers["If-Modified-Since"] == "Mi, kein Datum"
    assert answer.not_modified
    assert answer.validators == Validators('W/"a, \'b"', "Wed, 11 Feb 2026 10:00:00 GMT")


async def test_the_same_etag_with_a_full_answer_counts_as_unchanged(http, site):
    answer = await http.get(site.answer("/feed", "x", ETag='"7"'), Validators('"7"'))
    assert answer.not_modified
    assert answer.body == b""


async def test_a_304_that_nobody_asked_for_is_an_error(http, site):
    with pytest.raises(FetchError, match="HTTP 304"):
        await http.get(site.answer("/feed", status=304))


async def test_cookies_are_never_kept(http, site):
    url = site.answer("/feed", "x", Set_Cookie="a=b")
    await http.get(url)
    await http.get(url)
    assert "Cookie" not in site.asked[1].headers


async def test_an_encoded_address_is_asked_for_as_it_stands(http, site):
    site.answer("/a b", "x")
    await http.get(site.url + "/a%20b?sig=a%2Cb%7E+c&x=%C3%A4#part")
    assert site.asked[0].raw_path == "/a%20b?sig=a%2Cb%7E+c&x=%C3%A4"


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Cache_Control": "public, max-age=600"}, timedelta(minutes=10)),
        ({"Cache_Control": "max-age=0"}, None),
        ({"Cache_Control": "max-age=99999999"}, timedelta(days=1)),
        ({"Date": "Wed, 11 Feb 2026 10:00:00 GMT", "Expires": "Wed, 11 Feb 2026 10:30:00 GMT"}, timedelta(minutes=30)),
        ({"Expires": "0"}, None),
        ({"Expires": "Wed, 11 Feb 2026 09:00:00 GMT"}, None),
        ({}, None),
    ],
)
async def test_the_publishers_wish_is_the_longer_of_max_age_and_expires(http, site, headers, wait):
    assert (await http.get(site.answer("/feed", "x", **headers))).wait == wait


# --- asked to wait ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "value", "after"),
    [
        (429, "120", timedelta(minutes=2)),
        (503, "Wed, 11 Feb 2026 13:00:00 GMT", timedelta(hours=1)),
        (429, "soon", timedelta(minutes=15)),
        (503, "-5", timedelta(minutes=15)),
        (429, "999999999999", timedelta(days=1)),
        (429, "Wed, 11 Feb 2099 13:00:00 GMT", timedelta(days=1)),
    ],
)
async def test_retry_after_is_kept_in_seconds_or_as_a_date(http, site, status, value, after):
    with pytest.raises(RetryLater, match=f"HTTP {status}") as caught:
        await http.get(site.answer("/feed", status=status, Retry_After=value))
    assert caught.value.after == after


async def test_a_host_that_wants_rest_is_not_called_at_any_of_its_addresses_until_then(http, site, clock):
    with pytest.raises(RetryLater):
        await http.get(site.answer("/feed", status=429, Retry_After="600"))
    other = site.answer("/other", "x")
    with pytest.raises(RetryLater, match="left alone for 10 minutes"):
        await http.get(other)
    assert len(site.asked) == 1
    clock.now += timedelta(minutes=10)
    assert (await http.get(other)).body == b"x"


# --- redirects -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("first", "second", "moved"), [(301, 308, True), (301, 302, False), (307, 301, False)])
async def test_an_address_has_moved_only_if_every_hop_says_so(http, site, first, second, moved):
    end = site.answer("/end", "x")
    site.answer("/middle", status=second, Location=end)
    answer = await http.get(site.answer("/start", status=first, Location="middle"))
    assert (answer.url, answer.moved) == (end, moved)


async def test_five_redirects_are_followed_and_a_sixth_is_not(http, site):
    for number in range(6):
        site.answer(f"/{number}", status=302, Location=f"/{number + 1}")
    site.answer("/6", "x")
    assert (await http.get(site.url + "/1")).url == site.url + "/6"
    with pytest.raises(FetchError, match="redirects more than 5 times"):
        await http.get(site.url + "/0")


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "http://a:b@x/"])
async def test_a_redirect_to_anything_but_the_web_is_refused(http, site, target):
    with pytest.raises(AddressError):
        await http.get(site.answer("/feed", status=302, Location=target))


# --- private addresses -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "2130706433", "0.0.0.0"])
async def test_a_private_address_is_never_dialled_by_number_or_name(guarded, site, host):
    port = site.url.rpartition(":")[2]
    site.answer("/feed", "x")
    with pytest.raises((AddressError, FetchError)):
        await guarded.get(f"http://{host}:{port}/feed")
    assert site.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/",
        "http://[::1]:9/",
        "http://[::ffff:127.0.0.1]:9/",
        "http://localhost:9/",
        "http://10.1.2.3/",
        "http://169.254.169.254/latest/meta-data",
        "http://100.64.0.1/",
        "http://[fe80::1]/",
        "http://[64:ff9b::7f00:1]/",
    ],
)
async def test_the_guard_says_that_the_address_is_private(guarded, url):
    with pytest.raises(AddressError, match="private network address"):
        await guarded.get(url)


async def test_a_redirect_to_a_private_address_is_refused_at_the_socket(settings, clock, site):
    """The scripted server stands for a public one: its port is let through, and nothing else on this machine."""
    public_port = int(site.url.rpartition(":")[2])
    async with Http(
        settings, clock=clock, may_dial=lambda host, port: port == public_port or is_public(host)
    ) as client:
        assert (await client.get(site.answer("/feed", "x"))).body == b"x"
        with pytest.raises(AddressError, match="private network address"):
            await client.get(site.answer("/trap", status=301, Location="http://127.0.0.1:9/"))


# --- what goes wrong -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "wants a login"),
        (403, "refuses programs"),
        (404, "nothing at this address"),
        (410, "gone for good"),
        (418, "HTTP 418"),
        (500, "fault of its own"),
    ],
)
async def test_a_refusal_says_what_it_means(http, site, status, words):
    with pytest.raises(FetchError, match=words) as caught:
        await http.get(site.answer("/feed", "<html>no</html>", status=status))
    assert "\n" not in str(caught.value)


async def test_a_wall_against_programs_is_named(http, site):
    with pytest.raises(FetchError, match="wall against programs"):
        await http.get(site.answer("/feed", status=403, cf_mitigated="challenge"))


@pytest.mark.parametrize(
    "url", ["", "x", "ftp://example.org/", "http://", "https://a:b@example.org/", "http://h:99999/"]
)
async def test_what_is_no_web_address_is_refused_before_anything_is_asked(http, url):
    with pytest.raises(AddressError):
        await http.get(url)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 64 + ".example", "xn--.example", "a..b"])
async def test_a_name_that_does_not_exist_is_said_to_not_resolve(http, host):
    with pytest.raises((FetchError, AddressError), match="does not resolve|check its spelling|not a web address"):
        await http.get(f"http://{host}/feed")


async def test_a_port_where_nobody_listens_is_said_to_refuse(http):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(FetchError, match="refused the connection"):
            await http.get(f"http://127.0.0.1:{taken.getsockname()[1]}/")


async def test_a_server_without_tls_is_named(http, site):
    with pytest.raises(FetchError, match=r"TLS|broke off|reached"):
        await http.get(site.url.replace("http:", "https:") + "/feed")


async def test_a_slow_server_times_out_in_the_head_and_in_the_body(hasty, site):
    async def late(_):
        await asyncio.sleep(5)

    async def drip(request):
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(100):
            await response.write(b"x")
            await asyncio.sleep(0.05)
        return response

    for handler in (late, drip):
        with pytest.raises(FetchError, match=r"timed out after 0\.3 seconds"):
            await hasty.get(site.script("/slow", handler))


async def test_a_large_answer_is_refused_by_its_header_and_while_it_comes(hasty, site):
    async def endless(request):
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b"x" * 100_000)

    with pytest.raises(FetchError, match="more than 1 MB"):
        await hasty.get(site.answer("/large", b"x" * 1_000_001))
    with pytest.raises(FetchError, match="more than 1 MB"):
        await hasty.get(site.script("/endless", endless))


async def test_a_compressed_answer_is_measured_by_what_it_becomes(hasty, site):
    bomb = gzip.compress(b"\0" * 50_000_000)
    assert len(bomb) < 100_000
    with pytest.raises(FetchError, match="more than 1 MB"):
        await hasty.get(site.answer("/bomb", bomb, Content_Encoding="gzip"))
    small = site.answer("/small", gzip.compress(b"words"), Content_Encoding="gzip")
    assert (await hasty.get(small)).body == b"words"


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nnotgz",
        b"HTTP/1.1 200 OK\r\nX: \0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"",
    ],
)
async def test_a_broken_answer_is_an_error_of_the_source(hasty, raw):
    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(raw)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(FetchError):
            await hasty.get(f"http://127.0.0.1:{port}/feed")


async def test_a_host_is_called_at_most_twice_at_a_time(http, site):
    inside, most = 0, 0

    async def count(_):
        nonlocal inside, most
        inside, most = inside + 1, max(most, inside + 1)
        await asyncio.sleep(0.02)
        inside -= 1
        return web.Response(text="x")

    url = site.script("/feed", count)
    await asyncio.gather(*(http.get(url) for _ in range(8)))
    assert most == 2
