"""How many posts of one stored story a second reach their channels, through the real store, composing and rendering.

Discord is a stub here that counts what it is sent: it answers after a tenth of a second, one channel in fifty only
after five, and it would refuse what comes beyond fifty a second.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.delivery import Counter
from bot.errors import NotNow
from bot.models import Briefing, Cadence, Delivery, DeliveryKind, Entry, Owed, Posted
from bot.pace import Pace
from bot.render import post
from bot.settings import Settings
from bot.store import Store, open_store
from summaries import digest
from summaries.document import Document
from tests.bench import Row

CHANNELS, A_SERVER = 1500, 10
LIMIT = 50  # requests in any second
ANSWERS_IN, SLOW_IN, SLOW = 0.1, 5.0, 50
TEXT = (
    "Kenya and Tanzania opened the Namanga crossing on their border on Monday after two years of talks.\n\n"
    "“The crossing will save farmers a day on every load,” said Amina Odhiambo, the trade minister.\n\n"
    "Some 400 lorries passed before noon, and the ministers said that two more crossings would open in March."
)


@dataclass
class Stub:
    """Discord, as far as its limit goes."""

    recent: deque[float] = field(default_factory=deque)
    taken: list[float] = field(default_factory=list)
    refused: int = 0
    pace: Pace = field(default_factory=Pace)  # as the client has one
    done: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, delivery: Delivery, briefing: Briefing) -> Posted:
        """Take a post that is rendered as it would be sent."""
        message = await asyncio.to_thread(post, delivery, briefing)
        await self.pace.turn()
        now = time.monotonic()
        while self.recent and self.recent[0] <= now - 1:
            self.recent.popleft()
        if len(self.recent) >= LIMIT:
            self.refused += 1
            raise NotNow("Discord did not take it for now (429)")
        self.recent.append(now)
        await asyncio.sleep(SLOW_IN if delivery.subscription.channel_id % SLOW == 0 else ANSWERS_IN)
        self.taken.append(now)
        if len(self.taken) == CHANNELS:
            self.done.set()
        return Posted(delivery.id, message.passages)


def run(_shared: Path) -> list[Row]:
    """The rows of the fan-out."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(Path(folder) / "fanout.sqlite3"))


async def _measure(file: Path) -> list[Row]:
    stub = Stub()
    async with open_store(f"sqlite+aiosqlite:///{file}", upgrade=True) as store:
        await _owe(store)
        counter = Counter(store, stub.send, Settings.from_env({}), lambda: datetime.now(UTC))
        busy = time.process_time()
        serving = asyncio.create_task(counter.serve())
        await asyncio.wait_for(stub.done.wait(), CHANNELS)
        busy = time.process_time() - busy
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)
    began = sorted(stub.taken)
    took = began[-1] - began[0]
    return [
        Row(f"posts a second of one story, {CHANNELS:,} channels, one in {SLOW} slow", len(began) / took, ">= 45"),
        Row("posts beyond fifty in any second", f"{stub.refused}", "0"),
        Row("milliseconds of the processor a post", 1000 * busy / len(began), ""),
    ]


async def _owe(store: Store) -> None:
    """One story, owed to every channel."""
    now = datetime.now(UTC)
    source = await store.sources.add("feed", "https://lake.example/feed", "Lake Post", now)
    wanted = []
    for number in range(CHANNELS):
        server, channel = 1_000_000 + number // A_SERVER, 2_000_000 + number
        if number % A_SERVER == 0:
            await store.sources.follow(server, source.id, now)
        wanted.append(await store.subscriptions.add(server, channel, None, Cadence.BREAKING, (), "UTC", now))
    document = Document(TEXT, title="Namanga crossing opens", url="https://lake.example/n", published=now)
    entry, found = Entry("n", document.url), digest(document)
    filed = await store.articles.file(
        source.id, entry, document, found, now, fresh=True, after=0, choose_story=lambda _: None
    )
    assert filed is not None
    stories = (filed.story_id,)
    owed = [Owed(f"{each.id}", each.id, DeliveryKind.STORY, stories, now) for each in wanted]
    await store.deliveries.owe(owed, now)
