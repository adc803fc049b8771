"""Every line of a brief with the way to its very sentence, and what was read there and when."""

from __future__ import annotations

from hashlib import sha256

from bot.models import Article, Story
from bot.render.documents import publisher
from bot.render.fragments import to_words
from bot.render.limits import ROOM, size
from bot.render.message import Message
from bot.render.story import sound_lines
from bot.render.text import clickable, counted, escape, link, listed, moment, name, web_address
from summaries.document import Brief, Line

LONGEST_TITLE = 120
BELOW = (
    "-# Each link opens the publisher's page at the sentence, where the browser can. The number after *sha256* is made "
    "from the text as it was read: the same number, the same text."
)


def verified(story: Story, brief: Brief) -> Message:
    """The sources of a story's brief, and under each the lines that stand in it; what does not fit is counted."""
    lines = sound_lines(brief)
    cited = list(dict.fromkeys(line.article for line in lines)) or [brief.lead]
    room = ROOM - size(BELOW) - 100  # for the head, and for what is left out
    blocks: dict[int, list[str]] = {}
    for number, index in enumerate(cited, start=1):
        room = _put(blocks.setdefault(index, []), _source(number, story.articles[index]), room)
    for line in lines:
        if blocks[line.article]:
            room = _put(blocks[line.article], _line(line, story.articles[line.article]), room)
    shown = [each for block in blocks.values() for each in block]
    sources = sum(map(bool, blocks.values()))
    told = "\n\n".join("\n".join(block) for block in blocks.values() if block)  # a blank line ends a list
    left = [counted(len(cited) - sources, "source")] if sources < len(cited) else []
    unseen = len(lines) - (len(shown) - sources)
    left += [counted(unseen, "line")] if unseen else []
    more = [f"-# … and {listed(left)} more"] if left else []
    return Message(parts=("\n".join(["### Sources and verification", told, "", *more, BELOW]),))


def _put(block: list[str], text: str, room: int) -> int:
    """Add a text where there is room for it; the room that is left."""
    if size(text) + 1 > room:
        return room
    block.append(text)
    return room - size(text) - 2


def _source(number: int, article: Article) -> str:
    document = article.document
    title = link(name(document.title or "", LONGEST_TITLE), document.url) if document.title else ""
    printed = f"published {moment(document.published)}, " if document.published else ""
    number_of_text = sha256(document.text.encode("utf-8", "replace")).hexdigest()[:16]
    read = f"read {moment(article.filed_at, 'f')} · sha256 `{number_of_text}`"
    return f"**[{number}] {publisher(document)}** {title}\n-# {printed}{read}"


def _line(line: Line, article: Article) -> str:
    address = web_address(article.document.url)
    way = clickable("open", to_words(address, article.document, line.span)) if address else "no page"
    return f"- {way}: {escape(line.text)}"
