"""Finds the billing files behind the paths a person names: files, folders, archives, manifests, object stores."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from glasspane.core.billing import Manifest, ManifestReader
from glasspane.core.errors import BadBillingFile, FileTruncated, FileUnsafe, NotFound
from glasspane.core.ports import ObjectStores
from glasspane.kit.archives import MAX_NESTING, Allowance, ArchiveDamaged, ArchiveUnsafe, unpack_gzip, unpack_zip

REMOTE = ("s3://", "gs://", "az://")
BILLING_SUFFIXES = (".csv", ".parquet", ".json", ".jsonl", ".ndjson", ".zip", ".gz", ".tsv", ".txt")
_UPLOADED = re.compile(r"^.*/uploads/[0-9a-f]{32}/")
MANIFEST_BYTES = 16 << 20


@dataclass(frozen=True)
class SourceFile:
    """A local file to read.

    `name` is what it is shown by, `packed` the name of the file it was unpacked from (its own when it was not),
    `named` whether a person named it outright.
    """

    name: str
    path: Path
    named: bool
    packed: str = ""
    manifest: Manifest | None = None


@dataclass(frozen=True)
class Skipped:
    """A file that was seen and left alone, with the reason."""

    name: str
    reason: str


def without_upload(path: str) -> str:
    """Return the name that an uploaded file had at the person's place; any other path unchanged."""
    return _UPLOADED.sub("", path)


class Expansion:
    """Turns paths into local files below a work folder; nothing outside it is written."""

    def __init__(self, work: Path, stores: ObjectStores, manifests: Sequence[ManifestReader]) -> None:
        self._work = work
        self._stores = stores
        self._readers = manifests
        self._count = 0
        self.skipped: list[Skipped] = []

    def files(self, paths: Iterable[str]) -> list[SourceFile]:
        """Return all billing files behind the paths, each once, in a stable order."""
        found = _each_once(file for path in paths for file in self._below(path))
        found += [f for holder in found if holder.named for f in self._named_in(holder, found)]
        return sorted(self._with_manifests(_each_once(found)), key=lambda file: file.name)

    def _below(self, path: str) -> Iterator[SourceFile]:
        if path.startswith(REMOTE):
            yield from self._remote(path)
            return
        local = Path(path).expanduser()
        if local.is_dir():
            for child in sorted(p for p in local.rglob("*") if p.is_file()):
                if any(part.startswith(".") for part in child.relative_to(local).parts):
                    continue
                yield from self._local(without_upload(str(child)), child, named=False)
        elif local.is_file():
            yield from self._local(without_upload(path), local, named=True)
        else:
            raise NotFound(f"{path} does not exist", hint="name a file, a folder, s3://, gs:// or az://")

    def _named_in(self, holder: SourceFile, group: Sequence[SourceFile]) -> Iterator[SourceFile]:
        """Yield the files of a manifest that was named by itself."""
        manifest = self._manifest(holder)
        for key in manifest.files if manifest else ():
            if any(f"/{f.packed}".endswith("/" + key.rsplit("/", 1)[-1]) for f in group):
                continue
            if holder.name.startswith(REMOTE):
                scheme, _, rest = holder.name.partition("://")
                yield from self._remote(f"{scheme}://{rest.split('/', 1)[0]}/{key}")
            elif (found := _near(Path(holder.name), key)) is not None:
                yield from self._local(str(found), found, named=False)

    def _remote(self, prefix: str) -> Iterator[SourceFile]:
        objects = self._stores.list(prefix)
        if not objects:
            raise NotFound(
                f"nothing is stored below {prefix}", hint="check the bucket, the prefix and your credentials"
            )
        for address, _ in sorted(objects):
            if not address.casefold().endswith(BILLING_SUFFIXES):
                self.skipped.append(Skipped(address, "not a billing file by its name"))
                continue
            target = self._place() / address.rsplit("/", 1)[-1]
            self._stores.download(address, target)
            yield from self._local(address, target, named=address == prefix)

    def _local(self, name: str, path: Path, *, named: bool) -> Iterator[SourceFile]:
        if not named and not name.casefold().endswith(BILLING_SUFFIXES):
            self.skipped.append(Skipped(name, "not a billing file by its name"))
            return
        try:
            yield from self._unpacked(name, path, named, Allowance(path))
        except ArchiveUnsafe as error:
            raise FileUnsafe(str(error), hint="unpack it yourself if you trust it, then ingest the files") from error
        except ArchiveDamaged as error:
            raise FileTruncated(
                f"{name} is a damaged archive: {error}", hint="download it again, then run the same command"
            ) from error

    def _unpacked(
        self, name: str, path: Path, named: bool, allowance: Allowance, nesting: int = 0
    ) -> Iterator[SourceFile]:
        """Yield the file itself, or what an archive holds, shown as packed in `name`."""
        magic = _first_bytes(path)
        if nesting > MAX_NESTING:
            raise ArchiveUnsafe(f"{name} is an archive in more than {MAX_NESTING} archives")
        if magic.startswith(b"PK\x03\x04"):
            for member, target in unpack_zip(path, self._place(), allowance):
                inner = f"{name}/{member}"
                if not member.casefold().endswith(BILLING_SUFFIXES):
                    self.skipped.append(Skipped(inner, "not a billing file by its name"))
                    continue
                for file in self._unpacked(inner, target, False, allowance, nesting + 1):
                    yield replace(file, packed=name)
        elif magic.startswith(b"\x1f\x8b"):
            target = self._place() / path.name.removesuffix(".gz")
            yield SourceFile(name, unpack_gzip(path, target, allowance), named, packed=name)
        else:
            yield SourceFile(name, path, named, packed=name)

    def _place(self) -> Path:
        self._count += 1
        place = self._work / "unpacked" / str(self._count)
        place.mkdir(parents=True)
        return place

    def _with_manifests(self, files: Sequence[SourceFile]) -> Iterator[SourceFile]:
        manifests = [(f, m) for f in files if (m := self._manifest(f)) is not None]
        if not manifests:
            yield from files
            return
        current = self._newest(manifests)
        claimed: dict[str, Manifest] = {}
        for holder, manifest in current:
            for key in manifest.files:
                claimed[_named_by(key, holder, files).packed] = manifest
        holders = {holder.name for holder, _ in manifests}
        for file in files:
            if file.packed in claimed:
                yield replace(file, manifest=claimed[file.packed])
            elif file.name not in holders:
                yield from self._beside(file, [holder for holder, _ in manifests])

    def _beside(self, file: SourceFile, holders: Sequence[SourceFile]) -> Iterator[SourceFile]:
        if not file.named and any(file.name.startswith(_folder(holder.name)) for holder in holders):
            self.skipped.append(Skipped(file.name, "not named by the newest manifest of its folder"))
        else:
            yield file

    def _newest(self, manifests: Sequence[tuple[SourceFile, Manifest]]) -> list[tuple[SourceFile, Manifest]]:
        chosen: dict[tuple[str, str], tuple[SourceFile, Manifest]] = {}
        for holder, manifest in sorted(manifests, key=lambda pair: (*_age(*pair), pair[0].name)):
            key = (manifest.source, manifest.period_start.isoformat())
            if key in chosen and chosen[key][1].generation != manifest.generation:
                self.skipped.append(Skipped(chosen[key][0].name, "a later manifest replaces it"))
            chosen[key] = (holder, manifest)
        return list(chosen.values())

    def _manifest(self, file: SourceFile) -> Manifest | None:
        if not file.name.casefold().endswith(".json") or file.path.stat().st_size > MANIFEST_BYTES:
            return None
        for reader in self._readers:
            manifest = reader(file.path)
            if manifest is not None:
                return manifest
        return None


def _each_once(files: Iterable[SourceFile]) -> list[SourceFile]:
    found: dict[str, SourceFile] = {}
    for file in files:
        found.setdefault(file.name, file)
    return list(found.values())


def _named_by(key: str, holder: SourceFile, files: Sequence[SourceFile]) -> SourceFile:
    """Return the file that a manifest's object key means: the one whose path ends in the longest part of the key."""
    parts = key.split("/")
    for start in range(len(parts)):
        ending = "/" + "/".join(parts[start:])
        matches = [f for f in files if f"/{f.packed}".endswith(ending)]
        if matches:
            return max(matches, key=lambda f: _shared_prefix(f.name, holder.name))
    raise BadBillingFile(
        f"{holder.name} names {key}, which is not there", hint="download the whole folder of the export, then ingest it"
    )


def _near(manifest: Path, key: str) -> Path | None:
    """Return the local file that an object key means: its longest ending that exists beside or above the manifest."""
    parts = key.split("/")
    for folder in manifest.resolve().parents[:4]:
        for start in range(len(parts)):
            candidate = folder.joinpath(*parts[start:])
            if candidate.is_file():
                return candidate
    return None


def _shared_prefix(a: str, b: str) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _folder(name: str) -> str:
    return name.rsplit("/", 1)[0] + "/"


def _age(holder: SourceFile, manifest: Manifest) -> tuple[datetime, int, float]:
    """Order manifests from old to new: by their own date, else the one nearest the root (AWS keeps the current one
    beside the folders of all assemblies), else by the file's time.
    """
    issued = manifest.issued or datetime.min.replace(tzinfo=UTC)
    return issued, -holder.name.count("/"), holder.path.stat().st_mtime


def _first_bytes(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(4)


def unpack_json_document(path: Path, member: str, target: Path) -> Path:
    """Write the rows of a JSON document as JSON lines, numbers as the text they had.

    Each row also carries the members of the document itself (an invoice's id and dates).
    """
    document = json.loads(path.read_text(encoding="utf-8-sig"), parse_float=str)
    rows = document[member] if isinstance(document, dict) else document
    shared = {k: v for k, v in document.items() if not isinstance(v, list)} if isinstance(document, dict) else {}
    with target.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps({**shared, **row}) + "\n" for row in rows)
    return target
