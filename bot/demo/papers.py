"""The four invented papers of the demonstration: their articles, pages and feeds.

Every article was written for this program, as of its day, about an event of 1946 to 1991. So that nobody takes one for
news, the day stands in every headline, the word "Archive" in every masthead, and a notice on every page.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path
from string import Template

HERE = Path(__file__).parent / "site"


@dataclass(frozen=True, slots=True)
class Paper:
    """An invented newspaper; its feed is of one kind."""

    name: str  # its folder and the first part of its addresses
    title: str
    feed: str  # the feed's file name


@dataclass(frozen=True, slots=True)
class Piece:
    """One article as it was written."""

    paper: Paper
    slug: str
    title: str
    author: str
    day: date  # of the event
    release: int  # 0: there from the start; else its turn to appear
    ago: timedelta  # how long before today an article that is there from the start appeared
    paragraphs: tuple[str, ...]

    @property
    def notice(self) -> str:
        """What every page of it says."""
        day = f"{self.day.day} {self.day:%B %Y}"
        return f"Archive edition: written for the Sitrep demonstration about events of {day}; not news."


@dataclass(frozen=True, slots=True)
class Printed:
    """An article that has appeared: the moment is today's, so that the bot takes it for new."""

    piece: Piece
    moment: datetime  # aware


PAPERS = {
    paper.name: paper
    for paper in (
        Paper("courier", "Pemberwick Courier Archive", "feed.rss"),
        Paper("chronicle", "Saltmarsh Chronicle Archive", "feed.atom"),
        Paper("observer", "Foxglove Observer Archive", "feed.rdf"),
        Paper("gazette", "Kestrel Square Gazette Archive", "feed.xml"),
    )
}


def pieces() -> tuple[Piece, ...]:
    """Every packaged article, in the order of release."""
    found = [_piece(PAPERS[path.parent.name], path) for path in sorted(HERE.glob("*/*.txt"))]
    return tuple(sorted(found, key=lambda piece: piece.release))


def _piece(paper: Paper, path: Path) -> Piece:
    head, _, body = path.read_text("utf-8").partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Piece(
        paper=paper,
        slug=path.stem,
        title=fields["Title"],
        author=fields["By"],
        day=date.fromisoformat(fields["Date"]),
        release=int(fields["Release"]),
        ago=timedelta(days=int(fields.get("Ago", "0"))),
        paragraphs=tuple(paragraph.strip() for paragraph in body.split("\n\n")),
    )


def home_address(paper: Paper, base: str) -> str:
    """Where the paper's front page stands; `base` is the server's address without a slash at its end."""
    return f"{base}/{paper.name}/"


def feed_address(paper: Paper, base: str) -> str:
    """Where the paper's feed stands."""
    return home_address(paper, base) + paper.feed


def page_address(piece: Piece, base: str) -> str:
    """Where the article stands."""
    return f"{home_address(piece.paper, base)}{piece.slug}.html"


def page(printed: Printed, base: str) -> str:
    """The article's page, in its paper's own markup, with JSON-LD, a byline and furniture."""
    piece = printed.piece
    template = Template((HERE / piece.paper.name / "page.html").read_text("utf-8"))
    texts = {
        "title": piece.title,
        "paper": piece.paper.title,
        "author": piece.author,
        "lede": piece.paragraphs[0],
        "notice": piece.notice,
        "address": page_address(piece, base),
        "home": home_address(piece.paper, base),
        "feed": feed_address(piece.paper, base),
    }
    return template.substitute(
        {name: escape(text) for name, text in texts.items()},
        linked=_linked_data(printed, base),
        paragraphs=_paragraphs(piece),
    )


def _linked_data(printed: Printed, base: str) -> str:
    piece = printed.piece
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": piece.title,
        "author": {"@type": "Person", "name": piece.author},
        "publisher": {"@type": "Organization", "name": piece.paper.title},
        "datePublished": printed.moment.isoformat(timespec="seconds"),
        "url": page_address(piece, base),
    }
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")


def _paragraphs(piece: Piece) -> str:
    return "\n".join(f"<p>{escape(text, quote=False)}</p>" for text in piece.paragraphs)


def front_page(paper: Paper, printed: Iterable[Printed], base: str) -> str:
    """The paper's front page, which names its feed."""
    links = "\n".join(
        f'<li><a href="{escape(page_address(each.piece, base))}">{escape(each.piece.title)}</a></li>'
        for each in printed
    )
    kind = {"feed.atom": "application/atom+xml", "feed.rdf": "application/rdf+xml"}.get(
        paper.feed, "application/rss+xml"
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(paper.title)}</title>'
        f'<link rel="alternate" type="{kind}" href="{escape(feed_address(paper, base))}"></head><body>'
        f"<p>Archive edition, written for the Sitrep demonstration: not news.</p>"
        f"<h1>{escape(paper.title)}</h1><ul>{links}</ul></body></html>"
    )


def feed(paper: Paper, printed: Sequence[Printed], base: str) -> str:
    """The paper's feed, newest first."""
    newest = sorted(printed, key=lambda each: each.moment, reverse=True)
    write = {"feed.atom": _atom, "feed.rdf": _rdf}.get(paper.feed, _rss)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + write(paper, newest, base)


def _rss(paper: Paper, printed: Sequence[Printed], base: str) -> str:
    items = "".join(
        f"<item><title>{escape(each.piece.title)}</title><link>{page_address(each.piece, base)}</link>"
        f"<guid>{page_address(each.piece, base)}</guid><pubDate>{format_datetime(each.moment)}</pubDate>"
        f"<dc:creator>{escape(each.piece.author)}</dc:creator>"
        f"<description>{escape(each.piece.paragraphs[0])}</description></item>\n"
        for each in printed
    )
    return (
        '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>{escape(paper.title)}</title><link>{home_address(paper, base)}</link>"
        f"<description>Archive edition: not news</description>\n{items}</channel></rss>"
    )


def _atom(paper: Paper, printed: Sequence[Printed], base: str) -> str:
    entries = "".join(
        f"<entry><id>{page_address(each.piece, base)}</id><title>{escape(each.piece.title)}</title>"
        f'<link href="{page_address(each.piece, base)}"/><author><name>{escape(each.piece.author)}</name></author>'
        f"<published>{each.moment.isoformat()}</published><updated>{each.moment.isoformat()}</updated>"
        f"<summary>{escape(each.piece.paragraphs[0])}</summary></entry>\n"
        for each in printed
    )
    updated = f"<updated>{printed[0].moment.isoformat()}</updated>" if printed else ""
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom"><id>{home_address(paper, base)}</id>'
        f"<title>{escape(paper.title)}</title>{updated}"
        f'<link rel="self" href="{feed_address(paper, base)}"/>\n{entries}</feed>'
    )


def _rdf(paper: Paper, printed: Sequence[Printed], base: str) -> str:
    places = "".join(f'<rdf:li rdf:resource="{page_address(each.piece, base)}"/>' for each in printed)
    items = "".join(
        f'<item rdf:about="{page_address(each.piece, base)}"><title>{escape(each.piece.title)}</title>'
        f"<link>{page_address(each.piece, base)}</link><dc:creator>{escape(each.piece.author)}</dc:creator>"
        f"<dc:date>{each.moment.isoformat()}</dc:date>"
        f"<description>{escape(each.piece.paragraphs[0])}</description></item>\n"
        for each in printed
    )
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<channel rdf:about="{feed_address(paper, base)}"><title>{escape(paper.title)}</title>'
        f"<link>{home_address(paper, base)}</link><description>Archive edition: not news</description>"
        f"<items><rdf:Seq>{places}</rdf:Seq></items></channel>\n{items}</rdf:RDF>"
    )
