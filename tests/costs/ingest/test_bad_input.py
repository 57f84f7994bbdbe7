"""Bad input gives a clear error with a hint, and stores nothing."""

from __future__ import annotations

import gzip
import io
import subprocess
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from glasspane.core.context import Context
from glasspane.core.errors import (
    BadBillingFile,
    CurrencyContradiction,
    DeliveryOverlap,
    FileTruncated,
    FileUnsafe,
    FormatUnknown,
    GlasspaneError,
    UsageError,
)
from glasspane.costs.charges import ChargeStore
from glasspane.costs.ingest.operations import IngestRequest, ingest_files
from tests.costs.ingest.focus_rows import charge, focus_csv


def _good(path: Path) -> Path:
    return focus_csv(path, [charge(n) for n in range(1, 50)])


def _text(content: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / "file.csv"
        path.write_text(content)
        return path

    return make


def _truncated_gzip(folder: Path) -> Path:
    packed = gzip.compress(_good(folder / "plain.csv").read_bytes())
    path = folder / "cut.csv.gz"
    path.write_bytes(packed[: len(packed) // 2])
    return path


def _wrong_delimiter(folder: Path) -> Path:
    path = folder / "semicolons.csv"
    path.write_text(_good(folder / "plain.csv").read_text().replace(",", ";"))
    return path


def _half_parquet(folder: Path) -> Path:
    import duckdb

    whole = folder / "whole.parquet"
    duckdb.sql(f"COPY (SELECT * FROM read_csv('{_good(folder / 'plain.csv')}')) TO '{whole}' (FORMAT parquet)")
    path = folder / "half.parquet"
    path.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    return path


def _parquet_with_damaged_pages(folder: Path) -> Path:
    import duckdb

    path = folder / "whole.parquet"
    duckdb.sql(f"COPY (SELECT * FROM read_csv('{_good(folder / 'plain.csv')}')) TO '{path}' (FORMAT parquet)")
    content = bytearray(path.read_bytes())
    content[4:400] = b"\x00" * 396
    path.write_bytes(bytes(content))
    return path


def _endless_line(folder: Path) -> Path:
    path = folder / "endless.csv"
    with path.open("wb") as stream:
        stream.write(_good(folder / "plain.csv").read_bytes())
        stream.truncate(10 << 30)
    return path


def _foreign_sign(folder: Path) -> Path:
    return focus_csv(folder / "signs.csv", [charge(1), charge(2, BilledCost="€5.00")])


def _two_amounts_in_one_currency(folder: Path) -> Path:
    extra = {"PricingCurrency": "USD", "PricingCurrencyEffectiveCost": "1.25"}
    return focus_csv(
        folder / "amounts.csv",
        [charge(1, **extra), charge(2, **(extra | {"PricingCurrencyEffectiveCost": "90"}))],
    )


def _duplicate_columns(folder: Path) -> Path:
    path = _good(folder / "twice.csv")
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0] + ",BilledCost", *(line + ",1" for line in lines[1:])]))
    return path


def _zip(folder: Path, members: dict[str, bytes]) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def _zip_that_climbs_out(folder: Path) -> Path:
    return _zip(folder, {"../outside.csv": _good(folder / "plain.csv").read_bytes()})


def _zip_bomb(folder: Path) -> Path:
    path = folder / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("big.csv", "w") as member:
        for _ in range(300):
            member.write(b"0" * (1 << 20))
    return path


def _gzip_bomb(folder: Path) -> Path:
    path = folder / "bomb.csv.gz"
    with gzip.open(path, "wb") as stream:
        for _ in range(300):
            stream.write(b"0," * (1 << 19))
    return path


def _truncated_zip(folder: Path) -> Path:
    whole = _zip(folder, {"a.csv": _good(folder / "plain.csv").read_bytes()})
    whole.write_bytes(whole.read_bytes()[:-60])
    return whole


def _open_quote(folder: Path) -> Path:
    path = _good(folder / "quote.csv")
    lines = path.read_text().splitlines()
    lines[10] = lines[10].replace("an hour", '"an hour', 1)
    path.write_text("\n".join(lines))
    return path


def _json_cut_short(folder: Path) -> Path:
    path = folder / "invoice.json"
    path.write_text('{"invoice_items": [{"product": "Droplets", "amount": "1.00"')
    return path


def _latin1(folder: Path) -> Path:
    path = folder / "latin.csv"
    path.write_bytes(_good(folder / "plain.csv").read_text().replace("Main", "Zürich").encode("latin-1"))
    return path


def _locked_zip(folder: Path) -> Path:
    """Set the sign of a password in the archive's directory and before its member."""
    path = _zip(folder, {"a.csv": _good(folder / "plain.csv").read_bytes()})
    content = bytearray(path.read_bytes())
    content[6] |= 1
    content[content.find(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


def _zip_of_another_packer(folder: Path) -> Path:
    path = _zip(folder, {"a.csv": _good(folder / "plain.csv").read_bytes()})
    content = bytearray(path.read_bytes())
    content[8] = content[content.find(b"PK\x01\x02") + 10] = 9  # Deflate64
    path.write_bytes(content)
    return path


def _zip_with_a_name_twice(folder: Path) -> Path:
    path = _zip(folder, {"a.csv": _good(folder / "plain.csv").read_bytes()})
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("a.csv", "another")
    return path


def _zips_in_zips(folder: Path) -> Path:
    content = _good(folder / "a.csv").read_bytes()
    for _ in range(7):
        content = _zip(folder, {"inner.zip": content}).read_bytes()
    return folder / "archive.zip"


def _bombs_in_a_zip(folder: Path) -> Path:
    """Each archive alone unpacks to no more than is allowed; all of them together do not."""
    inner = _zip(folder, {"a.csv": b"0\n" * (30 << 20)}).read_bytes()
    return _zip(folder, {f"{n}.zip": inner + bytes([n]) for n in range(3)})


def _column_in_two_spellings(folder: Path) -> Path:
    path = _good(folder / "spellings.csv")
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0] + ",billed cost", *(line + ",1" for line in lines[1:])]))
    return path


CASES = {
    "not a billing file": (_text("a,b,c\n1,2,3\n"), FormatUnknown),
    "a web page": (_text("<!DOCTYPE html><html><body>Sign in</body></html>"), BadBillingFile),
    "empty": (_text(""), BadBillingFile),
    "truncated gzip": (_truncated_gzip, FileTruncated),
    "wrong delimiter": (_wrong_delimiter, BadBillingFile),
    "half a Parquet file": (_half_parquet, FileTruncated),
    "damaged Parquet pages": (_parquet_with_damaged_pages, BadBillingFile),
    "a line of 10 GB": (_endless_line, FileUnsafe),
    "an amount in another currency": (_foreign_sign, CurrencyContradiction),
    "two amounts in one currency": (_two_amounts_in_one_currency, CurrencyContradiction),
    "duplicate columns": (_duplicate_columns, BadBillingFile),
    "path traversal in a zip": (_zip_that_climbs_out, FileUnsafe),
    "zip bomb": (_zip_bomb, FileUnsafe),
    "gzip bomb": (_gzip_bomb, FileUnsafe),
    "truncated zip": (_truncated_zip, FileTruncated),
    "a quote that never ends": (_open_quote, BadBillingFile),
    "JSON cut short": (_json_cut_short, FileTruncated),
    "Latin-1 text": (_latin1, BadBillingFile),
    "a zip under a password": (_locked_zip, FileUnsafe),
    "a zip that only its packer unpacks": (_zip_of_another_packer, FileUnsafe),
    "a zip with one name twice": (_zip_with_a_name_twice, FileUnsafe),
    "zips in zips in zips": (_zips_in_zips, FileUnsafe),
    "bombs in a zip": (_bombs_in_a_zip, FileUnsafe),
    "a column in two spellings": (_column_in_two_spellings, BadBillingFile),
    "a first line without end": (_text("x" * 300_000), FormatUnknown),
    "a list of numbers": (_text("[1, 2, 3]"), FormatUnknown),
}


@pytest.mark.parametrize(("make", "error"), CASES.values(), ids=CASES.keys())
def test_bad_input_is_refused_with_a_hint_and_nothing_is_stored(
    make: Callable[[Path], Path], error: type[GlasspaneError], tmp_path: Path, bring, context: Context
):
    path = make(tmp_path)
    with pytest.raises(error) as refusal:
        bring(path)
    assert path.name in refusal.value.message or path.name.split(".")[0] in refusal.value.message
    assert refusal.value.hint
    assert refusal.value.exit_code == 1
    assert ChargeStore(context.ports, "default").version() == -1
    assert not list((context.ports.home / "spool").glob("*/*"))
    assert not (tmp_path.parent / "outside.csv").exists()


def test_a_good_file_beside_a_bad_one_is_not_stored_either(tmp_path: Path, bring, context: Context):
    with pytest.raises(BadBillingFile):
        bring(_good(tmp_path / "good.csv"), _half_parquet(tmp_path))
    assert ChargeStore(context.ports, "default").version() == -1


def test_strange_files_in_a_folder_are_left_alone_and_named(tmp_path: Path, bring):
    folder = tmp_path / "bills"
    folder.mkdir()
    _good(folder / "good.csv")
    (folder / "contacts.csv").write_text("name,phone\na,1\n")
    (folder / "notes.md").write_text("hello")
    (folder / "settings.json").write_text('{\n  "a": [1, 2]\n}\n')
    (folder / "numbers.json").write_text("[1, 2]")
    result = bring(folder)
    assert [f.path for f in result.files] == [str(folder / "good.csv")]
    assert {Path(s.path).name for s in result.skipped} == {
        "contacts.csv",
        "notes.md",
        "settings.json",
        "numbers.json",
    }


def test_an_archive_may_hold_several_files(tmp_path: Path, bring, billed):
    a = focus_csv(tmp_path / "a.csv", [charge(1, "1")]).read_bytes()
    b = focus_csv(tmp_path / "b.csv", [charge(2, "2")]).read_bytes()
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb") as stream:
        stream.write(b)
    bring(_zip(tmp_path, {"x/a.csv": a, "x/b.csv.gz": packed.getvalue()}))
    assert billed() == 3


def test_another_delimiter_is_read_when_it_is_named(tmp_path: Path, bring, billed):
    bring(_wrong_delimiter(tmp_path), delimiter=";")
    assert billed() == Decimal("1.25") * 49


def test_a_refused_file_keeps_the_others_of_the_command_out_too(tmp_path: Path, bring, context: Context, billed):
    bring(focus_csv(tmp_path / "stored.csv", [charge(2, "2", BillingAccountId="9")]))
    good = focus_csv(tmp_path / "good.csv", [charge(1)])
    for amount, error in (("3", DeliveryOverlap), ("€3", CurrencyContradiction)):
        with pytest.raises(error):
            bring(good, focus_csv(tmp_path / "other.csv", [charge(2, amount, BillingAccountId="9")]))
        assert billed() == 2


def test_what_a_desktop_leaves_in_an_archive_is_no_bill(tmp_path: Path, bring, billed):
    bill = focus_csv(tmp_path / "a.csv", [charge(1)]).read_bytes()
    bring(_zip(tmp_path, {"a.csv": bill, "__MACOSX/._a.csv": b"\x00\x05\x16\x07\xff" * 40, ".hidden.csv": b"\xff"}))
    assert billed() == Decimal("1.25")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines_end_in_any_way(line_end: str, tmp_path: Path, bring, billed):
    path = focus_csv(tmp_path / "a.csv", [charge(1), charge(2)])
    path.write_bytes(path.read_bytes().replace(b"\r\n", line_end.encode()))
    bring(path)
    assert billed() == Decimal("2.5")


def test_line_ends_of_two_kinds_are_named_as_the_reason(tmp_path: Path, bring, billed):
    path = focus_csv(tmp_path / "a.csv", [charge(n) for n in range(20)])
    lines = path.read_bytes().split(b"\r\n")
    path.write_bytes(b"".join(line + (b"\r\n" if n % 2 else b"\n") for n, line in enumerate(lines) if line))
    with pytest.raises(BadBillingFile, match=r"some lines with \\n and others with \\r\\n") as refusal:
        bring(path)
    subprocess.run(refusal.value.hint.split(", then")[0], shell=True, check=True, cwd=tmp_path)
    bring(path)
    assert billed() == 20 * Decimal("1.25")


def test_the_hint_names_the_file_as_the_person_did(tmp_path: Path, bring):
    with pytest.raises(BadBillingFile) as refusal:
        bring(_wrong_delimiter(tmp_path))
    assert refusal.value.hint.endswith(f"--delimiter ';' {tmp_path / 'semicolons.csv'}")


@pytest.mark.parametrize("delimiter", ["", "xx", '"', "\n"])
def test_what_separates_no_columns_is_refused(delimiter: str, tmp_path: Path, context: Context):
    with pytest.raises(UsageError):
        ingest_files(context, IngestRequest(paths=[str(_good(tmp_path / "a.csv"))], delimiter=delimiter))


def test_json_that_is_deeper_than_any_parser_is_refused(context: Context, tmp_path: Path) -> None:
    for name, content in (("deep.json", "[" * 100_000), ("deep.jsonl", '{"a":' * 100_000 + "1" + "}" * 100_000)):
        path = tmp_path / name
        path.write_text(content)
        with pytest.raises(BadBillingFile):
            ingest_files(context, IngestRequest(paths=[str(path)]))
