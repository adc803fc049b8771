"""Text search: the same terms for every engine, and questions in which no user's word is ever a command.

What is indexed is not the text but its terms, which we write ourselves: folded words, Chinese, Japanese and Korean as
pairs of characters, after `@` the words of a speaker's name, and after `@@` one term for all the words of a sentence.
So SQLite (FTS5) and PostgreSQL (tsvector) find alike.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import Any
from unicodedata import normalize

from sqlalchemy import (
    JSON,
    ColumnElement,
    Dialect,
    Integer,
    Select,
    Table,
    TextClause,
    cast,
    column,
    literal_column,
    select,
    text,
    type_coerce,
)
from sqlalchemy import table as text_table
from sqlalchemy.dialects.postgresql import TSQUERY

from summaries.spellings import sound

ACCENTS = re.compile("[\u0300-\u036f]")  # of Latin, Greek and Cyrillic; the marks of other scripts tell words apart
LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe"})
IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003134f"
IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")
TERM = re.compile(rf"[{IDEOGRAPHS}]+|[^\W_{IDEOGRAPHS}]+")
SENTENCE = re.compile("[^.!?…。！？]+")  # nearly: both sides are cut alike, wrongly or not
MOST_SENTENCES = 30  # of one text
LONGEST = 60  # characters of a term that are indexed; PostgreSQL refuses terms beyond 2 KB
ROOM = 500_000  # bytes of terms a row; PostgreSQL refuses beyond 1 MB
SEARCHED = ("articles", "quotes")
EACH_IN_FTS5 = """SELECT {number}, count(*), group_concat(id) FROM
    (SELECT rowid AS id FROM {table}_index WHERE {table}_index MATCH :asked{number}{seen} LIMIT {limit})"""
EACH_IN_TSVECTOR = """SELECT {number}, count(*), string_agg(id::text, ',') FROM
    (SELECT id FROM {table} WHERE search @@ CAST(:asked{number} AS tsquery){seen} LIMIT {limit}) AS found"""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to find: a whole term, or the beginning of one."""

    text: str  # letters and digits, after `@` for a speaker, after `@@` for a whole sentence
    prefix: bool = False


def terms(text: str) -> list[str]:
    """The terms of a text in order, in small letters without accents."""
    found: list[str] = []
    plain = ACCENTS.sub("", normalize("NFKD", text.casefold().translate(LETTERS)))
    for run in TERM.findall(normalize("NFC", plain)):
        if _is_ideographic(run):
            found.extend(run[at : at + 2] for at in range(max(1, len(run) - 1)))
        else:
            found.append(run[:LONGEST])
    return found


def speaker_terms(name: str | None) -> list[str]:
    """The terms of a speaker's name as they sound, apart from those of what was said."""
    return [f"@{sound(term) or term}" for term in terms(name or "")]


def verbatim_terms(text: str) -> list[str]:
    """A term for all of the words in their order, and one for each sentence: so the very words are found at once.

    However common each of them is; `@@` keeps these apart from words and names.
    """
    parts = [text, *islice(SENTENCE.findall(text), MOST_SENTENCES)]
    runs = dict.fromkeys(" ".join(terms(part)) for part in parts)
    return [f"@@{blake2b(run.encode(), digest_size=8).hexdigest()}" for run in runs if run]


def stored(found: Iterable[str]) -> str:
    """Terms as a row keeps them for both engines: each once, as many as PostgreSQL can index."""
    kept, size = [], 0
    for term in dict.fromkeys(found):
        size += len(term.encode()) + 1
        if size > ROOM:
            break
        kept.append(term)
    return " ".join(kept)


def topical(words: Iterable[str]) -> list[Term]:
    """Terms that find a topic in other forms of its words too: sanctions, sanctioned."""
    found = dict.fromkeys(term for word in words for term in terms(word))
    return [_stem(term) for term in found]


def holds(found: Collection[str], words: Iterable[str]) -> bool:
    """Whether a text with these terms is what a search by these words would find; words without terms find nothing."""
    asked = topical(words)
    return bool(asked) and all(_in(term, found) for term in asked)


def _in(term: Term, found: Collection[str]) -> bool:
    return any(each.startswith(term.text) for each in found) if term.prefix else term.text in found


def _stem(term: str) -> Term:
    if len(term) < 5 or _is_ideographic(term):
        return Term(term)
    return Term(term.removesuffix("s"), prefix=True)


def _is_ideographic(term: str) -> bool:
    return term[0] >= "\u3040" and IDEOGRAPH.match(term) is not None


def holding(dialect: Dialect, table: Table, wanted: Sequence[Term]) -> Select[int]:
    """The ids of the rows that hold all of the terms, in no order."""
    if dialect.name == "sqlite":
        index = text_table(f"{table.name}_index", column("rowid", Integer))
        matching = literal_column(index.name).op("MATCH", is_comparison=True)(question(dialect, wanted))
        return select(index.c.rowid.label("id")).where(matching)
    search: ColumnElement[Any] = literal_column(f"{table.name}.search")
    matching = search.op("@@", is_comparison=True)(cast(question(dialect, wanted), TSQUERY))
    return select(table.c.id).select_from(table).where(matching)


def each_holding(
    dialect: Dialect, table: Table, questions: Sequence[Sequence[Term]], limit: int, *, seen: Select[Any] | None = None
) -> TextClause:
    """For each question its number, how many rows hold all of its terms, and their ids with commas between.

    At most `limit` rows, those with the least ids in SQLite. `seen`: what must be found for a row to be one of them,
    in which `row_id` stands for its id; it may hold numbers, but nothing that was typed. Written out, because a search
    asks this some twenty times in two statements, and composing them takes longer than answering them.
    """
    sqlite = dialect.name == "sqlite"
    one = (EACH_IN_FTS5 if sqlite else EACH_IN_TSVECTOR).replace("{table}", table.name).replace("{limit}", str(limit))
    one = one.replace("{seen}", "" if seen is None else f" AND EXISTS ({_written(dialect, seen)})")
    asked = {f"asked{number}": question(dialect, wanted) for number, wanted in enumerate(questions)}
    statement = " UNION ALL ".join(one.replace("{number}", str(number)) for number in range(len(questions)))
    return text(statement).bindparams(**asked)


def row_id(dialect: Dialect, table: Table) -> ColumnElement[int]:
    """The id of a row that `each_holding` looks at."""
    return literal_column(f"{table.name}_index.rowid" if dialect.name == "sqlite" else f"{table.name}.id", Integer)


def _written(dialect: Dialect, query: Select[Any]) -> str:
    return str(query.compile(dialect=dialect, compile_kwargs={"literal_binds": True}))


def number_in(dialect: Dialect, value: ColumnElement[Any], *path: str | int) -> ColumnElement[int]:
    """A whole number inside of a JSON text."""
    json = type_coerce(value, JSON) if dialect.name == "sqlite" else cast(value, JSON)
    found: ColumnElement[int] = json[path].as_integer()
    return found


def question(dialect: Dialect, wanted: Sequence[Term]) -> str:
    """All of the terms, in the words of the engine."""
    if dialect.name == "sqlite":
        return " AND ".join(map(_in_fts5, wanted))
    return " & ".join(map(_in_tsquery, wanted))


def _in_fts5(term: Term) -> str:
    return f'"{term.text}"{"*" if term.prefix else ""}'


def _in_tsquery(term: Term) -> str:
    return f"'{term.text}'{':*' if term.prefix else ''}"


def is_index(name: str) -> bool:
    """Whether a table, column or index belongs to the text indexes, which the migrations write by hand."""
    return name == "search" or any(name.startswith(f"{table}_index") for table in SEARCHED)
