"""Writes AWS CUR 2.0 files of any size: `python -m benchmarks.cur_files TARGET ROWS`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.focus_files import write_focus
from glasspane.core.focus import charge_schema
from glasspane.kit.duck import literal, open_session
from glasspane.providers.aws.billing import FORMATS


def write_cur2(target: Path, rows: int) -> Path:
    """Write the charges of `write_focus` as a CUR 2.0 Parquet file, through the format's own native writer."""
    native = next(f for f in FORMATS if f.id == "aws-cur2")
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        focus = write_focus(Path(folder) / "focus.parquet", rows, version="1.2")
        session = open_session(memory_limit="4GB", spill=Path(folder) / "spill")
        scan = f"read_parquet({literal(str(focus))})"
        found = {row[0] for row in session.execute(f"DESCRIBE SELECT * FROM {scan}").fetchall()}
        schema = {n: t for n, t in charge_schema().items() if not n.startswith("x_")}
        columns = ", ".join(f"{n if n in found else _MISSING.get(n, 'NULL')}::{t} AS {n}" for n, t in schema.items())
        session.execute(
            f"CREATE TEMP VIEW truth AS SELECT {columns}, file_row_number::VARCHAR AS x_Key, "
            f"NULL::DECIMAL(38,18) AS x_UpfrontFee "
            f"FROM read_parquet({literal(str(focus))}, file_row_number=true)"
        )
        session.execute(f"CREATE TEMP VIEW native AS {native.native_sql}")
        cells = [_as_aws_types(row[0], row[1]) for row in session.execute("DESCRIBE native").fetchall()]
        select = f"SELECT {', '.join(cells)}, '12345' AS pricing_rate_id FROM native"
        session.execute(f"COPY ({select}) TO {literal(str(target))} (FORMAT parquet, COMPRESSION zstd)")
    return target


def _as_aws_types(name: str, sql_type: str) -> str:
    """AWS writes Parquet with doubles and timestamps; focus-converter fails on decimals and on dates as text.

    It also refuses files without `pricing_rate_id`, a column of CUR 2.0 that Glasspane's writer leaves out.
    """
    if sql_type.startswith("DECIMAL"):
        return f"{name}::DOUBLE AS {name}"
    return f"{name}::TIMESTAMP AS {name}" if name.endswith("_date") else name


_MISSING = {"ServiceProviderName": "'Amazon Web Services'", "HostProviderName": "'Amazon Web Services'"}

if __name__ == "__main__":
    write_cur2(Path(sys.argv[1]), int(sys.argv[2]))
