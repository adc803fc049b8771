"""The tables. The text indexes beside them differ by engine: see `index` and the migrations."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

from bot.store.columns import Json, Key, Moment, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Key, primary_key=True)


def _of(table: str, name: str, *, primary_key: bool = False) -> Column[int]:
    """A reference; what refers to a row goes with it."""
    return Column(name, Key, ForeignKey(f"{table}.id", ondelete="CASCADE"), nullable=False, primary_key=primary_key)


def _numbered(name: str, *columns: SchemaItem) -> Table:
    """A table whose ids are never given twice, not even after the newest row is gone."""
    return Table(name, metadata, _id(), *columns, sqlite_autoincrement=True)


sources = _numbered(
    "sources",
    Column("kind", Words, nullable=False),
    Column("url", Words, nullable=False, unique=True),
    Column("title", Words),
    Column("etag", Words),
    Column("last_modified", Words),
    Column("due_at", Moment, index=True),
    Column("tried_at", Moment),
    Column("read_at", Moment),
    Column("first_read_at", Moment),  # what was listed by then is no news, whenever it can be filed
    Column("failures", Integer, nullable=False, default=0),
    Column("error", Words),
    Column("trouble", String),
    Column("failing_since", Moment),
    Column("added_at", Moment, nullable=False),
    Column("host", Words, nullable=False),
    Column("validated_url", Words),  # where etag and last_modified are from
    Column("body_hash", String),
    Column("every", Integer),  # seconds
    Column("changed_at", Moment),
    Column("wishes", Json, nullable=False),
    Column("moved_to", Words),
    Column("moved_since", Moment),
    Column("moves", Integer, nullable=False, default=0),
    Column("stopped", Boolean, nullable=False, default=False),
    Column("country", String),
    Column("language", String),
    Column("ownership", String),
)

hosts = Table(
    "hosts",
    metadata,
    Column("host", Words, primary_key=True),
    Column("rest_until", Moment, nullable=False, index=True),  # it asked to be left alone until then
)

follows = Table(
    "follows",
    metadata,
    Column("scope", Key, primary_key=True, autoincrement=False),
    _of("sources", "source_id", primary_key=True),
    Column("since", Moment, nullable=False),
    Index(None, "source_id"),
)

seen = Table(
    "seen",
    metadata,
    _of("sources", "source_id", primary_key=True),
    Column("key", String, primary_key=True),  # a hash: keys are hostile, and are addresses more often than not
    Column("done", Boolean, nullable=False),  # filed, passed over or given up
    Column("skips", Integer, nullable=False, default=0),
    Column("reason", Words),
    Column("first_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),  # listed, to the day
    Column("link", String),  # a hash of its article's address, by which an entry under another key is known again
    Column("heading", String),  # the same of its headline and day
    Column("content", String),  # the same of what it says, by which an edit is seen
    Column("pending", Json),  # the entry, until it is done: what its source lists no more is not lost
    Column("article_id", Key),  # what was filed of it; ids are never given twice, so one that is gone does no harm
    Column("looks", Integer, nullable=False, default=0),  # how often its article was fetched again
    Column("looked_at", Moment),  # when it was last; of what waits, when it was last tried in vain
)
Index(
    "ix_seen_skipped",
    seen.c.source_id,
    sqlite_where=seen.c.reason.is_not(None),
    postgresql_where=seen.c.reason.is_not(None),
)
Index(
    "ix_seen_watched",
    seen.c.source_id,
    seen.c.first_at,
    sqlite_where=seen.c.article_id.is_not(None),
    postgresql_where=seen.c.article_id.is_not(None),
)
Index(
    "ix_seen_pending",
    seen.c.source_id,
    sqlite_where=~seen.c.done,
    postgresql_where=~seen.c.done,
)

stories = _numbered(
    "stories",
    Column("opened_at", Moment, nullable=False),
    Column("moved_at", Moment, nullable=False),
)

articles = _numbered(
    "articles",
    _of("stories", "story_id"),
    _of("sources", "source_id"),  # the source that listed it first
    Column("address", Words, nullable=False),
    Column("owner", Key, nullable=False),  # 0: what stands at the address; else the source that sent the text itself
    Column("host", Words, nullable=False, index=True),
    Column("text", Words, nullable=False),
    Column("title", Words),
    Column("authors", Json, nullable=False),
    Column("published", String),  # ISO 8601 with the offset that the page states
    Column("language", Words),
    Column("site", Words),
    Column("url", Words),
    Column("omitted", Json, nullable=False),
    Column("digest", Json, nullable=False),
    Column("terms", Words, nullable=False),
    Column("filed_at", Moment, nullable=False, index=True),
    Column("fresh", Boolean, nullable=False),
    Column("partial", Boolean, nullable=False, default=False),  # only what its source carries of it was had
    Column("version", Integer, nullable=False, default=0),  # how often its text was replaced
    Column("edited_at", Moment),  # last
    Column("corrected_at", Moment),  # when its publisher last corrected it or took it back
    Column("withdrawn", Boolean, nullable=False, default=False),  # what its publisher says in the answer to a fetch
    UniqueConstraint("address", "owner"),
    Index(None, "story_id"),
)

# What is read back of an article; and of one of which only the document is wanted.
ARTICLE = tuple(column for column in articles.c if column.name != "terms")
DOCUMENT = tuple(column for column in ARTICLE if column.name != "digest")

article_sources = Table(
    "article_sources",
    metadata,
    _of("articles", "article_id", primary_key=True),
    _of("sources", "source_id", primary_key=True),
    Column("listed_at", Moment, nullable=False),
    Column("fresh", Boolean, nullable=False),  # listed as news
    Column("unannounced", Boolean, nullable=False),  # listed as news, and its followers were not asked yet
    Index(None, "source_id", "article_id"),
)
Index(
    "ix_article_sources_unannounced",
    article_sources.c.article_id,
    sqlite_where=article_sources.c.unannounced,
    postgresql_where=article_sources.c.unannounced,
)

article_places = Table(
    "article_places",
    metadata,
    _of("articles", "article_id", primary_key=True),
    Column("code", Words, primary_key=True),
    Column("name", Words, nullable=False),
    Column("mentions", Integer, nullable=False),
    Index(None, "code", "article_id"),
)

signatures = Table(
    "signatures",
    metadata,
    _of("articles", "article_id", primary_key=True),
    Column("packed", LargeBinary, nullable=False),  # by which later reports of the same event find its story
)

known_lines = Table(
    "known_lines",
    metadata,
    _of("sources", "source_id", primary_key=True),
    Column("packed", LargeBinary, nullable=False),  # hashes of the lines its articles print, and how many print each
)

quotes = _numbered(
    "quotes",
    _of("articles", "article_id"),
    Column("number", Integer, nullable=False),  # counted from 0 in the article's digest
    Column("kind", String, nullable=False),
    Column("speaker", Words),
    Column("speaker_key", Words),  # the surname as it sounds; None: in nobody's ledger
    Column("said_at", Moment, nullable=False),  # as published, never later than filed
    Column("said", Json, nullable=False),  # as in the digest, all of which a search would read for each of its quotes
    Column("terms", Words, nullable=False),
    UniqueConstraint("article_id", "number"),
)
Index(
    "ix_quotes_ledger",
    quotes.c.speaker_key,
    quotes.c.said_at,
    quotes.c.article_id,  # and the speaker: so that a ledger is paged through in the index alone
    quotes.c.speaker,
    sqlite_where=quotes.c.speaker_key.is_not(None),
    postgresql_where=quotes.c.speaker_key.is_not(None),
)

speakers = Table(
    "speakers",
    metadata,
    _of("sources", "source_id", primary_key=True),
    Column("word", Words, primary_key=True),  # of the name, as it sounds
    Column("name", Words, primary_key=True),
    Column("key", Words, nullable=False),
    Column("count", Integer, nullable=False),  # quotes in what the source lists
    sqlite_with_rowid=False,  # names are gone through in their order, with their counts
)

subscriptions = _numbered(
    "subscriptions",
    Column("scope", Key, nullable=False, index=True),
    Column("channel_id", Key, nullable=False),
    Column("topic", Words),
    Column("topic_key", String, nullable=False),  # a hash: a channel has one subscription a topic and cadence
    Column("cadence", String, nullable=False),
    Column("hours", Json, nullable=False),
    Column("zone", Words, nullable=False),
    Column("summarizer", String, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("digested_at", Moment),
    Column("error", Words),
    Column("filters", Json, nullable=False),
    Column("posting", Json, nullable=False),
    Column("member_id", Key, index=True),  # who follows it alone; None: a channel's
    UniqueConstraint("scope", "channel_id", "topic_key", "cadence"),
)

deliveries = _numbered(
    "deliveries",
    Column("key", Words, nullable=False, unique=True),
    _of("subscriptions", "subscription_id"),
    Column("kind", String, nullable=False),
    Column("story_ids", Json, nullable=False),
    Column("status", String, nullable=False),
    Column("owed_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("leased_until", Moment),  # being sent, or perhaps sent; None: surely not
    Column("attempts", Integer, nullable=False, default=0),
    Column("folded", Integer, nullable=False, default=0),
    Column("post_id", Key),  # of an update: the delivery of the post that it edits
    Column("message_id", Key),  # of an update: known before it is sent
    Column("reason", Words),
    Column("settled_at", Moment),
    Index(None, "subscription_id"),
)
Index(
    "ix_deliveries_owed",
    deliveries.c.due_at,
    sqlite_where=deliveries.c.status == "owed",
    postgresql_where=deliveries.c.status == "owed",
)

readings = Table(
    "readings",
    metadata,
    Column("scope", Key, primary_key=True, autoincrement=False),
    Column("reader", Key, primary_key=True, autoincrement=False),  # a channel, or a member
    _of("articles", "article_id", primary_key=True),
    Column("start", Integer, primary_key=True, autoincrement=False),
    Column("end", Integer, primary_key=True, autoincrement=False),  # = start: its story was shown, whatever of it
    Column(
        "version", Integer, primary_key=True, autoincrement=False
    ),  # of the article's text, in which the span stands
    Column("read_at", Moment, nullable=False, index=True),
    Index(None, "article_id"),
)

versions = Table(
    "versions",
    metadata,
    _of("articles", "article_id", primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("text", Words, nullable=False),  # as it stood; kept where lines were shown that the new text has no more
    Column("replaced_at", Moment, nullable=False),
)

readers = Table(
    "readers",
    metadata,
    Column("scope", Key, primary_key=True, autoincrement=False),
    Column("reader", Key, primary_key=True, autoincrement=False),
    Column("asked_at", Moment, nullable=False, index=True),  # last, what is new
)

forgotten = Table(
    "forgotten",
    metadata,
    Column("mark", String, primary_key=True),  # a hash of the address or host, so that nothing of it is kept
)

servers = Table(
    "servers",
    metadata,
    Column("scope", Key, primary_key=True, autoincrement=False),
    Column("notice_channel_id", Key),  # where its admins are told what they should know
    Column("notice_error", Words),  # why that did not work
    Column("editor_role_id", Key),
    Column("form", String, nullable=False, default="components"),
    Column("pictures", String, nullable=False, default="dark"),
    Column("locale", String),
    Column("joined_at", Moment),
    Column("left_at", Moment, index=True),  # its data goes thirty days later
)

audit = _numbered(
    "audit",
    Column("scope", Key, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("member_id", Key, nullable=False),
    Column("action", String, nullable=False),  # the command
    Column("subject", Words, nullable=False),
    Column("before", Words),
    Column("after", Words),
    Index(None, "scope", "id"),
)

# What a server was told of a source that fails, until it is told that it has recovered.
warnings = Table(
    "warnings",
    metadata,
    Column("scope", Key, primary_key=True, autoincrement=False),
    Column("source_id", Key, primary_key=True, autoincrement=False),
    Column("state", String, nullable=False),
    Column("well_since", Moment),
    ForeignKeyConstraint(
        ["scope", "source_id"], ["follows.scope", "follows.source_id"], ondelete="CASCADE", onupdate="CASCADE"
    ),
)

notices = _numbered(
    "notices",
    Column("scope", Key, nullable=False, index=True),
    Column("news", Json, nullable=False),
    Column("status", String, nullable=False),
    Column("owed_at", Moment, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("message_id", Key),
    Column("reason", Words),
    Column("settled_at", Moment),
)
Index(
    "ix_notices_owed",
    notices.c.due_at,
    sqlite_where=notices.c.status == "owed",
    postgresql_where=notices.c.status == "owed",
)
