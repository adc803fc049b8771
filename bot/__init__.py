"""Sitrep, a Discord bot for geopolitical briefings in which every line is verbatim and cited."""

__version__ = "0.1.0"
