from __future__ import annotations

import re
from dataclasses import replace

import pytest

from bot.models import Entry, Reader
from summaries import digest
from tests.bot.render.limits import units, walk
from tests.cogs.answers import custom_ids, shown, texts
from tests.records import BERLIN, HERALD, NOON, WALL

HOSTILE = [
    "x" * 6000,
    "**bold** @everyone <@1> `code` ||hidden|| [a](https://evil.example)",
    "'; DROP TABLE articles; --",
    'NEAR(a b) OR "c" AND title:x*',
    "# heading\n> quote",
    "ウクライナ情勢",
    "😀 ok",
]

PLACES = ["northern", "southern", "eastern", "western", "upper", "lower", "inner", "outer", "older", "newer"]
TIMES = replace(
    HERALD,
    text="The Soviet government summoned the United States ambassador on Sunday and handed him a protest note.",
    title="Moscow to answer",
    site="Example Times",
    url="https://times.example/answer",
)


def buttons(story: int, *what: str) -> list[str]:
    return [f"sitrep:{each}:{story}" for each in what]


async def test_a_briefing_of_one_story_is_whole_and_public(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    text = shown(answer)
    assert not answer.ephemeral
    assert BERLIN.title in text
    assert "**NEW** · 🇩🇪 · Ronald Reagan" in text
    assert "Verbatim from the linked pages. 2 of 7 sentences. 2 publishers. As of <t:1767268800:f>" in text
    assert custom_ids(answer.response.components) == buttons(
        story, "quotes", "timeline", "sources", "why", "save", "follow"
    )


async def test_a_briefing_of_some_stories_tells_of_each(server):
    await server.read_berlin()
    await server.file(await server.follow(), replace(HERALD, url="https://herald.example/2", title="Other"), ())
    answer = shown(await server.member.slash(server.channel, "brief"))
    assert BERLIN.title in answer
    assert "### Other" in answer
    assert answer.count("> ") + answer.count("- ") >= 2


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
    assert custom_ids(compact.response.components) == buttons(
        story, "full", "quotes", "timeline", "sources", "why", "save", "follow"
    )
    full = await server.member.slash(server.channel, "brief", detail="full")
    assert custom_ids(full.response.components) == buttons(
        story, "quotes", "timeline", "sources", "why", "save", "follow"
    )


async def test_nothing_on_a_topic_names_near_ones_and_when_sources_were_read(server):
    await server.read_berlin()
    text = shown(await server.member.slash(server.channel, "brief", topic="Ronnald Raegan", hours=24))
    assert "Nothing on Ronnald Raegan in the last 1 day." in text
    assert "There is something on Ronald Reagan" in text
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
    assert [(each["name"], each["value"]) for each in offered] == [
        ("Ronald Reagan (person)", "Ronald Reagan"),
        (f"“{BERLIN.title}”", "story #1"),
    ]


async def test_a_long_headline_is_offered_cut_and_means_its_story(server):
    document = replace(BERLIN, title="Talks " + "about arms " * 20, url="https://morning.example/long")
    await server.file(await server.follow(), document, (WALL,))
    [offered] = await server.member.autocomplete(server.channel, "brief", "topic", "talks")
    assert len(offered["name"]) <= 100
    assert "Talks about arms" in shown(await server.member.slash(server.channel, "brief", topic=offered["value"]))


async def test_what_was_read_here_comes_only_as_what_is_new(server):
    story = await server.read_berlin()
    await server.member.slash(server.channel, "brief")
    again = await server.member.slash(server.channel, "brief")
    assert f"Nothing new since <t:1767268800:R>: {HERALD.title}" in shown(again)
    assert "Brandenburg Gate" not in shown(again)
    assert custom_ids(again.response.components) == buttons(
        story, "full", "quotes", "timeline", "sources", "why", "save", "follow"
    )
    opened = await server.member.click(again.response.message, custom_id=f"sitrep:full:{story}")
    assert opened.ephemeral
    assert "Brandenburg Gate" in shown(opened)

    [source, *_] = await server.store.sources.followed(server.guild.id)
    await server.file(source, TIMES, (), story)
    update = shown(await server.member.slash(server.channel, "brief"))
    assert "**UPDATED** +1 line, read <t:1767268800:R>" in update
    assert "handed him a protest note" in update
    assert "the American president asked" not in update
    opened = shown(await server.member.click(again.response.message, custom_id=f"sitrep:full:{story}"))
    assert re.search(r"handed him a protest note\. \[\d\].* · \*new\*", opened)


async def test_a_length_that_is_asked_for_shows_all(server):
    await server.read_berlin()
    await server.member.slash(server.channel, "brief")
    again = shown(await server.member.slash(server.channel, "brief", detail="compact"))
    assert "Brandenburg Gate" in again
    assert "QUIET since" in again


async def test_what_one_channel_read_is_new_in_another(server):
    await server.read_berlin()
    await server.member.slash(server.channel, "brief")
    other = server.guild.create_text_channel("lounge")
    assert "Brandenburg Gate" in shown(await server.member.slash(other, "brief"))


async def test_stories_without_news_stand_in_a_line_below_what_is_new(server):
    read = await server.read_berlin()
    await server.member.slash(server.channel, "brief")
    source = await server.follow()
    other = await server.file(source, replace(HERALD, url="https://herald.example/2", title="Other"), ())
    answer = await server.member.slash(server.channel, "brief")
    text = shown(answer)
    assert text.index("## Other") < text.index("Nothing new since")
    ids = custom_ids(answer.response.components)
    assert ids == [*buttons(other, "quotes", "timeline", "sources", "why", "save", "follow"), "sitrep:open"]
    opened = await server.member.select(answer.response.message, [str(read)], custom_id="sitrep:open")
    assert opened.ephemeral
    assert BERLIN.title in shown(opened)


@pytest.mark.parametrize(
    ("typed", "understood"),
    [
        ("germany", "Germany, the country"),
        ("reagan", "Ronald Reagan, the person"),
        ("The Morning Example", "reports of The Morning Example"),
        ("morning example", "reports of The Morning Example"),
        ("morning.example", "reports of The Morning Example"),
        ("story #1", f"the story “{HERALD.title}”"),
        ("brandenburg gate", "brandenburg gate"),
    ],
)
async def test_it_says_what_a_subject_was_taken_for(server, typed, understood):
    await server.read_berlin()
    text = shown(await server.member.slash(server.channel, "brief", topic=typed))
    assert f"-# {understood} · Verbatim" in text
    assert BERLIN.title in text


async def test_a_story_that_is_not_read_here_is_not_found_by_its_number(server):
    await server.read_berlin()
    other = server.env.create_guild("Elsewhere")
    channel = other.create_text_channel("general")
    carol = other.add_member(server.env.create_user("carol"))
    assert BERLIN.title not in shown(await carol.slash(channel, "brief", topic="story #1"))
    refused = await carol.slash(channel, "why", story="story #1")
    assert "no longer kept" in shown(refused)


@pytest.mark.parametrize(("form", "ending"), [("markdown", ".md"), ("html", ".html"), ("json", ".json")])
async def test_a_briefing_is_saved_as_a_file_for_the_one_who_asks(server, form, ending):
    await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", file=form)
    assert answer.ephemeral
    [attached] = answer.response.attachments
    assert attached.filename.endswith(ending)
    assert "1 story, each line with its citation." in shown(answer)
    read = await server.store.readings.read(Reader(server.guild.id, server.channel.id), [1, 2])
    assert read == {}


async def test_a_button_saves_a_story(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    saved = await server.member.click(answer.response.message, custom_id=f"sitrep:save:{story}")
    assert saved.ephemeral
    assert saved.response.attachments[0].filename == "2026-01-01-reagan-calls-for-the-wall-to-come-down.md"


async def test_a_summarizer_that_is_chosen_tells_what_happened(server):
    text = "\n\n".join(f"The {word} delegation reached the {word} hall of the palace at noon." for word in PLACES)
    await server.file(await server.follow(), replace(BERLIN, text=text, title="Arrivals"), ())
    answer = await server.member.slash(server.channel, "brief", summarizer="lsa")
    assert "**What happened**" in shown(answer)


async def test_why_a_story_is_shown_is_answered_in_private_also_after_a_restart(server, make_client):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    await server.restart(make_client())
    told = await server.member.click(answer.response.message, custom_id=f"sitrep:why:{story}")
    text = shown(told)
    assert told.ephemeral
    assert "2 reports tell it, by The Morning Example, Example Herald; 2 publishers" in text
    assert "🇩🇪 Germany" in text
    assert "nothing is posted in this channel by itself" in text
    assert "2 lines of it, last <t:1767268800:R>; no report came since" in text
    assert "of 7 sentences, each as it is printed" in text


async def test_buttons_answer_in_private_also_after_a_restart(server, make_client):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", detail="compact")
    message = answer.response.message
    await server.restart(make_client())
    full = await server.member.click(message, custom_id=f"sitrep:full:{story}")
    assert full.ephemeral
    assert "Brandenburg Gate" in shown(full)
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


async def test_a_button_tells_a_storys_days_with_a_picture(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    told = await server.member.click(answer.response.message, custom_id=f"sitrep:timeline:{story}")
    assert told.ephemeral
    assert "### Timeline" in shown(told)
    assert custom_ids(told.response.components) == [f"sitrep:share:timeline:{story}"]


async def test_a_button_leads_to_every_sentence_and_says_what_was_read(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief")
    text = shown(await server.member.click(answer.response.message, custom_id=f"sitrep:sources:{story}"))
    assert "sha256 `" in text
    assert "#:~:text=" in text
    assert text.count("[open](") == 2


@pytest.mark.parametrize("what", ["full", "quotes", "timeline", "sources"])
async def test_a_private_answer_is_shared_by_a_button_also_after_a_restart(server, make_client, what):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", detail="compact")
    private = await server.member.click(answer.response.message, custom_id=f"sitrep:{what}:{story}")
    await server.restart(make_client())
    shared = await server.member.click(private.response.message, custom_id=f"sitrep:share:{what}:{story}")
    assert private.ephemeral
    assert not shared.ephemeral
    assert not any(each.startswith("sitrep:share") for each in custom_ids(shared.response.components))


async def test_a_brief_of_two_countries_has_a_map_that_says_in_words_what_it_shows(server):
    source = await server.follow()
    text = (
        "Ministers of Poland and Belarus met in Warsaw on Monday to talk about the border crossing at Brest. "
        "Poland will open two lanes for lorries, and Belarus will pay for the guards, the ministers said in Warsaw. "
    )
    document = replace(BERLIN, text=text * 3, title="Poland and Belarus open a crossing")
    await server.store.articles.file(
        source.id,
        Entry("crossing", document.url, document.title),
        document,
        digest(document),
        NOON,
        fresh=True,
        after=0,
        choose_story=lambda _others: None,
    )
    answer = await server.member.slash(server.channel, "brief")
    [attached] = answer.response.attachments
    assert attached.filename == "map.png"
    assert "Map of Poland, Belarus, with Warsaw" in str(answer.response.components)
    await server.admin.slash(server.channel, "settings pictures", theme="off")
    assert not (await server.member.slash(server.channel, "brief", detail="full")).response.attachments
