"""A source becomes filed articles."""
