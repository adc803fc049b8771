"""The verb that prints what somebody said."""

from __future__ import annotations

import argparse
import asyncio
import json
from typing import Any

from bot.cli.environment import settings, utcnow
from bot.cli.terminal import named, source_text, wrapped
from bot.ledger import ledger, moment_of
from bot.models import Leaf, Ledger, Quotation, StoredQuote
from bot.quotations import first_seen
from bot.store import open_store
from summaries.document import QuoteKind
from summaries.quotes.confidence import SURE
from summaries.spellings import Person


def quotes_arguments(parser: argparse.ArgumentParser) -> None:
    """`quotes NAME [--topic TOPIC] [--since WHEN] [--page N] [--json]`."""
    parser.add_argument("name", nargs="+", help="whose words, in any spelling")
    parser.add_argument("--topic", help="only on this: a country or words")
    parser.add_argument("--since", help="only since then: 24h, 7d, 2w, yesterday, or a date as 2026-11-01")
    parser.add_argument("--page", type=int, default=1, help="4 quotations each, counted from 1, the newest first")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def quotes(options: argparse.Namespace) -> int:
    """What a person said, in all stored articles."""
    found = asyncio.run(_ledger(options))
    print(json.dumps(ledger_json(found)) if options.json else ledger_text(found))
    return 0


def ledger_text(found: Ledger) -> str:
    """The quotations of one page, or who may be meant."""
    if found.person is None:
        people = [f"  {person.name}, quoted {person.count} times" for person in found.people]
        what = "Whom do you mean?" if people else f"Nobody called {found.asked} is quoted in what is stored."
        return "\n".join([what, *people])
    on = f" on {found.topic}" if found.topic else ""
    since = f" since {found.since:%Y-%m-%d %H:%M} UTC" if found.since else ""
    if not found.said:
        return f"Nothing that {found.person.name} said{on}{since} is stored."
    more = ["There is more: ask for the next --page."] if found.older else []
    return "\n\n".join([f"{found.person.name}{on}{since}", *map(_text, found.said), *more])


def ledger_json(found: Ledger) -> dict[str, Any]:
    """The same as an object."""
    return {
        "asked": found.asked,
        "person": None if found.person is None else _person(found.person),
        "people": [_person(person) for person in found.people],
        "topic": found.topic,
        "since": None if found.since is None else found.since.isoformat(),
        "more": found.older is not None,
        "quotes": [
            _quote(said.stored) | {"also": [_print(each) for each in said.also]}
            | {"variants": [_print(each) for each in said.variants]}
            for said in found.said
        ],
    }  # fmt: skip


async def _ledger(options: argparse.Namespace) -> Ledger:
    since = moment_of(options.since, utcnow())
    name, number = " ".join(options.name), max(0, options.page - 1)
    async with open_store(settings().database_url, upgrade=True) as store:
        page: Leaf | None = Leaf()
        found = await ledger(store, None, name, topic=options.topic, since=since)
        for _ in range(number):
            page = found.older
            if page is None:
                break
            found = await ledger(store, None, name, topic=options.topic, since=since, page=page)
        return found


def _text(said: Quotation) -> str:
    quote = said.stored.quote
    doubt = "" if quote.confidence >= SURE else ", probably"
    lines = [f"{first_seen(said.stored):%Y-%m-%d} {named(quote)}{doubt}", *wrapped(said.stored.sentence, "    ")]
    if quote.negated:
        lines.append("  The sentence around it denies or conditions it: read it whole.")
    if quote.kind is QuoteKind.INDIRECT:
        lines.append("  Reported without quote marks: the wording is the reporter's.")
    prints = [said.stored, *said.also]
    return "\n".join([*lines, *(f"  {source_text(each.document)}" for each in prints)])


def _person(person: Person) -> dict[str, Any]:
    return {"name": person.name, "spellings": [*person.spellings], "count": person.count}


def _quote(stored: StoredQuote) -> dict[str, Any]:
    quote = stored.quote
    return _print(stored) | {
        "kind": quote.kind,
        "speaker": quote.speaker,
        "role": quote.role,
        "cue": quote.cue,
        "negated": quote.negated,
        "confidence": quote.confidence,
    }


def _print(stored: StoredQuote) -> dict[str, Any]:
    """One print of a quotation: its words, its sentence and where it stands."""
    document = stored.document
    return {
        "text": stored.quote.text,
        "sentence": stored.sentence,
        "said_at": first_seen(stored).isoformat(),
        "title": document.title,
        "outlet": document.site,
        "url": document.url,
    }
