"""Composition root: opens the store and the client, runs what was asked for, ends cleanly."""
