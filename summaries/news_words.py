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
_IN_A_FIFTIETH = """
    able absence absolute academic accident accommodate accompany account accurate acknowledge acquire active actual
    adapt additional address adjust admire adopt adult advance advantage advice advise afford afraid agenda
    aggressive aim alarm alert alive alone alternative amazing ambition amount ample ancient anger angry announce
    annual anxious apart apologize apology apparent appearance apply appreciate approach appropriate approximate
    argument arrangement array article artist aside aspect assess asset assign assist associate assume assure
    atmosphere attach attempt attend attention attitude attract audience available average avoid awake award aware
    awful background backing balance band bar bare bargain base basic basis battle beach bear beat beautiful bed
    behave behavior behaviour belief belong beneath benefit bet beyond bid billion birth bite blow board body bold
    bond bother bottom bound bowl box brain branch brave bread breach breakfast breath brief bright brilliant broad
    broadcast brown brush build burden burn bury busy button buy calculate calm camera capable capacity capture card
    care career careful cast cat catch category cautious celebrity cell ceiling century ceremony chain chair channel
    chaos chapter character characterize charity chart chase cheap check cheer chest choice choose circle
    circumstance cite civil civilian claim class classic clean click climb clock closure clothes cloud club coast
    coat code coffee cold colleague collect collection color colour combine comfort comfortable command commission
    commit commitment committee commodity communicate comparable compare compete competition complain complaint
    complete complex complicated component compromise concede concentrate concept concerned conclude conclusion
    concrete condemn conduct confidence confident confront confuse confusion connect connection conscious consent
    consequence considerable consistent constant constitute construct construction consult contact contain content
    contest context continue contrast contribute contribution convenient conversation convince cook cool cooperate
    cooperation cope copy core corner corporate correct correspond correspondent cost cotton council count counter
    couple courage course cousin cover coverage crack craft crash crazy creation creative credit crew critical
    criticism crucial cry cultural culture cup curious custom cycle dad damage dance dangerous dare dark dawn deal
    dear debate debut decent decision decline decorate dedicate deep defeat defence defense define definition degree
    delay deliver delivery democracy demonstrate departure depend depth derive desert deserve design desire desk
    desperate despite destination detailed detain determine devastate develop development device dialogue differ
    difference dig dignity dinner dirty disagree disappear disappoint discipline discover discovery dismiss display
    dispute distance distinct distribute district disturb diverse divide division document dog domestic door double
    doubt draft drama dramatic draw dream dress drink drive driver drop dry dust duty dynamic eager ear earn earth
    ease easily eat edge educate effective efficient effort elderly element eliminate elsewhere embrace emerge
    emergence emotion emotional emphasis employ employment empty enable encounter encourage endless endure engage
    engine engineer enhance enjoy enormous ensure enterprise entertain enthusiasm entire entrance entry environment
    environmental equal equipment equivalent era error escape essential establish estate estimate ethnic evaluate
    eventual everyday evil evolve exact examine example excellent except exception exchange excite exclude exclusive
    excuse exercise exist existence exit expand expansion expense expensive expert explore expose exposure express
    expression extend extent external extra extraordinary extreme fabric facility factor faculty fade faint fair
    faith familiar famous fantastic farm farmer fashion fast fat fate father fault favor favorite favour favourite
    feature fee feed fellow female fence fewer fiction field fierce fifth figure file fill film filter finance
    financial finger finish firm fish fit fix flag flat flee flesh flow flower focus folk food foot football forest
    forget forgive formal format formation formula forth fortune forum forward found foundation frame free frequent
    fresh friendly friendship frighten frustrate fully fun function fundamental funny furniture further gain gallery
    gap garden gas gate gather gear gender gene generate generation generous gentle genuine gesture giant gift given
    glad glance glass global goal gold golf goods grab grace grade gradual graduate grand grandfather grandmother
    grant grass grateful grave gray grey greet grip gross grounds guarantee guard guess guest guide habit hair hall
    handle hang happen happiness harbor hardly harm hat hate heat heaven heavy height hell hero hesitate hide
    highlight highly highway hill hire historian hole holy honest honor honour horrible horror horse hot huge humor
    hundred hunger hunt hurry hypothesis ice ideal identity ignore ill illegal illness illustrate image imagination
    imagine immediate impact implement implication imply import impose impression impressive improve improvement
    incentive incline income incorporate incredible indeed indicate indication inevitable infant influence inform
    initial initiative inner innocent innovation input inquiry insist inspect inspire install instance institute
    institution institutional instruction instrument insult insurance integrate intellectual intend intense intent
    intention interact interesting internal interpret interrupt intervene intervention introduce introduction invade
    invent invest investment invite isolate item jacket joint joke journey joy judge judgment junior justice justify
    keen key kick kid kitchen knife knock knowledge label labor laboratory labour lack lady lake land landscape
    language largely laugh launch lawn layer lazy leadership leaf league lean learn leather lecture legacy legal
    legend length lesson liberty library license licence lie lift lightly likewise limit limitation link lip listen
    literally literature living load locate location lock logic lonely loose lord loss loud lovely lover lower luck
    lucky lunch luxury machine magazine magic mainly maintain maintenance male manner manufacture map march margin
    marine mass massive master match mate material maximum meal meanwhile measurement meat mechanism medal medicine
    medium memory mental mention menu mere merely merge mess metal method middle mild milk mine minimum minor
    miracle mirror miss mission mistake mix mixture mode model modern modest mom money monitor mood moon moral
    moreover mostly motion motivate motive motor mount mountain mouth movement multiple muscle museum mutual mystery
    myth naked narrative narrow native natural nature neat necessarily necessary neck negative neighbor neighborhood
    neighbour nerve net neutral nevertheless nice nobody noise nominee none normal nose notable notice notion novel
    nowhere obey object objective obligation observe observer obstacle obtain obvious occasion occasional occur
    ocean odd offense offensive offer official okay older ongoing onto opening operate opponent opportunity oppose
    opposite option orange ordinary organ organisation organization organize origin original otherwise outcome
    outline output outstanding overall overcome overnight overseas owe pace pack package pain painful paint painting
    pair palace pale panel panic paper parallel park partial participant participate passage passenger passion
    passport path patience pattern pause peak peer pen penny perceive percentage perfect perform performance
    permanent permission permit persist personal personality personnel perspective persuade phase phenomenon
    philosophy photograph phrase physical piece pile pilot pink pipe pitch plain planet plate platform pleasant
    please pleasure plenty plot plus pocket poem poet poetry pole pool poor pop popular popularity port portion
    portrait pose positive possess possibility possibly pot potential pour poverty powerful practical practice
    praise pray prayer precious precise predict prefer pregnant preparation prepare presence preserve pretend pretty
    prevent previous pride priest primary principal principle print prior priority privacy private privilege prize
    procedure produce production profession professional profile profound progress prominent proof proper property
    proportion prospect protection proud prove provision public publication publish pull pure purpose pursue push
    qualify quality quarter queen quick quiet quit quote race radical radio rail rain raise range rank rapid rare
    rarely rate raw reaction react ready reality realize realise rear reasonable recall receipt recognition
    recognize recognise recommend recommendation recover recovery reduce reduction refer reference reflect
    reflection regard regarding regardless regime register regret regular regulate regulation reinforce relate
    relationship relative relatively relax relevant reliable religion rely remarkable remember remind remote remove
    rent repair repeat replace reply represent representation reputation require requirement resemble reserve resist
    resistance resolve resort resource respect respond response responsibility responsible rest restore restrict
    restriction retail retain retire retirement reveal reverse review revolution rich ride rid ring rival river rock
    roll romantic roof root rope rough round route routine row royal ruin rumor rural rush sacred sad safe safety
    sake salary sample sand satellite satisfaction satisfy scale scared scenario schedule scheme scholar science
    scope score screen script seal search seat secretary secure segment seize select selection self sensitive
    sentiment separate sequence series session settle settlement severe sex sexual shadow shake shape sharp shed
    sheet shelf shell shift shine shirt shock shoe shore shout shut shy sick sigh sight signal significance
    significant silence silent silver similar simple sin sing sink sir sister site situation size skill skin sky
    slave sleep slice slide slight slightly slip slow smart smell smile smoke smooth snow soft soil sole solid
    solution solve somebody somehow somewhat somewhere song sophisticated soul sound source space span spare spark
    specialist specific specifically spectacular spell spend spin spirit spiritual split sponsor spot spread squad
    stability stable stadium stage stair stake stance standard star stare statistic status steady steal steel stem
    stick stir stomach stone store storm storage straight strange stranger strategic strategy stream strength
    strengthen stress stretch stretched strict string strip stroke structure struggle studio stuff stupid style
    subject submit subsequent substance substantial succeed sudden sufficient sugar suit suitable sum super surface
    surprise surprising surround suspect suspend suspicion sustain swear sweep sweet swim swing switch symbol
    sympathy tail talent talented tall tap target task taste tear technical technique teach teacher tear temporary
    tend tendency tense tension tent terms terrible terror text thank theater theatre theme theory therapy therefore
    thick thin thorough thoroughly threshold thrive throat tie tight till tiny tip tired tissue title tone tongue
    tool tooth topic toss total totally touch tough tour tourist toward trace track tradition traditional traffic
    tragedy tragic trail trainer transfer transform transition translate transport transportation trap treasure
    treat trend tribe trick troop trouble truck truly trust truth tube tune turning twin twice twist type typical
    ugly ultimate ultimately unable uncle undergo undermine undertake unfair unfortunately uniform unique unit unity
    universal universe unknown unless unlike unlikely unusual upper upset urban urgent usual usually valley valuable
    value van variety various vary vast vehicle venture version versus vessel via vice victory view viewer violate
    violation violent virtual virtually virtue vision visitor visual vital volume volunteer vulnerable wage wake
    wall wander warm warning wash waste wave weak weakness wealth wealthy wear weigh weight welcome welfare wheel
    whenever whereas wherever whisper wide widely widespread wild willing window wine wing winner wire wise wish
    withdraw withdrawal wonder wonderful wood wooden worker workplace worried worry worth wound wrap writer writing
    wrong yard yell yellow yield youth zone
"""
TIERS = ((0.5, _IN_HALF), (0.25, _IN_A_QUARTER), (0.1, _IN_A_TENTH), (0.04, _IN_A_TWENTY_FIFTH), (0.02, _IN_A_FIFTIETH))


def root(term: str) -> str:
    """The beginning of a term, by which its inflected forms are one."""
    return term[:ROOT]


def _shares() -> Iterator[tuple[str, float]]:
    for share, listed in reversed(TIERS):
        yield from ((root(term), share) for term in terms(listed.split()))


SHARES: Mapping[str, float] = MappingProxyType(dict(_shares()))  # root -> share of reports that hold it
