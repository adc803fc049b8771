"""The words by which sentences in German, French, Spanish, Russian, Ukrainian and Arabic show what they are for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from summaries.briefs.standing import unquoted
from summaries.document import Document
from summaries.vectors import STOP_WORDS

ENGLISH = "en"
_READ = 4_000  # characters of an article by which its language is told
_ENOUGH = 0.2  # share of function words from which it is told


@dataclass(frozen=True, slots=True)
class Cues:
    """What is looked for in one language."""

    common: frozenset[str]  # function words that tell the language; none where its letters do
    leans: re.Pattern[str]  # opens with a word for something said before
    addresses: re.Pattern[str]  # the writer, the reader or the page
    matters: re.Pattern[str]
    contrary: re.Pattern[str]
    long_since: re.Pattern[str]


def _cues(common: str, leans: str, *others: str) -> Cues:
    """The row of one language, in the order of `Cues`."""
    return Cues(
        frozenset(common.split()),
        re.compile(rf"[\W_]*(?:{leans})\b", re.IGNORECASE),
        *(re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for words in others),
    )


_CUES: Mapping[str, Cues] = {
    "de": _cues(
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
        "hat dass sie nach wird bei",
        r"er|sie|es|dies\w*|jene\w*|dort|damit|dabei|dazu|dagegen|deshalb|daher|dennoch|trotzdem|jedoch|aber|doch|denn|und|oder|zudem|"
        r"außerdem|darüber\shinaus|allerdings|danach|davor|zuvor|später|anschließend|so|auch|sein\w*|ihr\w*|letztere\w*|stattdessen",
        r"ich|wir|uns|mein\w*|unser\w*|newsletter|abonnieren|weiterlesen|mehr\szum\sthema|lesen\ssie|klicken",
        r"warn(?:t|te|ten|en)|droh(?:t|te|ten|en)|befürcht\w+|gefähr(?:det|den|dete)|könnte[n]?\szu|erstmals\sseit|eskal\w+|eskalation|"
        r"die\sfolgen\s(?:für|von)|steht\sauf\sdem\sspiel|das\srisiko|rückschlag\sfür|beispiellos\w*|schwerste\w*\sseit",
        r"bestritt(?:en)?|bestreite[nt]|dementier(?:t|te|ten|en)|weis(?:t|en)\s.{0,60}?\szurück|wies(?:en)?\s.{0,60}?\szurück|zurückgewiesen|lehnt(?:e|en)?\s.{0,60}?\sab|"
        r"widersprach(?:en)?|widerspricht|verurteil(?:t|te|ten|en)|kritisier(?:t|te|ten|en)|keine\s(?:hinweise|belege|beweise|anzeichen|pläne)",
        r"vor\s(?:\w+\s)?(?:jahren|jahrzehnten)|seit\s(?:\w+\s)?(?:jahren|jahrzehnten)|im\svergangenen\sjahr|im\svorjahr|in\sden\s\d{4}er",
    ),
    "fr": _cues(
        "le la les de des du et en un une que qui dans pour par sur au aux est pas ne ce se plus avec il sont a été",
        r"il|elle|ils|elles|cel[au]i?|celle-ci|celui-ci|ceux-ci|ce(?:t|tte|s)?|c['’]est|ça|mais|et|ou|donc|or|car|ainsi|pourtant|cependant|toutefois|"
        r"néanmoins|en\soutre|de\splus|par\sailleurs|ensuite|puis|alors|là|son|sa|ses|leurs?|ce\sdernier|cette\sdernière|en\seffet|en\srevanche|"
        r"au\scontraire|à\sl['’]inverse|dès\slors|aussi|enfin",
        r"je|j['’]\w+|nous|notre|nos|mon|ma|mes|vous|votre|vos|newsletter|abonnez|cliquez|lire\s(?:aussi|la\ssuite)",
        r"aver(?:ti|tit|tissent|tissement)|met(?:tent)?\sen\sgarde|mis\sen\sgarde|menac(?:e|ent|é|er|ait)\sde|crain(?:t|te|tes|dre|nent)|redout\w+|risqu(?:e|ent|ait)\sde|"
        r"pourrai(?:t|ent)\s(?:conduire|entraîner|provoquer|mener|aggraver)|pour\sla\spremière\sfois\sdepuis|escalade|sans\sprécédent|les\sconséquences\s(?:de|du|pour)|en\sjeu|un\stournant|un\srevers\spour",
        r"(?:a|ont|avait)\s(?:démenti|nié|rejeté|réfuté|dénoncé|condamné|contesté|critiqué)|démen(?:t|tent)|nie(?:nt)?|rejet(?:te|tent)|réfut(?:e|ent)|dénonc(?:e|ent)|condamn(?:e|ent)|"
        r"contest(?:e|ent)|aucun(?:e)?\s(?:preuve|indication|signe|projet)",
        r"il\sy\sa\s(?:\w+\s)?(?:ans|années|décennies)|depuis\sdes\s(?:années|décennies)|l['’]an\sdernier|l['’]année\sdernière|dans\sles\sannées",
    ),
    "es": _cues(
        "el la los las de del y en un una que por para con se su al es no lo como más fue ha han sus este",
        r"él|ella|ellos|ellas|est[eaos]s?|es[eaos]s?|aquel\w*|ello|pero|y|o|así|además|también|sin\sembargo|no\sobstante|por\s(?:lo\stanto|eso|ello|otra\sparte|su\sparte)|"
        r"entonces|luego|después|antes|allí|ahí|su|sus|asimismo|en\scambio|por\sel\scontrario|de\shecho|mientras\stanto|lo\sque|aun\sasí",
        r"yo|nosotros|nuestr\w+|mi|mis|usted(?:es)?|suscríb\w+|boletín|haga\sclic|lea\stambién|leer\smás",
        r"advirti(?:ó|eron)|advier(?:te|ten)|amenaz(?:a|an|ó)\scon|tem(?:e|en|or|ores)|riesgo\sde|podría[n]?\s(?:provocar|llevar|causar|suponer|desencadenar)|"
        r"por\sprimera\svez\sdesde|escalada|sin\sprecedentes|consecuencias\s(?:de|para)|en\sjuego|punto\sde\sinflexión|un\srevés\spara|golpe\spara",
        r"neg(?:ó|aron)|nieg(?:a|an)|desmin(?:tió|tieron|tiere)|desmiente[n]?|rechaz(?:ó|aron|a|an)|conden(?:ó|aron|a|an)|critic(?:ó|aron)|denunci(?:ó|aron)|"
        r"refut(?:ó|aron)|no\shay\s(?:pruebas|indicios|evidencia)",
        r"hace\s(?:\w+\s)?(?:años|décadas)|desde\shace\s(?:\w+\s)?(?:años|décadas)|el\saño\spasado|en\slos\saños",
    ),
    "ru": _cues(
        "",
        r"он[аои]?|эт[оаи]|этот|эти\w*|так\w*|там|тогда|затем|потом|поэтому|однако|но|а|и|или|кроме\sтого|при\sэтом|также|тем\sне\sменее|"
        r"впрочем|между\sтем|его|её|ее|их|ранее|позже|вместо\sэтого|в\sсвою\sочередь|по\s(?:его|её|ее|их)\sсловам|тот|та|те",
        r"я|мы|нас|нам|наш\w*|мой|моя|моё|вы|ваш\w*|подпис(?:ывайтесь|аться|ка)|читайте|подробнее",
        r"предупре(?:дил|ждает|дили|ждают)\w*|угро(?:жает|жают|за|зу|зой)|опаса(?:ется|ются|ются)|опасени\w+|риск\w*|может\s(?:привести|вызвать|спровоцировать)|могут\s(?:привести|вызвать)|"
        r"впервые\s(?:с|за)|эскалаци\w+|беспрецедентн\w+|последстви\w+|поставил\w*\sпод\sугрозу",
        r"опроверг(?:ла|ли|ают|ает)?|отриц(?:ает|ают|ал|ала|али)|отверг(?:ла|ли|ает|ают)?|осуд(?:ил|ила|или)|осужда(?:ет|ют)|раскритиковал\w*|назвал\w*\s(?:ложью|ложными|абсурдом)|"
        r"не\sподтвердил\w*|нет\s(?:доказательств|оснований|признаков)",
        r"(?:лет|года|десятилетий)\sназад|в\sпрошлом\sгоду|на\sпротяжении\s(?:многих\s)?лет|в\s\d{4}-х",
    ),
    "uk": _cues(
        "",
        r"він|вона|вони|воно|це|ця|цей|ці|цього|так\w*|там|тоді|потім|згодом|тому|однак|проте|але|а|і|й|та|або|крім\sтого|водночас|також|утім|втім|"
        r"його|її|їх|їхн\w+|раніше|пізніше|натомість|своєю\sчергою|за\s(?:його|її|їхніми)\sсловами|той|ті",
        r"я|ми|нас|нам|наш\w*|мій|моя|ви|ваш\w*|підпис(?:уйтесь|уйтеся|атися)|читайте|докладніше",
        r"попере(?:див|дила|дили|джає|джають)|загрож(?:ує|ують|увало)|загроз\w+|побою(?:ється|ються|вання)|ризик\w*|може\s(?:призвести|спричинити)|можуть\s(?:призвести|спричинити)|"
        r"вперше\s(?:з|за|від)|ескалаці\w+|безпрецедентн\w+|наслідк\w+",
        r"спростува(?:в|ла|ли)|спростов(?:ує|ують)|запереч(?:ив|ила|или|ує|ують)|відкину(?:в|ла|ли)|відкида(?:є|ють)|засуди(?:в|ла|ли)|засуджу(?:є|ють)|розкритикува(?:в|ла|ли)|"
        r"не\sпідтверди(?:в|ла|ли)|немає\s(?:доказів|підстав|ознак)",
        r"(?:років|роки|десятиліть)\sтому|торік|минулого\sроку|упродовж\s(?:багатьох\s)?років",
    ),
    "ar": _cues(
        "",
        r"هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء|هناك|لكن|ولكن|كما|أيضا|لذلك|ومع\sذلك|بينما|فيما|ثم|وأضاف\w*|وقال\w*|وتابع\w*|وأوضح\w*|وأكد\w*|وأشار\w*|وهو|وهي|وكان\w*|وهذا|إلا\sأن",
        r"أنا|نحن|اشترك\w*|النشرة\sالبريدية|اقرأ\s(?:أيضا|المزيد)|للمزيد",
        r"حذ[ر]?ر(?:ت|وا)?|وحذ[ر]?ر(?:ت|وا)?|يهدد|تهدد|هدد(?:ت)?|مخاوف|خطر|قد\s(?:يؤدي|تؤدي|يتسبب|تتسبب)|للمرة\sالأولى\sمنذ|تصعيد|غير\sمسبوق(?:ة)?|تداعيات|عواقب",
        r"نف(?:ى|ت|وا)|ونف(?:ى|ت)|رفض(?:ت|وا)?|ورفض(?:ت)?|أدان(?:ت)?|وأدان(?:ت)?|ندد(?:ت)?|استنكر(?:ت)?|انتقد(?:ت)?|لا\s(?:دليل|أدلة|مؤشرات)",
        r"(?:قبل|منذ)\s(?:\w+\s)?(?:سنوات|أعوام|عقود|عاما|سنة)|العام\sالماضي",
    ),
}
_SPECIAL = (("uk", re.compile("[іїєґІЇЄҐ]")), ("ru", re.compile("[ыэъёЫЭЪЁ]")), ("ar", re.compile("[ءأإةى]")))
_FEW = 5  # letters that only one language has, from which it is told


def language_of(document: Document) -> str:
    """The stated language, else the one that its function words or its letters tell; "" for none known here."""
    if document.language is not None:
        return document.language[:2]
    some = document.text[:_READ]
    words = Counter(some.lower().split())
    common = {name: cues.common for name, cues in _CUES.items() if cues.common} | {ENGLISH: STOP_WORDS}
    shares = {name: sum(words[word] for word in known) for name, known in common.items()}
    most = max(shares, key=lambda name: (shares[name], name == ENGLISH))
    if shares[most] > _ENOUGH * words.total():
        return most
    letters = {name: len(pattern.findall(some)) for name, pattern in _SPECIAL}
    likeliest = max(letters, key=lambda name: letters[name])
    return likeliest if letters[likeliest] >= _FEW else ""


def leans(text: str, language: str) -> bool:
    """Whether it opens with a word for something said before."""
    cues = _CUES.get(language)
    return cues is not None and cues.leans.match(text) is not None


def addresses(text: str, language: str) -> bool:
    """Whether it speaks of the writer, the reader or the page."""
    cues = _CUES.get(language)
    return cues is not None and cues.addresses.search(unquoted(text)) is not None


def consequences(text: str, language: str) -> int:
    """How surely it tells a concern or a consequence, as `cues.consequences` counts: 2 for each cue."""
    cues = _CUES.get(language)
    return 2 * len(cues.matters.findall(unquoted(text))) if cues else 0


def contradictions(text: str, language: str) -> int:
    """How many cues of a denial or a contrast the writer's own words have."""
    cues = _CUES.get(language)
    return len(cues.contrary.findall(unquoted(text))) if cues else 0


def contradicting(text: str, language: str) -> list[str]:
    """The words with a capital before the first such cue, but for the first word."""
    cues = _CUES.get(language)
    found = cues.contrary.search(unquoted(text)) if cues else None
    return [word for word in unquoted(text)[: found.start()].split()[1:] if word[:1].isupper()] if found else []


def is_long_since(text: str, language: str) -> bool:
    """Whether it says in words that something was long before."""
    cues = _CUES.get(language)
    return cues is not None and cues.long_since.search(unquoted(text)) is not None
