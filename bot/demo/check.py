"""The demonstration without a browser: `--check` plays the story and says of each step whether it holds."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from time import perf_counter

import simcord

from bot.demo import scenes
from bot.demo.playing import StepFailed, ask, expect, posts, until
from bot.demo.site import PaperSite
from bot.demo.stage import MENU, Stage, follow, staged, subscribe, utcnow, words_of
from bot.errors import SitrepError

LIMIT = 40.0  # seconds for all of it
REMEMBERED = "tear down that wall"
WRITTEN = "was it Truman who said an iron curtain has descended across the continent?"

CARRIED = "all free men wherever they live are citizens of Berlin"
PRINTED_TWICE = "freedom has many difficulties and democracy is not perfect"
DENIED = "to stay away from the wall"
NAMELESS = "nobody in my street went to work"
NEVER_SAID = "the moon belongs to whoever mows it first"
QUOTED = "Who was it? “let them come to Berlin” and “an iron curtain has descended across the Continent”"


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what it shows, and the playing of it, which gives a few words of what was seen."""

    shows: str
    play: Callable[[Stage, PaperSite], Awaitable[str]]


async def _sources_are_followed(stage: Stage, site: PaperSite) -> str:
    answers = await follow(stage, site)
    followed = await stage.store.sources.followed(stage.scope)
    expect(len(followed) == len(answers), f"{len(followed)} of {len(answers)} papers are followed: {answers}")
    return f"/sources add found the feed of each of {len(followed)} papers"


async def _channel_subscribes(stage: Stage, _site: PaperSite) -> str:
    answer = await subscribe(stage)
    expect(len(await stage.store.subscriptions.of(stage.scope)) == 1, f"/subscribe answered: {answer}")
    return "/subscribe took #briefings"


async def _first_reading_is_quiet(stage: Stage, site: PaperSite) -> str:
    async def all_filed() -> bool:
        return (await stage.store.counts(stage.scope)).articles >= len(site.printed)

    await until(stage, all_filed, "the first articles were not all filed")
    expect(not posts(stage), "the first reading posted something")
    counts = await stage.store.counts(stage.scope)
    return f"{counts.articles} articles, {counts.stories} stories, {counts.quotes} quotes filed, nothing posted"


async def _brief_cites(stage: Stage, _site: PaperSite) -> str:
    shown = await ask(stage, "brief", topic="Berlin")
    expect("Reagan" in shown and stage.base in shown, f"/brief topic:Berlin showed: {shown}")
    shown = await ask(stage, "brief")
    cited = shown.count(f"{stage.base}/")
    expect(cited > 0, f"/brief cites no article: {shown}")
    return f"{len(shown)} characters with {cited} links to the articles"


async def _whosaid_names_the_speaker(stage: Stage, _site: PaperSite) -> str:
    shown = await ask(stage, "whosaid", words=REMEMBERED)
    expect("Reagan" in shown, f"/whosaid does not name Reagan: {shown}")
    expect("this" in shown and "that" in shown, f"/whosaid does not show that he said “this wall”: {shown}")
    return f"“{REMEMBERED}” was Reagan, who said “this wall”"


async def _every_outlet_is_told(stage: Stage, _site: PaperSite) -> str:
    shown = await ask(stage, "whosaid", words=CARRIED)
    expect("Kennedy" in shown and "Also in" in shown and "first seen" in shown, f"not all outlets stand in: {shown}")
    twice = await ask(stage, "whosaid", words=PRINTED_TWICE)
    expect("put a wall up" in twice and "put up a wall" in twice, f"no two forms in: {twice}")
    return "one quotation in three papers, another as two papers print it"


async def _denied_and_nameless_are_said_to_be(stage: Stage, _site: PaperSite) -> str:
    denied = await ask(stage, "whosaid", words=DENIED)
    expect("Officials in Bonn denied" in denied and "denies or conditions" in denied, f"no warning in: {denied}")
    nameless = await ask(stage, "whosaid", words=NAMELESS)
    expect("tram conductor" in nameless, f"the tram conductor is not in: {nameless}")
    return "a denial keeps its sentence and is warned of; a tram conductor stays nameless"


async def _nobody_said_it(stage: Stage, _site: PaperSite) -> str:
    shown = await ask(stage, "whosaid", words=NEVER_SAID)
    expect("I don't know who said this" in shown and "###" not in shown, f"a sentence nobody said got: {shown}")
    return f"“{NEVER_SAID}”: it does not know"


async def _menu_answers_each(stage: Stage, _site: PaperSite) -> str:
    message = await stage.member.send(stage.lounge, QUOTED)
    shown = words_of((await stage.member.context_menu(stage.lounge, MENU, message)).response)
    expect("Kennedy" in shown and "Churchill" in shown, f"the menu does not answer both: {shown}")
    return "two quotations in one message: Kennedy's and Churchill's"


async def _context_is_shown(stage: Stage, _site: PaperSite) -> str:
    answer = await stage.member.slash(stage.lounge, "whosaid", words=CARRIED)
    if answer.response is None:
        raise StepFailed("/whosaid did not answer")
    opened = await stage.member.click(answer.response, label="In context")
    shown = words_of(opened.response)
    expect(shown.count("> ") >= 2, f"the sentences around are not shown: {shown}")
    expect(opened.ephemeral, "the context is shown to all")
    return "the sentences around it, for the one who asks"


async def _ledger_is_opened(stage: Stage, _site: PaperSite) -> str:
    answer = await stage.member.slash(stage.lounge, "quotes", speaker="Reagan")
    shown = words_of(answer.response)
    expect("### Ronald Reagan" in shown and "tear down this wall" in shown, f"/quotes speaker:Reagan showed: {shown}")
    found = await stage.member.slash(stage.lounge, "whosaid", words=CARRIED)
    if found.response is None:
        raise StepFailed("/whosaid did not answer")
    opened = await stage.member.click(found.response, label="More by this speaker")
    more = words_of(opened.response)
    expect("Kennedy\nWhat was said, newest first" in more, f"the button opened: {more}")
    expect(opened.ephemeral and answer.ephemeral, "a ledger is shown to all")
    return "/quotes speaker:Reagan, and a button below Kennedy's words"


async def _menu_names_the_speaker(stage: Stage, _site: PaperSite) -> str:
    message = await stage.member.send(stage.lounge, WRITTEN)
    answer = await stage.member.context_menu(stage.lounge, MENU, message)
    shown = words_of(answer.response)
    expect("Churchill" in shown, f"the menu does not name Churchill: {shown}")
    expect(answer.ephemeral, "the menu answers for all to see")
    return "on Ines's message about an iron curtain: Churchill, not Truman"


async def _new_story_is_posted(stage: Stage, site: PaperSite) -> str:
    (printed,) = site.release_next()

    async def posted() -> bool:
        return any(str(printed.piece.day.year) in post for post in posts(stage))

    await until(stage, posted, f"“{printed.piece.title}” was not posted in #briefings")
    return f"“{printed.piece.title}” arrived in #briefings"


async def _nothing_is_posted_twice(stage: Stage, site: PaperSite) -> str:
    (joining,) = site.release_next()  # a second paper on the same event
    before = {source.id: source.read_at for source in await stage.store.sources.followed(stage.scope)}

    async def all_read_twice() -> bool:
        followed = await stage.store.sources.followed(stage.scope)
        filed = await stage.store.articles.since(utcnow() - timedelta(hours=1), limit=100)
        titles = {article.document.title for article in filed}
        return joining.piece.title in titles and all(source.read_at != before[source.id] for source in followed)

    await until(stage, all_read_twice, "the sources were not read again")
    await stage.counter.pay_due()
    twice = [post for post, times in Counter(posts(stage)).items() if times > 1]
    expect(not twice and len(posts(stage)) == 1, f"{len(posts(stage))} posts for one story: {posts(stage)}")
    return "a second paper joined the story, every source was read again, one post stands"


STEPS = (
    Step("the papers are followed", _sources_are_followed),
    Step("the channel is subscribed", _channel_subscribes),
    Step("the first reading is quiet", _first_reading_is_quiet),
    Step("/brief is cited", _brief_cites),
    Step("/whosaid names the speaker", _whosaid_names_the_speaker),
    Step("the message menu does, too", _menu_names_the_speaker),
    Step("every outlet is told", _every_outlet_is_told),
    Step("denied and nameless words are", _denied_and_nameless_are_said_to_be),
    Step("what nobody said is not known", _nobody_said_it),
    Step("each quotation of a message is answered", _menu_answers_each),
    Step("a button shows the context", _context_is_shown),
    Step("a person has a ledger", _ledger_is_opened),
    Step("a new story is posted", _new_story_is_posted),
    Step("nothing is posted twice", _nothing_is_posted_twice),
    Step("an update is only what is new", scenes.update_is_only_what_is_new),
    Step("papers disagree", scenes.papers_disagree),
    Step("/since tells a member what is new", scenes.member_is_told_what_is_new),
    Step("/why is answered", scenes.why_is_answered),
)


async def check(steps: Sequence[Step] = STEPS) -> int:
    """Play every step; 0 if all hold, 1 with a line on stderr at the first that does not."""
    started = perf_counter()
    step = "the stage is set"
    try:
        async with asyncio.timeout(LIMIT):
            site = PaperSite(utcnow)
            async with staged(site) as stage:
                _say(step, "one server, two channels, two members", started)
                for each in steps:
                    step, began = each.shows, perf_counter()
                    _say(step, await each.play(stage, site), began)
                _no_errors(stage)
    except TimeoutError:
        return _fail(step, f"took longer than it may ({perf_counter() - started:.0f} s)")
    except (SitrepError, simcord.SetupError, simcord.BackendError) as error:
        return _fail(step, str(error))
    print(f"All {len(steps) + 1} steps hold, in {perf_counter() - started:.1f} seconds.")
    return 0


def _no_errors(stage: Stage) -> None:
    errors = stage.env.errors
    expect(not errors, f"the bot swallowed errors: {errors}")


def _say(shows: str, seen: str, began: float) -> None:
    print(f"ok  {shows}: {seen} ({perf_counter() - began:.1f} s)", flush=True)


def _fail(shows: str, why: str) -> int:
    print(f"FAILED  {shows}: {' '.join(why.split())[:600]}", file=sys.stderr)
    return 1
