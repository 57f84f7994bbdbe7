"""Operations on notes in the catalog, for tests of what surrounds every request: they can wait, fail and die."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from pydantic import BaseModel
from sqlalchemy import Column, Integer, MetaData, String, Table, insert, select, update

from glasspane.bootstrap import Application, catalogue, ports
from glasspane.core.context import Context
from glasspane.core.errors import Conflict, NotFound
from glasspane.core.jobs import Lasting
from glasspane.core.operations import operation
from glasspane.core.ports import EVERY_ORGANIZATION
from glasspane.kit.tables import organization_column
from glasspane.settings import Settings

METADATA = MetaData()
NOTES = Table("notes", METADATA, organization_column(), Column("id", Integer, primary_key=True), Column("text", String))


class NewNote(BaseModel):
    text: str
    wait_for: str = ""
    die: bool = False
    fail: bool = False


class Note(BaseModel):
    id: str
    text: str
    _die: bool = False
    _asked: int = 0

    def findings(self) -> bool:
        """Asked once in the transaction and once more after it, which is when a process may have to die."""
        self._asked += 1
        if self._die and self._asked == 2:
            os.kill(os.getpid(), signal.SIGKILL)
        return False


class Named(BaseModel):
    id: str


class Changed(BaseModel):
    id: str
    text: str


class All(BaseModel):
    texts: list[str]


class Nothing(BaseModel):
    pass


@operation("notes.create", scope="notes:write", effect="write", route="POST /notes")
def create(context: Context, request: NewNote) -> Note:
    """Write a note."""
    with context.ports.catalog.transaction(context.organization) as transaction:
        values = {"organization": context.organization, "text": request.text}
        id = transaction.execute(insert(NOTES).values(**values)).inserted_primary_key[0]
    _wait(request.wait_for)
    if request.fail:
        raise Conflict("notes are full")
    note = Note(id=str(id), text=request.text)
    note._die = request.die
    return note


@operation("notes.slow", scope="notes:write", effect="write", route="POST /slow-notes", transactional=False)
def slow(context: Context, request: NewNote) -> Note:
    """Wait, then write a note."""
    _wait(request.wait_for)
    return create(context, request)


@operation(
    "notes.last",
    scope="notes:write",
    effect="write",
    route="POST /lasting-notes",
    transactional=False,
    lasting=Lasting(),
)
def last(context: Context, request: NewNote) -> Note:
    """Wait as a job, then write a note."""
    _wait(request.wait_for)
    return create(context, request)


@operation("notes.show", scope="notes:read", effect="read", route="GET /notes/{id}")
def show(context: Context, request: Named) -> Note:
    """Show a note."""
    with context.ports.catalog.transaction(context.organization) as transaction:
        mine = NOTES.c.organization == context.organization
        row = transaction.execute(select(NOTES).where(mine, NOTES.c.id == int(request.id))).one_or_none()
    if row is None:
        raise NotFound("no such note")
    return Note(id=str(row.id), text=row.text)


@operation("notes.change", scope="notes:write", effect="write", route="PUT /notes/{id}")
def change(context: Context, request: Changed) -> Note:
    """Change a note."""
    with context.ports.catalog.transaction(context.organization) as transaction:
        mine = NOTES.c.organization == context.organization
        changed = update(NOTES).where(mine, NOTES.c.id == int(request.id)).values(text=request.text)
        if not transaction.changed(changed):
            raise NotFound("no such note")
    return Note(id=request.id, text=request.text)


@operation("notes.list", scope="notes:read", effect="read", route="GET /all-notes")
def listed(context: Context, request: Nothing) -> All:
    """List the notes."""
    with context.ports.catalog.transaction(context.organization) as transaction:
        mine = NOTES.c.organization == context.organization
        return All(texts=list(transaction.execute(select(NOTES.c.text).where(mine)).scalars()))


def _wait(path: str) -> None:
    """Wait until a file is there, and say that one does by another."""
    if path:
        Path(f"{path}.waiting").touch()
        deadline = time.monotonic() + 30
        while not Path(path).exists() and time.monotonic() < deadline:
            time.sleep(0.01)


def notebook(settings: Settings) -> Application:
    """Return an application of these operations."""
    made = Application(settings, catalogue(__name__), ports(settings))
    with made.ports.catalog.transaction(EVERY_ORGANIZATION) as transaction:
        METADATA.create_all(transaction.connection)
    return made
