"""How sources stand, as admins and editors see it; and what is told by itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import discord
import pytest

from bot.client import nonce
from bot.errors import FetchError, NotEver, NotNow, Trouble
from bot.models import Entry
from bot.notices import Notifier
from bot.source_health import News, Notice, State
from tests.cogs.answers import custom_ids, shown, texts
from tests.records import NOON
from tests.server import Server

HOUR = timedelta(hours=1)
WALL = FetchError("broken.example has a wall against *programs* (HTTP 403)", why=Trouble.BOT_WALL)


async def fail(server: Server, source, error: FetchError = WALL, hours: tuple[int, ...] = (30, 20, 10, 2)) -> None:
    """The source's readings failed, these many hours ago."""
    for ago in hours:
        await server.store.sources.settle_failure(source.id, error, NOON + HOUR, NOON - HOUR * ago)


@pytest.fixture
async def broken(server):
    made = await server.follow("https://broken.example/feed", "Broken [News]")
    await fail(server, made)
    return made


def ids(answer) -> list[str]:
    return custom_ids(answer.response.components)


async def test_the_list_shows_the_worst_first_with_its_reason(server, broken):
    await server.follow()
    slow = await server.follow("https://slow.example/feed", "Slow Post")
    await fail(server, slow, FetchError("slow.example timed out", why=Trouble.SLOW), (1,))
    answer = await server.admin.slash(server.channel, "sources list")
    text = shown(answer)
    assert answer.ephemeral
    assert "### 3 sources\n🔴 1 failing · 🟡 1 to watch · 🟢 1 well" in text
    assert text.index("Broken") < text.index("Slow Post") < text.index("The Morning Example")
    assert "**has a wall against programs** since <t:1767160800:R>" in text
    assert r"broken.example has a wall against \*programs\* (HTTP 403) (4 tries)" in text
    assert "🟢 [The Morning Example](<https://morning.example/feed>)\n-# 0 articles in 7 days" in text


async def test_only_what_is_not_well_is_shown_on_request(server, broken):
    await server.follow()
    answer = await server.admin.slash(server.channel, "sources list", only="failing")
    assert "Broken" in shown(answer)
    assert "Morning" not in shown(answer)
    [everything] = [each for each in ids(answer) if each.startswith("sitrep:sources:all")]
    assert "Morning" in shown(await server.admin.click(answer.response.message, custom_id=everything))


async def test_an_empty_list_says_how_to_begin(server):
    assert "follows no source yet" in shown(await server.admin.slash(server.channel, "sources list"))


async def test_that_all_is_well_is_said_where_only_what_fails_was_asked_for(server):
    await server.follow()
    text = shown(await server.admin.slash(server.channel, "sources list", only="failing"))
    assert "### 1 source\n🟢 1 well" in text
    assert "Morning" not in text


async def test_pages_turn_in_place_also_after_a_restart(server, make_client):
    for number in range(20):
        await server.follow(f"https://{number}.example/feed", f"Paper {number:02}")
    answer = await server.admin.slash(server.channel, "sources list")
    assert "Page 1 of 3" in shown(answer)
    assert "Paper 08" not in shown(answer)
    await server.restart(make_client())
    turned = await server.admin.click(answer.response.message, custom_id="sitrep:sources:all:1")
    assert "Page 2 of 3" in shown(turned)
    assert "Paper 08" in shown(turned)
    assert set(ids(turned)) > {"sitrep:sources:all:0", "sitrep:sources:all:2"}


async def test_a_source_is_opened_from_the_list_and_by_its_name(server, broken):
    for number in range(3):
        entry = Entry(f"e{number}", f"https://broken.example/{number}", f"Story *{number}*")
        await server.store.entries.skip(broken.id, entry, "its page wants a login (HTTP 401)", NOON)
    answer = await server.admin.slash(server.channel, "sources list")
    chosen = await server.admin.select(answer.response.message, [str(broken.id)], custom_id="sitrep:sources:open")
    named = await server.admin.slash(server.channel, "sources list", source="broken [news]")
    for text in (shown(chosen), shown(named)):
        assert "**Has a wall against programs** since <t:1767160800:R>" in text
        assert "Ask its publisher to let Sitrep in, or follow another source." in text
        assert "A feed, followed since <t:1767268800:D>" in text
        assert "its page wants a login (HTTP 401) <t:1767268800:R>" in text
        assert "3 articles of the last 7 days could not be read" in text
    back = await server.admin.click(chosen.response.message, custom_id="sitrep:sources:all:0")
    assert "### 1 source" in shown(back)


async def test_a_source_that_is_not_followed_any_more_is_said_to_be(server, broken):
    answer = await server.admin.slash(server.channel, "sources list")
    await server.store.sources.unfollow(server.guild.id, broken.id)
    chosen = await server.admin.select(answer.response.message, [str(broken.id)], custom_id="sitrep:sources:open")
    assert "no longer follows that source" in shown(chosen)
    typed = await server.admin.slash(server.channel, "sources list", source="#1")
    assert "follows no such source" in shown(typed)


# What is told by itself


@pytest.fixture
async def desk(server):
    """The desk that tells, of a server that has a notice channel."""
    await server.store.servers.set_notices(server.guild.id, server.channel.id)
    return Notifier(server.store, server.client.notify, server.client.clock)


def told(server: Server) -> list[str]:
    messages = server.channel.history()
    return ["\n".join(texts([part.to_dict() for part in message.components])) for message in messages]


async def test_a_source_that_stays_bad_is_told_once_in_one_message_with_others(server, broken, desk):
    other = await server.follow("https://gone.example/feed", "Gone Gazette")
    await fail(server, other, FetchError("gone.example is gone (HTTP 410)", why=Trouble.GONE), (1,))
    await desk.owe()
    assert len(await desk.pay_due()) == 1
    [text] = told(server)
    assert "### 🔴 2 sources need a look" in text
    assert "**has a wall against programs** since <t:1767160800:R>. Ask its publisher" in text
    assert "**is gone for good**" in text
    await desk.owe()
    assert await desk.pay_due() == []
    assert len(told(server)) == 1


async def test_the_button_below_a_notice_shows_the_list_to_editors_in_private(server, broken, desk, make_client):
    await desk.owe()
    await desk.pay_due()
    await server.restart(make_client())
    [message] = server.channel.history()
    answer = await server.admin.click(message, custom_id="sitrep:sources:all:0:notice1")
    assert answer.ephemeral
    assert "### 1 source" in shown(answer)
    assert len(server.channel.history()) == 1
    refused = await server.member.click(message, custom_id="sitrep:sources:all:0:notice1")
    assert refused.ephemeral
    assert "This is for those who may manage this server's sources" in shown(refused)


async def test_a_notice_that_did_arrive_is_not_sent_again(server, broken, desk):
    await desk.owe()
    [claimed] = await server.store.notices.claim(NOON, timedelta(minutes=2), 9)
    first = replace(claimed, owed_at=server.env.now())  # by the clock of the simulation
    news = [(each, broken) for each in first.news]
    message_id = await server.client.notify(first, news)  # and the bot dies before it settles that
    [second] = await server.store.notices.claim(NOON + HOUR, timedelta(minutes=2), 9)
    assert await server.client.notify(replace(first, attempts=second.attempts), news) == message_id
    assert len(told(server)) == 1


async def test_a_notice_in_a_channel_without_permission_waits_and_the_settings_say_why(server, broken, desk):
    closed = server.guild.create_text_channel(
        "closed", overwrites={server.guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    )
    await server.store.servers.set_notices(server.guild.id, closed.id)
    await desk.owe()
    assert await desk.pay_due() == []
    text = shown(await server.admin.slash(server.channel, "settings show"))
    assert "They do not arrive: I may not post in the channel: give me Send Messages there" in text
    assert "Notices do not arrive: I may not post" in shown(await server.admin.slash(server.channel, "sources list"))


async def test_a_deleted_notice_channel_is_left_and_the_next_one_is_told_all(server, broken, desk):
    lost = server.guild.create_text_channel("lost")
    await server.store.servers.set_notices(server.guild.id, lost.id)
    await desk.owe()
    await server.client.get_channel(lost.id).delete()
    assert await desk.pay_due() == []
    assert (await server.store.servers.get(server.guild.id)).notice_error == "the channel was deleted"
    await desk.owe()
    assert await desk.pay_due() == []


async def test_a_notice_of_nothing_that_is_still_followed_is_dropped(server, broken, desk):
    await desk.owe()
    await server.store.sources.unfollow(server.guild.id, broken.id)
    assert await desk.pay_due() == []
    assert told(server) == []


async def test_without_a_channel_the_list_and_the_status_say_that_nobody_is_told(server, broken):
    assert "Nobody is told when a source fails" in shown(await server.admin.slash(server.channel, "sources list"))
    assert "1 failing: see `/sources list`" in shown(await server.member.slash(server.channel, "status"))


async def test_a_defect_of_ours_in_one_notice_holds_up_no_other(server, broken, caplog):
    calls = []

    async def failing(notice, news):
        calls.append(notice.id)
        raise RuntimeError("no")

    await server.store.servers.set_notices(server.guild.id, server.channel.id)
    desk = Notifier(server.store, failing, server.client.clock)
    await desk.owe()
    assert await desk.pay_due() == []
    assert calls == [1]
    assert "notice 1 failed" in caplog.text
    assert (await server.store.servers.get(server.guild.id)).notice_error.startswith("it could not be made up")


async def test_what_discord_says_of_a_notice_is_told_apart(server):
    notice = Notice(1, server.guild.id, None, (News(1, State.SLOW, NOON),), NOON)
    with pytest.raises(NotEver, match="no notice channel"):
        await server.client.notify(notice, [])
    assert nonce(notice).startswith("n1-")
    assert len(nonce(notice)) <= 25
    closed = server.guild.create_text_channel(
        "closed", overwrites={server.guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    )
    source = await server.follow()
    there = Notice(1, server.guild.id, closed.id, notice.news, NOON)
    with pytest.raises(NotNow, match="give me Send Messages"):
        await server.client.notify(there, [(notice.news[0], source)])
