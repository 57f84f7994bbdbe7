"""Runs the steps on the connection that `catalog_schema` hands over; Alembic calls it for every command."""

from __future__ import annotations

from alembic import context

from glasspane.kit.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=False,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
