"""Posts in forum channels: one a story, found again, edited in place."""

from __future__ import annotations

from dataclasses import replace

from tests.bot.test_client import POST, delivery, update_of
from tests.cogs.answers import custom_ids
from tests.records import BRIEF


def starters(server, forum):
    return [each for each in server.env.http_requests if each.method == "POST" and f"{forum.id}/threads" in each.path]


async def test_in_a_forum_each_story_is_a_post_with_its_headline_for_a_title(server):
    forum = server.guild.create_forum_channel("news")
    posted = await server.client.send(delivery(server, forum), POST)
    [request] = starters(server, forum)
    assert request.json["name"] == " ".join(BRIEF.title.split())[:100]
    assert "sitrep:full:1:post7" in custom_ids(request.json["message"]["components"])
    assert len(server.env.backend.messages[posted.message_id]) == 1


async def test_a_forum_post_that_did_arrive_is_not_made_again(server):
    forum = server.guild.create_forum_channel("news")
    first = await server.client.send(delivery(server, forum), POST)
    assert await server.client.send(delivery(server, forum, attempts=2), POST) == first
    other = replace(delivery(server, forum, attempts=2), id=9)
    assert (await server.client.send(other, POST)).message_id != first.message_id
    assert len(starters(server, forum)) == 2


async def test_a_storys_forum_post_is_edited_in_place_unless_somebody_deleted_it(server):
    forum = server.guild.create_forum_channel("news")
    made = (await server.client.send(delivery(server, forum), POST)).message_id
    update = replace(update_of(server, made), subscription=delivery(server, forum).subscription)
    assert (await server.client.send(update, POST)).message_id == made
    patches = [
        each for each in server.env.http_requests if each.method == "PATCH" and f"/{made}/messages/" in each.path
    ]
    assert len(patches) == 1
    assert len(starters(server, forum)) == 1
