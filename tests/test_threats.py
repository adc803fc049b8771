"""Every defence that the threat model claims is proved by a test that there is."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "threat-model.md").read_text("utf-8")
ROWS = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith(("| threat", "| ---"))]


def test_every_test_that_the_threat_model_names_exists():
    named = set(re.findall(r"`(test_\w+)`", PAGE))
    there = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"^(?:async )?def (test_\w+)\(", path.read_text("utf-8"), re.MULTILINE)
    }

    assert named - there == set()


def test_every_threat_has_a_defence_and_a_proof():
    assert len(ROWS) >= 20
    for row in ROWS:
        _, threat, defence, proof, _ = row.split("|")
        assert threat.strip()
        assert defence.strip()
        assert "`test_" in proof, threat
