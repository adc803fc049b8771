"""Sentences and words: the cases that news prints, and the laws that hold for any text."""

# ruff: noqa: E501  # a case is one line

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Span
from summaries.sentences import Tokenizer, sentences, split, words

# "|" a boundary, "¦" one that may be there or not.
CASES = """
The U.S. military said on Monday it had struck a target in eastern Syria.|Officials gave no details.
He has lived in the U.S. since 2014.|His brother stayed in Minsk.
Talks were held in the U.S.|The Kremlin declined to comment.
Gen. Valery Gerasimov, chief of the General Staff, met his counterpart in Ankara.|Neither side commented.
Sen. J.D. Vance (R-Ohio) said.|He later deleted the post.
“We are getting ready today,” he said.|“Everybody knows about it.¦We are not hiding it.¦In today’s world, it is impossible to hide such things.”
"It is over," she told reporters.|"We won."
The attack began at 5 p.m. Monday and ended before dawn.
The vote was closed at 5 p.m.|The count began at once.
The prime minister left No. 10 on Thursday.|He did not take questions.
He was listed as suspect No. 3.|Police released him in May.
George W. Bush and John F. Kennedy Jr. were mentioned in the cables.
President Volodymyr O. Zelensky met J. Robert Harward.|They spoke for an hour.
“I don’t know … maybe we will,” he said.
“We waited… They never came,” the woman said.
He paused...|Then he left the room.
Belarus has 9.3 million people and spent $3.5 billion on arms, up 2.4 percent.|Ukraine has 38 million.
“Will they attack?” he asked at the briefing.|“Nobody knows.”
“What are they waiting for?”|Kirby did not answer.
“Stop the war!” protesters shouted outside the embassy.
Putin asked: “Who needs this?”|No one replied.
Is the front stable?|No.|The army is short of shells.
KYIV, Ukraine (AP) — Russian forces shelled the city on Jan. 6, officials said.|Three people died.
WASHINGTON (Reuters) - Gov. Kathy Hochul and Rep. Adam B. Schiff, D-Calif., signed the letter.
Lt. Gen. Oleksandr Pavlyuk and Col. Yuriy Ihnat briefed Sgt. Maj. Michael Grinston.
The EU, the U.N. Security Council and the U.K. government condemned the strike.|Moscow called it self-defense.
He worked for Lockheed Martin Corp. in Bethesda, Md., before joining Raytheon Co. in 2011.
Shares of Naftogaz Inc. fell.|Shares of Gazprom rose.
Dr. Sergey Radchenko of Johns Hopkins, who holds a Ph.D. in history, disagreed.
(The interview was recorded on Dec. 4.)|The ministry confirmed it.
The minister resigned (he had been ill.)|A successor was named.
Mr. Lavrov flew from St. Petersburg to Washington, D.C., on Tuesday.
“I told Mr. Blinken: ‘We need Patriots now.’”|He did not get them.
“The goal is peace.”|Those were his last words in public.
The pact covers, e.g., tanks, drones, etc., but not missiles.
Article 5, i.e. collective defense, was not invoked.
See www.example.com/news or e-mail press@mil.gov.ua for updates.|The site was down.
The tanks — about 40 vs. 12 on the other side — were seen near Mt. Hermon.
Yahoo! News first reported the plan.|The Pentagon denied it.
The draft (see Art. 14, para. 3, p. 22) was leaked.|Minsk was furious.
“They are ‘orcs,’ ” he said.|“We will win.”
A.P.J. Abdul Kalam opened the plant in 2004.|It closed in 2011.
The missile flew 1,200 km.|It landed in the sea.
Version 2.0 of the plan came at 10:30 a.m. EST on Sept. 11.|Nobody signed.
The rebels took Goma at 11 a.m.|Witnesses heard shelling.
Adm. Rob Bauer told Capt. James W. Hall that NATO “can’t wait.”|He gave no date.
“Are we safe? I doubt it,” said Rep. Michael McCaul, R-Texas.
Israel's Lt. Col. Peter Lerner said the U.N. was wrong.|The U.N. disagreed.
“How many?” “Forty.”
Gov. Greg Abbott, Sen. Ted Cruz et al. signed the brief.|It runs to 40 pages.
Inflation hit 61.4 per cent, the IMF said.|Mr. Erdogan blamed foreigners.
She joined the C.I.A. in 1998.|Nobody knew.
He joined the C.I.A.|Nobody knew.
“It’s a trap!”|Zelenskyy’s aide Mykhailo Podolyak wrote on X.
“We will not negotiate,” Hamas said; Israel said “No.”|Qatar kept trying.
BEIRUT — Hezbollah fired approx. 200 rockets Tues. night, the I.D.F. said.
Resolution No. 1701 (2006) failed.|No. 2 at the ministry quit.
The U.S.-led coalition, which includes the U.K., struck Sanaa.|Houthi media said 12 died.
It was, he said, “a crime.”|“A war crime,” she added.
The DR Congo vs. M23 case goes to The Hague on Feb. 3.|Kigali will not attend.
“...and then nothing,” the witness said.
President Joseph R. Biden Jr. said so.|He repeated it.
Prof. Mary E. Sarotte, author of ‘Not One Inch,’ agreed.|Others did not.
Brig. Gen. Pat Ryder: “No comment.”|Asked again, he left.
""".strip().splitlines()

# The same in fourteen languages, written for this test; "‖" is a boundary that no space marks.
ABROAD = """
The bridge is 4.5 km long and cost about $1.2 bn.|It opened on Jan. 3.
Col. R. T. Hale met Rep. Ana Ruiz at No. 4 Quay St. in the capital.|They said little.
Talks resume at 3 p.m. Tuesday in the harbour hall.|Nobody expects a result.
“We waited. Nobody came. So we left,” said the pilot.|His crew agreed.
The catch fell by 12.5 per cent to 1,400 t. in May, the ministry said.|Prices rose.
“Sign it… or leave,” the judge told them.|Neither side moved.
The ship, built by Kell & Sons Ltd. of Port Alder, sank in 1911.|It was never found.
Why now?|Because, the envoy said, “there is no later.”
Lt. Cmdr. Jo Baird and Dr. P. K. Menon wrote the report (see p. 14, fig. 2).|It was leaked.
The U.N. envoy arrived Wed. morning.|By noon he had gone.
Am 3. Oktober trafen sich die Unterhändler in Bremen.|Sie blieben bis zum 5. November.
Im 19. Jahrhundert gehörte die Insel zu Dänemark.|Heute leben dort ca. 400 Menschen.
Das Schiff kostete rd. 1,5 Mio. Euro.|Die Bank zahlte nicht.
Laut Art. 5 Abs. 2 des Vertrags gilt das u. a. für Fischer.|Der Minister widersprach.
„Wir warten.“|Mehr sagte Dr. h. c. Meier nicht.
Die Richterin, geb. 1961 in St. Gallen, leitet z. B. die Gespräche am 12. März.|Sie gilt als streng.
Der 1. Vorsitzende der SG e. V. trat zurück.|Sein Nachfolger steht fest.
Um 17.30 Uhr war alles vorbei.|Die Polizei zog ab.
« Nous restons », a déclaré M. Dubois.|Le maire n’a pas répondu !
Qui paiera ?|Personne ne le sait : le budget, env. 3,5 Mds d’euros, est vide.
Mme Aubanel a vu le Dr Morel à 18 h. 30.|Il est parti aussitôt.
Le traité (art. 12, p. 4) date du XVIIe siècle.|Il est encore en vigueur.
« On part ? » a demandé le pilote.|« Non », a dit J.-P. Roche.
El Sr. Ferrán y la Dra. Ruiz viajaron a EE. UU. el 4 de marzo.|No hubo acuerdo.
¿Quién pagará?|Nadie lo sabe.
El n.º 3 del partido dimitió a las 5 p. m. del lunes.|Su jefe calló.
La pesca cayó un 12,5 % según el art. 7.|¡Es una ruina!, dijo el alcalde.
“Estamos aquí. No nos vamos”, dijo D. Tomás Gil.|Nadie le respondió.
Il sig. Rossi e il dott. Bianchi hanno firmato alle 15.30.|L’on. Verdi no.
L’accordo, ca. 3,5 mln di euro, vale per l’art. 4.|Il porto resta chiuso.
A Sra. Lima e o Dr. Pires chegaram às 9h30.|O av. principal estava fechado.
В 2019 г. порт закрыли.|Рыбаки ушли в море.
Это решение, т. е. запрет на лов, вступит в силу 5 марта.|Его подписал А. С. Белов.
Завод им. Кирова получил 3,5 млн руб. из бюджета.|Деньги пропали.
Делегация прибыла в г. Минск на ул. Садовую.|Её никто не встретил.
В XIX в. здесь жили рыбаки, купцы и т. д.|Потом пришла война.
«Мы ждём. Нас не слышат», — сказала Кович.|Судья молчала.
По данным на 10 ч. утра, погибли 3 чел.|Поиски продолжаются.
У 2019 р. порт закрили.|Рибалки пішли в море.
Завод ім. Шевченка отримав 3,5 млн грн. з бюджету.|Гроші зникли.
Делегація прибула до м. Київ, тобто на вул. Садову.|Її ніхто не зустрів.
«Ми чекаємо. Нас не чують», — сказала Ковіч.|Суддя мовчала.
会谈周一恢复。‖双方都没有让步。
“我们在这里。”¦他没有再说什么。
渔获量下降了12.5%！‖谁来赔偿？‖没有人知道。
港口于3月4日关闭。‖渔民说：“我们等了三天。没有人来。”
会談は月曜日に再開した。‖双方は譲らなかった。
「もう待てない。帰りたい」と漁師は語った。‖港は閉まったままだ。
漁獲量は12.5％減った。‖誰が払うのか？‖答えはない。
عاد المندوبون إلى الميناء يوم الاثنين.|هل يوقعون الاتفاق؟|لا أحد يعلم.
قال د. سامي إن الصيد تراجع بنسبة 12.5 في المئة.|ولم يعلق الوزير.
«نحن هنا. لن نغادر»، قالت كوفيتش.|صمت القاضي.
الاتفاق (المادة 5) يسري من 3 مارس.|ووقعه أ. ب. حداد.
המשלחות חזרו לנמל ביום שני.|האם ייחתם הסכם?|איש אינו יודע.
ד"ר כהן ופרופ' לוי נפגשו ב-15.30.|הם לא אמרו דבר.
"אנחנו כאן. לא נעזוב", אמרה קוביץ'.|השופט שתק.
צה"ל מסר כי 3.5 מיליון ש"ח הועברו.|הכסף נעלם.
Delegaci wrócili 3 marca 2019 r. do portu.|Nikt nie ustąpił.
Firma, tj. spółka z o.o., straciła ok. 3,5 mln zł.|Prezes odszedł.
Prof. dr hab. A. Nowak mieszka przy ul. Długiej.|Nie odbiera telefonu.
De heer J. van Dijk en drs. P. Bos vertrokken om 15.30 uur.|Niemand sprak.
Het schip kostte ca. 1,5 mln. euro.|De bank betaalde niet.
Efter ca. 3 tim. var allt över.|Polisen gick hem.
Toplantı saat 15.30’da başladı.|Dr. Ayşe Kaya konuşmadı.
항구는 3월 4일 문을 닫았다.|어민들은 3.5톤을 잃었다.
“기다렸다. 아무도 오지 않았다”고 그는 말했다.|판사는 침묵했다.
The court sat at 9:30 a.m. and rose at 4 p.m.|No ruling came.
Maj. Gen. T. Oduya said: “It’s 3 a.m. Nobody sleeps.”|He hung up.
The fine, € 1.25 million, is due Dec. 31.|Appeals may follow.
Is it “No. 5” or “No. 6”?|The clerk shrugged…|Nobody laughed.
Vol. 3 of the report, pp. 12-14, cites Smith et al. as a source.|It is wrong.
Das kostet 3,50 Euro pro Stck. im Laden.|Teuer!|Sagt Frau Prof. Dr. Öz.
Er kam am 1. Mai, sie am 2.|Dann regnete es.
Den 3. mars 2019 stängdes hamnen.|Ingen visste varför.
A las 18.30 h. empezó todo.|Después nadie habló.
M. K. Dupont, né en 1950, est parti vers 9 h 30.|Où est-il ?
Он родился в 1961 г. в Минске.|Его мать работала на заводе.
Ген. Белов и проф. Иванов, к. м. н., приехали в 10.30.|Их ждали.
Доллар стоит 92,5 руб.|Евро подорожал.
東京（AP）——港は閉鎖された。‖漁民は3.5トンを失った！
Dilşad Bey saat 10.00'da geldi.|Kimse yoktu.
Пришли врачи, рыбаки и др.|Судья ждал.
Beim 4. Treffen in der Stadt am Hafen fehlte er.|Niemand fragte.
שר הביטחון אמר: "די. מספיק."|האולם התרוקן.
يبلغ طول الجسر 4.5 كم، وكلف 1.2 مليار دولار.|افتتح في 3 يناير.
Ha detto il prof. Neri: «È finita.»|Poi è uscito.
Nach Angaben des Abg. Krüger (geb. 1970) fehlen 2,5 Mrd. Euro.|Die Kasse ist leer.
""".strip().splitlines()

PRINTED = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("aAbB 19 .!?…,:;-–—()[]'\"“”‘’„«»「」。！？\n\n\r\t\u00a0\u2028U.S.No.p.m")),
        st.characters(),
    ),
    max_size=400,
)


def cases() -> list[tuple[str, set[int], set[int]]]:
    read = []
    for line in (*CASES, *ABROAD):
        text, required, allowed = "", set(), set()
        for character in line:
            if character in "|¦‖":
                text += "" if character == "‖" else " "
                (allowed if character == "¦" else required).add(len(text))
            else:
                text += character
        read.append((text, required, allowed))
    return read


@pytest.mark.parametrize(
    ("text", "required", "allowed"), cases(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_sentences_end_where_a_reader_ends_them(text: str, required: set[int], allowed: set[int]) -> None:
    found = {span.start for span in split(text)} - {0}
    assert required <= found <= required | allowed


@given(PRINTED)
@settings(max_examples=150, deadline=None)
def test_spans_cover_the_text_and_white_space_goes_with_the_span_before(text: str) -> None:
    spans = split(text)
    assert "".join(span.of(text) for span in spans) == text
    assert all(span.start < span.end for span in spans)
    assert not any(span.of(text)[0].isspace() for span in spans[1:])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(PRINTED)
    edges = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    return Document(text, omitted=tuple(Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False)))


@given(documents())
@settings(max_examples=150, deadline=None)
def test_units_are_trimmed_slices_in_order_outside_what_is_omitted(document: Document) -> None:
    units = sentences(document)
    for unit in units:
        assert unit.text == unit.span.of(document.text) == unit.text.strip() != ""
        assert not any(unit.span.overlaps(span) for span in document.omitted)
    assert all(a.span.end <= b.span.start and a.paragraph <= b.paragraph for a, b in pairwise(units))


@given(documents())
@settings(max_examples=100, deadline=None)
def test_no_word_of_the_kept_text_is_in_no_unit(document: Document) -> None:
    kept = "".join(document.kept().split())
    assert "".join("".join(unit.text.split()) for unit in sentences(document)) == kept


def units(text: str) -> list[str]:
    return [unit.text for unit in sentences(Document(text))]


@pytest.mark.parametrize(
    "unit",
    [
        "“We are getting ready today,” he said. “Everybody knows about it. We are not hiding it.”",
        '"Nobody is safe," she told reporters in Aden. "We left at night. We took nothing."',
        "„Wir sind bereit. Wir warten“, sagte er am 3. Oktober in Berlin.",
        "« Nous sommes prêts. Nous attendons », a dit M. Dupont.",
        "«Мы готовы. Мы ждём», — сказал он.",
        "‘We will fight. We will win,’ he said.",
        "首相は「検討する。必ずやる。」と述べた。",
        "“我们反对。我们坚决反对。”他说。",
    ],
)
def test_a_quotation_of_several_sentences_is_one_unit_with_its_he_said(unit: str) -> None:
    assert units(unit) == [unit]


def test_the_answer_of_another_speaker_is_a_unit_of_its_own() -> None:
    assert units("“It was a crime,” he said. “It was war,” she added.") == [
        "“It was a crime,” he said.",
        "“It was war,” she added.",
    ]


def test_a_quotation_mark_that_is_never_closed_swallows_nothing() -> None:
    assert len(units("“This is never closed. He went home. Then he slept.")) == 3
    assert len(units('He said "we won. They left. Nobody came.')) == 3


def test_a_quotation_that_goes_on_in_the_next_paragraph_is_one_unit_in_each() -> None:
    assert units("“We waited. Nobody came.\n\n“Then we left. It rained,” she said.\n\nShe did not return.") == [
        "“We waited. Nobody came.",
        "“Then we left. It rained,” she said.",
        "She did not return.",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("中国外交部发言人回答了问题。他没有多说！谁知道？", 3),
        ("قال الرئيس إن الحرب انتهت. هل هذا صحيح؟ لا أحد يعرف.", 3),
        ("В Москве 9 мая прошёл парад. А. С. Иванов родился в г. Туле. Он поэт.", 3),
        ("El Sr. Pérez llegó a EE. UU. ayer. ¿Cuándo vuelve? ¡Nadie lo sabe!", 3),
        ("आज बैठक हुई। कोई नहीं आया। क्यों?", 3),
        ("Am 24. Februar kamen 3 Mrd. Euro an. Im 19. Jahrhundert nicht.", 2),
    ],
)
def test_other_languages_are_split_by_their_own_marks(text: str, count: int) -> None:
    assert len(units(text)) == count


def test_a_unit_ends_with_its_line_even_without_a_full_stop() -> None:
    assert units("Talks resume in Geneva\n\nThe talks resumed on Monday.\nNobody came.") == [
        "Talks resume in Geneva",
        "The talks resumed on Monday.",
        "Nobody came.",
    ]


def test_lines_wrapped_at_a_fixed_width_are_joined() -> None:
    text = (
        "The delegates met again on Tuesday in the old\n"
        "harbour building, where they had signed their\n"
        "first agreement in the spring of that year.\n"
        "They left without a word.\n"
    )
    assert [" ".join(unit.split()) for unit in units(text)][1] == "They left without a word."


def test_short_lines_that_merely_differ_in_length_are_not_joined() -> None:
    text = "第一段话说明了会谈的背景和双方的立场，没有更多。\n第二段话引用了代表的发言。\n第三段话说明了下一次会谈的时间和地点，仅此而已。"
    assert units(text) == text.split("\n")
    assert (
        len(units("Share\nThe talks went on until late on Monday night.\nNobody came out to speak.\nHome\nSport")) == 5
    )


def test_paragraphs_are_counted_over_what_is_kept() -> None:
    text = "One is here. It is first.\n\nShare this\n\nTwo is here."
    start = text.index("Share")
    found = sentences(Document(text, omitted=(Span(start, start + 10),)))
    assert [(unit.text, unit.paragraph) for unit in found] == [
        ("One is here.", 0),
        ("It is first.", 0),
        ("Two is here.", 1),
    ]


@pytest.mark.parametrize(
    "torn",
    [
        "Moscow ( – Military drills are fueling concerns.",
        "The report was first published by the  and later confirmed.",
        "It was reported by , which had seen the letter.",
        "He called it () in his speech.",
    ],
)
def test_a_sentence_that_lost_a_word_is_not_whole(torn: str) -> None:
    text = f"{torn} The rest of it is in order. So is this. Nothing is missing here."
    assert [unit.whole for unit in sentences(Document(text))] == [False, True, True, True]


def test_a_text_that_spaces_its_commas_throughout_is_not_torn() -> None:
    assert all(
        unit.whole for unit in sentences(Document("He came , she left . They met , he said . It was , too , late ."))
    )


def test_words_keep_numbers_units_and_abbreviations() -> None:
    text = "The U.S. sent 9,000 troops, F-16s and COVID-19 aid in today’s G7 deal; it hadn’t before the U.N.'s 3.5 percent."
    expected = (
        "The U.S. sent 9,000 troops F-16s and COVID-19 aid in today G7 deal it hadn't before the U.N. 3.5 percent"
    )
    assert words(text) == expected.split()


def test_words_of_scripts_without_spaces_are_pairs() -> None:
    assert words("东京 ภาษา U.N. हिन्दी العَرَبِيَّة") == ["东京", "ภา", "าษ", "ษา", "U.N.", "हिन्दी", "العَرَبِيَّة"]
    assert words("外交部发言人 한국의") == ["外交", "交部", "部发", "发言", "言人", "한국", "국의"]


@given(PRINTED)
@settings(max_examples=100, deadline=None)
def test_words_are_words_of_the_text_in_order(text: str) -> None:
    printed = text.replace("’", "'")
    assert all(word in printed and not re.search(r"\s", word) for word in words(text))


def test_sumy_gets_sentences_and_words_as_strings() -> None:
    tokenizer = Tokenizer()
    assert tokenizer.to_sentences("Gen. Hall left. He was 40.") == ("Gen. Hall left.", "He was 40.")
    assert tokenizer.to_words("Gen. Hall left.") == ("Gen", "Hall", "left")


@pytest.mark.parametrize(
    "text",
    [
        "“Open this gate!” President Ada Odhiambo said to the crowd.",
        "“It’s a trap!” Odhiambo’s aide Peter Njeri wrote on X.",
        "“Nobody came. Why?” Odhiambo, the minister of trade, asked on Monday.",
    ],
)
def test_a_cry_or_question_is_one_unit_with_the_clause_that_says_whose_it_is(text):
    units = [unit.text for unit in sentences(Document(f"The hall was full. {text} Officials left."))]
    assert units == ["The hall was full.", text, "Officials left."]


@pytest.mark.parametrize("after", ["The crowd moved on.", "Odhiambo did not answer."])
def test_a_cry_or_question_without_such_a_clause_stands_alone(after):
    units = [unit.text for unit in sentences(Document(f"“What are they waiting for?” {after}"))]
    assert units == ["“What are they waiting for?”", after]
