"""What an article is about, from a fixed list, by the words it uses; nothing where the words do not say.

title, lead, rest -> cues of each topic, strong and weak, each counted once and most where it stands first
                  -> topics with enough of them beside the best one; none if the article is of sport or show business
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType

from summaries.document import Document
from summaries.sentences import split, words

ARMED_CONFLICT = "armed conflict"
DIPLOMACY = "diplomacy"
ELECTIONS = "elections and politics"
ECONOMY = "sanctions and economy"
PROTEST = "protest and unrest"
LAW = "law"
DISASTER = "disaster"
CYBER = "cyber and intelligence"
MILITARY = "military posture"
TOPICS = (ARMED_CONFLICT, DIPLOMACY, ELECTIONS, ECONOMY, PROTEST, LAW, DISASTER, CYBER, MILITARY)

_NO_TOPIC = "none of them"  # words of sport and show business, which borrow those of war and politics
_LONGEST = 20_000  # characters read of one article
_LEAD_SENTENCES = 4
_LEAD_REACH = 4_000  # characters in which the lead is looked for
_IN_TITLE, _IN_LEAD, _IN_REST = 3.0, 2.0, 0.4  # what a cue is worth by where it stands first
_ENOUGH = 7.0  # a strong cue in the title; or one in the lead and any other beside it, or two ordinary ones
_BESIDE = 0.4  # share of the best topic's score that another needs
_MOST = 3
_SHORTEST_BEGINNING = 4

# Strength | cues; a cue that ends in * is the beginning of a word, one with a blank is two words in a row.
_CUES = {
    ARMED_CONFLICT: """
3|airstrike* ceasefire* cease-fire* shelling frontline* front-line militant* insurgen* jihadi* artillery warplane*
3|truce
3|gunmen battlefield besieged hostilities rebels guerrilla* paramilitar* mortar* drone-strike* bombardment
3|air strike|air strikes|missile strike|missile strikes|drone strike|drone strikes|drone attack|drone attacks
3|civil war
3|front line|suicide bomber|roadside bomb|rocket fire|ground offensive|killed soldiers|soldiers killed
3|waffenruhe waffenstillstand* luftangriff* raketenangriff* beschuss* drohnenangriff* cessez-le-feu bombardement*
3|bombardeo* обстрел* обстріл* перемирие* перемир* авиаудар* боевик* бойовик* фронт*
2|missile* rockets troops bomb* invasion invad* casualt* war warfare fighting soldiers hostage* airbase* drone*
2|front lines|armed group|armed groups|armed men|shot down|killed civilians
2|krieg* guerre* guerra* война* войн* війн* ракет*
2|militia* soldaten truppen soldats tropas kämpfe* combats солдат* войск* військ*
1|combat killed wounded attack* strike* army forces weapon* captured advance* territory
""",
    DIPLOMACY: """
3|summit ambassador* envoy* bilateral* diplomat* negotiator* multilateral* treaty communique* communiqué*
3|rapprochement
3|embass* consulate* foreign minister|foreign ministers|foreign ministry|peace talks|security council|peace plan
3|foreign secretary|general assembly|peace deal|state visit|nuclear talks|peace negotiations
3|botschafter* außenminister* gipfel* friedensgespräch* ambassadeur* ambassade* diplomati* sommet embajador*
3|cancillería
3|cumbre посол* посольств* саммит* саміт* переговор* дипломат*
2|talks negotiat* mediat* counterpart* delegation* accord accords pact alliance* special envoy|secretary-general
2|verhandlung* négociation* negociacion* delegación министр* міністр*
1|met agreement ties relations visit* recogni* border neighbours neighbors
""",
    ELECTIONS: """
3|election* electoral ballot* voter* referendum* runoff run-off by-election* polling parliament* lawmaker* impeach*
3|coalition-talks re-elect* reelect* no-confidence candidate* inaugurat* midterm* electorate turnout
3|prime-ministerial snap election|opposition party|opposition leader|exit poll|exit polls|election commission
3|coalition talks
3|ruling party|no confidence|general election|polling stations|cabinet reshuffle
3|wahl* bundestagswahl* wähler* kandidat* élection* électeur* scrutin elecciones electoral* votantes candidat*
3|выбор* вибор* избирател* виборц* кандидат* голосован* голосуван* парламент*
2|vote votes voted coalition cabinet senate congress bundestag knesset duma resign* president-elect premier governing
2|opposition democrats republicans conservatives party parties campaign* legislat* regierung* gouvernement gobierno
1|president government minister policy reform* bill speaker mayor governor politic*
""",
    ECONOMY: """
3|sanction* tariff* inflation embargo* econom* gdp exports imports currency recession deficit* bailout eurozone
3|central-bank oil-price* opec trade war|trade deal|interest rate|interest rates|central bank|asset freeze
3|oil prices|gas prices
3|price cap|export controls|export ban|sovereign debt|bond yields|stock market|frozen assets|gas supplies
3|grain exports
3|sanktion* zölle inflationsrate wirtschaft* zentralbank* économi* douane* aranceles economía sanciones
3|санкци* санкці* экономик* економік* инфляц* інфляц* пошлин* мит* рубл*
2|trade traders market* investors* banks budget* debt prices price crude barrel* pipeline* unemployment subsid* growth
2|handel* marché* mercado* commerce comercio imf borrowing loan loans exporters jobless
1|oil gas grain bank billion per-cent percent tax taxes taxation fuel costs companies
""",
    PROTEST: """
3|protest* demonstrator* riot* rioter* unrest tear-gas strikers uprising crackdown* looting barricade* curfew*
3|tear gas|general strike|water cannon|took streets|sit-in|rubber bullets|mass demonstrations|police clashed
3|demonstrant* unruhen krawalle* proteste* manifestant* émeute* grève manifestaciones disturbios huelga
3|протест* демонстрант* беспорядк* заворушен* митинг* мітинг*
2|demonstration* rally rallies marched marching rallied clash* dissident* activist* walkout* crowds marchers
2|streikende streik*
1|crowd* police streets arrested students square opposition chant* unions
""",
    LAW: """
3|court courts courtroom courthouse judge* prosecutor* indict* verdict* lawsuit* convict* acquit* defendant* tribunal*
3|extradit* plaintiff*
3|sentenced supreme-court trial jurors jury bail pleaded arraign* supreme court|arrest warrant|war crimes
3|criminal court
3|human rights court|class action|plea deal|constitutional court
3|gericht* staatsanwalt* urteil* anklage* tribunal* procureur* procès juez* condenad* juicio
3|суд* прокурор* приговор* вирок* обвиняем*
2|ruling appeal* lawyer* attorney* charges charged prison jail* guilty testif* witness* legal constitutional sued
2|suing
1|law arrested investigat* crime* fraud corruption evidence accused rights
""",
    DISASTER: """
3|earthquake* aftershock* tsunami* hurricane* typhoon* cyclone* flood* wildfire* landslide* drought* avalanche* famine
3|eruption* tornado* mudslide* derail* capsiz* shipwreck* volcano* magnitude epidemic* cholera outbreak* heatwave*
3|plane crash|train crash|building collapse|mine collapse|death toll|heat wave|forest fires|storm surge|dam burst
3|erdbeben* überschwemmung* hochwasser* waldbränd* séisme* inondation* ouragan terremoto* inundacion* incendios
3|huracán
3|землетрясен* землетрус* наводнен* повін* пожар* пожеж*
2|rescue* evacuat* survivor* epicent* rubble debris storm* explosion* collapsed sank crash* quake* victims homeless
1|killed dead injured missing damage* emergency relief aid hospital*
""",
    CYBER: """
3|cyber* hacker* hacked malware ransomware spyware phishing espionage spy spies eavesdrop* wiretap* surveillance
3|disinformation whistleblow* counterintelligence ddos botnet* cyberattack* spionage* hackerangriff* renseignement
3|intelligence agency|intelligence agencies|intelligence service|intelligence services|intelligence officer
3|data breach
3|double agent|state secrets|intelligence chief|intelligence officials|covert operation|classified documents|shin bet
3|espion* piratage ciberataque* espía* хакер* кибератак* кібератак* шпион* шпигун* разведк* розвідк*
2|mossad cia mi6 fsb gru nsa leaked intelligence covert classified defect* servers passwords troll* geheimdienst*
1|network* software agents data online secret* internet
""",
    MILITARY: """
3|warship* frigate* destroyer* submarine* drills war-games conscript* mobilis* mobiliz* rearm* battalion*
3|brigade*
3|aircraft-carrier* hypersonic icbm* missile-defence|military exercise|military exercises|aircraft carrier
3|air defence|air defense|defence spending|defense spending|missile test|missile tests|ballistic missile
3|ballistic missiles
3|military base|military bases|nuclear weapons|fighter jets|naval exercise|naval drills|troop buildup|troop build-up
3|joint exercise|joint exercises|military aid|arms sale|arms sales|defence minister|defense minister|war games
3|test-fired
3|manöver* wehrpflicht bundeswehr verteidigungsminister* rüstung* manœuvres porte-avions maniobras portaaviones
3|despliegue
3|учени* навчан* мобилизац* мобілізац* флот*
2|deploy* nato navy naval airspace jets patrol* garrison* arsenal* military pentagon warhead* tanks radar* reservist*
2|howitzer*
1|army air-force base weapon* troops missile* defence defense exercise* drones warned border
""",
    _NO_TOPIC: """
3|goalkeeper* midfielder* striker quarterback* touchdown* innings wicket* playoff* semifinal* semi-final* league coach
3|championship* tournament* olympic* grand-slam box-office actress album singer celebrity film movie concert
3|oscar* grammy*
3|tennis golf cricket rugby basketball baseball hockey footballer soccer halftime half-time recipe* chefs fashion
3|boxing
3|world cup|premier league|box office|grand slam|red carpet|home run|video game|video games|title defence|title fight
2|match season goals scored scoring players team teams fans stadium defender* cup bundesliga song songs actor band
2|novel
2|equaliser* equalizer* penalty kicks|second half|first half|champion* gardening cake oven sauce bakery knockout
""",
}


def topics(document: Document) -> tuple[str, ...]:
    """The topics of `TOPICS` that the article is about, best first, at most three; none where that is unsure."""
    scores: defaultdict[str, float] = defaultdict(float)
    for cue, worth in _worth(document).items():
        for topic, strength in _found(cue):
            scores[topic] += strength * worth
    best = max(scores.values(), default=0.0)
    if scores[_NO_TOPIC] >= max(0.6 * best, 4.0):
        return ()
    enough = [topic for topic in TOPICS if scores[topic] >= max(_ENOUGH, _BESIDE * best)]
    return tuple(sorted(enough, key=lambda topic: -scores[topic])[:_MOST])


def _worth(document: Document) -> dict[str, float]:
    """Each word and pair of words, with what it is worth by the place where it stands first."""
    text = document.kept()[:_LONGEST]
    opening = split(text[:_LEAD_REACH])[:_LEAD_SENTENCES]
    end = opening[-1].end if opening else 0
    worth: dict[str, float] = {}
    for part, value in ((document.title or "", _IN_TITLE), (text[:end], _IN_LEAD), (text[end:], _IN_REST)):
        for cue in _words_and_pairs(part):
            worth.setdefault(cue, value)
    return worth


def _words_and_pairs(text: str) -> Iterator[str]:
    read = [word.casefold() for word in words(text)]
    yield from dict.fromkeys(read)
    yield from dict.fromkeys(f"{one} {other}" for one, other in pairwise(read))


def _found(cue: str) -> Iterable[tuple[str, float]]:
    """The topics that a word or a pair of words stands for: by all of it, or else by its longest known beginning."""
    if cue in _WHOLE or " " in cue:
        return _WHOLE.get(cue, ())
    for end in range(len(cue), _SHORTEST_BEGINNING - 2, -1):
        if cue[:end] in _BEGINNINGS:
            return _BEGINNINGS[cue[:end]]
    return ()


def _read_cues() -> Iterator[tuple[str, str, float]]:
    for topic, listed in _CUES.items():
        for line in listed.strip().splitlines():
            strength, *groups = line.split("|")
            singles, pairs = _singles_and_pairs(groups)
            yield from ((topic, cue, float(strength)) for cue in [*singles, *pairs])


def _singles_and_pairs(groups: Iterable[str]) -> tuple[list[str], list[str]]:
    """Between bars stand either many words or one pair; a pair is two words without a star."""
    singles: list[str] = []
    pairs: list[str] = []
    for group in groups:
        found = group.split()
        if len(found) == 2 and "*" not in group:
            pairs.append(group)
        else:
            singles += found
    return singles, pairs


def _table() -> tuple[Mapping[str, list[tuple[str, float]]], Mapping[str, list[tuple[str, float]]]]:
    whole: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    beginnings: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for topic, cue, strength in _read_cues():
        listed = (beginnings if cue.endswith("*") else whole)[cue.rstrip("*")]
        if topic not in (known for known, _ in listed):  # the strongest line comes first
            listed.append((topic, strength))
    return MappingProxyType(dict(whole)), MappingProxyType(dict(beginnings))


_WHOLE, _BEGINNINGS = _table()
