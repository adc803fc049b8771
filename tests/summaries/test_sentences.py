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

PRINTED = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("aAbB 19 .!?…,:;-–—()[]'\"“”‘’„«»「」。！？\n\n\r\t\u00a0\u2028U.S.No.p.m")),
        st.characters(),
    ),
    max_size=400,
)


def cases() -> list[tuple[str, set[int], set[int]]]:
    read = []
    for line in CASES:
        text, required, allowed = "", set(), set()
        for character in line:
            if character in "|¦":
                text += " "
                (required if character == "|" else allowed).add(len(text))
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
