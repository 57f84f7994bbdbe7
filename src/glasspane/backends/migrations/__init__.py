"""The history of the catalog's tables, one file per step, the same for SQLite and PostgreSQL."""
