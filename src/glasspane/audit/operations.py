"""The operations on the audit log: list, show, export, the signed head, and the proof that nothing was touched."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from glasspane.audit import heads, service
from glasspane.audit.model import AuditEntry, AuditExported, Head, Verification
from glasspane.audit.store import Sought
from glasspane.core import measures
from glasspane.core.context import Context
from glasspane.core.errors import Denied, NotFound, StorageError
from glasspane.core.instants import in_utc
from glasspane.core.lists import Page
from glasspane.core.operations import Here, Positional, operation

SCOPE = "audit:read"
Text = Annotated[str, Field(max_length=200)]


class AuditListRequest(BaseModel):
    """Which entries of the audit log."""

    actor: Text = Field("", description="Id of who acted.")
    action: Text = Field("", description="What was done, such as ingest.")
    outcome: Literal["done", "failed", "denied"] | None = Field(None, description="How it ended.")
    target: Text = Field("", description="What it was done to.")
    text: Text = Field("", description="Text that the entry holds anywhere.")
    since: datetime | None = Field(None, description="From this instant on; without a zone it is UTC.")
    until: datetime | None = Field(None, description="Before this instant; without a zone it is UTC.")
    limit: int = Field(50, ge=1, le=1000, description="How many to show.")
    cursor: str | None = Field(None, max_length=64, description="Where the page before ended.")


@operation(
    "audit.list",
    scope=SCOPE,
    effect="read",
    route="GET /audit/entries",
    examples=("audit list", "audit list --outcome denied --json"),
)
def list_entries(context: Context, request: AuditListRequest) -> Page[AuditEntry]:
    """List who did what, newest first: every change, sign-in, denied request and use of a credential."""
    sought = Sought(
        actor=request.actor,
        action=request.action,
        outcome=request.outcome or "",
        target=request.target,
        text=request.text,
        since=in_utc(request.since) if request.since else None,
        until=in_utc(request.until) if request.until else None,
    )
    return service.page(context.ports, context.organization, sought, request.cursor, request.limit)


class AuditShowRequest(BaseModel):
    """Which entry."""

    sequence: Annotated[int, Positional("NUMBER")] = Field(ge=1, lt=2**53, description="Number of the entry.")


@operation("audit.show", scope=SCOPE, effect="read", route="GET /audit/entries/{sequence}", examples=("audit show 1",))
def show_entry(context: Context, request: AuditShowRequest) -> AuditEntry:
    """Show one entry of the audit log with all its details."""
    return service.entry(context.ports, context.organization, request.sequence)


class AuditHeadRequest(BaseModel):
    """Nothing has to be said."""


@operation(
    "audit.head", scope=SCOPE, effect="read", route="GET /audit/head", examples=("audit head", "audit head --json")
)
def show_head(context: Context, _request: AuditHeadRequest) -> Head:
    """Show the signed end of the audit log.

    Keep it somewhere else: `audit verify --head` proves with it that nothing was cut off the end or written anew since.
    """
    return service.head(context.ports, context.organization)


class AuditExportRequest(BaseModel):
    """Where to write the audit log."""

    out: str = Field(min_length=1, max_length=4096, description="File to write at this machine, JSON lines.")


@operation(
    "audit.export",
    scope=SCOPE,
    effect="write",
    route="POST /audit/exports",
    local=True,
    transactional=False,
    examples=("audit export --out audit.jsonl",),
)
def export(context: Context, request: AuditExportRequest) -> AuditExported:
    """Write the whole audit log to a file, one JSON object with its hash per line.

    `audit verify FILE` proves the file without this installation. A server hands out the same lines at
    `GET /api/v1/audit/export`.
    """
    path = Path(request.out).expanduser()
    # the head first: what is appended meanwhile may be in the file and not under the head, never the other way round
    head = _head_of(context)
    count = service.export(path, service.lines(context.ports, context.organization))
    return AuditExported(path=str(path), entries=count, head=head)


def _head_of(context: Context) -> Head | None:
    try:
        return service.head(context.ports, context.organization)
    except NotFound:
        return None


class AuditVerifyRequest(BaseModel):
    """What to prove, and against which head."""

    file: Annotated[str | None, Positional("FILE"), Here()] = Field(
        None, max_length=4096, description="Exported file at this machine; the stored log when there is none."
    )
    head: str | None = Field(
        None, max_length=4096, description="Head that was kept: the word of audit head, or a file."
    )
    key: str = Field("", max_length=64, description="Public key that the head has to be signed by.")


@operation(
    "audit.verify",
    scope=SCOPE,
    effect="read",
    route="GET /audit/verification",
    examples=("audit verify", "audit verify audit.jsonl"),
)
def verify(context: Context, request: AuditVerifyRequest) -> Verification:
    """Prove that the audit log was not touched, or name the first entry that is wrong and how.

    Each entry carries the hash of the one before, so whatever was changed, taken out, put in or moved is found; with
    the head that somebody kept, also that the end was cut off. An exported file is proven by itself, without any
    database. Exit code 3 says that the chain is broken.
    """
    if not context.principal.local and request.file is not None:
        raise Denied("only a person at the server names a file there", hint="glasspane audit verify FILE")
    kept = heads.read(_word(context, request.head), key=request.key) if request.head else None
    if request.file is not None:
        return service.verified_file(Path(request.file).expanduser(), kept)
    found = service.verified(context.ports, context.organization, kept)
    measures.put("audit_chain_intact", float(not found.findings()))
    measures.put("audit_chain_checked_timestamp_seconds", context.ports.now().timestamp())
    return found


def _word(context: Context, given: str) -> str:
    """Return the head's word; a person at this machine may name the file that it is kept in."""
    path = Path(given).expanduser()
    try:
        if context.principal.local and "." in given and len(given) < 256 and path.is_file():
            return path.read_text(encoding="utf-8")[: heads.LONGEST]
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError(f"{path} cannot be read", hint=f"ls {path.parent}") from error
    return given
