"""Dates and bylines as pages print them, on lines of their own and in one line with the first sentence."""

from __future__ import annotations

import pytest

from summaries.cleaning import bylines, dates, document_of
from summaries.cleaning.lines import read

FIRST = "Delegates from the two republics returned to the harbour building on Monday, a week after they had left it."


@pytest.mark.parametrize(
    ("glued", "authors", "day"),
    [
        (
            "By Jane Whitlock PUBLISHED: 05:31 EST, 6 June 2013 | UPDATED: 19:22 EST, 6 June 2013 ",
            ("Jane Whitlock",),
            6,
        ),
        ("By . Jane Whitlock . and Omar Haddad . ", ("Jane Whitlock", "Omar Haddad"), None),
        ("By Jane Whitlock | ", ("Jane Whitlock",), None),
        ("PUBLISHED: . 07:04 EST, 9 January 2014 . | . UPDATED: . 07:16 EST, 9 January 2014 . ", (), 9),
        ("Von Greta Lindqvist | Veröffentlicht: 4. März 2019 ", ("Greta Lindqvist",), 4),
    ],
)
def test_a_byline_in_one_line_with_the_first_sentence_is_left_out_and_read(
    glued: str, authors: tuple[str, ...], day: int | None
) -> None:
    document = document_of(glued + FIRST)
    assert (document.kept(), document.authors) == (FIRST, authors)
    assert (document.published and document.published.day) == day


@pytest.mark.parametrize(
    "lead",
    [
        "By Monday ",
        "By Election Day 2019 ",
        "By March 4, 2019, ",
        "On March 4, 2019, ",
        "Published on March 4, 2019, the report ends as it began: ",
    ],
)
def test_a_sentence_that_opens_like_a_byline_is_kept(lead: str) -> None:
    text = lead + FIRST[0].lower() + FIRST[1:]
    assert document_of(text).kept() == text


def test_a_pointer_between_two_sentences_is_left_out() -> None:
    text = f"{FIRST} Scroll down for video. {FIRST} Story continues below advertisement {FIRST}"
    assert document_of(text).kept() == f"{FIRST} {FIRST} {FIRST}"
    assert document_of(f"Scroll down for more room, the ferry’s site said. {FIRST}").omitted == ()


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("December 11, 2022 | 4:21pm EST", "2022-12-11T16:21:00-05:00"),
        ("11:48, Thu, Jul 18, 2024 | UPDATED: 11:50, Thu, Jul 18, 2024", "2024-07-18T11:48:00+00:00"),
        ("Jul 4, 2023 3:15 PM ET", "2023-07-04T15:15:00-04:00"),
        ("Jan 4, 2023 3:15 PM ET", "2023-01-04T15:15:00-05:00"),
        ("3. Mai 2024, 17:47 Uhr", "2024-05-03T17:47:00+00:00"),
        ("05.06.2025", "2025-06-05T00:00:00+00:00"),
        ("1er mars 2022 à 18h30", "2022-03-01T18:30:00+00:00"),
        ("25 de mayo de 2025 16:51 h", "2025-05-25T16:51:00+00:00"),
        ("4 Febbraio 2025 - 14:41", "2025-02-04T14:41:00+00:00"),
        ("5 января 2023 г., 10:00", "2023-01-05T10:00:00+00:00"),
        ("2025-01-05T10:22:29+01:00", "2025-01-05T10:22:00+01:00"),
        ("2026年7月12日 22:09", "2026-07-12T22:09:00+00:00"),
        ("2026년 7월 12일", "2026-07-12T00:00:00+00:00"),
        ("11/18/2019", "2019-11-18T00:00:00+00:00"),
        ("02/01/2023", "2023-01-02T00:00:00+00:00"),
        ("02/01/2023 3:15 PM", "2023-02-01T15:15:00+00:00"),
        ("Sat 24 Feb 2024 12.42 CET", "2024-02-24T12:42:00+01:00"),
        ("17:41 JST, October 13, 2024", "2024-10-13T17:41:00+09:00"),
        ("٤ مارس ٢٠١٩", "2019-03-04T00:00:00+00:00"),
        ("4 במרץ 2019, 18:30", "2019-03-04T18:30:00+00:00"),
        ("Last updated on March 4, 2019 — 9.05am", "2019-03-04T09:05:00+00:00"),
        ("4. mars 2019 kl. 18:30", "2019-03-04T18:30:00+00:00"),
        ("04/03/2019 às 18h30", "2019-03-04T18:30:00+00:00"),
        ("April 25, 20232:26 PM GMT+2Last updated", "2023-04-25T00:00:00+00:00"),
    ],
)
def test_dates_are_read_in_the_zone_that_is_stated(line: str, moment: str) -> None:
    assert dates.stated(line)[0].moment.isoformat() == moment


@pytest.mark.parametrize(
    "line",
    [
        "Published 5 hours ago",
        "Yesterday at 9:05 am",
        "vor 3 Stunden",
        "31. Februar 2020",
        "version 2.10.2024.1",
        "192.168.10.20",
        "7-6 (5), 6-3",
        "page 20191",
    ],
)
def test_what_is_no_date_is_none(line: str) -> None:
    assert dates.stated(line) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Jane Whitlock, Omar Haddad and Ana de la Cruz", ("Jane Whitlock", "Omar Haddad", "Ana de la Cruz")),
        ("By Jane Whitlock, Senior Reporter", ("Jane Whitlock",)),
        ("By Jane Whitlock The Associated Press", ("Jane Whitlock",)),
        ("Von Greta Lindqvist und Karl-Heinz Öz", ("Greta Lindqvist", "Karl-Heinz Öz")),
        ("Ein Gastbeitrag von Greta Lindqvist", ("Greta Lindqvist",)),
        ("Par Claire d'Aubanel", ("Claire d'Aubanel",)),
        ("By Jane Whitlock in Port Alder and Omar Haddad in Minsk", ("Jane Whitlock", "Omar Haddad")),
        ("By Jane Whitlock, Omar Haddad & Ida Renn (Northlight)", ("Jane Whitlock", "Omar Haddad", "Ida Renn")),
        ("Words by Jane Whitlock", ("Jane Whitlock",)),
        ("By AFP", ("AFP",)),
        ("By Staff Reporter", ()),
        ("Par Claire Aubanel avec AFP", ("Claire Aubanel",)),
        ("Par Claire Aubanel, envoyée spéciale à Kiev", ("Claire Aubanel",)),
        ("Von unserem Korrespondenten Karl Öz", ("Karl Öz",)),
        ("Von Greta Lindqvist und Karl Öz (dpa)", ("Greta Lindqvist", "Karl Öz")),
        ("Door onze redacteur Jan de Vries", ("Jan de Vries",)),
        ("Di Marco Rossi e Anna Bianchi", ("Marco Rossi", "Anna Bianchi")),
        ("Por Lucía Ferrán / Madrid", ("Lucía Ferrán",)),
        ("Tekst: Kari Nordmann", ("Kari Nordmann",)),
        ("Opracowanie: Jan Kowalski", ("Jan Kowalski",)),
        ("Автор: Олена Коваль", ("Олена Коваль",)),
        ("بقلم: سامي حداد", ("سامي حداد",)),
        ("מאת: דנה כהן ויוסי לוי", ("דנה כהן", "יוסי לוי")),
        ("作者：王小明", ("王小明",)),
        ("記者 王小明", ("王小明",)),
        ("김철수 기자", ("김철수",)),
        ("글로벌 이슈", ()),
        ("By the sea", ()),
        ("By Election Day, few had made up their minds", ()),
        ("Von München bis Aachen", ()),
    ],
)
def test_names_after_by_are_the_authors(line: str, names: tuple[str, ...]) -> None:
    assert bylines.after_by(read(line)[0]) == names
