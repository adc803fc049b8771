"""The days of a story, as text and as a picture: whole sentences, each on the days it is about."""

from __future__ import annotations

from datetime import date

from bot.models import Story
from bot.pictures import THEMES, Moment, timeline
from bot.render.dates import NO_BREAK, spoken_days
from bot.render.documents import publisher
from bot.render.limits import ROOM, size
from bot.render.message import Message, note
from bot.render.text import escape, link
from bot.standing import taken_back, title_of
from summaries.timeline import Dated
from summaries.timeline import timeline as days_of

NONE = "None of its reports says on which day something happened, and none is dated."
BELOW = "-# ≈ counted from the report's own date. Where no day is named: the day of the report."


def story_timeline(story: Story, theme: str) -> Message:
    """When the story happened, oldest first, every sentence a slice of its report."""
    kept = [article for article in story.articles if not taken_back(article)]
    documents = [article.document for article in kept]
    told = [each for each in days_of(documents) if each.span.of(documents[each.article].text) == each.text]
    if not told:
        return note(NONE)
    cited = list(dict.fromkeys(each.article for each in told))
    marks = {index: number for number, index in enumerate(cited, start=1)}
    year = told[-1].last.year
    head = f"### Timeline: {escape(title_of(story))[:300]}" if title_of(story) else "### Timeline"
    sources = " · ".join(f"[{marks[i]}] {link(publisher(documents[i]), documents[i].url)}" for i in cited)
    lines = [f"**{_when(each, year)}** {escape(each.text)} [{marks[each.article]}]" for each in told]
    while lines and size("\n".join([head, *lines, sources, BELOW])) > ROOM - 100:
        lines.pop(0)  # the oldest
    moments = [Moment(_when(each, year).replace(NO_BREAK, " "), each.text, marks[each.article]) for each in told]
    drawn = timeline(moments[-len(lines) :], THEMES[theme]) if theme in THEMES and lines else None
    body = "\n".join([head, *lines, "", f"-# {sources}", BELOW])
    return Message(parts=(body,), pictures=(drawn,) if drawn else ())


def _when(dated: Dated, year: int) -> str:
    days: date | tuple[date, date] = dated.first if dated.first == dated.last else (dated.first, dated.last)
    about = "≈ " if dated.counted else ""
    return f"{about}{spoken_days(days, year)}".replace(" ", NO_BREAK)
