"""Authors as pages print them: names after `by`, beside a date, or alone on a line near the headline."""

# ruff: noqa: SIM905  # a list of words is read more easily than a list of literals

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

from summaries.calendar import MONTHS
from summaries.cleaning import vocabulary
from summaries.cleaning.dates import stated
from summaries.cleaning.lines import Line

_BY = (
    r"(?:words by|texte de|testo di|texto de|text von|by|von|par|por|di|door|av|af|autore?|autor(?:in|a|es)?"
    r"|authors?|autors?|text|texte|texto|words|written by"
    r"|posted by|reported by|story by|analysis by|opinion by|escrito por|geschrieben von|ein gastbeitrag von|oleh|yazan"
    r"|автор|текст|bron|tekst|testo|opracowanie|redaktor|hazırlayan|penulis)"
)
_LEADING = re.compile(rf"(?i:{_BY}\b(?: ?: ?| |$))|(?:[Bb]y|[Vv]on)(?=[A-ZÄÖÜ][a-zß-ÿ])")
_SAYING = re.compile(
    r"(?:written by|posted by|reported by|story by|reporting by|authors?|autor(?:in|a|es)?|escrito por|geschrieben von)"
    r"\b ?:? ?",
    re.IGNORECASE,
)
_INNER = re.compile(r"(?:^|[^\w'’])(?:by|von|par|por)\s(?=[^\W\d_])", re.IGNORECASE)
_LISTED = re.compile(r"\s*(?:[,;&|/•·]|\s(?:and|und|y|e|et|og|och|en|i|и|та)\s)\s*")
_BRACKETED = re.compile(r"\([^()]*\)")
_CUT = re.compile(r"\s[-–—|•·]\s|\s?\|\s?|\s-$")
_WITH = re.compile(r"\s(?:with|avec|mit|con|com|med|met)\s(?=[A-Z])")  # Par Claire Aubanel avec AFP
# Door onze redacteur Jan de Vries, von unserem Korrespondenten Karl Öz
_OURS = re.compile(
    r"(?:our|onze|unser(?:e[mnr]?)?|notre|nuestr[oa]|il nostro|la nostra|nosso|vår)\s(?:[\w-]+\s){1,2}?(?=[^\W\d_]+\s)",
    re.IGNORECASE,
)
# Scripts without capitals: a word that can only mean the author, before the names or after one.
_CASELESS = "\u0590-\u06ff\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af"
_CASELESS_BY = re.compile(
    rf"(?:(?:بقلم|كتبها|إعداد|מאת|作者|撰文|글(?=\s?[:：/])|كتب(?=\s?:)|文(?=\s?[/:：／]))\s?[:：/／]?\s?|(?:本[报報])?[记記]者\s?[:：]?\s?|기자\s)"
    rf"(?P<names>[{_CASELESS} ,،、/]{{2,60}})\Z"
    rf"|(?P<one>[{_CASELESS}]{{2,6}})(?: 기자| ?[记記]者)\Z"
)
_CASELESS_LISTED = re.compile(r"\s*[,،、/]\s*|\s(?:و\s?|ו(?=[\u0590-\u05ff]{3}))")
_MOST_CASELESS = 4  # words of such a name
_LONGEST_CASELESS = 40  # characters
_BESIDE = re.compile(r"\s*[|•·/,–—]\s*|\s-\s")
_NOISE = re.compile(
    r"\b\d+ ?(?:-| )?(?:min(?:ute[ns]?|uto?s?|s)?|hours?|days?|h|hrs?)\b(?: ago| read| lesezeit| de lectura)*"
    r"|\b(?:lesezeit|lesedauer|reading time|uhr|read|posted on|published(?: on| at)?|updated|veröffentlicht"
    r"|aktualisiert|publiziert|stand|publicado|actualizado|publié le|artikel"
    r"|mon|tue|wed|thu|fri|sat|sun)\b(?:day|sday|nesday|rsday|urday)?:?",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    """
    de del della der den des di da do dos das du van von vom zu zum la le el al bin ibn ben ter ten y af av st
    """.split(),
)
_GLUED = re.compile(r"\w*[a-zß-ÿ]{4}(?=[A-ZÄÖÜ])")  # SmithReporter: two lines that lost the break between them
_ELIDED = re.compile(r"[dlDL]['’]")  # d'Aubanel
_NAME_TOKEN = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’-](?=[^\W\d_]|$))*\.?")
# What follows a name but is no part of it, and what no person is called.
_ROLES = frozenset(
    """
    reporter reporters correspondent editor editors writer writers journalist columnist contributor contributors author
    staff senior chief deputy associate assistant managing executive political parliamentary national international
    diplomatic defence defense security economics business science health education environment legal sports sport royal
    crime white news follow associated press agency the in for at on bbc cnn ap afp reuters agence france-presse opinion
    guest special freelance content head director producer video photo photos photographer digital online web published
    updated posted redakteur redakteurin redaktor redaktorin reporterin korrespondent korrespondentin chefredakteur
    volontär volontärin autor autorin redaktion gastautor journalistin leiter leiterin freier freie politik wirtschaft
    корреспондент журналист редактор обозреватель кореспондент журналіст оглядач muhabir dziennikarz redaktorka
    kultur redactor redactora corresponsal periodista enviado enviada especial redacción journaliste correspondante
    envoyé envoyée spéciale rédaction giornalista redattore inviato tips meg mail email twitter facebook share print
    home latest times post herald tribune gazette shimbun magazine newspaper tv radio to how what main menu
    read more view all by from with and of your our this that today yesterday january february
    """.split(),
)
_AGENCIES = frozenset(
    """
    ap afp dpa apa sid sda reuters efe ansa epa tass xinhua interfax kyodo pti ani ians upi pa ntb ritzau tt stt anp
    belga lusa
    """.split(),
)
_AGENCY_NAMES = frozenset(
    ("associated press", "the associated press", "agence france-presse", "deutsche presse-agentur", "press association",
     "europa press", "ria novosti", "canadian press", "the canadian press", "press trust of india"),
)  # fmt: skip
_MOST_WORDS = 5
_MOST_BEFORE_BY = 2  # Ein Gastbeitrag von
_MOST_CAPITALS = 4
_FURNITURE = frozenset({
    "share", "credit", "related", "advert", "subscribe", "comment", "published", "tags", "legal", "account",
})  # fmt: skip
_APART = 2  # lines, at most, from one author's line to the next
_NEAR = 5  # lines between a name that stands alone and the date or headline that it belongs to
_LONGEST_BYLINE = 24  # words
_LONGEST_LIST = 12
_MOST_CHARACTERS = 400
_LONGEST_DEGREE = 5  # letters
_PLACE = 3  # words: By Jane Whitlock, Port Alder
_SOFT_HYPHEN = "\u00ad"


def names(part: str, *, others: int | None = None) -> tuple[str, ...]:
    """The people and agencies listed at the start of a part of a line.

    What is listed beside names and roles ends the list; with `others`, there are no names where it has more words.
    """
    found: list[str] = []
    for piece in _LISTED.split(_CUT.split(part.strip(), maxsplit=1)[0]):
        name = _name(piece) if piece else None
        if name is not None:
            found.append(name)
        elif piece and not _is_role(piece):
            if others is None:
                break
            if not found or len(piece.split()) > others:
                return ()
    return tuple(dict.fromkeys(found))


def _is_role(piece: str) -> bool:
    """Deputy Editor, Online-Redakteurin, MS, Ph.D."""
    word = piece.split(maxsplit=1)[0].strip("()[]:;,®")
    bare = word.replace(".", "")
    return bare.lower().rsplit("-", 1)[-1] in _ROLES or (len(bare) <= _LONGEST_DEGREE and bare[1:].isupper())


def _name(piece: str) -> str | None:
    """The name that a piece begins with; None where anything but a role follows it."""
    if ": " in piece:
        return None
    bare = normalize("NFC", piece).replace(_SOFT_HYPHEN, "").strip(" .")
    if bare.lower() in _AGENCY_NAMES or (bare.lower() in _AGENCIES and bare.isupper()):
        return bare
    taken: list[str] = []
    for token in bare.split():
        word = token.strip("()[]:;,")
        glued = _GLUED.match(word)
        word = glued.group() if glued else word
        if word.lower().strip(".").rsplit("-", 1)[-1] in _ROLES:
            break
        taken.append(word)
        if glued:
            break
    while taken and taken[-1].lower() in _PARTICLES:
        taken.pop()
    return " ".join(taken) if _is_name(taken) else None


def _is_name(words: Sequence[str]) -> bool:
    """Two to five words that begin with capitals or join names, none of them a word of furniture."""
    if not 2 <= len(words) <= _MOST_WORDS or not all(_NAME_TOKEN.fullmatch(word) for word in words):
        return False
    capitalised = [word for word in words if _is_capital(word)]
    joining = [word for word in words if word.lower() in _PARTICLES and word.islower()]
    small = [word.lower().strip(".") for word in words]
    if not _is_capital(words[0]) and words[0].lower() not in _PARTICLES:
        return False
    return (
        2 <= len(capitalised) <= _MOST_CAPITALS
        and len(capitalised) + len(joining) == len(words)
        and not all(word in MONTHS for word in small)
        and not any(len(word) == 1 for word in words)
        and not vocabulary.counts(small).keys() & _FURNITURE
    )


def _is_capital(word: str) -> bool:
    return _ELIDED.sub("", word, count=1)[:1].isupper()


def after_by(line: Line) -> tuple[str, ...]:
    """Names that a `by` announces in a short line."""
    if line.size > _LONGEST_BYLINE or len(line.text) > _MOST_CHARACTERS:
        return ()
    text = _BRACKETED.sub("", line.text).strip()
    lead = _LEADING.match(text)
    if lead:
        return names(_without_dates(_OURS.sub("", _WITH.split(text[lead.end() :])[0], count=1)), others=_PLACE)
    if not text.isascii() and (caseless := _caseless(text)):
        return caseless
    inner = _INNER.search(text)
    if inner and (len(text[: inner.start()].split()) <= _MOST_BEFORE_BY or stated(text)):
        return names(_without_dates(text[inner.end() :]), others=0)
    return ()


def _caseless(text: str) -> tuple[str, ...]:
    """Names in a script without capitals, in a line that says whose they are and nothing else."""
    found = _CASELESS_BY.match(text) if len(text) <= 2 * _LONGEST_CASELESS else None
    if found is None:
        return ()
    listed = [found["one"]] if found["one"] else _CASELESS_LISTED.split(found["names"].strip())
    if not all(name and len(name.split()) <= _MOST_CASELESS and len(name) <= _LONGEST_CASELESS for name in listed):
        return ()
    return tuple(dict.fromkeys(listed))


def says_author(line: Line) -> tuple[str, ...]:
    """Names after a word that can only mean the author: `Written by`, `Autorin:`."""
    return after_by(line) if _SAYING.match(line.text) else ()


def announces(line: Line) -> bool:
    """Whether the line is only `by`, and the name stands on the next one."""
    return bool(_LEADING.fullmatch(line.text.rstrip(":") + " ")) and line.size <= 2


def beside_date(line: Line) -> tuple[str, ...]:
    """Names in a short line that also states a date or a reading time."""
    if line.size > _LONGEST_BYLINE or len(line.text) > _MOST_CHARACTERS or line.is_prose or "credit" in line.counts:
        return ()
    bare = _without_dates(line.text)
    if bare == line.text or len(bare.split()) > _LONGEST_LIST:
        return ()
    for piece in _BESIDE.split(bare):
        found = names(piece)
        if found and len(piece.split()) <= _MOST_WORDS + 3:
            return found
    return ()


def alone(line: Line) -> tuple[str, ...]:
    """Names where the line is nothing but names, with their roles."""
    if (
        line.size > _LONGEST_LIST
        or len(line.text) > _MOST_CHARACTERS
        or line.text[-1] in ".:?!…"
        or line.text.startswith(("#", "@"))
    ):
        return ()
    return names(_BRACKETED.sub("", line.text), others=0)


def _without_dates(text: str) -> str:
    for found in reversed(stated(text)):
        text = f"{text[: found.span.start]} | {text[found.span.end :]}"
    return _NOISE.sub(" | ", text).strip(" |,–—-")


def announced(lines: Sequence[Line], numbers: Sequence[int]) -> tuple[tuple[str, ...], set[int]]:
    """The authors that a `by` announces in these lines, and the lines that do."""
    found: dict[str, None] = {}
    where: set[int] = set()
    for number in numbers:
        got = after_by(lines[number])
        if not got and announces(lines[number]) and number + 1 < len(lines):
            got = alone(lines[number + 1])
            where.update({number + 1} if got else set())
        if got:
            found.update(dict.fromkeys(got))
            where.add(number)
            break
    return tuple(found), where


def beside(
    lines: Sequence[Line], numbers: Sequence[int], near: Sequence[int], spoken: frozenset[str]
) -> tuple[tuple[str, ...], set[int]]:
    """Authors in these lines that no `by` announces, and the lines that name them.

    `near` are the lines of headline and dates, beside which a name that stands alone is an author's. `spoken` are the
    words of the article itself: who is named there is not its author.
    """
    for read in (beside_date, alone):
        found: dict[str, None] = {}
        where: set[int] = set()
        for number in numbers:
            started = bool(where)
            if started and number - max(where) > _APART:
                break
            got = [name for name in read(lines[number]) if name.split()[-1].lower() not in spoken]
            if got and (started or read is beside_date or min((abs(number - at) for at in near), default=99) <= _NEAR):
                found.update(dict.fromkeys(got))
                where.add(number)
        if found:
            return tuple(found), where
    return (), set()
