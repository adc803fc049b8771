"""What a member follows alone: by command or button, told by direct message, ended by a button."""

from __future__ import annotations

from datetime import timedelta

from bot.delivery import Counter
from bot.models import Cadence
from tests.cogs.answers import custom_ids, shown
from tests.records import HERALD, NOON


def told(server, user):
    """The messages that a user got, as the bot sent them."""
    channel_id = user.dm_channel.id
    return [
        each.json for each in server.env.http_requests if each.path == f"/channels/{channel_id}/messages" and each.json
    ]


async def pay(server, hours=24):
    """What is owed a day later."""
    moment = NOON + timedelta(hours=hours)
    counter = Counter(server.store, server.client.send, server.client.settings, lambda: moment)
    await counter.owe_digests()
    return await counter.pay_due()


async def test_a_member_follows_a_country_and_is_told_by_direct_message(server):
    await server.follow()
    answer = await server.member.slash(server.channel, "follow", topic="Germany", when="8 Europe/Berlin")
    assert answer.ephemeral
    assert "You follow Germany: a digest comes by direct message at 08:00 Europe/Berlin" in shown(answer)
    [kept] = await server.store.subscriptions.of_member(server.member.id)
    assert (kept.scope, kept.cadence, kept.topic) == (server.guild.id, Cadence.DIGEST, "Germany")
    [greeting] = told(server, server.member.user)
    assert "You follow Germany" in str(greeting)


async def test_what_members_follow_is_no_business_of_the_server(server):
    await server.follow()
    await server.member.slash(server.channel, "follow", topic="Germany")
    assert "Nothing is posted by itself yet" in shown(await server.admin.slash(server.channel, "subscriptions"))
    assert (await server.store.counts(server.guild.id)).subscriptions == 0


async def test_a_story_is_followed_by_its_button_and_ended_by_another(server, make_client):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    await server.restart(make_client())
    followed = await server.member.click(answer.response.message, custom_id=f"sitrep:follow:{story}")
    assert HERALD.title in shown(followed)
    [kept] = await server.store.subscriptions.of_member(server.member.id)
    assert kept.topic == f"story #{story} {HERALD.title}"
    [end] = custom_ids(followed.response.components)
    assert end == f"sitrep:unfollow:{kept.id}"
    assert "Ended" in shown(await server.member.click(followed.response.message, custom_id=end))
    assert await server.store.subscriptions.of_member(server.member.id) == []


async def test_nobody_ends_what_another_follows(server):
    await server.follow()
    await server.member.slash(server.channel, "follow", topic="Germany")
    [kept] = await server.store.subscriptions.of_member(server.member.id)
    assert await server.store.subscriptions.remove_of(server.admin.id, kept.id) == 0


async def test_a_digest_of_what_is_followed_arrives_and_can_be_stopped_there(server):
    await server.follow()
    server.client.clock = lambda: NOON - timedelta(hours=1)
    await server.member.slash(server.channel, "follow", topic="Germany", when="8, 13 UTC")
    await server.read_berlin()
    assert len(await pay(server, hours=2)) == 1
    [_, digest] = told(server, server.member.user)
    assert "-# Digest · Germany" in str(digest)
    [kept] = await server.store.subscriptions.of_member(server.member.id)
    assert f"sitrep:unfollow:{kept.id}" in custom_ids(digest["components"])


async def test_who_left_the_server_is_told_nothing_more_of_it(server):
    await server.follow()
    server.client.clock = lambda: NOON - timedelta(hours=1)
    await server.member.slash(server.channel, "follow", topic="Germany", when="13 UTC")
    await server.read_berlin()
    server.env.backend.remove_member(server.guild.id, server.member.id)
    assert await pay(server, hours=2) == []
    assert await server.store.subscriptions.of_member(server.member.id) == []


async def test_a_private_digest_needs_hours(server):
    answer = await server.member.slash(server.channel, "follow", topic="Germany", when="breaking")
    assert "comes at hours" in shown(answer)


async def test_what_one_follows_is_listed_with_a_button_each(server):
    assert "You follow nothing yet" in shown(await server.member.slash(server.channel, "following"))
    await server.follow()
    for topic in ("Germany", "France"):
        await server.member.slash(server.channel, "follow", topic=topic)
    answer = await server.member.slash(server.channel, "following")
    assert "Germany, at 08:00 UTC" in shown(answer)
    assert len(custom_ids(answer.response.components)) == 2


async def test_deleting_what_is_kept_ends_what_is_followed(server):
    await server.follow()
    await server.member.slash(server.channel, "follow", topic="Germany")
    answer = await server.member.slash(server.channel, "privacy")
    await server.member.click(answer.response.message, custom_id="sitrep:privacy:delete")
    assert await server.store.subscriptions.of_member(server.member.id) == []
