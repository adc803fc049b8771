"""The scenes of `--check` in which news moves on: an update, a contradiction, what is new for one, and why."""

from __future__ import annotations

from bot.demo.playing import ask, expect, until
from bot.demo.site import PaperSite
from bot.demo.stage import Stage

UPDATED, CONTRADICTED = "opens its borders", "Reagan challenges"  # words of headlines


async def update_is_only_what_is_new(stage: Stage, _site: PaperSite) -> str:
    """The channel was shown the first paper's report; a second has joined it since."""
    topic = await _story(stage, UPDATED)
    shown = await ask(stage, "brief", stage.briefings, topic=topic)
    expect("UPDATED" in shown and "Momper" in shown, f"/brief shows no update: {shown}")
    expect("announced on Thursday evening that its citizens" not in shown, f"it repeats what was posted: {shown}")

    async def read() -> bool:  # what was shown is noted once it was answered
        again = await ask(stage, "brief", stage.briefings, topic=topic)
        return "Nothing new since" in again and "Momper" not in again

    await until(stage, read, "/brief again repeats the update")
    return "only what the second paper adds; asked again, nothing new and a way to all of it"


async def papers_disagree(stage: Stage, site: PaperSite) -> str:
    """A paper counts 45,000 where another counted 20,000."""
    while not any("45,000" in printed.piece.title for printed in site.printed):
        site.release_next()

    topic = await _story(stage, CONTRADICTED)

    async def joined() -> bool:
        return "45,000" in await ask(stage, "brief", stage.lounge, topic=topic, detail="full")

    await until(stage, joined, "the report of 45,000 people was not filed")
    shown = await ask(stage, "brief", stage.lounge, topic=topic, detail="full")
    expect("Sources disagree" in shown and "20,000" in shown, f"/brief shows no disagreement: {shown}")
    return "20,000 or 45,000 people: both sentences, each with its paper"


async def member_is_told_what_is_new(stage: Stage, _site: PaperSite) -> str:
    """Once, and in private."""
    answer = await stage.member.slash(stage.lounge, "since")
    expect(answer.ephemeral, "/since answers for all to see")

    async def told() -> bool:
        return "Nothing new for you since" in await ask(stage, "since", stage.lounge)

    await until(stage, told, "/since tells twice")
    return "what is new, in private; a second time, that nothing is"


async def why_is_answered(stage: Stage, _site: PaperSite) -> str:
    """For a story, and for a channel."""
    shown = await ask(stage, "why", stage.briefings, story=await _story(stage, CONTRADICTED))
    expect("Why these lines" in shown and "asked for by the subscription" in shown, f"/why showed: {shown}")
    shown = await ask(stage, "why", stage.briefings)
    expect("Asked for here" in shown, f"/why without a story showed: {shown}")
    return "for a story its reports, places, rules and subscription; for a channel what keeps it silent"


async def _story(stage: Stage, headline: str) -> str:
    """What autocomplete gives for a headline in which words begin so."""
    offered = await stage.member.autocomplete(stage.briefings, "why", "story", headline)
    expect(offered, f"no story is offered for “{headline}”")
    return str(offered[0]["value"])
