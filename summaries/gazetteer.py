"""Countries by all that news calls them: plain facts, one line each, kept by hand.

A line is: code | name | other names | people and adjectives | capital, seats of power and regions. Codes are those of
ISO 3166-1 alpha-2; Kosovo has XK, which ISO leaves to its users; states that are no more keep the codes that ISO once
gave them (SU, DD, YU, CS). Contested ground goes by the United Nations' resolutions; Jerusalem, Kashmir and Brussels,
which stand for more than one country or for none, are left out, as are capitals that are mostly read as something else
(Victoria, Male).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_TABLE = """
AD|Andorra||Andorran|Andorra la Vella
AE|United Arab Emirates|UAE; U.A.E.; Emirates|Emirati|Abu Dhabi; Dubai
AF|Afghanistan||Afghan|Kabul; Kandahar
AG|Antigua and Barbuda|Antigua|Antiguan|
AL|Albania||Albanian|Tirana
AM|Armenia||Armenian|Yerevan
AO|Angola||Angolan|Luanda
AR|Argentina||Argentine; Argentinian|Buenos Aires; Casa Rosada
AT|Austria||Austrian|Vienna
AU|Australia||Australian|Canberra; Sydney; Melbourne; New South Wales; Queensland
AZ|Azerbaijan||Azerbaijani; Azeri|Baku
BA|Bosnia and Herzegovina|Bosnia; Bosnia-Herzegovina|Bosnian|Sarajevo; Republika Srpska
BB|Barbados||Barbadian|Bridgetown
BD|Bangladesh||Bangladeshi|Dhaka
BE|Belgium||Belgian|
BF|Burkina Faso|Upper Volta|Burkinabe; Burkinabé|Ouagadougou
BG|Bulgaria||Bulgarian|Sofia
BH|Bahrain||Bahraini|Manama
BI|Burundi||Burundian|Bujumbura; Gitega
BJ|Benin|Dahomey|Beninese|Porto-Novo; Cotonou
BM|Bermuda||Bermudian|
BN|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia||Bolivian|La Paz; Sucre
BR|Brazil||Brazilian|Brasilia; Brasília; Planalto; Rio de Janeiro; Sao Paulo; São Paulo; Itamaraty
BS|Bahamas||Bahamian|
BT|Bhutan||Bhutanese|Thimphu
BW|Botswana||Batswana|Gaborone
BY|Belarus|Byelorussia; Belorussia|Belarusian; Belarussian; Byelorussian|Minsk
BZ|Belize||Belizean|Belmopan
CA|Canada||Canadian|Ottawa; Toronto; Quebec; Ontario; British Columbia; Alberta; Parliament Hill
CD|DR Congo|Democratic Republic of the Congo; Democratic Republic of Congo; DRC; Congo; Congo-Kinshasa; Zaire|Congolese|Kinshasa; Goma; Kivu
CF|Central African Republic||Central African|Bangui
CG|Republic of the Congo|Republic of Congo; Congo-Brazzaville||Brazzaville
CH|Switzerland||Swiss|Bern; Berne
CI|Ivory Coast|Cote d'Ivoire; Côte d'Ivoire|Ivorian|Abidjan; Yamoussoukro
CL|Chile||Chilean|Santiago; La Moneda
CM|Cameroon||Cameroonian|Yaounde; Yaoundé
CN|China|People's Republic of China; PRC; Mainland China; Red China|Chinese|Beijing; Peking; Zhongnanhai; Shanghai; Xinjiang; Tibet; Manchuria; Great Hall of the People
CO|Colombia||Colombian|Bogota; Bogotá
CR|Costa Rica||Costa Rican|
CU|Cuba||Cuban|Havana; Guantanamo; Guantánamo; Bay of Pigs
CV|Cape Verde|Cabo Verde|Cape Verdean|Praia
CY|Cyprus||Cypriot|Nicosia
CZ|Czech Republic|Czechia|Czech|Prague; Hradcany
DE|Germany|West Germany; Federal Republic of Germany; Nazi Germany|German; West German|Berlin; West Berlin; Bonn; Bundestag; Bundeswehr; Munich; Frankfurt; Hamburg; Bavaria; Bundesrat; Bundesbank; Wilhelmstrasse
DJ|Djibouti||Djiboutian|
DK|Denmark||Danish; Dane|Copenhagen; Folketing
DM|Dominica|||
DO|Dominican Republic||Dominican|Santo Domingo
DZ|Algeria||Algerian|Algiers
EC|Ecuador||Ecuadorian; Ecuadorean|Quito; Guayaquil
EE|Estonia||Estonian|Tallinn; Riigikogu
EG|Egypt|United Arab Republic|Egyptian|Cairo; Sinai; Suez
EH|Western Sahara||Sahrawi|Laayoune
ER|Eritrea||Eritrean|Asmara
ES|Spain||Spanish; Spaniard|Madrid; Moncloa; Catalonia; Barcelona; Zarzuela
ET|Ethiopia||Ethiopian|Addis Ababa; Tigray
FI|Finland||Finnish; Finn|Helsinki; Eduskunta
FJ|Fiji||Fijian|Suva
FK|Falkland Islands|Falklands; Malvinas||
FM|Micronesia||Micronesian|Palikir
FO|Faroe Islands||Faroese|
FR|France||French; Frenchman; Frenchmen|Paris; Elysee; Élysée; Quai d'Orsay; Matignon; Palais Bourbon; Quai d’Orsay
GA|Gabon||Gabonese|Libreville
GB|United Kingdom|Britain; Great Britain; UK; U.K.; England; Scotland; Wales; Northern Ireland|British; Briton; Scottish; Welsh; Northern Irish|London; Downing Street; Whitehall; Westminster; Buckingham Palace; Scotland Yard; Belfast; Edinburgh; Cardiff; Ulster; Number 10; Foreign Office
GD|Grenada||Grenadian|
GE|Georgia|Republic of Georgia|Georgian|Tbilisi; Abkhazia; South Ossetia
GH|Ghana||Ghanaian|Accra
GI|Gibraltar||Gibraltarian|
GL|Greenland||Greenlandic; Greenlander|Nuuk
GM|Gambia||Gambian|Banjul
GN|Guinea|Republic of Guinea|Guinean|Conakry
GQ|Equatorial Guinea||Equatorial Guinean; Equatoguinean|Malabo
GR|Greece||Greek|Athens
GT|Guatemala||Guatemalan|Guatemala City
GU|Guam||Guamanian|
GW|Guinea-Bissau||Bissau-Guinean|Bissau
GY|Guyana||Guyanese|Essequibo
HK|Hong Kong||Hong Konger; Hongkonger|
HN|Honduras||Honduran|Tegucigalpa
HR|Croatia||Croatian; Croat|Zagreb
HT|Haiti||Haitian|Port-au-Prince
HU|Hungary||Hungarian|Budapest; Fidesz
ID|Indonesia||Indonesian|Jakarta
IE|Ireland|Irish Republic; Republic of Ireland|Irish; Irishman|Dublin; Dail; Dáil; Leinster House; Taoiseach
IL|Israel||Israeli|Tel Aviv; Knesset; IDF; Haifa; Shin Bet; Mossad
IN|India||Indian|New Delhi; Delhi; Lok Sabha; Mumbai; Bombay; South Block; Rashtrapati Bhavan; Raisina Hill; Rajya Sabha
IQ|Iraq||Iraqi|Baghdad; Mosul; Basra; Fallujah
IR|Iran|Islamic Republic of Iran; Persia|Iranian|Tehran; Teheran; Isfahan; Natanz; Fordow; Revolutionary Guards; Revolutionary Guard
IS|Iceland||Icelandic; Icelander|Reykjavik; Reykjavík
IT|Italy||Italian|Rome; Palazzo Chigi; Quirinal; Milan; Sicily; Farnesina; Montecitorio
JM|Jamaica||Jamaican|
JO|Jordan|Hashemite Kingdom of Jordan; Transjordan|Jordanian|Amman
JP|Japan||Japanese|Tokyo; Okinawa; Hiroshima; Nagasaki; Kantei; Nagatacho
KE|Kenya||Kenyan|Nairobi; Mombasa
KG|Kyrgyzstan||Kyrgyz|Bishkek
KH|Cambodia|Kampuchea|Cambodian|Phnom Penh
KI|Kiribati|||Tarawa
KM|Comoros||Comorian|
KN|Saint Kitts and Nevis|St Kitts and Nevis; Saint Kitts; St Kitts|Kittitian|Basseterre
KP|North Korea|DPRK; Democratic People's Republic of Korea|North Korean|Pyongyang
KR|South Korea|Republic of Korea; ROK|South Korean|Seoul; Blue House; Yongsan
KW|Kuwait||Kuwaiti|Kuwait City
KZ|Kazakhstan||Kazakh; Kazakhstani|Astana; Nur-Sultan; Almaty
LA|Laos||Lao; Laotian|Vientiane
LB|Lebanon||Lebanese|Beirut
LC|Saint Lucia|St Lucia|Saint Lucian; St Lucian|Castries
LI|Liechtenstein||Liechtensteiner|Vaduz
LK|Sri Lanka|Ceylon|Sri Lankan|Colombo
LR|Liberia||Liberian|Monrovia
LS|Lesotho||Basotho|Maseru
LT|Lithuania||Lithuanian|Vilnius; Seimas
LU|Luxembourg||Luxembourger; Luxembourgish|
LV|Latvia||Latvian|Riga; Saeima
LY|Libya||Libyan|Tripoli; Benghazi
MA|Morocco||Moroccan|Rabat; Casablanca
MC|Monaco||Monegasque; Monégasque|
MD|Moldova|Moldavia|Moldovan; Moldavian|Chisinau; Chișinău; Transnistria
ME|Montenegro||Montenegrin|Podgorica
MG|Madagascar||Malagasy|Antananarivo
MH|Marshall Islands||Marshallese|Majuro
MK|North Macedonia|Macedonia|North Macedonian; Macedonian|Skopje
ML|Mali||Malian|Bamako; Timbuktu
MM|Myanmar|Burma|Burmese|Naypyidaw; Naypyitaw; Yangon; Rangoon; Rakhine
MN|Mongolia||Mongolian|Ulaanbaatar; Ulan Bator
MO|Macao|Macau|Macanese|
MR|Mauritania||Mauritanian|Nouakchott
MT|Malta||Maltese|Valletta
MU|Mauritius||Mauritian|Port Louis
MV|Maldives||Maldivian|
MW|Malawi||Malawian|Lilongwe
MX|Mexico||Mexican|Mexico City; Los Pinos
MY|Malaysia|Malaya|Malaysian|Kuala Lumpur; Putrajaya
MZ|Mozambique||Mozambican|Maputo; Cabo Delgado
NA|Namibia|South West Africa|Namibian|Windhoek
NC|New Caledonia||New Caledonian|Noumea; Nouméa
NE|Niger||Nigerien|Niamey; Agadez
NG|Nigeria||Nigerian|Abuja; Lagos; Niger Delta; Niger State; Borno; Kano
NI|Nicaragua||Nicaraguan|Managua
NL|Netherlands|Holland|Dutch; Dutchman|Amsterdam; Binnenhof
NO|Norway||Norwegian|Oslo; Storting
NP|Nepal||Nepali; Nepalese|Kathmandu; Katmandu
NR|Nauru||Nauruan|
NZ|New Zealand|Aotearoa|New Zealander|
OM|Oman||Omani|Muscat
PA|Panama||Panamanian|Panama City; Panama Canal
PE|Peru||Peruvian|Lima
PG|Papua New Guinea||Papua New Guinean|Port Moresby
PH|Philippines||Filipino; Philippine|Manila; Malacanang; Malacañang; Mindanao
PK|Pakistan||Pakistani|Islamabad; Karachi; Lahore; Rawalpindi; Peshawar; Balochistan
PL|Poland||Polish; Pole|Warsaw; Sejm; Gdansk; Gdańsk; Belweder
PR|Puerto Rico||Puerto Rican|
PS|Palestine|Palestinian territories; Palestinian Territories; State of Palestine|Palestinian; Gazan|Gaza; Gaza Strip; Gaza City; West Bank; Ramallah; Rafah; Khan Younis; Palestinian Authority
PT|Portugal||Portuguese|Lisbon
PW|Palau||Palauan|
PY|Paraguay||Paraguayan|Asuncion; Asunción
QA|Qatar||Qatari|Doha
RO|Romania|Rumania|Romanian|Bucharest
RS|Serbia||Serbian; Serb|Belgrade
RU|Russia|Russian Federation|Russian|Moscow; Kremlin; Duma; State Duma; St Petersburg; Saint Petersburg; Leningrad; Chechnya; Siberia; Kaliningrad; Kursk; Belgorod; Dagestan; Lubyanka; Smolenskaya Square; Staraya Ploshchad
RW|Rwanda||Rwandan|Kigali
SA|Saudi Arabia|Kingdom of Saudi Arabia|Saudi; Saudi Arabian|Riyadh; Jeddah; Mecca
SB|Solomon Islands|Solomons|Solomon Islander|Honiara
SC|Seychelles||Seychellois|
SD|Sudan||Sudanese|Khartoum; Darfur; Omdurman
SE|Sweden||Swedish; Swede|Stockholm; Riksdag
SG|Singapore||Singaporean|
SI|Slovenia||Slovenian; Slovene|Ljubljana
SK|Slovakia|Slovak Republic|Slovak; Slovakian|Bratislava
SL|Sierra Leone||Sierra Leonean|Freetown
SM|San Marino||Sammarinese|
SN|Senegal||Senegalese|Dakar
SO|Somalia|Somaliland; Puntland|Somali; Somalian|Mogadishu
SR|Suriname|Surinam|Surinamese|Paramaribo
SS|South Sudan||South Sudanese|Juba
ST|Sao Tome and Principe|São Tomé and Príncipe; Sao Tome||
SV|El Salvador||Salvadoran; Salvadorean|San Salvador
SY|Syria|Syrian Arab Republic|Syrian|Damascus; Aleppo; Idlib; Homs; Raqqa; Golan Heights
SZ|Eswatini|Swaziland|Swazi|Mbabane
TD|Chad||Chadian|N'Djamena; Ndjamena
TG|Togo||Togolese|Lome; Lomé
TH|Thailand|Siam|Thai|Bangkok
TJ|Tajikistan||Tajik|Dushanbe
TL|Timor-Leste|East Timor|Timorese; East Timorese|Dili
TM|Turkmenistan||Turkmen|Ashgabat
TN|Tunisia||Tunisian|Tunis
TO|Tonga||Tongan|Nuku'alofa
TR|Turkey|Türkiye; Turkiye|Turkish; Turk|Ankara; Istanbul; Sublime Porte
TT|Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
TV|Tuvalu||Tuvaluan|Funafuti
TW|Taiwan|Republic of China; Formosa; Chinese Taipei|Taiwanese|Taipei; Legislative Yuan
TZ|Tanzania|Tanganyika; Zanzibar|Tanzanian|Dodoma; Dar es Salaam
UA|Ukraine||Ukrainian|Kyiv; Kiev; Verkhovna Rada; Bankova; Crimea; Donbas; Donbass; Donetsk; Luhansk; Kharkiv; Kherson; Mariupol; Odesa; Zaporizhzhia; Lviv; Bakhmut; Rada
UG|Uganda||Ugandan|Kampala; Entebbe
US|United States|United States of America; US; U.S.; USA; U.S.A.; America|American|Washington; White House; Pentagon; Capitol Hill; State Department; Camp David; New York; California; Texas; Alaska; Hawaii; Pearl Harbor; Los Angeles; Chicago; Foggy Bottom; Oval Office
UY|Uruguay||Uruguayan|Montevideo
UZ|Uzbekistan||Uzbek|Tashkent
VA|Vatican City|Vatican; Holy See||St Peter's Square
VC|Saint Vincent and the Grenadines|St Vincent and the Grenadines|Vincentian|Kingstown
VE|Venezuela||Venezuelan|Caracas; Miraflores
VN|Vietnam|Viet Nam; North Vietnam; South Vietnam|Vietnamese; North Vietnamese; South Vietnamese|Hanoi; Saigon; Ho Chi Minh City; Danang; Da Nang
VU|Vanuatu||Vanuatuan|
WS|Samoa|Western Samoa|Samoan|Apia
XK|Kosovo||Kosovar; Kosovan|Pristina
YE|Yemen|North Yemen; South Yemen|Yemeni|Sanaa; Sana'a; Aden; Hodeidah; Hodeida
ZA|South Africa||South African|Pretoria; Johannesburg; Cape Town; Soweto
ZM|Zambia|Northern Rhodesia|Zambian|Lusaka
ZW|Zimbabwe|Rhodesia|Zimbabwean; Rhodesian|Harare
SU|Soviet Union|USSR; U.S.S.R.; Soviet Russia|Soviet|
DD|East Germany|German Democratic Republic; GDR|East German|East Berlin
YU|Yugoslavia||Yugoslav; Yugoslavian|
CS|Czechoslovakia||Czechoslovak; Czechoslovakian|
"""  # noqa: E501 - one country, one line

# Longer names that hold a country's name and are no mention of it; the code is what they do stand for, if anything.
_OTHERWISE = """
|Indian Ocean; American Indian; American Indians; West Indian; West Indians; Indian Country; Indian Territory
|Latin American; Latin Americans; Latin America; South American; South Americans; South America; Central American
|Central Americans; Central America; North American; North Americans; North America
|South China Sea; East China Sea; Sea of Japan; Persian Gulf; Gulf of Oman; Gulf of Mexico; Gulf of Guinea; Gulf of Aden
|Gulf of America; English Channel; Norwegian Sea; Jordan River; Jordan Valley; River Jordan; Congo River; Niger River
|New Guinea; Lake Chad; Lake Malawi; Mount Lebanon; Mount Sinai; North Pole; South Pole; Pole position; Mark Cuban
|Washington Post; Washington Times; Washington Examiner; Moscow Times; New York Times; New York Post; New England
|London Review; London School; London Stock Exchange; Times of London; Times of Israel; Times of India; China Daily
|Paris Agreement; Paris Accord; Paris Accords; Paris Club; Paris climate; Rome Statute; Treaty of Rome
|Vienna Convention; Vienna Conventions; Minsk agreements; Minsk agreement; Minsk accords; Minsk Accords; Minsk Group
|Oslo Accords; Oslo accords; Oslo Accord; Helsinki Accords; Helsinki accords; Helsinki Final Act; Warsaw Pact
|Budapest Memorandum; Treaty of Versailles; Washington Treaty; Stockholm syndrome; Havana syndrome; Paris Hilton
|East Palestine; Palestine Texas; New Jersey; Turkey Day; Korea Strait; Korean Peninsula; Korean War; Korean peninsula
|Brussels sprouts; Swiss cheese; Swiss Army knife; Danish pastry; French fries; French toast; Peking duck
|Soviet era; former Soviet; former Soviet Union; post Soviet; Irish Sea; Panama Papers; Voice of America
US|New Mexico; Native American; Native Americans; African American; African Americans
US|Washington state; Washington State
GS|South Georgia
IM|Isle of Man
AS|American Samoa
"""


@dataclass(frozen=True, slots=True)
class Name:
    """One name that stands for a country."""

    code: str  # "": the words hold a country's name, but stand for none
    words: tuple[str, ...]
    seat: bool = False  # a capital, a seat of power or a region: the country is meant, but not named


def parts(name: str) -> tuple[str, ...]:
    """A name as its runs of letters, which is how texts are read for names: U.S. is U and S."""
    return tuple("".join(letter if letter.isalpha() else " " for letter in name).split())


def _plural(people: str) -> str:
    return people if people.endswith(("ese", "sh", "ch", "ss", "men")) else people + "s"


def _listed(column: str) -> list[str]:
    return [each.strip() for each in column.split(";") if each.strip()]


def _names() -> list[Name]:
    found: list[Name] = []
    for line in _TABLE.strip().splitlines():
        code, name, others, people, seats = line.split("|")
        peoples = _listed(people)
        listed = [name, *_listed(others), *peoples, *map(_plural, peoples)]
        found.extend(Name(code, parts(each)) for each in dict.fromkeys(listed))
        found.extend(Name(code, parts(each), seat=True) for each in _listed(seats))
    found.extend(Name("KR", parts(each)) for each in ("Korea", "Korean", "Koreans"))  # or the other: see places
    for line in _OTHERWISE.strip().splitlines():
        code, listing = line.split("|")
        found.extend(Name(code, parts(each)) for each in _listed(listing))
    return found


COUNTRIES: Mapping[str, str] = MappingProxyType(
    {line.split("|")[0]: line.split("|")[1] for line in _TABLE.strip().splitlines()},
)  # code -> the name that is shown
NO_MORE = frozenset({"SU", "DD", "YU", "CS"})
NAMES: tuple[Name, ...] = tuple(_names())
