"""A folder of feeds and pages, read by the bot: `--site DIR --check` prints what became of it as JSON lines."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from time import perf_counter
from typing import Any

from bot.demo.site import FEED_TYPES, FolderSite
from bot.demo.stage import Stage, staged, subscribe, utcnow, words_of
from bot.errors import InputError, SourceError
from bot.models import Article
from bot.offload import offload
from bot.pipeline import Refreshed
from bot.sources import feed


@dataclass(slots=True)
class Report:
    """What was printed so far, counted."""

    stage: Stage
    filed: int = 0
    posted: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    def read(self, refreshed: Refreshed) -> None:
        """One reading of a source."""
        source = refreshed.source.url
        for article in refreshed.filed:
            self.filed += 1
            say("filed", {"source": source, **_article(article)})
        failed = [(source, refreshed.error)] if refreshed.error else []
        for address, reason in (*failed, *refreshed.skipped):
            self.failures[_kind_of(reason)] += 1
            say("failed", {"source": source, "url": address, "reason": reason})

    def watch(self, event: str, payload: Mapping[str, Any]) -> None:
        """One event of the simulated Discord: a post in #briefings counts."""
        channel = self.stage.briefings
        if event == "MESSAGE_CREATE" and int(payload["channel_id"]) == channel.id:
            self.posted += 1
            message = next(each for each in channel.history() if each.id == int(payload["id"]))
            say("posted", {"channel": channel.name, "text": words_of(message)})


async def report(site: FolderSite) -> int:
    """Read all of it, post what is news, answer one /brief; 0 if anything could be filed."""
    started = perf_counter()
    ago = await _age(site)
    async with staged(site, watch=False, clock=lambda: utcnow() - ago) as stage:
        await _adopt(stage, site)
        await subscribe(stage)
        told = Report(stage)
        stage.env.backend.subscribers.append(told.watch)
        began = perf_counter()
        while refreshed := await stage.client.pipeline.read_due():
            for each in refreshed:
                told.read(each)
        reading = perf_counter() - began
        await stage.client.pipeline.announce()
        while await stage.counter.pay_due():
            pass
        answer = await stage.member.slash(stage.lounge, "brief")
        say("answered", {"command": "/brief", "text": words_of(answer.response)})
        counts = await stage.store.counts(stage.scope)
        say(
            "summary",
            {
                "sources": counts.sources,
                "sources_failing": counts.failing,
                "articles": counts.articles,
                "stories": counts.stories,
                "quotes": counts.quotes,
                "posted": told.posted,
                "failures": dict(told.failures.most_common()),
                "seconds_per_article": round(reading / told.filed, 3) if told.filed else None,
                "seconds": round(perf_counter() - started, 1),
            },
        )
    return 0 if told.filed else 1


async def _age(site: FolderSite) -> timedelta:
    """How long ago the folder was news: its bot lives at the moment of the newest entry, so that old news is posted."""
    now = utcnow()
    dates = [date for body in site.feeds() for date in await offload(_dates, body, now)]
    return now - max(dates) if dates else timedelta()


def _dates(body: bytes, now: datetime) -> list[datetime]:
    try:
        return [entry.published for entry in feed.parse(body, now=now).entries if entry.published]
    except SourceError:
        return []  # the reading itself will say what is wrong with it


async def _adopt(stage: Stage, site: FolderSite) -> None:
    """Follow all of the folder; it counts as read before, so that what it lists is news and not a first reading."""
    addresses = site.addresses(stage.base)
    if not addresses:
        raise InputError("the folder holds no feed (.xml .rss .atom .rdf .json) and no page (.html)")
    now = stage.client.clock()
    for address in addresses:
        kind = "feed" if PurePosixPath(address).suffix.lower() in FEED_TYPES else "page"
        source = await stage.store.sources.add(kind, address, None, now)
        await stage.store.sources.follow(stage.scope, source.id, now)
        await stage.store.sources.settle(source.id, None, now, now)


def _article(article: Article) -> dict[str, Any]:
    document, digest = article.document, article.digest
    return {
        "url": document.url,
        "title": document.title,
        "published": document.published.isoformat() if document.published else None,
        "story": article.story_id,
        "characters": len(document.text),
        "summary": [span.of(document.text) for span in digest.summary],
        "quotes": len(digest.quotes),
        "places": [place.code for place in digest.places],
    }


def _kind_of(reason: str) -> str:
    """A reason without the host that it is about."""
    return re.sub(r"^[\w.-]+\.[\w-]+ ", "", reason).partition(":")[0]


def say(kind: str, data: Mapping[str, Any]) -> None:
    """One JSON line."""
    print(json.dumps({kind: data}, ensure_ascii=False), flush=True)
