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
from glasspane.costs.ingest.committing import Staged, commit_deliveries, read_ledger
from glasspane.costs.ingest.deliveries import Choice, connected
from glasspane.costs.ingest.ledger import Delivery, Note, SourceMonth, joined
from glasspane.costs.ingest.mapping import Slot, delivery_id, slug
from glasspane.costs.ingest.reading import Reading, contents_of, first_pass, recognise
from glasspane.costs.ingest.sources import Expansion, SourceFile
from glasspane.costs.ingest.statement import FileStatement, IngestResult, Skip, reconciled_together
from glasspane.costs.ingest.writing import Destination, Written, write_file, write_rollup
from glasspane.kit.digests import Contents
from glasspane.kit.duck import DuckError, Session, open_session, words_of
from glasspane.kit.workfolder import work_folder


@dataclass(frozen=True)
class Options:
    """How to ingest: the connection label and what to do when charges meet stored ones."""

    connection: str = ""
    format_id: str | None = None
    delimiter: str | None = None
    replace: bool = False
    append: bool = False


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
        self._ledger = read_ledger(context)
        self._skipped: list[Skip] = []

    def over(self, paths: Sequence[str]) -> IngestResult:
        """Ingest everything behind the paths."""
        expansion = Expansion(self._work, self._ports.object_stores, self._ports.manifests)
        self._context.progress("finding files")
        files = expansion.files(paths)
        unchanged, readings = self._read(files)
        staged = [self._group(group) for group in self._groups(readings)]
        written = commit_deliveries(self._context, staged, self._work)
        self._skipped += [Skip(path=s.name, reason=s.reason) for s in expansion.skipped]
        if not (unchanged or readings):
            raise BadBillingFile(
                "none of the files is a billing file Glasspane knows",
                hint="glasspane info --json",
            )
        statements = [*unchanged, *written]
        return IngestResult(
            files=sorted(statements, key=lambda s: s.path),
            skipped=self._skipped,
            ingestions=sorted({s.ingestion for s in written if s.status == "stored"}),
        )

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
        export = manifest.source if manifest else ""
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
        for n, reading in enumerate(readings):
            if manifest := reading.source.manifest:
                ids[n].append(f"{manifest.source} {manifest.period_start} {manifest.generation}")
        return [[readings[n] for n in numbers] for numbers in connected(ids)]

    def _group(self, readings: Sequence[Reading]) -> Staged:
        """Write the charges of the files that share deliveries."""
        ingestion = uuid.uuid4().hex[:12]
        written = []
        for number, reading in enumerate(readings):
            self._context.progress(f"storing {reading.source.name}", number, len(readings))
            written.append(self._write(reading, ingestion, number))
        agreed = reconciled_together([w.statement for w in written])
        written = [replace(w, statement=s) for w, s in zip(written, agreed, strict=True)]
        deliveries = self._deliveries([w.reading for w in written])
        rollups = [write_rollup(self._session, ingestion, d, written, self._work) for d in deliveries]
        note = Note(
            ingestion=ingestion,
            organization=self._context.organization,
            connection=self._options.connection,
            time=self._now(),
            deliveries=deliveries,
        )
        choice = Choice(
            self._options.replace, self._options.append, _manifest_months(readings, self._options.connection)
        )
        return Staged(note, tuple(written), tuple(rollups), choice)

    def _deliveries(self, readings: Sequence[Reading]) -> list[Delivery]:
        found: dict[str, Delivery] = {}
        for reading in readings:
            for slot in reading.slots:
                delivery = self._delivery(reading, slot)
                found[delivery.id] = joined(found.get(delivery.id), delivery)
        return list(found.values())

    def _write(self, reading: Reading, ingestion: str, number: int) -> Written:
        destination = Destination(
            ingestion=ingestion,
            organization=self._context.organization,
            connection=self._options.connection,
            deliveries={(s.billing_account, s.month): self._delivery(reading, s).id for s in reading.slots},
            providers={p: slug(p, self._ports.provider_names) for s in reading.slots for p in s.providers},
            folder=self._work / "staged" / ingestion,
            number=number,
        )
        return write_file(self._session, reading, destination, self._now())

    def _now(self) -> datetime:
        return self._ports.now().astimezone(UTC).replace(tzinfo=None)


def _utc(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC).replace(tzinfo=None) if moment and moment.tzinfo else moment


def _has_twin(reading: Reading, readings: Sequence[Reading]) -> bool:
    slots = {(s.billing_account, s.month) for s in reading.slots}
    return bool(reading.variant) and any(
        other.variant not in ("", reading.variant)
        and other.format.provider == reading.format.provider
        and slots & {(s.billing_account, s.month) for s in other.slots}
        for other in readings
    )


def _manifest_months(readings: Sequence[Reading], connection: str) -> frozenset[SourceMonth]:
    """Return what the manifests deliver anew, also where nothing is left of it."""
    return frozenset(
        (connection, r.format.provider, m.source, f"{m.period_start:%Y-%m}")
        for r in readings
        if (m := r.source.manifest) is not None
    )
