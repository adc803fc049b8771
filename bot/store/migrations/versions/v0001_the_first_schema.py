"""The first schema: sources, articles with their text indexes, subscriptions and what they are owed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.store.columns import Json, Key, Moment, Words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

FTS5 = (
    """CREATE VIRTUAL TABLE {0}_index USING fts5(
        terms, content='{0}', content_rowid='id', tokenize="unicode61 remove_diacritics 0 tokenchars '@'")""",
    """CREATE TRIGGER {0}_index_insert AFTER INSERT ON {0} BEGIN
        INSERT INTO {0}_index(rowid, terms) VALUES (new.id, new.terms); END""",
    """CREATE TRIGGER {0}_index_delete AFTER DELETE ON {0} BEGIN
        INSERT INTO {0}_index({0}_index, rowid, terms) VALUES ('delete', old.id, old.terms); END""",
    """CREATE TRIGGER {0}_index_update AFTER UPDATE OF terms ON {0} BEGIN
        INSERT INTO {0}_index({0}_index, rowid, terms) VALUES ('delete', old.id, old.terms);
        INSERT INTO {0}_index(rowid, terms) VALUES (new.id, new.terms); END""",
)
TSVECTOR = (
    """ALTER TABLE {0} ADD COLUMN search tsvector
        GENERATED ALWAYS AS (array_to_tsvector(string_to_array(terms, ' '))) STORED""",
    "CREATE INDEX {0}_index ON {0} USING gin (search) WITH (fastupdate = off)",
)


def upgrade() -> None:
    for part in PARTS:
        part()


def _sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", Key, nullable=False),
        sa.Column("kind", Words(), nullable=False),
        sa.Column("url", Words(), nullable=False),
        sa.Column("title", Words()),
        sa.Column("etag", Words()),
        sa.Column("last_modified", Words()),
        sa.Column("due_at", Moment()),
        sa.Column("tried_at", Moment()),
        sa.Column("read_at", Moment()),
        sa.Column("first_read_at", Moment()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("error", Words()),
        sa.Column("trouble", sa.String()),
        sa.Column("failing_since", Moment()),
        sa.Column("added_at", Moment(), nullable=False),
        sa.Column("host", Words(), nullable=False),
        sa.Column("validated_url", Words()),
        sa.Column("body_hash", sa.String()),
        sa.Column("every", sa.Integer()),
        sa.Column("changed_at", Moment()),
        sa.Column("wishes", Json(), nullable=False),
        sa.Column("moved_to", Words()),
        sa.Column("moved_since", Moment()),
        sa.Column("moves", sa.Integer(), nullable=False),
        sa.Column("stopped", sa.Boolean(), nullable=False),
        sa.Column("country", sa.String()),
        sa.Column("language", sa.String()),
        sa.Column("ownership", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_sources"),
        sa.UniqueConstraint("url", name="uq_sources_url"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sources_due_at", "sources", ["due_at"])
    op.create_table(
        "hosts",
        sa.Column("host", Words(), nullable=False),
        sa.Column("rest_until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("host", name="pk_hosts"),
    )
    op.create_index("ix_hosts_rest_until", "hosts", ["rest_until"])
    op.create_table(
        "follows",
        sa.Column("scope", Key, autoincrement=False, nullable=False),
        sa.Column("source_id", Key, nullable=False),
        sa.Column("since", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_follows_source_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("scope", "source_id", name="pk_follows"),
    )
    op.create_index("ix_follows_source_id", "follows", ["source_id"])
    op.create_table(
        "seen",
        sa.Column("source_id", Key, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("skips", sa.Integer(), nullable=False),
        sa.Column("reason", Words()),
        sa.Column("first_at", Moment(), nullable=False),
        sa.Column("last_at", Moment(), nullable=False),
        sa.Column("link", sa.String()),
        sa.Column("heading", sa.String()),
        sa.Column("content", sa.String()),
        sa.Column("pending", Json()),
        sa.Column("article_id", Key),
        sa.Column("looks", sa.Integer(), nullable=False),
        sa.Column("looked_at", Moment()),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_seen_source_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("source_id", "key", name="pk_seen"),
    )
    filed = sa.text("article_id IS NOT NULL")
    op.create_index("ix_seen_watched", "seen", ["source_id", "first_at"], sqlite_where=filed, postgresql_where=filed)
    waiting = sa.text("NOT done")
    op.create_index("ix_seen_pending", "seen", ["source_id"], sqlite_where=waiting, postgresql_where=waiting)
    skipped = sa.text("reason IS NOT NULL")
    op.create_index("ix_seen_skipped", "seen", ["source_id"], sqlite_where=skipped, postgresql_where=skipped)


def _articles() -> None:
    op.create_table(
        "stories",
        sa.Column("id", Key, nullable=False),
        sa.Column("opened_at", Moment(), nullable=False),
        sa.Column("moved_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stories"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "articles",
        sa.Column("id", Key, nullable=False),
        sa.Column("story_id", Key, nullable=False),
        sa.Column("source_id", Key, nullable=False),
        sa.Column("address", Words(), nullable=False),
        sa.Column("owner", Key, nullable=False),
        sa.Column("host", Words(), nullable=False),
        sa.Column("text", Words(), nullable=False),
        sa.Column("title", Words()),
        sa.Column("authors", Json(), nullable=False),
        sa.Column("published", sa.String()),
        sa.Column("language", Words()),
        sa.Column("site", Words()),
        sa.Column("url", Words()),
        sa.Column("omitted", Json(), nullable=False),
        sa.Column("digest", Json(), nullable=False),
        sa.Column("terms", Words(), nullable=False),
        sa.Column("filed_at", Moment(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("partial", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edited_at", Moment()),
        sa.Column("corrected_at", Moment()),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_articles_source_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story_id"], ["stories.id"], name="fk_articles_story_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
        sa.UniqueConstraint("address", "owner", name="uq_articles_address_owner"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_articles_filed_at", "articles", ["filed_at"])
    op.create_index("ix_articles_host", "articles", ["host"])
    op.create_index("ix_articles_story_id", "articles", ["story_id"])


def _parts_of_articles() -> None:
    op.create_table(
        "article_sources",
        sa.Column("article_id", Key, nullable=False),
        sa.Column("source_id", Key, nullable=False),
        sa.Column("listed_at", Moment(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("unannounced", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_article_sources_article_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_article_sources_source_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "source_id", name="pk_article_sources"),
    )
    op.create_index("ix_article_sources_source_id_article_id", "article_sources", ["source_id", "article_id"])
    op.create_index(
        "ix_article_sources_unannounced",
        "article_sources",
        ["article_id"],
        sqlite_where=sa.text("unannounced"),
        postgresql_where=sa.text("unannounced"),
    )
    op.create_table(
        "article_places",
        sa.Column("article_id", Key, nullable=False),
        sa.Column("code", Words(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_article_places_article_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "code", name="pk_article_places"),
    )
    op.create_index("ix_article_places_code_article_id", "article_places", ["code", "article_id"])
    op.create_table(
        "quotes",
        sa.Column("id", Key, nullable=False),
        sa.Column("article_id", Key, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("speaker", Words()),
        sa.Column("speaker_key", Words()),
        sa.Column("said_at", Moment(), nullable=False),
        sa.Column("said", Json(), nullable=False),
        sa.Column("terms", Words(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_quotes_article_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_quotes"),
        sa.UniqueConstraint("article_id", "number", name="uq_quotes_article_id_number"),
        sqlite_autoincrement=True,
    )
    named = sa.text("speaker_key IS NOT NULL")
    op.create_index(
        "ix_quotes_ledger",
        "quotes",
        ["speaker_key", "said_at", "article_id", "speaker"],
        sqlite_where=named,
        postgresql_where=named,
    )
    op.create_table(
        "speakers",
        sa.Column("source_id", Key, nullable=False),
        sa.Column("word", Words(), nullable=False),
        sa.Column("name", Words(), nullable=False),
        sa.Column("key", Words(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_speakers_source_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("source_id", "word", "name", name="pk_speakers"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "forgotten",
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("mark", name="pk_forgotten"),
    )


def _learnt() -> None:
    for table, owner in (("signatures", "article"), ("known_lines", "source")):
        key = f"{owner}_id"
        op.create_table(
            table,
            sa.Column(key, Key, nullable=False),
            sa.Column("packed", sa.LargeBinary(), nullable=False),
            sa.ForeignKeyConstraint([key], [f"{owner}s.id"], name=f"fk_{table}_{key}", ondelete="CASCADE"),
            sa.PrimaryKeyConstraint(key, name=f"pk_{table}"),
        )


def _subscriptions() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", Key, nullable=False),
        sa.Column("scope", Key, nullable=False),
        sa.Column("channel_id", Key, nullable=False),
        sa.Column("topic", Words()),
        sa.Column("topic_key", sa.String(), nullable=False),
        sa.Column("cadence", sa.String(), nullable=False),
        sa.Column("hours", Json(), nullable=False),
        sa.Column("zone", Words(), nullable=False),
        sa.Column("summarizer", sa.String(), nullable=False),
        sa.Column("created_at", Moment(), nullable=False),
        sa.Column("digested_at", Moment()),
        sa.Column("error", Words()),
        sa.Column("filters", Json(), nullable=False),
        sa.Column("posting", Json(), nullable=False),
        sa.Column("member_id", Key),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.UniqueConstraint(
            "scope", "channel_id", "topic_key", "cadence", name="uq_subscriptions_scope_channel_id_topic_key_cadence"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_subscriptions_scope", "subscriptions", ["scope"])
    op.create_index("ix_subscriptions_member_id", "subscriptions", ["member_id"])
    op.create_table(
        "deliveries",
        sa.Column("id", Key, nullable=False),
        sa.Column("key", Words(), nullable=False),
        sa.Column("subscription_id", Key, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("story_ids", Json(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("owed_at", Moment(), nullable=False),
        sa.Column("due_at", Moment(), nullable=False),
        sa.Column("leased_until", Moment()),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("folded", sa.Integer(), nullable=False),
        sa.Column("post_id", Key),
        sa.Column("message_id", Key),
        sa.Column("reason", Words()),
        sa.Column("settled_at", Moment()),
        sa.ForeignKeyConstraint(
            ["subscription_id"], ["subscriptions.id"], name="fk_deliveries_subscription_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("key", name="uq_deliveries_key"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_deliveries_owed",
        "deliveries",
        ["due_at"],
        sqlite_where=sa.text("status = 'owed'"),
        postgresql_where=sa.text("status = 'owed'"),
    )
    op.create_index("ix_deliveries_subscription_id", "deliveries", ["subscription_id"])


def _readings() -> None:
    op.create_table(
        "readings",
        sa.Column("scope", Key, autoincrement=False, nullable=False),
        sa.Column("reader", Key, autoincrement=False, nullable=False),
        sa.Column("article_id", Key, nullable=False),
        sa.Column("start", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("end", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("read_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_readings_article_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("scope", "reader", "article_id", "start", "end", "version", name="pk_readings"),
    )
    op.create_index("ix_readings_read_at", "readings", ["read_at"])
    op.create_index("ix_readings_article_id", "readings", ["article_id"])
    op.create_table(
        "versions",
        sa.Column("article_id", Key, nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", Words(), nullable=False),
        sa.Column("replaced_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_versions_article_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("article_id", "version", name="pk_versions"),
    )
    op.create_table(
        "readers",
        sa.Column("scope", Key, autoincrement=False, nullable=False),
        sa.Column("reader", Key, autoincrement=False, nullable=False),
        sa.Column("asked_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("scope", "reader", name="pk_readers"),
    )
    op.create_index("ix_readers_asked_at", "readers", ["asked_at"])


def _servers() -> None:
    op.create_table(
        "servers",
        sa.Column("scope", Key, autoincrement=False, nullable=False),
        sa.Column("notice_channel_id", Key),
        sa.Column("notice_error", Words()),
        sa.Column("editor_role_id", Key),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("pictures", sa.String(), nullable=False),
        sa.Column("locale", sa.String()),
        sa.Column("joined_at", Moment()),
        sa.Column("left_at", Moment()),
        sa.PrimaryKeyConstraint("scope", name="pk_servers"),
    )
    op.create_index("ix_servers_left_at", "servers", ["left_at"])
    op.create_table(
        "audit",
        sa.Column("id", Key, nullable=False),
        sa.Column("scope", Key, nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("member_id", Key, nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", Words(), nullable=False),
        sa.Column("before", Words()),
        sa.Column("after", Words()),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.create_index("ix_audit_scope_id", "audit", ["scope", "id"])


def _notices() -> None:
    op.create_table(
        "warnings",
        sa.Column("scope", Key, autoincrement=False, nullable=False),
        sa.Column("source_id", Key, autoincrement=False, nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("well_since", Moment()),
        sa.ForeignKeyConstraint(
            ["scope", "source_id"],
            ["follows.scope", "follows.source_id"],
            name="fk_warnings_scope",
            ondelete="CASCADE",
            onupdate="CASCADE",
        ),
        sa.PrimaryKeyConstraint("scope", "source_id", name="pk_warnings"),
    )
    op.create_table(
        "notices",
        sa.Column("id", Key, nullable=False),
        sa.Column("scope", Key, nullable=False),
        sa.Column("news", Json(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("owed_at", Moment(), nullable=False),
        sa.Column("due_at", Moment(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("message_id", Key),
        sa.Column("reason", Words()),
        sa.Column("settled_at", Moment()),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
        sqlite_autoincrement=True,
    )
    owed = sa.text("status = 'owed'")
    op.create_index("ix_notices_owed", "notices", ["due_at"], sqlite_where=owed, postgresql_where=owed)
    op.create_index("ix_notices_scope", "notices", ["scope"])


def _text_indexes() -> None:
    """One word index a table, kept by the engine; the program writes `terms` so that both find alike."""
    statements = FTS5 if op.get_bind().dialect.name == "sqlite" else TSVECTOR
    for table in ("articles", "quotes"):
        for statement in statements:
            op.execute(statement.format(table))


PARTS = (_sources, _articles, _parts_of_articles, _learnt, _subscriptions, _readings, _servers, _notices, _text_indexes)
