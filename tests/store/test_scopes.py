"""No server is answered from what only another server follows."""

import inspect
from dataclasses import fields

import pytest

from bot.filters import Filters
from bot.store import Store
from bot.store.scopes import PUBLIC
from summaries.document import Place
from summaries.spellings import key
from tests.store.making import NOON, NORTH, SOUTH, file, search, source, subscribe


async def _ones(store, scope):
    return [found for number in range(9) if (found := await store.quotes.one(scope, number))]


async def _names(asking):
    return [*await asking]


async def _as_many(asking):
    """A number as so many words, so that it can be told what was counted."""
    return ["secret"] * await asking


READS = {  # every method that reads for a scope -> what it answers
    "sources.followed": lambda store, scope: store.sources.followed(scope),
    "stories.get": lambda store, scope: store.stories.get(range(9), scope),
    "stories.newest": lambda store, scope: store.stories.newest(scope, NOON, 9),
    "stories.search": lambda store, scope: store.stories.search(scope, ["harbour"], None, NOON, 9),
    "stories.topics": lambda store, scope: store.stories.topics(scope, "", 25),
    "quotes.candidates": lambda store, scope: store.quotes.candidates(scope, ["harbour"], None, 9),
    "quotes.some": lambda store, scope: store.quotes.some(scope, range(9)),
    "quotes.one": _ones,
    "quotes.prints": lambda store, scope: store.quotes.prints(scope, ["The secret harbour is closed"]),
    "subjects.headlines": lambda store, scope: store.subjects.headlines(scope, "sec", 9),
    "subjects.reports": lambda store, scope: store.subjects.reports(scope, range(9), NOON, 9),
    "speakers.named": lambda store, scope: _names(store.speakers.named(scope, "", 25)),
    "speakers.count": lambda store, scope: _as_many(store.speakers.count(scope, key("Secret"), ["Ann Secret"], 9)),
    "speakers.spelled": lambda store, scope: _names(store.speakers.spelled(scope, key("Secret"))),
    "speakers.said": lambda store, scope: store.speakers.said(scope, key("Secret"), ["Ann Secret"]),
    "subscriptions.of": lambda store, scope: store.subscriptions.of(scope),
}
OTHER_READS = {
    "stories.search": [
        lambda store, scope: store.stories.search(scope, [], "QQ", NOON, 9),
        lambda store, scope: store.stories.search(scope, ["Secret"], "QQ", NOON, 9),
    ],
    "stories.topics": [lambda store, scope: store.stories.topics(scope, "sec", 25)],
    "speakers.named": [lambda store, scope: _names(store.speakers.named(scope, "sec", 25))],
    "speakers.said": [
        lambda store, scope: store.speakers.said(scope, key("Secret"), ["Ann Secret"], words=["harbour"]),
        lambda store, scope: store.speakers.said(scope, key("Secret"), ["Ann Secret"], place="QQ"),
    ],
    "quotes.candidates": [
        lambda store, scope: search(store, scope, ["the", "secret", "harbour"], None, 9),
        lambda store, scope: search(store, scope, [], "Ann Secret", 9),
        lambda store, scope: search(store, scope, ["harbour"], "Secret", 9),
    ],
}
WRITES = {
    "notices.owe",
    "servers.join",
    "servers.leave",
    "servers.set_editors",
    "servers.set_notices",
    "servers.set_pictures",
    "sources.follow",
    "sources.unfollow",
    "sources.unfollow_since",
    "subscriptions.add",
    "subscriptions.filter",
    "subscriptions.remove",
    "subscriptions.remove_made",
}
OF_A_SERVER = {
    "audit.of",
    "servers.get",
}  # read the rows of one server, which nobody else can ask for; see test_servers
QUESTIONS = [*READS.items(), *((name, ask) for name, questions in OTHER_READS.items() for ask in questions)]


@pytest.fixture
async def two_servers(store):
    """North's lake tells one story in which Secret stands everywhere; river tells it to both."""
    lake = await source(store, "secret-lake", NORTH)
    river = await source(store, "river", NORTH, SOUTH)
    secret = await file(
        store,
        lake.id,
        "https://secret.example/1",
        "“The secret harbour is closed”, said Ann Secret.",
        Place("QQ", "Secretia", 2),
        title="Secret harbour",
    )
    await file(
        store,
        river.id,
        "https://river.example/1",
        "“The harbour is open”, said Ben Public.",
        Place("KE", "Kenya", 1),
        title="Open harbour",
        story=secret.story_id,
    )
    await subscribe(store, topic="Secret harbour")
    await subscribe(store, channel_id=8, scope=SOUTH, topic="harbour")
    return store


@pytest.mark.parametrize(("name", "ask"), QUESTIONS)
async def test_what_a_server_does_not_follow_does_not_show(two_servers, name, ask):
    assert "secret" in repr(await ask(two_servers, NORTH)).lower()
    assert "secret" in repr(await ask(two_servers, None)).lower()
    assert "secret" not in repr(await ask(two_servers, SOUTH)).lower()
    assert await ask(two_servers, 4711) == []


async def test_a_story_shows_only_the_times_of_what_may_be_seen_of_it(store):
    lake, river = await source(store, "lake", NORTH), await source(store, "river", SOUTH)
    first = await file(store, lake.id, "https://lake.example/1", now=NOON)
    second = await file(store, river.id, "https://river.example/1", now=NOON.replace(hour=13), story=first.story_id)
    await file(store, lake.id, "https://lake.example/2", now=NOON.replace(hour=14), story=first.story_id)

    [story] = await store.stories.get([first.story_id], SOUTH)

    assert (story.articles, story.opened_at, story.moved_at) == ((second,), second.filed_at, second.filed_at)
    assert await store.stories.newest(SOUTH, NOON.replace(hour=14), 9) == []


async def test_a_server_is_counted_only_what_it_follows(two_servers):
    assert (await two_servers.counts(None)).articles == 2
    counts = await two_servers.counts(SOUTH)
    assert (counts.sources, counts.articles, counts.stories, counts.quotes, counts.subscriptions) == (1, 1, 1, 1, 1)


async def test_unfollowing_ends_the_sight_of_what_was_read_before(two_servers):
    [river] = await two_servers.sources.followed(SOUTH)
    await two_servers.sources.unfollow(SOUTH, river.id)

    assert await two_servers.stories.newest(SOUTH, NOON, 9) == []


def test_every_method_that_takes_a_scope_is_tried():
    scoped = {
        f"{topic.name}.{name}"
        for topic in fields(Store)
        for name, method in inspect.getmembers(inspect.getmodule(Store).__dict__.get(topic.name.title(), object))
        if not name.startswith("_") and callable(method) and "scope" in inspect.signature(method).parameters
    }
    assert scoped == {*READS, *WRITES, *OF_A_SERVER}


async def test_a_member_is_answered_from_what_the_operator_offers_and_from_no_server(two_servers):
    [river] = await two_servers.sources.followed(SOUTH)
    assert (await two_servers.counts(-5)).articles == 0
    await two_servers.sources.follow(PUBLIC, river.id, NOON)
    assert [story.articles[0].document.title for story in await two_servers.stories.newest(-5, NOON, 9)] == [
        "Open harbour"
    ]
    assert (await two_servers.counts(-5)).sources == 1
    assert "Kenya" in await two_servers.stories.topics(-5, "", 25)


async def test_no_server_changes_the_subscriptions_of_another(two_servers):
    [mine] = await two_servers.subscriptions.of(SOUTH)
    assert await two_servers.subscriptions.filter(NORTH, mine.id, Filters(words=("x",))) is None
    assert await two_servers.subscriptions.remove_made(4711, mine.created_at) == 0
    assert await two_servers.subscriptions.of(SOUTH) == [mine]


async def test_a_member_is_answered_from_a_server_only_as_long_as_the_bot_is_there(store):
    lake = await source(store, "lake", NORTH)
    await subscribe(store, member_id=5)
    assert await store.sources.followed(-5) == [lake]
    await store.servers.leave(NORTH, NOON)
    assert await store.sources.followed(-5) == []
