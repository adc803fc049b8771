"""Docs and code say the same: settings, commands, verbs and rooms."""

import asyncio
import re
from dataclasses import fields
from pathlib import Path

import pytest

from bot.cli import VERBS
from bot.client import describe_commands
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text("utf-8")
EXAMPLE = (ROOT / ".env.example").read_text("utf-8")


def test_every_setting_stands_in_the_example_with_its_default_and_its_meaning():
    written = dict(re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE, re.MULTILINE))

    assert written == {each.metadata["name"]: each.metadata["default"] for each in fields(Settings)}
    assert all(block.startswith("# ") for block in EXAMPLE.strip().split("\n\n")[1:])


def test_every_verb_of_the_command_line_stands_in_the_readme_and_no_other():
    assert set(re.findall(r"^\| `sitrep (\w+)", README, re.MULTILINE)) == set(VERBS)


def test_every_command_stands_in_the_readme_and_no_other():
    commands = asyncio.run(describe_commands())
    names = {name for command in commands for name in _names(command)}

    assert set(re.findall(r"^\| (?:`/([\w ]+)[^`]*`|\*([^*]+)\*)", README, re.MULTILINE)) == {
        (name, "") if command_type == 1 else ("", name) for name, command_type in names
    }


@pytest.mark.parametrize("package", ["bot", "cogs", "summaries"])
def test_every_room_stands_in_the_architecture(package):
    rooms = {path.stem for path in (ROOT / package).iterdir() if path.name[0] not in "._"}

    assert {room for room in rooms if f"{room}" not in ARCHITECTURE} == set()


def test_the_make_targets_of_the_readme_exist():
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert set(re.findall(r"`make (\w+)", README)) <= targets


def test_relative_links_of_the_docs_lead_somewhere():
    for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!http)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def _names(command):
    parts = [option for option in command.get("options", []) if option["type"] in (1, 2)]
    if not parts:
        return [(command["name"], command["type"])]
    return [(f"{command['name']} {name}", kind) for part in parts for name, kind in _names({"options": [], **part})]
