"""No language lacks a text, a placeholder, a plural form or a command; and all that is said keeps Discord's limits."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from babel import Locale

from bot.client import describe_commands
from bot.locales import LANGUAGES, catalogue, language_of, number, text, with_names
from summaries.summarizers import SUMMARIZERS

FOREIGN = LANGUAGES[1:]
DISCORDS = {"de": ["de"], "fr": ["fr"], "es": ["es-ES", "es-419"], "uk": ["uk"], "ru": ["ru"]}
NAME = re.compile(r"[-_'\w]{1,32}")
SUBCOMMAND, MENU = (1, 2), 3
LONGEST_LABEL = 80  # of a button


@pytest.mark.parametrize("language", FOREIGN)
def test_no_language_lacks_a_text_and_none_has_one_that_english_lacks(language):
    assert set(catalogue(language).texts) == set(catalogue("en").texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_placeholders_of_english_in_each_of_its_forms(language):
    for key, english in catalogue("en").texts.items():
        wanted = {frozenset(placeholders(form)) for form in forms(english)}
        assert {frozenset(placeholders(form)) for form in forms(catalogue(language).texts[key])} == wanted, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_counts_has_each_plural_form_of_its_language_and_no_other(language):
    tags = {*Locale.parse(language).plural_form.tags, "other"}
    for key, entry in catalogue(language).texts.items():
        assert isinstance(entry, str) is isinstance(catalogue("en").texts[key], str), key
        assert isinstance(entry, str) or set(entry) == tags, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_shows_the_same_commands_and_marks_as_english(language):
    for key, english in catalogue("en").texts.items():
        theirs, ours = forms(catalogue(language).texts[key])[0], forms(english)[0]
        assert theirs.count("`") == ours.count("`"), key
        assert theirs.count("**") == ours.count("**"), key
        assert theirs.startswith("-# ") is ours.startswith("-# "), key


@pytest.mark.parametrize("language", FOREIGN)
async def test_every_command_option_menu_and_choice_has_its_words_in_every_language(language):
    """A new command lacks them: give it its entry in each of bot/locales/*.toml."""
    asked = {locale: words async for locale, words in synced() if locale in DISCORDS[language]}
    assert set(asked) == set(DISCORDS[language])
    for words in asked.values():
        lacking = [where for where, said in words.items() if said is None]
        assert lacking == [], f"bot/locales/{language}.toml lacks these: add them there"


@pytest.mark.parametrize("language", FOREIGN)
async def test_no_language_translates_what_there_is_not(language):
    there = {locale: words async for locale, words in synced() if locale == DISCORDS[language][0]}[
        DISCORDS[language][0]
    ]
    ours = catalogue(language)
    entries = [f"/{name}: {field}" for name in ours.commands for field in ("name", "description")]
    for name, words in ours.commands.items():
        entries += [f"/{name} {option}: {field}" for option in words.options for field in ("name", "description")]
    entries += [f"menu {name}" for name in ours.menus] + [f"choice {name}" for name in ours.choices]
    assert sorted(set(entries) - set(there)) == [], f"bot/locales/{language}.toml has these in vain: take them out"


async def test_names_and_descriptions_keep_discords_limits_in_every_language():
    async for locale, words in synced():
        for where, said in words.items():
            if where.startswith("/") and where.endswith(": name"):
                assert NAME.fullmatch(said or ""), (locale, where)
                assert said == said.lower(), (locale, where)
            elif where.startswith("/"):
                assert 1 <= len(said or "") <= 100, (locale, where)
            else:
                assert 1 <= len(said or "") <= (32 if where.startswith("menu") else 100), (locale, where)


async def test_no_two_commands_options_or_choices_of_one_level_share_a_name_in_any_language():
    commands = await describe_commands()
    for locales in DISCORDS.values():
        for locale in locales:
            for level in levels(commands):
                names = [each["name_localizations"].get(locale) for each in level]
                assert len(set(names)) == len(names), (locale, names)
                # a member's typed name must never mean another command, by its English name
                english = {each["name"]: name for each, name in zip(level, names, strict=True)}
                assert all(name not in english or english[name] == name for name in names), (locale, names)


async def test_a_command_stays_within_discords_length_in_its_longest_language():
    assert max([weight(command) for command in await describe_commands()]) <= 8000


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_text_names_only_commands_that_are_there(language):
    names = {path(command, language) for commands in [await describe_commands()] for command in walk(commands)}
    for key, entry in catalogue(language).texts.items():
        for form in forms(entry):
            assert set(re.findall(r"`/([^`]+)`", form)) <= names, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_fits_a_message_and_a_button(language):
    texts = catalogue(language).texts
    assert sum(len(forms(texts[key])[0]) for key in texts if key.startswith("help.")) < 2000
    assert sum(len(forms(texts[key])[0]) for key in texts if key.startswith("about.")) < 4000
    assert len(texts["about.invite"]) <= LONGEST_LABEL >= len(texts["privacy.delete"])


def test_a_locale_of_discord_is_read_as_its_language_and_one_we_lack_as_english():
    read = {"es-ES": "es", "es-419": "es", "de": "de", "en-GB": "en", "ja": "en", "pt-BR": "en", "": "en"}
    assert {locale: language_of(locale) for locale in read} == read


def test_numbers_and_plurals_are_those_of_the_language():
    assert [number(1234567, locale) for locale in ("en-US", "de", "es-ES")] == ["1,234,567", "1.234.567", "1.234.567"]
    assert "1 source." in text("about.follows", "en-US", count=1)
    assert "0 sources." in text("about.follows", "en-US", count=0)
    assert "0 source." in text("about.follows", "fr", count=0)
    assert ["джерелом" in text("about.follows", "uk", count=count) for count in (1, 2, 5, 11, 21)] == [
        True,
        False,
        False,
        False,
        True,
    ]


def test_a_command_in_our_words_goes_by_the_name_that_the_reader_sees():
    assert with_names("add one with `/sources add`", "de") == "add one with `/quellen hinzufügen`"
    assert with_names(r"add one with \`/sources add\`", "de") == r"add one with \`/quellen hinzufügen\`"
    assert with_names("read `/no such`, `/etc` or https://a.example/brief", "de").endswith("https://a.example/brief")
    assert with_names("`/brief`", "en-US") == with_names("`/brief`", "ja") == "`/brief`"


def test_what_is_filled_in_is_not_filled_in_again():
    assert text("privacy.contact", "de", contact="{count} `/brief`").endswith("{count} `/brief`")


def forms(entry):
    return [entry] if isinstance(entry, str) else [*entry.values()]


def placeholders(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


async def synced():
    """By each of Discord's locales: what is synced for it, by where it stands; None where it lacks."""
    commands = await describe_commands()
    for locales in DISCORDS.values():
        for locale in locales:
            yield locale, dict(words for command in walk(commands) for words in said_of(command, locale))


def said_of(command, locale):
    if command["type"] == MENU and "description" not in command:
        yield f"menu {command['name']}", command["name_localizations"].get(locale)
        return
    yield from part(f"/{command['path']}", command, locale)
    for option in [each for each in command["options"] if each["type"] not in SUBCOMMAND]:
        yield from part(f"/{command['path']} {option['name']}", option, locale)
        for choice in option.get("choices", []):
            if choice["name"] not in SUMMARIZERS:  # names of methods, which are the same everywhere
                yield f"choice {choice['name']}", choice.get("name_localizations", {}).get(locale)


def part(where, described, locale):
    for field in ("name", "description"):
        yield f"{where}: {field}", described.get(f"{field}_localizations", {}).get(locale)


def walk(commands, above="", chain=()):
    """Every command and group, with its qualified name and those it stands in."""
    for command in commands:
        whole = f"{above} {command['name']}".strip()
        yield {**command, "path": whole, "chain": (*chain, command)}
        inner = [each for each in command.get("options", []) if each["type"] in SUBCOMMAND]
        yield from walk(inner, whole, (*chain, command))


def path(command, language):
    locale = DISCORDS.get(language, [""])[0]
    return " ".join(each["name_localizations"].get(locale, each["name"]) for each in command["chain"])


def levels(commands):
    """Commands, options and choices that stand beside one another."""
    yield [each for each in commands if each["type"] != MENU]
    yield [each for each in commands if each["type"] == MENU]
    for command in walk([each for each in commands if each["type"] != MENU]):
        yield command["options"]


def weight(described):
    """Characters of a command with all that is in it, each text in its longest language."""
    said = [described["name"], *described.get("name_localizations", {}).values()]
    about = [described.get("description", ""), *described.get("description_localizations", {}).values()]
    inner = [*described.get("options", []), *described.get("choices", [])]
    value = len(str(described.get("value", "")))
    return max(map(len, said)) + max(map(len, about)) + value + sum(weight(each) for each in inner)
