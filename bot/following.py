"""Following many sources at one stroke, with a reason for each that was not taken.

    follow(store, http, scope, wanted, ...)   the sources of a list, in its order -> Outcome

A source whose kind is known is followed without asking anybody; what stands behind a bare address is found out first.
Each is one row however many servers follow it, so it is fetched once for all, and its first reading posts nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.errors import InputError, SettingsError, SitrepError
from bot.models import Source
from bot.packs import Pack
from bot.sources import KINDS, discover
from bot.sources.address import canonical, checked
from bot.sources.http import Http
from bot.store import Store
from bot.store.scopes import PUBLIC
from bot.wanted import Outcome, Wanted

AT_ONCE = 4  # addresses behind which a source is looked for side by side
PATIENCE = 600.0  # seconds for a whole list; an answer on Discord can be completed for 15 minutes
LOCAL = frozenset({"folder"})  # kinds that only the operator may add
LATE = "there was no time left to look for it: bring the rest in again"


@dataclass(slots=True)
class Followed:
    """What a scope follows, while a list is gone through."""

    scope: int
    most: int  # that it may follow
    addresses: dict[str, Source]
    taken: list[Source] = field(default_factory=list)
    already: list[Source] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)

    @property
    def full(self) -> str:
        """Why nothing more is taken."""
        return f"this server follows {self.most} sources, as many as it may"

    def outcome(self) -> Outcome:
        """What has become of the list so far."""
        return Outcome(tuple(self.taken), tuple(self.already), tuple(self.refused.items()))


async def follow(  # noqa: PLR0913 what it works with
    store: Store,
    http: Http,
    scope: int,
    wanted: Sequence[Wanted],
    clock: Callable[[], datetime],
    *,
    most: int,
    patience: float = PATIENCE,
    tell: Callable[[int], Awaitable[None]] | None = None,
) -> Outcome:
    """Follow the sources of a list; nothing is raised for one of them, each is in the outcome once.

    `most` is how many sources the scope may follow in all, `patience` how many seconds this may take; `tell` hears
    from time to time how many of them were looked at.
    """
    before = await store.sources.followed(scope)
    followed = Followed(scope, most, {canonical(source.url): source for source in before})
    end = asyncio.get_running_loop().time() + patience
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        try:
            async with asyncio.timeout_at(end):
                found = await asyncio.gather(*(_found(http, followed, each) for each in some))
        except TimeoutError:
            followed.refused |= {each.url: LATE for each in wanted[start:]}
            break
        for asked, answer in zip(some, found, strict=True):
            await _follow_one(store, followed, asked, answer, clock())
        if tell is not None:
            await tell(min(start + AT_ONCE, len(wanted)))
    return followed.outcome()


async def offer(store: Store, packs: Mapping[str, Pack], names: Sequence[str], now: datetime) -> None:
    """Let everybody read the sources of these packs, and of no other; SettingsError names a pack that is none."""
    unknown = [name for name in names if name not in packs]
    if unknown:
        raise SettingsError(f"PUBLIC_PACKS: {unknown[0]} is no pack; there are {', '.join(sorted(packs))}")
    wanted = {canonical(each.url): each.wanted() for name in names for each in packs[name].sources}
    for source in await store.sources.followed(PUBLIC):
        if wanted.pop(canonical(source.url), None) is None:
            await store.sources.unfollow(PUBLIC, source.id)
    for each in wanted.values():
        source = await store.sources.add(each.kind or "feed", each.url, each.title, now)
        await store.sources.state(source.id, each.country, each.language, each.ownership)
        await store.sources.follow(PUBLIC, source.id, now)


def stated(wanted: Iterable[Wanted], packs: Mapping[str, Pack]) -> tuple[Wanted, ...]:
    """The same with what the packs state of those that are in one; what a list itself claims is not believed."""
    known = {canonical(each.url): each.wanted() for pack in packs.values() for each in pack.sources}
    return tuple(_stated(each, known.get(canonical(each.url))) for each in wanted)


async def _found(http: Http, followed: Followed, wanted: Wanted) -> Wanted | str:
    """The source with its kind, or why there is none; the web is asked only where the kind is not known."""
    try:
        checked(wanted.url)
        if canonical(wanted.url) in followed.addresses:
            return wanted
        if len(followed.addresses) >= followed.most:
            return followed.full
        if wanted.kind is None:
            found = await discover(http, wanted.url)
            return replace(wanted, url=found.url, title=found.title or wanted.title, kind=found.kind)
    except SitrepError as error:
        return str(error)
    known = wanted.kind in KINDS and wanted.kind not in LOCAL
    return wanted if known else "the list says that it is of a kind that cannot be followed"


async def _follow_one(store: Store, followed: Followed, asked: Wanted, found: Wanted | str, now: datetime) -> None:
    """Follow what was found, or note why not."""
    if isinstance(found, str):
        followed.refused[asked.url] = found
        return
    address = canonical(found.url)
    known = followed.addresses.get(address)
    if known is not None:
        followed.already += [] if known in (*followed.taken, *followed.already) else [known]
        return
    if len(followed.addresses) >= followed.most:
        followed.refused[asked.url] = followed.full
        return
    try:
        source = await store.sources.add(found.kind or "feed", found.url, found.title, now)
    except InputError as error:
        followed.refused[asked.url] = str(error)
        return
    if found.country or found.language or found.ownership:
        await store.sources.state(source.id, found.country, found.language, found.ownership)
    await store.sources.follow(followed.scope, source.id, now)
    followed.addresses[address] = source
    followed.taken.append(source)


def _stated(wanted: Wanted, listed: Wanted | None) -> Wanted:
    if listed is None:
        return replace(wanted, country=None, language=None, ownership=None)
    return replace(wanted, country=listed.country, language=listed.language, ownership=listed.ownership)
