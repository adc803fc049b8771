from __future__ import annotations

from dataclasses import replace

import pytest

from summaries.document import Document
from tests.cogs.answers import custom_ids, shown
from tests.cogs.test_briefings import HOSTILE
from tests.records import BERLIN, WALL, quote_in


async def test_words_get_their_speaker_in_private(server):
    await server.read_berlin()
    answer = await server.member.slash(server.channel, "whosaid", words="tear down that wall")
    assert answer.ephemeral
    text = shown(answer)
    assert "### Ronald Reagan" in text
    assert "> “**Mr. Gorbachev, tear down this wall!**” President Ronald Reagan said to the crowd." in text
    assert "Also in [Example Herald]" in text
    assert "~~that~~ **this**" in text


async def test_a_speaker_narrows_the_search(server):
    await server.read_berlin()
    found = await server.member.slash(server.channel, "whosaid", words="tear down this wall", speaker="Reagan")
    assert "### Ronald Reagan" in shown(found)
    other = await server.member.slash(server.channel, "whosaid", words="tear down this wall", speaker="Kennedy")
    assert "nothing like “tear down this wall” by Kennedy" in shown(other)


async def test_what_nobody_said_is_not_found(server):
    await server.read_berlin()
    text = shown(await server.member.slash(server.channel, "whosaid", words="the cheese is too expensive"))
    assert "I don't know who said this" in text
    assert "3 quotations in 2 articles" in text


async def test_nothing_is_found_in_another_servers_sources(server):
    await server.read_berlin()
    other = server.env.create_guild("Elsewhere")
    channel = other.create_text_channel("general")
    carol = other.add_member(server.env.create_user("carol"))
    assert "I don't know who said this" in shown(await carol.slash(channel, "whosaid", words="tear down this wall"))


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
async def test_whatever_is_typed_is_answered_in_order(server, typed):
    await server.read_berlin()
    assert "I don't know who said this" in shown(await server.member.slash(server.channel, "whosaid", words=typed))
    # Discord takes no longer name.
    assert "I don't know who said this" in shown(
        await server.member.slash(server.channel, "whosaid", words="wall", speaker=typed[:100])
    )


async def test_words_without_a_word_are_refused_in_private(server):
    answer = await server.member.slash(server.channel, "whosaid", words="…!")
    assert answer.ephemeral
    assert "no words to look for" in shown(answer)


@pytest.mark.parametrize(
    "text",
    [
        "tear down this wall",
        "lol he really said “tear down this wall” and nobody laughed",
        '<@1> "hi you" — who said "Mr Gorbachev, tear down this wall"?',
        "> tear down this wall\nbest speech ever",
        "**tear down this wall!!** https://news.example/x",
    ],
)
async def test_the_message_menu_finds_what_a_message_quotes(server, text):
    await server.read_berlin()
    message = await server.admin.send(server.channel, text)
    answer = await server.member.context_menu(server.channel, "Who said this?", message)
    assert answer.ephemeral
    assert "### Ronald Reagan" in shown(answer)


@pytest.mark.parametrize("text", ["https://news.example/x", "😀", "<@1> ?"])
async def test_a_message_without_words_is_said_to_have_none(server, text):
    message = await server.admin.send(server.channel, text)
    answer = await server.member.context_menu(server.channel, "Who said this?", message)
    assert answer.ephemeral
    assert "has no words to look for" in shown(answer)


async def test_the_message_menu_reads_posts_of_the_bot_too(server):
    story = await server.read_berlin()
    brief = await server.member.slash(server.channel, "brief")
    said = await server.member.click(brief.response.message, custom_id=f"sitrep:quotes:{story}")
    post = await server.member.click(said.response.message, custom_id=f"sitrep:share:quotes:{story}")
    answer = await server.member.context_menu(server.channel, "Who said this?", post.response.message)
    text = shown(answer)
    assert "The Morning Example" in text
    assert "### " in text


async def test_the_speaker_completes_to_people_whom_this_server_reads(server):
    await server.read_berlin()
    choices = await server.member.autocomplete(server.channel, "whosaid", "speaker", "reag")
    assert [choice["name"] for choice in choices] == ["Ronald Reagan"]


async def test_a_button_shows_the_sentences_around_also_after_a_restart(server, make_client):
    source = await server.follow()
    before, after = "The speech was short. ", " The band played on."
    host = "“Mr. Gorbachev, tear down this wall!” President Ronald Reagan said to the crowd."
    long = Document(
        "Nobody had foreseen it at all. " * 20 + before + host + after + " It rained then." * 20,
        url="https://a.example/1",
    )
    await server.file(source, long, (quote_in(long, WALL.text, host, speaker="Ronald Reagan", confidence=0.9),))
    answer = await server.member.slash(server.channel, "whosaid", words="tear down this wall")
    message = answer.response.message
    custom_id, more = custom_ids(answer.response.components)
    await server.restart(make_client())
    opened = await server.member.click(message, custom_id=custom_id)
    assert opened.ephemeral
    assert "> The speech was short.\n> \n> “**Mr. Gorbachev" in shown(opened)
    assert "> The band played on." in shown(opened)
    ledger = await server.member.click(message, custom_id=more)
    assert ledger.ephemeral
    assert "### Ronald Reagan\nWhat was said, newest first" in shown(ledger)


async def test_who_is_nameless_or_unsure_has_no_more_to_show(server):
    source = await server.follow()
    for number, facts in enumerate([{"speaker": "a senior official"}, {"speaker": "Ronald Reagan", "confidence": 0.4}]):
        document = replace(BERLIN, url=f"https://p{number}.example/")
        await server.file(source, document, (replace(WALL, **facts),))
        answer = await server.member.slash(server.channel, "whosaid", words="tear down this wall")
        assert not [each for each in custom_ids(answer.response.components) if ":more:" in each]
        await server.store.articles.forget(f"https://p{number}.example/")


async def test_a_button_lists_every_outlet_where_more_printed_it_than_are_named(server):
    source = await server.follow()
    for number in range(6):
        document = replace(BERLIN, site=f"Paper {number}", url=f"https://p{number}.example/")
        await server.file(source, document, (WALL,))
    answer = await server.member.slash(server.channel, "whosaid", words="tear down this wall")
    assert "and 2 more" in shown(answer)
    [custom_id] = [each for each in custom_ids(answer.response.components) if ":outlets:" in each]
    opened = await server.member.click(answer.response.message, custom_id=custom_id)
    assert "Printed in 6 articles" in shown(opened)
    assert all(f"[Paper {number}]" in shown(opened) for number in range(6))


async def test_a_button_of_a_quotation_that_is_not_followed_any_more_says_so(server):
    await server.read_berlin()
    answer = await server.member.slash(server.channel, "whosaid", words="tear down this wall")
    [source] = await server.store.sources.followed(server.guild.id)
    await server.store.sources.unfollow(server.guild.id, source.id)
    pressed = await server.member.click(answer.response.message, custom_id=custom_ids(answer.response.components)[0])
    assert "no longer followed" in shown(pressed)


async def test_several_quotations_of_one_message_are_answered_one_below_the_other(server):
    await server.read_berlin()
    message = await server.admin.send(server.channel, "“tear down this wall” and “anything that calls for an answer”?")
    text = shown(await server.member.context_menu(server.channel, "Who said this?", message))
    assert "-# On “tear down this wall”\n### Ronald Reagan" in text
    assert "### Officials in East Berlin" in text
