"""What is owed to whom."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot import briefings, render
from bot.demo import papers
from bot.filters import Filters
from bot.models import Article, Cadence, DeliveryKind, Detail, Mention, Status, Story, Subscription
from summaries import digest
from summaries.document import Document, Place, Slot
from summaries.summarizers import SUMMARIZERS
from summaries.verbatim import fault
from tests import records

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TEXT = (
    "Kenya and Tanzania signed a border agreement in Arusha on Monday after two years of talks.\n\n"
    "The agreement opens three crossings to lorries, the two governments said.\n\n"
    "“We have closed a chapter that cost our traders dearly,” said Amina Odhiambo, Kenya's trade minister."
)
DOCUMENT = Document(TEXT, title="Kenya and Tanzania open three crossings", published=NOON, site="Lake Post")
ARTICLE = Article(7, 3, DOCUMENT, digest(DOCUMENT), NOON, fresh=True)
STORY = Story(3, (ARTICLE,), NOON, NOON)
LONG = [
    f"The {place} crossing will open in {month}, and {number} lorries a day are expected there by officials in {town}."
    for place, month, number, town in (
        ("Namanga", "January", 300, "Nairobi"),
        ("Holili", "March", 120, "Moshi"),
        ("Lunga Lunga", "May", 80, "Mombasa"),
        ("Isebania", "July", 210, "Kisumu"),
        ("Taveta", "August", 95, "Voi"),
        ("Sirari", "October", 140, "Musoma"),
    )
]
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


@pytest.mark.parametrize("topic", ["Lake Post", "the lake post", "lake.example", "Amina Odhiamba", "Amina Odhiambo"])
def test_a_topic_is_met_by_a_source_or_by_a_person_under_another_spelling(topic):
    article = replace(ARTICLE, document=replace(DOCUMENT, url="https://www.lake.example/crossings"))
    assert briefings.on_topic(topic, article, briefings.words_of(article)) == (topic != "Amina Odhiamba")


def test_an_address_that_is_none_is_met_by_nothing():
    article = replace(ARTICLE, document=replace(DOCUMENT, url="https://[lake/x", site=None))
    assert not briefings.on_topic("lake post", article, briefings.words_of(article))


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


def test_a_digest_names_those_of_most_publishers_first_and_no_more_than_a_menu_holds():
    other = replace(DOCUMENT, site="River Times", text=TEXT.replace("Arusha", "Moshi").replace("Monday", "Tuesday"))
    told_twice = replace(STORY, id=99, articles=(ARTICLE, replace(ARTICLE, id=8, document=other)))
    stories = [replace(STORY, id=number) for number in range(1, 40)] + [told_twice]

    owed = briefings.owed_digest(DAILY, NOON, stories)

    assert owed is not None
    assert len(owed.story_ids) == 25
    assert owed.key == "digest:2:2026-11-24T12:00:00+00:00"


@pytest.mark.parametrize("detail", Detail)
def test_every_line_of_a_briefing_is_a_slice_of_its_article(detail):
    briefing = briefings.compose([STORY], detail=detail, as_of=NOON)

    assert briefing.story_ids == (3,)
    assert briefing.briefs[0].lines
    assert all(line.is_verbatim(briefing.briefs[0].documents) for line in briefing.briefs[0].lines)


JOINED_TEXT = (
    "Three crossings between Kenya and Tanzania opened to lorries on Monday.\n\n"
    "Uganda asked on Tuesday to join the pact, its foreign ministry said, and named a delegation of nine.\n\n"
    "Insurers in Mombasa had warned that premiums could double without customs guarantees at Namanga."
)
JOINED = replace(
    ARTICLE, id=8, document=Document(JOINED_TEXT, title="Uganda asks to join", published=NOON, site="River Times")
)
BOTH = replace(STORY, articles=(ARTICLE, replace(JOINED, digest=digest(JOINED.document))))
EARLIER = NOON - timedelta(hours=2)


def test_of_a_story_that_was_read_only_what_another_report_adds_is_told():
    briefing = briefings.compose([BOTH], detail=Detail.COMPACT, as_of=NOON, read={7: EARLIER})

    [brief], [standing] = briefing.briefs, briefing.standings
    assert {line.article for line in brief.lines} == {1}
    assert any("Uganda" in line.text for line in brief.lines)
    assert (standing.status, standing.since, standing.fresh) == (Status.UPDATED, EARLIER, len(brief.lines))
    assert standing.article_ids == (7, 8)


def test_what_contradicts_a_line_that_was_read_is_told_without_that_line():
    by_slug = {piece.slug: piece for piece in papers.pieces()}
    reports = []
    for number, slug in ((7, "reagan-brandenburg-gate"), (8, "wall-speech-crowd")):
        piece = by_slug[slug]
        text, site = "\n\n".join(piece.paragraphs), piece.paper.title
        document = Document(text, title=piece.title, site=site, published=NOON, language="en")
        reports.append(replace(ARTICLE, id=number, document=document, digest=digest(document)))
    story = replace(STORY, articles=tuple(reports))
    briefing = briefings.compose([story], detail=Detail.COMPACT, as_of=NOON, read={7: EARLIER})

    [line] = [line for line in briefing.briefs[0].lines if line.slot is Slot.DISAGREE]
    assert "45,000 people stood on the avenue" in line.text
    assert briefing.standings[0].against == ((line.pair, 0),)
    assert all(line.article == 1 for line in briefing.briefs[0].lines)
    shown = "\n".join(render.message(briefing).parts)
    assert "against what Pemberwick Courier Archive says, read before" in shown
    assert "20,000 people" not in shown


def test_a_story_of_which_all_was_read_is_only_mentioned():
    briefing = briefings.compose([BOTH], detail=Detail.COMPACT, as_of=NOON, read={7: EARLIER, 8: NOON})

    assert briefing.briefs == ()
    assert briefing.quiet == (Mention(3, "Uganda asks to join", NOON),)


def test_a_copy_of_what_was_read_is_no_news():
    copy = replace(ARTICLE, id=8, document=replace(DOCUMENT, site="River Times"))
    briefing = briefings.compose(
        [replace(STORY, articles=(ARTICLE, copy))], detail=Detail.DAY, as_of=NOON, read={7: EARLIER}
    )

    assert briefing.briefs == ()
    assert len(briefing.quiet) == 1


def test_whole_all_is_told_whatever_was_read():
    briefing = briefings.compose([BOTH], detail=Detail.FULL, as_of=NOON, read={7: EARLIER, 8: EARLIER}, whole=True)

    assert {line.article for line in briefing.briefs[0].lines} == {0, 1}
    assert briefing.standings[0].status is Status.QUIET


def test_whole_says_which_documents_came_since():
    [standing] = briefings.compose([BOTH], detail=Detail.FULL, as_of=NOON, read={7: EARLIER}, whole=True).standings

    assert (standing.status, standing.unread) == (Status.UPDATED, (1,))


def test_what_nobody_read_is_new_while_it_moves_and_quiet_after():
    def status(later):
        return briefings.compose([STORY], detail=Detail.DAY, as_of=NOON + later).standings[0].status

    assert status(timedelta(hours=47)) is Status.NEW
    assert status(timedelta(days=3)) is Status.QUIET


def corrected(note, **facts):
    document = replace(DOCUMENT, text=f"{TEXT}\n\n{note}", **facts)
    return replace(STORY, articles=(replace(ARTICLE, document=document, digest=digest(document)),))


def test_a_correction_is_told_as_it_is_printed():
    note = "Correction: The agreement opens three crossings, not two."
    [standing] = briefings.compose([corrected(note)], detail=Detail.FULL, as_of=NOON).standings

    assert standing.status is Status.CORRECTED
    assert [line.text for line in standing.notices] == [note]


def test_of_a_report_that_was_withdrawn_no_line_is_told():
    briefing = briefings.compose([corrected("This story has been withdrawn.")], detail=Detail.FULL, as_of=NOON)

    assert briefing.standings[0].status is Status.WITHDRAWN
    assert briefing.briefs[0].lines == ()


def of_country(number, code):
    text = TEXT.replace("Kenya", "Norway") if code == "NO" else TEXT
    document = replace(
        DOCUMENT, text=f"{text} It is the matter of {number}.", title=f"{number}: an army strikes, summit"
    )
    places = (Place(code, code, 5),)
    article = replace(ARTICLE, id=number, document=document, digest=replace(ARTICLE.digest, places=places, quotes=()))
    return replace(STORY, id=number, articles=(article,))


def test_no_family_of_events_has_more_than_a_third_of_a_days_page():
    same = [of_country(number, "KE") for number in range(1, 6)]
    others = [of_country(6, "NO"), of_country(7, "TZ")]
    briefing = briefings.compose([*same, *others], detail=Detail.DAY, as_of=NOON)

    assert briefing.story_ids == (1, 6, 7)
    assert [each.story_id for each in briefing.more] == [2, 3, 4, 5]


def test_on_a_topic_or_where_there_are_few_families_the_page_is_filled():
    same = [of_country(number, "KE") for number in range(1, 8)]

    assert briefings.compose(same, detail=Detail.DAY, as_of=NOON).story_ids == (1, 2, 3, 4, 5)
    mixed = [*same, of_country(8, "NO"), of_country(9, "TZ")]
    assert briefings.compose(mixed, detail=Detail.DAY, as_of=NOON, topic="Kenya").story_ids == (1, 2, 3, 4, 5)


@pytest.mark.parametrize("method", SUMMARIZERS)
def test_a_chosen_summarizer_tells_what_happened_and_nothing_of_it_is_made_up(method):
    long = replace(DOCUMENT, text="\n\n".join([TEXT, *LONG]))
    article = replace(ARTICLE, document=long, digest=digest(long))
    [brief] = briefings.compose(
        [replace(STORY, articles=(article,))], detail=Detail.FULL, as_of=NOON, summarizer=method
    ).briefs

    assert any(line.slot is Slot.WHAT_HAPPENED for line in brief.lines)
    assert all(fault(line, brief.documents) is None for line in brief.lines)
    assert sum(len(line.text) for line in brief.lines) <= len(long.text) // 4
    assert [*brief.lines] == sorted(brief.lines, key=lambda line: [*Slot].index(line.slot))


def test_of_a_country_the_stories_that_are_about_it_come_before_those_that_name_it():
    about, naming = records.story(1), records.story(2)
    places = {
        1: (Place("DE", "Germany", 5),),
        2: (Place("GB", "Britain", 4), Place("PL", "Poland", 2), Place("DE", "Germany", 1)),
    }
    stories = [
        replace(
            story, articles=tuple(replace(a, digest=replace(a.digest, places=places[story.id])) for a in story.articles)
        )
        for story in (naming, about)
    ]
    assert [story.id for story in briefings.by_weight(stories, "DE")] == [1, 2]


def test_a_digest_leaves_out_what_the_filters_do_not_let_through():
    assert briefings.owed_digest(replace(DAILY, filters=Filters(words=("border",))), NOON, [STORY])
    assert briefings.owed_digest(replace(DAILY, filters=Filters(publishers=2)), NOON, [STORY]) is None


def test_a_pattern_that_takes_too_long_lets_nothing_through():
    endless = replace(ARTICLE, document=replace(DOCUMENT, text="a" * 5000 + "b" * 5000 + "c"))
    slow = replace(BREAKING, filters=Filters(pattern=r"(?:a+)+(?:b+)+$"))
    assert "takes too long" in (briefings.refusal(slow, replace(STORY, articles=(endless,))) or "")
