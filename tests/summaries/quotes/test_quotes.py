import json
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Quote, QuoteKind, Span
from summaries.quotes import read
from summaries.sentences import sentences

SAMPLE = Path(__file__).parents[4] / "shared" / "quotes" / "seed-belarus.jsonl"
MARKED = (QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.SCARE)


def quotes(text: str, omitted: tuple[Span, ...] = ()) -> list[Quote]:
    document = Document(text, omitted=omitted)
    return list(read(document, sentences(document)))


def marked(text: str) -> list[Quote]:
    return [quote for quote in quotes(text) if quote.kind in MARKED]


def speakers(text: str) -> list[str | None]:
    return [quote.speaker for quote in marked(text)]


def reported(text: str) -> list[Quote]:
    return [quote for quote in quotes(text) if quote.kind is QuoteKind.INDIRECT]


# Each passage with the speaker of each of its quotations: a surname, a pronoun, the head of a phrase, or nobody.
PASSAGES = [
    ("“We are getting ready today,” he said. “Everybody knows about it.”", ["he", "he"]),
    ("“The situation is critical,” said Oleksiy Gromov, deputy chief of the Ukrainian General Staff.", ["Gromov"]),
    ("“We will respond,” Russian Foreign Minister Sergey Lavrov told reporters in Moscow on Monday.", ["Lavrov"]),
    ("Lukashenko told Shoigu that the troops were training as a “single army.”", ["Lukashenko"]),
    ("John Kirby said the U.S. hadn’t “seen any indication that Belarus is willing to come in.”", ["Kirby"]),
    ("According to Blinken, the talks were “candid and constructive.”", ["Blinken"]),
    ("“There is no evidence of that,” the Kremlin spokesman, Dmitry Peskov, said.", ["Peskov"]),
    ("“This is a war crime,” Zelensky wrote on Telegram.", ["Zelensky"]),
    (
        "President Emmanuel Macron, speaking in Paris after a meeting with Scholz, called the strike “unacceptable.”",
        ["Macron"],
    ),
    ("“I cannot,” Annalena Baerbock said, “speak for the chancellor.”", ["Baerbock", "Baerbock"]),
    ("“We saw the drones,” recalled Olena, 43, a teacher from Kherson.", ["Olena"]),
    ("Asked about the report, Austin replied: “I have nothing to announce.”", ["Austin"]),
    ("The ministry said in a statement that “all targets were hit.”", ["ministry"]),
    ("The so-called “people’s republics” are not recognized.", [None]),
    ("Rep. Michael McCaul, R-Texas, said: “The clock is ticking.”", ["McCaul"]),
    ("“Nobody is safe,” warned U.N. Secretary-General António Guterres.", ["Guterres"]),
    ("“They are lying,” Mr. Orban’s chief of staff, Gergely Gulyas, told parliament.", ["Gulyas"]),
    ("Xi Jinping told Biden at the summit that Taiwan is “the core of China’s core interests.”", ["Xi"]),
    ("“The border is closed,” a senior Polish official said on condition of anonymity.", ["official"]),
    ("“We need Patriots now,” Ukraine’s Defense Minister Oleksii Reznikov tweeted.", ["Reznikov"]),
    ("In an interview with the BBC, Stoltenberg described the attack as “deliberate.”", ["Stoltenberg"]),
    ("“Will they attack?” asked Senator Lindsey Graham.", ["Graham"]),
    ("Speaking to CNN, Israeli Prime Minister Benjamin Netanyahu vowed to “crush” Hamas.", ["Netanyahu"]),
    ("“The sanctions will stay,” Ursula von der Leyen insisted after the vote.", ["Leyen"]),
    ("The bill punishes those who “discredit” the military.", [None]),
    ("“Our people are hungry,” said Mohammed bin Salman al-Otaibi, who runs a clinic in Sanaa.", ["Otaibi"]),
    ("Kim Jong Un has said the weapons are “purely defensive,” state media reported.", ["Kim"]),
    ("“We reject the accusations,” Iran’s foreign ministry said.", ["ministry"]),
    ("Marape, the prime minister, said he was “deeply sorry” for the families.", ["Marape"]),
    (
        "“We do not negotiate with terrorists,” Erdogan said on Tuesday, adding that Ankara “will act alone.”",
        ["Erdogan", "Erdogan"],
    ),
    ("“The deal is dead,” three diplomats familiar with the talks told Reuters.", ["diplomats"]),
    ("Trump called Maduro a “dictator” in 2019.", ["Trump"]),
    ("The op-ed, titled “Time to Choose,” ran in the Times.", [None]),
    ("“Ukraine must win,” declared Estonian Prime Minister Kaja Kallas, who visited Kyiv last week.", ["Kallas"]),
    ("Wang Yi, China’s top diplomat, urged both sides to “remain calm.”", ["Wang"]),
    ("“God willing,” says Abu Hamza, the group’s commander, “we will return.”", ["Hamza", "Hamza"]),
    ("Fico has denounced the plan as “suicidal.”", ["Fico"]),
    ("“Stop the war!” protesters chanted.", ["protesters"]),
    ("„Wir gehen nicht“, sagte Außenministerin Petra Kleinschmidt am Montag.", ["Kleinschmidt"]),
    ("« Nous ne partirons pas », a déclaré le ministre Paul Lefort.", ["Lefort"]),
    ("«No nos iremos», dijo la ministra Laura Pardo en Madrid.", ["Pardo"]),
    ("«Мы не уйдём», — сказал Павел Орлов журналистам в понедельник.", ["Орлов"]),
    ("«Ми не підемо», — сказала Олена Коваль журналістам у понеділок.", ["Коваль"]),
]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_a_quotation_is_given_to_whom_the_passage_gives_it(text, expected):
    found = speakers(text)
    assert len(found) == len(expected)
    for speaker, name in zip(found, expected, strict=True):
        assert speaker is None if name is None else speaker is not None and name in speaker


def test_the_fullest_name_and_the_role_as_printed_are_given():
    text = (
        "Oleksiy Gromov, deputy chief of the Ukrainian General Staff, spoke on Monday.\n\n"
        "“The situation is critical,” Gromov said."
    )
    (quote,) = marked(text)
    assert (quote.speaker, quote.role) == ("Oleksiy Gromov", "deputy chief of the Ukrainian General Staff")
    assert quote.cue == "said"


def test_a_title_before_the_name_is_a_role():
    (quote,) = marked("“We will respond,” Russian Foreign Minister Sergey Lavrov said.")
    assert quote.role == "Russian Foreign Minister"


def test_he_is_the_last_speaker_and_not_the_name_in_between():
    text = (
        "“We are ready,” John Marlow said on Friday. Marlow met Peter Hale at noon.\n\n"
        "“He knows that,” he added after the meeting."
    )
    assert speakers(text)[0] == speakers(text)[1] == "John Marlow"


def test_a_name_inside_a_nameless_source_is_not_the_speaker():
    (speaker,) = speakers("“She takes it hard,” an adviser to Elizabeth Warren said.")
    assert speaker is not None
    assert speaker.startswith("an adviser")


def test_a_quotation_over_paragraphs_keeps_its_speaker():
    text = "Anna Roe spoke first. “We waited for a week,” she said.\n\n“Nobody came to help.\n\n“Then it was too late.”"
    assert speakers(text) == ["Anna Roe"] * 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Kirby said the U.S. hadn’t “seen any indication” of an attack.", True),
        ("John Kirby said the plan would be “a disaster” if more people knew.", True),
        ("John Kirby denied that the plan was a “disaster” for the army.", True),
        ("John Kirby said the plan was a “disaster” for the army.", False),
        ("“We have not seen it,” John Kirby said.", False),
    ],
)
def test_what_denies_or_conditions_a_partial_quotation_is_noticed(text, expected):
    assert [quote.negated for quote in marked(text)] == [expected]


def test_partial_and_whole_quotations_are_told_apart():
    kinds = [quote.kind for quote in marked("“We go,” Anna Roe said. She called the plan “a long and risky road”.")]
    assert kinds == [QuoteKind.DIRECT, QuoteKind.MIXED]


def test_reported_speech_is_marked_as_such():
    (quote,) = reported("Belarusian security officials stated that the drills would require a closure of roads.")
    assert quote.text == "that the drills would require a closure of roads"
    assert quote.speaker == "Belarusian security officials"
    assert quote.sentence.covers(quote.span)


def test_reported_speech_never_lies_over_words_in_marks():
    assert reported("Anna Roe said that the plan was “a disaster” and would fail.") == []


def test_the_turns_of_a_transcript_are_read():
    text = (
        "MARLOW: We have a plan for the coast.\n\nHALE: It has been tried before, and it failed.\n\n"
        "MARLOW: Not in the way we would do it.\n\nHALE: I have heard that every year."
    )
    found = quotes(text)
    assert [quote.speaker for quote in found] == ["MARLOW", "HALE", "MARLOW", "HALE"]
    assert found[1].text == "It has been tried before, and it failed."


def test_nothing_is_read_from_what_cleaning_left_out():
    text = "“Click here,” the button said.\n\n“We go,” Anna Roe said."
    assert [quote.text for quote in quotes(text, (Span(0, text.index("\n")),))] == ["We go,"]


def test_furniture_around_an_article_does_not_change_its_speakers():
    article = "“We go,” Anna Roe said.\n\n“Not all of us,” she added. Peter Hale called that “a pity” on Monday."
    furniture = "Share this story\n\n" + article + "\n\nRead more: Ten pictures of the week"
    assert speakers(article) == speakers(furniture) == ["Anna Roe", "Anna Roe", "Peter Hale"]


def test_every_quotation_of_the_users_article_is_given_to_its_speaker_and_no_term_to_anybody():
    if not SAMPLE.exists():
        pytest.skip("the user's article is not at hand")
    article = json.loads(SAMPLE.read_text("utf-8"))
    found = {quote.span.start: quote for quote in quotes(article["text"])}
    for gold in article["quotes"]:
        if gold["kind"] == "scare":
            assert found[gold["start"]].speaker is None
        elif gold["kind"] != "indirect":
            assert found[gold["start"]].speaker == gold["speaker_name"]


WORDS = st.sampled_from(
    ["“", "”", '"', "‘", "’", "'", "«", "»", "Anna Roe", "he", "said", "told", "the minister", "who", "that",
     ",", ".", ":", "\n\n", "(", ")", "—", "MARLOW:", "a", "U.S.", "’s", "President",
     "of", "\x00", "it", "according to"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=60).map(" ".join), st.lists(WORDS).map("".join)))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_the_same_twice_and_every_quote_is_a_slice_of_it_within_its_sentence(text):
    found = quotes(text)
    assert found == quotes(text)
    assert [quote.span for quote in found] == sorted(quote.span for quote in found)
    for quote in found:
        assert quote.text == quote.span.of(text) != ""
        assert quote.sentence.covers(quote.span)
        assert 0 <= quote.confidence <= 1
        assert quote.speaker is None or quote.kind is not QuoteKind.SCARE


def test_reading_takes_time_in_proportion_to_length():
    """Counted in calls, not in seconds: twice the text makes about twice the calls."""
    passage = "“We go,” Anna Roe said. Peter Hale told her that “it is late” and left.\n\n"

    def calls(times: int) -> int:
        count = 0

        def counting(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event == "call"

        document = Document(passage * times)
        units = sentences(document)
        read(document, units)
        sys.setprofile(counting)
        try:
            read(document, units)
        finally:
            sys.setprofile(None)
        return count

    assert calls(80) < 2.4 * calls(40)
