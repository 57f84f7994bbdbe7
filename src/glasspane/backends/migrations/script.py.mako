"""${message}."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from glasspane.kit.tables import Document, Moment

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables so."""
    ${upgrades if upgrades else "pass"}
