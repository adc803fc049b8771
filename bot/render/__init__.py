"""Records become Discord messages: pure, and every limit of Discord's is kept here, whatever the text."""

from __future__ import annotations

from bot.render import filters, notes
from bot.render.about import about, help_page, privacy
from bot.render.briefs import message, post, since
from bot.render.checked import checked
from bot.render.context import all_outlets, in_context
from bot.render.following import following, follows
from bot.render.ledger import ledger
from bot.render.message import Message, note
from bot.render.quotation import quotation
from bot.render.quotes import answer, story_quotes
from bot.render.settings import audit, settings, welcome
from bot.render.source_list import source_detail, source_list, source_notice
from bot.render.timeline import story_timeline
from bot.render.verify import verified
from bot.render.why import why, why_nothing

__all__ = [
    "Message",
    "about",
    "all_outlets",
    "answer",
    "audit",
    "checked",
    "filters",
    "following",
    "follows",
    "help_page",
    "in_context",
    "ledger",
    "message",
    "note",
    "notes",
    "post",
    "privacy",
    "quotation",
    "settings",
    "since",
    "source_detail",
    "source_list",
    "source_notice",
    "story_quotes",
    "story_timeline",
    "verified",
    "welcome",
    "why",
    "why_nothing",
]
