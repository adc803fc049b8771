"""The menus of a message: check its quotations, brief its link, report what is wrong."""

from __future__ import annotations

from tests.cogs.answers import shown
from tests.records import NOON
from tests.site import site

__all__ = ["site"]

PAGE = """<html lang="en"><head><title>Ministers open a bridge</title></head><body><article>
<h1>Ministers open a bridge</h1>
<p>The ministers of Kenya and Tanzania opened a new bridge at Namanga on Monday after three years of work.</p>
<p>The bridge carries two lanes and a footway, and 300 lorries crossed it before noon, the border police said.</p>
<p>“We have waited for this for a generation,” said Amina Odhiambo, who leads the traders of the town.</p>
</article></body></html>"""


async def said(server, text):
    return await server.member.send(server.channel, text)


async def test_a_quotation_is_printed_so_or_otherwise_or_not_found(server):
    await server.read_berlin()
    message = await said(
        server, "“tear down this wall” and “tear down that fence at once” and “we never met at all here”"
    )
    answer = await server.member.context_menu(server.channel, "Check this quote", message)
    text = shown(answer)
    assert answer.ephemeral
    assert "✓ Printed so**: “tear down this wall”" in text
    assert "Compared with 3 quotations in 2 articles" in text


async def test_words_left_out_within_a_quotation_are_told(server):
    await server.read_berlin()
    message = await said(server, "“Mr. Gorbachev, please tear down this wall”")
    text = shown(await server.member.context_menu(server.channel, "Check this quote", message))
    assert "≠ Printed otherwise" in text
    message = await said(server, "“we never met at all in that town”")
    assert "✗ Not found" in shown(await server.member.context_menu(server.channel, "Check this quote", message))


async def test_a_link_is_briefed_and_nothing_of_it_is_kept(server, site):
    address = site.answer("/bridge", PAGE, Content_Type="text/html")
    message = await said(server, f"look at this: {address}!")
    answer = await server.member.context_menu(server.channel, "Brief this link", message)
    assert "opened a new bridge at Namanga" in shown(answer)
    assert (await server.store.counts(None)).articles == 0


async def test_a_message_without_a_link_is_said_to_have_none(server):
    answer = await server.member.context_menu(server.channel, "Brief this link", await said(server, "no link"))
    assert "no link in that message" in shown(answer)


async def test_links_are_briefed_only_so_often(server, site):
    message = await said(server, site.answer("/bridge", PAGE, Content_Type="text/html"))
    for _ in range(5):
        await server.member.context_menu(server.channel, "Brief this link", message)
    assert "try again later" in shown(await server.member.context_menu(server.channel, "Brief this link", message))


async def test_a_problem_is_told_in_the_notice_channel_and_noted(server):
    await server.read_berlin()
    await server.store.servers.set_notices(server.guild.id, server.channel.id)
    answer = await server.member.slash(server.channel, "brief")
    asked = await server.member.context_menu(server.channel, "Report a problem", answer.response.message)
    await server.member.submit_modal(asked, {"what": "@everyone the speaker is wrong"})
    [told] = [each.json for each in server.env.http_requests if each.json and "Problem reported" in str(each.json)]
    assert told["allowed_mentions"] == {"parse": []}
    [noted] = await server.store.audit.of(server.guild.id, NOON, 5)
    assert noted.after == "@everyone the speaker is wrong"


async def test_only_messages_of_the_bot_are_reported(server):
    answer = await server.member.context_menu(server.channel, "Report a problem", await said(server, "hello"))
    assert "not mine" in shown(answer)
