"""Who acts in an article: the persons, bodies and countries that it names most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from summaries.document import Digest, Document
from summaries.gazetteer import COUNTRIES, NAMES
from summaries.quotes.first_names import FIRST_NAMES
from summaries.spellings import is_person, people

MOST = 8
_LONGEST = 100_000  # characters read
_OFTEN = 2  # mentions that somebody needs who is not quoted
# Body | other names of it, as they are printed.
_TABLE = """
United Nations|UN; U.N.; Vereinte Nationen; Vereinten Nationen; Nations unies; Naciones Unidas; ООН
U.N. Security Council|UN Security Council; United Nations Security Council; Security Council
International Atomic Energy Agency|IAEA; I.A.E.A.; МАГАТЭ; МАГАТЕ
World Health Organization|World Health Organisation; WHO
International Criminal Court|ICC; I.C.C.
International Court of Justice|ICJ
International Monetary Fund|IMF; I.M.F.; МВФ
World Bank|Weltbank; Banque mondiale; Banco Mundial
World Trade Organization|WTO; World Trade Organisation
World Food Programme|WFP; World Food Program
UNHCR|UN refugee agency; U.N. refugee agency
UNRWA|
Unicef|UNICEF
Red Cross|International Committee of the Red Cross; ICRC; Red Crescent
NATO|Nato; North Atlantic Treaty Organization; OTAN; НАТО
European Union|EU; E.U.; Europäische Union; Europäischen Union; Union européenne; Unión Europea; ЕС; ЄС
European Commission|EU Commission; EU-Kommission; Commission européenne; Еврокомиссия
European Parliament|EU Parliament; Europaparlament
European Central Bank|ECB; EZB
African Union|AU
Arab League|League of Arab States
ASEAN|Asean; Association of Southeast Asian Nations
ECOWAS|Ecowas; Economic Community of West African States
OPEC|Opec; OPEC+
OSCE|Organization for Security and Co-operation in Europe; OSZE; ОБСЕ
G7|Group of Seven
G20|Group of 20
BRICS|Brics; БРИКС
Hamas|Hamás; ХАМАС
Hezbollah|Hizbollah; Hizbullah; Hezbolá; Hisbollah; Хезболла
Houthis|Houthi; Huthi; Ansar Allah; Хуситы
Taliban|Talibans; Talibanes; Талибан
Islamic State|ISIS; ISIL; Daesh
al-Qaeda|Al-Qaeda; al-Qaida; Al-Qaida; al Qaeda; Al Qaeda
Boko Haram|
al-Shabab|Al-Shabaab; al-Shabaab; Al-Shabab; al Shabaab
Wagner Group|Wagner group; Wagner mercenaries
PKK|Kurdistan Workers' Party; Kurdistan Workers’ Party
Islamic Jihad|Palestinian Islamic Jihad
Fatah|
PLO|Palestine Liberation Organization
IRA|Irish Republican Army
Muslim Brotherhood|
Rapid Support Forces|RSF
CIA|C.I.A.; Central Intelligence Agency
FBI|F.B.I.; Federal Bureau of Investigation
NSA|N.S.A.; National Security Agency
Pentagon|Defense Department; Department of Defense
State Department|Foggy Bottom
White House|Oval Office; Maison Blanche; Casa Blanca; Weiße Haus; Weißen Haus; Белый дом
Kremlin|Kreml; Кремль; Кремля
Downing Street|Number 10; No 10
Élysée|Elysée; Elysee
FSB|F.S.B.; ФСБ
GRU|ГРУ
KGB|K.G.B.
MI6|MI 6
MI5|MI 5
Mossad|
Shin Bet|
Revolutionary Guards|Revolutionary Guard; Islamic Revolutionary Guard Corps; IRGC
Knesset|
Bundestag|
Duma|State Duma
Verkhovna Rada|Rada
Congress|U.S. Congress
Senate|U.S. Senate
Federal Reserve|Fed
Supreme Court|U.S. Supreme Court
Vatican|Holy See
Amnesty International|
Human Rights Watch|
Doctors Without Borders|Médecins Sans Frontières; MSF
Gazprom|Газпром
"""
# The last words of what speaks as a body that is in no list.
_ORGANISATIONS = frozenset(
    """
    agency airlines airways alliance army association bank board bureau center centre church club coalition commission
    committee company corp corporation council court department federation force forces foundation front fund group
    guard inc institute international journal league limited ltd magazine ministry movement network news office
    organisation organization parenthood party police post press service society times tribune union university watch
    """.split()  # noqa: SIM905 a list of words is read, and kept, more easily so
)
_INITIAL_OR_NAME = r"(?:[^\W\d_]\.|[^\W\d_a-z][\w'’-]+)"
_FULL_NAME = re.compile(rf"(?<![\w.])[^\W\d_a-z][\w'’-]+(?: {_INITIAL_OR_NAME}){{1,2}}")


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    BODY = "body"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who acts in an article, by the fullest name that it prints, or the one that is usual."""

    name: str
    kind: ActorKind
    mentions: int


def actors(document: Document, digest: Digest) -> tuple[Actor, ...]:
    """The persons, bodies and countries named most, at most `MOST`, the most mentioned first.

    A person has more than a surname and is quoted, or bears a known first name and is named more than once.
    """
    text = document.kept()[:_LONGEST]
    found = [*_persons(text, digest), *_bodies(text)]
    found += [Actor(place.name, ActorKind.COUNTRY, place.mentions) for place in digest.places]
    return tuple(sorted(found, key=lambda actor: (-actor.mentions, actor.kind, actor.name))[:MOST])


def _persons(text: str, digest: Digest) -> Iterator[Actor]:
    quoted = {quote.speaker for quote in digest.quotes if quote.speaker and _may_be_a_person(quote.speaker)}
    full = Counter(name for name in _full_names(text))
    counts = dict(full) | {name: full.get(name) or text.count(name) or 1 for name in quoted}
    counts |= _bare_surnames(text, counts)
    for person in people(counts):
        is_quoted = not quoted.isdisjoint(person.spellings)
        if " " in person.name and (is_quoted or person.count >= _OFTEN):
            yield Actor(person.name, ActorKind.PERSON, person.count)


def _full_names(text: str) -> Iterator[str]:
    """Runs of capitalised words that begin with a known first name."""
    for found in _FULL_NAME.finditer(text):
        name = found[0].removesuffix("'s").removesuffix("’s")
        if name.partition(" ")[0].casefold() in FIRST_NAMES and _may_be_a_person(name):
            yield name


def _may_be_a_person(name: str) -> bool:
    words = tuple(name.split())
    is_named_otherwise = name in _BODY_OF or words in _COUNTRY_WORDS or words[-1:] in _COUNTRY_WORDS
    return is_person(name) and not is_named_otherwise and words[-1].casefold() not in _ORGANISATIONS


def _bare_surnames(text: str, counts: dict[str, int]) -> dict[str, int]:
    """How often each surname stands without the names that were counted before it."""
    bare: dict[str, int] = {}
    for surname in {name.rpartition(" ")[2] for name in counts if " " in name}:
        standing = len(re.findall(rf"(?<!\w){re.escape(surname)}(?!\w)", text))
        in_full = sum(count for name, count in counts.items() if name.endswith(f" {surname}"))
        if standing > in_full:
            bare[surname] = standing - in_full
    return bare


def _bodies(text: str) -> Iterator[Actor]:
    counts = Counter(_BODY_OF[found[0]] for found in _BODIES.finditer(text))
    return (Actor(body, ActorKind.BODY, count) for body, count in counts.items())


def _read_table() -> dict[str, str]:
    names: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        body, _, others = line.partition("|")
        names |= {name.strip(): body for name in (body, *others.split(";")) if name.strip()}
    return names


_BODY_OF = _read_table()
_BODIES = re.compile(
    r"(?<![\w.])(?:" + "|".join(re.escape(name) for name in sorted(_BODY_OF, key=len, reverse=True)) + r")(?!\w)"
)
_COUNTRY_WORDS = {name.words for name in NAMES} | {tuple(name.split()) for name in COUNTRIES.values()}
