"""Discord's limits on commands, which the simulation does not hold."""

from __future__ import annotations

import re

from discord import Permissions

from bot.client import describe_commands

NAME = re.compile(r"[-_'\w]{1,32}")
MANAGE = str(Permissions(manage_guild=True).value)
SLASH, MESSAGE = 1, 3


async def test_no_name_option_or_description_breaks_a_limit():
    commands = await describe_commands()
    assert len({(each["type"], each["name"]) for each in commands}) == len(commands)
    for command in commands:
        if command["type"] == MESSAGE:
            assert 1 <= len(command["name"]) <= 32
        else:
            checked(command)
            assert weight(command) <= 8000


async def test_those_that_change_settings_are_shown_only_to_who_has_manage_server():
    commands = await describe_commands()
    asked = {each["name"] for each in commands if str(each["default_member_permissions"]) == MANAGE}
    assert asked == {"settings", "audit", "setup"}


ANYWHERE = {
    "follow",
    "following",
    "brief",
    "since",
    "why",
    "whosaid",
    "quotes",
    "status",
    "help",
    "about",
    "privacy",
    "Who said this?",
    "Brief this link",
    "Check this quote",
}


async def test_what_reads_can_be_asked_anywhere_and_what_sets_up_in_servers_only():
    contexts = {each["name"]: tuple(each["contexts"]) for each in await describe_commands()}
    assert {name for name, where in contexts.items() if where == (0, 1, 2)} == ANYWHERE
    assert all(where == (0,) for name, where in contexts.items() if name not in ANYWHERE)


async def test_every_option_says_what_it_is_for():
    for command in await describe_commands():
        for option in options_of(command):
            assert option["description"] != "…"


def checked(part):
    assert NAME.fullmatch(part["name"])
    assert part["name"] == part["name"].lower()
    assert 1 <= len(part["description"]) <= 100
    options = part.get("options", [])
    assert len(options) <= 25
    required = [option.get("required", False) for option in options]
    assert required == sorted(required, reverse=True)
    for option in options:
        checked(option)
        assert len(option.get("choices", [])) <= 25
        assert not (option.get("choices") and option.get("autocomplete"))


def options_of(part):
    for option in part.get("options", []):
        yield option
        yield from options_of(option)


def weight(part):
    own = sum(len(part.get(key, "")) for key in ("name", "description", "value") if isinstance(part.get(key, ""), str))
    return own + sum(weight(each) for key in ("options", "choices") for each in part.get(key, []))
