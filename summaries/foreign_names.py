"""Countries by their German, French, Spanish, Russian and Ukrainian names, kept by hand.

A line is: code | names, capitalised as in a text (de; fr; es) | adjectives and peoples in Latin letters, in small
letters | stems in Cyrillic. An adjective and a stem stand for their inflected forms. Names that are spelt as in English
are not repeated, and what English reads as something else (Island, chino) is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from summaries.gazetteer import Name, parts

_TABLE = """
AF|Afganistán|afghanisch; afgano; afgana|Афганистан; Афганістан; афганск; афганськ
AE|Vereinigte Arabische Emirate; Vereinigten Arabischen Emirate; Émirats arabes unis; Emirats arabes unis; Emiratos Árabes Unidos||Эмират; Емірат
AL|Albanien; Albanie|albanisch; albanais; albanaise; albanés|Албани; Албані
AM|Armenien; Arménie|armenisch; arménien; arménienne; armenio|Армени; Вірмені; армянск; вірменськ
AR|Argentinien|argentinisch|Аргентин
AT|Österreich; Autriche|österreichisch; autrichien; autrichienne; austriaco; austriaca|Австри; Австрі; австрийск; австрійськ
AU|Australien; Australie|australisch; australien; australienne; australiano|Австрали; Австралі; австралийск; австралійськ
AZ|Aserbaidschan; Azerbaïdjan; Azerbaiyán|aserbaidschanisch; azerbaïdjanais|Азербайджан; азербайджанск; азербайджанськ
BA|Bosnien; Bosnie|bosnisch; bosniaque; bosnio|Босни; Босні
BD|Bangladesch||Бангладеш
BE|Belgien; Belgique; Bélgica|belgisch; belge; belga|Бельги; Бельгі; бельгийск
BG|Bulgarien; Bulgarie|bulgarisch; bulgare; búlgaro; búlgara|Болгари; Болгарі; болгарск
BR|Brasilien; Brésil; Brasil|brasilianisch; brésilien; brésilienne; brasileño; brasileña|Бразили; Бразилі; бразильск; бразильськ
BY|Weißrussland; Biélorussie; Bélarus; Bielorrusia|belarussisch; weißrussisch; biélorusse; bielorruso; bielorrusa|Беларус; Белорусси; Білорус; белорусск; білоруськ; Минск; Мінськ
CA|Kanada; Canadá|kanadisch; canadien; canadienne; canadiense|Канад; канадск; канадськ
CH|Schweiz; Suisse; Suiza|schweizerisch; suisse; suizo; suiza|Швейцари; Швейцарі; швейцарск
CN|Chine|chinesisch; chinois; chinoise|Кита; Пекин; Пекін; китайск; китайськ
CO|Kolumbien; Colombie|kolumbianisch; colombien; colombienne; colombiano|Колумби; Колумбі
CU|Kuba|kubanisch; cubain; cubaine; cubano|Куб; кубинск
CY|Zypern; Chypre; Chipre|zypriotisch; chypriote; chipriota|Кипр; Кіпр
CZ|Tschechien; Tschechische Republik; Tchéquie; République tchèque; Chequia; República Checa|tschechisch; tchèque; checo; checa|Чехи; Чехі; чешск; чеськ
DE|Deutschland; Allemagne; Alemania|deutsch; allemand; allemande; alemán; alemana|Германи; Німеччин; немецк; німецьк; германск; Берлин; Берлін
DK|Dänemark; Danemark; Dinamarca|dänisch; danois; danoise; danés; danesa|Дани; Дані; датск
DZ|Algerien; Algérie; Argelia|algerisch; algérien; algérienne; argelino|Алжир; алжирск
EE|Estland; Estonie|estnisch; estonien; estonienne; estonio|Эстони; Естоні; эстонск; естонськ
EG|Ägypten; Égypte; Egypte; Egipto|ägyptisch; égyptien; égyptienne; egipcio; egipcia|Египет; Египт; Єгипет; Єгипт; египетск
ES|Spanien; Espagne; España|spanisch; espagnol; espagnole; español; española|Испани; Іспані; испанск; іспанськ
ET|Äthiopien; Éthiopie; Etiopía|äthiopisch; éthiopien; etíope|Эфиопи; Ефіопі
FI|Finnland; Finlande; Finlandia|finnisch; finlandais; finlandaise; finlandés|Финлянди; Фінлянді; финск; фінськ
FR|Frankreich; Francia|französisch; français; française; francés; francesa|Франци; Франці; французск; французьк; Париж
GB|Nordirland; Irlande du Nord; Irlanda del Norte; Großbritannien; Grossbritannien; Vereinigtes Königreich; Vereinigten Königreich; Royaume-Uni; Grande-Bretagne; Reino Unido; Gran Bretaña; Angleterre; Inglaterra|britisch; britannique; británico; británica|Великобритани; Великобритані; Британи; Британі; британск; британськ; Лондон; Северн Ирланди; Північн Ірланді
GE|Georgien; Géorgie|georgisch; géorgien; géorgienne; georgiano|Грузи; Грузі; грузинск; грузинськ; Тбилиси; Тбілісі
GN|Guinée||Гвине; Гвіне
GQ|Äquatorialguinea; Guinée équatoriale; Guinea Ecuatorial||Экваториальн Гвине; Екваторіальн Гвіне
GR|Griechenland; Grèce; Grecia|griechisch; grecque; griego; griega|Греци; Греці; греческ; грецьк
GW|Guinée-Bissau; Guinea-Bisáu||Гвинея-Бисау; Гвінея-Бісау
HR|Kroatien; Croatie; Croacia|kroatisch; croate; croata|Хорвати; Хорваті; хорватск
HU|Ungarn; Hongrie; Hungría|ungarisch; hongrois; hongroise; húngaro; húngara|Венгри; Угорщин; венгерск; угорськ; Будапешт
ID|Indonesien; Indonésie|indonesisch; indonésien; indonésienne; indonesio|Индонези; Індонезі
IE|Irland; Irlande; Irlanda|irisch; irlandais; irlandaise; irlandés|Ирланди; Ірланді
IL|Israël|israelisch; israélien; israélienne; israelí|Израил; Ізраїл; израильск; ізраїльськ
IN|Indien; Inde|indisch; indien; indienne|Инди; Інді; индийск; індійськ
IQ|Irak|irakisch; irakien; irakienne; iraquí|Ирак; Ірак; иракск; іракськ; Багдад
IR|Irán|iranisch; iranien; iranienne; iraní|Иран; Іран; иранск; іранськ; Тегеран
IS|Islande; Islandia|isländisch; islandais; islandés|Исланди; Ісланді
IT|Italien; Italie|italienisch; italien; italienne|Итали; Італі; итальянск; італійськ
JO|Jordanien; Jordanie; Jordania|jordanisch; jordanien; jordanienne|Иордани; Йордані
JP|Japon; Japón|japanisch; japonais; japonaise; japonés; japonesa|Япони; Японі; японск; японськ; Токио; Токіо
KE|Kenia|kenianisch; keniano|Кени; Кені
KG|Kirgistan; Kirgisistan; Kirghizistan; Kirguistán||Киргизи; Кыргызстан; Киргизстан
KP|Nordkorea; Corée du Nord; Corea del Norte|nordkoreanisch; nord-coréen; nord-coréenne; norcoreano; norcoreana|Северн Коре; Північн Коре; КНДР; северокорейск; північнокорейськ; Пхеньян
KR|Südkorea; Corée du Sud; Corea del Sur|südkoreanisch; sud-coréen; sud-coréenne; surcoreano; surcoreana|Южн Коре; Південн Коре; южнокорейск; південнокорейськ; Сеул
KZ|Kasachstan; Kazajistán; Kazajstán|kasachisch|Казахстан; казахстанск; казахстанськ
LB|Libanon; Liban; Líbano|libanesisch; libanais; libanaise; libanés; libanesa|Ливан; Ліван; ливанск; ліванськ; Бейрут
LT|Litauen; Lituanie; Lituania|litauisch; lituanien; lituano|Литв; литовск; литовськ
LV|Lettland; Lettonie; Letonia|lettisch; letton; lettone; letón|Латви; Латві; латвийск
LY|Libyen; Libye; Libia|libysch; libyen; libyenne; libio|Ливи; Ліві; ливийск
MA|Marokko; Maroc; Marruecos|marokkanisch; marocain; marocaine; marroquí|Марокко; марокканск
MD|Moldau; Moldawien; Moldavie|moldauisch; moldave; moldavo|Молдав; Молдов; молдавск; молдовськ
MK|Nordmazedonien; Mazedonien; Macédoine; Macédoine du Nord; Macedonia del Norte|mazedonisch; macédonien|Македони; Македоні; Северн Македони; Північн Македоні
ML||malisch; malien; malienne|Мали; Малі
MM|Birmanie; Birmania|birmanisch; birman; birmano|Мьянм; Мʼянм
MN|Mongolei; Mongolie|mongolisch|Монголи; Монголі
MX|Mexiko; Mexique; México|mexikanisch; mexicain; mexicaine; mexicano; mexicana|Мексик; мексиканск
NE||nigrisch; nigérien; nigérienne|Нигер; Нігер
NG|Nigéria|nigerianisch; nigérian; nigériane; nigeriano|Нигери; Нігері; нигерийск
NL|Niederlande; Niederlanden; Pays-Bas; Países Bajos|niederländisch; néerlandais; néerlandaise; neerlandés|Нидерланд; Нідерланд; нидерландск
NO|Norwegen; Norvège; Noruega|norwegisch; norvégien; norvégienne; noruego; noruega|Норвеги; Норвегі; норвежск
PG|Papua-Neuguinea; Papouasie-Nouvelle-Guinée; Papúa Nueva Guinea||Папуа-Новая Гвинея
PH|Philippinen; Filipinas|philippinisch|Филиппин; Філіппін
PK|Pakistán|pakistanisch; pakistanais; pakistanaise; paquistaní|Пакистан; пакистанск; пакистанськ
PL|Polen; Pologne; Polonia|polnisch; polonais; polonaise; polaco; polaca|Польш; Польщ; польск; польськ; Варшав
PS|Palästina; Palestina|palästinensisch; palestinien; palestinienne; palestino|Палестин; палестинск; палестинськ
PT||portugiesisch; portugais; portugaise; portugués|Португали; Португалі
QA|Katar|katarisch; qatarí|Катар
RO|Rumänien; Roumanie; Rumanía; Rumania|rumänisch; roumain; roumaine; rumano; rumana|Румыни; Румуні; румынск; румунськ
RS|Serbien; Serbie|serbisch; serbe; serbio|Серби; Сербі; сербск; сербськ; Белград
RU|Russland; Rußland; Russie; Rusia; Moskau; Moscou; Moscú; Kreml|russisch; russe; ruso; rusa|Росси; Росі; российск; російськ; россиян; росіян; русск; Москв; Кремл; РФ
SA|Saudi-Arabien; Arabie saoudite; Arabia Saudita; Arabia Saudí|saudisch; saoudien; saoudienne; saudí|Саудовск Арави; Саудівськ Араві
SD||sudanesisch; soudanais; soudanaise; sudanés|Судан; суданск
SS|Südsudan; Soudan du Sud; Sudán del Sur||Южн Судан; Південн Судан
SE|Schweden; Suède; Suecia|schwedisch; suédois; suédoise; sueco; sueca|Швеци; Швеці; шведск; шведськ
SI|Slowenien; Slovénie; Eslovenia|slowenisch|Словени; Словені
SK|Slowakei; Slovaquie; Eslovaquia|slowakisch; slovaque; eslovaco|Словаки; Словаччин
SO|Somalie|somalisch; somalien; somalí|Сомали; Сомалі
SY|Syrien; Syrie; Siria|syrisch; syrien; syrienne; sirio|Сири; Сирі; сирийск; сирійськ; Дамаск
TD|Tschad; Tchad|tschadisch; tchadien; tchadienne; chadiano|Чад
TH|Thaïlande; Tailandia|thailändisch; thaïlandais; tailandés|Таиланд; Таїланд
TJ|Tadschikistan; Tadjikistan; Tayikistán||Таджикистан
TN|Tunesien; Tunisie; Túnez|tunesisch; tunisien; tunisienne; tunecino|Тунис; Туніс
TR|Türkei; Turquie; Turquía|türkisch; turc; turque; turco; turca|Турци; Туреччин; турецк; турецьк; Анкар
TW|Taïwan; Taiwán|taiwanesisch; taïwanais; taïwanaise; taiwanés|Тайван; тайваньск; тайванськ
UA|Ukraina; Ucrania; Kiew|ukrainisch; ukrainien; ukrainienne; ucraniano; ucraniana|Украин; Україн; украинск; українськ; украинц; українц; Киев; Київ; Києв
US|Vereinigte Staaten; Vereinigten Staaten; Vereinigte Staaten von Amerika; États-Unis; Etats-Unis; Estados Unidos; EE.UU.; EEUU; Weißes Haus; Weißen Haus; Weiße Haus; Maison Blanche; Maison-Blanche; Casa Blanca|amerikanisch; américain; américaine; estadounidense|США; американск; американськ; Вашингтон; Белый дом; Белого дома; Белом доме; Білий дім; Білого дому; Білому домі; Пентагон; Соединенн Штат; Сполучен Штат
UZ|Usbekistan; Ouzbékistan; Uzbekistán|usbekisch|Узбекистан
VA|Vatikan; Vaticano||Ватикан
VE||venezolanisch; vénézuélien; vénézuélienne; venezolano; venezolana|Венесуэл; Венесуел
VN|Viêt Nam|vietnamesisch; vietnamien; vietnamienne; vietnamita|Вьетнам; Вʼєтнам; вьетнамск
XK|||Косово
YE|Jemen; Yémen|jemenitisch; yéménite; yemení|Йемен; Ємен
ZA|Südafrika; Afrique du Sud; Sudáfrica|südafrikanisch; sud-africain; sud-africaine; sudafricano|ЮАР; ПАР; Южно-Африканск Республик
CD|Demokratische Republik Kongo; République démocratique du Congo; República Democrática del Congo|kongolesisch; congolais; congolaise|ДР Конго
CG|Republik Kongo; République du Congo||Республик Конго
"""  # noqa: E501 - one country, one line
_LATIN_ENDINGS = ("", "s", "e", "en", "er", "em", "es")
_CYRILLIC_ENDINGS = frozenset(
    """
    а ам ами ах ая ев ого ое ой ом ому ою ов ова ову овом ові у ую ы ые ый ым ыми ых ь я ям ями ях ею
    е ее ей ем єю є и ие ии ий им ими их ию ия ин ины ину ины ию ией і ів ії ій ім іх ія ію ією ї ле лем ля лю лі
    й ю юю
    """.split()  # noqa: SIM905 a list of words is read, and kept, more easily so
) | {""}
_LONGEST_ENDING = 4


@dataclass(frozen=True, slots=True)
class _Stems:
    """A name whose words are inflected."""

    code: str
    words: tuple[str, ...]


def _listed(column: str) -> list[str]:
    return [each.strip() for each in column.split(";") if each.strip()]


def _inflected(adjective: str) -> Iterator[str]:
    """Its forms, and those of `-isch` also as a sentence or a name begins with them."""
    for ending in _LATIN_ENDINGS:
        yield adjective + ending
        if adjective.endswith("isch") and ending:
            yield (adjective + ending).capitalize()


def _read_table() -> tuple[list[Name], dict[str, list[_Stems]]]:
    names: dict[tuple[str, ...], Name] = {}
    stems: defaultdict[str, list[_Stems]] = defaultdict(list)
    for line in _TABLE.strip().splitlines():
        code, capitalised, adjectives, cyrillic = line.split("|")
        forms = [form for adjective in _listed(adjectives) for form in _inflected(adjective)]
        for words in map(parts, [*_listed(capitalised), *forms]):
            names.setdefault(words, Name(code, words))
        for each in _listed(cyrillic):
            words = parts(each)
            stems[words[0]].append(_Stems(code, words))
    return list(names.values()), {first: sorted(found, key=lambda s: -len(s.words)) for first, found in stems.items()}


LATIN_NAMES, _STEMS = _read_table()


def cyrillic_name(runs: Sequence[str]) -> Name | None:
    """The country whose inflected name the runs of letters begin with: the longest one."""
    for stem in _beginnings(runs[0]):
        for name in _STEMS.get(stem, ()):
            if len(runs) >= len(name.words) and all(map(_is_form, runs[1:], name.words[1:])):
                return Name(name.code, tuple(runs[: len(name.words)]))
    return None


def _beginnings(run: str) -> Iterator[str]:
    """All of it, then ever less, as long as what is cut off is an ending."""
    read = run.capitalize() if run.isupper() and len(run) > _LONGEST_ENDING else run
    for cut in range(len(read), max(1, len(read) - _LONGEST_ENDING - 1), -1):
        if read[cut:].lower() in _CYRILLIC_ENDINGS:
            yield read[:cut]
            yield read[:cut].lower()


def _is_form(run: str, stem: str) -> bool:
    return run.casefold().startswith(stem.casefold()) and run[len(stem) :].casefold() in _CYRILLIC_ENDINGS
