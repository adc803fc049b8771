"""What is owed to whom."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import briefings
from bot.models import Article, Cadence, DeliveryKind, Detail, Story, Subscription
from summaries import digest
from summaries.document import Document

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TEXT = (
    "Kenya and Tanzania signed a border agreement in Arusha on Monday after two years of talks.\n\n"
    "The agreement opens three crossings to lorries, the two governments said.\n\n"
    "“We have closed a chapter that cost our traders dearly,” said Amina Odhiambo, Kenya's trade minister."
)
DOCUMENT = Document(TEXT, title="Kenya and Tanzania open three crossings", published=NOON, site="Lake Post")
ARTICLE = Article(7, 3, DOCUMENT, digest(DOCUMENT), NOON, fresh=True)
STORY = Story(3, (ARTICLE,), NOON, NOON)
BREAKING = Subscription(1, 100, 200, None, Cadence.BREAKING, (), "UTC", NOON - timedelta(days=1))
DAILY = replace(BREAKING, id=2, cadence=Cadence.DIGEST, hours=(8, 18), zone="Europe/Berlin")


def test_a_fresh_article_is_owed_to_each_channel_that_wants_breaking_news():
    owed = briefings.owed_for(ARTICLE, [BREAKING, DAILY])

    assert [(each.key, each.kind, each.story_ids) for each in owed] == [("story:200:3", DeliveryKind.STORY, (3,))]


def test_what_a_sources_first_reading_files_is_owed_to_nobody():
    assert briefings.owed_for(replace(ARTICLE, fresh=False), [BREAKING]) == []


def test_two_articles_of_one_story_are_owed_under_one_key():
    first, second = (briefings.owed_for(replace(ARTICLE, id=number), [BREAKING]) for number in (7, 8))

    assert first == second


def test_two_subscriptions_of_one_channel_owe_it_a_story_once():
    owed = briefings.owed_for(ARTICLE, [BREAKING, replace(BREAKING, id=5, topic="Kenya")])

    assert len({each.key for each in owed}) == 1


def test_what_was_filed_before_a_channel_asked_is_not_owed_to_it():
    assert briefings.owed_for(ARTICLE, [replace(BREAKING, created_at=NOON + timedelta(seconds=1))]) == []


@pytest.mark.parametrize(
    "topic",
    ["Kenya", "kenyan", "border agreement", "Odhiambo", "TRADE minister", "Ódhiambo", "border, crossings", "“traders”"],
)
def test_a_topic_is_met_by_its_country_or_by_all_of_its_words_in_some_form(topic):
    assert briefings.on_topic(topic, ARTICLE, briefings.words_of(ARTICLE))


@pytest.mark.parametrize("topic", ["Norway", "border war", "greement", "(", "Odhiambo resigns"])
def test_a_topic_is_not_met_by_some_of_its_words_or_by_ends_of_words(topic):
    assert not briefings.on_topic(topic, ARTICLE, briefings.words_of(ARTICLE))


def test_a_digest_is_due_when_its_slot_has_begun_and_not_before():
    assert briefings.slot_due(DAILY, datetime(2026, 11, 24, 16, 59, tzinfo=UTC)) == datetime(
        2026, 11, 24, 7, tzinfo=UTC
    )
    served = replace(DAILY, digested_at=datetime(2026, 11, 24, 7, tzinfo=UTC))
    assert briefings.slot_due(served, datetime(2026, 11, 24, 16, 59, tzinfo=UTC)) is None
    assert briefings.slot_due(served, datetime(2026, 11, 24, 17, tzinfo=UTC)) == datetime(2026, 11, 24, 17, tzinfo=UTC)


def test_a_digest_of_nothing_new_is_not_owed():
    served = replace(DAILY, digested_at=NOON)

    assert briefings.owed_digest(served, NOON + timedelta(hours=5), [STORY]) is None
    assert briefings.owed_digest(DAILY, NOON - timedelta(seconds=1), [STORY]) is None


def test_a_digest_holds_five_stories_those_of_most_publishers_first():
    other = replace(DOCUMENT, site="River Times", text=TEXT.replace("Arusha", "Moshi").replace("Monday", "Tuesday"))
    told_twice = replace(STORY, id=99, articles=(ARTICLE, replace(ARTICLE, id=8, document=other)))
    stories = [replace(STORY, id=number) for number in range(1, 9)] + [told_twice]

    owed = briefings.owed_digest(DAILY, NOON, stories)

    assert owed is not None
    assert len(owed.story_ids) == 5
    assert owed.key == "digest:2:2026-11-24T12:00:00+00:00"


@pytest.mark.parametrize("detail", Detail)
def test_every_line_of_a_briefing_is_a_slice_of_its_article(detail):
    briefing = briefings.compose([STORY], detail=detail, as_of=NOON)

    assert briefing.story_ids == (3,)
    assert briefing.briefs[0].lines
    assert all(line.is_verbatim(briefing.briefs[0].documents) for line in briefing.briefs[0].lines)
