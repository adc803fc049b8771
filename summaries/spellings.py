"""Spellings of one name meet; two people of one surname stay apart."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

from summaries.gazetteer import NAMES
from summaries.name_lists import (
    CROWDS,
    DEGREES,
    EXONYMS,
    FEMALE_TITLES,
    FIRST_NAMES_TOO,
    MALE_TITLES,
    MODIFIERS,
    NUMBERS,
    OFFICES,
    PARTICLES,
    PRONOUNS,
    REIGNS,
    SPANISH,
    SURNAMES_FIRST,
    TITLES,
    VARIANTS,
)
from summaries.quotes.first_names import FEMALE, FIRST_NAMES, MALE

LONGEST = 120  # characters of a name that are read
LONGEST_KEY = 20
MOST_WORDS = 8
SHORTEST_OF_TWO = 4  # letters of the first of two surnames, up to which it is a part of one

_CYRILLIC = str.maketrans({
    **dict(zip("абвгґдезийіклмнопрстуфыэў", "abvggdeziiiklmnoprstufyeu", strict=True)),
    "є": "ie", "ж": "zh", "ї": "i", "ё": "e", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ю": "iu", "я": "ia", "ь": "", "ъ": "", "ђ": "dj", "ј": "j", "љ": "lj", "њ": "nj", "ћ": "ch", "џ": "dz",
})  # fmt: skip
_LETTERS = str.maketrans(
    {"č": "ch", "ć": "ch", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe", "ə": "e"}
    | dict.fromkeys("'’‘ʼ`ʻʹ´ʿʾ\u02be", "")
)
_ACCENTS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_ASIDE = re.compile(r"\([^()]*\)|[“\"„][^“”\"„]*[”\"“]")
_CYRILLIC_LETTER = re.compile("[\u0400-\u04ff]")
_VOWELS = re.compile("[aeiouhc]|(?<=[^aeiou])s$")  # and the sounds that transcriptions lose or add
_SYLLABLES = re.compile(
    r"(?:(?:ch|sh|zh|hs|ts|th|ph|kh|ng|nh|gh|qu|[bcdfghjklmnpqrstwxyz])?[aeiouy]{1,4}(?:ng|nh|ch|[nmklpth](?![aeiouy]))?){1,2}"
)
_ORDINAL = re.compile("[ivx]{1,5}")
# Sounds, first to last; each rule is linear. The letter at the left stands for all that sound like it.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ck[iy]$", "tski"),
        (r"(?<=[^aeiou]i)c$|(?<=[aeou][^aeiou])c(?=ic$)|(?<=u)c(?=ic$)", "ch"),
        (r"(?<=[^aeiou])iu", "u"),
        (r"s[kc]+[iyj]+$", "ski"),
        (r"sk(?:aya|aia|aja|aa)$", "ska"),
        (r"enk[oa]$", "enk"),
        (r"(?<=[^aeiouy])[yij]?[oe](?:ff?|w|v)$", "ev"),
        (r"(?<=[aeiouy])[yij]?[oe](?:ff?|w|v)$", "ev"),
        (r"schtsch|shtsh|shch|szcz|chtch|stsch", "s"),
        (r"tsch|tch|cz", "ch"),
        (r"dsch|dzh|dj", "j"),
        (r"^j(?=ou|[^aeiouy])", "zh"),
        (r"(?<![mM])^ch(?=[rlvmn])|kh", "h"),
        (r"sch|sh|zh|sz", "s"),
        (r"ch", "\u0107"),
        (r"ts|tz|c(?=[eiy])|[zç]", "s"),
        (r"q|ck|c", "k"),
        (r"\u0107", "c"),
        (r"(?<=.)x", "ks"),
        (r"ph", "f"),
        (r"th|dh", "t"),
        (r"w", "v"),
        (r"ou|ue", "u"),
        (r"oe", "o"),
        (r"ae", "a"),
        (r"[yj]", "i"),
        (r"(?:(?<=^)|(?<=[^aeiou]))ie", "e"),
        (r"(?<=.)h(?=[^aeiou]|$)", ""),
        (r"(.)\1+", r"\1"),
    )
)


@dataclass(frozen=True, slots=True)
class Person:
    """One person under every spelling of the name that was met."""

    name: str  # the fullest spelling, of these the most frequent
    spellings: tuple[str, ...]  # most frequent first
    count: int


@dataclass(frozen=True, slots=True)
class _Name:
    """The parts of a name that tell people apart, each as it sounds."""

    key: str
    first: str = ""  # '' for a bare surname; one letter for an initial
    middle: str = ""  # initials
    number: str = ""  # jr, ii
    sex: str = ""  # f or m, where a title or the first name says so
    bones: str = ""  # the first name's consonants, by which it is known in another script
    script: str = ""
    reign: str = ""  # king, pope: with one name a full name, of which the last word is no surname
    is_place: bool = False  # Jordan, Washington: more often what a country or city says than a person's surname

    def is_full(self) -> bool:
        return bool(self.first or self.reign)

    def rank(self) -> tuple[bool, bool, bool]:
        return self.is_full(), len(self.first) > 1, bool(self.middle)


def key(name: str) -> str:
    """The bucket in which spellings of one surname meet, at most `LONGEST_KEY` letters; '' if there is no letter."""
    return _parsed(name).key


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """A word of a name as it sounds, so that its spellings are equal; a beginning mostly stays a beginning."""
    plain = _folded(word)
    plain = EXONYMS.get(plain, plain)
    for pattern, replacement in _SOUNDS:
        plain = pattern.sub(replacement, plain)
    return plain


def mark(name: str) -> str:
    """Eight letters that stand for this spelling of a name, where there is no room for it."""
    return blake2b(name.encode("utf-8", "replace"), digest_size=4).hexdigest()


def sounds(name: str) -> list[str]:
    """The words of a name as they sound, each once, without titles and particles where others are left."""
    words = [part for word in _words(name) for part in word.split("-")]
    telling = [word for word in words if word not in PARTICLES and word not in TITLES] or words
    return list(dict.fromkeys(filter(None, map(sound, telling))))


@lru_cache(maxsize=4096)
def is_person(name: str) -> bool:
    """Whether it is a name: no "he", no "a senior official", no "Officials in Berlin"."""
    words = _WORD.findall(name[:LONGEST])
    if words[1:] and words[0] in ("the", "The"):
        words = words[1:]  # the White House, the Kremlin
    plain = [_folded(word) for word in words]
    if not words or len(words) > MOST_WORDS or len(name) > LONGEST or all(word in OFFICES for word in plain):
        return False
    if (len(words) == 1 and plain[0] in PRONOUNS) or plain[-1] in CROWDS:
        return False
    return all(_is_capital(_bare(word)) or _folded(word) in PARTICLES for word in words) and any(
        _is_capital(_bare(word)) for word in words
    )


def same_person(one: str, other: str) -> bool | None:
    """Whether two names are one person's; None where a bare surname could be either's."""
    first, second = _parsed(one), _parsed(other)
    if first.key != second.key or not first.key:
        return first == second
    if not (first.is_full() and second.is_full()):
        return None if _may_be(first, second) else False
    return _may_be(first, second)


def people(names: Mapping[str, int]) -> list[Person]:
    """The people behind names with their counts, most frequent first.

    A form that leaves open whom it means (a bare surname, an initial, a missing middle name) joins the one person
    that it can mean; where there are two, it stays apart, and so does
    a bare name that is a country's or a city's. Names that are none are left out.
    """
    buckets: dict[str, dict[_Name, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(filter(is_person, names)):
        parsed = _parsed(name)
        buckets[parsed.key][parsed].append(name)
    found = [_person(group, names) for bucket in buckets.values() for group in _merged(bucket)]
    return sorted(found, key=lambda person: (-person.count, person.name))


def _merged(bucket: Mapping[_Name, list[str]]) -> Iterator[list[str]]:
    """The spellings of each person of a surname: from the fullest form to the barest, each into the one that fits."""
    groups: list[tuple[_Name, list[str]]] = []
    by_first: dict[str, list[int]] = defaultdict(list)  # and by bones, in which a space stands
    for parsed in sorted(bucket, key=lambda each: (*(not part for part in each.rank()), repr(each))):
        known = dict.fromkeys(by_first[parsed.first] + by_first[f" {parsed.bones}"])
        among: Iterable[int] = known if len(parsed.first) > 1 else range(min(len(groups), 100))
        fits = [number for number in among if _may_join(parsed, groups[number][0])]
        if len(fits) == 1:
            groups[fits[0]][1].extend(bucket[parsed])
        else:
            by_first[parsed.first].append(len(groups))
            by_first[f" {parsed.bones}"].append(len(groups))
            groups.append((parsed, list(bucket[parsed])))
    for _, spellings in groups:
        yield spellings


def _person(spellings: Sequence[str], names: Mapping[str, int]) -> Person:
    often = sorted(spellings, key=lambda name: (-names[name], name))
    fullest = max(often, key=lambda name: (_parsed(name).rank()[:2], not _without_titles(_words(name))[0], names[name]))
    return Person(fullest, tuple(often), sum(names[name] for name in spellings))


def _may_join(bare: _Name, full: _Name) -> bool:
    return not bare.is_place and not full.is_place and _may_be(bare, full)


def _may_be(bare: _Name, full: _Name) -> bool:
    """Whether the less telling name may be short for the other."""
    if bare.reign != full.reign and bare.is_full() and full.is_full():
        return False  # King Salman is the father of Mohammed bin Salman
    if not bare.first or not full.first:
        short, long = sorted((bare, full), key=lambda each: (bool(each.first), bool(each.number)))
        return short.number in ("", long.number) and {bare.sex, full.sex} != {"f", "m"}
    return _agree(bare, full)


def _agree(one: _Name, other: _Name) -> bool:
    if one.number != other.number:
        return False
    short, long = sorted((one.first, other.first), key=len)
    if short != long and not (len(short) == 1 and long.startswith(short)) and not _are_transcribed(one, other):
        return False
    return one.middle == other.middle or not (one.middle and other.middle)


def _are_transcribed(one: _Name, other: _Name) -> bool:
    """Whether first names in two scripts may be one: a transcription keeps the consonants better than the vowels."""
    return one.script != other.script and len(one.bones) > 1 and one.bones == other.bones


@lru_cache(maxsize=4096)  # the same few names come again and again
def _parsed(name: str) -> _Name:
    words = _words(name)
    if reign := _reign(words):
        return reign
    number = next((NUMBERS[word] for word in words[1:] if word in NUMBERS), "")
    words = [word for at, word in enumerate(words) if not at or (word not in NUMBERS and word not in DEGREES)]
    titles, words = _without_titles(words)
    given, family = _divided(words)
    firsts = [part for word in given for part in word.split("-")]
    sex = _sex(titles, firsts[:1])
    surname = sound(family.replace("-", ""))[:LONGEST_KEY]
    if not firsts:
        is_place = not titles and family in _PLACES
        return _Name(surname, number=number, sex=sex, is_place=is_place)
    first = VARIANTS.get(firsts[0], firsts[0])
    middle = "".join(sound(part)[:1] for part in firsts[1:] if part not in PARTICLES)
    script = "cyrillic" if _CYRILLIC_LETTER.search(name[:LONGEST]) else "latin"
    return _Name(surname, sound(first) or first, middle, number, sex, _VOWELS.sub("", sound(firsts[0])), script)


def _reign(words: Sequence[str]) -> _Name | None:
    """King Salman, Crown Prince Mohammed, Pope Leo XIV: a title and one name; None for all others."""
    ruler, number = (words[:-1], words[-1]) if len(words) > 2 and _ORDINAL.fullmatch(words[-1]) else (words, "")
    if len(ruler) < 2 or ruler[-2] not in REIGNS or not TITLES.issuperset(ruler[:-1]):
        return None
    surname = sound(ruler[-1].replace("-", ""))[:LONGEST_KEY]
    return _Name(surname, number=number, sex=_sex({ruler[-2]}, ()), reign=ruler[-2])


def _sex(titles: set[str], first: Sequence[str]) -> str:
    if titles & FEMALE_TITLES or FEMALE.intersection(first):
        return "f"
    return "m" if titles & MALE_TITLES or MALE.intersection(first) else ""


def _words(name: str) -> list[str]:
    """The words in small letters without accents; initials each for itself."""
    words = _WORD.findall(_unmarked(_ASIDE.sub(" ", name[:LONGEST]).replace("\u2019", "'")))
    shouted = all(word.isupper() for word in words)
    return [
        part
        for word in words
        for part in ([*_folded(word)] if _is_initials(word) and not shouted else [_without_article(_folded(word))])
        if part
    ][:MOST_WORDS]


def _without_article(word: str) -> str:
    """al-Assad, el-Sisi, as-Sadr: what the article stands before."""
    article, _, rest = word.partition("-")
    return rest if rest and article in PARTICLES else word


def _unmarked(name: str) -> str:
    """The name without the marks that stand inside words."""
    return "".join(c for c in name if c not in "'ʼ`ʻʹ´ʿʾ‘")


def _is_initials(word: str) -> bool:
    return 2 <= len(word) <= 3 and word.isupper() and not set(word.lower()) & {*"aeiou"} and word.lower() not in NUMBERS


def _without_titles(words: list[str]) -> tuple[set[str], list[str]]:
    """The leading titles, and what is left; the last word is never a title."""
    at = 0
    while at < len(words) - 1 and (words[at] in TITLES or (at and words[at] == "of")):
        at += 1
    left = len(words) - at
    if words[at : at + 1] == ["m"] and (left == 2 or (left > 2 and words[at + 1] in FIRST_NAMES)):
        return {"monsieur", *words[:at]}, words[at + 1 :]
    titles = {*words[:at]}
    return (titles, words[at:]) if titles - MODIFIERS else (set(), words)


def _divided(words: Sequence[str]) -> tuple[list[str], str]:
    """Given names and surname, in whichever order they stand; particles belong to neither."""
    if len(words) < 2:
        return [], "".join(words).replace("-", "")
    if words[0] in PARTICLES and not (words[0] in VARIANTS and len(words) > 1):
        return [], "".join(word for word in words if word not in PARTICLES) or words[-1]
    if _is_surname_first(words):
        return ["".join(words[1:]).replace("-", "")], words[0]
    if _is_surname_last(words):
        return ["".join(words[:-1]).replace("-", "")], words[-1]
    if len(words) == 2 and words[1] in FIRST_NAMES | VARIANTS.keys() and words[0] not in FIRST_NAMES | VARIANTS.keys():
        return [words[1]], _first_part(words[0])
    return _western(words)


def _western(words: Sequence[str]) -> tuple[list[str], str]:
    at = next((at for at in range(1, len(words)) if words[at] in PARTICLES), len(words) - 1)
    if at == len(words) - 1:
        spanish = next((n for n in range(1, at) if _is_spanish(words[n])), None)
        if words[0] in SPANISH and words[0] not in VARIANTS:
            return [], words[0]
        return [*words[: spanish or at]], _first_part(words[spanish or at])
    family = [word for word in words[at:] if word not in PARTICLES] or [words[-1]]
    return [*words[:at]], _first_part(family[0])


def _first_part(family: str) -> str:
    """The first of two surnames, but both parts of one: Amir-Abdollahian."""
    first = family.split("-", maxsplit=1)[0]
    return first if len(first) > SHORTEST_OF_TWO else family.replace("-", "")


def _is_spanish(word: str) -> bool:
    return word in SPANISH or (len(word) > 4 and word.endswith("ez") and "-" not in word)


def _is_surname_first(words: Sequence[str]) -> bool:
    """Xi Jinping, Kim Jong-un, Lee Hsien Loong; but Kim Wilson, Lee Carter."""
    first, *rest = words
    if first not in SURNAMES_FIRST or len(rest) > 2 or not all(map(_is_syllables, rest)):
        return False
    return first not in FIRST_NAMES_TOO or len(rest) == 2 or "-" in rest[0]


def _is_surname_last(words: Sequence[str]) -> bool:
    """Jong Un Kim, Jinping Xi, Ki-moon Ban; but Andy Kim."""
    *rest, last = words
    if last not in SURNAMES_FIRST or len(rest) > 2 or not all(map(_is_syllables, rest)):
        return False
    return len(rest) == 2 or "-" in rest[0]


def _is_syllables(word: str) -> bool:
    return all(_SYLLABLES.fullmatch(part) for part in word.split("-")) and word not in VARIANTS


def _bare(word: str) -> str:
    """al-Sadr, d-Arcy: what a small article stands before."""
    article, _, rest = word.partition("-")
    return rest if rest and article in PARTICLES else word


def _is_capital(word: str) -> bool:
    return not word[0].islower() and not word[0].isdigit()


def _folded(word: str) -> str:
    plain = word.casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFKD", plain.translate(_CYRILLIC))))
    return "".join(c for c in plain if c.isalnum() or c == "-")


_PLACES = frozenset(_folded(each.words[0]) for each in NAMES if each.code and len(each.words) == 1)
