"""How well remembered words find the stored quotation among 100,000 others, and how often one that is not stored.

The whole path is measured: a SQLite file, the store's search, the comparison word by word.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import tempfile
from collections.abc import Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from bot.lookup import who_said, who_said_in
from bot.models import WhoSaid
from bot.store import Store, open_store
from tests.bench import Row
from tests.bench.library import EVERYTHING, article_of, babble, fill, misquote, sentences_in
from tests.data.half_remembered import PAIRS

_TRIALS = 300
_STORED = 100_000
_WORD = re.compile(r"\w+")
_CHAT = (
    "{} wow. can you believe it??",
    "did he really say {} or is that fake? i read it in some channel yesterday",
    "lol {} yeah right, tell that to the people there",
    "ok so i was talking to my brother about the news and he goes {} and i am like no way, where does that come from",
)
_FOREIGN = (
    (
        "Wir werden unsere Häfen nicht für fremde Kriegsschiffe öffnen.",
        "wir werden die häfen nicht für kriegsschiffe öffnen",
    ),
    (
        "Die Regierung hat das Vertrauen der Bürger schon lange verspielt.",
        "regierung hat das vertrauen der bürger verspielt",
    ),
    (
        "Nous ne signerons jamais un accord qui abandonne nos villages.",
        "on ne signera jamais un accord qui abandonne nos villages",
    ),
    (
        "La rivière appartient à tous ceux qui vivent sur ses rives.",
        "la riviere est à tous ceux qui vivent sur ses rives",
    ),
    ("Мы не отдадим ни одного метра нашей реки.", "мы не отдадим ни метра нашей реки"),
    ("Переговоры возможны только после вывода всех войск.", "переговоры только после вывода войск"),
    ("我们的港口永远不会向外国军舰开放。", "港口不会向外国军舰开放"),
    ("谈判只有在全部撤军之后才有可能。", "只有全部撤军才有可能谈判"),
)

Typed = tuple[str, str]  # words to look for, and the quotation that they stand for


def run(shared: Path) -> list[Row]:
    """The figures of quotation finding; `shared` holds the evaluation data."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_measure(shared, Path(folder) / "store.sqlite3"))


async def _measure(shared: Path, file: Path) -> list[Row]:
    chance = random.Random(20)
    quotations = sorted({text for text in _quotations(shared / "quotes") if len(text.split()) >= 5})
    chance.shuffle(quotations)
    held, meant = quotations[:_TRIALS], quotations[_TRIALS : 2 * _TRIALS]
    sentences = list(dict.fromkeys(sentences_in(shared / "summaries")))
    unsaid = chance.sample(sentences, 3 * _TRIALS)
    others = _unlike(held, _unlike(unsaid, [*quotations[2 * _TRIALS :], *sentences], 6), 4)
    own = [printed for printed, _ in (*PAIRS, *_FOREIGN)]
    more = babble(sentences, chance)
    said = [*meant, *own, *others]
    said += [next(more) for _ in range(_STORED - len(said))]
    chance.shuffle(said)
    async with open_store(f"sqlite+aiosqlite:///{file}", upgrade=True) as store:
        speakers = [f"Given{n} Surname{n % 90}" for n in range(300)]
        told = [[(words, chance.choice(speakers)) for words in some] for some in _batched(said, 10)]
        await fill(store, (article_of(some, number) for number, some in enumerate(told)))
        rows = await _rows(store, meant, (held, unsaid), chance)
        return [*rows, await _found("reworded, in words of their own", _asking(store), _reworded(shared), "")]


def _asking(store: Store) -> Ask:
    async def asked(typed: str) -> Sequence[WhoSaid]:
        return (await who_said(store, EVERYTHING, typed),)

    return asked


async def _rows(
    store: Store, meant: list[str], unknown: tuple[list[str], list[str]], chance: random.Random
) -> list[Row]:
    held, unsaid = unknown
    words = " ".join(meant).split()
    misquoted = [(misquote(text, words, chance), text) for text in meant]
    marked = [(_chat(f'"{typed}"', chance), text) for typed, text in misquoted]
    unmarked = [(_chat(typed, chance), text) for typed, text in misquoted]
    among = [(_among(typed, unsaid, chance), text) for typed, text in misquoted]
    fragments = [(_fragment(text, chance), text) for text in meant if len(text.split()) >= 12]
    strange = [_fragment(text, chance) for text in held if len(text.split()) >= 12]
    messages = [" ".join(some) for some in _batched(unsaid, 3)]
    seconds: list[float] = []

    async def asked(typed: str) -> Sequence[WhoSaid]:
        start = perf_counter()
        answer = await who_said(store, EVERYTHING, typed)
        seconds.append(perf_counter() - start)
        return (answer,)

    async def heard(typed: str) -> Sequence[WhoSaid]:
        return await who_said_in(store, EVERYTHING, typed)

    rows = [
        await _found("half-remembered, first place", asked, [(typed, text) for text, typed in PAIRS], "30 of 30"),
        await _found("misquoted, first place", asked, misquoted, ">= 97"),
        await _unknown("not stored, answered not found", asked, held, ">= 97"),
        await _found("3 to 6 words of a long one, first place", asked, fragments, ""),
        await _unknown("3 to 6 words of one not stored, not found", asked, strange, ""),
        await _found("other languages, half-remembered", asked, [(typed, text) for text, typed in _FOREIGN], ""),
        await _found("misquoted in marks in a message", heard, marked, ">= 95"),
        await _found("misquoted without marks in a message", heard, unmarked, ""),
        await _found("misquoted among other sentences", heard, among, ">= 95"),
        await _unknown("messages of sentences not stored, not found", heard, messages, ">= 97"),
    ]
    cut = quantiles(seconds, n=100)
    return [*rows, Row("lookup ms, p50 / p99", f"{1000 * cut[49]:.1f} / {1000 * cut[98]:.1f}", "<= 15 / <= 100")]


Ask = Callable[[str], Awaitable[Sequence[WhoSaid]]]


async def _found(name: str, ask: Ask, typed: Sequence[Typed], target: str) -> Row:
    right = [any(_is_first(answer, text) for answer in await ask(words)) for words, text in typed]
    return _share(name, right, target)


async def _unknown(name: str, ask: Ask, typed: Sequence[str], target: str) -> Row:
    """Right is also an answer that holds the very words: then they are stored after all."""
    return _share(name, [not any(_is_wrong(answer) for answer in await ask(words)) for words in typed], target)


def _share(name: str, right: Sequence[bool], target: str) -> Row:
    if len(right) < 100:
        return Row(name, f"{sum(right)} of {len(right)}", target)
    return Row(f"{name} %", 100 * sum(right) / len(right), target)


def _is_wrong(answer: WhoSaid) -> bool:
    words = f" {_key(answer.words)} "
    return bool(answer.hits) and words not in f" {_key(answer.hits[0].stored.quote.text)} "


def _is_first(answer: WhoSaid, text: str) -> bool:
    """Whether a quotation is the first answer, or holds, or is held by, the print that is."""
    if not answer.hits:
        return False
    first, meant = f" {_key(answer.hits[0].stored.quote.text)} ", f" {_key(text)} "
    return first in meant or meant in first


def _reworded(shared: Path) -> list[Typed]:
    """Other words for the same thing: what only a language model could find."""
    found: dict[str, list[Typed]] = {}
    exec((shared / "cases" / "paraphrases.py").read_text("utf-8"), {}, found)
    return [(typed, text) for text, typed in found["P"]]


def _chat(typed: str, chance: random.Random) -> str:
    return chance.choice(_CHAT).format(typed)


def _among(typed: str, unsaid: Sequence[str], chance: random.Random) -> str:
    """A message of five sentences, one of them the words."""
    sentences = chance.sample(unsaid, 4)
    sentences.insert(chance.randrange(5), typed.rstrip(",;") + ("" if typed[-1] in ".!?" else "."))
    return " ".join(sentences)[:2000]


def _fragment(text: str, chance: random.Random) -> str:
    words, size = text.split(), chance.randint(3, 6)
    at = chance.randrange(len(words) - size + 1)
    return " ".join(words[at : at + size])


def _quotations(folder: Path) -> Iterator[str]:
    for name in ("dev-polnear", "dev-world", "dev-geo"):
        for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines():
            yield from (
                " ".join(quote["text"].split())
                for quote in json.loads(line)["quotes"]
                if quote["kind"] in {"direct", "mixed"}
            )


def _unlike(held: Sequence[str], texts: Sequence[str], size: int) -> list[str]:
    """The texts that share no so many words in a row with what is held out: the set prints some quotations twice."""
    known = {run for text in held for run in _runs(text, size)}
    return [text for text in dict.fromkeys(texts) if known.isdisjoint(_runs(text, size))]


def _runs(text: str, size: int) -> list[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return [tuple(words[at : at + size]) for at in range(max(1, len(words) - size + 1))]


def _batched(some: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (some[at : at + size] for at in range(0, len(some), size))


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))
