"""The bot on a simulated Discord, and a scripted web server, for the tests that need them."""

from tests.server import http, make_client, migrated, server, simcord_bot, simcord_env, store
from tests.site import clock, settings, site

__all__ = [
    "clock",
    "http",
    "make_client",
    "migrated",
    "server",
    "settings",
    "simcord_bot",
    "simcord_env",
    "site",
    "store",
]
