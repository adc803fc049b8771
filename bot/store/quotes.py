"""The quotes: found by words that somebody remembers of them, and by who spoke."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import inf, log
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.models import StoredQuote
from bot.store.codec import document_of, quote_of
from bot.store.engine import Database
from bot.store.index import Term, each_holding, holding, number_in, row_id, speaker_terms, terms, verbatim_terms
from bot.store.schema import DOCUMENT, articles, quotes
from bot.store.scopes import visible
from summaries.document import Document

MOST_TERMS = 40  # of what was typed; nobody remembers more
MOST_NAME = 8  # words of a speaker's name that are asked for
COUNTED = 200  # quotes with a term that are counted; from then on their number is estimated
FEW = 1200  # quotes that the words of one question may find: going through more takes too long
EFFORT = 60_000  # quotes that may be gone through for them
TOGETHER = 4.0  # how much more often than by chance words stand together
MOST_TOGETHER = 7  # words of which twos and threes are made
ENOUGH = 6  # words; with fewer that are rare, common ones are asked for too
MOST_CHOICES = 10  # in one question
MOST_PRINTS = 200  # articles that carry the same words
AT_ONCE = 2000  # ids in one statement
VERBATIM = 1000.0  # what the very words count beside single ones
ALL = ""
WHOLE = "@@"  # begins the term of a whole sentence

Choice = tuple[str, ...]  # terms that a quote must hold together


@dataclass(frozen=True, slots=True)
class Candidate:
    """A quote that shares words with what is remembered."""

    id: int
    words: str


@dataclass(frozen=True, slots=True)
class Quotes:
    """Candidates for a remembered quotation; how near each is, `summaries.matching` decides."""

    database: Database

    async def candidates(
        self, scope: int | None, words: Sequence[str], speaker: str | None, limit: int, *, typed: str = ""
    ) -> list[Candidate]:
        """Quotes that share words with what is remembered, in them or their host sentence, the likeliest first.

        Those of which `typed` is a sentence or all come first, then those that share most, rare words counting most;
        `speaker` must be named with all of its words. Without words: what the speaker said last. Nothing typed is ever
        read as a command of the engine.
        """
        remembered = list(dict.fromkeys(term for word in words for term in terms(word)))[:MOST_TERMS]
        named = tuple(dict.fromkeys(speaker_terms(speaker)))[:MOST_NAME]
        async with self.database.read() as connection:
            if remembered:
                return await _shared(connection, scope, remembered, named, typed=typed, limit=limit)
            ids = await _said_last(connection, scope, named, limit) if named else []
            return await _candidates(connection, scope, ids, limit)

    async def some(self, scope: int | None, ids: Sequence[int]) -> list[StoredQuote]:
        """Those of the quotes that the scope may see, in the order of the ids."""
        async with self.database.read() as connection:
            return await load(connection, ids, visible(scope, quotes.c.article_id))

    async def prints(self, scope: int | None, forms: Sequence[str]) -> list[StoredQuote]:
        """Quotes that the scope may see of which a form is a sentence or all; at most `MOST_PRINTS` of each form."""
        wanted = dict.fromkeys(term for form in forms for term in verbatim_terms(form)[:1])
        if not wanted:
            return []
        async with self.database.read() as connection:
            seen = None if scope is None else _seen(connection, scope)
            asked = each_holding(connection.dialect, quotes, [_all((term,)) for term in wanted], MOST_PRINTS, seen=seen)
            found = [ids for _, _, ids in await connection.execute(asked) if ids]
            return await load(connection, [int(each) for ids in found for each in ids.split(",")])

    async def one(self, scope: int | None, quote_id: int) -> StoredQuote | None:
        """A quote by its id; None if there is none that the scope may see."""
        return next(iter(await self.some(scope, [quote_id])), None)


async def _said_last(connection: AsyncConnection, scope: int | None, named: Choice, limit: int) -> list[int]:
    said = holding(connection.dialect, quotes, _all(named))
    query = select(quotes.c.id).where(quotes.c.id.in_(said), visible(scope, quotes.c.article_id))
    return list(await connection.scalars(query.order_by(quotes.c.id.desc()).limit(limit)))


def _all(choice: Iterable[str]) -> list[Term]:
    return [Term(term) for term in choice]


async def _shared(  # noqa: PLR0913 what is asked
    connection: AsyncConnection,
    scope: int | None,
    remembered: Sequence[str],
    named: Choice,
    *,
    typed: str,
    limit: int,
) -> list[Candidate]:
    """Candidates that share terms with what is remembered.

    All quotes are asked first, which is quick. Where quotes that the scope may not see took up the room, so that few
    are left, only those that it sees are asked: what others follow hides nothing.
    """
    verbatim, every = verbatim_terms(typed), list(dict.fromkeys([*remembered, *terms(typed)]))
    telling = every[: max(ENOUGH, len(remembered))]
    spread = await _spread(connection, [*telling, *named, *verbatim])
    exact = [(term,) for term in verbatim if spread[term]]
    some, more = (_choices(telling, named, spread, room) for room in (FEW, inf))
    ids, is_full = await _sharing(connection, [*exact, *some], named, spread, None)
    found = await _candidates(connection, scope, ids, limit)
    if scope is None or len(found) == limit or not (is_full or some != more):
        return found
    ids, _ = await _sharing(connection, [*exact, *more], named, spread, scope)
    return await _candidates(connection, scope, ids, limit)


async def _sharing(
    connection: AsyncConnection,
    choices: Sequence[Choice],
    named: Choice,
    spread: Mapping[str, float],
    scope: int | None,
) -> tuple[list[int], bool]:
    """Quotes that hold any of the choices, most and rarest terms first, then the newest; whether some were left out."""
    worth = {term: VERBATIM if term.startswith(WHOLE) else log(1 + spread[ALL] / (1 + spread[term])) for term in spread}
    bits = {term: 1 << number for number, term in enumerate(worth)}
    found: dict[int, int] = defaultdict(int)
    is_full = False
    asked = [_all((*choice, *named)) for choice in choices]
    seen = None if scope is None else _seen(connection, scope)
    for number, count, ids in await connection.execute(each_holding(connection.dialect, quotes, asked, FEW, seen=seen)):
        is_full |= count >= FEW
        held = sum(bits[term] for term in choices[number])
        for each in map(int, ids.split(",") if ids else ()):
            found[each] |= held
    likely = {held: sum(worth[term] for term in worth if bits[term] & held) for held in set(found.values())}
    return sorted(found, key=lambda each: (likely[found[each]], each), reverse=True), is_full


def _seen(connection: AsyncConnection, scope: int) -> Select[Any]:
    """The quote that is looked at, if the scope may see it."""
    said = quotes.alias("said_here")
    here = said.c.id == row_id(connection.dialect, quotes)
    return select(said.c.id).where(here, visible(scope, said.c.article_id))


def _choices(remembered: Sequence[str], named: Choice, spread: Mapping[str, float], room: float) -> list[Choice]:
    """What quotes are asked to hold: all of the words, or any of what is told here; about `room` quotes may.

    Some words are remembered wrong, so no word may be needed: the rarest are asked for alone, the others in twos or
    threes, as rare together as they must be for few quotes to hold them.
    """
    by_rarity = sorted(remembered, key=lambda term: spread[term])
    chosen: list[Choice] = []
    left, effort, alone = float(room), float(EFFORT), 0
    for size in (1, 2, 3):
        some = combinations(by_rarity[alone : alone + MOST_TOGETHER] if alone or size > 1 else by_rarity, size)
        new = [choice for choice in some if not any(set(less) <= set(choice) for less in chosen)]
        for expected, choice in sorted((_together(spread, (*choice, *named)), choice) for choice in new):
            through = min(spread[term] for term in (*choice, *named))
            if len(chosen) < MOST_CHOICES and expected < left and through < effort:
                chosen.append(choice)
                left, effort = left - expected, effort - through
        alone = alone or len(chosen)
    return list(dict.fromkeys([tuple(by_rarity), *chosen]))


def _together(spread: Mapping[str, float], some: Choice) -> float:
    """About how many quotes hold some terms together, which they do more often than by chance."""
    expected, *others = sorted(spread[term] for term in some)
    for count in others:
        expected *= min(1.0, TOGETHER * count / spread[ALL])
    return expected


async def _spread(connection: AsyncConnection, asked: Sequence[str]) -> dict[str, float]:
    """About how many quotes hold each term, and under `ALL` how many there are.

    Counting ends at `COUNTED` quotes: how far the ids have come by then tells how many there would be.
    """
    last = await connection.scalar(select(func.max(quotes.c.id))) or 1
    counts = each_holding(connection.dialect, quotes, [_all((term,)) for term in asked], COUNTED)
    spread: dict[str, float] = {ALL: last}
    for number, count, ids in await connection.execute(counts):
        spread[asked[number]] = count if count < COUNTED else count * last / max(map(int, ids.split(",")))
    return spread


async def _candidates(
    connection: AsyncConnection, scope: int | None, ids: Sequence[int], limit: int
) -> list[Candidate]:
    """The first of the quotes that the scope may see, with their words, without reading their articles."""
    start, end = (number_in(connection.dialect, quotes.c.said, "span", at) for at in (0, 1))
    words = func.substr(articles.c.text, start + 1, end - start).label("words")
    query = select(quotes.c.id, words).join(articles, articles.c.id == quotes.c.article_id)
    query = query.where(visible(scope, quotes.c.article_id))
    found: list[Candidate] = []
    at, size = 0, limit
    while at < len(ids) and len(found) < limit:  # seldom more than the first are looked at
        some = ids[at : at + size]
        by_id = {row.id: row.words for row in await connection.execute(query.where(quotes.c.id.in_(some)))}
        found += [Candidate(each, by_id[each]) for each in some if each in by_id]
        at, size = at + size, AT_ONCE
    return found[:limit]


async def load(
    connection: AsyncConnection, ids: Sequence[int], among: ColumnElement[bool] | None = None
) -> list[StoredQuote]:
    """The quotes in the order of the ids, each document read once; `among`: only those of which this is true."""
    query = select(quotes).where(quotes.c.id.in_(ids), true() if among is None else among)
    rows = (await connection.execute(query)).all()
    said_in = await _articles(connection, {row.article_id for row in rows})
    by_id = {row.id: _stored(row, *said_in[row.article_id]) for row in rows}
    return [by_id[each] for each in ids if each in by_id]


async def _articles(connection: AsyncConnection, ids: Collection[int]) -> dict[int, tuple[Row[Any], Document]]:
    found = await connection.execute(select(*DOCUMENT).where(articles.c.id.in_(ids)))
    return {row.id: (row, document_of(row)) for row in found}


def _stored(row: Row[Any], article: Row[Any], document: Document) -> StoredQuote:
    quote = quote_of(row.said, document.text)
    return StoredQuote(row.id, article.id, quote, document, article.filed_at)
