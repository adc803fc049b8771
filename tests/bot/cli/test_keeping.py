"""The verbs that keep the database safe."""

from __future__ import annotations

import sqlite3

import pytest

from bot.cli import main


@pytest.fixture(autouse=True)
def _own_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3")


def said(capsys) -> str:
    out, error = capsys.readouterr()
    assert error.count("\n") <= 1
    return out + error


def test_a_backup_is_made_and_comes_back(capsys):
    assert main(["migrate"]) == 0
    assert main(["backup", "kept.sqlite3"]) == 0
    assert "Saved: kept.sqlite3" in said(capsys)
    assert main(["restore", "kept.sqlite3"]) == 0
    assert "is kept as" in said(capsys)


def test_a_backup_of_nothing_is_refused_with_one_line(capsys):
    assert main(["backup", "kept.sqlite3"]) == 78
    assert "there is no database" in said(capsys)


def test_a_backup_without_its_checksum_says_so(tmp_path, capsys):
    main(["migrate"])
    main(["backup", "kept.sqlite3"])
    (tmp_path / "kept.sqlite3.sha256").unlink()

    assert main(["restore", "kept.sqlite3"]) == 0
    assert "only its structure was checked" in said(capsys)


def test_a_move_takes_paths_and_says_what_it_moved(capsys):
    main(["migrate"])
    with sqlite3.connect("sitrep.sqlite3") as database:
        database.execute("INSERT INTO hosts VALUES ('lake.example', '2026-01-01 00:00:00.000000')")
    database.close()

    assert main(["move", "sitrep.sqlite3", "other.sqlite3"]) == 0
    assert "Moved: 1 rows" in said(capsys)
    assert main(["move", "sitrep.sqlite3", "other.sqlite3"]) == 78
    assert "holds hosts already" in said(capsys)


@pytest.mark.parametrize("typed", ["mysql://host/name", "://"])
def test_an_address_of_no_database_of_ours_is_refused(typed, capsys):
    assert main(["move", "sitrep.sqlite3", typed]) == 1
    assert "no database address" in said(capsys)


def test_a_server_that_is_away_is_said_without_the_password(capsys):
    main(["migrate"])

    assert main(["move", "sitrep.sqlite3", "postgres://me:hunter2@127.0.0.1:9/news?sslmode=disable"]) == 78

    line = said(capsys)
    assert "news on 127.0.0.1" in line
    assert "hunter2" not in line
