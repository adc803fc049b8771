"""One quotation for a reader: whose words they are, how sure that is, the sentence around them and who printed them."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from bot.models import Hit, Quotation, StoredQuote
from bot.quotations import first_seen
from bot.render.documents import authors, publisher
from bot.render.fragments import to_words
from bot.render.limits import size
from bot.render.text import clickable, escape, listed, marked, moment, name, web_address
from bot.render.voice import is_named, is_pronoun, speaker
from summaries.document import Document, Quote, QuoteKind
from summaries.matching import Change, Side

log = logging.getLogger(__name__)

MOST_OUTLETS = 3  # named as carrying the same words
MOST_VARIANTS = 2  # shown beside the words
LONGEST_DIFFERENCE = 600
DIFFERING = {Side.REMEMBERED: "~~only in your words~~", Side.PRINTED: "**only in print**"}


def quotation(said: Quotation | Hit, room: int) -> str:
    """One quotation in at most `room` characters; '' where not even its speaker and its source fit.

    Its sentence stands whole or not at all. What is left out first: other outlets' forms, then the difference from
    what was asked, then the sentence, for which it says where to read it.
    """
    return next((text for text in map("\n".join, _versions(said)) if size(text) <= room), "")


def nearest(hit: Hit, room: int) -> str:
    """One quotation that is merely near what was asked, without a heading that could be taken for an answer."""
    lines = [sentence(hit.stored), "", *warnings(hit.stored.quote), f"-# {outlet(hit.stored)}"]
    whole = "\n".join([*lines, *difference(hit.changes)])
    return whole if size(whole) <= room else ""


def is_sound(stored: StoredQuote) -> bool:
    """Whether a quotation may be shown: its words stand where it says, within its sentence."""
    quote, text = stored.quote, stored.document.text
    sound = quote.text != "" and quote.span.of(text) == quote.text and quote.sentence.covers(quote.span)
    if not sound:
        log.error("left out of an answer: no quotation of %s: %r", stored.document.url, quote.text[:200])
    return sound


def about(quote: Quote, document: Document) -> list[str]:
    """Below the speaker: the role as printed, and the words that attribute the quotation."""
    if quote.kind is QuoteKind.SCARE:
        return []
    if is_named(quote):
        cue = _cue(quote, document)
        facts = [*([name(quote.role, 160)] if quote.role else []), *([f"attributed by {cue}"] if cue else [])]
        return [f"-# {' · '.join(facts)}"] if facts else []
    return [f"-# The report does not say clearly whose words these are{told_by(quote)}."]


def told_by(quote: Quote) -> str:
    """The mere "he" by which a report tells who spoke, where that is all; '' otherwise."""
    return f": it says “{name(quote.speaker or '')}”" if is_pronoun(quote.speaker) else ""


def sentence(stored: StoredQuote) -> str:
    """The host sentence whole, its quoted words in bold."""
    quote, document = stored.quote, stored.document
    start = quote.sentence.start
    return f"> {marked(quote.sentence.of(document.text), quote.span.start - start, quote.span.end - start)}"


def warnings(quote: Quote) -> list[str]:
    """What a reader of the words alone would get wrong."""
    warned = []
    if quote.negated:
        warned.append("⚠️ The sentence around these words denies or conditions them: read it whole.")
    if quote.kind is QuoteKind.INDIRECT:
        warned.append("-# Reported without quote marks: the wording is the reporter's.")
    if quote.kind is QuoteKind.SCARE:
        warned.append("-# In quote marks, but not as something that somebody said.")
    return warned


def outlet(stored: StoredQuote) -> str:
    """The publisher's name, which leads to the very words."""
    address = web_address(stored.document.url)
    label = publisher(stored.document)
    return clickable(label, to_words(address, stored.document, stored.quote.span)) if address else label


def outlets(quotes: Iterable[StoredQuote]) -> list[str]:
    """Each outlet once, by the first of its quotations, with a link."""
    first: dict[str, StoredQuote] = {}
    for each in quotes:
        first.setdefault(publisher(each.document), each)
    return [*map(outlet, first.values())]


def has_more_outlets(said: Quotation | Hit) -> bool:
    """Whether more outlets printed it than are named below it."""
    return len({publisher(each.document) for each in said.also}) > MOST_OUTLETS


def difference(changes: Sequence[Change]) -> list[str]:
    """How the remembered form differs from the printed one; nothing if it is simply a part of it."""
    inner = [*changes]
    while inner and inner[0].side is Side.PRINTED:
        inner.pop(0)
    while inner and inner[-1].side is Side.PRINTED:
        inner.pop()
    if all(change.side is Side.BOTH for change in inner):
        return []
    label = ", ".join(words for side, words in DIFFERING.items() if any(change.side is side for change in inner))
    text = f"The difference ({label}):\n{' '.join(map(_change, _yours_first(inner)))}"
    return ["", text if size(text) <= LONGEST_DIFFERENCE else "The printed words differ from yours in many places."]


def _versions(said: Quotation | Hit) -> Iterator[list[str]]:
    """The lines of one quotation, from all that is known to what must stand."""
    quote, document = said.stored.quote, said.stored.document
    head = [f"### {speaker(quote)}", *about(quote, document)]
    whole = [sentence(said.stored), "", *warnings(quote)]
    source, carried = _source(said.stored), _carried_by(said)
    changes = difference(said.changes) if isinstance(said, Hit) else []
    yield [*head, *whole, source, *carried, *_variants(said.variants), *changes]
    yield [*head, *whole, source, *carried, *changes]
    yield [*head, *whole, source, *carried]
    yield [*head, *whole, source]
    yield [*head, "The sentence is too long to stand here whole: read it at its source.", *warnings(quote), source]
    yield [head[0], *warnings(quote), f"-# {outlet(said.stored)}"]


def _source(stored: StoredQuote) -> str:
    document = stored.document
    facts = [outlet(stored), *([authors(document)] if document.authors else [])]
    return f"-# {' · '.join([*facts, *([moment(document.published)] if document.published else [])])}"


def _carried_by(said: Quotation | Hit) -> list[str]:
    """The other outlets that printed the same words, and who was first."""
    if not said.also:
        return []
    own = publisher(said.stored.document)
    others = outlets(each for each in said.also if publisher(each.document) != own)
    first = min([said.stored, *said.also], key=first_seen)
    seen = f"first seen {moment(first_seen(first))} in {publisher(first.document)}"
    left = len(others) - MOST_OUTLETS
    named = [*others[:MOST_OUTLETS], *([f"{left} more"] if left > 0 else [])]
    return [f"-# Also in {listed(named)} · {seen}" if others else f"-# F{seen[1:]}"]


def _variants(variants: Sequence[StoredQuote]) -> list[str]:
    """The same utterance as other outlets print it, each with its sentence."""
    sound = [each for each in variants if is_sound(each)]
    lines = []
    for each in sound[:MOST_VARIANTS]:
        lines += [f"{outlet(each)} prints it:", sentence(each), "", *warnings(each.quote)]
    left = len(sound) - MOST_VARIANTS
    return [*lines, *([f"-# … and {left} more in other words"] if left > 0 else [])]


def _cue(quote: Quote, document: Document) -> str:
    """The words that attribute a quotation, as printed and in quote marks; '' where its article lacks them."""
    words = (quote.cue or "").split()
    if not words:
        return ""
    cue = re.compile(r"\s+".join(map(re.escape, words)), re.IGNORECASE)
    found = cue.search(quote.sentence.of(document.text)) or cue.search(document.text)
    return f"“{name(found.group(), 60)}”" if found else ""


def _yours_first(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes with the remembered words before the printed ones that stand in their place."""
    for _, run in groupby(changes, key=lambda change: change.side is Side.BOTH):
        yield from sorted(run, key=lambda change: change.side is Side.PRINTED)


def _change(change: Change) -> str:
    style = {Side.BOTH: "", Side.REMEMBERED: "~~", Side.PRINTED: "**"}[change.side]
    words = escape(change.text)
    return f"{style}{words}{style}" if words else ""
