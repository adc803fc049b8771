"""The scripted web server and the clients that read it."""

from tests.site import clock, guarded, hasty, http, settings, site

__all__ = ["clock", "guarded", "hasty", "http", "settings", "site"]
