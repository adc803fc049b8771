"""In direct messages and with the bot as one's own app: what the operator offers to all, and nothing of a server."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from bot.client import is_member, reads_as
from bot.errors import SettingsError
from bot.following import offer
from bot.models import Reader
from bot.packs import packaged
from bot.store.scopes import PUBLIC
from tests.cogs.answers import custom_ids, shown
from tests.records import BERLIN, NOON


@pytest.fixture
def dora(server):
    return server.env.create_user("dora")


async def public(server):
    """The server's source offered to everybody."""
    await server.read_berlin()
    [source, *_] = await server.store.sources.followed(server.guild.id)
    await server.store.sources.follow(PUBLIC, source.id, NOON)


async def test_what_a_server_reads_does_not_answer_in_direct_messages(server, dora):
    await server.read_berlin()
    answer = await dora.slash("brief")
    assert BERLIN.title not in shown(answer)
    assert "no source" in shown(answer)


async def test_what_the_operator_offers_does(server, dora):
    await public(server)
    assert BERLIN.title in shown(await dora.slash("brief"))
    assert "Ronald Reagan" in shown(await dora.slash("whosaid", words="tear down this wall"))
    assert "1 source followed" in shown(await dora.slash("status"))


async def test_what_the_operator_offers_does_not_answer_in_a_server_that_does_not_follow_it(server):
    await public(server)
    other = server.env.create_guild("Elsewhere")
    await server.store.servers.join(other.id, NOON)
    carol = other.add_member(server.env.create_user("carol"))
    assert BERLIN.title not in shown(await carol.slash(other.create_text_channel("general"), "brief"))


async def test_what_one_was_told_in_direct_messages_comes_only_as_what_is_new(server, dora):
    await public(server)
    await dora.slash("brief")
    assert "Nothing new since" in shown(await dora.slash("brief"))
    assert await server.store.readings.read(Reader(-dora.id, dora.dm_channel.id), [1, 2])


async def test_buttons_work_in_direct_messages(server, dora):
    await public(server)
    answer = await dora.slash("brief")
    said = await dora.click(answer.response.message, custom_id="sitrep:quotes:1")
    assert "Ronald Reagan" in shown(said)


def asked(guild_id, *, by_guild, by_user):
    """An interaction, as far as it tells who brought the bot."""
    return SimpleNamespace(
        guild_id=guild_id,
        user=SimpleNamespace(id=5),
        is_guild_integration=lambda: by_guild,
        is_user_integration=lambda: by_user,
    )


@pytest.mark.parametrize(
    ("guild_id", "by_guild", "by_user", "scope"),
    [
        (7, True, False, 7),
        (7, True, True, 7),  # in a server that added the bot, its own sources answer
        (7, False, True, -5),  # brought along by a member
        (7, False, False, 7),  # an older client says nothing of it
        (None, False, True, -5),
        (None, False, False, -5),
    ],
)
def test_a_server_answers_only_where_it_added_the_bot(guild_id, by_guild, by_user, scope):
    interaction = asked(guild_id, by_guild=by_guild, by_user=by_user)
    assert reads_as(interaction) == scope
    assert is_member(interaction) == (scope == 7)


async def test_the_operator_offers_packs_and_takes_them_back(server):
    name = min(packaged())
    await offer(server.store, packaged(), (name,), NOON)
    await offer(server.store, packaged(), (name,), NOON)
    assert len(await server.store.sources.followed(PUBLIC)) == len(packaged()[name].sources)
    await offer(server.store, packaged(), (), NOON)
    assert await server.store.sources.followed(PUBLIC) == []
    with pytest.raises(SettingsError, match="narnia is no pack"):
        await offer(server.store, packaged(), ("narnia",), NOON)


async def test_nothing_is_shared_in_direct_messages_where_only_one_reads(server, dora):
    await public(server)
    answer = await dora.slash("brief")
    said = await dora.click(answer.response.message, custom_id="sitrep:quotes:1")
    assert not any("share" in each for each in custom_ids(said.response.components))


async def test_who_asks_alone_is_not_told_of_a_server_that_follows_nothing(server, dora):
    text = shown(await dora.slash("brief"))
    assert "whoever runs this bot" in text
    assert "This server" not in text
