"""Whose words a quotation is said to be: by how sure the reading is of its speaker."""

from __future__ import annotations

import re

from bot.render.text import escape, name
from summaries.document import Quote, QuoteKind
from summaries.quotes.confidence import LIKELY, SURE

UNATTRIBUTED = "Unattributed"
PRONOUNS = (
    "he she they it we i you him her them us me one who er sie es wir ich man il elle ils elles on nous je él ella "
    "ellos ellas он она они мы я він вона вони ми"
)
PHRASE = re.compile(r"(?:an?|the|one|two|some) ")  # how the phrase for a nameless source begins


def speaker(quote: Quote) -> str:
    """Who spoke, worded by how sure that is; escaped."""
    if not is_named(quote):
        return UNATTRIBUTED
    spoke = quote.speaker or ""
    if quote.confidence < SURE:
        return f"Probably {name(spoke)}"
    return name(spoke[:1].upper() + spoke[1:] if PHRASE.match(spoke) else spoke)


def is_named(quote: Quote) -> bool:
    """Whether a speaker may be named: somebody spoke, it is likely enough who, and it is no mere "he"."""
    named = bool(quote.speaker and escape(quote.speaker)) and not is_pronoun(quote.speaker)
    return named and quote.kind is not QuoteKind.SCARE and quote.confidence >= LIKELY


def is_pronoun(words: str | None) -> bool:
    """Whether they are a mere "he"."""
    return (words or "").strip().casefold() in PRONOUNS.split()
