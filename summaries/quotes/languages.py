"""Tell the language of a text, and the English word whose part a word of it plays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from summaries.quotes.cues import VERBS
from summaries.quotes.glossaries import GERMAN_ENDINGS, GLOSSARIES
from summaries.quotes.lexicon import STARTERS

_ENGLISH = STARTERS | VERBS.keys()
_LONGEST_ENDING = 12
_ELIDED = frozenset(["l", "d", "qu", "s", "n", "c", "j", "m", "t"])
_COMMON = {
    "en": frozenset(["the", "and", "of", "that", "said", "is", "was", "to"]),
    "de": frozenset(["der", "die", "und", "das", "ist", "nicht", "dem", "ein"]),
    "fr": frozenset(["le", "les", "et", "des", "est", "dans", "une", "pour"]),
    "es": frozenset(["el", "los", "que", "una", "con", "las", "por", "del"]),
    "ru": frozenset(["и", "что", "на", "не", "это", "он", "как", "был"]),
    "uk": frozenset(["і", "що", "на", "не", "це", "він", "та", "був"]),
}
SAMPLE = 6000  # characters from which the language is told


def language_of(text: str, stated: str | None) -> str:
    """The language whose rules are used: the stated one, else that of most small words; "" where none is."""
    if stated is not None and stated[:2] in GLOSSARIES:
        return stated[:2]
    counts = Counter(text[:SAMPLE].lower().split())
    return _most(counts, _COMMON) or _most(counts, {**GLOSSARIES, "en": _ENGLISH})


def _most(counts: Counter[str], known: Mapping[str, Collection[str]]) -> str:
    totals = {language: sum(counts[word] for word in words) for language, words in known.items()}
    best = max(totals, key=lambda language: totals[language])
    return best if totals[best] else ""


def english(word: str, language: str) -> str:
    """The English word whose part a word plays, or the word itself."""
    glossary = GLOSSARIES.get(language, {})
    if word in glossary:
        return glossary[word]
    if language == "de":
        return _by_ending(word)
    if language == "fr":
        head, mark, rest = word.replace("’", "'").partition("'")
        if mark and head in _ELIDED:
            return glossary.get(rest, rest)
        if word.endswith(("-t-il", "-il")):
            return "he"
        if word.endswith(("-t-elle", "-elle")):
            return "she"
    return word


def _by_ending(word: str) -> str:
    """An office inside a German compound: Verteidigungsminister, SPD-Politiker."""
    last = word.rpartition("-")[2]
    if last != word:
        return GLOSSARIES["de"].get(last) or _by_ending(last)
    for length in range(min(_LONGEST_ENDING, len(word)), 3, -1):
        if word[-length:] in GERMAN_ENDINGS:
            return GERMAN_ENDINGS[word[-length:]]
    return word
