"""Quality and speed, measured on the evaluation data and printed beside their targets."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure beside what it should reach and what others reach."""

    measure: str
    value: float | str
    target: str
    reference: str = ""
