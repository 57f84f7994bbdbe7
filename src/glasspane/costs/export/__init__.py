"""Charges out: FOCUS files of any published version."""
