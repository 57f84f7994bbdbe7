"""The lake's charges: their versions, the files of each version and the roll-ups beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import PurePosixPath

from glasspane.core.errors import NotFound
from glasspane.core.focus import PARTITION_COLUMNS, charge_schema
from glasspane.core.ports import LakeCommit, LakeFile, LakeTable, Ports, Relation
from glasspane.costs.query.rollup import ROLLUP_SCHEMA

TABLE = "charges"
_PART = re.compile(r"part-(?P<ingestion>[0-9a-z]+)-")


def charges_table(ports: Ports) -> LakeTable:
    """Open the lake's table of charges."""
    return ports.lake.table(TABLE, charge_schema(), PARTITION_COLUMNS)


def rollup_name(ingestion: str, delivery: str) -> str:
    """Return the file name of the roll-up that an ingestion made of a delivery."""
    return f"rollup-{ingestion}-{delivery}.parquet"


class ChargeStore:
    """The charges of one organization, at any version of the lake."""

    def __init__(self, ports: Ports, organization: str) -> None:
        self._table = charges_table(ports)
        self._organization = organization

    def version(self) -> int:
        """The newest version; -1 while nothing is stored."""
        return self._table.version()

    def at(self, when: datetime | int | None) -> int:
        """Return the version that was current at an instant, or the given version if it exists."""
        newest = self.version()
        if when is None:
            return newest
        if isinstance(when, int):
            if not 0 <= when <= newest:
                raise NotFound(f"there is no version {when} of the costs", hint="glasspane costs versions")
            return when
        moment = when if when.tzinfo else when.replace(tzinfo=UTC)
        return max((c.version for c in self._table.history() if c.time <= moment), default=-1)

    def files(self, version: int | None = None, months: Sequence[str] | None = None) -> list[LakeFile]:
        """The data files of a version, of the given billing months (`YYYY-MM`) only."""
        where = {"x_Organization": [self._organization]} | ({} if months is None else {"x_Month": list(months)})
        return self._table.files(version, where)

    def relation(self, version: int | None = None, months: Sequence[str] | None = None) -> Relation:
        """The charges of a version as a relation with the columns of `charge_schema()`."""
        return Relation(charge_schema(), files=tuple(f.address for f in self.files(version, months)))

    def rollup_relation(self, version: int | None = None, months: Sequence[str] | None = None) -> Relation | None:
        """The roll-ups of a version; None when a file of the version was stored without one."""
        names: set[str] = set()
        for file in self.files(version, months):
            match = _PART.search(PurePosixPath(file.address).name)
            if match is None:
                return None
            names.add(rollup_name(match["ingestion"], file.partition["x_Delivery"]))
        return Relation(ROLLUP_SCHEMA, files=tuple(self._table.attachment(name) for name in sorted(names)))

    def history(self, after: int = -1) -> list[LakeCommit]:
        """The commits that touched this organization, oldest first."""
        return [c for c in self._table.history(after) if c.note.get("organization") == self._organization]
