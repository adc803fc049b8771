"""How the sources stand, for those who follow them: a list with the worst first, one source, what is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import discord
from discord import ui

from bot.models import Source
from bot.render.limits import OPTION_LABEL, ROOM, size
from bot.render.message import Message, fitted, note
from bot.render.notes import label
from bot.render.sources import KINDS
from bot.render.status import flag
from bot.render.text import counted, cut, link, moment, name
from bot.servers import Server
from bot.source_health import Followed, Health, News, Severity, Skipped, State, health
from summaries.document import Place

PAGE = r"sitrep:sources:(?P<only>all|failing):(?P<page>\d{1,4})(?::notice(?P<notice>\d{1,18}))?"  # a button
OPEN = "sitrep:sources:open"  # a menu whose values are source ids

MOST = 8  # sources on a page: more times and links than some clients show otherwise
LONGEST_ERROR = 240
LONGEST_TITLE = 90
MOST_SKIPPED = 8
BADGES = {Severity.BAD: "🔴", Severity.WATCH: "🟡", Severity.GOOD: "🟢"}
OTHER = "Ask its publisher to let Sitrep in, or follow another source."
OPEN_ONLY = "Only what is open to everybody can be read: look for an open feed of it, or follow another source."
ANEW = "`/sources add` with the address of its site finds what there is now; then remove this one."
AGAIN = "It is asked again by itself; if it stays so, follow another source."
WORDS: Mapping[State, tuple[str, str]] = {  # what it does, and what to do
    State.FINE: ("is read", ""),
    State.NEW: ("was not read yet", "Nothing to do: it is read within minutes."),
    State.QUIET: ("publishes nothing", f"It can be read. If its site does publish: {ANEW}"),
    State.MOVED: ("is moving", "Nothing to do: its new address is taken over when that has lasted."),
    State.MERGED: (
        "has moved to where another source is",
        "Nothing is missed: that one is followed here now, so this one can be removed.",
    ),
    State.UNREAD: (
        "lists articles that cannot be read",
        "Where its articles want a login or a browser, follow another source; `/sources list` says why.",
    ),
    State.BUSY: ("asks to be left alone", "Nothing to do: it is asked again when it allows that."),
    State.SLOW: ("answers too slowly", AGAIN),
    State.UNREACHABLE: (
        "cannot be reached",
        "Open it in a browser: where it does not open there either, its site is down or has moved.",
    ),
    State.BROKEN: ("is broken", AGAIN),
    State.BOT_WALL: ("has a wall against programs", OTHER),
    State.REFUSED: ("refuses programs", OTHER),
    State.LOGIN: ("wants a login", OPEN_ONLY),
    State.PAYMENT: ("wants payment", OPEN_ONLY),
    State.ROBOTS: ("forbids programs in its robots.txt", f"Sitrep keeps to that. {OTHER}"),
    State.LEGAL: ("is withheld for legal reasons", "Follow another source."),
    State.NO_FEED: ("is no feed any more", ANEW),
    State.NOT_FOUND: ("is no longer where it was", ANEW),
    State.ADDRESS: ("leads where nothing may be read", "Only public web addresses are read: check it, or remove it."),
    State.GONE: ("is gone for good", f"It is not asked any more. {ANEW}"),
    State.STOPPED: ("is not read any more", "`/sources add` with its address starts it again."),
}


def source_list(
    followed: Sequence[Followed], now: datetime, server: Server, *, failing: bool = False, page: int = 0
) -> Message:
    """A page of the followed sources, worst first; `failing`: only those that are not well."""
    if not followed:
        return note("This server follows no source yet. Add one with `/sources add`, or many with `/sources pack`.")
    stand = [(each, health(each, now)) for each in followed]
    wanted = [each for each in stand if not failing or each[1].severity is not Severity.GOOD]
    pages = [*_pages(sorted(wanted, key=_worst_first), now)] or [[]]
    page = min(page, len(pages) - 1)
    number = f"-# Page {page + 1} of {len(pages)}" if len(pages) > 1 else ""
    parts = [_heading(stand, server), *_groups(pages[page], now), number]
    toggle = failing or 0 < len([each for each in stand if each[1].severity is Severity.GOOD]) < len(stand)
    rows = _rows(pages[page], page, len(pages), failing=failing, toggle=toggle)
    return Message(parts=tuple(filter(None, parts)), rows=tuple(rows))


def source_detail(followed: Followed, skipped: Sequence[Skipped], now: datetime) -> Message:
    """All that is known of how one source fares, and what could not be filed of it."""
    source, stands = followed.source, health(followed, now)
    words, advice = WORDS[stands.state]
    head = f"### {BADGES[stands.severity]} {label(source)}\n**{words.capitalize()}**{_since(stands)}"
    parts = ["\n".join(filter(None, [head, advice, _error(source)])), "\n".join(_facts(followed, now))]
    if skipped:
        lines = [_skip(each) for each in skipped[:MOST_SKIPPED]]
        parts.append(fitted(["**Could not be read lately**", *lines], ROOM - sum(map(size, parts))))
    back = ui.Button[Any](label="All sources", custom_id=page_id(0), style=discord.ButtonStyle.secondary)
    return Message(parts=tuple(parts), rows=(ui.ActionRow(back),))


def source_notice(news: Sequence[tuple[News, Source]], notice_id: int) -> Message:
    """What a server's admins are told of its sources, once."""
    worse = [each for each in news if not each[0].recovered]
    better = [each for each in news if each[0].recovered]
    lines = [
        *([f"### 🔴 {counted(len(worse), 'source needs', 'sources need')} a look"] if worse else []),
        *map(_told, worse),
        *([f"### 🟢 {counted(len(better), 'source is', 'sources are')} well again"] if better else []),
        *(f"- {label(source)} {_is_read(told)}" for told, source in better),
    ]
    once = "-# Told once, and once more when it is over. `/settings notices` says where."
    show = ui.Button[Any](label="All sources", custom_id=page_id(0, notice=notice_id))
    return Message(parts=(fitted(lines, ROOM - size(once)), once), rows=(ui.ActionRow(show),))


def page_id(page: int, *, failing: bool = False, notice: int | None = None) -> str:
    """The custom_id of a button that shows a page of the list."""
    told = "" if notice is None else f":notice{notice}"
    return f"sitrep:sources:{'failing' if failing else 'all'}:{page}{told}"


def _worst_first(each: tuple[Followed, Health]) -> tuple[int, int, str]:
    followed, stands = each
    titled = (followed.source.title or followed.source.url).casefold()
    return [*Severity].index(stands.severity), [*State].index(stands.state), titled


def _heading(stand: Sequence[tuple[Followed, Health]], server: Server) -> str:
    count = {severity: sum(stands.severity is severity for _, stands in stand) for severity in Severity}
    of = {Severity.BAD: "failing", Severity.WATCH: "to watch", Severity.GOOD: "well"}
    told = " · ".join(f"{BADGES[each]} {count[each]} {of[each]}" for each in Severity if count[each])
    return "\n".join(
        [f"### {counted(len(stand), 'source')}", told, *_unheard(server, failing=bool(count[Severity.BAD]))]
    )


def _unheard(server: Server, *, failing: bool) -> Iterator[str]:
    """That notices reach nobody."""
    if server.notice_error:
        yield f"-# ⚠️ Notices do not arrive: {name(server.notice_error, LONGEST_ERROR)}"
    elif server.notice_channel_id is None and failing:
        yield "-# Nobody is told when a source fails: `/settings notices` names a channel for that."


def _pages(stand: Iterable[tuple[Followed, Health]], now: datetime) -> Iterator[list[tuple[Followed, Health]]]:
    """As many sources a page as there is room for."""
    page: list[tuple[Followed, Health]] = []
    room = ROOM - 700  # for headings
    for each in stand:
        used = size(_block(*each, now)) + 1
        if page and (len(page) == MOST or used > room):
            yield page
            page, room = [], ROOM - 700
        page.append(each)
        room -= used
    if page:
        yield page


def _groups(page: Sequence[tuple[Followed, Health]], now: datetime) -> Iterator[str]:
    """A text for each severity on the page."""
    for severity in Severity:
        blocks = [_block(*each, now) for each in page if each[1].severity is severity]
        if blocks:
            yield "\n".join(blocks)


def _block(followed: Followed, stands: Health, now: datetime) -> str:
    """A source in two or three lines."""
    source = followed.source
    words = "" if stands.state is State.FINE else f" **{WORDS[stands.state][0]}**{_since(stands)}"
    lines = [
        f"{BADGES[stands.severity]} {label(source)}{words}",
        f"-# {' · '.join(_figures(followed, now))}",
        _error(source),
    ]
    return "\n".join(filter(None, lines))


def _figures(followed: Followed, now: datetime) -> Iterator[str]:
    source = followed.source
    if source.country or source.ownership:
        yield f"{_flagged(source)} {source.ownership or ''}".strip()
    yield f"{counted(followed.lately.articles, 'article')} in 7 days"
    yield f"read {moment(source.read_at, 'R')}" if source.read_at else "never read"
    if source.due_at and not source.stopped:
        yield f"next {moment(source.due_at, 'R')}" if source.due_at > now else "due now"


def _since(stands: Health) -> str:
    return f" since {moment(stands.since, 'R')}" if stands.since else ""


def _error(source: Source, *, short: bool = False) -> str:
    """What the last reading said, where it failed; `short`: without what to do, which stands beside it."""
    if not source.error or not (source.failures or source.stopped):
        return ""
    said = source.error.partition(": ")[0] if short else source.error
    times = f" ({counted(source.failures, 'try', 'tries')})" if source.failures > 1 else ""
    return f"-# {name(said, LONGEST_ERROR)}{times}"


def _facts(followed: Followed, now: datetime) -> Iterator[str]:
    source, lately = followed.source, followed.lately
    yield f"{KINDS.get(source.kind, source.kind)}, followed since {moment(followed.since)}"
    stated = [_flagged(source), name(source.language or "", 35), source.ownership or ""]
    if any(stated):
        yield " · ".join(filter(None, stated))
    newest = f", the newest {moment(lately.newest_at, 'R')}" if lately.newest_at else ""
    yield f"{counted(lately.articles, 'article')} in 7 days{newest}"
    yield f"Last read {moment(source.read_at, 'R')}" if source.read_at else "Never read"
    if source.stopped:
        yield "Not asked any more"
    elif source.due_at:
        again = f"again {moment(source.due_at, 'R')}" if source.due_at > now else "now"
        yield f"Asked {again}" + (f", about every {span(source.every)}" if source.every else "")
    if source.moved_to:
        yield f"Leads to {link(name(source.moved_to, 100), source.moved_to)}"
    if lately.skipped:
        yield f"{counted(lately.skipped, 'article')} of the last 7 days could not be read"


def _flagged(source: Source) -> str:
    return flag(Place(source.country, source.country, 1)) if source.country else ""


def _skip(skipped: Skipped) -> str:
    title = name(skipped.title or skipped.url or "", LONGEST_TITLE)
    shown = f"{link(title, skipped.url)}: " if title else ""
    return f"- {shown}{name(skipped.reason, LONGEST_ERROR)} {moment(skipped.at, 'R')}"


def _told(each: tuple[News, Source]) -> str:
    told, source = each
    words, advice = WORDS[told.state]
    since = f" since {moment(told.since, 'R')}" if told.since else ""
    error = f"\n{_error(source, short=True)}".rstrip()
    return f"- {label(source)} **{words}**{since}. {advice}{error}"


def _is_read(told: News) -> str:
    return "is read again." if told.state is State.FINE else f"can be read again; it {WORDS[told.state][0]}."


def _rows(
    page: Sequence[tuple[Followed, Health]], number: int, pages: int, *, failing: bool, toggle: bool
) -> Iterator[ui.ActionRow[Any]]:
    """A menu of what is on the page, and buttons to other pages; `toggle`: also to the other view."""
    if page:
        options = [_option(*each) for each in page]
        yield ui.ActionRow(ui.Select[Any](custom_id=OPEN, placeholder="Look at one source", options=options))
    buttons = {
        **({"Back": page_id(number - 1, failing=failing)} if number > 0 else {}),
        **({"Next": page_id(number + 1, failing=failing)} if number < pages - 1 else {}),
        **({"All sources" if failing else "Only what is not well": page_id(0, failing=not failing)} if toggle else {}),
    }
    shown = [ui.Button[Any](label=label, custom_id=custom_id) for label, custom_id in buttons.items()]
    if shown:
        yield ui.ActionRow(*shown)


def _option(followed: Followed, stands: Health) -> discord.SelectOption:
    source = followed.source
    titled = cut(source.title or "", OPTION_LABEL) or cut(source.url, OPTION_LABEL) or "Unnamed"
    return discord.SelectOption(label=titled, value=str(source.id), emoji=BADGES[stands.severity])


def span(length: timedelta) -> str:
    """A time in words: `20 minutes`, `3 hours`, `2 days`."""
    minutes = max(1, round(length.total_seconds() / 60))
    if minutes < 90:
        return counted(minutes, "minute")
    hours = round(minutes / 60)
    return counted(hours, "hour") if hours < 36 else counted(round(hours / 24), "day")
