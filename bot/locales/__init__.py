"""What the bot says, in the reader's language: one catalogue a language, with plurals and numbers by the CLDR (Babel).

    text(key, locale, **values)     a text of the catalogue, filled in; `count` chooses its plural form
    command(name, locale)           a command's name, description and options in a language; None in English
    menu(name, locale)              the same for an entry of the message menu
    choice(name, locale)            and for one of an option's fixed choices
    with_names(words, locale)       our own words, with the commands in them by the names that the reader sees

English stands in `en.toml` for texts and in the cogs for commands; tests/bot/test_locales.py holds that no other
language lacks anything of either. In a text, `/sources add` between backticks stands for the command in any language.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from types import MappingProxyType

from babel import Locale
from babel.numbers import format_decimal

ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "fr", "es", "uk", "ru")
# Between backticks, which are escaped where somebody's typed words are shown in an error.
MENTION = re.compile(r"`/([a-z]{1,32}(?: [a-z]{1,32})?)(?=\\?`)")

Text = str | Mapping[str, str]  # a template, or one for each plural form of `count`


@dataclass(frozen=True, slots=True)
class CommandWords:
    """A command or a group of commands in a language."""

    name: str
    description: str
    options: Mapping[str, tuple[str, str]]  # by the option's English name: its name and description


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything in one language."""

    texts: Mapping[str, Text]
    commands: Mapping[str, CommandWords]  # by qualified English name, like `sources add`
    menus: Mapping[str, str]
    choices: Mapping[str, str]


def language_of(locale: str) -> str:
    """Which of our languages somebody reads whose Discord is set to a locale; English where we have none for them."""
    language = locale.partition("-")[0]
    return language if language in LANGUAGES else ENGLISH


def text(key: str, locale: str, **values: str | int) -> str:
    """A text in a language, filled in: numbers as they are written there, words as they are given (escaped already)."""
    language = language_of(locale)
    template = catalogue(language).texts[key]
    if not isinstance(template, str):
        template = template[Locale.parse(language).plural_form(int(values["count"]))]
    written = {name: number(value, locale) if isinstance(value, int) else value for name, value in values.items()}
    return template.format_map(written)


def number(value: int, locale: str) -> str:
    """A number with its thousands marked as is usual in a language."""
    return format_decimal(value, locale=language_of(locale))


def command(name: str, locale: str) -> CommandWords | None:
    """A command by its qualified English name; None in English, and where it was never translated."""
    return catalogue(language_of(locale)).commands.get(name)


def menu(name: str, locale: str) -> str | None:
    """An entry of the message menu; None as for `command`."""
    return catalogue(language_of(locale)).menus.get(name)


def choice(name: str, locale: str) -> str | None:
    """A fixed choice of an option; None as for `command`."""
    return catalogue(language_of(locale)).choices.get(name)


def with_names(words: str, locale: str) -> str:
    """Words of ours, in which commands between backticks go by the names that the reader's Discord shows."""
    commands = catalogue(language_of(locale)).commands
    return _named(words, commands)


@lru_cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of one of LANGUAGES."""
    read = tomllib.loads((files(__package__) / f"{language}.toml").read_text("utf-8"))
    commands = {name: _command(**entry) for name, entry in read.get("commands", {}).items()}
    texts = {key: _filled(entry, commands) for key, entry in read["texts"].items()}
    return Catalogue(
        texts=MappingProxyType(texts),
        commands=MappingProxyType(commands),
        menus=MappingProxyType(read.get("menus", {})),
        choices=MappingProxyType(read.get("choices", {})),
    )


def _command(
    name: str, description: str, options: Mapping[str, tuple[str, str]] = MappingProxyType({})
) -> CommandWords:
    pairs = {option: (words[0], words[1]) for option, words in options.items()}
    return CommandWords(name, description, MappingProxyType(pairs))


def _filled(entry: Text, commands: Mapping[str, CommandWords]) -> Text:
    if isinstance(entry, str):
        return _named(entry, commands)
    return MappingProxyType({form: _named(template, commands) for form, template in entry.items()})


def _named(words: str, commands: Mapping[str, CommandWords]) -> str:
    return MENTION.sub(lambda found: f"`/{_path(found[1], commands)}", words)


def _path(name: str, commands: Mapping[str, CommandWords]) -> str:
    """A command as it is typed in a language: each of its parts by its name there."""
    parts = name.split(" ")
    paths = [" ".join(parts[: i + 1]) for i in range(len(parts))]
    return " ".join(commands[path].name if path in commands else path.split(" ")[-1] for path in paths)
