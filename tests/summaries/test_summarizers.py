"""Summarizers: whatever the method, language or length, chosen sentences are slices of the text, in its order."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.document import Document, Sentence, Span
from summaries.sentences import sentences, words
from summaries.summarizers import DEFAULT, SUMMARIZERS, early, summarize

CAMP_DAVID = """Egypt and Israel signed two framework agreements at the White House on Sunday night.

President Jimmy Carter had kept the delegations at Camp David for thirteen days. Anwar Sadat and Menachem Begin \
embraced after the signing. The first agreement sets out how the West Bank and Gaza are to be governed for five years.

“We are at peace,” one of the delegates said. The second agreement sets out how Egypt and Israel are to conclude a \
treaty within three months. Israel is to withdraw from the Sinai in stages, and Egypt is to open the Suez Canal to \
Israeli ships. Who would have thought so a year ago?

The Soviet Union called the agreements a plot against the Arab nations. Jordan said that it was not bound by them. \
Parliaments in Cairo and Jerusalem have to vote on the agreements."""
ENGLISH = Document(CAMP_DAVID, title="Egypt and Israel sign agreements after Camp David", language="en")
OTHERS = {
    "ru": "Стороны подписали договор в Хельсинки. Договор состоит из трёх частей. Его подписали тридцать пять "
    "государств. Первая часть касается границ в Европе. Третья часть касается прав человека.",
    "ar": "وقعت مصر وإسرائيل اتفاقين في البيت الأبيض. استمرت المحادثات ثلاثة عشر يوما. الاتفاق الأول يخص الضفة "
    "الغربية. الاتفاق الثاني يخص سيناء.",
    "zh": "两国在白宫签署了协议。谈判持续了十三天。第一份协议涉及西岸和加沙。第二份协议涉及西奈半岛。议会还要表决。",
    "xx": "Sitrep kelo manda toru. Venu sila kamo petra luna. Dolo mira seku manda. Kelo petra sila tanu.",
}
METHODS = list(SUMMARIZERS)


def unit(text, start=0, paragraph=0, whole=True):
    return Sentence(Span(start, start + len(text)), text, paragraph, whole)


def texts(chosen):
    return [sentence.text for sentence in chosen]


def test_sumys_methods_and_ours_are_there_by_name():
    assert {"position", "lexrank", "textrank", "lsa", "luhn", "sumbasic", "reduction", "edmundson"} == set(SUMMARIZERS)
    assert DEFAULT == "position"


@pytest.mark.parametrize("method", METHODS)
def test_a_summary_is_made_of_slices_in_the_order_of_the_text(method):
    units = sentences(ENGLISH)
    chosen = summarize(ENGLISH, units, 3, method)
    assert len(chosen) == 3
    assert [sentence.span.of(CAMP_DAVID) for sentence in chosen] == texts(chosen)
    assert list(chosen) == sorted(chosen, key=lambda sentence: sentence.span)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("language", OTHERS)
def test_every_method_reads_every_language(method, language):
    document = Document(OTHERS[language], title=OTHERS[language][:20], language=language)
    assert len(summarize(document, sentences(document), 2, method)) == 2


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("text", ["", "   ", "...", "Peace", "Peace. Peace. Peace.", "A b. C d. E f. G h."])
def test_texts_with_little_in_them_are_summarized_as_far_as_they_go(method, text):
    document = Document(text)
    chosen = summarize(document, sentences(document), 3, method)
    assert len(set(texts(chosen))) == len(chosen) <= 3
    assert bool(chosen) == any(map(str.isalnum, text))


@pytest.mark.parametrize("method", METHODS)
def test_a_sentence_that_lost_a_word_is_never_chosen(method):
    units = [
        Sentence(each.span, each.text, each.paragraph, "agreements" not in each.text) for each in sentences(ENGLISH)
    ]
    for count in (1, 3, 50):
        assert not any("agreements" in text for text in texts(summarize(ENGLISH, units, count, method)))


@pytest.mark.parametrize("method", METHODS)
def test_a_sentence_printed_twice_is_chosen_once(method):
    line = "Egypt and Israel signed two framework agreements. "
    document = Document(line * 5 + "Nobody voted on the agreements in Cairo. Jordan said that it was not bound.")
    chosen = texts(summarize(document, sentences(document), 3, method))
    assert len(chosen) == len(set(chosen)) == 3


@pytest.mark.parametrize("method", ["lexrank", "textrank"])
def test_where_sumy_rates_by_chance_the_order_of_position_is_taken(method):
    unlike = Document("Alpha bravo. Charlie delta.")
    units = sentences(unlike)
    assert summarize(unlike, units, 1, method) == summarize(unlike, units, 1, "position")


@pytest.mark.parametrize("method", METHODS)
def test_very_long_articles_are_read_as_far_as_they_are_useful(method):
    lines = [
        f"Delegate number {number} spoke about the treaty and section {number % 7} of it." for number in range(600)
    ]
    document = Document("\n".join(lines))
    assert len(summarize(document, sentences(document), 3, method)) == 3


def test_an_unknown_method_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="no summarizer is called 'best'; there are: position, lexrank"):
        summarize(ENGLISH, sentences(ENGLISH), 3, "best")


def test_the_default_starts_with_the_news():
    assert summarize(ENGLISH, sentences(ENGLISH), 1)[0].text.startswith("Egypt and Israel signed")


def test_the_default_passes_over_bare_quotations_questions_and_fragments():
    chosen = texts(summarize(ENGLISH, sentences(ENGLISH), 5))
    assert not any(text.startswith("“") or text.endswith("?") for text in chosen)


def test_the_default_does_not_say_the_same_twice():
    document = Document(
        "The two states signed a peace treaty in Washington on Monday. "
        "On Monday the two states signed the peace treaty in Washington. "
        "Oil shipments through the canal are to begin next spring. "
        "Opposition parties called for a referendum before any withdrawal.",
    )
    chosen = texts(summarize(document, sentences(document), 3))
    assert chosen[0].startswith("The two states")
    assert not any(text.startswith("On Monday") for text in chosen)


def test_the_default_passes_over_captions_and_bylines_but_not_a_sentence_with_its_place():
    document = Document(
        "New Delhi: The two states signed a treaty on fishing rights in the strait on Monday, officials said.\n\n"
        "Happy day: the delegations smile for the cameras after they signed it.\n\n"
        "Our Own Reporter.\n\n"
        "The treaty divides the strait in two zones and takes effect in January, when the parliaments have voted.\n\n"
        "Fishermen on both sides had been arrested in dozens for years, and their boats were taken from them.",
        language="en",
    )
    chosen = texts(summarize(document, sentences(document), 3))
    assert chosen[0].startswith("New Delhi")
    assert not any("smile" in text or "Reporter" in text for text in chosen)


def test_other_languages_are_not_rated_by_english_weights():
    for language, text in OTHERS.items():
        document = Document(text, language=language)
        units = sentences(document)
        assert summarize(document, units, 2) == tuple(sorted(early(document, units)[:2], key=lambda each: each.span))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("budget", [0, 20, 40, 1_000])
def test_a_budget_of_words_is_kept(method, budget):
    chosen = summarize(ENGLISH, sentences(ENGLISH), None, method, budget=budget)
    assert sum(len(words(text)) for text in texts(chosen)) <= budget
    assert bool(chosen) == (budget > 0)
    assert len(summarize(ENGLISH, sentences(ENGLISH), 2, method, budget=budget)) <= 2


UNITS = st.lists(
    st.lists(st.sampled_from([*CAMP_DAVID.split(), "«", "?", "U.S.", "9,000", "條約", "мир"]), min_size=1, max_size=12),
    max_size=12,
).map(lambda lines: [" ".join(line) for line in lines])


@given(UNITS, st.integers(-1, 6), st.sampled_from(METHODS), st.lists(st.booleans(), min_size=12, max_size=12))
@settings(max_examples=60, deadline=None)
def test_any_units_give_at_most_the_count_of_them_in_order_without_repeats(lines, count, method, whole):
    text, units = "", []
    for number, line in enumerate(lines):
        units.append(unit(line, len(text), number // 3, whole[number]))
        text += line + "\n"
    document = Document(text, title=lines[0] if lines else None)
    chosen = summarize(document, units, count, method)
    assert len(chosen) <= max(0, count)
    assert set(chosen) <= {each for each in units if each.whole}
    assert list(chosen) == sorted(set(chosen), key=lambda each: each.span)
    assert chosen == summarize(document, units, count, method)
