"""The bot on a simulated Discord, for the tests that need it."""

from tests.server import http, make_client, migrated, server, simcord_bot, simcord_env, store

__all__ = ["http", "make_client", "migrated", "server", "simcord_bot", "simcord_env", "store"]
