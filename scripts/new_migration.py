"""Write the step that brings the catalog from the last migration to the tables that the stores declare.

python scripts/new_migration.py "Add budgets"
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from alembic import command

from glasspane.backends import catalog_schema, relational_catalog
from glasspane.bootstrap.declared import declare_tables

OURS = re.compile(
    r"glasspane\.kit\.tables\.|sa\.JSON\(\)\.with_variant\(.*?\), 'postgresql'\)| *# ### commands auto.*\n"
)


def main(message: str) -> None:
    declare_tables()
    known = catalog_schema.known()
    number = f"{int(known[-1]) + 1 if known else 1:04d}"
    with tempfile.TemporaryDirectory() as folder:
        engine = relational_catalog.sqlite(Path(folder) / "catalog.sqlite")
        if known:
            catalog_schema.upgrade(engine)
        with engine.begin() as connection:
            config = catalog_schema.configuration(connection)
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            command.revision(config, message, autogenerate=True, rev_id=number)
    written = next((catalog_schema.FOLDER / "versions").glob(f"{number}_*.py"))
    written.write_text(OURS.sub(_named, written.read_text()))
    print(f"{written.relative_to(Path.cwd())} written; read it, and add what autogenerate does not see (triggers)")


def _named(match: re.Match[str]) -> str:
    return "Document" if match[0].startswith("sa.") else ""


if __name__ == "__main__":
    main(sys.argv[1])
