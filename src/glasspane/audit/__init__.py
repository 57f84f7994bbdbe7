"""The record of who did what: append-only, chained by hashes, verifiable without the database."""
