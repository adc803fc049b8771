"""`/settings`, `/audit`, who may do what, and the bot's coming and going."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta

import discord
import pytest

from bot.servers import Record
from tests.cogs.answers import custom_ids, shown
from tests.records import NOON


async def test_a_server_that_chose_nothing_is_told_how(server):
    answer = await server.admin.slash(server.channel, "settings show")
    assert answer.ephemeral
    assert "Notices on its sources: nowhere (`/settings notices`)" in shown(answer)
    assert "Who manages sources and subscriptions: Manage Server (`/settings editors`)" in shown(answer)


async def test_a_notice_channel_is_chosen_and_given_up(server):
    chosen = shown(await server.admin.slash(server.channel, "settings notices", channel=server.channel))
    assert f"Done: <#{server.channel.id}> is told once when a source fails for a day" in chosen
    assert (await server.store.servers.get(server.guild.id)).notice_channel_id == server.channel.id
    assert f"<#{server.channel.id}>" in shown(await server.admin.slash(server.channel, "settings show"))
    assert "nobody is told" in shown(await server.admin.slash(server.channel, "settings notices"))
    assert (await server.store.servers.get(server.guild.id)).notice_channel_id is None


@pytest.mark.parametrize(
    ("denied", "said"),
    [("send_messages", "Send Messages"), ("view_channel", "View Channel"), ("read_message_history", "History")],
)
async def test_a_channel_in_which_the_bot_may_not_post_is_refused_with_what_is_missing(server, denied, said):
    overwrites = {server.guild.default_role: discord.PermissionOverwrite(**{denied: False})}
    owner = server.guild.add_member(server.env.create_user("owner"), roles=[_administrators(server)])
    closed = server.guild.create_text_channel("closed", overwrites=overwrites)
    text = shown(await owner.slash(server.channel, "settings notices", channel=closed))
    assert said in text
    assert (await server.store.servers.get(server.guild.id)).notice_channel_id is None


async def test_editors_manage_sources_and_subscriptions_and_no_settings(server):
    role = server.guild.create_role("desk")
    editor = server.guild.add_member(server.env.create_user("erin"), roles=[role])
    assert "This is for those" in shown(await editor.slash(server.channel, "sources list"))
    answer = await server.admin.slash(server.channel, "settings editors", role=role)
    assert f"managed by Manage Server and <@&{role.id}>" in shown(answer)
    assert "follows no source" in shown(await editor.slash(server.channel, "sources list"))
    assert "Done" in shown(await editor.slash(server.channel, "subscribe", channel=server.channel))
    refused = shown(await server.member.slash(server.channel, "sources list"))
    assert f"they have Manage Server or the role <@&{role.id}>" in refused
    assert not {"settings", "audit"} & set(editor.available_commands(server.channel))
    await server.admin.slash(server.channel, "settings editors")
    assert "This is for those" in shown(await editor.slash(server.channel, "sources list"))


async def test_everybody_is_no_role_of_editors(server):
    text = shown(await server.admin.slash(server.channel, "settings editors", role=server.guild.default_role))
    assert "choose a role that only some have" in text
    assert (await server.store.servers.get(server.guild.id)).editor_role_id is None


async def test_every_change_is_in_the_audit_with_what_was_and_what_is(server):
    await server.follow()
    await server.admin.slash(server.channel, "settings notices", channel=server.channel)
    await server.admin.slash(server.channel, "subscribe", channel=server.channel, topic="*Kenya*")
    await server.admin.slash(server.channel, "unsubscribe", subscription="#1")
    await server.admin.slash(server.channel, "sources remove", source="#1")
    answer = await server.admin.slash(server.channel, "audit")
    lines = shown(answer).strip().splitlines()[1:]
    assert answer.ephemeral
    who = f"- <t:1767268800:f> <@{server.admin.id}>"
    assert lines == [
        rf"{who} `/sources remove` The Morning Example: https\://morning.example/feed",
        rf"{who} `/unsubscribe` <#{server.channel.id}>: \*Kenya\*, as it breaks",
        rf"{who} `/subscribe` <#{server.channel.id}>: \*Kenya\*, as it breaks",
        rf"{who} `/settings notices` notices: nowhere → <#{server.channel.id}>",
    ]


async def test_the_audit_has_pages_also_after_a_restart(server, make_client):
    assert "Nothing was changed here" in shown(await server.admin.slash(server.channel, "audit"))
    for number in range(25):
        await server.store.audit.note(Record(server.guild.id, NOON, server.admin.id, "sources add", f"Paper {number}"))
    answer = await server.admin.slash(server.channel, "audit")
    assert "Paper 24" in shown(answer)
    assert "Paper 14" not in shown(answer)
    assert custom_ids(answer.response.components) == ["sitrep:audit:1"]
    await server.restart(make_client())
    second = await server.admin.click(answer.response.message, custom_id="sitrep:audit:1")
    assert "Paper 14" in shown(second)
    assert custom_ids(second.response.components) == ["sitrep:audit:0", "sitrep:audit:2"]
    third = await server.admin.click(second.response.message, custom_id="sitrep:audit:2")
    assert custom_ids(third.response.components) == ["sitrep:audit:1"]


async def test_the_audit_of_another_server_is_not_shown(server):
    await server.store.audit.note(Record(99, NOON, 1, "sources add", "Secret"))
    assert "Nothing was changed here" in shown(await server.admin.slash(server.channel, "audit"))


async def test_a_server_that_the_bot_joins_is_greeted_in_three_lines_once_where_that_is_allowed(server):
    guild = server.env.create_guild("Second")
    closed = {guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    guild.create_text_channel("rules", overwrites=closed)
    lobby = guild.create_text_channel("lobby")
    await join(server, guild)
    await join(server, guild)
    [greeting] = lobby.history()
    assert len(greeting.content.splitlines()) == 3
    assert "`/setup`" in greeting.content
    assert (await server.store.servers.get(guild.id)).joined_at == NOON
    assert server.channel.history() == []


async def test_the_greeting_names_only_commands_that_there_are(server):
    guild = server.env.create_guild("Second")
    lobby = guild.create_text_channel("lobby")
    await join(server, guild)
    named = set(re.findall(r"`/([a-z]+)", lobby.history()[0].content))
    assert {"setup", "brief"} <= named <= {each.split()[0] for each in _commands(server)}


async def test_a_server_in_which_the_bot_may_not_write_is_not_greeted(server):
    guild = server.env.create_guild("Quiet")
    guild.create_text_channel(
        "rules", overwrites={guild.default_role: discord.PermissionOverwrite(send_messages=False)}
    )
    await join(server, guild)
    assert (await server.store.servers.get(guild.id)).joined_at == NOON


async def test_leaving_is_noted_and_keeps_what_the_server_follows(server):
    await server.follow()
    server.env.backend.remove_guild(server.guild.id)
    await server.env.settle()
    assert (await server.store.servers.get(server.guild.id)).left_at == NOON
    assert len(await server.store.sources.followed(server.guild.id)) == 1


async def test_what_was_left_while_the_bot_was_down_is_noted_when_it_comes_back(server, make_client):
    await server.store.servers.join(4321, NOON - timedelta(days=1))
    await server.restart(make_client())
    await asyncio.sleep(0)
    await server.env.settle()
    assert (await server.store.servers.get(4321)).left_at == NOON
    assert (await server.store.servers.get(server.guild.id)).left_at is None


async def join(server, guild):
    """What follows from an invitation: to SimCord, every server is one in which the bot was already."""
    await server.env.settle()
    await server.client.get_cog("Settings").on_guild_join(server.client.get_guild(guild.id))


def _administrators(server):
    return server.guild.create_role("administrators", permissions=discord.Permissions(administrator=True))


def _commands(server):
    return server.admin.available_commands(server.channel)
