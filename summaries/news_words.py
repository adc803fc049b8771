"""How common words are in any news: a hand-made list, so that an index that has read nothing yet is not led by them.

Shares are rough: of a hundred reports, in how many a word of the tier stands. Function words of some languages stand in
the first tier, for `vectors.STOP_WORDS` has only the English ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from summaries.vectors import terms

ROOT = 6  # letters of a word that count, so that inflected forms are one term

_IN_HALF = """
    year day time people two first new last week month three make take come go one many while officials government
    state country man could would report according including part around long week say call set number four five six
    news back work way know want think day another world monday tuesday wednesday thursday friday saturday sunday
    der die das und ist nicht mit den von dem des ein eine einen einem einer auf für auch sich als nach wie bei aus dass
    hat haben war wird werden sind sei zu zum zur im am um vor über oder aber noch nur er sie es wir ihr sein seine ihre
    gegen durch bis unter zwischen mehr kann jahr jahren
    le la les et est un une des du de en dans que qui pour par sur pas ne avec au aux ce cette ces son sa ses leur leurs
    plus mais ou il elle ils ont été avait être fait sont était comme après avant contre entre selon
    made went came took got gave saw left found put said told asked called used going saying
    el los las una unos del que por con para se su sus al lo como más pero fue ha han este esta entre sobre desde hasta
    también según sin años año ser son está
    il gli di che e per con non del della dei delle nel nella si è sono più anche come ha hanno dopo
    o os um uma do da dos das em não ao aos com por seu sua mais foi são
    i w na z do nie że się jest to od po za przez oraz jak jego roku
    и в на не что с по он она они как это из за для от до его её их был была было были к у о об а но при же так то
    который которые также после
    і й та на не що з по він вона вони як це із за для від до його її їх був була було були у про але при також після
    який які
"""
_IN_A_QUARTER = """
    president minister official leader police law home house group public general statement member national city
    official political support plan help end start ask tell see show find give keep leave turn move hold face use
    need lead follow add continue expect believe become begin include announce decision issue case situation
    million percent high large small early late recent next later earlier today morning night former second several
    become though despite since hour january february march april may june july august september october november
    december nation international power right company place area party major change old good great big least per
    taken given gone done seen known felt held led kept meant met lost won ran set sent brought began thought became
    added making taking coming getting looking working trying using being having seeing giving leaving calling asking
    currently previously really behind outside inside away across along ahead among ago though although less enough
    together something someone anything nothing everything everyone everybody anyone nobody like little least
    spokesman spokeswoman spokesperson agency authority department office ministry court attack force military war
    security family life child woman men life person young school street local near known look put run bring try
    without far well even still much already yet never always often almost about hundred thousand dozen
"""
_IN_A_TENTH = """
    wrote spoke spent saw showed shown heard stood fell fallen rose risen grew grown broke broken chose chosen drew
    drawn drove driven fought flew flown hit hurt knew laid paid read rode sat sold shot slept stuck struck taught threw
    thrown wore worn wanted needed tried started stopped turned looked seemed happened involved appeared allowed
    created caused helped forced remained received reported confirmed described attempted identified admitted organised
    organized operated trained responded completed developed presented participated experienced succeeded performed
    featured faced joined changed followed moved opened closed passed played worked lived died killed
    seven eight nine eleven twelve fifteen twenty thirty forty fifty sixty eighty ninety half
    10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 30 40 50 60 70 80 90 100 200 300 500 000
    feel let mean love seem sure happy difficult impossible condition incident chance challenge individual potential
    particular particularly especially simply quickly clearly exactly certainly eventually finally suddenly initially
    shortly soon instead perhaps rather quite almost nearly close due front due room age size form scene ground minute
    second mark centre center media daily mail press associated reuters cnn bbc afp ap news
    john david michael james robert william paul peter george
    summer winter spring autumn season mile kilometre kilometer metre meter foot inch ton kilogram degree
    british english french german russian chinese europe america britain england london york
    successful success failure fail failed manage managed achieve
    department director head deputy vice member staff crew
    american united white washington street prime foreign secretary federal senior chief administration committee
    council parliament congress senate republican democrat democratic vote voter election campaign candidate
    economy economic market bank business budget tax trade cost price job growth money pay fund dollar billion
    health hospital doctor medical patient disease study research university student education community social
    medium television newspaper reporter journalist interview video photo image picture internet online website
    twitter facebook post message letter phone email comment speech conference press event meeting talk visit trip
    deal agreement peace negotiation crisis conflict violence protest protester demonstration rally crowd
    kill killed death dead die injure injured wound victim body murder crime criminal charge arrest suspect
    investigation investigator prison jail sentence trial judge lawyer attorney lawsuit evidence guilty prosecutor
    fire shoot shooting gun weapon bomb explosion blast strike missile troop soldier army officer commander fighter
    rebel terrorist terrorism islamic muslim religious church border region southern northern eastern western north
    south east west capital town village province river island sea air plane flight airport car vehicle road train
    ship boat storm weather water oil gas energy fuel power plant nuclear climate
    rise fall drop increase decrease cut grow lose win fight stop open close allow ban block refuse reject accept
    agree accuse blame criticize warn threaten claim deny confirm suggest argue describe explain note release reveal
    discuss consider propose promise pledge vow urge demand seek request offer provide receive serve send carry reach
    cross enter return arrive travel join meet speak write read hear watch live stay remain stand sit walk play
    team game player season match league club coach goal score sport cup champion final
    film movie star actor actress show music singer award book story
    effort action policy program project service system process problem question answer reason result effect impact
    risk threat danger concern fear hope interest role position control measure step order rule right freedom
    history future past century decade moment period term century half third quarter majority minority
    different important serious strong hard clear open free common special possible likely able sure true real full
    short low top main whole single bad better best worse worst black red blue green
    mother father son daughter brother sister wife husband parent friend girl boy baby couple
    source data information record document detail list level rate line side point view word name idea fact thing
    kind sort lot bit matter mind heart hand head eye face voice
    test deadly emergency relief rescue damage destroy collapse hit suffer survive save protect defend
    regime opposition activist supporter critic ally enemy coalition union european asian african
    sanction ambassador embassy diplomat diplomatic relation bilateral summit treaty resolution
"""
_IN_A_TWENTY_FIFTH = """
    analyst expert scientist professor director executive chairman founder owner manager employee worker customer
    consumer investor industry factory product technology computer software device network digital data
    governor mayor senator congressman representative lawmaker legislation bill amendment constitution reform
    immigrant immigration migrant refugee asylum citizen resident population
    debt deficit inflation recession unemployment loan interest stock share profit revenue sale contract
    approve approval pass veto nominate appoint resign resignation replace elect inaugurate
    poll survey debate ballot turnout
    allege allegation convict acquit appeal testify testimony witness verdict jury bail fine penalty execute
    rape assault abuse harass kidnap hostage abduct robbery theft fraud corruption bribe scandal
    arm ceasefire truce offensive invasion occupy occupation airstrike artillery tank drone jet aircraft helicopter
    navy warship submarine militant insurgent militia extremist jihadist gunman suicide
    earthquake quake magnitude tsunami hurricane typhoon flood drought wildfire tornado landslide
    pandemic virus infection vaccine outbreak epidemic drug treatment surgery cancer
    apartment building hotel restaurant store shop bridge park square station
    evacuate shelter camp aid humanitarian supply
    birthday wedding marriage divorce funeral mourn
    hack hacker cyber spy intelligence surveillance secret leak classified
    headline update read copyright editor editorial column opinion analysis
    tweet account user app
    conservative liberal progressive
    independence independent sovereignty territory
    anniversary celebrate ceremony holiday festival christmas
    police officer deputy sheriff detective fbi
    tonight yesterday tomorrow afternoon evening weekend
    announcement remark briefing
    controversial unprecedented historic
    unclear immediately recently apparently reportedly
"""
TIERS = ((0.5, _IN_HALF), (0.25, _IN_A_QUARTER), (0.1, _IN_A_TENTH), (0.04, _IN_A_TWENTY_FIFTH))


def root(term: str) -> str:
    """The beginning of a term, by which its inflected forms are one."""
    return term[:ROOT]


def _shares() -> Iterator[tuple[str, float]]:
    for share, listed in reversed(TIERS):
        yield from ((root(term), share) for term in terms(listed.split()))


SHARES: Mapping[str, float] = MappingProxyType(dict(_shares()))  # root -> share of reports that hold it
