"""Owed, sent, settled: against a real store, with a list for Discord."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.briefings import owed_for
from bot.delivery import LEASE, Counter
from bot.errors import NotEver, NotNow
from bot.models import Briefing, Cadence, Delivery, DeliveryKind, Entry, Owed, Passage, Posted, Posting, Reader, Status
from bot.settings import Settings
from bot.store import Store, open_store
from summaries import digest
from summaries.document import Document, Span

START = datetime(2026, 11, 24, 12, tzinfo=UTC)
SERVER, CHANNEL = 100, 200
TEXT = "Kenya and Tanzania signed a border agreement in Arusha on Monday after two years of talks between them."


@dataclass
class Channel:
    """What reached Discord, and what it answers next."""

    sent: list[tuple[Delivery, Briefing]] = field(default_factory=list)
    refusals: list[Exception] = field(default_factory=list)
    problem: str | None = None  # with what it takes

    async def send(self, delivery: Delivery, briefing: Briefing) -> Posted:
        if self.refusals:
            raise self.refusals.pop(0)
        self.sent.append((delivery, briefing))
        ids = [article_id for standing in briefing.standings for article_id in standing.article_ids]
        return Posted(1000 + len(self.sent), tuple(Passage(article_id, Span(0, 0)) for article_id in ids), self.problem)


@dataclass
class Clock:
    now: datetime = START

    def __call__(self) -> datetime:
        return self.now


@dataclass
class Desk:
    store: Store
    channel: Channel
    clock: Clock
    counter: Counter
    source_id: int


@pytest.fixture
async def desk(tmp_path) -> AsyncIterator[Desk]:
    clock, channel = Clock(), Channel()
    async with open_store(f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3", upgrade=True) as store:
        source = await store.sources.add("feed", "https://lake.example/feed", "Lake Post", START)
        await store.sources.follow(SERVER, source.id, START)
        yield Desk(store, channel, clock, Counter(store, channel.send, Settings.from_env({}), clock), source.id)


async def file(desk: Desk, name: str, text: str | None = None, story_id: int | None = None) -> int:
    """File one article, as a story of its own or as another report of one; the story's id."""
    url = f"https://lake.example/{name}"
    text = text or f"{TEXT} It is the matter of {name}."
    document = Document(text, title=name, url=url, published=desk.clock.now)
    article = await desk.store.articles.file(
        desk.source_id,
        Entry(name, url),
        document,
        digest(document),
        desk.clock.now,
        fresh=True,
        after=0,
        choose_story=lambda _: story_id,
    )
    assert article is not None
    assert story_id in {None, article.story_id}
    return article.story_id


async def subscribe(desk: Desk, cadence: Cadence = Cadence.BREAKING, hours: tuple[int, ...] = ()) -> int:
    subscription = await desk.store.subscriptions.add(SERVER, CHANNEL, None, cadence, hours, "UTC", desk.clock.now)
    return subscription.id


async def owe(desk: Desk, story_id: int, subscription_id: int) -> None:
    key = f"story:{subscription_id}:{story_id}"
    owed = Owed(key, subscription_id, DeliveryKind.STORY, (story_id,), desk.clock.now)
    await desk.store.deliveries.owe([owed], desk.clock.now)


async def test_what_is_owed_is_sent_once(desk):
    await owe(desk, await file(desk, "crossings"), await subscribe(desk))

    assert await desk.counter.pay_due() == [1001]
    desk.clock.now += timedelta(days=2)
    assert await desk.counter.pay_due() == []
    assert [brief.title for brief in desk.channel.sent[0][1].briefs] == ["crossings"]


async def test_owing_the_same_again_changes_nothing(desk):
    story, subscription = await file(desk, "crossings"), await subscribe(desk)
    await owe(desk, story, subscription)
    await desk.counter.pay_due()
    await owe(desk, story, subscription)

    assert await desk.counter.pay_due() == []


async def test_a_message_that_cannot_be_taken_now_stays_owed_and_the_admin_is_told(desk):
    await owe(desk, await file(desk, "crossings"), await subscribe(desk))
    desk.channel.refusals.append(NotNow("the bot lacks Send Messages"))

    assert await desk.counter.pay_due() == []
    assert (await desk.store.subscriptions.of(SERVER))[0].error == "the bot lacks Send Messages"
    desk.clock.now += timedelta(minutes=5)
    assert await desk.counter.pay_due() == [1001]
    assert (await desk.store.subscriptions.of(SERVER))[0].error is None


async def test_a_message_that_will_never_be_taken_is_given_up_with_its_reason(desk):
    await owe(desk, await file(desk, "crossings"), await subscribe(desk))
    desk.channel.refusals.append(NotEver("the channel is gone"))

    await desk.counter.pay_due()
    desk.clock.now += timedelta(hours=1)

    assert await desk.counter.pay_due() == []
    assert (await desk.store.subscriptions.of(SERVER))[0].error == "the channel is gone"


async def test_a_claim_of_a_process_that_died_is_paid_when_its_lease_ends(desk):
    await owe(desk, await file(desk, "crossings"), await subscribe(desk))
    await desk.store.deliveries.claim(desk.clock.now, LEASE, 10)

    assert await desk.counter.pay_due() == []
    desk.clock.now += LEASE + timedelta(seconds=1)
    assert await desk.counter.pay_due() == [1001]
    assert desk.channel.sent[0][0].attempts > 0


async def test_what_was_owed_for_too_long_becomes_one_line(desk):
    subscription = await subscribe(desk)
    for name in ("crossings", "lorries", "traders"):
        await owe(desk, await file(desk, name), subscription)
    desk.clock.now += timedelta(hours=25)

    await desk.counter.pay_due()
    await desk.counter.pay_due()

    assert [(delivery.kind, delivery.folded) for delivery, _ in desk.channel.sent] == [(DeliveryKind.CATCH_UP, 3)]


async def test_a_channel_that_is_closed_for_days_gets_one_line_in_the_end(desk):
    subscription = await subscribe(desk)
    for name in ("crossings", "lorries", "traders"):
        await owe(desk, await file(desk, name), subscription)
        desk.clock.now += timedelta(hours=30)
        desk.channel.refusals.append(NotNow("closed"))
        await desk.counter.pay_due()
    desk.channel.refusals.clear()
    desk.clock.now += timedelta(hours=30)

    await desk.counter.pay_due()

    assert [(delivery.kind, delivery.folded) for delivery, _ in desk.channel.sent] == [(DeliveryKind.CATCH_UP, 3)]
    assert len(desk.channel.sent[0][1].story_ids) == 3


async def test_a_digest_is_posted_once_a_slot_and_holds_what_is_new(desk):
    await subscribe(desk, Cadence.DIGEST, (18,))
    desk.clock.now = START.replace(hour=13)
    await file(desk, "crossings")
    desk.clock.now = START.replace(hour=18, minute=1)
    await file(desk, "lorries")

    for _ in range(3):
        await desk.counter.owe_digests()
        await desk.counter.pay_due()

    assert [delivery.kind for delivery, _ in desk.channel.sent] == [DeliveryKind.DIGEST]
    assert [brief.title for brief in desk.channel.sent[0][1].briefs] == ["crossings"]


async def test_what_is_filed_after_a_slot_belongs_to_the_next_digest(desk):
    await subscribe(desk, Cadence.DIGEST, (18,))
    desk.clock.now = START.replace(hour=18, minute=1)
    await file(desk, "lorries")
    await desk.counter.owe_digests()
    desk.clock.now += timedelta(days=1)

    await desk.counter.owe_digests()
    await desk.counter.pay_due()

    assert [[brief.title for brief in briefing.briefs] for _, briefing in desk.channel.sent] == [["lorries"]]


async def test_a_digest_of_nothing_new_is_not_posted(desk):
    await subscribe(desk, Cadence.DIGEST, (18,))
    desk.clock.now = START.replace(hour=18, minute=1)

    await desk.counter.owe_digests()

    assert await desk.counter.pay_due() == []


async def test_a_post_whose_articles_were_forgotten_is_given_up(desk):
    await owe(desk, await file(desk, "crossings"), await subscribe(desk))
    await desk.store.articles.forget("https://lake.example/crossings")

    assert await desk.counter.pay_due() == []
    assert desk.channel.sent == []


async def test_a_server_is_sent_only_what_its_own_sources_carry(desk):
    story, subscription = await file(desk, "crossings"), await subscribe(desk)
    await owe(desk, story, subscription)
    await desk.store.sources.unfollow(SERVER, desk.source_id)

    assert await desk.counter.pay_due() == []


async def test_a_defect_in_one_post_holds_up_no_other(desk):
    subscription = await subscribe(desk)
    for name in ("crossings", "lorries"):
        await owe(desk, await file(desk, name), subscription)
    desk.channel.refusals.append(ZeroDivisionError("a slip of ours"))

    assert len(await desk.counter.pay_due()) == 1
    desk.clock.now += timedelta(minutes=5)
    assert len(await desk.counter.pay_due()) == 1


async def test_a_later_refusal_does_not_stop_the_other_posts(desk):
    subscription = await subscribe(desk)
    for name in ("crossings", "lorries"):
        await owe(desk, await file(desk, name), subscription)
    desk.channel.refusals.append(NotNow("busy"))

    assert len(await desk.counter.pay_due()) == 1
    assert replace(desk.channel.sent[0][0], attempts=0).kind is DeliveryKind.STORY


async def test_what_a_channel_has_read_is_not_posted_there_again(desk):
    story, subscription = await file(desk, "crossings"), await subscribe(desk)
    reader = Reader(SERVER, CHANNEL)
    [told] = await desk.store.stories.get([story], SERVER)
    await desk.store.readings.note(reader, [Passage(told.articles[0].id, Span(0, 0))], desk.clock.now)
    await owe(desk, story, subscription)

    assert await desk.counter.pay_due() == []
    assert desk.channel.sent == []
    assert (await desk.store.subscriptions.of(SERVER))[0].error is None
    desk.clock.now += timedelta(days=1)
    assert await desk.counter.pay_due() == []


async def test_a_digest_never_repeats_what_was_posted_as_it_broke(desk):
    breaking = await subscribe(desk)
    await subscribe(desk, Cadence.DIGEST, (13,))
    desk.clock.now += timedelta(minutes=5)
    await owe(desk, await file(desk, "crossings"), breaking)
    await desk.counter.pay_due()
    other = await file(desk, "harbours")
    desk.clock.now = START + timedelta(hours=1, minutes=5)
    await desk.counter.owe_digests()
    await desk.counter.pay_due()

    assert [brief.title for brief in desk.channel.sent[-1][1].briefs] == ["harbours"]
    assert desk.channel.sent[-1][1].story_ids == (other,)


async def test_a_digest_of_nothing_but_what_was_read_is_not_posted(desk):
    breaking = await subscribe(desk)
    await subscribe(desk, Cadence.DIGEST, (13,))
    desk.clock.now += timedelta(minutes=5)
    await owe(desk, await file(desk, "crossings"), breaking)
    await desk.counter.pay_due()
    desk.clock.now = START + timedelta(hours=1, minutes=5)
    await desk.counter.owe_digests()

    assert await desk.counter.pay_due() == []
    assert len(desk.channel.sent) == 1


async def test_what_another_channel_read_is_posted_here(desk):
    story, subscription = await file(desk, "crossings"), await subscribe(desk)
    [told] = await desk.store.stories.get([story], SERVER)
    passages = [Passage(told.articles[0].id, Span(0, 0))]
    await desk.store.readings.note(Reader(SERVER, CHANNEL + 1), passages, desk.clock.now)
    await owe(desk, story, subscription)

    assert await desk.counter.pay_due() == [1001]


async def announce(desk: Desk) -> None:
    """Owe what follows from filed articles, as the pipeline does."""
    for article, source_ids in await desk.store.articles.unannounced(limit=100):
        owed = owed_for(article, await desk.store.subscriptions.wanting(source_ids))
        await desk.store.deliveries.announce(article, owed, desk.clock.now, source_ids=source_ids)


MORE = "The ministers of Kenya opened two more crossings at Taveta on Tuesday, and 400 lorries passed before noon."


async def posted(desk: Desk) -> int:
    """A story that was posted; its id."""
    await subscribe(desk)
    story = await file(desk, "crossings")
    await announce(desk)
    await desk.counter.pay_due()
    return story


async def test_a_storys_post_is_edited_as_the_story_develops(desk):
    story = await posted(desk)
    desk.clock.now += timedelta(hours=1)
    await file(desk, "taveta", MORE, story)
    await announce(desk)

    assert await desk.counter.pay_due() == []  # reports of one event come in swarms
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()
    [(first, _), (edited, shown)] = desk.channel.sent
    assert (edited.kind, edited.post_id, edited.message_id) == (DeliveryKind.UPDATE, first.id, 1001)
    assert shown.standings[0].unread == (1,)
    assert len(shown.briefs[0].documents) == 2


async def test_several_reports_that_come_together_are_one_edit(desk):
    story = await posted(desk)
    for name in ("taveta", "holili"):
        await file(desk, name, f"{MORE} That was at {name}.", story)
        await announce(desk)
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()
    await desk.counter.pay_due()

    assert [delivery.kind for delivery, _ in desk.channel.sent] == [DeliveryKind.STORY, DeliveryKind.UPDATE]


async def test_a_post_of_days_ago_is_left_as_it_is(desk):
    story = await posted(desk)
    desk.clock.now += timedelta(days=4)
    await file(desk, "taveta", MORE, story)
    await announce(desk)
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()

    assert len(desk.channel.sent) == 1


async def test_a_story_that_is_taken_back_is_told_in_a_new_post_once(desk):
    story = await posted(desk)
    desk.clock.now += timedelta(hours=1)
    await file(desk, "Retraction: border agreement", f"This article has been retracted by its editors. {MORE}", story)
    await announce(desk)
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()

    kinds = [delivery.kind for delivery, _ in desk.channel.sent]
    assert kinds == [DeliveryKind.STORY, DeliveryKind.UPDATE, DeliveryKind.STORY]
    assert desk.channel.sent[2][0].key == f"withdrawn:{CHANNEL}:{story}"


async def test_no_more_stories_an_hour_than_were_asked_for_and_none_is_lost(desk):
    await desk.store.subscriptions.add(
        SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", desk.clock.now, posting=Posting(hourly=2)
    )
    for name in ("one", "two", "three", "four", "five"):
        await file(desk, name)
    await announce(desk)

    counts = []
    for _ in range(3):
        counts.append(len(await desk.counter.pay_due()))
        assert await desk.counter.pay_due() == []
        desk.clock.now += timedelta(hours=1, seconds=1)
    assert counts == [2, 2, 1]


async def test_an_article_that_its_publisher_takes_back_is_marked_on_its_post_and_told_once(desk):
    story = await posted(desk)
    [kept] = await desk.store.stories.get([story], SERVER)
    desk.clock.now += timedelta(days=8)
    assert await desk.store.articles.withdraw(kept.articles[0].id, desk.clock.now)
    await announce(desk)
    for _ in range(3):
        desk.clock.now += timedelta(minutes=4)
        await desk.counter.pay_due()

    kinds = [delivery.kind for delivery, _ in desk.channel.sent]
    assert kinds == [DeliveryKind.STORY, DeliveryKind.UPDATE, DeliveryKind.STORY]
    assert [shown.standings[0].status for _, shown in desk.channel.sent[1:]] == [Status.WITHDRAWN] * 2


async def test_a_correction_is_marked_on_its_post_though_the_first_edit_failed_and_the_new_post_came_before(desk):
    story = await posted(desk)
    [kept] = await desk.store.stories.get([story], SERVER)
    desk.clock.now += timedelta(hours=1)
    assert await desk.store.articles.withdraw(kept.articles[0].id, desk.clock.now)
    await announce(desk)
    desk.clock.now += timedelta(minutes=4)
    desk.channel.refusals = [NotNow("Discord did not take it for now")]
    for _ in range(4):
        await desk.counter.pay_due()
        desk.clock.now += timedelta(seconds=30)

    kinds = [delivery.kind for delivery, _ in desk.channel.sent]
    assert kinds == [DeliveryKind.STORY, DeliveryKind.STORY, DeliveryKind.UPDATE]


async def test_a_correction_reaches_a_post_also_of_a_report_that_would_not_be_posted_by_itself(desk):
    story = await posted(desk)
    desk.clock.now += timedelta(hours=1)
    await file(desk, "taveta", MORE, story)
    await announce(desk)
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()
    [kept] = await desk.store.stories.get([story], SERVER)
    assert await desk.store.articles.withdraw(kept.articles[1].id, desk.clock.now)
    for article, source_ids in await desk.store.articles.unannounced(limit=9):
        await desk.store.deliveries.announce(article, [], desk.clock.now, source_ids=source_ids)
    desk.clock.now += timedelta(minutes=4)
    await desk.counter.pay_due()

    assert [shown.standings[0].status for _, shown in desk.channel.sent[2:]] == [Status.WITHDRAWN]


async def test_what_is_corrected_while_it_is_announced_is_announced_again(desk):
    await subscribe(desk)
    await file(desk, "crossings")
    [(article, source_ids)] = await desk.store.articles.unannounced(limit=9)
    assert await desk.store.articles.withdraw(article.id, desk.clock.now)
    await desk.store.deliveries.announce(article, [], desk.clock.now, source_ids=source_ids)

    assert [each.withdrawn for each, _ in await desk.store.articles.unannounced(limit=9)] == [True]


async def test_an_hour_s_limit_is_not_got_round_by_lines_that_name_what_was_too_much(desk):
    await desk.store.subscriptions.add(
        SERVER, CHANNEL, None, Cadence.BREAKING, (), "UTC", desk.clock.now, posting=Posting(hourly=1)
    )
    for number in range(20):
        await file(desk, f"matter {number}")
        await announce(desk)
        await desk.counter.pay_due()
        desk.clock.now += timedelta(minutes=2)

    kinds = [delivery.kind for delivery, _ in desk.channel.sent]
    assert kinds == [DeliveryKind.STORY, DeliveryKind.CATCH_UP]


async def test_what_could_not_be_done_with_a_post_is_told_the_admin_though_it_was_sent(desk):
    await owe(desk, await file(desk, "crossings"), await subscribe(desk))
    desk.channel.problem = "posted, but not published"

    assert await desk.counter.pay_due() == [1001]
    assert (await desk.store.subscriptions.of(SERVER))[0].error == "posted, but not published"
