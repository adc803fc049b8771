"""What is new for a member, and why something or nothing is shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.models import Cadence, Reader
from tests.cogs.answers import custom_ids, shown
from tests.cogs.test_briefings import TIMES
from tests.records import BERLIN, HERALD, NOON


async def ask(server, who=None, **options):
    return await (who or server.member).slash(server.channel, "since", **options)


async def test_a_member_is_told_in_private_what_is_new_for_that_member(server):
    await server.read_berlin()
    answer = await ask(server)
    assert answer.ephemeral
    assert "New for you since <t:1767182400:R>" in shown(answer)
    assert BERLIN.title in shown(answer)
    assert BERLIN.title in shown(await ask(server, server.admin))


async def test_asking_again_tells_nothing_twice_and_is_no_dead_end(server):
    story = await server.read_berlin()
    await ask(server)
    again = await ask(server)
    assert "Nothing new for you since <t:1767268800:R>. Sources last read <t:1767268800:R>." in shown(again)
    assert custom_ids(again.response.components) == ["sitrep:open"]
    opened = await server.member.select(again.response.message, [str(story)], custom_id="sitrep:open")
    assert "Brandenburg Gate" in shown(opened)

    [source, *_] = await server.store.sources.followed(server.guild.id)
    await server.file(source, TIMES, (), story)
    update = shown(await ask(server))
    assert "**UPDATED** +1 line" in update
    assert "handed him a protest note" in update


async def test_with_hours_it_looks_as_far_back_as_told(server):
    await server.read_berlin()
    member = Reader(server.guild.id, server.member.id)
    await server.store.readings.note_asked(member, [], NOON + timedelta(minutes=1))
    nothing = shown(await ask(server))
    assert "Nothing new for you since" in nothing
    assert "/brief" in nothing
    await server.store.readings.note_asked(member, [], NOON + timedelta(minutes=1))
    assert BERLIN.title in shown(await ask(server, hours=2))


async def test_what_is_opened_in_private_is_read(server):
    story = await server.read_berlin()
    answer = await server.member.slash(server.channel, "brief", detail="compact")
    await server.member.click(answer.response.message, custom_id=f"sitrep:full:{story}")
    assert "Nothing new for you" in shown(await ask(server))
    assert BERLIN.title in shown(await ask(server, server.admin))


async def test_a_story_is_chosen_by_its_headline(server):
    await server.read_berlin()
    await server.store.subscriptions.add(
        server.guild.id, server.channel.id, "Germany", Cadence.BREAKING, (), "UTC", NOON
    )
    await server.store.subscriptions.add(server.guild.id, server.channel.id, "Kenya", Cadence.BREAKING, (), "UTC", NOON)
    [offered] = await server.member.autocomplete(server.channel, "why", "story", "speech")
    answer = await server.member.slash(server.channel, "why", story=offered["value"])
    assert answer.ephemeral
    assert "asked for by the subscription to each new story on Germany" in shown(answer)
    assert "Kenya" not in shown(answer)
    assert "not yet, so all of it is new" in shown(answer)


async def test_nothing_comes_because_no_source_is_followed(server):
    answer = await server.member.slash(server.channel, "why")
    assert answer.ephemeral
    assert "No source is followed" in shown(answer)


async def test_nothing_comes_because_of_what_is_asked_for_or_because_a_source_fails(server):
    await server.read_berlin()
    assert "Nothing is posted here by itself" in shown(await server.member.slash(server.channel, "why"))
    await server.store.subscriptions.add(server.guild.id, server.channel.id, "Kenya", Cadence.BREAKING, (), "UTC", NOON)
    broken = await server.follow("https://broken.example/feed", "Broken Example")
    await server.store.sources.settle_failure(broken.id, "it answers 503", NOON, NOON)
    text = shown(await server.member.slash(server.channel, "why"))
    assert "1 source cannot be read: [Broken Example](<https://broken.example/feed>) (it answers 503)" in text
    assert "1 story moved; unread here: 1." in text
    assert "None of the unread stories is on what is asked for here" in text


async def test_nothing_comes_because_all_of_it_was_read(server):
    await server.read_berlin()
    await server.store.subscriptions.add(server.guild.id, server.channel.id, None, Cadence.BREAKING, (), "UTC", NOON)
    await server.member.slash(server.channel, "brief")
    assert "All of it was read here already" in shown(await server.member.slash(server.channel, "why"))


async def test_a_story_that_nobody_here_reads_is_refused(server):
    await server.file(await server.follow(), replace(HERALD, title="Other"), ())
    answer = await server.member.slash(server.channel, "why", story="zebras")
    assert answer.ephemeral
    assert "choose one of those that are offered" in shown(answer)
