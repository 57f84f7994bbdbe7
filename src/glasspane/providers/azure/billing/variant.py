"""Tells an actual from an amortized cost export, which have one header: by name, manifest, content, then folder."""

from __future__ import annotations

import json
import re
from pathlib import Path

from glasspane.core.billing import folded
from glasspane.kit.duck import DuckError, Session, literal, open_session, quoted
from glasspane.providers.azure.billing.headers import COLUMNS

ACTUAL, AMORTIZED, EITHER = "actual", "amortized", ""
_NAMED = {AMORTIZED: re.compile(r"amorti[sz]ed", re.IGNORECASE), ACTUAL: re.compile(r"actual", re.IGNORECASE)}
_FOLDERS_UP = 4
_UNUSED = "lower(replace(coalesce(charge, ''), ' ', '')) IN ('unusedreservation', 'unusedsavingsplan')"
_COMMITTED = "lower(replace(coalesce(model, ''), ' ', '')) IN ('reservation', 'savingsplan')"
_USAGE = "lower(trim(coalesce(charge, 'usage'))) = 'usage'"
_FREE = "NOT coalesce(regexp_matches(cost, '^[^eE]*[1-9]'), false)"


def variant_of(path: Path) -> str:
    """Return `actual`, `amortized`, or `""` for a file without commitments, which reads the same either way."""
    return _by_name(path.name) or _by_manifest(path) or _by_content(path) or _by_folder(path)


def _by_name(name: str) -> str:
    found = [variant for variant, pattern in _NAMED.items() if pattern.search(name)]
    return found[0] if len(found) == 1 else EITHER


def _by_manifest(path: Path) -> str:
    manifest = path.parent / "manifest.json"
    if not manifest.is_file():
        return EITHER
    try:
        return _by_name(str(json.loads(manifest.read_text(encoding="utf-8-sig"))["exportConfig"]["type"]))
    except (ValueError, KeyError, TypeError):
        return EITHER


def _by_content(path: Path) -> str:
    """Amortized files price covered usage or show unused commitments; actual files list both or neither for free."""
    session = open_session(memory_limit="256MB", threads=2)
    try:
        relation = _rows(session, path)
        if relation is None:
            return EITHER
        amortized = f"{_UNUSED} OR ({_COMMITTED} AND {_USAGE} AND NOT {_FREE})"
        actual = f"{_COMMITTED} AND ((NOT {_USAGE} AND NOT ({_UNUSED})) OR {_FREE})"
        for variant, proof in ((AMORTIZED, amortized), (ACTUAL, actual)):
            if session.execute(f"SELECT 1 FROM ({relation}) WHERE {proof} LIMIT 1").fetchone():
                return variant
    except DuckError:
        return EITHER
    finally:
        session.close()
    return EITHER


def _rows(session: Session, path: Path) -> str | None:
    with path.open("rb") as stream:
        parquet = stream.read(4) == b"PAR1"
    file = literal(str(path))
    scan = (
        f"read_parquet({file})" if parquet else f"read_csv({file}, all_varchar=true, header=true, ignore_errors=true)"
    )
    names = {folded(row[0]): row[0] for row in session.execute(f"DESCRIBE SELECT * FROM {scan}").fetchall()}
    model = _header("PricingModel", names)
    if model is None:
        return None
    cells = {"charge": _header("ChargeType", names), "model": model, "cost": _header("CostInBillingCurrency", names)}
    select = ", ".join(f"{f'CAST({quoted(h)} AS VARCHAR)' if h else 'NULL'} AS {name}" for name, h in cells.items())
    return f"SELECT {select} FROM {scan}"


def _header(name: str, names: dict[str, str]) -> str | None:
    column = next(c for c in COLUMNS if c.name == name)
    return next((names[s] for s in map(folded, (name, *column.aliases)) if s in names), None)


def _by_folder(path: Path) -> str:
    for folder in path.parts[-2 : -2 - _FOLDERS_UP : -1]:
        if found := _by_name(folder):
            return found
    return EITHER
