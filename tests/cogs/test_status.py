from __future__ import annotations

from bot import __version__
from tests.cogs.answers import shown


async def test_status_counts_what_the_server_read(server):
    await server.read_berlin()
    answer = await server.member.slash(server.channel, "status")
    assert answer.ephemeral
    text = shown(answer)
    assert f"Sitrep {__version__}" in text
    assert "1 source followed, 0 subscriptions" in text
    assert "2 articles read in 1 story, 3 quotations kept" in text
    assert "<t:1767268800:R>" in text


async def test_status_of_a_new_server_says_that_nothing_was_read(server):
    assert "No source has been read yet" in shown(await server.member.slash(server.channel, "status"))


async def test_status_counts_nothing_of_another_server(server):
    await server.read_berlin()
    other = server.env.create_guild("Elsewhere")
    channel = other.create_text_channel("general")
    carol = other.add_member(server.env.create_user("carol"))
    assert "0 articles" in shown(await carol.slash(channel, "status"))
