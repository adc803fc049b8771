"""Discord's limits, and how much of them a message of ours uses."""

from __future__ import annotations

CONTENT = 2000  # characters of a plain message
TEXT = 4000  # characters over all texts of a message made of components
CUSTOM_ID = 100
BUTTON_LABEL = 80
OPTIONS = 25  # of a select menu, and of autocomplete
OPTION_LABEL = 100
NONCE = 25

# What we use of them: a margin for what Discord may count differently, and what a reader's screen holds.
SHORT = 1200  # shown characters of a compact brief: a phone screen or two
LONG = 3600  # shown characters of a message
ROOM = 3800  # characters of a message as sent, with links and escapes


def size(text: str) -> int:
    """Length in UTF-16 units: never less than what Discord counts, whichever way it counts."""
    return len(text) + sum(character > "\uffff" for character in text)
