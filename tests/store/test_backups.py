"""Backups: whole while others write, checked, brought back on either engine, and made before a migration."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.errors import DatabaseError, InputError
from bot.store import migrate, open_store
from bot.store.backups import back_up, checksum_file, restore
from bot.store.engine import connect
from bot.store.migration import FOLDER
from bot.store.sole import lost, sole
from tests.store.making import NORTH, file, search, source

LATER = datetime(2026, 2, 1, 9, 30, tzinfo=UTC)
REVISION = '''"""A second revision."""
from alembic import op
import sqlalchemy as sa
revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None
def upgrade():
    with op.batch_alter_table("sources") as batch:
        batch.add_column(sa.Column("colour", sa.Text()))
    {more}
'''


def address(path) -> str:
    return f"sqlite+aiosqlite:///{path}"


async def fill(store) -> None:
    paper = await source(store, "lake", NORTH)
    await file(store, paper.id, "https://lake.example/1", "“The plums ripen”, said Ann Example.")


async def test_a_backup_is_one_file_that_opens_as_a_store_with_all_in_it(store, store_url, tmp_path):
    await fill(store)

    made = await back_up(store_url, tmp_path / "kept.sqlite3")

    assert made.file.stat().st_mode & 0o077 == 0, "nobody else may read it"
    assert checksum_file(made.file).read_text() == f"{made.checksum}  kept.sqlite3\n"
    assert not list(tmp_path.glob("kept*part*"))
    async with open_store(address(made.file)) as saved:
        assert len(await search(saved, NORTH, ["plums"], None, 9)) == 1


async def test_a_backup_comes_back_into_an_empty_place(store, store_url, url, tmp_path):
    await fill(store)
    made = await back_up(store_url, tmp_path / "kept.sqlite3")
    empty = url if url != store_url else address(tmp_path / "empty.sqlite3")

    restored = await restore(made.file, empty, LATER)

    assert (restored.checked, restored.aside) == (True, None)
    async with open_store(empty) as back:
        assert len(await search(back, NORTH, ["plums"], None, 9)) == 1


async def test_what_a_backup_replaces_is_kept_aside(tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    async with open_store(address(here), upgrade=True) as store:
        await fill(store)
    made = await back_up(address(here), tmp_path / "kept.sqlite3")
    async with open_store(address(here)) as store:
        await source(store, "hill", NORTH)

    restored = await restore(made.file, address(here), LATER)

    assert restored.aside == tmp_path / "sitrep.sqlite3.replaced-20260201T093000Z"
    async with open_store(address(here)) as store:
        assert (await store.counts(None)).sources == 1
    async with open_store(address(restored.aside)) as old:
        assert (await old.counts(None)).sources == 2


async def test_a_damaged_database_is_replaced_too(tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    await migrate(address(here))
    made = await back_up(address(here), tmp_path / "kept.sqlite3")
    here.write_bytes(here.read_bytes()[:9000])

    await restore(made.file, address(here), LATER)

    async with open_store(address(here)) as store:
        assert (await store.counts(None)).sources == 0


async def test_nothing_is_restored_while_the_bot_runs(tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    await migrate(address(here))
    made = await back_up(address(here), tmp_path / "kept.sqlite3")

    with sole(address(here)), pytest.raises(DatabaseError, match="in use by another running bot"):
        await restore(made.file, address(here), LATER)


async def test_a_backup_never_overwrites_a_file(store, store_url, tmp_path):
    there = tmp_path / "kept.sqlite3"
    there.write_text("precious")

    with pytest.raises(InputError, match="exists already"):
        await back_up(store_url, there)

    assert there.read_text() == "precious"


async def test_a_folder_that_is_not_there_is_said(store, store_url, tmp_path):
    with pytest.raises(InputError, match="cannot be written: No such file"):
        await back_up(store_url, tmp_path / "nowhere" / "kept.sqlite3")


async def test_a_damaged_database_gives_no_backup(tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    async with open_store(address(here), upgrade=True) as store:
        await fill(store)
    damage(here)

    with pytest.raises(DatabaseError, match="damaged: restore a backup"):
        await back_up(address(here), tmp_path / "kept.sqlite3")

    assert not (tmp_path / "kept.sqlite3").exists()


def damage(path: Path) -> None:
    """Overwrite what is inside some pages, as a failing disk does."""
    data = bytearray(path.read_bytes())
    for start in range(5 * 4096, len(data), 3 * 4096):
        data[start : start + 600] = b"\xa5" * 600
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda kept: kept.write_bytes(kept.read_bytes()[:-1] + b"!"), "not what was saved"),
        (lambda kept: checksum_file(kept).write_text("0" * 64), "not what was saved"),
        (lambda kept: (checksum_file(kept).unlink(), damage(kept)), "no sound SQLite database"),
        (lambda kept: (checksum_file(kept).unlink(), kept.write_text("a letter " * 999)), "no sound SQLite database"),
        (lambda kept: (checksum_file(kept).unlink(), kept.unlink(), sqlite3.connect(kept).close()), "no backup of"),
        (lambda kept: kept.unlink(), "cannot be read"),
    ],
)
async def test_what_is_no_sound_backup_changes_nothing(spoil, said, tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    async with open_store(address(here), upgrade=True) as store:
        await fill(store)
    made = await back_up(address(here), tmp_path / "kept.sqlite3")
    spoil(made.file)
    before = here.read_bytes()

    with pytest.raises(InputError, match=said):
        await restore(made.file, address(here), LATER)

    assert here.read_bytes() == before


async def test_a_backup_of_a_newer_version_is_refused(tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    await migrate(address(here))
    kept = shutil.copy(here, tmp_path / "kept.sqlite3")
    database = connect(address(kept))
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    await database.engine.dispose()

    with pytest.raises(InputError, match="newer version"):
        await restore(kept, address(here), LATER)


@pytest.fixture
def later(tmp_path):
    """A chain of revisions with one more, which does `more` at its end."""

    def make(more: str = "pass") -> Path:
        folder = shutil.copytree(FOLDER, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "v0002_colours.py").write_text(REVISION.format(more=more))
        return folder

    return make


async def test_an_upgrade_keeps_every_row_and_a_copy_of_what_was(later, tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    async with open_store(address(here), upgrade=True) as store:
        await fill(store)

    assert await migrate(address(here), later()) is True

    assert [path.name for path in tmp_path.glob("*.before-*")] == ["sitrep.sqlite3.before-0002"]
    async with open_store(address(tmp_path / "sitrep.sqlite3.before-0002")) as before:
        assert len(await search(before, NORTH, ["plums"], None, 9)) == 1
    with sqlite3.connect(here) as upgraded:
        assert upgraded.execute("SELECT count(*), count(colour) FROM sources").fetchone() == (1, 0)
        assert upgraded.execute("SELECT count(*) FROM follows").fetchone() == (1,)
        assert upgraded.execute("SELECT count(*) FROM quotes_index WHERE quotes_index MATCH 'plums'").fetchone() == (1,)
    upgraded.close()


async def test_an_upgrade_that_fails_changes_nothing(later, tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    async with open_store(address(here), upgrade=True) as store:
        await fill(store)

    with pytest.raises(DatabaseError):
        await migrate(address(here), later("op.execute('INSERT INTO nowhere VALUES (1)')"))

    async with open_store(address(here)) as store:
        assert len(await search(store, NORTH, ["plums"], None, 9)) == 1


async def test_three_copies_of_migrations_are_kept(later, tmp_path):
    here, chain = tmp_path / "sitrep.sqlite3", later()
    for number in range(4):
        old = tmp_path / f"sitrep.sqlite3.before-000{number}x"
        old.write_text("")
    await migrate(address(here))

    await migrate(address(here), chain)

    assert len(list(tmp_path.glob("*.before-*"))) == 3
    assert (tmp_path / "sitrep.sqlite3.before-0002").stat().st_size > 0


async def test_a_new_database_needs_no_copy(tmp_path):
    await migrate(address(tmp_path / "sitrep.sqlite3"))

    assert not list(tmp_path.glob("*.before-*"))


def test_one_file_serves_one_bot(tmp_path):
    here = address(tmp_path / "sitrep.sqlite3")

    with sole(here), pytest.raises(DatabaseError, match="PostgreSQL, which serves many"), sole(here):
        pass
    with sole(here):
        pass


@pytest.mark.parametrize("other", [None, "another file"])
async def test_a_file_that_goes_away_under_a_running_bot_is_noticed(other, tmp_path):
    here = tmp_path / "sitrep.sqlite3"
    await migrate(address(here))
    watching = asyncio.create_task(lost(address(here), 0.01))
    await asyncio.sleep(0.05)
    assert not watching.done()

    here.rename(tmp_path / "elsewhere")
    if other:
        here.write_text(other)

    with pytest.raises(DatabaseError, match="no longer there"):
        await asyncio.wait_for(watching, 10)
