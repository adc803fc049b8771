"""The days of a story, as text and as a picture: whole sentences, each on the days it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.models import Story
from bot.pictures import THEMES, Moment, timeline
from bot.render.dates import NO_BREAK, spoken_days
from bot.render.documents import publisher
from bot.render.limits import ROOM, size
from bot.render.message import Message, note
from bot.render.text import escape, link, name
from bot.standing import taken_back, title_of
from summaries.document import Document
from summaries.timeline import Dated
from summaries.timeline import timeline as days_of

NONE = "None of its reports says on which day something happened, and none is dated."
TOO_LONG = "No sentence on its days is short enough to stand here: read its reports with *Sources and verify*."
LONGEST_TITLE = 200
BELOW = "-# ≈ counted from the report's own date. Where no day is named: the day of the report."


def story_timeline(story: Story, theme: str) -> Message:
    """When the story happened, oldest first, every sentence a slice of its report."""
    kept = [article for article in story.articles if not taken_back(article)]
    documents = [article.document for article in kept]
    told = [each for each in days_of(documents) if each.span.of(documents[each.article].text) == each.text]
    if not told:
        return note(NONE)
    year = told[-1].last.year
    while told and size(_body(story, documents, told, year)) > ROOM:
        told.pop(0)  # the oldest
    if not told:
        return note(TOO_LONG)
    marks = _marks(told)
    moments = [Moment(_when(each, year).replace(NO_BREAK, " "), each.text, marks[each.article]) for each in told]
    drawn = timeline(moments, THEMES[theme]) if theme in THEMES else None
    return Message(parts=(_body(story, documents, told, year),), pictures=(drawn,) if drawn else ())


def _body(story: Story, documents: Sequence[Document], told: Sequence[Dated], year: int) -> str:
    """The days as text, and below them the sources that they name."""
    marks, title = _marks(told), name(title_of(story), LONGEST_TITLE)
    sources = " · ".join(f"[{mark}] {link(publisher(documents[i]), documents[i].url)}" for i, mark in marks.items())
    lines = [f"**{_when(each, year)}** {escape(each.text)} [{marks[each.article]}]" for each in told]
    return "\n".join([f"### Timeline: {title}" if title else "### Timeline", *lines, "", f"-# {sources}", BELOW])


def _marks(told: Sequence[Dated]) -> dict[int, int]:
    """The number of each document that is named, in the order in which they are."""
    return {index: number for number, index in enumerate(dict.fromkeys(each.article for each in told), start=1)}


def _when(dated: Dated, year: int) -> str:
    days: date | tuple[date, date] = dated.first if dated.first == dated.last else (dated.first, dated.last)
    about = "≈ " if dated.counted else ""
    return f"{about}{spoken_days(days, year)}".replace(" ", NO_BREAK)
