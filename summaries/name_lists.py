"""Lists that tell the parts of a name apart: titles, particles, surnames that stand first, variants of first names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Without accents, in small letters, without points; Cyrillic ones as they are transliterated.
TITLES = _words("""
    acting admiral ambassador archbishop attorney ayatollah baron baroness bishop brigadier bundeskanzler
    bundeskanzlerin cardinal chairman chairwoman chancellor chief colonel commander commissioner congressman
    congresswoman councillor count crown dame defence defense deputy dictator director doctor dom don dona dr duchess
    duke emir emperor ex executive father finance first foreign former frau gen general gospodin gospoza gov governor
    grand hajji herr his her holiness honourable hojatoleslam imam interior judge justice kanzler kanzlerin king lady
    late leader lieutenant lord lt madame maj major marshal mayor minister ministerin ministre mme monsieur mp mr mrs ms
    mullah officer opposition pan pani patriarch pope premier president presidente prezident prime prince princess prof
    professor queen rabbi rear rep representative reverend saint sayyid secretary sen senador senator senor senora
    sergeant sgt shah sheikh sheik shaykh sir speaker spokesman spokesperson spokeswoman state sultan supreme vice
    treasury the
""")
# Of these alone no title is made: Foreign Minister Lavrov, but Foreign Ministry.
MODIFIERS = _words("""
    acting attorney chief defence defense deputy executive finance first foreign grand interior opposition rear state
    supreme treasury vice
""")
CROWDS = _words("""
    agencies analysts authorities diplomats experts lawmakers leaders members ministers nobody observers officials
    people prosecutors protesters rebels reporters representatives researchers residents scientists senators sources
    spokesmen supporters troops voters witnesses workers
""")
OFFICES = TITLES | CROWDS | _words("government police press state")
FEMALE_TITLES = _words("frau gospoza lady madame mme mrs ms pani senora baroness dame duchess princess queen")
MALE_TITLES = _words("gospodin herr lord monsieur mr pan senor sir baron duke king prince")
PRONOUNS = _words("""
    he she they it we i you him her them us me one who er sie es wir ich man il elle ils elles on nous je el ella ellos
    ellas vin vona voni mi my ya ona oni
""")
REIGNS = _words("emperor king pope prince princess queen saint")  # with one name alone, no surname follows
NUMBERS = {"jr": "jr", "junior": "jr", "sr": "", "senior": "", "ii": "ii", "iii": "iii", "iv": "iv"}
DEGREES = _words("phd md mp kc qc mbe obe esq")
PARTICLES = _words("""
    al el ad as ash at an ar de del della di da das do dos du des la le les van von der den ter ten te zu zum zur af av
    bin ibn ben bint bar abu ould ul
""")
# Surnames that stand before the given name in Chinese, Korean and Vietnamese.
SURNAMES_FIRST = _words("""
    ahn an bai ban bao bo bui cai cao chang chen cheng cheung cho choi chow chung dang deng ding dong duan fan fang feng
    fu gao geng gong gu guo han hao he heo ho hoang hong hou hsu hu hua huang hwang jang jeon jeong jia jiang jin jo
    jung kang kim ko kong koo kwon lai lam lee li liang lim lin liu long lu luo lyu ma mao meng min moon nam nguyen nie
    ngo oh pak pan park peng pham phan qian qin ren ri rhee roh ryu seo shang shen shi shim shin sim sohn son
    song su suh sun
    tang tao tian to tran truong tsai vo vu wan wang wei wen wu xi xia xiao xie xu yan yang yao ye yi yin yoo yoon yu
    yuan yun zeng zhang zhao zheng zhong zhou zhu zhuang zou
""")
FIRST_NAMES_TOO = _words("kim lee long min park son jo ben an han sun tang")  # of two words, such a name is Western
SPANISH = _words("castro cortes flores garcia lopez lula morales obrador ortega petro rivera rojas silva torres vargas")

# One line a name, however it is spelt or shortened.
_VARIANTS = """
volodymyr vladimir wladimir wolodymyr uladzimir volodimir vladymyr vladimyr volodya
alexander aleksandr oleksandr alyaksandr aliaksandr alexandr aleksander aljaksandr alexandre alejandro alex sasha
alexei aleksei oleksiy oleksii alexey aleksey oleksij olexiy alexej alaksiej oleksi
serhiy sergei sergey serhii serguei sergej siarhei syarhey
mykola nikolai nikolay nikolaj mikalai nicolas nicholas nick mikola
dmytro dmitry dmitri dmitriy dmitrij dimitri dzmitry
mykhailo mikhail michael mike mikhailo mihail michail michel miguel mikha mykhaylo mick mikael
yevgeny evgeny yevhen evgeni yevgeniy jewgeni evguéni evgueni yevgeni
yulia julia iuliia yuliia julija yuliya julie
yuri yury yuriy iurii juri iouri yurii jurij youri
svetlana svitlana sviatlana swetlana sviatlana
petro pyotr peter pete pjotr petr pierre pedro piotr
pavlo pavel paul pawel pablo
ivan john jack johnny jon johann johannes jean juan giovanni ian
iosif joseph joe dzho jose josef giuseppe jozef joey yosef
andriy andrei andrey andrej andrew andrii andreas andre andres andrzej drew andy
viktor victor wiktor viktar
kirill kyrylo cyril kiril
valery valeriy valerii waleri valeri
hryhoriy grigory grigori gregory greg
oleh oleg
olena elena yelena helena helen
kateryna ekaterina yekaterina katarina catherine katherine kate kathy katie
mohammed muhammad mohamed mohammad muhammed mohamad mahomet muhamad mohamud md
ahmed ahmad achmed
hussein husain hussain husayn hossein husein hussayn
hassan hasan
yusuf yousef yousuf youssef yussef yusef
ibrahim ebrahim
moammar muammar muamar moamer mouammar
yasser yasir jassir yassir yaser
abdel abdul abd abdoul abdal
fatah fattah
recep rejep
benjamin binyamin ben bibi benyamin
bashar baschar bachar
ali aly
saddam sadam
mahmoud mahmud machmud
osama usama oussama
ayman aiman
naftali naphtali
moshe mosche
yitzhak itzhak yitzchak isaac jitzchak
shimon schimon simon
ariel arik
william bill will billy willy wilhelm guillermo guillaume
robert bob rob bobby bert
richard rick dick rich ricardo
james jim jimmy jamie
thomas tom tommy
charles charlie chuck carlos karl carl
edward ed eddie ted teddy edouard eduard
anthony tony antony antonio antoine anton
daniel dan danny
david dave
donald don donny
ronald ron ronnie
kenneth ken kenny
stephen steven steve stefan stephan esteban stephane
timothy tim
joshua josh
jacob jake
samuel sam
benjamin benny
christopher chris
matthew matt matthias
nathaniel nathan nate
lawrence larry laurence
gerald gerry jerry
jeffrey jeff geoffrey
frederick fred friedrich frederic
francis frank franz francois francisco francesco
george dzhordzh georges georg jorge georgy georgi yurii
henry henri heinrich enrique harry hank
louis luis luiz ludwig lewis luigi
philip philippe phil felipe philipp
elizabeth liz beth betty elisabeth liza
margaret maggie margarita peggy
susan sue
deborah debbie
barbara barb
patricia pat patty
nancy nance
viktoria victoria viktoriya vicky
maria mary marie mariya mariia
anna anne ann ana hanna
jeong jung chung
emmanuel emmaniuel manuel
narendra narender
"""


def _canonical(lines: Iterable[str]) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in lines:
        first, *_ = line.split()
        for name in line.split():
            found.setdefault(name, first)
    return found


VARIANTS = _canonical(_VARIANTS.strip().splitlines())

# Surnames of which two languages keep spellings that no rule joins.
EXONYMS = {
    "bayden": "biden",
    "baiden": "biden",
    "tramp": "trump",
    "poutine": "putin",
    "eltsine": "yeltsin",
    "staline": "stalin",
    "lenine": "lenin",
    "gadaffi": "qaddafi",
    "gaddafi": "qaddafi",
    "gadhafi": "qaddafi",
    "ghaddafi": "qaddafi",
    "gaddhafi": "qaddafi",
    "kadhafi": "qaddafi",
    "khadafy": "qaddafi",
    "chamenei": "khamenei",
    "chomeini": "khomeini",
    "jomeini": "khomeini",
    "jamenei": "khamenei",
    "chodorkowski": "khodorkovsky",
    "tichanowskaja": "tikhanovskaya",
    "tsikhanouskaya": "tikhanovskaya",
    "cichanouska": "tikhanovskaya",
    "makron": "macron",
    "dzhonson": "johnson",
    "jrushchov": "khrushchev",
    "khrouchtchev": "khrushchev",
    "gorbatchev": "gorbachev",
    "hussain": "hussein",
    "husain": "hussein",
    "husayn": "hussein",
    "mohammad": "mohammed",
    "muhammad": "mohammed",
    "mohamed": "mohammed",
    "nasralla": "nasrallah",
    "ladin": "laden",
    "haniya": "haniyeh",
    "hanija": "haniyeh",
}
