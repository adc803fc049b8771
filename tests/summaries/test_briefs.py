"""What a brief shows of a story's articles, what it never shows, and in which order."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries import digest
from summaries.briefs import compose, cues, foreign_cues
from summaries.briefs.dating import is_background
from summaries.briefs.opinion import is_no_report
from summaries.briefs.page import MOST_CHARACTERS, SHARE, share
from summaries.briefs.standing import is_clear, is_report, stands_alone
from summaries.briefs.units import read, without_dateline
from summaries.cleaning import document_of
from summaries.document import Brief, Digest, Document, Line, Quote, QuoteKind, Sentence, Slot, Span

SAMPLE = Path(__file__).parents[3] / "shared" / "articles" / "belarus.txt"
NOON = datetime(1978, 9, 6, 12, tzinfo=UTC)

HERALD = (
    """WASHINGTON (Example) — Egypt and Israel opened peace talks at the retreat of Camp David on Tuesday \
with President Carter as their host.

The two leaders walked through the woods of Maryland with small delegations and no reporters. The move surprised many. \
It was cold. Helicopters brought thirteen advisers to the retreat in the evening. We will keep you posted on this page.

Aides warned that a failure could bring another war and threaten the supply of oil to Europe.

“We have come to make peace, and we will not leave without it,” said Anwar Example, the Egyptian envoy. "No land \
was ever given for nothing," the Israeli negotiator Moshe Sample told reporters at the gate.

A spokesman for the Israeli delegation denied that a withdrawal from Sinai had been agreed before the talks. \
Is there still time?

Egypt and Israel have fought four wars since 1948. Carter invited both men in a letter written by hand in August 1977.

Sign up for our newsletter and read more.

"""
    + "They waited at the gate for news. " * 60
)
MORNING = (
    """Egypt and Israel opened talks on peace at Camp David on Tuesday, with President Carter as the host.

Carter spoke with both leaders for three hours on the first evening of the meeting, according to the White House press \
office. Reporters were kept behind a fence in the village of Thurmont.

The Soviet foreign ministry rejected the talks at Camp David and called them a deal behind the back of the Arabs.

"""
    + "= " * 900
)


def document(text: str, **facts) -> Document:
    return Document(text, **{"title": "Talks open at Camp David", "published": NOON, "language": "en"} | facts)


def brief_of(*texts: str | Document, words: int = 250) -> Brief:
    documents = [text if isinstance(text, Document) else document(text) for text in texts]
    return compose(documents, [digest(each) for each in documents], words=words)


def texts(brief: Brief, slot: Slot) -> list[str]:
    return [line.text for line in brief.lines if line.slot is slot]


@pytest.fixture(scope="module")
def talks() -> Brief:
    return brief_of(HERALD, MORNING)


def test_the_bottom_line_is_a_lead_without_its_dateline(talks: Brief) -> None:
    (line,) = texts(talks, Slot.BOTTOM_LINE)
    assert line.startswith("Egypt and Israel opened")
    assert talks.lines[0].slot is Slot.BOTTOM_LINE


def test_one_event_of_two_articles_is_one_line_with_both_named(talks: Brief) -> None:
    first = talks.lines[0]
    assert sum("opened" in line.text for line in talks.lines) == 1
    assert {first.article, *first.also} == {0, 1}


def test_what_happened_tells_of_things_done(talks: Brief) -> None:
    assert any("Helicopters brought" in text or "Carter spoke" in text for text in texts(talks, Slot.WHAT_HAPPENED))


def test_a_concern_stands_under_why_it_matters(talks: Brief) -> None:
    assert any("threaten the supply" in text for text in texts(talks, Slot.WHY_IT_MATTERS))


def test_each_speaker_is_quoted_once_with_the_whole_sentence(talks: Brief) -> None:
    quoted = [line for line in talks.lines if line.slot is Slot.WHO_SAID_WHAT]
    assert {line.quote.speaker for line in quoted if line.quote} == {"Anwar Example", "Moshe Sample"}
    assert all(line.quote and line.quote.text in line.text and line.span.covers(line.quote.span) for line in quoted)


def test_denials_of_others_pull_the_other_way(talks: Brief) -> None:
    shown = texts(talks, Slot.OTHER_WAY)
    assert any("denied that a withdrawal" in text for text in shown)
    assert any("rejected the talks" in text for text in shown)


def test_what_was_long_before_is_background(talks: Brief) -> None:
    assert any("four wars since 1948" in text for text in texts(talks, Slot.BACKGROUND))
    assert not any("1948" in text or "1977" in text for text in texts(talks, Slot.WHAT_HAPPENED))


@pytest.mark.parametrize(
    "words", ["The move surprised", "It was cold", "We will keep", "Is there still time", "Sign up for"]
)
def test_never_shows_what_leans_asks_or_talks_of_the_page(talks: Brief, words: str) -> None:
    assert not any(words in line.text for line in talks.lines)


def test_lines_stand_in_the_order_of_the_slots(talks: Brief) -> None:
    order = [list(Slot).index(line.slot) for line in talks.lines]
    assert order == sorted(order)


def test_the_title_is_the_headline_of_the_lead(talks: Brief) -> None:
    assert talks.title == talks.documents[talks.lead].title
    assert talks.publishers >= 1


def test_places_of_all_articles_are_added_up(talks: Brief) -> None:
    mentions = {place.code: place.mentions for place in talks.places}
    single = {place.code: place.mentions for place in digest(document(HERALD)).places}
    assert mentions["EG"] > single["EG"]


def test_a_unit_that_lost_a_word_is_never_chosen() -> None:
    brief = brief_of(
        "The parliament in Cairo voted to impose the  penalty on Tuesday for every officer who fled abroad."
    )
    assert brief.lines == ()


def test_a_sentence_whole_but_for_its_dateline_is_shown_without_it() -> None:
    torn = document("Cairo ( – Soldiers closed the bridges over the Nile on Tuesday after a night of fighting.")
    (unit,) = read([torn])
    assert unit.text.startswith("Soldiers closed")
    assert unit.sentence.span.of(torn.text) == unit.text


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("GENEVA (Example) -- Talks resumed.", "Talks resumed."),
        ("(Example) -- Talks resumed.", "Talks resumed."),
        ("BEIRUT, June 1 (Example) — Talks resumed.", "Talks resumed."),
        ("GENEVA ― Talks resumed.", "Talks resumed."),
        ("AMMAN: Talks resumed.", "Talks resumed."),
        ("WASHINGTON—Talks resumed.", "Talks resumed."),
        ("WASHINGTON –- Talks resumed.", "Talks resumed."),
        ("Cairo - Talks resumed.", "Talks resumed."),
        ("20 July 1974  The Council met.", "The Council met."),
        ("Talks - long awaited - resumed.", "Talks - long awaited - resumed."),
    ],
)
def test_a_dateline_is_not_part_of_the_sentence(text: str, rest: str) -> None:
    sentence = Sentence(Span(0, len(text)), text, 0)
    assert without_dateline(document(text), sentence, first=True).text == rest


def test_a_partial_quotation_is_shown_only_with_its_sentence() -> None:
    text = (
        "Officials met in Vienna on Monday to count the missiles of both sides for the treaty. "
        "The envoy Walter Example said he had not “seen any sign that they want to cheat us again” so far."
    )
    for line in brief_of(text).lines:
        assert "seen any sign" not in line.text or "had not" in line.text


def test_a_scare_quote_is_nobodys_line() -> None:
    text = "Troops entered the city at dawn on Friday in what the ministry calls a campaign."
    span = Span(text.index("calls"), len(text) - 1)
    scare = Quote(span, span.of(text), QuoteKind.SCARE, Span(0, len(text)), "The Ministry", confidence=1.0)
    brief = compose([document(text)], [Digest((), (scare,), (), 1)])
    assert all(line.quote is None for line in brief.lines)


def test_a_long_run_of_events_is_told_newest_first() -> None:
    reports = [
        "Rebels in the north took the airport of Exampleville after two days of heavy shelling.",
        "Diplomats from seven nations met in Geneva and agreed on a map for the prisoners' exchange.",
        "The army of the republic withdrew from the coast and left its heavy guns behind.",
    ]
    dated = [document(text, published=NOON + timedelta(days=20 * day)) for day, text in enumerate(reports)]
    brief = brief_of(*dated)
    assert [line.article for line in brief.lines] == [2, 1, 0]
    assert brief.lead == 2


def test_the_same_event_keeps_the_order_of_its_article() -> None:
    brief = brief_of(HERALD)
    places = [line.span.start for line in brief.lines if line.slot is Slot.WHAT_HAPPENED]
    assert places == sorted(places)


def test_no_article_gives_more_than_its_share() -> None:
    paragraphs = [
        f"The minister of district {number} opened a new road to the town of Example{number} on Tuesday morning."
        for number in range(60)
    ]
    long = document("\n\n".join(paragraphs))
    shown = sum(len(line.text) for line in brief_of(long, words=5_000).lines)
    assert 0 < shown <= min(MOST_CHARACTERS, len(long.text) // SHARE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\n ",
        "Word",
        "Breaking news",
        "?" * 500,
        "\x00\x01\x02 binary \ufffd",
        "Текст на русском языке о переговорах министров в Женеве, которые начались во вторник утром.",
        "两国外长星期二在日内瓦开始会谈，讨论停火协议和交换战俘的问题。",
        "وصل وزير الخارجية إلى جنيف يوم الثلاثاء لإجراء محادثات حول وقف إطلاق النار.",
    ],
)
def test_little_or_foreign_text_gives_a_short_brief_or_none(text: str) -> None:
    brief = brief_of(document(text, language=None, title=None))
    assert len(brief.lines) <= 1
    assert all(line.slot is Slot.BOTTOM_LINE for line in brief.lines)


def test_a_brief_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one document"):
        compose([], [])


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("He said the talks would go on.", False),
        ("However, the talks went on.", False),
        ("Two years later, he was elected to the Senate.", False),
        ("In another poll, voters were split.", False),
        ("Some of them were hurt.", False),
        ("It's been printed widely.", False),
        ("The ministry has denied such claims.", False),
        ("Other companies left Vienna.", False),
        ("Example, however, said that a legitimate target was nearby.", False),
        ("The 82-year-old was arrested on Wednesday.", False),
        ("Example is only the third woman to be handed such a term.", False),
        ("Even so, delegates criticized the plan.", False),
        ("The official also insisted on anonymity.", False),
        ("Example then pivoted to the treaty.", False),
        ("In 1978, received a degree from the university of Vienna.", False),
        ("The official newspaper of Vienna was closed on Monday.", True),
        ("As the war grew, so did his doubts.", False),
        ("Shortly afterwards it was signed in Vienna.", False),
        ("A second treaty, already signed, also failed.", False),
        ("Again the envoy rejected the treaty.", False),
        ("In the wake of the war in Vienna, it will also open a school.", False),
        ("People lose their belief in the treaty, he said.", False),
        ("A second term of the envoy began in Vienna.", True),
        ("On Monday he told the court that it was wrong.", False),
        ("Some 200 people were hurt in Vienna.", True),
        ("There were no talks in Vienna on Monday.", True),
        ("For his part, Example insisted on a treaty.", True),
        ("The envoy Walter Example said he would stay.", True),
    ],
)
def test_tells_whether_a_sentence_stands_alone(text: str, alone: bool) -> None:
    assert stands_alone(text) is alone


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("“We will stay,” the envoy said.", True),
        ("The U.S. and the Soviet Union signed it.", True),
        ("We met him in his office.", False),
        ("You can read the treaty here.", False),
        ("Please see the list of delegates.", False),
        ("The envoy speaks in Vienna, Wednesday, Oct. 3, 1979.", False),
        ("A man carries a sign on Oct. 18 reading “No.”", False),
        ("Army troops receive munitions at a field outside Vienna on April 15, 1978.", False),
        ("The envoy signed the treaty in Vienna on April 15, 1978.", True),
        ("The envoy (left) met the minister (right).", False),
        ("JUNE 4: A commemorative plate of the treaty stands in a window in Vienna.", False),
        ("Ministers are on strike in Vienna: union At least ten ministers left their desks.", False),
        ("Ministers told At Least Ten Magazine of their strike.", True),
        ("The envoy said it had a \u00e2\u0080\u009cgreat\u00e2\u0080\u009d effect on Vienna.", False),
    ],
)
def test_tells_a_report_from_talk_to_the_reader(text: str, report: bool) -> None:
    assert is_report(text) is report


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("They have fought four wars since 1948.", True),
        ("In late July the ministry announced it.", True),
        ("On September 4 the minister met the envoy, who has ruled since 1970.", False),
        ("The minister said they would decide by June.", False),
        ("Example, who has ruled for years, said no.", True),
        ("Mary Example may march on Sunday.", False),
        ("The envoy was held until mid-December.", False),
        ("The minister will leave in February.", False),
        ("On Sunday they mourned the nominee of 1972.", False),
        ("The ban was lifted in the late 1960s.", True),
        ("About 2,000 people came.", False),
        ("The treaty of 1978 was signed.", False),
        ("It insults those who voted in last year's election.", False),
        ("The number of treaties fell by a tenth on last year.", False),
    ],
)
def test_tells_what_was_long_before(text: str, before: bool) -> None:
    assert is_background(text, NOON) is before


ARTICLES = st.lists(
    st.one_of(st.text(max_size=300), st.sampled_from([HERALD, MORNING, HERALD[200:900], MORNING[::-1]])),
    min_size=1,
    max_size=4,
)


@given(ARTICLES, st.integers(min_value=0, max_value=300))
@settings(max_examples=40, deadline=None)
def test_every_line_is_a_slice_within_the_budget_and_the_share(articles: list[str], words: int) -> None:
    documents = tuple(document_of(text, published=NOON) for text in articles)
    digests = [digest(each) for each in documents]
    brief = compose(documents, digests, words=words)
    assert brief == compose(documents, digests, words=words)
    assert all(line.is_verbatim(documents) for line in brief.lines)
    assert sum(len(line.text.split()) for line in brief.lines) <= words
    assert len({(line.article, line.span) for line in brief.lines}) == len(brief.lines)
    for article, each in enumerate(documents):
        shown = [line.text for line in brief.lines if line.article == article]
        assert len(shown) <= 1 or sum(map(len, shown)) <= share(each)
        assert share(each) <= min(MOST_CHARACTERS, len(each.text) // SHARE)


@given(st.permutations(range(3)), st.integers(min_value=40, max_value=300))
@settings(max_examples=15, deadline=None)
def test_the_order_in_which_articles_are_given_decides_nothing(order: list[int], words: int) -> None:
    documents = [document(HERALD), document(MORNING, title="Carter is host"), document(CROWDS[0], title="A crowd")]
    plain = brief_of(*documents, words=words)
    mixed = brief_of(*(documents[index] for index in order), words=words)
    assert [line.text for line in mixed.lines] == [line.text for line in plain.lines]
    assert [order[line.article] for line in mixed.lines] == [line.article for line in plain.lines]
    assert order[mixed.lead] == plain.lead


CROWDS = (
    """VIENNA — About 20,000 people marched through Vienna on Sunday against the treaty, the police said. \
The march ended at the opera.""",
    """VIENNA — Organizers said that 45,000 people marched through Vienna on Sunday to protest against the treaty. \
Shops in the inner city had closed early.""",
)


def crowds(second: str = CROWDS[1], **facts) -> Brief:
    return brief_of(document(CROWDS[0], site="One"), document(second, **{"site": "Two"} | facts))


def test_two_values_of_one_quantity_are_shown_as_a_pair() -> None:
    numbered = [line for line in crowds().lines if line.pair == 1]
    assert {line.article for line in numbered} == {0, 1}
    assert any(line.slot is Slot.DISAGREE for line in numbered)


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("45,000", "19,800"),
        ("45,000", "at least 45,000"),
        ("45,000", "up to 45,000"),
        ("45,000 people marched through Vienna", "45,000 people marched through Graz"),
        ("on Sunday", "on Monday"),
        ("Shops in", "The police counted 20,000 people marching on the ring. Shops in"),
    ],
)
def test_what_may_both_be_true_is_no_disagreement(said: str, instead: str) -> None:
    assert not any(line.pair for line in crowds(CROWDS[1].replace(said, instead)).lines)


def test_one_publisher_does_not_disagree_with_itself_nor_a_later_count_with_an_earlier() -> None:
    assert not any(line.pair for line in crowds(site="One").lines)
    assert not any(line.pair for line in crowds(published=NOON + timedelta(days=3)).lines)


TOLL = (
    """LISBON — Twelve people were killed when a ferry sank off Setubal on Friday, the Portuguese coast guard said. \
Divers worked at the wreck until dark.""",
    """LISBON — A ferry went down in heavy seas off Setubal on Friday and nineteen people were killed, \
Portugal's navy said. \
Relatives waited in the harbour all night.""",
)


def tolls(first: str, second: str, apart: timedelta) -> Brief:
    return brief_of(document(first, site="One"), document(second, site="Two", published=NOON + apart))


@pytest.mark.parametrize("hours", [4, 9, 20])
def test_a_toll_that_only_rises_over_hours_is_no_disagreement(hours: int) -> None:
    assert not any(line.pair for line in tolls(*TOLL, timedelta(hours=hours)).lines)


@pytest.mark.parametrize("hours", [0, 2])
def test_tolls_told_at_one_time_disagree(hours: int) -> None:
    numbered = [line for line in tolls(*TOLL, timedelta(hours=hours)).lines if line.pair == 1]
    assert [line.article for line in numbered] in ([0, 1], [1, 0])


def test_a_later_toll_that_is_lower_disagrees() -> None:
    numbered = [line for line in tolls(TOLL[1], TOLL[0], timedelta(hours=6)).lines if line.pair == 1]
    assert {line.article for line in numbered} == {0, 1}


def test_what_the_reader_has_read_is_not_shown_again() -> None:
    articles = [document(HERALD), document(MORNING)]
    digests = [digest(each) for each in articles]
    first = compose(articles, digests)
    known = [(line.article, line.span) for line in first.lines]
    again = compose(articles, digests, known=known)
    assert not {line.text for line in again.lines} & {line.text for line in first.lines}
    assert compose(articles, digests, known=[(0, Span(0, len(HERALD))), (1, Span(0, len(MORNING)))]).lines == ()


def test_a_teaser_is_told_apart_from_an_article_that_was_had_whole() -> None:
    assert brief_of(document("The council of Vienna met on Monday and …"), document(MORNING)).partial == (0,)
    assert brief_of(document(MORNING)).languages == ("en",)


def line_with(brief: Brief, words: str) -> Line:
    return next(line for line in brief.lines if words in line.text)


@pytest.mark.skipif(not SAMPLE.exists(), reason="the user's sample is not part of the project")
def test_the_sample_gives_the_page_that_was_asked_for() -> None:
    sample = document_of(SAMPLE.read_text("utf-8"))
    brief = brief_of(sample)
    assert line_with(brief, "second front").slot is Slot.BOTTOM_LINE
    assert texts(brief, Slot.WHAT_HAPPENED)
    assert "Gromov, deputy chief" in line_with(brief, "growing” signs").text
    assert "hadn’t" in line_with(brief, "John Kirby").text
    quoted = line_with(brief, "We are getting ready today").quote
    assert quoted is not None
    assert quoted.speaker == "Alexander Lukashenko"
    assert all(line.is_verbatim(brief.documents) for line in brief.lines)
    furniture = ("Getty", "00:00", "Font Size", "merch", "|", "looks on")
    assert not any(mark in line.text for line in brief.lines for mark in furniture)


def opening(title: str, lead: str, more: str = "") -> Document:
    return document(f"{lead}\n\n{more}" + "\n\n" + "= " * 600, title=title, site=title)


def test_one_event_told_in_other_words_is_one_line() -> None:
    brief = brief_of(
        opening(
            "One", "The Austrian envoy Walter Example signed the prisoner treaty in Vienna on Monday after a week."
        ),
        opening("Two", "Walter Example put his name to a long-awaited treaty on prisoners in Vienna late on Monday."),
    )
    assert sum("Walter Example" in line.text for line in brief.lines) == 1


def test_an_article_on_something_else_gives_no_line() -> None:
    reports = [
        opening("One", "Egypt and Israel opened peace talks at Camp David on Tuesday with President Carter as host."),
        opening("Two", "Carter welcomed the leaders of Egypt and Israel to Camp David on Tuesday for talks on peace."),
        opening(
            "Three",
            "A chess tournament for students ended in Reykjavik with a draw between both finalists.",
            "Seven pupils from Norway, Finland and Denmark won prizes, silver cups and journeys to Bergen. "
            "The organizers praised brave sacrifices, patient endgames and unusual openings.",
        ),
    ]
    assert not any("chess" in line.text for line in brief_of(*reports).lines)


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("“We will leave the islands by the spring,” said Walter Example, the envoy.", "Walter Example"),
        ("“We will leave the islands by the spring,” said his mother Mary Sample.", "Walter Example"),
        ("“We will leave the islands by the spring,” said the paper of Human Rights Example.", "Human Rights"),
        ("“We will leave the islands by the spring,” the Foreign Ministry said.", "Ministry"),
        ("“We will leave the islands by the spring,” the listing stated on Monday.", "the listing"),
        ("“We will leave the islands by the spring,” the Vienna Register said on Monday.", "Vienna Register"),
        ("“We will leave the islands by the spring,” Mr Example said of Mrs Example.", "Mary Example"),
        ("“We will leave the islands by the spring,” the World Champion said.", "World Champion"),
    ],
)
def test_a_doubtful_speaker_is_not_quoted(said: str, speaker: str) -> None:
    words = "We will leave the islands by the spring,"
    span = Span(said.index(words), said.index(words) + len(words))
    quote = Quote(span, words, QuoteKind.DIRECT, Span(0, len(said)), speaker, confidence=0.85)
    (line,) = compose([document(said)], [Digest((), (quote,), (), 1)]).lines or (None,)
    named = line is not None and line.quote is not None
    assert named == ("said Walter Example" in said)


def test_a_contrast_with_something_else_than_the_main_claim_is_left_out() -> None:
    aside = "The bakers of Vienna denied on Monday that bread prices would rise before the winter."
    brief = brief_of(HERALD.replace("Sign up", f"{aside}\n\nSign up"), MORNING)
    assert not any("bakers" in text for text in texts(brief, Slot.OTHER_WAY))
    assert texts(brief, Slot.OTHER_WAY)


def test_a_headline_set_right_before_its_article_is_not_part_of_the_line() -> None:
    (line,) = brief_of(
        "Talks open at Camp David Egypt and Israel opened talks on peace at the retreat on Tuesday."
    ).lines
    assert line.text.startswith("Egypt and Israel")


@pytest.mark.parametrize(
    ("title", "text", "argues"),
    [
        ("Opinion: Sign the treaty", "The envoy signed it.", True),
        ("Sign the treaty", "I think we must sign. We should not wait. Our envoys know it. The ring is quiet.", True),
        ("Envoy signs treaty", "The envoy said he must sign. The minister said so too. Vienna was quiet.", False),
        ("Envoy signs treaty", "10:05 Doors open.\n10:20 The envoy comes.\n11:45 The envoy signs.", True),
    ],
)
def test_tells_an_opinion_and_a_live_page_from_a_report(title: str, text: str, argues: bool) -> None:
    assert is_no_report(document(text, title=title)) is argues


@pytest.mark.parametrize(
    ("quotation", "clear"),
    [
        ("We will leave the islands by the spring", True),
        ("But he has not said when", False),
        ("However, the talks went on", False),
        ("No land was ever given for nothing", True),
        ("None of this was known to the envoys", False),
        ("Have I not been clear on the treaty?", False),
        ("By waiting he did more than the others", False),
    ],
)
def test_tells_whether_a_quotation_means_something_beside_its_speaker(quotation: str, clear: bool) -> None:
    assert is_clear(quotation) is clear


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Minister warnte am Montag in Wien, der Streit gefährde den Vertrag."),
        ("fr", "Le ministre avertit que le conflit menace de bloquer le traité à Vienne."),
        ("es", "El ministro advirtió en Viena del riesgo de una escalada en la frontera."),
        ("ru", "Министр предупредил в Вене, что спор может привести к разрыву договора."),
        ("uk", "Міністр попередив у Відні, що суперечка може призвести до розриву договору."),
        ("ar", "حذر الوزير في فيينا من أن الخلاف قد يؤدي إلى انهيار المعاهدة."),
    ],
)
def test_a_concern_is_told_in_other_languages(language: str, text: str) -> None:
    assert foreign_cues.consequences(text, language) > 0
    assert foreign_cues.contradictions(text, language) == 0


def test_a_paper_is_quoted_where_it_speaks_for_itself() -> None:
    said = "“We will leave the islands by the spring,” the Vienna Register said in a statement."
    words = "We will leave the islands by the spring,"
    quote = Quote(
        Span(1, 1 + len(words)), words, QuoteKind.DIRECT, Span(0, len(said)), "Vienna Register", confidence=0.95
    )
    (line,) = compose([document(said)], [Digest((), (quote,), (), 1)]).lines
    assert line.quote is not None


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("In a June interview with Herald News, Example said he did not see a reason to go.", ["Example"]),
        ("To save the treaty, Sample denied the charge.", ["Sample"]),
        ("Sample of Vienna rejected the treaty on Monday.", ["Sample", "Vienna"]),
    ],
)
def test_who_contradicts_is_whoever_acts(text: str, others: list[str]) -> None:
    assert cues.contradicting(text) == others


def test_what_somebody_asked_contradicts_nobody() -> None:
    assert cues.asks("The senator asked her if she denied the charge.")
    assert not cues.asks("The senator asked for a vote.")


def test_where_somebody_studied_is_no_news() -> None:
    assert cues.tells_a_life("Walter Example later moved to Vienna.")
    assert cues.tells_a_life("The envoy studied at Vienna for years.")
    assert not cues.tells_a_life("The envoy moved to Vienna on Monday.")
