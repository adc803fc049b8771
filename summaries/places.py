"""The countries a text names: by name, people, capital or seat of power, false friends told apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from summaries.document import Place
from summaries.foreign_names import LATIN_NAMES, cyrillic_name
from summaries.gazetteer import COUNTRIES, NAMES, Name, parts
from summaries.vectors import STOP_WORDS

_LONGEST = 100_000  # characters read
_RUN = re.compile(r"([^\W\d_]+)")
_JOINTS = frozenset({" ", "-", "'", "’", ".", ". ", "-\n", "\n", "\u00a0"})  # what may stand inside a name


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_STATES = _words("""
    Alabama Ala Alaska Arizona Ariz Arkansas Ark California Calif Colorado Colo Connecticut Conn Delaware Del
    Florida Fla Georgia Ga Idaho Illinois Ill Indiana Ind Iowa Kansas Kan Kentucky Ky Louisiana La Maine
    Maryland Md Massachusetts Mass Michigan Mich Minnesota Minn Mississippi Miss Missouri Mo Montana Mont
    Nebraska Neb Nevada Nev Ohio Oklahoma Okla Oregon Ore Pennsylvania Pa Tennessee Tenn Texas Tex Utah Vermont
    Vt Virginia Va Wis Wisconsin Wyoming Wyo
""")
_TOWNS_TOO = _words("Cuba Holland Jamaica Lebanon Mexico Norway Palestine Panama Peru Poland")
_GIVEN_NAMES = _words("Chad Georgia Jordan Milan Paris Sofia Sydney")
_SURNAMES = _words("Berlin Holland Jordan London Santiago Sydney Washington")
_COURTESIES = _words("Capt Col Dr Gen Gov Judge Justice Lt Miss Mr Mrs Ms Prof Rep Sen Sgt")
# Capitalised words beside a country that don't make it a person's name.
_BEFORE = _words("""
    central downtown east eastern greater historic inner neighboring neighbouring north northern official old
    outer south southern west western although despite meanwhile monday tuesday wednesday thursday friday
    saturday sunday january february march april june july august september october november december
""")
_AFTER = _words("""
    ambassador april armed army august authorities court crown december defence defense democratic democrats
    embassy february foreign friday gov government governor house interior january july june king march military
    minister monday national november october parliament police president prime prince queen rep republican
    republicans saturday secretary sen senate senator september state sunday supreme thursday treaty tuesday
    university wednesday
""")
_TO_A_PLACE = _words("across between from in inside into near of outside through to toward towards visit")
_STATE_OF_GEORGIA = _words("""
    Atlanta Savannah Macon Alabama Florida Carolina Tennessee Arizona Michigan Nevada Pennsylvania Wisconsin Ga
    GOP Republican Republicans Democrat Democrats runoff runoffs
""")
_REPUBLIC_OF_GEORGIA = _words("""
    Georgian Georgians Tbilisi Abkhazia Ossetia Caucasus Batumi Azerbaijan Armenia Russia Russian Russians
    Moscow Kremlin Soviet Ukraine Moldova
""")
_AT_TABLE = _words("Thanksgiving stuffing gravy roast roasted oven sandwich sandwiches cranberry")
_TURKISH = _words("Turkish Turk Turks Ankara Istanbul Erdogan Erdoğan Ottoman Ataturk Atatürk NATO")
_KINSHASA = _words("Kinshasa Goma Kivu Mobutu Lumumba Zaire Katanga Leopoldville")
_ANTIQUITY = _words("Alexander Philip ancient Hellenistic Ptolemy Aristotle Thessaloniki Thessalonica Salonica")
_REPUBLIC_OF_MACEDONIA = _words("Skopje North Zaev Gruevski Mickoski Tetovo Ohrid Macedonians NATO")
_ORDER = _words("friar friars nun nuns order Order sister sisters priory convent monk monks")
_NORTH_KOREA, _SOUTH_KOREA = _words("North Pyongyang DPRK Kim"), _words("South Seoul")
_NO_TYPO = _words("hungry georgina jordans turkeys polandball")  # words of their own, though one letter from a name
_SHORTEST_TYPO, _TWO_TYPOS = 6, 9  # letters of what is typed, from which one and two slips are forgiven


@dataclass(frozen=True, slots=True)
class _Hit:
    name: Name
    first: int  # index of its first and of its last run of letters
    last: int


@dataclass(frozen=True, slots=True)
class _Scene:
    """A text as runs of letters with what stands between them, and the names found in it."""

    runs: list[str]
    gaps: list[str]  # gaps[i] stands before runs[i]; one more at the end
    hits: list[_Hit]
    present: frozenset[str]

    def before(self, hit: _Hit) -> str:
        """The run right before, or nothing if more than a space divides them."""
        return self.runs[hit.first - 1] if hit.first and self.gaps[hit.first] == " " else ""

    def after(self, hit: _Hit) -> str:
        """The run right after, or nothing if more than a space divides them."""
        return self.runs[hit.last + 1] if hit.last + 1 < len(self.runs) and self.gaps[hit.last + 1] == " " else ""


def places(text: str) -> tuple[Place, ...]:
    """Countries named in the text, most mentioned first, then in the order of their first mention."""
    scene = _read(text[:_LONGEST])
    counts = Counter(code for code in _meant(scene) if code)
    found = [Place(code, COUNTRIES.get(code, ""), mentions) for code, mentions in counts.items()]
    return tuple(sorted((place for place in found if place.name), key=lambda place: -place.mentions))


def find_place(words: str) -> str | None:
    """The code of the country that a typed topic names: `russia`, `the Kremlin`, `ukrainian`, `Russland`, `ukrane`.

    Whatever its case, in the languages that are known here; a slip is forgiven in a long enough English name, where it
    can be of one country only.
    """
    typed = tuple(part.casefold() for part in parts(words[:100]))
    if typed[:1] == ("the",) and typed not in _TYPED:
        typed = typed[1:]
    if len(typed) > 1 and typed[-1] == "s" and typed not in _TYPED:
        typed = typed[:-1]  # Russia's
    return _TYPED.get(typed) or _typed_in_cyrillic(typed) or _misspelt(" ".join(typed))


def _typed_in_cyrillic(typed: tuple[str, ...]) -> str | None:
    if not typed or not "\u0400" <= typed[0][0] <= "\u04ff":
        return None
    for first in (typed[0], typed[0].capitalize(), typed[0].upper()):
        name = cyrillic_name([first, *typed[1:]])
        if name and len(name.words) == len(typed):
            return name.code
    return None


def _misspelt(typed: str) -> str | None:
    """The country whose name begins with the same letter and differs by a slip; None if there are two such."""
    if len(typed) < _SHORTEST_TYPO or typed in _NO_TYPO or tuple(typed.split()) in _KNOWN:
        return None
    slips = 2 if len(typed) >= _TWO_TYPOS else 1
    near: defaultdict[int, set[str]] = defaultdict(set)
    for name, code in _SPELT.items():
        if name[0] == typed[0] and (apart := OSA.distance(name, typed, score_cutoff=slips)) <= slips:
            near[apart].add(code)
    nearest = near[min(near)] if near else set()
    return nearest.pop() if len(nearest) == 1 else None


def _read(text: str) -> _Scene:
    alternating = _RUN.split(text)
    gaps, runs = alternating[0::2], alternating[1::2]
    return _Scene(runs, gaps, list(_hits(runs, gaps)), frozenset(runs))


def _hits(runs: list[str], gaps: list[str]) -> Iterator[_Hit]:
    """The longest name at each place; names don't overlap."""
    free = 0
    for at, run in enumerate(runs):
        for name in _BY_FIRST.get(run, ()) if at >= free else ():
            free = at + len(name.words)
            inner = gaps[at + 1 : free]
            if tuple(runs[at:free]) == name.words and _JOINTS.issuperset(inner):
                yield _Hit(name, at, free - 1)
                break
            free = at
        else:
            if at >= free and "\u0400" <= run[0] <= "\u04ff" and (found := cyrillic_name(runs[at : at + 4])):
                free = at + len(found.words)
                yield _Hit(found, at, free - 1)


def _meant(scene: _Scene) -> Iterator[str]:
    """The code that each hit stands for, "" for none."""
    people = {hit.name.words for hit in scene.hits if _is_person(hit, scene)}
    soviet = _is_soviet(scene)
    for hit in scene.hits:
        word = " ".join(hit.name.words)
        if word in _RULES:
            yield _RULES[word](hit, scene) if not _is_one_of(people, hit, scene) else ""
        elif _is_one_of(people, hit, scene) or _is_town(hit, scene):
            yield ""
        else:
            yield "SU" if soviet and hit.name.seat and hit.name.code == "RU" else hit.name.code


def _is_person(hit: _Hit, scene: _Scene) -> bool:
    """Michael Jordan, Jordan Peterson, Mr. Jordan; but not Neighboring Jordan or Jordan Foreign Minister."""
    word, before, after = hit.name.words[0], scene.before(hit), scene.after(hit)
    if word in _SURNAMES:
        if before[:1].isupper() and before.lower() not in _BEFORE and before.lower() not in STOP_WORDS:
            return True
        if hit.first and scene.runs[hit.first - 1] in _COURTESIES and scene.gaps[hit.first] in {" ", ". "}:
            return True
    return word in _GIVEN_NAMES and after[:1].isupper() and after.lower() not in _AFTER


def _is_one_of(people: set[tuple[str, ...]], hit: _Hit, scene: _Scene) -> bool:
    """Whether a name that a person of this text bears is that person here, too."""
    return hit.name.words in people and (_is_person(hit, scene) or scene.before(hit) not in _TO_A_PLACE)


def _is_town(hit: _Hit, scene: _Scene) -> bool:
    """Athens, Ga.; Moscow, Idaho; Lebanon, Pennsylvania."""
    following = scene.runs[hit.last + 1 : hit.last + 2]
    if not following or following[0] not in _STATES or scene.gaps[hit.last + 1] != ", ":
        return False
    if following[0] == "Georgia" and not _is_state_of_georgia(scene):
        return False
    return hit.name.seat or hit.name.words[0] in _TOWNS_TOO


def _is_soviet(scene: _Scene) -> bool:
    """Whether the text is of the time when Moscow was the Soviet Union's: it names that more than Russia."""
    named = Counter(hit.name.code for hit in scene.hits if not hit.name.seat)
    return named["SU"] > named["RU"]


def _is_state_of_georgia(scene: _Scene) -> bool:
    return len(_STATE_OF_GEORGIA & scene.present) > len(_REPUBLIC_OF_GEORGIA & scene.present)


def _georgia(_hit: _Hit, scene: _Scene) -> str:
    return "US" if _is_state_of_georgia(scene) else "GE"


def _turkey(_hit: _Hit, scene: _Scene) -> str:
    return "" if _AT_TABLE & scene.present and not _TURKISH & scene.present else "TR"


def _congo(_hit: _Hit, scene: _Scene) -> str:
    return "CG" if "Brazzaville" in scene.present and not _KINSHASA & scene.present else "CD"


def _us(hit: _Hit, scene: _Scene) -> str:
    """Not the pronoun in a headline that is all capitals."""
    around = scene.runs[max(0, hit.first - 2) : hit.first] + scene.runs[hit.last + 1 : hit.last + 3]
    return "" if any(map(str.isupper, around)) and all(map(str.isupper, around)) else "US"


def _macedonia(_hit: _Hit, scene: _Scene) -> str:
    return "" if _ANTIQUITY & scene.present and not _REPUBLIC_OF_MACEDONIA & scene.present else "MK"


def _dominican(hit: _Hit, scene: _Scene) -> str:
    """Of the Republic, unless the text is on Dominica; not of the order."""
    if scene.after(hit) in _ORDER:
        return ""
    return "DM" if "Dominica" in scene.present and "Republic" not in scene.present else "DO"


def _korea(_hit: _Hit, scene: _Scene) -> str:
    """The one that the text is on, where it is on one only."""
    north, south = _NORTH_KOREA & scene.present, _SOUTH_KOREA & scene.present
    return "" if bool(north) == bool(south) else "KP" if north else "KR"


def _guinea(hit: _Hit, scene: _Scene) -> str:
    return "" if scene.after(hit).lower() in {"pig", "pigs", "fowl", "worm"} else "GN"


def _guinean(_hit: _Hit, scene: _Scene) -> str:
    return "GW" if "Bissau" in scene.present and "Conakry" not in scene.present else "GN"


_RULES: Mapping[str, Callable[[_Hit, _Scene], str]] = {
    "Congo": _congo,
    "Congolese": _congo,
    "Dominican": _dominican,
    "Dominicans": _dominican,
    "Georgia": _georgia,
    "Guinea": _guinea,
    "Guinean": _guinean,
    "Guineans": _guinean,
    "Korea": _korea,
    "Korean": _korea,
    "Koreans": _korea,
    "Macedonia": _macedonia,
    "Macedonian": _macedonia,
    "Turkey": _turkey,
    "US": _us,
}


def _index() -> dict[str, list[Name]]:
    """Names by their first word, longest first; also in capitals, as headlines have them."""
    index: defaultdict[str, list[Name]] = defaultdict(list)
    known = {name.words for name in NAMES}
    for name in sorted([*NAMES, *(each for each in LATIN_NAMES if each.words not in known)], key=_longest_first):
        index[name.words[0]].append(name)
        shouted = tuple(word.upper() for word in name.words)
        if shouted != name.words and len("".join(shouted)) > 3:
            index[shouted[0]].append(Name(name.code, shouted, name.seat))
    return dict(index)


def _longest_first(name: Name) -> int:
    return -len(name.words)


def _casefolded(name: Name) -> tuple[str, ...]:
    return tuple(word.casefold() for word in name.words)


_BY_FIRST = _index()
_KNOWN = {_casefolded(name) for name in NAMES}
_TYPED = {_casefolded(name): name.code for name in reversed([*NAMES, *LATIN_NAMES]) if name.code}
_SPELT = {" ".join(_casefolded(Name(code, parts(name)))): code for code, name in COUNTRIES.items()}
