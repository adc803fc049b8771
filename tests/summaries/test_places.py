"""Places: countries by every name that news has for them, and not by what only looks like one."""

from __future__ import annotations

import pycountry
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summaries.gazetteer import COUNTRIES, NAMES, NO_MORE
from summaries.places import find_place, places


def codes(text):
    return [place.code for place in places(text)]


def test_every_code_is_known_to_iso_or_declared_an_exception():
    known = {country.alpha_2 for country in pycountry.countries} | NO_MORE | {"XK"}
    assert set(COUNTRIES) <= known
    assert {name.code for name in NAMES} - {""} <= known


def test_every_member_state_is_in_the_gazetteer():
    assert len(set(COUNTRIES) - NO_MORE) >= 200
    assert {"XK", "PS", "TW", "EH"} <= set(COUNTRIES)


def test_states_that_are_no_more_keep_the_codes_iso_gave_them():
    former = {country.alpha_2 for country in pycountry.historic_countries if hasattr(country, "alpha_2")}
    assert former >= NO_MORE


def test_a_name_stands_for_one_country_only():
    codes_of: dict[tuple[str, ...], set[str]] = {}
    for name in NAMES:
        codes_of.setdefault(name.words, set()).add(name.code)
    assert {words: found for words, found in codes_of.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks in Russia ended.", ["RU"]),
        ("The Ukrainians refused.", ["UA"]),
        ("Officials in Ouagadougou said so.", ["BF"]),
        ("The Kremlin denied it.", ["RU"]),
        ("Downing Street welcomed the Pentagon’s statement.", ["GB", "US"]),
        ("The U.S. and the U.K. agreed with the UAE.", ["US", "GB", "AE"]),
        ("U.S.-backed forces", ["US"]),
        ("RUSSIA STRIKES NORTH KOREA DEAL", ["RU", "KP"]),
        ("Côte d'Ivoire and Guinea-Bissau signed; so did Timor-Leste.", ["CI", "GW", "TL"]),
        ("St. Petersburg held a parade.", ["RU"]),
        ("The People's Republic of China wrote to the Republic of China.", ["CN", "TW"]),
        ("Papua New Guinea, Equatorial Guinea and Guinea met.", ["PG", "GQ", "GN"]),
        ("Nigerian troops entered Niger; Nigerien officers in Niger objected.", ["NE", "NG"]),
        ("South Sudanese and Sudanese envoys", ["SS", "SD"]),
        ("Kosovo, Palestine, Taiwan and Western Sahara", ["XK", "PS", "TW", "EH"]),
    ],
)
def test_countries_are_found_by_name_people_capital_and_seat(text, expected):
    assert codes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Michael Jordan retired. Jordan said he was tired.",
        "Jordan Peterson spoke at length.",
        "Mr. Jordan, the chief of staff, left early.",
        "Chad Smith plays the drums.",
        "the chad of a ballot; a turkey; fine china; a guinea pig",
        "Turkey with cranberry sauce is served at Thanksgiving.",
        "George Washington crossed the river. Washington was cold.",
        "She told the Washington Post about the Paris Agreement.",
        "He sailed from Latin America to the Indian Ocean.",
        "Mark Cuban bought a team.",
        "Jack London wrote novels.",
        "PLEASE JOIN US TODAY",
    ],
)
def test_what_only_looks_like_a_country_is_none(text):
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Georgia protested after Russian troops entered Abkhazia.", "GE"),
        ("Georgia goes to the polls.", "GE"),
        ("Georgia Republicans met in Atlanta before the runoff.", "US"),
        ("King Abdullah of Jordan received them; Jordan Foreign Minister Safadi spoke.", "JO"),
        ("Jordan’s army closed the border.", "JO"),
        ("Turkey and its NATO allies", "TR"),
        ("Chad closed its border with Sudan.", "TD"),
        ("Rebels entered Goma in eastern Congo.", "CD"),
        ("Congo’s president spoke in Brazzaville.", "CG"),
        ("In Washington the Congress voted.", "US"),
    ],
)
def test_false_friends_are_told_apart_by_what_stands_around_them(text, expected):
    assert expected in codes(text)


def test_a_person_of_the_text_does_not_hide_the_country():
    assert codes("Michael Jordan flew to Amman. In Jordan he met the king. Jordan was pleased.") == ["JO"]


def test_an_american_town_is_not_the_capital_it_is_named_for():
    assert codes("The fire in Moscow, Idaho, and the one in Athens, Ga., were put out.") == []
    assert codes("Leaders of Russia, Georgia and Ukraine left Moscow, Georgia said.")[0] == "RU"


def test_moscow_is_the_soviet_unions_in_a_text_of_its_time_and_russias_in_any_other():
    assert codes("The Soviet Union replied from Moscow. The Soviets and the Kremlin wished for talks.") == ["SU"]
    assert codes("Russia, once in the former Soviet Union, spoke from Moscow.") == ["RU"]
    assert codes("Troops of East Germany stood in East Berlin, those of West Germany in Bonn.") == ["DD", "DE"]
    assert codes("Yugoslavia and Czechoslovakia were neutral.") == ["YU", "CS"]


def test_the_most_mentioned_comes_first_and_ties_keep_the_order_of_the_text():
    found = places("Iran met Iraq. Iraqi and Syrian officials left.")
    assert [(place.code, place.mentions) for place in found] == [("IQ", 2), ("IR", 1), ("SY", 1)]
    assert found[0].name == "Iraq"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("russia", "RU"),
        ("Kremlin", "RU"),
        ("the kremlin", "RU"),
        ("ukrainian", "UA"),
        ("u.s.", "US"),
        ("us", "US"),
        ("NORTH KOREA", "KP"),
        ("türkiye", "TR"),
        ("soviet union", "SU"),
        ("georgia", "GE"),
        ("gaza", "PS"),
        ("latin america", None),
        ("the russian army", None),
        ("", None),
        ("the", None),
    ],
)
def test_a_typed_topic_is_a_country_if_all_of_it_names_one(typed, code):
    assert find_place(typed) == code


@given(st.text(max_size=300))
@settings(max_examples=50)
def test_any_text_is_read(text):
    found = places(text)
    assert all(place.mentions > 0 and place.name for place in found)
    assert len({place.code for place in found}) == len(found)


@given(st.lists(st.sampled_from([" ".join(name.words) for name in NAMES] + ["said", ",", ".", "in"]), max_size=30))
@settings(max_examples=50)
def test_any_mixture_of_names_is_read(pieces):
    mentions = sum(place.mentions for place in places(" ".join(pieces)))
    assert mentions <= len(pieces) * 3
