"""`python -m tests.bench [NAME ...]`: measure, and print each figure beside its target.

The evaluation data is not ours to publish; where it is absent, the bench says so and measures nothing.
"""

from __future__ import annotations

import importlib
import sys
import time
from pathlib import Path

from tests.bench import Row

SHARED = Path(__file__).parents[3] / "shared"
BENCHES = (
    "cleaning",
    "quotes",
    "summaries",
    "stories",
    "briefs",
    "matching",
    "sources",
    "hostile",
    "discovery",
    "identity",
    "store",
    "program",
)
ON_DEMAND = ("lookup", "polling", "fuzz", "fanout")  # too long for the run of all


def main(names: list[str]) -> int:
    """Run the named benches, or all but the longest; 0 when measured, 1 without the data."""
    unknown = set(names) - {*BENCHES, *ON_DEMAND}
    if unknown:
        known = ", ".join([*BENCHES, *ON_DEMAND])
        print(f"no bench called {', '.join(sorted(unknown))}: there are {known}", file=sys.stderr)
        return 2
    if not SHARED.is_dir():
        print("The evaluation data is not at hand: it belongs beside the checkout, in a folder `shared`.")
        return 1
    print("| measure | measured | target | reference |\n| --- | --- | --- | --- |")
    for name in names or BENCHES:
        started = time.monotonic()
        for row in importlib.import_module(f"tests.bench.{name}").run(SHARED):
            print(line(row), flush=True)
        print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr)
    return 0


def line(row: Row) -> str:
    """A row of a Markdown table."""
    value = f"{row.value:.4g}" if isinstance(row.value, float) else row.value
    return f"| {row.measure} | {value} | {row.target} | {row.reference} |"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
