"""What an operator can set, and what is said when it is wrong."""

import pytest

from bot.errors import SettingsError, TokenError
from bot.settings import Settings, token_problem

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB"


def test_nothing_set_gives_the_defaults():
    settings = Settings.from_env({})

    assert settings.database_url == "sqlite+aiosqlite:///data/sitrep.sqlite3"
    assert settings.allow_private is False


def test_an_empty_variable_counts_as_not_set():
    assert Settings.from_env({"POLL_MINUTES": " "}) == Settings.from_env({})


def test_every_bad_setting_is_named_at_once():
    with pytest.raises(SettingsError) as error:
        Settings.from_env({"POLL_MINUTES": "soon", "ALLOW_PRIVATE_ADDRESSES": "perhaps", "DATABASE_URL": "mysql://x"})

    assert all(name in str(error.value) for name in ("POLL_MINUTES", "ALLOW_PRIVATE_ADDRESSES", "DATABASE_URL"))


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_the_usual_spellings_of_a_postgresql_address_are_understood(scheme):
    settings = Settings.from_env({"DATABASE_URL": f"{scheme}://me:secret@host/name"})

    assert settings.database_url == "postgresql+asyncpg://me:secret@host/name"


def test_a_secret_can_be_given_as_a_file(tmp_path):
    (tmp_path / "token").write_text(f"{TOKEN}\n")

    assert Settings.from_env({"DISCORD_TOKEN_FILE": str(tmp_path / "token")}).checked_token() == TOKEN


def test_a_secret_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(SettingsError, match="DISCORD_TOKEN.*nowhere"):
        Settings.from_env({"DISCORD_TOKEN_FILE": str(tmp_path / "nowhere")})


def test_secrets_do_not_show_when_settings_are_printed():
    shown = repr(Settings.from_env({"DISCORD_TOKEN": TOKEN, "DATABASE_URL": "postgresql://me:secret@host/name"}))

    assert TOKEN not in shown
    assert "secret" not in shown


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("", "is not set"),
        ("your-token-here", "placeholder"),
        ("<paste the token>", "placeholder"),
        (f'"{TOKEN}"', "quote marks"),
        (f"Bot {TOKEN}", "starts with 'Bot '"),
        ("a" * 32, "client secret"),
        (TOKEN[:-20], "cut short"),
        (TOKEN.replace(".G", " .G"), "cut short"),
    ],
)
def test_the_mistake_in_a_token_is_named(token, said):
    assert said in (token_problem(token) or "")
    with pytest.raises(TokenError, match=said):
        Settings.from_env({"DISCORD_TOKEN": token}).checked_token()


def test_a_token_of_the_right_shape_is_left_to_discord():
    assert token_problem(TOKEN) is None
