"""Cleaning: what is furniture is left out, what a page states is read, and nothing of an article is lost or changed."""

# ruff: noqa: E501  # a paragraph of a paste is one line

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summaries.cleaning import document_of, strip
from summaries.cleaning.lines import read
from summaries.document import Document, Span
from summaries.sentences import sentences

SHARED = Path(__file__).parents[3] / "shared"

# Each paste was written for this test; "+" marks a line of the article, "-" furniture.
PASTES = {
    "wire": """
- Home
- World
- Harbour talks resume after a week of silence
- By Jane Whitlock and Omar Haddad
- Published March 4, 2019 9:05 am EST | Updated 11:40 am EST
- Share this article
- Facebook
- Twitter
- Copy link
- Delegates arrive at the harbour building in Port Alder on Monday. (Photo by Ida Renn / Northlight Images)
- Delegates arrive at the harbour building in Port Alder on Monday. (Photo by Ida Renn / Northlight Images)
+ PORT ALDER — Delegates from the two republics returned to the harbour building on Monday, a week after they had walked out over the wording of a ceasefire that neither side has kept.
+ The talks, which are led by a retired judge, are meant to end a quarrel over fishing grounds that has cost eleven lives since the spring.
+ “We are here because the alternative is worse,” said Marta Kovic, who leads the northern delegation. “Nobody believes in miracles. We believe in maps.”
- Advertisement
- Story continues below
+ Her counterpart from the south, Tomas Brandt, told reporters that his government would not sign anything before the prisoners had been exchanged.
- Read more: Who owns the sea? A short history of the quarrel
+ Both sides said they would meet again on Thursday, and the judge asked them to leave their generals at home.
+ No date has been set for a signature.
- Reporting by Jane Whitlock in Port Alder; editing by Sam Poole
- Sign up for our daily newsletter and get the news in your inbox every morning.
- By signing up you agree to our privacy policy and terms of use.
- Related articles
- Fishing fleet returns with empty holds
- Minister denies rift over the budget
- The lighthouse that nobody wants
- 2 hours ago
- Most read
- Ferry line to close in autumn
- Comments (14)
- You must be logged in to comment.
- © 2019 Alder Courier. All rights reserved.
""",
    "german": """
- Startseite
- Politik
- Hafengespräche nach einer Woche Pause fortgesetzt
- Von Greta Lindqvist
- 04.03.2019, 17:45 Uhr
- Teilen
- Drucken
- Das Hafengebäude in Port Alder, in dem verhandelt wird. Foto: Ida Renn/dpa
+ Die Unterhändler der beiden Republiken sind am Montag in das Hafengebäude zurückgekehrt, eine Woche nachdem sie im Streit über den Wortlaut einer Waffenruhe auseinandergegangen waren.
+ Die Gespräche sollen einen Streit über Fischgründe beenden, der seit dem Frühjahr elf Menschen das Leben gekostet hat.
- Lesen Sie auch
- Wem gehört das Meer?
+ „Wir sind hier, weil alles andere schlimmer wäre“, sagte Marta Kovic, die Leiterin der nördlichen Delegation. „An Wunder glaubt niemand.“
+ Ihr Gegenüber aus dem Süden erklärte, seine Regierung werde nichts unterschreiben, bevor die Gefangenen ausgetauscht seien.
- Anzeige
+ Die Unterhändler beider Republiken wollen sich am Donnerstag wieder im Hafengebäude treffen, teilte die Richterin mit, die die Gespräche leitet.
- Mehr zum Thema
- Fischer kehren mit leeren Netzen heim
- Newsletter abonnieren
- Kommentare
""",
    "french": """
- Accueil
- Reprise des pourparlers du port après une semaine de silence
- Par Claire Aubanel
- Publié le 4 mars 2019 à 18h30
- Partager
- Les délégués arrivent au port lundi. Photo Ida Renn / AFP
+ Les délégués des deux républiques sont revenus lundi dans le bâtiment du port, une semaine après l’avoir quitté à cause des termes d’un cessez-le-feu que personne n’a respecté.
+ Les pourparlers doivent mettre fin à une querelle sur les zones de pêche, qui a fait onze morts depuis le printemps.
+ « Nous sommes ici parce que tout le reste serait pire », a déclaré Marta Kovic, qui dirige la délégation du nord.
- Publicité
+ Son homologue du sud a répondu que son gouvernement ne signerait rien avant l’échange des prisonniers.
+ Les deux parties se reverront jeudi, selon la juge qui les accompagne.
- Lire aussi
- À qui appartient la mer ?
- Abonnez-vous à notre newsletter
- Commentaires
""",
    "spanish": """
- Internacional
- Se reanudan las conversaciones del puerto tras una semana de silencio
- Lucía Ferrán
- 4 de marzo de 2019 18:30 h
- Compartir
- Copiar enlace
+ Los delegados de las dos repúblicas regresaron el lunes al edificio del puerto, una semana después de haberlo abandonado por las palabras de un alto el fuego que nadie ha cumplido.
+ Las conversaciones deben poner fin a una disputa por los caladeros que ha costado once vidas desde la primavera.
- Publicidad
+ “Estamos aquí porque lo demás sería peor”, dijo Marta Kovic, que dirige la delegación del norte.
+ Su homólogo del sur aseguró que su gobierno no firmará nada antes del intercambio de los prisioneros.
+ Las dos partes volverán a verse el jueves, según la jueza que las acompaña.
- Lee también
- ¿De quién es el mar?
- Suscríbete a nuestro boletín
- Comentarios
""",
    "russian": """
- Главная
- Политика
- Переговоры в порту возобновились после недели молчания
- Анна Белова
- 4 марта 2019, 18:30
- Поделиться
+ Делегаты двух республик вернулись в понедельник в здание порта, которое покинули неделей раньше из-за спора о перемирии, не соблюдённом ни одной из сторон.
+ Переговоры должны положить конец спору о рыбных промыслах, который с весны стоил жизни одиннадцати людям.
+ «Мы здесь, потому что всё остальное хуже», — сказала Марта Кович, глава северной делегации.
- Реклама
+ Её коллега с юга заявил, что его правительство ничего не подпишет до обмена пленными, и стороны встретятся снова в четверг.
- Читайте также
- Кому принадлежит море?
- Подписаться на рассылку
- Комментарии
""",
    "arabic": """
- الرئيسية
- استئناف محادثات الميناء بعد أسبوع من الصمت
- نشر في 2019-03-04
- شارك
+ عاد مندوبو الجمهوريتين يوم الاثنين إلى مبنى الميناء بعد أسبوع من مغادرتهم له بسبب خلاف حول صياغة وقف إطلاق النار الذي لم يلتزم به أحد.
+ وتهدف المحادثات إلى إنهاء نزاع حول مناطق الصيد أودى بحياة أحد عشر شخصا منذ الربيع، بحسب ما قالت القاضية التي تقودها.
+ وقال رئيس الوفد الجنوبي للصحفيين إن حكومته لن توقع على أي شيء قبل تبادل الأسرى بين الجانبين.
- اقرأ أيضا
- لمن البحر؟
- التعليقات
""",
    "chinese": """
- 首页
- 国际
- 港口会谈在沉默一周后恢复
- 2019年3月4日 18:30
- 分享到微信
+ 两个共和国的代表周一回到港口大楼，一周前他们因停火协议的措辞而离席，双方至今都没有遵守该协议。
+ 会谈由一位退休法官主持，旨在结束自春天以来已造成十一人死亡的渔场争端，双方的渔船多次发生冲突。
+ “我们在这里，是因为其他选择都更糟。”北方代表团团长科维奇说，“没有人相信奇迹。”
- 广告
+ 南方代表对记者表示，在交换囚犯之前，他的政府不会签署任何文件，双方将于周四再次会面。
- 相关新闻
- 渔船空舱而归
- 评论
""",
}  # fmt: skip


def labelled(paste: str) -> tuple[str, list[str], list[str]]:
    """The text, its lines of the article and its furniture."""
    lines = [(line[0], line[2:]) for line in PASTES[paste].strip().splitlines()]
    body, furniture = ([line for sign, line in lines if sign == wanted] for wanted in "+-")
    return "\n\n".join(line for _, line in lines), body, furniture


@pytest.mark.parametrize("paste", PASTES)
def test_every_line_of_the_article_is_kept_and_all_of_its_furniture_left_out(paste: str) -> None:
    text, body, _ = labelled(paste)
    assert [line for line in document_of(text).kept().splitlines() if line] == body


@pytest.mark.parametrize("paste", PASTES)
def test_blank_lines_between_paragraphs_make_no_difference(paste: str) -> None:
    text, body, _ = labelled(paste)
    assert document_of(text.replace("\n\n", "\n")).kept().split("\n")[: len(body)] == body


@pytest.mark.parametrize(
    ("paste", "title", "authors", "published"),
    [
        (
            "wire",
            "Harbour talks resume after a week of silence",
            ("Jane Whitlock", "Omar Haddad"),
            datetime(2019, 3, 4, 9, 5, tzinfo=timezone(timedelta(hours=-5))),
        ),
        (
            "german",
            "Hafengespräche nach einer Woche Pause fortgesetzt",
            ("Greta Lindqvist",),
            datetime(2019, 3, 4, 17, 45, tzinfo=UTC),
        ),
        (
            "french",
            "Reprise des pourparlers du port après une semaine de silence",
            ("Claire Aubanel",),
            datetime(2019, 3, 4, 18, 30, tzinfo=UTC),
        ),
        (
            "spanish",
            "Se reanudan las conversaciones del puerto tras una semana de silencio",
            ("Lucía Ferrán",),
            datetime(2019, 3, 4, 18, 30, tzinfo=UTC),
        ),
    ],
)
def test_headline_authors_and_date_are_read(
    paste: str, title: str, authors: tuple[str, ...], published: datetime
) -> None:
    document = document_of(labelled(paste)[0])
    assert (document.title, document.authors, document.published) == (title, authors, published)
    assert document.published is not None
    assert document.published.utcoffset() == published.utcoffset()


def test_what_is_known_already_is_kept_and_its_line_left_out_of_the_text() -> None:
    known = datetime(2019, 3, 5, tzinfo=UTC)
    text, body, _ = labelled("wire")
    document = document_of(
        text, title="Harbour talks resume after a week of silence", published=known, url="u", site="s"
    )
    assert (document.published, document.url, document.site) == (known, "u", "s")
    assert document.kept().startswith(body[0])


@pytest.mark.parametrize(
    "text",
    [
        "The delegates met again on Monday and agreed on nothing.",
        "Talks resume in the harbour",
        "One sentence is short. Another one follows it, and says a little more than the first one did.",
        "外交部发言人周一表示，双方将于周四再次会面。",
    ],
)
def test_a_text_of_one_line_is_kept_whole(text: str) -> None:
    assert document_of(text).kept() == text


def test_clean_paragraphs_lose_nothing() -> None:
    body = "\n\n".join(labelled("wire")[1])
    assert document_of(body).omitted == ()


def test_nothing_that_says_anything_leaves_nothing() -> None:
    for text in ("", " \n\t\n ", "\n"):
        assert document_of(text).kept() == text
        assert sentences(document_of(text)) == ()


PRINTED = st.text(
    alphabet=st.one_of(st.sampled_from(list("aA 19.,:|©/#@()“”'\n\n\t\u00a0")), st.characters()), max_size=120
)
LINE = st.one_of(
    PRINTED,
    st.sampled_from([line for paste in PASTES.values() for line in paste.splitlines()]),
    st.sampled_from(
        [
            "By . Jane Whitlock . and Omar Haddad . | . UPDATED: . 18:30 EST, 3 March 2012 . |",
            "PUBLISHED: 05:31 EST, 6 June 2013 | UPDATED: 19:22 EST, 6 June 2013",
            "Story continues below. Scroll down for video Scroll down for video",
        ]
    ),
    st.sampled_from(["By A. B. Clerk", "12/31/1999 25:61", "99.99.9999", "Share", "31. Februar 2020", "29 Feb 2021"]),
)


@given(st.lists(LINE, max_size=12).map("\n".join))
@settings(max_examples=120, deadline=None)
def test_cleaning_only_marks_spans_of_the_text_as_given(text: str) -> None:
    document = document_of(text)
    assert document.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in document.omitted)
    assert all(before.end < after.start for before, after in pairwise(document.omitted))
    assert document.published is None or document.published.utcoffset() is not None


@given(st.lists(LINE, max_size=12).map("\n".join))
@example("0" * 40 + "\n0\n" + "0" * 35 + " 0 0\n0")  # the widest line of wrapped text is what is left out
@example("0\n" + "0" * 17 + "\n" + "0" * 23 + " " + "0" * 16 + "\n1JUL2000\n0")  # what is left out divides wrapped text
@settings(max_examples=80, deadline=None)
def test_stripping_leaves_the_kept_text_and_may_be_done_twice(text: str) -> None:
    document = document_of(text)
    stripped = strip(document)
    assert (stripped.text, stripped.omitted) == (document.kept(), ())
    assert strip(stripped) == stripped
    assert [unit.text for unit in sentences(stripped)] == [unit.text for unit in sentences(document)]


def test_omitted_spans_end_where_a_kept_line_begins() -> None:
    document = document_of(labelled("wire")[0])
    assert all(
        span.end in {line.span.start for line in read(document.text)} | {len(document.text)}
        for span in document.omitted
    )


def test_a_speaker_of_the_article_is_not_its_author() -> None:
    text, body, _ = labelled("spanish")
    assert document_of(text.replace("Lucía Ferrán", "Marta Kovic")).authors == ()
    assert any("Marta Kovic" in line for line in body)


@pytest.mark.skipif(not (SHARED / "articles" / "belarus.txt").exists(), reason="the sample article is not at hand")
def test_the_sample_article_is_read_as_a_person_reads_it() -> None:
    text = (SHARED / "articles" / "belarus.txt").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.strip()]
    document = document_of(text)
    assert document.title == lines[0]
    assert document.authors == (lines[1].split(" | ")[0],)
    assert document.published is not None
    assert document.published.isoformat() == "2022-12-11T16:21:00-05:00"
    assert [line for line in document.kept().splitlines() if line.strip()] == lines[7:-1]
    assert document.omitted == (Span(0, text.index(lines[7])), Span(text.index(lines[-1]), len(text)))


def test_a_document_says_where_its_words_stand_in_the_text_as_given() -> None:
    text, body, _ = labelled("wire")
    for unit in sentences(Document(text, omitted=document_of(text).omitted)):
        assert text[unit.span.start : unit.span.end] == unit.text
        assert any(unit.text in line for line in body)


@pytest.mark.parametrize(
    "beyond",
    ["word after word " * 60_000, "short\n" * 60_000, "\n\r" * 400_000, "字" * 600_000, "“a” 1. 2020 " * 60_000],
    ids=["one line", "many lines", "no lines", "no spaces", "marks"],
)
def test_what_lies_beyond_the_most_that_is_read_is_omitted_and_never_lost(beyond: str) -> None:
    body = "\n\n".join(labelled("wire")[1])
    document = document_of(f"{body}\n\n{beyond}")
    assert document.text == f"{body}\n\n{beyond}"
    assert len(document.kept()) <= 310_000
    assert not document.omitted or document.omitted[-1].end == len(document.text) or not beyond.strip()
    assert all(before.end < after.start for before, after in pairwise(document.omitted))
