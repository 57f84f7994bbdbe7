"""The lake's promises: atomic versions, replacement by partition, notes, no orphans, readable by other engines."""

from __future__ import annotations

import json
from pathlib import Path

import duckdb
import pytest
from deltalake import DeltaTable

from glasspane.backends.delta_lake import JOURNAL, DeltaLake, DeltaLakeTable
from glasspane.core.ports import StagedFile

SCHEMA = {"Amount": "DECIMAL(38,18)", "At": "TIMESTAMP"}


@pytest.fixture
def table(tmp_path: Path) -> DeltaLakeTable:
    """An empty table partitioned by `Part`."""
    return DeltaLake(str(tmp_path / "lake")).table("amounts", SCHEMA, ["Part"])


def staged(tmp_path: Path, name: str, part: str, amount: str) -> StagedFile:
    """A Parquet file with one row."""
    path = tmp_path / name
    duckdb.sql(
        f"COPY (SELECT {amount}::DECIMAL(38,18) AS Amount, TIMESTAMP '2026-04-01' AS At) TO '{path}' (FORMAT parquet)"
    )
    return StagedFile(path, {"Part": part}, 1)


def test_a_commit_replaces_its_partitions_and_keeps_the_older_version(tmp_path: Path, table: DeltaLakeTable):
    table.commit([staged(tmp_path, "a.parquet", "one", "1"), staged(tmp_path, "b.parquet", "two", "2")], {"n": 0})
    assert table.commit([staged(tmp_path, "c.parquet", "one", "3")], {"n": 1}, {"Part": ["one"]}) == 1
    assert {(f.partition["Part"], Path(f.address).name) for f in table.files()} == {
        ("one", "c.parquet"),
        ("two", "b.parquet"),
    }
    assert {Path(f.address).name for f in table.files(0)} == {"a.parquet", "b.parquet"}
    assert [(c.version, c.note) for c in table.history()] == [(0, {"n": 0}), (1, {"n": 1})]
    assert [c.version for c in table.history(after=0)] == [1]


def test_attachments_travel_with_the_commit_and_are_no_rows(tmp_path: Path, table: DeltaLakeTable):
    extra = staged(tmp_path, "extra.parquet", "", "9")
    table.commit([staged(tmp_path, "a.parquet", "one", "1")], {}, attachments=[extra])
    assert Path(table.attachment("extra.parquet")).exists()
    assert len(table.files()) == 1


def test_a_table_that_another_machine_has_just_made_is_added_to(
    tmp_path: Path, table: DeltaLakeTable, monkeypatch: pytest.MonkeyPatch
):
    late = DeltaLake(str(tmp_path / "lake")).table("amounts", SCHEMA, ["Part"])
    table.commit([staged(tmp_path, "a.parquet", "one", "1")], {})
    looks = iter((lambda: None, late._open, late._open))
    monkeypatch.setattr(late, "_open", lambda: next(looks)())
    late._transact([late._adopt(staged(tmp_path, "b.parquet", "two", "2"))], {}, None)
    assert len(table.files()) == 2


def test_a_removal_leaves_an_empty_version(tmp_path: Path, table: DeltaLakeTable):
    table.commit([staged(tmp_path, "a.parquet", "one", "1")], {})
    table.commit([], {}, {"Part": ["one"]})
    assert table.files() == []
    assert len(table.files(0)) == 1


def test_what_a_killed_process_moved_in_is_removed_by_the_next_commit(tmp_path: Path, table: DeltaLakeTable):
    table.commit([staged(tmp_path, "a.parquet", "one", "1")], {})
    folder = Path(table.address)
    orphan = folder / "Part=one" / "orphan.parquet"
    orphan.write_bytes(b"half")
    (folder / JOURNAL).mkdir(exist_ok=True)
    (folder / JOURNAL / "killed.json").write_text('{"above": 0, "paths": ["Part=one/orphan.parquet"]}')
    (folder / JOURNAL / "committed.json").write_text('{"above": -1, "paths": ["Part=one/a.parquet"]}')
    table.commit([staged(tmp_path, "b.parquet", "two", "2")], {})
    assert not orphan.exists()
    assert (folder / "Part=one" / "a.parquet").exists()
    assert not list((folder / JOURNAL).iterdir())


def test_a_commit_that_fails_takes_back_what_it_moved(tmp_path: Path, table: DeltaLakeTable):
    table.commit([staged(tmp_path, "a.parquet", "one", "1")], {})
    with pytest.raises(TypeError):
        table.commit([staged(tmp_path, "b.parquet", "two", "2")], {"no json": object()})
    assert not (Path(table.address) / "Part=two" / "b.parquet").exists()
    assert len(table.files()) == 1


def test_another_reader_sees_the_table(tmp_path: Path, table: DeltaLakeTable):
    table.commit([staged(tmp_path, "a.parquet", "one", "1.5")], {})
    schema = {f.name: str(f.type) for f in DeltaTable(table.address).schema().fields}
    assert "decimal(38,18)" in schema["Amount"]
    assert "timestamp_ntz" in schema["At"]


def test_a_commit_of_attachments_alone_keeps_them_though_its_process_died(tmp_path: Path, table: DeltaLakeTable):
    """What is known of a commit is its version: a delivery of unreadable rows alone brings no data file."""
    quarantine = tmp_path / "quarantine.jsonl"
    quarantine.write_text("{}")
    table.commit([], {}, attachments=[StagedFile(quarantine, {}, 1)])
    entry = {"above": -1, "paths": ["_attachments/quarantine.jsonl"]}
    (Path(table.address) / JOURNAL / "killed.json").write_text(json.dumps(entry))
    table.commit([], {})
    assert Path(table.attachment("quarantine.jsonl")).read_text() == "{}"
