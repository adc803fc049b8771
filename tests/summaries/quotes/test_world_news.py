"""World news as it is written: partial quotations, British marks, nameless officials, ministries and capitals that speak."""

# ruff: noqa: E501 - a passage stands on its line

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Quote, QuoteKind
from summaries.quotes import read
from summaries.sentences import sentences

# Each passage with a part of the speaker of each quotation; None: nobody; a bar divides what is right alike.
PASSAGES = [
    (
        "Russia's foreign ministry accused London of 'playing with fire' after Britain said it would send more missiles to Kyiv. Its spokeswoman, Maria Zakharova, said the move was 'a direct provocation'.",
        ["ministry", "Zakharova"],
    ),
    (
        "The Iranian president, Masoud Pezeshkian, said on Sunday that Tehran was ‘not seeking war’ but would give a ‘decisive answer’ to any attack.",
        ["Pezeshkian", "Pezeshkian"],
    ),
    (
        "'We have no illusions about this man,' a senior Nato diplomat told the Guardian. 'He will test us again.'",
        ["diplomat", "diplomat"],
    ),
    (
        "Sir Keir Starmer has rejected claims that the deal amounts to a 'surrender', telling MPs it was 'in the national interest'.",
        ["Starmer", "Starmer"],
    ),
    ("The Kremlin said on Tuesday it was “premature” to talk about a meeting of the two presidents.", ["Kremlin"]),
    (
        "The White House called the report “false and dangerous.” It added that the president “never said that.”",
        ["White House", "White House"],
    ),
    (
        "“China firmly opposes this,” foreign ministry spokesman Lin Jian told a regular news briefing in Beijing.",
        ["Lin"],
    ),
    (
        "“This seriously violates the one-China principle,” Chen Binhua, a spokesman for China’s Taiwan Affairs Office, said in a statement.",
        ["Chen"],
    ),
    (
        "Pyongyang described the exercises as a “rehearsal for invasion” and vowed “overwhelming” retaliation.",
        ["Pyongyang", "Pyongyang"],
    ),
    (
        "“The puppet army will pay a dear price,” the official Korean Central News Agency quoted Kim Yo Jong, the powerful sister of leader Kim Jong Un, as saying.",
        ["Kim Yo Jong"],
    ),
    ("State news agency SANA said the strike was “a flagrant violation” of Syrian sovereignty.", ["SANA"]),
    ("The Global Times, a state-run tabloid, said in an editorial that the visit was “a farce.”", ["Global Times"]),
    ("“No one will bring us to our knees,” Mr Raisi was quoted as saying by the IRNA news agency.", ["Raisi"]),
    ("“All of the drones were shot down,” the Russian Defence Ministry said on Telegram.", ["Ministry"]),
    (
        "The Polish Foreign Ministry said it had summoned the Russian ambassador over what it called a “blatant violation” of Polish airspace.",
        ["Ministry"],
    ),
    (
        "“We are monitoring the situation,” said Nabila Massrali, the European Commission’s lead spokesperson for foreign affairs and security policy.",
        ["Massrali"],
    ),
    (
        "“The hospital is out of service,” Dr. Hussam Abu Safiya, the director of Kamal Adwan hospital in northern Gaza, told Al Jazeera by telephone.",
        ["Abu Safiya"],
    ),
    (
        "Brig. Gen. Pat Ryder, the Pentagon press secretary, told reporters that the U.S. was “not at war” with the Houthis.",
        ["Ryder"],
    ),
    ("“It is a humanitarian catastrophe,” said the U.N. special envoy for Sudan, Ramtane Lamamra.", ["Lamamra"]),
    (
        "UN human rights chief Volker Türk said he was “horrified” by the killings, and urged the junta to stop.",
        ["Türk"],
    ),
    (
        "“We will not be intimidated,” Philippine Coast Guard spokesman Commodore Jay Tarriela wrote on X, formerly Twitter.",
        ["Tarriela"],
    ),
    (
        "“The people have spoken,” President Prabowo Subianto told supporters in Jakarta. Prabowo, a former general, promised to be “a president for all Indonesians.”",
        ["Prabowo", "Prabowo"],
    ),
    (
        "Suharyono, a police spokesman, said the attackers had fled into the jungle. “We are still pursuing them,” Suharyono said.",
        ["Suharyono"],
    ),
    (
        "Opposition leader Lee Jae-myung accused Yoon of “betraying the people.” Lee, who survived a stabbing last year, said he would fight “to the end.”",
        ["Lee", "Lee"],
    ),
    (
        "“Not one inch of land will be given up,” Abdel Fattah al-Burhan, head of Sudan’s army, said. Al-Burhan’s rivals dismissed the speech as “empty words.”",
        ["Burhan", "rivals"],
    ),
    (
        "Hezbollah’s deputy leader Naim Qassem said the group was “ready for all possibilities,” while Prime Minister Najib Mikati appealed for calm.",
        ["Qassem"],
    ),
    ("“We warned them,” Yahya Sarea, the Houthi military spokesman, said in a televised statement.", ["Sarea"]),
    ("Wang told Rubio that Beijing would “never yield” on the issue, according to the Chinese readout.", ["Wang"]),
    (
        "“Our patience is not endless,” said Taiwanese Premier Cho Jung-tai, adding that the island would “never bow to pressure.”",
        ["Cho", "Cho"],
    ),
    (
        "Two Western officials, who spoke on condition of anonymity to discuss intelligence, said the missile was “almost certainly” Iranian.",
        ["officials"],
    ),
    ("A senior adviser to President Volodymyr Zelenskiy said the plan was “a non-starter.”", ["adviser"]),
    (
        "“They are shooting at everything that moves,” one resident of El Fasher, who asked not to be named for fear of reprisals, told AFP.",
        ["resident"],
    ),
    (
        "An Israeli military official said troops had acted “in self-defence” and that the incident was under review.",
        ["official"],
    ),
    ("“There was a big flash,” a witness told Reuters. “Then everything went dark.”", ["witness", "witness"]),
    ("A person familiar with the talks described them as “difficult but constructive.”", ["person"]),
    ("Analysts say the ruling party, which has been in power since 1994, is “in deep trouble.”", ["Analysts"]),
    ("Diplomats in Brussels said privately that Hungary was “isolated as never before.”", ["Diplomats"]),
    (
        "In a statement posted on Telegram, Kharkiv regional governor Oleh Syniehubov said a “massive” attack had hit the city.",
        ["Syniehubov"],
    ),
    ("“Russia is lying again!” Andriy Yermak, head of the presidential office, posted on X.", ["Yermak"]),
    ("“Very productive call with President Xi,” Trump said in a post on his Truth Social platform.", ["Trump"]),
    (
        "In a joint statement, the foreign ministers of France, Germany and Britain said they were “gravely concerned.”",
        ["ministers"],
    ),
    (
        "A statement from the group’s armed wing, the al-Qassam Brigades, said its fighters had “targeted a convoy.”",
        ["statement|Brigades"],
    ),
    ("Asked whether Ankara would ratify the bid, Fidan told reporters: “We will see.”", ["Fidan"]),
    (
        "When asked if he trusted Mr Putin, the Finnish president said: “No. But you don’t make peace with your friends.”",
        ["president"],
    ),
    ("“Will there be a ceasefire?” a reporter asked. “I hope so,” Biden replied.", ["reporter", "Biden"]),
    (
        "“They took my son,” said Fatima, 38, a mother of four who fled Khartoum with her children in April and now lives in a camp near Adré.",
        ["Fatima"],
    ),
    (
        "Josep Borrell, who was speaking after a meeting of foreign ministers in Luxembourg at which sanctions on Belarus were discussed, said the bloc was “running out of words.”",
        ["Borrell"],
    ),
    (
        "Milorad Dodik, the Bosnian Serb leader, who is under U.S. sanctions, dismissed the ruling as “political theatre.”",
        ["Dodik"],
    ),
    (
        "“He is finished,” said Mikhail Kasyanov, a former Russian prime minister who has become a critic of Putin.",
        ["Kasyanov"],
    ),
    ("Putin calls the invasion a “special military operation.”", ["Putin|None"]),
    ("Russia says it is conducting a “special military operation” in Ukraine.", ["None|Russia"]),
    ("The so-called “Axis of Resistance” has been badly weakened.", [None]),
    ("The film “Casablanca” was shown at the festival in Marrakech.", [None]),
    ("Under the “one country, two systems” formula, the city was promised autonomy.", [None]),
    ("Lavrov quoted Blinken as telling him that the proposal was “dead.”", ["Blinken|Lavrov"]),
    ("The “Stop the Boats” slogan was dropped by the party.", [None]),
    (
        "Israel’s military said it had struck a command centre. It said the site was used “for terrorist purposes” and that it had taken steps to limit harm.",
        ["Israel|military"],
    ),
    ("Hamas rejected the proposal. In a statement, it said the plan was “a recipe for continued war.”", ["Hamas"]),
    (
        "Japanese Prime Minister Shigeru Ishiba spoke with his South Korean counterpart on Monday. “Our ties are more important than ever,” he told reporters afterwards.",
        ["Ishiba"],
    ),
    (
        "Georgian President Salome Zourabichvili refused to sign the bill. “This is a Russian law,” she said. The speaker of parliament, Shalva Papuashvili, accused her of “treason.”",
        ["Zourabichvili", "Papuashvili"],
    ),
    ("Merz met Macron in Paris. The chancellor said Europe had to be “strong and united.”", ["chancellor|Merz"]),
    (
        "Villagers in Myanmar’s Sagaing region said soldiers had burned their homes. “We ran into the forest with nothing,” one said.",
        ["one|Villagers|soldiers"],
    ),
    ("The ministry denied the report. “It is pure fabrication,” it said.", ["ministry"]),
    (
        "“We are ready for peace,” Mr Netanyahu said in an address to Congress, “but we will not surrender.”\n\nHe added: “Those who attack us will pay.”\n\n“Give us the tools faster,” he said.",
        ["Netanyahu", "Netanyahu", "Netanyahu", "Netanyahu"],
    ),
    (
        "“The situation is extremely serious,” said Rafael Grossi, director general of the International Atomic Energy Agency.\n\nGrossi told the board that inspectors had “lost continuity of knowledge.”\n\nIran’s envoy, Reza Najafi, called the remarks “unfounded and political.”",
        ["Grossi", "Grossi", "Najafi"],
    ),
    (
        "Thai Prime Minister Paetongtarn Shinawatra apologised for the call, in which she had described an army commander as “an opponent.” “I will not talk to him again,” she said.",
        ["Paetongtarn|Shinawatra", "Paetongtarn|Shinawatra"],
    ),
    ("Speaking from Caracas, Maduro, flanked by generals, shouted: “They will not pass!”", ["Maduro"]),
    ("“I am not a dictator,” insisted Kais Saied.", ["Saied"]),
    (
        "India’s Ministry of External Affairs spokesperson Randhir Jaiswal said New Delhi “categorically rejects” the allegation.",
        ["Jaiswal"],
    ),
    (
        "Foreign Minister Subrahmanyam Jaishankar told his Chinese counterpart, Wang Yi, that peace on the border was “a prerequisite” for better ties.",
        ["Jaishankar"],
    ),
    (
        "According to the head of the Zaporizhzhia military administration, Ivan Fedorov, the blast left “a crater five metres deep.”",
        ["Fedorov"],
    ),
    ("The bombing was “a cowardly act,” according to Pakistani Interior Minister Mohsin Naqvi.", ["Naqvi"]),
    ("“They don’t want peace,” said Erdoğan, referring to Israel’s government, at a rally in Rize.", ["Erdoğan"]),
    (
        "Amnesty International said the sentence was “a mockery of justice”; Human Rights Watch called for his release.",
        ["Amnesty"],
    ),
    (
        "The International Court of Justice ruled that Israel must take “all measures within its power” to prevent genocide.",
        ["Court"],
    ),
    ("The judge, Juan Merchan, told the jury to be “fair and impartial.”", ["Merchan"]),
    ("Poland’s Donald Tusk was blunter. “History will judge us,” he said.", ["Tusk"]),
    (
        "“It’s complicated,” Kenyan Foreign Affairs Cabinet Secretary Musalia Mudavadi, who chairs the committee, said on Thursday.",
        ["Mudavadi"],
    ),
    (
        "A spokesman for the U.N. peacekeeping mission in Lebanon, Andrea Tenenti, said the shelling was “deliberate.”",
        ["Tenenti"],
    ),
    (
        "Kenyan police fired tear gas. “They came to kill us,” said Wanjiku, a student, who gave only her first name.",
        ["Wanjiku"],
    ),
    (
        "“The result is a fraud,” said opposition candidate Venâncio Mondlane, who fled Mozambique after the vote.",
        ["Mondlane"],
    ),
    ("Iraq’s top Shiite cleric, Grand Ayatollah Ali al-Sistani, urged politicians to show “wisdom.”", ["Sistani"]),
    ("Burkina Faso’s junta leader, Capt. Ibrahim Traoré, said French troops were “no longer welcome.”", ["Traoré"]),
    (
        "Trump, asked about Greenland, said: “We need it.” Danish Prime Minister Mette Frederiksen has called the idea “absurd.”",
        ["Trump", "Frederiksen"],
    ),
    ("“This is not who we are,” tweeted former Israeli prime minister Ehud Olmert.", ["Olmert"]),
]

# What denies, refuses or conditions the words in marks, and what only looks so.
DENIED = [
    "John Kirby said Washington hadn’t “seen any sign of a pullback.”",
    "Peskov denied that the Kremlin had “any role whatsoever” in the attack.",
    "Rubio would not say whether the deal was “a final offer.”",
    "Starmer rejected claims that the plan was “a betrayal of voters.”",
    "Zelensky said he would sign only if the guarantees were “binding on all parties.”",
    "Tusk said Poland would act without “asking anyone for permission.”",
    "Modi refused to call the attack “an act of war.”",
    "Borrell said the truce was far from “a lasting peace.”",
    "Lavrov questioned whether the summit was “worth the candle.”",
    "Guterres said there was no “military solution” to the conflict.",
    "The ministry rejected as false reports that troops had “fired on civilians.”",
    "Abbas said he never used the words “armed struggle.”",
    "Baerbock declined to describe the talks as “a breakthrough.”",
    "Orban said Hungary could not “accept such a plan.”",
    "Erdogan said it was unclear whether Sweden was “serious about terror.”",
    "Sunak said it would be wrong to call the deal “a capitulation.”",
    "Unless Iran “stops its enrichment at once,” Trump said, there will be no talks.",
    "Scholz dismissed suggestions that Berlin was “dragging its feet” on tanks.",
    "Fico said he would veto the loan unless Kyiv “stops the blockade.”",
]
STATED = [
    "John Kirby said the plan was a “disaster” for the army.",
    "Macron said France would “stand firm” and would not send troops.",
    "Tusk, who was not at the summit, called it “a success.”",
    "Xi said China was “ready to help” and urged both sides not to escalate.",
    "Without naming Russia, Costa condemned the “reckless sabotage.”",
    "Zelensky said the strike was “an act of terror” that could not go unpunished.",
    "Asked if he was worried, Rutte said the alliance was “ready for anything.”",
    "The minister, who had denied the affair, said it was “a private matter.”",
    "Putin said it was “not our war” and blamed Kyiv.",
    "Not only was the vote “rigged,” said Machado, it was bought.",
    "Meloni rejected the plan as “unworkable.”",
    "Milei said the reforms were “irreversible,” but added he had no date.",
    "Kallas refused the offer, calling it “an insult.”",
]


def marked(text: str) -> list[Quote]:
    document = Document(text)
    return [quote for quote in read(document, sentences(document)) if quote.kind is not QuoteKind.INDIRECT]


def fits(speaker: str | None, expected: str | None) -> bool:
    parts = "None" if expected is None else expected
    return any(speaker is None if part == "None" else part in (speaker or "") for part in parts.split("|"))


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_a_quotation_of_world_news_is_given_to_whom_the_passage_gives_it(text, expected):
    found = [quote.speaker for quote in marked(text)]
    assert len(found) == len(expected)
    assert all(map(fits, found, expected)), found


@pytest.mark.parametrize("text", DENIED)
def test_what_denies_refuses_or_conditions_the_words_in_marks_is_noticed(text):
    assert [quote.negated for quote in marked(text)] == [True]


@pytest.mark.parametrize("text", STATED)
def test_a_denial_of_something_else_is_not_taken_for_one_of_the_words_in_marks(text):
    assert not any(quote.negated for quote in marked(text))


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“It is bad,” said Rafael Hale, director of the agency.", "director of the agency"),
        ("“It is bad,” said the U.N. envoy for Sudan, Rafael Hale.", "the U.N. envoy for Sudan"),
        ("A spokesman for the mission in Lebanon, Andrea Hale, said it was “a deliberate attack.”",
         "A spokesman for the mission in Lebanon"),
        ("The speaker of parliament, Anna Hale, accused her of “a plain betrayal.”", "The speaker of parliament"),
        ("“It is bad,” Philippine Coast Guard spokesman Jay Hale said.", "Philippine Coast Guard spokesman"),
        ("Anna Hale urged politicians to show “some more wisdom.”", None),
    ],
)  # fmt: skip
def test_the_role_is_what_the_article_prints_with_the_name(text, role):
    assert [quote.role for quote in marked(text)] == [role]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("A senior adviser to President Anna Hale said the plan was “a non-starter.”",
         "A senior adviser to President Anna Hale"),
        ("A person familiar with the talks described them as “difficult but useful.”",
         "A person familiar with the talks"),
        ("“We saw it,” one resident of El Fasher told reporters.", "one resident of El Fasher"),
    ],
)  # fmt: skip
def test_a_nameless_source_keeps_its_whole_phrase(text, phrase):
    assert [quote.speaker for quote in marked(text)] == [phrase]


ARTICLE = (
    "“We are ready,” Anna Roe, the defence minister, said on Monday.\n\n“Not all of us,” she added.\n\n"
    "Peter Hale called that “a pity” and a senior official said it was “a mistake of the first order.”"
)
FURNITURE = st.sampled_from(
    ["Share this story", "Image source, Getty Images", "Read more: Ten pictures of the week", "Advertisement",
     "Sign up to our newsletter", "Follow us on X", "3 min read", "Listen to this article", "Related topics"]
)  # fmt: skip


@given(st.lists(FURNITURE, max_size=4), st.lists(FURNITURE, max_size=4))
@settings(max_examples=40, deadline=None)
def test_furniture_before_and_after_an_article_does_not_change_a_speaker(before, after):
    around = "\n\n".join([*before, ARTICLE, *after])
    assert [quote.speaker for quote in marked(around)] == [quote.speaker for quote in marked(ARTICLE)]


def test_a_sentence_of_countless_quotations_is_a_list_that_nobody_says():
    assert not any(quote.speaker for quote in marked("Anna Roe said " + "“a” " * 200))


def test_the_first_quotations_of_a_flood_are_given_speakers_and_the_rest_are_kept_without():
    found = marked("“We go,” Anna Roe said.\n\n" * 1600)
    assert len(found) == 1600
    assert found[0].speaker == "Anna Roe"
    assert found[-1].speaker is None


def test_an_apposition_says_who_holds_an_office_and_ends_before_its_clause():
    text = (
        "Juma Otieno, the first Kenyan president to visit the island since the port was built, told a crowd on Monday "
        "that he had waited long.\n\n“The port is yours,” said the president."
    )
    quotes = [quote for quote in marked(text) if quote.kind is QuoteKind.DIRECT]
    assert [quote.speaker for quote in quotes] == ["Juma Otieno"]
    assert quotes[0].role == "the first Kenyan president to visit the island"


def test_a_quoted_sentence_after_anothers_is_the_same_speakers_or_nobodys_but_no_term():
    text = (
        "Juma Otieno came to the port on Friday.\n\n"
        "“Open this harbour now!” called Mr. Otieno, whose audience waved. “Open it for all of us!”"
    )
    first, second = marked(text)
    assert second.kind is QuoteKind.DIRECT
    assert second.speaker in (first.speaker, None)


def test_a_noun_that_could_be_a_verb_stays_in_a_role():
    (quote,) = marked("“It was a provocation,” said Tass, the news agency of the Soviet state.")
    assert quote.role == "the news agency of the Soviet state"
