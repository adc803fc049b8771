from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import InputError
from bot.lookup import find_stories, quoted_parts, who_said, who_said_in
from summaries.matching import Side
from tests.records import NOON
from tests.store.making import HOUR, NORTH, file, source

LONG_AGO = NOON - timedelta(days=1)


async def test_no_topic_is_everything_newest_first(server):
    story = await server.read_berlin()
    found = await find_stories(server.store, server.guild.id, None, LONG_AGO, 5)
    assert ([each.id for each in found.stories], found.understood) == ([story], None)


async def test_words_are_looked_for_in_the_reports(server):
    story = await server.read_berlin()
    found = await find_stories(server.store, server.guild.id, "  the Brandenburg   gate ", LONG_AGO, 5)
    assert ([each.id for each in found.stories], found.understood) == ([story], "the Brandenburg gate")


async def test_what_is_not_found_names_what_is_spelt_alike(server):
    await server.read_berlin()
    found = await find_stories(server.store, server.guild.id, "Ronnald Raegan", LONG_AGO, 5)
    assert found.stories == ()
    assert "Ronald Reagan" in found.near


async def test_a_topic_without_words_is_refused(server):
    with pytest.raises(InputError):
        await find_stories(server.store, server.guild.id, "…", LONG_AGO, 5)


async def test_the_operator_sees_what_any_server_reads(server):
    await server.read_berlin()
    assert (await find_stories(server.store, None, "wall", LONG_AGO, 5)).stories
    assert (await who_said(server.store, None, "tear down this wall")).hits


async def test_the_same_words_in_two_reports_are_one_answer_with_the_named_speaker(server):
    await server.read_berlin()
    [hit] = (await who_said(server.store, server.guild.id, "mister gorbachev tear down this wall")).hits
    assert hit.stored.quote.speaker == "Ronald Reagan"
    assert [each.document.site for each in hit.also] == ["Example Herald"]


async def test_the_difference_in_words_is_told(server):
    await server.read_berlin()
    [hit] = (await who_said(server.store, server.guild.id, "tear down that wall")).hits
    assert [change.text.strip() for change in hit.changes if change.side is Side.REMEMBERED] == ["that"]


async def test_a_message_is_answered_by_the_first_of_its_quotations_that_is_known(server):
    await server.read_berlin()
    text = "“something that nobody ever said at all in any place” or was it “tear down this wall”?"
    [answer] = await who_said_in(server.store, server.guild.id, text)
    assert answer.words == "tear down this wall"
    assert answer.hits


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ('he said "short one" and “a longer one here”', "a longer one here"),
        ("„deutsche Anführung“ ja", "deutsche Anführung"),
        ("« guillemets français »", "guillemets français"),
        ("「日本語の引用文」", "日本語の引用文"),
        ("> cited line\nmine", "cited line"),
        ("no **marks** at all https://x.example <@1>", "no  marks  at all"),
        ("“” empty marks", "“” empty marks"),
    ],
)
def test_what_a_message_quotes_is_taken_first(text, first):
    assert quoted_parts(text)[0] == first


def test_a_flood_of_marks_is_read_in_no_time():
    assert quoted_parts("“" * 4000 + "word" + "*" * 4000)


@pytest.mark.parametrize("text", ["", "https://x.example/y", "😀", "<:a:1> …"])
def test_a_message_without_words_is_refused(text):
    with pytest.raises(InputError, match="no words"):
        quoted_parts(text)


async def test_where_nothing_is_found_the_nearest_is_offered(server):
    await server.read_berlin()
    answer = await who_said(server.store, server.guild.id, "mr gorbachev left the wall alone")
    assert answer.hits == ()
    assert [hit.stored.quote.text for hit in answer.near] == ["Mr. Gorbachev, tear down this wall!"]


async def test_every_quotation_that_a_message_holds_is_answered(server):
    await server.read_berlin()
    text = "“tear down this wall” and “heard anything that calls for an answer”"
    answers = await who_said_in(server.store, server.guild.id, text)
    assert {answer.hits[0].stored.quote.speaker for answer in answers} == {"Ronald Reagan", "Officials in East Berlin"}


async def test_a_title_in_marks_does_not_hide_what_stands_beside_it(server):
    await server.read_berlin()
    text = "I saw the “wall” film yesterday. Mr Gorbachev, tear down that wall! Then we went home for dinner."
    [answer] = await who_said_in(server.store, server.guild.id, text)
    assert answer.hits[0].stored.quote.speaker == "Ronald Reagan"


@pytest.mark.parametrize(
    "text",
    [
        "```\nmr gorbachev, tear down this wall\n```",
        "||mr gorbachev, tear down this wall||",
        ">>> mr gorbachev, tear down this wall",
        "> **mr gorbachev**, tear down\n> this wall",
        "she said ‘Mr. Gorbachev, tear down this wall!’ and left",
        "“He told us ‘Mr. Gorbachev, tear down this wall!’ that day”",
        "`Mr. Gorbachev` ~~tear~~ tear __down__ this wall",
        "\u202bmr gorbachev tear down this wall\u202c",
        "mr gorbachev\x00 tear down this w\u0301all",
        "Mr. Gorbachev OR (tear down NEAR this wall*)",
    ],
)
async def test_whatever_is_around_the_words_they_are_found(server, text):
    await server.read_berlin()
    [answer, *_] = await who_said_in(server.store, server.guild.id, text)
    assert answer.hits[0].stored.quote.speaker == "Ronald Reagan"


async def test_a_flood_of_words_is_answered(server):
    await server.read_berlin()
    flood = " ".join(f"word{number}" for number in range(10_000))
    assert (await who_said(server.store, server.guild.id, flood)).hits == ()
    [answer] = await who_said_in(server.store, server.guild.id, f"“tear down this wall” {flood}")
    assert answer.hits


async def test_everybody_who_printed_the_words_is_told_however_many_they_are(store):
    for number in range(40):
        outlet = await source(store, f"paper-{number}", NORTH)
        text = "“The lorries wait at the harbour gate”, said Amina Odhiambo."
        await file(store, outlet.id, f"https://paper-{number}.example/1", text, now=NOON - number * HOUR)

    [hit] = (await who_said(store, NORTH, "lorries wait at the harbour")).hits

    prints = (hit.stored, *hit.also)
    assert len({each.article_id for each in prints}) == 40
    assert min(each.document.published for each in prints) == NOON - 39 * HOUR


async def test_many_prints_of_one_quotation_hide_no_other(store):
    outlet = await source(store, "lake", NORTH)
    for number in range(30):
        text = "“The lorries wait at the harbour gate”, said Amina Odhiambo."
        await file(store, outlet.id, f"https://lake.example/{number}", text)
    text = "“The lorries will wait at the harbour bridge”, said Kamau Mbeki."
    await file(store, outlet.id, "https://lake.example/bridge", text)

    found = await who_said(store, NORTH, "lorries wait at the harbour bridge")

    assert found.hits[0].stored.quote.speaker == "Kamau Mbeki"


@pytest.mark.parametrize("speaker", ["…", "", "🌍"])
async def test_a_speaker_without_letters_is_refused(store, speaker):
    with pytest.raises(InputError, match="no letters"):
        await who_said(store, NORTH, "the lorries wait", speaker)


async def test_a_speaker_of_many_words_is_looked_for(store):
    assert not (await who_said(store, NORTH, "the lorries wait", " ".join(f"name{n}" for n in range(900)))).hits


async def test_a_speaker_is_found_under_the_shorter_name_that_a_report_prints(store):
    lake = await source(store, "lake", NORTH)
    await file(store, lake.id, "https://lake.example/1", "“The ferry is safe for all of us”, said Ann Berg.")
    await file(store, lake.id, "https://lake.example/2", "“The bridge will open again in spring”, said Joe Berg.")
    [hit] = (await who_said(store, NORTH, "the bridge will open again", "Joseph Berg")).hits
    assert hit.stored.quote.speaker == "Joe Berg"


async def test_words_of_others_are_told_apart_from_those_of_the_speaker_asked_for(store):
    lake = await source(store, "lake", NORTH)
    await file(store, lake.id, "https://lake.example/1", "“The ferry is safe for all of us”, said Ann Berg.")
    answer = await who_said(store, NORTH, "the ferry is safe for all", "Carla Dorn")
    assert answer.hits == ()
    assert [hit.stored.quote.speaker for hit in answer.others] == ["Ann Berg"]
