"""Packs and lists of sources on Discord."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from aiohttp import web

from bot import offload, packs
from bot.models import Ownership, Source
from bot.sources import opml
from cogs.lists import MOST_KEPT, Waiting
from tests.cogs.answers import custom_ids, shown
from tests.records import NOON
from tests.server import Server

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour *Herald*</title>
<item><title>The canal reopens</title><link>{base}/canal</link></item></channel></rss>"""
PACK = """title = "Harbour *papers*"
description = "Printed at the harbour."
[[source]]
name = "Herald"
url = "{base}/feed.xml"
country = "NO"
language = "nb"
type = "newspaper"
ownership = "state-owned"
[[source]]
name = "Ledger"
url = "https://ledger.example/rss"
country = "none"
language = "en"
type = "official"
ownership = "official body"
"""


@pytest.fixture
async def site() -> AsyncIterator[str]:
    async def feed(request: web.Request) -> web.Response:
        response = web.Response(text=FEED.replace("{base}", f"http://{request.host}"), content_type="text/xml")
        response.force_close()  # SimCord would wait for an idle connection to end
        return response

    async def nothing(_request: web.Request) -> web.Response:
        response = web.Response(status=404)
        response.force_close()
        return response

    app = web.Application()
    app.router.add_get("/feed.xml", feed)
    app.router.add_get("/{path:.*}", nothing)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield "http://{}:{}".format(*runner.addresses[0])
    await runner.cleanup()


@pytest.fixture(scope="module")
def reader() -> Iterator[None]:
    """The process that reads, started once, before anybody waits for it."""
    asyncio.run(offload.offload(opml.read, b"https://a.example/"))
    yield
    offload.close()


@pytest.fixture
def patient(reader, server: Server) -> Server:
    server.env.settle_timeout = 14.0
    return server


@pytest.fixture
def harbour(patient, site, tmp_path) -> Server:
    """An operator with a pack of their own."""
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "harbour.toml").write_text(PACK.replace("{base}", site), "utf-8")
    (tmp_path / "packs" / "broken.toml").write_text("nothing", "utf-8")
    patient.client.settings = replace(patient.client.settings, packs=tmp_path / "packs")
    return patient


async def followed(server: Server) -> list[Source]:
    return await server.store.sources.followed(server.guild.id)


async def bring(server: Server, body: bytes, name: str = "list.opml"):
    return await server.admin.slash(server.channel, "sources import", file=(name, body))


# --- packs ------------------------------------------------------------------------------------------------------------


async def test_a_pack_is_offered_as_it_is_typed_with_the_number_of_its_sources(server):
    offered = await server.admin.autocomplete(server.channel, "sources pack", "name", "")
    assert {each["value"] for each in offered} == packs.packaged().keys()
    [choice] = await server.admin.autocomplete(server.channel, "sources pack", "name", "UKRAINE")
    count = len(packs.packaged()["ukraine-russia"].sources)
    assert choice == {"name": f"Ukraine and Russia ({count} sources)", "value": "ukraine-russia"}


async def test_a_pack_shows_what_it_holds_before_anything_is_followed(server):
    answer = await server.admin.slash(server.channel, "sources pack", name="world")
    assert answer.ephemeral
    text = shown(answer)
    assert "- 🇷🇺 [TASS](<https://tass.com>) · en · agency · **state-owned**" in text
    assert "- 🇬🇧 [BBC News: World](<https://bbc.com>) · en · broadcaster · public media" in text
    assert "- 🇬🇧 [The Guardian: World](<https://theguardian.com>) · en · newspaper\n" in text
    assert "a state owns or runs it" in text
    assert len(text) <= 4000
    assert await followed(server) == []


async def test_a_pack_is_followed_at_one_stroke_and_says_what_it_states(harbour, site):
    await harbour.follow("https://ledger.example/rss", "The Ledger")
    answer = await harbour.admin.slash(harbour.channel, "sources pack", name="harbour")
    assert r"### Harbour \*papers\*" in shown(answer)
    assert "🌐 [Ledger](<https://ledger.example>) · en · official · official body · followed" in shown(answer)

    done = shown(await harbour.admin.click(answer.response.message, label="Follow 1 source"))
    assert "Following 1 more source." in done
    assert "1 source of it followed before." in done
    assert "Nothing of them is posted" in done
    ours = {source.url: source for source in await followed(harbour)}[f"{site}/feed.xml"]
    assert (ours.country, ours.language, ours.ownership) == ("NO", "nb", Ownership.STATE)

    [record] = await harbour.store.audit.of(harbour.guild.id, NOON, 5)
    assert (record.action, record.subject, record.after) == ("sources pack", "Harbour *papers*", "1 source more")

    again = await harbour.admin.slash(harbour.channel, "sources pack", name="Harbour *papers*")
    assert "All of it is followed here already." in shown(again)
    assert custom_ids(again.response.components) == []


async def test_the_first_reading_of_a_pack_posts_nothing(harbour, site):
    await harbour.admin.slash(harbour.channel, "subscribe", channel=harbour.channel)
    answer = await harbour.admin.slash(harbour.channel, "sources pack", name="harbour")
    await harbour.admin.click(answer.response.message, label="Follow 2 sources")
    await harbour.client.pipeline.read_due()
    assert await harbour.store.deliveries.claim(NOON, NOON - NOON, 10) == []
    assert site in {source.url.removesuffix("/feed.xml") for source in await followed(harbour) if source.read_at}


async def test_a_pack_that_is_not_is_answered_with_those_that_are(server):
    for typed in ("nowhere", "", "*" * 90):
        text = shown(await server.admin.slash(server.channel, "sources pack", name=typed or " "))
        assert "There is no such pack: choose one of" in text


async def test_no_more_is_followed_than_the_operator_allows(harbour):
    harbour.client.settings = replace(harbour.client.settings, most_sources=1)
    answer = await harbour.admin.slash(harbour.channel, "sources pack", name="harbour")
    assert "Only 1 more may be followed" in shown(answer)
    done = shown(await harbour.admin.click(answer.response.message, label="Follow 2 sources"))
    assert "**1 source not taken**" in done
    assert "this server follows 1 sources, as many as it may" in done
    assert len(await followed(harbour)) == 1
    full = shown(await harbour.admin.slash(harbour.channel, "sources pack", name="harbour"))
    assert "as many sources as it may" in full


async def test_a_member_may_not_bring_sources_in(server):
    for command, options in (("pack", {"name": "world"}), ("export", {}), ("import", {"file": ("a.opml", b"")})):
        text = shown(await server.member.slash(server.channel, f"sources {command}", **options))
        assert "those who may manage this server's sources" in text


# --- lists ------------------------------------------------------------------------------------------------------------


async def test_what_was_exported_is_followed_by_importing_it(patient):
    for number in range(3):
        await patient.follow(f"https://{number}.example/rss?a=1&b=<", f"**Paper** & “{number}” 🌍")
    answer = await patient.admin.slash(patient.channel, "sources export")
    assert answer.ephemeral
    assert "3 sources, as OPML" in shown(answer)
    [attached] = answer.response.attachments
    assert attached.filename == "sources.opml"
    document = await attached.read()
    before = {(source.url, source.title) for source in await followed(patient)}
    for source in await followed(patient):
        await patient.store.sources.unfollow(patient.guild.id, source.id)

    offer = await bring(patient, document)
    assert "### The file names 3 sources" in shown(offer)
    assert await followed(patient) == []
    done = shown(await patient.admin.click(offer.response.message, label="Follow"))
    assert "Following 3 more sources." in done
    assert {(source.url, source.title) for source in await followed(patient)} == before


async def test_bare_addresses_are_looked_at_and_each_that_is_none_has_its_reason(patient, site):
    text = f"{site}/feed.xml\n{site}/missing\nhttps://user:secret@a.example/\nand so on\n"
    offer = await bring(patient, text.encode(), "list.txt")
    assert "What stands behind each of 4 addresses is found out first." in shown(offer)
    done = shown(await patient.admin.click(offer.response.message, label="Follow"))
    assert "Following 1 more source." in done
    assert "**3 sources not taken**" in done
    assert "and so on: that is not a web address" in done
    assert "has nothing at this address" in done
    assert "holds a user name or password" in done
    assert [(each.url, each.title) for each in await followed(patient)] == [(f"{site}/feed.xml", "Harbour *Herald*")]


async def test_many_reasons_come_as_a_file(patient):
    outline = '<outline text="x" xmlUrl="https://user@{0}.example/"/>'
    body = "".join(outline.format(number) for number in range(40))
    offer = await bring(patient, f"<opml version='2.0'><body>{body}</body></opml>".encode())
    done = await patient.admin.click(offer.response.message, label="Follow")
    assert "28 more, all in the file below" in shown(done)
    [told] = [each for each in done.followups if each.attachments]
    lines = (await told.attachments[0].read()).decode().splitlines()
    assert len(lines) == 40
    assert lines[0].startswith("https://user@0.example/\t")


async def test_a_list_may_be_cancelled_and_expires(patient):
    body = b"<opml version='2.0'><body><outline xmlUrl='https://a.example/rss'/></body></opml>"
    offer = await bring(patient, body)
    assert "Nothing was changed" in shown(await patient.admin.click(offer.response.message, label="Cancel"))
    offer = await bring(patient, body)
    patient.client.get_cog("Lists").waiting.clear()
    assert "has expired" in shown(await patient.admin.click(offer.response.message, label="Follow"))
    assert await followed(patient) == []


BOMB = "<!DOCTYPE opml [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;'>]><opml><body><outline text='&b;'/></body></opml>"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x89PNG\r\n\x1a\n\0\0\0",
        b"<html><body>hello</body></html>",
        b"<rss><channel/></rss>",
        BOMB.encode(),
        b"<opml" + b"<" * 50_000,
        b"x" * 1_000_001,
    ],
    ids=range(7),
)
async def test_a_file_that_is_no_list_is_refused_in_one_line(patient, body):
    answer = await bring(patient, body)
    assert answer.ephemeral
    assert "Something went wrong" not in shown(answer)
    assert "\n" not in shown(answer).strip()
    assert custom_ids(answer.response.components) == []


async def test_hostile_names_act_in_no_message(patient):
    title = "@everyone [x](https://evil.example) `**"
    body = opml.write("x", [Source(1, "feed", f"https://a.example/{'é' * 400}", title)])
    offer = await bring(patient, body.encode())
    text = shown(offer)
    assert r"\@everyone" in text
    assert "[x](" not in text
    done = shown(await patient.admin.click(offer.response.message, label="Follow"))
    assert "Following 1 more source." in done


async def test_there_is_nothing_to_export_where_nothing_is_followed(server):
    assert "follows no source yet" in shown(await server.admin.slash(server.channel, "sources export"))


# --- names from packs -------------------------------------------------------------------------------------------------


async def test_a_name_from_a_pack_is_an_address(harbour, site):
    offered = await harbour.admin.autocomplete(harbour.channel, "sources add", "url", "herA")
    assert {"name": "Herald (NO, nb, state-owned)", "value": "Herald"} in offered
    answer = await harbour.admin.slash(harbour.channel, "sources add", url="HERALD")
    assert rf"### [Harbour \*Herald\*](<{site}/feed.xml>)" in shown(answer)
    await harbour.admin.click(answer.response.message, label="Follow")
    [source] = await followed(harbour)
    assert (source.url, source.ownership) == (f"{site}/feed.xml", Ownership.STATE)


async def test_the_name_of_a_pack_is_no_source(harbour):
    text = shown(await harbour.admin.slash(harbour.channel, "sources add", url="Harbour"))
    assert "is a pack of 2 sources: follow it with" in text


@pytest.mark.parametrize("typed", ["", "h", "https://herald", "herald.example", "nobody is called so", "*" * 100])
async def test_nothing_is_offered_where_no_name_can_be_meant(server, typed):
    assert await server.admin.autocomplete(server.channel, "sources add", "url", typed) == []


async def test_a_pack_can_be_followed_after_the_bot_was_started_again(harbour, make_client):
    answer = await harbour.admin.slash(harbour.channel, "sources pack", name="harbour")
    folder = harbour.client.settings.packs
    again = make_client()
    again.settings = replace(again.settings, packs=folder)
    await harbour.restart(again)
    done = shown(await harbour.admin.click(answer.response.message, label="Follow 2 sources"))
    assert "Following 2 more sources." in done


async def test_few_lists_wait_at_one_time_and_one_of_each_person(server):
    cog = server.client.get_cog("Lists")
    for number in range(50):
        cog.keep(Waiting(server.guild.id, number, (), NOON))
    assert len(cog.waiting) == MOST_KEPT
    newest = cog.keep(Waiting(server.guild.id, 49, (), NOON))
    assert len(cog.waiting) == MOST_KEPT
    assert [each for each, made in cog.waiting.items() if made.user_id == 49] == [newest]
