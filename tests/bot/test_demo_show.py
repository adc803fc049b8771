"""The demonstration as a person sees it: the page, the terminal, and how it ends."""

from __future__ import annotations

import asyncio
import os
import signal

from bot.demo.show import Audience, catch_up, show
from bot.demo.site import PaperSite
from bot.demo.stage import staged, utcnow, words_of


async def test_the_menu_is_opened_on_what_is_written_in_the_channel():
    async with staged(PaperSite(utcnow)) as stage:
        audience = Audience(stage)
        stage.env.backend.subscribers.append(audience.watch)
        viewers = [stage.admin, stage.member]
        async with stage.env.preview(stage.briefings, viewers=viewers, layout="channel") as page:
            await stage.member.send(stage.briefings, "we shall fight on the beaches")
            await catch_up(audience, page)

        answer = stage.briefings.history(viewer=stage.member)[-1]
        assert answer.author == stage.client.user
        assert words_of(answer)
        assert len(stage.briefings.history(viewer=stage.admin)) == 1
        assert audience.written == []


async def test_it_tells_what_to_type_and_ends_when_it_is_told_to(capsys):
    told = ""
    showing = asyncio.create_task(show(PaperSite(utcnow)))
    while "Ctrl-C ends it" not in told and not showing.done():
        await asyncio.sleep(0.05)
        told += capsys.readouterr().out
    assert not showing.done()
    os.kill(os.getpid(), signal.SIGTERM)
    await showing
    told += capsys.readouterr().out

    assert "http://127.0.0.1:" in told
    assert "/whosaid words:tear down that wall" in told
    assert told.count("/sources add: Following") == 4
    assert told.rstrip().endswith("Ended")
