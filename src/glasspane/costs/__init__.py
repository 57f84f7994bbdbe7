"""Costs: billing files in, charges in FOCUS, answers out."""
