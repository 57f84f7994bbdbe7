"""Lets callers run operations: permission, read-only mode, the shape of requests and the files they name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ValidationError

from glasspane.bootstrap import execution
from glasspane.bootstrap.declared import catalogue
from glasspane.bootstrap.deferred import deferred
from glasspane.bootstrap.uploads import SCHEME, Uploads
from glasspane.core.audit import Deed
from glasspane.core.conditions import UNCONDITIONAL, Conditions
from glasspane.core.context import Context, Progress, silent
from glasspane.core.errors import Denied, InvalidRequest, NotFound, Unauthenticated, UsageError
from glasspane.core.jobs import NullJobs
from glasspane.core.operations import Catalogue, Files, Operation
from glasspane.core.ports import Ports
from glasspane.core.principal import DEFAULT_ORGANIZATION, LOCAL_USER, Principal
from glasspane.settings import Settings

if TYPE_CHECKING:
    from glasspane.bootstrap.lasting import JobDesk
    from glasspane.jobs import Job

Request = BaseModel | Mapping[str, Any]


class Application:
    """The catalogue of operations, wired to its ports and ready to run."""

    def __init__(self, settings: Settings, operations: Catalogue, ports: Ports) -> None:
        self.settings = settings
        self.catalogue = operations
        self.ports = replace(ports, jobs=deferred(lambda: self.desk)) if isinstance(ports.jobs, NullJobs) else ports
        self.uploads = Uploads(settings.home)
        self.remembers = False
        """Whether answers of reads are kept for the next who asks: in processes that live on, such as servers."""

    @cached_property
    def desk(self) -> JobDesk:
        """The application's jobs."""
        from glasspane.bootstrap.lasting import JobDesk

        return JobDesk(self)

    @cached_property
    def local_user(self) -> Principal:
        """The person at this machine, in the organization of the settings; UsageError when there is none such."""
        organization = self.settings.organization
        if organization != DEFAULT_ORGANIZATION:
            self._check_organization(organization)
        return replace(LOCAL_USER, organization=organization)

    def _check_organization(self, organization: str) -> None:
        from glasspane import identity

        try:
            identity.find_organization(self.ports, organization)
        except NotFound as error:
            raise UsageError(
                f"GLASSPANE_ORGANIZATION is {organization!r}, which is no organization here",
                hint="GLASSPANE_ORGANIZATION=default glasspane orgs list",
            ) from error

    def run(
        self,
        operation_id: str,
        request: Request,
        *,
        principal: Principal | None = None,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
        conditions: Conditions = UNCONDITIONAL,
        stored: Callable[[Job], None] = lambda _: None,
    ) -> BaseModel:
        """Run one operation for a caller (by default the person at this machine) and return its answer.

        `stored` is told the job of an operation that lasts, before that is done. Whatever fails is raised as a
        GlasspaneError; what was denied is in the audit log.
        """
        principal = self.local_user if principal is None else principal
        operation, model = self.admitted(operation_id, request, principal)
        if operation.lasting is not None:
            from glasspane.bootstrap.lasting import Call

            return self.desk.run(Call(operation, model, principal, progress, cancelled, conditions, stored))
        model, used = self.with_files(operation, model, principal)
        context = Context(self.ports, principal.organization, principal, progress, cancelled, conditions=conditions)
        with self.uploads.consumed(used) if used else nullcontext():
            return execution.performed(operation, context, model, remember=self.remembers)

    def enqueue(self, operation_id: str, request: Request, principal: Principal | None = None) -> Job:
        """Store an operation as a job that a worker runs, and return the job."""
        return self.desk.queued(operation_id, request, self.local_user if principal is None else principal)

    @contextmanager
    def working(self, count: int, *, grace_seconds: float = 5.0) -> Iterator[None]:
        """Run jobs on so many threads inside the block; those still running after it are given back."""
        if count == 0 or self.settings.read_only:
            yield
            return
        workers = self.desk.workers(count)
        workers.start()
        try:
            yield
        finally:
            workers.drain(grace_seconds)

    def operation(self, id: str) -> Operation | None:
        """Return an operation, also one that this application, started for one command, was not given."""
        return self.catalogue.get(id) or catalogue().get(id)

    def current(self, principal: Principal) -> Principal:
        """Return a person or a key with what they may do now; what was stored with a job may be out of date."""
        if principal.kind not in ("user", "key"):
            return principal
        from glasspane import identity

        known = identity.scopes_of if principal.kind == "user" else identity.scopes_of_key
        return replace(principal, scopes=known(self.ports, principal.organization, principal.id))

    def admitted(self, id: str, request: Request, principal: Principal) -> tuple[Operation, BaseModel]:
        """Return the operation and its request; raises when there is none, the caller may not, or it is malformed."""
        operation = self.operation(id)
        if operation is None:
            raise NotFound(f"there is no operation {id!r}", hint="glasspane --help")
        try:
            self._permit(operation, principal)
        except Denied as denial:
            self.ports.audit.record(Deed(id, principal, "denied", principal.organization, reason=denial.message))
            raise
        return operation, request if isinstance(request, operation.request) else parsed(operation, request)

    def _permit(self, operation: Operation, principal: Principal) -> None:
        if not principal.may(operation.scope):
            if principal.kind == "anonymous":
                raise Unauthenticated("sign in first", hint="glasspane login URL")
            raise Denied(
                f"{operation.id} needs the permission {operation.scope}", hint="ask an administrator for a role with it"
            )
        if self.settings.read_only and operation.effect != "read":
            raise Denied(f"{operation.id} changes something and this is read-only", hint="unset GLASSPANE_READ_ONLY")

    def with_files(self, operation: Operation, model: BaseModel, principal: Principal) -> tuple[BaseModel, list[str]]:
        """Replace uploads by their paths; refuse local paths unless the caller is at this machine."""
        changed: dict[str, Any] = {}
        used: list[str] = []
        for name in file_fields(operation):
            value = getattr(model, name)
            if value is None:
                continue
            addresses = [value] if isinstance(value, str) else list(value)
            used += [a for a in addresses if a.startswith(SCHEME)]
            paths = [self._local(address, principal) for address in addresses]
            changed[name] = paths[0] if isinstance(value, str) else paths
        return (model.model_copy(update=changed), used) if changed else (model, used)

    def _local(self, address: str, principal: Principal) -> str:
        if address.startswith(SCHEME):
            return str(self.uploads.resolve(address))
        if "://" not in address and not principal.local:
            raise Denied(
                f"{address} is a path on the server, which only a person at the server may name",
                hint="upload the file first: glasspane login does so for you",
            )
        return address


def file_fields(operation: Operation) -> tuple[str, ...]:
    """Return the names of the request's fields that name files."""
    fields = operation.request.model_fields.items()
    return tuple(name for name, field in fields if any(isinstance(m, Files) for m in field.metadata))


def parsed(operation: Operation, request: Request) -> BaseModel:
    """Return the request as the operation's model; InvalidRequest says which field is wrong and why."""
    values = request.model_dump(by_alias=True) if isinstance(request, BaseModel) else request
    try:
        return operation.request.model_validate(values)
    except ValidationError as error:
        raise invalid(operation, error) from error


def invalid(operation: Operation, error: ValidationError) -> InvalidRequest:
    """Put all that is wrong with a request into one sentence per field."""
    faults = [f"{'.'.join(map(str, e['loc'])) or 'request'}: {e['msg']}" for e in error.errors(include_url=False)]
    return InvalidRequest("; ".join(faults), hint=f"glasspane {' '.join(operation.words)} --help")
