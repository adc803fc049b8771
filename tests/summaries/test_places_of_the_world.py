"""Places in sentences of many kinds and languages: what each names, and what it only seems to name."""

from __future__ import annotations

import pytest

from summaries.places import find_place, places

# A sentence of ours | the codes it names, in any order.
ENGLISH = """
The Kremlin called the offer premature | RU
The White House declined to comment | US
A Pentagon official briefed reporters | US
Downing Street summoned the ambassador | GB
The Élysée confirmed the telephone call | FR
The Elysee Palace was lit in blue | FR
Zhongnanhai has not replied | CN
Foggy Bottom drafted a reply overnight | US
Whitehall feared a shortage of diesel | GB
The Bundestag passed the law by three votes | DE
The Bundesrat sent it back | DE
The Bundeswehr withdrew its battalion | DE
The Quai d'Orsay recalled its envoy | FR
Matignon published the decree | FR
The Verkhovna Rada voted at dawn | UA
Bankova denied the rumour | UA
The Knesset dissolved itself | IL
The Lok Sabha adjourned after shouting | IN
South Block called in the chargé d'affaires | IN
Malacañang welcomed the ruling | PH
Miraflores was ringed with trucks | VE
The Casa Rosada was sprayed with paint | AR
Planalto hailed the harvest | BR
Itamaraty published the note | BR
La Moneda opened its gates | CL
Los Pinos became a museum | MX
The Moncloa ruled out talks | ES
Palazzo Chigi called a meeting | IT
The Farnesina advised travellers to leave | IT
The Blue House postponed the visit | KR
The Kantei set up a task force | JP
The Saeima ratified the treaty | LV
The Seimas met in secret | LT
The Riigikogu raised the levy | EE
The Eduskunta approved the purchase | FI
The Riksdag took one hour | SE
The Storting rejected the motion | NO
The Folketing sat late | DK
The Binnenhof was evacuated | NL
The Sejm elected a speaker | PL
Buckingham Palace issued a statement | GB
Scotland Yard arrested two men | GB
The Holy See offered to mediate | VA
Capitol Hill was quiet | US
Camp David hosted both leaders | US
The Oval Office was rearranged | US
The Palestinian Authority paid half of the wages | PS
The Revolutionary Guards seized a tanker | IR
The Georgian parliament in Tbilisi was surrounded | GE
Georgia accused Russian troops of moving the fence in South Ossetia | GE RU
Voters in Georgia, Michigan and Arizona were called | US
A judge in Atlanta, Georgia, dismissed the case | US
The Georgia runoff drew few voters, Republicans said | US
Michael Jordan sold his house |
Jim Jordan chaired the committee |
Jordan Henderson scored twice |
Jordan closed its airspace to drones | JO
Officials in Amman, the capital of Jordan, agreed | JO
The king of Jordan flew to Cairo | JO EG
Chad Kelly threw three touchdowns |
Chad recalled its soldiers from the border with Libya | TD LY
The Chadian army crossed Lake Chad | TD
Turkey blocked the vote at NATO | TR
The turkey was roasted for six hours |
Turkey with gravy and stuffing for Thanksgiving |
Turkish police closed the square in Ankara | TR
Niger expelled the envoy | NE
Nigeria expelled the envoy | NG
A Nigerien colonel spoke in Niamey | NE
A Nigerian senator spoke in Abuja | NG
The Niger River rose |
Militants blew up a pipeline in the Niger Delta | NG
Guinea held a vote in Conakry | GN
Guinea-Bissau held a vote | GW
Equatorial Guinea held a vote | GQ
Papua New Guinea held a vote | PG
A guinea pig escaped from the laboratory |
Guinea pigs escaped from the laboratory |
The Guinean president left Bissau for a clinic | GW
The island of New Guinea is mountainous |
The Democratic Republic of the Congo asked for troops | CD
The Republic of the Congo asked for loans | CG
Congo-Brazzaville asked for loans | CG
Rebels took Goma in eastern Congo | CD
Congolese ministers met in Brazzaville | CG
The Congo River burst its banks |
North Korea fired two missiles | KP
South Korea held an exercise | KR
Pyongyang warned Seoul | KP KR
The DPRK and the ROK traded shots | KP KR
Kim told the Koreans of Pyongyang to work harder | KP
The Korean Peninsula has been divided for decades |
Korea and its chip makers gained as Seoul cut taxes | KR
North Macedonia joined the alliance | MK
Macedonia changed its name, said Skopje | MK
Alexander led the army of Macedonia against ancient cities |
Ireland voted on the treaty | IE
Northern Ireland had no government for two years | GB
The Northern Irish police found a cache in Belfast | GB
The Irish government in Dublin objected | IE
The Irish Sea was rough |
Dominica was struck by the storm | DM
The Dominican Republic sealed its border with Haiti | DO HT
The prime minister of Dominica thanked Dominican nurses | DM
Dominican friars opened the school |
Taiwan scrambled its jets | TW
Taipei protested against Beijing | TW CN
The Republic of China withdrew to the island | TW
Kosovo and Serbia met in Ohrid | XK RS
Pristina taxed goods from Belgrade | XK RS
Palestine was admitted as a state | PS
The train derailed in East Palestine |
Gaza and the West Bank were cut off from Ramallah | PS
Israeli jets struck Gaza | IL PS
Sudan and South Sudan share a pipeline | SD SS
The South Sudanese army left Juba | SS
Mali and Malawi are far apart | ML MW
Somaliland held an election | SO
Samoa and American Samoa lie a day apart | WS
South Georgia has more penguins than people |
Austria and Australia were drawn together | AT AU
Slovakia and Slovenia met in the final | SK SI
Libya and Liberia signed | LY LR
Zambia and Gambia abstained | ZM GM
Mauritania and Mauritius abstained | MR MU
Paraguay and Uruguay agreed | PY UY
Latvia and Lithuania closed the crossing | LV LT
Iran and Iraq exchanged prisoners | IR IQ
Oman mediated, and Yemen agreed | OM YE
The Czech and Slovak ministers met | CZ SK
Swiss banks froze the accounts | CH
Danish pastry was served with French fries |
Dutch farmers blocked the road | NL
Thais and Burmese crossed the bridge | TH MM
Poles and Finns bought shelters | PL FI
Sydney Sweeney stars in the film |
Paris Hilton arrived late |
Paris was without trains | FR
The Paris Agreement was signed |
Washington and Tehran spoke through Muscat | US IR OM
George Washington owned the farm |
The Washington Post reported it |
A man from Moscow, Idaho, was charged |
Moscow said it had shot down nine drones | RU
The Warsaw Pact no longer exists |
Ivory Coast and Burkina Faso closed the road | CI BF
The Emirati envoy met the Saudi crown prince | AE SA
The Vatican and Vietnam agreed | VA VN
Hong Kong and Macao were spared | HK MO
Greenland is not for sale, said Nuuk | GL
Crimea and Donetsk were shelled | UA
Transnistria asked for help | MD
Nagorno-Karabakh emptied as Azerbaijan advanced on Armenia | AZ AM
UKRAINE AND RUSSIA SWAP PRISONERS | UA RU
TELL US WHAT YOU THINK |
"""
OTHER_TONGUES = """
Russland und die Ukraine tauschten Gefangene aus | RU UA
Der Kreml wies das Angebot zurück | RU
Die ukrainische Armee zog sich zurück | UA
Die Bundesregierung in Deutschland berät | DE
Großbritannien und Frankreich schickten Schiffe | GB FR
Die Vereinigten Staaten verhängten Zölle gegen Südkorea | US KR
Nordkorea feuerte eine Rakete ab | KP
Türkische Jets flogen über Griechenland | TR GR
Österreich und Ungarn lehnten ab | AT HU
Im Weißen Haus trafen sich die Minister | US
Polen schloss die Grenze zu Weißrussland | PL BY
Ägypten und Saudi-Arabien vermittelten | EG SA
La Russie a bombardé un port en Ukraine | RU UA
Les États-Unis ont saisi un pétrolier | US
L'armée israélienne est entrée au Liban | IL LB
La Maison Blanche a refusé | US
Le Royaume-Uni et l'Allemagne ont signé | GB DE
La Corée du Nord a tiré deux missiles | KP
Le Tchad et le Niger ont rompu | TD NE
La Guinée-Bissau et la Guinée équatoriale ont voté | GW GQ
Le président ukrainien est arrivé en Pologne | UA PL
Le ministre russe a quitté la Suisse | RU CH
Rusia atacó un puerto de Ucrania | RU UA
Estados Unidos impuso sanciones a Venezuela | US VE
El ejército israelí entró en el Líbano | IL LB
La Casa Blanca no respondió | US
Corea del Sur y Japón firmaron | KR JP
El Reino Unido y Alemania enviaron barcos | GB DE
Los ministros de Egipto y Arabia Saudita se reunieron | EG SA
Sudáfrica y Brasil se abstuvieron | ZA BR
Россия и Украина обменялись пленными | RU UA
Войска вошли в Белоруссию из России | BY RU
Президент США прибыл в Польшу | US PL
Российские войска отошли от границы с Грузией | RU GE
Москва предупредила Киев | RU UA
Северная Корея запустила ракету | KP
Южная Корея ответила учениями | KR
Нигерия и Нигер закрыли границу | NG NE
Китай и Индия отвели войска | CN IN
Иран и Ирак подписали договор | IR IQ
Турецкий президент встретился с немецким канцлером | TR DE
Великобритания и Франция поддержали Молдову | GB FR MD
Росія вдарила по Україні | RU UA
Україна і Польща відкрили кордон | UA PL
Німеччина та Франція передали гармати | DE FR
Київ відкинув пропозицію Москви | UA RU
Ізраїль і Єгипет домовилися | IL EG
Угорщина заблокувала допомогу | HU
Північна Корея запустила ракету | KP
Сполучені Штати запровадили санкції проти Китаю | US CN
"""


def _lines(listed):
    for line in listed.strip("\n").splitlines():
        text, _, codes = line.partition(" |")
        yield pytest.param(f"{text}.", set(codes.split()), id=text)


@pytest.mark.parametrize(("text", "codes"), list(_lines(ENGLISH)))
def test_an_english_sentence_names_its_countries_and_no_other(text, codes):
    assert {place.code for place in places(text)} == codes


@pytest.mark.parametrize(("text", "codes"), list(_lines(OTHER_TONGUES)))
def test_a_sentence_in_another_tongue_names_its_countries(text, codes):
    assert {place.code for place in places(text)} == codes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Russland", "RU"),
        ("la russie", None),
        ("rusia", "RU"),
        ("россия", "RU"),
        ("в россии", None),
        ("росія", "RU"),
        ("украина", "UA"),
        ("сша", "US"),
        ("северная корея", "KP"),
        ("Deutschland", "DE"),
        ("deutsche", "DE"),
        ("allemagne", "DE"),
        ("estados unidos", "US"),
        ("états-unis", "US"),
        ("türkei", "TR"),
        ("ukrane", "UA"),
        ("ukriane", "UA"),
        ("isreal", "IL"),
        ("afganistan", "AF"),
        ("azerbijan", "AZ"),
        ("phillipines", "PH"),
        ("venezula", "VE"),
        ("lithuana", "LT"),
        ("kazakstan", "KZ"),
        ("russia's", "RU"),
        ("white house", "US"),
        ("foggy bottom", "US"),
        ("zhongnanhai", "CN"),
        ("niger", "NE"),
        ("nigeria", "NG"),
        ("iran", "IR"),
        ("iraq", "IQ"),
        ("austria", "AT"),
        ("australia", "AU"),
    ],
)
def test_a_typed_topic_is_understood_in_many_spellings(typed, code):
    assert find_place(typed) == code


@pytest.mark.parametrize(
    "typed",
    [
        "finish",
        "crime",
        "hungry",
        "island",
        "roman",
        "greed",
        "turkeys",
        "trump",
        "iram",
        "sanctions",
        "elections",
        "korean peninsula",
        "drones",
        "nato",
        "georgina",
        "grain deal",
        "climate",
        "tariffs",
        "sweet",
        "polish border",
    ],
)
def test_an_ordinary_word_is_not_taken_for_a_misspelt_country(typed):
    assert find_place(typed) is None
