"""The pages by which an operator's machines see how the program fares, over a real connection."""

from __future__ import annotations

import asyncio
import socket
from datetime import datetime, timedelta

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot import pulse
from bot.errors import SettingsError
from bot.health import Ward, served
from bot.models import Cadence, DeliveryKind, Owed
from tests.records import NOON


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(autouse=True)
def _new_process():
    pulse.forget_beats()
    yield
    pulse.forget_beats()


@pytest.fixture
async def look(store):
    """Ask a page of a ward: its status and its body."""

    async def ask(page: str, **facts) -> tuple[int, str]:
        port = free_port()
        ward = Ward(**{"store": store, "clock": lambda: NOON} | facts)
        async with (
            served(ward, "127.0.0.1", port),
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{port}{page}") as answer,
        ):
            return answer.status, await answer.text()

    return ask


async def follow(store, due_at: datetime) -> None:
    source = await store.sources.add("feed", "https://lake.example/feed", "Lake", NOON)
    await store.sources.follow(100, source.id, NOON)
    await store.sources.settle(source.id, None, due_at, NOON)


async def test_loops_that_turn_are_healthy(look):
    pulse.beat("watch")
    pulse.beat("pay")

    assert await look("/healthz") == (200, '{"good": true, "watch": "good", "pay": "good"}')


async def test_a_loop_that_has_not_turned_for_long_is_not(look):
    pulse.beat("watch")
    await asyncio.sleep(0.01)

    status, said = await look("/healthz", stalled=timedelta(0))

    assert status == 503
    assert "has not turned" in said


async def test_it_is_ready_once_discord_is_connected(look):
    assert (await look("/readyz", connected=lambda: True))[0] == 200
    status, said = await look("/readyz", connected=lambda: False)
    assert (status, '"gateway": "is not connected"' in said) == (503, True)


async def test_a_worker_needs_no_discord_to_be_ready(look):
    status, said = await look("/readyz")

    assert status == 200
    assert "gateway" not in said


async def test_it_is_not_ready_while_sources_wait_for_long(look, store):
    await follow(store, NOON - timedelta(hours=1))

    assert (await look("/readyz"))[0] == 503
    assert (await look("/readyz", watches=False))[0] == 200


async def test_it_is_not_ready_without_its_database(look, store):
    async with store.database.write() as connection:
        await connection.exec_driver_sql("DROP TABLE notices")

    status, said = await look("/readyz")

    assert (status, '"database": "does not answer"' in said) == (503, True)
    assert (await look("/metrics"))[0] == 200, "what the process knows of itself is still told"


async def test_the_figures_are_such_as_prometheus_reads(look, store):
    await follow(store, NOON - timedelta(minutes=2))
    kept = await store.subscriptions.add(100, 7, None, Cadence.BREAKING, (), "UTC", NOON)
    await store.deliveries.owe(
        [Owed("story:1:1", kept.id, DeliveryKind.STORY, (1,), NOON - timedelta(seconds=9))], NOON
    )
    pulse.POLLS.labels("read").inc()
    pulse.DELIVERIES.labels("sent").inc()
    pulse.posted([NOON - timedelta(minutes=3), None], NOON)

    _, body = await look("/metrics")

    families = {family.name: family for family in text_string_to_metric_families(body)}
    queue = {each.labels["queue"]: each.value for each in families["sitrep_queue"].samples}
    ages = {each.labels["queue"]: each.value for each in families["sitrep_queue_age_seconds"].samples}
    assert queue == {"sources": 1, "announcements": 0, "deliveries": 1, "notices": 0}
    assert (ages["sources"], ages["deliveries"]) == (120, 9)
    assert {"sitrep_polls", "sitrep_deliveries", "sitrep_publication_to_post_seconds"} <= set(families)
    assert families["process_resident_memory_bytes"].samples[0].value > 1_000_000


async def test_the_lag_of_the_event_loop_is_measured():
    watching = asyncio.create_task(pulse.watch_lag())
    await asyncio.sleep(pulse.LOOK * 1.5)
    watching.cancel()

    [family] = pulse.LOOP_LAG.collect()
    assert next(each.value for each in family.samples if each.name.endswith("_count")) >= 1


async def test_only_what_is_asked_for_is_there(look):
    assert (await look("/"))[0] == 404
    assert (await look("/healthz/../.env"))[0] == 404


async def test_a_port_that_is_taken_is_said(store):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(SettingsError, match="HEALTH_PORT"):
            async with served(Ward(store, lambda: NOON), "127.0.0.1", taken.getsockname()[1]):
                pass


async def test_without_a_port_nothing_listens(store):
    async with served(Ward(store, lambda: NOON), "127.0.0.1", 0):
        pass
