"""The demonstration for a person: a page in the browser, and a terminal that says what happens and what to type."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import discord
import simcord

from bot.app import stop_signal, until
from bot.demo.site import PaperSite, Site
from bot.demo.stage import MENU, Stage, follow, plain, staged, subscribe, utcnow

PACE = timedelta(seconds=20)  # between articles that appear
FIRST = timedelta(seconds=8)  # until the first of them; what is there from the start has been read by then
TICK = 0.5  # seconds between looks for something to show
WELCOME = """
Open this page in a browser on this machine:

    {address}

It is #briefings of a simulated server, and you are its owner. Type into its message box:

    /brief                                               the newest stories, every line cited
    /brief                                               again: nothing new, until a second paper has more
    /brief topic:Berlin                                  a country, person, paper, story or words
    /brief topic:Reagan challenges detail:full           20,000 or 45,000 people? After a minute both are there
    /since                                               what is new for you, and only you see it
    /why                                                 what comes here, and why nothing may
    /whosaid words:tear down that wall                   who said it, and how it was really said
    /whosaid words:all free men are citizens of Berlin   in three papers; press “In context”
    /whosaid words:to stay away from the Wall            denied by those who are said to have said it
    /quotes speaker:Reagan                               all that he said, newest first
    /whosaid words:the moon belongs to everybody         what nobody said
    /sources list                                        what is followed, and whether it can be read
    /status                                              how much was read

On Discord, the menu of any message offers “{menu}”. The page has no such menu, so it is
opened for you on whatever you write there, for instance:

    an iron curtain has descended across Europe
"""
HISTORY = """The four papers are invented. What they report happened between 1946 and 1991; only the dates of
their feeds are today's or of the last days. A new article appears every {pace:g} seconds, and a new
story is posted by itself. Ctrl-C ends it.
"""


@dataclass(slots=True)
class Audience:
    """What has happened on the stage since somebody looked."""

    stage: Stage
    written: list[int] = field(default_factory=list)  # messages that await their menu
    stale: bool = False  # the page does not show the newest message yet

    def watch(self, event: str, payload: Mapping[str, Any]) -> None:
        """Note and tell one event of the simulated Discord."""
        if event == "INTERACTION_CREATE":
            _tell_command(payload)
        elif event == "MESSAGE_CREATE" and int(payload["channel_id"]) == self.stage.briefings.id:
            self._note_message(payload)

    def _note_message(self, payload: Mapping[str, Any]) -> None:
        self.stale = self.stale or not self.stage.env.busy
        if not payload["author"].get("bot"):
            self.written.append(int(payload["id"]))
        elif "interaction_metadata" not in payload:
            tell("Sitrep posts in #briefings by itself")


async def show(site: Site) -> None:
    """Play until the page is closed or the program is told to stop."""
    stop = stop_signal()
    tell("Starting the bot, a simulated Discord and the news site")
    await until(stop, _play(site))
    tell("Ended")


async def _play(site: Site) -> None:
    async with staged(site) as stage:
        for answer in await follow(stage, site):
            tell(f"/sources add: {plain(answer)}")
        tell(f"/subscribe: {plain(await subscribe(stage))}")
        viewers = [stage.admin, stage.member]
        async with stage.env.preview(stage.briefings, viewers=viewers, layout="channel") as page:
            print(WELCOME.format(address=page.url, menu=MENU))
            if isinstance(site, PaperSite):
                print(HISTORY.format(pace=PACE.total_seconds()))
            async with asyncio.TaskGroup() as group:
                attending = group.create_task(_attend(stage, site, page))
                await page.wait_closed()
                attending.cancel()


async def _attend(stage: Stage, site: Site, page: simcord.Preview) -> None:
    """Let articles appear, open the menu on what is written, and keep the page up to date."""
    audience = Audience(stage)
    stage.env.backend.subscribers.append(audience.watch)
    due = utcnow() + FIRST
    while True:
        await asyncio.sleep(TICK)
        if isinstance(site, PaperSite) and utcnow() >= due:
            due += PACE
            for printed in site.release_next():
                tell(f"{printed.piece.paper.title} prints “{printed.piece.title}”")
        await stage.hurry()
        if not stage.env.busy:
            await catch_up(audience, page)


async def catch_up(audience: Audience, page: simcord.Preview) -> None:
    """Open the menu on what was written, then show what is new."""
    try:
        while audience.written:
            await _open_menu(audience.stage, audience.written[0])
            audience.written.pop(0)
            audience.stale = True
        if audience.stale:
            audience.stale = False
            await page.refresh()
    except simcord.SetupError:
        audience.stale = True  # somebody acted at this very moment: the next tick catches up
    except TimeoutError as error:
        audience.written.clear()
        tell(str(error))


async def _open_menu(stage: Stage, message_id: int) -> None:
    message = next((each for each in stage.briefings.history() if each.id == message_id), None)
    if message is not None:
        reader = stage.member if message.author.id == stage.member.id else stage.admin
        await reader.context_menu(stage.briefings, MENU, message)


def tell(text: str) -> None:
    """One line on the terminal."""
    print(f"{utcnow().astimezone():%H:%M:%S}  {text}", flush=True)


def _tell_command(payload: Mapping[str, Any]) -> None:
    data = payload.get("data", {})
    if payload.get("type") != discord.InteractionType.application_command.value:
        return
    words = [data["name"], *_options(data.get("options", []))]
    tell(f"{payload['member']['user']['username']}: {'' if data.get('type') == 3 else '/'}{' '.join(words)}")


def _options(options: list[dict[str, Any]]) -> list[str]:
    return [
        f"{option['name']}:{option['value']}"
        if "value" in option
        else " ".join([option["name"], *_options(option.get("options", []))])
        for option in options
    ]
