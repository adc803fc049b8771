"""The verb that looks after sources: what is followed, lists in and out, packs, and whether addresses still hold."""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from bot import app, packs
from bot.cli.checking import UNAVAILABLE, Checked, check_all, exit_code
from bot.cli.environment import settings, utcnow
from bot.errors import FormatError, InputError
from bot.following import follow, stated
from bot.models import Source
from bot.packs import Pack
from bot.sources import folder, opml
from bot.sources.typed import typed
from bot.store import open_store
from bot.wanted import Outcome, Wanted

Run = Callable[[argparse.Namespace], int]


def sources_arguments(parser: argparse.ArgumentParser) -> None:
    """`sources list|add|remove|import|export|packs|check ...`."""
    verbs = parser.add_subparsers(required=True, metavar="WHAT")

    def verb(name: str, told: str, run: Run) -> argparse.ArgumentParser:
        sub = verbs.add_parser(name, help=told, description=told)
        sub.set_defaults(what=run)
        return sub

    def server(sub: argparse.ArgumentParser, *, required: bool = True) -> None:
        sub.add_argument("--server", type=_snowflake, required=required, help="the id of a Discord server")

    listing = verb("list", "the sources there are, or those of a server, and how each last reading went", _list)
    server(listing, required=False)
    listing.add_argument("--json", action="store_true", help="one JSON list")
    adding = verb("add", "follow a source for a server", _add)
    adding.add_argument("address", help="any address of it; or folder:NAME, for a folder or file below LOCAL_SOURCES")
    server(adding)
    removing = verb("remove", "stop following a source for a server", _remove)
    removing.add_argument("source", help="its address, or its number in `sources list`")
    server(removing)
    bringing = verb("import", "follow what an OPML file, or a text with one address a line, names", _import)
    bringing.add_argument("file", type=Path)
    server(bringing)
    exporting = verb("export", "what a server follows, as OPML on standard output", _export)
    server(exporting)
    packing = verb("packs", "the packs there are, or what one holds", _packs)
    packing.add_argument("name", nargs="?", help="show this one whole")
    packing.add_argument("--file", type=Path, help="look at a file, whether it is a pack")
    packing.add_argument("--json", action="store_true", help="one JSON list")
    checking = verb("check", "ask every address of the packs, or of one, whether it still holds", _check)
    checking.add_argument("--pack", metavar="NAME", help="only this one")
    checking.add_argument("--file", type=Path, help="a pack in a file")
    checking.add_argument("--find", action="store_true", help="look for another address where one holds no more")
    checking.add_argument("--json", action="store_true", help="one JSON list")


def sources(options: argparse.Namespace) -> int:
    """Do one of these."""
    run: Run = options.what
    return run(options)


def _list(options: argparse.Namespace) -> int:
    followed = asyncio.run(_followed(options.server))
    if options.json:
        print(json.dumps([_source_json(source) for source in followed]))
    else:
        print("\n".join(map(_source_line, followed)) or "Nothing is followed.")
    return 0


def _add(options: argparse.Namespace) -> int:
    local = options.address.startswith(folder.SCHEME)
    done = _follow_local if local else _follow_address
    return _told(asyncio.run(done(options.server, options.address)))


def _remove(options: argparse.Namespace) -> int:
    removed = asyncio.run(_unfollow(options.server, options.source))
    print(f"No longer followed: {removed.title or removed.url}")
    return 0


def _import(options: argparse.Namespace) -> int:
    return _told(asyncio.run(_follow(options.server, opml.read(_bytes(options.file)))))


def _export(options: argparse.Namespace) -> int:
    print(opml.write("Sources", opml.on_the_web(asyncio.run(_followed(options.server)))), end="")
    return 0


def _packs(options: argparse.Namespace) -> int:
    chosen, faults = _chosen(options.file, options.name)
    if options.json:
        print(json.dumps([_pack_json(pack) for pack in chosen]))
    elif options.file or options.name:
        print("\n\n".join(map(_pack_text, chosen)))
    else:
        print("\n".join(f"{pack.name:20} {len(pack.sources):3}  {pack.title}" for pack in chosen))
    for fault in faults:
        print(f"sitrep: {fault}", file=sys.stderr)
    return 1 if faults else 0


def _check(options: argparse.Namespace) -> int:
    chosen, faults = _chosen(options.file, options.pack)
    for fault in faults:
        print(f"sitrep: {fault}", file=sys.stderr)
    tell = _nothing if options.json else _tell_checked
    checked = asyncio.run(check_all(settings(), utcnow, chosen, tell, find=options.find))
    if options.json:
        print(json.dumps([each.as_json() for each in checked]))
    code = exit_code(checked)
    if code == UNAVAILABLE:
        print("sitrep: not one address answered: this machine seems to have no network", file=sys.stderr)
    return code


def _chosen(file: Path | None, name: str | None) -> tuple[Sequence[Pack], Sequence[str]]:
    """The packs that are asked for, and what is wrong with files of the operator's."""
    if file:
        return [packs.read_pack(file)], ()
    found, faults = packs.available(settings().packs)
    if name is None:
        return list(found.values()), faults
    if name not in found:
        raise InputError(f"there is no pack {name}: there are {', '.join(found)}")
    return [found[name]], ()


async def _followed(server: int | None) -> list[Source]:
    async with open_store(settings().database_url, upgrade=True) as store:
        return await store.sources.followed(server)


async def _follow(server: int, wanted: Sequence[Wanted]) -> Outcome:
    chosen = settings()
    known, _ = packs.available(chosen.packs)
    async with app.opened(chosen, utcnow) as (store, http):
        return await follow(store, http, server, stated(wanted, known), utcnow, most=chosen.most_sources)


async def _follow_address(server: int, address: str) -> Outcome:
    return await _follow(server, [Wanted(typed(address), None, None)])


async def _follow_local(server: int, address: str) -> Outcome:
    """Follow a folder or file of the operator's; AddressError if it is none below LOCAL_SOURCES."""
    chosen = settings()
    title = folder.named(chosen.local_sources, address)
    async with open_store(chosen.database_url, upgrade=True) as store:
        source = await store.sources.add("folder", address, title, utcnow())
        new = await store.sources.follow(server, source.id, utcnow())
    return Outcome(taken=(source,)) if new else Outcome(already=(source,))


async def _unfollow(server: int, wanted: str) -> Source:
    async with open_store(settings().database_url, upgrade=True) as store:
        for source in await store.sources.followed(server):
            if wanted in {source.url, str(source.id), f"#{source.id}"}:
                await store.sources.unfollow(server, source.id)
                return source
    raise InputError("this server follows no such source: `sitrep sources list` has the addresses")


def _told(outcome: Outcome) -> int:
    for word, some in (("Following", outcome.taken), ("Followed already", outcome.already)):
        for source in some:
            print(f"{word}: {source.title or source.url} <{source.url}>")
    for address, why in outcome.refused:
        shown = "".join(each if each.isprintable() else "?" for each in address[:300])
        print(f"Not taken: {shown}: {why}", file=sys.stderr)
    return 1 if outcome.refused else 0


def _source_line(source: Source) -> str:
    stands = (
        f"failing {source.failures}: {source.error}"
        if source.failures
        else "well"
        if source.read_at
        else "not read yet"
    )
    facts = [f"#{source.id}", source.kind, source.title or "", source.url, *_facts(source), stands]
    return "  ".join(filter(None, facts))


def _facts(source: Source) -> list[str]:
    return [each for each in (source.country, source.language, source.ownership) if each]


def _source_json(source: Source) -> dict[str, Any]:
    return {
        "id": source.id,
        "kind": source.kind,
        "url": source.url,
        "title": source.title,
        "country": source.country,
        "language": source.language,
        "ownership": source.ownership,
        "read_at": source.read_at.isoformat() if source.read_at else None,
        "failures": source.failures,
        "error": source.error,
    }


def _pack_text(pack: Pack) -> str:
    lines = [f"{pack.title} ({pack.name}, {len(pack.sources)} sources)", pack.description]
    for each in pack.sources:
        facts = [
            each.country or "international",
            each.language,
            each.type,
            *([each.ownership] if each.ownership else []),
        ]
        lines.append(f"  {each.name} ({', '.join(facts)}) {each.url}")
    return "\n".join(lines)


def _pack_json(pack: Pack) -> dict[str, Any]:
    return {
        "name": pack.name,
        "title": pack.title,
        "description": pack.description,
        "sources": [
            {
                "name": each.name,
                "url": each.url,
                "country": each.country,
                "language": each.language,
                "type": each.type,
                "ownership": each.ownership,
            }
            for each in pack.sources
        ],
    }


def _tell_checked(checked: Checked) -> None:
    print(checked.line(), flush=True)


def _nothing(_checked: Checked) -> None:
    """JSON is printed at the end."""


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > opml.LARGEST:
            raise FormatError(f"{path} is larger than {opml.LARGEST // 1_000_000} MB")
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}") from error


def _snowflake(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 1 << 63:
        raise argparse.ArgumentTypeError("say the id of a server: in Discord, right-click on it and copy the id")
    return int(text)
