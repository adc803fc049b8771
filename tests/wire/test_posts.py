"""Posts on a real wire: once, whatever happens between Discord's taking a message and our noting it."""

import asyncio
import re
import signal
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from bot.models import Cadence, DeliveryKind, Entry, Owed
from bot.store import open_store
from summaries import digest
from summaries.document import Document
from tests.wire.discord_api import DiscordApi
from tests.wire.openapi import misunderstood, validator
from tests.wire.test_bot import everything, start, until

TEXT = (
    "Kenya and Tanzania opened the Namanga crossing on their border on Monday after two years of talks.\n\n"
    "“The crossing will save farmers a day on every load,” said Amina Odhiambo, the trade minister."
)
TITLE = "Namanga crossing opens"


@pytest.fixture
async def api():
    async with DiscordApi() as discord:
        yield discord
        assert discord.gaps == []
        assert misunderstood(discord.requests) == []


async def owe_a_post(folder, api) -> int:
    """A server with one subscribed channel that is owed one post; the channel's id."""
    backend = api.backend
    owner = backend.make_user("alice")
    guild = backend.create_guild("Newsroom", owner_id=owner.id)
    backend.add_member(guild.id, owner.id)
    channel = backend.create_channel(guild.id, "briefings")
    now = datetime.now(UTC) - timedelta(minutes=1)
    async with open_store(f"sqlite+aiosqlite:///{folder}/sitrep.sqlite3", upgrade=True) as store:
        # The source is not due while the test runs: the post is what it is about.
        source = await store.sources.add("feed", "https://lake.example/feed", "Lake Post", now + timedelta(days=1))
        await store.sources.follow(guild.id, source.id, now)
        subscription = await store.subscriptions.add(guild.id, channel.id, None, Cadence.BREAKING, (), "UTC", now)
        document = Document(TEXT, title=TITLE, url="https://lake.example/namanga", site="Lake Post", published=now)
        article = await store.articles.file(
            source.id,
            Entry("namanga", document.url),
            document,
            digest(document),
            now,
            fresh=True,
            after=0,
            choose_story=lambda _: None,
        )
        key = f"story:{subscription.id}:{article.story_id}"
        owed = Owed(key, subscription.id, DeliveryKind.STORY, (article.story_id,), now)
        await store.deliveries.announce(article, [owed], now)
    return channel.id


def posts(api, channel_id) -> list[str]:
    messages = api.backend.messages.get(channel_id, {})
    return [everything(each) for each in (messages.values() if isinstance(messages, dict) else messages)]


def settled(folder) -> bool:
    with sqlite3.connect(folder / "sitrep.sqlite3") as connection:
        return connection.execute("SELECT count(*) FROM deliveries WHERE message_id IS NOT NULL").fetchone()[0] == 1


def end_lease(folder) -> None:
    """What two minutes of waiting would do."""
    with sqlite3.connect(folder / "sitrep.sqlite3") as connection:
        connection.execute("UPDATE deliveries SET due_at = '2026-01-01 00:00:00.000000'")


async def stop(process) -> None:
    process.send_signal(signal.SIGTERM)
    await asyncio.wait_for(process.wait(), 15)


async def test_what_is_owed_is_posted_and_every_word_of_it_stands_in_the_article(tmp_path, api):
    channel = await owe_a_post(tmp_path, api)
    process = await start(api, tmp_path)
    await until(lambda: settled(tmp_path), 40)
    await stop(process)

    (post,) = posts(api, channel)
    assert TITLE in post
    assert "Kenya and Tanzania opened the Namanga crossing" in post
    assert "Amina Odhiambo" in post


async def test_the_body_of_a_post_is_one_that_discord_understands(tmp_path, api):
    if validator() is None:
        pytest.skip("Discord's description of its API is not at hand")
    channel = await owe_a_post(tmp_path, api)
    process = await start(api, tmp_path)
    await until(lambda: settled(tmp_path), 40)
    await stop(process)

    sent = [each for each in api.requests if each[1] == f"/channels/{channel}/messages" and each[0] == "POST"]
    ((method, path, body),) = sent
    assert misunderstood(sent) == []
    assert misunderstood([(method, path, {**body, "nonce": "x" * 26})]) != []


async def test_an_answer_that_is_lost_on_the_way_doubles_nothing(tmp_path, api):
    channel = await owe_a_post(tmp_path, api)
    api.faults.append(("POST", f"/channels/{channel}/messages", "502 after commit"))
    process = await start(api, tmp_path)
    await until(lambda: settled(tmp_path), 40)
    await stop(process)

    assert len(posts(api, channel)) == 1


@pytest.mark.parametrize("nonces", ["remembered", "forgotten"])
async def test_killed_between_sending_and_noting_it_posts_once(tmp_path, api, nonces):
    channel = await owe_a_post(tmp_path, api)
    api.faults.append(("POST", f"/channels/{channel}/messages", "silence after commit"))
    process = await start(api, tmp_path)
    await until(lambda: posts(api, channel), 40)
    process.kill()
    await process.wait()
    end_lease(tmp_path)
    if nonces == "forgotten":
        api.forget_nonces()

    process = await start(api, tmp_path)
    await until(lambda: settled(tmp_path), 40)
    await stop(process)

    assert len(posts(api, channel)) == 1


async def test_a_post_that_was_noted_is_not_sent_again_by_a_restart(tmp_path, api):
    channel = await owe_a_post(tmp_path, api)
    process = await start(api, tmp_path)
    await until(lambda: settled(tmp_path), 40)
    await stop(process)
    process = await start(api, tmp_path)
    await until(lambda: api.identified == 2)
    await asyncio.sleep(1)
    await stop(process)

    sent = [path for method, path, _ in api.requests if method == "POST" and path.endswith("/messages")]
    assert len(sent) == 1
    assert re.fullmatch(r"/channels/\d+/messages", sent[0])
    assert len(posts(api, channel)) == 1
