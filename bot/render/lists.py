"""Packs and lists of sources: what one holds before it is followed, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import discord
from discord import ui

from bot.models import Ownership
from bot.packs import Listed, Pack
from bot.render.limits import OPTION_LABEL, ROOM, size
from bot.render.message import Attachment, Message, fitted
from bot.render.status import flag
from bot.render.text import counted, cut, link, listed, name
from bot.wanted import Outcome, Wanted
from summaries.document import Place

PACK = r"sitrep:pack:(?P<name>[a-z0-9][a-z0-9-]{0,39})"  # a button below what a pack holds
LIST = r"sitrep:list:(?P<what>follow|cancel):(?P<list>[0-9a-f]{16})"  # a button below what a file names
LONGEST_NAME = 80
LONGEST_REASON = 160
MOST_REASONS = 12  # in a message; more of them come as a file
OWNERSHIP = {
    Ownership.STATE: "**state-owned**",
    Ownership.PUBLIC: "public media",
    Ownership.FUNDED: "**state-funded**",
    Ownership.OFFICIAL: "official body",
}
MEANT = (
    "-# The flag is the seat of the publisher. State-owned: a state owns or runs it, and no law frees its newsroom. "
    "Public media: public money or fees, and a law gives its newsroom independence."
)
LATER = "The newest are being read now. Nothing of them is posted; what comes later is."


def pack_preview(pack: Pack, followed: Collection[str], room: int) -> Message:
    """What a pack holds, and a button that follows it; `followed`: addresses, `room`: how many more may be."""
    new = [each for each in pack.sources if each.url not in followed]
    head = f"### {name(pack.title)}\n{name(pack.description, 500)}"
    lines = fitted((_listed(each, known=each.url in followed) for each in pack.sources), ROOM - size(head) - 600)
    ask = _ask(len(new), len(pack.sources) - len(new), room)
    button = ui.Button[Any](
        label=f"Follow {counted(len(new), 'source')}",
        style=discord.ButtonStyle.success,
        custom_id=f"sitrep:pack:{pack.name}",
    )
    return Message(parts=(head, lines, f"{ask}\n{MEANT}"), rows=(ui.ActionRow(button),) if new and room > 0 else ())


def list_preview(wanted: Sequence[Wanted], list_id: str, known: int, room: int) -> Message:
    """What a file names, and the question; `known`: how many of it are followed, `room`: how many more may be."""
    bare = sum(each.kind is None for each in wanted)
    sought = f" What stands behind each of {counted(bare, 'address', 'addresses')} is found out first." if bare else ""
    shown = [f"- {link(name(each.title or each.url, LONGEST_NAME), each.url)}" for each in wanted]
    head = f"### The file names {counted(len(wanted), 'source')}"
    ask = f"{_ask(len(wanted) - known, known, room)}{sought}"
    parts = (head, fitted(shown, ROOM - size(head) - size(ask)), ask)
    return Message(parts=parts, rows=tuple(_answers(list_id)) if room > 0 and known < len(wanted) else ())


def outcome(done: Outcome) -> Message:
    """What became of a list: in numbers, and the reason for each that was not taken."""
    lines = [f"Following {counted(len(done.taken), 'more source')}." if done.taken else "Nothing new is followed."]
    lines += [f"{counted(len(done.already), 'source')} of it followed before."] if done.already else []
    lines += [LATER] if done.taken else []
    if not done.refused:
        return Message(parts=("\n".join(lines),))
    reasons = [f"- {_address(address)}: {name(why, LONGEST_REASON)}" for address, why in done.refused[:MOST_REASONS]]
    more = len(done.refused) - len(reasons)
    reasons += [f"-# … and {more} more, all in the file below"] if more else []
    heading = f"**{counted(len(done.refused), 'source')} not taken**"
    return Message(parts=("\n".join(lines), fitted([heading, *reasons])))


def not_taken(done: Outcome) -> Message | None:
    """All reasons as a file, where a message has not room for them."""
    if len(done.refused) <= MOST_REASONS:
        return None
    text = "".join(f"{_printable(address)}\t{_printable(why)}\n" for address, why in done.refused)
    said = f"All {len(done.refused)} that were not taken, with the reason."
    return Message(content=said, attachment=Attachment("not-taken.txt", text))


def exported(document: str, count: int) -> Message:
    """What a server follows, as a file."""
    said = f"{counted(count, 'source')}, as OPML: other readers take it, and so does `/sources import`."
    return Message(content=said, attachment=Attachment("sources.opml", document))


def known_note(names: Sequence[str]) -> str:
    """The packs there are, for who asks for one that is not."""
    return f"there is no such pack: choose one of {listed(names)}"


def choice(source: Listed) -> str:
    """A source as it is offered while somebody types."""
    facts = ", ".join(filter(None, [source.country or "international", source.language, source.ownership or ""]))
    return f"{cut(source.name, OPTION_LABEL - len(facts) - 3)} ({facts})"


def ownership(owner: Ownership | None) -> str:
    """Who stands behind a source, in words; nothing where no state is known to."""
    return OWNERSHIP[owner] if owner else ""


def _listed(source: Listed, *, known: bool) -> str:
    seat = flag(Place(source.country, source.country, 1)) if source.country else "🌐"
    facts = [source.language, source.type, ownership(source.ownership), "followed" if known else ""]
    return f"- {seat} {link(name(source.name), f'https://{source.sites[0]}')} · {' · '.join(filter(None, facts))}"


def _ask(new: int, known: int, room: int) -> str:
    before = f" {counted(known, 'source')} of it followed already." if known else ""
    if not new:
        return "All of it is followed here already."
    if room <= 0:
        return f"This server follows as many sources as it may: remove some with `/sources remove` first.{before}"
    enough = f" Only {room} more may be followed: the first of them are taken." if room < new else ""
    return f"Follow {counted(new, 'source')} here? Nothing that is there already is posted.{before}{enough}"


def _answers(list_id: str) -> Iterator[ui.ActionRow[Any]]:
    follow, cancel = (f"sitrep:list:{what}:{list_id}" for what in ("follow", "cancel"))
    yield ui.ActionRow(
        ui.Button[Any](label="Follow", style=discord.ButtonStyle.success, custom_id=follow),
        ui.Button[Any](label="Cancel", custom_id=cancel),
    )


def _address(address: str) -> str:
    return link(name(address, LONGEST_NAME), address)


def _printable(text: str) -> str:
    return "".join(each if each.isprintable() else " " for each in text)
