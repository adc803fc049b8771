"""The verbs that run the bot and look after it."""

import json
import logging
import sys

import pytest

from bot.cli import main
from bot.cli.environment import AsJson, Redacted, secrets_of
from bot.settings import Settings
from bot.store.sole import sole

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path, monkeypatch):
    """Each test in a folder without a .env, with a database of its own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3")
    monkeypatch.delenv("DISCORD_TOKEN", raising=False)
    # `run` sets up the log of its process; this process goes on after it.
    handlers, level = logging.root.handlers[:], logging.root.level
    yield
    logging.root.handlers[:], logging.root.level = handlers, level


def test_a_missing_token_ends_with_the_exit_code_that_no_restart_mends(capsys):
    assert main(["run"]) == 78
    assert capsys.readouterr().err == (
        "sitrep: DISCORD_TOKEN is not set: copy it from the Bot page of your application into .env\n"
    )


def test_half_a_bot_is_refused_on_one_file(capsys):
    assert main(["run", "--only", "worker"]) == 78
    assert "PostgreSQL" in capsys.readouterr().err


def test_doctor_finds_a_fresh_machine_good(capsys, monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)

    assert main(["doctor"]) == 0
    assert "database: good" in capsys.readouterr().out


def test_doctor_says_what_is_wrong_with_a_database(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    (tmp_path / "sitrep.sqlite3").write_bytes(b"this is a letter, not a database" * 40)

    assert main(["doctor"]) == 78
    assert "database: " in capsys.readouterr().err


def test_migrate_makes_a_database_and_may_be_run_again(capsys):
    assert main(["migrate"]) == 0
    assert main(["migrate"]) == 0
    assert "up to date" in capsys.readouterr().out


def test_doctor_names_what_is_wrong_and_never_the_token(capsys, monkeypatch):
    monkeypatch.setenv("DISCORD_TOKEN", f"Bot {TOKEN}")

    assert main(["doctor"]) == 78

    out, error = capsys.readouterr()
    assert "starts with 'Bot '" in error
    assert "database: good" in out
    assert TOKEN not in out + error


def test_settings_are_read_from_the_file_in_the_folder(tmp_path, capsys):
    (tmp_path / ".env").write_text("DISCORD_TOKEN=your-token-here\n", "utf-8")

    assert main(["run"]) == 78
    assert "placeholder" in capsys.readouterr().err


def test_whosaid_of_an_empty_store_says_not_found(capsys):
    assert main(["whosaid", "tear", "down", "that", "wall"]) == 0
    assert "Not found" in capsys.readouterr().out


def test_whosaid_answers_as_json_too(capsys):
    assert main(["whosaid", "tear", "down", "that", "wall", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["words"], answer["found"], answer["near"]) == ("tear down that wall", [], [])
    assert answer["searched"] == {"quotes": 0, "articles": 0, "read_at": None}


def test_commands_prints_every_command_as_it_is_synced(capsys):
    assert main(["commands", "--json"]) == 0

    names = {command["name"] for command in json.loads(capsys.readouterr().out)}
    assert {"brief", "whosaid", "sources", "subscribe", "unsubscribe", "subscriptions", "status"} <= names


def test_the_demo_refuses_a_folder_that_is_not_there(capsys):
    assert main(["demo", "--site", "nowhere"]) == 1
    assert "nowhere is no folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    "secret", [TOKEN, "postgresql+asyncpg://me:hunter2@host/name", "https://news.example/feed?user=7&key=hunter2"]
)
def test_the_log_shows_no_secret(secret):
    record = logging.LogRecord("bot", logging.INFO, __file__, 1, "opened %s", (secret,), None)

    shown = Redacted("%(message)s").format(record)

    assert TOKEN not in shown
    assert "hunter2" not in shown


def test_quotes_of_an_empty_store_says_that_nobody_is_quoted(capsys):
    assert main(["quotes", "Ronald", "Reagan"]) == 0
    assert "Nobody called Ronald Reagan is quoted" in capsys.readouterr().out


def test_quotes_answers_as_json_and_refuses_what_is_no_time(capsys):
    assert main(["quotes", "Reagan", "--json", "--topic", "walls", "--since", "7d"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["asked"], answer["person"], answer["people"], answer["quotes"]) == ("Reagan", None, [], [])
    assert main(["quotes", "Reagan", "--since", "soon"]) == 1
    assert "is no time" in capsys.readouterr().err


def logged(form, message, *values, **extra) -> str:
    record = logging.LogRecord("bot", logging.WARNING, __file__, 1, message, values, None)
    record.__dict__.update(extra)
    return form("%(levelname)s %(message)s", secrets=secrets_of(SECRETIVE)).format(record)


SECRETIVE = Settings.from_env({"DISCORD_TOKEN": TOKEN, "DATABASE_URL": "postgresql://me:hunt%40er2@host/name"})


@pytest.mark.parametrize("form", [Redacted, AsJson])
@pytest.mark.parametrize("secret", [TOKEN, "hunt%40er2", "hunt@er2"])
def test_the_secrets_of_the_settings_stand_in_no_log_wherever_they_come_from(form, secret):
    assert "[secret]" in logged(form, "the server said: no user of password %s here", secret)
    assert secret not in logged(form, "the server said: no user of password %s here", secret)


@pytest.mark.parametrize("form", [Redacted, AsJson])
def test_no_traceback_shows_a_secret(form):
    try:
        int(f"login with {TOKEN} failed")
    except ValueError:
        record = logging.LogRecord("bot", logging.ERROR, __file__, 1, "failed", (), sys.exc_info())

    shown = form("%(message)s", secrets=secrets_of(SECRETIVE)).format(record)

    assert "ValueError" in shown
    assert TOKEN not in shown


def test_nothing_that_a_message_quotes_begins_a_line_or_moves_the_cursor():
    assert (
        logged(Redacted, "%s", "a\r\n2026 ERROR forged\x1b[2J\u2028")
        == "WARNING a\\r\\n2026 ERROR forged\\x1b[2J\\u2028"
    )


def test_a_log_as_json_has_an_object_a_line_with_the_ids_of_what_it_is_about():
    line = logged(AsJson, "%s: slow", "lake\nExample", source=7, delivery=1 << 60)

    told = json.loads(line)
    assert (told["level"], told["message"]) == ("warning", "lake\nExample: slow")
    assert (told["source"], told["delivery"]) == ("7", str(1 << 60))
    assert "\n" not in line


def test_a_log_as_text_has_the_ids_at_the_end_of_the_line():
    assert logged(Redacted, "slow", source=7) == "WARNING slow [source 7]"


def test_a_second_bot_on_one_file_is_refused(capsys, monkeypatch, tmp_path):
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    with sole(f"sqlite+aiosqlite:///{tmp_path}/sitrep.sqlite3"):
        assert main(["run"]) == 78
    assert "in use by another running bot" in capsys.readouterr().err
