"""Read a table of foreign words under the English word whose part they play."""

from __future__ import annotations


def table(lines: str) -> dict[str, str]:
    """`english: word word ...`, one a line."""
    pairs = [line.partition(":") for line in lines.splitlines() if line]
    return {word: english.strip() for english, _, words in pairs for word in words.split()}
