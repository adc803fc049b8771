"""What the bot is, how to begin, and what it keeps: for who asks."""

from __future__ import annotations

from typing import Any

from discord import ui

from bot.models import Counts
from bot.render.message import Message
from bot.render.text import counted

DELETE = "sitrep:privacy:delete"


def help_page(counts: Counts, *, editor: bool) -> Message:
    """The commands that matter, in one screen; what is to be done first stands first."""
    ask = [
        "**Ask**",
        "`/brief` what is new here, or on a country, a person, a source, any words",
        "`/since` what is new for you alone · `/why` why this, or why nothing",
        "`/follow` a story, a country, a person by direct message · `/following` what you follow",
        "`/whosaid` who said these words · `/quotes` all that a person said",
        "*Apps > Who said this?* in the menu of any message",
    ]
    run = [
        "**Run it**" + ("" if editor else " (for editors)"),
        "`/setup` all on one page",
        "`/sources add` any site's address · `/sources pack` lists by region · `/sources list` how they stand",
        "`/subscribe` posts that come by themselves · `/filters` which · `/subscriptions` what is set up",
        "`/settings` notices, editors, pictures · `/audit` who changed what",
    ]
    begin = ["This server follows no source yet: `/setup` does it all on one page."]
    first = begin if counts.sources == 0 else []
    blocks = [first, run, ask] if editor else [first, ask, run]
    more = "-# `/about` how it works · `/privacy` what is kept"
    return Message(parts=("\n\n".join(["\n".join(block) for block in blocks if block] + [more]),))


def about(version: str, invitation: str | None, sources: int) -> Message:
    """The method, in a page."""
    following = f"This server follows {counted(sources, 'source')}. What it reads never answers another server."
    blocks = (f"## Sitrep {version}", METHOD, following, "-# `/help` what you can do · `/privacy` what is kept")
    row = [ui.ActionRow[Any](ui.Button[Any](label="Add to a server", url=invitation))] if invitation else []
    return Message(parts=("\n\n".join(blocks),), rows=tuple(row))


def privacy(*, contact: str) -> Message:
    """What is kept of members and servers, and how to be rid of it."""
    asked = [f"Questions go to whoever runs this bot: {contact}"] if contact else []
    button = ui.Button[Any](label="Delete what is kept of me", custom_id=DELETE)
    return Message(parts=("\n\n".join([KEPT, *asked]),), rows=(ui.ActionRow[Any](button),))


METHOD = """\
It reads the news sources that a server chose and briefs the server on them. It writes nothing itself.

**Every line is a publisher's own sentence**, checked against the stored article when it is shown, with a mark that \
leads to its page. *Sources and verify* below a brief opens each page at the very sentence.

**How lines are chosen:** reports of one event are one story. The headline and the first line come from the report \
that has most in common with the others; further lines add what most reports tell and no line has told yet. Near \
copies and agency texts count as one publisher. No language model takes part.

**Quotations** come with the sentence around them and the words that attribute them. A name stands alone where it is \
sure, with *probably* where it is not, and *unattributed* where nobody can tell.

**Of an article** at most a quarter is shown, and never more than 1,500 characters; the rest is at its publisher."""

KEPT = """\
## What is kept
**Of you:** which stories you were shown in private and when you last used `/since`, by your Discord number, for 30 \
days, so that you are told only what is new; and what you `/follow`. The button below deletes it in all servers.

**Of editors:** who changed which setting, for 90 days, for this server's `/audit`.

**Of this server:** the sources it follows, its subscriptions and settings, and for 30 days which lines its channels \
were shown.

**Never:** messages of members. *Who said this?* reads the one message you choose and keeps nothing of it.

**Articles** are kept as read from their publishers; whoever runs this bot can forget an address or a site."""
