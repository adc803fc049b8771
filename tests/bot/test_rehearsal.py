"""A rehearsal shows what would be posted and leaves the database as it is."""

from __future__ import annotations

import asyncio
import os
import signal
from dataclasses import replace
from datetime import timedelta

from bot.models import Cadence, DeliveryKind, Entry, Owed
from bot.rehearsal import rehearse
from bot.store.engine import file_of
from summaries.document import Digest
from tests.records import BERLIN, NOON, WALL


async def test_posts_are_shown_and_nothing_is_changed(store, settings, tmp_path):
    url = str(store.database.engine.url)
    source = await store.sources.add("feed", "http://127.0.0.1:9/feed", "Lake", NOON)
    await store.sources.follow(100, source.id, NOON)
    filed = await store.articles.file(
        source.id,
        Entry("1", BERLIN.url, BERLIN.title),
        BERLIN,
        Digest((), (WALL,), (), 1),
        NOON,
        fresh=True,
        after=0,
        choose_story=lambda _: None,
    )
    kept = await store.subscriptions.add(100, 7, None, Cadence.BREAKING, (), "UTC", NOON - timedelta(days=1))
    await store.deliveries.owe([Owed("story:1:1", kept.id, DeliveryKind.STORY, (filed.story_id,), NOON)], NOON)
    shown = []

    def show(delivery, briefing):
        shown.append((delivery.subscription.channel_id, briefing.briefs[0].title))
        os.kill(os.getpid(), signal.SIGTERM)

    await asyncio.wait_for(rehearse(replace(settings, database_url=url), lambda: NOON, show), 60)

    assert shown == [(7, BERLIN.title)]
    assert file_of(url).exists()
    assert len(await store.deliveries.claim(NOON, timedelta(minutes=1), 9)) == 1, "it is still owed"
