"""The nouns of the program: frozen records, each named for what it is at that step of an article's life.

All times are aware UTC. A `scope` is the snowflake of the server on whose behalf something is read; every read is
limited to the sources that this server follows, and `None` stands for the operator, who sees all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar

from bot.errors import Trouble
from bot.filters import Filters
from summaries.document import Brief, Digest, Document, Line, Quote, Span
from summaries.matching import Change
from summaries.spellings import Person
from summaries.summarizers import DEFAULT


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave to ask later whether anything changed; sent back byte for byte."""

    etag: str | None = None
    last_modified: str | None = None
    url: str | None = field(default=None, compare=False)  # where it gave them, after redirects: no other may get them


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a feed itself says about how often it may be asked; hours and days are in GMT."""

    pause: timedelta | None = None  # no next poll sooner
    skip_hours: frozenset[int] = frozenset()  # 0..23
    skip_days: frozenset[int] = frozenset()  # 0 is Monday
    base: datetime | None = None  # it changes then, and after each `pause`


class Ownership(StrEnum):
    """Who stands behind a source, as a stated fact; None where no state is known to. Its words are kept and shown.

    What a law promises is said, not whether the promise is kept; and nothing is said of how good the reporting is.
    """

    STATE = "state-owned"  # a state, or its only ruling party, owns or runs it, and no law frees its newsroom
    PUBLIC = "public media"  # public money or fees, and a law or charter gives its newsroom independence
    FUNDED = "state-funded"  # mostly paid by a state, neither of the above
    OFFICIAL = "official body"  # the publisher is itself a state's or an international body, and speaks for itself


@dataclass(frozen=True, slots=True)
class Source:
    """A place where news is read: one row however many servers follow it."""

    id: int
    kind: str  # a key of sources.KINDS
    url: str
    title: str | None = None
    validators: Validators = field(default=Validators())
    due_at: datetime | None = None  # next poll
    read_at: datetime | None = None  # last success; None: never yet, so the first reading posts nothing
    failures: int = 0  # in a row
    error: str | None = None  # why the last poll failed, for its admin
    trouble: Trouble | None = None  # the kind of that
    failing_since: datetime | None = None  # the first of those failures in a row
    body_hash: str | None = None  # of what the last reading gave: the same again need not be parsed
    every: timedelta | None = None  # how often it is worth asking, learned from how often it publishes
    changed_at: datetime | None = None  # when it last gave something new
    wishes: Wishes = field(default=Wishes())
    moved_to: str | None = None  # where it permanently redirects, until that has proved to last
    moved_since: datetime | None = None
    moves: int = 0  # polls in a row that led there
    stopped: bool = False  # gone, or merged into the source at `moved_to`: not polled until it is added again
    followers: int = 0  # servers that follow it; counted for a claimed source only
    country: str | None = None  # where its publisher has its seat: ISO 3166-1 alpha-2; known of sources in a pack
    language: str | None = None  # BCP 47; likewise
    ownership: Ownership | None = None  # likewise


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a listing, before its page is fetched."""

    key: str  # stable within its source: guid, else link, else a hash
    url: str | None
    title: str | None = None
    published: datetime | None = None
    html: str = ""  # what the listing itself carries of the article: content, else summary; hostile
    updated: datetime | None = None  # when it changed, by its own word


@dataclass(frozen=True, slots=True)
class Listing:
    """What one reading of a source gave, newest first as far as the source says."""

    entries: tuple[Entry, ...]
    title: str | None = None
    validators: Validators = field(default=Validators())
    url: str | None = None  # where the source lives now, if every redirect to it was permanent
    wait: timedelta | None = None  # the publisher's wish, by its headers: no next poll sooner
    unchanged: bool = False  # it is what it was: entries, title and wishes as they were read before
    body_hash: str | None = None
    wishes: Wishes = field(default=Wishes())


@dataclass(frozen=True, slots=True)
class Page:
    """A fetched page, not yet understood."""

    url: str  # after redirects
    html: str
    fetched_at: datetime


@dataclass(frozen=True, slots=True)
class Article:
    """A filed article: its document, its digest and the story it belongs to."""

    id: int
    story_id: int
    document: Document
    digest: Digest
    filed_at: datetime
    fresh: bool  # False: filed by its source's first reading, so nobody is owed a post of it
    partial: bool = False  # its page was not had, only what its source carries of it
    corrected_at: datetime | None = None  # when its publisher last corrected it, or took it back, after it was filed
    withdrawn: bool = False  # its page is gone


@dataclass(frozen=True, slots=True)
class Story:
    """Reports of one event, oldest first."""

    id: int
    articles: tuple[Article, ...]
    opened_at: datetime
    moved_at: datetime  # when the newest article was filed


@dataclass(frozen=True, slots=True)
class StoredQuote:
    """A quote with the article it stands in."""

    id: int
    article_id: int
    quote: Quote
    document: Document
    filed_at: datetime

    @property
    def sentence(self) -> str:
        """The host sentence, verbatim."""
        return self.quote.sentence.of(self.document.text)


class Detail(StrEnum):
    """How much of each story a briefing shows."""

    COMPACT = "compact"  # one story on a phone screen; what is posted when a story breaks
    FULL = "full"  # one story with all its slots
    DAY = "day"  # several stories, a few lines each


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads in a server: a channel, whose members read together, or a member alone."""

    scope: int  # the server
    id: int  # the channel's or the member's snowflake


@dataclass(frozen=True, slots=True)
class Passage:
    """A line that was shown; an empty span says that the article's story was shown, whatever of it."""

    article_id: int
    span: Span


class Status(StrEnum):
    """How a story stands for its reader."""

    NEW = "new"  # nothing of it was read before, and it moved lately
    UPDATED = "updated"  # some of it was read before, and there is more
    QUIET = "quiet"  # nothing came lately, or nothing that was not read before
    CORRECTED = "corrected"  # a publisher prints a correction
    WITHDRAWN = "withdrawn"  # a publisher takes its report back


@dataclass(frozen=True, slots=True)
class Standing:
    """What is said of a story above and below its brief; none of it is content."""

    status: Status
    since: datetime | None = None  # UPDATED: when it was last read; QUIET: when its newest report came
    fresh: int = 0  # UPDATED: how many lines of the brief are new
    notices: tuple[Line, ...] = ()  # corrections and withdrawals as they are printed
    noted: tuple[int, ...] = ()  # documents that carry one, in their headline or their text
    unread: tuple[int, ...] = ()  # UPDATED: documents that came since
    against: tuple[tuple[int, int], ...] = ()  # of a pair of which the reader knows one line: pair, its document
    topics: tuple[str, ...] = ()  # best first
    actors: tuple[str, ...] = ()  # who is quoted, most quoted first
    article_ids: tuple[int, ...] = ()  # of the brief's documents, in their order
    sentences: int = 0  # that the reports hold


@dataclass(frozen=True, slots=True)
class Mention:
    """A story of which only the headline is shown; it can be opened."""

    story_id: int
    title: str
    read_at: datetime | None = None  # nothing new since then; None: there was no room for it


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a reader is shown at one time: a brief a story, most important first."""

    briefs: tuple[Brief, ...]  # empty: there is nothing to say
    story_ids: tuple[int, ...]  # of the briefs, in the same order
    detail: Detail
    as_of: datetime
    topic: str | None = None  # as it was understood; None: everything
    standings: tuple[Standing, ...] = ()  # of the briefs, in the same order; empty: of texts that are not stored
    quiet: tuple[Mention, ...] = ()  # stories of which the reader has read all there is
    more: tuple[Mention, ...] = ()  # stories for which there is no room


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a delivery that Discord took."""

    message_id: int
    passages: tuple[Passage, ...] = ()  # what those who see it have read
    problem: str | None = None  # what could not be done besides, for its admin


class Cadence(StrEnum):
    """When a subscription posts."""

    BREAKING = "breaking"  # each new story as it breaks
    DIGEST = "digest"  # at given hours


@dataclass(frozen=True, slots=True)
class Posting:
    """How a subscription posts, beside what and when."""

    days: tuple[int, ...] = ()  # on which a digest comes, Monday is 0; (): every day
    hourly: int | None = None  # stories that are posted one by one in an hour at most; None: no limit but our own
    quiet: tuple[int, int] | None = None  # local hours, from and up to, in which posts notify nobody
    ping: int | None = None  # the role that a new story's post mentions
    publish: bool = False  # posts in an announcement channel are published to those that follow it


@dataclass(frozen=True, slots=True)
class Subscription:
    """A channel that wants automatic posts."""

    id: int
    scope: int  # the server
    channel_id: int
    topic: str | None  # words, a country or a person; None: everything
    cadence: Cadence
    hours: tuple[int, ...]  # local hours of a digest, ascending; () for BREAKING
    zone: str  # IANA name
    created_at: datetime
    summarizer: str = DEFAULT  # a key of summaries.summarizers.SUMMARIZERS
    digested_at: datetime | None = None  # the last slot that was settled; stories since then are new
    error: str | None = None  # why the last post did not arrive, for its admin
    filters: Filters = field(default=Filters())  # of the stories on its topic
    posting: Posting = field(default=Posting())
    member_id: int | None = None  # who reads it alone, by direct message; None: a channel


class DeliveryKind(StrEnum):
    """What is owed."""

    STORY = "story"
    DIGEST = "digest"
    UPDATE = "update"  # of a story's post, which is edited
    CATCH_UP = "catch-up"  # one line for posts that were owed for too long


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message owed to one channel: what it is about, never how it looks."""

    id: int
    key: str  # unique: owing the same thing twice changes nothing
    subscription: Subscription
    kind: DeliveryKind
    story_ids: tuple[int, ...]
    owed_at: datetime
    due_at: datetime
    attempts: int = 0
    folded: int = 0  # of a CATCH_UP: how many posts it stands for
    post_id: int | None = None  # of an UPDATE: the delivery of the post, and ...
    message_id: int | None = None  # ... the message that it became


@dataclass(frozen=True, slots=True)
class Counts:
    """What a scope has read, for /status."""

    sources: int
    failing: int
    articles: int
    stories: int
    quotes: int
    subscriptions: int
    read_at: datetime | None  # the newest successful poll


@dataclass(frozen=True, slots=True)
class Owed:
    """A message that some channel is to get, before it is stored: see Delivery."""

    key: str
    subscription_id: int
    kind: DeliveryKind
    story_ids: tuple[int, ...]
    due_at: datetime


class SubjectKind(StrEnum):
    """What a typed subject was understood as."""

    STORY = "story"
    SOURCE = "source"
    COUNTRY = "country"
    PERSON = "person"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that one may ask about."""

    kind: SubjectKind
    name: str
    story_id: int | None = None  # of a STORY


@dataclass(frozen=True, slots=True)
class Why:
    """Why a story is shown where it is, or would not be."""

    story: Story
    brief: Brief  # all of it, as it stands
    standing: Standing  # for the channel
    origins: int  # publishers that report for themselves
    wanted_by: tuple[Subscription, ...]  # subscriptions of the channel that the story meets
    others: int  # subscriptions of the channel that it does not meet
    read: int  # lines of it that the channel was shown
    read_at: datetime | None  # when last
    former: tuple[str, ...] = ()  # lines that the channel was shown and that are printed no more


@dataclass(frozen=True, slots=True)
class WhyNothing:
    """Why nothing comes: what would have to be so that something did."""

    counts: Counts
    failing: tuple[Source, ...]
    subscriptions: tuple[Subscription, ...]  # of the channel
    lately: int  # stories that moved in the last day
    unread: int  # of these, those that the channel has not read
    wanted: int  # of the unread ones, those that a subscription of the channel asks for


@dataclass(frozen=True, slots=True)
class Found:
    """The stories that answer a typed topic."""

    stories: tuple[Story, ...]  # newest first
    understood: str | None  # the topic as it was understood; None: everything
    near: tuple[str, ...] = ()  # topics there is something on, where nothing was found
    kind: SubjectKind | None = None  # None: everything
    country: str | None = None  # ISO 3166-1 alpha-2, of a COUNTRY


@dataclass(frozen=True, slots=True)
class Quotation:
    """One thing that was said, however many articles print it."""

    stored: StoredQuote  # the print that names the speaker most surely
    also: tuple[StoredQuote, ...] = ()  # the same words in other articles, oldest first
    variants: tuple[StoredQuote, ...] = ()  # as other articles print it with other words, oldest first


@dataclass(frozen=True, slots=True)
class Hit:
    """A stored quotation that remembered words may stand for."""

    stored: StoredQuote
    score: float  # 0..1
    changes: tuple[Change, ...]  # from the remembered form to the printed one
    also: tuple[StoredQuote, ...] = ()  # the same words in other articles, oldest first
    variants: tuple[StoredQuote, ...] = ()  # the same utterance as other articles print it with other words


@dataclass(frozen=True, slots=True)
class WhoSaid:
    """The answer to "who said this?"."""

    words: str  # as they were asked for
    hits: tuple[Hit, ...]  # best first; empty: not found
    speaker: str | None = None  # the speaker asked for
    near: tuple[Hit, ...] = ()  # where nothing was found, the nearest: what is alike, never an answer to "who"
    others: tuple[Hit, ...] = ()  # where the speaker asked for was not found: the same words by others


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a ledger: how many quotes of its speaker are skipped, and which page of the next ones it is."""

    skip: int = 0
    number: int = 0


@dataclass(frozen=True, slots=True)
class Ledger:
    """What one person said, newest first; or the people that a name may stand for."""

    COUNTED: ClassVar[int] = 500  # quotes of each of those people, up to which their number is exact

    asked: str  # the name as it was typed
    person: Person | None  # None: nobody, or more than one
    said: tuple[Quotation, ...] = ()  # of this page
    topic: str | None = None  # as it was understood
    typed_topic: str | None = None  # in one line
    since: datetime | None = None
    page: Leaf = field(default=Leaf())
    older: Leaf | None = None  # the next page, where there is one
    newer: Leaf | None = None
    people: tuple[Person, ...] = ()  # where the name leaves open who is meant, or nobody is called so: who may be
