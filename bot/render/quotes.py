"""Who said it: a quotation in its sentence, with its speaker, its source and what differs from the remembered form."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from bot.models import Counts, Hit, StoredQuote, Story, WhoSaid
from bot.render.briefs import authors, publisher
from bot.render.limits import CONTENT, LONG, ROOM, size
from bot.render.message import Message
from bot.render.text import counted, cut, escape, link, listed, marked, moment, name, shown
from summaries.document import Document, Quote, QuoteKind
from summaries.matching import Change, Side

log = logging.getLogger(__name__)

MOST_HITS = 3
MOST_OUTLETS = 3  # named as carrying the same words
LONGEST_DIFFERENCE = 600
UNATTRIBUTED = "Unattributed"


def answer(found: WhoSaid, counts: Counts) -> Message:
    """What is known of the words: the likeliest quotation first, or plainly that there is none."""
    hits = [hit for hit in found.hits if _is_sound(hit.stored.quote, hit.stored.document)][:MOST_HITS]
    if not hits:
        return Message(content=_not_found(found, counts))
    parts: list[str] = []
    room, seen = ROOM, LONG
    for hit in hits:
        part = _hit(hit, min(room, ROOM // 2) if len(hits) > 1 else room, seen)
        room, seen = room - size(part), seen - shown(part)
        if parts and (room < 0 or seen < 0):
            break
        parts.append(part)
    return Message(parts=tuple(parts))


def story_quotes(story: Story) -> Message:
    """What was said in a story, speaker by speaker, nameless words last; whole sentences, as many as fit."""
    kept: list[str] = []
    told = _told(story)
    room = ROOM - 60  # for the last line
    speaker = None
    for quote, document in sorted(told, key=_by_speaker([quote for quote, _ in told])):
        named = _speaker(quote)
        block = "\n".join([*_heading(quote, named if named != speaker else None), *_told_block(quote, document)])
        if size(block) < room:
            kept.append(block)
            room -= size(block) + 1
            speaker = named
    if not told:
        return Message(content="Nobody is quoted in the reports of this story.")
    left = len(told) - len(kept)
    return Message(parts=("\n".join([*kept, *([f"-# … and {counted(left, 'more quotation')}"] if left else [])]),))


def _told(story: Story) -> list[tuple[Quote, Document]]:
    """The story's quotations that somebody said, each sentence once."""
    told: dict[str, tuple[Quote, Document]] = {}
    for article in story.articles:
        for quote in article.digest.quotes:
            if quote.kind is not QuoteKind.SCARE and _is_sound(quote, article.document):
                told.setdefault(quote.sentence.of(article.document.text), (quote, article.document))
    return [*told.values()]


def _by_speaker(quotes: Sequence[Quote]) -> Callable[[tuple[Quote, Document]], tuple[bool, int]]:
    """Sorts by who spoke first; the words of one speaker together, those of nobody named last."""
    order = {speaker: place for place, speaker in enumerate(dict.fromkeys(quote.speaker for quote in quotes))}
    return lambda told: (told[0].speaker is None, order[told[0].speaker])


def _heading(quote: Quote, speaker: str | None) -> list[str]:
    if speaker is None:
        return []
    return [f"**{speaker}**" + (f", {name(quote.role, 120)}" if quote.speaker and quote.role else "")]


def _told_block(quote: Quote, document: Document) -> list[str]:
    source = f"-# {link(publisher(document), document.url)}"
    return [f"> {_sentence(quote, document)}", "", *_warnings(quote), source]


def _speaker(quote: Quote) -> str:
    return name(quote.speaker) if quote.speaker else UNATTRIBUTED


def _is_sound(quote: Quote, document: Document) -> bool:
    """Whether the quotation may be shown: its words stand where it says, within its sentence."""
    sound = quote.text != "" and quote.span.of(document.text) == quote.text and quote.sentence.covers(quote.span)
    if not sound:
        log.error("left out of an answer: no quotation of %s: %r", document.url, quote.text[:200])
    return sound


def _hit(hit: Hit, room: int, seen: int) -> str:
    """One quotation whole; where its sentence is too long for the room, where to read it."""
    quote, document = hit.stored.quote, hit.stored.document
    head, tail = [f"### {_speaker(quote)}", *_about(quote)], [_carried_by(hit), *_difference(hit.changes)]
    whole = "\n".join([*head, f"> {_sentence(quote, document)}", "", *_warnings(quote), *tail])
    if size(whole) <= room and shown(whole) <= seen:
        return whole
    return "\n".join([*head, "The sentence is too long to stand here whole: read it at its source.", *tail])


def _about(quote: Quote) -> list[str]:
    if quote.speaker is None:
        return ["-# The report does not say clearly whose words these are."]
    return [f"-# {name(quote.role, 160)}"] if quote.role else []


def _sentence(quote: Quote, document: Document) -> str:
    sentence = quote.sentence.of(document.text)
    return marked(sentence, quote.span.start - quote.sentence.start, quote.span.end - quote.sentence.start)


def _warnings(quote: Quote) -> list[str]:
    warnings = []
    if quote.negated:
        warnings.append("⚠️ The sentence around these words denies or conditions them: read it whole.")
    if quote.kind is QuoteKind.INDIRECT:
        warnings.append("-# Reported without quote marks: the wording is the reporter's.")
    if quote.kind is QuoteKind.SCARE:
        warnings.append("-# In quote marks, but not as something that somebody said.")
    return warnings


def _carried_by(hit: Hit) -> str:
    document = hit.stored.document
    facts = [link(publisher(document), document.url)]
    if document.authors:
        facts.append(authors(document))
    if document.published:
        facts.append(moment(document.published))
    others = _outlets(hit.also)
    if others:
        more = f" and {len(others) - MOST_OUTLETS} more" if len(others) > MOST_OUTLETS else ""
        facts.append(f"also in {listed(others[:MOST_OUTLETS])}{more}")
    return f"-# {' · '.join(facts)}"


def _outlets(quotes: Iterable[StoredQuote]) -> list[str]:
    """Each outlet once, with a link."""
    first = {publisher(each.document): each.document.url for each in reversed([*quotes])}
    return [link(label, url) for label, url in reversed(first.items())]


def _difference(changes: Sequence[Change]) -> list[str]:
    """How the remembered form differs from the printed one; nothing if it is simply a part of it."""
    inner = [*changes]
    while inner and inner[0].side is Side.PRINTED:
        inner.pop(0)
    while inner and inner[-1].side is Side.PRINTED:
        inner.pop()
    if all(change.side is Side.BOTH for change in inner):
        return []
    text = f"Your words ~~crossed out~~, the printed ones **bold**:\n{' '.join(map(_change, _yours_first(inner)))}"
    return [text] if size(text) <= LONGEST_DIFFERENCE else ["The printed words differ from yours in many places."]


def _yours_first(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes with the remembered words before the printed ones that stand in their place."""
    for _, run in groupby(changes, key=lambda change: change.side is Side.BOTH):
        yield from sorted(run, key=lambda change: change.side is Side.PRINTED)


def _change(change: Change) -> str:
    style = {Side.BOTH: "", Side.REMEMBERED: "~~", Side.PRINTED: "**"}[change.side]
    words = escape(change.text)
    return f"{style}{words}{style}" if words else ""


def _not_found(found: WhoSaid, counts: Counts) -> str:
    words = escape(cut(found.words, 300))
    by = f" by {name(found.speaker)}" if found.speaker else ""
    read = f", last read {moment(counts.read_at, 'R')}" if counts.read_at else ""
    known = f"{counted(counts.quotes, 'quotation')} in {counted(counts.articles, 'article')}{read}"
    text = f"Not found: nothing like “{words}”{by} in what this server reads ({known})."
    return text if size(text) <= CONTENT else f"Not found: nothing like it in what this server reads ({known})."
