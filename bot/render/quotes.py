"""Who said it: what was found, one below the other, or plainly that nothing was; and all that a story quotes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from bot.models import Counts, Hit, StoredQuote, Story, WhoSaid
from bot.render.buttons import quote_buttons
from bot.render.limits import CONTENT, LONG, size
from bot.render.message import Message
from bot.render.quotation import (
    has_more_outlets,
    is_sound,
    nearest,
    outlet,
    quotation,
    sentence,
    told_by,
    warnings,
)
from bot.render.text import counted, cut, escape, moment, name
from bot.render.voice import UNATTRIBUTED, is_named, speaker
from summaries.document import Quote, QuoteKind
from summaries.spellings import is_person

MOST_HITS = 3
LONGEST_WORDS = 150  # repeated of what was asked
OTHERS = "**These words are printed, but as somebody else's:**"
NEAREST = "**Nearest in what this server reads — not the same words:**"


def answer(asked: Sequence[WhoSaid], counts: Counts) -> Message:
    """What is known of the words, likeliest first; several questions one below the other."""
    hits = [*_found(asked)][:MOST_HITS]
    if not hits:
        return _not_found(asked[0], counts)
    parts, rows, room = [], [], LONG
    for index, (words, hit) in enumerate(hits):
        heading = f"-# On “{escape(cut(words, 100))}”\n" if len(asked) > 1 else ""
        fair = room // (len(hits) - index) if index else room * 2 // (len(hits) + 1)
        part = quotation(hit, fair - size(heading))
        if part:
            parts.append(heading + part)
            rows.append(quote_buttons(hit.stored.id, outlets=has_more_outlets(hit), more=_has_ledger(hit.stored.quote)))
            room -= size(heading + part)
    more = len({hit.stored.id for _, hit in _found(asked)}) - len(rows)
    if more > 0 and parts:
        parts[-1] += f"\n-# … and {counted(more, 'more quotation')} of these words: type more of them, or the speaker"
    return Message(parts=tuple(parts), below=tuple(rows))


def _found(asked: Sequence[WhoSaid]) -> Iterator[tuple[str, Hit]]:
    """Each quotation once, with the words that it answers; of several questions the best answer each comes first."""
    depth = max((len(found.hits) for found in asked), default=0) if len(asked) == 1 else 1
    seen = set()
    for found in asked:
        for hit in found.hits[:depth]:
            if hit.stored.id not in seen and is_sound(hit.stored):
                seen.add(hit.stored.id)
                yield found.words, hit


def _has_ledger(quote: Quote) -> bool:
    """Whether whoever spoke is told, plainly or as probable, and is no nameless official."""
    return is_named(quote) and is_person(quote.speaker or "")


def _not_found(found: WhoSaid, counts: Counts) -> Message:
    """That nobody is known to have said it, what was looked through, and what is nearest, which answers nothing."""
    words, by = escape(cut(found.words, LONGEST_WORDS)), f" by {name(found.speaker)}" if found.speaker else ""
    read = f", last read {moment(counts.read_at, 'R')}" if counts.read_at else ""
    known = f"{counted(counts.quotes, 'quotation')} in {counted(counts.articles, 'article')}{read}"
    text = f"I don't know who said this: nothing like “{words}”{by} in what this server reads.\n-# Searched {known}."
    if found.others:
        room = (LONG - size(text) - size(OTHERS)) // len(found.others)
        told = [quotation(hit, room) for hit in found.others if is_sound(hit.stored)]
        return Message(parts=(text, "\n\n".join([OTHERS, *filter(None, told)])))
    near = [hit for hit in found.near if is_sound(hit.stored)]
    if not near:
        return Message(content=text if size(text) <= CONTENT else f"I don't know who said this.\n-# Searched {known}.")
    room = (LONG - size(text) - size(NEAREST)) // len(near)
    shown = [part for part in (nearest(hit, room) for hit in near) if part]
    return Message(parts=(text, "\n\n".join([NEAREST, *shown])) if shown else (text,))


def story_quotes(story: Story) -> Message:
    """What was said in a story, speaker by speaker, nameless words last; whole sentences, as many as fit."""
    told = _told(story)
    if not told:
        return Message(content="Nobody is quoted in the reports of this story.")
    kept: list[str] = []
    room, heading = LONG - 60, ""  # for the last line
    for stored in sorted(told, key=_by_speaker([each.quote for each in told])):
        named = speaker(stored.quote)
        block = "\n".join([*(_heading(stored.quote) if named != heading else []), *_told_block(stored)])
        if size(block) < room:
            kept.append(block)
            room -= size(block) + 1
            heading = named
    left = len(told) - len(kept)
    return Message(parts=("\n".join([*kept, *([f"-# … and {counted(left, 'more quotation')}"] if left else [])]),))


def _told(story: Story) -> list[StoredQuote]:
    """The story's quotations that somebody said, each sentence once."""
    told: dict[str, StoredQuote] = {}
    for article in story.articles:
        for quote in article.digest.quotes:
            stored = StoredQuote(0, article.id, quote, article.document, article.filed_at)
            if quote.kind is not QuoteKind.SCARE and is_sound(stored):
                told.setdefault(stored.sentence, stored)
    return [*told.values()]


def _by_speaker(quotes: Sequence[Quote]) -> Callable[[StoredQuote], tuple[bool, int]]:
    """Sorts by who spoke first; the words of one speaker together, those of nobody named last."""
    order = {each: place for place, each in enumerate(dict.fromkeys(map(speaker, quotes)))}
    return lambda stored: (speaker(stored.quote) == UNATTRIBUTED, order[speaker(stored.quote)])


def _heading(quote: Quote) -> list[str]:
    role = f", {name(quote.role, 120)}" if quote.role and speaker(quote) != UNATTRIBUTED else ""
    return [f"**{speaker(quote)}**{role}"]


def _told_block(stored: StoredQuote) -> list[str]:
    told = told_by(stored.quote) if speaker(stored.quote) == UNATTRIBUTED else ""
    return [sentence(stored), "", *warnings(stored.quote), f"-# {outlet(stored)}{told}"]
