"""One quotation for the same words, however many articles print them, and beside it how others print it otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.models import Quotation, StoredQuote
from summaries.matching import same_utterance, words_key


def gather(quotes: Sequence[StoredQuote]) -> list[Quotation]:
    """The quotations that the quotes are prints of, in the order of their first prints."""
    groups: list[list[StoredQuote]] = []
    for quote in quotes:
        group = next((group for group in groups if _belongs(quote, group[0])), None)
        if group is None:
            groups.append([quote])
        else:
            group.append(quote)
    return [_quotation(group) for group in groups]


def first_seen(quote: StoredQuote) -> datetime:
    """When the words were printed: as the article says, but never later than it was filed."""
    published = quote.document.published
    return quote.filed_at if published is None else min(published, quote.filed_at)


def _belongs(quote: StoredQuote, first: StoredQuote) -> bool:
    if words_key(quote.quote.text) == words_key(first.quote.text):
        return True
    return same_utterance(quote.quote.text, first.quote.text, same_speaker=_same_speaker(quote, first))


def _same_speaker(one: StoredQuote, other: StoredQuote) -> bool:
    """Whether both name one person, in full or by surname."""
    names = [(each.quote.speaker or "").casefold().split() for each in (one, other)]
    shorter, longer = sorted(names, key=len)
    return bool(shorter) and shorter[-1] == longer[-1] and set(shorter) <= set(longer)


def _quotation(group: Sequence[StoredQuote]) -> Quotation:
    best = min(group, key=_authority)
    others = _once(best, sorted(group, key=lambda quote: (first_seen(quote), quote.id)))
    key = words_key(best.quote.text)
    also = [quote for quote in others if words_key(quote.quote.text) == key]
    return Quotation(best, tuple(also), tuple(quote for quote in others if words_key(quote.quote.text) != key))


def _once(best: StoredQuote, others: Iterable[StoredQuote]) -> Iterable[StoredQuote]:
    """The prints of other articles than that of the best, one an article."""
    by_article: dict[int, StoredQuote] = {}
    for quote in others:
        if quote.article_id != best.article_id:
            by_article.setdefault(quote.article_id, quote)
    return list(by_article.values())


def _authority(quote: StoredQuote) -> tuple[bool, float, int]:
    """Sorts the print first that names the speaker, most surely."""
    return quote.quote.speaker is None, -quote.quote.confidence, quote.id
