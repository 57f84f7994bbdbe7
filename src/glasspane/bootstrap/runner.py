"""Executes operations: permission, read-only mode, file addresses, errors and timing around each."""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import Any

from pydantic import BaseModel, ValidationError

from glasspane.bootstrap.uploads import SCHEME, Uploads
from glasspane.core.context import LOCAL_USER, Context, Principal, Progress, silent
from glasspane.core.errors import Denied, GlasspaneError, InvalidRequest, NotFound, StorageError
from glasspane.core.operations import Catalogue, Files, Operation
from glasspane.core.ports import Ports
from glasspane.settings import Settings

log = logging.getLogger("glasspane.operations")
Request = BaseModel | Mapping[str, Any]


class Application:
    """The catalogue of operations, wired to its ports and ready to run."""

    def __init__(self, settings: Settings, catalogue: Catalogue, ports: Ports) -> None:
        self.settings = settings
        self.catalogue = catalogue
        self.ports = ports
        self.uploads = Uploads(settings.home)

    def run(
        self,
        operation_id: str,
        request: Request,
        *,
        principal: Principal = LOCAL_USER,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BaseModel:
        """Run one operation for a caller and return its answer; whatever fails is raised as a GlasspaneError."""
        operation = self._permitted(operation_id, principal)
        model = request if isinstance(request, operation.request) else parsed(operation, request)
        context = Context(self.ports, principal=principal, progress=progress, cancelled=cancelled)
        model, used = self._with_files(operation, model, principal)
        started = time.perf_counter()
        with self.uploads.consumed(used) if used else nullcontext():
            answer = _executed(operation, context, model)
        log.info("%s took %.0f ms", operation.id, (time.perf_counter() - started) * 1000)
        return answer

    def _permitted(self, id: str, principal: Principal) -> Operation:
        operation = self.catalogue.get(id)
        if operation is None:
            raise NotFound(f"there is no operation {id!r}", hint="glasspane --help")
        if not principal.may(operation.scope):
            raise Denied(f"{id} needs the permission {operation.scope}", hint="ask the owner of this server for it")
        if self.settings.read_only and operation.effect != "read":
            raise Denied(f"{id} changes something and this is read-only", hint="unset GLASSPANE_READ_ONLY")
        return operation

    def _with_files(self, operation: Operation, model: BaseModel, principal: Principal) -> tuple[BaseModel, list[str]]:
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


def _executed(operation: Operation, context: Context, model: BaseModel) -> BaseModel:
    try:
        return operation.function(context, model)
    except (GlasspaneError, KeyboardInterrupt):
        raise
    except OSError as error:
        raise StorageError(
            f"{error.filename or 'the data folder'}: {error.strerror or error}", hint="glasspane info"
        ) from error
    except Exception as error:
        reference = secrets.token_hex(4)
        log.exception("%s failed unexpectedly (reference %s)", operation.id, reference)
        raise GlasspaneError(
            f"{operation.id} failed unexpectedly: {type(error).__name__}: {error} (reference {reference})",
            hint="glasspane info --redact, and open an issue with it and this reference",
        ) from error
