"""The bot on a simulated Discord, for every test of a command."""

from tests.server import http, make_client, migrated, server, simcord_bot, simcord_env, store

__all__ = ["http", "make_client", "migrated", "server", "simcord_bot", "simcord_env", "store"]
