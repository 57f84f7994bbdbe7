"""The whole path of one ingestion: find files, read them, write charges, decide, commit once, state the result."""

from __future__ import annotations

import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from glasspane.core.context import Context
from glasspane.core.errors import BadBillingFile, FormatUnknown, StorageError
from glasspane.core.focus import PARTITION_COLUMNS
from glasspane.core.ports import StagedFile
from glasspane.costs.charges import ChargeStore, charges_table, rollup_name
from glasspane.costs.ingest.deliveries import CHARGE_IDENTITY, Decision, connected, decide
from glasspane.costs.ingest.ledger import Delivery, Ledger, Note, folded_ledger, joined
from glasspane.costs.ingest.mapping import Slot, delivery_id, slug, write_charges
from glasspane.costs.ingest.quality import Stored, measure, score
from glasspane.costs.ingest.quarantine import readable_totals, unreadable_rows
from glasspane.costs.ingest.reading import Reading, contents_of, damaged, first_pass, open_views, recognise
from glasspane.costs.ingest.sources import Expansion, SourceFile
from glasspane.costs.ingest.statement import (
    FileStatement,
    IngestResult,
    QuarantinedRow,
    Skip,
    differences,
    reconciled_together,
)
from glasspane.costs.query.rollup import rollup_sql
from glasspane.kit.digests import Contents
from glasspane.kit.duck import DuckError, Session, literal_list, open_session, words_of
from glasspane.kit.workfolder import work_folder

LOCK = "charges"
"""Commits of charges take turns, those of all organizations: they share one table."""


@dataclass(frozen=True)
class Options:
    """How to ingest: the connection label and what to do when charges meet stored ones."""

    connection: str = ""
    format_id: str | None = None
    delimiter: str | None = None
    replace: bool = False
    append: bool = False


@dataclass(frozen=True)
class Written:
    """A file's charges as staged Parquet, its statement and its quarantined rows."""

    reading: Reading
    staged: tuple[StagedFile, ...]
    statement: FileStatement
    quarantined: tuple[QuarantinedRow, ...]


def ingest(context: Context, paths: Sequence[str], options: Options) -> IngestResult:
    """Read the files behind the paths and store their charges; BadBillingFile stores nothing."""
    started = time.monotonic()
    with _storage_errors(), work_folder(context.ports.home / "spool") as work:
        session = open_session(memory_limit=context.ports.memory_limit, spill=work / "spill")
        run = _Ingestion(context, options, work, session)
        result = run.over(paths)
    return result.model_copy(update={"seconds": round(time.monotonic() - started, 3)})


@contextmanager
def _storage_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"the data folder cannot be written: {error.strerror or error}",
            hint="df -h, then run the same command again",
        ) from error
    except DuckError as error:
        raise StorageError(words_of(error), hint="df -h, then run the same command again") from error


class _Ingestion:
    """One run over the named paths; its state is the session, the ledger and the work folder."""

    def __init__(self, context: Context, options: Options, work: Path, session: Session) -> None:
        self._context = context
        self._ports = context.ports
        self._options = options
        self._work = work
        self._session = session
        self._store = ChargeStore(context.ports, context.organization)
        self._ledger = self._read_ledger()
        self._skipped: list[Skip] = []

    def over(self, paths: Sequence[str]) -> IngestResult:
        """Ingest everything behind the paths."""
        expansion = Expansion(self._work, self._ports.object_stores, self._ports.manifests)
        self._context.progress("finding files")
        files = expansion.files(paths)
        unchanged, readings = self._read(files)
        written = [self._group(group) for group in self._groups(readings)]
        self._skipped += [Skip(path=s.name, reason=s.reason) for s in expansion.skipped]
        if not (unchanged or readings):
            raise BadBillingFile(
                "none of the files is a billing file Glasspane knows",
                hint="glasspane info --json",
            )
        statements = [*unchanged, *(s for group in written for s in group)]
        return IngestResult(
            files=sorted(statements, key=lambda s: s.path),
            skipped=self._skipped,
            ingestions=sorted({s.ingestion for group in written for s in group if s.status == "stored"}),
        )

    def _read_ledger(self) -> Ledger:
        return folded_ledger(self._store.history(), self._context.organization)

    def _read(self, files: Sequence[SourceFile]) -> tuple[list[FileStatement], list[Reading]]:
        contents = {}
        for number, file in enumerate(files):
            self._context.progress(f"reading {file.name}", number, len(files) * 2)
            contents[file.name] = contents_of(file)
        digests = {name: found.digest for name, found in contents.items()}
        unchanged: list[FileStatement] = []
        recognised: dict[str, Reading] = {}
        for file in files:
            digest = digests[file.name]
            known = self._unchanged(file, files, digests)
            if known is not None:
                unchanged.append(known.model_copy(update={"path": file.name, "status": "unchanged"}))
            elif digest in recognised:
                self._skipped.append(Skip(path=file.name, reason=f"same content as {recognised[digest].source.name}"))
            else:
                reading = self._recognised(file, contents[file.name])
                if reading is not None:
                    recognised[digest] = reading
        readings = [first_pass(self._session, reading) for reading in recognised.values()]
        return unchanged, self._with_twins(readings)

    def _unchanged(
        self, file: SourceFile, files: Sequence[SourceFile], digests: Mapping[str, str]
    ) -> FileStatement | None:
        """Return the statement of a file that is stored already and need not be read again.

        What replaces a delivery replaces it whole: files of one manifest, or of one `--replace`, are read together
        unless all of them are stored.
        """
        together = [file]
        if file.manifest is not None:
            together = [f for f in files if f.manifest == file.manifest]
        elif self._options.replace:
            together = [f for f in files if f.manifest is None]
        known = {f.name: self._ledger.statement(digests[f.name]) for f in together}
        return known[file.name] if all(known.values()) else None

    def _recognised(self, file: SourceFile, contents: Contents) -> Reading | None:
        options = self._options
        try:
            return recognise(
                self._session,
                file,
                contents,
                self._ports.formats,
                self._work,
                format_id=options.format_id,
                delimiter=options.delimiter,
            )
        except FormatUnknown as error:
            if file.named or file.manifest:
                raise
            self._skipped.append(Skip(path=file.name, reason=error.message))
            return None

    def _with_twins(self, readings: Sequence[Reading]) -> list[Reading]:
        """Mark actual and amortized exports of the same account and month, which complete each other."""
        return [
            first_pass(self._session, replace(reading, twin=True)) if _has_twin(reading, readings) else reading
            for reading in readings
        ]

    def _delivery(self, reading: Reading, slot: Slot) -> Delivery:
        manifest = reading.source.manifest
        export = manifest.export if manifest else ""
        origin = reading.format.provider
        key = (slot.billing_account, slot.month)
        return Delivery(
            id=delivery_id(self._context.organization, self._options.connection, origin, export, key),
            connection=self._options.connection,
            origin=origin,
            export=export,
            billing_account=slot.billing_account,
            month=slot.month,
            generation=manifest.generation if manifest else "",
            issued=_utc(manifest.issued) if manifest else None,
            digests=[reading.digest],
            first_charge=slot.first_charge,
            last_charge=slot.last_charge,
        )

    def _groups(self, readings: Sequence[Reading]) -> list[list[Reading]]:
        ids = {n: [self._delivery(r, s).id for s in r.slots] for n, r in enumerate(readings)}
        return [[readings[n] for n in numbers] for numbers in connected(ids)]

    def _group(self, readings: Sequence[Reading]) -> list[FileStatement]:
        """Write and commit the files that share deliveries."""
        ingestion = uuid.uuid4().hex[:12]
        written = []
        for number, reading in enumerate(readings):
            self._context.progress(f"storing {reading.source.name}", number, len(readings))
            written.append(self._write(reading, ingestion, number))
        agreed = reconciled_together([w.statement for w in written])
        written = [replace(w, statement=s) for w, s in zip(written, agreed, strict=True)]
        deliveries = self._deliveries([w.reading for w in written])
        rollups = [self._rollup(ingestion, d, written) for d in deliveries]
        return self._commit(ingestion, deliveries, written, rollups)

    def _deliveries(self, readings: Sequence[Reading]) -> list[Delivery]:
        found: dict[str, Delivery] = {}
        for reading in readings:
            for slot in reading.slots:
                delivery = self._delivery(reading, slot)
                found[delivery.id] = joined(found.get(delivery.id), delivery)
        return list(found.values())

    def _write(self, reading: Reading, ingestion: str, number: int) -> Written:
        try:
            open_views(self._session, reading)
            staged = self._stage(reading, ingestion, number)
        except DuckError as error:
            if "space" in str(error).casefold() or "memory" in str(error).casefold():
                raise
            raise damaged(reading, error) from error
        stored = measure(self._session, [str(s.path) for s in staged])
        reading = _with_dates(reading, stored)
        return self._stated(reading, tuple(staged), stored, ingestion)

    def _stage(self, reading: Reading, ingestion: str, number: int) -> list[StagedFile]:
        names = {p: slug(p, self._ports.provider_names) for s in reading.slots for p in s.providers}
        constants = {
            "x_Connection": self._options.connection or None,
            "x_Format": reading.format.id,
            "x_SourceFile": reading.source.name,
        }
        return write_charges(
            self._session,
            {(s.billing_account, s.month): self._delivery(reading, s).id for s in reading.slots},
            names,
            constants,
            self._context.organization,
            self._work / "staged" / ingestion / str(number),
            f"part-{ingestion}-{number}",
        )

    def _stated(self, reading: Reading, staged: tuple[StagedFile, ...], stored: Stored, ingestion: str) -> Written:
        set_aside = self._set_aside(reading, stored)
        missing = reading.totals.rows - (stored.rows - stored.derived) - sum(set_aside.values())
        quarantined = list(reading.refused)
        if missing:
            quarantined += unreadable_rows(
                self._session,
                reading.path,
                reading.source.name,
                reading.header,
                reading.format,
                twin=reading.twin,
                variant=reading.variant,
                refused=reading.refused,
            )
        statement = _statement(reading, stored, set_aside, quarantined, ingestion, self._now())
        return Written(reading, staged, statement, tuple(sorted(quarantined, key=lambda q: q.line)))

    def _set_aside(self, reading: Reading, stored: Stored) -> dict[str, int]:
        if reading.totals.rows == stored.rows - stored.derived:
            return {}
        rows = self._session.execute(
            "SELECT x_SetAside, count(*) FROM mapped "
            "WHERE x_SetAside IS NOT NULL AND NOT x_Derived GROUP BY 1 ORDER BY 1"
        ).fetchall()
        return dict(rows)

    def _rollup(self, ingestion: str, delivery: Delivery, written: Sequence[Written]) -> StagedFile:
        files = [str(s.path) for w in written for s in w.staged if s.partition["x_Delivery"] == delivery.id]
        target = self._work / rollup_name(ingestion, delivery.id)
        self._session.execute(
            f"CREATE OR REPLACE TEMP VIEW stored AS "
            f"SELECT * FROM read_parquet({literal_list(files)}, hive_partitioning=false)"
        )
        self._session.execute(f"COPY ({rollup_sql('stored')}) TO '{target}' (FORMAT parquet, COMPRESSION zstd)")
        return StagedFile(target, dict(zip(PARTITION_COLUMNS, ("", delivery.month, delivery.id), strict=True)), 0)

    def _commit(
        self, ingestion: str, deliveries: list[Delivery], written: Sequence[Written], rollups: list[StagedFile]
    ) -> list[FileStatement]:
        """Decide against what is stored now, and commit; other processes wait meanwhile."""
        with self._ports.locks.held(LOCK):
            self._ledger = self._read_ledger()
            raced = [self._ledger.statement(w.reading.digest) for w in written]
            if written and all(raced):
                return [s.model_copy(update={"status": "unchanged"}) for s in raced if s]
            decision = self._decided(deliveries, written)
            quarantine = self._quarantine_file(ingestion, written)
            note = Note(
                ingestion=ingestion,
                organization=self._context.organization,
                connection=self._options.connection,
                time=self._now(),
                deliveries=list(decision.deliveries),
                removed=list(decision.replaced),
                statements=[w.statement for w in written],
                quarantine=quarantine.path.name if quarantine else "",
            )
            charges_table(self._ports).commit(
                [s for w in written for s in w.staged],
                note.model_dump(mode="json"),
                {"x_Delivery": decision.replaced} if decision.replaced else None,
                [*rollups, *([quarantine] if quarantine else [])],
            )
            self._ledger.apply(note)
        return [w.statement for w in written]

    def _decided(self, deliveries: Sequence[Delivery], written: Sequence[Written]) -> Decision:
        staged = [s for w in written for s in w.staged]

        def shared(incoming: str, stored: Sequence[str]) -> int:
            return self._shared_charges([s for s in staged if s.partition["x_Delivery"] == incoming], stored)

        return decide(
            deliveries, self._ledger, replace=self._options.replace, append=self._options.append, shared=shared
        )

    def _shared_charges(self, incoming: Sequence[StagedFile], deliveries: Sequence[str]) -> int:
        stored = charges_table(self._ports).files(where={"x_Delivery": list(deliveries)})
        if not (incoming and stored):
            return 0
        identity = f"hash({', '.join(CHARGE_IDENTITY)})"
        new, old = literal_list(str(s.path) for s in incoming), literal_list(f.address for f in stored)
        row = self._session.execute(
            f"SELECT count(*) FROM (SELECT {identity} AS k FROM read_parquet({new}, hive_partitioning=false)) "
            f"WHERE k IN (SELECT {identity} FROM read_parquet({old}, hive_partitioning=false))"
        ).fetchone()
        return int(row[0]) if row else 0

    def _quarantine_file(self, ingestion: str, written: Sequence[Written]) -> StagedFile | None:
        rows = [q for w in written for q in w.quarantined]
        if not rows:
            return None
        target = self._work / f"quarantine-{ingestion}.jsonl"
        with target.open("w", encoding="utf-8") as stream:
            stream.writelines(row.model_dump_json() + "\n" for row in rows)
        return StagedFile(target, {}, len(rows))

    def _now(self) -> datetime:
        return self._ports.now().astimezone(UTC).replace(tzinfo=None)


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC).replace(tzinfo=None) if moment and moment.tzinfo else moment


def _with_dates(reading: Reading, stored: Stored) -> Reading:
    """Fill in the charge dates of a uniform file, of which the first pass looked at one row."""
    if not reading.totals.uniform or stored.first_start is None or stored.last_start is None:
        return reading
    slots = tuple(replace(s, first_charge=stored.first_start, last_charge=stored.last_start) for s in reading.slots)
    return replace(reading, slots=slots)


def _has_twin(reading: Reading, readings: Sequence[Reading]) -> bool:
    slots = {(s.billing_account, s.month) for s in reading.slots}
    return bool(reading.variant) and any(
        other.variant not in ("", reading.variant)
        and other.format.provider == reading.format.provider
        and slots & {(s.billing_account, s.month) for s in other.slots}
        for other in readings
    )


def _statement(
    reading: Reading,
    stored: Stored,
    set_aside: Mapping[str, int],
    quarantined: Sequence[QuarantinedRow],
    ingestion: str,
    now: datetime,
) -> FileStatement:
    declared = reading.format.declared(reading.source.path) if reading.format.declared else None
    source = declared if declared is not None else dict(reading.totals.totals)
    held = readable_totals(quarantined)
    difference = differences(source, dict(stored.totals), held)
    unreadable = reading.totals.unreadable + len(reading.refused)
    return FileStatement(
        path=reading.source.name,
        format=reading.format.id,
        digest=reading.digest,
        ingestion=ingestion,
        rows_read=reading.totals.rows + len(reading.refused),
        rows_stored=stored.rows,
        rows_derived=stored.derived,
        rows_quarantined=len(quarantined),
        rows_set_aside=sum(set_aside.values()),
        set_aside=dict(set_aside),
        source_totals=source,
        source="declared" if declared is not None else "summed",
        stored_totals=dict(stored.totals),
        quarantined_totals=held,
        difference=difference,
        unreadable_amounts=unreadable,
        reconciled=unreadable == 0 and not any(difference.values()),
        periods=sorted({s.month for s in reading.slots}),
        quality=score(stored, now),
    )


def remove_deliveries(context: Context, deliveries: Sequence[str]) -> int:
    """Take deliveries out of the newest version in one commit; return the version."""
    table = charges_table(context.ports)
    if not deliveries:
        return table.version()
    with context.ports.locks.held(LOCK):
        note = Note(
            kind="removal",
            ingestion=uuid.uuid4().hex[:12],
            organization=context.organization,
            time=context.ports.now().astimezone(UTC).replace(tzinfo=None),
            removed=list(deliveries),
        )
        return table.commit([], note.model_dump(mode="json"), {"x_Delivery": list(deliveries)})
