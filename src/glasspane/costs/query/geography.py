"""Where regions are, under one name over all clouds (reference in `data/regions.csv`)."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources

from glasspane.core.ports import Relation

REGIONS_SCHEMA = {"region": "VARCHAR", "place": "VARCHAR", "country": "VARCHAR", "continent": "VARCHAR"}


@dataclass(frozen=True)
class Region:
    """A provider's region: its id and other spellings, and where it is; country is ISO 3166-1 alpha-2."""

    provider: str
    region: str
    aliases: tuple[str, ...]
    city: str
    country: str
    continent: str

    @property
    def place(self) -> str:
        """The canonical name: `Frankfurt (DE)`; of a region without a city just `Global`."""
        return f"{self.city} ({self.country})" if self.country else self.city


@cache
def regions() -> tuple[Region, ...]:
    """Return every known region."""
    text = resources.files("glasspane.costs.query").joinpath("data/regions.csv").read_text(encoding="utf-8")
    return tuple(
        Region(r["provider"], r["region"], tuple(r["aliases"].split()), r["city"], r["country"], r["continent"])
        for r in csv.DictReader(text.splitlines())
    )


@cache
def regions_relation() -> Relation:
    """Return the reference as a relation, one row per spelling; ids are lower case and without blanks."""
    rows = [
        (spelling, r.place, r.country or None, r.continent or None)
        for r in regions()
        for spelling in (r.region, *r.aliases)
    ]
    return Relation(REGIONS_SCHEMA, rows=tuple(rows))
