"""Whether words are printed as somebody wrote them: a verdict for each, and the print that it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from bot.models import Counts, Hit, WhoSaid
from bot.render.limits import LONG, size
from bot.render.message import Message
from bot.render.quotation import is_sound, quotation
from bot.render.text import counted, cut, escape, moment
from summaries.matching import Side

LONGEST_WORDS = 200


def checked(asked: Sequence[WhoSaid], counts: Counts) -> Message:
    """Of each quotation of a message: printed so, printed otherwise, or not found in what is read here."""
    parts: list[str] = []
    for number, found in enumerate(asked):
        room = (LONG - sum(map(size, parts))) // (len(asked) - number)
        parts.append(_verdict(found, room))
    read = f", last read {moment(counts.read_at, 'R')}" if counts.read_at else ""
    parts.append(
        f"-# Compared with {counted(counts.quotes, 'quotation')} in {counted(counts.articles, 'article')}{read}."
    )
    return Message(parts=tuple(parts))


def _verdict(found: WhoSaid, room: int) -> str:
    words = f"“{escape(cut(found.words, LONGEST_WORDS))}”"
    hit = next((each for each in found.hits if is_sound(each.stored)), None)
    if hit is None:
        return f"**✗ Not found:** {words}\n-# That is no proof that it was not said: it stands in nothing read here."
    says = "**≠ Printed otherwise**" if _differs(hit) else "**✓ Printed so**"
    heading = f"{says}: {words}\n"
    return heading + quotation(hit, room - size(heading))


def _differs(hit: Hit) -> bool:
    """Whether words were changed, added or left out within them; what was printed before and after does not count."""
    sides = [change.side for change in hit.changes]
    while sides and sides[0] is Side.PRINTED:
        sides.pop(0)
    while sides and sides[-1] is Side.PRINTED:
        sides.pop()
    return any(side is not Side.BOTH for side in sides)
