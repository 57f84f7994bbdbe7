"""Glasspane: one pane over the clouds you run, what they cost and what to change."""

__version__ = "0.1.0"
