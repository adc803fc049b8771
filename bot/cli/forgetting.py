"""The verb by which an operator removes what a publisher wants removed."""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot.cli.environment import settings
from bot.errors import InputError
from bot.store import Store, open_store
from bot.store.addresses import full, host, names_host


def forget_arguments(parser: argparse.ArgumentParser) -> None:
    """`forget ADDRESS [--yes]`."""
    parser.add_argument("address", help="of an article; or a host, for all of it and of the hosts below it")
    parser.add_argument("--yes", action="store_true", help="do not ask first")


def forget(options: argparse.Namespace) -> int:
    """Remove an article, or all of a host, with all that was made of it; it is never filed again."""
    return asyncio.run(_forget(options.address, sure=options.yes))


async def _forget(typed: str, *, sure: bool) -> int:
    if not typed.strip() or any(each.isspace() for each in typed.strip()):
        raise InputError("say the address of an article, or a host such as news.example")
    async with open_store(settings().database_url, upgrade=True) as store:
        there = await store.articles.to_forget(typed)
        what = f"{there} article{'' if there == 1 else 's'} {_at(typed)}"
        if not (sure or await _is_sure(f"Forget {what}, with all quotes and readings of them, for good? [y/N] ")):
            print("Nothing was forgotten.")
            return 1
        return await _remove(store, typed)


def _at(typed: str) -> str:
    named = host(full(typed))
    return f"of {named} and the hosts below it" if names_host(typed) else f"at {full(typed)}"


async def _is_sure(question: str) -> bool:
    if not sys.stdin.isatty():
        raise InputError(f"{question.partition('?')[0]}: add --yes, since there is nobody to ask")
    return (await asyncio.to_thread(input, question)).strip().lower() in {"y", "yes"}


async def _remove(store: Store, typed: str) -> int:
    removed = await store.articles.forget(typed)
    print(f"Forgotten: {removed} article{'' if removed == 1 else 's'} {_at(typed)}. None of it is filed again.")
    print("What was posted of it stays in Discord until somebody deletes it there.")
    return 0
