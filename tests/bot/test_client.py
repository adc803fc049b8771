from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import discord
import pytest

from bot import render
from bot.client import nonce
from bot.errors import NotEver, NotNow
from bot.models import Cadence, Delivery, DeliveryKind, Detail, Posting, Subscription
from tests.cogs.answers import custom_ids
from tests.records import BRIEF, NOON, briefing

POST = briefing(BRIEF, detail=Detail.COMPACT)


def delivery(server, channel=None, *, attempts: int = 1, kind: DeliveryKind = DeliveryKind.STORY) -> Delivery:
    channel_id = (channel or server.channel).id
    subscription = Subscription(1, server.guild.id, channel_id, None, Cadence.BREAKING, (), "UTC", NOON)
    return Delivery(7, "story:1:1", subscription, kind, (1,), server.env.now(), NOON, attempts, folded=2)


def sent(server, channel=None):
    return [body for method, path, body in posts(server) if str((channel or server.channel).id) in path]


def posts(server):
    return [
        (each.method, each.path, each.json)
        for each in server.env.http_requests
        if each.method == "POST" and each.path.endswith("/messages")
    ]


async def test_a_post_is_sent_with_a_nonce_that_discord_enforces(server):
    message_id = (await server.client.send(delivery(server), POST)).message_id
    [body] = sent(server)
    assert message_id in server.env.backend.messages[server.channel.id]
    assert body["nonce"] == nonce(delivery(server))
    assert len(body["nonce"]) <= 25
    assert body["enforce_nonce"] is True
    assert body["allowed_mentions"] == {"parse": []}
    assert custom_ids(body["components"]) == [
        f"sitrep:{what}:1:post7" for what in ("full", "quotes", "timeline", "sources", "why", "save", "follow")
    ]


async def test_the_nonce_stays_the_same_when_it_is_tried_again(server):
    message_id = (await server.client.send(delivery(server), POST)).message_id
    await server.client.get_channel(server.channel.id).get_partial_message(message_id).delete()
    await server.client.send(delivery(server, attempts=2), POST)
    assert [body["nonce"] for body in sent(server)] == [nonce(delivery(server))] * 2


async def test_a_post_that_did_arrive_is_not_sent_again(server):
    first = await server.client.send(delivery(server), POST)
    assert await server.client.send(delivery(server, attempts=2), POST) == first
    assert len(sent(server)) == 1


async def test_a_line_that_did_arrive_is_not_sent_again(server):
    catch_up = delivery(server, kind=DeliveryKind.CATCH_UP)
    first = await server.client.send(catch_up, briefing())
    assert await server.client.send(replace(catch_up, attempts=2), briefing()) == first


async def test_the_same_words_of_somebody_else_are_no_post(server):
    catch_up = delivery(server, kind=DeliveryKind.CATCH_UP, attempts=2)
    await server.member.send(server.channel, render.post(catch_up, briefing()).content)
    await server.client.send(catch_up, briefing())
    assert len(sent(server)) == 1


@pytest.mark.parametrize(("denied", "said"), [("send_messages", "Send Messages"), ("view_channel", "View Channel")])
async def test_a_missing_permission_is_named_and_the_post_stays_owed(server, denied, said):
    overwrites = {server.guild.default_role: discord.PermissionOverwrite(**{denied: False})}
    channel = server.guild.create_text_channel("closed", overwrites=overwrites)
    with pytest.raises(NotNow, match=f"give me {said}"):
        await server.client.send(delivery(server, channel), POST)


async def test_a_post_that_did_arrive_is_found_behind_a_busy_channel(server):
    first = await server.client.send(delivery(server), POST)
    for number in range(150):
        server.env.backend.create_message(server.channel.id, server.member.id, f"message {number}")
    assert await server.client.send(delivery(server, attempts=2), POST) == first
    assert len(sent(server)) == 1


async def test_no_message_from_before_it_was_owed_is_asked_for_twice(server):
    for number in range(150):
        server.env.backend.create_message(server.channel.id, server.member.id, f"message {number}")
    owed = replace(delivery(server, attempts=2), owed_at=server.env.now() + timedelta(hours=1))
    await server.client.send(owed, POST)
    assert len([each for each in server.env.http_requests if each.method == "GET" and "/messages" in each.path]) == 1


async def test_without_the_history_a_post_that_may_have_arrived_is_not_repeated(server):
    overwrites = {server.guild.default_role: discord.PermissionOverwrite(read_message_history=False)}
    channel = server.guild.create_text_channel("blind", overwrites=overwrites)
    await server.client.send(delivery(server, channel), POST)
    with pytest.raises(NotNow, match="give me Read Message History"):
        await server.client.send(delivery(server, channel, attempts=2), POST)
    assert len(sent(server, channel)) == 1


async def test_a_token_that_was_reset_leaves_the_post_owed(server):
    server.env.inject_error("POST", "/channels/*/messages", status=401, message="401: Unauthorized")
    with pytest.raises(NotNow, match="token"):
        await server.client.send(delivery(server), POST)


async def test_a_post_to_a_deleted_channel_is_given_up(server):
    gone = replace(delivery(server).subscription, channel_id=1)
    with pytest.raises(NotEver, match="deleted"):
        await server.client.send(replace(delivery(server), subscription=gone), POST)


@pytest.mark.parametrize("status", [500, 502, 503])
async def test_a_fault_of_discords_leaves_the_post_owed(server, status):
    server.env.inject_error("POST", "/channels/*/messages", status=status)
    with pytest.raises(NotNow, match=str(status)):
        await server.client.send(delivery(server), POST)


async def test_a_post_that_discord_refuses_is_given_up_with_its_reason(server):
    server.env.inject_error("POST", "/channels/*/messages", status=400, code=50035, message="Invalid Form Body")
    with pytest.raises(NotEver, match="Invalid Form Body"):
        await server.client.send(delivery(server), POST)


async def test_an_error_that_nobody_foresaw_gets_a_number_and_is_logged(server, caplog):
    server.foreseen = (AttributeError,)
    server.client.store = None
    answer = await server.member.slash(server.channel, "status")
    assert answer.ephemeral
    [error] = server.env.errors
    assert isinstance(error.original, AttributeError)
    number = answer.response.content.rpartition(" ")[2].strip(".")
    assert f"interaction {number} failed" in caplog.text


async def test_text_commands_do_not_exist(server):
    await server.member.send(server.channel, f"<@{server.client.user.id}> help")
    assert sent(server) == []


async def test_no_privileged_intent_is_asked_for(server):
    assert server.client.intents == discord.Intents(guilds=True)


def with_posting(server, **how):
    first = delivery(server)
    return replace(first, subscription=replace(first.subscription, posting=Posting(**how)))


def update_of(server, message_id):
    return replace(delivery(server), id=8, kind=DeliveryKind.UPDATE, post_id=7, message_id=message_id)


async def test_a_storys_post_is_edited_in_place_and_stays_the_same_post(server):
    message_id = (await server.client.send(delivery(server), POST)).message_id
    edited = await server.client.send(update_of(server, message_id), POST)
    assert edited.message_id == message_id
    assert len(sent(server)) == 1
    [patch] = [each for each in server.env.http_requests if each.method == "PATCH" and "/messages/" in each.path]
    assert "-# Updated <t:" in str(patch.json)
    assert "sitrep:full:1:post7" in custom_ids(patch.json["components"])


async def test_a_post_that_was_deleted_is_not_written_again(server):
    message_id = (await server.client.send(delivery(server), POST)).message_id
    await server.client.get_channel(server.channel.id).get_partial_message(message_id).delete()
    assert (await server.client.send(update_of(server, message_id), POST)).message_id == message_id
    assert len(sent(server)) == 1


async def test_posts_in_quiet_hours_notify_nobody(server):
    await server.client.send(with_posting(server, quiet=(12, 13)), POST)
    await server.client.send(with_posting(server, quiet=(13, 12)), POST)
    silent, loud = (body.get("flags", 0) for body in sent(server))
    assert silent & 1 << 12
    assert not loud & 1 << 12


async def test_only_the_role_that_was_chosen_is_mentioned(server):
    await server.client.send(with_posting(server, ping=77), POST)
    [body] = sent(server)
    assert body["allowed_mentions"]["roles"] == ["77"] or body["allowed_mentions"]["roles"] == [77]
    assert "everyone" not in body["allowed_mentions"].get("parse", [])
    assert "<@&77>" in str(body["components"])


async def test_a_member_is_sent_no_news_of_a_server_that_the_bot_is_not_in(server):
    owed = delivery(server)
    strange = replace(owed, subscription=replace(owed.subscription, scope=server.guild.id + 1, member_id=5))
    with pytest.raises(NotNow, match="server"):
        await server.client.send(strange, POST)
    assert sent(server) == []
