"""One brief as text: verbatim lines under their labels, each with the marks of its sources.

    brief -> its sound lines -> those that fit, whole, most telling first -> text with marks -> sources

A line is never cut. One that is no slice of its document is dropped and logged: it must not reach a reader.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.models import Detail, Standing, Status
from bot.packs import ownership_at
from bot.render.dates import meant_days
from bot.render.documents import authors, publisher
from bot.render.limits import size
from bot.render.status import not_covered, printed_by, status_line
from bot.render.text import counted, escape, link, moment, name, shown
from bot.render.voice import is_named, speaker
from summaries.document import Brief, Document, Line, Slot
from summaries.verbatim import fault, has_own_title

log = logging.getLogger(__name__)

LONGEST_TITLE = 360
MOST_MARKS = 5  # of one line
TURN = (
    Slot.BOTTOM_LINE,
    Slot.WHAT_HAPPENED,
    Slot.DISAGREE,
    Slot.WHO_SAID_WHAT,
    Slot.OTHER_WAY,
    Slot.WHY_IT_MATTERS,
    Slot.BACKGROUND,
)
WITHDRAWN = "Its only report was withdrawn by its publisher: no line of it is shown."
CORRECTED = "It was corrected by its publisher since it was shown here: read it at its source as it is now."
UNFIT = "No line of it can stand here whole: read it at its source."


@dataclass(frozen=True, slots=True)
class Space:
    """How much one brief may take, and in which form."""

    shown: int  # characters that a reader sees
    sent: int  # characters with links and escapes
    detail: Detail = Detail.FULL
    alone: bool = True  # nothing else stands in the message
    first: int = 1  # number of its first source


@dataclass(frozen=True, slots=True)
class StoryText:
    """A brief as it is shown."""

    text: str
    sources: int  # named in it
    lines: tuple[Line, ...] = field(default=())  # that stand in it


def story_text(brief: Brief, space: Space, standing: Standing | None = None) -> StoryText:
    """The brief within its space, its sources numbered from `space.first`."""
    chosen: list[Line] = []
    best = _written(brief, chosen, space, standing)
    day = space.detail is Detail.DAY
    alone = {pair for pair, _ in standing.against} if standing else set()
    for group in _by_turns(sound_lines(brief), alone):
        new = [line for line in group if line not in chosen]
        if day and chosen and any(line.slot is not Slot.BOTTOM_LINE for line in new):
            break
        tried = _written(brief, [*chosen, *new], space, standing)
        if size(tried.text) <= space.sent and shown(tried.text) <= space.shown:
            chosen, best = [*chosen, *new], tried
    return best


def sound_lines(brief: Brief) -> list[Line]:
    """The lines that may be shown; every other is logged as the defect it is."""
    return [line for line in brief.lines if _is_sound(line, brief)]


def title_of(brief: Brief) -> str | None:
    """The headline, if it still is that of the leading document."""
    if brief.title is None or not brief.title.strip():
        return None
    if not has_own_title(brief):
        log.error(
            "left out of a brief of %s: no headline of it: %r", brief.documents[brief.lead].url, brief.title[:200]
        )
        return None
    return brief.title


def _is_sound(line: Line, brief: Brief) -> bool:
    problem = fault(line, brief.documents)
    if problem:
        log.error("left out of a brief of %s: %s: %r", _where(brief, line), problem, line.text[:200])
    return not problem


def _where(brief: Brief, line: Line) -> str:
    inside = 0 <= line.article < len(brief.documents)
    return str(brief.documents[line.article].url if inside else f"article {line.article}")


def _by_turns(lines: Sequence[Line], alone: Collection[int]) -> Iterator[list[Line]]:
    """The first line of each slot, then the second of each, and so on: what is left out is left out evenly.

    Lines that disagree come together, or neither does; save where the other one of the pair was read before.
    """
    pairs = dict.fromkeys(line.pair for line in lines if line.slot is Slot.DISAGREE and line.pair is not None)
    together = [[each for each in lines if each.pair == pair] for pair in pairs]
    together = [group for group in together if len(group) > 1 or group[0].pair in alone]  # the other may be no slice
    slots = [[[line] for line in lines if line.slot is slot] for slot in TURN if slot is not Slot.DISAGREE]
    slots.insert(TURN.index(Slot.DISAGREE), together)
    for turn in range(max(map(len, slots))):
        yield from (slot[turn] for slot in slots if turn < len(slot))


def _written(brief: Brief, lines: Sequence[Line], space: Space, standing: Standing | None) -> StoryText:
    notices = [line for line in (standing.notices if standing else ()) if _is_sound(line, brief)]
    noted = standing.noted if standing else ()
    cited = list(dict.fromkeys([*(i for line in lines for i in (line.article, *line.also[: MOST_MARKS - 1])), *noted]))
    cited = cited or [brief.lead]
    marks = {index: f"[{number}]" for number, index in enumerate(cited, start=space.first)}
    day = space.detail is Detail.DAY
    blocks = [_notice(line, marks) for line in notices]
    for slot in Slot:
        blocks += _slot(slot, lines, brief, marks, standing, labelled=not day)
    blocks = blocks or [f"-# {_without_lines(standing)}"]
    head = [_title(brief, "##" if space.alone else "###")]
    head += [status_line(standing, brief, marks, len(lines))] if standing else []
    # A list must not swallow the small print before it.
    blocks = ["\n".join([*head, blocks[0]]), *blocks[1:], _sources(brief, cited, marks, space, standing)]
    # A blank line ends a list or a quote for every client; in a day's brief there is neither.
    return StoryText(("\n" if day else "\n\n").join(blocks), len(cited), tuple(lines))


def _without_lines(standing: Standing | None) -> str:
    """Why no line of a brief is shown."""
    if standing is None or not standing.noted:
        return UNFIT
    return WITHDRAWN if standing.status is Status.WITHDRAWN else CORRECTED


def _marked(standing: Standing | None, lines: Sequence[Line]) -> frozenset[int]:
    """The documents whose lines are called new: where others stand beside them."""
    if standing is None or standing.status is not Status.UPDATED:
        return frozenset()
    unread = frozenset(standing.unread)
    return unread if any(line.article not in unread for line in lines) else frozenset()


def _title(brief: Brief, level: str) -> str:
    title = title_of(brief)
    escaped = escape(title) if title else ""
    if not escaped or size(escaped) > LONGEST_TITLE:
        return f"{level} From {publisher(brief.documents[brief.lead])}"
    return f"{level} {escaped}"


def _notice(line: Line, marks: Mapping[int, str]) -> str:
    return f"> ⚠️ {escape(line.text)} {_marks(line, marks)}".rstrip()


def _slot(  # noqa: PLR0913 what a slot is written from
    slot: Slot,
    lines: Sequence[Line],
    brief: Brief,
    marks: Mapping[int, str],
    standing: Standing | None,
    *,
    labelled: bool,
) -> list[str]:
    """The slot in one block; none where no line stands in it."""
    unread = _marked(standing, lines)
    known = dict(standing.against) if standing else {}
    mine = [line for line in lines if line.slot is slot]
    if not mine:
        return []

    def cited(line: Line) -> str:
        added = [meant_days(line, brief.documents[line.article]), "*new*" if line.article in unread else ""]
        return " · ".join([f"{escape(line.text)} {_marks(line, marks)}", *filter(None, added)])

    if slot is Slot.BOTTOM_LINE:
        return ["\n".join(map(cited, mine))]
    label = f"**{slot.value.capitalize()}**\n" if labelled else ""
    if slot is Slot.WHO_SAID_WHAT:
        return [label + "\n\n".join(f"{_speaker(line)}\n> {cited(line)}" for line in mine)]
    if slot is Slot.DISAGREE:
        pairs = dict.fromkeys(line.pair for line in mine)
        groups = [[each for each in lines if each.pair == pair] for pair in pairs]
        return [label + "\n".join(_pair(group, brief, cited, known) for group in groups)]
    return [label + "\n".join(f"- {cited(line)}" for line in mine)]


def _pair(lines: Sequence[Line], brief: Brief, cited: Callable[[Line], str], known: Mapping[int, int]) -> str:
    """Both sentences under one bullet, each with its publisher; one that stands above or was read is pointed to."""
    told = [
        f"{publisher(brief.documents[line.article])}: {cited(line)}"
        if line.slot is Slot.DISAGREE
        else f"against {publisher(brief.documents[line.article])} above ({line.slot.value})"
        for line in sorted(lines, key=lambda line: line.slot is not Slot.DISAGREE)
    ]
    pair = lines[0].pair
    if len(lines) == 1 and pair is not None and pair in known:
        told.append(f"against what {publisher(brief.documents[known[pair]])} says, read before")
    return "\n".join([f"- {told[0]}", *(f"  {each}" for each in told[1:])])


def _speaker(line: Line) -> str:
    quote = line.quote
    if quote is None or not is_named(quote):
        return "Unattributed"
    role = f", {name(quote.role, 120)}" if quote.role else ""
    return f"{speaker(quote)}{role}"


def _marks(line: Line, marks: Mapping[int, str]) -> str:
    return "".join(dict.fromkeys(marks[index] for index in (line.article, *line.also) if index in marks))


def _sources(
    brief: Brief, cited: Sequence[int], marks: Mapping[int, str], space: Space, standing: Standing | None
) -> str:
    named = [_source(brief.documents[index], marks[index], full=space.alone) for index in cited]
    others = len(brief.documents) - len(cited)
    more = [counted(others, "more report")] if others else []
    if not space.alone:
        return f"-# {' · '.join([*named, printed_by(brief), *more])}"
    gaps = not_covered(brief, marks, whole=space.detail is Detail.FULL)
    lines = [*named, *more, *([] if standing and standing.sentences else [printed_by(brief)])]
    return "\n".join([*([gaps] if gaps else []), *(f"-# {each}" for each in lines)])


def _source(document: Document, mark: str, *, full: bool) -> str:
    facts = [f"{mark} {link(publisher(document), document.url)}"]
    if full and (owner := ownership_at(document.url)):
        facts.append(owner)
    if full and document.authors:
        facts.append(authors(document))
    if document.published:
        facts.append(moment(document.published))
    if full and document.language:
        facts.append(name(document.language, 12))
    return " · ".join(facts) if full else " ".join(facts)
