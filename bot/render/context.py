"""What stands around a quotation in its article, and every outlet that printed it: what its buttons open."""

from __future__ import annotations

from collections.abc import Sequence

from bot.models import StoredQuote
from bot.quotations import first_seen
from bot.render.limits import LONG, size
from bot.render.message import Message, fitted
from bot.render.quotation import outlet, sentence, warnings
from bot.render.text import counted, escape, moment
from summaries.document import Sentence, Span

LARGEST_SHARE = 4  # of an article at most a quarter is shown ...
LONGEST = 1500  # ... and at most so many characters
NO_MORE = "-# No more of so short an article, or of so long a sentence, stands here: read it at its source."


def in_context(stored: StoredQuote, units: Sequence[Sentence]) -> Message:
    """The host sentence between the sentence before it and the one after, as far as they may be shown."""
    text, host = stored.document.text, stored.quote.sentence
    allowed = min(len(text) // LARGEST_SHARE, LONGEST)
    shown = _neighbours(host, units)
    while shown and sum(map(_length, [host, *shown])) > allowed:
        shown.remove(max(shown, key=_length))
    told = {span: f"> {escape(span.of(text))}" for span in shown} | {host: sentence(stored)}
    said = "\n> \n".join(told[span] for span in sorted(told))
    tail = [*warnings(stored.quote), *([] if shown else [NO_MORE]), f"-# {outlet(stored)}"]
    whole = "\n".join([said, "", *tail])
    return Message(parts=(whole if size(whole) <= LONG else "\n".join(tail),))


def all_outlets(prints: Sequence[StoredQuote]) -> Message:
    """Every article that printed the words, the first to do so first."""
    ordered = sorted(prints, key=first_seen)
    lines = [f"- {outlet(each)} · {moment(first_seen(each), 'f')}" for each in ordered]
    return Message(
        parts=(fitted([f"**Printed in {counted(len(lines), 'article')}**, the first one first", *lines], LONG),)
    )


def _neighbours(host: Span, units: Sequence[Sentence]) -> list[Span]:
    """The unit before the host sentence and the one after it, where there are such and nothing of them is lost."""
    before = [unit for unit in units if unit.span.end <= host.start][-1:]
    after = [unit for unit in units if unit.span.start >= host.end][:1]
    return [unit.span for unit in (*before, *after) if unit.whole]


def _length(span: Span) -> int:
    return span.end - span.start
