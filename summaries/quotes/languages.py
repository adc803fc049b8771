"""Tell the language of a text, and the English word whose part a word of it plays."""

from __future__ import annotations

import re
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
_UNREAD = {  # languages whose quotations are found, but given to nobody
    "it": frozenset(["il", "che", "di", "della", "è", "gli", "nel"]),
    "pt": frozenset(["não", "uma", "os", "são", "ao", "em", "dos"]),
    "pl": frozenset(["nie", "się", "jest", "że", "w", "z", "przez"]),
    "nl": frozenset(["het", "een", "niet", "zijn", "dat", "voor", "naar"]),
    "tr": frozenset(["ve", "bir", "bu", "için", "ile", "olarak", "çok"]),
    "sv": frozenset(["och", "att", "det", "som", "inte", "är", "för"]),
    "ro": frozenset(["și", "să", "în", "din", "pentru", "este"]),
}
_SCRIPTS = (("ja", "\u3040-\u30ff"), ("zh", "\u4e00-\u9fff"), ("ar", "\u0600-\u06ff"), ("ko", "\uac00-\ud7af"),
            ("el", "\u0370-\u03ff"), ("he", "\u0590-\u05ff"), ("hi", "\u0900-\u097f"))  # fmt: skip
_SCRIPT = {language: re.compile(f"[{letters}]") for language, letters in _SCRIPTS}
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SLAVIC = {"ru": "ыэъё", "uk": "іїєґ", "be": "ў", "sr": "јљњћђ"}  # letters that tell them apart
_WORDS = re.compile(r"[^\W\d_]+")
_LETTER = re.compile(r"[^\W\d_]")
_SHARE = 0.2  # of the letters, from which a script tells the language; Japanese mixes two
ACCORDING: Mapping[str, Collection[str]] = {
    "de": ("laut", "so", "nach angaben von", "nach angaben des", "nach angaben der", "nach worten von",
           "nach den worten von", "nach einschätzung von", "nach ansicht von", "zufolge",
           "nach ansicht des", "nach ansicht der", "nach einschätzung des", "nach einschätzung der", "nach worten des",
           "nach worten der", "aus sicht von", "aus sicht des", "aus sicht der", "nach auffassung von",
           "nach auffassung des", "nach auffassung der", "nach darstellung von", "nach darstellung des",
           "nach darstellung der", "in den worten von"),
    "fr": ("selon", "d’après", "d'après", "pour", "de l’avis de", "de l'avis de"),
    "es": ("según", "de acuerdo con", "para", "en opinión de", "a juicio de"),
    "ru": ("по словам", "по мнению", "по данным", "по версии", "по информации", "по оценке", "со слов"),
    "uk": ("за словами", "на думку", "за даними", "за версією", "за інформацією", "за оцінкою", "зі слів"),
}  # fmt: skip
DISTANCE = ("sogenannte", "sogenannten", "sogenannter", "sogenanntes", "sogenanntem", "angebliche", "angeblichen",
            "titel", "soi-disant", "dite", "dit", "dits", "dites", "prétendu", "prétendue", "prétendus", "intitulé",
            "intitulée", "llamado", "llamada", "llamados", "llamadas", "titulado", "titulada", "supuesto", "supuesta",
            "называемая", "называемый", "называемое", "называемые", "называемой", "называемого", "называемых",
            "называемую", "звана", "званий", "зване", "звані", "званої", "званого", "званих", "звану")  # fmt: skip
SAMPLE = 6000  # characters from which the language is told


def language_of(text: str, stated: str | None) -> str:
    """The language whose rules are used: the stated one, else that of most small words; "" where none is."""
    if stated is not None and stated[:2] in GLOSSARIES.keys() | _UNREAD.keys() | _SCRIPT.keys() | _SLAVIC.keys():
        return stated[:2]
    script = _by_script(text[:SAMPLE])
    if script:
        return script
    counts = Counter(_WORDS.findall(text[:SAMPLE].lower()))
    return _most(counts, {**_COMMON, **_UNREAD}) or _most(
        counts, {"en": _ENGLISH, **{name: words for name, words in GLOSSARIES.items() if words}}
    )


def _by_script(text: str) -> str:
    """The language whose own letters are many, or ""."""
    least = _SHARE * sum(1 for _ in _LETTER.finditer(text))
    letters = Counter(text.lower()) if _CYRILLIC.search(text) else Counter()
    if letters and len(_CYRILLIC.findall(text)) >= _SHARE * sum(1 for _ in _LETTER.finditer(text)):
        own = {name: sum(letters[letter] for letter in marks) for name, marks in _SLAVIC.items()}
        return max(own, key=lambda name: own[name])
    return next((name for name, own in _SCRIPT.items() if least and len(own.findall(text)) >= least), "")


def _most(counts: Counter[str], known: Mapping[str, Collection[str]]) -> str:
    totals = {language: sum(counts[word] for word in counts.keys() & words) for language, words in known.items()}
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
