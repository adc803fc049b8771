"""The nouns of the text core: what is read from an article and what is shown of it.

Everything that is shown is a `Span` of a `Document`'s text. The text is never rewritten, so a span found once stays
true for as long as the text is kept, and `Span.of(text)` gives the words back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of characters, `start <= end`, in the text of one document."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words this span stands for."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether all of `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """One unit that may be shown alone: a sentence, or a quotation of several with its `he said`."""

    span: Span
    text: str  # exactly span.of(document.text), no white space at either end
    paragraph: int  # counted from 0 over the kept paragraphs
    whole: bool = True  # False: the page lost a word of it, so it is kept in the text but never chosen


@dataclass(frozen=True, slots=True)
class Document:
    """An article's text as given, what is known of it, and the furniture that is left out when it is read."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None  # aware, in the zone that the page states
    language: str | None = None  # ISO 639-1
    site: str | None = None  # the publisher's name, or its host where no name is stated
    url: str | None = None
    omitted: tuple[Span, ...] = ()  # ascending, apart; furniture that cleaning marked

    def kept(self) -> str:
        """The text without what cleaning marked."""
        parts, position = [], 0
        for span in self.omitted:
            parts.append(self.text[position : span.start])
            position = span.end
        return "".join([*parts, self.text[position:]])


class QuoteKind(StrEnum):
    """How words stand in an article."""

    DIRECT = "direct"  # all of what was said stands in quote marks
    MIXED = "mixed"  # a quoted part of a longer reported clause: never shown without its sentence
    INDIRECT = "indirect"  # reported without quote marks: never printed in them
    SCARE = "scare"  # in quote marks, but nobody's utterance: a title, a term, distance


@dataclass(frozen=True, slots=True)
class Quote:
    """Who said what: words of an article with the words that attribute them."""

    span: Span  # the words between the marks
    text: str  # exactly span.of(document.text)
    kind: QuoteKind
    sentence: Span  # the host sentence, which holds the attribution where there is one
    speaker: str | None = (
        None  # the fullest name in the article, or the phrase for a nameless source; None: unattributed
    )
    role: str | None = None  # as printed: "deputy chief of the Ukrainian General Staff"
    cue: str | None = None  # "said", "according to"
    negated: bool = False  # words outside the marks deny, doubt or condition it
    confidence: float = 0.0  # 0..1, of the speaker


@dataclass(frozen=True, slots=True)
class Place:
    """A country named in a text, by its name, people, capital or seat of power."""

    code: str  # ISO 3166-1 alpha-2
    name: str
    mentions: int


@dataclass(frozen=True, slots=True)
class Digest:
    """What one reading of a document gives; the same document and version always give the same digest."""

    summary: tuple[Span, ...]  # chosen sentences, in the order of the text
    quotes: tuple[Quote, ...]
    places: tuple[Place, ...]  # most mentioned first
    version: int


class Slot(StrEnum):
    """The places in a brief, in the order in which they are shown."""

    BOTTOM_LINE = "bottom line"
    WHAT_HAPPENED = "what happened"
    WHY_IT_MATTERS = "why it matters"
    WHO_SAID_WHAT = "who said what"
    OTHER_WAY = "pulling the other way"
    DISAGREE = "sources disagree"  # lines come in pairs, see Line.pair
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Line:
    """One content line of a brief: an exact slice of one of its documents."""

    slot: Slot
    article: int  # index into Brief.documents
    span: Span
    text: str  # exactly span.of(documents[article].text)
    also: tuple[int, ...] = ()  # other documents that print nearly the same line
    quote: Quote | None = None  # of a WHO_SAID_WHAT line: what is quoted in it, and who speaks
    pair: int | None = None  # of a DISAGREE line: the same number, from 1, on the two that are shown together

    def is_verbatim(self, documents: tuple[Document, ...]) -> bool:
        """Whether the line still is the slice that it claims to be; a line that is not must not be shown."""
        return self.text != "" and self.span.of(documents[self.article].text) == self.text


@dataclass(frozen=True, slots=True)
class Brief:
    """Documents of one story, read for a person in a hurry."""

    title: str | None  # a publisher's headline, not rewritten: that of documents[lead]
    lead: int  # index of the most central document
    lines: tuple[Line, ...]  # in the order of Slot, then of importance
    documents: tuple[Document, ...]  # the sources, cited as [1], [2] ...
    places: tuple[Place, ...]
    publishers: int  # independent ones: copies of one wire text count once
    languages: tuple[str, ...] = ()  # ISO 639-1, that the documents state, in the order of the documents
    partial: tuple[int, ...] = ()  # documents that break off, so that not all of their text was had
