"""Quality and speed, measured on the evaluation data and printed beside their targets."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType


@dataclass(frozen=True, slots=True)
class Row:
    """One measured figure beside what it should reach and what others reach."""

    measure: str
    value: float | str
    target: str
    reference: str = ""


def module(path: Path) -> ModuleType:
    """A scorer of the evaluation data, which is no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded
