"""The files by which operators run the program say what the program knows; no engine is at hand to run them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from configparser import ConfigParser
from dataclasses import fields
from pathlib import Path

import pytest

from bot import pulse
from bot.cli import CONFIG, VERBS, parser
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
NAMES = {each.metadata["name"] for each in fields(Settings)}
KNOWN = NAMES | {f"{name}_FILE" for name in NAMES}
COMPOSE = ["compose.yaml", "compose.postgres.yaml"]
ELSEWHERE = re.compile(r"POSTGRES_\w+|PATH|PYTHON\w+")


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def unit() -> dict[str, list[tuple[str, str]]]:
    """The sections of the systemd unit, with their lines, of which some come twice."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for line in read("deploy/sitrep.service").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif "=" in line and not line.startswith("#"):
            current.append(tuple(line.split("=", 1)))
    return sections


def set_in(text: str) -> Iterator[tuple[str, str]]:
    """Variables that a file sets: NAME=value, or NAME: value."""
    for found in re.finditer(r"(?m)(?:^|\s)([A-Z][A-Z_]{3,})[=:]\s*\"?([^\s\"]+)", text):
        if not ELSEWHERE.fullmatch(found[1]):
            yield found[1], found[2]


def copied(text: str) -> set[str]:
    """What an image is made of."""
    return {each for line in re.findall(r"(?m)^COPY (?!--)(.*) \S+$", text) for each in line.split()}


@pytest.mark.parametrize("name", ["Containerfile", *COMPOSE])
def test_every_variable_is_a_setting_with_a_value_that_it_takes(name):
    there = dict(set_in(re.sub(r"(?m)#.*$", "", read(name))))
    there = {key: value for key, value in there.items() if key not in {"USER", "FROM", "ALL"}}

    assert set(there) <= KNOWN
    assert there
    Settings.from_env({key: value for key, value in there.items() if key in NAMES})


@pytest.mark.parametrize("name", COMPOSE)
def test_compose_runs_verbs_that_there_are_without_root_and_on_a_read_only_disk(name):
    text = read(name)
    commands = [json.loads(each) for each in re.findall(r"command: (\[.*\])", text)]

    for command in commands:
        parser(command[0]).parse_args(command)
    assert "read_only: true" in text
    assert "cap_drop: [ALL]" in text
    assert "no-new-privileges:true" in text
    assert "privileged: true" not in text
    assert not re.search(r"(?m)^\s+ports:", text), "nothing is opened to the network"


def test_the_image_runs_as_nobody_in_particular_behind_an_init_with_a_health_check_that_can_fail():
    text = read("Containerfile")

    assert re.search(r"(?m)^USER 10001$", text)
    [check] = re.findall(r"HEALTHCHECK .* CMD (\[.*\])", text)
    assert json.loads(check)[1] in VERBS
    assert json.loads(re.findall(r"(?m)^ENTRYPOINT (.*)$", text)[0])[0] == "tini"
    assert json.loads(re.findall(r"(?m)^CMD (.*)$", text)[0])[0] in VERBS
    assert all(
        (ROOT / each).exists() for line in re.findall(r"(?m)^COPY (?!--)(.*) \S+$", text) for each in line.split()
    )


def test_the_image_gets_what_is_not_ignored_and_no_secret():
    assert read(".containerignore") == read(".dockerignore")
    let_in = {line[1:] for line in read(".containerignore").splitlines() if line.startswith("!")}

    assert let_in == copied(read("Containerfile"))
    assert read(".containerignore").startswith("*\n")


def test_systemd_does_not_restart_what_only_the_operator_can_mend():
    service = dict(unit()["Service"])
    program, *arguments = service["ExecStart"].split()

    assert service["RestartPreventExitStatus"] == str(CONFIG)
    assert (service["Restart"], program.rsplit("/", 1)[1]) == ("on-failure", "sitrep")
    parser(arguments[0]).parse_args(arguments)
    assert service["Environment"].split("=", 1)[0] in NAMES
    assert {"NoNewPrivileges", "ProtectSystem", "PrivateTmp", "SystemCallFilter", "CapabilityBoundingSet"} <= set(
        service
    )


def test_the_unit_is_one_that_parsers_take():
    parsed = ConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str
    parsed.read_string(read("deploy/sitrep.service"))

    assert parsed.sections() == ["Unit", "Service", "Install"]


def test_the_dashboard_asks_for_figures_that_there_are():
    names = {family.name for family in pulse.REGISTRY.collect()}
    board = json.loads(read("deploy/grafana.json"))
    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    used = {name for text in asked for name in re.findall(r"(?:sitrep|process)_\w+", text)}

    assert {re.sub(r"_(total|bucket)$", "", name) for name in used} <= {re.sub("_total$", "", name) for name in names}
    assert {name for name in names if name.startswith("sitrep")} <= {
        re.sub(r"_(total|bucket)$", "", name) for name in used
    }


def test_the_operators_page_names_only_what_there_is():
    page = read("docs/operating.md")
    families = {family.name for family in pulse.REGISTRY.collect()}
    verbs = set(re.findall(r"`?sitrep ([a-z]+)(?= |`)", page)) - {"is"}
    figures = {re.sub("_total$", "", name) for name in re.findall(r"`(sitrep_\w+)", page)}

    assert verbs <= set(VERBS)
    assert set(re.findall(r"`([A-Z]+_[A-Z_]+)(?:=|`)", page)) <= KNOWN
    assert figures == {name for name in families if name.startswith("sitrep")}
