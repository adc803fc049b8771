"""One quotation for the same words, however many articles print them, and beside it how others print it otherwise."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.models import Quotation, StoredQuote
from summaries.matching import content_pairs, same_utterance, words_key
from summaries.quotes.confidence import LIKELY
from summaries.spellings import is_person, same_person

MOST_PRINTS = 20  # quotations with the same two words side by side that are looked at again
MOST_COMPARED = 10  # quotations that one print is compared with
FEW = 4  # words of a print that is told with a longer one

Group = list[StoredQuote]


def gather(quotes: Sequence[StoredQuote]) -> list[Quotation]:
    """The quotations that the quotes are prints of, in the order of their first prints; n quotes take n steps.

    Every print is compared with the first of a quotation alone, so that no chain of likenesses joins what is unlike.
    """
    groups: list[Group] = []
    by_words: dict[str, list[Group]] = defaultdict(list)
    by_pair: dict[tuple[str, str], list[int]] = defaultdict(list)
    for quote in quotes:
        key, pairs = words_key(quote.quote.text), dict.fromkeys(content_pairs(quote.quote.text))
        group = next((each for each in by_words[key] if not _is_anothers(quote, each)), None)
        if group is None:
            numbers = Counter(number for pair in pairs for number in by_pair[pair])
            alike = (groups[number] for number, _ in numbers.most_common(MOST_COMPARED))
            group = next(
                (each for each in alike if _is_variant(quote, each[0]) and not _is_anothers(quote, each)), None
            )
            if group is None:
                for pair in pairs:
                    by_pair[pair] = [*by_pair[pair][-MOST_PRINTS:], len(groups)]
                group = []
                groups.append(group)
            by_words[key].append(group)
        group.append(quote)
    return _told_once([_quotation(group) for group in groups])


def _told_once(quotations: Sequence[Quotation]) -> list[Quotation]:
    """The quotations; one of nobody whose words are part of somebody's is told with that."""
    named = {number: said for number, said in enumerate(quotations) if _is_somebodys(said.stored)}
    parts: dict[int, list[StoredQuote]] = defaultdict(list)
    for number, said in enumerate(quotations):
        whole = None if number in named else next((each for each in named if _is_part(said, named[each])), None)
        parts[number if whole is None else whole] += [] if whole is None else [said.stored, *said.also]
    return [
        replace(quotations[number], also=(*quotations[number].also, *_once(quotations[number].stored, more)))
        for number, more in sorted(parts.items())
    ]


def _is_somebodys(quote: StoredQuote) -> bool:
    return quote.quote.speaker is not None and quote.quote.confidence >= LIKELY


def _is_part(one: Quotation, other: Quotation) -> bool:
    part, whole = words_key(one.stored.quote.text), words_key(other.stored.quote.text)
    return len(part.split()) >= FEW and f" {part} " in f" {whole} "


def first_seen(quote: StoredQuote) -> datetime:
    """When the words were printed: as the article says, but never later than it was filed."""
    published = quote.document.published
    return quote.filed_at if published is None else min(published, quote.filed_at)


def _is_anothers(one: StoredQuote, group: Group) -> bool:
    """Whether a print of the group names another person: outlets that differ on who spoke are told apart."""
    return any(_are_two(one, other) for other in group[:MOST_PRINTS])


def _is_variant(one: StoredQuote, other: StoredQuote) -> bool:
    return same_utterance(one.quote.text, other.quote.text, same_speaker=_is_same_speaker(one, other))


def _is_same_speaker(one: StoredQuote, other: StoredQuote) -> bool:
    """Whether both name one person, in full or by surname; "he" is nobody's name."""
    names = _people(one, other)
    return len(names) == 2 and same_person(*names) is not False


def _are_two(one: StoredQuote, other: StoredQuote) -> bool:
    names = _people(one, other)
    return len(names) == 2 and same_person(*names) is False


def _people(*quotes: StoredQuote) -> list[str]:
    """The persons whom the prints name, surely enough to be told."""
    return [each.quote.speaker or "" for each in quotes if _is_somebodys(each) and is_person(each.quote.speaker or "")]


def _quotation(group: Sequence[StoredQuote]) -> Quotation:
    """The words of the first print, as the article has them that names the speaker most surely.

    Where none that prints them so names anybody, the print that does.
    """
    key = words_key(group[0].quote.text)
    same = [quote for quote in group if words_key(quote.quote.text) == key]
    named = [quote for quote in group if _is_somebodys(quote)]
    best = min(named if named and not any(map(_is_somebodys, same)) else same, key=_authority)
    key = words_key(best.quote.text)
    others = _once(best, sorted(group, key=lambda quote: (words_key(quote.quote.text) != key, *_age(quote))))
    also = [quote for quote in others if words_key(quote.quote.text) == key]
    return Quotation(best, tuple(also), tuple(others[len(also) :]))


def _once(best: StoredQuote, others: Iterable[StoredQuote]) -> list[StoredQuote]:
    """The prints of other articles than that of the best, one an article."""
    by_article: dict[int, StoredQuote] = {}
    for quote in others:
        if quote.article_id != best.article_id:
            by_article.setdefault(quote.article_id, quote)
    return list(by_article.values())


def _age(quote: StoredQuote) -> tuple[datetime, int]:
    return first_seen(quote), quote.id


def _authority(quote: StoredQuote) -> tuple[bool, float, int]:
    """Sorts the print first that names the speaker, most surely."""
    return quote.quote.speaker is None, -quote.quote.confidence, quote.id
