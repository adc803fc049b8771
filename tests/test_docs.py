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
    names = {name for command in asyncio.run(describe_commands()) for name in _names(command)}
    rows = re.findall(r"^\| (?:`/|\*)([^`*]+)", README, re.MULTILINE)

    assert {name for name in names if not any(_is_row_of(name, row) for row in rows)} == set()
    assert [row for row in rows if not any(_is_row_of(name, row) for name in names)] == []


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
    parts = [option["name"] for option in command.get("options", []) if option["type"] == 1]
    return [f"{command['name']} {part}" for part in parts] or [command["name"]]


def _is_row_of(name, row):
    return row == name or row.startswith(f"{name} ")
