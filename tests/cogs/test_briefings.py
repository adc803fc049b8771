from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bot.render.limits import units, walk
from tests.cogs.answers import custom_ids, shown, texts
from tests.records import BERLIN, HERALD, WALL

HOSTILE = [
    "x" * 6000,
    "**bold** @everyone <@1> `code` ||hidden|| [a](https://evil.example)",
    "'; DROP TABLE articles; --",
    'NEAR(a b) OR "c" AND title:x*',
    "# heading\n> quote",
    "ウクライナ情勢",
    "😀 ok",
]


async def test_a_briefing_of_one_story_is_whole_and_public(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    text = shown(answer)
    assert not answer.ephemeral
    assert BERLIN.title in text
    assert "tear down this wall" in text
    assert "Verbatim from the linked pages" in text
    assert custom_ids(answer.response.components) == [f"sitrep:quotes:{story}"]


async def test_a_briefing_of_some_stories_tells_who_said_what_in_each(server):
    await server.read_berlin()
    await server.file(await server.follow(), replace(HERALD, url="https://herald.example/2", title="Other"), ())
    answer = shown(await server.member.slash(server.channel, "brief"))
    assert BERLIN.title in answer
    assert "Other" in answer
    assert "Who said what" in answer


async def test_a_briefing_of_many_stories_gives_each_a_line_and_opens_any(server):
    await server.read_berlin()
    source = await server.follow()
    for number in range(3):
        document = replace(HERALD, url=f"https://herald.example/{number}", title=f"Other {number}")
        other = await server.file(source, document, ())
    answer = await server.member.slash(server.channel, "brief")
    assert BERLIN.title in shown(answer)
    assert "Other 1" in shown(answer)
    assert "Who said what" not in shown(answer)
    opened = await server.member.select(answer.response.message, [str(other)], custom_id="sitrep:open")
    assert opened.ephemeral
    assert shown(opened).startswith("\n## Other 2")


async def test_a_topic_narrows_the_briefing(server):
    await server.read_berlin()
    assert BERLIN.title in shown(await server.member.slash(server.channel, "brief", topic="brandenburg gate"))


async def test_compact_and_full_are_kept_to(server):
    story = await server.read_berlin()
    compact = await server.member.slash(server.channel, "brief", detail="compact")
    assert custom_ids(compact.response.components) == [f"sitrep:full:{story}", f"sitrep:quotes:{story}"]
    full = await server.member.slash(server.channel, "brief", detail="full")
    assert custom_ids(full.response.components) == [f"sitrep:quotes:{story}"]


async def test_nothing_on_a_topic_names_near_ones_and_when_sources_were_read(server):
    await server.read_berlin()
    text = shown(await server.member.slash(server.channel, "brief", topic="Germani", hours=24))
    assert "Nothing on Germani in the last 1 day." in text
    assert "There is something on Germany" in text
    assert "Sources last read <t:1767268800:R>" in text


async def test_a_server_without_sources_is_told_how_to_add_one(server):
    assert "/sources add" in shown(await server.member.slash(server.channel, "brief"))


async def test_one_server_never_reads_what_another_follows(server):
    await server.read_berlin()
    other = server.env.create_guild("Elsewhere")
    channel = other.create_text_channel("general")
    carol = other.add_member(server.env.create_user("carol"))
    assert "follows no source" in shown(await carol.slash(channel, "brief", topic="wall"))
    assert await carol.autocomplete(channel, "brief", "topic", "ger") == []


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
async def test_whatever_is_typed_is_answered_in_order(server, typed):
    await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", topic=typed)
    assert "Nothing on" in shown(answer)
    assert units(answer.response.content) <= 2000
    live = shown(answer).replace("\\@", "").replace("\\<", "")
    assert "@everyone" not in live
    assert "<@" not in live


async def test_a_topic_without_words_is_refused_in_private(server):
    answer = await server.member.slash(server.channel, "brief", topic="?!")
    assert answer.ephemeral
    assert "no words in it" in shown(answer)


async def test_topics_complete_from_what_is_read(server):
    await server.read_berlin()
    offered = await server.member.autocomplete(server.channel, "brief", "topic", "r")
    assert {"Ronald Reagan", BERLIN.title} <= {each["value"] for each in offered}


async def test_a_long_headline_is_offered_in_whole_words(server):
    long = "Talks " + "about arms " * 20
    document = replace(BERLIN, title=long.strip(), url="https://morning.example/long")
    await server.file(await server.follow(), document, (WALL,))
    [offered] = await server.member.autocomplete(server.channel, "brief", "topic", "talks")
    assert len(offered["value"]) <= 100
    assert long.startswith(offered["value"] + " ")
    assert BERLIN.text[:40] in shown(await server.member.slash(server.channel, "brief", topic=offered["value"]))


async def test_buttons_answer_in_private_also_after_a_restart(server, make_client):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", detail="compact")
    message = answer.response.message
    await server.restart(make_client())
    full = await server.member.click(message, custom_id=f"sitrep:full:{story}")
    assert full.ephemeral
    assert "Who said what" in shown(full)
    said = await server.member.click(message, custom_id=f"sitrep:quotes:{story}")
    assert said.ephemeral
    assert "**Ronald Reagan**, President" in shown(said)


async def test_a_button_of_a_story_that_is_gone_says_so(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", detail="compact")
    await server.store.articles.forget("morning.example")
    await server.store.articles.forget("herald.example")
    pressed = await server.member.click(answer.response.message, custom_id=f"sitrep:full:{story}")
    assert pressed.ephemeral
    assert "no longer kept" in shown(pressed)


async def test_a_briefing_of_hostile_reports_stays_within_limits(server):
    source = await server.follow()
    for number, title in enumerate(("# @everyone " * 40, "[x](https://a.example) " * 30, "`" * 300, "ok")):
        document = replace(BERLIN, title=title, url=f"https://morning.example/{number}", site="*" * 500)
        await server.file(source, document, (WALL,))
    answer = await server.member.slash(server.channel, "brief")
    assert sum(units(text) for text in texts(answer.response.components)) <= 4000
    assert len([*walk(answer.response.components)]) <= 40
