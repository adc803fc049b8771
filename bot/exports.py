"""A briefing as a file to keep: Markdown, HTML or JSON, every content line with its citation.

    briefing -> its briefs, whose sound lines are cited as [1], [2] ... -> one text

A line that is no slice of its article is left out, as everywhere; whatever an article holds acts in no format.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape
from itertools import groupby
from typing import Any
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit

from bot.models import Briefing
from bot.packs import ownership_at
from summaries.document import Brief, Document, Line, Quote, Slot
from summaries.verbatim import fault, has_own_title

UNTITLED = "Untitled"
UNATTRIBUTED = "Unattributed"
LAW = "Every content line is verbatim from the source that it cites."
_ACTS_IN_MARKDOWN = re.compile(r"[\\`*_{}\[\]<>#|~&!]")
_BEGINS_A_LIST = re.compile(r"^(\d{1,9})([.)])|^([-+=])")
_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
blockquote { border-left: .25rem solid #8888; margin: .5rem 0; padding-left: .75rem; }
h3 { font-size: 1rem; margin-bottom: .25rem; }
footer, .who { color: #777; font-size: .875rem; }
"""


@dataclass(frozen=True, slots=True)
class Export:
    """One format."""

    ending: str  # of a file's name
    write: Callable[[Briefing], str]


@dataclass(frozen=True, slots=True)
class _Cited:
    """The lines of a brief that may be shown, slot by slot, and the numbers of the documents that they cite."""

    brief: Brief
    slots: tuple[tuple[Slot, tuple[Line, ...]], ...]
    numbers: Mapping[int, int]  # document -> number, from 1 over the whole briefing

    @property
    def title(self) -> str:
        return str(self.brief.title) if has_own_title(self.brief) else UNTITLED

    @property
    def counts(self) -> str:
        """The publishers in words."""
        plural, alone = ("s", "") if self.brief.publishers != 1 else ("", ", not corroborated")
        return f"{self.brief.publishers} independent publisher{plural}{alone}."

    def marks(self, line: Line) -> list[int]:
        """The numbers of the documents that print a line."""
        return sorted({self.numbers[index] for index in (line.article, *line.also)})


def markdown(briefing: Briefing) -> str:
    """CommonMark."""
    parts = [part for cited in _cited(briefing) for part in _markdown_brief(cited)]
    return "\n\n".join([*parts, f"{LAW} As of {_moment(briefing.as_of)}."]) + "\n"


def html(briefing: Briefing) -> str:
    """One page that needs nothing else: no script, no picture, no address asked for."""
    briefs = [*_cited(briefing)]
    title = escape(briefing.topic or (briefs[0].title if briefs else "Briefing"))
    body = "\n".join(part for cited in briefs for part in _html_brief(cited))
    return (
        f'<!doctype html>\n<html>\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n"
        f"<footer>{LAW} As of {_moment(briefing.as_of)}.</footer>\n</body>\n</html>\n"
    )


def as_json(briefing: Briefing) -> str:
    """One object; `start` and `end` are characters into the text of the cited article as it was filed."""
    briefs = [_json_brief(cited) for cited in _cited(briefing)]
    made = {"as_of": briefing.as_of.isoformat(), "topic": briefing.topic, "briefs": briefs}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


EXPORTS: Mapping[str, Export] = {
    "markdown": Export("md", markdown),
    "html": Export("html", html),
    "json": Export("json", as_json),
}


def _cited(briefing: Briefing) -> Iterator[_Cited]:
    first = 1
    for brief in briefing.briefs:
        lines = [line for line in brief.lines if fault(line, brief.documents) is None]
        slots = tuple((slot, tuple(some)) for slot, some in groupby(lines, key=lambda line: line.slot))
        yield _Cited(brief, slots, {index: first + index for index in range(len(brief.documents))})
        first += len(brief.documents)


def _markdown_brief(cited: _Cited) -> Iterator[str]:
    yield f"# {_md(cited.title)}"
    for slot, lines in cited.slots:
        yield f"## {slot.value.capitalize()}"
        if slot is Slot.WHO_SAID_WHAT:
            yield from (f"{_md(_who(line.quote))}:\n\n> {_md(line.text)} {_md_marks(cited, line)}" for line in lines)
        else:
            yield "\n".join(f"- {_md(line.text)} {_md_marks(cited, line)}" for line in lines)
    yield "## Sources"
    yield "\n".join(f"{number}. {_md_source(cited.brief.documents[index])}" for index, number in cited.numbers.items())
    yield cited.counts


def _md_marks(cited: _Cited, line: Line) -> str:
    return "".join(f"\\[{number}\\]" for number in cited.marks(line))


def _md_source(document: Document) -> str:
    url = _web_address(document)
    site = _md(document.site or "as given")
    return " · ".join([f"[{site}](<{url}>)" if url else site, *map(_md, _facts(document))])


def _md(text: str) -> str:
    """One line that CommonMark shows as these words."""
    line = _ACTS_IN_MARKDOWN.sub(r"\\\g<0>", " ".join(text.split()))
    return _BEGINS_A_LIST.sub(lambda found: f"{found[1]}\\{found[2]}" if found[1] else f"\\{found[3]}", line)


def _html_brief(cited: _Cited) -> Iterator[str]:
    yield f'<article>\n<h2 dir="auto">{escape(cited.title)}</h2>'
    for slot, lines in cited.slots:
        yield f"<h3>{slot.value.capitalize()}</h3>"
        if slot is Slot.WHO_SAID_WHAT:
            yield from (_html_quote(cited, line) for line in lines)
        else:
            items = [f'<li dir="auto">{escape(line.text)} {_html_marks(cited, line)}</li>' for line in lines]
            yield f"<ul>{''.join(items)}</ul>"
    yield "<h3>Sources</h3>"
    sources = [
        f'<li id="source-{number}" value="{number}" dir="auto">{_html_source(cited.brief.documents[index])}</li>'
        for index, number in cited.numbers.items()
    ]
    yield f"<ol>{''.join(sources)}</ol>\n<p class=who>{cited.counts}</p>\n</article>"


def _html_quote(cited: _Cited, line: Line) -> str:
    who = f'<div class=who dir="auto">{escape(_who(line.quote))}</div>'
    return f'{who}<blockquote dir="auto">{escape(line.text)} {_html_marks(cited, line)}</blockquote>'


def _html_marks(cited: _Cited, line: Line) -> str:
    return "".join(f'<a href="#source-{number}">[{number}]</a>' for number in cited.marks(line))


def _html_source(document: Document) -> str:
    url, site = _web_address(document), escape(document.site or "as given")
    linked = f'<a href="{escape(url)}" rel="noreferrer nofollow">{site}</a>' if url else site
    return " · ".join([linked, *map(escape, _facts(document))])


def _json_brief(cited: _Cited) -> dict[str, Any]:
    documents = cited.brief.documents
    return {
        "title": cited.title if has_own_title(cited.brief) else None,
        "publishers": cited.brief.publishers,
        "lines": [_json_line(cited, line) for _, lines in cited.slots for line in lines],
        "sources": [_json_source(number, documents[index]) for index, number in cited.numbers.items()],
    }


def _json_line(cited: _Cited, line: Line) -> dict[str, Any]:
    said = line.quote
    return {
        "slot": line.slot.value,
        "text": line.text,
        "sources": cited.marks(line),
        "source": cited.numbers[line.article],
        "start": line.span.start,
        "end": line.span.end,
        "pair": line.pair,
        "quote": None if said is None else _json_quote(said),
    }


def _json_quote(said: Quote) -> dict[str, Any]:
    return {
        "text": said.text,
        "kind": said.kind.value,
        "speaker": said.speaker,
        "role": said.role,
        "negated": said.negated,
        "confidence": said.confidence,
    }


def _json_source(number: int, document: Document) -> dict[str, Any]:
    return {
        "number": number,
        "publisher": document.site,
        "title": document.title,
        "ownership": ownership_at(document.url),
        "authors": list(document.authors),
        "published": document.published.isoformat() if document.published else None,
        "language": document.language,
        "url": _web_address(document),
    }


def _who(said: Quote | None) -> str:
    if said is None or said.speaker is None:
        return UNATTRIBUTED
    return f"{said.speaker}, {said.role}" if said.role else said.speaker


def _facts(document: Document) -> Sequence[str]:
    """Who stands behind the publisher, authors, date and language, as far as they are known."""
    date = document.published.date().isoformat() if document.published else None
    told = (ownership_at(document.url), ", ".join(document.authors), date, document.language)
    return [fact for fact in told if fact]


def _web_address(document: Document) -> str | None:
    """The address with all that could end a link early encoded; None if it is no web address."""
    try:
        parts = urlsplit(document.url or "")
    except ValueError:
        return None
    web = parts.scheme in {"http", "https"} and bool(parts.hostname)
    return percent_encoded(document.url or "", safe=":/?#@!$&'*+,;=%()~[]") if web else None


def _moment(when: datetime) -> str:
    return f"{when:%Y-%m-%d %H:%M} UTC"
