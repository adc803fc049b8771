"""Topics: short reports of ours with what they are about, in several languages, and reports that are about none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document
from summaries.topics import TOPICS, topics

REPORTS = {
    "armed conflict": """
Rebels shelled the port at dawn and killed nine soldiers, the army said. Two airstrikes hit the fuel depot.
A ceasefire in the valley broke down within hours. Artillery fire was heard along the front line.
Gunmen attacked a convoy near the lake and took four hostages. The militants left in stolen trucks.
Drone attacks set two refineries on fire overnight. Air defences shot down seven drones, the governor said.
The offensive stalled in the mud. Troops on both sides dug in, and casualties mounted.
Missiles struck a railway hub. At least three soldiers were killed in the strike.
The civil war entered its tenth year as rebels captured a fourth provincial capital.
A suicide bomber killed six people at a checkpoint. Jihadists claimed the attack.
Besieged for a month, the garrison ran out of water. Shelling went on through the night.
Die Armee meldet neue Luftangriffe auf den Hafen. Bei dem Beschuss starben vier Soldaten.
Les combats ont repris malgré le cessez-le-feu. Des tirs d'artillerie ont visé le port.
Ночью обстрелы продолжались. Ракетный удар пришёлся по порту, погибли солдаты.
Уночі тривали обстріли. Бойовики захопили село.
""",
    "diplomacy": """
The two foreign ministers met in Oslo and agreed to reopen their embassies.
Envoys of five countries opened peace talks at the lake. A mediator carried letters between the delegations.
The ambassador was summoned over the remarks, and the consulate closed for a day.
Leaders gathered for a summit on the river treaty. A communique is expected on Friday.
The Security Council adopted a resolution; the envoy called it a first step in the negotiations.
Bilateral ties had been frozen for years before the state visit.
The foreign ministry expelled two diplomats in reply.
The special envoy will mediate between the counterparts next week, and a treaty may follow.
Diplomats from both sides drafted a peace plan at the talks in Geneva.
Der Außenminister reiste zum Gipfel nach Wien. Die Verhandlungen sollen am Montag enden.
L'ambassadeur a été rappelé après le sommet. Les négociations sont suspendues.
Посол передал ноту. Переговоры продолжатся в Женеве.
""",
    "elections and politics": """
Voters go to the polls on Sunday in a snap election. Polling stations open at seven.
The opposition leader conceded after exit polls gave the ruling party a majority.
Parliament passed a vote of no confidence, and the coalition fell.
Two candidates advanced to the runoff in the presidential election.
Turnout in the referendum was low. The election commission will publish the count tomorrow.
Lawmakers began impeachment hearings against the president on Tuesday.
The prime minister reshuffled the cabinet after the party lost a by-election.
The candidate promised voters lower rents and longer school days during the campaign.
Ballots were still being counted on Monday. Both parties claimed the senate.
Bei der Wahl am Sonntag liegen die Kandidaten gleichauf. Viele Wähler sind unentschieden.
Le second tour de l'élection présidentielle oppose deux candidats. Le scrutin se tient dimanche.
Выборы президента назначены на март. Кандидаты начали кампанию.
Вибори відбудуться в березні. Кандидати вже відомі.
""",
    "sanctions and economy": """
The bloc imposed sanctions on two banks and a shipping company. Their assets were frozen.
Inflation rose to nine per cent in June, and the central bank raised interest rates.
New tariffs on steel will start in May. Exporters warned of a trade war.
Oil prices fell after the cartel raised output. Crude lost four dollars a barrel.
The currency hit a record low against the dollar as investors sold bonds.
The economy shrank for a second quarter, so the country is in recession.
An embargo on grain exports pushed bread prices up.
The price cap on gas supplies was extended. Importers complained about costs.
The government asked for a bailout as its debt and its deficit grew.
Die Sanktionen treffen die Wirtschaft hart. Die Zentralbank erhöht die Zinsen.
L'économie recule et l'inflation atteint neuf pour cent. Les marchés attendent de nouvelles sanctions.
Новые санкции ударили по экономике. Инфляция ускорилась.
""",
    "protest and unrest": """
Thousands of protesters filled the square, and police used tear gas.
Rioters burned two buses. A curfew was declared in the capital.
Demonstrators marched against the pension plan for a fifth day of protests.
A general strike shut ports and schools. Strikers built barricades on the ring road.
Students staged a sit-in at the ministry. Police dragged the protesters out.
Police fired rubber bullets at the crowd after demonstrators broke the fence.
Unrest spread to the north, where looting was reported.
The crackdown on dissidents went on. Activists said two hundred protesters were held.
Farmers blocked the motorway with tractors in protest. Rallies are planned in nine towns.
Tausende Demonstranten zogen durch die Stadt. Bei den Protesten kam es zu Krawallen.
Des milliers de manifestants ont défilé. La grève continue et des émeutes ont éclaté.
Тысячи людей вышли на протест. Митинг разогнали, демонстрантов задержали.
""",
    "law": """
The supreme court struck down the decree. Two judges dissented.
Prosecutors indicted the former treasurer on nine counts of fraud. He pleaded not guilty.
A jury convicted the shipowner. The judge will sentence him in March.
The tribunal issued an arrest warrant for the general.
She filed a lawsuit against the ministry. The court will hear it in autumn.
The defendant was acquitted on appeal, and the prosecutor resigned.
The extradition of the banker was refused by a court in the south.
His lawyers asked for bail. The trial opens on Thursday before three judges.
The constitutional court ruled that the law was void. Judges cited an older verdict.
Das Gericht sprach ihn schuldig. Die Staatsanwaltschaft hatte Anklage wegen Betrugs erhoben.
Le tribunal a rejeté sa demande. Le procureur avait requis deux ans de prison au procès.
Суд вынес приговор. Прокурор просил пять лет.
""",
    "disaster": """
An earthquake of magnitude 7.1 shook the coast. Rescue teams searched the rubble for survivors.
Floods swept away four bridges. Hundreds of families were evacuated.
The typhoon made landfall at noon. The death toll rose to twelve.
Wildfires burned for a sixth day. Residents were evacuated from two islands.
A landslide buried a village after the storm. Rescuers found one survivor.
The ferry capsized in heavy seas. Rescue boats pulled forty people out.
A passenger train derailed near the tunnel, and dozens were injured.
The volcano sent ash ten kilometres high. An eruption may follow, and evacuation has begun.
Drought has ruined the harvest. Famine threatens a million people, relief agencies said.
Ein Erdbeben erschütterte die Küste. Hochwasser bedroht zwei Dörfer.
Un séisme a frappé la côte. Des inondations ont suivi.
Землетрясение разрушило посёлок. Наводнение затопило дороги.
""",
    "cyber and intelligence": """
Hackers shut down the railway's ticket servers. The ransomware gang asked for a million.
Two men were held on suspicion of espionage. The intelligence service had watched them for a year.
Spyware was found on the phones of nine editors. Surveillance had gone on since May.
A cyberattack took the ministry's website offline. Malware had spread through an update.
The double agent passed classified documents to a handler abroad. Intelligence officers found the dead drop.
The whistleblower leaked cables on wiretapping.
A disinformation network of two thousand accounts was closed. The hackers behind it sold data, too.
A data breach exposed the passports of a million travellers. Cyber police are looking for the hackers.
The intelligence chief told lawmakers that spies had copied the plans.
Hacker legten die Server lahm. Die Behörde spricht von Spionage.
Хакеры взломали серверы ведомства. Разведка подозревает шпионов.
""",
    "military posture": """
The navy sent an aircraft carrier and two destroyers to the strait.
A ballistic missile test was announced for Monday. Warships cleared the area.
The country will deploy a brigade to the eastern flank. Nato planes patrol its airspace.
Joint exercises of the three navies begin in May. Submarines will take part in the drills.
The defence minister ordered two battalions to the border, and reservists were mobilised.
Conscription returns after twelve years. The army wants nine new battalions.
Fighter jets were scrambled as bombers neared the airspace of the alliance.
Military aid worth two billion was approved; it includes howitzers and tanks.
Defence spending will reach three per cent. The military will buy frigates.
Die Bundeswehr verlegt eine Brigade. Das Manöver mit der Nato beginnt im Mai.
Военные учения начались у границы. Мобилизация не планируется, флот вышел в море.
""",
}
NONE = """
The goalkeeper saved two penalties and the league leaders attacked without luck. The coach praised his defenders.
The film opened to mixed reviews. Its actor won an Oscar for the role of a general in the war.
A bakery in the old town sells bread shaped like swans. The recipe is a secret.
Doctors advise eight hours of sleep. A walk before breakfast helps.
The striker shot twice and the match was over. Fans invaded the pitch at the stadium.
A library in the hills lends telescopes. Children may look at the moon on Fridays.
Bees dance to show the way to flowers. Researchers filmed them for a year.
The museum bought a clock that once stood in a railway station.
The singer announced an album. Tickets for the concert sold out within an hour.
She lost the final in three sets. The tournament ended in rain.
Our garden column answers letters about tomatoes.

The boxer defended his title. The champion knocked him out in the second round of the title fight.
"""


def _reports(listed):
    return [line for line in listed.strip().splitlines() if line]


LABELLED = [(report, topic) for topic, listed in REPORTS.items() for report in _reports(listed)]


def test_the_list_is_the_fixed_one():
    assert set(REPORTS) == set(TOPICS)
    assert len(LABELLED) >= 90


@pytest.mark.parametrize(("report", "topic"), LABELLED)
def test_a_report_is_first_of_all_about_its_topic(report, topic):
    assert topics(Document(report))[:1] == (topic,)


@pytest.mark.parametrize("report", _reports(NONE))
def test_sport_show_business_and_daily_life_have_no_topic(report):
    assert topics(Document(report)) == ()


def test_a_headline_counts_more_than_what_follows():
    told = Document("The court sits on Monday. " * 3, title="Protesters storm the courthouse as riots spread")
    assert topics(told)[0] == "protest and unrest"


def test_an_article_on_two_matters_has_two_topics_and_never_more_than_three():
    both = "Sanctions on the banks and tariffs on steel were lifted at the summit of the foreign ministers."
    assert set(topics(Document(both))) == {"sanctions and economy", "diplomacy"}
    everything = Document(" ".join(report for report, _ in LABELLED))
    assert len(topics(everything)) <= 3


def test_a_passing_word_makes_no_topic():
    long = "The orchard was planted in spring. Pears ripen late here. Geese sleep by the pond. It is quiet. " * 5
    assert topics(Document(long + "An old court stands near it.")) == ()


@given(st.text(max_size=300), st.text(max_size=50))
@settings(max_examples=40)
def test_any_text_is_read_and_always_the_same(text, title):
    found = topics(Document(text, title=title))
    assert found == topics(Document(text, title=title))
    assert set(found) <= set(TOPICS)
