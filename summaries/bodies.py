"""Bodies that act in the news by all that they are called: plain facts, one line each, kept by hand."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

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


def _read_table() -> dict[str, str]:
    names: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        body, _, others = line.partition("|")
        names |= {name.strip(): body for name in (body, *others.split(";")) if name.strip()}
    return names


BODY_OF: Mapping[str, str] = MappingProxyType(_read_table())

# The last words of what speaks as a body that is in no list.
ORGANISATIONS = frozenset(
    """
    agency airlines airways alliance army association bank board bureau center centre church club coalition commission
    committee company corp corporation council court department federation force forces foundation front fund group
    guard inc institute international journal league limited ltd magazine ministry movement navy network news office
    organisation organization parenthood party police post press rights service society times tribune union
    university watch
    """.split()  # noqa: SIM905 a list of words is read, and kept, more easily so
)
