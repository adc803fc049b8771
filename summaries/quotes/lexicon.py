"""Closed lists of English words that tell names, titles, bodies and nameless sources apart; names of nobody."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DETERMINERS = _set("""the a an this that these those some many several one two three four five six seven eight nine
ten another both each most other his her its their our my your all any few no every dozens hundreds""")
POSSESSIVE_PRONOUNS = _set("his her its their our my your")
PREPOSITIONS = _set("of in on at by for with from to about against between among under over after before during "
                    "through into onto near without within toward towards upon behind beside beyond across despite "
                    "including like since until via per amid outside inside around along above below than as off up "
                    "out down because")  # fmt: skip
CONJUNCTIONS = _set("and or but nor yet so while when where if though although whereas that whether which who whom "
                    "whose what how why unless as because then")  # fmt: skip
PRONOUNS = _set("he she they it i we who you him them me us himself herself themselves itself everyone someone nobody "
                "somebody anyone everybody anybody there here")  # fmt: skip
AUXILIARIES = _set("is are was were be been being am has have had having do does did will would can could may might "
                   "shall should must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't "
                   "wouldn't can't couldn't shouldn't 's 'd 've 're 'll")  # fmt: skip
ADVERBS = _set("also later then once again still now never even just only often always sometimes recently earlier "
               "first previously repeatedly famously reportedly already ever not simply instead further since "
               "apparently allegedly soon long however too ago today yesterday tomorrow "
               "almost quickly back")  # fmt: skip
VERBS_PAST = _set("went took made gave came got left met saw became began brought built bought caught chose did drew "
                  "drove fell felt fought found flew forgot heard held kept knew led lost meant paid put ran rose sat "
                  "sent set shook shot sold spent spoke stood stole struck swore threw understood won wore let hit cut "
                  "broke grew hurt sought laid dealt lay lit slept woke")  # fmt: skip
TITLES = _set("""president vice prime minister premier chancellor secretary secretary-general general senator sen
rep representative congressman congresswoman gov governor mayor mr mrs ms miss mx dr prof professor sir dame lord lady
king queen prince princess emperor sheikh sheik ayatollah emir sultan pope cardinal archbishop bishop rabbi imam
rev reverend father sister brother pastor judge justice chief capt captain col colonel lt lieutenant maj major gen sgt
sergeant cpl corporal pvt private adm admiral cmdr commander commodore brig brigadier marshal ambassador envoy
spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair leader deputy attorney
attorney-general solicitor commissioner speaker councilman councilwoman councillor councilor alderman officer
constable inspector detective sheriff agent author host reporter correspondent professor analyst strategist
candidate frontrunner front-runner nominee rival mp mep pm ceo co-founder founder editor columnist adviser advisor
counselor representative delegate lawmaker treasurer comptroller undersecretary under-secretary coordinator
co-chair majority minority whip mullah maulana comrade emeritus foreign defense defence interior finance
justice-minister herr frau monsieur madame mme m señor señora don doña baroness baron count countess duke duchess
archduke head boss coach
editor-in-chief commander-in-chief vice-president manager executive lead senior junior first""")
HONORIFICS = _set("mr mrs ms miss mx dr prof sir dame lord lady madame mme monsieur herr frau señor señora")
MALE_TITLES = _set("mr sir lord king prince emperor sheikh pope father brother congressman councilman spokesman "
                   "chairman duke baron count herr monsieur señor ayatollah emir sultan imam")  # fmt: skip
FEMALE_TITLES = _set("mrs ms miss dame lady queen princess sister congresswoman councilwoman spokeswoman chairwoman "
                     "duchess baroness countess frau madame mme señora")  # fmt: skip
ABBREVIATED = _set("mr mrs ms dr prof sen sens rep reps gov gen col lt maj capt sgt cpl adm cmdr brig rev hon st jr sr "
                   "messrs det supt pres")  # fmt: skip
OFFICES = _set("president minister premier chancellor secretary secretary-general general senator governor mayor "
               "king queen prince princess pope judge justice ambassador director chairman chairwoman commander "
               "spokesman spokeswoman spokesperson speaker leader attorney-general candidate nominee pm admiral "
               "congressman congresswoman commissioner envoy professor sheriff captain colonel")  # fmt: skip
ORG_NOUNS = _set("""ministry department office bureau agency committee council commission court party government
administration army navy force forces police service services bank fund institute institution university college
school center centre association organization organisation union league federation foundation society group company
corp inc ltd llc co times post journal news herald tribune guardian gazette press agency telegraph globe observer
magazine network television tv radio parliament congress senate house assembly cabinet kremlin pentagon embassy
campaign coalition alliance front movement brigade command authority board team club church airlines airways
industries systems network nations watch international initiative project forum chamber state states guard corps
staff street avenue square palace airport hospital museum library secretariat tribunal registry republic kingdom
empire district county province directorate democrats
republicans conservatives liberals greens taliban hamas hezbollah houthis fatah likud isis nato opec unicef unesco
interpol europol frontex fifa google facebook microsoft tesla boeing airbus gazprom rosneft huawei reuters xinhua tass
interfax yonhap kyodo anadolu mossad al-qaida al-qaeda al-shabaab hashd wagner""")
SOURCE_NOUNS = _set("""statement report reports study survey poll letter email memo document documents transcript
editorial article column story post tweet message headline newspaper paper magazine website site ad advertisement
slogan sign banner poster motto song lawsuit complaint filing indictment ruling order resolution law bill act section
constitution treaty book memoir account accounts press media transcript text note release readout review page
publication analysis column blog agency caption label brochure pamphlet leaflet manifesto platform amendment charter
rule rules guidelines policy petition op-ed communique communiqué declaration report dossier""")
PEOPLE = _set("""photographer photographers cameraman presenter engineer engineers architect designer entrepreneur
trader traders investor investors banker guard guards fisherman fishermen mechanic psychologist sociologist biologist
physicist
medic medics paramedic rescuer rescuers firefighter firefighters librarian translator blogger mercenary warden
politician politicians man woman boy girl person people official officials spokesman spokeswoman
spokesperson spokespeople
spokesmen source sources aide aides adviser advisers advisor advisors confidant confidante confidants strategist
strategists analyst analysts expert
experts diplomat diplomats minister ministers president lawmaker lawmakers senator senators congressman congresswoman
governor mayor judge justice prosecutor prosecutors attorney attorneys lawyer lawyers lawyers counsel officer officers
soldier soldiers general generals commander commanders leader leaders member members candidate candidates nominee
supporter supporters critic critics opponent opponents rival rivals activist activists protester protesters
demonstrator demonstrators organizer organizers organiser organisers student students teacher teachers professor
professors researcher researchers scientist scientists author authors writer writers reporter reporters journalist
journalists correspondent columnist editor editors host hosts moderator anchor producer director directors executive
executives chairman chairwoman ceo owner manager worker workers employee employees staffer staffers resident
residents villager villagers neighbor neighbors neighbour neighbours witness witnesses survivor survivors victim
victims relative relatives friend friends father mother son daughter brother sister wife husband uncle aunt cousin
parent parents child children doctor doctors nurse nurses physician surgeon driver farmer farmers pastor priest
bishop rabbi imam cleric clerics pope king queen prince princess ambassador ambassadors envoy negotiator negotiators
secretary delegate delegates representative representatives veteran veterans voter voters user users fan fans
crowd audience heckler hecklers caller guest speaker coach player politician politicians republican republicans
democrat democrats conservative conservatives liberal liberals economist economists historian billionaire
businessman businesswoman mogul contender frontrunner front-runner hopeful colleague colleagues ally allies insider
insiders veteran observer observers commentator commentators pundit pundits donor donors operative operatives
consultant consultants pollster lobbyist lobbyists investigator investigators inspector detective sheriff policeman
militant militants rebel rebels fighter fighters terrorist terrorists jihadist refugee refugees migrant migrants
immigrant immigrants actor actress singer comedian star novelist poet artist filmmaker scholar fellow spokesmen
premier chancellor chief head boss deputy captain colonel lieutenant sergeant admiral pilot captain sailor
coordinator founder co-founder commissioner councilman councilwoman councillor trustee heckler bystander
passerby shopkeeper vendor customer patient youth teenager teen widow mum mom dad grandfather grandmother
grandson granddaughter half majority most others someone everyone one ones counterpart counterparts predecessor
successor runner-up newcomer native businessmen lawmaker authorities team panel
troops demonstrators mourner mourners worshipper worshippers traveler tourist passenger passengers captive detainee
detainees prisoner prisoners inmate inmates defendant defendants plaintiff plaintiffs suspect suspects""")
GROUPS = _set("""ministry department office bureau agency committee council commission court party government
administration army navy force police service bank fund institute university college school center centre association
organization organisation union league federation foundation society group company firm corporation network
parliament congress senate house assembly cabinet embassy campaign coalition alliance movement brigade military
authority board team club church kremlin opposition regime state nation country bloc airline maker company newspaper
outlet channel station broadcaster watchdog nonprofit charity think-tank faction militia tribunal jury panel
intelligence delegation junta monarchy presidency mission secretariat""")
CALENDAR = _set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
                "august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue "
                "wed thu fri sat sun christmas easter ramadan eid am pm et est gmt")  # fmt: skip
SUFFIXES = _set("jr sr ii iii iv jnr snr")
PARTICLES = _set("de von van der den del della di da dos das du la le el al bin bint ibn ben abu ter ten zu af av e y "
                 "ul ur as dit af'")  # fmt: skip
STARTERS = _set("""the a an this that these those some many several most other another both each all any few no every
in on at by for with from to about against between among under over after before during through into near without
within toward towards upon behind beyond across despite including like since until via per amid outside inside around
along above below than as of and or but nor yet so while when where if though although whereas whether which who whom
whose what how why unless because then he she they it i we you his her its their our my your is are was were be been
has have had do does did will would can could may might shall should must not there here also later once again still
now never even just only often always sometimes recently earlier first previously however meanwhile moreover
furthermore additionally indeed instead perhaps maybe thus hence therefore nevertheless nonetheless otherwise
asked speaking according citing following given based let yes well ok okay oh please thanks thank one two three four
five six seven eight nine ten dozens hundreds thousands more less much such same asked says said told added calling
saying writing read see click follow watch photo image video file updated advertisement related share both either
neither next last today yesterday tomorrow tonight later soon finally eventually ultimately overall still elsewhere
among apart aside besides together too quite rather very almost nearly about around within today's mostly in
unlike regarding concerning considering whatever whoever wherever whenever everyone everything someone something
anyone anything nobody nothing none don't doesn't didn't isn't it's that's there's he's she's they're we're i'm i've
you're let's what's who's here's can't won't come go get make take keep think look just remember imagine consider
being having doing born under until half part back out up down off why how""")
DEMONYMS = _set("""american british english scottish welsh irish french german spanish italian portuguese dutch
belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian
greek turkish cypriot serbian croatian bosnian albanian macedonian montenegrin slovenian kosovar moldovan ukrainian
belarusian russian soviet estonian latvian lithuanian georgian armenian azerbaijani azeri kazakh uzbek turkmen tajik
kyrgyz mongolian chinese taiwanese japanese korean vietnamese thai cambodian laotian burmese malaysian singaporean
indonesian filipino philippine indian pakistani bangladeshi nepali nepalese bhutanese afghan iranian iraqi kurdish
syrian lebanese jordanian israeli palestinian egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean
somali kenyan ugandan rwandan burundian congolese tanzanian nigerian ghanaian ivorian senegalese malian nigerien
chadian cameroonian gabonese angolan zambian zimbabwean mozambican namibian south african saudi yemeni omani emirati
qatari bahraini kuwaiti canadian mexican guatemalan honduran salvadoran nicaraguan cuban haitian dominican jamaican
colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian
australian european asian african arab western eastern northern southern central republican democratic
democrat conservative liberal labour labor tory islamist islamic muslim christian jewish catholic sunni shiite shia
federal state national local senior former retired acting""")
PLACES = _set("""washington moscow kyiv kiev minsk beijing london paris berlin brussels tehran baghdad damascus ankara
jerusalem cairo riyadh tokyo seoul pyongyang delhi islamabad kabul geneva vienna rome madrid warsaw prague budapest
bucharest belgrade athens stockholm oslo helsinki copenhagen vilnius riga tallinn america britain england scotland
wales ireland france germany spain italy portugal netherlands belgium switzerland austria sweden norway denmark
finland iceland poland czechia slovakia hungary romania bulgaria greece turkey cyprus serbia croatia bosnia albania
macedonia montenegro slovenia kosovo moldova ukraine belarus russia estonia latvia lithuania georgia armenia
azerbaijan kazakhstan uzbekistan turkmenistan tajikistan kyrgyzstan mongolia china taiwan japan korea vietnam thailand
cambodia laos myanmar burma malaysia singapore indonesia philippines india pakistan bangladesh nepal bhutan
afghanistan iran iraq kurdistan syria lebanon jordan israel palestine gaza egypt libya tunisia algeria morocco sudan
ethiopia eritrea somalia kenya uganda rwanda burundi congo tanzania nigeria ghana senegal mali niger chad cameroon
gabon angola zambia zimbabwe mozambique namibia botswana yemen oman qatar bahrain kuwait canada mexico guatemala
honduras nicaragua cuba haiti jamaica colombia venezuela ecuador peru bolivia chile argentina uruguay paraguay brazil
australia europe asia africa antarctica crimea donbas donetsk luhansk chechnya siberia texas california florida ohio
iowa hampshire carolina dakota virginia nevada arizona utah colorado oregon idaho montana wyoming nebraska kansas
oklahoma missouri arkansas louisiana mississippi alabama tennessee kentucky indiana illinois wisconsin minnesota
michigan pennsylvania delaware maryland connecticut massachusetts vermont maine alaska hawaii jersey york u.s us usa
uk u.k eu e.u un u.n uae nato""")
PLURALS = frozenset(word for word in PEOPLE | SOURCE_NOUNS if word.endswith("s"))
